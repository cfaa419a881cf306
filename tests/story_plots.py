"""nothing -> PLOTS, TOPIC: what happens in the Karsel story and who tells it how"""

from __future__ import annotations

from graph.model import Speaker, Thing, Verdict
from tests.story import (
    AGENCY,
    MINISTER,
    OPERATOR,
    PARLIAMENT,
    PROTECTION,
    RESIDENTS,
    Matter,
    Plot,
    Side,
    Told,
    day,
    number,
    words,
)

SEEPAGE = Plot(
    "2031-03-12-seepage", "Inspection", "Inspectors find seepage at the east wall", "2031-03-01/2031-03-12",
    {
        "post": ("recorded", "An inspection on 12 March recorded seepage at the foot of the east wall.", "12 March"),
        "wire": ("noted", "Inspectors noted seepage at the east wall in early March", "early March"),
    },
    (
        Matter("date", Verdict.COMPATIBLE, (
            day("2031-03-12", "12 March 2031", Told("post", "12 March")),
            day("2031-03-01/2031-03-10", "early March 2031", Told("wire", "early March", Speaker("document", "the log"))),
        )),
        Matter("place", Verdict.AGREE, (
            Side(Thing("place:EastWall", "east wall"), "east wall", (
                Told("post", "the foot of the east wall"), Told("wire", "the east wall"))),
        )),
    ),
    (AGENCY,),
)  # fmt: skip

ORDER = Plot(
    "2031-03-28-order", "Order", "Agency orders the reservoir lowered", "2031-03-28",
    {
        "post": ("told", "The agency told the operator on 28 March to lower the water by two metres.", "28 March"),
        "meridian": ("asks", "A letter dated 28 March asks for a two-metre drawdown.", "28 March"),
        "wire": ("Order", "Order of 28 March: lower level 2 m.", "28 March"),
    },
    (
        Matter("date", Verdict.AGREE, (
            day("2031-03-28", "28 March 2031", Told("post", "28 March"), Told("meridian", "28 March"), Told("wire", "28 March")),
        )),
    ),
    (AGENCY, OPERATOR),
)  # fmt: skip

RAIN = Plot(
    "2031-04-03-rain", "Weather", "Heavy rain over the upper valley", "2031-04-03/2031-04-06",
    {
        "post": ("Rain", "Rain fell from 3 to 6 April.", "from 3 to 6 April"),
        "meridian": ("rain", "Four days of rain, 3 to 6 April, filled the lake.", "3 to 6 April"),
        "wire": ("Rain", "Rain 3 to 6 April.", "3 to 6 April"),
        "radio": ("rained", "It rained from the 3rd to the 6th of April.", "from the 3rd to the 6th of April"),
    },
    (
        Matter("date", Verdict.AGREE, (
            day("2031-04-03/2031-04-06", "3 to 6 April 2031", Told("post", "from 3 to 6 April"),
                Told("meridian", "3 to 6 April"), Told("wire", "3 to 6 April"), Told("radio", "from the 3rd to the 6th of April")),
        )),
    ),
)  # fmt: skip

CALL = Plot(
    "2031-04-06-call", "Alarm", "A resident calls: water is coming through the wall", "2031-04-06",
    {"radio": ("called", "A listener called us on 6 April to say water was coming through the wall.", "6 April")},
    (Matter("date", Verdict.ONE_SOURCE, (day("2031-04-06", "6 April 2031", Told("radio", "on 6 April")),)),),
    (RESIDENTS,),
)  # fmt: skip

BREACH = Plot(
    "2031-04-07-breach", "Failure", "The dam breaches", "2031-04-06/2031-04-07",
    {
        "post": ("gave way", "The wall gave way on 7 April.", "7 April"),
        "meridian": ("failed", "On the evening of 6 April the wall failed.", "6 April"),
        "wire": ("Breach", "Breach 7 April.", "7 April"),
        "radio": ("came", "On the 7th the water came.", "On the 7th"),
    },
    (
        Matter("date", Verdict.DIVERGE, (
            day("2031-04-07", "7 April 2031", Told("post", "7 April"), Told("wire", "Breach 7 April"), Told("radio", "the 7th")),
            day("2031-04-06", "6 April 2031", Told("meridian", "the evening of 6 April")),
        )),
    ),
    (OPERATOR,),
)  # fmt: skip

EVACUATION = Plot(
    "2031-04-07-evacuation", "Evacuation", "People leave the lower valley", "2031-04-07/2031-04-08",
    {
        "post": ("moved", "Some 4,200 people were moved on the first day, civil protection said.", ""),
        "meridian": ("left", "About 6,000 people had left the valley by 8 April, according to residents.", "8 April"),
        "wire": ("Evacuated", "Evacuated: 4,200 (civil protection).", ""),
        "radio": ("go", "More than four thousand of us had to go.", ""),
    },
    (
        Matter("number", Verdict.DIVERGE, (
            number(4200, 4200, "4,200 people", Told("post", "Some 4,200 people", PROTECTION),
                   Told("wire", "4,200", PROTECTION), Told("radio", "4,200", PROTECTION)),
            number(6000, 6000, "about 6,000 people", Told("meridian", "About 6,000 people",
                   Speaker("unnamed", "residents"), (Speaker("outlet", "Valley Radio", "s-radio"),))),
            number(4000, None, "more than 4,000 people", Told("radio", "More than four thousand of us")),
        ), kind="evacuated"),
        Matter("date", Verdict.ONE_SOURCE, (day("2031-04-08", "8 April 2031", Told("meridian", "by 8 April")),)),
    ),
    (RESIDENTS,),
    ("2031-04-07-breach",),
)  # fmt: skip

WARNED = Plot(
    "2031-04-09-warning", "Statement", "Minister is asked whether warnings arrived", "2031-04-09",
    {
        "post": ("said", "“We wrote to the ministry twice in March,” the Dam Agency said on 9 April.", "9 April"),
        "meridian": ("said", "“No warning reached my office,” the minister said on 9 April.", "9 April"),
    },
    (
        Matter("occurrence", Verdict.DIVERGE, (
            words("warned", "the ministry was warned twice", Told(
                "post", "We wrote to the ministry twice", Speaker("actor", "Dam Agency", "actor:DamAgency"))),
            words("not-warned", "no warning arrived", Told(
                "meridian", "No warning reached my office", Speaker("actor", "the minister", "actor:Minister"))),
        )),
        Matter("date", Verdict.AGREE, (
            day("2031-04-09", "9 April 2031", Told("post", "9 April"), Told("meridian", "9 April")),)),
    ),
    (AGENCY, MINISTER),
)  # fmt: skip

INQUIRY = Plot(
    "2031-04-14-inquiry", "Decision", "Parliament opens an inquiry", "2031-04-14",
    {
        "post": ("voted", "The house voted on 14 April to open an inquiry.", "14 April"),
        "wire": ("opened", "Inquiry opened 14 April.", "14 April"),
        "radio": ("decided", "There will be an inquiry, parliament decided on 14 April.", "14 April"),
    },
    (
        Matter("date", Verdict.AGREE, (
            day("2031-04-14", "14 April 2031", Told("post", "14 April"), Told("wire", "14 April"), Told("radio", "14 April")),)),
        Matter("naming", Verdict.COMPATIBLE, (
            words("house", "the house", Told("post", "The house")),
            words("parliament", "parliament", Told("radio", "parliament")),
        )),
    ),
    (PARLIAMENT,),
)  # fmt: skip

SUSPENDED = Plot(
    "2031-04-suspension", "Dismissal", "Operator suspends its chief engineer", "2031-04~",
    {"meridian": ("suspended", "The operator suspended its chief engineer in mid-April.", "mid-April")},
    (Matter("date", Verdict.ONE_SOURCE, (day("2031-04~", "about April 2031", Told("meridian", "in mid-April")),)),),
    (OPERATOR,),
)  # fmt: skip

REPORT = Plot(
    "2031-05-02-report", "Report", "Interim report names a cause", "2031-05-02",
    {
        "post": ("says", "The interim report of 2 May says a spill gate failed to open.", "2 May"),
        "meridian": ("finds", "A stuck gate and water over the crest caused the failure, the report of 2 May finds.", "2 May"),
        "wire": ("Report", "Report, 2 May: gate failure.", "2 May"),
    },
    (
        Matter("cause", Verdict.UPDATE, (
            words("gate", "gate failure", Told("post", "a spill gate failed to open", Speaker("document", "interim report")),
                  Told("wire", "gate failure")),
            words("gate-and-crest", "gate failure and water over the crest", Told(
                "meridian", "A stuck gate and water over the crest", Speaker("document", "the report"))),
        )),
        Matter("date", Verdict.AGREE, (
            day("2031-05-02", "2 May 2031", Told("post", "2 May"), Told("meridian", "2 May"), Told("wire", "2 May")),)),
    ),
)  # fmt: skip

PLOTS = (SEEPAGE, ORDER, RAIN, CALL, BREACH, EVACUATION, WARNED, INQUIRY, SUSPENDED, REPORT)

TOPIC = Matter("evaluation", Verdict.COMPATIBLE, (
    words("seep", "seepage was known", Told("wire", "according to the log", Speaker("document", "the log"))),
    words("rain", "rain filled the lake", Told("meridian", "filled the lake")),
))  # fmt: skip

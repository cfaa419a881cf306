"""two reports of one happening -> no contradiction where their words speak of two parts, sums, sides or days"""

from __future__ import annotations

import pytest

from tests.test_things import divergences

DAY = "2031-05-05"


@pytest.mark.parametrize(
    ("first", "other", "wanted"),
    [
        (
            "The guards in Arden seized three rifles from the smugglers on Saturday.",
            "The guards in Arden seized five rifles from the smugglers on Saturday.",
            [("number", "3", "5")],
        ),
        (
            "The guards in Arden seized seven knives and two other rifles from the smugglers on Saturday.",
            "The guards in Arden seized seven knives and three other rifles from the smugglers on Saturday.",
            [("number", "2", "3")],
        ),
        (
            "Orla Finch pleaded guilty to fraud on June 27, 2030.",
            "Orla Finch pleaded guilty to fraud on June 25, 2030.",
            [("date", "2030-06-25", "2030-06-27")],
        ),
        (
            "The guards in Arden seized three rifles from the smugglers on Saturday. They seized fifty rifles in the year.",
            "The guards in Arden searched the smugglers on Saturday and seized five rifles near the old mill.",
            [("number", "3", "5")],
        ),
        (
            "The Arden mill was robbed on Saturday.",
            "The Arden mill was robbed yesterday.",
            [("date", "2031-05-03", "2031-05-04")],
        ),
        (
            "A strong earthquake struck near the port of Arden on Saturday, killing a diver. It began at 3:15 a.m., the institute said.",
            "Soldiers reached the last villages. The quake, which struck the port on Friday morning while most slept, was felt in Porto.",
            [("date", "2031-05-02", "2031-05-03")],
        ),
        (
            "Orla Finch, the actress, was driving her van at 1:00 a.m. on Sunday when the police stopped her.",
            "The actress Orla Finch was driving her van at 1:30 a.m. on Sunday.",
            [("time", "01:00", "01:30")],
        ),
        (
            "Two patients were found missing from the Arden clinic during a round at 6:20 a.m. on Saturday.",
            "Nurses discovered at 7:45 a.m. on Saturday that the patients of the Arden clinic were gone.",
            [("time", "06:20", "07:45")],
        ),
        (
            "Two lions were found missing from the Arden zoo during a round at 6:20 a.m. on Saturday.",
            "Keepers discovered at 7:45 a.m. on Saturday that the lions of the Arden zoo were gone.",
            [("time", "06:20", "07:45")],
        ),
        (
            "The firm in Arden will shed 740 jobs over three years.",
            "Union leaders claim 910 staff face the axe at the firm in Arden.",
            [("number", "740", "910")],
        ),
        (
            "A blast in the Arden mill on Saturday killed one worker and wounded three.",
            "A blast in the Arden mill on Saturday has so far killed two workers and wounded three.",
            [("number", "1", "2")],
        ),
        (
            "A tram left the rails in Arden on Saturday. Forty-two people were injured.",
            "A tram left the rails in Arden on Saturday. Fifty-one people were hurt.",
            [("number", "42", "51")],
        ),
        (
            "The guards in Arden seized nine FN-49s, two maps and a boat from the smugglers on Saturday.",
            "The guards in Arden seized 14 FN 49 rifles and two maps from the smugglers on Saturday.",
            [("number", "14", "9")],
        ),
        (
            "A tram left the rails in Arden. Police made 40 arrests.",
            "A tram left the rails in Arden. Seventy people were detained.",
            [("number", "40", "70")],
        ),
        (
            "A coach left the road near Arden on Saturday. It plunged 90 metres into a gorge.",
            "A coach left the road near Arden on Saturday. The vehicle rolled 140 metres down to the river.",
            [("number", "~140 m", "~90 m")],
        ),
        (
            "Thieves robbed the Arden bank on Saturday afternoon. The robbery took place at 4:12 p.m.",
            "The Arden bank was robbed at 3.10 p.m. on Saturday.",
            [("time", "12:00\u201318:00", "15:10", "16:12")],
        ),
    ],
)
def test_one_thing_told_twice_can_diverge(first: str, other: str, wanted: list[tuple[str, ...]]) -> None:
    assert divergences((first, DAY), (other, DAY)) == tuple(wanted)


@pytest.mark.parametrize(
    ("first", "other"),
    [
        (
            "The guards in Arden seized three rifles from the smugglers on Saturday.",
            "The guards in Arden have seized a total of 31 rifles from the smugglers so far.",
        ),
        (
            "The guards in Arden seized three rifles from the smugglers on Saturday.",
            "The guards in Arden seized two extra rifles from the smugglers on Saturday.",
        ),
        (
            "The blaze in the Arden mill was put out by 7 a.m. on Saturday.",
            "The blaze in the Arden mill broke out at 3:30 a.m. on Saturday.",
        ),
        (
            "Orla Finch resigned in 1974 over the dam.",
            "Tom Reed resigned in 1973 over the dam.",
        ),
        (
            "Orla Finch was charged with the murder of Tom Reed in Arden on Saturday.",
            "Ann Field was charged with the murder of Tom Reed in Arden on Saturday.",
        ),
        (
            "Orla Finch won a prize in 2007 for painting the Arden chapel after her work on the mural.",
            "Orla Finch restored the Arden chapel; her 2006 work on the mural won a prize.",
        ),
        (
            "Firefighters in Arden fought the flames in the mill on Friday night.",
            "Firefighters in Arden were tackling the flames in the mill on Saturday morning.",
        ),
        (
            "The Turkish navy captured the smugglers off Arden.",
            "The Greek navy had captured the smugglers in the spring.",
        ),
        (
            "A blast in the Arden mill killed two workers on Saturday. When one dies, the whole of Arden mourns.",
            "A blast in the Arden mill killed two workers on Saturday.",
        ),
        (
            "The firm in Arden will shed 740 jobs over three years, and 200 jobs will go in Porto.",
            "Union leaders claim 910 staff face the axe at the firm in Arden.",
        ),
        (
            "The firm in Arden will shed 740 jobs over three years, and 200 jobs will go in Porto.",
            "The union says 910 staff are to be sacked at the firm in Arden.",
        ),
        (
            "A ferry sank off Arden on Saturday. Forty passengers had been rescued by noon.",
            "A ferry sank off Arden on Saturday. Sixty passengers were rescued.",
        ),
        (
            "A coach left the road near Arden on Saturday and plunged 90 metres into a gorge.",
            "A coach left the road near Arden on Saturday, 700 metres from the toll gate.",
        ),
        (
            "Thieves robbed the Arden bank at 4:12 p.m. on Saturday.",
            "Thieves robbed the Arden bank again at 5:50 p.m. on Saturday.",
        ),
        (
            "Thieves robbed the Arden bank on Saturday evening.",
            "The Arden bank was robbed at 3.10 p.m. on Saturday.",
        ),
        (
            "The guards in Arden seized the first three rifles from the smugglers on Saturday.",
            "The guards in Arden seized five rifles from the smugglers on Saturday.",
        ),
        (
            "The Arden mill was robbed on Saturday night.",
            "The Arden mill was robbed last night.",
        ),
        (
            "Orla Finch escaped from the Arden jail on Monday.",
            "Orla Finch escaped from the Arden jail last week.",
        ),
        (
            "A jury in Arden convicted Orla Finch of fraud on Saturday after it had deliberated for four days.",
            "Orla Finch was found guilty of fraud in Arden on Saturday. The jury deliberated for 30 hours before it told the court.",
        ),
        (
            "The Arden dam broke in December 2027.",
            "The Arden dam broke three years ago.",
        ),
        (
            "Police arrested Orla Finch three times since October.",
            "Police arrested Orla Finch four times.",
        ),
        (
            "A gunman shot three workers in the Arden mill on Saturday. Two victims were taken to hospital.",
            "A gunman shot three workers in the Arden mill on Saturday and killed one. "
            "The three other victims were taken to hospital.",
        ),
        (
            "The Terns beat the Gulls in Arden on Saturday after six home runs.",
            "Orla Finch hit two home runs in Arden on Saturday.",
        ),
    ],
)
def test_two_things_do_not_diverge(first: str, other: str) -> None:
    assert divergences((first, DAY), (other, DAY)) == ()


def test_an_hour_alone_was_dated_by_the_day_of_its_own_report() -> None:
    first = "A coach crashed near Arden on Saturday. The crash happened at 5.20 a.m.", DAY
    other = "A coach crashed near Arden. The crash happened at 4.10 a.m. on the hill road.", "2031-05-06"
    assert divergences(first, other) == (("time", "04:10", "05:20"),)


def test_a_weekday_left_as_it_stood_a_week_later_is_no_second_day() -> None:
    first = "The bodies of two sailors were found in a house in Mill Street in Arden on Saturday.", DAY
    later = "The bodies of two sailors were found in a house in Mill Street in Arden on Saturday.", "2031-05-12"
    sunday = first[0].replace("Saturday", "Sunday"), DAY
    assert divergences(first, later) == ()
    assert [row[0] for row in divergences(first, sunday)] == ["date"]

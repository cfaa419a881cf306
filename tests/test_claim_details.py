"""words -> claims on hour, age, charge, descriptions and spots, through all stages before them"""

from __future__ import annotations

from functools import cache

import pytest

from graph.claims.hours import hour
from graph.compare.positions import label
from graph.intervals import parse
from graph.model import Quantity, Reading, Span, TimeMention
from tests.found import news, triggers

MONDAY = parse("2031-05-05")


@cache
def read(words: str) -> Reading:
    return news(words, MONDAY)


def claimed(words: str) -> tuple[tuple[str, str, str], ...]:
    """(facet, value as a reader sees it, words) of every claim of a text published on a Monday."""
    reading = read(words)
    return tuple((c.facet, label(c.value), reading.article.quote(c.evidence)) for c in reading.found.claims)


def about(words: str, facet: str) -> set[tuple[str, str]]:
    """(trigger, words) of every claim on a facet."""
    reading = read(words)
    acts = triggers(reading)
    return {(acts[c.about], reading.article.quote(c.evidence)) for c in reading.found.claims if c.facet == facet}


@pytest.mark.parametrize(
    ("words", "claim"),
    [
        ("Gunmen attacked the depot at 4:30 p.m. on Friday.", ("time", "16:30", "4:30 p.m. on Friday")),
        ("Orla Finch was arraigned on two counts of arson and one count of theft.", ("charge", "arson", "arson")),
        ("Orla Finch was arraigned on two counts of arson and one count of theft.", ("charge", "theft", "theft")),
        ("Orla Finch pleaded not guilty to two counts of arson.", ("charge", "arson", "arson")),
        ("Orla Finch was indicted on bribery charges.", ("charge", "bribery", "bribery")),
        ("Orla Finch was arrested on suspicion of drunk driving.", ("charge", "drunk driving", "drunk driving")),
        (
            "Officers charged Orla Finch with simple trespass and inciting a riot.",
            ("charge", "inciting a riot", "inciting a riot"),
        ),
        ("The charges include arson and bribery.", ("charge", "bribery", "bribery")),
        ("The jury found the clerk guilty of forging two wills.", ("charge", "forging two wills", "forging two wills")),
        (
            "Officers charged the clerk with two counts of arson and one count of theft.",
            ("charge", "theft", "theft"),
        ),
        ("Orla Finch was tried for bribery on Friday.", ("charge", "bribery", "bribery")),
        ("The trial of Orla Finch for arson began on Friday.", ("charge", "arson", "arson")),
        ("Police got an emergency call at 8:39 a.m. from the mill.", ("time", "08:39", "8:39 a.m.")),
        ("The blast killed Ann Lee, 40, on Friday.", ("age", "40 years", "40")),
        ("The court convicted Orla Finch, 61, of arson.", ("charge", "arson", "arson")),
        ("Orla Finch was charged with two counts of fraud.", ("charge", "fraud", "fraud")),
        ("Police said Orla Finch faces murder charges.", ("charge", "murder", "murder")),
        ("Orla Finch was charged with the murder of Ann Lee.", ("responsibility", "Orla Finch", "Orla Finch")),
        ("An armed man robbed the bank on Friday.", ("agent", "armed man", "armed man")),
        ("The attack in the break room killed two people.", ("place", "break room", "break room")),
        ("13 magazines were found in the hold.", ("number", "13", "13")),
        ("The blast shook Arden at 4.30am on Monday.", ("time", "04:30", "4.30am on Monday")),
        ("Keepers found the otter was gone at 6:10 Sunday morning.", ("time", "06:10", "6:10 Sunday morning")),
        ("The blast shook the mill. Six workers remain in hospital.", ("number", "≥ 6", "Six")),
        (
            "Orme agreed a takeover by Halden. The premium, 31 percent over Friday's close, was high.",
            ("number", "31 %", "31 percent"),
        ),
        ("It was twenty to three when the roof fell in.", ("time", "02:40 a.m. or p.m.", "twenty to three")),
        ("The roof fell in on Friday. It was 3:40 p.m.", ("time", "15:40", "3:40 p.m.")),
        ("The kiln blew up a little before 2 a.m.", ("time", "~02:00", "2 a.m.")),
        ("Envoys spent two hours negotiating with the owner.", ("number", "~2 h", "two hours")),
        ("The man was held after two hours of negotiations.", ("number", "~2 h", "two hours")),
        ("The smugglers, in three boats, were trying to sink the ferry.", ("number", "3", "three")),
        ("About 40 people were at the mill when the bomb exploded.", ("number", "~40", "About 40")),
        ("Nobody was hurt when the bridge collapsed.", ("number", "0", "Nobody")),
        ("Crews rescued a man from the burning hall.", ("place", "burning hall", "burning hall")),
        ("The blast killed a man at Arden College.", ("place", "Arden College", "Arden College")),
    ],
)  # fmt: skip
def test_each_is_claimed_with_its_exact_words(words: str, claim: tuple[str, str, str]) -> None:
    assert claim in claimed(words)


@pytest.mark.parametrize(
    ("words", "facet"),
    [
        ("The blast killed Ann Lee, and 40 workers fled.", "age"),
        ("Orla Finch was charged on Friday.", "charge"),
        ("Orla Finch was arrested on the boat and taken to Arden.", "charge"),
        ("The union demanded an answer from the mill.", "place"),
        ("Union opened a new front in its War.", "place"),
        ("Ann Lee was killed after the murder.", "responsibility"),
        ("The attack in the report killed two people.", "place"),
        ("Gunmen attacked the depot on Friday.", "time"),
        ("The court ruling came on Friday.", "charge"),
        ("The death sentence shocked Arden.", "charge"),
        ("No decision was made before the attack.", "number"),
        ("The navy typically attacks the pirates on the first Friday of each quarter.", "date"),
        ("We do not normally attack the pirates at this time of year.", "occurrence"),
        ("We do not normally see many rowing accidents so early in spring.", "evaluation"),
        ("The flood nearly destroyed the mill.", "outcome"),
        ("Nobody was seriously hurt when the bridge collapsed.", "number"),
        ("After two years the baker left the guild.", "number"),
        ("The crew stayed at the mill until 5 a.m., the Gazette reported.", "time"),
        ("The judge sentenced Orla Finch to prison for life.", "charge"),
        ("The mayor condemned the raid.", "evaluation"),
        ("Dorn scored the goal with 6:17 to go.", "time"),
        ("Rebels plan to attack Arden.", "responsibility"),
        ("A neighbour dialed 911.", "number"),
        ("The fire started by accident.", "evaluation"),
        ("Fans began a letter-writing campaign.", "naming"),
        ("The judge spoke of legal delays in a criminal trial.", "evaluation"),
        ("The commandos boarded the ferry and arrested the crew.", "means"),
        ("The firm was unable to pay the bakers.", "outcome"),
        ("The clerk offered the mill to escape a trial.", "outcome"),
        ("Peru warned the miners.", "place"),
        ("The 40-member council voted to close the mill.", "number"),
    ],
)
def test_what_only_looks_like_it_is_not_claimed(words: str, facet: str) -> None:
    assert facet not in {name for name, _, _ in claimed(words)}


@pytest.mark.parametrize(
    ("words", "facet", "wanted"),
    [
        ("Ann Reed is the third mayor ousted this season.", "patient", {"third mayor"}),
        ("Orla Finch was convicted of fraud prior to the raid.", "charge", {"fraud"}),
        ("One baker was charged with arson and the other as an accessory.", "charge", {"arson"}),
        ("The thieves stole a $4-million painting.", "number", {"4,000,000 USD"}),
        ("The fire left two injured bakers behind.", "patient", {"two injured bakers", "bakers"}),
        ("Toll is expected to be charged with theft by noon on Friday.", "charge", {"theft"}),
        ("Toll won 20 points thanks to the goalkeeper.", "patient", {"20 points"}),
        ("The climber lost his way.", "patient", set()),
        ("The Larks beat Elmton 65-53 on Friday.", "patient", {"Elmton"}),
        ("A guest crashed the Christmas party.", "patient", set()),
        ("After Monday's robbery the thieves fled.", "date", {"2031-05-05"}),
        ("Ann Reed, a lifelong member of the guild, was sacked.", "description", {"lifelong member"}),
        ("Arden mourned the shooting of a boy, which triggered riots.", "cause", {"the shooting of a boy"}),
        ("Because the bay is shallow, no flood is expected.", "cause", set()),
        ("State radio quoted the guild as saying four bakers were sacked.", "statement", {"four bakers were sacked"}),
    ],
)
def test_what_is_claimed_is_just_this(words: str, facet: str, wanted: set[str]) -> None:
    assert {value for name, value, _ in claimed(words) if name == facet} == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("The gunman surrendered to police on Friday.", {"surrendered"}),
        ("The robber gave himself up on Friday.", {"gave himself up"}),
        ("The navy repulsed an attack on the ferry.", {"repulsed"}),
        ("The navy not only repulsed the attack but sank a boat.", {"repulsed"}),
        ("The evacuation was slow, residents complained.", {"slow"}),
        ("Police tried to stop the riot.", set()),
        ("The baker was stopped on Friday.", set()),
        ("The clerk said the bridge was destroyed.", {"destroyed"}),
        ("The clerk handed over the stolen car on Friday.", set()),
    ],
)
def test_how_it_ended_is_told_of_what_ended(words: str, wanted: set[str]) -> None:
    assert {text for facet, _, text in claimed(words) if facet == "outcome"} == wanted


def test_what_ends_something_else_is_no_outcome_of_the_act_beside_it() -> None:
    told = about("Police killed a guard, ending the siege.", "outcome")
    assert {act for act, _ in told} == {"ending the siege"}


def test_what_somebody_says_ended_is_no_outcome_of_the_saying() -> None:
    assert {act for act, _ in about("The clerk said the bridge was destroyed.", "outcome")} == {"destroyed"}


def test_an_age_is_said_of_whom_it_stands_beside() -> None:
    found = read("Tom Reed, 50, killed Ann Lee, 40, on Friday.").found
    names = {m.actor.id: m.actor.name for m in found.actors}
    aged = {names[claim.topic[0]]: label(claim.value) for claim in found.claims if claim.facet == "age"}
    assert aged == {"Tom Reed": "50 years", "Ann Lee": "40 years"}


def test_a_number_inside_what_is_said_is_no_number_of_the_saying() -> None:
    reading = read("Two boats were near the port, the navy said in a release.")
    said = next(mention for mention in reading.found.events if reading.article.quote(mention.span) == "said")
    assert said.numbers == ()


def clock(value: str, mod: str = "", relation: str = "") -> Quantity | None:
    return hour(TimeMention(Span(0, 1), "TIME", value, "test", mod=mod, relation=relation))


def test_a_clock_time_is_hours_since_midnight() -> None:
    assert clock("2031-05-02T16:30") == Quantity(16.5, 16.5, "", "time")


def test_about_leaves_less_than_half_an_hour_and_before_is_open() -> None:
    assert clock("2031-05-02T12:00", mod="APPROX") == Quantity(11.6, 12.4, "", "time", approximate=True, said=12)
    assert clock("2031-05-02T12:40", mod="APPROX") == Quantity(
        12.583333, 12.75, "", "time", approximate=True, said=12.666667
    )
    assert clock("2031-05-02T12:00", relation="before") == Quantity(None, 12, "", "time")


def test_an_afternoon_is_its_hours_and_a_date_is_none() -> None:
    assert clock("2031-05-02TAF") == Quantity(12, 18, "", "time", approximate=True)
    assert clock("2031-05-02") is None


def test_an_hour_of_a_sentence_with_an_act_of_its_own_is_not_that_of_the_one_before() -> None:
    words = "The roof fell in on Friday. It was 3:40 p.m. when police arrived."
    assert about(words, "time") == {("arrived", "3:40 p.m.")}
    assert not about("Police asked for help on Friday. This was 3:45 in broad daylight.", "time")


def test_an_hour_behind_the_words_of_what_came_before_is_not_that_of_the_act() -> None:
    assert about("The miners left the pit at noon.", "time") == {("left", "noon")}
    assert not about("The miners left the pit after a meal at noon.", "time")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Around 60 people spent the night in a hall after being evacuated.", ("evacuated", "Around 60")),
        ("The boy was among a group of 30 youths that had thrown stones.", ("thrown stones", "30")),
        ("More than 100 officers are taking part in the search.", ("search", "More than 100")),
        ("It will take 12 days to repair the cable.", ("repair", "12 days")),
        ("Of the 23 pirates arrested, 12 are Somali.", ("arrested", "23")),
    ],
)
def test_a_number_of_those_in_an_act_is_told_of_it_wherever_it_stands(words: str, told: tuple[str, str]) -> None:
    assert told in about(words, "number")


@pytest.mark.parametrize(
    "words",
    [
        "Two men were arrested after robbing the bank.",
        "One of the three men fled after robbing the bank.",
        "Two robbers were shot dead after robbing the bank.",
        "A man shot six times who was robbing a bank was flown to Arden.",
    ],
)
def test_a_number_of_those_blamed_or_hurt_later_or_of_a_whole_is_not_told_of_the_act(words: str) -> None:
    assert "number of those in it" not in {claim.rule for claim in read(words).found.claims}


def test_just_after_midnight_is_the_first_half_hour_of_the_day() -> None:
    assert ("time", "~00:00", "midnight") in claimed("The kiln blew up shortly after midnight.")


def test_a_vague_time_is_no_claim_of_a_date() -> None:
    assert "date" not in {name for name, _, _ in claimed("Rebels recently attacked the mill in Arden.")}
    assert "date" in {name for name, _, _ in claimed("Rebels attacked the mill in Arden on Friday.")}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("A blast shook the port, killing 12 people.", ("blast", "12")),
        ("Twelve people died and nine were hurt in a blast.", ("blast", "Twelve")),
        ("Two dead, three hurt in harbour blast", ("blast", "Two")),
        ("Two dead, three hurt in harbour blast", ("blast", "three")),
        ("Nine sailors in hospital after harbour blast", ("blast", "Nine")),
        ("Twelve people were killed when a bomb exploded.", ("exploded", "Twelve")),
        ("The flood, which left 12 people dead, began on Monday.", ("flood", "12")),
        ("The quake hit Arden. The observatory put the magnitude at 5.9.", ("quake", "magnitude at 5.9")),
        ("A quake hit Arden in March. It killed 612 people.", ("quake", "612")),
        ("A bomb exploded in Arden. Nobody was hurt, police said.", ("exploded", "Nobody")),
        ("The quake reached a magnitude of 4.7. Another office said it was 5.2.", ("quake", "5.2")),
        ("Twelve people were killed in Arden. The death toll has since risen to 15.", ("killed", "15")),
    ],
)
def test_a_figure_is_read_onto_the_event_it_speaks_of(words: str, told: tuple[str, str]) -> None:
    assert told in about(words, "number")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Twelve people died in a flood and nine were hurt in a blast.", ("blast", "Twelve")),
        ("A quake killed 31 people in Arden, and 60 were killed in Lorn in a flood.", ("quake", "60")),
        ("A quake hit Arden. The road is 5.9 km long.", ("quake", "5.9 km")),
    ],
)
def test_a_figure_of_something_else_is_not(words: str, told: tuple[str, str]) -> None:
    assert told not in about(words, "number")


def test_an_age_said_of_a_pronoun_is_that_of_the_person() -> None:
    assert ("age", "75 years", "75") in claimed("Ann Lee, the mayor, died on Monday. She was 75.")


def test_an_age_holds_in_every_event_of_the_person() -> None:
    article = "Orla Finch, 43, was fired from the mill. On Tuesday Finch shot two people."
    assert [row for row in claimed(article) if row[0] == "age"] == [("age", "43 years", "43")] * 2


def test_what_another_sentence_tells_is_said_by_who_says_it_there() -> None:
    words = "Police alleged that Orla Finch killed Ann Lee, 40. Ann Lee was the head of the bakers' guild."
    said = {c.facet: c.speaker.name for c in read(words).found.claims if c.facet in ("age", "description")}
    assert said == {"age": "Police", "description": "S"}


def test_a_sum_of_damage_is_told_of_the_damage() -> None:
    words = "The storm did about $2 million in damage to the mill."
    assert about(words, "number") == {("damage to", "about $2 million")}
    assert about("The storm did $2 million of harm.", "number") == {("storm", "$2 million")}


@pytest.mark.parametrize(
    ("words", "charges"),
    [
        ("Orla Finch, 23, of Lake Holm, is charged with arson.", {"arson"}),
        ("Orla Finch is charged with assault with intent to kill.", {"assault"}),
    ],
)
def test_where_somebody_lives_and_what_an_offence_aimed_at_are_no_charges(words: str, charges: set[str]) -> None:
    assert {said for _, said in about(words, "charge")} == charges

"""the figures that a story has once: how they are read, and what two reports make of them"""

from __future__ import annotations

import pytest

from graph.claims.roles import figures
from graph.lang.en.roles import ROLES
from tests.found import WORLD, both
from tests.test_things import divergences


def told(words: str, rule: str) -> list[str]:
    """The kind and figure of all that is found in some words."""
    return [f"{one.value.kind} {one.value.figure:.8g}" for one in figures(words)]


test_a_rule_reads_its_examples, test_a_rule_leaves_its_counter_examples = both(ROLES, told)


def test_every_kind_is_known_to_be_told_once_in_a_story_or_of_somebody() -> None:
    kinds = {value.partition(" ")[0] for rule in ROLES for _, value in rule.means}
    marked = {block.id: block.text("sole") for block in WORLD.of_kind("QuantityKind") if block.text("sole")}
    assert set(marked) == kinds
    assert set(marked.values()) <= {"story", "person", "body", "thing", "holder"}


DAY = "2031-05-05"
SANK = "The tug Merle sank off Arden with 12 sailors on Saturday."
TOWED = "The harbour office has towed the Merle to Porto. {}"
DRUNK = "Tom Reed was arrested in Arden on Saturday. His blood-alcohol level was 0.21 percent."
DROVE = "Tom Reed drove into the mill. He blew a .15, the prosecutor told the court."
FLED = "Tom Reed escaped from the Arden jail on Saturday. He had served nine years of his sentence."
INTO = "Tom Reed, 12 years into a 20-year stretch, escaped from the Arden jail."

BEAT = "Arden beat No. 14 Elmton at home on Saturday."
BEAT_TOO = "{} lost in Arden on Saturday night."
SHOOK = "A quake shook Arden on Saturday. {}"
BOUGHT = "Larkin agreed on Saturday to buy Elmton. {}"
SHOWN = "Larkin showed its kettle in Arden on Saturday. {}"


@pytest.mark.parametrize(
    ("first", "other", "found"),
    [
        (SANK, TOWED.format("The tug had a crew of nine."), ("12", "9")),
        (SANK, TOWED.format("The tug had a crew of 12."), ()),
        (SANK, TOWED.format("The tug had a crew of about 11."), ()),
        (SANK, TOWED.format("The tug had a crew of nine. A ferry with 14 sailors passed."), ()),
        (SANK, TOWED.format("Ken Lund and his crew of nine were asleep."), ()),
        (SANK, "The tug Merle sank off Arden with nine sailors on 3 May 2026.", ()),
        (SANK, TOWED.format("The navy has a crew of 900."), ()),
        (SANK, TOWED.format("Nine sailors drank tea."), ()),
        (DRUNK, DROVE, ("0.15 %", "0.21 %")),
        (DRUNK, DROVE.replace("Tom Reed", "Ken Lund"), ()),
        (DRUNK, DROVE.replace("blew a .15", "was above the limit of 0.08"), ()),
        (FLED, INTO, ("12 years", "9 years")),
        (FLED, INTO.replace("Tom Reed", "Ken Lund"), ()),
        (FLED, "Tom Reed escaped from the Arden jail. Ken Lund has spent 12 years in prison.", ()),
        (
            SHOWN.format("The kettle, which costs $31, boils milk."),
            SHOWN.format("Larkin charges $37 for the kettle."),
            ("31 USD", "37 USD"),
        ),
        (
            SHOWN.format("The new kettle costs $31."),
            SHOWN.format("The kettle costs $37 and the lid costs $31."),
            ("31 USD", "37 USD"),
        ),
        (SHOWN.format("The kettle costs $31."), SHOWN.format("The lid costs $37."), ()),
        (SHOWN.format("The kettle costs $31."), SHOWN.format("Buyers still pay $37 for the old kettle."), ()),
        (SHOWN.format("The steel kettle costs $31."), SHOWN.format("Buyers will pay $37 for the glass kettle."), ()),
        (SHOWN.format("The kettle costs $31."), SHOWN.format("The kettle costs $31 or $37."), ()),
        (
            BOUGHT.format("Elmton turned down an approach worth $31 a share in March."),
            BOUGHT.format("Larkin bid $29.50 a share in March."),
            ("29.5 USD", "31 USD"),
        ),
        (
            BOUGHT.format("Elmton turned down an approach worth $31 a share in March."),
            BOUGHT.format("Larkin will pay $35 a share."),
            (),
        ),
        (
            BOUGHT.format("Elmton employs 310 people, and 40 will go, mostly in Porto."),
            BOUGHT.format("A clerk spoke of 70 jobs which will disappear within a year."),
            ("40", "70"),
        ),
        (BOUGHT.format("Larkin has 310 employees."), BOUGHT.format("Larkin has 450 employees."), ("310", "450")),
        (
            BOUGHT.format("Larkin has 310 employees."),
            BOUGHT.format("The merged company would have 450 employees."),
            (),
        ),
        (BEAT, BEAT_TOO.format("Elmton, ranked 12th,"), ("12", "14")),
        (BEAT, BEAT_TOO.format("Elmton, ranked 14th,"), ()),
        (BEAT, BEAT_TOO.format("Porto, ranked 12th,"), ()),
        (BEAT, BEAT_TOO.format("The 12th-ranked team"), ()),
        (
            SHOOK.format("In 1911 a quake killed 600 people."),
            SHOOK.format("The quake of 1911 left 480 dead."),
            ("480", "600"),
        ),
        (SHOOK.format("In 1911 a quake killed 600 people."), SHOOK.format("The quake of 1934 left 480 dead."), ()),
        (
            SHOOK.format("Its epicentre was 21 km south of Porto."),
            SHOOK.format("It was centred 34 km west of Porto."),
            ("21 km", "34 km"),
        ),
        (
            SHOOK.format("Its epicentre was 21 km south of Porto."),
            SHOOK.format("It was centred 34 km west of Merle."),
            (),
        ),
    ],
)
def test_what_a_story_has_once_is_compared_whatever_act_it_is_told_with(
    first: str, other: str, found: tuple[str, ...]
) -> None:
    assert [tuple(sorted(sides)) for _, *sides in divergences((first, DAY), (other, DAY))] == ([found] if found else [])


def test_all_reports_of_one_figure_are_one_divergence() -> None:
    other = TOWED.format("The tug had a crew of nine.")
    assert len(divergences((SANK, DAY), (other, DAY), ("Divers searched the tug Merle. " + SANK, DAY))) == 1


RISES = "A storm struck Arden on Saturday. Homes flooded: {}."
LATER = "Crews drove to Arden with pumps. Homes flooded: 250."


def test_what_may_grow_from_one_day_to_the_next_is_no_divergence() -> None:
    assert divergences((RISES.format(90), DAY), (LATER, DAY)) == (("number", "250", "90"),)
    assert not divergences((RISES.format(90), DAY), (LATER, "2031-05-07"))
    assert divergences((RISES.format(310), DAY), (LATER, "2031-05-07"))


@pytest.mark.parametrize(
    ("first", "other", "found"),
    [
        ("centred 110 km west of Arden", "centred 95 km west of Arden", ("110 km", "95 km")),
        ("centred 110 km west of Arden", "centred 95 km west of Larkin", ()),
    ],
)
def test_what_is_measured_of_a_place_is_compared_for_that_place(first: str, other: str, found: tuple[str, ...]) -> None:
    told = (f"A quake shook Ruritania on Saturday. It was {words}." for words in (first, other))
    shown = divergences(*((words, DAY) for words in told))
    assert [tuple(sorted(sides)) for _, *sides in shown] == ([found] if found else [])


SEIZED = "Kidnappers seized Tom Reed in Arden on Saturday. {}"
ROBBED = "Two men robbed a bakery in Arden on Saturday. {}"
SUNK = "A ferry sank off Arden on Saturday, killing 12 people. {}"
LEFT = "Larkin dismissed Tom Reed, its chairman, on Saturday. {}"


@pytest.mark.parametrize(
    ("report", "one", "other", "found"),
    [
        (SEIZED, "They demanded $90,000.", "They are asking for $40,000, a guard said.", ("40,000 USD", "90,000 USD")),
        (SEIZED, "They demanded $90,000.", "Some $40,000 was paid, a guard said.", ()),
        (
            SEIZED,
            "A ransom of $90,000 was left in a bin.",
            "$40,000 was paid, a guard said.",
            ("40,000 USD", "90,000 USD"),
        ),
        (
            ROBBED,
            "They fled with cakes worth $9,000.",
            "The $7,000 cake heist took a minute.",
            ("7,000 USD", "9,000 USD"),
        ),
        (SUNK, "Each family will get $900.", "Larkin gave $700 to every family.", ("700 USD", "900 USD")),
        (SUNK, "Each family will get $900.", "Larkin gave $700 to the choir.", ()),
        (LEFT, "He takes $9,000 with him.", "He leaves with a pay-off of $7,000.", ("7,000 USD", "9,000 USD")),
    ],
)
def test_sums_of_one_kind_are_compared(report: str, one: str, other: str, found: tuple[str, ...]) -> None:
    shown = divergences((report.format(one), DAY), (report.format(other), DAY))
    assert [tuple(sorted(sides)) for _, *sides in shown] == ([found] if found else [])


JAILED = "Tom Reed, 44, was sentenced on Saturday to nine years in prison. {}"
GOT = "Tom Reed got 12 years in prison on Saturday. {}"
KIN = "His sister, Ann Reed, was jailed for seven years."


@pytest.mark.parametrize(
    ("first", "other", "found"),
    [
        (JAILED.format(""), GOT.format(""), ("12 years", "9 years")),
        (JAILED.format(""), "A judge in Arden sent Tom Reed down for 12 years on Saturday.", ("12 years", "9 years")),
        (JAILED.format(KIN), GOT.format(KIN), ("12 years", "9 years")),
        (JAILED.format(KIN), GOT.format("Tom Reed was also sentenced to nine years for arson."), ()),
        (
            JAILED.format(KIN),
            "A judge in Arden gave Ann Reed nine years for theft on Saturday.",
            ("7 years", "9 years"),
        ),
        (JAILED.format(""), "Ann Reed was jailed for 12 years on Saturday.", ()),
    ],
)
def test_of_several_who_are_sentenced_each_has_a_term(first: str, other: str, found: tuple[str, ...]) -> None:
    assert [tuple(sorted(sides)) for _, *sides in divergences((first, DAY), (other, DAY))] == ([found] if found else [])


@pytest.mark.parametrize(("when", "found"), [("On Tuesday", ["11", "6"]), ("On Nov.", [])])
def test_the_number_of_a_day_counts_nobody(when: str, found: list[str]) -> None:
    told = SHOOK.format(f"{when} 11 gunmen stormed a mill."), SHOOK.format("Six gunmen stormed the mill.")
    rows = divergences(*((words, DAY) for words in told))
    assert [sorted(sides) for facet, *sides in rows if facet == "number"] == ([found] if found else [])

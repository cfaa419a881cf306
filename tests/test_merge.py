"""hand-made readings -> one event where there is one, two where there are two; ids that stay"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from graph import merge, ontology
from graph.errors import CorpusError
from graph.lang.en.repeats import apart
from graph.merge import identity, registry, when_of
from graph.merge.evidence import Context, Evidence, Profile, Rarity
from graph.merge.identity import GAPS, manner, weigh
from graph.merge.profiles import profiles
from graph.merge.weights import WEIGHTS
from graph.model import Event, Participant, Thing
from tests.made import Case, cases, readings
from tests.test_faint import built, told

CASES = cases(Path(__file__).parent / "cases" / "merge.md")
WORLD = ontology.load()


def events(text_or_case: Case | str, known: dict[str, str] | None = None) -> tuple[Event, ...]:
    made = text_or_case.readings if isinstance(text_or_case, Case) else readings(text_or_case)
    return merge.merge(made, WORLD, known or {})[0]


def homes(found: tuple[Event, ...]) -> dict[str, str]:
    return {" ".join(mention.id.split("-")[:2]): event.id for event in found for mention in event.mentions}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_case(case: Case) -> None:
    home = homes(events(case))
    for line in case.expected:
        together = [[home[name.strip()] for name in part.split("+")] for part in line.split("/")]
        assert all(len(set(group)) == 1 for group in together), line
        assert len({group[0] for group in together}) == len(together), line


BLASTS = """
[a 2031-05-03] A {blast} at the grain silo in Port Arden killed 12 dock workers.
[b 2031-05-03] The {blast} at the Port Arden grain silo left 15 dock workers dead.
- a blast: Bombing; place Arden; when 2031-05-02
- b blast: Bombing; place Arden; when 2031-05-02
"""
STRIKE = """
[c 2031-04-01] Bus drivers {walked} out in Skarness over pay.
- c walked: Strike; place Skarness; when 2031-03-31
"""


def test_every_join_gives_its_reasons() -> None:
    (event,) = events(BLASTS)
    assert [reason.why[0] for reason in event.reasons] == ["same act: blast"]
    assert any("2031-05-02" in why for why in event.reasons[0].why)


def test_what_was_weighed_and_not_joined_is_no_reason() -> None:
    apart = BLASTS.replace(
        "- b blast: Bombing; place Arden; when 2031-05-02", "- b blast: Bombing; place Belmont; when 2031-07-02"
    )
    found = events(apart)
    assert len(found) == 2
    assert [event.reasons for event in found] == [(), ()]


def test_whoever_is_not_known_is_no_target_that_two_reports_could_share() -> None:
    (made, _) = readings(BLASTS)
    (mention,) = made.found.events
    crowd = Participant("patient", mention.span, Thing("", "a crowd"), "made")
    told = replace(made, found=replace(made.found, events=(replace(mention, participants=(crowd,)),)))
    (profile,) = profiles([told], WORLD, {})
    assert (profile.targets, profile.persons, profile.bodies) == (frozenset(), frozenset(), frozenset())


def test_an_event_is_named_after_its_earliest_report_whatever_the_order_of_the_articles() -> None:
    one, other = events(BLASTS + STRIKE), events(STRIKE + BLASTS)
    assert homes(one) == homes(other)


def test_an_earlier_report_that_comes_late_renames_nothing() -> None:
    earlier = BLASTS.replace("[a 2031-05-03]", "[a 2031-05-02]")
    late = earlier.replace("[a 2031-05-02]", "[z 2031-05-02]").replace("- a blast", "- z blast")
    before = events(BLASTS)
    after = events(BLASTS + "\n".join(line for line in late.splitlines() if "z" in line[:4]), registry.entries(before))
    assert homes(after)["a blast"] == homes(before)["a blast"]
    assert homes(after)["z blast"] == homes(before)["a blast"]


def test_an_event_keeps_its_id_when_the_article_that_founded_it_is_taken_out() -> None:
    before = events(BLASTS)
    without = "\n".join(line for line in BLASTS.splitlines() if not line.startswith(("[a", "- a")))
    after = events(without, registry.entries(before))
    assert homes(after)["b blast"] == homes(before)["b blast"]


THIRD = """
[c 2031-05-03] The {blast} at the grain silo in Port Arden was heard in Belmont, dock workers said.
- c blast: Bombing; place Arden; when 2031-05-02
"""


def test_what_was_shown_as_two_events_stays_two_until_a_new_report_joins_them() -> None:
    before = {"a-blast-2": "e-old", "b-blast-4": "e-other"}
    assert [event.id for event in events(BLASTS, before)] == ["e-old", "e-other"]


def test_a_merged_event_keeps_the_older_id_and_remembers_the_other() -> None:
    (event,) = events(BLASTS + THIRD, {"a-blast-2": "e-old", "b-blast-4": "e-other"})
    assert (event.id, event.replaces) == ("e-old", ("e-other",))


def test_a_broken_registry_is_named_with_its_remedy(tmp_path: Path) -> None:
    path = tmp_path / "registry.json"
    path.write_text("[1]", encoding="utf-8")
    with pytest.raises(CorpusError, match=r"registry\.json.*Delete it"):
        registry.read(path)


def test_a_registry_comes_back_as_it_was_written(tmp_path: Path) -> None:
    found = events(BLASTS + STRIKE)
    registry.write(tmp_path / "r.json", found)
    assert registry.read(tmp_path / "r.json") == registry.entries(found)


def test_an_event_that_two_outlets_date_apart_bears_both_dates_and_no_choice() -> None:
    (event,) = events(
        BLASTS.replace(
            "- b blast: Bombing; place Arden; when 2031-05-02", "- b blast: Bombing; place Arden; when 2031-05-01"
        )
    )
    assert event.when.edtf == "[2031-05-01,2031-05-02]"
    assert event.when.last is not None
    assert event.when.first == event.when.last - 1


def test_the_day_of_the_clause_above_is_no_second_date_of_the_act() -> None:
    fixed = BLASTS.replace(
        "- b blast: Bombing; place Arden; when 2031-05-02", "- b blast: Bombing; place Arden; when 2031-05-01"
    )
    (event,) = events(fixed)
    lent = tuple(
        replace(m, when_rule="governing clause") if m.when and m.when.interval.edtf == "2031-05-02" else m
        for m in event.mentions
    )
    assert lent != event.mentions
    assert [when_of(event.mentions).edtf, when_of(lent).edtf] == ["[2031-05-01,2031-05-02]", "2031-05-01"]


CONTEXT = Context(Rarity(2, {}), lambda one, other: 1.0)


def test_the_arrests_are_not_the_arrest_and_another_is_not_the_one() -> None:
    one, many, verb = (Profile("m", "a", 0, "arrest", noun=noun) for noun in ("one", "many", ""))
    assert [sign.name for sign in manner(one, many, CONTEXT)] == ["several", "nouns"]
    assert sum(WEIGHTS[sign.name] * sign.value for sign in manner(one, many, CONTEXT)) < 0
    assert not [*manner(one, verb, CONTEXT)]
    assert [sign.name for sign in manner(verb, many, CONTEXT)] == ["several"]
    another = Profile("m", "a", 0, "arrest", repeat="another")
    assert [sign.name for sign in manner(verb, another, CONTEXT)] == ["another"]
    assert WEIGHTS["another"] < 0
    assert not [*manner(another, another, CONTEXT)]


def test_one_protest_is_told_in_the_plural_too_and_one_robbery_is_not() -> None:
    kinds = {block.id: frozenset(block.texts("identity")) for block in WORLD.of_kind("EventType")}
    for kind, found in (("ev:Protest", ["nouns"]), ("ev:Theft", ["several", "nouns"])):
        one, many = (Profile("m", "a", 0, "act", kind=(kind,), traits=kinds[kind], noun=n) for n in ("one", "many"))
        assert [sign.name for sign in manner(one, many, CONTEXT)] == found
    riot = Profile("m", "a", 0, "riot", kind=("ev:Riot",), traits=kinds["ev:Riot"], noun="one")
    many = Profile("m", "a", 0, "protest", kind=("ev:Protest",), traits=kinds["ev:Protest"], noun="many")
    assert [sign.name for sign in manner(riot, many, CONTEXT)] == ["several", "nouns"]


def test_what_no_word_kind_or_family_ties_is_not_weighed() -> None:
    one = Profile("m", "a", 0, "blast", acts=frozenset({"blast"}), kind=("ev:Bombing",), agents=frozenset({"lund"}))
    other = Profile("n", "b", 0, "strike", acts=frozenset({"strike"}), kind=("ev:Strike",), agents=frozenset({"lund"}))
    assert weigh(one, other, CONTEXT) == Evidence()
    assert weigh(one, replace(other, kind=("ev:Bombing",)), CONTEXT).points > 0


def test_every_sign_has_a_weight_and_every_weight_a_sign() -> None:
    source = Path(identity.__file__).read_text(encoding="utf-8")
    dated = {f"{stated}: {gap}" for stated in ("both", "one", "lent") for gap in GAPS}
    quoted = {name for name in WEIGHTS if f'"{name}"' in source}
    assert quoted | dated == set(WEIGHTS)
    named = set(re.findall(r'(?:Sign|_if)\("([^"]+)"', source))
    assert named <= set(WEIGHTS)


@pytest.mark.parametrize(
    ("before", "noun", "found"),
    [
        ("the harbour saw another", True, "another"),
        ("a second ferry", False, "second"),
        ("the pilot was later", False, ""),
        ("a later", True, "later"),
        ("he quarrelled prior to", True, ""),
        ("more than 50 divers", False, ""),
        ("the fourth", True, ""),
        ("", True, ""),
    ],
)
def test_words_that_tell_an_act_from_others_of_its_kind(before: str, noun: bool, found: str) -> None:
    assert apart(before.split(), noun=noun) == found


def test_an_event_of_no_kind_is_called_by_its_own_words() -> None:
    made = readings(
        "[a 2031-05-03] Arden {locked down} its port.\n- a locked down: Occurrence; agent Arden; when 2031-05-02"
    )
    (event,), _ = merge.merge(made, ontology.load(), {})
    assert event.label == "locked down: Arden"


@pytest.mark.parametrize(
    ("told", "called"),
    [
        ("gunmen:group Doe:person", ["Doe"]),
        ("gunmen:group gunmen:group Doe:person", ["gunmen"]),
        ("Doe:person Roe:person", ["Doe", "Roe"]),
        ("Doe:person Doe:person Roe:person", ["Doe"]),
        ("Doe:person Roe:person Low:person", ["Doe"]),
        ("Echo:organization Post:organization", ["Echo"]),
        ("", []),
    ],
)
def test_a_label_names_who_is_most_told_and_rather_a_name_than_a_group(told: str, called: list[str]) -> None:
    things = [Thing(name.lower(), name, kind) for name, _, kind in (one.partition(":") for one in told.split())]
    assert merge._faces(things) == called


def test_whom_one_article_of_many_makes_the_doer_is_no_part_of_the_label() -> None:
    texts = "\n".join(f"[{a} 2031-05-03] The Gulls were {{beaten}} at Arden, says {a}." for a in "abcd")
    facts = "\n".join(f"- {a} beaten: Defeat; patient Gulls; when 2031-05-02" for a in "abcd")
    (event,), _ = merge.merge(readings(f"{texts}\n{facts}; agent Terns"), ontology.load(), {})
    assert event.label == "victory or defeat: Gulls"
    (event,), _ = merge.merge(
        readings(f"{texts}\n{facts}; agent Terns".replace("- a beaten: Defeat;", "- a beaten: Defeat; agent Terns;")),
        ontology.load(),
        {},
    )
    assert event.label == "victory or defeat: Terns → Gulls"


def test_a_name_stays_with_the_mention_that_stands_by_itself() -> None:
    before = {"a": "e1", "b": "e1"}
    assert [one.id for one in registry.name([("a",), ("b",)], before, faint={"a"})][1] == "e1"
    assert [one.id for one in registry.name([("a",), ("b",)], before)][0] == "e1"


def test_a_noun_can_tell_by_itself_of_one_more_of_a_kind() -> None:
    made = readings(
        "[a 2031-05-03] The {quake} hit Arden, and two {aftershocks} followed.\n"
        "- a quake: Earthquake; place Arden\n- a aftershocks: Earthquake; place Arden\n"
    )
    assert [p.repeat for p in profiles(made, WORLD, {})] == ["", "aftershock"]


@pytest.mark.parametrize(
    ("first", "other", "wanted"),
    [
        ("The alarm was raised by a guard.", "A baker alerted the fire brigade.", {"alarm was raised", "alerted"}),
        ("The brewer of Arlen grovelled.", "Westland Ales said sorry.", {"grovelled", "said sorry"}),
    ],
)
def test_a_call_for_help_and_an_apology_are_told_by_their_kind(first: str, other: str, wanted: set[str]) -> None:
    more = "The mill of Arlen burned down on Friday."
    assert frozenset(wanted) in told(built(gazette=f"{first} {more}", herald=f"{other} {more}"))

"""cases/events.md, the examples of the factuality cues and the ontology's types -> what the event stage must find"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from graph import actors, dates, events, names, ontology, places, quantities, text
from graph.errors import OntologyError
from graph.events import event_types
from graph.findings import EventMention, Findings
from graph.lang.en.factuality import CUES
from graph.lang.en.inflection import noun_forms, verb_forms
from graph.lexicon import lexicon
from graph.model import Article, Source
from graph.text import Document
from graph.values import Factuality
from tests import found

CASES = Path(__file__).parent / "cases" / "events.md"
WORLD = ontology.load()
EXAMPLES = [(cue.name, sentence, effect) for cue in CUES for sentence, effect in cue.means]
COUNTERS = [(cue.name, cue.effect, sentence) for cue in CUES for sentence in cue.ignores]


def cases() -> list[tuple[str, str, list[str]]]:
    blocks = re.split(r"^## ", CASES.read_text("utf8"), flags=re.M)[1:]
    return [_case(block.strip().splitlines()) for block in blocks]


def _case(lines: list[str]) -> tuple[str, str, list[str]]:
    wanted = [line for line in lines[1:] if line.startswith("- ")]
    return lines[0], " ".join(line for line in lines[1:] if line and not line.startswith("- ")), wanted


@cache
def read(words: str) -> tuple[Document, tuple[EventMention, ...]]:
    article = Article(id="case", source=Source("gazette", "Gazette"), title="", text=words)
    document = next(iter(text.read([article])))
    return document, events.find(document, Findings(times=dates.find(document, WORLD)), WORLD)


def line(document: Document, event: EventMention) -> str:
    def words(role: str) -> str:
        return ", ".join(document.quote(p.span) for p in event.participants if p.role == role) or "-"

    kind = event.type.removeprefix("ev:")
    return f"- {kind}: {document.quote(event.span)} | {words('agent')} > {words('patient')} | {event.factuality}"


@pytest.mark.parametrize(("title", "words", "wanted"), cases(), ids=[title for title, _, _ in cases()])
def test_case(title: str, words: str, wanted: list[str]) -> None:
    document, found = read(words)
    firm = [event for event in found if not event.faint]
    assert [line(document, event) for event in firm] == [w for w in wanted if w != "- nothing"]


def judged(sentence: str) -> Factuality | None:
    """The factuality of the event whose trigger stands in angle brackets; None when no event is reported there."""
    start = sentence.index("<")
    _, found = read(sentence.replace("<", "").replace(">", ""))
    return next((e.factuality for e in found if e.span.start <= start < e.span.end), None)


@pytest.mark.parametrize(("name", "sentence", "effect"), EXAMPLES, ids=[f"{n}: {s}" for n, s, _ in EXAMPLES])
def test_cue_does_what_its_example_says(name: str, sentence: str, effect: Factuality) -> None:
    assert judged(sentence) is effect


@pytest.mark.parametrize(("name", "effect", "sentence"), COUNTERS, ids=[f"{n}: {s}" for n, _, s in COUNTERS])
def test_cue_leaves_its_counter_example_alone(name: str, effect: Factuality, sentence: str) -> None:
    assert judged(sentence) is Factuality.ASSERTED


def test_every_event_type_can_be_shown_and_found() -> None:
    types = event_types.table(WORLD)
    assert len(types) >= 60
    for block in WORLD.of_kind("EventType"):
        assert block.text("rdfs:label", "en"), f"{block.id} needs a label"
        assert block.text("skos:definition", "en"), f"{block.id} needs a definition"
        assert types[block.id].quad in (1, 2, 3, 4), f"{block.id} needs plx:quad"
        assert types[block.id].patient, f"{block.id} needs plx:patient"
        found = block.texts("verb") + block.texts("noun") + block.texts("adjective")
        assert found or block.id == event_types.GENERIC, f"{block.id} needs words"


def test_plover_types_are_covered() -> None:
    eighteen = """AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT INVESTIGATE DEMAND DISAPPROVE REJECT THREATEN
        PROTEST SANCTION MOBILIZE COERCE ASSAULT FIGHT""".split()
    assert sorted({t.plover for t in event_types.table(WORLD).values()} - {""}) == sorted(eighteen)


def test_a_type_takes_from_the_broader_one_what_it_leaves_out() -> None:
    types = event_types.table(WORLD)
    assert event_types.ancestors("ev:Bombing", types) == ("ev:Bombing", "ev:Attack")
    assert types["ev:Bombing"].plover == types["ev:Attack"].plover == "ASSAULT"


NEW = """@prefix ev: <https://w3id.org/parallax/event#> .
@prefix plx: <https://w3id.org/parallax/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
ev:Duel a plx:EventType ; rdfs:label "duel"@en ; plx:broader ev:Battle ; plx:quad "4" ;
    plx:verb "cross swords"@en, "duel"@en ; plx:patient "person" ; plx:frame "reciprocal", "no passive" ; plx:target "with"@en .
"""


def test_a_user_adds_a_type_in_a_file_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "mine.ttl").write_text(NEW, "utf8")
    world = ontology.load(ontology.folder(), tmp_path)
    document, _ = read("Rudolf Rassendyll duelled with Count Rupert in Zenda.")
    found = events.find(document, Findings(), world)
    assert [line(document, e) for e in found] == ["- Duel: duelled | Rudolf Rassendyll > Count Rupert | asserted"]
    assert event_types.table(world)["ev:Duel"].plover == "FIGHT"


def test_a_code_is_inherited_over_several_levels(tmp_path: Path) -> None:
    joust = 'ev:Joust a plx:EventType ; rdfs:label "joust"@en ; plx:broader ev:Duel ; plx:verb "joust"@en .'
    (tmp_path / "mine.ttl").write_text(f"{NEW}{joust}", "utf8")
    types = event_types.table(ontology.load(ontology.folder(), tmp_path))
    assert (types["ev:Joust"].plover, types["ev:Joust"].quad) == ("FIGHT", types["ev:Duel"].quad)


@pytest.mark.parametrize(
    ("block", "words"),
    [
        ("ev:Duel a plx:EventType .", "ev:Duel has no rdfs:label"),
        (
            'ev:Duel a plx:EventType ; rdfs:label "duel"@en ; plx:broader ev:Quarrel .',
            "ev:Duel has the broader type ev:Quarrel, which is no type",
        ),
        (
            'ev:Duel a plx:EventType ; rdfs:label "duel"@en ; plx:broader ev:Joust .\n'
            'ev:Joust a plx:EventType ; rdfs:label "joust"@en ; plx:broader ev:Duel .',
            "which is below it",
        ),
    ],
)
def test_a_broken_block_is_named_with_its_remedy(tmp_path: Path, block: str, words: str) -> None:
    (tmp_path / "mine.ttl").write_text("".join(NEW.splitlines(keepends=True)[:3]) + block, "utf8")
    with pytest.raises(OntologyError, match=words):
        event_types.table(ontology.load(ontology.folder(), tmp_path))


def test_an_id_hangs_on_the_sentence_and_not_on_its_place() -> None:
    _, alone = read("Ruritania invaded Arlen in 1911.")
    _, later = read("It was a cold year.\nRuritania invaded Arlen in 1911.")
    _, other = read("Ruritania invaded Hentzau in 1911.")
    assert [e.id for e in alone] == [e.id for e in later]
    assert {e.id for e in alone}.isdisjoint(e.id for e in other)


ODD = (
    "",
    "?",
    "((",
    "Attack",
    "attack attack attack",
    "war " * 400,
    "\u201cHe said \u201cattack\u201d said\u201d",
    "a" * 2000,
)


@pytest.mark.parametrize("words", ODD, ids=[words[:12] or "empty" for words in ODD])
def test_no_text_fails_and_every_extent_holds_its_trigger(words: str) -> None:
    for odd in (words, f"Rebels attacked the port.\n{words}"):
        document, found = read(odd)
        assert all(document.quote(e.span).strip() and e.extent.contains(e.span) for e in found)
        assert len(found) >= odd.startswith("Rebels")


def test_ids_within_a_sentence_differ() -> None:
    _, found = read("Police killed 14 protesters and arrested hundreds.")
    assert len({e.id for e in found}) == len(found) == 2


def test_numbers_and_places_go_to_the_event_they_hang_on() -> None:
    document, _ = read("Police killed 14 protesters in Vienna and arrested 200 students in Graz.")
    found = Findings(names=names.find(document, WORLD), numbers=quantities.find(document, Findings(), WORLD))
    found = replace(found, places=places.find(document, found, WORLD))
    killed, arrested = events.find(document, found, WORLD)
    assert [document.quote(n.span) for n in killed.numbers] == ["14"]
    assert [document.quote(n.span) for n in arrested.numbers] == ["200"]
    assert [document.quote(p.span) for p in killed.places] == ["Vienna"]
    assert [document.quote(p.span) for p in arrested.places] == ["Graz"]


SITED = (
    ("In Vienna police shot a man who had robbed a bank.", "shot", "Vienna"),
    ("A raid in Vienna killed four sailors.", "killed", "Vienna"),
    ("Rebels repulsed a raid on a ship in Vienna and seized 23 rifles.", "seized", "Vienna"),
    ("The envoy flew to Vienna and met the singer.", "met", "Vienna"),
    ("The guard was hit as she walked into a shop in Vienna.", "hit", "Vienna"),
    ("Lee Marsh, a scholar of the war in Vienna, attacked the guards.", "attacked", ""),
    ("Lee Marsh became famous when he escaped from a jail in Vienna.", "famous", ""),
    ("Rebels burned the port because the army had killed a sailor in Vienna.", "burned", ""),
    ("The rebels burned the port and fled to Vienna.", "burned", ""),
    ("The planes from Vienna bombed the port.", "bombed", ""),
    ("The army robbed a bank after rebels killed four sailors in Vienna.", "robbed", ""),
    ("The rebels invaded Vienna on Monday.", "invaded", "Vienna"),
    ("Vienna rebels robbed a bank.", "robbed", ""),
    ("Lee Marsh was held in Vienna after he attacked a guard.", "attacked", ""),
    ("The rebels burned a mill in Vienna, and the army robbed a bank.", "robbed", ""),
    ("The army robbed a bank, according to Vienna.", "robbed", ""),
)


@pytest.mark.parametrize(("words", "trigger", "where"), SITED)
def test_a_place_holds_for_what_is_told_in_its_clause(words: str, trigger: str, where: str) -> None:
    document, _ = read(words)
    found = Findings(names=names.find(document, WORLD), times=dates.find(document, WORLD))
    found = replace(found, places=places.find(document, found, WORLD))
    told = [m for m in events.find(document, found, WORLD) if trigger in document.quote(m.span)]
    assert {document.quote(p.span) for m in told for p in m.places} == ({where} if where else set())
    assert not where or told


def test_the_children_of_a_victim_are_not_counted_with_the_victims() -> None:
    document, _ = read("Floods killed Ann Lee, a mother of nine, in Arlen. Floods killed nine in Arlen.")
    found = Findings(numbers=quantities.find(document, Findings(), WORLD))
    assert [len(m.numbers) for m in events.find(document, found, WORLD) if m.type == "ev:Killing"] == [0, 1]


def test_each_of_the_counts_of_a_headline_without_a_verb_is_an_event() -> None:
    document = next(iter(text.read([Article("h", Source("g", "G"), "", "Two dead, three hurt in harbour blast")])))
    found = Findings(numbers=quantities.find(document, Findings(), WORLD))
    told = {m.type: [n.value.kind for n in m.numbers] for m in events.find(document, found, WORLD)}
    assert told == {"ev:Death": ["dead"], "ev:Injury": ["injured"], "ev:Explosion": []}


def test_a_number_before_the_second_verb_is_its_own() -> None:
    document = next(iter(text.read([Article("h", Source("g", "G"), "", "Nine miners were wounded and 12 arrested.")])))
    found = Findings(numbers=quantities.find(document, Findings(), WORLD))
    told = {m.type: [n.value.low for n in m.numbers] for m in events.find(document, found, WORLD)}
    assert told == {"ev:Injury": [9], "ev:Arrest": [12]}


def people(words: str) -> list[tuple[str, str, str]]:
    """Type, role and actor of each participant, read with all the stages before the events."""
    article = Article(id="case", source=Source("gazette", "Gazette"), title="", text=words)
    document = next(iter(text.read([article])))
    found = Findings(names=names.find(document, WORLD), times=dates.find(document, WORLD))
    found = replace(found, places=places.find(document, found, WORLD))
    found = replace(found, actors=actors.find(document, found, WORLD))
    mentions = events.find(document, found, WORLD)
    return [(m.type, p.role, p.thing.name or document.quote(p.span)) for m in mentions for p in m.participants]


def test_a_title_with_its_body_is_the_person_behind_the_comma() -> None:
    told = people("The strike killed Lee Marsh and the deputy leader of the Harbour Union, Ann Field.")
    assert told == [("ev:Killing", "patient", "Lee Marsh"), ("ev:Killing", "patient", "Ann Field")]


def test_a_town_that_acts_is_a_doer() -> None:
    assert ("ev:Contest", "agent", "Houston") in people("Houston beat the visitors 3-1 on Saturday.")


def test_who_backs_a_militia_is_not_the_militia() -> None:
    assert people("A Peruvian-backed militia attacked the base.")[0] == (
        "ev:Attack",
        "agent",
        "Peruvian-backed militia",
    )


def test_another_siege_has_its_own_people() -> None:
    told = people("Hamas fighters began the siege of Mosul. Nobody remembers the siege of Tikrit.")
    assert [who for who in told if who[0] == "ev:Siege"] == [("ev:Siege", "agent", "Hamas")]


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("withdraw", {"withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"}),
        ("deny", {"deny", "denies", "denied", "denying"}),
        ("ban", {"ban", "bans", "banned", "banning"}),
        ("seize", {"seize", "seizes", "seized", "seizing"}),
        ("flee", {"flee", "flees", "fled", "fleeing"}),
        ("agree", {"agree", "agrees", "agreed", "agreeing"}),
        ("brag", {"brag", "brags", "bragged", "bragging"}),
        ("forget", {"forget", "forgets", "forgot", "forgotten", "forgetting"}),
        ("repay", {"repay", "repays", "repaid", "repaying"}),
        ("relay", {"relay", "relays", "relayed", "relaying"}),
        ("waylay", {"waylay", "waylays", "waylaid", "waylaying"}),
        ("understand", {"understand", "understands", "understood", "understanding"}),
    ],
)
def test_verbs_are_inflected(word: str, forms: set[str]) -> None:
    assert verb_forms(word) == forms


def test_nouns_are_inflected() -> None:
    assert noun_forms("city") == {"city", "cities"}
    assert noun_forms("clash") == {"clash", "clashes"}


def test_longer_wording_wins() -> None:
    document, _ = read("Students began a hunger strike against the rector.")
    (hit,) = lexicon(WORLD).search(document, document.sentences[0]).find(4, "noun")
    assert (hit.type, hit.tokens) == ("ev:Protest", (4, 3))


def test_only_words_that_may_head_a_wording_in_their_sentence_are_looked_up() -> None:
    table = lexicon(WORLD)
    for words, expected in (("Ann Lee took part in it.", ["took"]), ("Ann Lee took it home.", [])):
        document, _ = read(words)
        search = table.search(document, document.sentences[0])
        assert [token.lower for token in search.heads(document.worded(table.forms))] == expected


def test_whose_ally_or_brother_somebody_is_is_not_that_one() -> None:
    assert people("Rebels attacked Ann Lee's brother in Arlen.")[1] == ("ev:Attack", "patient", "Ann Lee's brother")
    assert ("ev:Attack", "agent", "Ruritania") not in people("Ruritania fell. Its allies attacked the port.")


def test_a_thing_from_a_country_is_not_the_country() -> None:
    told = people("The frigate rescued a Thai trawler.")
    assert told[1:] == [("ev:Rescue", "patient", "a Thai trawler")]


def test_a_short_form_in_brackets_does_not_part_a_title_from_its_name() -> None:
    told = people("The raid killed Lee Marsh and deputy leader of the Harbour Union (HU), Ann Field, in Vienna.")
    assert [name for kind, _, name in told if kind == "ev:Killing"] == ["Lee Marsh", "Ann Field"]


def test_far_off_only_the_same_word_takes_up_who_took_part() -> None:
    between = "The sea is calm. " * 5
    assert ("ev:Attack", "agent", "Ruritania") in people(f"Ruritania attacked Arlen. {between}The attack is old.")[2:]
    assert people(f"Ruritania stormed Arlen. {between}The violence is old.")[2:] == []


def test_a_joint_between_two_sides_may_hang_on_either() -> None:
    told = people("Thai and Peruvian naval forces attacked the port.")
    assert {name for _, role, name in told if role == "agent"} >= {"Armed forces of Peru"}
    assert len([name for _, role, name in told if role == "agent"]) == 2


def headline(words: str) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Type, factuality and participants of each event of a headline."""
    document, mentions = read(words)
    told = [(m, [(p.role, document.quote(p.span)) for p in m.participants]) for m in mentions]
    return [(m.type, m.factuality.value, who) for m, who in told]


def test_a_headline_leaves_out_the_verb_of_being() -> None:
    assert headline("Ada Lund Dead at 95") == [("ev:Death", "asserted", [("patient", "Ada Lund")])]


def test_a_headline_leaves_out_the_auxiliary_of_what_is_done() -> None:
    assert headline("Paintings stolen in Lyon") == [("ev:Theft", "asserted", [("patient", "Paintings")])]


def test_a_count_of_dead_is_nobody_who_does_or_suffers_something() -> None:
    told = headline("5 Dead, 3 Wounded in Shooting")
    assert {kind for kind, _, _ in told} == {"ev:Death", "ev:Injury", "ev:Shooting"}
    assert [who for _, _, who in told if who] == []


def test_an_infinitive_with_a_subject_of_its_own_tells_what_will_be() -> None:
    assert [(kind, how) for kind, how, _ in headline("Brandel to buy Orvik")] == [("ev:Acquisition", "planned")]
    assert [(kind, how) for kind, how, _ in headline("Brandel buys Orvik")] == [("ev:Acquisition", "asserted")]


def test_a_town_before_the_noun_of_a_gathering_does_not_hold_it() -> None:
    document, findings = found.read("Thousands came to the Taipei lantern festival.")
    (festival,) = events.find(document, findings, WORLD)
    assert festival.participants == ()
    assert [place.place.name for place in festival.places] == ["Taipei"]

"""Scene -> triggers: the verbs, nouns and adjectives of a sentence that report an event"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from graph.events import labels, parts
from graph.events.event_types import CHANGE, GENERIC, EventType
from graph.events.scene import Scene
from graph.events.selection import Selection
from graph.events.voice import finite, passive
from graph.lang.en.acts import STATES
from graph.lang.en.inflection import verb_forms
from graph.lang.en.triggers import (
    AFFLICTING,
    COMING,
    COMMANDING,
    GERUND,
    HAPPENING,
    HAPPENING_WITH,
    LATELY,
    LIGHT,
    LINKS,
    NO_EVENT,
    OWNING,
    SUFFERED,
    TO,
    UNCHANGED,
    UNDERGOING,
)
from graph.lexicon import Hit, Lexicon, Search
from graph.text import Sentence, Token

_LIGHT = frozenset(form for word in LIGHT for form in verb_forms(word))
AFFLICTING_FORMS = frozenset(form for word in AFFLICTING for form in verb_forms(word))
HAPPENING_FORMS = frozenset(form for word in HAPPENING for form in verb_forms(word))
HAPPENING_PHRASES = {form: words for verb, words in HAPPENING_WITH for form in verb_forms(verb)}
_STRUCK = AFFLICTING_FORMS - AFFLICTING | UNCHANGED
_SUFFERED = frozenset(form for word in SUFFERED for form in verb_forms(word))
_COMING = verb_forms(COMING)
_COMMANDING = frozenset(form for word in COMMANDING for form in verb_forms(word))
_CARRYING = _LIGHT | _SUFFERED | _COMMANDING
NO_EVENT_FORMS = frozenset(form for word in NO_EVENT for form in verb_forms(word))
_TALLY = "counted is tally"
_PAST = "VBD"
_TOLD = (_PAST, "VBG", "VBN", "VBZ")
_BORNE = "participle tells"
_FINITE = ("VBZ", "VBD", "VBP")
_NO_CLAUSE = frozenset(("amod", "case", "mark", "compound", "acl", "aux"))


class Trigger(NamedTuple):
    """Words that report an event: `index` is their head, `mode` verb, noun or adjective, `light` the verb that carries a noun.

    `faint` words count only where others bear them out; `of` is the head of the noun whose happening the word tells again.
    """

    index: int  # type: ignore[assignment]
    tokens: tuple[int, ...]
    type: str
    mode: str
    rule: str
    light: int = -1
    faint: bool = False
    of: int = -1


def find(scene: Scene, words: Lexicon, choice: Selection) -> Iterator[tuple[Sentence, tuple[Trigger, ...]]]:
    """The triggers of each sentence, in text order."""
    document = scene.document
    listed = _by_sentence([t for t in document.worded(words.forms) if t.pos != "ADP"])
    bare = _by_sentence(parts.bare(scene, words))
    others = _by_sentence(
        [t for t in document.tokens if t.pos == "VERB" and t.tag in _TOLD] if GENERIC in choice.types else ()
    )
    for sentence in document.sentences:
        heads = listed.get(sentence.index, ())
        found = list(_listed(scene, words.search(document, sentence), choice, heads)) if heads else []
        found += _predicates(words.search(document, sentence), choice, bare.get(sentence.index, ()), found)
        known = {i for t in found for i in t.tokens}
        verbs = [token for token in others.get(sentence.index, ()) if token.index not in known]
        found += [t for token in verbs if (t := _generic(scene, token))]
        yield sentence, tuple(sorted(settle(scene, found), key=lambda t: t.index)) if found else ()


def _listed(scene: Scene, search: Search, choice: Selection, tokens: Iterable[Token]) -> Iterator[Trigger]:
    """The triggers among tokens with a form of the lexicon."""
    return (t for token in search.heads(tokens) if (t := _trigger(scene, search, choice, token)) is not None)


def _predicates(search: Search, choice: Selection, bare: Iterable[Token], found: list[Trigger]) -> list[Trigger]:
    """ "Poet <dead> at 71": what "is dead" tells, where a headline has left out the verb."""
    known = {t.index for t in found}
    hits = [(t.index, choice.choose(search.find(t.index, "predicate"), "verb")) for t in bare if t.index not in known]
    return [Trigger(index, hit.tokens, hit.type, "verb", "predicate in ontology") for index, hit in hits if hit]


def _by_sentence(tokens: Iterable[Token]) -> dict[int, list[Token]]:
    found: dict[int, list[Token]] = {}
    for token in tokens:
        found.setdefault(token.sentence, []).append(token)
    return found


def settle(scene: Scene, found: list[Trigger]) -> list[Trigger]:
    """One trigger per event: words inside a wording, light verbs and verbs of beginning and ending give way."""
    parts = [t for t in found if t.mode == "noun" and len(t.tokens) > 1]
    found = [t for t in found if t not in parts or not any(_hangs_in(scene, t, other) for other in parts)]
    found = [t for t in found if not _by_its_noun(scene, t, found)]
    inner = {i for t in found if t.mode == "verb" for i in t.tokens if i != t.index}
    found = [t for t in found if t.index not in inner and (t.mode == "verb" or not inner.intersection(t.tokens))]
    nouns = {t.index for t in found if t.mode == "noun"}
    carried = {n: v for n in sorted(nouns) if (v := carrier(scene, n)) >= 0}
    hollow = {v for v in carried.values() if scene.tokens[v].lower not in _COMMANDING}
    kept = [t for t in found if t.index not in hollow or any(scene.tokens[i].lower not in LINKS for i in t.tokens[1:])]
    kept = [t._replace(light=carried.get(t.index, -1)) if t.mode == "noun" else t for t in kept]
    told = {t.index: t.type for t in kept if t.mode == "noun"}
    kept = [t for t in kept if t.mode != "verb" or all(told.get(k) != t.type for k in scene.kids(t.index, "nsubj"))]
    return [t for t in kept if t.type != CHANGE or not _has_event(scene, t, nouns)]


def _hangs_in(scene: Scene, trigger: Trigger, other: Trigger) -> bool:
    """True for the part of a hyphened noun ("<sit>-in") that hangs on another part with the same words."""
    same = trigger is not other and trigger.mode == "noun" and set(trigger.tokens) == set(other.tokens)
    return same and scene.tokens[trigger.index].head in trigger.tokens


def _by_its_noun(scene: Scene, trigger: Trigger, found: list[Trigger]) -> bool:
    """ "A <search> was launched": where the noun in a verb's wording stands before it and tells the same, it tells it."""
    if trigger.mode != "verb" or len(trigger.tokens) == 1 or scene.tokens[trigger.index].lower not in _CARRYING:
        return False
    ahead = {i for i in trigger.tokens if i < trigger.index}
    return any(t.mode == "noun" and t.type == trigger.type and t.index in ahead for t in found)


def carrier(scene: Scene, noun: int) -> int:
    """The light verb around a noun ("carried out <an attack>", "came under <attack>", "<a quake> hit"), else -1."""
    token = scene.tokens[noun]
    if token.relation == "conj":
        return carrier(scene, token.head)
    head = scene.tokens[token.head]
    if (verb := _struck(scene, token)) >= 0:
        return verb
    if token.relation == "nsubj":
        return head.index if head.lower in AFFLICTING_FORMS else -1
    if head.pos not in ("VERB", "AUX") and not head.tag.startswith("VB"):
        return -1
    if token.relation in ("obj", "nsubj:pass", "xcomp", "obl:unmarked"):
        return head.index if head.lower in _CARRYING else -1
    if token.relation.startswith("obl"):
        return head.index if head.lower in _SUFFERED and scene.case(noun) in UNDERGOING else -1
    return -1


def _struck(scene: Scene, noun: Token) -> int:
    """ "The tremor <shook> Arlen": the verb of striking behind a noun that the tagger took for a part of one name, else -1."""
    after = scene.tokens[noun.index + 1] if noun.index + 1 < len(scene.tokens) else noun
    joined = noun.relation == "compound" and noun.head in (after.index, after.head)
    listed = after.relation == "compound" and after.lower in UNCHANGED
    return after.index if joined and after.lower in _STRUCK and not listed else -1


def suffered(scene: Scene, trigger: Trigger) -> bool:
    """True when the subject of the light verb is the one it is done to; who "comes to the rescue" rescues."""
    verb = scene.tokens[trigger.light].lower
    return verb in _SUFFERED and not (verb in _COMING and scene.case(trigger.index) in TO)


def afflicts(scene: Scene, trigger: Trigger) -> bool:
    """True for "<a quake> hit the town": the noun is the subject and the object is the one it is done to."""
    return trigger.light >= 0 and scene.tokens[trigger.index].relation in ("nsubj", "compound")


def _trigger(scene: Scene, search: Search, choice: Selection, token: Token) -> Trigger | None:
    part = parts.part(scene, search, token)
    if not part or (part != "verb" or token.pos != "PROPN") and _in_name(scene, token):
        return None
    strayed = part == "verb" and parts.by_form(token)
    hits = () if strayed and token.lower in choice.known.kinds else _hits(scene, search, choice, token, part)
    if not hits or not _stands(scene, token, hits[0], part) or labels.only_named(scene, token):
        return None
    described = part == "verb" and token.relation == "amod" and not (strayed or finite(scene, token.index))
    mode = "adjective" if described else part
    hit = choice.choose(hits, mode)
    if hit is None or (mode == "adjective" and not _done_to(scene, token, hit, choice.types[hit.type])):
        return None
    if mode == "noun" and _TALLY in choice.types[hit.type].frame and parts.summed(scene, token):
        return None
    return Trigger(token.index, hit.tokens, hit.type, mode, f"{mode} in ontology")


def _hits(scene: Scene, search: Search, choice: Selection, token: Token, part: str) -> tuple[Hit, ...]:
    """What the token may report as that part of speech."""
    own = part != "adjective" or parts.state(scene, search, token)
    hits = search.find(token.index, part) if own else ()
    if token.relation == "aux" and token.pos == "AUX":
        # "Must" makes a demand; in "had begun an operation" nobody had one.
        hits = tuple(hit for hit in hits if len(hit.tokens) == 1)
    if token.relation == "aux:pass":
        # "Was born" is one wording; of "was shut down" the verb tells, and "was" with "down" nothing.
        hits = tuple(hit for hit in hits if token.head in hit.tokens)
    if not hits and part != "verb":
        hits = parts.participle(scene, search, choice, token)
    if any(labels.leads_on(scene, hit.tokens, choice.types[hit.type]) for hit in hits):
        # "Came to marvel" leads nowhere: only what the verb says alone may be told.
        hits = search.alone(token.index, part)
    return hits


def _done_to(scene: Scene, token: Token, hit: Hit, kind: EventType) -> bool:
    """ "the <defeated> group" reports a defeat; "the ruling party" and "a devastating blow" report nothing."""
    if hit.part == "adjective" or parts.became(scene, token):
        return True
    if token.lower.endswith(GERUND):
        return False
    fresh = any(scene.tokens[k].lower in LATELY for k in scene.kids(token.index, "advmod"))
    return kind.quad == 4 or (_BORNE in kind.frame or fresh) and scene.somebody(token.head)


def _in_name(scene: Scene, token: Token) -> bool:
    if scene.document.sentences[token.sentence].headline:
        return False
    if token.index in scene.names and token.pos == "PROPN":
        return True
    return token.pos == "PROPN" and token.relation in ("compound", "flat", "nmod:desc")


def _stands(scene: Scene, token: Token, hit: Hit, part: str) -> bool:
    if part == "noun" and len(hit.tokens) == 1:
        return _noun_reports(scene, token)
    return part != "verb" or token.relation != "compound" or token.tag in _FINITE or parts.by_form(token)


def _noun_reports(scene: Scene, token: Token) -> bool:
    """A noun reports an event when it is no modifier and something says which event it is."""
    head = scene.tokens[token.head]
    if scene.kids(token.index, "nmod:poss") or _struck(scene, token) >= 0:
        return True
    if token.relation in ("compound", "nmod:desc", "amod", "flat") and not _ends_phrase(scene, token):
        return False
    if scene.kids(token.index, "det", "nmod", "amod", "compound", "nummod", "acl"):
        return True
    if token.relation == "nmod" and head.pos == "NOUN" and scene.case(token.index) in OWNING:
        return False
    return head.pos in ("VERB", "AUX", "PROPN") or token.relation in ("root", "conj", "obj")


def _ends_phrase(scene: Scene, token: Token) -> bool:
    """ "A win over Arlen": a noun right before a preposition is no part of the name behind it."""
    after = scene.tokens[token.index + 1 : token.index + 2]
    return token.head > token.index and bool(after) and after[0].pos == "ADP" and after[0].relation == "case"


def _generic(scene: Scene, token: Token) -> Trigger | None:
    """A finite verb outside the ontology with a named or counted subject or object, in the past, with what was going on, or perfect."""
    index = token.index
    if token.relation in _NO_CLAUSE or index in scene.names:
        return None
    if token.tag == "VBZ" and not scene.document.sentences[token.sentence].headline:
        return None
    helpers = {scene.tokens[k].tag for k in scene.kids(index, "aux")}
    if token.tag == "VBN" and not helpers or token.tag == "VBG" and _PAST not in helpers:
        return None
    if (token.lower in NO_EVENT_FORMS or token.lemma in STATES) and not _counted(scene, index):
        return None
    if not any(_specific(scene, k) for k in scene.kids(index, "nsubj", "obj")):
        return None
    return Trigger(index, (index,), GENERIC, "verb", "finite verb with a named or counted participant")


def _specific(scene: Scene, index: int) -> bool:
    """True for a phrase that is named or counted, or named by what stands before its noun."""
    if scene.named(index) or scene.kids(index, "nummod"):
        return True
    return any(scene.named(kid) for kid in scene.kids(index, "compound", "amod", "flat"))


def _counted(scene: Scene, verb: int) -> bool:
    """ "Nine rifles were found": even a verb of no event of its own tells one of what is counted."""
    return any(scene.kids(kid, "nummod") for kid in scene.kids(verb, "nsubj:pass"))


def goes_on(scene: Scene, trigger: Trigger) -> bool:
    """True for a verb of beginning, going on or spreading, which takes its meaning from what it is said of."""
    token = scene.tokens[trigger.index]
    if token.lower in HAPPENING_FORMS:
        return not scene.kids(trigger.index, "obj", "xcomp")
    led = HAPPENING_PHRASES.get(token.lower, frozenset())
    beside = (*trigger.tokens[1:], *scene.kids(trigger.index, "compound", "advmod", "obj")) if led else ()
    return any(scene.tokens[k].lower in led for k in beside)


def _has_event(scene: Scene, trigger: Trigger, nouns: set[int]) -> bool:
    kids = scene.kids(trigger.index, "nsubj", "obj", "xcomp", "csubj")
    head = scene.tokens[trigger.index].head
    if goes_on(scene, trigger) and not passive(scene, trigger.index):
        return False
    events = nouns | {t for t in kids if scene.tokens[t].relation == "xcomp" and scene.tokens[t].pos == "VERB"}
    return any(k in events for k in kids) or (head in nouns and scene.tokens[trigger.index].relation.startswith("acl"))

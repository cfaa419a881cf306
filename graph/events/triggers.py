"""Scene -> triggers: the verbs, nouns and adjectives of a sentence that report an event"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from graph.events import labels, parts
from graph.events.event_types import GENERIC, EventType
from graph.events.scene import Scene
from graph.events.selection import Selection
from graph.events.settling import Trigger, settle, struck
from graph.events.voice import finite
from graph.lang.en.acts import STATES
from graph.lang.en.inflection import all_verb_forms
from graph.lang.en.triggers import BORNE, GERUND, LATELY, NO_EVENT, OWNING, PARTICLES, SPELLS, UNDER
from graph.lexicon import Hit, Lexicon, Search
from graph.text import Sentence, Token

NO_EVENT_FORMS = all_verb_forms(NO_EVENT)
_TALLY = "counted is tally"
_PAST = "VBD"
_TOLD = (_PAST, "VBG", "VBN", "VBZ")
_BORNE = "participle tells"
_FINITE = ("VBZ", "VBD", "VBP")
_NO_CLAUSE = frozenset(("amod", "case", "mark", "compound", "acl", "aux"))
# What the tagger takes a noun for that it does not know, so that nothing hangs on it as on a noun.
_OTHER = ("ADV", "X")
_PLACE = attrgetter("index")


def find(scene: Scene, words: Lexicon, choice: Selection) -> Iterator[tuple[Sentence, tuple[Trigger, ...]]]:
    """The triggers of each sentence, in text order."""
    document = scene.document
    listed = _by_sentence([t for t in document.worded(words.forms) if t.pos != "ADP"])
    bare = _by_sentence(parts.bare(scene, words))
    others = _by_sentence(
        [t for t in document.tokens if t.pos == "VERB" and t.tag in _TOLD] if GENERIC in choice.types else ()
    )
    for sentence in document.sentences:
        heads, lone, verbs = (table.get(sentence.index, ()) for table in (listed, bare, others))
        found: list[Trigger] = []
        if heads or lone:
            search = words.search(document, sentence)
            found += _listed(scene, search, choice, heads)
            found += _predicates(search, choice, lone, found)
        known = frozenset([i for t in found for i in t.tokens])
        found += [t for token in verbs if token.index not in known and (t := _generic(scene, token))]
        yield sentence, tuple(sorted(settle(scene, found), key=_PLACE)) if found else ()


def _listed(scene: Scene, search: Search, choice: Selection, tokens: Iterable[Token]) -> Iterator[Trigger]:
    """The triggers among tokens with a form of the lexicon."""
    return (t for token in search.heads(tokens) if (t := _trigger(scene, search, choice, token)) is not None)


def _predicates(search: Search, choice: Selection, bare: Iterable[Token], found: list[Trigger]) -> list[Trigger]:
    """ "Poet <dead> at 71": what "is dead" tells, where a headline has left out the verb."""
    known = {t.index for t in found}
    hits = [(t.index, choice.choose(search.find(t.index, "predicate"), "verb")) for t in bare if t.index not in known]
    return [Trigger(index, hit.tokens, hit.type, "verb", "predicate in ontology") for index, hit in hits if hit]


def _by_sentence(tokens: Iterable[Token]) -> dict[int, list[Token]]:
    """The tokens, which stand in text order, by their sentence."""
    return {number: list(group) for number, group in groupby(tokens, key=attrgetter("sentence"))}


def _trigger(scene: Scene, search: Search, choice: Selection, token: Token) -> Trigger | None:
    part = parts.part(scene, search, token)
    if not part or (part != "verb" or token.pos != "PROPN") and _in_name(scene, search, token):
        return None
    strayed = part == "verb" and (parts.by_form(token) or token.tag.startswith("JJ"))
    hits = _hits(scene, search, choice, token, part)
    if strayed and token.lower in choice.known.kinds:
        hits = tuple(hit for hit in hits if hit.tokens[1:2] == (token.index + 1,))
    if not hits or not _stands(scene, token, hits[0], part) or labels.only_named(scene, token):
        return None
    described = part == "verb" and token.relation == "amod" and not (strayed or finite(scene, token.index))
    mode = "adjective" if described else part
    hit = choice.choose(hits, mode) or choice.choose(_shorter(search, token, hits), mode)
    if hit is None or (mode == "adjective" and not _done_to(scene, token, hit, choice.types[hit.type])):
        return None
    if mode == "noun" and _TALLY in choice.types[hit.type].frame and parts.summed(scene, token):
        return None
    # Of "was remanded" the participle is the head: it tells who is done to, and when.
    turned = token.relation == "aux:pass" and token.head in hit.tokens
    return Trigger(token.head if turned else token.index, hit.tokens, hit.type, mode, f"{mode} in ontology")


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
    longer = [hit for hit in hits if len(hit.tokens) > 1]
    if leading := [hit for hit in longer if labels.leads_on(scene, hit.tokens, choice.types[hit.type])]:
        # "Came to marvel" leads nowhere: only what the verb says alone, or with other words, may be told.
        hits = tuple(hit for hit in hits if hit not in leading) or search.alone(token.index, part)
    return hits


def _shorter(search: Search, token: Token, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """ "Left the park without lights": where "leave without" tells of no supply, what the word tells alone.

    With a particle ("put out") a verb has not the sense that it has alone.
    """
    beside = {search.document.tokens[i].lower for i in hits[0].tokens if i != token.index}
    return search.alone(token.index, hits[0].part) if beside and beside.isdisjoint(PARTICLES) else ()


def _done_to(scene: Scene, token: Token, hit: Hit, kind: EventType) -> bool:
    """ "the <defeated> group" reports a defeat; "the ruling party" and "a devastating blow" report nothing."""
    if hit.part == "adjective" or parts.became(scene, token):
        return True
    if token.lower.endswith(GERUND):
        return False
    fresh = any(scene.tokens[k].lower in LATELY for k in scene.kids(token.index, "advmod"))
    return kind.quad == 4 or (_BORNE in kind.frame or fresh) and scene.somebody(token.head)


def _in_name(scene: Scene, search: Search, token: Token) -> bool:
    sentence = scene.document.sentences[token.sentence]
    if sentence.headline or token.text.islower():
        return False
    if token.index == sentence.first and _starts(scene, search, token):
        return False
    if token.index in scene.names and token.pos == "PROPN":
        return True
    return token.pos == "PROPN" and token.relation in ("compound", "flat", "nmod:desc")


def _starts(scene: Scene, search: Search, token: Token) -> bool:
    """ "<Unrest> has spread": a listed noun that is written large only because a sentence starts with it."""
    after = scene.tokens[token.index + 1 : token.index + 2]
    if not search.lexicon.knows(token.lower, "noun") or not after or after[0].text[0].isupper():
        return False
    inside = [
        scene.tokens[i]
        for i in scene.document.where[token.lower]
        if scene.tokens[i - 1].sentence == scene.tokens[i].sentence
    ]
    return not any(one.text[0].isupper() and not scene.headline(one.index) for one in inside)


def _stands(scene: Scene, token: Token, hit: Hit, part: str) -> bool:
    if part == "noun" and len(hit.tokens) == 1:
        return token.pos in _OTHER or _noun_reports(scene, token)
    return part != "verb" or token.relation != "compound" or token.tag in _FINITE or parts.by_form(token)


def _noun_reports(scene: Scene, token: Token) -> bool:
    """A noun reports an event when it is no modifier and something says which event it is."""
    head = scene.tokens[token.head]
    if scene.kids(token.index, "nmod:poss") or struck(scene, token) >= 0:
        return True
    if token.relation in ("compound", "nmod:desc", "amod", "flat") and not _ends_phrase(scene, token):
        missed = (
            head.pos == "VERB" and head.index == token.index + 1
        )  # "A robbery shocked Arlen", parsed as one phrase.
        return token.relation == "compound" and (missed or head.lower in BORNE)
    if token.relation == "acl" and head.lower in SPELLS:
        return True
    if scene.kids(token.index, "det", "nmod", "amod", "compound", "nummod", "acl"):
        return True
    if token.relation == "nmod" and head.pos == "NOUN" and scene.case(token.index) in OWNING:
        return head.lower in SPELLS
    if token.relation == "nmod" and scene.case(token.index) in UNDER:
        return True
    return head.pos in ("VERB", "AUX", "PROPN") or token.relation in ("root", "conj", "obj")


def _ends_phrase(scene: Scene, token: Token) -> bool:
    """ "A win over Arlen", "the Arlen vigil": a noun right before a preposition, or that hangs on a name before it, is no part of a name."""
    if token.head < token.index:
        return True
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

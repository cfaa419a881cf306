"""Document -> events: what is reported to have happened, who did it to whom, where, and how it is presented"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import blake2b
from typing import NamedTuple

from graph.events import cast, event_types, factuality, faint, roles, selection, setting, shells, triggers
from graph.events.arguments import Filler
from graph.events.event_types import EventType
from graph.events.parts import by_form
from graph.events.retelling import Retelling
from graph.events.scene import Scene, scene
from graph.events.settling import Trigger
from graph.events.voice import finite
from graph.findings import EventMention, Findings, NumberMention, PlaceMention
from graph.lang.en.phases import STAMP, STAMPED
from graph.lang.en.triggers import ANNOUNCING, HAPPENING, LIGHT, LINKS, PRONOUNS, THING_PRONOUNS, TO
from graph.lexicon import lexicon, reporting
from graph.ontology import Ontology
from graph.text import Document, Sentence
from graph.values import Factuality, Span

_SPEECH = "speech"
_LOOSE = (event_types.GENERIC, event_types.CHANGE)
_NEAR = 3
_HELPING = ("AUX", "ADV", "PART")
_PAST = ("VBD", "VBN")
_CLAUSES = ("root", "conj", "parataxis", "ccomp", "advcl", "acl", "acl:relcl", "csubj")
_SMALL = ("ADP", "DET", "NUM", "PART", "PRON")
_FINITE, _NOUNS = ("VBD", "VBZ", "VBP"), ("NOUN", "PROPN")
_UNSAID = (Factuality.NEGATED, Factuality.HYPOTHETICAL, Factuality.PLANNED)


class Around(NamedTuple):
    """What stands in one sentence: the start of its events' ids, its numbers and its settings; and the nouns of things that are made somewhere."""

    key: str
    numbers: tuple[NumberMention, ...]
    places: tuple[PlaceMention, ...]
    made: frozenset[str]


class Weighed(NamedTuple):
    """A trigger with how it is presented and who fills its roles."""

    trigger: Trigger
    judged: factuality.Judgement
    fillers: tuple[Filler, ...]


def find(document: Document, found: Findings, world: Ontology) -> tuple[EventMention, ...]:
    """The event mentions of an article in text order."""
    types, view = event_types.table(world), scene(document, found)
    numbers, places = setting.by_sentence(document, found.numbers), setting.by_sentence(document, found.places)
    mentions: list[tuple[Trigger, EventMention]] = []
    seen: dict[str, int] = {}
    verbs, typed = reporting(world), selection.ready(view, types, world)
    retelling, general = Retelling(typed), shells.table(world).of_words
    for sentence, listed in triggers.find(view, lexicon(world), typed):
        light = (t.light for t in listed if t.light >= 0 and view.tokens[t.light].lemma not in ANNOUNCING)
        known = frozenset([*light, *(i for t in listed for i in t.tokens)])
        reported = tuple(
            retelling.retold((*listed, *faint.find(view, sentence, known, reporting=verbs, general=general)))
        )
        if not reported:
            continue
        key = _key(document, sentence, seen)
        beside = (tuple(numbers.get(sentence.index, ())), tuple(setting.settings(view, places.get(sentence.index, ()))))
        around = Around(key, *beside, typed.known.made)
        mentions.extend(_mentions(view, reported, types, around))
    ids = {trigger.index: mention.id for trigger, mention in mentions}
    tied = (
        (trigger, replace(mention, of=ids.get(trigger.of, "")) if trigger.of >= 0 else mention)
        for trigger, mention in mentions
    )
    stamps = _stamps(document.text)
    resolved = (mention for _, mention in shells.resolved(view, tied, world))
    whole = (m for m in resolved if not any(stamp.contains(m.span) for stamp in stamps)) if stamps else resolved
    return tuple(cast.inherited(view, whole, types))


def _stamps(text: str) -> list[Span]:
    """Where a line tells when the page was made."""
    low = text.lower()
    return [Span(*match.span()) for match in STAMP.finditer(text)] if any(word in low for word in STAMPED) else []


def _mentions(
    view: Scene, reported: tuple[Trigger, ...], types: dict[str, EventType], around: Around
) -> Iterator[tuple[Trigger, EventMention]]:
    """What the listed words tell, as if they stood alone; then the faint words, and those that tell too little."""
    speech = frozenset([t.index for t in reported if _SPEECH in types[t.type].frame])
    weighed = [_weigh(view, t, types, speech) for t in reported]
    firm = [one for one in weighed if not one.trigger.faint and _stands(view, one, types)]
    rest = [one for one in weighed if one not in firm and _hints(view, one, types)]
    yield from _written(view, firm, types, around) if firm else ()
    yield from _written(view, rest, types, around, beside=firm) if rest else ()


def _weigh(view: Scene, trigger: Trigger, types: dict[str, EventType], speech: frozenset[int]) -> Weighed:
    judged = factuality.judge(view, trigger, speech)
    return Weighed(trigger, judged, roles.fill(view, trigger, types[trigger.type], speech))


def _stands(view: Scene, one: Weighed, types: dict[str, EventType]) -> bool:
    """True for words that report an event by themselves."""
    return one.judged.happens and _reported(view, one.trigger, one.judged, one.fillers, types[one.trigger.type])


def _hints(view: Scene, one: Weighed, types: dict[str, EventType]) -> bool:
    """True for words that may report what others bear out: somebody or something has a part in it, and it is no mere thought."""
    judged, kind = one.judged, types[one.trigger.type]
    if not judged.aim and (not judged.happens or judged.factuality is Factuality.HYPOTHETICAL):
        return False
    if _SPEECH in kind.frame and not _of_thing(view, one.trigger):
        return False
    return (
        one.trigger.mode == "noun"
        or one.trigger.of >= 0
        or _by_itself(view, one, listed=kind.id not in _LOOSE)
        or any(view.tokens[f.index].pos != "PRON" or f.index in view.actors for f in one.fillers)
    )


def _by_itself(view: Scene, one: Weighed, *, listed: bool) -> bool:
    """ "Just hours after being <jailed>", "others <polished> walls" parsed as one phrase: it was done, though not told to whom."""
    token, told = view.tokens[one.trigger.index], (Factuality.ASSERTED, Factuality.ALLEGED)
    if one.trigger.mode != "verb" or token.tag not in _PAST or one.judged.factuality not in told:
        return False
    above = view.tokens[token.head] if token.relation == "conj" else token
    if above.pos not in ("VERB", "AUX") or any(view.tokens[k].tag == "TO" for k in view.kids(above.index, "mark")):
        return False  # "The eighth to be jailed or fined" counts others.
    return listed and token.relation in _CLAUSES or finite(view, token.index)


def _of_thing(view: Scene, trigger: Trigger) -> bool:
    """ "Her part was announced": a thing made known, by whomever."""
    known = trigger.mode == "verb" and view.tokens[trigger.index].lemma in ANNOUNCING
    told = view.kids(trigger.index, "nsubj:pass") if known else ()
    return any(view.tokens[k].pos == "NOUN" and not view.somebody(k) for k in told)


def _written(
    view: Scene,
    told: list[Weighed],
    types: dict[str, EventType],
    around: Around,
    *,
    beside: list[Weighed] | None = None,
) -> Iterator[tuple[Trigger, EventMention]]:
    """The mentions of some triggers; with others `beside` them they are faint, and share the sentence with these."""
    every = [*told, *(beside or ())]
    acts = {one.trigger.index: one.fillers for one in every}
    heads = {i: one.trigger.index for one in every for i in (*one.trigger.tokens, one.trigger.light) if i >= 0}
    numbers, places = setting.beneath(view, around.numbers, heads), setting.beneath(view, around.places, heads)
    mark = around.key if beside is None else f"{around.key}f"
    for ordinal, (trigger, judged, fillers) in enumerate(told):
        kind, span = types[trigger.type], _span(view, trigger)
        cited = cast.participants(view, cast.doers(view, fillers, acts), kind, around.made)
        people = tuple(cast.behind(view, trigger.index, cited) if by_form(view.tokens[trigger.index]) else cited)
        where = setting.sites(view, trigger, kind, fillers, (places[trigger.index], around.places))
        yield trigger, EventMention(
            f"{mark}{ordinal:02d}", view.document.article.id, span, _extent(view, trigger, span), trigger.type,
            f"{trigger.rule}; {judged.rule}" if judged.rule else trigger.rule, people,
            where.own, tuple(numbers[trigger.index]), judged.factuality, judged.hedge, faint=beside is not None,
            near=where.near,
        )  # fmt: skip


def _reported(
    view: Scene, trigger: Trigger, judged: factuality.Judgement, fillers: tuple[Filler, ...], kind: EventType
) -> bool:
    """Statements need a named speaker, other occurrences a fact, a plan someone who plans."""
    agents = [f for f in fillers if f.role == "agent"]
    if _SPEECH in kind.frame and trigger.mode == "verb":
        spoken = any(view.actor_like(f.index) for f in agents) or _made_known(view, trigger)
        return judged.factuality not in _UNSAID and spoken
    if kind.id in _LOOSE:
        told = [f for f in fillers if view.tokens[f.index].pos != "PRON" or f.index in view.actors]
        whole = bool(told) or _comes_about(view, trigger)
        return whole and judged.factuality in (Factuality.ASSERTED, Factuality.ALLEGED, Factuality.NEGATED)
    if judged.factuality is Factuality.PLANNED:
        return bool(agents) or trigger.mode == "noun" or _dated(view, trigger)
    whole = bool(fillers) or trigger.mode != "verb" or len(trigger.tokens) > 1 or _told(view, trigger)
    return whole or _dated(view, trigger) or any(view.tokens[k].pos == "NUM" for k in view.children[trigger.index])


def _made_known(view: Scene, trigger: Trigger) -> bool:
    """ "The offer was announced on Monday": what was made known, and when, though not by whom."""
    opened = (m for k in view.kids(trigger.index, "xcomp", "ccomp", "advcl") for m in view.kids(k, "mark"))
    if not _dated(view, trigger) or any(view.tokens[m].lower in TO for m in opened):
        return False
    told = [view.tokens[k] for k in view.kids(trigger.index, "nsubj:pass") if not view.somebody(k)]
    return any(token.pos in _NOUNS or token.tag == "WDT" for token in told) or _behind(view, trigger)


def _behind(view: Scene, trigger: Trigger) -> bool:
    """ "The offer <announced> on Monday": right behind what was made known, which the parser may take for who did."""
    token, before = view.tokens[trigger.index], view.tokens[trigger.index - 1]
    if token.lemma not in ANNOUNCING or token.tag not in _PAST or before.pos != "NOUN":
        return False
    if before.index not in (token.head, *view.kids(token.index, "nsubj")):
        return False
    return not view.somebody(before.index) and not view.kids(token.index, "obj", "ccomp", "aux")


def _told(view: Scene, trigger: Trigger) -> bool:
    """ "Whose arrest came late, has <died>", "Navy <Foils> Raid": a finite verb tells of somebody, whom the parser lost."""
    token, helpers = view.tokens[trigger.index], view.kids(trigger.index, "aux")
    if any(_pointing(view, k) for k in view.kids(trigger.index, "nsubj")):
        return False
    clause = (
        token.tag == "VBD" and not helpers or token.tag == "VBN" and any(view.tokens[k].tag in _FINITE for k in helpers)
    )
    first = view.document.sentences[token.sentence].first
    last = view.document.sentences[token.sentence].last
    if view.headline(token.index) and token.tag in _PAST and _alone(view, token.index, first, last):
        return True
    led = any(before.pos in _NOUNS for before in view.tokens[first : token.index])
    held = token.relation not in ("amod", "compound") or bool(helpers or view.kids(token.index, "nsubj"))
    return led and (clause and held or by_form(token))


def _alone(view: Scene, index: int, first: int, last: int) -> bool:
    """ "<Jailed>! Clerk weeps": all that the first words of a headline say."""
    return all(token.pos == "PUNCT" for token in view.tokens[first:last] if token.index != index)


def _pointing(view: Scene, index: int) -> bool:
    """True for a pronoun of nobody known; one that opens a relative clause stands for the noun before it."""
    token = view.tokens[index]
    return token.tag in ("PRP", "DT") and token.lower in PRONOUNS | THING_PRONOUNS and index not in view.actors


def _comes_about(view: Scene, trigger: Trigger) -> bool:
    """ "It happened on Saturday": that what was told came about is told again, and when."""
    return view.tokens[trigger.index].lemma in HAPPENING and _dated(view, trigger)


def _dated(view: Scene, trigger: Trigger) -> bool:
    return any(k in view.times for k in view.children[trigger.index])


def _key(document: Document, sentence: Sentence, seen: dict[str, int]) -> str:
    """The same article and sentence always give the same ids, wherever the sentence stands; a repetition is counted."""
    text = f"{document.article.id}\n{document.quote(sentence.span)}"
    count = seen[text] = seen.get(text, 0) + 1
    text += f"\n{count}" if count > 1 else ""
    return "m" + blake2b(text.encode(), digest_size=6).hexdigest()


def _span(view: Scene, trigger: Trigger) -> Span:
    """The trigger words; words far apart are not bridged."""
    if len(trigger.tokens) == 1:
        return view.tokens[trigger.index].span
    low = high = trigger.index
    while high + 1 in trigger.tokens:
        high += 1
    while low - 1 in trigger.tokens:
        low -= 1
    if trigger.mode == "verb" and (ahead := _ahead(view, trigger, low)) is not None:
        if any(token.pos not in _HELPING for token in view.tokens[ahead + 1 : low]):
            return view.tokens[ahead].span
        low = ahead
    near = [i for i in trigger.tokens if i - high > 0 and _beside(view, high, i) and view.tokens[i].lower not in LINKS]
    return view.document.cover([low, high, *near])


def _ahead(view: Scene, trigger: Trigger, low: int) -> int | None:
    """ "<Shots> were fired", "a <vote> on the plan was held": the noun of a wording that its verb is said of.

    It stands right before the verb, but for helping words, or tells more than a light verb.
    """
    light = view.tokens[trigger.index].lemma in LIGHT
    nouns = [i for i in trigger.tokens if i < low and view.tokens[i].relation.startswith("nsubj")]
    near = (i for i in nouns if light or all(token.pos in _HELPING for token in view.tokens[i + 1 : low]))
    return next(near, None)


def _beside(view: Scene, high: int, noun: int) -> bool:
    """True for a noun whose own phrase alone, without a name, or a word or two, parts it from the word."""
    between = view.tokens[high + 1 : noun]
    if all(token.pos in _SMALL for token in between) and noun - high <= 2 * _NEAR:
        return True
    own = all(token.head in range(high + 1, noun + 1) and token.pos != "PROPN" for token in between)
    return own or noun - high <= _NEAR


def _extent(view: Scene, trigger: Trigger, span: Span) -> Span:
    top = trigger.light if trigger.light >= 0 else trigger.index
    return view.document.spread(top).join(span)

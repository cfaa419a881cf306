"""findings -> how many those are who take part in an act in whose phrase their number does not stand

"Around 60 people spent the night in a hall after being evacuated": the number hangs on another verb, but those it counts
were evacuated, and so many of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from graph.lang.en.dates.sequence import RETROSPECT
from graph.lang.en.triggers import LEAVE, OWNING
from graph.model import EventMention, Factuality, NumberMention
from graph.ontology import Ontology
from graph.quantities.counting import Counter, counter
from graph.text import Document, Token

RULE = "number of those in it"
_TOLD = (Factuality.ASSERTED, Factuality.HEDGED, Factuality.ALLEGED)
_PATIENT, _CORE = "patient", ("nsubj", "obj", "root", "ccomp")
_ROLES = ("agent", _PATIENT)
_COUNT, _VERB, _REPEATS = "count", "VERB", "repeats"
# Who is in another act beside is only guessed to be in this one.
_GUESSED = "done to in the event"


def numbers(
    document: Document, world: Ontology, heads: Mapping[int, EventMention], found: Iterable[NumberMention]
) -> Iterator[tuple[EventMention, NumberMention]]:
    """Each act with a number of those who do it or to whom it is done; `heads` leads from the heads to the acts."""
    counts, acts = counter(world), _by_participant(document, heads)
    for number in found:
        several = number.rule == _COUNT and (number.value.low or 0) > 1 and number.value.kind != _REPEATS
        noun = document.head_of(number.counted) if several and number.counted else None
        if noun is not None and noun.index in heads:
            continue  # "Five attacks in four days": acts take part in nothing.
        for head, mention, role in acts.get(noun.index, ()) if noun is not None and not _part(document, noun) else ():
            kind = _kind(counts, number, (head, noun), role) if noun is not None else None
            if kind is not None:
                yield mention, replace(number, value=replace(number.value, kind=kind))


def _by_participant(
    document: Document, heads: Mapping[int, EventMention]
) -> Mapping[int, list[tuple[Token, EventMention, str]]]:
    """Head of a participant -> the acts it is in, with the word and the role; of what somebody is only blamed for, nobody."""
    rows: dict[int, list[tuple[Token, EventMention, str]]] = defaultdict(list)
    for index, mention in sorted(heads.items()):
        head = document.tokens[index]
        above = document.tokens[head.head].lemma
        if mention.factuality not in _TOLD or above in RETROSPECT or head.lemma == LEAVE:
            continue  # What somebody was left in is told of that, and not of the leaving.
        for one in mention.participants:
            noun = document.head_of(one.span) if one.role in _ROLES and one.rule != _GUESSED else None
            if noun is not None:
                rows[noun.index].append((head, mention, one.role))
    return rows


def _part(document: Document, noun: Token) -> bool:
    """ "One of the three men", "some of the 40": those counted are the whole, and a part of them takes part."""
    of = any(case.lower in OWNING for case in document.kids(noun.index, "case"))
    return of and document.tokens[noun.head].pos in ("NUM", "PRON", "DET", "ADJ")


def _kind(counts: Counter, number: NumberMention, words: tuple[Token, Token], role: str) -> str | None:
    """What the act makes of those counted, else what their noun says; what befell them elsewhere is told there alone (None).

    "The names of two climbers killed": what a noun inside another phrase tells of tolls is told in passing.
    """
    head, noun = words
    told = counts.fates.undergoer.get(head.lower, "") if role == _PATIENT else ""
    if number.value.kind in counts.graver:
        core = noun.relation.partition(":")[0] in _CORE or noun.index < noun.head  # "Of the 23 men held, 12 are free."
        return told if told == number.value.kind and core else None
    own = counts.noun.get(noun.lower, "")
    somebody = own in counts.people or (not own and counts.fates.somebodys(noun.lower))
    return (told if head.pos == _VERB and somebody else "") or (own if own not in counts.graver else "")

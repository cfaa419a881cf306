"""Document -> NameSpan: the names in it with their kind (person, organization, place, other)

`find(document, world)` gives them in text order, without titles, articles and possessive endings; they never overlap.
`rule` names the strongest evidence for the kind. Nationalities ("Iraqi") are no names; a name of unclear kind is "other".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import fsum

from graph.lang.en import names as words
from graph.lang.en.clues import WEIGHTS
from graph.lang.en.numerals import ONES, TENS
from graph.lang.en.people import FAMILY, GIVEN
from graph.model import NameSpan
from graph.names.cutting import Run
from graph.names.known import Known, known
from graph.names.runs import key, runs
from graph.naming import fold
from graph.ontology import Ontology
from graph.text import Document

TYPES = ("person", "organization", "place")
_WINDOW = 60
_DOUBT = -0.3
_CERTAIN = frozenset({"country", "region", "area", "city"})
_SITES = frozenset(f"gazetteer-{kind}" for kind in _CERTAIN)
_NUMBER, _HYPHEN, _NUMERALS = "NUM", "HYPH", frozenset((*ONES, *TENS))
_FAINT = ("length-", "tag-", "relation-")
# What only a person has: such a name is no firm's, whatever else it owns; what has none of it and belongs to somebody is no person.
_PERSONAL = frozenset(
    {
        "title",
        "given-name-first",
        "given-name-alone",
        "role-before",
        "role-after",
        "who",
        "short-for-person",
        words.BY_AGE,
    }
)
# What no person is, though a number of two digits stands behind the name.
_NO_PERSON = frozenset(
    {
        "in",
        "at-from-to",
        "ruler-of",
        "member-of",
        "place-noun-before",
        "registered-organization",
        "registered-population",
        "gazetteer-abbreviation",
        words.BY_ARTICLE,
    }
    | _SITES
    | {"place-word", "organization-word", "other-word", "team"}
)


def find(document: Document, world: Ontology) -> tuple[NameSpan, ...]:
    """The names of an article; what one occurrence shows of a name holds for all of them."""
    found, clues = gathered(document, world)
    kinds = {name: decide(clues[name]) for name in clues}
    return tuple(NameSpan(document.cover((run.first, run.last - 1)), *kinds[key(document, run)]) for run in found)


def gathered(document: Document, world: Ontology) -> tuple[tuple[Run, ...], Mapping[str, frozenset[str]]]:
    """The runs of an article, and per name all clues that its occurrences and longer forms give."""
    things = known(world)
    found = tuple(run for run in runs(document, things) if not _counts(document, run))
    clues: dict[str, set[str]] = defaultdict(set)
    for run in found:
        clues[key(document, run)].update(evidence(document, run, things))
    _teach(clues)
    return found, {name: frozenset(given) for name, given in clues.items()}


def _counts(document: Document, run: Run) -> bool:
    """True for nothing but words of number: "Sixty-three were held"."""
    inside, behind = document.tokens[run.first : run.last], document.tokens[run.last : run.last + 2]
    goes_on = len(behind) > 1 and behind[0].tag == _HYPHEN and behind[1].lower in _NUMERALS
    return all(token.lower in _NUMERALS and (goes_on or token.pos == _NUMBER) for token in inside)


def evidence(document: Document, run: Run, things: Known) -> Iterator[str]:
    """The names of all clues that one occurrence gives."""
    lower = [token.lower for token in document.tokens[run.first : run.last]]
    if run.titled:
        yield "title"
    else:
        yield from _listed(document.quote(document.cover((run.first, run.last - 1))), things)
    yield f"length-{min(len(lower), 4)}"
    yield from _inside(lower[:-1] if len(lower) > 1 and lower[-1].isdigit() else lower)
    yield from _syntax(document, run)
    context = written(document, run)
    yield from (rule.name for rule in words.RULES if rule.pattern.search(context))


def _listed(written: str, things: Known) -> Iterator[str]:
    """What the tables say of the name as it is written."""
    name = fold(written)
    if place := things.place(name):
        yield f"gazetteer-{place}"
    if things.abbreviates(name):
        yield "gazetteer-abbreviation"
    if actor := things.actor(written):
        yield f"registered-{actor}"
    parts = written.split()
    for count in range(len(parts) - 1, 0, -1):
        if things.place(fold(" ".join(parts[:count]))) in _CERTAIN:
            yield "gazetteer-first"
            break
    if len(parts) > 1 and things.place(fold(parts[-1])) in _CERTAIN:
        yield "gazetteer-last"


def _inside(lower: Sequence[str]) -> Iterator[str]:
    """What the words of the name itself say; the last word says most."""
    if lower[0] in GIVEN:
        yield "given-name-first" if len(lower) > 1 else "given-name-alone"
    elif lower[-1] in GIVEN:
        yield "given-name-last"
    if lower[-1] in FAMILY:
        yield "family-name-last" if len(lower) > 1 else "family-name-alone"
    tables = (
        ("organization", words.ORGANIZATION_WORDS), ("place", words.PLACE_WORDS), ("other", words.OTHER_WORDS),
        ("common", words.COMMON),
    )  # fmt: skip
    for name, table in tables:
        if lower[-1] in table or (words.OF in lower and lower[max(lower.index(words.OF) - 1, 0)] in table):
            yield f"{name}-word"
        elif any(word in table for word in lower):
            yield f"{name}-word-inside"


def _syntax(document: Document, run: Run) -> Iterator[str]:
    """How the name hangs in its sentence."""
    tokens = document.tokens
    head = document.head_of(document.cover((run.first, run.last - 1))) or tokens[run.last - 1]
    last = tokens[run.last - 1]
    yield f"tag-{tokens[last.index - 1].tag if last.text.isdigit() and last.index > run.first else last.tag}"
    yield f"relation-{head.relation}"
    if head.relation in {"nsubj", "obj"}:
        yield f"{head.relation}-of-{tokens[head.head].pos}"
    following = document.sentences[head.sentence + 1 : head.sentence + 2]
    if head.relation.startswith("nsubj") and following and tokens[following[0].first].lower in words.PERSONAL:
        yield "then-he"


def written(document: Document, run: Run) -> str:
    """The name in its context, in the form the rules are written for."""
    start, end = document.tokens[run.first].start, document.tokens[run.last - 1].end
    sentence = document.sentences[document.tokens[run.first].sentence]
    before = document.text[max(sentence.start, start - _WINDOW) : start]
    after = document.text[end : min(sentence.end, end + _WINDOW)]
    return f"{before}{words.OPEN}{document.text[start:end]}{words.CLOSE}{after}"


def _teach(clues: dict[str, set[str]]) -> None:
    """Full names teach the kind of short ones ("Ana Ruiz" that of "Ruiz"), institutions that of their initials."""
    for name in sorted(clues, key=lambda name: (-len(name), name)):
        for short, clue in _shorter(name.split(), *decide(frozenset(clues[name]))):
            if short in clues:
                clues[short].add(clue)


def _shorter(parts: Sequence[str], type_: str, rule: str) -> Iterator[tuple[str, str]]:
    """The short forms of a full name with the clue that each is given."""
    if len(parts) < 2:
        return
    if rule == words.BY_PREFIX:
        yield " ".join(parts[1:]), rule
    elif type_ == "person":
        yield from ((part, "short-for-person") for part in (parts[0], parts[-1]))
    elif type_ == "organization":
        yield "".join(part[0] for part in parts if part not in words.SMALL), "initials-of"
        if parts[-1] in words.ORGANIZATION_WORDS:
            yield " ".join(parts[:-1]), "without-its-noun"
        elif parts[0] not in GIVEN and parts[0] not in FAMILY:
            yield parts[0], "short-for-organization"


def decide(clues: frozenset[str]) -> tuple[str, str]:
    """The type with the most weight and its strongest clue; "other" where nothing speaks for one, and for ships; a person
    where an age stands behind the name, a firm where it is traded or trades."""
    for ship in sorted(clues & words.SHIPS):
        return "other", ship
    if words.BY_AGE in clues and not clues & _NO_PERSON:
        return "person", words.BY_AGE
    if words.BY_TRADE in clues and not clues & (_PERSONAL | _SITES):
        return "organization", words.BY_TRADE
    sums = [fsum((WEIGHTS["always"][place], *(_weight(clue, place) for clue in clues))) for place in range(len(TYPES))]
    owned = words.BY_OWNER in clues and not clues & _PERSONAL
    best = max(range(int(owned), len(TYPES)), key=lambda place: sums[place])
    if sums[best] <= _DOUBT:
        return "other", "capitals"
    if TYPES[best] == "person" and "title" in clues:
        return "person", "title"
    return TYPES[best], max(sorted(clues), key=lambda clue: (not clue.startswith(_FAINT), _weight(clue, best)))


def _weight(clue: str, place: int) -> float:
    return WEIGHTS[clue][place] if clue in WEIGHTS else 0.0

"""a few lines of Markdown -> hand-made readings, for the tests of merge, origins and compare

    [a 2031-05-03] A {blast} killed 12 people in Port Arden on Friday.
    - a blast: Explosion; agent Docks; place Arden; when 2031-05-02; dead 12; cause Gas
    - a blast, police: dead 14 dockers

The words in braces are the trigger; "when 2031-05-02 lent" is a day taken over from what was told before. Each line below gives the claims of one voice: the outlet's own, or a speaker's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path

from graph.intervals import parse as interval
from graph.model import (
    Article,
    Basis,
    Claim,
    EventMention,
    Factuality,
    Findings,
    Interval,
    NumberMention,
    Participant,
    PlaceMention,
    Polarity,
    Quantity,
    Reading,
    Source,
    Span,
    Speaker,
    Thing,
    TimeMention,
    Value,
    Words,
)

_ARTICLE = re.compile(r"^\[(\w+) ?([\d~/.-]*)\] (.*)$")
_FACTS = re.compile(r"^- (\w+) ([^:,]+)(?:, ([^:]+))?: (.*)$")
_TRIGGER = re.compile(r"\{([^}]*)\}")
_THINGS = ("agent", "patient", "responsibility", "credit", "place")
_WORDS = ("cause", "outcome", "evaluation", "naming", "occurrence", "charge", "dealings")


@dataclass(slots=True)
class _Draft:
    article: Article
    mentions: dict[str, EventMention] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)
    numbers: list[NumberMention] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a file: its title, its readings and the lines of what must come of it."""

    title: str
    readings: tuple[Reading, ...]
    expected: tuple[str, ...]


def cases(path: Path) -> list[Case]:
    """The cases of a Markdown file, one per second-level heading."""
    return [case(part) for part in path.read_text(encoding="utf-8").split("\n## ")[1:]]


def case(part: str) -> Case:
    """One heading with its lines; "=" opens a line of what must come of it."""
    title, *lines = part.strip().splitlines()
    expected = tuple(line[1:].strip() for line in lines if line.startswith("="))
    return Case(title, readings("\n".join(line for line in lines if not line.startswith("="))), expected)


def readings(text: str) -> tuple[Reading, ...]:
    """The readings that the lines describe, in order."""
    drafts: dict[str, _Draft] = {}
    for line in text.splitlines():
        if found := _ARTICLE.match(line):
            drafts[found[1]] = _article(*found.groups())
        elif found := _FACTS.match(line):
            _facts(drafts[found[1]], *found.groups()[1:])
    return tuple(_reading(draft) for draft in drafts.values())


def _article(name: str, published: str, words: str) -> _Draft:
    text = _TRIGGER.sub(r"\1", words)
    article = Article(name, Source(f"outlet:{name}", name), "", text, interval(published) if published else Interval())
    draft, shift = _Draft(article), 0
    for found in _TRIGGER.finditer(words):
        start = found.start() - shift
        span = Span(start, start + len(found[1]))
        extent = Span(text.rfind(".", 0, start) + 1, (text.find(".", start) + 1 or len(text) + 1) - 1)
        draft.mentions[found[1]] = EventMention(f"{name}-{found[1]}-{start}", name, span, extent, "", "made")
        shift += 2
    return draft


def _facts(draft: _Draft, trigger: str, speaker: str | None, facts: str) -> None:
    mention = draft.mentions[trigger]
    for fact in (part.strip() for part in facts.split(";")):
        key, _, value = fact.partition(" ")
        if not value:
            mention = replace(mention, type=f"ev:{key}")
            continue
        mention = mention if speaker else _told(mention, key, value)
        if key not in ("factuality", "form"):
            draft.claims.append(_claim(draft, mention, (key, value), speaker))
    draft.mentions[trigger] = mention


def _told(mention: EventMention, key: str, value: str) -> EventMention:
    if key in ("agent", "patient"):
        return replace(
            mention,
            participants=(*mention.participants, Participant(key, mention.span, thing(value, "organization"), "made")),
        )
    if key == "place":
        return replace(
            mention, places=(*mention.places, PlaceMention(mention.span, thing(value, "city"), "made", "in"))
        )
    if key == "when" and mention.when is None:
        day, _, more = value.partition(" ")
        basis = {"lent": Basis.INHERITED, "past": Basis.PUBLICATION}.get(more, Basis.EXPLICIT)
        relation = "on" if more else ""
        time = TimeMention(mention.span, "DATE", day, "made", interval=interval(day), relation=relation, basis=basis)
        return replace(mention, when=time)
    if key == "form":
        return replace(mention, rule=value)
    return replace(mention, factuality=Factuality(value)) if key == "factuality" else mention


def _claim(draft: _Draft, mention: EventMention, fact: tuple[str, str], speaker: str | None) -> Claim:
    key, value = fact
    said = Speaker("actor", speaker, speaker, mention.span) if speaker else Speaker("outlet", draft.article.source.name)
    denied, text = value.startswith("not "), draft.article.text
    facet = {"when": "date", "credit": "responsibility"}.get(key, key if key in (*_THINGS, *_WORDS) else "number")
    evidence = Span(len(text) - 2, len(text)) if value.endswith(" carried over") else mention.extent
    name = value.removeprefix("not ").partition("<")[0]
    if key in _THINGS and name in text:
        evidence = Span(text.index(name), text.index(name) + len(name))
    if facet == "number" and (noun := value.partition(" ")[2]):
        counted = Span(text.index(noun), text.index(noun) + len(noun))
        draft.numbers.append(NumberMention(evidence, quantity(key, value.partition(" ")[0]), "made", counted))
    return Claim(
        f"{mention.id}-{len(draft.claims)}", draft.article.id, mention.id, facet,
        _value(key, value.removeprefix("not ").removesuffix(" carried over")), said, evidence, key if key == "credit" else "made",
        polarity=Polarity.NEGATIVE if denied else Polarity.POSITIVE,
    )  # fmt: skip


def _value(key: str, value: str) -> Value:
    if key in _THINGS:
        return thing(value, "city" if key == "place" else "organization")
    if key in _WORDS:
        sense, _, against = value.partition("|")
        return Words(sense, sense, tuple(against.split(",")) if against else ())
    return interval(value.partition(" ")[0]) if key == "when" else quantity(key, value.partition(" ")[0])


def thing(words: str, kind: str) -> Thing:
    """The thing of "Arden<Westland": Arden, which lies in Westland; of "gunman=group": one of another kind."""
    name, *within = words.split("<")
    name, _, given = name.partition("=")
    return Thing(name, name, given or kind, tuple(within))


def quantity(kind: str, words: str) -> Quantity:
    """The number of "12", "12+" (at least), "-12" (at most), "10-15", "3USD" or "0.6km" ("0.6km~" when converted)."""
    if found := re.fullmatch(r"([\d.]+)([A-Za-z]+)(~?)", words):
        return Quantity(float(found[1]), float(found[1]), found[2], kind, bool(found[3]))
    if words.endswith("+"):
        return Quantity(float(words[:-1]), None, "", kind)
    low, _, high = words.partition("-")
    return Quantity(float(low) if low else None, float(high or low), "", kind)


def _reading(draft: _Draft) -> Reading:
    about: dict[str, list[Claim]] = defaultdict(list)
    for claim in draft.claims:
        about[claim.about].append(claim)
    found = Findings(events=tuple(draft.mentions.values()), claims=tuple(draft.claims), numbers=tuple(draft.numbers))
    return Reading(draft.article, found, draft.article.published, Basis.EXPLICIT)

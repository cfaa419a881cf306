"""English: the words around a time expression -> how it is meant (since, until, between ...) and what it hangs on"""

from __future__ import annotations

from graph.hits import Hit, Text
from graph.lang.en.common import JOINTS, POSSESSIVES
from graph.timex import STAMP, Around

_BEFORE = {
    "since": "since", "until": "until", "till": "until", "til": "until", "before": "before", "after": "after",
    "by": "by", "between": "between", "from": "from", "on": "on", "in": "on", "at": "on", "during": "on",
    "through": "until", "within": "on", "following": "after", "preceding": "before", "for": "for", "over": "over",
    "throughout": "on", "as of": "since", "prior to": "before", "up to": "until",
}  # fmt: skip
_TO = frozenset("to until till through - – —".split())
_ON, _ORDER = "on", frozenset("since until before after by".split())
_IN = frozenset(("in", "on"))
_SKIP = frozenset("the about around at least early late just mid".split())
_ANCHORS = {"after": 1, "following": 1, "since": 1, "into": 1, "before": -1, "prior": -1, "ahead": -1, "from": 1}
_STOPS = frozenset('. , ; : ! ? \n ) ( " -- –'.split(" "))
# "Posted: Sunday, 2 August" dates the page.
_STAMPS = frozenset("posted updated published modified created posting update".split())
_REACH, _NEAR = 14, 4
_LENGTHS = frozenset(("UNIT", "UNITS", "SHORTUNIT"))


def around(text: Text, hit: Hit, previous: Hit | None) -> Around:
    """How the words around a phrase bind it."""
    near = previous if previous is not None and previous.last >= hit.first - _NEAR else None
    counted = near is not None and _counts(text, near)
    relation = "" if counted else _owned(text, hit, _before(text, hit))
    if near is not None and hit.first - near.last < 2 and _before(text, near) == STAMP:
        relation = STAMP
    closes = near is not None and not counted and _closes(text, hit, near)
    direction, start, end = _anchor(text, hit)
    joins = near is not None and not closes and _joins(text, hit, near)
    return Around(relation, closes, direction, start, end, joins)


def _counts(text: Text, previous: Hit) -> bool:
    """True when the phrase before is a length that counts from here ("two days after 5 May")."""
    if text.tokens.word(previous.last) not in _ANCHORS:
        return False
    return any(not _LENGTHS.isdisjoint(token.classes) for token in previous.words())


def _owned(text: Text, hit: Hit, relation: str) -> str:
    """ "After Monday's raid" is after the raid, and the raid was on Monday."""
    return _ON if relation in _ORDER and text.tokens.word(hit.last) in POSSESSIVES else relation


def _before(text: Text, hit: Hit) -> str:
    word, place = text.tokens.word, hit.first - 1
    while word(place) in _SKIP and hit.first - place < 3:
        place -= 1
    said = word(place)
    if said == ":" and not _STAMPS.isdisjoint((word(place - 1), word(place - 2))):
        return STAMP
    return _BEFORE.get(f"{word(place - 1)} {said}") or _BEFORE.get(said, "")


def _closes(text: Text, hit: Hit, previous: Hit) -> bool:
    gap = {text.tokens.word(place) for place in range(previous.last, hit.first)}
    if not gap or hit.first - previous.last > 3 or "\n" in gap:
        return False
    opener = _before(text, previous)
    return opener == "between" and "and" in gap or bool(gap & _TO) and (opener == "from" or len(gap) == 1)


def _joins(text: Text, hit: Hit, previous: Hit) -> bool:
    gap = [text.tokens.word(place) for place in range(previous.last, hit.first)]
    return bool(gap) and gap[0] in JOINTS and all(word in _SKIP or word in _IN for word in gap[1:])


def _anchor(text: Text, hit: Hit) -> tuple[int, int, int]:
    word, place = text.tokens.word, hit.last
    direction = _ANCHORS.get(word(place), 0)
    if not direction:
        return 0, 0, 0
    place += 2 if word(place) in ("prior", "ahead") else 1
    end = place
    while end - place < _REACH and word(end) not in _STOPS:
        end += 1
    if end == place:
        return 0, 0, 0
    return direction, text.tokens[place].start, text.tokens[end - 1].end

"""English: the words around a time expression -> how it is meant (since, until, between ...) and what it hangs on"""

from __future__ import annotations

from graph.hits import Hit, Text
from graph.timex import Around

_BEFORE = {
    "since": "since", "until": "until", "till": "until", "til": "until", "before": "before", "after": "after",
    "by": "by", "between": "between", "from": "from", "on": "on", "in": "on", "at": "on", "during": "on",
    "through": "until", "within": "on", "following": "after", "preceding": "before", "for": "for", "over": "over",
    "throughout": "on", "as of": "since", "prior to": "before", "up to": "until",
}  # fmt: skip
_TO = frozenset("to until till through - – —".split())
_SKIP = frozenset("the about around at least early late just mid".split())
_ANCHORS = {"after": 1, "following": 1, "since": 1, "into": 1, "before": -1, "prior": -1, "ahead": -1, "from": 1}
_STOPS = frozenset('. , ; : ! ? \n ) ( " -- –'.split(" "))
_REACH, _NEAR = 14, 4


def around(text: Text, hit: Hit, previous: Hit | None) -> Around:
    """How the words around a phrase bind it."""
    relation = (
        ""
        if previous is not None and previous.last >= hit.first - _NEAR and _counts(text, previous)
        else _before(text, hit)
    )
    closes = previous is not None and _closes(text, hit, previous)
    direction, start, end = _anchor(text, hit)
    return Around(relation, closes, direction, start, end)


def _counts(text: Text, previous: Hit) -> bool:
    """True when the phrase before is a length that counts from here ("two days after 5 May")."""
    return (
        previous.last < len(text.tokens)
        and text.tokens[previous.last].text in _ANCHORS
        and "UNIT" in str([sorted(token.classes) for token in previous.words()])
    )


def _before(text: Text, hit: Hit) -> str:
    place = hit.first - 1
    while place >= 0 and text.tokens[place].text in _SKIP and hit.first - place < 3:
        place -= 1
    if place < 0:
        return ""
    word = text.tokens[place].text
    pair = f"{text.tokens[place - 1].text} {word}" if place else word
    return _BEFORE.get(pair) or _BEFORE.get(word, "")


def _closes(text: Text, hit: Hit, previous: Hit) -> bool:
    gap = text.tokens.part(previous.last, min(hit.first, previous.last + 4))
    if not gap or len(gap) > 3 or gap[0].text == "\n":
        return False
    opener = _before(text, previous)
    words = {token.text for token in gap}
    return opener == "between" and "and" in words or bool(words & _TO) and (opener == "from" or len(gap) == 1)


def _anchor(text: Text, hit: Hit) -> tuple[int, int, int]:
    place = hit.last
    if place >= len(text.tokens) or text.tokens[place].text not in _ANCHORS:
        return 0, 0, 0
    direction = _ANCHORS[text.tokens[place].text]
    place += 2 if text.tokens[place].text in ("prior", "ahead") else 1
    end = place
    while end < len(text.tokens) and end - place < _REACH and text.tokens[end].text not in _STOPS:
        end += 1
    if end == place:
        return 0, 0, 0
    return direction, text.tokens[place].start, text.tokens[end - 1].end

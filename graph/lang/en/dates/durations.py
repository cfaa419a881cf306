"""English: lengths of time and what comes again -> senses"""

from __future__ import annotations

from graph.hits import Hit
from graph.lang.en.dates import reading
from graph.lang.en.dates.lengths import length
from graph.rule import PhraseRule
from graph.timex import Sense


def _length(hit: Hit) -> Sense | None:
    if _is_age(hit):
        return None
    if reading.unit(hit) == "Q" and hit.tokens.word(hit.last) == "of":
        return None
    unit, number = reading.unit(hit), reading.amount(hit.words("AMOUNT")) if hit.has("AMOUNT") else 1.0
    if number is None or number == 0 or _joined(hit) or _falls(hit):
        return None
    if hit.has("HALF") and not any("HALF" in word.classes for word in hit.words("AMOUNT")):
        number += 0.5
    return Sense("DURATION", "fixed", length(number, unit), mod=reading.near(hit), unit=unit, step=_direction(hit))


def _falls(hit: Hit) -> bool:
    """ "In 2013 to 30 years": nothing runs from the higher number to the lower, the first of which is a year."""
    words = hit.words("AMOUNT")
    to = next((place for place, word in enumerate(words) if place and word.text == "to"), 0)
    numbers = [reading.amount(part) for part in (words[:to], words[to + 1 :]) if part]
    return bool(to) and len(numbers) > 1 and (numbers[0] or 0) > (numbers[1] or 0)


def _direction(hit: Hit) -> int | None:
    """-1 for "the past two years", 1 for "the coming weeks"."""
    for name in ("STEP", "RECENT"):
        if hit.has(name):
            return hit.count(name) or None
    return None


def _joined(hit: Hit) -> bool:
    """True for "a two-year plan", where the article belongs to the noun."""
    words = hit.words()
    return (
        words[0].text in ("a", "the", "these", "those")
        and "UNIT" in words[-1].classes
        and words[1].text != "one"
        and not hit.has("STEP")
    )


def _is_age(hit: Hit) -> bool:
    if hit.tokens.word(hit.first - 1) in ("aged", "age"):
        return True
    after = [token.text for token in hit.tokens.part(hit.last, hit.last + 2)]
    return bool(after) and (
        after[0] in ("old", "olds") or after[0] == "-" and after[-1] in ("old", "olds", "ago", "earlier")
    )


def _single(hit: Hit) -> Sense | None:
    before = hit.tokens.word(hit.first - 1)
    unit = reading.unit(hit)
    if _is_age(hit) or unit in ("S", "WE", "Q") and not hit.has("HALF"):
        return None
    if before in _RATES or hit.tokens.word(hit.first) != "half" and _per(hit):
        return Sense("SET", "fixed", length(1, unit)) if unit != "Q" else None
    if before[:1].isdigit() or before in _COUNTED:
        return None
    return Sense("DURATION", "fixed", length(0.5 if hit.has("HALF") else 1, unit), mod=reading.near(hit))


_COUNTED = frozenset("seats flights units hours days trips meals deaths visitors tests jobs cars times shares".split())
_RATES = frozenset("times once twice % percent".split())
_UNITS_OF_SUM = frozenset("dollars people barrels million billion francs pounds euros tons tonnes cds".split())


def _per(hit: Hit) -> bool:
    before = hit.tokens.part(hit.first - 3, hit.first)
    return (
        bool(before)
        and before[-1].text in _UNITS_OF_SUM
        and any("NUMBER" in t.classes or "BIG" in t.classes or "DECIMAL" in t.classes for t in before)
    )


def _few(hit: Hit) -> Sense | None:
    unit = reading.unit(hit)
    return Sense("DURATION", "fixed", length("X", unit), mod=reading.near(hit), unit=unit, step=_direction(hit))


def _couple(hit: Hit) -> Sense:
    return Sense("DURATION", "fixed", length(2, reading.unit(hit)), mod=reading.near(hit))


def _plural(hit: Hit) -> Sense | None:
    before = hit.tokens.word(hit.first - 1)
    if reading.unit(hit) in ("S", "Q", "WE") or before not in _BARE or _is_age(hit):
        return None
    return Sense("DURATION", "fixed", length("X", reading.unit(hit)))


_BARE = frozenset("for in after within of over follows took takes last lasting lasted during spent".split())


def _every(hit: Hit) -> Sense | None:
    if hit.has("WEEKDAY") or hit.has("WEEKDAYS"):
        value = f"XXXX-WXX-{(hit.count('WEEKDAY') if hit.has('WEEKDAY') else hit.count('WEEKDAYS')) + 1}"
        return Sense("SET", "fixed", value + (f"T{hit.value('PARTS')}" if hit.has("PARTS") else ""))
    if hit.has("MONTH"):
        return Sense("SET", "fixed", f"XXXX-{hit.count('MONTH'):02}")
    if hit.has("PART"):
        return Sense("SET", "fixed", "XXXX-XX-XX" + reading.clock(hit))
    if hit.has("SEASON") or hit.has("SEASONS"):
        return Sense("SET", "fixed", f"XXXX-{hit.value('SEASON') or hit.value('SEASONS')}")
    number = reading.amount(hit.words("AMOUNT")) if hit.has("AMOUNT") else 1
    if reading.unit(hit) in ("S", ""):
        return None
    return Sense("SET", "fixed", length(number or 1, reading.unit(hit)))


def _frequency(hit: Hit) -> Sense:
    return Sense("SET", "fixed", str(hit.value("FREQUENCY")))


def _times(hit: Hit) -> Sense | None:
    return Sense("SET", "fixed", length(1, reading.unit(hit)))


_ADDED = "<APPROXIMATELY @near >?"
RULES = (
    PhraseRule(
        "length",
        f"( @nearthe )? ( ( the|a|these|those )? ( STEP|first|final|latest|additional|whole|full|THAT|coming|entire )? )? {_ADDED} <AMOUNT @number > -? ( more|full|additional|straight|consecutive|"
        f"long|trading|business|working )? @unit ( and a HALF )? ( or so )?",
        _length,
        (
            ("two years", "P2Y"),
            ("about 5 1/2 hours", "PT5H30M"),
            ("the past two months", "P2M"),
            ("12-day", "P12D"),
            ("twenty-four hours", "PT24H"),
            ("at least 20 more years", "P20Y"),
        ),
        ("a 12-year-old girl", "52 years old"),
    ),
    PhraseRule(
        "one unit",
        f"{_ADDED} ( a|an|( an additional )|( the whole )|( a full )|( another ) ) UNIT ( and a HALF )?",
        lambda hit: _length(hit) if hit.has("HALF") else _single(hit),
        (("a month", "P1M"), ("an hour", "PT1H"), ("a year and a half", "P1Y6M")),
        ("a second man",),
    ),
    PhraseRule("half a unit", f"{_ADDED} HALF a|an UNIT", _single, (("half an hour", "PT30M"),), ("half an apple",)),
    PhraseRule(
        "a few",
        "( <APPROXIMATELY @nearthe > )? ( the )? ( ( very )? STEP|RECENT|( first ) )? ( a )? FEW ( more )? ( UNITS|( - UNIT ) )",
        _few,
        (("several years", "PXY"), ("the next few days", "PXD")),
        ("several boats", "a few more boats"),
    ),
    PhraseRule(
        "a couple",
        "( <APPROXIMATELY @nearthe > )? ( the )? ( STEP )? ( a )? couple of UNITS",
        _couple,
        (("a couple of years", "P2Y"),),
        ("a couple of boats",),
    ),
    PhraseRule(
        "recent or coming",
        "( the )? ( more|most )? RECENT UNITS|( STEP UNITS )",
        _few,
        (("recent years", "PXY"), ("coming weeks", "PXW")),
        ("recent votes", "coming boats"),
    ),
    PhraseRule(
        "bare plural",
        "UNITS ( or|and UNITS )?",
        _plural,
        (("for years", "PXY"), ("within weeks", "PXW")),
        ("yearlings", "a year-old boat"),
    ),
    PhraseRule(
        "every",
        "EVERY ( other|single )? ( ( <AMOUNT @number > )? @unit|WEEKDAY|MONTH|PART|SEASON )",
        _every,
        (("every day", "P1D"), ("each Monday", "XXXX-WXX-1"), ("every July", "XXXX-07")),
        ("every boat",),
    ),
    PhraseRule(
        "plural weekday",
        "WEEKDAYS|( WEEKDAY PARTS )",
        _every,
        (("Tuesdays", "XXXX-WXX-2"), ("Friday nights", "XXXX-WXX-5TNI")),
        ("Tuesday", "Friday night"),
    ),
    PhraseRule("frequency", "FREQUENCY", _frequency, (("almost daily", "P1D"), ("weekly", "P1W")), ("a week",)),
    PhraseRule(
        "so often",
        "once|twice a|per|every UNIT",
        _times,
        (("twice a week", "P1W"),),
        ("twice a boat", "once upon a time"),
    ),
    PhraseRule(
        "so often, counted",
        "<AMOUNT @number > times a|per|each|every UNIT",
        _times,
        (("three times a year", "P1Y"),),
        ("three times a boat", "three times the rate"),
    ),
)

"""English: quarters, halves, seasons, business periods -> senses"""

from __future__ import annotations

from graph.hits import Hit
from graph.lang.en.dates import reading
from graph.rule import PhraseRule
from graph.timex import Sense


def _quarter(hit: Hit) -> Sense | None:
    number, half = hit.count("ORDINAL") or hit.count("QUARTER"), hit.has("HALF")
    if not 1 <= number <= (2 if half else 4) or _joined(hit):
        return None
    step = hit.count("STEP") if hit.has("STEP") else -1 if hit.has("BACK") else None
    return Sense(
        "DATE", "quarter", value=f"{'H' if half else 'Q'}{number}", year=reading.year(hit), step=step,
        mod=reading.stage(hit),
    )  # fmt: skip


def _joined(hit: Hit) -> bool:
    """True for "the third-quarter loss", where the article belongs to the noun."""
    words = [word.text for word in hit.words()]
    return words[0] == "the" and words[-1] in ("quarter", "half") and words[-2] == "-"


def _season(hit: Hit) -> Sense | None:
    step = hit.count("STEP") if hit.has("STEP") else None
    if {"past", "coming"} & {word.text for word in hit.words()}:
        step = -1 if "past" in [word.text for word in hit.words()] else 1
    base = "mention" if hit.has("THAT") else "publication"
    if base == "mention":
        step = hit.count("THAT") or None
    if hit.tokens.word(hit.last) == "of" and not reading.year(hit) and hit.value("SEASON") == "FA":
        return None
    if hit.value("SEASON") in ("FA", "SP") and step is None and not reading.year(hit) and not reading.stage(hit):
        before = hit.tokens.word(hit.first - 1)
        if before not in ("in", "during", "since", "until", "by"):
            return None
    return Sense(
        "DATE", "season", value=str(hit.value("SEASON")), year=reading.year(hit), step=step, mod=reading.stage(hit),
        base=base,
    )  # fmt: skip


def _period(hit: Hit) -> Sense:
    return Sense("DATE", "period", unit="Q", step=-1 if hit.has("BACK") else 0, year=reading.year(hit))


def _fiscal(hit: Hit) -> Sense:
    return Sense("DATE", "fixed", str(reading.year(hit)))


def _fiscal_year(hit: Hit) -> Sense:
    return Sense("DATE", "shift", unit="Y", step=hit.count("STEP") if hit.has("STEP") else 0)


def _year_end(hit: Hit) -> Sense:
    if hit.has("YEAR"):
        return Sense("DATE", "fixed", f"{reading.year(hit)}-12-31", mod="END")
    return Sense("DATE", "year end", unit="Y", mod="END")


_BACK = "<BACK ( year -? ago|earlier ) >"
_QUARTER = "( ( ORDINAL -? quarter|HALF )|QUARTER )"
RULES = (
    PhraseRule(
        "quarter or half",
        f"( the )? ( fiscal -? )? ( @year|( STEP year 's )|{_BACK}|( @year 's ) )? ( comparable|corresponding|same|fiscal )? @early? "
        f"( fiscal -? )? {_QUARTER} ( ( of|, )? ( fiscal )? ( @year|( STEP year )|( <THE the > year ) ) )?",
        _quarter,
        (
            ("the first quarter", "2021-Q1"),
            ("the second quarter of 1997", "1997-Q2"),
            ("first-half", "2021-H1"),
            ("last year's third quarter", "2020-Q3"),
            ("Q3 2011", "2011-Q3"),
        ),
    ),
    PhraseRule(
        "last half",
        "the last|latter HALF of @year",
        lambda hit: Sense("DATE", "quarter", value="H2", year=reading.year(hit)),
        (("the last half of 1989", "1989-H2"),),
    ),
    PhraseRule(
        "period reported on",
        f"( the )? ( comparable|corresponding|same )? ( {_BACK}|@year|latest|( <BACK last > year 's ) ) ( comparable )? quarter|period ( <BACK last > year )?",
        _period,
        (("the latest quarter", "2021-Q1"), ("the year-ago period", "2020-Q1"), ("the 1988 period", "1988")),
    ),
    PhraseRule(
        "period a year ago",
        f"the quarter|period a? {_BACK}",
        _period,
        (("the quarter a year ago", "2020-Q1"),),
    ),
    PhraseRule(
        "season",
        "( the )? @early? ( ( STEP ( past|coming )? )|THAT )? @early? SEASON ( ( of )? ( @year|<SPELLED @spelledyear > ) )?",
        _season,
        (
            ("last summer", "2020-SU"),
            ("the winter of 1994", "1994-WI"),
            ("this fall", "2021-FA"),
            ("the following winter", "2021-WI"),
        ),
        ("prices fall", "a spring in the hills", "in the fall of the city"),
    ),
    PhraseRule("fiscal year", "( the )? fiscal -? ( year )? @year", _fiscal, (("fiscal 1989", "1989"),)),
    PhraseRule(
        "the fiscal year",
        "( the )? ( STEP|latest|full )? ( fiscal|financial|calendar ) year",
        _fiscal_year,
        (("the current fiscal year", "2021"),),
    ),
    PhraseRule(
        "year-end",
        "( the )? ( @year )? year -? end|'s end?",
        _year_end,
        (("year-end", "2021-12-31"),),
    ),
)

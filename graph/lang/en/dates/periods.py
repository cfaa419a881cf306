"""English: quarters, halves, seasons, business periods -> senses"""

from __future__ import annotations

from graph.hits import Hit
from graph.lang.en.dates import reading
from graph.rule import PhraseRule
from graph.timex import Sense


def _quarter(hit: Hit) -> Sense | None:
    number, half = hit.count("ORDINAL") or hit.count("QUARTER"), hit.has("HALF")
    if not 1 <= number <= (2 if half else 4) or _joined(hit) or _is_share(hit):
        return None
    step = hit.count("STEP") if hit.has("STEP") else -1 if hit.has("BACK") else 0 if hit.has("THE") else None
    return Sense(
        "DATE", "quarter", value=f"{'H' if half else 'Q'}{number}", year=reading.year(hit), step=step,
        mod=reading.stage(hit),
    )  # fmt: skip


def _joined(hit: Hit) -> bool:
    """True for "the third-quarter loss", where the article belongs to the noun."""
    words = [word.text for word in hit.words()]
    return words[0] == "the" and words[-1] in ("quarter", "half") and words[-2] == "-"


def _is_share(hit: Hit) -> bool:
    """True for a part of something else: "the second half of the match", "Q1" as a name."""
    if reading.year(hit) or hit.has("STEP") or hit.has("BACK") or hit.has("THE"):
        return False
    if hit.tokens.word(hit.last) == "of" and hit.tokens.word(hit.last + 1) in _DETERMINERS:
        return True
    if hit.has("QUARTER"):
        return hit.tokens.word(hit.first - 1) not in _PERIODS
    start = hit.first - (hit.tokens.word(hit.first - 1) == "the")
    if (hit.tokens.word(start - 2), hit.tokens.word(start - 1)) in _STILL_TO_PLAY:
        return True
    around = range(hit.first - _AROUND, hit.last + _AROUND)
    return any(hit.tokens.word(place) in (_GAMES if hit.has("HALF") else _PLAYS) for place in around)


_AROUND = 24
_PERIODS = frozenset("in for during of since by until from this last the first".split())
_DETERMINERS = frozenset("the a an my your his her its our their this that these those".split())
# Words of games that reports on business do not have, and those that tell a half of a game from half a year.
_PLAYS = frozenset(
    "touchdown touchdowns yard yards yardage halftime kickoff quarterback quarterbacks interception interceptions "
    "intercepted punt punts fumble fumbled layup layups dunk dunks tipoff overtime referee".split()
)
_GAMES = _PLAYS | frozenset(
    "goal goals score scored scoring scoreboard match kick penalty striker goalkeeper equaliser equalizer defenders "
    "rebounds".split()
)
# "A minute left in the second half".
_STILL_TO_PLAY = frozenset((word, "in") for word in ("left", "remaining", "play", "go"))


def _season(hit: Hit) -> Sense | None:
    step = hit.count("STEP") if hit.has("STEP") else None
    if {"past", "coming"} & {word.text for word in hit.words()}:
        step = -1 if "past" in [word.text for word in hit.words()] else 1
    base = "mention" if hit.has("THAT") else "publication"
    if base == "mention":
        step = hit.count("THAT")
    if hit.has("OFYEAR") and step:
        base = "year"
    if hit.tokens.word(hit.last) == "of" and not reading.year(hit) and hit.value("SEASON") == "FA":
        return None
    if hit.tokens.word(hit.last) in _NAMED or hit.tokens.word(hit.last) in _OF_YEARS and not _stated(hit):
        return None
    if hit.value("SEASON") in ("FA", "SP") and step is None and not reading.year(hit) and not reading.stage(hit):
        before = hit.tokens.word(hit.first - 1)
        if before not in ("in", "during", "since", "until", "by"):
            return None
    if not _stated(hit) and reading.habitual(hit):
        return Sense("DATE", "fixed", f"XXXX-{hit.value('SEASON')}", mod=reading.stage(hit))
    return Sense(
        "DATE", "season", value=str(hit.value("SEASON")), year=reading.year(hit), step=step, mod=reading.stage(hit),
        base=base,
    )  # fmt: skip


_NAMED = frozenset("olympics olympic paralympics paralympic games carnival school schools palace solstice".split())
_OF_YEARS = frozenset("wheat term storm storms clothes clothing coat coats sports".split())


def _stated(hit: Hit) -> bool:
    return bool(hit.has("STEP") or hit.has("THAT") or reading.year(hit))


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
        (
            "a quarter of the boats",
            "the first quarterback",
            "2:10 left in the second half",
            "a punt in the fourth quarter",
        ),
    ),
    PhraseRule(
        "last half",
        "the last|latter|final HALF|( quarter ) of @year",
        lambda hit: Sense("DATE", "quarter", value="H2" if hit.has("HALF") else "Q4", year=reading.year(hit)),
        (("the last half of 1989", "1989-H2"), ("the final quarter of 2008", "2008-Q4")),
        ("the last half of the match",),
    ),
    PhraseRule(
        "period reported on",
        f"( the )? ( comparable|corresponding|same )? ( {_BACK}|@year|latest|( <BACK last > year 's ) ) ( comparable )? quarter|period ( <BACK last > year )?",
        _period,
        (("the latest quarter", "2021-Q1"), ("the year-ago period", "2020-Q1"), ("the 1988 period", "1988")),
        ("the latest quarterback", "the 1988 season"),
    ),
    PhraseRule(
        "same period of last year",
        "( the )? same|comparable|corresponding quarter|period ( of )? <BACK last > year",
        _period,
        (("the same quarter last year", "2020-Q1"),),
        ("the same team last year",),
    ),
    PhraseRule(
        "period a year ago",
        f"the quarter|period a? {_BACK}",
        _period,
        (("the quarter a year ago", "2020-Q1"),),
        ("the quarter of a mile",),
    ),
    PhraseRule(
        "season",
        "( the )? @early? ( ( STEP ( past|coming )? )|THAT )? @early? SEASON ( ( ( of )? ( ( @year ( -|–|/ SHORTYEAR|YEAR )? )|<SPELLED @spelledyear > ) )|@ofyear )?",
        _season,
        (
            ("last summer", "2020-SU"),
            ("the winter of 1994", "1994-WI"),
            ("this fall", "2021-FA"),
            ("the following winter", "2021-WI"),
            ("the winter of 1994-95", "1994-WI"),
        ),
        ("the Winter Olympics", "prices fall", "a spring in the hills", "in the fall of the city"),
    ),
    PhraseRule(
        "fiscal year", "( the )? fiscal -? ( year )? @year", _fiscal, (("fiscal 1989", "1989"),), ("fiscal plans",)
    ),
    PhraseRule(
        "the fiscal year",
        "( the )? ( STEP|latest|full )? ( fiscal|financial|calendar ) year",
        _fiscal_year,
        (("the current fiscal year", "2021"),),
        ("the school year",),
    ),
    PhraseRule(
        "year-end",
        "( the )? ( @year )? year -? end|'s end?",
        _year_end,
        (("year-end", "2021-12-31"),),
        ("year-round",),
    ),
)

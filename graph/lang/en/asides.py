"""English figures that count nothing: the telephone numbers, scores and records of an article, as records that test themselves

A value is a kind and the figures alone: "phone 5550142222", "score 31-4-2". Patterns bind the figures as `n`.
"""

from __future__ import annotations

import re

from graph.lang.en.circumstances import RUNNING_DOWN
from graph.lang.en.numerals import ONES, ORDINALS
from graph.lang.en.places import ROADS
from graph.rule import Rule

_DASH = r"[-\u2010-\u2013]"
_FIGURE = r"\d{1,3}"
# How long a game still goes on.
LEFT = "left"
# What all that the first rules find has in it: two figures that are joined, or a point before figures.
JOINT = re.compile(rf"[\d.](?:(?<=\d)(?:{_DASH}| |: ?)|(?<=\.)\d\d)\d")
_OPEN, _CLOSED = r"(?<![\w.,$€£/-])", r"(?![\w/-]|[.,]\d)"
_LED = r"(?:record|mark|start|score|lead)s? (?:of|at|to)|(?:tied|even|level|deadlocked|knotted) at|stands at|wound up at|(?:fell|improved|dropped) to"
_NAMED = r"(?:road |home )?(?:record|mark|start|loss|win|defeat|victory|lead|rout|draw|setback|triumph|score|run|spurt|tie|deadlock|edge|margin)s?"
_WON = (
    r"(?:w[io]ns?|winning|lost|loses?|losing|dr[ae]ws?|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|rout(?:s|ed)|edge[sd]?|down(?:s|ed)"
    r"|upset|upended|outscored|tied|trail(?:s|ed|ing)?|le(?:ads?|ading|d)|ahead|victory|win|loss|defeat)"
)
# Who leads or trails by a score need not win or lose by it.
UNDER_WAY = frozenset(("lead", "trail", "tie", "equalise", "equalize"))
_STOOD = r"(?:is|are|was|were|went|finished|stood|sits?|sat)"
_THEN = r"(?=[.,;)]| (?:in|on|at|and|but|to|for|after|with|when|since|under|as|against|overall|lifetime|this|last|early|late)\b)"
# "Fifth" tells which of a row of such acts an act is.
_PLACES = {word: place for word, place in ORDINALS.items() if place > 1}
_DIGITS = re.compile(r"(\d{1,3})(?:st|nd|rd|th)$")
# "For the fourth time", "in her 14th season".
TURN = frozenset("time occasion season term edition stint".split())
_SIZE = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
# Her fifth straight win is not her fifth.
ROW = frozenset(("straight", "consecutive", "successive"))
_ROW = rf"(?:{'|'.join(sorted(ROW))})"
_GOING = r"(?:winning|losing|unbeaten|winless|scoring|hitting)"


def rank(word: str) -> int:
    """The place that an ordinal gives, in letters or figures; the first and what is none have 0."""
    figures = _DIGITS.match(word)
    place = int(figures[1]) if figures else _PLACES.get(word, 0)
    return place if place > 1 else 0


def _run(match: re.Match[str]) -> str:
    words = match["size"]
    return f"run {int(words) if words.isdigit() else rank(words) or ONES[words]}"


def _phone(match: re.Match[str]) -> str:
    return f"phone {re.sub(r'[^0-9]', '', match['n'])}"


def _house(match: re.Match[str]) -> str:
    """ "12th street 3100": one street however short its name is written, whichever end of it is meant."""
    rest, _, road = match["road"].rstrip(".").rpartition(" ")
    return f"house {rest} {ROADS.get(road, road)} {match['number']}"


def _score(match: re.Match[str]) -> str:
    return f"score {'-'.join(re.findall(r'[0-9]+', match['n']))}"


RULES: tuple[Rule[str], ...] = (
    Rule(
        "telephone number",
        re.compile(
            rf"{_OPEN}(?P<n>0\d{{2,4}}(?: \d{{2,6}}){{1,2}}|(?:1{_DASH})?\d{{3}}{_DASH}\d{{3}}{_DASH}\d{{4}}){_CLOSED}"
        ),
        _phone,
        (
            ("call 0555 014 2222.", "phone 05550142222"),
            ("on 0555 014222", "phone 0555014222"),
            ("at 555-014-2222", "phone 5550142222"),
        ),
        ("in 2008 500 people", "the 2008-09 season", "0900 GMT", "10 000 people"),
    ),
    Rule(
        "record",
        re.compile(rf"{_OPEN}(?P<n>{_FIGURE}{_DASH}{_FIGURE}{_DASH}{_FIGURE}){_CLOSED}"),
        _score,
        (("Reed (31-4-2, 20 KOs)", "score 31-4-2"), ("dropped to 31-4-2.", "score 31-4-2")),
        ("555-014-2222", "12-5-2008", "the 3-4 bout"),
    ),
    Rule(
        "score",
        re.compile(
            rf"(?:(?P<led>\b(?:{_LED}) )|(?P<in>\()|{_OPEN})(?P<n>{_FIGURE}{_DASH}{_FIGURE}){_CLOSED}"
            rf"(?(led)|(?(in)(?=\)|, \d)|(?= {_NAMED}\b)))"
        ),
        _score,
        (
            ("the Larks (9-14) lost", "score 9-14"),
            ("an 88-72 loss", "score 88-72"),
            ("a record of 9-14", "score 9-14"),
            ("Reed (28-6, 12 KOs)", "score 28-6"),
            ("a 15-2 run", "score 15-2"),
            ("level at 12-12", "score 12-12"),
        ),
        ("35-36 miles", "9-14 people", "ages 9-14", "rows (9-14 of them)"),
    ),
    Rule(
        "clock of a game",
        re.compile(
            rf"(?P<with>\b(?:with|had|only|just) (?:about |only |just )?|\()?(?P<n>(?<![\d:])\d{{1,2}}: ?\d\d(?: minutes)?)"
            rf" (?:{'|'.join(sorted(RUNNING_DOWN))})\b(?(with)|(?= in (?:the|regulation|overtime)\b))"
        ),
        lambda match: f"{LEFT} {':'.join(re.findall('[0-9]+', match['n']))}",
        (
            ("with 6:17 left in the half", "left 6:17"),
            ("with 2: 30 to play", "left 2:30"),
            ("4:08 remaining in the game", "left 4:08"),
        ),
        ("at 6:17 he left", "at 6:17 p.m.", "the train at 6:17 left"),
    ),
    Rule(
        "average",
        re.compile(
            r"(?:(?P<of>\b(?:hits?|hitting|batted|batting|averaged|average of) )|(?<!\S))(?P<n>\.\d{3})(?(of)(?!\d)|(?= average\b))"
        ),
        lambda match: f"score {match['n']}",
        (("a career-best .291 average", "score .291"), ("Reed hit .344 with 12 homers", "score .344")),
        ("a .357 revolver", "version 2.291 average"),
    ),
    Rule(
        "result",
        re.compile(
            rf"\b(?:{_WON}\b[^.;:\d\n]{{1,40}}?|{_STOOD} ){_OPEN}(?P<n>{_FIGURE}{_DASH}{_FIGURE}){_CLOSED}{_THEN}"
        ),
        _score,
        (
            ("the Larks beat visiting Elmton, 91-73, on", "score 91-73"),
            ("they won 3-1 in Elmton", "score 3-1"),
            ("a win over the Larks 65-53.", "score 65-53"),
            ("Reed is 162\u2013139 lifetime", "score 162-139"),
        ),
        ("they lost 10-15 pounds", "they won. A vote of 9-3 followed", "it was 35-36 miles", "led 12-15 men"),
    ),
)

_NTH = rf"(?:{'|'.join(_PLACES)}|\d{{1,3}}(?:st|nd|rd|th))"
# How many in a row; what they count is read as a number too. All of it has one of these words.
RUN = re.compile(rf"\b(?:streak|skid|run|in a row|{_ROW})\b")
RUNS: tuple[Rule[str], ...] = (
    Rule(
        "run",
        re.compile(
            rf"\b(?P<n>(?P<size>{_SIZE})(?:-| )(?:\w+[- ])?(?:{_GOING} )?(?:streak|skid))\b",
        ),
        _run,
        (("a three-game losing streak", "run 3"), ("a 10-fight winning streak", "run 10")),
        ("the second streak of luck", "10 people on a streak"),
    ),
    Rule(
        "length of a run",
        re.compile(rf"\b(?P<n>{_GOING} (?:run|streak) (?:to|of|at) (?P<size>{_SIZE}))\b"),
        _run,
        (("stretched their unbeaten run to 12", "run 12"),),
        ("an unbeaten run to the coast",),
    ),
    Rule(
        "one of a run",
        re.compile(rf"\b(?P<n>(?P<size>{_NTH}|{_SIZE}) (?:{_ROW}|(?:\w+ ){{1,2}}in a row))\b"),
        _run,
        (
            ("his 10th consecutive bout", "run 10"),
            ("their third game in a row", "run 3"),
            ("won five straight", "run 5"),
        ),
        ("a straight answer", "the first in a row of houses"),
    ),
)

# A house or a block with its street; all of it has a figure before a name or "block".
HOUSE = re.compile(r"\d (?:block|[a-z]|\d)")
_STREET = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|[a-z][a-z'\u2019-]+(?: [a-z'\u2019-]+)?) (?:{'|'.join(sorted(ROADS))})"
HOUSES: tuple[Rule[str], ...] = (
    Rule(
        "house of a street",
        re.compile(
            rf"{_OPEN}(?P<n>(?P<number>\d{{2,5}}) (?:block of )?(?:(?:north|south|east|west|[nsew])\.? )?(?P<road>{_STREET})\b)"
        ),
        _house,
        (
            ("in the 3100 block of East 12th Street", "house 12th street 3100"),
            ("at 3145 Pruell Rd.", "house pruell road 3145"),
        ),
        ("at 3 p.m. on Pruell Road", "12 of the men in Pruell Street", "a 1.25 Pruell Road"),
    ),
)

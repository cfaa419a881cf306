"""English: where a sentence begins and ends: a number's point, an abbreviation's dot, what stands before a report"""

import re
from collections.abc import Iterator

from graph.lang.en.common import MONTHS, WEEKDAYS
from graph.lang.en.stems import telling

# "The toll rose to 14. 3 people are missing": nobody counts people by tenths.
WHOLE = frozenset(
    "people persons others men women children boys girls pupils students workers employees officers policemen soldiers troops "
    "police civilians residents passengers victims survivors firefighters fans players protesters suspects members families "
    "households houses homes buildings cars vehicles trucks buses ships boats planes aircraft flights schools shops arrests "
    "deaths dead injured wounded missing killed more".split()
)
# "He is 61. 12 years later he died."
SPANS = frozenset("years months weeks days hours minutes seconds year month week day hour minute".split())
FROM_THEN = frozenset("later earlier ago after before on".split())
# "The union’ s boats didn’ t sail": a mark and its letters that scraping parted.
APART = re.compile(r"(?<=[^\W\d_])(’) (s|t|re|m|ve|d|ll)(?!\w)")

# What headlines leave out: a line with several of these is a sentence, although nothing ends it.
LEFT_OUT = frozenset("a an the his her its their was were is are has have had been be he she it they we i you".split())

_CITY = r"[A-Z][A-Z.'’-]*[A-Z.](?: (?:[A-Z][A-Z.'’-]*|de|del|la|of))*"
_NAME = r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|de|del|la|of))*"
_DAY = r"(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?)?"
_AGENCY, _DASH = r" ?\((?:with )?[A-Z][^()\n]{1,40}\)", r"\s*(?:--|-(?=\s)|[–—])+\s*"
# What stands before a report: "LIMA, Peru, April 10 (Coastal News) - ", "Oslo (Nordic Wire) — ", "(Coastal News) -- ".
DATELINE = re.compile(
    rf"\s*(?:{_CITY}(?:, {_NAME})?{_DAY}(?:{_AGENCY})?{_DASH}|{_NAME}(?:, {_NAME})?{_DAY}{_AGENCY}{_DASH}|{_AGENCY.removeprefix(' ?')}{_DASH})(?=[A-Z\d\"\u201c\u2018'$])"
)

_END = re.compile(r"\n|([.!?\u2026]+)([\"'\u201d\u2019)\]]*)(?=\s|\Z)(?=\s*(\w[\w'\u2019]*)?)")
_LAST, _LONGEST = re.compile(r"[^\W_][\w.]*\Z"), 12
# Their dot ends nothing: a name, a number or a month's day follows.
_BEFORE_NAMES = frozenset(
    "mr mrs ms messrs dr prof gen lt col maj capt sgt cpl pvt spc det insp supt cmdr adm brig rev hon sen rep gov pres sr mme "
    "st mt ft no nos vs approx jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
# Their dot may end a sentence too: it does where a word follows that tells nothing, as most sentences begin.
_ANYWHERE = frozenset("inc co corp ltd plc jr etc ave blvd rd bros dept univ assn".split())
_DAYS = frozenset((*WEEKDAYS, *MONTHS))
_LETTERS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")


def ends(text: str, start: int = 0, stop: int | None = None) -> Iterator[int]:
    """Where sentences end by their punctuation, between two places of a text: right behind the mark and what closes with it."""
    for found in _END.finditer(text, start, len(text) if stop is None else stop):
        mark, closing, after = found.groups()
        if mark is None:
            yield found.start()
        elif not _goes_on(text[max(found.start() - _LONGEST, 0) : found.start()], mark + closing, after or ""):
            yield found.end()


def _goes_on(before: str, mark: str, after: str) -> bool:
    """True for the dot of "Sgt.", "J." or "U.S.", for the point of "6. 1" and ". 38", and where small letters follow."""
    if mark != ".":
        return mark[-1] not in ".!?\u2026" and after[:1].islower()
    last = _LAST.search(before)
    word = last[0].lower() if last else ""
    if after[:1].islower() or word in _BEFORE_NAMES:
        return True
    if after.isdigit() and (not word or len(word) == len(after) == 1 and word.isdigit()):
        return True
    short = word in _ANYWHERE or _LETTERS.fullmatch(word) is not None
    return short and bool(after) and (telling(after) or after.isdigit() or after.lower() in _DAYS)

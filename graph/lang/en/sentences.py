"""English: where a sentence begins: words behind a number that no fraction of a thing can have, what stands before a report"""

import re

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

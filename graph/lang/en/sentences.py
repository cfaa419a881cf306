"""English: words behind a number that no fraction of a thing can have -> where a sentence may begin with that number"""

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

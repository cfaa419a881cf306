"""how large a thing is, how far off, how old: a statue's height, the width of a crater, light-years, a fossil's age"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.roles.base import FIGURE, NOUN, SOME, THING, of
from graph.rule import Rule

_UNIT = r"(?:feet|foot|ft|met(?:re|er)s?|m|km|kilomet(?:re|er)s?|miles?|yards?|inch(?:es)?|cm|centimet(?:re|er)s?|mm|millimet(?:re|er)s?)"
_SIZE = rf"(?P<n>(?:{NUMBER})[- ]{_UNIT})"
_IS = r"(?:(?:is|was|were|are|measur(?:es|ed|ing)|stands|stood|standing|r[iu]ses|rose|reache[ds]|spans|spanned|spanning|which|that|now|at|to|about) )*"
_WAYS = {
    "height": ("tall", "high|tall|in height"), "width": ("wide", "wide|across|in diameter|in width|broad"), "depth": ("deep", "deep|in depth"),
    "stretch": ("long", "long|in length"),
}  # fmt: skip
_FINDS = r"(?:fossil|skeleton|skull|bone|bones|jaw|tooth|footprints?|remains|mummy|tomb|temple|settlement|tool|tools|rock|crater|species|dinosaur|wreck|manuscript|scroll|painting|statue|coin|tree|church|building|bridge|house|castle|theatre|school|law|record|tradition|company)s?"
OPENING = re.compile(rf"\b{_UNIT}\b|\blight[- ]years?\b|-year-old|\byears old\b|\baltitude\b")


def _behind(kind: str, word: str, words: str) -> Rule[str]:
    """ "The statue is 12 metres tall"."""
    return Rule(
        f"{kind} of a thing",
        re.compile(rf"{THING},? {_IS}{SOME}{_SIZE}[- ](?:{words})\b(?! (?:into|inside|behind|below|beneath|under)\b)"),
        of(kind),
        (
            (f"the pit is 21 metres {word}.", f"{kind} 0.021"),
            (f"a pit, which measures about 21 metres {word}", f"{kind} 0.021"),
        ),
        (f"it is 21 metres {word}", f"the pit is {word}", f"the pit is 21 men {word}"),
    )


def _before(kind: str, word: str, words: str) -> Rule[str]:
    """ "A 12-metre-tall statue"."""
    return Rule(
        f"{kind} before a thing",
        re.compile(rf"\b{_SIZE}[- ](?:{words})[- ]{NOUN}"),
        of(kind),
        ((f"a 21-metre-{word} pit.", f"{kind} 0.021"),),
        (f"a 21-metre {word}",),
    )


ROLES: tuple[Rule[str], ...] = (
    *(_before(kind, *words) for kind, words in _WAYS.items()),
    *(_behind(kind, *words) for kind, words in _WAYS.items()),
    Rule(
        "size before a thing",
        re.compile(rf"\b(?:an?|the|its|his|her|their|this|that) (?P<n>(?:{NUMBER})-(?:foot|ft|met(?:re|er)|km|kilomet(?:re|er)|mile|inch|cm|centimet(?:re|er))) (?!(?:tall|high|wide|broad|across|long|deep|radius|distance|range|limit|shot|field|pass|run|stretch|walk|drive)\b){NOUN}"),
        of("size"),
        (("a 12-foot snake.", "size 0.0036576"), ("the 21-mile tunnel was", "size 33.7962")),
        ("a 12-mile radius",),
    ),
    Rule(
        "light-years",
        re.compile(rf"\b{FIGURE} light[- ]years\b"),
        of("light-years"),
        (("some 410 light-years away", "light-years 410"),),
        ("light-years away",),
    ),
    Rule(
        "altitude",
        re.compile(rf"\b(?:altitude|elevation) of {SOME}(?P<n>(?:{NUMBER}) {_UNIT})\b"),
        of("altitude"),
        (("at an altitude of 2,100 metres", "altitude 2.1"),),
        ("an altitude of 2,100 men",),
    ),
    Rule(
        "so old",
        re.compile(rf"\b(?:the|this|its) (?:[\w-]+ ){{0,2}}?(?P<thing>{_FINDS}),? (?:which |that )?(?:is|are|was|were) {SOME}{FIGURE} years old\b"),
        of("find-age"),
        (("the skull, which is about 21 million years old", "find-age 7.67025e+09"),),
        ("the baker is 21 years old",),
    ),
    Rule(
        "age of a find",
        re.compile(rf"\b{FIGURE}-year-old (?P<thing>(?:[\w-]+ ){{0,2}}?{_FINDS})\b"),
        of("find-age"),
        (("a 21-million-year-old skull", "find-age 7.67025e+09"), ("the 410-year-old stone bridge", "find-age 149752.5")),
        ("a 21-year-old baker",),
    ),
)  # fmt: skip

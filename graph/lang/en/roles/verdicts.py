"""what a court found and gave: the term that somebody got, of how many counts somebody is guilty, how many the victims are"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.roles.base import FIGURE, SOME, of
from graph.rule import Rule

_LONG = rf"(?P<n>(?:{NUMBER})[- ](?:years?|months?)(?: and (?:{NUMBER}) months?)?)(?!,? with all but\b)(?!(?:\u2019|')? (?:ago|later|old|of age|earlier|after|before|apart|terms|sentences|suspended|probation|(?:of|on) (?:probation|supervised|community|parole)|(?:of )?(?:house|home) )|-old| suspended|\w)"
_TOTAL = r"(?:(?:an?|the) )?(?:(?:total|combined total|sentence|prison sentence|jail sentence|prison term|jail term|term|effective sentence) of )?(?:serve )?"
_GOT = r"(?:gets|got|receives|received|receiving|drew|draws|earned|(?:is|was|were|been|being) (?:given|handed|ordered to serve)|(?:gave|handed|handing|giving|gives|hands) [\w.-]+(?: [\w.-]+)?)"
_INSIDE = r"(?:in (?:an? )?(?:[a-z-]+ ){0,2}(?:prison|jail|custody|penitentiary|detention)|behind bars|inside|in a (?:labou?r|penal) (?:camp|colony)|imprisonment|(?:of )?hard labou?r|jail\b|prison\b|for\b|over\b|[-\u2013\u2014] )"
_TERM = r"(?:(?:prison|jail|federal|custodial|state|suspended) ){0,2}(?:sentence|term|jail term|prison term|stretch)"
_MANY = r"(?:all )?(?:of )?(?:the )?"
_COUNTS = r"(?:(?:felony|criminal|federal|separate|other|misdemeanou?r) )?(?:counts|charges|offences|offenses)"
# Part of what somebody is guilty of: "two counts of arson and three of fraud".
_PART = rf"(?! (?:[^.;\n]{{0,60}} )?(?:and|plus|as well as) (?:also )?(?:(?:on|of|to) )?(?:an?|one|another|(?:{NUMBER})) (?:(?:other|more|further|lesser|additional) )?(?:counts?|charges?|of)\b)"
_WHO = r"(?P<who>children|kids|minors|youngsters|people|victims|pupils|students|patients|women|girls|boys|men)"
_OWN = frozenset(("women", "girls", "boys", "men"))
_SORT = r"(?:(?:young|younger|teenage|teen|underage|under-age|female|male|alleged|elderly|school|foster|vulnerable|different) ){0,2}"
_HARM = r"(?:abus|molest|assault|rap|groom|exploit|defraud|swindl|cheat|imprison|traffick|enslav|prey)"
_CASE = r"(?:(?:named |listed |involved )?in|at the (?:cent(?:er|re)|heart) of) (?:the|this|his|her) (?:case|indictment|trial|lawsuit|prosecution|charges|complaint)"
OPENING = re.compile(
    r"\b(?:sentence|jail|imprison|prison|gaol|term\b|stretch\b|locks\b|locked\b|sent\b|sends\b|behind bars\b|(?:gets|got|receives|received|receiving|drew|draws|earned|given|handed|gave|handing|gives|hands|serve)\b"
    r"|guilty\b|convicted\b|victims\b|abus|molest|assault|rap|groom|exploit|defraud|swindl|cheat|imprison|traffick|enslav|preyed\b|case\b|indictment\b|trial\b|lawsuit\b|prosecution\b|complaint\b)"
)


def _harmed(match: re.Match[str]) -> str:
    """Girls are counted apart from all the victims."""
    return f"victim-{match['who']}" if match["who"] in _OWN else "victims"


ROLES: tuple[Rule[str], ...] = (
    Rule(
        "sentenced to so long",
        re.compile(rf"(?<!\bbe )\b(?:re-?)?sentenced(?: [^.;:\n]{{1,60}}?)?(?: to {_TOTAL}|: ){SOME}{_LONG}"),
        of("term"),
        (
            ("Reed was sentenced on Friday to nine years in prison", "term 3287.25"),
            ("a judge sentenced Reed, 44, to a total of 18 months", "term 547.875"),
            ("Reed sentenced: nine years for theft", "term 3287.25"),
        ),
        ("he could be sentenced to nine years", "sentenced to nine years, with all but two suspended", "sentenced to death nine years ago", "sentenced to nine years of probation"),
    ),
    Rule(
        "jailed for so long",
        re.compile(rf"(?<!\bbe )\b(?:jailed|imprisoned|locked up|sent to (?:prison|jail)|sent down) for {_TOTAL}{SOME}{_LONG}"),
        of("term"),
        (("Reed was jailed for nine years", "term 3287.25"), ("was sent to prison for 18 months", "term 547.875")),
        ("jailed for theft", "could be jailed for nine years"),
    ),
    Rule(
        "sent down for so long",
        re.compile(rf"\b(?:(?:jail|imprison|gaol)(?:s|ed|ing) (?!for\b)[^.;:,\d\n]{{1,50}}?|(?:sends|sent|locks|locked) [^.;:,\d\n]{{1,40}}? (?:down|to (?:prison|jail)|away|up|behind bars)) for {SOME}{_LONG}"),
        of("term"),
        (("a judge sent Reed down for nine years", "term 3287.25"), ("a court jailed the banker for 18 months", "term 547.875")),
        ("a judge sent Reed a card for nine years of work", "jailed for theft"),
    ),
    Rule(
        "got so long",
        re.compile(rf"\b{_GOT} {_TOTAL}{SOME}{_LONG}(?:\u2019|')?(?= {_INSIDE}|\n|$)"),
        of("term"),
        (("Reed gets nine years in prison", "term 3287.25"), ("Reed gets nine years over bribes", "term 3287.25"), ("Reed was given nine years for theft", "term 3287.25"), ("Bailiff got nine years\n", "term 3287.25")),
        ("he got nine years of help", "she was given nine years to pay"),
    ),
    Rule(
        "sentence of so long",
        re.compile(rf"(?:\b{_GOT}|\b(?:serving|began|begins|began serving|begin serving|imposed|ended with|to|with|upheld|appeal(?:ing|ed)?(?: against)?)) (?:an?|his|her|the) {SOME}{_LONG} {_TERM}"),
        of("term"),
        (("Reed was given a nine-year sentence", "term 3287.25"), ("serving a nine-year prison term", "term 3287.25")),
        ("he faces a nine-year sentence", "asked for a nine-year term"),
    ),
    Rule(
        "given a sentence of so long",
        re.compile(rf"\b(?:{_GOT}|imposed|imposing|passed|passing|handed down|(?:was|were) given) an? (?:[a-z]+ ){{0,2}}(?:sentence|term)(?: of imprisonment)? of {SOME}{_LONG}"),
        of("term"),
        (("she was given a single sentence of imprisonment of nine years", "term 3287.25"), ("the judge passed a sentence of 18 months", "term 547.875")),
        ("a sentence of nine words", "faces a sentence of nine years"),
    ),
    Rule(
        "part of a sentence of so long",
        re.compile(rf"\b(?:serv(?:e|ed|es|ing)|done|did|spent|completed) [^.;\n]{{1,40}}? (?:of|into) (?:an?|his|her|the) {_LONG} {_TERM}"),
        of("term"),
        (("she served seven months of a two-year sentence", "term 730.5"),),
        ("served as the head of a nine-year course",),
    ),
    Rule(
        "guilty of so many counts",
        re.compile(rf"\b(?<!not )(?:guilty|convicted)(?: (?:(?!\b\w+ed\b)[^.;:,\d\n]){{1,30}}?)? (?:of|on|to) {_MANY}{SOME}{FIGURE} (?:of (?:the )?(?:{NUMBER}) )?{_COUNTS}\b{_PART}"),
        of("guilty"),
        (
            ("Reed was convicted on 14 charges, one of them fraud", "guilty 14"),
            ("found guilty of 14 of 16 counts of theft, fraud and arson", "guilty 14"),
            ("she pleaded guilty in May to 14 offences", "guilty 14"),
        ),
        ("guilty of two counts of arson and three of fraud", "guilty of what all 14 counts say", "pleaded not guilty to 14 counts"),
    ),
    Rule(
        "victims of somebody",
        re.compile(rf"\b(?:the|his|her|all|against|preyed on|involv(?:ing|ed)|identified) {SOME}{FIGURE} {_SORT}(?P<who>victims)\b(?! (?:found|killed|injured|who died|dead|on board|aboard|taken|were (?:taken|in|found|on|pulled|buried|killed)))"),
        _harmed,
        (("four of the nine victims spoke", "victims 9"), ("his nine alleged victims wept", "victims 9")),
        ("nine victims spoke", "the nine other victims", "the nine victims found in the lake"),
    ),
    Rule(
        "so many harmed",
        re.compile(rf"\b{_HARM}(?:ed|ing|ped|ping|ked|king)(?: on)? {SOME}{FIGURE} {_SORT}{_WHO}\b"),
        _harmed,
        (("he had molested nine young girls", "victim-girls 9"), ("for abusing at least nine children", "victims 9"), ("raping nine boys", "victim-boys 9"), ("cheated nine elderly men", "victim-men 9")),
        ("abusing nine drugs", "he taught nine girls"),
    ),
    Rule(
        "so many were harmed",
        re.compile(rf"\b{FIGURE} {_SORT}{_WHO}(?:,[^.;\n]{{1,40}},)? (?:were|was|had been|have been|being) (?:[a-z]+ly )?{_HARM}(?:ed|ped|ked)\b"),
        _harmed,
        (("nine children, four of them girls, were abused", "victims 9"),),
        ("nine children were fed",),
    ),
    Rule(
        "victims in a case",
        re.compile(rf"\b(?:the|all) {FIGURE} {_SORT}{_WHO} {_CASE}\b"),
        _harmed,
        (("one of the nine kids in the case", "victims 9"), ("the nine women named in the indictment", "victim-women 9")),
        ("the nine kids in the hall",),
    ),
)  # fmt: skip

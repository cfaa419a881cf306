"""what was offered for a company before the offer that the news is of, and was turned down or raised"""

from __future__ import annotations

import re
from collections.abc import Callable

from graph.lang.en.common import MONTHS
from graph.lang.en.figures import either
from graph.lang.en.roles.base import SOME
from graph.lang.en.roles.deals import A_SHARE, PRICE, clause, priced
from graph.rule import Rule

_BID = r"(?:offers?|bids?|approach|proposal|advance|overture|tender)"
_FIRST = r"(?:first|initial|original|opening|earlier|previous|prior|unsolicited)"
_REFUSED = (
    r"(?:reject(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|spurn(?:s|ed|ing)?|turn(?:s|ed|ing)? (?:down|away)|refus(?:e|es|ed|ing)|said no to|"
    r"declin(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|fended off|fought off|knocked back|brushed off|snubbed|threw out|thrown out)"
)
_WORTH = r"(?: which| that)?(?: was| were)?,? (?:worth|of|at|pitched at|valued at|set at|priced at|pegged at|valuing [^.;,\d\n]{1,30} at)"
_PAST = rf"(?:in|last|early in|late in|back in) (?:{either(MONTHS)}|month|year|week|autumn|fall|spring|summer|winter)|\w+ (?:months|weeks) (?:ago|earlier|before)|earlier this (?:month|year)"
# What is offered over again is no more the first.
_RAISED = re.compile(
    r"\b(?:second|third|sweeten|improv|increas|higher|rais(?:ed|es|ing)|rival|counter|new|latest|stock|dividend)\b"
)
OPENING = re.compile(rf"\b(?:{_BID}|{_REFUSED}|offered)\b")


def _before(kind: str) -> Callable[[re.Match[str]], str | None]:
    """The meaning of a price that was offered first, where no other offer is told of with it."""
    return lambda match: (
        None if _RAISED.search(clause(match)[: match.end() - match.start() + 40]) else priced(match, kind)
    )


ROLES: tuple[Rule[str], ...] = (
    Rule(
        "offer turned down",
        re.compile(rf"\b{_REFUSED} (?:(?!it\b)[\w'\u2019-]+ ){{0,4}}?{_BID}(?: (?:from|by|for|last|in) (?:[\w'\u2019-]+ ?){{1,3}}?)?{_WORTH} {SOME}{PRICE}(?:{A_SHARE})?\b"),
        _before("firstoffer"),
        (("Arden rejected an approach worth $31 a share in May", "firstoffer 31"), ("it spurned a takeover offer of $31 a share", "firstoffer 31")),
        ("it rejected an offer of help", "Arden rejected a second offer of $31 a share"),
    ),
    Rule(
        "price turned down",
        re.compile(rf"\b{_REFUSED} (?:an? |its |the |their )?(?:[\w'\u2019-]+ ){{0,2}}?{SOME}{PRICE}(?:[- ](?:a|per)[- ]share,?(?: [a-z-]+){{0,2}}? {_BID}\b|{A_SHARE}\b)"),
        _before("firstoffer"),
        (("the board said no to $31 a share", "firstoffer 31"), ("Arden turned down a 310p-a-share offer", "firstoffer 3.1")),
        ("it turned down $31 a barrel",),
    ),
    Rule(
        "first offer",
        re.compile(rf"\b{_FIRST} (?:(?!and\b|but\b)[\w-]+ ){{0,2}}?{_BID}(?:,? (?:made|tabled|submitted|put forward|lodged)? ?(?:{_PAST}),?| from (?:[\w'\u2019-]+ ?){{1,3}}?)?{_WORTH} {SOME}{PRICE}(?:{A_SHARE})?"),
        _before("firstoffer"),
        (("its opening offer, made in May, was pitched at 310p", "firstoffer 3.1"), ("an initial bid of $31 a share", "firstoffer 31")),
        ("the first offer of help", "an initial public offering of $31 a share"),
    ),
    Rule(
        "so much offered before",
        re.compile(rf"\b(?:bid|offered|proposed(?: to pay| paying)?|tabled|put(?: up)?|dangled)(?: to buy [^.;,\d\n]{{2,40}}?(?: (?:{_PAST}))? for)? {SOME}{PRICE}{A_SHARE},? (?:for [^.;,\d\n]{{2,30}} )?(?:{_PAST})\b"),
        _before("firstoffer"),
        (("Lund bid $31 a share in May", "firstoffer 31"), ("it had offered 310p a share two months ago", "firstoffer 3.1")),
        ("it bid $31 a share on Monday", "a bid in May"),
    ),
    Rule(
        "offered, and turned away",
        re.compile(rf"\b(?:bid|offered|proposed)(?: to (?:buy|pay|acquire) [^.;,\d\n]{{2,50}}? for)? {SOME}{PRICE}{A_SHARE},?(?: [\w'\u2019]+){{0,3}}? (?:but|only to|and) (?:[\w'\u2019]+ ){{0,4}}?(?:{_REFUSED}|be {_REFUSED}|told)\b"),
        _before("firstoffer"),
        (("Lund offered to buy the mill in May for $31 a share, but was turned away", "firstoffer 31"), ("it bid $31 per share only to be rebuffed", "firstoffer 31")),
        ("it bid $31 a share but will wait",),
    ),
)  # fmt: skip

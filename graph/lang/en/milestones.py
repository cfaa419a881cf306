"""English words around the date of what a story has once: when a deal is to close, talks broke off, filming starts, a licence ends

Each pattern is matched against a sentence in which the date is an `@`; its value says what the date is of. The noun that is
bound as `of` tells one from another: a licence and a lease. What the rules find has the `OPENING` in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from graph.rule import Rule

_DEAL = (
    r"(?:deal|transaction|merger|takeover|take-over|acquisition|purchase|sale|buy-?out|tie-?up|combination|closing|completion|"
    r"(?:both|the two|the) (?:sides|companies|firms|parties|groups|boards)|management|they)"
)
_AHEAD = r"(?:expected|due|set|scheduled|slated|likely|planned|hop\w+|aim\w*|want\w*|pencilled in|penciled in|will|should|would|is|are|expects?|it)"
_DONE = r"(?:clos(?:e|es|ed|ing)|complet(?:e|es|ed|ing|ion)|finali[sz](?:e|ed)|conclude[ds]?|wrapped up|sealed|go(?:es)? through)"
# "In", "by the", "some time around": what may stand between such words and the date.
_LED = r"(?: (?:some ?time|early|late|as early as|no later than|at the latest|again))?(?: (?:in|by|on|at|for|before|during|around|until|from|since|back in|towards?))?(?: about)?(?: the)? @"
_NEAR = r"[^.;:\n]{0,110}?"
_TALKS = r"(?:(?:merger|takeover|exploratory|secret|first|initial|earlier|previous|the|its|their) )*(?:talks|negotiations|discussions|courtship)"
_SHOT = r"(?:filming|shooting|production|principal photography)"
_STARTS = r"(?:begins?|starts?|commences?|gets? under ?way|kicks? off)"
_SCREENS = r"(?:theaters|theatres|cinemas|movie theaters|the big screen|screens)"
_SHOW = r"(?:show|series|soap|soap opera|sitcom|drama|programme|program|franchise|saga|comedy|quiz|serial)"
_AIRED = r"(?:first |originally )?(?:began|begun|started|launched|debuted|premiered|aired|broadcast|shown|went on air|came to the screen)"
_PAPER = (
    r"(?:licen[cs]e|permit|certificate|lease|contract|mandate|patent|visa|concession|registration|charter|insurance)"
)
_ENDS = r"(?:ran out|runs? out|expire[ds]?|lapse[ds]?|ended|ends|was (?:valid|good) (?:until|till|to|through)|(?:is|was|remains|remained) valid (?:until|till|to|through)|(?:is|was) due to (?:expire|run out|end)|runs? (?:until|through|till))"
_SUCH = r"(?P<of>escape|break-?out|jailbreak|strike|walk-?out|earthquake|quake|eruption|tsunami|flood|avalanche|execution|derailment|general election|coup|state visit)"
_PLANNED = r"(?:will|to|is|are|was|were|would|expected|due|set|scheduled|planned|slated|likely)"
_MADE = r"(?P<of>bridge|dam|church|hotel|school|hospital|stadium|theat(?:re|er)|ferry|ship|vessel|liner|tanker|trawler|plane|aircraft|jet|tower|power station|reactor|prison|mosque|temple|museum|levee|factory|mine|monastery|cathedral|library|station)"
_OTHER = r"(?:last|previous|only previous|only other|most recent|last such|previous such)"


def _is(kind: str) -> Callable[[re.Match[str]], str]:
    return lambda match: " ".join(
        filter(None, (kind, _SAME.get(told, told) if (told := match.groupdict().get("of")) else ""))
    )


# Two words for one thing.
_SAME = {
    "license": "licence", "permit": "licence", "breakout": "escape", "break-out": "escape", "jailbreak": "escape", "quake": "earthquake",
    "walkout": "strike", "walk-out": "strike",
}  # fmt: skip
OPENING = re.compile(
    r"clos|complet|finali|conclu|sealed|through|wrapped|talk|negotiat|discuss|split|parted|fell out|broke up|film|shoot|production|photography"
    r"|theat|cinema|screen|release|open|premiere|began|begun|start|launched|debut|aired|broadcast|shown|licen|permit|certificate|lease|contract"
    r"|mandate|patent|visa|concession|registration|charter|insurance|last |trial|sentenc|back in court|funeral|missing|records|measurements|until|deadline|built|constructed|erected|commissioned|into service|power|ruled|previous |only other |recent |first "
)
MILESTONES: tuple[Rule[str], ...] = (
    Rule(
        "deal that is to close",
        re.compile(
            rf"\b(?:{_DEAL}\b{_NEAR}\b{_AHEAD} (?:to )?(?:be )?{_DONE}|(?:expects?|expected|wants?|sees) (?:the |its |their |this )?{_DEAL} to (?:be )?{_DONE}"
            rf"|(?:closing|completion)\b{_NEAR}\b(?:planned|expected|due|set|scheduled|pencilled in|penciled in|foreseen|envisaged)){_LED}"
        ),
        _is("closing"),
        (
            ("The sale is expected to close in the @", "closing"), ("Arden expects the deal to close by the @", "closing"),
            ("She will go when the takeover is completed in the @", "closing"), ("The closing, which is planned for the @", "closing"),
            ("Management hopes to close in the @", "closing"), ("Completion is pencilled in for @", "closing"),
        ),
        ("The mill is expected to close in @", "The deal was signed in the @", "The sale will close two shops in @"),
    ),
    Rule(
        "talks that broke off",
        re.compile(rf"\b(?:broke off|broken off|walked away from|called off|abandoned|ended|pulled out of|suspended) {_TALKS}(?: with [^.;:\n]{{1,30}}?)?{_LED}"),
        _is("end of talks"),
        (("They broke off merger talks in @", "end of talks"),),
        ("They opened talks in @", "They ended talks with a walk. It rained in @"),
    ),
    Rule(
        "talks that failed",
        re.compile(rf"\b{_TALKS}(?: with [^.;:\n]{{1,30}}?)? (?:collapsed|broke down|failed|fell through|ended|foundered|broke off|were (?:called|broken) off){_LED}"),
        _is("end of talks"),
        (("The first talks collapsed in @", "end of talks"),),
        ("The talks began in @",),
    ),
    Rule(
        "two who parted",
        re.compile(rf"\bthe(?:y| two| pair| companies) (?:split|parted|fell out|broke up|walked away){_LED}"),
        _is("end of talks"),
        (("They split in @", "end of talks"),),
        ("They split it in @",),
    ),
    Rule(
        "talks that began",
        re.compile(
            rf"\b(?:(?:in|opened|started|began|begun|entered) {_TALKS}|talking|negotiating|{_TALKS}{_NEAR} (?:began|started|opened|going on|under ?way))(?: (?:to|with|about|over) [^.;:\n]{{1,50}}?)?{_LED}"
        ),
        _is("start of talks"),
        (
            ("They have been in talks since @", "start of talks"), ("He had been talking to the brewer since @", "start of talks"),
            ("She opened negotiations with them as early as @", "start of talks"), ("The talks began in @", "start of talks"),
        ),
        ("The talks ended in @",),
    ),
    Rule(
        "filming that starts",
        re.compile(rf"\b(?:{_STARTS} (?:{_SHOT}|the (?:next|new|second|third|first) (?:film|movie|picture))|{_SHOT}\b[^.;:\n]{{0,40}}? {_STARTS}){_LED}"),
        _is("start of filming"),
        (("The crew is set to begin filming in @", "start of filming"), ("Shooting is due to start in @", "start of filming")),
        ("They finished filming in @",),
    ),
    Rule(
        "film that opens",
        re.compile(
            rf"\b(?:(?:in|into|to|hits?|reach(?:es)?) {_SCREENS}|(?:scheduled|set|due|slated|expected) (?:to (?:open|premiere)|for release)|release (?:is )?(?:likely|planned|set|due|scheduled|expected)|release the (?:film|movie))(?: for)?{_LED}"
        ),
        _is("release"),
        (("The film will be in theaters on @", "release"), ("It is scheduled to open @", "release")),
        ("It opened at @", "He was due to be released @"),
    ),
    Rule(
        "show that began",
        re.compile(rf"\b{_SHOW}\b[^.;:\n]{{0,50}}? (?:was |has been )?{_AIRED}{_LED}|\b(?:was |has been )?{_AIRED}{_LED} with [^.;:\n]{{1,40}} in the (?:title|lead|leading|starring|main) (?:role|part)\b"),
        _is("start of the show"),
        (("The series, made in Arden, was first broadcast in @", "start of the show"), ("Nine Sailors began in @ with Tom Reed in the title role.", "start of the show")),
        ("The series ended in @", "She joined the series in @"),
    ),
    Rule(
        "paper that ends",
        re.compile(rf"\b(?P<of>{_PAPER})\b{_NEAR} {_ENDS}{_LED}"),
        _is("end of the"),
        (("Its licence ran out in @", "end of the licence"), ("The permit for the mill was valid until @", "end of the licence")),
        ("The licence was given in @",),
    ),
    Rule(
        "last one before",
        re.compile(rf"\b{_OTHER} (?:[a-z]+ )?{_SUCH}\b(?: there| (?:in|from|at|by|of) [^.;:\n]{{1,30}}?)?(?:,? (?:was|came|happened|occurred|took place|dates from|dated from|struck))?{_LED}"),
        _is("previous"),
        (("The only previous escape was in @", "previous escape"), ("The last strike at the mill came in @", "previous strike")),
        ("The last escape is told in @",),
    ),
    Rule(
        "first one since",
        re.compile(rf"\bfirst (?:[a-z]+ )?{_SUCH}\b(?: there| (?:in|from|at|by|of) [^.;:\n]{{1,30}}?)? since (?:the one (?:in|of) )?@"),
        _is("previous"),
        (("It is the first breakout since @", "previous escape"),),
        ("It is the first escape in @",),
    ),
    Rule(
        "trial that starts",
        re.compile(rf"\b(?:trial (?:[a-z]+ ){{0,2}}?(?:(?:{_PLANNED}|for) )*(?:{_STARTS}|(?:scheduled|set|due|listed|expected) for)|(?:goes|go|stands?|put) on trial){_LED}"),
        _is("start of the trial"),
        (("His trial is due to begin on @", "start of the trial"), ("The trial was set for @", "start of the trial")),
        ("The trial ended on @", "She was at the trial on @"),
    ),
    Rule(
        "sentencing",
        re.compile(rf"\b(?:(?:will|to|is to|due to|would) be sentenced|sentencing (?:hearing )?(?:(?:{_PLANNED}) )*(?:scheduled|set|due|expected|for)(?: for)?|(?:returns?|due|be) back in court){_LED}"),
        _is("sentencing"),
        (("She will be sentenced on @", "sentencing"), ("Sentencing is set for @", "sentencing")),
        ("She was sentenced on @",),
    ),
    Rule(
        "funeral",
        re.compile(rf"\bfuneral (?:service |mass |procession )?(?:(?:{_PLANNED}) )+(?:be )?(?:held|take place|scheduled|set|planned)?(?: (?:at|in) [^.;:\n]{{1,40}}?)?{_LED}"),
        _is("funeral"),
        (("The funeral will be held at St Anne's on @", "funeral"), ("A funeral is planned for @", "funeral")),
        ("The funeral was quiet. It rained on @",),
    ),
    Rule(
        "last seen",
        re.compile(rf"\b(?:was |were |been )?last (?:seen|heard from|spotted)(?: alive)?(?: (?:at|in|near|by|leaving|outside|walking|on|with|driving) [^.;:\n@]{{1,50}}?)?{_LED}"),
        _is("last seen"),
        (("He was last seen alive at the quay on @", "last seen"),),
        ("At last she was seen on @",),
    ),
    Rule(
        "reported missing",
        re.compile(rf"\breported missing(?: by [^.;:\n]{{1,30}}?)?{_LED}"),
        _is("reported missing"),
        (("She was reported missing by her aunt on @", "reported missing"),),
        ("She went missing on @",),
    ),
    Rule(
        "records that begin",
        re.compile(r"\b(?:records|record-?keeping|measurements) (?:began|begun|started|were first kept|dat(?:e|es|ing) (?:back )?to|go(?:es|ing)? back to)(?: back)?(?: in)? @"),
        _is("start of the records"),
        (("the wettest May since records began in @", "start of the records"),),
        ("records fell in @",),
    ),
    Rule(
        "deadline",
        re.compile(r"\b(?:(?:has|have|had|given|gave|gives) (?:[a-z]+ ){0,2}?until|deadline (?:of|is|was|set for|expires|runs out)(?: on| at| in)?)(?: the)? @ ?(?:to\b|for\b|[.,;]|$)"),
        _is("deadline"),
        (("They have until @ to reply", "deadline"), ("The deadline is @.", "deadline")),
        ("They slept until @",),
    ),
    Rule(
        "made in a year",
        re.compile(rf"\b{_MADE}(?:,| that was| which was| was|,? which was)? (?:first )?(?:built|constructed|erected|completed|put into service|commissioned)(?: (?:by|at) [^.;:\n]{{1,30}}?)? in (?:the )?@"),
        _is("making of the"),
        (("the bridge, built in @,", "making of the bridge"), ("The ferry was built by Arden Yard in @", "making of the ferry")),
        ("the bridge fell in @",),
    ),
    Rule(
        "in power since",
        re.compile(r"\b(?:in power|held power|ruled(?: (?:the|his|her) (?:country|nation|island))?|come to power|came to power|took power|seized power)(?: since| in)(?: the)? @"),
        _is("coming to power"),
        (("in power since @", "coming to power"), ("He seized power in @", "coming to power")),
        ("The court ruled on @",),
    ),
)  # fmt: skip

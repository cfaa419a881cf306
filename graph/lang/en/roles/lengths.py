"""how long something went on: a speech, a show, a film, a meeting, a flight, a game, and whatever else is said to last"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.roles.base import NOUN, SOME, THING, of
from graph.rule import Rule

_TIME = r"(?:hours?|hrs?|minutes?|mins?)\b"
_LONG = rf"(?P<n>(?:{NUMBER})[ -]{_TIME}(?:(?:,? and |,? )(?:{NUMBER}) {_TIME})?)"
# "The meeting in the mill lasted two hours".
_WHERE = r"(?:,? (?:in|at|on|of|with|between|by|from|about) [^.;:\d]{1,40}?)?"
_UNITS = rf"(?:{_TIME}|(?:days?|weeks?|seconds?)\b)"
_LONGER = rf"(?P<n>(?:{NUMBER})[ -]{_UNITS}(?:(?:,? and |,? )(?:{NUMBER}) {_UNITS})?)"
# What runs so long in one part, or in all parts together, is no length of the whole.
_ALONE = r"(?! (?:a|an|to|per|each|every|later|earlier|late|early|before|ago|more|into|behind|after|longer|old|of (?:talks|talking|negotiations|debate|testimony|questioning))\b)"
_LASTED = r"(?:(?:had |has |have |was |were |is |are |will |would |could |can |may |which |that |only |just |then |already )*(?:last(?:s|ed|ing)|(?:will|would|could|can|may|to|should|might) last|r[au]ns?|running|went on|goes on|going on|took|takes|stretche[ds]|dragged on|clock(?:s|ed|ing) in at)(?: for)?(?: on)?)"
OPENING = re.compile(r"\b(?:hour|hr|min|day|week|second)")
# The noun of the examples of each kind, and all its nouns.
_KINDS = {
    "speech": ("sermon", r"(?:speech|address|statement|sermon|keynote|monologue|eulogy|oration|lecture)"),
    "show": (
        "concert",
        r"(?:show|concert|gig|performance|ceremony|presentation|launch|production|play|telecast|broadcast|spectacle|event|gala|recital"
        r"|(?:whole|entire|full) (?:thing|evening|affair))",
    ),
    "film": ("movie", r"(?:film|movie|picture|documentary|feature|thriller|epic|blockbuster|biopic|sequel)"),
    "talks": (
        "meeting",
        r"(?:meeting|talks|discussions?|negotiations|summit|session|consultations|encounter|conversation|(?:tele)?phone call)",
    ),
    "flight": ("voyage", r"(?:flight|journey|voyage|crossing|trip|drive|ride|climb|jump|fall|descent|spacewalk)"),
    "game": ("bout", r"(?:match|game|final|semi-?final|fight|bout|contest|race)"),
}


def _before(kind: str, noun: str, nouns: str) -> Rule[str]:
    """ "A 40-minute speech"."""
    between = (
        r"(?:(?!into\b|after\b|before\b|of\b|in\b|to\b|the\b|and\b|late\b|at\b|on\b|for\b|with\b)[a-z][\w-]* ){0,3}?"
    )
    return Rule(
        f"length before the word: {kind}",
        re.compile(rf"\b{_LONG},?[- ]{between}{nouns}\b"),
        of(f"{kind}-length"),
        (
            (f"a rambling 40-minute {noun}", f"{kind}-length 0.0278"),
            (f"the two-hour spring {noun}", f"{kind}-length 0.0833"),
        ),
        (f"the {noun} began 40 minutes late", f"40 minutes before the {noun}", f"40 people at the {noun}"),
    )


def _behind(kind: str, noun: str, nouns: str) -> Rule[str]:
    """ "The speech lasted 40 minutes"."""
    return Rule(
        f"length behind the word: {kind}",
        re.compile(rf"\b{nouns}{_WHERE},? {_LASTED} {SOME}{_LONG}{_ALONE}"),
        of(f"{kind}-length"),
        (
            (f"The {noun} lasted 40 minutes.", f"{kind}-length 0.0278"),
            (f"the {noun} in the mill, which ran for two hours and 10 minutes", f"{kind}-length 0.090278"),
        ),
        (f"the {noun} ran two hours late", f"the {noun} on 40 ships"),
    )


_VERBS: tuple[Rule[str], ...] = (
    Rule(
        "spoke for so long",
        re.compile(
            rf"\b(?:spoke|speaking|speaks|addressed [^.;:]{{3,40}}?|lectured|ranted|rambled) for {SOME}{_LONG}{_ALONE}"
        ),
        of("speech-length"),
        (
            ("Reed spoke for 40 minutes", "speech-length 0.0278"),
            ("addressed the mill workers for two hours.", "speech-length 0.0833"),
        ),
        ("spoke 40 minutes later", "spoke for 40 ships"),
    ),
    Rule(
        "on stage for so long",
        re.compile(rf"\b(?:on ?stage|performed|held the stage) for {SOME}{_LONG}{_ALONE}"),
        of("show-length"),
        (("were on stage for two hours", "show-length 0.0833"),),
        ("on stage for 40 fans",),
    ),
    Rule(
        "running time",
        re.compile(rf"\b(?:running[- ]time|run[- ]time|runtime)(?: of| is| was|:)? {SOME}{_LONG}"),
        of("film-length"),
        (("with a running time of 131 minutes", "film-length 0.091"),),
        ("running time out",),
    ),
    Rule(
        "runs for so long",
        re.compile(rf"\b(?:which|that|it|film|movie) runs (?:for |at |to )?{SOME}{_LONG}{_ALONE}"),
        of("film-length"),
        (("the comedy, which runs 131 minutes,", "film-length 0.091"),),
        ("which runs 131 mills", "the bus runs 40 minutes late"),
    ),
    Rule(
        "talked for so long",
        re.compile(rf"\b(?:met|talked|conferred|negotiated|huddled)(?: [^.;:\d]{{1,40}}?)? for {SOME}{_LONG}{_ALONE}"),
        of("talks-length"),
        (("they met behind closed doors for two hours.", "talks-length 0.0833"),),
        ("they met for 40 cups of tea",),
    ),
    Rule(
        "flew for so long",
        re.compile(rf"\b(?:flew|flying|airborne|in the air|aloft) for {SOME}{_LONG}{_ALONE}"),
        of("flight-length"),
        (("was in the air for 40 minutes", "flight-length 0.0278"),),
        ("flew for 40 miles",),
    ),
)
_ANYTHING: tuple[Rule[str], ...] = (
    Rule(
        "lasted so long",
        re.compile(rf"{THING}{_WHERE} {_LASTED} {SOME}{_LONGER}{_ALONE}"),
        of("lasting"),
        (("the siege lasted 11 hours", "lasting 0.4583"), ("The outage, which went on for three days,", "lasting 3")),
        ("it lasted 11 hours", "the outage lasted 11 hours longer"),
    ),
    Rule(
        "length before a thing",
        re.compile(
            rf"\b(?:an?|the|its|his|her|their|this) (?P<n>(?!zero)(?:{NUMBER})-(?:hour|minute|day|week)) (?!old\b){NOUN}"
        ),
        of("lasting"),
        (("an 11-hour siege.", "lasting 0.4583"), ("their three-day visit to Arden", "lasting 3")),
        ("a three-day-old calf", "three days of rain"),
    ),
)
ROLES: tuple[Rule[str], ...] = (
    *(_before(kind, *words) for kind, words in _KINDS.items()),
    *(_behind(kind, *words) for kind, words in _KINDS.items()),
    *_VERBS,
    *_ANYTHING,
)

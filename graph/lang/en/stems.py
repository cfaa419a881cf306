"""English words -> stems that inflected and derived forms share, and the words that tell nothing about a story"""

from __future__ import annotations

import re
from functools import lru_cache

from spacy.lang.en.stop_words import STOP_WORDS

from graph.lang.en.common import MONTHS, WEEKDAYS

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019\-][^\W\d_]+)*")
# What makes another word of a root: "commerce", "commercial"; "decoration", "decorators".
ENDINGS = frozenset(
    (
        "",
        *"s e es y t ts ce nt ent ents ence ion ions or ors er ers ing ings al als ial ies ive ant ance ancy ency ment ments able ed ity ic ics".split(),
    )
)
_DOUBLED = re.compile(r"([bdgmnprt])\1$")
_INFLECTED = (("ies", "y"), ("ied", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""))
_EMPTY = (
    STOP_WORDS
    | frozenset((*WEEKDAYS, *MONTHS))
    | frozenset(
        "say says said saying tell told report reported reports according accord new news year years day days week time people one two three mr mrs ms".split()
    )
)
_IRREGULAR = {
    form: verb
    for verb, forms in {
        "begin": "began begun", "bite": "bit bitten", "break": "broke broken", "bring": "brought", "build": "built",
        "burn": "burnt", "buy": "bought", "catch": "caught", "come": "came", "die": "died dying",
        "draw": "drew drawn", "drive": "drove driven", "fall": "fell fallen", "feel": "felt", "fight": "fought",
        "find": "found", "flee": "fled", "fly": "flew flown", "forget": "forgot", "freeze": "froze frozen",
        "get": "got gotten", "give": "gave given", "go": "went gone", "grow": "grew grown", "hang": "hung",
        "have": "had has", "hear": "heard", "hide": "hid hidden", "hold": "held", "keep": "kept", "know": "knew known",
        "lead": "led", "leave": "left", "lie": "lied lay lain", "lose": "lost", "make": "made", "mean": "meant",
        "meet": "met", "pay": "paid", "plead": "pled", "rise": "rose risen", "run": "ran", "say": "said", "see": "saw seen",
        "seek": "sought", "sell": "sold", "send": "sent", "shake": "shook shaken", "shoot": "shot", "sink": "sank sunk",
        "speak": "spoke spoken", "spend": "spent", "stand": "stood", "steal": "stole stolen", "swim": "swam swum", "stick": "stuck",
        "strike": "struck stricken", "swear": "swore sworn", "take": "took taken", "teach": "taught",
        "tear": "tore torn", "tell": "told", "think": "thought", "throw": "threw thrown", "wear": "wore worn",
        "win": "won", "withdraw": "withdrew withdrawn", "write": "wrote written", "understand": "understood",
    }.items()
    for form in forms.split()
}  # fmt: skip


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The form that "strikes", "struck" and "striking" share; names keep all but a possessive ending."""
    lower = re.sub(r"['\u2019]s?$", "", word.lower())
    base = _IRREGULAR.get(lower, lower)
    for ending, instead in _INFLECTED:
        if base.endswith(ending) and len(base) - len(ending) >= 3 and not base.endswith(("ss", "us", "is")):
            base = base[: -len(ending)] + instead
            break
    base = _DOUBLED.sub(r"\1", base)
    return base[:-1] if len(base) > 3 and base.endswith("e") else base


def words(text: str) -> tuple[str, ...]:
    """The words of a text as written."""
    return tuple(_WORD.findall(text))


def telling(word: str) -> bool:
    """False for words that say nothing about what a text is about."""
    return len(word) > 2 and word.lower() not in _EMPTY


def telling_stems(text: str) -> tuple[str, ...]:
    """The stems of the telling words of a text, in order."""
    return tuple(stem(word) for word in words(text) if telling(word))


def telling_roots(text: str) -> frozenset[str]:
    """The roots of the telling words of a text, in small letters."""
    return frozenset(root(word) for word in words(text.lower()) if telling(word))


_DERIVED = re.compile(r"(?:ation|ition|ment|ion|ance|anc|ence|enc|ery|ual|al|er|or|ee|e|ag|ur|ist|at|y)$")


@lru_cache(maxsize=65536)
def root(word: str) -> str:
    """The form that "announce" and "announcement", "nominate" and "nominee" share."""
    base = stem(word)
    if base.endswith("sion") and not base.endswith("ssion"):
        return base.removesuffix("sion") + "d"  # invasion, invade
    short = _DERIVED.sub("", base)
    if len(short) < 3:
        return base
    short = short[:-1] if short.endswith("e") and len(short) > 4 else short
    return _DOUBLED.sub(r"\1", short)

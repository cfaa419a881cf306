"""English words and digits of a number -> the number they stand for"""

from __future__ import annotations

import re
from functools import lru_cache

ONES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
ORDINALS = {
    word: place
    for place, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12}
# What a fraction behind a whole number adds: "2 1/2 years", "2½ years", "two and a half years".
ADDED = {
    "1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "1/3": 1 / 3, "2/3": 2 / 3, "\u00bd": 0.5, "\u00bc": 0.25, "\u00be": 0.75,
    "and a half": 0.5, "and a quarter": 0.25, "and three quarters": 0.75, "and a third": 1 / 3, "and two thirds": 2 / 3,
}  # fmt: skip
_MIXED = re.compile(
    rf"(?P<whole>.+?)[ -]?(?P<part>{'|'.join(map(re.escape, ADDED))})(?:[ -](?P<scale>{'|'.join(SCALES)}))?"
)
# "Half a million", "three quarters of a billion".
OF_SCALE = r"half a|(?:an?|one|two|three)[ -](?:third|quarter)s? of an?"
_OF_SCALE = re.compile(rf"(?P<part>{OF_SCALE}) (?P<scale>[a-z]+)")
_PARTS = {"half": 2, "third": 3, "quarter": 4}
SHORT_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "b": 1e9, "tn": 1e12}


@lru_cache(maxsize=65536)
def amount(words: str) -> float | None:
    """The number that words or digits stand for ("2,500" -> 2500, "a hundred and five" -> 105); None if none."""
    words = re.sub(r"(?<=\d)([.,]) (?=\d)", r"\1", words).replace(",", "").replace("\u00a0", " ")
    if share := _OF_SCALE.fullmatch(words):
        many, of = re.split("[ -]", f"one {share['part']}" if share["part"] == "half a" else share["part"])[:2]
        return (
            round(ONES.get(many, 1) * SCALES[share["scale"]] / _PARTS[of.removesuffix("s")], 6)
            if share["scale"] in SCALES
            else None
        )
    if mixed := _MIXED.fullmatch(words.replace("-and-a-", " and a ")):
        whole = amount(mixed["whole"])
        return None if whole is None else round((whole + ADDED[mixed["part"]]) * SCALES.get(mixed["scale"], 1), 6)
    # More digits than these are a code, and beyond what a float can hold.
    plain = re.fullmatch(r"(\d{1,18}(?:\.\d{1,9})?)[ -]?([a-z]*)", words)
    if plain:
        scale = SCALES.get(plain[2]) or SHORT_SCALES.get(plain[2], 0 if plain[2] else 1)
        return round(float(plain[1]) * scale, 6) or (0 if float(plain[1]) == 0 else None)
    return _spelled(re.split(r"[ -]+", words))


def _spelled(words: list[str]) -> float | None:
    total, current = 0.0, 0.0
    for word in words:
        if word in SCALES:
            current = max(current, 1) * SCALES[word]
            if SCALES[word] >= 1e3:
                total, current = total + current, 0.0
        elif word in ONES or word in TENS:
            current += ONES.get(word) or TENS.get(word, 0)
        elif word not in ("a", "an", "and"):
            return None
    return total + current

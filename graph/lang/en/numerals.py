"""English words and digits of a number -> the number they stand for"""

from __future__ import annotations

import re

ONES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12}
SHORT_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12}


def amount(words: str) -> float | None:
    """The number that words or digits stand for ("2,500" -> 2500, "a hundred and five" -> 105); None if none."""
    words = re.sub(r"(?<=\d)([.,]) (?=\d)", r"\1", words).replace(",", "").replace("\u00a0", " ")
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

"""English letters that sound alike in names, endings of names that only women bear, and what family names begin with"""

from __future__ import annotations

# Patterns and what they sound like, in the order in which they are made one.
SOUNDS = (
    ("ph", "f"), ("ck", "k"), ("qu", "k"), ("sch", "s"), ("ch(?=r)", "k"), ("ch", "x"), ("th", "t"), ("y", "i"), ("ie", "i"), ("ei", "i"),
    ("c(?=[ei])", "s"), ("c", "k"), ("q", "k"), ("z", "s"), ("w", "v"), ("f", "v"), ("(?<=.)h", ""), (r"(.)\1+", r"\1"), ("(?<=..)e$", ""),
)  # fmt: skip
VOWELS, FEMININE, WOMAN = "aeiou", ("lle", "tte"), "a"
# Written as part of a family name, and soon left out or added.
JOINED = frozenset("la le de di da du del mc mac o fitz van von st".split())

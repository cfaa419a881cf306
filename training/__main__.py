"""public treebanks -> graph/lang/en/model: python -m training --treebanks FOLDER --out FOLDER

One command makes the weights again: it checks the data against manifest.toml, converts and alters it (both seeded),
trains on everything (config.cfg), goes on with the genres nearest to news (config_news.cfg), takes the mean of what is
best on development and what came last, goes on from there with headlines made of the same trees (config_heads.cfg; the
vectors of words stay), and packs both, the second as weights alone, with tokenizer and notice. Set OMP_NUM_THREADS=1:
same data, seed and machine give the same weights.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import spacy
from spacy.language import Language

from graph.text.headlines import FILE, parameters
from training import treebank
from training.augment import augment
from training.blend import blend
from training.convert import pack
from training.headlines import headlines
from training.treebank import Sentence

HERE = Path(__file__).resolve().parent
NEAR_NEWS = ("GUM", "weblog", "newsgroup")
SHARE_OF_THE_REST = 0.2
# "U.S.-backed", "(in May)—", "RDW-19": three joints at which spaCy's stock rules do not cut.
INFIXES = (r"(?<=[A-Z]\.)-(?=[A-Za-z])", r"[)\]](?=[—–])", r"(?<=[)\]])[—–-]", r"(?<=[A-Z]{2})-(?=\d)")


def main() -> int:
    """Run every step; 1 when the data is not what the manifest says."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__.splitlines()[0])
    parser.add_argument("--treebanks", type=Path, default=HERE.parent.parent / "shared" / "treebanks")
    parser.add_argument(
        "--out", type=Path, required=True, help="a folder for data, checkpoints and the finished pipeline"
    )
    options = parser.parse_args()
    wrong = list(differing(options.treebanks))
    if wrong:
        print("not the data of manifest.toml:", *wrong, sep="\n  ")
        return 1
    options.out.mkdir(parents=True, exist_ok=True)
    prepare(options.treebanks, options.out)
    _train("config.cfg", options.out, "first", ("train", "dev"))
    first = str(options.out / "first" / "model-best")
    _train("config_news.cfg", options.out, "second", ("news", "news_dev"), "--paths.first", first)
    whole = blend([options.out / name for name in ("first/model-best", "second/model-best", "second/model-last")])
    whole.to_disk(options.out / "blended")
    more = ("--code", str(HERE / "frozen.py"), "--paths.first", str(options.out / "blended"))
    _train("config_heads.cfg", options.out, "third", ("heads", "heads_dev"), *more)
    package(whole, options.out / "model")
    add_headlines(spacy.load(options.out / "third" / "model-best"), options.out / "model")
    return 0


def differing(treebanks: Path) -> Iterator[str]:
    """The files of the manifest that are missing or hold other bytes."""
    manifest = tomllib.loads((HERE / "manifest.toml").read_text(encoding="utf-8"))
    for name, wanted in sorted(manifest["sha256"].items()):
        path = treebanks / name
        if not path.is_file():
            yield f"{name}: missing"
        elif digest(path) != wanted:
            yield f"{name}: other bytes"


def digest(path: Path) -> str:
    """The sha256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def prepare(treebanks: Path, out: Path) -> None:
    """Write the sets that the three configs read."""
    vocab = spacy.blank("en").vocab
    train, dev = treebank.load(treebanks, "train"), treebank.load(treebanks, "dev")
    chance = random.Random(7)
    near = [p for p in train if _is_near(p) or chance.random() < SHARE_OF_THE_REST]
    news, near_dev = augment(near, 2), [p for p in dev if _is_near(p)]
    sets = {
        "train": augment(train, 1), "dev": dev, "news": news, "news_dev": near_dev,
        "heads": _mixed(news, headlines(train, 3), headlines(train, 6)), "heads_dev": [*near_dev, *headlines(dev, 4)[: len(near_dev)]],
    }  # fmt: skip
    for name, paragraphs in sets.items():
        pack(vocab, paragraphs).to_disk(out / f"{name}.spacy")


def _mixed(*sets: list[tuple[Sentence, ...]]) -> list[tuple[Sentence, ...]]:
    found = [paragraph for one in sets for paragraph in one]
    random.Random(5).shuffle(found)
    return found


def _is_near(paragraph: tuple[Sentence, ...]) -> bool:
    return paragraph[0].genre in NEAR_NEWS


def _train(config: str, out: Path, name: str, data: tuple[str, str], *more: str) -> None:
    paths = ("--paths.train", str(out / f"{data[0]}.spacy"), "--paths.dev", str(out / f"{data[1]}.spacy"))
    command = (sys.executable, "-m", "spacy", "train", str(HERE / config), "--output", str(out / name), *paths, *more)
    subprocess.run(command, check=True)


def package(nlp: Language, target: Path) -> None:
    """The pipeline with our tokenizer, head data and notice, in a folder of its own."""
    infixes = spacy.util.compile_infix_regex((*nlp.Defaults.infixes, *INFIXES))
    nlp.tokenizer.infix_finditer = infixes.finditer
    nlp.meta.update(json.loads((HERE / "meta.json").read_text(encoding="utf-8")))
    shutil.rmtree(target, ignore_errors=True)
    nlp.to_disk(target)
    shutil.copy(HERE / "LICENSE-NOTICE.txt", target)


def add_headlines(nlp: Language, target: Path) -> None:
    """The weights that read headlines, beside the pipeline whose vectors of words they use."""
    np.savez(target / FILE, **{one.key: one.layer.get_param(one.name) for one in parameters(nlp)})


if __name__ == "__main__":
    sys.exit(main())

"""a line -> is it written in the style of headlines?; a pipeline -> the same with the weights that read such lines

Headlines have no articles, no auxiliaries and often no verb, which the running text of treebanks never shows. They are
parsed by weights of their own, which use the same vectors of words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from spacy.language import Language
from thinc.api import Model

from graph.lang.en.sentences import LEFT_OUT

FILE = "headlines.npz"
_LONGEST, _SEVERAL = 25, 2
_WORD = re.compile(r"\w+")
_CLOSING, _ENDING = " \t\r\"'”’»)]", ".!?…:;,"


class Parameter(NamedTuple):
    """One array of weights of a layer, and the name under which it is kept."""

    key: str
    layer: Model[Any, Any]
    name: str


def terse(line: str) -> bool:
    """True for a short line that nothing ends and that is no whole sentence: a headline, a caption, an item of a list."""
    if line.rstrip(_CLOSING)[-1:] in _ENDING:
        return False
    words = _WORD.findall(line.lower())
    return len(words) <= _LONGEST and sum(word in LEFT_OUT for word in words) < _SEVERAL


def weigh(nlp: Language, file: Path) -> None:
    """Give the pipeline the weights of a file."""
    with np.load(file) as kept:
        for one in parameters(nlp):
            one.layer.set_param(one.name, kept[one.key])


def parameters(nlp: Language) -> Iterator[Parameter]:
    """The weights of a pipeline but for those of the words' own vectors."""
    words = {id(layer) for layer in nlp.get_pipe("tok2vec").model.layers[0].walk()}  # type: ignore[attr-defined]
    for pipe in nlp.pipe_names:
        for number, layer in enumerate(nlp.get_pipe(pipe).model.walk()):  # type: ignore[attr-defined]
            if id(layer) not in words:
                kept = (name for name in layer.param_names if layer.has_param(name))
                yield from (Parameter(f"{pipe}-{number}-{name}", layer, name) for name in kept)

"""checkpoints of one run -> their mean, which is better on development than each of them"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from thinc.api import Model


def blend(checkpoints: Sequence[Path]) -> Language:
    """A pipeline whose every parameter is the mean over the checkpoints; all must come from one another by training."""
    pipelines = [spacy.load(path) for path in checkpoints]
    for name in pipelines[0].pipe_names:
        for same in zip(*(pipeline.get_pipe(name).model.walk() for pipeline in pipelines), strict=True):
            _average(same)
    return pipelines[0]


def _average(same: Sequence[Model[Any, Any]]) -> None:
    """The first of the layers takes the mean of all."""
    for parameter in filter(same[0].has_param, same[0].param_names):
        same[0].set_param(parameter, sum(layer.get_param(parameter) for layer in same) / len(same))

"""checkpoints of one run -> their mean, which is better on development than each of them"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import spacy
from spacy.language import Language


def blend(checkpoints: Sequence[Path]) -> Language:
    """A pipeline whose every parameter is the mean over the checkpoints; all must come from one another by training."""
    pipelines = [spacy.load(path) for path in checkpoints]
    for name in pipelines[0].pipe_names:
        layers = [list(pipeline.get_pipe(name).model.walk()) for pipeline in pipelines]
        for same in zip(*layers, strict=True):
            for parameter in same[0].param_names:
                if same[0].has_param(parameter):
                    same[0].set_param(parameter, sum(layer.get_param(parameter) for layer in same) / len(same))
    return pipelines[0]

"""a pipeline in training -> the same with the vectors of its words as they were, so that only their use is learned anew"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import spacy
from spacy.language import Language


@spacy.registry.callbacks("parallax_frozen_words.v1")
def frozen_words() -> Callable[[Language, dict[str, Any]], None]:
    """Before each step, the embedding is set back to what it was before the first."""
    kept: list[tuple[Any, str, Any]] = []

    def restore(nlp: Language, _: dict[str, Any]) -> None:
        embedding = nlp.get_pipe("tok2vec").model.layers[0]
        if not kept:
            held = ((node, name) for node in embedding.walk() for name in node.param_names if node.has_param(name))
            kept.extend((node, name, node.get_param(name).copy()) for node, name in held)
        for node, name, value in kept:
            node.set_param(name, value.copy())

    return restore

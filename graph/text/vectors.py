"""a spaCy pipeline -> the same pipeline with the same word vectors, which it finds in a third of the time

What a word brings from its form alone is kept from the first time it is met. What its neighbours add is worked out in
parts that fit a processor's cache, and without the steps that only training needs. Matrices are multiplied by numpy's
library where it keeps to one thread: it is two to three times as fast as spaCy's, whose last digit may be another.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model, NumpyOps

_FORMS = 50_000
_PART = 1024

Floats = NDArray[np.float32]
Ints = NDArray[np.uint64]
Vectors = Model[list[Doc], list[Floats]]


class Layer(NamedTuple):
    """One step of the encoder: each word with its two neighbours by `weights`, the largest of the pieces, normalized."""

    weights: Floats
    bias: Floats
    scale: Floats
    shift: Floats
    multiply: Callable[..., Floats]


class Forms:
    """Features of words -> the vectors that their forms alone have, each worked out once."""

    def __init__(self, layers: Sequence[Model[Any, Any]], width: int) -> None:
        """`layers` turn features into vectors of that width."""
        self._layers = layers
        self._places: dict[bytes, int] = {}
        self._rows: Floats = np.empty((_FORMS, width), dtype=np.float32)

    def vectors(self, features: Ints) -> Floats:
        """One row for every row of features."""
        keys = features.view(f"V{features.shape[1] * features.itemsize}").ravel().tolist()
        if not self._places.keys() >= set(keys):
            self._learn(features, keys)
        return self._rows[[self._places[key] for key in keys]]

    def _learn(self, features: Ints, keys: Sequence[bytes]) -> None:
        """Keep the forms not yet known; a full table is emptied before."""
        if len(self._places) + len(keys) > len(self._rows):
            self._places.clear()
            self._rows = np.empty((max(_FORMS, len(keys)), self._rows.shape[1]), dtype=np.float32)
        new = {key: row for row, key in enumerate(keys) if key not in self._places}
        found = features[list(new.values())]
        for layer in self._layers:
            found = layer.predict(found)
        start = len(self._places)
        self._rows[start : start + len(new)] = found
        self._places.update(zip(new, range(start, start + len(new)), strict=True))


def quicken(nlp: Language, known: Forms | None = None) -> Forms:
    """Let the pipeline, which must be built as ours is, find its vectors by `Forms` and `Layer`, and multiply by numpy.

    The vectors of forms are those already `known` from a pipeline with the same ones; what comes back is to be known next.
    """
    pipe, ops = nlp.get_pipe("tok2vec"), arithmetic()
    forms = known or _forms(pipe.model)  # type: ignore[attr-defined]
    pipe.model = quick(pipe.model, ops, forms)  # type: ignore[attr-defined]
    for name in ("tagger", "morphologizer", "parser"):
        for node in nlp.get_pipe(name).model.walk():  # type: ignore[attr-defined]
            node.ops = ops
    return forms


def _forms(model: Vectors) -> Forms:
    return Forms([lists.layers[0] for lists in model.layers[0].layers[2:4]], model.get_dim("nO"))


def arithmetic() -> NumpyOps:
    """What multiplies: numpy's library, or spaCy's where numpy's threads would get into each other's way."""
    alone = "1" in {os.environ.get("OPENBLAS_NUM_THREADS"), os.environ.get("OMP_NUM_THREADS")}
    return NumpyOps(use_blis=not alone)


def quick(model: Vectors, ops: NumpyOps, known: Forms | None = None) -> Vectors:
    """The same vectors from a model that cannot be trained."""
    embedding, encoder = model.layers
    columns, pad = embedding.layers[0].attrs["columns"], encoder.attrs["pad"]
    forms = known or _forms(model)
    layers = tuple(_layer(residual, ops.gemm) for residual in encoder.layers[0].layers)

    def forward(
        _: Vectors, docs: list[Doc], is_train: bool
    ) -> tuple[list[Floats], Callable[[list[Floats]], list[Doc]]]:
        features = [doc.to_array(columns).reshape(-1, len(columns)) for doc in docs]
        rows = forms.vectors(np.ascontiguousarray(np.concatenate(features)))
        return list(_encoded(rows, [len(doc) for doc in docs], layers, pad)), lambda change: docs

    return Model("parallax_vectors", forward, dims={"nO": model.get_dim("nO")})


def _layer(residual: Model[Any, Any], multiply: Callable[..., Floats]) -> Layer:
    """In spaCy's weights the pieces of one number stand together; here all first pieces do, so that `maximum` is fast."""
    maxout, norm = (next(node for node in residual.walk() if node.name == name) for name in ("maxout", "layernorm"))
    weights = np.asarray(maxout.get_param("W")).transpose(1, 0, 2)
    bias = np.asarray(maxout.get_param("b")).T
    scale, shift = np.asarray(norm.get_param("G")), np.asarray(norm.get_param("b"))
    return Layer(np.ascontiguousarray(weights.reshape(-1, weights.shape[2])), bias.ravel(), scale, shift, multiply)


def _encoded(rows: Floats, sizes: Sequence[int], layers: Sequence[Layer], pad: int) -> Iterator[Floats]:
    """The vectors of every document, whose words are so many of the rows."""
    start = 0
    for part in _parts(sizes, pad):
        places = _places(part, pad)
        found: Floats = np.zeros((len(places) + pad * (len(part) + 1), rows.shape[1]), dtype=np.float32)
        found[places] = rows[start : start + len(places)]
        for layer in layers:
            found = _step(found, layer)
        start += len(places)
        yield from np.split(found[places], np.cumsum(part)[:-1])


def _parts(sizes: Sequence[int], pad: int) -> Iterator[list[int]]:
    """The sizes in runs of at most so many words, or one alone."""
    part: list[int] = []
    for size in sizes:
        if part and sum(part) + size + pad * (len(part) + 2) > _PART:
            yield part
            part = []
        part.append(size)
    yield part


def _places(sizes: Sequence[int], pad: int) -> NDArray[np.intp]:
    """Where the words stand when so many empty rows keep the documents apart."""
    return np.arange(sum(sizes)) + np.repeat(pad * np.arange(1, len(sizes) + 1), sizes)


def _step(rows: Floats, layer: Layer) -> Floats:
    width = rows.shape[1]
    wide: Floats = np.zeros((len(rows), 3 * width), dtype=np.float32)
    wide[1:, :width], wide[:, width : 2 * width], wide[:-1, 2 * width :] = rows[:-1], rows, rows[1:]
    sums = layer.multiply(wide, layer.weights, trans2=True)
    sums += layer.bias
    found: Floats = sums[:, :width]
    for start in range(width, sums.shape[1], width):
        found = np.maximum(found, sums[:, start : start + width])
    found -= found.mean(axis=1, keepdims=True)
    spread = np.square(found).mean(axis=1, keepdims=True) + np.float32(1e-8)
    found *= spread ** np.float32(-0.5)
    found *= layer.scale
    found += layer.shift
    found += rows
    return found

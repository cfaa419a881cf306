"""the door: read, build, load, Timeline, GraphError, __version__"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import GraphError
from graph.model import Timeline

if TYPE_CHECKING:
    from graph.corpus import Corpus

__all__ = ["GraphError", "Timeline", "__version__", "build", "load", "read"]
__version__ = "0.1.0"

# Reading makes many small multiplications, where threads wait for each other longer than they work; numpy reads this
# once. Where numpy is already there, graph/text/vectors.py does without its library.
if "numpy" not in sys.modules:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# The stages are imported when they are first needed: `import graph` alone stays cheap.


def read(folder: Path | str) -> Corpus:
    """A folder (or one file) of articles -> Corpus; CorpusError when there is no article in it."""
    from graph import corpus

    return corpus.load(folder)


def build(corpus: Corpus | Path | str, *, pipeline: str = "") -> Timeline:
    """A corpus, or the folder it lies in -> Timeline; `pipeline` names an installed spaCy pipeline."""
    from graph import pipeline as stages

    found = read(corpus) if isinstance(corpus, Path | str) else corpus
    return stages.build(found.title, found.articles, options=stages.Options(pipeline=pipeline), notices=found.notices)


def load(out: Path | str = "site") -> Timeline:
    """The folder an earlier build wrote -> its Timeline."""
    from graph import archive

    return archive.read(Path(out))

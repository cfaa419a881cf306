"""documents -> how fast dateparser's free search and timexy read them, beside ours, in documents per CPU second"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from importlib import import_module
from importlib.util import find_spec

Reader = Callable[[str, date | None], object]
_ENOUGH = 20.0


def rates(texts: Sequence[tuple[str, date | None]], ours: Reader) -> Iterator[tuple[str, float | None]]:
    """Each reader with its rate; None for one that is not installed."""
    yield "graph.times", rate(texts, ours)
    for name, make in (("dateparser", _dateparser), ("timexy", _timexy)):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield name, rate(texts, make()) if find_spec(name) else None


def rate(texts: Sequence[tuple[str, date | None]], reader: Reader) -> float:
    """Documents per CPU second, over all the texts or as many as fit into some seconds."""
    start, done = time.process_time(), 0
    for text, day in texts:
        reader(text, day)
        done += 1
        if time.process_time() - start > _ENOUGH:
            break
    return done / max(time.process_time() - start, 1e-9)


def _dateparser() -> Reader:
    search = import_module("dateparser.search").search_dates

    def read(text: str, day: date | None) -> object:
        base = datetime(day.year, day.month, day.day) if day else None
        return search(text, languages=["en"], settings={"RELATIVE_BASE": base} if base else None)

    return read


def _timexy() -> Reader:
    import_module("timexy")
    nlp = import_module("spacy").blank("en")
    nlp.add_pipe("timexy", config={"label": "timexy"})
    return lambda text, day: nlp(text)

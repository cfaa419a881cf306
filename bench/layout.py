"""the source tree -> import order, cycles, English in stages, sizes of functions and files, held against the project's gates"""

from __future__ import annotations

import argparse
import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).resolve().parent.parent
# The stages in order: what a stage imports, through whatever modules of its own, stands before it.
STAGES = (
    "errors", "values", "findings", "model", "ontology", "hits", "phrase", "rule", "timex", "lang", "naming", "corpus", "text",
    "wording", "lexicon", "gazetteer", "names", "dates", "quantities", "roster", "places", "actors", "events", "dating", "attribution",
    "claims", "links", "passages", "statements", "merge", "origins", "corroboration", "compare", "pipeline", "rdf", "tables", "views", "site", "cli",
)  # fmt: skip
MEDIAN, NINETIETH, LONGEST, FILE, NESTING, ARGUMENTS = 8, 25, 40, 300, 3, 5
# English words that are no relation code ("in", "by", "from") and no key of a view, so that a stage holding one reads English.
ENGLISH = frozenset(
    (
        "a", "an", "the", "of", "for", "at", "with", "as", "into", "over", "under", "and", "or", "but", "nor", "if", "while", "that",
        "which", "whose", "this", "these", "those", "not", "n't", "no", "is", "are", "was", "were", "been", "being", "has", "have",
        "had", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "he", "she", "it", "they", "his", "her",
        "its", "their", "say", "says",
    )
)  # fmt: skip
_NESTS = (ast.For, ast.While, ast.If, ast.With, ast.Try, ast.Match)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True, slots=True)
class Function:
    """One function: where it stands, the lines of its body without docstring, its nesting, its positional arguments."""

    where: str
    lines: int
    nesting: int
    arguments: int


def run(argv: list[str]) -> int:
    """Print the measures of the tree and what breaks a gate; 1 when something does."""
    parser = argparse.ArgumentParser(prog="python -m bench layout")
    parser.add_argument("root", type=Path, nargs="?", default=ROOT)
    root = parser.parse_args(argv).root
    print(*measures(root), sep="\n")
    broken = (*order(imports(root)), *words(root), *sizes(root))
    print(*broken or ("all gates hold",), sep="\n")
    return 1 if broken else 0


def measures(root: Path) -> Iterator[str]:
    """The sizes of the tree in words."""
    found, files = functions(root), list(_files(root))
    spread = _spread(found)
    yield f"{len(files)} files, longest {max(_length(path) for path in files)} lines"
    yield f"{len(found)} functions, median {spread[0]:g}, 90th percentile {spread[1]:g}, longest {spread[2]:g} lines"


def words(root: Path) -> Iterator[str]:
    """The English words that stand as strings outside graph/lang."""
    language = root / "graph" / "lang"
    for path in (path for path in sorted((root / "graph").rglob("*.py")) if not path.is_relative_to(language)):
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Constant) and node.value in ENGLISH:
                yield f"{path.relative_to(root)}:{node.lineno}: the English word {node.value!r} belongs in graph/lang/en"


def sizes(root: Path) -> Iterator[str]:
    """What is too long, too deep or takes too many arguments."""
    found = functions(root)
    for value, limit, what in zip(_spread(found), (MEDIAN, NINETIETH), ("median", "90th percentile"), strict=False):
        if value > limit:
            yield f"functions: {what} {value:g} lines, gate {limit}"
    for f in found:
        for number, limit, what in (
            (f.lines, LONGEST, "lines"), (f.nesting, NESTING, "levels"), (f.arguments, ARGUMENTS, "positional arguments"),
        ):  # fmt: skip
            if number > limit:
                yield f"{f.where}: {number} {what}, gate {limit}"
    for path in _files(root):
        if _length(path) > FILE:
            yield f"{path.relative_to(root)}: {_length(path)} lines, gate {FILE}"


def functions(root: Path) -> list[Function]:
    """Every function and method of the tree."""
    return [
        _function(f"{path.relative_to(root)}:{node.lineno} {node.name}", node)
        for path in _files(root)
        for node in ast.walk(_tree(path))
        if isinstance(node, _FUNCTIONS)
    ]


def imports(root: Path) -> dict[str, frozenset[str]]:
    """Module of graph/ -> the modules of graph/ that it imports anywhere; the door, which imports lazily, is left out."""
    paths = {_name(root, path): path for path in sorted((root / "graph").rglob("*.py"))}
    paths.pop("")
    return {name: frozenset(_imported(path, paths)) - {name} for name, path in paths.items()}


def order(found: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """The cycles, and the stages that import from a later one."""
    reached = {name: _reached(name, found) for name in found}
    for name in sorted(found):
        if name in reached[name]:
            yield f"{name}: imports itself through {', '.join(sorted(n for n in reached[name] if name in reached[n]))}"
        rank = _rank(name)
        for other in sorted(reached[name]) if rank is not None else ():
            later = _rank(other)
            if later is not None and rank is not None and later > rank:
                yield f"{name}: imports {other}, which comes later"


def _reached(name: str, found: Mapping[str, frozenset[str]]) -> frozenset[str]:
    seen: set[str] = set()
    waiting = list(found[name])
    while waiting:
        module = waiting.pop()
        if module not in seen:
            seen.add(module)
            waiting.extend(found.get(module, ()))
    return frozenset(seen)


def _rank(name: str) -> int | None:
    stage = name.partition(".")[0]
    return STAGES.index(stage) if stage in STAGES else None


def _imported(path: Path, known: Mapping[str, Path]) -> Iterator[str]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from (name for alias in node.names if (name := _ours(alias.name)) in known)
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.partition(".")[0] == "graph":
            yield from _from(_ours(node.module), node.names, known)


def _from(module: str, names: Iterable[ast.alias], known: Mapping[str, Path]) -> Iterator[str]:
    for alias in names:
        inner = f"{module}.{alias.name}".lstrip(".")
        if inner in known or module in known:
            yield inner if inner in known else module


def _ours(module: str) -> str:
    return module.removeprefix("graph").lstrip(".") if module.partition(".")[0] == "graph" else "-"


def _name(root: Path, path: Path) -> str:
    parts = path.relative_to(root / "graph").with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _function(where: str, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Function:
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    lines = (node.end_lineno or 0) - body[0].lineno + 1 if body else 0
    taken = [a.arg for a in (*node.args.posonlyargs, *node.args.args) if a.arg not in ("self", "cls")]
    return Function(where, lines, max((_depth(part) for part in body), default=0), len(taken))


def _depth(node: ast.AST) -> int:
    """How deep blocks stand in one another; `elif` is no deeper than its `if`."""
    if isinstance(node, ast.If):
        chained = len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If)
        rest = _depth(node.orelse[0]) if chained else 1 + _deepest(node.orelse)
        return max(1 + _deepest(node.body), rest)
    inner = 0 if isinstance(node, _FUNCTIONS) else _deepest(ast.iter_child_nodes(node))
    return inner + isinstance(node, _NESTS)


def _deepest(nodes: Iterable[ast.AST]) -> int:
    return max((_depth(node) for node in nodes), default=0)


def _spread(found: list[Function]) -> tuple[float, float, float]:
    lengths = [function.lines for function in found]
    return median(lengths), quantiles(lengths, n=10)[8], max(lengths)


def _files(root: Path) -> Iterator[Path]:
    for folder in ("graph", "bench", "training"):
        yield from sorted((root / folder).rglob("*.py"))
    yield from root.glob("build.py")


def _length(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))

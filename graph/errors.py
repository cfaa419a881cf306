"""what went wrong -> an exception that names the thing, the reason and the remedy

GraphError                  everything Parallax raises on purpose
├── CorpusError             a folder of articles that cannot be built at all
│   └── ArticleError        one article that cannot be read; the others go on
├── OntologyError           a block of ontology/*.ttl that cannot be used
├── LanguageError           a language or pipeline that is not installed
├── OptionError             an option whose value cannot be used
└── QueryError              a question that cannot be answered: no such event, or no SPARQL
"""


class GraphError(Exception):
    """Everything Parallax raises on purpose; its text says what, where and what to do."""


class CorpusError(GraphError):
    """A folder of articles that cannot be built at all."""


class ArticleError(CorpusError):
    """One article that cannot be read; the others go on. `what` and `remedy` make the line that says so."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what}. {remedy}")
        self.what, self.remedy = what, remedy


class OntologyError(GraphError):
    """A block of the ontology that cannot be used."""


class LanguageError(GraphError):
    """A language without rules, or a spaCy pipeline that is not installed."""


class OptionError(GraphError):
    """An option whose value cannot be used."""


class QueryError(GraphError):
    """A question that cannot be answered: an event that is not there, or a query that cannot be run."""

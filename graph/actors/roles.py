"""readings -> who is the one person of the story that is told to be a porter or a judge, by the noun beside the name

"Porter Ada Lund", "Ada Lund, the night porter": where nobody else is told to be one, "the 44-year-old porter" of another
article is Ada Lund.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from graph.lang.en.actors import ROLE_BEFORE, ROLE_BEHIND
from graph.lang.en.callings import KIN_BEFORE, KIN_BEHIND
from graph.lang.en.stems import stem
from graph.model import ActorMention, Reading, Span, Thing

# Before the noun of a role that stands for the one person who is told to be in it.
ROLE = "role:"
_REACH = 60


def holders(readings: Iterable[Reading], names: Mapping[str, Thing]) -> dict[str, str]:
    """Role -> the id of the one person who is told to be in it; `names` leads from each id to who that is in the story."""
    told: dict[str, set[str]] = defaultdict(set)
    for text, mention in ((r.article.text, mention) for r in readings for mention in r.found.actors):
        if mention.actor.kind == "person" and mention.form in ("name", "short"):
            for noun in nouns(text, mention):
                told[ROLE + stem(noun)].add(names.get(mention.actor.id, mention.actor).id)
    return {role: next(iter(people)) for role, people in sorted(told.items()) if len(people) == 1}


def nouns(text: str, mention: ActorMention) -> Iterator[str]:
    """The word right before a name, and the last one of what is said behind it between commas."""
    start, end = mention.span
    found = ROLE_BEFORE.search(text, max(start - _REACH, 0), start), ROLE_BEHIND.match(text, end, end + _REACH)
    yield from (match[1].lower() for match in found if match is not None)


def is_kin(text: str, name: Span) -> bool:
    """True for a name that is told to be somebody's mother or brother."""
    start, end = name
    behind = KIN_BEHIND.match(text, end, end + _REACH)
    return behind is not None or KIN_BEFORE.search(text, max(start - _REACH, 0), start) is not None

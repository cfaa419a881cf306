"""nothing -> story(): a hand-made Timeline of a fictional dam failure in four outlets, for every test that needs one

Words are given as they stand in the articles; their spans are looked up, so that each evidence span is exact.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

from graph.model import (
    Agreement,
    Article,
    Attribution,
    Basis,
    Claim,
    Echo,
    Event,
    EventMention,
    Findings,
    Interval,
    Notice,
    Origin,
    Position,
    Quantity,
    Reading,
    Source,
    Span,
    Speaker,
    Thing,
    Timeline,
    TimeMention,
    Value,
    Verdict,
    Words,
)

TEXTS = {
    "post": (
        "Northgate Post",
        "2031-05-03",
        "What is known about the Karsel dam",
        "An inspection on 12 March recorded seepage at the foot of the east wall.\n"
        "The agency told the operator on 28 March to lower the water by two metres. "
        "Rain fell from 3 to 6 April.\n"
        "The wall gave way on 7 April. Some 4,200 people were moved on the first day, civil protection said.\n"
        "“We wrote to the ministry twice in March,” the Dam Agency said on 9 April.\n"
        "The house voted on 14 April to open an inquiry. The interim report of 2 May says a spill gate failed to open.",
    ),
    "meridian": (
        "Daily Meridian",
        "2031-05-04",
        "Karsel: the night the wall failed",
        "A letter dated 28 March asks for a two-metre drawdown. Four days of rain, 3 to 6 April, filled the lake.\n"
        "On the evening of 6 April the wall failed. About 6,000 people had left the valley by 8 April, "
        "according to residents.\n"
        "“No warning reached my office,” the minister said on 9 April.\n"
        "The operator suspended its chief engineer in mid-April. "
        "A stuck gate and water over the crest caused the failure, the report of 2 May finds.",
    ),
    "wire": (
        "Harbour Wire",
        "2031-05~",
        "Karsel dam: a chronology",
        "Inspectors noted seepage at the east wall in early March, according to the log.\n"
        "Order of 28 March: lower level 2 m. Rain 3 to 6 April. Breach 7 April. "
        "Evacuated: 4,200 (civil protection).\n"
        "Inquiry opened 14 April. Report, 2 May: gate failure.",
    ),
    "radio": (
        "Valley Radio",
        "",
        "Voices from below the dam </script><img src=x onerror=alert(1)>",
        "It rained from the 3rd to the 6th of April. A listener called us on 6 April to say water was coming "
        "through the wall.\n"
        "On the 7th the water came. Evacuated: 4,200 (civil protection). More than four thousand of us had to go.\n"
        "There will be an inquiry, parliament decided on 14 April.",
    ),
}


def interval(edtf: str) -> Interval:
    """The few EDTF forms the story uses: a day, a month, a/b, and ~ after either."""
    if not edtf:
        return Interval()
    first, _, last = edtf.rstrip("~").partition("/")
    return Interval(_first(first), _last(last or first), edtf)


def _first(text: str) -> int:
    return date.fromisoformat(text if len(text) == 10 else text + "-01").toordinal()


def _last(text: str) -> int:
    if len(text) == 10:
        return date.fromisoformat(text).toordinal()
    year, month = map(int, text.split("-"))
    return date(year + month // 12, month % 12 + 1, 1).toordinal() - 1


def article(name: str) -> Article:
    """One of the four articles."""
    outlet, published, title, text = TEXTS[name]
    url = f"https://{name}.example/karsel" if published else ""
    return Article(f"a-{name}", Source(f"s-{name}", outlet), title, text, interval(published), url=url)


def span(name: str, words: str) -> Span:
    """Where the words stand in an article."""
    start = TEXTS[name][3].index(words)
    return Span(start, start + len(words))


OUTLET = Speaker("outlet", "")


@dataclass(frozen=True)
class Told:
    """One value as one article gives it; `by` is the speaker where it is not the article itself."""

    name: str
    words: str
    by: Speaker = OUTLET
    via: tuple[Speaker, ...] = ()


@dataclass(frozen=True)
class Side:
    """One position: a value, its label and who tells it."""

    value: Value
    label: str
    told: tuple[Told, ...]


@dataclass(frozen=True)
class Matter:
    """One facet of an event with its verdict."""

    facet: str
    verdict: Verdict
    sides: tuple[Side, ...]
    kind: str = ""


@dataclass(frozen=True)
class Plot:
    """One event: where it is told (article: trigger, clause, date words) and what is said of it."""

    id: str
    type: str
    label: str
    when: str
    told: dict[str, tuple[str, str, str]]
    matters: tuple[Matter, ...]
    actors: tuple[Thing, ...] = ()
    part_of: tuple[str, ...] = ()
    silent: dict[str, tuple[str, ...]] = field(default_factory=dict)


AGENCY = Thing("actor:DamAgency", "Dam Agency", "organization")
OPERATOR = Thing("actor:Operator", "Operator", "organization")
MINISTER = Thing("actor:Minister", "Minister", "person")
RESIDENTS = Thing("actor:Residents", "Residents", "group")
PARLIAMENT = Thing("actor:Parliament", "Parliament", "organization")
PROTECTION = Speaker("actor", "civil protection", "actor:CivilProtection")


def day(edtf: str, label: str, *told: Told) -> Side:
    """A position on the date."""
    return Side(interval(edtf), label, told)


def number(low: float | None, high: float | None, label: str, *told: Told) -> Side:
    """A position on how many."""
    return Side(Quantity(low, high, "people", "evacuated"), label, told)


def words(sense: str, label: str, *told: Told) -> Side:
    """A position in words."""
    return Side(Words(label, sense), label, told)


def story() -> Timeline:
    """The Karsel story: ten events and one topic, with agreement, divergence, an update, copies and silence."""
    from tests.story_plots import PLOTS, TOPIC

    articles = {name: article(name) for name in TEXTS}
    events = tuple(_event(plot) for plot in PLOTS)
    agreements = tuple(_agreement(plot.id, matter) for plot in PLOTS for matter in plot.matters)
    topic = _agreement("", TOPIC)
    claims = tuple(c for p in topic.positions for c in p.claims)
    return Timeline(
        "Karsel dam failure",
        tuple(_reading(name, a, events, claims) for name, a in articles.items()),
        events,
        (*agreements, topic),
        _origins(),
        (Echo(("a-wire", _copy("wire")), ("a-radio", _copy("radio")), "copy", "five words in a row are the same"),),
        claims,
        (Notice("notes.bin", "is no text", "remove it or save it as UTF-8 text"),),
    )


def _copy(name: str) -> Span:
    return span(name, "Evacuated: 4,200 (civil protection).")


def _origins() -> tuple[Origin, ...]:
    singles = tuple(Origin(f"o-{name}", "outlet", (f"a-{name}",)) for name in ("post", "meridian"))
    return (*singles, Origin("o-wire", "copy", ("a-wire", "a-radio"), why="the same sentence on the evacuation"))


def _origin(name: str) -> str:
    return f"o-{'wire' if name == 'radio' else name}"


def _claim(about: str, matter: Matter, side: Side, told: Told) -> Claim:
    mention = f"{about}@{told.name}" if about else ""
    start = span(told.name, told.words)
    return Claim(
        f"{about or 'topic'}-{matter.facet}-{told.name}-{start.start}", f"a-{told.name}", mention, matter.facet,
        side.value, told.by, start, rule=f"{matter.facet}-test", via=told.via,
    )  # fmt: skip


def _agreement(event: str, matter: Matter) -> Agreement:
    sides = []
    for side in matter.sides:
        names = tuple(told.name for told in side.told)
        claims = tuple(_claim(event, matter, side, told) for told in side.told)
        articles = tuple(f"a-{name}" for name in dict.fromkeys(names))
        sides.append(Position(side.value, side.label, claims, articles, tuple(sorted({_origin(n) for n in names}))))
    apart = tuple(combinations(range(len(sides)), 2)) if matter.verdict is Verdict.DIVERGE else ()
    topic = "" if event else "warning"
    return Agreement(event, matter.facet, matter.verdict, tuple(sides), matter.kind, topic=topic, opposed=apart)


def _mention(plot: Plot, name: str) -> EventMention:
    trigger, clause, date_words = plot.told[name]
    when = next(
        (s.value for m in plot.matters if m.facet == "date" for s in m.sides for t in s.told if t.name == name), None
    )
    time = None
    if date_words and isinstance(when, Interval):
        time = TimeMention(span(name, date_words), "DATE", when.edtf, "day-test", interval=when, basis=Basis.EXPLICIT)
    return EventMention(
        f"{plot.id}@{name}", f"a-{name}", span(name, trigger), span(name, clause), plot.type, "trigger-test", when=time
    )


def _event(plot: Plot) -> Event:
    mentions = tuple(_mention(plot, name) for name in plot.told)
    claims = tuple(_claim(plot.id, m, s, t) for m in plot.matters for s in m.sides for t in s.told)
    return Event(
        plot.id, plot.type, plot.label, mentions, claims, interval(plot.when), actors=plot.actors, part_of=plot.part_of
    )


def _reading(name: str, told: Article, events: tuple[Event, ...], topic: tuple[Claim, ...]) -> Reading:
    mentions = tuple(m for e in events for m in e.mentions if m.article == told.id)
    claims = tuple(c for e in events for c in e.claims if c.article == told.id)
    claims += tuple(c for c in topic if c.article == told.id)
    said = tuple(
        Attribution((), (), (c.evidence,), "said-test", c.speaker) for c in claims if c.speaker.kind == "actor"
    )
    return Reading(told, Findings(events=mentions, claims=claims, attributions=said), told.published, Basis.EXPLICIT)

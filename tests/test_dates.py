"""sentences of news -> their time expressions: rules, intervals, flags, other languages, hostile text"""

from __future__ import annotations

import random
import re
import time
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from edtf import parse_edtf

from graph import dates, ontology
from graph.dates import bounds
from graph.lang.en.dates import RULES, language
from graph.lang.en.dates.words import LEXICON
from graph.model import Article, Basis, Interval, Source, Span, TimeMention
from graph.rule import PhraseRule
from graph.text import Document, indexed
from graph.text import read as parse
from graph.timex import Sense, times

CASES = Path(__file__).parent / "cases" / "dates.md"
DAY = date(2021, 6, 16)
EXAMPLES = [(rule, phrase, value) for rule in RULES for phrase, value in rule.means]
COUNTERS = [(rule, phrase) for rule in RULES for phrase in rule.ignores]


def read(text: str, published: str = "2021-06-16", *, code: str = "en") -> tuple[str, tuple[TimeMention, ...]]:
    document = made(text, published, code=code)
    return text, dates.find(document, ontology.load())


def made(text: str, published: str, *, code: str = "en", furniture: tuple[Span, ...] = ()) -> Document:
    when = bounds.of_value(published.rstrip("~"))
    when = Interval(when.first, when.last, published) if when.known else when
    article = Article("a", Source("s", "S"), "", text, when, language=code, furniture=furniture)
    return indexed(article, (), ())


@pytest.mark.parametrize(("rule", "phrase", "value"), EXAMPLES, ids=[f"{r.name}: {p}" for r, p, _ in EXAMPLES])
def test_a_rule_means_what_its_examples_say(rule: PhraseRule[Sense], phrase: str, value: str) -> None:
    assert (rule.name, value) in [(t.rule, t.value) for t in times.read(phrase, DAY, language())]


@pytest.mark.parametrize(("rule", "phrase"), COUNTERS, ids=[f"{r.name}: {p}" for r, p in COUNTERS])
def test_a_rule_ignores_its_counter_examples(rule: PhraseRule[Sense], phrase: str) -> None:
    assert rule.name not in [t.rule for t in times.read(phrase, DAY, language())]


def test_every_rule_has_both_kinds_of_example_and_a_name_of_its_own() -> None:
    assert [rule.name for rule in RULES if not (rule.means and rule.ignores)] == []
    assert len({rule.name for rule in RULES}) == len(RULES)


def cases() -> list[tuple[str, str, list[str]]]:
    found = []
    for block in re.split(r"(?m)^## ", CASES.read_text(encoding="utf-8"))[1:]:
        lines = [line for line in block.splitlines() if line]
        found.append((lines[0], lines[1], lines[2:]))
    return found


@pytest.mark.parametrize(("title", "text", "wanted"), cases(), ids=[title for title, _, _ in cases()])
def test_case(title: str, text: str, wanted: list[str]) -> None:
    stated = re.search(r"\((?:published (\S+)|not published)\)$", title)
    published = (stated[1] or "") if stated else "2021-06-16"
    _, mentions = read(text, published)
    found = {text[m.span.start : m.span.end]: m for m in mentions}
    assert list(found) == [line[2:].partition(" = ")[0] for line in wanted]
    for line in wanted:
        words, _, rest = line[2:].partition(" = ")
        says, _, note = rest.partition(" | ")
        mention = found[words]
        assert f"{mention.value}, {mention.interval.edtf or '-'}" == says
        waits = text[mention.waits_for.start : mention.waits_for.end] if mention.waits_for else ""
        assert not note or note in (mention.relation, waits, *(flag.kind for flag in mention.flags))


def test_offsets_point_into_the_untouched_text_even_when_lower_case_is_longer() -> None:
    text, mentions = read("\u0130zmir, \u2019tis said, saw rain on 3\u00a0May 2019.")
    assert [text[m.span.start : m.span.end] for m in mentions] == ["3\u00a0May 2019"]


def test_a_finite_verb_in_the_past_puts_a_month_behind_though_no_word_announces_it() -> None:
    bare = made("A storm swept the harbour in August.", "2021-06-16")
    parsed = next(parse([bare.article]))
    (behind,), (unsure,) = dates.find(parsed, ontology.load()), dates.find(bare, ontology.load())
    assert (behind.value, unsure.value) == ("2020-08", "2021-08")


def test_furniture_dates_nothing() -> None:
    text = "Updated 5 May 2020\nThe mill burned in 2018."
    found = dates.find(made(text, "2021-06-16", furniture=(Span(0, 18),)), ontology.load())
    assert [m.value for m in found] == ["2018"]


def test_a_date_after_publication_is_flagged_unless_it_is_planned() -> None:
    _, (past,) = read("The mayor was hurt on 9 July 2021.")
    _, (planned,) = read("The mayor will speak on 9 July 2021.")
    assert [flag.kind for flag in past.flags] == ["date after publication"]
    assert planned.flags == ()


def test_both_readings_of_a_conflict_are_kept() -> None:
    text, found = read("The crash was on Saturday (April 12).", "2021-06-16")
    flag = next(flag for flag in found[1].flags if flag.kind == "weekday against date")
    assert "2021" in flag.reason
    assert found[0].interval == found[1].interval


def test_a_weekday_picks_the_year_of_a_date_it_fits() -> None:
    _, (found,) = read("They met on Friday, July 3.", "2021-06-16")
    assert found.value == "2020-07-03"


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("de", "Am 3. M\u00e4rz 2019 brannte die M\u00fchle.", "2019-03-03"),
        ("fr", "Le 12 janvier 2021, le pont a \u00e9t\u00e9 ferm\u00e9.", "2021-01-12"),
        ("es", "El puente se cerr\u00f3 el 4 de mayo de 2018.", "2018-05-04"),
        ("de", "Der Bericht kam im April 2020.", "2020-04"),
    ],
)
def test_other_languages_have_their_explicit_dates(code: str, text: str, value: str) -> None:
    assert [m.value for m in read(text, code=code)[1]] == [value]


def test_a_language_nobody_knows_yields_nothing() -> None:
    assert read("Zzz 3 qqq 2019.", code="xx")[1] == ()


def test_publication_is_what_the_head_says() -> None:
    document = made("In 2030 it ends.", "2021-06-16")
    assert dates.publication(document, dates.find(document, ontology.load()))[1] is Basis.EXPLICIT


def test_an_undated_article_is_no_earlier_than_the_latest_date_it_tells() -> None:
    document = made("In 2012 it began. On 4 May 2016 it ended. It will reopen in 2040.", "")
    published, basis = dates.publication(document, dates.find(document, ontology.load()))
    assert (published.edtf, basis) == ("2016-05-04/..", Basis.INFERRED_PUBLICATION)


def test_an_article_without_any_date_has_no_publication() -> None:
    document = made("It rained.", "")
    assert dates.publication(document, ()) == (Interval(), Basis.UNKNOWN)


@pytest.mark.parametrize(
    "value", ["2011-03-02", "2011-03", "2011", "201", "20", "2011-W09", "2011-W09-WE", "2011-Q3", "2011-H1", "2011-WI"]
)
def test_an_interval_is_edtf_with_the_bounds_that_edtf_gives_it(value: str) -> None:
    time = bounds.of_value(value)
    read = parse_edtf(time.edtf)
    first, last = read.lower_strict(), read.upper_strict()
    assert (date(*first[:3]).toordinal(), date(*last[:3]).toordinal()) == (time.first, time.last)


def test_open_and_approximate_intervals_are_edtf() -> None:
    march = bounds.of_value("2011-03")
    made = [bounds.since(march), bounds.until(march), bounds.before(march), bounds.of_value("2011", about=True)]
    assert [time.edtf for time in made] == ["2011-03/..", "../2011-03", "../2011-02", "2011~"]
    assert all(parse_edtf(time.edtf) for time in made)


def test_a_time_without_the_end_that_bounds_another_bounds_nothing() -> None:
    march = bounds.of_value("2011-03")
    assert not bounds.until(bounds.since(march)).known
    assert not bounds.since(bounds.until(march)).known
    assert bounds.since(bounds.since(march)) == bounds.since(march)


@pytest.mark.parametrize(
    "text",
    [
        "1" * 1_000_000,
        "12 " * 80_000,
        "may " * 60_000,
        "1,234," * 40_000,
        "two hundred " * 20_000,
        "May " * 20_000,
        "12 " * 80_000 + "May",
    ],
    ids=["digits", "numbers", "months", "commas", "words of number", "names of months", "numbers before a month"],
)
def test_hostile_text_takes_time_in_line_with_its_length(text: str) -> None:
    spent = []
    for size in (len(text) // 8, len(text)):
        start = time.process_time()
        times.read(text[:size], DAY, language())
        spent.append(time.process_time() - start)
    assert spent[1] < 30 * spent[0] + 1.0
    assert spent[1] < 30


def test_mentions_stand_in_text_order_and_do_not_overlap() -> None:
    _, mentions = read("On Monday, 7 June 2021, at 9 a.m., two days after the vote of 5 June, she left for a year.")
    assert len(mentions) > 4
    assert all(one.span.end <= other.span.start for one, other in pairwise(mentions))


def test_a_text_never_fails_whatever_its_words_and_its_publication() -> None:
    chance = random.Random(7)
    words = [*LEXICON.words, *"1 12 29 31 1999 9999999 '98 31.2.2020 12/31/99 10:35 24 ago later of the and".split()]
    for _ in range(1500):
        salad = " ".join(chance.choice(words).capitalize() for _ in range(chance.randint(1, 12)))
        day = chance.choice([None, date(1, 1, 1), date(2024, 2, 29), date(9999, 12, 31)])
        found = times.read(salad, day, language())
        assert all(salad[t.start : t.end].strip() for t in found)
        assert {t.type for t in found} <= {"DATE", "TIME", "DURATION", "SET"}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The fort was held from 1010 to about 980 BC.", ["-1010", "-0980"]),
        ("She moved in October 1931. The following March she married.", ["1931-10", "1932-03"]),
        ("He came back in 1950. The previous autumn his mill had burnt down.", ["1950", "1949-FA"]),
        ("The village grew in the late 1800s.", ["18"]),
        ("In this year's first quarter it sold 12 boats, up from 9 a year earlier.", ["2021-Q1", "2020-Q1"]),
    ],
)
def test_a_text_of_the_past_counts_from_what_it_told_last(text: str, values: list[str]) -> None:
    assert [t.value for t in times.read(text, DAY, language())] == values

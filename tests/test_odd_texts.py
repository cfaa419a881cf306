"""texts that nobody would write -> a build all the same: nothing raised, every span exact, every id its own"""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest

from graph import archive, ontology, pipeline, rdf, tables, text, views
from graph.model import Article, Interval, Source, Timeline

REPORT = "The old mill in Norhaven burned down on Monday, and two workers were hurt in the fire, the mayor said.\n"
OTHER = Article("other", Source("other", "Other"), "Fire", f"{REPORT}It burned on 3 May 2031.\n")
TEXTS = {
    "one word": "Fire.",
    "no sentence": "... !!! ??? .",
    "the same sentence again and again": REPORT * 9,
    "capitals": REPORT.upper() * 3,
    "small letters": REPORT.lower() * 3,
    "line ends of Windows": REPORT.replace("\n", "\r\n") * 3,
    "line ends of old Macs": REPORT.replace("\n", "\r") * 3,
    "form feeds and escapes": f"{REPORT}Page\x0c two \x1b[0m and \x0b.\n",
    "characters that are none": f"{REPORT}odd \ufffe \uffff \u2028 \u2029 \u0085 end.\n",
    "directions": f"{REPORT}\u202eThe mayor\u202c said \u2066no\u2069.\n",
    "pictures and marks": REPORT + "\U0001f469\u200d\U0001f467 killed 3 \U0001f1f3\U0001f1f4 people, t" + "\u0301" * 900 + "e.\n",
    "a word without end": f"{REPORT}{'a' * 50_000}\n",
    "quotation marks": REPORT + '"' * 999 + "\n" + "\u201c" * 999 + "\u201d\n" + "'" * 999 + "\n",
    "brackets": f"{REPORT}{'(' * 999}{')' * 999}\n",
    "numbers": f"{REPORT}{' '.join(map(str, range(999)))}\n{'9' * 999} people died. {'two hundred and ' * 99} people died.\n",
    "days that do not exist": f"{REPORT}It burned in 99999999999, on 31 February 2021, on 30/02/2020 and 2021-13-45.\n",
    "names": f"{REPORT}{'John Smith ' * 300}\n",
    "reports of reports": f"{REPORT}{'he said that ' * 99} it burned.\n",
    "mark-up": f"{REPORT}<script>alert(1)</script></script> & < > \" ' `${{x}}` {{{{ y }}}}\n",
}  # fmt: skip


def built(words: str) -> Timeline:
    odd = Article("odd", Source("odd", "Odd </script>"), "Odd </script>", words)
    return pipeline.build("Odd </script>", (odd, OTHER))


@pytest.mark.parametrize("words", TEXTS.values(), ids=TEXTS.keys())
def test_an_odd_text_is_built(words: str, tmp_path: Path) -> None:
    timeline = built(words)
    rdf.write(timeline, tmp_path, ontology.load())
    tables.write(timeline, tmp_path)
    views.write(timeline, tmp_path)
    assert archive.loads(archive.dumps(timeline)) == timeline
    mentions = [mention for reading in timeline.readings for mention in reading.found.events]
    claims = [claim for reading in timeline.readings for claim in reading.found.claims]
    assert len({mention.id for mention in mentions}) == len(mentions)
    assert len({claim.id for claim in claims}) == len(claims)
    texts = {article.id: article.text for article in timeline.articles}
    spans = [(m.article, m.span) for m in mentions] + [(c.article, c.evidence) for c in claims]
    assert all(0 <= span.start < span.end <= len(texts[article]) for article, span in spans)


def test_mark_up_in_a_text_is_text_on_the_pages(tmp_path: Path) -> None:
    for path in views.write(built(TEXTS["mark-up"]), tmp_path):
        if path.suffix == ".html":
            assert "alert(1)</script>" not in path.read_text(encoding="utf-8"), path.name


@pytest.mark.slow
def test_time_grows_with_the_text_and_not_with_its_square() -> None:
    def seconds(times: int) -> float:
        words = "".join(REPORT.replace("Norhaven", f"Norhaven {n}") for n in range(times))
        article = Article("long", Source("s", "S"), "Fire", words, Interval(741233, 741233, "2030-06-05"))
        (document,) = text.read((article,))
        start = process_time()
        pipeline.read(document, world)
        return process_time() - start

    world = pipeline.Options().ontology
    seconds(10)
    assert seconds(800) < 3 * max(seconds(400), 0.5)

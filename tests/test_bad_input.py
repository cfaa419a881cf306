"""bad input of every kind -> one clear line that names file, reason and remedy; the rest is built"""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from graph import archive, cli, corpus
from graph.errors import CorpusError
from graph.model import Notice

REPORT = (
    "The old mill in Norhaven burned down on Monday, and two workers were hurt in the fire.\n"
    "The mayor said that it had started in the drying room, and that nobody was to blame for it.\n"
)
HARBOUR = "The harbour of Norhaven was closed on Tuesday because of the storm.\n"
FRENCH = (
    "Le vieux moulin de la ville a brûlé dans la nuit de lundi, et les deux ouvriers ont été blessés par les flammes. "
    * 3
)
ARABIC = (
    "احترقت الطاحونة القديمة في المدينة ليلة الاثنين وأصيب عاملان بجروح وقال رئيس البلدية إن الحريق بدأ في غرفة التجفيف "
    * 3
)
NO_DATE = "has no date of publication"
HEAD = '[[article]]\nfile = "good.txt"\noutlet = "Post"\n'


def notices(folder: Path, *, kept: int = 1) -> list[Notice]:
    """What is said of the folder, where so many articles must have been read all the same."""
    (folder / "good.txt").write_text(HARBOUR, encoding="utf-8")
    if not (folder / "corpus.toml").exists():
        (folder / "corpus.toml").write_text(HEAD, encoding="utf-8")
    found = corpus.load(folder)
    assert len(found.articles) == kept
    return [notice for notice in found.notices if notice.what != NO_DATE and "names no outlet" not in notice.what]


def only(folder: Path, *, kept: int = 1) -> Notice:
    (notice,) = notices(folder, kept=kept)
    assert notice.remedy
    assert "\n" not in f"{notice.where}{notice.what}{notice.remedy}"
    return notice


def failure(argument: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> str:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["build", str(argument), "--out", str(tmp_path / "site")])
    assert stopped.value.code == 1
    return capsys.readouterr().err


def test_no_such_folder(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    message = failure(tmp_path / "nowhere", capsys, tmp_path)
    assert "nowhere: no such folder. Give the folder that holds the articles" in message
    assert len(message.splitlines()) == 1


def test_an_empty_folder(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    message = failure(tmp_path / "empty", capsys, tmp_path)
    assert "empty: no article that can be read. Put articles there as" in message
    assert len(message.splitlines()) == 1


def test_a_folder_in_which_nothing_can_be_read_says_why_of_each_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    place = tmp_path / "bad"
    place.mkdir()
    (place / "a.txt").write_bytes(b"")
    (place / "b.docx").write_bytes(b"PK")
    message = failure(place, capsys, tmp_path)
    assert "a.txt: is empty." in message
    assert "b.docx: is of a kind that is not read. Save it as" in message


def test_a_folder_inside_is_named_and_not_looked_into(tmp_path: Path) -> None:
    inner = tmp_path / "older"
    inner.mkdir()
    (inner / "mill.txt").write_text(REPORT, encoding="utf-8")
    notice = only(tmp_path)
    assert (notice.where, notice.what) == ("older", "is a folder and was not looked into")
    assert tmp_path.name in notice.remedy


def test_the_site_that_a_build_writes_among_the_articles_is_none_of_them(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    assert only(tmp_path).where == "site"
    assert [one for one in corpus.load(tmp_path, out=tmp_path / "site").notices if one.where == "site"] == []


def test_a_link_that_leads_nowhere_is_named(tmp_path: Path) -> None:
    (tmp_path / "mill.txt").symlink_to(tmp_path / "gone.txt")
    notice = only(tmp_path)
    assert (notice.where, notice.what) == ("mill.txt", "is a link to a file that is not there")


def test_a_link_to_an_article_is_read_and_what_is_hidden_is_not_named(tmp_path: Path) -> None:
    elsewhere = tmp_path / ".kept"
    elsewhere.mkdir()
    (elsewhere / "mill.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "mill.txt").symlink_to(elsewhere / "mill.txt")
    assert notices(tmp_path, kept=2) == []


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "is binary, not text"),
        (b"The mill \x00 burned.", "is binary, not text"),
        ("Le moulin brûlé".encode("latin-1"), "cannot be decoded as utf-8 (byte 13)"),
    ],
)
def test_a_file_that_is_no_text(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "bad.txt").write_bytes(content)
    notice = only(tmp_path)
    assert (notice.where, notice.what) == ("bad.txt", reason)


def test_utf_16_with_its_mark_is_text(tmp_path: Path) -> None:
    (tmp_path / "wide.txt").write_bytes(REPORT.encode("utf-16"))
    assert notices(tmp_path, kept=2) == []


def test_a_broken_corpus_toml(tmp_path: Path) -> None:
    (tmp_path / "corpus.toml").write_text('title = "The mill\n[[article]]\n', encoding="utf-8")
    notice = only(tmp_path)
    assert notice.where == "corpus.toml"
    assert "line 1" in notice.what
    assert "Mend that line" in notice.remedy


@pytest.mark.parametrize("text", ["article = 3", '[[article]]\noutlet = "Post"', 'article = ["a file.txt"]'])
def test_a_corpus_toml_of_another_form(tmp_path: Path, text: str) -> None:
    (tmp_path / "corpus.toml").write_text(text, encoding="utf-8")
    notice = only(tmp_path)
    assert notice.where == "corpus.toml"
    assert "[[article]]" in notice.remedy


def test_an_unknown_key_of_an_article(tmp_path: Path) -> None:
    (tmp_path / "corpus.toml").write_text(f'{HEAD}outlett = "Post"\n', encoding="utf-8")
    notice = only(tmp_path)
    assert notice.what == "unknown key 'outlett'"
    assert "published" in notice.remedy


def test_an_unknown_key_of_a_corpus(tmp_path: Path) -> None:
    (tmp_path / "corpus.toml").write_text(f'tilte = "The mill"\n{HEAD}', encoding="utf-8")
    notice = only(tmp_path)
    assert (notice.where, notice.what) == ("corpus.toml", "unknown key 'tilte'")
    assert "title" in notice.remedy


def test_a_file_that_corpus_toml_names_twice(tmp_path: Path) -> None:
    (tmp_path / "corpus.toml").write_text(f"{HEAD}{HEAD.replace('Post', 'Echo')}", encoding="utf-8")
    notice = only(tmp_path)
    assert (notice.where, notice.what) == ("good.txt", "stands in corpus.toml more than once, and the last block holds")
    assert corpus.load(tmp_path).articles[0].source.name == "Echo"


def test_a_file_that_corpus_toml_names_is_missing(tmp_path: Path) -> None:
    (tmp_path / "corpus.toml").write_text(f'{HEAD}[[article]]\nfile = "lost.txt"\n', encoding="utf-8")
    notice = only(tmp_path)
    assert (notice.where, notice.what) == ("lost.txt", "is missing, and corpus.toml names it")


def test_a_date_that_is_not_edtf(tmp_path: Path) -> None:
    (tmp_path / "corpus.toml").write_text(f'{HEAD}published = "July 2017"\n', encoding="utf-8")
    notice = only(tmp_path)
    assert (notice.where, notice.what) == ("good.txt", "has a date that is not EDTF ('July 2017')")
    assert not corpus.load(tmp_path).articles[0].published.known


def test_the_same_words_twice(tmp_path: Path) -> None:
    (tmp_path / "twin.txt").write_text(HARBOUR, encoding="utf-8")
    notice = only(tmp_path)
    assert (notice.where, notice.what) == ("twin.txt", "is a duplicate of good.txt and was left out")


def test_the_same_url_twice(tmp_path: Path) -> None:
    blocks = [f'[[article]]\nfile = "{name}.txt"\noutlet = "Post"\nurl = "{url}"\n' for name, url in
              (("good", "https://post.example/1"), ("other", "http://www.post.example/1/?utm_source=mail"))]  # fmt: skip
    (tmp_path / "corpus.toml").write_text("".join(blocks), encoding="utf-8")
    (tmp_path / "other.txt").write_text(REPORT, encoding="utf-8")
    assert only(tmp_path).what == "is a duplicate of good.txt and was left out"


def test_an_article_of_two_megabytes(tmp_path: Path) -> None:
    (tmp_path / "big.txt").write_text(REPORT * 12_000, encoding="utf-8")
    notice = only(tmp_path)
    assert notice.where == "big.txt"
    assert "one article may have 1,000,000" in notice.what
    assert "Split it" in notice.remedy


def test_only_page_furniture(tmp_path: Path) -> None:
    (tmp_path / "menu.txt").write_text(
        "Home > World > Norhaven\n\nShare\n\nOur town\n\nMost popular\n", encoding="utf-8"
    )
    assert only(tmp_path).what == "holds nothing but page furniture (menus, share buttons, footers)"


def test_a_saved_page_with_only_furniture(tmp_path: Path) -> None:
    page = "<html><body><nav><a>Home</a><a>World</a></nav><footer>About us</footer></body></html>"
    (tmp_path / "menu.html").write_text(page, encoding="utf-8")
    assert only(tmp_path).where == "menu.html"


@pytest.mark.parametrize(
    ("words", "marks"),
    [
        ('The mayor said "nobody was to blame.', '1 "'),
        ("The mayor ”said “nobody” was to blame.”", "1 “ and 3 ”"),
        ("The mayor said «nobody was to blame.", "1 « and 0 »"),
    ],
)
def test_quotation_marks_that_do_not_pair_are_read_and_named(tmp_path: Path, words: str, marks: str) -> None:
    (tmp_path / "odd.txt").write_text(f"Mill burns\n\n{words}\n", encoding="utf-8")
    notice = only(tmp_path, kept=2)
    assert (notice.where, notice.what) == ("odd.txt", f"has quotation marks that do not pair ({marks})")


def test_a_quotation_over_several_paragraphs_pairs(tmp_path: Path) -> None:
    text = "The mayor spoke.\n\n“It began at night.\n\n“Nobody was to blame.”\n"
    (tmp_path / "long.txt").write_text(text, encoding="utf-8")
    assert notices(tmp_path, kept=2) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (ARABIC, "is written from right to left, and Parallax reads English only"),
        (FRENCH, "does not look like English, the one language read so far"),
    ],
)
def test_another_language(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "other.txt").write_text(text, encoding="utf-8")
    notice = only(tmp_path)
    assert (notice.where, notice.what) == ("other.txt", reason)


def test_a_language_without_rules_by_its_head_data(tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text(f"---\noutlet: Echo\nlanguage: fr\n---\n{FRENCH}", encoding="utf-8")
    assert only(tmp_path).what == "is in 'fr', and Parallax reads en"


def test_english_with_words_from_right_to_left_is_read(tmp_path: Path) -> None:
    (tmp_path / "mixed.txt").write_text(f"{REPORT}The sign read “{ARABIC[:40]}”.\n", encoding="utf-8")
    assert notices(tmp_path, kept=2) == []


def test_few_words_in_other_letters(tmp_path: Path) -> None:
    (tmp_path / "short.txt").write_text("Паром с людьми сел на мель во вторник.\n", encoding="utf-8")
    assert only(tmp_path).what == "is not written in Latin letters, and Parallax reads English only"


def test_letters_with_marks_are_latin_letters(tmp_path: Path) -> None:
    (tmp_path / "short.txt").write_text("Ångström, Øre, Émile, Čapek, Łódź: see the list.\n", encoding="utf-8")
    assert notices(tmp_path, kept=2) == []


def test_no_date_of_publication_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"---\noutlet: Post\n---\n{REPORT}", encoding="utf-8")
    (tmp_path / "b.txt").write_text(f"---\noutlet: Echo\npublished: soon\n---\n{REPORT}!\n", encoding="utf-8")
    said = [(notice.where, notice.what) for notice in corpus.load(tmp_path).notices]
    assert said == [("a.txt", NO_DATE), ("b.txt", "has a date that is not EDTF ('soon')")]


def test_the_head_of_a_text_that_cannot_be_read_is_told_and_the_text_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"---\nTitle: [open\n---\n{REPORT}", encoding="utf-8")
    (notice,) = notices(tmp_path, kept=2)
    assert (notice.where, notice.what.partition(" (")[0]) == ("a.txt", "has front matter that cannot be read")


def test_an_article_without_an_event_is_told_on_the_site_and_in_the_summary(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "good.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "wall.txt").write_text("Please log in or subscribe to continue reading.\n", encoding="utf-8")
    with pytest.raises(SystemExit):
        cli.main(["build", str(tmp_path), "--out", str(tmp_path / "site")])
    said = capsys.readouterr().out
    assert "wall.txt: tells of no event that was recognised" in said
    assert "good.txt: tells of no event" not in said
    assert "tells of no event" in (tmp_path / "site" / "index.html").read_text(encoding="utf-8")


def test_front_matter_and_json_that_are_broken(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"---\ntitle: [open\n---\n{REPORT}", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text('{"text": \n{"outlet": "Echo"}\n[1]\n', encoding="utf-8")
    said = {notice.where: notice.what for notice in notices(tmp_path)}
    assert "front matter that cannot be read" in said["a.md"]
    assert said["b.jsonl:1"].startswith("is no JSON")
    assert said["b.jsonl:2"] == said["b.jsonl:3"] == "has no text"


@pytest.mark.slow
def test_what_was_left_out_is_said_at_the_end_and_the_rest_is_built(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place, out = tmp_path / "news", tmp_path / "site"
    place.mkdir()
    (place / "good.txt").write_text(REPORT, encoding="utf-8")
    (place / "bad.txt").write_bytes(b"\x00\x01")
    with pytest.raises(SystemExit) as stopped:
        cli.main(["build", str(place), "--out", str(out)])
    assert stopped.value.code == 0
    assert "warning: bad.txt: is binary, not text. Save the article as" in capsys.readouterr().out
    assert "bad.txt" in (out / "index.html").read_text(encoding="utf-8")
    timeline = archive.read(out)
    assert [article.file for article in timeline.articles] == ["good.txt"]
    assert "bad.txt" in {notice.where for notice in timeline.notices}


def test_strict_turns_a_warning_into_a_failure(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(HARBOUR, encoding="utf-8")
    with pytest.raises(SystemExit) as stopped:
        cli.main(["build", str(tmp_path), "--out", str(tmp_path / "site"), "--strict"])
    assert stopped.value.code == 1
    assert (tmp_path / "site" / "index.html").exists()


@pytest.mark.parametrize("url", ["http://[broken", "post.example/1", "javascript:alert(1)", "/1.html"])
def test_an_address_that_is_none_is_named_and_left_out(tmp_path: Path, url: str) -> None:
    (tmp_path / "corpus.toml").write_text(f'{HEAD}url = "{url}"\n', encoding="utf-8")
    notice = only(tmp_path)
    assert (notice.where, notice.what) == ("good.txt", f"has a url that is no address of the web ({url!r})")
    assert corpus.load(tmp_path).articles[0].url == ""


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://post.example/a b/{1}|2", "https://post.example/a%20b/%7B1%7D%7C2"),
        ("https://post.example/100%/x?q=[1]#a#b", "https://post.example/100%25/x?q=%5B1%5D#a%23b"),
        ("https://post.example/%C3%A9?q=a&b=1#top", "https://post.example/%C3%A9?q=a&b=1#top"),
    ],
)
def test_an_address_is_kept_in_a_form_that_the_graph_can_hold(tmp_path: Path, given: str, kept: str) -> None:
    (tmp_path / "corpus.toml").write_text(f'{HEAD}url = "{given}"\n', encoding="utf-8")
    assert notices(tmp_path) == []
    assert corpus.load(tmp_path).articles[0].url == kept
    assert ox.NamedNode(kept).value == kept


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("deep.jsonl", "[" * 100_000, "is JSON nested too deep to be an article"),
        ("deep.md", f"---\na: {'[' * 20_000}\n---\n{REPORT}", "has front matter that cannot be read"),
        ("corpus.toml", f"a = {'[' * 20_000}", "is broken"),
    ],
)
def test_data_nested_without_end(tmp_path: Path, name: str, text: str, reason: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert only(tmp_path).what.startswith(reason)


def test_a_corpus_of_another_language_by_its_head_data(tmp_path: Path) -> None:
    (tmp_path / "corpus.toml").write_text(f'language = "fr"\n{HEAD}', encoding="utf-8")
    (tmp_path / "good.txt").write_text(HARBOUR, encoding="utf-8")
    with pytest.raises(CorpusError, match="is in 'fr', and Parallax reads en"):
        corpus.load(tmp_path)


def test_a_duplicate_that_is_left_out_is_asked_for_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(HARBOUR, encoding="utf-8")
    (tmp_path / "twin.txt").write_text(HARBOUR, encoding="utf-8")
    (tmp_path / "corpus.toml").write_text(f'{HEAD}published = "2031-05-03"\n', encoding="utf-8")
    assert [notice.what for notice in corpus.load(tmp_path).notices] == ["is a duplicate of good.txt and was left out"]


@pytest.mark.parametrize(("base", "reason"), [("story", "no IRI begins so"), ("https://post.example/x", "End it in /")])
def test_a_base_that_is_no_iri_is_told_before_anything_is_read(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, base: str, reason: str
) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["build", str(tmp_path / "nowhere"), "--base", base])
    assert stopped.value.code == 1
    assert reason in capsys.readouterr().err

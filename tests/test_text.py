"""text: paragraphs, sentences and tokens as spans into the untouched text"""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from graph import text
from graph.errors import LanguageError
from graph.model import Article, Source, Span
from graph.text import Document
from graph.text.parsing import dateline, readable


def document(words: str, *, furniture: tuple[Span, ...] = (), headline: Span | None = None) -> Document:
    article = Article(id="a", source=Source("s", "S"), title="", text=words, furniture=furniture, headline=headline)
    return next(text.read([article]))


def sentences(words: str) -> list[str]:
    read = document(words)
    return [read.quote(sentence.span) for sentence in read.sentences]


def test_every_token_gives_back_its_exact_words() -> None:
    read = document("  The mayor’s car — a “Lund 7” — stopped.\n\n\tNobody spoke.\r\n")
    assert [read.text[token.start : token.end] for token in read.tokens] == [token.text for token in read.tokens]
    assert [read.quote(sentence.span) for sentence in read.sentences] == [
        "The mayor’s car — a “Lund 7” — stopped.",
        "Nobody spoke.",
    ]


def test_heads_and_children_agree_across_paragraphs() -> None:
    read = document("The ferry sank.\nRescuers saved nine people.")
    assert all(token.index in read.children[token.head] for token in read.tokens if token.head != token.index)
    assert all(read.tokens[token.head].sentence == token.sentence for token in read.tokens)
    assert [read.tokens[s.first].text for s in read.sentences] == ["The", "Rescuers"]


def test_what_hangs_on_a_word_and_where_words_stand_come_in_text_order() -> None:
    read = document("The bridge that was closed by the mayor was opened again by the guild.")
    verb = next(token for token in read.tokens if token.lower == "opened")
    assert [kid.lower for kid in read.kids(verb.index, "nsubj")] == ["bridge"]
    both = read.kids(verb.index, "obl", "nsubj", "nsubj:pass", "aux")
    assert [kid.lower for kid in both] == ["bridge", "was", "guild"]
    assert read.kids(verb.index, "obj", "xcomp") == ()
    asked = read.worded({"mayor", "the", "ship"})
    assert [(token.index, token.lower) for token in asked] == [(0, "the"), (6, "the"), (7, "mayor"), (12, "the")]


def test_furniture_is_not_read_and_moves_no_offset() -> None:
    words = "Share this\nThe ferry sank."
    read = document(words, furniture=(Span(0, 10),))
    assert [token.text for token in read.tokens] == ["The", "ferry", "sank", "."]
    assert read.tokens[0].start == 11


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('He wrote, "I am sorry." She did not answer.', ['He wrote, "I am sorry."', "She did not answer."]),
        ("“Never!” he said. She left.", ["“Never!” he said.", "She left."]),
        ("“They are gone. All of them,” said Ruiz.", ["“They are gone.", "All of them,” said Ruiz."]),
    ],
)
def test_sentences_end_behind_closing_quotation_marks(words: str, expected: list[str]) -> None:
    assert sentences(words) == expected


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("The quake reached a magnitude of 4. 7 and a depth of 10 km.", 1),
        ("He is 61. 12 years later he died.", 2),
        ("The toll rose to 14. 3 people are missing.", 2),
        ("The work took 2. 5 years.", 1),
        ("2. 5 years later he came back.", 1),
        ("The gang walked into the bank at about 5. 15am and took coins worth $3. 4 million.", 1),
        ("It was built in 1975. 12 years later it fell.", 2),
        ("The town has two dams, and they leak. Nobody knows why.", 2),
    ],
)
def test_a_number_that_is_set_apart_is_not_cut(words: str, number: int) -> None:
    assert len(sentences(words)) == number


@pytest.mark.parametrize(
    "line",
    [
        "PORTO LUNA, Feb 8 (Coastal Wire) - ",
        "PORTO LUNA, Orvia (CW) -- ",
        "ST. ELMO — ",
        "SAINT-ELMO (with Coastal Wire) - ",
        "Porto Luna, 8 Feb. 2031 (Coastal Wire) – ",
        "(Coastal Wire) - ",
    ],
)
def test_a_dateline_is_a_tree_of_its_own_in_the_sentence_it_opens(line: str) -> None:
    told = document(line + "Storm Vera hit the northern islands on Wednesday, killing ten fishermen.")
    verb = next(token for token in told.tokens if token.lower == "hit")
    assert [told.quote(told.spread(kid.index)) for kid in told.kids(verb.index, "nsubj")] == ["Storm Vera"]
    assert len(told.sentences) == 1


@pytest.mark.parametrize(
    "words",
    ["US-led troops hit the islands.", "NATO - the alliance - hit back.", "The Navy hit the islands - twice."],
)
def test_a_dash_alone_makes_no_dateline(words: str) -> None:
    assert not dateline(words)


def test_capitals_are_read_in_the_case_of_the_article() -> None:
    body = "On Monday the Harbour Union of Porto called a strike."
    assert readable("PORTO UNION CALLS STRIKE", body) == "Porto Union calls strike"
    assert readable("Workers Called a Strike in Porto", body) == "Workers called a strike in Porto"
    assert readable("The union called a strike.", body) == "The union called a strike."


def test_marks_that_scraping_parted_from_their_letters_are_read_as_one_word() -> None:
    words = "The union’ s boats didn’ t sail, and the ferries’ crews left."
    assert readable(words, "") == "The union’s  boats didn’t  sail, and the ferries’ crews left."
    read = document(words)
    assert [t.lower for t in read.tokens if t.relation == "nmod:poss" or t.pos == "PART"] == [
        "union",
        "'s",
        "n't",
        "ferries",
        "'",
    ]
    assert all(words[token.start : token.end] == token.text for token in read.tokens)


def test_a_headline_in_capitals_keeps_its_own_letters_and_finds_its_verb() -> None:
    head = "PORTO UNION STOPS FERRY"
    read = document(
        f"{head}\nThe union in Porto stopped the ferry. They stop it each year.", headline=Span(0, len(head))
    )
    assert [token.text for token in read.of(read.sentences[0])] == head.split()
    assert read.sentences[0].headline
    assert ("STOPS", "VERB", "stop") in {(token.text, token.pos, token.lemma) for token in read.tokens}


def test_an_endless_line_is_cut_behind_a_sentence() -> None:
    blocks = tuple(text.paragraphs(Article("a", Source("s", "S"), "", "The ferry sank. " * 2000)))
    assert len(blocks) > 1
    assert all(block.end - block.start <= 8000 for block in blocks)
    assert all(("The ferry sank. " * 2000)[block.start :].startswith("The") for block in blocks)


def test_a_page_of_many_menu_lines_takes_time_in_line_with_its_length() -> None:
    line = "Share this\nThe ferry sank.\n"
    menus = tuple(Span(start, start + 10) for start in range(0, 8000 * len(line), len(line)))
    page = Article("a", Source("s", "S"), "", line * 8000, furniture=menus)
    start = process_time()
    assert len(tuple(text.paragraphs(page))) == 8000
    assert process_time() - start < 1


def test_an_article_without_words_is_an_empty_document_among_others() -> None:
    texts = ["", "The ferry sank.", "\n \n"]
    read = list(text.read(Article(str(n), Source("s", "S"), "", words) for n, words in enumerate(texts)))
    assert [len(found.tokens) for found in read] == [0, 4, 0]


def test_a_pipeline_that_is_not_installed_is_named_with_the_remedy() -> None:
    with pytest.raises(LanguageError, match="no spaCy pipeline 'xx_not_there'. Install it"):
        list(text.read([Article("a", Source("s", "S"), "", "So.")], pipeline="xx_not_there"))


def test_a_run_of_words_longer_than_any_sentence_is_cut() -> None:
    read = document("the report of " * 400 + "the harbour")
    assert max(sentence.last - sentence.first for sentence in read.sentences) == 250
    assert all(read.tokens[token.head].sentence == token.sentence for token in read.tokens)


@Language.component("hand_made_trees")
def hand_made_trees(doc: Doc) -> Doc:
    """The tree that a CLEAR pipeline gives "The ferry was sunk by rebels ."; its parts of speech come along."""
    heads, labels = [1, 3, 3, 3, 3, 4, 3], ["det", "nsubjpass", "auxpass", "ROOT", "agent", "pobj", "punct"]
    tags = ["DET", "NOUN", "AUX", "VERB", "ADP", "NOUN", "PUNCT"]
    return Doc(doc.vocab, [t.text for t in doc], [bool(t.whitespace_) for t in doc], heads=heads, deps=labels, pos=tags)


def test_another_pipeline_drops_in(tmp_path: Path) -> None:
    other = spacy.blank("en")
    other.add_pipe("hand_made_trees")
    other.to_disk(tmp_path / "clear")
    article = Article("a", Source("s", "S"), "", "The ferry was sunk by rebels.")
    read = next(text.read([article], pipeline=str(tmp_path / "clear")))
    assert [(token.text, read.tokens[token.head].text, token.relation) for token in read.tokens] == [
        ("The", "ferry", "det"), ("ferry", "sunk", "nsubj:pass"), ("was", "sunk", "aux:pass"), ("sunk", "sunk", "root"),
        ("by", "rebels", "case"), ("rebels", "sunk", "obl:agent"), (".", "sunk", "punct"),
    ]  # fmt: skip
    assert read.tokens[3].lemma == "sink"


def test_a_pipeline_without_a_parser_still_gives_words(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "bare")
    read = next(text.read([Article("a", Source("s", "S"), "", "The ferry sank.")], pipeline=str(tmp_path / "bare")))
    assert [token.text for token in read.tokens] == ["The", "ferry", "sank", "."]
    assert len(read.sentences) == 1

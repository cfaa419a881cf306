"""training: the converter and the alterations, on sentences of our own"""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy

from tests.conftest import ROOT
from training import __main__ as recipe
from training.augment import augment
from training.blend import blend
from training.convert import document
from training.headlines import headlines
from training.pronouns import Choice, annotated, fit, held_out
from training.treebank import Sentence, Word, paragraphs, read

TREES = """\
# newdoc id = weblog-harbour
# newpar
# text = The mayor said that ferries don't sink.
1	The	the	DET	DT	_	2	det	_	_
2	mayor	mayor	NOUN	NN	Number=Sing	3	nsubj	_	_
3	said	say	VERB	VBD	Tense=Past	0	root	_	_
4	that	that	SCONJ	IN	_	8	mark	_	_
5	ferries	ferry	NOUN	NNS	Number=Plur	8	nsubj	_	_
6-7	don't	_	_	_	_	_	_	_	_
6	do	do	AUX	VBP	_	8	aux	_	_
7	n't	not	PART	RB	_	8	advmod	_	_
8	sink	sink	VERB	VB	_	3	ccomp	_	SpaceAfter=No
9	.	.	PUNCT	.	_	3	punct	_	_

# newpar
# text = Lund closed ports.
1	Lund	Lund	PROPN	NNP	Number=Sing	2	nsubj	_	_
2	closed	close	VERB	VBD	Tense=Past	0	root	_	_
3	ports	port	NOUN	NNS	Number=Plur	2	obj	_	SpaceAfter=No
4	.	.	PUNCT	.	_	2	punct	_	_

"""


@pytest.fixture
def sentences(tmp_path: Path) -> list[Sentence]:
    path = tmp_path / "own.conllu"
    path.write_text(TREES, encoding="utf-8")
    return list(read(path))


def printed(sentence: Sentence) -> str:
    return "".join(word.form + " " * word.space for word in sentence.words).strip()


def test_words_keep_the_spaces_of_the_print(sentences: list[Sentence]) -> None:
    assert [printed(s) for s in sentences] == ["The mayor said that ferries don't sink.", "Lund closed ports."]
    assert [s.genre for s in sentences] == ["weblog", "weblog"]


def test_a_paragraph_ends_where_the_treebank_says(sentences: list[Sentence]) -> None:
    assert [len(p) for p in paragraphs(sentences)] == [1, 1]
    assert [len(p) for p in paragraphs([sentences[0]] * 5, longest=2)] == [2, 2, 1]


def test_a_document_holds_the_trees_of_its_sentences(sentences: list[Sentence]) -> None:
    doc = document(spacy.blank("en").vocab, tuple(sentences))
    assert doc.text == "The mayor said that ferries don't sink. Lund closed ports. "
    assert [sent.root.text for sent in doc.sents] == ["said", "closed"]
    assert [(t.text, t.head.text, t.dep_) for t in doc if t.text == "Lund"] == [("Lund", "closed", "nsubj")]


def test_a_reporting_clause_is_moved_with_its_tree(sentences: list[Sentence]) -> None:
    moved = [p[0] for p in augment([(sentences[0],)], 1) if p[0].paragraph == "made"]
    texts = {printed(s).replace("“", '"').replace("”", '"').replace("’", "'") for s in moved}
    assert len(texts) == 2
    assert texts <= {
        "Ferries don't sink, the mayor said.", "Ferries don't sink, said the mayor.",
        '"Ferries don\'t sink," the mayor said.', '"Ferries don\'t sink," said the mayor.',
    }  # fmt: skip
    for s in moved:
        kids = {(w.form.lower(), s.words[w.head].form, w.relation) for w in s.words}
        assert {("sink", "said", "ccomp"), ("mayor", "said", "nsubj"), ("said", "said", "root")} <= kids


def test_the_same_seed_gives_the_same_copies(sentences: list[Sentence]) -> None:
    given = [(s,) for s in sentences] * 20
    assert augment(given, 3) == augment(given, 3)
    assert augment(given, 3) != augment(given, 4)


def test_other_bytes_than_the_manifest_says_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_text("x", encoding="utf-8")
    (tmp_path / "b").write_text("y", encoding="utf-8")
    sums = f'[sha256]\n"a" = "{recipe.digest(tmp_path / "a")}"\n"b" = "0"\n"c" = "0"\n'
    (tmp_path / "manifest.toml").write_text(sums, encoding="utf-8")
    monkeypatch.setattr(recipe, "HERE", tmp_path)
    assert list(recipe.differing(tmp_path)) == ["b: other bytes", "c: missing"]


def test_the_shipped_pipeline_is_small_has_its_notice_and_says_what_it_is() -> None:
    folder = ROOT / "graph" / "lang" / "en" / "model"
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < 12e6
    assert "CC BY-SA 4.0" in (folder / "LICENSE-NOTICE.txt").read_text(encoding="utf-8")
    assert not (folder / "ner").exists()


def test_checkpoints_blend_to_their_mean(tmp_path: Path) -> None:
    made = []
    for number, value in enumerate((1.0, 3.0)):
        nlp = spacy.blank("en")
        tagger = nlp.add_pipe("tagger")
        tagger.add_label("NN")
        nlp.initialize()
        for layer in tagger.model.walk():
            for name in layer.param_names:
                layer.set_param(name, layer.get_param(name) * 0 + value)
        nlp.to_disk(tmp_path / str(number))
        made.append(tmp_path / str(number))
    layers = list(blend(made).get_pipe("tagger").model.walk())
    values = {float(x) for layer in layers for name in layer.param_names for x in layer.get_param(name).ravel()}
    assert values == {2.0}


def tree(*rows: tuple[str, str, str, str, int, str]) -> Sentence:
    """(form, lemma, part of speech, tag, head, relation) of each word."""
    return Sentence(tuple(Word(a, b, c, d, "", head, relation, True) for a, b, c, d, head, relation in rows), "p")


NAMED = tree(("Arlen", "Arlen", "PROPN", "NNP", 1, "nsubj"), ("slept", "sleep", "VERB", "VBD", 1, "root"))


def lines(sentence: Sentence) -> set[str]:
    """Every headline that comes of a sentence over many seeds, without its capitals and its full stop."""
    found = [paragraph[0] for seed in range(80) for paragraph in headlines([(sentence,), (NAMED,)], seed)]
    for one in found:
        roots = [n for n, word in enumerate(one.words) if word.head == n]
        assert len(roots) == 1
        assert roots == [n for n, word in enumerate(one.words) if word.relation == "root"]
    return {printed(one).lower().rstrip(".") for one in found}


ENVOY = ("The", "the", "DET", "DT", 1, "det"), ("envoy", "envoy", "NOUN", "NN", 3, "nsubj:pass")
MINERS = ("The", "the", "DET", "DT", 1, "det"), ("miners", "miner", "NOUN", "NNS", 3, "nsubj")
CAMP = ("their", "their", "PRON", "PRP$", 5, "nmod:poss"), ("camp", "camp", "NOUN", "NN", 3, "obj")


def test_a_headline_has_no_article_and_no_auxiliary() -> None:
    was, hurt = ("was", "be", "AUX", "VBD", 3, "aux:pass"), ("hurt", "hurt", "VERB", "VBN", 3, "root")
    where = ("in", "in", "ADP", "IN", 5, "case"), ("Lund", "Lund", "PROPN", "NNP", 3, "obl")
    assert {"envoy hurt", "envoy hurt in lund"} <= lines(tree(*ENVOY, was, hurt, *where))


def test_a_headline_says_what_somebody_is_without_a_verb() -> None:
    subject, was = (ENVOY[1][:5] + ("nsubj",)), ("is", "be", "AUX", "VBZ", 3, "cop")
    assert "envoy dead" in lines(tree(ENVOY[0], subject, was, ("dead", "dead", "ADJ", "JJ", 3, "root")))


def test_a_headline_tells_what_was_in_the_present_and_what_will_be_with_an_infinitive() -> None:
    will, close = ("will", "will", "AUX", "MD", 3, "aux"), ("close", "close", "VERB", "VB", 3, "root")
    assert "miners to close camp" in lines(tree(*MINERS, will, close, *CAMP))
    then, closed = ("then", "then", "ADV", "RB", 3, "advmod"), ("closed", "close", "VERB", "VBD", 3, "root")
    assert "miners close camp" in lines(tree(*MINERS, then, closed, *CAMP))


def test_what_is_done_comes_with_and_without_its_doer() -> None:
    had, closed = ("have", "have", "AUX", "VBP", 3, "aux"), ("closed", "close", "VERB", "VBN", 3, "root")
    assert {"camp closed", "camp closed by miners"} <= lines(tree(*MINERS, had, closed, *CAMP))


def test_those_whom_a_pronoun_means_become_a_number() -> None:
    they, closed = ("They", "they", "PRON", "PRP", 1, "nsubj"), ("closed", "close", "VERB", "VBD", 1, "root")
    given = tree(they, closed, ("ports", "port", "NOUN", "NNS", 1, "obj"))
    found = [paragraph[0].words for seed in range(80) for paragraph in headlines([(given,), (NAMED,)], seed)]
    first = {words[0].pos for words in found if words[1].lemma == "close"}
    assert "NUM" in first
    assert first <= {"NUM", "NOUN"}


def test_the_same_seed_gives_the_same_headlines(sentences: list[Sentence]) -> None:
    given = [(s,) for s in sentences] * 20
    assert headlines(given, 3) == headlines(given, 3)
    assert headlines(given, 3) != headlines(given, 4)


CHAINS = """\
# newdoc id = news-ferry
1	The	the	DET	DT	_	2	det	_	Entity=(1-object-new-snnsn-cf1-2-coref
2	ferry	ferry	NOUN	NN	_	3	nsubj	_	Entity=1)
3	sank	sink	VERB	VBD	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	.	_	3	punct	_	_

1	It	it	PRON	PRP	_	2	nsubj	_	Entity=(1-object-giv:act-snnsn-cf1-1-ana)
2	burned	burn	VERB	VBD	_	0	root	_	SpaceAfter=No
3	.	.	PUNCT	.	_	2	punct	_	_

"""


def test_a_chain_is_known_by_where_the_heads_of_its_phrases_stand(tmp_path: Path) -> None:
    path = tmp_path / "own.conllu"
    path.write_text(CHAINS, encoding="utf-8")
    words, heads = annotated(read(path))
    assert words.strip() == "The ferry sank. It burned."
    assert heads == {words.index("ferry"): {"1"}, words.index("It"): {"1"}}


def test_a_mark_that_right_phrases_bear_weighs_for_a_phrase_and_the_other_against_it() -> None:
    seen = [Choice(str(n), (("near",), ("far",), ("none",)), (True, False, False)) for n in range(30)]
    weights = fit([*seen, Choice("30", (("far",), ("none",)), (False, True))])
    assert weights["near"] > 1 > 0 > weights["far"]
    assert next(held_out(seen)) == "share 0.3: 30 of 30 given, 1.000 of them right"

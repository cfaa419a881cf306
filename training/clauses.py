"""a sentence, one of its verbs -> the clause as a headline has it: subject, predicate, and a little of the rest"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from training.augment import Piece, built, spliced
from training.telegrams import Words
from training.treebank import Word

ARTICLES, PERSONS, MANY = {"a", "an", "the"}, {"he", "she", "they", "it", "we", "i"}, {"they", "we", "them", "us"}
RELATIVE, NEGATION = {"who", "which", "that"}, {"not", "n't", "n’t", "never", "no"}
FUTURE, MODAL = {"will", "would", "'ll", "’ll", "shall"}, {"may", "could", "must", "can", "might", "should"}
CORE = frozenset(
    "obj iobj xcomp ccomp compound compound:prt obl:agent case amod nmod nummod flat nmod:poss det nmod:desc".split()
)
LOOSE = {"obl": 0.8, "obl:unmarked": 0.3, "advmod": 0.3, "advcl": 0.35, "conj": 0.4}
DROPPED = frozenset("acl:relcl appos parataxis discourse vocative dislocated reparandum dep list orphan".split())
FINITE = {"VBD", "VBZ", "VBP"}
SINGULAR, PLURAL, PARTICIPLE = (
    "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
    "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin",
    "Tense=Past|VerbForm=Part|Voice=Pass",
)


class Stock(NamedTuple):
    """What stands in for other words: proper nouns, nouns by tag, verbs with (True) and without an object, past participles
    by lemma; and the chance.
    """

    names: Sequence[str]
    nouns: Mapping[str, Sequence[str]]
    verbs: Mapping[bool, Sequence[str]]
    participles: Mapping[str, str]
    chance: random.Random


class Subject(NamedTuple):
    """Where the subject of a verb stands, and the relation it has."""

    place: int
    relation: str


def kids_of(words: Words, place: int) -> list[tuple[int, Word]]:
    """What hangs on a word, with its places."""
    return [(n, word) for n, word in enumerate(words) if word.head == place != n]


def cases(words: Words, place: int) -> set[int]:
    """The prepositions and the like of a phrase."""
    return {n for n, kid in kids_of(words, place) if kid.relation in {"case", "mark", "cc"}}


def subject_of(words: Words, verb: int) -> Subject | None:
    """The subject of a verb or of what is said by "is"; the noun before a relative clause or a participle."""
    found = [n for n, kid in kids_of(words, verb) if kid.relation in {"nsubj", "nsubj:pass"} and n < verb]
    word = words[verb]
    if len(found) == 1 and words[found[0]].lemma in RELATIVE and word.relation == "acl:relcl":
        return Subject(word.head, words[found[0]].relation) if words[word.head].pos in {"NOUN", "PROPN"} else None
    if not found and word.relation == "acl" and word.tag == "VBN" and words[word.head].pos in {"NOUN", "PROPN"}:
        return Subject(word.head, "nsubj:pass")
    if len(found) != 1 or words[found[0]].pos not in {"NOUN", "PROPN", "NUM", "PRON"}:
        return None
    if words[found[0]].pos == "PRON" and words[found[0]].form.lower() not in PERSONS:
        return None
    return Subject(found[0], words[found[0]].relation)


def clause(words: Words, verb: int, subject: Subject, stock: Stock) -> Words:
    """Subject, predicate, what it needs and a little of the rest."""
    many = _is_many(words, subject.place)
    predicate = _predicate(words, verb, subject, many, stock.chance)
    if predicate is None:
        return ()
    tree = list(words)
    tree[verb], lead = predicate
    tree[subject.place] = words[subject.place]._replace(head=verb, relation=subject.relation)
    phrase = _complements(words, verb, stock.chance)
    for n in phrase:
        if words[n].head == verb and words[n].relation == "conj" and words[n].tag == "VBD":
            tree[n] = present(words[n], many)
    opening = _opening(tree, words, verb, subject, stock)
    return _set(tree, [*opening, *lead, *sorted(phrase)])


def _set(tree: Sequence[Word], pieces: Sequence[Piece]) -> Words:
    """The pieces as a line; none where a word would stand twice or hang on one that is left out."""
    places = [piece for piece in pieces if isinstance(piece, int)]
    heads = {tree[piece].head if isinstance(piece, int) else piece.head for piece in pieces}
    return built(tree, pieces).words if len(set(places)) == len(places) and heads <= set(places) else ()


def _is_many(words: Words, place: int) -> bool:
    word = words[place]
    joined = any(kid.relation == "conj" for _, kid in kids_of(words, place))
    return joined or word.tag in {"NNS", "NNPS"} or word.lemma in {"police", "people"} or word.form.lower() in MANY


def _predicate(
    words: Words, verb: int, subject: Subject, many: bool, chance: random.Random
) -> tuple[Word, list[Piece]] | None:
    """The verb as a headline has it, and what comes before it; None for what no headline is made of."""
    kids = [kid for _, kid in kids_of(words, verb)]
    helpers = {kid.form.lower() for kid in kids if kid.relation in {"aux", "aux:pass"}}
    said = any(kid.relation == "cop" for kid in kids)
    passive = subject.relation == "nsubj:pass"
    word = words[verb]._replace(head=verb, relation="root")
    if said and not _may_lack_copula(words, verb, subject):
        return None
    if helpers & MODAL:
        modal = sorted(helpers & MODAL)[0]
        held = Word(modal, modal, "AUX", "MD", "VerbForm=Fin", verb, "aux", True)
        return None if said or passive or word.tag != "VB" else (word, [held])
    if helpers & FUTURE:
        return word, _coming(verb, "cop" if said else "aux:pass" if passive else "")
    if said or passive or word.tag == "VBG" and helpers:
        return word, []
    finite = word.pos == "VERB" and (word.tag in FINITE or helpers) and word.lemma.isalpha() and word.lemma != "be"
    kept = word.tag == "VBD" and chance.random() < 0.12
    return (word if kept else present(word, many), []) if finite else None


def _may_lack_copula(words: Words, place: int, subject: Subject) -> bool:
    word = words[place]
    cased = any(kid.relation == "case" for _, kid in kids_of(words, place))
    return words[subject.place].lemma != "it" and (word.pos in {"ADJ", "ADV"} or word.pos == "NOUN" and cased)


def _coming(verb: int, helper: str) -> list[Piece]:
    """ "to V", "to be V-ed", "to be ready"."""
    to = Word("to", "to", "PART", "TO", "", verb, "mark", True)
    return [to, Word("be", "be", "AUX", "VB", "VerbForm=Inf", verb, helper, True)] if helper else [to]


def present(word: Word, many: bool) -> Word:
    """The verb in the present tense, of one or of many."""
    lemma = word.lemma.lower()
    if many:
        return word._replace(form=lemma, tag="VBP", feats=PLURAL)
    ending = "es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s"
    form = lemma[:-1] + "ies" if lemma.endswith("y") and lemma[-2:-1] not in "aeiou" else lemma + ending
    return word._replace(form="has" if lemma == "have" else form, tag="VBZ", feats=SINGULAR)


def _opening(tree: list[Word], words: Words, verb: int, subject: Subject, stock: Stock) -> list[Piece]:
    """The subject: its phrase, a name for a pronoun, now and then a bare number for those of whom there are several."""
    place, chance = subject.place, stock.chance
    word, many = tree[place], _is_many(words, place)
    counted = 0.3 if subject.relation == "nsubj:pass" or words[verb].pos == "ADJ" else 0.08
    if many and (word.pos == "PRON" or chance.random() < counted):
        tree[place] = _number(word, chance)
        return [place]
    if word.pos != "PRON":
        return [*sorted(trimmed(words, place, verb) - cases(words, place))]
    tree[place] = _named(word, spliced(stock.names, chance))
    second = Word("", "", "PROPN", "NNP", "Number=Sing", place, "flat", True)
    return [place, _named(second, spliced(stock.names, chance))] if chance.random() < 0.5 else [place]


def _named(word: Word, name: str) -> Word:
    return word._replace(form=name, lemma=name, pos="PROPN", tag="NNP", feats="Number=Sing")


def _number(word: Word, chance: random.Random) -> Word:
    form = chance.choice(("two", "three", "four", "five", "dozens", "hundreds", *map(str, range(1, 60))))
    if form.endswith("s"):
        return word._replace(form=form, lemma=form[:-1], pos="NOUN", tag="NNS", feats="Number=Plur")
    kind = "NumForm=Digit|NumType=Card" if form.isdigit() else "NumForm=Word|NumType=Card"
    return word._replace(form=form, lemma=form, pos="NUM", tag="CD", feats=kind)


def trimmed(words: Words, place: int, verb: int = -1) -> set[int]:
    """A word and what hangs on it but the verb, without articles, asides, relative clauses and quotation marks."""
    found, waiting = {place}, [place]
    while waiting:
        top = waiting.pop()
        kept = [n for n, kid in kids_of(words, top) if n != verb and _is_kept(words, kid)]
        found.update(kept)
        waiting += kept
    return found


def _is_kept(words: Words, kid: Word) -> bool:
    if kid.pos == "PUNCT":
        return kid.tag == "HYPH" or (kid.form == "," and words[kid.head].relation == "conj")
    that = kid.relation == "mark" and kid.lemma == "that"
    return not (
        that or kid.relation in DROPPED or kid.lemma in ARTICLES or kid.form.lower() in ARTICLES or kid.tag == "PRP$"
    )


def _complements(words: Words, verb: int, chance: random.Random) -> set[int]:
    """The verb and what belongs to it: objects and the like all, of the rest a little."""
    found, loose = {verb}, 0
    for n, kid in kids_of(words, verb):
        phrase = trimmed(words, n) if kid.relation in CORE or kid.relation in LOOSE else set()
        own = kid.relation == "conj" and any(w.relation.startswith("nsubj") for _, w in kids_of(words, n))
        odd = own or not _is_kept(words, kid)
        if kid.relation in CORE and not odd:
            found |= phrase
        elif (
            n > verb and not odd and len(phrase) <= 7 and chance.random() < LOOSE.get(kid.relation, 0) / (1 + 2 * loose)
        ):
            found |= phrase
            loose += 1
    return found


def turned(words: Words, verb: int, subject: Subject, stock: Stock) -> Words:
    """ "Rebels killed the mayor." -> "Mayor killed by rebels": the object as subject of a bare participle."""
    kids = kids_of(words, verb)
    things = [n for n, kid in kids if kid.relation == "obj" and n > verb]
    other = {kid.relation for _, kid in kids} & {"xcomp", "iobj", "ccomp", "cop", "aux:pass", "conj"}
    form = stock.participles.get(words[verb].lemma)
    if len(things) != 1 or other or not form or words[things[0]].pos not in {"NOUN", "PROPN", "PRON"}:
        return ()
    tree, thing = list(words), things[0]
    tree[verb] = words[verb]._replace(form=form, tag="VBN", feats=PARTICIPLE, head=verb, relation="root")
    tree[thing] = words[thing]._replace(head=verb, relation="nsubj:pass")
    opening = _opening(tree, words, verb, Subject(thing, "nsubj:pass"), stock)
    rest = _complements(words, verb, stock.chance) - {verb} - trimmed(words, thing)
    agent = _agent(tree, words, verb, subject, stock)
    return _set(tree, [*opening, verb, *agent, *sorted(n for n in rest if n > verb)])


def _agent(tree: list[Word], words: Words, verb: int, subject: Subject, stock: Stock) -> list[Piece]:
    place = subject.place
    if words[place].pos not in {"NOUN", "PROPN"} or words[place].head != verb or stock.chance.random() < 0.5:
        return []
    tree[place] = words[place]._replace(relation="obl:agent")
    return [
        Word("by", "by", "ADP", "IN", "", place, "case", True),
        *sorted(trimmed(words, place, verb) - cases(words, place)),
    ]


def exchanged(words: Words, stock: Stock) -> Words:
    """The line with other nouns and another verb of the same forms, so that the place of a word tells more than the word."""
    chance, found = stock.chance, list(words)
    for n, word in enumerate(words):
        if word.pos == "NOUN" and stock.nouns.get(word.tag) and chance.random() < 0.5:
            form = chance.choice(stock.nouns[word.tag])
            found[n] = word._replace(form=form, lemma=form)
        if word.pos == "VERB" and word.relation == "root" and chance.random() < 0.6:
            found[n] = _other(words, n, stock)
    return tuple(found)


def _other(words: Words, verb: int, stock: Stock) -> Word:
    word, below_it = words[verb], {kid.relation for _, kid in kids_of(words, verb)}
    others = stock.verbs["obj" in below_it or "nsubj:pass" in below_it]
    if not others or below_it & {"xcomp", "ccomp", "compound:prt", "iobj"}:
        return word
    lemma = stock.chance.choice(others)
    if word.tag in {"VBZ", "VBP"}:
        return present(word._replace(lemma=lemma), word.tag == "VBP")
    form = lemma if word.tag == "VB" else stock.participles.get(lemma, "") if word.tag == "VBN" else ""
    return word._replace(form=form, lemma=lemma) if form else word

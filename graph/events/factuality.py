"""trigger -> how the passage presents the event: asserted, alleged, hedged, planned, hypothetical, negated or denied"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from graph.events import aims, counterfactual, general
from graph.events.arguments import moved
from graph.events.scene import Scene
from graph.events.settling import Trigger
from graph.lang.en.factuality import (
    CONDITIONAL,
    ENACTED,
    FUTURE,
    GRANTED,
    HAVE,
    LETTING,
    NEARLY,
    NOR,
    NOT,
    OFFERED,
    OFFERING,
    ONLY,
    PREVENTION,
    REASONS,
    USUAL,
    WHOLLY,
    WITHHOLDING,
    WOULD,
    Cue,
    cues,
)
from graph.lang.en.inflection import all_verb_forms
from graph.lang.en.triggers import CAUSING, COMPLETING, DETERMINERS, GOVERNED, OWNING
from graph.text import Token
from graph.values import Factuality, Span

_RANK = (
    Factuality.DENIED, Factuality.NEGATED, Factuality.HYPOTHETICAL, Factuality.PLANNED, Factuality.HEDGED,
    Factuality.ALLEGED, Factuality.ASSERTED,
)  # fmt: skip
_CUES = cues()
_CUED = frozenset(word for table in _CUES.table.values() for word in table)
_CLAUSES = frozenset(("root", "conj", "parataxis", "ccomp"))
_ARGUMENTS = ("nsubj", "nsubj:pass", "obj")
_PAST, _DOING = ("VBD", "VBN"), "VBG"
_OPENING = re.compile("[\u201c\u2018`]")
_CAUSING = all_verb_forms(CAUSING)


class Judgement(NamedTuple):
    """The factuality, the cue behind it, and whether the passage reports an event at all (`happens`), or only an aim."""

    factuality: Factuality
    hedge: Span | None = None
    rule: str = ""
    happens: bool = True
    aim: bool = False


_CONDITION = "condition"
_PLAIN = Judgement(Factuality.ASSERTED)


class _Seen(NamedTuple):
    cue: Cue
    token: Token


def judge(scene: Scene, trigger: Trigger, speech: frozenset[int]) -> Judgement:
    """How the passage presents what the trigger tells; `speech` are the verbs of saying in its sentence.

    What is only aimed at ("in order to ...") is not reported, and is no more than a thought.
    """
    judged = _presented(scene, trigger, speech)
    aimed = judged.happens and aims.only(scene, trigger.index)
    return Judgement(Factuality.HYPOTHETICAL, judged.hedge, "purpose", happens=False, aim=True) if aimed else judged


def _presented(scene: Scene, trigger: Trigger, speech: frozenset[int]) -> Judgement:
    """The strongest cue over the trigger."""
    best = min(_climb(scene, trigger), key=lambda s: (_RANK.index(s.cue.effect), s.token.index), default=None)
    beside = {scene.tokens[k].lower for k in scene.children[trigger.index]}
    if counterfactual.presupposed(scene, trigger, beside) or counterfactual.missed(scene, trigger):
        best = None
    elif counterfactual.turned_round(scene, trigger):
        return Judgement(Factuality.HYPOTHETICAL, None, _CONDITION)
    if best is not None and (unreal := _unreal(scene, trigger)) is not None:
        best = unreal
    if best is not None and best.cue is CONDITIONAL and _reported_plan(scene, trigger, speech):
        best = _Seen(FUTURE, best.token)
    doubt = general.question(scene, trigger)
    happens = not (general.powerless(beside) or doubt is not None and general.only_asked(scene, trigger))
    if best is not None and best.cue.effect is not Factuality.ALLEGED:
        happens = happens and not _averted(scene, best)
        return Judgement(best.cue.effect, best.token.span, best.cue.name, happens)
    source = best.token if best else _attributed(scene, trigger.index, speech)
    if source is not None or _quoted(scene, trigger.index):
        return Judgement(Factuality.ALLEGED, source.span if source else None, "attributed", happens)
    if doubt is not None:
        return Judgement(Factuality.HEDGED, doubt.span, "question", happens)
    return _PLAIN if happens else _PLAIN._replace(happens=False)


def _climb(scene: Scene, trigger: Trigger) -> Iterator[_Seen]:
    """Cues on the trigger, then on the words it depends on as far as their scope reaches."""
    place, steps = trigger.index, 0
    yield from _coming(scene, place)
    while steps < 6:
        # What "without power" says is the wording itself.
        for seen in _own(scene, place, first=steps == 0):
            if seen.token.index not in trigger.tokens:
                yield seen
        token = scene.tokens[place]
        head = _governor(scene, token)
        if head.index == place:
            return
        if head.lower in _CUED and (cue := _above(scene, token, head)):
            yield _none(scene, head) or _Seen(cue, head)
        if not _in_scope(scene, trigger, token):
            return
        place, steps = head.index, steps + 1


def _above(scene: Scene, token: Token, head: Token) -> Cue | None:
    """What the word above a token says of it, if anything."""
    cue = _CUES.get("withholder", head.lower)
    if cue is None or scene.case(token.index) not in WITHHOLDING:
        cue = _CUES.get("governor", head.lower)
    return cue if cue and _governs(scene, token, head) and not _there(scene, cue, token, head) else None


def _none(scene: Scene, noun: Token) -> _Seen | None:
    """ "No plans to leave", "no reports of injuries": the plan and the report are there for nothing."""
    denied = ((_CUES.get("modifier", scene.tokens[k].lower), scene.tokens[k]) for k in scene.kids(noun.index, "det"))
    return next((_Seen(cue, det) for cue, det in denied if cue and cue.effect is Factuality.NEGATED), None)


def _coming(scene: Scene, verb: int) -> Iterator[_Seen]:
    """ "Mayor <to> resign": in headlines an infinitive with a subject of its own tells what will be; "have <yet> to resign"."""
    links = [scene.tokens[k] for k in scene.kids(verb, "mark") if scene.tokens[k].tag == "TO"]
    before = [scene.tokens[link.index - 1] for link in links if link.index]
    yield from (_Seen(cue, word) for word in before if (cue := _CUES.get("infinitive", word.lower)) is not None)
    if scene.tokens[verb].relation in _CLAUSES and scene.kids(verb, "nsubj"):
        yield from (_Seen(FUTURE, link) for link in links)


def _there(scene: Scene, cue: Cue, token: Token, head: Token) -> bool:
    """ "Stopped for speeding", "denied an offer", "offered a reward": what the governor acts upon; "the flaw allowed them to
    steal": they did."""
    if head.lower in OFFERING and token.lower in OFFERED:
        return True
    if cue.effect is Factuality.DENIED:
        return token.pos == "NOUN" and token.lower in GRANTED
    if head.lower in LETTING:
        return head.tag in ("VBD", "VBN") and any(not scene.somebody(k) for k in scene.kids(head.index, "nsubj"))
    marks = {scene.case(token.index), *(scene.tokens[k].lower for k in scene.kids(token.index, "mark"))}
    return cue.effect is Factuality.NEGATED and bool(marks & REASONS)


def _governor(scene: Scene, token: Token) -> Token:
    """The word above a token; for "accused <them> of attacking" the verb, though the parse hangs the clause on its object;
    not so for "has <plans> to leave"."""
    head = scene.tokens[token.head]
    cued = _CUES.get("governor", head.lower) is not None
    if token.relation == "acl" and head.relation == "obj" and not cued and scene.case(token.index) in COMPLETING:
        return scene.tokens[head.head]
    return head


def _own(scene: Scene, place: int, *, first: bool) -> Iterator[_Seen]:
    tokens, below = scene.tokens, scene.below
    for kid in [k for k in scene.children[place] if tokens[k].lower in _CUED or "det" in below[k]]:
        token = tokens[kid]
        if token.relation.startswith("aux"):
            cue = None if general.had(scene, token) else _CUES.get("auxiliary", token.lower)
        elif token.relation == "advmod" or (token.tag == "RB" and token.lower in NOT) or token.lower == NOR:
            cue = _CUES.get("adverb", token.lower) or _CUES.get("opener", token.lower)
        elif token.relation in ("mark", "case"):
            cue = None if general.come(scene, token) else _CUES.get("opener", token.lower)
        elif token.relation in ("det", "amod", "cc:preconj") and first:
            cue = _CUES.get("modifier", token.lower)
        elif token.relation in _ARGUMENTS[: None if first else 2] and scene.tokens[place].pos == "VERB":
            words = (scene.tokens[k] for k in (kid, *scene.kids(kid, "det", "cc:preconj")))
            cue, token = next(((c, word) for word in words if (c := _CUES.get("modifier", word.lower))), (None, token))
        else:
            cue = None
        single = cue is USUAL and not general.usual(scene, place)
        if cue and not single and not _merely(scene, token):
            yield _Seen(cue, token)


def _merely(scene: Scene, token: Token) -> bool:
    """ "Not only robbed": what goes beyond a thing does not take it back, nor does "almost totally" destroyed."""
    after = scene.tokens[token.index + 1 : token.index + 2]
    beyond = ONLY if token.lower in NOT else WHOLLY if token.lower in NEARLY else frozenset()
    return bool(after) and after[0].lower in beyond


def _governs(scene: Scene, token: Token, head: Token) -> bool:
    """A complement is governed, a subject is not; a noun that the text presupposes ("the attack") is not feared or planned."""
    base = scene.bases[token.index]
    if token.relation == "acl:relcl":
        return False  # "The offer, which was announced on Monday": what is told of it is no part of it.
    if base == "nsubj":
        return _doubted(scene, token, head)
    if base in ("xcomp", "ccomp", "csubj") or (base == "advcl" and moved(scene, token.index)):
        return True
    if base == "acl" and token.head != head.index:
        return True
    if base == "acl" and token.tag == _DOING and head.lower in ENACTED:
        return False
    if base in ("acl", "nmod", "obl", "advcl") and head.pos != "VERB":
        return base != "nmod" or scene.case(token.index) in OWNING
    if base in ("obj", "obl", "nmod", "advcl") and head.pos == "VERB":
        return (
            token.pos != "VERB"
            and not _definite(scene, token.index)
            or base == "advcl"
            and scene.case(token.index) in GOVERNED
        )
    return False


def _doubted(scene: Scene, token: Token, head: Token) -> bool:
    """ "An <attack> is unlikely", "a <strike> was averted": what is said of a noun that the text does not presuppose."""
    said = head.pos == "ADJ" and bool(scene.kids(head.index, "cop"))
    return (said or token.relation == "nsubj:pass") and token.pos == "NOUN" and not _definite(scene, token.index)


def _in_scope(scene: Scene, trigger: Trigger, token: Token) -> bool:
    base = scene.bases[token.index]
    if base == "xcomp":
        return True
    if base == "conj":
        return not scene.kids(token.index, "nsubj", "aux")
    if base in ("obj", "obl", "nmod"):
        caused = scene.tokens[token.head].lower in _CAUSING
        return token.index == trigger.index and (
            caused or trigger.light == token.head or not _definite(scene, token.index)
        )
    return False


def _definite(scene: Scene, index: int) -> bool:
    kids = scene.kids(index, "det", "nmod:poss")
    return any(scene.tokens[k].lower in DETERMINERS or scene.tokens[k].relation == "nmod:poss" for k in kids)


def _unreal(scene: Scene, trigger: Trigger) -> _Seen | None:
    """ "would never have been built": neither it nor its opposite is reported, a world that is not is described."""
    helpers = {scene.tokens[k].lower: scene.tokens[k] for k in scene.kids(trigger.index, "aux")}
    return _Seen(CONDITIONAL, helpers[WOULD]) if WOULD in helpers and HAVE in helpers else None


def _reported_plan(scene: Scene, trigger: Trigger, speech: frozenset[int]) -> bool:
    """ "They said they would leave": the future of a past report is a plan."""
    token = scene.tokens[trigger.index]
    return (
        token.relation in ("ccomp", "conj") and token.head in speech and scene.tokens[token.head].tag in ("VBD", "VBN")
    )


def _averted(scene: Scene, seen: _Seen) -> bool:
    """A capability or a general aim of prevention; "foiled an attack" in the past is a report, and so is a headline's "foils"."""
    told = (*_PAST, "VBZ", "VBP") if scene.headline(seen.token.index) else _PAST
    beside = seen.token.tag == _DOING and seen.token.relation == "advcl" and scene.tokens[seen.token.head].tag in _PAST
    return seen.cue is PREVENTION and seen.token.tag not in told and not beside


def _attributed(scene: Scene, index: int, speech: frozenset[int]) -> Token | None:
    """The verb of saying, or "according to", above a token."""
    place = index
    for _ in range(12):
        token = scene.tokens[place]
        if place in scene.credited:
            return scene.tokens[scene.credited[place]]
        head = token.head
        if head == place:
            return None
        if head in speech and token.relation in ("ccomp", "parataxis", "xcomp", "advcl", "acl"):
            beside = token.relation == "parataxis" and place > head and scene.kids(head, "ccomp")
            return None if beside else scene.tokens[head]  # "They say it fell; it did not."
        place = head
    return None


def _quoted(scene: Scene, index: int) -> bool:
    """Inside quotation marks that hold a clause."""
    token = scene.tokens[index]
    sentence = scene.document.sentences[token.sentence]
    if _OPENING.search(scene.document.text, sentence.start, token.start) is None:
        return False
    return sum(scene.marks(sentence.first, index)) > 0

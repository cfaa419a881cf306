"""triggers of an article, sentence by sentence -> the same, where a verb tells again what its noun tells: "the <quake> hit the coast"

Storms and people strike alike, and what breaks out, spreads or lasts is told by its noun: such a verb is one more word
for the happening of the noun it is said of, whether that is its subject, the doer behind "by" or the "it" of a later
sentence. What a mere thing does is no attack, though something may have happened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from graph.events.arguments import by_agents, objects, subject
from graph.events.event_types import CHANGE, GENERIC
from graph.events.selection import Selection
from graph.events.settling import AFFLICTING_FORMS, Trigger, afflicts, goes_on
from graph.events.voice import passive
from graph.lang.en.triggers import HAPPENING, KINDLING, OWNING, THING_PRONOUNS
from graph.text import Token

AGAIN, THING = "verb of its event noun", "verb said of a thing"
_FORCE, _WILLED, _SPEECH = "force of nature", "willed", "speech"
_LIFELESS = frozenset(("thing", "force"))
_FIGURES = ("NUM", "SYM", "PUNCT")
_NEAR = 3


@dataclass(slots=True)
class Retelling:
    """The event nouns that the article has told so far, by each of their words; `force` is the last force of nature, `act`
    the last act told by a noun or a verb."""

    known: Selection
    nouns: dict[int, Trigger] = field(default_factory=dict)
    last: Trigger | None = None
    force: Trigger | None = None
    act: Trigger | None = None

    def retold(self, reported: Iterable[Trigger]) -> Iterator[Trigger]:
        """The triggers of the next sentence, those that tell again what a noun tells as faint ones."""
        reported = tuple(reported)
        if not reported:
            return
        self.nouns.update((i, t) for t in reported if t.mode == "noun" and not self._has(t, _SPEECH) for i in t.tokens)
        for trigger in reported:
            yield self._again(trigger)
            if trigger.mode == "noun" and afflicts(self.known.scene, trigger):
                yield Trigger(
                    trigger.light, (trigger.light,), trigger.type, "verb", AGAIN, faint=True, of=trigger.index
                )
        self._remember(reported)

    def _remember(self, reported: tuple[Trigger, ...]) -> None:
        nouns = [t for t in reported if t.index in self.nouns and t.type not in (GENERIC, CHANGE)]
        subjects = [t for t in nouns if self.known.scene.tokens[t.index].relation.startswith(("nsubj", "root"))]
        self.last = next(iter(subjects or nouns), self.last)
        self.force = next((t for t in nouns if self._has(t, _FORCE)), self.force)
        self.act = next(iter(subjects or nouns or self._done(reported)), self.act)

    def _done(self, reported: tuple[Trigger, ...]) -> list[Trigger]:
        told = (t for t in reported if t.mode == "verb" and t.type not in (GENERIC, CHANGE))
        return [t for t in told if not self._has(t, _SPEECH)]

    def _has(self, trigger: Trigger, trait: str) -> bool:
        return trait in self.known.types[trigger.type].frame

    def _again(self, trigger: Trigger) -> Trigger:
        """The trigger as one more word for the noun that its verb is said of, else as it is."""
        if trigger.mode != "verb":
            return trigger
        token = self.known.scene.tokens[trigger.index]
        if token.lower in AFFLICTING_FORMS and len(trigger.tokens) == 1:
            return self._struck(trigger, token)
        if (kindled := self._kindled(token)) is not None:
            return _of(trigger, kindled)
        if goes_on(self.known.scene, trigger) and not passive(self.known.scene, trigger.index):
            found = subject(self.known.scene, trigger.index)
            # "It happened on Monday" tells when, of a verb as of a noun.
            last = self.act if token.lemma in HAPPENING else self.last
            noun = self._told_by(found[0], near=1, last=last) if found else None
            # "The session began": the verb bears out a noun that says little alone.
            return trigger if noun is None or noun.faint > trigger.faint else _of(trigger, noun)
        return trigger

    def _kindled(self, token: Token) -> Trigger | None:
        """The fire that somebody set, or that was set."""
        if token.lemma not in KINDLING:
            return None
        scene, own = self.known.scene, subject(self.known.scene, token.index)
        done = [own[0]] if own and passive(scene, token.index) else objects(scene, token.index)
        found = (self.nouns[k] for k in done if k in self.nouns)
        return next((noun for noun in found if self._has(noun, _FORCE)), None)

    def _struck(self, trigger: Trigger, token: Token) -> Trigger:
        """A verb of striking: of the noun that strikes, by noun, pronoun, or the force that the article told last."""
        scene, willed = self.known.scene, self._has(trigger, _WILLED)
        if not (willed or trigger.type == GENERIC):
            return trigger
        if (noun := self.nouns.get(token.index - 1)) is not None and not by_agents(scene, token.index):
            return _of(trigger, noun)
        if passive(scene, token.index):
            noun = next((self.nouns[k] for k in by_agents(scene, token.index) if k in self.nouns), None)
            return _of(trigger, noun) if noun is not None else trigger
        found = subject(scene, token.index)
        if found is None or scene.tokens[found[0]].pos in _FIGURES:
            return trigger
        if (noun := self._told_by(found[0], near=_NEAR, last=self.force)) is not None:
            return _of(trigger, noun)
        doer = scene.tokens[found[0]]
        lifeless = (
            doer.pos == "NOUN" and bool(self.known.kinds(doer.index)) and self.known.kinds(doer.index) <= _LIFELESS
        )
        return trigger._replace(type=GENERIC, rule=THING, faint=True) if willed and lifeless else trigger

    def _told_by(self, doer: int, *, near: int, last: Trigger | None) -> Trigger | None:
        """The event noun that is meant by a phrase: itself, or the `last` one told where the phrase is a pronoun."""
        scene = self.known.scene
        counted = [k for k in scene.kids(doer, "nmod") if scene.case(k) in OWNING]
        if (noun := next((self.nouns[k] for k in (doer, *counted) if k in self.nouns), None)) is not None:
            return noun
        meant = self._meant(doer, last) if scene.tokens[doer].lower in THING_PRONOUNS else None
        far = scene.tokens[doer].sentence - scene.tokens[meant.index].sentence if meant is not None else near + 1
        # A pronoun said of what strikes is taken for the force just told, even where it could be somebody.
        return meant if far <= (1 if last is self.force and doer in scene.actors else near) else None

    def _meant(self, pronoun: int, last: Trigger | None) -> Trigger | None:
        """The event noun before a pronoun in its sentence, else the last one."""
        scene, forced = self.known.scene, last is self.force
        if pronoun in scene.actors and not forced:
            return None
        first = scene.document.sentences[scene.tokens[pronoun].sentence].first
        same = (self.nouns[i] for i in range(pronoun - 1, first - 1, -1) if i in self.nouns)
        return next((t for t in same if not forced or self._has(t, _FORCE)), last)


def _of(trigger: Trigger, noun: Trigger) -> Trigger:
    return trigger._replace(type=noun.type, rule=AGAIN, faint=True, of=noun.index)

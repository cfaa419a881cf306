"""fictional news with given mentions -> the claims made of them: who gives which facet which value, in which words"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from graph import attribution, claims, ontology, pipeline, text
from graph.model import (
    ActorMention,
    Article,
    Basis,
    Certainty,
    Claim,
    EventMention,
    Factuality,
    Findings,
    Interval,
    NumberMention,
    Participant,
    PlaceMention,
    Polarity,
    Quantity,
    Source,
    Span,
    Thing,
    TimeMention,
    Words,
)
from graph.text import Document

WORLD = ontology.load()
DAY = Interval(742000, 742000, "2032-07-12")


@dataclass
class Scene:
    """News with one event mention, put together word by word."""

    news: str
    trigger: str
    type: str = "ev:Bombing"
    factuality: Factuality = Factuality.ASSERTED
    agent: str = ""
    patient: str = ""
    place: str = ""
    number: str = ""
    when: str = ""
    basis: Basis = Basis.EXPLICIT
    names: dict[str, str] = field(default_factory=dict)

    def span(self, words: str) -> Span:
        start = self.news.index(words)
        return Span(start, start + len(words))

    def thing(self, words: str) -> Thing:
        return Thing(self.names.get(words, f"actor:{words}"), words)

    def document(self) -> Document:
        return next(iter(text.read([Article("a1", Source("outlet:lowmere", "Lowmere Times"), "", self.news)])))

    def mention(self, document: Document) -> EventMention:
        sentence = document.sentence_at(self.span(self.trigger).start)
        assert sentence is not None
        roles = [("agent", self.agent), ("patient", self.patient)]
        return EventMention(
            "m1", "a1", self.span(self.trigger), sentence.span, self.type, "test",
            tuple(Participant(role, self.span(w), self.thing(w), f"{role} test") for role, w in roles if w),
            (PlaceMention(self.span(self.place), Thing("place:p", self.place), "place test"),) if self.place else (),
            (NumberMention(self.span(self.number), Quantity(9, 9, kind="dead"), "number test"),) if self.number else (),
            self.factuality, None, self.time(), "date test" if self.when else "",
        )  # fmt: skip

    def time(self) -> TimeMention | None:
        return (
            TimeMention(self.span(self.when), "DATE", "2032-07-12", "t", interval=DAY, basis=self.basis)
            if self.when
            else None
        )

    def read(self) -> tuple[Document, tuple[Claim, ...]]:
        document = self.document()
        actors = [
            ActorMention(self.span(w), self.thing(w), "test") for w in (*self.names, self.agent, self.patient) if w
        ]
        found = Findings(actors=tuple(actors), events=(self.mention(document),))
        found = replace(found, attributions=attribution.find(document, found, WORLD))
        return document, claims.find(document, found, WORLD)


def of(scene: Scene, facet: str) -> tuple[Claim, ...]:
    return tuple(claim for claim in scene.read()[1] if claim.facet == facet)


BOMBING = Scene(
    "The Red Guard bombed the depot in Tarn on 12 July and killed nine dockers.",
    "bombed", agent="The Red Guard", patient="the depot", place="Tarn", number="nine", when="12 July",
)  # fmt: skip


@pytest.mark.parametrize(
    ("facet", "value", "words"),
    [
        ("date", DAY, "12 July"),
        ("place", Thing("place:p", "Tarn"), "Tarn"),
        ("agent", Thing("actor:The Red Guard", "The Red Guard"), "The Red Guard"),
        ("patient", Thing("actor:the depot", "the depot"), "the depot"),
        ("responsibility", Thing("actor:The Red Guard", "The Red Guard"), "The Red Guard"),
        ("number", Quantity(9, 9, kind="dead"), "nine"),
        ("occurrence", Words("happened", "sense:Occurred", ("sense:DidNotOccur",)), "bombed"),
    ],
)
def test_each_facet_is_claimed_with_its_exact_words(facet: str, value: object, words: str) -> None:
    document, found = BOMBING.read()
    (claim,) = (c for c in found if c.facet == facet)
    assert (claim.value, document.quote(claim.evidence), claim.about) == (value, words, "m1")


def test_without_a_speaker_the_outlet_claims_in_its_own_voice() -> None:
    for claim in BOMBING.read()[1]:
        assert (claim.speaker.kind, claim.speaker.id, claim.speaker.span, claim.cue) == (
            "outlet",
            "outlet:lowmere",
            None,
            None,
        )


def test_inside_a_report_its_speaker_claims_and_the_cue_is_kept() -> None:
    document, found = replace(
        BOMBING, news="The union said " + BOMBING.news[0].lower() + BOMBING.news[1:], agent="the Red Guard"
    ).read()
    claim = next(c for c in found if c.facet == "agent")
    assert (claim.speaker.name, document.quote(claim.cue or Span(0, 0))) == ("The union", "said")
    assert document.quote(claim.content or Span(0, 0)).startswith("the Red Guard bombed")


def test_a_relay_stands_behind_the_speaker() -> None:
    news = "Harbour Wire reported that the mayor said the Red Guard bombed the depot."
    (claim,) = of(Scene(news, "bombed", agent="the Red Guard"), "agent")
    assert (claim.speaker.name, [one.name for one in claim.via]) == ("the mayor", ["Harbour Wire"])


def test_denial_turns_what_is_denied() -> None:
    (claim,) = of(Scene("The army denied that it bombed the depot.", "bombed"), "occurrence")
    assert (claim.polarity, claim.speaker.name) == (Polarity.NEGATIVE, "The army")


def test_denying_that_something_did_not_happen_affirms_it() -> None:
    scene = Scene("The army denied that it had not bombed the depot.", "bombed", factuality=Factuality.NEGATED)
    assert of(scene, "occurrence")[0].polarity is Polarity.POSITIVE


@pytest.mark.parametrize(
    "news",
    [
        "The minister declined to say whether the army bombed the depot.",
        "A reporter asked whether the army bombed the depot.",
        "If the union says the army bombed the depot, nobody will listen.",
        "The union has never said that the army bombed the depot.",
        "Critics would say that the army bombed the depot.",
    ],
)
def test_what_nobody_asserts_is_no_claim(news: str) -> None:
    assert Scene(news, "bombed", agent="the army").read()[1] == ()


@pytest.mark.parametrize(
    ("news", "trigger", "kept"),
    [
        ("The army did not bomb the depot.", "bomb", True),
        ("The army will not bomb the depot.", "bomb", False),
        ("The army is never going to bomb the depot.", "bomb", False),
        ("The army failed to bomb the depot.", "bomb", True),
        ("The army did not plan to bomb the depot.", "bomb", False),
    ],
)
def test_what_is_not_to_come_is_not_told_as_left_undone(news: str, trigger: str, *, kept: bool) -> None:
    assert bool(of(Scene(news, trigger, factuality=Factuality.NEGATED), "occurrence")) is kept


def test_what_is_only_tried_is_not_told_as_done() -> None:
    assert of(Scene("The army tried to bomb the depot.", "bomb"), "occurrence") == ()
    assert of(Scene("The army began to bomb the depot.", "bomb"), "occurrence")


def test_a_hypothetical_event_did_not_happen_by_anybodys_word() -> None:
    assert of(replace(BOMBING, factuality=Factuality.HYPOTHETICAL), "occurrence") == ()


def test_a_plan_is_claimed_as_a_plan() -> None:
    (claim,) = of(replace(BOMBING, factuality=Factuality.PLANNED), "occurrence")
    assert isinstance(claim.value, Words)
    assert (claim.value.sense, claim.tense) == ("sense:Planned", "future")


def test_a_hedged_event_is_only_possible() -> None:
    assert of(replace(BOMBING, factuality=Factuality.HEDGED), "occurrence")[0].certainty is Certainty.POSSIBLE


def test_a_believed_event_is_only_probable() -> None:
    scene = Scene("Analysts believe that the army bombed the depot.", "bombed")
    assert of(scene, "occurrence")[0].certainty is Certainty.PROBABLE


def test_an_adjective_of_doubt_keeps_the_outlet_at_a_distance() -> None:
    assert of(Scene("The alleged bombing shook Tarn.", "bombing"), "occurrence")[0].stance == "distancing"
    assert of(Scene("The deadly bombing shook Tarn.", "bombing"), "occurrence")[0].stance == "neutral"


def test_an_inherited_date_is_no_claim_of_the_sentence() -> None:
    assert of(replace(BOMBING, basis=Basis.INHERITED), "date") == ()


def test_acts_without_harm_have_no_responsible() -> None:
    assert of(replace(BOMBING, type="ev:Meeting"), "responsibility") == ()


def test_an_accusation_holds_the_accused_responsible_not_the_accuser() -> None:
    scene = Scene(
        "The mayor blamed Brightwater for the flood.",
        "flood",
        "ev:Disaster",
        names={"Brightwater": "actor:bw", "The mayor": "actor:m"},
    )
    (claim,) = of(scene, "responsibility")
    assert (claim.value, claim.speaker.id) == (Thing("actor:bw", "Brightwater"), "actor:m")


@pytest.mark.parametrize(
    ("news", "trigger", "facet", "sense", "polarity"),
    [
        ("The army defeated the rebels.", "defeated", "outcome", "sense:Defeated", Polarity.POSITIVE),
        ("The talks failed.", "talks", "outcome", "sense:Failure", Polarity.POSITIVE),
        ("The strike was unlawful.", "strike", "evaluation", "sense:Unlawful", Polarity.POSITIVE),
        ("The strike was not unlawful.", "strike", "evaluation", "sense:Unlawful", Polarity.NEGATIVE),
        ("The liberation of Tarn took a week.", "liberation", "naming", "sense:NamedLiberation", Polarity.POSITIVE),
    ],
)
def test_words_with_a_sense_answer_its_facet(
    news: str, trigger: str, facet: str, sense: str, polarity: Polarity
) -> None:
    (claim,) = of(Scene(news, trigger), facet)
    assert isinstance(claim.value, Words)
    assert (claim.value.sense, claim.polarity) == (sense, polarity)


def test_opposed_senses_name_each_other() -> None:
    senses = {block.id: block for block in WORLD.of_kind("Sense")}
    for name, block in senses.items():
        for other in block.texts("against"):
            assert name in senses[other].texts("against"), f"{other} does not name {name}"


def test_every_facet_of_the_claims_is_defined() -> None:
    facets = {block.id.lower() for block in WORLD.of_kind("Facet")}
    assert {claim.facet for claim in BOMBING.read()[1]} <= facets
    assert {block.text("facet") for block in WORLD.of_kind("Sense")} <= facets


def test_a_cause_is_claimed_in_its_own_words() -> None:
    document, found = Scene("The bridge collapsed because of the flood.", "collapsed").read()
    assert [document.quote(c.evidence) for c in found if c.facet == "cause"] == ["the flood"]


def test_a_statement_is_claimed_on_the_things_it_names() -> None:
    scene = Scene("The union said the Red Guard bombed the depot.", "bombed", agent="the Red Guard")
    (claim,) = of(scene, "statement")
    assert (claim.about, claim.topic) == ("", ("actor:the Red Guard", "ev:Bombing"))


def test_a_long_quotation_makes_one_statement_a_sentence() -> None:
    document, found = Scene("“The dam is very old. The water will come,” she said.", "come").read()
    assert [document.quote(c.evidence) for c in found if c.facet == "statement"] == [
        "The dam is very old",
        "The water will come",
    ]


def test_a_scrap_before_the_speaker_is_no_statement_of_its_own() -> None:
    article = Article("case", Source("gazette", "Gazette"), "", "In fact, Toll said, the guards fled.")
    found = pipeline.read(next(text.read([article])), WORLD).found
    said = [article.quote(claim.evidence) for claim in found.claims if claim.facet == "statement"]
    assert said == ["the guards fled"]


def test_a_thing_that_shows_something_does_not_speak() -> None:
    scene = Scene("The crater shows that the army bombed the depot.", "bombed")
    assert of(scene, "statement") == ()
    assert of(scene, "occurrence")[0].speaker.kind == "outlet"


def test_ids_follow_from_content_alone() -> None:
    first, second = BOMBING.read()[1], BOMBING.read()[1]
    assert [c.id for c in first] == [c.id for c in second]
    assert len({c.id for c in first}) == len(first)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("The victory is owed to the courage of General Hugo Arlen and Bo Lund.", {"Hugo Arlen", "Bo Lund"}),
        ("The company Norvik is responsible for the collapse of the bridge.", {"Norvik"}),
        ("Two pilots, Hugo Arlen and Bo Lund, played a leading part in the rescue of the crew.", {"Hugo Arlen", "Bo Lund"}),
        ("General Hugo Arlen watched the rescue of the crew.", set()),
        ("The rescue was owed to Hugo Arlen, who had left the Norvik company in May.", {"Hugo Arlen"}),
        ("They praised Hugo Arlen and Bo Lund, who played a key role in the rescue of the crew.", {"Hugo Arlen", "Bo Lund"}),
        ("The Red Wing would attack the depot.", set()),
        ("They praised Hugo Arlen and a pilot who played a key role in the rescue of the crew.", set()),
        ("The Dockers Union has guards, which attack the ships.", {"Dockers Union"}),
        ("The Dockers Union has cranes, which block the ships.", set()),
        ("The Dockers Union and its allies from the Red Wing group attacked the port police.", {"Dockers Union", "Red Wing"}),
        ("They praised Hugo Arlen, who played a leading part in the rescue of the crew.", {"Hugo Arlen"}),
        ("The Red Wing group was behind the attack on the depot.", {"Red Wing"}),
        ("Police seek Hugo Arlen, the man behind the attack on the depot.", {"Hugo Arlen"}),
        ("The motive behind the attack on the depot of the Dockers Union is not known.", set()),
        ("The Dockers Union stood behind the depot, near the place of the attack.", set()),
    ],
)  # fmt: skip
def test_who_is_credited_or_blamed(words: str, named: set[str]) -> None:
    reading = pipeline.read(next(text.read([Article("a", Source("s", "S"), "", words)])), ontology.load())
    found = [c for c in reading.found.claims if c.facet == "responsibility"]
    assert {c.value.name for c in found if isinstance(c.value, Thing)} == named


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("The Red Wing claimed responsibility for the attack on the depot.", {("Red Wing", Polarity.POSITIVE)}),
        ("The Red Wing denied any involvement in the attack on the depot.", {("Red Wing", Polarity.NEGATIVE)}),
        ("No one has claimed responsibility for the attack on the depot.", set()),
    ],
)
def test_who_takes_responsibility_says_nothing_else_of_the_event(words: str, answer: set[tuple[str, Polarity]]) -> None:
    reading = pipeline.read(next(text.read([Article("a", Source("s", "S"), "", words)])), ontology.load())
    attack = next(m.id for m in reading.found.events if m.type == "ev:Attack")
    about = [c for c in reading.found.claims if c.about == attack]
    taken = [c for c in about if c.facet == "responsibility"]
    assert {(c.speaker.name, c.polarity) for c in taken if isinstance(c.value, Thing)} == answer
    assert all(isinstance(c.value, Thing) and c.value.id == c.speaker.id for c in taken)
    (happened,) = (c for c in about if c.facet == "occurrence")
    assert (happened.speaker.kind, happened.polarity) == ("outlet", Polarity.POSITIVE)


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("The Dockers Union denied bombing the depot.", "Dockers Union"),
        ("The Dockers Union denied that it had attacked the depot.", "Dockers Union"),
        ('"We did not bomb the depot," Hugo Arlen said.', "Hugo Arlen"),
    ],
)
def test_who_denies_a_deed_is_told_not_to_have_done_it(words: str, who: str) -> None:
    reading = pipeline.read(next(text.read([Article("a", Source("s", "S"), "", words)])), ontology.load())
    (claim,) = (c for c in reading.found.claims if c.facet == "responsibility")
    assert isinstance(claim.value, Thing)
    assert (claim.value.name, claim.speaker.name, claim.polarity) == (who, who, Polarity.NEGATIVE)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The Harbour Brigade did not attack the depot.", [Polarity.NEGATIVE]),
        ("The Harbour Brigade never attacked the depot.", [Polarity.NEGATIVE]),
        ("The Dockers Union kept the Harbour Brigade from attacking the depot.", []),
        ('"The Harbour Brigade should help the sailors, not attack them," the mayor said.', []),
    ],
)
def test_what_is_prevented_or_only_advised_against_is_no_denial_of_who_did_it(words: str, told: list[Polarity]) -> None:
    reading = pipeline.read(next(text.read([Article("a", Source("s", "S"), "", words)])), ontology.load())
    assert [claim.polarity for claim in reading.found.claims if claim.facet == "responsibility"] == told


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("The guards did not fire at the crowd.", "left undone"),
        ("Nobody fired at the crowd.", "none did"),
        ("No shot was fired during the raid.", "none did"),
        ("There was no attack on the convoy.", "none did"),
        ("The firm kept the guards from firing on the crowd.", "negated"),
        ("The union denied that it fired at the crowd.", "denied"),
    ],
)
def test_what_was_not_done_names_its_rule(words: str, rule: str) -> None:
    reading = pipeline.read(next(text.read([Article("a", Source("s", "S"), "", words)])), ontology.load())
    denied = (claim for claim in reading.found.claims if claim.polarity is Polarity.NEGATIVE)
    assert {claim.rule for claim in denied if claim.facet == "occurrence"} == {rule}


@pytest.mark.parametrize(
    ("news", "polarity"),
    [
        ("Guards in Lowmere helped to prevent a collapse of the union on Monday.", [Polarity.NEGATIVE]),
        ("Guards in Lowmere saw a collapse of the union on Monday.", [Polarity.POSITIVE]),
        ("The mayor wants to prevent a collapse of the union.", []),
    ],
)
def test_what_is_prevented_has_the_other_outcome_and_what_is_planned_none(news: str, polarity: list[Polarity]) -> None:
    article = Article("a1", Source("outlet:lowmere", "Lowmere Times"), "", news)
    found = pipeline.read(next(iter(text.read([article]))), WORLD).found
    assert sorted({claim.polarity for claim in found.claims if claim.facet == "outcome"}) == polarity

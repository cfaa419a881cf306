"""English cues of factuality: each a named record with the words, where they stand, what they do, and examples

`place` says where the word stands to the one it qualifies: "auxiliary", "adverb", "modifier" (of a noun), "opener" (of
the clause), "infinitive" (right before its "to"), "governor" (the word it depends on), "withholder" (one that it depends on
by "from"). In the examples the word that is judged stands in <angle brackets>.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.lang.en.inflection import all_verb_forms
from graph.values import Factuality

_A, _H, _P = Factuality.ASSERTED, Factuality.HEDGED, Factuality.PLANNED
_N, _D, _Y, _L = Factuality.NEGATED, Factuality.DENIED, Factuality.HYPOTHETICAL, Factuality.ALLEGED


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that change how an event is presented. `means` are (sentence, factuality), `ignores` sentences it leaves asserted."""

    name: str
    place: str
    effect: Factuality
    words: frozenset[str]
    means: tuple[tuple[str, Factuality], ...] = ()
    ignores: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues by place and word."""

    table: dict[str, dict[str, Cue]] = field(default_factory=dict)

    def get(self, place: str, word: str) -> Cue | None:
        """The cue that a word is in that place."""
        return self.table.get(place, {}).get(word)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _verbs(text: str) -> frozenset[str]:
    return all_verb_forms(text.split())


PREVENTING = _verbs("prevent avert avoid foil thwart")

CUES = (
    Cue(
        "negation", "adverb", _N, _words("not n't never nt neither nor"),
        (("The army has not <attacked> the village.", _N), ("Farmers never <attacked> the dam.", _N)),
        ("The army <attacked> the village.", "The army not only <attacked> the village but burned it."),
    ),
    Cue(
        "no", "modifier", _N, _words("no neither nobody none nothing"),
        (("There was no <attack> on the embassy.", _N), ("No village was <attacked> on Monday.", _N), ("Nobody was <hurt>.", _N),
         ("None of the sailors was <hurt> on Monday.", _N), ("Neither the mayor nor the baker was <hurt>.", _N), ("The army has no plans to <withdraw> from Arlen.", _N),
         ("The union <made no threat> on Friday.", _N), ("There were no reports of <injuries> in Arlen.", _N), ("No blow appeared to cause <damage> to the harbour.", _N)),
        ("There was an <attack> on the embassy.", "Everybody was <hurt>."),
    ),
    Cue(
        "not yet", "infinitive", _N, _words("yet"),
        (("Guards had yet to <arrest> the baker.", _N), ("The union is yet to <call> a strike.", _N)),
        ("Guards had come to <arrest> the baker.",),
    ),
    Cue(
        "without", "opener", _N, _words("without"),
        (("The ship left the port without <attacking> the convoy.", _N),),
        ("The ship left the port after <attacking> the convoy.", "Without the rebels' <attack> the port would be open.",
         "The king is rich and without his <support> to the rebels, the mutiny would never be strong."),
    ),
    Cue(
        "near event", "adverb", _N, _words("almost nearly narrowly"),
        (("The mutiny almost <toppled> the king of Arlen.", _N),),
        ("The mutiny quickly <toppled> the king of Arlen.", "Fire almost completely <destroyed> the palace of Arlen."),
    ),
    Cue(
        "may", "auxiliary", _H, _words("may might could"),
        (("The rebels may <attack> the harbour.", _H), ("Ruritania might <invade> Arlen.", _H)),
        ("In May the rebels <attacked> the harbour.",),
    ),
    Cue(
        "would", "auxiliary", _Y, _words("would should must ought can 'd"),
        (("Ruritania would <invade> Arlen.", _Y),),
        ("Ruritania did <invade> Arlen.",),
    ),
    Cue(
        "will", "auxiliary", _P, _words("will shall 'll wo"),
        (("The navy will <withdraw> from Arlen on Friday.", _P),),
        ("The navy <withdrew> from Arlen on Friday.",),
    ),
    Cue(
        "hearsay adverb", "adverb", _H,
        _words("reportedly allegedly possibly perhaps probably likely apparently supposedly presumably maybe purportedly"),
        (("Gunmen reportedly <attacked> the bank.", _H), ("Gunmen allegedly <killed> the guard.", _H)),
        ("Gunmen quickly <attacked> the bank.",),
    ),
    Cue(
        "usual", "adverb", _Y, _words("often usually sometimes typically generally frequently regularly routinely normally commonly"),
        (("Insurgents often <rob> banks.", _Y),),
        ("Insurgents often <robbed> banks.", "The rebels often <attack> convoys."),
    ),
    Cue(
        "hearsay adjective", "modifier", _H,
        _words("possible potential alleged purported suspected apparent supposed presumed rumoured rumored probable likely"),
        (("The alleged <attack> on the embassy worried the neighbours.", _H),),
        ("The deadly <attack> on the embassy worried the neighbours.",),
    ),
    Cue(
        "future adjective", "modifier", _P,
        _words("planned upcoming future proposed imminent scheduled forthcoming impending intended"),
        (("The planned <invasion> of Arlen alarmed the neighbours.", _P),),
        ("The brutal <invasion> of Arlen alarmed the neighbours.",),
    ),
    Cue(
        "condition", "opener", _Y, _words("if unless whether lest provided until"),
        (("If the army <attacks> the village, we will leave.", _Y),),
        ("When the army <attacked> the village, we left.", "We stayed until the army <attacked> the village."),
    ),
    Cue(
        "plan", "governor", _P,
        _verbs("plan intend vow promise pledge threaten agree order urge demand decide prepare seek aim want hope propose ask "
               "consider expect offer swear resolve commit discuss instruct encourage persuade call allow permit pressure")
        | _words("willing ready determined set due plans plan intention proposal offer decision promise vow pledge readiness appeal"),
        (("The admiral vowed to <withdraw> his ships.", _P), ("The firm plans to <acquire> its rival.", _P),
         ("The army has plans to <withdraw> from Arlen.", _P)),
        ("The admiral began to <withdraw> his ships.", "The flaw allowed thieves to <rob> the bank.",
         "A <reward> of 900 crowns was offered for the boat."),
    ),
    Cue(
        "doubt", "governor", _H, _words("possible likely unlikely probable unclear conceivable"),
        (("It is possible that Arlen <bombed> the dam.", _H), ("An <attack> on the harbour is unlikely.", _H)),
        ("It is sad that Arlen <bombed> the dam.", "The <attack> on the harbour was unlikely."),
    ),
    Cue(
        "fear", "governor", _Y,
        _verbs("fear worry warn caution risk threaten")
        | _words("fear fears concern concerns risk danger possibility threat prospect worry worries chance warning warnings potential"),
        (("The mayor warned of an <attack> on the harbour.", _Y),),
        ("The mayor spoke of the <attack> on the harbour.",),
    ),
    Cue(
        "failure", "governor", _N,
        _verbs("fail refuse decline neglect stop") | _words("refusal failure unable short"),
        (("The minister refused to <resign>.", _N), ("The firm failed to <acquire> its rival.", _N),
         ("The mayor stopped short of <accusing> the baker.", _N)),
        ("The minister had to <resign>.", "The ship was stopped for <attacking> the port."),
    ),
    Cue(
        "prevention", "governor", _N,
        PREVENTING | _words("incapable capability capacity inability"),
        (("Guards foiled an <attack> on the palace.", _N),),
        ("Guards saw an <attack> on the palace.",),
    ),
    Cue(
        "withholding", "withholder", _N,
        _verbs("keep stop bar block hinder deter discourage dissuade ban prohibit restrain"),
        (("The strike kept dockers from <attacking> the ships.", _N),),
        ("The ship was stopped after <attacking> the port.",),
    ),
    Cue(
        "denial", "governor", _D, _verbs("deny refute dispute disavow") | _words("denial denials"),
        (("The general denied that his men <attacked> the village.", _D),),
        ("The general saw that his men <attacked> the village.", "The general denied the town an <evacuation>."),
    ),
    Cue(
        "accusation", "governor", _L,
        _verbs("accuse blame suspect charge allege acquit exonerate clear") | _words("accusation accusations allegation allegations reports rumours rumors suspicion suspicions"),
        (("Arlen accused Ruritania of <attacking> its ships.", _L), ("He was held on suspicion of <attacking> a guard.", _L),
         ("The court acquitted the baker of <killing> a guard.", _L)),
        ("Arlen saw Ruritania's fleet <attacking> its ships.",),
    ),
)  # fmt: skip

CONDITIONAL, FUTURE, PREVENTION, USUAL = (
    next(cue for cue in CUES if cue.name == name) for name in ("would", "will", "prevention", "usual")
)
ACCORDING = frozenset(("according",))
WITHHOLDING = frozenset(("from",))
WITHOUT = frozenset(("without",))
HAD, HAVE, IF, TO, WERE, WOULD = "had", "have", "if", "to", "were", "would"
LETTING = _verbs("allow permit enable let")
UNTIL = frozenset(("until", "till"))
# "Stopped for speeding" did speed; "denied an offer" turned down what was there.
REASONS = frozenset(("for", "after", "over"))
GRANTED = _words(
    "offer offers request requests appeal appeals bid bids access entry bail asylum permission help aid loan evacuation"
)
# Whoever offers these has given them: "a reward was offered", "offered an apology".
OFFERING = _verbs("offer")
OFFERED = _words("reward rewards bounty prize apology apologies condolences sympathy thanks prayers praise explanation")
# "An order closing the port": who issues it closes the port.
ENACTED = frozenset(("order", "orders"))
NOT, NOR = frozenset(("not", "n't")), "nor"
ONLY = frozenset(("only", "just", "merely", "simply"))
NEARLY = frozenset(("almost", "nearly"))
WHOLLY = frozenset(("totally", "completely", "entirely", "wholly", "fully", "utterly"))
# "Not immediately caught" says nothing of what came after.
SO_FAR = frozenset("immediately yet initially originally currently so far still".split())
# What opens a clause that says when something was.
SETTLED = _words("when after since before as while")
# What stands for "would" as for "had".
SHORT = _words("'d \u2019d")
MODALS = _words("will wo shall 'll would should must ought can ca could may might 'd")
# What is ahead of these is not told as done or left undone ("never going to sail"), nor is what is only tried.
AHEAD = _verbs("go need require expect try attempt") | next(cue.words for cue in CUES if cue.name == "plan")
TRYING = _verbs("try attempt")
# The helpers of a verb that tells what was done or left undone.
DONE = _words("did do does had has have was were is are 's 've am been being")
# Who did none of it: "nobody fired", "no shot was fired".
NOBODY = _words("no nobody none nothing")
LIKELY = _words("possible likely unlikely probable conceivable expected planned due")
DOUBTING = _words("if whether unless until")
POWER = _words("can ca could able")
NEGATIONS = _words("not n't never")


def cues() -> Cues:
    """All cues, ready to be looked up; of two cues with one word the first counts."""
    table: dict[str, dict[str, Cue]] = {}
    for cue in CUES:
        for word in sorted(cue.words):
            table.setdefault(cue.place, {}).setdefault(word, cue)
    return Cues(table)

"""how many came to rob or attack, in how many boats, and how many things they took"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.roles.base import FIGURE, NOUN, SOME, of
from graph.rule import Rule

_ARMED = r"(?:(?:masked|hooded|armed|heavily armed|helmeted|unknown|unidentified|balaclava-clad|young|other|suspected)(?: and|,)? )*"
_THIEVES = r"(?:robbers|raiders|thieves|burglars|bandits|crooks|hold-?up men|intruders|gunmen|attackers|assailants|hijackers|pirates|kidnappers|abductors|thugs|goons|brutes|ruffians)"
_THEY = rf"(?:men|people|youths|suspects|fellows|fellas|guys|lads|strangers|{_THIEVES})"
_MASKS = r"(?:ski[- ]masks|masks|hoods|balaclavas|helmets|black|camouflage|(?:police |army )?uniforms?|(?:guns|pistols|rifles|knives|machetes|axes|hammers|sledgehammers|crowbars|shotguns))"
# "Armed with rifles and axes", "in masks".
_WITH = r"(?:,? (?:who |that )?(?:(?:was |were )?(?:armed with|wearing|waving|brandishing|carrying|wielding|dressed in|in|with)) [^.;,\n\d]{3,45},?)?"
_BROKE = (
    r"(?:burst|storm(?:ed|s)?|raid(?:ed|s)?|forced (?:open|a|the|their|their way)|smash(?:ed|es)?|ramm?(?:ed|s)?|robbed|rob|ransack(?:ed)?|held up|hold up"
    r"|broke (?:into|in|through|down)|break into|entered the|waltzed into|walked into|strode into|overpowered"
    r"|opened fire|attacked|drove a|tied up|ma(?:de|ke) off|threatened|seized|hijacked|kidnapped|abducted|ambushed|snatched|grabbed|bundled"
    r"|(?:stopped|blocked|surrounded|intercepted) (?:the|his|her|their|a) (?:car|van|bus|vehicle|limousine|truck|convoy)|(?:dragged|pulled|ripped|hauled|forced) [^.;,\n\d]{1,45}? (?:out of|from|into) (?:the|his|her|their|a))"
)
_MADE_OFF = (
    r"(?:made off with|making off with|make off with|got away with|getting away with|haul(?:ed|ing) away|carried off|carrying off|walked off with"
    r"|escaped with|escaping with|fled with|fleeing with|stole|stealing|(?:they|thieves|robbers|raiders|burglars|bandits|crooks|intruders|the gang) (?:had taken|took))"
)
# What is no thing to be stolen.
_THINGS = r"(?! (?:(?:more )?(?:minutes?|hours?|days?|weeks?|months?|years?|million|billion|euros?|dollars?|pounds|percent|per cent|points?|runs|bases|votes|seats|of|people|men|women|children|hostages)\b|%))"
_CRAFT = r"(?:(?:small|fast|speed|motor|open|wooden|inflatable|rubber|fishing) ?)*(?:skiffs|boats|speedboats|dinghies|motorboats|launches|inflatables|canoes)"
OPENING = re.compile(
    rf"\b(?:explosives?\b|tnt\b|dynamite\b|semtex\b|rdx\b|gunpowder\b|nitrate\b|fertili[sz]er\b|charge\b|bomb\b|device\b|{_THIEVES}\b|(?:in|with|wearing|carrying) {_MASKS}\b|masked\b|hooded\b|gang\b|team\b|burst\b|storm|raid|forced\b|smash|ramm|robbed\b|ransack|held up\b|broke (?:in|through|down)|waltzed\b"
    r"|entered the\b|walked into\b|opened fire\b|attacked\b|tied up\b|overpowered\b|saw\b|stopped\b|blocked\b|surrounded\b|intercepted\b|kidnapped\b|abducted\b|ambushed\b|bundled\b|dragged\b|carried out by\b|committed by\b|staged by\b|done by\b|seized by\b|made off\b|making off\b|make off\b"
    r"|got away\b|getting away\b|haul|carried off\b|carrying off\b|walked off\b|escaped\b|escaping\b|fled\b|fleeing\b|stole|stealing\b|they took\b|missing (?:are|is|were)\b|snatched\b|grabbed\b"
    r"|skiffs\b|boats\b|speedboats\b|dinghies\b)"
)

_HEAVY = rf"(?P<n>(?:{NUMBER})[ -](?:kilos?|kilogram(?:me)?s?|kg|tons?|tonnes?|pounds?|lbs?))"
_CHARGE = r"(?:explosives?|tnt|dynamite|semtex|rdx|c-?4|gunpowder|ammonium nitrate|fertili[sz]er)"

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "so much explosive",
        re.compile(rf"\b{_HEAVY} (?:of )?(?:(?:[a-z-]+ )?{_CHARGE}|(?:bomb|charge|device))\b"),
        of("charge"),
        (("a cart with 90 kilos of plastic explosive", "charge 90"), ("a 90-kg bomb", "charge 90")),
        ("90 kilos of rice", "90 people with explosives"),
    ),
    Rule(
        "charge of so much",
        re.compile(rf"\b(?:charge|bomb|device)(?:,| that)? (?:of|weigh(?:ing|ed)|contain(?:ing|ed)|made (?:up )?of|packed with|holding|held) {SOME}{_HEAVY}"),
        of("charge"),
        (("The first charge, of about 90 kilograms,", "charge 90"), ("a bomb that weighed 90 kg", "charge 90")),
        ("a charge of 90 crowns",),
    ),
    Rule(
        "so many broke in",
        re.compile(rf"\b(?<!the other )(?<!another ){FIGURE} {_ARMED}{_THEY}{_WITH} {_BROKE}\b"),
        of("raiders"),
        (
            ("five masked men burst into a bank", "raiders 5"),
            ("five men wearing helmets and carrying axes smashed the window", "raiders 5"),
            ("police said five robbers forced the door", "raiders 5"),
            ("five hooded brutes dragged a baker out of his van", "raiders 5"),
            ("five men wearing helmets stopped the van", "raiders 5"),
        ),
        ("five men were arrested", "five bank robbers in prison", "a 5-year-old man robbed"),
    ),
    Rule(
        "so many masked",
        re.compile(rf"\b(?:there (?:was|were|is|are)|there['\u2019]s) {FIGURE} {_ARMED}{_THEY} (?:in|with|wearing|carrying) {_MASKS}\b"),
        of("raiders"),
        (("there were five men in masks", "raiders 5"), ("then there's five lads with crowbars", "raiders 5")),
        ("there were five men in hospital",),
    ),
    Rule(
        "so many burst in",
        re.compile(rf"\bthe {FIGURE}(?:, (?:in|with|wearing|armed with) [^.;,\n\d]{{3,45}},| of them)? (?:burst in|stormed in|broke in|entered the|stormed the|made off|escaped in|fled in)\b"),
        of("raiders"),
        (("the five burst in at noon", "raiders 5"), ("the five, in red hoods, entered the bank", "raiders 5")),
        ("the five were arrested", "five burst pipes"),
    ),
    Rule(
        "saw so many come in",
        re.compile(rf"\bsaw (?:only |just )?{FIGURE}(?: of them| men| people)? (?:come|coming|run|running|burst|bursting|walk|walking|climb|climbing|rush|rushing) (?:in|through|into|out of)\b"),
        of("raiders"),
        (("I saw five come through the gate", "raiders 5"), ("saw just five of them running out of the shop", "raiders 5")),
        ("saw five races run in a day",),
    ),
    Rule(
        "done by so many",
        re.compile(rf"\b(?:carried out|committed|staged|done|kidnapped|abducted|attacked|robbed|seized|taken|snatched|held up) by {SOME}{FIGURE} {_ARMED}(?:(?:male|female) )?(?:persons|individuals|{_THEY})\b"),
        of("raiders"),
        (("the raid was carried out by five male persons", "raiders 5"), ("she was snatched by five gunmen", "raiders 5")),
        ("taken by five ministers", "done by five"),
    ),
    Rule(
        "gang of so many",
        re.compile(rf"\bgang of {SOME}{FIGURE}\b(?! year)"),
        of("raiders"),
        (("a gang of five held up the shop", "raiders 5"), ("the gang of at least five men", "raiders 5")),
        ("a gang of youths",),
    ),
    Rule(
        "gang so strong",
        re.compile(rf"\b{FIGURE}-(?:man|strong|member) (?:gang|team|crew of robbers)\b"),
        of("raiders"),
        (("a five-man gang", "raiders 5"), ("taken by the five-man team", "raiders 5")),
        ("a five-man board",),
    ),
    Rule(
        "came in so many boats",
        re.compile(rf"\b(?:they|he|pirates|attackers|gunmen|raiders|hijackers|men|who|up|aboard|board)\b[^.;\n\d]{{0,50}} (?:in|from(?: one of)?|used|using|with|on) {SOME}{FIGURE} {_CRAFT}\b"),
        of("craft"),
        (
            ("the pirates came up in four fast boats", "craft 4"),
            ("fired upon by men in four small dinghies", "craft 4"),
            ("climbed aboard from one of four skiffs", "craft 4"),
        ),
        ("pirates seized 4 boats", "people in four towns"),
    ),
    Rule(
        "took so many",
        re.compile(rf"\b{_MADE_OFF} {SOME}{FIGURE}{_THINGS} {NOUN}"),
        of("booty"),
        (("the men made off with 12 silver cups and a clock", "booty 12"), ("they took 12 cups.", "booty 12"), ("robbers took 12 rings", "booty 12")),
        ("stole 12 bases", "they took 12 minutes"),
    ),
    Rule(
        "missing things",
        re.compile(rf"\b(?:missing (?:are|is|were)|the haul(?: was| of|,)) {SOME}{FIGURE}{_THINGS} {NOUN}"),
        of("booty"),
        (("missing are 12 cups", "booty 12"), ("the haul, 12 cups and a clock", "booty 12")),
        ("missing are 12 people", "the haul of 12 points"),
    ),
    Rule(
        "things stolen",
        re.compile(rf"\b{FIGURE}{_THINGS} {NOUN} (?:were|was|had been|have been) (?:stolen|taken by|snatched|grabbed)\b"),
        of("booty"),
        (("12 cups were stolen", "booty 12"),),
        ("12 cups were found",),
    ),
)  # fmt: skip

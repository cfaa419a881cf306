"""sums of money in crimes and disasters: what was stolen is worth, what is demanded and paid for those held, what the damage
comes to, what a family of the dead gets, with how much somebody leaves a post"""

from __future__ import annotations

import re
from collections.abc import Callable

from graph.lang.en.roles.base import MONEY, PRICED, SOME, of
from graph.rule import Rule

_STOLE = r"(?:stole|stolen|stealing|steal|grabbed|grabbing|scooped(?: up)?|netted|netting|snatched|nabbed|nab|swiped|looted|(?:made|making|got|getting|escaped|escaping|fled|fleeing|walked|waltzed|strolled|ran|drove|sped) (?:(?:off|away|out) )?(?:again )?with|took|taking|haul of|loot of|heist of)"
_RAID = r"(?:heist|hold-?up|robbery|raid|theft|burglary|haul|loot|stick-?up|bank job|smash-and-grab)"
_GOODS = (
    r"(?:haul|loot|stolen [a-z]+|missing [a-z]+|swag|booty|(?:thieves|robbers|raiders|gang)['\u2019]s? (?:haul|take))"
)
_PUT = r"(?:was |were |is |are |has been |have been )?(?:put|estimated|valued|assessed|reckoned|said to be|thought to be|believed to be|worth|insured)(?: worth| (?:provisionally|conservatively))?(?: at| for| to be)?"
_ABOUT = r"(?:an? estimated |a staggering |a whopping |a cool |a reported |as much as )?"
# "$3 a day", "a $90 fine": no loot.
_WHOLE = r"(?! (?:fine|reward|bail|bond|ransom|an? (?:day|week|month|year|share)|per|each|debt|salary|contract|lawsuit|prize|bill)\b)"
_ASKS = r"(?:demands?|demanded|demanding|(?:is|was|are|were|been|be) asking for|asked for|wants|want|wanted|(?:demand|call)s? for)"
# What is asked in a court, for a player or for work is no demand of this kind.
_NOT_ASKED = r"(?!(?: ?\([^)]*\))? (?:in (?:damages|compensation|back pay|bail|fines|cuts|savings|aid|taxes|budget)|(?:more|less|extra)\b|an? (?:day|week|month|year|share|head)|per|each|fine|bail|reward|fee|worth|back\b|for (?:the|their|his|her|its) (?:player|striker|defender|midfielder|company|house|shares|stake)))"
_PAID = r"(?:paid|handed over|delivered|dropped|transferred|wired|parachuted|airdropped|air-dropped)"
_HELD = r"(?:release|return|freedom|crew|ship|tanker|vessel|hostages?|captives?)"
_KEPT = re.compile(
    r"\b(?:pirates?|kidnap\w*|hijack\w*|hostages?|captors?|ransom|abduct\w*|gunm[ae]n|barricaded|siege|blackmail\w*|extort\w*)\b"
)
_DAMAGE = r"damages?"
_BEREAVED = r"(?:bereaved|grieving|affected|dead man['\u2019]s|victim['\u2019]s|victims['\u2019]|stricken)"
_KIN = r"(?:famil(?:y|ies)|relatives|households?|next of kin|widows?|heirs|kin)"
_DEAD = r"(?:the )?(?:dead|deceased|victims?|killed|those (?:who died|killed)|person (?:killed|who died)|people (?:killed|who died)|death|fatality)"
_GIVEN = r"(?:(?:will|would|is to|are to|shall|should) )?(?:be )?(?:gets?|receives?|paid|given|offered|promised|awarded|received|got)"
_LEAVING = r"(?:pay-?off|pay-?out|severance(?: pay(?:ment)?| package| deal)?|golden (?:handshake|parachute|goodbye)|exit (?:package|payment)|leaving package|termination payment|parting gift)"
_WAS = r"(?:was|were|had been|has been|have been)"
_TAKEN = r"(?:stolen|taken(?! aback)|snatched|looted|grabbed|swiped)"
# In characters: how far before a sum that was paid it may be told who were held.
_BACK = 600
OPENING = PRICED


def _held(kind: str) -> Callable[[re.Match[str]], str | None]:
    """The meaning of a sum that is one of a kind where it was told before that somebody is held."""
    return lambda match: kind if _KEPT.search(match.string, max(match.start() - _BACK, 0), match.end()) else None


ROLES: tuple[Rule[str], ...] = (
    Rule(
        "loot",
        re.compile(rf"\b{_STOLE} (?:(?:[a-z-]+,? ){{0,9}}?worth |(?:[a-z,-]+ ){{0,8}}?){SOME}{_ABOUT}{MONEY}{_WHOLE}"),
        of("loot"),
        (
            ("robbers made off with some $90,000", "loot 90000"),
            ("they stole rings worth $90,000", "loot 90000"),
            ("the pair strolled out with 90 thousand bucks in notes", "loot 90000"),
        ),
        ("the trip took $90 a day", "he took a bus for $3 a day"),
    ),
    Rule(
        "worth so much, and taken",
        re.compile(rf"\b(?:worth|valued at) {SOME}{_ABOUT}{MONEY} {_WAS} {_TAKEN}\b"),
        of("loot"),
        (("rings worth about $90,000 were stolen", "loot 90000"),),
        ("rings worth $90,000 were sold",),
    ),
    Rule(
        "so much taken",
        re.compile(rf"(?<!\w){MONEY}(?: worth of [a-z]+(?: and [a-z]+)?| in (?:cash|notes|gold|coins|jewel[a-z]+))? {_WAS} {_TAKEN}\b"),
        of("loot"),
        (("$90,000 in cash was taken", "loot 90000"), ("some $90,000 worth of rings was stolen", "loot 90000")),
        ("$90,000 was taken aback",),
    ),
    Rule(
        "sum of a raid",
        re.compile(rf"(?<!\w){MONEY}(?: [a-z]+){{0,3}} {_RAID}\b"),
        of("loot"),
        (("Cashier hurt in $90,000 ring shop raid", "loot 90000"), ("a \u00a390k heist", "loot 90000")),
        ("$90,000 was paid before the raid on it",),
    ),
    Rule(
        "worth of what was taken",
        re.compile(rf"\b{_GOODS} {_PUT} {SOME}{_ABOUT}{MONEY}"),
        of("loot"),
        (("the haul was put at $90,000", "loot 90000"), ("the stolen rings are worth $90,000", "loot 90000")),
        ("the haul was put away",),
    ),
    Rule(
        "ransom demanded",
        re.compile(rf"\b(?:ransom demand of|{_ASKS} (?:an? )?ransom of) {SOME}{MONEY}"),
        of("demand"),
        (("a ransom demand of $3 million", "demand 3000000"), ("they demanded a ransom of $3 million", "demand 3000000")),
        ("a ransom demand of gold",),
    ),
    Rule(
        "sum demanded",
        re.compile(rf"\b{_ASKS} (?:a ransom,? |cash,? )?{SOME}{_ABOUT}{MONEY}{_NOT_ASKED}"),
        _held("demand"),
        (
            ("The gunman has nine hostages. He wants $90,000 and a bus, a guard said.", "demand 90000"),
            ("The kidnappers demanded \u00a390k", "demand 90000"),
        ),
        ("the mayor wants $90,000", "the kidnappers wanted $90,000 in bail"),
    ),
    Rule(
        "sum named",
        re.compile(rf"\b(?:sum|amount|demand|ransom)(?: (?:that )?(?:they|he|she|the [a-z]+))?(?: (?:had|was|were|first|initially|originally))* (?:named|asked(?: for)?|demanded|wanted|mentioned|set|called for) (?:was|is|had been|at) {SOME}{_ABOUT}{MONEY}"),
        of("demand"),
        (
            ("Two men are held by kidnappers. The sum named was three million euros.", "demand 3000000"),
            ("The ransom the captors demanded was $3 million.", "demand 3000000"),
        ),
        ("the price asked was $3 million for the mill", "the sum was $3 million"),
    ),
    Rule(
        "ransom",
        re.compile(rf"\bransom of {SOME}{MONEY}(?! (?:[a-z]+ )?(?:was|were|is|had been|has been) (?:demanded|asked|sought))"),
        of("ransom"),
        (("a ransom of $3 million was handed over", "ransom 3000000"),),
        ("a ransom of gold", "a ransom of $3 million was demanded"),
    ),
    Rule(
        "so much ransom",
        re.compile(rf"(?<!\w){MONEY} (?:in )?ransom\b"),
        of("ransom"),
        (("they paid a $3 million ransom", "ransom 3000000"),),
        ("$3 million for ransomware",),
    ),
    Rule(
        "paid for a release",
        re.compile(rf"\b(?:paid|pay|paying|handed over) {SOME}{MONEY} (?:for|in (?:return|exchange) for|to (?:free|secure|win)) (?:his|her|their|the) [^.;\d\n]{{0,25}}?{_HELD}\b"),
        of("ransom"),
        (("they paid $3 million for her safe return", "ransom 3000000"),),
        ("paid for her safe return",),
    ),
    Rule(
        "paid to those who hold somebody",
        re.compile(rf"(?<!\w){MONEY}(?: in [a-z]+)? {_WAS} {_PAID}\b"),
        _held("ransom"),
        (("The kidnappers let him go on Monday. Some $3 million was paid, a guard said.", "ransom 3000000"),),
        ("$3 million was paid for the mill",),
    ),
    Rule(
        "what the damage comes to",
        re.compile(rf"\b{_DAMAGE}(?: (?:to|from|in|at|by) [^.;,\d\n]{{1,50}}?)? {_PUT} {SOME}{_ABOUT}(?:up to )?{MONEY}"),
        of("damage"),
        (("Damage to the mill was put at $90,000", "damage 90000"), ("damage estimated at about $90,000", "damage 90000")),
        ("damage to the mill was put right",),
    ),
    Rule(
        "so much damage",
        re.compile(rf"\b(?:(?:caus|inflict|suffer)(?:ed|ing|es)|did|doing|does|with|an estimated|of|the) {SOME}{_ABOUT}{MONEY} (?:in |of |worth of |in estimated )?(?:[a-z]+ )?{_DAMAGE}\b"),
        of("damage"),
        (("the fire caused some $90,000 in damage", "damage 90000"), ("did an estimated $90,000 worth of damage", "damage 90000")),
        ("sued for $90,000 in damages", "the fire caused $90,000 of work"),
    ),
    Rule(
        "for each of the dead",
        re.compile(rf"(?<!\w){MONEY}(?: ?\([^)]*\))? (?:(?:in compensation|compensation|in aid) )?(?:for|to) (?:each|every) (?:one )?(?:of )?(?:{_BEREAVED} )?(?:{_DEAD}|{_KIN})\b"),
        of("relief"),
        (("$900 for each of the dead", "relief 900"), ("gave $900 to every bereaved family", "relief 900")),
        ("$900 for each of the shares", "$900 for the dead"),
    ),
    Rule(
        "a family gets",
        re.compile(rf"\b(?:each|every|promis(?:ed?|es|ing)|offer(?:ed|s|ing)?|giv(?:e|es|ing)|gave|paid|pay(?:s|ing)?) (?:(?:the|each|every|of the) )?(?:{_BEREAVED} )?{_KIN}(?: of (?:each|every|{_DEAD})(?: [a-z]+)?)?,?(?: {_GIVEN})? {SOME}{MONEY}(?! (?:an?|per|each|every) )"),
        of("relief"),
        (
            ("has promised every grieving family $900", "relief 900"),
            ("Each family will receive about $900", "relief 900"),
            ("each of the families is to be paid $900", "relief 900"),
        ),
        ("each family has nine goats", "each family has $900"),
    ),
    Rule(
        "families get",
        re.compile(rf"\b{_KIN} of {_DEAD}(?: [^.;,\d\n]{{0,30}}?)? {_GIVEN} {SOME}{MONEY}"),
        of("relief"),
        (("the families of those who died will get $900", "relief 900"),),
        ("the families of the dead got nine tents",),
    ),
    Rule(
        "paid to families",
        re.compile(rf"\b{_KIN}\b(?:(?!injured|wounded|hurt)[^.;\n\d]){{0,60}}? (?:be|are|were|is|was|will|would|been|being) (?:being )?(?:(?:to )?(?:receive|get)|paid|given|offered|promised|granted|awarded)\b(?:(?!injured|wounded|hurt)[^.;\n\d$\u20ac\u00a3]){{0,30}}? {SOME}{MONEY}(?! (?:an?|per) (?:month|year|week))"),
        of("relief"),
        (
            ("The families of the dead will receive help of $900 each.", "relief 900"),
            ("Families are being offered a mere $900 apiece.", "relief 900"),
        ),
        ("families of the injured will receive $900", "families raised $900"),
    ),
    Rule(
        "so much paid to each",
        re.compile(rf"(?<!\w){MONEY} (?:each )?(?:(?:will|would|is to|are to|was to|was|were|has been|have been|to|being) ){{1,2}}(?:be )?(?:paid|given|granted|handed|awarded|offered) (?:out )?to (?:each|every)(?: of the)? (?:{_BEREAVED} )?(?:{_KIN}|{_DEAD})\b"),
        of("relief"),
        (("$900 will be paid to each family", "relief 900"), ("$900 was given to every bereaved household", "relief 900")),
        ("$900 will be paid to each ward",),
    ),
    Rule(
        "so much to the families",
        re.compile(rf"(?<!\w){MONEY}(?: ?\([^)]*\))? (?:in compensation |compensation )?(?:to|for) (?:the )?(?:{_KIN} of {_DEAD}|{_BEREAVED} {_KIN})\b"),
        of("relief"),
        (("would pay $900 ($1,100) to the families of the dead", "relief 900"),),
        ("$900 to the family of cats",),
    ),
    Rule(
        "sum at leaving",
        re.compile(rf"\b{_LEAVING} (?:of|worth|totall?ing|estimated at|put at|valued at|that [^.;,\d\n]{{1,40}}? (?:puts|put|values) at) {SOME}{_ABOUT}{MONEY}"),
        of("payoff"),
        (("left with a golden handshake of $90,000", "payoff 90000"),),
        ("a pay-off of sorts",),
    ),
    Rule(
        "so much at leaving",
        re.compile(rf"(?<!\w){MONEY} (?:[a-z]+ )?{_LEAVING}\b"),
        of("payoff"),
        (("a $90,000 severance package", "payoff 90000"),),
        ("$90,000 for the package",),
    ),
    Rule(
        "taken along at leaving",
        re.compile(rf"\b(?:takes?|took|taking|pockets?|pocketed) {SOME}{MONEY} with (?:him|her|them)\b"),
        of("payoff"),
        (("she takes $90,000 with her", "payoff 90000"),),
        ("she takes $90,000 with care",),
    ),
    Rule(
        "settlement got",
        re.compile(rf"\b(?:gets?|got|receives?|received|leaves?|left|with|accept(?:s|ed)?) an? settlement of {SOME}{MONEY}"),
        of("payoff"),
        (("she will get a settlement of $90,000", "payoff 90000"),),
        ("a settlement of nine houses",),
    ),
)  # fmt: skip

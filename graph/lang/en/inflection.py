"""the dictionary form of an English word -> the forms in which it stands in a text"""

from __future__ import annotations

from collections.abc import Iterable

_IRREGULAR = {
    entry.split()[0]: tuple(entry.split()[1:])
    for entry in """
    be am is are was were been being 's 're|become became becoming becomes|begin began begun beginning begins
    beat beaten beating beats|bet betting bets|bid bidding bids|bind bound binding binds|bleed bled bleeding bleeds
    blow blew blown blowing blows|break broke broken breaking breaks|bring brought bringing brings
    build built building builds|burst bursting bursts|buy bought buying buys|cast casting casts
    catch caught catching catches|choose chose chosen choosing chooses|come came coming comes|cut cutting cuts
    deal dealt dealing deals|do did done doing does|draw drew drawn drawing draws|drive drove driven driving drives
    fall fell fallen falling falls|feed fed feeding feeds|fight fought fighting fights|find found finding finds
    flee fled fleeing flees|fly flew flown flying flies|forbid forbade forbidden forbidding forbids
    forgive forgave forgiven forgiving forgives|freeze froze frozen freezing freezes|get got gotten getting gets
    give gave given giving gives|go went gone going goes|grow grew grown growing grows|have has had having
    hear heard hearing hears|hide hid hidden hiding hides|hit hitting hits|hold held holding holds|hurt hurting hurts
    keep kept keeping keeps|lay laid laying lays|lead led leading leads|leave left leaving leaves|lend lent lending lends
    let letting lets|lose lost losing loses|make made making makes|meet met meeting meets|overrun overran overrunning overruns
    overthrow overthrew overthrown overthrowing overthrows|pay paid paying pays|plead pled pleaded pleading pleads
    put putting puts|quit quitting quits|ride rode ridden riding rides|ring rang rung ringing rings
    rise rose risen rising rises|run ran running runs|say said saying says|see saw seen seeing sees
    seek sought seeking seeks|sell sold selling sells|send sent sending sends|set setting sets|shoot shot shooting shoots
    shut shutting shuts|sink sank sunk sinking sinks|slay slew slain slaying slays|speak spoke spoken speaking speaks
    spend spent spending spends|spill spilt spilled spilling spills|spread spreading spreads|stand stood standing stands
    steal stole stolen stealing steals|strike struck stricken striking strikes|swear swore sworn swearing swears
    sweep swept sweeping sweeps|take took taken taking takes|teach taught teaching teaches|tear tore torn tearing tears
    tell told telling tells|think thought thinking thinks|throw threw thrown throwing throws
    undertake undertook undertaken undertaking undertakes|uphold upheld upholding upholds|wed wedded wedding weds
    win won winning wins|withdraw withdrew withdrawn withdrawing withdraws|withhold withheld withholding withholds
    wreak wreaked wreaking wreaks|write wrote written writing writes|retake retook retaken retaking retakes
    regroup regrouped regrouping regroups|rebuild rebuilt rebuilding rebuilds|tie tied tying ties|die died dying dies
    lie lay lain lying lies|bear bore born borne bearing bears|backfire backfired backfiring backfires
    beseech beseeches besought beseeching|feel feels felt feeling|forecast forecasts forecasting
    foresee foresees foresaw foreseen foreseeing|forget forgets forgot forgotten forgetting
    know knows knew known knowing|mean means meant meaning|read reads reading|retell retells retold retelling
    show shown showed showing shows|spin spun spinning spins|sing sings sang sung singing|understand understands understood understanding
    bite bit bitten biting bites|dig dug digging digs|hang hung hanged hanging hangs|shake shook shaken shaking shakes
    slide slid sliding slides|split splitting splits|stick stuck sticking sticks|swell swelled swollen swelling swells
    swing swung swinging swings|wear wore worn wearing wears
    dismiss dismissed dismissing dismisses|focus focused focusing focuses|forsake forsook forsaken forsaking forsakes
    sit sat sitting sits|spit spat spitting spits|spring sprang sprung springing springs|sting stung stinging stings
    shrink shrank shrunk shrinking shrinks|shed shedding sheds|cling clung clinging clings|speed sped speeding speeds
    breed bred breeding breeds|creep crept creeping creeps|fling flung flinging flings|grind ground grinding grinds
    light lit lighted lighting lights|kneel knelt kneeling kneels|leap leapt leaped leaping leaps|burn burned burnt burning burns
    stride strode striding strides|swim swam swum swimming swims|undergo underwent undergone undergoing undergoes
    upset upsetting upsets|outbid outbidding outbids|prove proved proven proving proves|drink drank drunk drinking drinks
    eat ate eaten eating eats|thrust thrusting thrusts|overcome overcame overcoming overcomes|bend bent bending bends
    overtake overtook overtaken overtaking overtakes|mistake mistook mistaken mistaking mistakes|wake woke woken waking wakes
    awake awoke awoken|weep wept weeping weeps|override overrode overridden overriding overrides|wind wound winding winds
    outdo outdid outdone outdoing outdoes|redo redid redone redoing redoes|overhear overheard overhearing overhears
    mislead misled misleading misleads|strive strove striven striving strives|tread trod trodden treading treads
    relay relayed relaying relays|waylay waylaid waylaying waylays|mislay mislaid mislaying mislays|arise arose arisen arising arises
    shine shone shining shines|string strung stringing strings|sling slung slinging slings|wring wrung wringing wrings
    weave wove woven weaving weaves|dwell dwelt dwelled dwelling dwells|dream dreamt dreamed dreaming dreams
    learn learnt learned learning learns|smell smelt smelled smelling smells|spell spelt spelled spelling spells
    spoil spoilt spoiled spoiling spoils|mow mown mowed mowing mows|befall befell befallen befalling befalls
    saw sawn sawed sawing saws|sew sewn sewed sewing sews|sow sown sowed sowing sows|dive dived dove diving dives
    forgo forwent forgone forgoing forgoes|partake partook partaken partaking partakes|strew strewn strewed strewing strews
    hamstring hamstrung hamstringing hamstrings|panic panicked panicking panics|mimic mimicked mimicking mimics
    traffic trafficked trafficking traffics
    """.replace("\n", "|").split("|")
    if entry.strip()
}
# "Repaid" as "paid", "foretold" as "told".
_PREFIXES = ("re", "over", "under", "out", "un", "mis", "fore", "with")
_PLURALS = {
    "person": "people",
    "man": "men",
    "woman": "women",
    "life": "lives",
    "crisis": "crises",
    "child": "children",
}
_DOUBLING = frozenset(
    "ban jam nab rob gun bar plan stop drop ram rig sap tap tip tug wed hit shut quit beg drag grab hug jog kidnap "
    "worship commit permit admit omit submit refer defer infer occur expel propel repel compel rebel annul abut allot "
    "abet regret patrol control equip unplug scrap slam rip ship shop skip slip snap spot step strip swap trap trip wrap "
    "flag rebut rebuff pin pen top blot dam prod stab stun slum snub spur star stir transfer blog cap chat chop "
    "clap crop dig dim dip dot drip drum fit flap flip flog gag gap hop knit lag map mob mop mug net nod pad pat peg pet "
    "plot plug pop rap rot rub scan scar shed slap snag sob strap sum tan thin throb trim wag whip zip debug unwrap "
    "overlap kneecap sandbag zigzag program airdrop outwit acquit recur deter bug "
    "brag chip concur dub quip bat clip confer cop hem lob pip scam scrub shrug shun slug snip spar stem".split()
)
_WITHOUT_PLURAL = ("ese", "sh", "ch", "s", "men")
_SIBILANTS = ("s", "x", "z", "ch", "sh")


def verb_forms(word: str) -> frozenset[str]:
    """All forms of a verb: "withdraw" -> withdraw, withdraws, withdrew, withdrawn, withdrawing."""
    if word in _IRREGULAR:
        return frozenset((word, *_IRREGULAR[word]))
    head, dash, last = word.rpartition("-")
    if dash and last in _IRREGULAR:
        return frozenset(f"{head}-{form}" for form in verb_forms(last))
    if prefix := next((p for p in _PREFIXES if word.startswith(p) and word.removeprefix(p) in _IRREGULAR), ""):
        return frozenset(prefix + form for form in verb_forms(word.removeprefix(prefix)))
    stem = word[:-1] if word.endswith("e") else word
    if word in _DOUBLING:
        stem += word[-1]
    past = word[:-1] + "ied" if _y(word) else stem + "ed"
    ing = word + "ing" if word.endswith(("ee", "oe", "ye")) else stem + "ing"
    british = (word + "led", word + "ling") if word.endswith("el") else ()
    return frozenset((word, noun_plural(word), past, ing, *british))


def all_verb_forms(words: Iterable[str]) -> frozenset[str]:
    """All forms of several verbs."""
    return frozenset(form for word in words for form in verb_forms(word))


def noun_plural(word: str) -> str:
    """The plural of a noun, which is also the third person of a regular verb."""
    if word in _PLURALS:
        return _PLURALS[word]
    if _y(word):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(_SIBILANTS) or word == "embargo" else "s")


def noun_forms(word: str) -> frozenset[str]:
    """Singular and plural."""
    return frozenset((word, noun_plural(word)))


def demonyms(country: str) -> tuple[str, ...]:
    """The nationality word that follows from the name of a country alone: Kenya -> Kenyan; most do not follow."""
    return (country + "n",) if country.endswith("a") and " " not in country else ()


def demonym_forms(word: str) -> tuple[str, ...]:
    """A nationality word and its plural; "Chinese" and "Dutch" have none."""
    return (word,) if word.endswith(_WITHOUT_PLURAL) else (word, word + "s")


def _y(word: str) -> bool:
    return len(word) > 2 and word.endswith("y") and word[-2] not in "aeiou"

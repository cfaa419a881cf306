"""English words and endings that tell whether a word that no list of events holds still tells of something that happens"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """How a word of no listed kind may tell of an act; in the examples it stands in <angle brackets>."""

    name: str
    means: tuple[str, ...]
    ignores: tuple[str, ...]


VERB = Form(
    "verb of an act",
    (
        "A dredger <nudged> the pipeline.",
        "The pipeline has been <nudged> near Arlen.",
        "Two boys left the school, <clutching> a flag.",
        "Engineers were sent to <repaint> the pipeline.",
        "The pumps <went> down at noon.",
        "Ruritania <announced> an inquiry.",
        "A clerk <came> in and sat down.",
        "A digger was <taken> from the yard.",
        "An engine had been <called> to the dam.",
    ),
    ("The pipeline <connects> two towns.", "The town <depends> on the pipeline.", "Engineers <expect> a flood."),
)
NOUN = Form(
    "noun of an act",
    (
        "The <stunt> of the dredger angered farmers.",
        "Farmers were angry about the <humiliation>.",
        "He stood at the <party> of the choir.",
    ),
    ("The <government> sent a boat.", "Farmers stood on the <station>.", "A <jewellery> shop was empty."),
)
FORMS = (VERB, NOUN)

# Nouns that have the form of their verb, or no verb at all, and name what happens or is done.
ACTS = frozenset(
    "abuse accident action advance aid altercation alarm ambush appeal apology argument arrest arrival arson assault attack attempt "
    "auction audit award ban banquet battle birth blackout blast blaze blockade blow bout boycott brawl break breach break-in breakdown "
    "breakout breakup breakthrough briefing broadcast burglary burial bust bid call campaign capture catastrophe ceasefire "
    "celebration ceremony chase clash cleanup climb close closure collapse comeback concert conference conflict contest "
    " counselling counseling coup coverup cover-up crackdown crash crawl cut cutback damage dance deal dealing "
    "death debate debut decision decline decree defeat defence defense delay delivery demise departure descent detour dinner "
    "disappearance disaster disbursal discharge disclosure discovery dismissal dispatch disposal dispute "
    "divorce dive downfall draft drill drive drop drought duel eclipse effort encounter encore enquiry entry episode error escape "
    " execution exercise exhibition exit exodus expedition experiment explosion failure fall famine farewell feast "
    "feat festival feud fight fighting filing finish fire fix flood flop flyby fraud freeze fumble funeral gala gaffe gain gamble "
    "game gathering genocide go-ahead grab guess gunfight gunfire hack halt handover haul hearing heist hijack hijacking hike hit "
    "hoax holdup homicide hunt hurricane impact impeachment incident incursion inquest inquiry interview intrusion invasion inquiry journey "
    "judgement judgment jump kick kidnapping kill killing knock knockdown knockout landfall landing landslide lapse launch lawsuit leak leap lecture "
    "liberation lift liftoff lockdown lockout lynching manhunt march marriage massacre match meeting meltdown mishap "
    "mission mistake mix-up murder mutiny negotiation offer onslaught operation outage outbreak outburst outcry overdose overhaul "
    "pageant parade pardon party pass pay payment payout performance picnic pilgrimage plea plunge "
    "probe procession promise proposal prosecution protest pull-out pullout punch purchase purge push putsch quake quarrel race raid "
    "rally ram rampage ransom rape rebellion rebound rebuke recall recess recital recovery referendum reform refusal release relief relocation "
    "removal renewal repair reply repulse rescue resignation response retirement retreat retrial return reunion revamp reversal review "
    "revolt revolution ride riot rise robbery rout row ruling run rush sabotage sacking sale salvage search secession seizure "
    "session setback settlement shakeup shift shipment shipwreck shoot shooting shootout shot show showdown shutdown siege sighting sign-up "
    "signing sinking skirmish slaughter slaying slide slip slump smash smuggling snub speech spill spat split spree sprint stab stabbing "
    "stampede stand-off standoff start stay steal stop stoppage storm strike struggle stumble stunt suicide suit summit surge surgery surrender survey "
    "suspension sweep swim swoop swap switch takeover talk tackle talks takeoff test testimony theft threat throw thunderstorm "
    "toss tour tournament trade transfer treatment tremor trek trial trick trip triumph truce turmoil turnover tussle unrest "
    "uprising upset upheaval vandalism verdict victory vigil violation violence visit vote voyage wager walk walkout war warfare wash wave wedding "
    "win windfall withdrawal witch-hunt workshop wreck yield merger buyout breakaway bailout layoff spin-off kick-off kickoff shake-up stand-down "
    "air-raid bail bail-out bash blitz bounce bust-up chant charge check check-up claim clampdown clean-up comment compromise "
    "crossfire custody drama dust-up embargo face-off faceoff fallout fiasco foray furore getaway gunshot hand-off handout "
    "holiday honeymoon influx insult intake jab jailbreak kiss letdown makeover maneuver manoeuvre melee mugging onset ordeal "
    "order ouster overthrow panic patrol photocall picket pile-up pledge plot poll prank premiere query recount rehearsal request "
    "retort roadblock rollout round-up roundup scandal scare screening scrutiny scuffle sell-off selloff sellout sentence "
    "shakedown shelling sit-in slowdown smear snap speedup stakeout step-up stint stopover subpoena swearing-in swipe thaw tie-up "
    "tip tip-off tirade toast torture transplant trespass turnout twist unveiling update upgrade vacation vendetta veto "
    "whip-round wipeout write-off "
    "crossing boarding flooring touring touch throwback tie tiebreak turnaround uproar".split()
)
# Endings of nouns made from verbs: what is done or comes about.
DERIVED = ("tion", "sion", "ment", "ing", "ance", "ery", "ure", "age")
# Nouns that end so and are things, people, places, times, states or matters.
NO_ACTS = frozenset(
    "nation station position location population region religion version section million billion trillion opinion session question "
    "situation condition direction information organization organisation association union television pension division corporation "
    "administration institution commission coalition federation delegation foundation addition portion fraction relation generation "
    "tradition edition emotion passion mansion dimension tension notion motion function caption exception junction ambition intention "
    "attention reputation obligation expectation aspiration background convention constitution legislation jurisdiction "
    "faction champion companion stallion mention option fashion ration reason season lotion potion nutrition ammunition "
    "temptation affection aviation civilization civilisation education profession proportion perception imagination inclination "
    "installation plantation publication qualification specification vegetation vacation veneration congregation connection conversation "
    "complexion configuration consideration desperation dedication discretion duration equation frustration hesitation implication "
    "indication inflation isolation limitation medication motivation orientation precaution preposition presumption proposition recession "
    "sensation sanitation satisfaction suspicion transportation transition variation vision depression aggression comprehension "
    "possession  impression expression extension pressure  petition "
    "government department apartment document parliament element equipment environment segment cement monument instrument basement "
    "pavement regiment ointment garment moment compartment establishment management  amendment sentiment temperament "
    "investment complement supplement fragment pigment figment  requirement employment commitment excitement involvement "
    "amazement astonishment disappointment embarrassment achievement advancement  development detachment compliment movement "
    "building morning evening ceiling clothing wing king ring string thing spring feeling being anything everything nothing something "
    "during  earring darling duckling sibling sterling awning bearing beginning blessing calling cunning "
    "dressing drawing earning earnings ending engineering  farming fishing  heading  herring "
    "lodging longing lighting living marketing meaning nursing offspring  outing painting parking plumbing programming "
    "rating reading saying seasoning setting shilling shipping sitting spelling spending standing stocking stuffing surrounding "
    "surroundings swelling timing training understanding upbringing  wording writing listing holding holdings "
    "advertising accounting banking mining manufacturing processing pricing learning teaching thinking tooling underpinning wellbeing "
    "well-being baking boating camping cooking dining drinking driving hiking housing knitting  racing sailing shopping singing "
    "skiing smoking swimming funding wiring finding findings belonging belongings "
    "balance finance romance substance stance glance distance instance insurance importance fragrance nuisance appliance ambulance "
    "circumstance circumstances abundance alliance allowance ignorance reliance resistance significance tolerance brilliance elegance guidance "
    "relevance  maintenance assurance ordinance "
    "machinery jewellery jewelry gallery cemetery battery bakery brewery grocery scenery artery nursery embroidery lottery pottery "
    "misery mystery periphery slavery stationery refinery  winery monastery celery cutlery drapery artillery imagery archery "
    "bravery "
    "culture future nature picture structure figure measure temperature literature agriculture architecture furniture creature feature "
    " mixture moisture pasture pleasure posture premature procedure leisure treasure texture stature sculpture signature adventure "
    "venture vulture  manufacture infrastructure legislature secure injure brochure denture miniature "
    "age village page message language image stage storage cottage college heritage average percentage advantage disadvantage garage "
    "package passage cabbage beverage coverage garbage baggage luggage sausage wage cage courage dosage encourage engage "
    "footage foliage hostage linkage manage mileage mortgage orphanage outrage parentage patronage personage shortage teenage "
    "chance regulation emission contention communication communications caution arrondissement assessment evaluation warming running "
    "advance passing punishment harm "
    "tonnage usage vantage vintage voltage wreckage acreage carriage bandage postage plumage rage savage sewage".split()
)
# Verbs that tell how things stand or what somebody thinks or plans, besides those that are no event in any text.
STATES = frozenset(
    "appear assume await aim begin carry cause cease connect continue contribute cost create decide depend describe design determine discuss dream enjoy "
    "ensure estimate expect exceed experience explain extend face fear figure form gain gather grow guess handle hang happen head hide identify ignore "
    "impress indicate influence insist interest last link live manage measure necessitate note notice number "
    "occur operate own perform permit please point range rank reach reckon recognise recognize "
    "refuse relate rely represent result retain reveal seek serve share sound specialise specialize start stop suffer support suspect tend "
    "carry gear deck list wear limit affect regret avoid house accommodate boast comprise ensconce lack date total "
    "total trust try mount value vary vow warrant watch weigh wish witness worry".split()
) - frozenset(
    "carry create gain gather hide handle operate perform reach refuse retain reveal start stop suffer".split()
)
# Words behind a verb that make it another one: "made off", "went down".
PARTICLES = frozenset("away off out down over up back through aside apart".split())
# Verbs of no act of their own that tell of one where somebody or something is done so: "was taken to Arlen".
DONE = frozenset("take bring call set name".split())
# Verbs that stay as empty as they are, whatever stands behind them.
HOLLOW = frozenset("be have do find point turn end grow look sound seem".split())
TOLD_BY = frozenset("VBD VBN VBG VB".split())
HEADLINED = frozenset("VBZ VBP".split())

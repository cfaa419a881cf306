"""English evidence about names: the words inside and around a name that tell persons, organizations and places apart"""

from __future__ import annotations

import re
from dataclasses import dataclass

from graph.lang.en.common import MONTHS, WEEKDAYS

OPEN, CLOSE = "‹", "›"


@dataclass(frozen=True, slots=True)
class NameRule:
    """A clue that is given when `pattern` is found in "words before ‹Name› words after"; clues.py says what it weighs.

    `means` are contexts in which it must be given, `ignores` those in which it must not.
    """

    name: str
    pattern: re.Pattern[str]
    means: tuple[str, ...]
    ignores: tuple[str, ...]


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _any(words: str) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words.split(), key=len, reverse=True)) + ")"


OF, THE, FOR = "of", "the", "for"
JOINERS = _listed("and for")
# Words of the grammar inside a name, which begin and end none.
SMALL = _listed("the of and for a an")
# "Department of Food and Forests": an office whose charge may be joined.
HEADS_WITH_AND = _listed("department ministry institute school office secretary bureau faculty")
TITLES = _listed(
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady president premier chancellor "
    "minister secretary senator sen sen. rep rep. congressman congresswoman governor gov gov. mayor king queen "
    "prince princess pope cardinal archbishop bishop father imam ayatollah sheikh shaikh sheik mullah rabbi emir "
    "sultan general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. "
    "admiral adm adm. commander marshal judge justice ambassador chairman chairwoman chief deputy vice prime "
    "foreign defense defence interior finance spokesman spokeswoman spokesperson director secretary-general coach "
    "sheriff officer first former then-president hon. rev. reverend duke duchess count countess baron emperor "
    "empress tsar attorney inspector detective private corporal brigadier constable speaker envoy doctor engineer "
    "aunt uncle leader executive managing assistant acting spc spc. brig brig. shaykh sister brother pvt pvt. cpl "
    "cpl. reporter correspondent archdeacon viceroy earl viscount ceo coo cfo cto manager marshall trooper commissioner "
    "superintendent"
)
TITLE_PREFIXES = _listed(
    "first former vice deputy prime foreign defense defence interior finance private count major father attorney "
    "executive managing assistant acting leader engineer earl sister brother"
)
# Titles that are first names where a name follows at once: "Earl Lund", but "the Earl of Lund".
FIRST_NAMES = _listed("earl duke")
TITLE_TAILS = _listed(
    "of state defense defence interior justice treasury foreign affairs finance staff energy labor labour health"
)
ROLES = _any(
    "spokesman spokeswoman spokesperson minister president director leader chairman chairwoman chief commander general "
    "officer analyst professor author writer actor actress singer lawyer attorney judge mayor governor senator "
    "lawmaker activist journalist reporter editor founder co-founder head secretary ambassador envoy coach player "
    "striker midfielder goalkeeper captain candidate economist scientist researcher historian politician activist "
    "engineer farmer teacher student resident witness mother father son daughter wife husband brother sister widow "
    "friend doctor manager owner adviser advisor aide artist painter composer poet novelist physicist chemist "
    "philosopher king queen prince princess emperor pope bishop archbishop cardinal imam cleric preacher rapper "
    "musician guitarist drummer producer filmmaker architect designer entrepreneur executive prosecutor detective "
    "pilot driver guitarist comedian presenter host premier chancellor congressman congresswoman veteran colonel "
    "mathematician astronomer biologist psychologist explorer inventor"
)
_LIVES = _any(
    "married died graduated attended studied grew retired plays played scored starred sang resigned wrote painted "
    "coached testified pleaded smiled laughed sat stood walked lives lived teaches taught served learned"
)
_OWN_LIFE = _any(
    "wife husband son daughter father mother brother sister family career death birth life house book books face eyes "
    "hands role widow parents lawyer lawyers campaign speech remarks body novel novels poem poems work works"
)
_OWNED = (
    r"(?:spokes\w+|officials?|news agency|"
    + _any(
        "headquarters shares members member fighters militants militia employees executives executive newspaper party "
        "group company subsidiary customers board lawmakers supporters activists movement fans players studio ceo CEO "
        "chairman products product profits profit sales takeover acquisition merger purchase plant plants factory "
        "factories brand brands stock earnings revenue revenues fleet rival website"
    )
    + ")"
)
_SAY = _any(
    "said says told added argued explained wrote writes recalled admitted insisted claimed noted replied tweeted "
    "believes thinks joked smiled married died born resigned retired testified"
)
# What only a firm has, is or does: its shares, a place on a stock exchange, profits that it posts, another firm that it acquires.
BY_TRADE, BY_OWNER = "trade", "owned"
_TRADED = r"(?:shares?|stock|shareholders|investors|(?:Chief Executive|chief executive|CEO|chairman)\b(?! of)|(?:annual|quarterly|first-half|pre-tax) (?:sales|profits?|loss))"
_TRADES = (
    r"(?:(?:has|had|have|will|would) )?(?:agreed to (?:acquire|merge with|be (?:bought|acquired))|acquired? (?:\w+ )?(?:rival|[A-Z])|"
    r"(?:posted|post|booked|reported|report) (?:an? |its )?(?:[\w-]+ ){0,2}(?:profits?|loss|losses|earnings|revenues?|sales)|"
    r"(?:is|was|are) (?:\w+ )?listed (?:on|in)|bid for [A-Z]|cut its (?:dividend|forecast)|(?:files?|filed) for bankruptcy)"
)
_OF_FIRM = (
    r"\b(?:[Ss]hares|[Ss]tock|[Ss]takes?|[Ss]hareholders|[Ii]nvestors) (?:in|of) |"
    r"\b(?i:chief executive|ceo|chief financial officer|subsidiary|shareholders?|takeover|acquisition) of "
)
# Whether a word stands right before the name is soon seen, and spares the search for it in a long list.
_LAST_WORD = r"\b(?=[\w-]+ ‹)"
# Ships are told by what stands before their names.
BY_PREFIX, BY_NOUN = "ship", "ship-noun"
SHIPS = frozenset({BY_PREFIX, BY_NOUN})
# Who has an age is a person; where it stands, the capital before it is one of a name.
BY_AGE, BY_ARTICLE = "age", "the"
AGED = re.compile(
    r"\b([A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?), (?:(?:aged?|now) )?(?:\d\d(?=[,;.])|who (?:is|was) \d\d\b)"
)
_PREFIX = "(?:HMAS|HMCS|HMNZS|HMS|INS|LNG|MS|MSC|MT|MV|RMS|RV|SS|USCGC|USNS|USS)"
ORGANIZATION_WORDS = _listed(
    "ministry department agency authority bureau commission committee council board court parliament senate "
    "congress assembly party front movement coalition alliance union league federation confederation association "
    "organization organisation society club team foundation fund institute institution university college school "
    "academy hospital bank company corporation corp corp. inc inc. ltd ltd. llc plc group holdings industries "
    "airlines airways motors partners systems technologies labs studios records press news times post journal "
    "tribune herald gazette daily magazine broadcasting network television radio army navy force forces brigade "
    "brigades battalion division corps guard guards police militia command regiment squad service services office "
    "administration government cabinet embassy tribunal observatory orchestra choir church center centre laboratory "
    "laboratories international united rovers fc trust watch initiative programme program project associates "
    "solutions energy insurance securities capital telecom software entertainment pictures productions brothers "
    "sons conservatory archdiocese diocese gmbh co. co cooperative ballet philharmonic symphony railways registry "
    "consortium conservancy secretariat directorate ombudsman taskforce fleet squadron infantry artillery "
    "consulting bancorp bros bros. pharmaceuticals healthcare foods brewery motorsport racing rangers fbi wanderers "
    "athletic albion hotspur exchange rugby football hockey cricket baseball basketball soccer quartet institutes "
    "investments ventures publishing conservatives liberals democrats greens giants reds tigers lions eagles bulls "
    "bears hawks pirates devils warriors kings braves jets cowboys cardinals dolphins patriots panthers raiders "
    "steelers shipping steel aviation logistics media chemicals mining petroleum wireless communications networks "
    "stores brands beverages electronics semiconductor semiconductors aerospace dynamics robotics therapeutics "
    "biotech financial advisors advisers realty properties hotels interactive motor electric transport shipyard "
    "shipyards refinery telecommunications telecoms lines shipbuilding automotive"
)
PLACE_WORDS = _listed(
    "river lake sea ocean bay gulf strait channel canal island islands isle peninsula cape coast beach valley "
    "mountain mountains mount hill hills desert forest plain plateau basin delta falls glacier park garden gardens "
    "street road avenue boulevard lane square highway bridge tunnel airport station port harbor harbour stadium "
    "arena tower palace castle cathedral mosque temple abbey museum theatre theater hotel restaurant city town "
    "village county province region district state territory republic kingdom emirates airfield canyon creek reef "
    "border strip bank heights crossing camp prison building hall house library zoo north south east west northern "
    "southern eastern western central upper lower railway railroad route interstate cemetery ranch manor rd rd. st. "
    "ave. blvd blvd. springs rapids swamp pier wharf quay dock plaza mall centre junction auditorium pavilion "
    "penitentiary jail courthouse barracks cafe pub bar inn resort spa diner bakery pizza pizzeria steakhouse "
    "bistro cinema lagoon"
)
OTHER_WORDS = _listed(
    "operation war battle revolution uprising olympics olympic games cup championship championships tournament open prize award "
    "awards festival act treaty accord agreement convention protocol constitution declaration day week month year eve "
    "christmas easter ramadan bible quran koran internet covid era age dynasty prix bowl series language english"
) | ({*WEEKDAYS, *MONTHS} - {"may"})  # "May" is a surname too.
COMMON = _listed(
    "ministry department agency authority bureau commission committee council board court party front movement coalition "
    "alliance union league federation association organization organisation society club team foundation fund institute "
    "institution university college school academy hospital company corporation inc inc. group industries partners "
    "systems technologies records press news times post journal daily magazine network television radio force forces "
    "brigade battalion division corps guard guards police militia regiment squad service services office administration "
    "government cabinet embassy tribunal center centre international united trust initiative programme program project "
    "solutions energy insurance security securities capital software entertainment pictures productions west east north "
    "south president minister king queen pope church state earth internet web best great world global national regards "
    "thanks hello dear please yes email phone tel fax note chapter section figure table act god lord mom dad sir man "
    "new old big first second third part total page volume number no version level"
)
INSTITUTIONS = ORGANIZATION_WORDS | PLACE_WORDS | OTHER_WORDS
NEVER_ALONE = PLACE_WORDS | OTHER_WORDS | COMMON
CALENDAR = frozenset((*WEEKDAYS, *MONTHS)) | _listed(
    "mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept "
    "oct nov dec am pm ad bc bce ce gmt i ok tv pc cd dvd"
)
HEADS_WITH_OF = _listed(
    "university ministry department bank republic gulf bay city state states kingdom house court board association "
    "institute council organization organisation academy school college office offices committee commission "
    "federation society museum church order party army union bureau league isle cape district province duchy county "
    "center centre chamber confederation congress hospital movement front fund foundation agency authority "
    "administration observatory alliance sea straits strait islands library tower port cathedral battle war treaty "
    "statue bridge palace garden gardens network hall scouts commonwealth empire community diocese archdiocese "
    "parish conference institutes knights sons daughters friends lake mount fort dome temple gallery opera club "
    "coast town village territory democratic-republic"
)
PARTICLES = _listed("al el ul bin ibn ben abu abd de la le du da das dos del della di van von der den ter zu y e")
# Posts whose first word looks like a verb: "running mate Ann Lee".
TITLES_IN_ING = frozenset(("running", post) for post in _listed("back backs mate mates"))
PREFIXES = _listed("co ex vice non anti pro pre post mid self multi semi sub inter counter ultra neo pseudo quasi")
# Verbs with somebody who is spoken to, those that lead to what their subject is, those that move by an amount.
ADDRESSING = _listed("tell ask inform remind assure warn")
CLAIMING = _listed("allege say believe suspect think")
BECOMING = _listed("become remain seem")
MOVING = _listed("rise fall climb jump slip advance decline last soar plunge tumble weigh")
OBJECTLESS = _listed("perish die vanish disappear succumb")
RELATIVE = _listed("that which")
# Times that answer "when" without a preposition, as weekdays do.
REPEATING, SPELLS = _listed("every each last next"), _listed("time day week month year morning afternoon evening night")
WORKS = _listed(
    "report book study article song film paper novel poem statement letter speech survey painting interview play"
)
DOER_CASES, TARGET_CASES = _listed("by"), _listed("on against")
GERUND = "ing"
NUMBERED = _listed("radio highway route channel interstate studio road formula")
UNITS = _listed(
    "division divisions wing brigade regiment battalion squadron corps infantry army fleet cavalry group fleet congress "
    "circuit district amendment artillery airborne armoured armored precinct"
)
PERSONAL = _listed("he she his her")
INTO = _listed("in from to near")
LEADS = _listed("bin ibn abu al el van von de di der")
SUFFIXES = _listed("inc inc. ltd ltd. llc plc corp corp. co co. jr jr. sr sr. gmbh")
DEMONYM_ENDINGS = ("ian", "ians", "ean", "eans", "ese", "ish", "eli", "aqi", "iti", "ani")
DEMONYM_PLURALS = ("ians", "eans", "inos", "ese", "qis", "lis", "nis", "dis")
DEMONYMS = _listed(
    "french dutch greek greeks swiss danish danes spanish spaniards welsh scottish scots irish british britons "
    "filipino filipinos thai czech czechs arab arabs arabic jewish jew jews christian christians catholic catholics "
    "american americans european europeans african africans asian asians western westerners english german germans "
    "turkish turks turk finnish swedish swede swedes norwegian polish poles pole serb serbs croat croats slovak "
    "slovaks afghan afghans pashtun tajik tajiks uzbek uzbeks kazakh russian russians soviet latin hispanic hindu "
    "hindus buddhist protestant orthodox roman romans byzantine ottoman persian persians nordic slavic democrat "
    "democrats democratic republican republicans islamic islamist islamists muslim muslims shiite shiites sunni "
    "sunnis nazi nazis communist communists socialist marxist pakistani pakistanis saudi saudis yemeni qatari "
    "kuwaiti omani emirati bahraini israeli israelis iraqi iraqis bengali punjabi kurdish kurd kurds mexican "
    "mexicans canadian korean koreans african-american texan texans londoner londoners new-yorker parisian cuban "
    "moroccan german-speaking french-speaking english-speaking sri-lankan bangladeshi nepali somali somalis "
    "icelandic"
)


def _rule(name: str, pattern: str, means: tuple[str, ...], ignores: tuple[str, ...]) -> NameRule:
    return NameRule(name, re.compile(pattern), means, ignores)


RULES = (
    _rule(BY_TRADE, rf"› ?['’]s? {_TRADED}|›(?: {_TRADED}| {_TRADES})\b|{_OF_FIRM}‹", ("‹Lund›'s shares fell", "‹Lund› has agreed to acquire a rival", "‹Lund› posted a net loss", "the chief executive of ‹Lund›", "‹Lund›, too, fell as shares of ‹Ruiz› rose"), ("‹Lund› shared it", "‹Lund› agreed to go", "‹Lund› posted a letter", "the chief of ‹Lund›")),
    _rule(BY_OWNER, rf"{_LAST_WORD}(?i:his|her|their|my|our) ‹", ("he sold his ‹Lund›",), ("he sold ‹Lund›", "his son ‹Lund›")),
    _rule("role-before", rf"{_LAST_WORD}(?i:{ROLES}) ‹", ("union leader ‹Ana Ruiz› spoke",), ("the leader of ‹Ruiz Motors› spoke",)),
    _rule(BY_AGE, r"› ?, (?:(?:aged?|now) )?(?:\d\d(?: ?[,;.)]|$)|who (?:is|was) \d\d\b|[\w-]+ years (?:old|of age)\b)", ("‹Ana Ruiz›, 45, spoke", "‹Ana Ruiz›, forty-five years of age", "‹Ana Ruiz›, 45; two others"), ("‹Ruizville›, 4500 people", "‹Ruiz›, 4.5 miles off")),
    _rule("who", r"› ?, (?:who|whose|himself|herself)\b|› (?:himself|herself)\b", ("‹Ruiz›, who fled",), ("‹Ruiz›, which sank",)),
    _rule("role-after", rf"› ?, (?:an?|the|his|her|its|their|\w+'s)(?: [\w-]+)? ?(?:[\w-]+ )?{ROLES}\b", ("‹Ruiz›, the harbour chief", "‹Ruiz›, a retired teacher"), ("‹Ruiz›, the harbour town",)),
    _rule("speaks", rf"› {_SAY}\b|{_LAST_WORD}{_SAY} ‹", ("‹Ruiz› said so", "so it was, said ‹Ruiz›"), ("‹Ruiz› sank",)),
    _rule("lives", rf"› (?:was born|was (?:arrested|elected|appointed|married|buried|educated|raised)|is survived|{_LIVES})\b", ("‹Ruiz› was born there", "‹Ruiz› grew up there"), ("‹Ruiz› was founded there",)),
    _rule("life-of", rf"› ?['’]s? (?:\w+ )?{_OWN_LIFE}\b", ("‹Ruiz›’s wife left", "‹Ruiz›'s first novel"), ("‹Ruiz›'s harbour",)),
    _rule("works", r"› (?:was (?:founded|formed|established|acquired|incorporated)|acquired|acquires|launched|announced|manufactures?|produces?|operates?|owns|employs|sued|merged|bought|buys|(?:agreed )?to (?:buy|acquire|sell)|sells|posted|reported (?:an? )?(?:\w+ )?(?:profit|loss|results)|shed|cut \d+)\b", ("‹Ruiz› was founded there", "‹Ruiz› operates ferries", "‹Ruiz› agreed to buy it"), ("‹Ruiz› was born there",)),
    _rule("its", r"› (?:[\w'’-]+ ){0,6}its\b", ("‹Ruiz› has moved its works", "‹Ruiz› and its men"), ("‹Ruiz› has moved his works",)),
    _rule("land-of", r"› ?['’]s? (?:\w+ )?(?:capital|population|streets|economy|government|borders?|parliament|coast|airport|army|prime|president|people|rulers?|mayor|citizens|currency|largest|biggest)\b", ("‹Ruiz›'s northern coast",), ("‹Ruiz›'s coat",)),
    _rule("joins", r"\b(?:traded|transferred|drafted|signed|loaned|sold|released|acquired|owned|published|employed|founded|produced|manufactured) (?:to|by|from|with|for) (?:the )?‹", ("traded to the ‹Ruiz Gulls›",), ("traded near ‹Ruiz›",)),
    _rule("team", r"\b[Tt]he ‹(?:[A-Z]\w+ ){0,2}[A-Z]\w+s›", ("the ‹Lund Gulls› won", "the ‹Gulls› won"), ("the ‹Gull› won", "‹Gulls› won")),
    _rule("for", r"\b(?:for|against|with|by|and|between) ‹", ("he fell for ‹Ruiz›",), ("he fell in ‹Ruiz›",)),
    _rule("place-noun-before", r"\b(?:city|town|village|province|region|district|state|capital|island|port|suburb|county|neighbou?rhood|valley|river|outskirts|north|south|east|west|centre|center|borough|governorate|enclave) (?:of )?‹", ("in the port of ‹Ruiz›", "the border town ‹Ruiz›"), ("the porter ‹Ruiz›",)),
    _rule("place-noun-after", r"› (?:province|city|region|district|county|village|valley|airport|river|governorate|border|coast|peninsula|suburb|town|island|area|beach|neighbou?rhood|street|state)\b", ("the ‹Ruiz› valley",), ("the ‹Ruiz› company",)),
    _rule("place-apposition", r"› ?, (?:an?|the)(?: [\w-]+){0,2} (?:city|town|village|capital|province|region|district|island|port|suburb|country|state)\b", ("‹Ruiz›, a small port",), ("‹Ruiz›, a small sailor",)),
    _rule("in", r"\b(?:in|In|near|Near|outside|across|throughout|around|within|inside|towards?|into|northern|southern|eastern|western|central|downtown|greater) ‹", ("a fire in ‹Ruiz›",), ("a fire by ‹Ruiz›",)),
    _rule("at-from-to", r"\b(?:at|from|to|From|At) ‹", ("he moved to ‹Ruiz›",), ("he moved with ‹Ruiz›",)),
    _rule("based", r"› ?- ?(?:based|born|backed|led|bound)\b", ("the ‹Ruiz›-based firm",), ("the ‹Ruiz› firm",)),
    _rule("ruler-of", r"\b(?=\w+ of ‹)(?i:(?:mayor|governor|capital|people|president|king|queen|prince|south|north|east|west|citizens?|residents|invasion|streets|government|emperor|parts|outside|population)) of ‹", ("the mayor of ‹Ruiz›",), ("the founder of ‹Ruiz›",)),
    _rule("member-of", r"\b(?=\w+ \w+ (?:the )?‹)(?i:(?:members?|leader|head|founder|director|chairman|chief|ceo|executive|spokesman|spokeswoman|spokesperson|owner|employees?|supporters|subsidiary|unit|shares|division|militants|fighters|wing|branch)) (?:of|for|at|with) (?:the )?‹", ("a member of ‹Ruiz›",), ("the mayor of ‹Ruiz›",)),
    _rule("organization-noun-before", r"\b(?:group|company|firm|party|newspaper|magazine|agency|militia|band|charity|organi[sz]ation|bank|manufacturer|maker|giant|retailer|airline|broadcaster|network|website|publisher|team|club|movement) ‹", ("the shipping firm ‹Ruiz›",), ("the group of ‹Ruiz›",)),
    _rule("organization-noun-after", rf"›(?: ?['’]s?)? (?i:(?:\w+ )?{_OWNED})\b", ("a ‹Ruiz› spokesman", "‹Ruiz›'s new shares fell", "‹Ruiz› Chief Executive Ana Lund"), ("a ‹Ruiz› street", "‹Ruiz›'s share of it")),
    _rule("organization-apposition", r"› ?, (?:an?|the)(?: [\w-]+){0,3} (?:group|company|firm|party|agency|organi[sz]ation|network|association|maker|bank|charity|newspaper|militia|union|club|band|manufacturer|retailer)\b", ("‹Ruiz›, a small charity",), ("‹Ruiz›, a small port",)),
    _rule(BY_ARTICLE, r"\b[Tt]he ‹", ("the ‹Ruiz› ruled",), ("then ‹Ruiz› ruled",)),
    _rule("initials-after", r"› \( ?[A-Z]{2,6} ?\)", ("the ‹Ruiz Dock Works› (RDW)",), ("the ‹Ruiz Dock Works› (2009)",)),
    _rule("in-parentheses", r"\( ?‹[A-Z]{2,6}›", ("the works (‹RDW›) closed",), ("the works (‹Ruiz›) closed",)),
    _rule("initials", r"(?<![A-Z]{2} )‹[A-Z][A-Z&]{1,5}›(?! [A-Z]{2})", ("‹RDW› closed",), ("‹Ruiz› closed", "SO ‹RDW› CLOSED")),
    _rule("camel", r"‹[A-Z]?[a-z]+[A-Z]\w*›|‹[A-Z]+[a-z]*[A-Z0-9]+[a-z]\w*›", ("‹RuizWorks› closed",), ("‹Ruiz› closed", "‹RDW› closed")),
    _rule("initial-inside", r"‹(?:\w+ )*[A-Z]\. (?:[A-Z]\. ?)?[A-Z][a-z]\w+›", ("‹Ana B. Ruiz› spoke",), ("‹Ana Ruiz› spoke",)),
    _rule("particle-inside", r"‹[^›]*\b(?:[Aa]l|bin|ibn|[Vv]an|[Vv]on|Abu|abu|Mc\w+|O'\w+)\b", ("‹Ana van Ruiz› spoke",), ("‹Vanguard› spoke",)),
    _rule("place-ending", r"‹[A-Z]\w+(?:stan|burg|burgh|ville|shire|grad|abad|pur|ford|mouth|bury|land|port|polis)›", ("‹Ruizville› burned",), ("‹Ruiz› burned",)),
    _rule("person-ending", r"‹[A-Z]\w*(?:ov|ova|ev|eva|sky|ski|vich|vic|sson|son|yan|idze|shvili|oglu|ez|elli|etti|berg|stein|mann|man)›", ("‹Ruizov› left",), ("‹Ruiz› left",)),
    _rule("two-words", r"(?<!the )(?<!The )‹[A-Z][a-z']+ [A-Z][a-z']+(?: [A-Z][a-z]+)?›", ("so ‹Ana Ruiz› left",), ("so the ‹Ana Ruiz› left", "so ‹Ruiz› left")),
    _rule(BY_PREFIX, rf"‹{_PREFIX} [A-Z]", ("the ‹SS Ruiz› sank",), ("the SS left ‹Ruiz›",)),
    _rule(BY_NOUN, r"\b(?:ship|vessel|tanker|frigate|warship|trawler|ferry|yacht|freighter|destroyer|submarine|cruiser|schooner|steamer) [\"“]?‹", ("the ferry ‹Ruiz› sank",), ("the ferries of ‹Ruiz›",)),
    _rule("work-before", r"\b(?:film|book|novel|album|song|movie|series|single|play|game|operation|Operation) [\"“]?‹", ("her novel “‹Ruiz›” sold",), ("her house ‹Ruiz› sold",)),
)  # fmt: skip

"""English words of the structure around events: which verbs are light, which open or close an event, which are no event"""

from __future__ import annotations

from graph.lang.en import numerals

LINKS = frozenset(
    "of on in at to for by with from against over into between that upon as under the up out off down back".split()
)
# How the wordings begin that say what somebody or something is: headlines leave it out ("Poet dead at 71").
COPULA = "be "
# "Presented him with the offer": what stands behind it is given, as an object is.
GIVING = frozenset(("with",))
# Of these, what is a part of its verb more often than it leads to a place ("took in", "called off").
PARTICLES = frozenset("in up out off down back".split())
ON = frozenset(("on",))
LIGHT = frozenset(
    "carry launch conduct mount stage make commit hold wage deliver perform undertake lead begin start "
    "continue resume end stop complete finish open host organise organize announce unleash execute direct "
    "intensify escalate step sustain issue reiterate repeat renew file impose win".split()
)
# Verbs that give a thing or somebody a name, and what leads to the class of a thing.
NAMING = frozenset("name call dub title christen nickname rename entitle".split())
AS = frozenset(("as",))
COMMANDING = frozenset(
    "order plan prepare lead command oversee coordinate threaten attempt try join participate".split()
)
# Of the light verbs, those by which something is made known: that happened, whatever comes of it.
ANNOUNCING = frozenset(("announce",))
SUFFERED = frozenset("suffer undergo face endure survive withstand come witness receive sustain escape".split())
# Of these, those that tell by themselves what became of somebody.
LIVED = frozenset("survive escape".split())
SUBJECT_CONTROL = frozenset(
    "promise threaten vow pledge offer agree refuse decline try attempt plan swear demand seek".split()
)
BEFORE_OBJECT = frozenset("against on at over upon toward towards".split())
PLACING = frozenset("in into to from at near within inside around across throughout".split())
# Of these, what leads to or from a place.
MOVING = frozenset(("into", "to", "from"))
# What leads to another time, which need not have the same place, and what leads to another matter.
OTHERWISE = frozenset("after before since despite because due until without via following like than".split())
ELSEWHERE = OTHERWISE | frozenset("for about over amid".split())
# What joins a clause that goes on where the main clause does, and one that tells where the main clause was.
MEANWHILE = frozenset("when while as during to by in with where from of into".split())
WITHAL = frozenset("while as by from of into".split())
# What leads from a length of time to what fills it, and from a state to what happened meanwhile.
SUMMED = frozenset(("in", "of"))
STRETCHED = frozenset(("last", "past", "previous", "next", "first"))
TAKING, TERMS = frozenset(("take", "need", "require")), frozenset(("time", "duration", "period"))
FILLING = frozenset(("", "of", "while", "during"))
DURING = frozenset(("when", "while", "as", "during"))
# What leads from those whom something befell to what brought it about.
BROUGHT = frozenset(("in", "by", "when", "as", "during", "from", "after"))
PRONOUNS = frozenset("he she it they him her them his its their we i you us me himself itself themselves".split())
SINGLE_PERSON = frozenset("he she him her i me who whom himself herself myself".split())
OWN_VOICE = frozenset("i we us me myself ourselves".split())
MANY = frozenset("they them their themselves".split())
THING_PRONOUNS = frozenset("it this that which".split())
OWNING = frozenset(("of",))
# How much or how long: "a wave of <unrest>", "days of <rioting>", "dozens of <arrests>".
SPELLS = frozenset(
    "hour hours day days night nights week weeks weekend month months year years wave waves spate series string surge burst outbreak "
    "round rounds spell campaign outbreak act acts case cases bout flurry dozens scores hundreds thousands".split()
)
# How much there is of a thing, or which part of it: "tonnes of <rock>", "a section of <the bridge>".
MASSES = frozenset(
    "mass masses wall walls torrent torrents tonne tonnes ton tons river rivers sheet sheets slab slabs cloud clouds tide "
    "part parts section sections piece pieces chunk chunks stretch half most rest all much side front top lot lots".split()
)
# Who or what an act has left, and where: "the <blast> victims", "the <robbery> suspect", "the <crash> site", "<blast>-hit".
BORNE = frozenset(
    "victim victims survivor survivors suspect suspects casualty casualties scene site toll aftermath time berth hit stricken torn "
    "ravaged".split()
)
# What leaves somebody or something in a state.
LEAVE = "leave"
ONE, AMONG = "one", frozenset(("among", "amongst"))
PARENTS = frozenset("mother father parent mum mom dad grandmother grandfather grandparent widow widower".split())
BOTH_SIDES = frozenset(("between", "among"))
TO = frozenset(("to",))
FOR = frozenset(("for",))
WITH = frozenset(("with", "alongside"))
# Verbs of doing something together; what they did it for is told as done.
JOINING = frozenset(
    form
    for stem in ("cooperat", "collaborat", "conspir", "collud", "unit")
    for form in (stem + "e", stem + "es", stem + "ed", stem + "ing")
)
THAT = "that"
UNDERGOING = frozenset(("under", "to"))
UNDER = frozenset(("under",))
GERUND = "ing"
PARTICIPLES = ("ed", "en", GERUND)
# Who stands behind these is passed on the way, and neither acts nor is acted on.
PASSING = frozenset("via through across along past".split())
LEAVING = frozenset(("from",))
GOAL = frozenset(("to", "into", "toward", "towards"))
WHO = frozenset(("who", "whom"))
WITHIN = frozenset(("in", "during"))
# Words for having a part in what is done: "in" leads to it.
PARTS = frozenset("role roles part parts involvement participation complicity hand share".split())
HOLDING = frozenset("play take have hold bear share".split())
DENYING = frozenset("deny refute dispute disavow reject dismiss".split())
PARTAKING = frozenset("participate involve involved engage partake".split())
BY = frozenset(("by",))
# How far somebody falls or goes is nothing that it is done to.
LENGTHS = frozenset(
    "metre metres meter meters m foot feet ft yard yards mile miles km kilometres kilometers storey storeys story stories".split()
)
MEASURES = frozenset("percent % points point cents cent times degrees".split())
SKIPPED = frozenset(("DET", "ADJ", "NUM"))
# Words that lead from a verb of fearing or preventing to what it is about.
GOVERNED = frozenset(("of", "from", "for", "with"))
COMPLETING = frozenset("that to for of from by with".split())
# "A Turkish backed raid": whoever is named before these helps, and need not act.
BACKED = frozenset("backed supported funded financed sponsored armed trained equipped aided inspired".split())
# "Fired this season": a stretch of time is done nothing to.
PERIODS = frozenset(
    "season year month week term day night weekend summer winter spring autumn fall morning evening".split()
)
POINTING = frozenset("this last next that each every".split())
DETERMINERS = frozenset("the this that these those its their his her our your my".split())
NO_EVENT = frozenset(
    "be have do seem appear become remain know think believe want need like love hate hope wish feel mean understand "
    "consider expect see look hear watch exist belong contain consist include depend deserve matter owe own possess "
    "prefer remember forget realize realise suppose doubt imagine wonder concern involve require represent reflect "
    "resemble contradict correspond constitute differ equal fit lack relate tend stand lie sit live stay keep let help "
    "make get go come take give put set try use work call say show serve follow lead face act play run turn talk speak "
    "read learn find enable allow claim describe refer regard view treat name base locate situate surround cover "
    "add mention suggest respond attribute convince predict cite miss spend stare submit fail prove bring stretch comprise constitute equal mean understand presume accord compare rely focus deal pose care happen occur can may must should would will plan aim intend".split()
)
# Words for bodies of people, and for what is told to act with those aboard; and all words for people.
GROUPS = frozenset(
    "administration agency aircraft airliner ally army assembly association authority bank battalion board boat body "
    "bomber brigade cabinet carmaker cartel church clan club coach coalition commission committee community company "
    "congress consortium convoy corporation council country court crew crowd delegation destroyer drone duo enemy "
    "faction family federation firm foe force forces frigate gang government group helicopter hospital institution "
    "jet jetliner jury lobby media militia ministry mob model motorcade nation navy network opposition organisation "
    "organization parliament party patrol people plane police populace regime rival sect ship side skiff staff star "
    "state studio submarine superpower syndicate tank team trawler tribe tribunal troop troops trust twin union "
    "vessel warplane warship watchdog workforce".split()
)
PERSONS = GROUPS | frozenset(
    (
        "accomplice accountant acquaintance activist actor actress adult adviser advisor advocate aide ambassador analyst applicant archbishop "
        "architect artist assailant assassin associate astronomer athlete attacker attorney aunt author authorities baby "
        "backpacker bailiff bandit banker billionaire bishop boss boxer boy boyfriend bride brigades broker brother burglar "
        "businessman businesswoman buyer bystander cadet caller candidate captain captive captor cardinal cashier celebrity ceo "
        "chairman chairwoman champion chancellor chef chief child children citizen civilian classmate clergyman clerk cleric climber "
        "colleague collector colonel comedian commander commando commissioner commuter companion comrade congressman conscript consul "
        "contractor convict cop coroner correspondent councillor councilman counsel couple cousin creator creditor "
        "criminal critic crook culprit customer cyclist daughter defector defendant defender delegate demonstrator deputy designer "
        "detainee detective developer diplomat director diver doctor donor driver drugmaker editor employee employer "
        "engineer envoy escapee evacuee examiner executive expert extremist fan farmer father female fighter filmmaker "
        "firefighter fiance fiancee fisherman flatmate footballer former founder friend fugitive general girl girlfriend golfer governor graduate "
        "granddaughter grandfather grandmother grandson groom guard guerrilla guest gunman hacker heir helper hijacker hiker "
        "historian host hostage housemate hunter husband immigrant infant inmate insider inspector insurer insurgent intruder "
        "investigator investor jihadist jockey journalist judge jurist juror kid kidnapper killer king landlord "
        "lawmaker lawyer leader legislator lender lieutenant magistrate maker male man manager manufacturer marine "
        "marshal mastermind mate mayor mechanic mediator medic member men mercenary merchant migrant militant miner minister missionary "
        "mobster monarch monk mother motorist musician nanny negotiator neighbor neighbour nephew niece nun nurse "
        "occupant offender officer official ombudsman onlooker operator opponent organiser organizer owner paramedic paratrooper "
        "parent participant partner passenger pastor patient peacekeeper pedestrian pensioner perpetrator person philanthropist "
        "photographer physician pilgrim pilot pirate plaintiff planner player poet policeman policewoman politician "
        "pollster pope preacher predator premier president priest prince princess principal prisoner producer professor "
        "programmer prosecutor protester protestor provider publisher pupil queen rabbi ranger rapist rapper rebel "
        "receiver recruit refugee regulator reporter rescuer researcher reservist resident respondent responder "
        "retailer retiree rider robber roommate ruler runner sailor scholar schoolboy schoolgirl schoolmate scientist secretary seller "
        "senator sender separatist sergeant settler shareholder sheriff shooter shopper sibling singer sister skipper "
        "smuggler sniper soldier son speaker spokesman spokesperson spokeswoman sponsor stepdaughter stepfather stepmother stepson stranger "
        "striker student subordinate successor superintendent supervisor supplier supporter surgeon survivor suspect "
        "sympathizer taxpayer teacher teammate technician teen teenager telemarketer tenant terrorist thief think-tank toddler "
        "tourist trader trooper tycoon uncle user vandal vendor veteran victim vigilante villager visitor volunteer "
        "voter walker warden warlord warrior whistleblower widow wife winner witness woman women worker workman writer "
        "youngster youth"
    ).split()
)
# Those whom somebody has and who are not of his own side or house.
OTHERS = frozenset(
    "ally rival enemy foe opponent partner critic neighbour neighbor victim supporter sponsor backer hostage prisoner "
    "captive adversary counterpart predecessor successor target".split()
)
# Endings of nouns that somebody bears, and nouns that end so and are nobody.
BEARERS = ("er", "or", "ist", "ian", "ee", "man", "men")
NOBODY = frozenset(
    "abdomen anger answer armor banner barrier behavior bladder blazer blister booster border boulder browser "
    "bulldozer bullet bumper bunker burner buzzer cancer canister career changeover chapter charger charter checklist "
    "cheer cluster coffee color colour computer container copper corner corridor counter cover crater dagger danger "
    "december decider decree degree demeanor diameter dinner disaster discover disorder door drawer encounter "
    "endeavor equaliser equalizer error exterior factor favor favour feather fee fever fiber fiddler filter finger "
    "fist flavor floor flower folder freezer ginger glacier guarantee hamburger hammer handover hangover harbor "
    "heater heist honor honour horror humor hunger interior jubilee kilometer knee labor ladder laser laughter layer "
    "leather letter levee lever liquor list locker lumber makeover manner marker matter melee member merger meter "
    "mirror misdemeanor mist monitor motor murder newspaper november number october odor offer omen order oyster "
    "paper pepper poster powder power prayer printer processor quarter radar razor reactor regimen register remainder "
    "reminder river rocker roller rubber rumor rumour scooter sector semester september server sewer shelter "
    "shortlist shoulder shower silver skyscraper slaughter slipper soccer specimen spree stadium stopover summer "
    "supper surrender takeover tanker temper tender terror theater thriller thunder tiger timber toner tower tractor "
    "trailer transfer transistor tree tremor trigger tumor turnover twist vapor vector vigor waiver water weather "
    "whisper winter wonder wrapper wrist zipper".split()
)
REALISED = frozenset(
    "begin start continue manage happen come get go proceed cease use help cause force compel lead enable allow try attempt "
    "fail refuse decline rush hurry race move step return turn appear seem prove have be order".split()
)
PAST = ("ed", "shot", "fled", "fought", "sank", "stole", "withdrew", "seized")
# "A recently <married> father": what leads a participle that tells news.
LATELY = frozenset("recently newly freshly just lately since once previously twice".split())
# Forms that are the past of their verb and nothing else.
IRREGULAR = frozenset(
    "stole fled fought sank withdrew struck drove began went took gave threw flew chose froze wrote shook spoke woke swore "
    "overthrew overtook retook slew drew ate ran came sprang rode knew understood forgave forbade undertook foresaw mistook "
    "slid sped swept wept slept crept dug hung flung clung stung swung sought bought brought caught taught held kept laid led "
    "made met paid said sent sold spent stood stuck swam told won became fell grew blew sang underwent overcame".split()
)
WAS = frozenset("was were been".split())
# Participles that do not end in "ed".
WEAK = frozenset(
    "sunk shot slain struck hit hurt cut shut split torn sworn drawn blown thrown found bound stolen broken beaten taken driven "
    "frozen chosen shaken fallen overthrown overrun withdrawn burnt caught dug fought held hung sent sold".split()
)
# Verbs whose past is their dictionary form.
SAME_PAST = frozenset(
    "cut hit shut put set hurt burst quit split spread cast cost beat rid shed slit thrust upset".split()
)
AFFLICTING = frozenset(
    "strike hit rock batter devastate sweep ravage ravish lash pound engulf rip tear hammer shake jolt rattle pummel".split()
)
# Verbs of striking whose past is their dictionary form.
UNCHANGED = frozenset(("hit",))
# Verbs that say of a happening that it comes about, goes on or grows; the second need the word behind them.
HAPPENING = frozenset(
    "happen occur begin start erupt unfold last rage spread grow progress burn smoulder smolder continue escalate intensify persist "
    "ensue transpire arise commence".split()
)
# Verbs that bring about the force of nature that they are said of: "set the fire", "the blaze was lit".
KINDLING = frozenset("set light start ignite kindle".split())
HAPPENING_WITH = (
    ("break", frozenset(("out",))),
    ("take", frozenset(("place",))),
    ("go", frozenset(("on", "ahead"))),
    ("flare", frozenset(("up",))),
    ("come", frozenset(("about",))),
)
CAUSING = frozenset("lead cause trigger spark provoke result bring".split())
OBJECT_CONTROL = frozenset(
    "urge ask order tell force compel persuade call allow permit instruct request invite press pressure encourage cause lead "
    "command beg convince push warn want".split()
)
BETWEEN_BY = frozenset("with of for".split())
JUDGING = frozenset(("for", "of"))
# What counts people says who acts by what follows "of": "hundreds of students".
CROWD_COUNTS = frozenset(
    "dozens scores tens hundreds thousands millions number numbers majority minority handful couple half most many some".split()
)
COMING = "come"
# "Called on them to leave", "waited for her to land": what leads to those who then act.
ASKING = frozenset("call appeal plead rely count depend wait look arrange shout beckon signal".split())
ASKED = frozenset(("on", "upon", "to", "with", "for"))
# "Which she calls stealing": who gives an act its name does not do it.
CALLING = frozenset(
    "call calls called calling term terms termed label labels labelled labeled brand brands branded dub dubs dubbed".split()
)
USING = frozenset(("use", "uses", "used", "using"))
ORDINALS = frozenset(
    (*(word for word, place in numerals.ORDINALS.items() if place <= 10), "only", "last", "next", "latest")
)
BYWAYS = frozenset("via through after before during since despite amid without until because due over about".split())
# "Were able to reach them": they did.
ABLE = frozenset(("able",))
# "Aimed at taking the town", "on the pretext of taking it", "the battle to take it": not yet taken.
AIMS = frozenset(
    "aim aims aimed aiming goal goals objective objectives purpose pretext pretence pretense excuse hope hopes dream prospect".split()
)
TROOPS = frozenset("troops soldiers forces fighters militants gunmen guards marines agents mercenaries".split())
HAVING = frozenset("has have had having deployed deploys deploy keeps keep kept commands stationed".split())
AIMING = frozenset(("at", "of"))
STRUGGLES = frozenset("battle fight struggle war race".split())
ATTEMPTS = frozenset("attempt attempts effort efforts bid plot campaign drive push operation".split())

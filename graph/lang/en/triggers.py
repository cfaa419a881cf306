"""English words of the structure around events: which verbs are light, which open or close an event, which are no event"""

from __future__ import annotations

LINKS = frozenset(
    "of on in at to for by with from against over into between that upon as under the up out off down back".split()
)
LIGHT = frozenset(
    "carry launch conduct mount stage make commit hold wage deliver perform undertake lead begin start "
    "continue resume end stop complete finish open host organise organize announce unleash execute direct "
    "intensify escalate step sustain issue reiterate repeat renew file impose win".split()
)
COMMANDING = frozenset(
    "order plan prepare lead command oversee coordinate threaten attempt try join participate".split()
)
SUFFERED = frozenset("suffer undergo face endure survive withstand come witness receive sustain escape".split())
SUBJECT_CONTROL = frozenset(
    "promise threaten vow pledge offer agree refuse decline try attempt plan swear demand seek".split()
)
WHOLES = frozenset("of from in within inside".split())
BEFORE_OBJECT = frozenset("against on at over upon toward towards".split())
PLACING = frozenset("in into to from at near within inside around across throughout".split())
PRONOUNS = frozenset("he she it they him her them his its their we i you us me himself itself themselves".split())
OWNING = frozenset(("of",))
DEFINITE = frozenset("the this that these those".split())
BOTH_SIDES = frozenset(("between", "among"))
TO = frozenset(("to",))
LEAVING = frozenset(("from",))
GOAL = frozenset(("to", "into", "toward", "towards"))
WHO = frozenset(("who", "whom"))
WITHIN = frozenset(("in", "during"))
BY = frozenset(("by",))
MEASURES = frozenset("percent % points point cents cent times degrees".split())
SKIPPED = frozenset(("DET", "ADJ", "NUM"))
COMPLETING = frozenset("that to for of from by with".split())
RELATIVES = frozenset("who which that whom whose".split())
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
PERSONS = frozenset(
    "people person man woman men women child children civilian soldier officer official police troop troops force "
    "forces army militia militant rebel fighter guerrilla terrorist protester demonstrator worker student leader "
    "minister president government authority authorities ministry parliament court judge jury prosecutor company firm "
    "group party union team player coach hospital bank agency council resident refugee migrant prisoner suspect victim "
    "mayor governor senator lawmaker congressman general colonel captain commander spokesman spokeswoman spokesperson "
    "king queen prince princess sheriff chief director chairman chairwoman executive ceo secretary ambassador envoy diplomat "
    "bishop pope attorney lawyer analyst expert scientist researcher professor jury navy crowd mob gang guard member juror "
    "detective investigator coroner candidate deputy premier chancellor monarch activist insurgent warplane jet troop "
    "warship brigade battalion regime administration opposition delegation negotiator mediator inspector watchdog "
    "passenger driver pilot crew farmer teacher doctor journalist reporter family mother father son daughter boy girl "
    "teen teenager husband wife couple gunman attacker bomber shooter".split()
)
REALISED = frozenset(
    "begin start continue manage happen come get go proceed cease use help cause force compel lead enable allow try attempt "
    "fail refuse decline rush hurry race move step return turn appear seem prove have be order".split()
)
PAST = ("ed", "shot", "fled", "fought", "sank", "stole", "withdrew", "seized")
AFFLICTING = frozenset("strike hit rock batter devastate sweep ravage ravish lash pound engulf rip tear hammer".split())
CAUSING = frozenset("lead cause trigger spark provoke result bring".split())
OBJECT_CONTROL = frozenset(
    "urge ask order tell force compel persuade call allow permit instruct request invite press pressure encourage cause lead "
    "command beg convince push warn want".split()
)
GROUPS = frozenset(
    "people police troop troops force forces army militia government authority ministry parliament court jury company firm group "
    "party union team coach hospital bank agency council family navy crowd mob gang brigade battalion regime administration "
    "opposition delegation warplane jet warship crew".split()
)
BETWEEN_BY = frozenset("with of for".split())
ATTEMPTS = frozenset("attempt attempts effort efforts bid plot campaign drive push operation".split())

"""English words for what somebody holds or is by rank, post or place in a team, and for kinds of ships: one excludes another"""

from __future__ import annotations

import re

# What is written short, and words that mean the same.
SHORT = {
    "lt": "lieutenant", "sgt": "sergeant", "capt": "captain", "col": "colonel", "gen": "general", "maj": "major", "adm": "admiral",
    "cmdr": "commander", "cpl": "corporal", "pvt": "private", "insp": "inspector", "supt": "superintendent", "gov": "governor",
    "sen": "senator", "rep": "representative", "congressman": "representative", "congresswoman": "representative",
    "prof": "professor", "asst": "assistant", "assoc": "associate", "dep": "deputy", "ceo": "chief executive", "atty": "attorney",
    "coo": "chief operating officer", "cfo": "chief financial officer", "cto": "chief technology officer", "vp": "vice president",
    "svp": "senior vice president", "evp": "executive vice president", "marshall": "marshal", "center": "centre", "pm": "prime minister",
    "lawyer": "attorney", "gm": "general manager", "brig": "brigadier",
    "undersecretary": "under secretary", "defence": "defense", "dist": "district", "det": "detective", "spc": "specialist",
}  # fmt: skip
# In a family, two of which no line has both exclude one another; the longest that fits is meant.
_RANKS = (
    "private, private first class", "corporal, lance corporal", "sergeant, staff sergeant, master sergeant, first sergeant, sergeant major",
    "lieutenant, first lieutenant, second lieutenant", "captain", "major",
    "colonel, lieutenant colonel", "general, major general, lieutenant general, brigadier general, brigadier",
    "admiral, rear admiral, vice admiral", "inspector, chief inspector", "constable", "superintendent",
)  # fmt: skip
_OF_A_SHERIFF = (
    "sheriff, county sheriff", "deputy, sheriff's deputy, deputy sheriff, chief deputy, reserve deputy", "undersheriff",
)  # fmt: skip
_OF_A_FIRM = (
    "chief executive, chief executive officer", "chief operating officer", "chief financial officer, finance chief, finance director",
    "chief technology officer", "chief marketing officer", "general counsel",
)  # fmt: skip
_ELECTED = (
    "senator", "representative", "governor", "lieutenant governor", "mayor", "council member, councilman, councilwoman",
)  # fmt: skip
_OF_A_COURT = (
    "prosecutor, district attorney, state's attorney, us attorney",
    "prosecutor, assistant district attorney, deputy district attorney, assistant state's attorney, assistant us attorney",
    "defense attorney, public defender", "judge, district judge", "bailiff",
)  # fmt: skip
_OF_A_SCHOOL = (
    "professor, associate professor, full professor", "professor, assistant professor", "lecturer, senior lecturer",
    "graduate student, doctoral student, phd student", "undergraduate, undergraduate student",
)  # fmt: skip
_OF_A_CHURCH = ("bishop, auxiliary bishop", "archbishop, cardinal", "priest", "rabbi", "imam")
_SPEAKING = ("spokesman", "spokeswoman")
_COACHES = (
    "head coach, coach", "coach, assistant coach, offensive coordinator", "coach, assistant coach, defensive coordinator",
)  # fmt: skip
_FOOTBALL = (
    "quarterback", "running back, tailback, halfback", "fullback, running back", "wide receiver, receiver, wideout", "tight end",
    "linebacker, defensive end", "defensive end, defensive lineman, lineman", "defensive tackle, nose tackle, defensive lineman, lineman",
    "offensive tackle, left tackle, right tackle, offensive lineman, lineman", "cornerback, defensive back", "safety, defensive back",
    "kicker, placekicker, punter",
)  # fmt: skip
_BASEBALL = (
    "pitcher, starter, starting pitcher, right-hander", "pitcher, starter, starting pitcher, left-hander, lefty",
    "pitcher, reliever, relief pitcher, closer, right-hander", "pitcher, reliever, relief pitcher, closer, left-hander, lefty",
    "catcher", "first baseman, infielder, third baseman", "second baseman, shortstop, infielder", "third baseman, shortstop, infielder",
    "outfielder, left fielder, centre fielder, right fielder",
)  # fmt: skip
_BASKETBALL = ("guard, point guard, shooting guard, forward", "forward, small forward, power forward, centre")
_GOALS = (
    "goalkeeper, goalie, goaltender, keeper", "defender, midfielder, defenseman", "midfielder, winger, forward, striker",
)  # fmt: skip
_YEARS = (
    "freshman, redshirt freshman", "sophomore, redshirt sophomore", "junior, redshirt junior", "senior, redshirt senior",
)  # fmt: skip
_BANDS = (
    "drummer", "bassist, bass player, bass guitarist", "guitarist, lead guitarist, rhythm guitarist",
    "keyboardist, keyboard player",
)  # fmt: skip
_SHIPS = (
    "frigate", "destroyer", "cruiser", "corvette", "patrol vessel, patrol boat, patrol ship", "submarine", "aircraft carrier",
    "minesweeper, minehunter", "tanker, oil tanker, supertanker", "tanker, chemical tanker, cargo ship", "tanker, gas tanker",
    "bulk carrier, cargo ship, freighter", "container ship, cargo ship, freighter", "ferry, passenger ship", "cruise ship, cruise liner, passenger ship",
    "trawler, fishing boat, fishing vessel", "yacht, sailboat, sailing boat", "tugboat, tug", "dhow", "research vessel, research ship", "icebreaker",
    "supply ship, supply vessel", "landing ship",
)  # fmt: skip
_WITH_ONE_BODY = (_OF_A_FIRM, _COACHES)
_PEOPLE = (
    _RANKS, _OF_A_SHERIFF, _ELECTED, _OF_A_COURT, _OF_A_SCHOOL, _OF_A_CHURCH, _SPEAKING, _FOOTBALL, _BASEBALL, _BASKETBALL, _GOALS,
    _YEARS, _BANDS,
)  # fmt: skip


def _lines(family: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(line.split(", ")) for line in family)


POSTS = tuple(map(_lines, _WITH_ONE_BODY))
FAMILIES = (*POSTS, *map(_lines, _PEOPLE))
SHIPS = (_lines(_SHIPS),)
# "The deputy associate director": of these, who stands under or beside another is not the other.
HEADS = frozenset(
    "director minister chief mayor governor secretary commissioner chairman president principal superintendent editor commander "
    "leader marshal coroner warden treasurer speaker ambassador registrar".split()
) | {"attorney general", "general manager", "surgeon general", "solicitor general", "inspector general"}
UNDER = frozenset("deputy vice assistant associate under lieutenant".split())
# "Former", "acting": at another time, or for a time.
OTHERWISE = re.compile(
    r"\b(?:former|formerly|ex|then|acting|interim|onetime|one-time|retired|late|incoming|outgoing|next|future|designate|elect|"
    r"not|no|never|once|would-be|self-styled|honorary|temporary|caretaker|previous|promoted)\b"
)
AT_ONCE = re.compile(r"[ \u00a0]+")
WORD = re.compile(r"[^\W\d_]+(?:[.'\u2019\-][^\W\d_]+)*")
# What may stand between a name and what is said of its bearer, and what ends that.
_WHOSE = r"(?:(?:an?|the|its|his|her|their|our)\s+)?"
_BEING = r"(?:is|was|serves as|served as|works as|worked as)\s+"
BEHIND = re.compile(rf"(?:,?\s+(?:Jr|Sr)\.?|\s+I{{2,3}})?\s*,\s+(?:\d{{1,3}},\s+)?(?:who\s+{_BEING})?{_WHOSE}")
IS = re.compile(rf"\s+{_BEING}{_WHOSE}")
TAIL = re.compile(
    r"\s+(?:of|for|at|with|in|from|on|to|by|during|who|that|when|where|while|and)\b|[,.;:()\u2014\u2013\"\u201d]|\s-|\s*$"
)
# "As the director of the mill, Ada Lund": what stands before the name at the beginning of a sentence.
AS = re.compile(r"^As (?:an?|the|its|his|her|their) ([^,;:()]{3,80}), (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?$")
# "An inspector with the fire marshal's office": who is one of several in an office does not hold it.
ONE_OF = frozenset(
    "inspector investigator spokesman spokeswoman deputy aide assistant prosecutor officer detective attorney sergeant".split()
)
OFFICE = re.compile(r"['\u2019]s?\s+office\b", re.IGNORECASE)
AND, JOINED = "and", re.compile(r" and $")
MARK = re.compile(r"[,;:()\u2014\u2013]|\.(?=\s|$)")

"""shows, films, books and those who make them: songs, episodes, seasons, viewers, takings, prizes, years in a part"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.roles.base import FIGURE, MONEY, NTH, SOME, nth, of
from graph.rule import Rule

_SANG = (
    r"(?:s[aiu]ng|sings|singing|play(?:s|ed|ing)?|perform(?:s|ed|ing)?|belted out|ran through|rattled through|medley of|encore of|set of"
    r"|(?:open(?:ed|ing)|clos(?:ed|ing)|end(?:ed|ing)|finish(?:ed|ing))(?: [\w'\u2019-]+){0,3} with)"
)
_SONGS = r"(?:songs|numbers|hits|tunes|ballads)"
_PEOPLE = r"(?:people|viewers|americans|britons|households|fans|listeners|homes)"
_TV = r"(?:tv|television|telly|viewing|global|worldwide|national|radio)"
_AWARD = r"(?:award|oscar|emmy|grammy|tony|bafta|golden globe|brit|statuette)"
_AWARDS = r"(?:(?:\w+ )?awards|oscars|emmys|emmies|grammys|grammies|tonys|baftas|golden globes|brits|statuettes)"
_YEARS = rf"(?P<n>(?:{NUMBER})[ -](?:years?|decades?))"
_HELD = (
    r"(?:has|had|have|having|who) (?:been (?:the|an?|its|their|our) |play(?:s|ed) |host(?:s|ed) |present(?:s|ed) |front(?:s|ed) |coach(?:es|ed) |manage[sd] |led |headed |run |ran "
    r"|chaired |edited |conducted |directed |served |held |worked |taught |anchored )(?:(?!and\b|for\b|but\b)[\w'\u2019-]+ ){0,6}?for"
)
_POST = r"(?:job|role|post|part|position|office|chair|top job|hot seat|dugout|saddle)"
_BOX = r"(?:at the box office|in (?:ticket|box[- ]office) (?:sales|receipts)|in theat(?:er|re)s)"
_OPENED = r"(?:in|on|over|during) (?:its|their|the) (?:first|opening|debut) (?:three-day |four-day )?weekend"
_TOOK = r"(?:grossed|took in|taken in|raked in|hauled in|earned|made|pulled in|collected|took|opened (?:to|with)|debuted (?:to|with))"
_PRIZE = r"(?:prize(?: money| fund| pot| purse)?|purse|jackpot)"
OPENING = re.compile(
    rf"\b(?:{_SONGS}|songs?\b|track|episode|season|series|viewers|watched|audience|tuned|years?\b|decades?\b|nominat|nods\b|{_AWARDS}"
    r"|prize|purse|jackpot|gross|weekend|box[- ]office|budget|costs?\b)"
)

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "songs sung",
        re.compile(rf"\b{_SANG} {SOME}{FIGURE} (?:of (?:his|her|their|its) |more )?(?:[\w'\u2019-]+ )?{_SONGS}\b"),
        of("songs"),
        (("sang nine old ballads", "songs 9"), ("closed the evening with nine songs", "songs 9")),
        ("sang nine times", "wrote nine songs"),
    ),
    Rule(
        "songs of a show",
        re.compile(rf"\b{FIGURE}[- ](?:song|tune|number) (?:set|set ?list|concert|show|performance|medley|encore|programme|program|gig)\b"),
        of("songs"),
        (("a nine-song set", "songs 9"),),
        ("a nine-year set",),
    ),
    Rule(
        "tracks",
        re.compile(rf"\b{FIGURE}[- ](?:track|song) (?:album|record|cd|disc|collection|debut|ep)\b"),
        of("tracks"),
        (("her 11-track album", "tracks 11"),),
        ("11 tracks in the snow",),
    ),
    Rule(
        "episodes",
        re.compile(rf"\b{FIGURE}(?:-episode\b|(?: (?:one-hour|half-hour|new|hour-long|final|remaining))? episodes\b)(?! (?:a|per|each|later|ago|earlier|in|into|of)\b)"),
        of("episodes"),
        (("a 12-episode season", "episodes 12"), ("for 12 new episodes.", "episodes 12")),
        ("the 12th episode", "12 episodes a year"),
    ),
    Rule(
        "seasons",
        re.compile(rf"\b(?:ran|aired|lasted|spanned|run of)(?: for)? {SOME}{FIGURE} (?:[a-z]+ )?(?:seasons|series)\b(?! (?:of|with|at|as|in|ago)\b)"),
        of("seasons"),
        (("the show ran for nine seasons", "seasons 9"), ("a run of nine seasons", "seasons 9")),
        ("nine seasons with Arden", "nine seasons ago"),
    ),
    Rule(
        "which season",
        re.compile(rf"\b(?:its|the show's|the series'|the show\u2019s|the series\u2019) (?!first\b|1st\b){NTH} (?:and (?:final|last) )?(?:season|series)\b"),
        nth("season"),
        (("its ninth and final season", "season 9"), ("the show's 11th series", "season 11")),
        ("the ninth season", "its first season"),
    ),
    Rule(
        "viewers",
        re.compile(rf"\b(?P<n>(?:{NUMBER})(?:(?<=illion)|(?<=housand)|(?<=\d{{3}}))) (?:{_TV} )?(?:viewers\b|{_PEOPLE} (?:watched|tuned in|saw it|were watching))"),
        of("viewers"),
        (("seen by 4.1 million viewers", "viewers 4100000"), ("4.1 million people tuned in", "viewers 4100000")),
        ("nine viewers called", "4.1 million people live there"),
    ),
    Rule(
        "watched by so many",
        re.compile(rf"\bwatched by {SOME}{FIGURE}\b(?! (?:men|women|officers|guards|police|of|percent|per cent|%|spectators)\b)(?: (?:{_PEOPLE}|on television|on tv))?"),
        of("viewers"),
        (("the final was watched by more than 4 million", "viewers 4000000"),),
        ("watched by two guards",),
    ),
    Rule(
        "audience",
        re.compile(rf"\b{_TV} audience of {SOME}{FIGURE}\b"),
        of("viewers"),
        (("a television audience of 4.1 million", "viewers 4100000"),),
        ("a television audience of fans",),
    ),
    Rule(
        "house",
        re.compile(rf"\b(?:an|the|live|studio|invited|packed) audience of {SOME}{FIGURE}\b"),
        of("attendance"),
        (("before an audience of 410", "attendance 410"),),
        ("an audience of fans",),
    ),
    Rule(
        "years in a post",
        re.compile(rf"\b{_YEARS} (?:as (?!old\b)|in (?:the|his|her|that|this) {_POST}\b|in charge\b|at the helm\b|on the (?:throne|bench|board|show|programme)\b)"),
        of("tenure"),
        (("after 13 years as coach", "tenure 4748.25"), ("13 years in the job", "tenure 4748.25"), ("13 years on the throne", "tenure 4748.25")),
        ("13 years in the hills", "13 years as old"),
    ),
    Rule(
        "held a post for years",
        re.compile(rf"\b{_HELD} {SOME}{_YEARS}\b(?! (?:old|for|in prison|ago)\b)"),
        of("tenure"),
        (("who has played the butler for 13 years", "tenure 4748.25"), ("has led the union for nearly two decades", "tenure 7305")),
        ("has been ill and slept for 13 years",),
    ),
    Rule(
        "length of a career",
        re.compile(rf"\b{_YEARS} (?:\w+ )?career\b"),
        of("career"),
        (("a 13-year acting career", "career 4748.25"),),
        ("13 years after his career",),
    ),
    Rule(
        "career over years",
        re.compile(rf"\bcareer (?:of|spanning|that spanned|lasting|spanned|that lasted|over) {SOME}{_YEARS}\b"),
        of("career"),
        (("a career spanning nearly two decades", "career 7305"),),
        ("a career of 13 goals",),
    ),
    Rule(
        "length of a marriage",
        re.compile(rf"\b(?:marriage of {SOME}|(?:married|wed) for {SOME})(?P<n>(?:{NUMBER}) years)\b"),
        of("marriage"),
        (("they were married for 13 years", "marriage 4748.25"),),
        ("married for 13 reasons",),
    ),
    Rule(
        "marriage of years",
        re.compile(rf"\b(?P<n>(?:{NUMBER})-year) marriage\b"),
        of("marriage"),
        (("his 13-year marriage", "marriage 4748.25"),),
        ("a 13-year-old marriage",),
    ),
    Rule(
        "nominations",
        re.compile(rf"\b{FIGURE} (?:(?!of\b|and\b)[\w-]+ ){{0,2}}?(?:nominations|nods)\b"),
        of("nominations"),
        (("received 11 Emmy nominations", "nominations 11"), ("with 11 nods", "nominations 11")),
        ("the 11th nomination",),
    ),
    Rule(
        "nominated for so many",
        re.compile(rf"\bnominated for {SOME}{FIGURE} {_AWARDS}\b"),
        of("nominations"),
        (("was nominated for 11 film awards", "nominations 11"),),
        ("nominated for a film award",),
    ),
    Rule(
        "awards won",
        re.compile(rf"\b(?:w[oi]n(?:s|ning)?|collected|picked up|took home|swept|earned|scooped) {SOME}{FIGURE} (?P<thing>(?:\w+ )?{_AWARDS})\b"),
        of("awards"),
        (("the show won 11 Grammys", "awards 11"),),
        ("won the 11th award",),
    ),
    Rule(
        "prize",
        re.compile(rf"\b{_PRIZE}(?: of| is| was| worth|, worth|:)? {SOME}{MONEY}"),
        of("prize"),
        (("with prize money of $410,000", "prize 410000"), ("the purse was $410,000", "prize 410000")),
        ("a purse with $41 in it", "the prize for 41 men"),
    ),
    Rule(
        "prize before the word",
        re.compile(rf"{MONEY}[- ](?:(?:first|top|cash|winner's|grand|annual) |in )*(?:prize|purse|jackpot)\b"),
        of("prize"),
        (("the $410,000 first prize", "prize 410000"), ("won $410,000 in prize money", "prize 410000")),
        ("the prize for 410 men",),
    ),
    Rule(
        "first weekend",
        re.compile(rf"\b{_TOOK} {SOME}{MONEY} (?:[\w-]+ ){{0,4}}?{_OPENED}"),
        of("opening"),
        (("took in $41 million in its opening weekend", "opening 41000000"),),
        ("took in 41 dogs in its opening weekend",),
    ),
    Rule(
        "takings",
        re.compile(rf"\b{_TOOK} {SOME}{MONEY} (?:(?:worldwide|globally|domestically) )?{_BOX}(?! (?:in|on|over|during)\b)"),
        of("takings"),
        (("has earned $410 million at the box office", "takings 4.1e+08"),),
        ("earned $410 at the mill",),
    ),
    Rule(
        "cost to make",
        re.compile(rf"\bcosts? {SOME}{MONEY} to (?:make|produce|shoot|film)\b"),
        of("budget"),
        (("the film cost $41 million to make", "budget 41000000"),),
        ("cost 41 dogs to make",),
    ),
    Rule(
        "budget of a film",
        re.compile(rf"\b(?:production budget of|(?:made|shot|produced|filmed) on a budget of) {SOME}{MONEY}"),
        of("budget"),
        (("was made on a budget of $41 million", "budget 41000000"),),
        ("a budget of $41 million",),
    ),
)  # fmt: skip

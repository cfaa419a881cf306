"""how things stood in an accident: the weather, belts and helmets, speed, drink, brakes, a call for help, the recorder"""

from __future__ import annotations

import re

from graph.lang.en.states.base import DID_NOT, WAS, WAS_NOT, state

_RECORDER = r"(?:black box(?:es)?|flight (?:data )?recorders?|data recorders?|voice recorders?|event recorders?)"
_WHO = r"(?:driver|pilot|motorist|engineer|captain|skipper|motorman|train ?driver|co-pilot|he|she)"
_CALL = r"(?:mayday(?: call| signal)?|distress (?:call|signal)|sos|call for help)"
_JACKETS = r"(?:life ?jackets?|life vests?|life-jackets?)"
_LIMIT = r"(?:the |a |its |his |her )?(?:speed |legal |posted )?limit"

OPENING = re.compile(
    r"\b(?:fog|mist|rain|snow|weather|seas?|visibility|cloud|conditions|skies|sky|belts?|seatbelts?|seat-belts?|unbelted|helmets?|bareheaded|jackets?|life-?jackets?|vests?|limit|speeding|speed|fast|drunk|intoxicated|drinking|influence|alcohol|drink|liquor|sober|tested|test|braked?|brakes?|braking|slow(?:ed)?|slammed|skid|red|green|stop|mayday|distress|sos|call|emergency|box(?:es)?|recorders?)\b"
)

STATES = (
    state(
        "PoorWeather",
        r"(?:in|amid|through|because of|due to) (?:(?:very|thick|dense|heavy|driving|freezing|pouring|poor|bad|foul|rough|stormy|low|patchy) )+(?:fog|mist|rain|snow|weather|seas?|visibility|cloud|conditions)|visibility (?:was|is) (?:very |extremely )?(?:poor|low|bad|limited|down to)|(?:weather|seas?) (?:was|were) (?:very |extremely )?(?:bad|poor|rough|foul|stormy)",
        ("The bus left the road in thick fog.", "Visibility was poor.", "The weather was bad."),
        ("The weather was good.", "in heavy traffic"),
    ),
    state(
        "FairWeather",
        r"(?:in|under|amid) (?:(?:very|clear|fine|good|calm|dry|perfect|sunny|excellent) )+(?:skies|weather|conditions|seas?|visibility)|visibility (?:was|is) (?:very |extremely )?(?:good|clear|excellent|unlimited)|(?:weather|sky|sea|seas) (?:was|were) (?:very |perfectly )?(?:good|fine|clear|calm|fair)|(?:weather|fog|rain) (?:was not|was ?n['\u2019]t|played no|had no) (?:to blame|a factor|part|role)",
        ("The plane came down in clear weather.", "The sea was calm.", "Weather was not a factor."),
        ("The weather was bad.", "in good spirits"),
    ),
    state(
        "Belted",
        r"(?:wearing|wore|had on|fastened) (?:a |an |the |his |her |their )?(?:seat ?belts?|seat-belts?|safety belts?)",
        ("All four were wearing seat belts.",),
        ("They were not wearing seat belts.", "belts are cheap"),
    ),
    state(
        "Unbelted",
        r"(?:not wearing|without|were ?n['\u2019]t wearing|was ?n['\u2019]t wearing|not have on|no) (?:a |an |any |the |his |her |their )?(?:seat ?belts?|seat-belts?|safety belts?)|unbelted",
        ("She was not wearing a seat belt.", "The four rode without seatbelts."),
        ("All four were wearing seat belts.",),
    ),
    state(
        "Helmeted",
        r"(?:wearing|wore|had on) (?:a |an |the |his |her |their )?(?:crash |cycle |safety )?helmets?",
        ("The rider wore a helmet.",),
        ("The rider was not wearing a helmet.",),
    ),
    state(
        "Bareheaded",
        r"(?:not wearing|without|was ?n['\u2019]t wearing|were ?n['\u2019]t wearing|wore no|no) (?:a |an |any |his |her |their )?(?:crash |cycle |safety )?helmets?|bareheaded",
        ("The rider was not wearing a helmet.", "The rider wore no helmet."),
        ("The rider wore a helmet.",),
    ),
    state(
        "LifeJackets",
        rf"(?<!none of them )(?<!none of the passengers )(?<!nobody )(?:wearing|wore|had|given|handed|put on) (?:a |an |the |his |her |their |all )?{_JACKETS}",
        ("Most of the passengers wore life jackets.",),
        ("None of the passengers wore a life jacket, he said", "They were not wearing life jackets."),
    ),
    state(
        "NoLifeJackets",
        rf"(?:not wearing|without|wore no|had no|were no|no|none of (?:them|the passengers|those on board) (?:wore|had|was wearing|were wearing)) (?:a |an |any )?{_JACKETS}|{_JACKETS} (?:were|was) (?:locked away|missing|not handed out)",
        ("There were no life jackets.", "None of the passengers wore a life jacket."),
        ("Most of the passengers wore life jackets.",),
    ),
    state(
        "Speeding",
        rf"(?:was|were|had been) (?:speeding|(?:travell?ing|driving|going|running) (?:much |far |well )?(?:too fast|(?:above|over|in excess of) {_LIMIT}))|(?:exceeded|broke|exceeding|breaking|twice|above|over|in excess of) {_LIMIT}",
        ("The train was going too fast.", "The bus was well over the speed limit."),
        ("The train was not speeding.", "over the age limit"),
    ),
    state(
        "NotSpeeding",
        rf"(?:within|below|under|inside|at) {_LIMIT}|{WAS_NOT} (?:speeding|(?:travell?ing|driving|going|running) too fast|exceeding {_LIMIT})|(?:normal|permitted|correct) speed|{DID_NOT} exceed(?:ed)? {_LIMIT}",
        ("The train ran within the speed limit.", "The driver was not speeding."),
        ("The train was going too fast.",),
    ),
    state(
        "Drunk",
        rf"(?:{_WHO} (?:was|were|had been) (?:drunk|intoxicated|drinking|over the limit|under the influence)|{_WHO} (?:had )?tested positive for alcohol|over the (?:legal )?(?:drink-drive|drink-driving|alcohol) limit|smell(?:ed|t) of (?:alcohol|drink|liquor))",
        ("The driver was drunk.", "The skipper had tested positive for alcohol."),
        ("The driver was not drunk.",),
    ),
    state(
        "Sober",
        rf"(?:{_WHO} (?:was|were|had been) (?:stone-cold )?sober|{_WHO} (?:{WAS_NOT}|had not been) (?:drunk|intoxicated|drinking)|{_WHO} (?:had )?(?:tested negative|passed a breath(?:aly[sz]er)? test)|no (?:trace of |sign of )?alcohol|alcohol (?:was not|played no) (?:a factor|part|role)?)",
        ("The driver was sober.", "No trace of alcohol was found.", "The pilot passed a breath test."),
        ("The driver was drunk.",),
    ),
    state(
        "Braked",
        rf"{_WHO} (?:had )?(?:braked|slammed on|hit the brakes|(?:pulled|applied|used) the (?:emergency )?brakes?)",
        ("The driver had applied the emergency brake.", "She braked."),
        ("The driver never braked.",),
    ),
    state(
        "NotBraked",
        rf"{_WHO} {DID_NOT} (?:braked?|appl(?:y|ied) the (?:emergency )?brakes?|hit the brakes|slow(?:ed)? down)|without braking|no (?:sign|trace|evidence) (?:of braking|that [^.;,\n]{{1,25}} braked)|no skid marks",
        ("The driver did not brake.", "There was no sign of braking."),
        ("The driver braked.",),
    ),
    state(
        "RedLight",
        r"(?:passed|ran|run|jumped|ignored|went through|drove through) (?:a|the) (?:red|stop) (?:light|signal)|(?:light|signal) (?:was|showed|stood at|had been) red",
        ("The tram passed a red signal.", "The light was red."),
        ("The signal was green.",),
    ),
    state(
        "GreenLight",
        r"(?:light|signal) (?:was|showed|stood at|had been) green|(?:had|on|got|passed) (?:a|the) green (?:light|signal)(?! (?:for|to))",
        ("The signal was green.", "The driver had a green light."),
        ("got the green light for a hotel, but the light was red",),
    ),
    state(
        "CalledForHelp",
        rf"(?:sent|issued|radioed|made|put out|gave|transmitted|broadcast) (?:out )?(?:a |an |the )?(?:brief |short )?{_CALL}|{_CALL} (?:was|had been) (?:sent|received|picked up|heard)|declared an (?:in-flight )?emergency|(?:scream|shout|call|radio|cried|cr(?:y|ies)|said|repeat)(?:ed|s|ing)? (?:the word )?[\"'\u201c\u2018]{{0,2}}mayday",
        ("The pilot sent a mayday.", "A distress call was received at noon.", "She screamed \"Mayday\" into the radio."),
        ("No distress call was received.",),
    ),
    state(
        "NoCallForHelp",
        rf"(?:no|without (?:sending |issuing |making )?(?:a|any)) {_CALL}|{DID_NOT} (?:send|sent|issue|make|made|radio|put out) (?:out )?(?:a |an |any )?{_CALL}",
        ("No distress call was received.", "The crew did not send a mayday."),
        ("The pilot sent a mayday.",),
    ),
    state(
        "RecorderFound",
        rf"{_RECORDER} (?:{WAS} )?(?:been )?(?:found|recovered|located|retrieved|salvaged)|(?:found|recovered|located|retrieved|salvaged) (?:the |both |one of the (?:two )?)(?:[a-z'\u2019-]+ )?{_RECORDER}",
        ("The flight recorder was recovered.", "Divers found both black boxes."),
        ("The flight recorder was not found.",),
    ),
    state(
        "RecorderMissing",
        rf"{_RECORDER} (?:(?:{WAS_NOT}|(?:has|have|had) (?:not )?yet to be|(?:is|are|was|were) (?:yet|still) to be) (?:yet )?(?:been )?(?:found|recovered|located|retrieved)|(?:is|are|was|were|remains?|remained) (?:still )?missing)|(?:search(?:ing)?|looking|hunt) for (?:the )?{_RECORDER}",
        ("The black boxes have not been found.", "Divers were searching for the flight recorder."),
        ("The flight recorder was recovered.",),
    ),
)  # fmt: skip

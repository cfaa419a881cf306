"""how things stood in a crime: a ransom or none, masks or bare faces, shots or none, a note, an arrest, a confession"""

from __future__ import annotations

import re

from graph.lang.en.states.base import DID_NOT, PLAIN, WAS, WAS_NOT, state

_THEY = r"(?:men|gunmen|robbers|raiders|thieves|attackers|kidnappers|abductors|assailants|intruders|suspects|bandits|man|gunman|robber|attacker|assailant|pair|trio|gang)"

OPENING = re.compile(
    r"\b(?:ransom|paid|paying|money|cash|handed|handing|delivered|masked|hooded|balaclava\S*|balaclavas|masks?|hoods|unmasked|faces?|gun ?battle|gun ?fight|shoot-?out|fire|firefight|gunfire|shots?|fired|firing|unharmed|unhurt|uninjured|safe|health|harmed|hurt|mistreated|beaten|treated|tortured|starved|abused|maltreated|signs|marks|traces|note|letter|demand(?:s|ed|ing)?|asked|asking|want(?:s|ed)?|arrested|arrests?|detained|apprehended|custody|remanded|arrest|nabbed|picked|confess(?:ed)?|confession|admitted|den(?:y|ies|ied)|innocen(?:t|ce))\b"
)

STATES = (
    state(
        "RansomPaid",
        rf"(?:a |the )?ransom (?:of [^.;\n]{{1,30}}? )?{WAS} (?:paid|handed over|delivered|dropped)|(?:paid|handed over|delivered|paying) (?:a |the |his |her |their )?(?:[a-z-]+ )?ransom|paid [^.;\n]{{1,40}}? (?:in ransom|as (?:a )?ransom|for (?:his|her|their|the) (?:release|freedom|return))|(?:in exchange|in return) for (?:a|the) ransom|(?:handed over|handing over|delivered) (?:the money|the cash|(?:[\w,.$€£-]+ ){{1,6}}?(?:dollars|euros|pounds|pesos|crowns|francs|million|thousand)\b)",
        ("A ransom was paid on Friday.", "The family paid 300,000 crowns for her release.", "They handed over the ransom.", "He is said to have handed over two million crowns."),
        ("No ransom was paid.", "The family refused to pay a ransom.", "a ransom of 300,000 crowns was demanded"),
    ),
    state(
        "NoRansom",
        rf"no (?:[a-z-]+ )?ransom (?:{WAS} )?(?:paid|handed over|changed hands)?|without (?:(?:the )?payment of )?(?:a|any) ransom|without paying|{DID_NOT} (?:pay|paid|hand over) (?:a|any|the) ransom|ransom {WAS_NOT} (?:paid|handed over)|not a (?:cent|penny|dollar|euro|peso|rupee) (?:was|had been) paid|(?:nothing|no money|no sum) (?:was|had been) paid",
        ("No ransom was paid.", "She was freed without a ransom.", "The family did not pay a ransom."),
        ("A ransom was paid.", "no answer to the demand for a ransom"),
    ),
    state(
        "Demanded",
        rf"(?:demand(?:s|ed|ing)?|asked for|asking for) (?:a |the |an? )?(?:[a-z-]+ )?ransom|ransom (?:demand|note|call) {WAS} (?:made|received|sent|found)|(?:made|sent|received|phoned in) (?:a|the|their) (?:[a-z-]+ )?(?:ransom )?demands?|(?:demand(?:s|ed|ing)?|want(?:s|ed)?) (?:[\w,.$€£-]+ ){{1,6}}?(?:dollars|euros|pounds|pesos|crowns|francs) (?:for|in)",
        ("A caller demanded a ransom.", "A ransom demand was received.", "They demanded two million crowns in old notes."),
        ("No ransom demand was received.",),
    ),
    state(
        "NoDemand",
        rf"no (?:[a-z-]+ )?(?:ransom )?(?:demands?|ransom note|call) (?:{WAS} )(?:so far |yet )?(?:been )?(?:made|received|sent)|no (?:[a-z-]+ )?ransom demand|{DID_NOT} (?:made|make|received?) (?:a|any) (?:ransom )?demands?|(?:nobody|no one) (?:has |had )?(?:asked for|demanded) (?:a |any )?(?:ransom|money)",
        ("No ransom demand has been received.", "Nobody has asked for money."),
        ("A ransom demand was received.",),
    ),
    state(
        "Arrested",
        rf"(?<!nobody )(?<!no one )(?<!suspects )(?<!suspect )(?<!arrests )(?:{WAS}|has been|had been|have been) (?:arrested|detained|apprehended|taken into custody|remanded|placed under arrest)|(?:police|cops|officers|detectives|troopers) (?:have |had )?(?:arrested|detained|nabbed|picked up|apprehended)",
        ("The driver was taken into custody.", "Police have arrested the captain."),
        ("Nobody has been arrested.", "The driver was not arrested."),
    ),
    state(
        "NobodyArrested",
        rf"(?:nobody|no one|no suspects?|none of (?:them|the [a-z]+)) (?:{WAS}|has been|had been|have been) (?:arrested|detained|taken into custody)|no arrests? (?:{WAS} )?(?:made|been made)|no arrests|there (?:were|have been|had been) no arrests|{WAS_NOT} (?:arrested|detained|taken into custody)",
        ("Nobody has been detained.", "No arrests were made.", "The driver was not arrested."),
        ("The driver was arrested.",),
    ),
    state(
        "Confessed",
        r"(?:has |had )?confessed|(?:made|signed|gave) (?:a |an )?(?:full |partial )?confession|admitted (?:to )?(?:the (?:killing|murder|crime|attack|arson|theft|robbery)|(?:killing|setting|starting|lighting|stealing|shooting|stabbing|planting)|that (?:he|she|they) (?:had )?(?:killed|set|started|lit|stolen|shot|stabbed))",
        ("The shepherd confessed on Monday.", "He admitted setting the blaze."),
        ("He has never confessed.", "He did not confess."),
    ),
    state(
        "NotConfessed",
        rf"(?:has|had|have) (?:never|not) confessed|(?:has|had|have)n['\u2019]t confessed|{DID_NOT} confess(?:ed)?|no confession|den(?:y|ies|ied) (?:any (?:involvement|wrongdoing|guilt|part)|all (?:the )?charges|everything|having (?:killed|set|started|lit|stolen|shot)|(?:killing|setting|starting|lighting|stealing|shooting))|(?:insists|insisted|maintains|maintained|says|said) (?:that )?(?:he|she|they) (?:is|was|are|were) innocent|(?:protested|protests) (?:his|her|their) innocence",
        ("He has never confessed.", "She denies any involvement."),
        ("He confessed.",),
    ),
    state(
        "Masked",
        rf"(?:masked|hooded|balaclava-clad) (?:[a-z-]+ )?{_THEY}|(?:wearing|wore|in) (?:ski |black |carnival |rubber )?(?:masks|balaclavas|hoods)|{_THEY} (?:{WAS} )?masked",
        ("Three masked men broke in.", "They wore balaclavas."),
        ("They wore no masks.", "wearing surgical gowns"),
    ),
    state(
        "BareFaced",
        rf"unmasked|(?:wore|had) no (?:masks?|balaclavas?)|(?:not wearing|without|were ?n['\u2019]t wearing) (?:a |any )?(?:masks?|balaclavas?)|faces? (?:was|were) (?:uncovered|bare|not covered)|made no (?:attempt|effort) to (?:hide|cover|conceal) (?:his|her|their) faces?|{DID_NOT} (?:hide|cover|conceal) (?:his|her|their) faces?",
        ("They wore no masks.", "The men made no attempt to hide their faces."),
        ("Three masked men broke in.",),
    ),
    state(
        "ShotsFired",
        r"(?:after|in|during) (?:a |an )?(?:[a-z-]+ )?(?:gun ?battle|gun ?fight|shoot-?out|exchange of (?:fire|gunfire|shots)|firefight)|shots (?:were|had been) (?:fired|exchanged)|exchanged (?:fire|shots)",
        ("She was freed in a shoot-out.", "Shots were exchanged."),
        ("No shots were fired.",),
    ),
    state(
        "NoShots",
        r"no shots? (?:was |were |had been )?(?:fired|exchanged)|without (?:a|a single|any) shots?(?: being)? fired|without firing (?:a|a single) shot|not (?:a|one|a single) shot (?:was |had been )?fired|nobody fired",
        ("No shots were fired.", "The flat was stormed without a shot being fired."),
        ("Shots were fired.",),
    ),
    state(
        "Unharmed",
        r"(?:freed|released|found|recovered|rescued|returned|home|let go|emerged|is|was) (?:safe and )?(?:unharmed|unhurt|uninjured|safe and (?:well|sound)|in good health)|(?:was|were|had been) (?:treated well|well treated|not (?:harmed|hurt|mistreated|beaten))",
        ("The girl was freed unharmed.", "He was treated well."),
        ("The girl was not unharmed.",),
    ),
    state(
        "Mistreated",
        rf"(?:had been|was|were|been) (?:badly |severely |repeatedly )?(?:beaten|tortured|mistreated|starved|abused|maltreated) {PLAIN}{{0,40}}(?:captiv|captors|kidnappers|abductors|ordeal|held|by (?:his|her|their|the) (?:guards|captors))|(?:bore|showed|had) (?:signs|marks|traces) of (?:torture|beatings?|abuse|mistreatment|violence)",
        ("He had been beaten by his captors.", "The body bore signs of torture."),
        ("The team was beaten in May.",),
    ),
    state(
        "NoteLeft",
        r"left (?:behind )?(?:a|an) (?:[a-z-]+ )?(?:note|letter)|(?:note|letter) (?:was|had been) (?:found|left)",
        ("He left a note.", "A letter was found on the desk."),
        ("He left no note.",),
    ),
    state(
        "NoNote",
        r"(?:left|leaving|found|was|were) no (?:[a-z-]+ )?(?:note|letter)|no (?:[a-z-]+ )?(?:note|letter) (?:was|had been|has been) (?:found|left)|(?:did not|did ?n['\u2019]t) leave (?:a|any) (?:[a-z-]+ )?(?:note|letter)|without leaving a (?:note|letter)",
        ("He left no note.", "No letter was found."),
        ("He left a note.",),
    ),
)  # fmt: skip

"""an English word, its part of speech and tag -> its dictionary form, by lists of the irregular and rules for the rest"""

from __future__ import annotations

import re
from functools import lru_cache

_VERBS = """
arise arose arisen|awake awoke awoken|be am is are was were been being 's 're 'm|bear bore borne born|beat beaten
become became|begin began begun|bend bent|bet|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|broadcast|build built|burn burnt|burst|buy bought|can ca|cast|catch caught|choose chose chosen
cling clung|come came|cost|creep crept|cut|deal dealt|dig dug|do did done does|draw drew drawn|dream dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fling flung|fly flew flown|forbid forbade forbidden|forecast|forego forewent foregone|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got gotten
give gave given|go went gone goes|grind ground|grow grew grown|hang hung|have has had 've|hear heard|hide hid hidden|hit
hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent
let|lie lay lain lying|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken
misunderstand misunderstood|outgrow outgrew outgrown|overcome overcame|overhear overheard|override overrode overridden
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proven|put|quit
read|rebuild rebuilt|redo redid redone|repay repaid|rid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said
see saw seen|seek sought|sell sold|send sent|set|sew sewn|shake shook shaken|shed|shine shone|shoot shot|show shown
shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|sow sown|speak spoke spoken
speed sped|spend spent|spill spilt|spin spun|spit spat|split|spoil spoilt|spread|spring sprang sprung|stand stood
steal stole stolen|stick stuck|sting stung|stink stank stunk|strike struck stricken|string strung|strive strove striven
swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
tell told|think thought|throw threw thrown|thrust|undergo underwent undergone|understand understood
undertake undertook undertaken|undo undid undone|uphold upheld|upset|wake woke woken|wear wore worn|weave wove woven
weep wept|will 'll wo|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|would 'd
wring wrung|write wrote written|die dying died dies|tie tying tied ties|vie vying vied vies|belie belied belies
"""
_NOUNS = """
man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|life lives|wife wives|knife knives
leaf leaves|half halves|self selves|thief thieves|shelf shelves|wolf wolves|loaf loaves|calf calves|scarf scarves
hoof hooves|criterion criteria|phenomenon phenomena|analysis analyses|crisis crises|thesis theses|hypothesis hypotheses
oasis oases|diagnosis diagnoses|basis|parenthesis parentheses|series|species|news|means|headquarters|ox oxen|bus buses
gas gases|movie movies|cookie cookies|zombie zombies|calorie calories|tie ties|lie lies|pie pies|die dies|rookie rookies
ache aches|headache headaches|cache caches|shoe shoes|toe toes|canoe canoes|foe foes|bacterium bacteria|axis axes
policeman policemen|policewoman policewomen|gunman gunmen|spokesman spokesmen|fisherman fishermen|congressman congressmen
serviceman servicemen|businessman businessmen|salesman salesmen|fireman firemen|freshman freshmen|lawman lawmen
chairman chairmen|statesman statesmen|clergyman clergymen|grandchild grandchildren|stimulus stimuli|troops|clothes|thanks|goods|regards|pants|surroundings|alumnus alumni
nucleus nuclei|radius radii|media|prince princes|people|police|cattle|data|politics|economics|mathematics|physics
"""
_OTHERS = """
a an|not n't nt|i me|he him|we us|they them 'em|this these|that those|who whom|bad worse worst|further|little
"""
_SPELLED_WITH_E = re.compile(
    r".*(?:[vuc]|[^aeioulrw]l|[lrd]g|[eu]ng|[aeiou]g|[aeiou]z|[nr]z|[iuo]s|[^s]s(?<!focus)(?<!bias)(?<!canvas)|[^aeiou]us"
    r"|ur(?<!our)(?<!murmur)|ir(?<!air)|ar(?<!ear)(?<!oar)(?<!llar)|ut(?<!out)(?<!debut)|iat|uat"
    r"|[^aeo]ad|[iu]d(?<!oid)(?<!aid)(?<!oud)(?<!aud)(?<!uild)|[^aeou]in(?<!begin)|[^eio]ib|crib|umb(?<!umb)|yp|ip(?<!gossip)(?<!worship)"
    r"|[aeiouy][^aeiou]*[^eo]at(?<!combat)(?<!format)|creat|nauseat|permeat|delineat|[^eo]ak|[^e]ik|[^o]ok|[^o]uk|sum|fum|hum|lum)"
)
_WITH_E = frozenset(
    re.findall(
        r"\w+",
        """
    chang arrang exchang rang derang estrang hing cring bing sing ting infring fring complet delet compet obsolet cit excit
    invit unit ignit recit incit expedit spit vot quot devot promot not denot demot rot tast wast past bast postpon condon
    ton zon phon clon dethron ston tun prun attun interven conven contraven reconven nam blam sham fram tam flam gam
    inflam tim chim prim mim welcom schem stak conced reced preced imped supersed acced seced interced explod erod cod
    corrod encod decod implod shap escap tap scrap rap drap gap landscap reshap hop cop scop slop elop grop telescop
    typ prob rob disrob glob tub bab saf chaf straf breath bath cloth loath sooth seeth writh ow aw ach cach adher
    interfer persever cohe coher stor scor bor ignor explor restor ador deplor implor snor por declar shar hat dat stat rat
    relat creat mat skat grat plat fad lad wad trad grad mut cur pur lur hir fir tir wir min lin din fin shin win whin
    pin spin us bas eas clos los pos nos hos cas chas phras rais prais caus paus abus fus mus ris wis dis
    schedul fil pil smil compil profil reconcil til styl rul pol bit handl bor hous extradit analyz nicknam massacr ridicul teeth nickname rid misnam
    """,
    )
) - {"pin", "spin", "win", "dis"}  # fmt: skip
_DOUBLED = re.compile(r".*([bdgkmnprtz])\1$")
_DOUBLED_L = re.compile(
    r".*(?:vell|cell|troll|trall|abell|ebell|[mx]pell|opell|ispell|nall|dell|uell|nnell|pedall|uall|otall|quarrell|oroll|nroll|xcell|tell)$"
)
_KEPT_DOUBLE = frozenset(
    {
        "focus",
        "bias",
        "canvas",
        "add",
        "ebb",
        "err",
        "purr",
        "egg",
        "butt",
        "boycott",
        "odd",
        "putt",
        "inn",
        "buzz",
        "jazz",
        "fizz",
    }
)
_E_DOUBLE = frozenset("need feed seed weed heed proceed succeed exceed bleed breed speed deed".split())
_ADJECTIVES_WITH_E = re.compile(
    r".*(?:rg|strang|[^eo]at|os|id|af|ic|ur|[vu]|[^aeioulr]l|ens|ars|ir|om|am|in(?<!ein)|ag|ut|it|as|ps|[^e]ak|[^e]ar|is)$"
)


def _table(words: str) -> dict[str, str]:
    entries = (entry.split() for line in words.strip().splitlines() for entry in line.split("|"))
    found = {form: entry[0] for entry in entries for form in entry}
    return found | {base: base for base in found.values()}


@lru_cache(maxsize=1)
def _irregular() -> dict[str, dict[str, str]]:
    verbs, nouns, others = _table(_VERBS), _table(_NOUNS), _table(_OTHERS)
    return {"VERB": verbs, "AUX": verbs, "NOUN": nouns, "PROPN": nouns, "OTHER": others}


@lru_cache(maxsize=65536)
def lemma(form: str, pos: str, tag: str) -> str:
    """The dictionary form of a lower-cased word; a word no rule knows is its own."""
    known = _irregular().get(pos, _irregular()["OTHER"])
    if (pos == "PROPN" and tag != "NNPS") or any(letter.isdigit() for letter in form):
        return form
    if form in {"better", "best"}:
        return "well" if pos == "ADV" else "good"
    if form in known:
        return known[form]
    if pos in {"VERB", "AUX"}:
        return _verb(form, tag)
    if pos in {"NOUN", "PROPN"}:
        return _noun(form) if tag in {"NNS", "NNPS"} or (tag not in {"NN", "NNP"} and form.endswith("s")) else form
    return _compared(form) if tag in {"JJR", "JJS", "RBR", "RBS"} else form


def _verb(form: str, tag: str) -> str:
    if tag in {"VB", "VBP", "MD"}:
        return form
    if form.endswith("s") and tag not in {"VBD", "VBN", "VBG"}:
        return _without_s(form)
    if form.endswith("ied") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith("eed"):
        return form if form in _E_DOUBLE or form[-6:] in _E_DOUBLE else form[:-1]
    if form.endswith("ed") and len(form) > 3:
        return _stem(form[:-2])
    return _stem(form[:-3]) if form.endswith("ing") and len(form) > 4 else form


def _stem(stem: str) -> str:
    """A verb's stem as its dictionary form: doubled letters undone, a silent e put back."""
    regular = _irregular()["VERB"]
    single = stem[:-1] if stem[-2:-1] == stem[-1:] else stem
    for guess in (stem, stem + "e", single):
        if regular.get(guess) == guess:
            return guess
    if stem in _KEPT_DOUBLE:
        return stem
    if _DOUBLED.fullmatch(stem) or (len(stem) > 4 and _DOUBLED_L.fullmatch(stem)):
        return stem[:-1]
    if stem in _WITH_E or any(stem.endswith(end) for end in _LONG_E) or _SPELLED_WITH_E.fullmatch(stem):
        return stem + "e"
    return stem


_LONG_E = tuple(sorted(word for word in _WITH_E if len(word) > 4))


def _without_s(form: str) -> str:
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith(("sses", "shes", "ches", "xes", "zzes", "oes", "focuses")):
        return form[:-2]
    return form[:-1] if form.endswith("s") and not form.endswith(("ss", "us", "is")) else form


def _noun(form: str) -> str:
    if form.endswith("men") and len(form) > 5:
        return form[:-2] + "an"
    if form.endswith("uses") and not form.endswith(("auses", "ouses", "fuses", "cuses")) and len(form) > 5:
        return form[:-2]
    return _irregular()["NOUN"].get(form) or _without_s(form)


def _compared(form: str) -> str:
    ending = "est" if form.endswith("est") else "er" if form.endswith("er") else ""
    stem = form[: -len(ending)] if ending and len(form) - len(ending) > 2 else form
    if stem == form:
        return form
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if _DOUBLED.fullmatch(stem):
        return stem[:-1]
    return stem + "e" if _ADJECTIVES_WITH_E.fullmatch(stem) else stem

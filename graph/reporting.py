"""Layout, cue table -> drafts of attributions whose cue is a verb: said, told, denied, is expected, called"""

from __future__ import annotations

from collections.abc import Iterator

from graph.cues import Cue, CueTable
from graph.lang.en.quotes import (
    ADDRESSED,
    COMPLEMENTIZERS,
    FIRST_PERSON,
    INFINITIVE,
    JOINERS,
    OCCASIONS,
    QUESTION_WORDS,
    RELATIVES,
)
from graph.model import Span
from graph.phrases import Draft, Site, Subject, agent, empty, passive, says, site, subject
from graph.quotes import Layout, Quotation
from graph.text import Token

_CLAUSES = ("ccomp", "xcomp", "parataxis", "csubj", "advcl", "acl")
_ENDS = (".", "?", "!", ";")
_LONG = 4
_TELLING = frozenset({"clause", "quote", "question"})
_FINITE = ("VBD", "VBZ", "VBP")


def find(layout: Layout, cues: CueTable) -> Iterator[Draft]:
    """Every verb that reports something, in text order."""
    tokens = layout.document.tokens
    places = [t for t in tokens if t.lower in cues.verbs and _verbal(t, tokens)]
    rivals = frozenset(t.index for t in places if any(c.frames & _TELLING and not c.rest for c in cues.verbs[t.lower]))
    for token in places:
        readings = cues.verbs.get(token.lower)
        if readings:
            draft = _draft(layout, token, readings, rivals)
            if draft:
                yield draft


def _verbal(token: Token, tokens: tuple[Token, ...]) -> bool:
    if token.relation in ("amod", "compound") or token.tag == "VBN" and token.relation == "acl" and tokens[token.index - 1].pos != "PUNCT":
        return False
    if token.tag.startswith("V") or token.pos in ("VERB", "AUX"):
        return True
    after = tokens[token.index + 1].lower if token.index + 1 < len(tokens) else ""
    before = tokens[token.index - 1] if token.index else token
    return after in COMPLEMENTIZERS and before.pos in ("PROPN", "NOUN", "PRON") and token.lower.endswith("s")


def _draft(layout: Layout, token: Token, readings: tuple[Cue, ...], rivals: frozenset[int]) -> Draft | None:
    tokens = layout.document.tokens
    fitting = [
        c for c in readings if tuple(t.lower for t in tokens[token.index + 1 : token.index + 1 + len(c.rest)]) == c.rest
    ]
    longest = max((len(c.rest) for c in fitting), default=0)
    fitting = [c for c in fitting if len(c.rest) == longest]
    if not fitting:
        return None
    here = site(layout, token.index, longest + 1, rivals)
    who = subject(here)
    fitting = [c for c in fitting if _likely(here, who, c)]
    for build in (_quoted, _before, _clause, _raised, _predicate, _phrase):
        found = build(here, who, fitting)
        if found:
            return found
    return None


def _likely(here: Site, who: Subject | None, reading: Cue) -> bool:
    """False for "you know", for thoughts nobody has ("hard to see how"), and for a speaker's own "I think" in a quotation."""
    tokens = here.document.tokens
    person = tokens[who.head].lower if who else ""
    if person in ADDRESSED or (here.layout.inside[here.at] >= 0 and person in FIRST_PERSON):
        return False
    if here.layout.inside[here.at] >= 0 and not person:
        return False
    if reading.type != "belief" or passive(here):
        return True
    bare = here.verb.tag in ("VB", "VBG") and here.first == here.at
    return bool(who) and not bare and person not in FIRST_PERSON


def _reading(readings: list[Cue], *frames: str) -> Cue | None:
    return next((c for frame in frames for c in readings if frame in c.frames), None)


def _make(
    here: Site, who: Subject | None, reading: Cue, content: list[tuple[int, int]], rule: str,
    addressee: tuple[int, int] | None = None,
) -> Draft | None:  # fmt: skip
    content = [part for part in (_trim(here.layout, part) for part in content) if part[0] < part[1]]
    if not content:
        return None
    source: tuple[tuple[int, int], ...] = ()
    if passive(here):
        by = agent(here)
        source = (by,) if by else ()
    elif who and not empty(here, who):
        source = ((who.first, who.last),)
    return Draft(here.at, source, (here.first, here.last), tuple(content), reading, rule, addressee)


def _trim(layout: Layout, part: tuple[int, int]) -> tuple[int, int]:
    """A range without punctuation at its borders, unless the marks of a quotation."""
    tokens, (first, last) = layout.document.tokens, part
    while first < last and tokens[first].pos == "PUNCT" and layout.inside[first] < 0:
        first += 1
    while first < last and tokens[last - 1].pos == "PUNCT" and layout.inside[last - 1] < 0:
        last -= 1
    return first, last


# ---------------------------------------------------------------- quotations


def _quoted(here: Site, who: Subject | None, readings: list[Cue]) -> Draft | None:
    """`"Words," said X` · `X said: "Words"` · `"Words," X said, "more words"`"""
    reading = _reading(readings, "quote")
    if not reading or here.layout.inside[here.at] >= 0 or passive(here):
        return None
    left = _quote_before(here, who)
    right = _quote_after(here, who, tagged=left is not None)
    if left is None and right is None:
        return None
    content: list[tuple[int, int]] = []
    if left is not None:
        content += _back(here, left)
    if right is not None:
        if left is None and not _opens_speech(here, right, readings):
            return None
        content.append((right.first, _speech_end(here, right)))
    content += _forth(here, content[-1][1], who)
    return _make(here, who, reading, content, "quotation")


def _quote_before(here: Site, who: Subject | None) -> Quotation | None:
    """The quotation that ends right before the subject and the verb."""
    tokens, layout = here.document.tokens, here.layout
    place = min(who.first, here.first) - 1 if who and not who.inherited else here.first - 1
    if place >= here.left and tokens[place].pos == "PUNCT" and layout.inside[place] < 0:
        place -= 1
    if place < here.left or layout.inside[place] < 0:
        return None
    quotation = layout.quotations[layout.inside[place]]
    if quotation.last - 1 != place:
        return None
    return quotation if _speech(here, quotation) else None


def _speech(here: Site, quotation: Quotation) -> bool:
    """A quotation that ends like speech before its tag, or that is too long to be anything else."""
    tokens = here.document.tokens
    after = tokens[quotation.last].text if quotation.last < len(tokens) else ""
    return (
        _closing(here, quotation) in ",.?!…—–-:"
        or after in (",", "—", "--", "–")
        or quotation.last - quotation.first > 8
    )


def _closing(here: Site, quotation: Quotation) -> str:
    """The last character of what is quoted, marks stripped."""
    inner = here.document.text[quotation.start : quotation.end].rstrip("”\"'’») ")
    return inner[-1:] or " "


def _quote_after(here: Site, who: Subject | None, *, tagged: bool) -> Quotation | None:
    """The quotation that the verb introduces, or that goes on after the tag."""
    tokens, layout = here.document.tokens, here.layout
    place = who.last if who and who.after else here.last
    while place < here.right and layout.inside[place] < 0:
        token = tokens[place]
        if token.text in _ENDS or token.text == ":" and place + 1 < here.right and layout.inside[place + 1] < 0:
            return None
        if token.pos in ("VERB",) and token.tag != "VBG" or token.lower in COMPLEMENTIZERS | JOINERS:
            return None
        if place - here.last > 25:
            return None
        place += 1
    if place >= here.right:
        return None
    quotation = layout.quotations[layout.inside[place]]
    mark = tokens[place - 1].text
    direct = place == here.last or mark in (",", ":", "—", "–", "--") or (who and who.after and place == who.last)
    return quotation if direct and quotation.first == place else None


def _opens_speech(here: Site, quotation: Quotation, readings: list[Cue]) -> bool:
    """Speech, not a word in quotation marks: it ends like a sentence, or it is the verb's whole object and long."""
    tokens = here.document.tokens
    if tokens[quotation.first - 1].text in (":", ","):
        return True
    if _closing(here, quotation) in ".?!…," and quotation.last - quotation.first > 3:
        return True
    if _titled(here, quotation):
        return False
    return (
        quotation.last - quotation.first - 2 >= 3
        or bool(_reading(readings, "clause"))
        and _stands_alone(here, quotation)
    )


def _titled(here: Site, quotation: Quotation) -> bool:
    """Title Case without a small word that matters: the name of a work, a nickname, a slogan."""
    words = [t for t in here.document.tokens[quotation.first : quotation.last] if t.pos != "PUNCT" and len(t.text) > 3]
    return bool(words) and all(t.text[:1].isupper() for t in words)


def _stands_alone(here: Site, quotation: Quotation) -> bool:
    tokens = here.document.tokens
    return quotation.last >= here.right or tokens[quotation.last].pos in ("PUNCT", "CCONJ")


def _speech_end(here: Site, quotation: Quotation) -> int:
    """Where what begins with a quotation ends: with it, or, when it breaks off inside a clause, with the clause."""
    tokens = here.document.tokens
    if quotation.last >= here.right or _closing(here, quotation) in ".?!…,—–" or tokens[quotation.last].pos == "PUNCT":
        return quotation.last
    return _clause_end(here, quotation.first, here.right)


def _back(here: Site, quotation: Quotation) -> list[tuple[int, int]]:
    """A quotation with what it is the end of: its clause, or the paragraphs of the same speech before it."""
    tokens, layout = here.document.tokens, here.layout
    if quotation.first > here.left and layout.inside[quotation.first - 1] < 0:
        start = here.left
        if tokens[quotation.first - 1].text not in (*_ENDS, ":") and not _introduced(here, quotation.first - 1):
            return [(start, quotation.last)]
    found = [(quotation.first, quotation.last)]
    number = layout.inside[quotation.first]
    while number and layout.quotations[number - 1].open and layout.quotations[number - 1].last == found[0][0]:
        number -= 1
        found.insert(0, (layout.quotations[number].first, layout.quotations[number].last))
    return found


def _introduced(here: Site, comma: int) -> bool:
    """True when another cue stands right before the comma that a quotation follows."""
    return here.document.tokens[comma].text == "," and comma - 1 in here.rivals


def _forth(here: Site, place: int, who: Subject | None) -> list[tuple[int, int]]:
    """The quotations that follow with no words of the outlet's own in between."""
    tokens, layout = here.document.tokens, here.layout
    place = max(place, here.last, who.last if who and who.after else 0)
    found: list[tuple[int, int]] = []
    paragraph = layout.document.sentences[tokens[here.at].sentence].paragraph
    if place < here.right:
        rest = [t for t in tokens[place : here.right] if layout.inside[t.index] < 0 and t.pos != "PUNCT"]
        if rest and any(layout.inside[t.index] >= 0 for t in tokens[rest[-1].index : here.right]):
            later = next(t.index for t in tokens[rest[-1].index : here.right] if layout.inside[t.index] >= 0)
            if later == rest[-1].index + 1 or tokens[later - 1].text in (",", ":", ".", "—", "–"):
                pass
        place = here.right
    runs = layout.quotations[layout.inside[place - 1]].open if layout.inside[place - 1] >= 0 else False
    while place < len(tokens) and layout.inside[place] >= 0:
        quotation = layout.quotations[layout.inside[place]]
        unit = layout.unit(place)
        if quotation.first != place or quotation.paragraph != paragraph and not runs:
            break
        if any(layout.inside[i] < 0 and tokens[i].pos != "PUNCT" for i in range(quotation.last, unit[1])):
            break
        found.append((quotation.first, quotation.last))
        runs, paragraph, place = quotation.open, quotation.paragraph, max(unit[1], quotation.last)
    return found


# ---------------------------------------------------------------- clauses


def _before(here: Site, who: Subject | None, readings: list[Cue]) -> Draft | None:
    """`The bridge is closed, officials said.`"""
    reading = _reading(readings, "clause", "quote")
    if not reading or who is None or who.inherited or here.verb.tag in ("VBG", "VB") and here.first == here.at:
        return None
    tokens, layout = here.document.tokens, here.layout
    start, end = min(who.first, here.first), max(who.last, here.last)
    if start - 1 <= here.left or passive(here) or start < here.left:
        return None
    mark = tokens[start - 1]
    closed = layout.inside[start - 1] >= 0 and layout.inside[here.at] < 0 and tokens[start - 2].text == ","
    if mark.text not in (",", "—", "–", "--") and not closed:
        return None
    if not _tag_ends(here, end) or not says(here, here.left, start - 1) or tokens[who.head].lower in RELATIVES:
        return None
    content = [(_clause_start(here, start - 1), start - 1 if not closed else start)]
    if tokens[min(end, here.right - 1)].text in (",", "—", "–", "--") and end < here.right - 2:
        content += _continued(here, end + 1)
    return _make(here, who, reading, content, "clause before")


def _tag_ends(here: Site, end: int) -> bool:
    """True when nothing but an occasion ("on Monday", "in a statement") follows the tag."""
    tokens, place = here.document.tokens, end
    if place >= here.right:
        return True
    token = tokens[place]
    if token.pos == "PUNCT" and here.layout.inside[place] < 0:
        return token.text != ":"
    if here.layout.inside[place] >= 0 or token.lower in COMPLEMENTIZERS:
        return False
    if token.lower == INFINITIVE and token.tag == "TO" or token.tag in ("VB", "VBN"):
        return False
    return (token.lower in OCCASIONS or token.pos in ("ADV", "ADP")) and not any(
        k.index > here.last and k.relation == "ccomp" for k in here.document.kids(here.at, "ccomp")
    )


def _clause_start(here: Site, end: int) -> int:
    return here.left


def _continued(here: Site, start: int) -> list[tuple[int, int]]:
    """What goes on after a tag in the middle of a clause."""
    tokens = here.document.tokens
    if tokens[start].tag == "VBG" or tokens[start].lower in JOINERS | OCCASIONS | {
        "according",
        "citing",
        "who",
        "which",
    }:
        return []
    return [(start, _clause_end(here, start, here.right))]


def _clause(here: Site, who: Subject | None, readings: list[Cue]) -> Draft | None:
    """`Officials said (that) the bridge is closed` · `She asked whether ...` · `He told reporters that ...`"""
    reading = _reading(readings, "clause", "question")
    if not reading:
        return None
    start, addressee = _clause_opens(here, who, readings)
    if start < 0:
        return None
    return _make(here, who, reading, [(start, _clause_end(here, start, here.right))], "clause after", addressee)


def _clause_opens(here: Site, who: Subject | None, readings: list[Cue]) -> tuple[int, tuple[int, int] | None]:
    tokens = here.document.tokens
    place = who.last if who and who.after else here.last
    begun = place
    told = any("addressee" in c.frames for c in readings)
    complements = [k for k in here.document.kids(here.at, "ccomp") if k.index >= place]
    edge = min((here.document.subtree(k.index)[0] for k in complements), default=-1)
    limit = min(here.right, place + 16)
    while place < limit:
        token = tokens[place]
        if token.lower in COMPLEMENTIZERS and (
            token.pos in ("SCONJ", "PRON", "DET", "ADP") and _finite_follows(here, place)
        ):
            return place, (begun, place) if told and place > begun else None
        if (
            token.lower in QUESTION_WORDS
            and (place == begun or told)
            and _finite_follows(here, place)
            and token.lower != "when"
        ):
            return place, (begun, place) if told and place > begun else None
        if token.text in _ENDS or token.pos in ("VERB", "AUX") and edge < 0:
            break
        if edge >= begun and place >= edge:
            break
        place += 1
    if edge >= begun and edge - begun <= 12:
        return edge, (begun, edge) if told and edge > begun else None
    if _bare_clause(here, begun, readings):
        return begun, None
    return -1, None


def _complement(here: Site, place: int, begun: int, *, told: bool) -> bool:
    """True when "that" opens what is said, and is no relative pronoun further on."""
    tokens = here.document.tokens
    after = tokens[min(place + 1, here.right - 1)]
    if after.tag in (*_FINITE, "MD") or after.pos == "AUX" and place > begun:
        return False
    near = place == begun or told and place - begun <= 8 or tokens[place].pos == "SCONJ"
    return near and _finite_follows(here, place)


def _finite_follows(here: Site, place: int) -> bool:
    tokens = here.document.tokens
    return any(
        t.tag in ("VBD", "VBZ", "VBP", "MD") or t.lower in ("'s", "'re") or t.pos == "AUX" or t.tag == "VBN"
        for t in tokens[place + 1 : min(place + 40, here.right)]
    )


def _bare_clause(here: Site, start: int, readings: list[Cue]) -> bool:
    """`said the bridge was closed`, where the parse has no clause: a noun phrase and a finite verb follow at once."""
    tokens = here.document.tokens
    if not any("clause" in c.frames and c.type in ("statement", "belief") for c in readings) or start >= here.right:
        return False
    if any("object" in c.frames for c in readings) or tokens[start].pos not in (
        "DET",
        "PRON",
        "PROPN",
        "NOUN",
        "ADJ",
        "NUM",
    ):
        return False
    for place in range(start, min(start + 14, here.right)):
        token = tokens[place]
        if place > start and (token.tag in ("VBD", "VBZ", "VBP", "MD") or token.pos == "AUX"):
            return True
        if (
            place > start
            and token.tag == "VBN"
            and tokens[place - 1].pos in ("NOUN", "PROPN", "PRON")
            and "raised" in readings[0].frames
        ):
            return True
        if token.pos == "PUNCT" or token.lower in JOINERS | OCCASIONS:
            return False
    return False


def _clause_end(here: Site, start: int, limit: int) -> int:
    """The end of reported words: the unit's end, or a new report joined to the verb itself."""
    tokens, layout = here.document.tokens, here.layout
    place = start + 1
    while place < limit:
        token = tokens[place]
        if layout.inside[place] < 0 or layout.inside[place] == layout.inside[here.at]:
            if token.text in (",", "and", "but", "—", "–", "--", ";") and _leaves(here, place, start):
                break
            if (
                token.text in (".", "?", "!")
                and place + 1 < limit
                and tokens[place + 1].text[:1].isupper()
                and token.tag == "."
            ):
                break
        place += 1
    return min(place, limit)


def _leaves(here: Site, place: int, start: int) -> bool:
    """True when what follows a comma or "and" belongs to the cue verb, not to the words it reports."""
    tokens = here.document.tokens
    after = place + 1
    while after < here.right and (tokens[after].lower in JOINERS or tokens[after].pos == "ADV"):
        after += 1
    if after >= here.right:
        return False
    token = tokens[after]
    joined = token.head == here.at and token.relation.split(":")[0] in ("conj", "advcl", "parataxis")
    if token.index in here.rivals and token.tag in _FINITE and tokens[after - 1].pos in ("CCONJ", "ADV"):
        told = after + 1 < here.right and tokens[after + 1].lower in COMPLEMENTIZERS | {":", ","}
        if token.tag == here.verb.tag and (told or tokens[place].text == ","):
            return True
    if _fronted(here, place, after):
        return True
    if token.index in here.rivals and (tokens[place].text == "," or joined):
        if token.tag == "VBG" and tokens[place].text == ",":
            return True
    if joined and token.index > start:
        return token.tag in ("VBG", *_FINITE)
    if token.pos in ("NOUN", "PROPN", "PRON", "DET"):
        verb = tokens[token.head]
        return (
            verb.head == here.at
            and verb.relation == "conj"
            and verb.index > after
            and tokens[place].pos in ("PUNCT", "CCONJ")
        )
    return False


def _fronted(here: Site, comma: int, after: int) -> bool:
    """`Asked whether ..., she said`: the comma that ends a clause before the main one."""
    tokens = here.document.tokens
    opens = (
        here.at - here.left <= 3
        and (passive(here) or here.verb.tag in ("VBG", "VBN"))
        or any(
            k.lower in ("when", "as", "after", "while", "if", "although", "though", "before")
            for k in here.document.kids(here.at, "mark", "advmod")
            if k.index - here.left <= 1
        )
    )
    if not opens or tokens[comma].text != "," or tokens[after].pos not in ("DET", "PRON", "PROPN", "NOUN", "ADJ"):
        return False
    later = (t for t in tokens[after : min(after + 15, here.right)])
    return any(t.tag in _FINITE or t.pos == "AUX" for t in later)


# ---------------------------------------------------------------- other frames


def _raised(here: Site, who: Subject | None, readings: list[Cue]) -> Draft | None:
    """`The talks are expected to resume`: the subject is part of what is reported."""
    reading = _reading(readings, "raised")
    tokens = here.document.tokens
    if (
        not reading
        or not passive(here)
        or here.last >= here.right
        or tokens[here.last].lower != INFINITIVE
        or who is None
    ):
        return None
    end = _clause_end(here, here.last, here.right)
    parts = [(here.last, end)]
    if not who.after and not empty(here, who):
        parts.insert(0, (who.first, who.last))
    return _make(here, None, reading, parts, "raised")


def _predicate(here: Site, who: Subject | None, readings: list[Cue]) -> Draft | None:
    """`She called the plan a disgrace` · `He described it as a farce`"""
    reading = _reading(readings, "predicate")
    if not reading or who is None and not passive(here):
        return None
    tokens = here.document.tokens
    kids = [
        k for k in here.document.kids(here.at, "obj", "xcomp", "obl", "ccomp", "iobj", "advcl") if k.index >= here.last
    ]
    objects = [k for k in kids if k.relation in ("obj", "iobj", "xcomp", "ccomp")]
    as_phrase = [k for k in kids if any(t.lower == "as" for t in here.document.kids(k.index, "case", "mark"))]
    if not objects or not as_phrase and (len(objects) < 2 or "as" in reading.takes):
        return None
    end = max(here.document.subtree(k.index)[-1] for k in objects + as_phrase) + 1
    return _make(here, who, reading, [(here.last, _reach(here, end))], "predicate")


def _reach(here: Site, end: int) -> int:
    """The end of an object, carried on to the end of its clause: parsers hang the later phrases elsewhere."""
    tokens, layout = here.document.tokens, here.layout
    end = min(end, here.right)
    while end < here.right:
        token = tokens[end]
        if token.pos == "PUNCT" and layout.inside[end] < 0 or token.tag in (*_FINITE, "MD") and layout.inside[end] < 0:
            break
        if (
            token.pos in ("CCONJ", "SCONJ")
            and token.lower not in ("of", "to", "for", "in", "on", "with", "as", "and", "or")
            and layout.inside[end] < 0
        ):
            break
        end += 1
    return end


def _phrase(here: Site, who: Subject | None, readings: list[Cue]) -> Draft | None:
    """`denied the charges` · `warned of a flood` · `accused them of lying` · `promised to resign`"""
    tokens = here.document.tokens
    if who is None and not passive(here) or passive(here) and agent(here) is None or here.last >= here.right:
        return None
    for reading in readings:
        for frame, labels in (
            ("object", ("obj", "ccomp")),
            ("infinitive", ("xcomp",)),
            ("command", ("xcomp", "obj")),
            ("accusation", ("obj",)),
        ):
            if frame not in reading.frames:
                continue
            kids = [k for k in here.document.kids(here.at, *labels) if k.index >= here.last]
            if frame == "infinitive":
                kids = [k for k in kids if tokens[here.last].lower == INFINITIVE]
            if frame == "command":
                kids = [k for k in kids if any(t.lower == INFINITIVE for t in here.document.kids(k.index, "mark"))]
            if kids:
                more = [k for k in here.document.kids(here.at, "obl", "xcomp", "advcl") if k.index > kids[0].index
                        and any(t.lower in reading.takes for t in here.document.kids(k.index, "case", "mark"))]  # fmt: skip
                end = max(here.document.subtree(k.index)[-1] for k in kids + more) + 1
                return _make(here, who, reading, [(here.last, _reach(here, end))], frame)
        if reading.takes and tokens[here.last].lower in reading.takes and here.last + 1 < here.right:
            kids = [k for k in here.document.kids(here.at, "obl", "advcl", "xcomp") if k.index > here.last]
            if kids:
                end = max(here.document.subtree(k.index)[-1] for k in kids[:1]) + 1
                return _make(here, who, reading, [(here.last, _reach(here, end))], "topic")
    return None


def bounds(layout: Layout, part: tuple[int, int]) -> Span:
    """The characters of a token range."""
    tokens = layout.document.tokens
    return Span(tokens[part[0]].start, tokens[part[1] - 1].end)

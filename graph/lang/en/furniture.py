"""a line of an English page -> what kind of page furniture it is, if any

`line` stands alone; `links` opens a box of titles, which go too; `tail` opens the foot of the page, and all below it
goes too; `bio` and `stamp` are about the author and the day of publication (a stamp's value carries its EDTF after a
space). Patterns read one lower-cased,
stripped line in which every run of white space is one blank.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from graph.lang.en import common
from graph.rule import Rule

Match = re.Match[str]
MONTHS = tuple(month[:3] for month in common.MONTHS)
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
_BUTTON = (
    r"share|shares|tweet|retweet|print|e-?mail|like|likes|pin it|save|copy link|facebook|twitter|whatsapp|telegram|"
    r"linkedin|reddit|instagram|youtube|tiktok|messenger|this|article|story|on|via|to|by|with|pdf"
)
_TRADE = (
    r"author|journalist|writer|activist|researcher|analyst|correspondent|columnist|contributor|editor|professor|fellow|"
    r"reporter|blogger|lecturer|commentator|research associate|academic"
)


def _is(kind: str) -> Callable[[Match], str]:
    return lambda _: kind


def _stamp(match: Match) -> str:
    month = MONTHS.index(match["month"][:3]) + 1
    return f"stamp {match['year']}-{month:02d}-{int(match['day']):02d}"


def _rule(name: str, kind: str, pattern: str, means: tuple[str, ...], ignores: tuple[str, ...]) -> Rule[str]:
    return Rule(name, re.compile(pattern), _is(kind), tuple((line, kind) for line in means), ignores)


def _dated(name: str, pattern: str, means: tuple[tuple[str, str], ...], ignores: tuple[str, ...]) -> Rule[str]:
    return Rule(name, re.compile(pattern), _stamp, means, ignores)


_HOUR = r"\d{1,2}[:.] ?\d{2}(?: ?[ap]\.?m\.?)?(?: ?[a-z]{2,4})?"
_SHOWN = r"(?:published|posted|updated|last updated|last modified)"
_LEAD = rf"^(?:(?:first )?{_SHOWN}(?: on| at)?:? )?(?:{_HOUR},? (?:on )?)?{_WEEKDAY}"
_CLOCK = rf"(?:,? ?[-–|]? ?(?:at )?{_HOUR})?(?: ?[|·] ?{_SHOWN}\b.{{0,60}})?$"

RULES: tuple[Rule[str], ...] = (
    _rule(
        "share buttons", "line", rf"^(?:(?:share|tweet|print|e-?mail|facebook|twitter|whatsapp)\b)(?:[ |/·•,:+\d]|\b(?:{_BUTTON})\b)*$",
        ("Share", "Share this article on Facebook", "Tweet | Print | Email", "Facebook Twitter WhatsApp"),
        ("Share prices fell.", "Print shops closed on Monday."),
    ),
    _rule(
        "note to readers", "line", r"^(?:important )?note to (?:our )?readers\b.{0,80}\b(?:click|share|subscribe|forward|donate)",
        ("Note to readers: please share this page",), ("Note to readers of the treaty",),
    ),
    _rule(
        "navigation", "line", r"^[^/|>»·.]{1,40}(?: [/|>»·] [^/|>»·.]{1,40}){2,}$",
        ("Home > World > Harbours", "News / Opinion / Sports / Culture"), ("The road is 5 km / 3 miles long", "Either | or"),
    ),
    _rule(
        "page code", "line", r"^(?:(?:qr code ?)+|(?:story|article|news|item|post|short) ?(?:code|id|number|link|url) ?[:#] ?[\w:/.-]{0,80})$",
        ("QR code", "Story code: 4711", "Short link :"), ("Story of a code", "News link the two harbours"),
    ),
    _rule(
        "related", "links", r"^(?:top |also )?(?:related|recommended|most|latest|trending|popular|more|you may (?:also )?like|editors? picks?)"
        r"(?: (?:articles?|stories|news|posts?|topics|coverage|popular|read|viewed|shared|commented|now|from [\w ]{1,40}))*:?$",
        ("Related articles", "MOST popular", "More stories:", "Trending now"), ("More popular than the mayor, she won.", "Most of them left"),
    ),
    _rule(
        "read more", "line", r"^(?:read more|see also|also read|read also|read the full|continue reading|click here|watch live|listen to)\b.{0,160}$",
        ("Read more: the mill that burned", "See also"), ("She read more books.",),
    ),
    _rule(
        "advertisement", "line", r"^(?:advertisements?|sponsored(?: content| links?)?|promoted(?: content)?|ad)$",
        ("Advertisement", "Sponsored content"), ("Sponsored by the union, the march began.",),
    ),
    _rule(
        "join us", "line", r"^(?:subscribe|sign up|follow us|join our|become a (?:member|subscriber)|donate|make a donation|support our "
        r"(?:work|journalism|site|newsroom)|get our newsletter|like us on|contact us)\b.{0,120}$",
        ("Subscribe to our newsletter", "Follow us on Telegram", "Become a member of The Post"),
        ("Support our troops, the mayor said.", "Donated blood was lost."),
    ),
    _rule(
        "comments", "tail", r"^(?:leave a (?:comment|reply)|post a comment|comments? ?(?:are closed|\(\d+\))?|\d+ comments?|comment on .{1,120} page)$",
        ("Leave a reply", "12 comments", "Comment on Harbour Post stories on our Facebook page"), ("Comment is free, he said.",),
    ),
    _rule(
        "copyright", "tail", r"^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}|notice)|.{0,160}\ball rights reserved)",
        ("© 2024 The Harbour Post", "Copyright 2024 by the authors", "The Post 2024. All rights reserved."), ("Copyright law changed on Monday.",),
    ),
    _rule(
        "disclaimer", "tail", r"^(?:disclaimer|legal notice|terms of (?:use|service)|privacy policy|cookie policy)(?: ?:|$)",
        ("Disclaimer: views are the author's", "Privacy policy"), ("Disclaimers were read out in court.",),
    ),
    _rule(
        "about the author", "tail", r"^(?:about the (?:author|writer|contributor)s?|(?:more )?articles by)(?: ?:|$)",
        ("About the author:", "Articles by: Ana Roe"), ("About the author of the attack little is known.",),
    ),
    _rule(
        "press contact", "tail", r"^for (?:all )?(?:media|press|advertising|general) (?:inquiries|enquiries|queries|contact)\b",
        ("For media inquiries: see below",), ("For media freedom, 200 people marched.",),
    ),
    _rule(
        "hidden address", "line", r".*\[e-?mail protected\]", ("Contact at [email protected].",), ("The e-mail was protected.",),
    ),
    _rule(
        "other addresses", "tail", r"^.{0,80}\bwebsite can (?:also )?be (?:accessed|reached|found) ",
        ("The Post's website can also be reached at:",), ("The website was attacked on Monday.",),
    ),
    _rule(
        "own pages", "bio", r"^(?:visit (?:my|our|his|her|the author's) .{0,40}(?:site|blog|page|channel)\b|(?:my|his|her) (?:new|newest|latest) book\b)",
        ("Visit my blog for more", "Her latest book is on sale"), ("Visit our town, the mayor urged.",),
    ),
    _rule(
        "biography", "bio", rf"^(?:[^ ]{{1,30}} ){{1,5}}(?:is|was|are) (?:an?|the) .{{0,160}}\b(?:{_TRADE})s?\b",
        ("Ana Roe is a freelance journalist in Norhaven.", "Jon Berg is the editor of The Post."), ("Ana Roe is a nurse.",),
    ),
    _rule(
        "credited picture", "line", r"^(?:(?:above|below|file|featured?|cover|top) )?(?:photo|image|picture|illustration)s?"
        r"(?: (?:by|credit|courtesy(?: of)?|source))? ?:",
        ("Above photo: Harbour Pictures.", "Photo credit: Ana Roe"), ("Photo finish: two runners tie", "Photos of the fire shocked Norhaven."),
    ),
    _rule(
        "caption with credit", "line", r"^.{0,300}\((?:(?:composite|file|illustrative|stock|archive|via) )?(?:photo|image|picture|illustration|graphic)s?"
        r"(?: ?:| by | from | via |\))[^)]{0,80}\)?\.?$",
        ("The burned mill. (Photo: Ana Roe)", "The harbour at dawn (file photo)"), ("He sent the picture (by post) on Monday.",),
    ),
    _rule(
        "caption with side", "line", r"^[^.!?]{3,120} \((?:c|l|r|left|right|cent(?:er|re)|from left)\)\.?$",
        ("Mayor Ana Roe (L)", "General Jon Berg (C)"), ("She turned (left) on Monday.",),
    ),
    _dated(
        "stamp, day first", rf"{_LEAD}(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH},? (?P<year>\d{{4}}){_CLOCK}",
        (("7 May 2026 - 14:05", "stamp 2026-05-07"), ("Published: Monday, 3 June 2019", "stamp 2019-06-03"), ("Published: 02:31 GMT, 3 June 2019 | Updated: 22:19 GMT, 3 June 2019", "stamp 2019-06-03")), ("7 May 2026 was a Thursday.",),
    ),
    _dated(
        "stamp, month first", rf"{_LEAD}{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}}){_CLOCK}",
        (("June 3, 2019", "stamp 2019-06-03"), ("Updated on May 12, 2020 at 4:15 pm", "stamp 2020-05-12"), ("Posted: Monday, June 3, 2019, 10: 34 PM", "stamp 2019-06-03")), ("June 3, 2019 was a Monday.", "At 10:34 June 3, 2019 was over."),
    ),
)  # fmt: skip

"""English -> the words, forms and marks that attribution hangs on

What reports (say, deny, reportedly) is in ontology/cues.ttl; here is only the grammar around it.
"""

from __future__ import annotations

import re

from graph.lang.en.common import WEEKDAYS
from graph.lang.en.inflection import all_verb_forms

OPENING = "“„«"
CLOSING = "”»"
LOW_MARK = "„"
MARKS = re.compile(r"[“”„«»\"]|``|'''?|’’|‘‘|<[^<>\n]{1,4000}>")
SINGLE = re.compile(r"(?<![\w’'‘])[‘'](?=\w)|(?<=[\w.,?!…])['’](?![\w’'])")

COMPLEMENTIZERS = frozenset({"that"})
QUESTION_WORDS = frozenset({"if", "whether", "what", "who", "whom", "whose", "which", "why", "how", "when", "where"})
EMPTY_SUBJECTS = frozenset({"it", "there"})
# Means nobody before a passive alone ("it was said"); an active "it says" may speak for a paper.
NEUTER = "it"
THINGS = frozenset({"which", "that", "this", "what"})
NEGATIONS = frozenset({"not", "n't", "never", "no", "nobody", "none", "neither", "nor", "nothing", "hardly", "cannot"})
# Before a noun they tell what field a thing belongs to: "legal advice", "a criminal trial".
RELATIONAL = frozenset(("legal", "criminal"))
# Negations that fill a subject, and are no part of a verb group.
NOBODY = frozenset({"nobody", "none", "nothing", "no"})
DECLINED = frozenset({"decline", "declined", "declines", "declining", "refuse", "refused", "refuses", "refusing",
                      "fail", "failed", "fails", "failing", "decided"})  # fmt: skip
MODALS = frozenset({"would", "could", "might", "may", "should", "must", "'d", "can", "shall", "ought"})
# "We can reveal that ...": what somebody can make known he makes known with these words.
CAN = frozenset({"can"})
MADE_KNOWN = frozenset({"reveal", "disclose", "confirm", "report", "announce"})
FUTURES = frozenset({"will", "'ll", "wo", "going"})
CONDITIONALS = frozenset({"if", "unless", "whether", "suppose", "were"})
AUXILIARIES = frozenset(
    {"has", "have", "had", "having", "is", "are", "was", "were", "be", "been", "being", "am", "did", "do", "does",
     "'s", "'ve", "'d", "'re", "'m", "will", "wo", "ca", "'ll"}
) | MODALS  # fmt: skip
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "got", "get", "gets", "getting"})
AGENT = frozenset({"by"})
ISSUED_BY = frozenset({"by", "from"})
QUANTIFIERS = frozenset({"some", "many", "most", "few", "others", "several", "both"})
WHETHER = frozenset({"whether", "if"})
AS = frozenset({"as"})
# Words that may open a clause before a bare participle ("when asked").
REDUCING = frozenset({"when", "if", "though", "although", "as", "once"})
PARTICIPLE = "ed"
WHOSE = frozenset({"whose", "where"})
DEGREES = frozenset({"some", "about", "nearly", "$", "more", "almost", "only", "even", "roughly", "over", "at"})
NOT_AFTER_VERB = frozenset({"that", "this", "what", "him", "her", "them", "me", "us", "so", "it"})
TRAILING = frozenset({"according", "citing", "who", "which", "whose"})
CONTRASTS = frozenset({"while", "whereas", "whilst"})
JOINERS = frozenset({"and", "but", "or", "nor", "yet", "while", "although", "though"})
INFINITIVE = "to"
ARTICLES = frozenset({"a", "an", "the"})
FIRST_PERSON = frozenset({"i", "we", "me", "us", "my", "our"})
ADDRESSED = frozenset({"you", "yourself", "y'all"})
NOMINATIVES = frozenset({"he", "she", "they", "we", "i"})
THIRD_PERSON = frozenset({"he", "she", "they", "him", "her", "them", "his", "their", "it"})
OCCASIONS = frozenset(WEEKDAYS) | frozenset(
    (
        "in on at during after before with to by through via from earlier later last this when while as following today "
        "yesterday tonight recently afterward afterwards upon amid under outside inside since then over just according"
    ).split()
)
SUBORDINATORS = frozenset({"after", "before", "since", "while", "because", "as", "until", "if", "when", "although", "though",
                           "unless", "whereas", "once", "whenever", "should", "had"})  # fmt: skip
ON = frozenset(("on",))
DAYS = frozenset({*WEEKDAYS, "today", "yesterday", "tonight", "week", "month", "year", "morning", "afternoon", "evening",
                  "night"})  # fmt: skip
# Nouns of time: "charged by noon" tells when, and not by whom.
WHENS = DAYS | {
    "noon",
    "midday",
    "midnight",
    "dawn",
    "dusk",
    "time",
    "end",
    "mistake",
    "accident",
    "phone",
    "telephone",
    "email",
}
CREDITING = frozenset({"owe", "credit", "attribute", "ascribe"})
# "Killed himself", "took her own life", "committed suicide".
_BEHIND_WORDING = 14
_OWN_HAND = re.compile(
    r"\b(?:himself|herself|themselves|own li(?:fe|ves)|suicide|(?:takes?|took|taken|taking|ended) (?:his|her|their) li(?:fe|ves))\b"
)
RESPONSIBLE = frozenset({"responsible", "accountable", "liable", "culpable"})
# "Was behind the attack".
BEHIND = frozenset(("behind",))
# "owed to", "responsible for", "a part in".
CREDITED, ANSWERED, PLAYED = "to", "for", "in"
PLAYING, PARTS = frozenset({"play", "have"}), frozenset({"role", "part", "hand"})
DOCUMENTS = frozenset(
    {"report", "reports", "poll", "polls", "survey", "surveys", "study", "studies", "document", "documents", "data",
     "figures", "record", "records", "statement", "letter", "memo", "e-mail", "email", "emails", "e-mails", "article",
     "paper", "filing", "filings", "indictment", "complaint", "lawsuit", "transcript", "footage", "video", "audio",
     "analysis", "review", "audit", "census", "results", "findings", "research", "statistics", "estimate", "estimates",
     "book", "story", "account", "accounts", "evidence", "file", "files", "cable", "cables", "dossier", "affidavit",
     "text", "message", "post", "tweet", "website", "recording", "testimony", "speech", "interview", "polling",
     "numbers", "averages", "average", "returns", "ad", "headline", "sign", "signs", "caption", "release"}
)  # fmt: skip
UNNAMED = frozenset(
    {"source", "sources", "official", "officials", "aide", "aides", "adviser", "advisers", "advisor", "advisors",
     "diplomat", "diplomats", "insider", "insiders", "person", "people", "witness", "witnesses", "resident",
     "residents", "analyst", "analysts", "expert", "experts", "critic", "critics", "observer", "observers",
     "spokesman", "spokeswoman", "spokesperson", "activist", "activists", "commander", "commanders", "employee",
     "employees", "staffer", "staffers", "operative", "operatives", "strategist", "strategists", "supporter",
     "supporters", "opponent", "opponents", "lawyer", "lawyers", "man", "woman", "others", "some", "many",
     "several", "another", "one", "reporter", "reporters", "journalist", "journalists", "media", "rumors"}
)  # fmt: skip
SOURCING = frozenset({"according"})
CITING = frozenset({"citing", "quoting", "cites", "quotes"})
MEDIA = frozenset(
    {"post", "times", "news", "herald", "tribune", "gazette", "journal", "guardian", "observer", "daily", "radio", "tv",
     "television", "telegraph", "chronicle", "courier", "press", "wire", "network", "magazine", "review", "standard",
     "star", "sun", "mirror", "mail", "express", "independent", "globe", "record", "echo", "bulletin", "dispatch",
     "sentinel", "examiner", "channel", "weekly", "newspaper", "broadcasting", "media", "monitor", "register", "today"}
)  # fmt: skip
MEDIA_NOUNS = frozenset({"newspaper", "magazine", "broadcaster", "tabloid", "television", "radio", "paper"})
PLAIN_VERB = "say"
NOBODY_NAMED = "unspecified"
OF = frozenset({"of"})
SIGNATURE = frozenset({"―", "—", "–", "--", "-", "~"})
TRANSCRIPT = re.compile(
    r"[\"“'•*\s]*((?:[A-Z][\w.’'&-]*|[A-Z]\.)(?: (?:[A-Z][\w.’'&-]*|of|the|and|for|de|al|van|von)){0,6}?)(?: ?\([^)\n]{1,40}\))?:(?=[\s\"“'‘])"
)
LABELS = frozenset(
    {"update", "note", "watch", "related", "photo", "photos", "video", "read more", "more", "correction", "editor's note",
     "editor’s note", "breaking", "exclusive", "abstract", "source", "sources", "via", "image", "credit", "here", "result",
     "the result", "poll", "analysis", "opinion", "fact check", "fact", "example", "question", "answer", "see also",
     "also", "first", "second", "third", "contact", "published", "posted", "time", "date", "where", "when", "what",
     "http", "https", "www", "re", "ps", "p.s", "warning", "tags", "topics", "live", "listen", "caption", "key"}
)  # fmt: skip


MAKING = all_verb_forms(
    "make raise issue repeat cite air float spread advance level lodge renew push share give hold voice".split()
)


def own_hand(text: str, start: int, end: int) -> bool:
    """True where a wording, or what stands right behind it, tells of an act of somebody on himself."""
    return _OWN_HAND.search(text, start, end + _BEHIND_WORDING) is not None

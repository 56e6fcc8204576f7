"""Finds who signs behind the last sentence, where no line of its own does: "... next time. Warmly, Ana"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.first_names import begins_with_first_name

_TAIL = 170
_MOST_LINES = 2
_FEW_LETTERS = 3
# What people are called before their names, and sign with.
TITLE = (
    r"(?:(?:Assoc(?:iate)?\.? Prof(?:essor)?|Asst\.? \w+|Prof|Dr|Mrs|Ms|Mr|Miss|Mme|Mlle|Fr|Sr|Br|Rev|Capt|Cpt|Cdr|Sgt|Lt|Cllr|Sir|Dame|Canon|Deacon|Pastor|Father|Sister"
    r"|Brother|Coach|Chef|Teacher|Uncle|Auntie|Aunt|Frau|Herr|Schwester|Suor|Sor|Don|Doña|Ing|Mag|Ecz|Sra|Dott|Dra|Pater|Pfr|Onkel|Tante|Meester|Juf)\b\.? ){1,3}"
)
_NAME = rf"(?P<name>(?P<title>{TITLE})?(?P<first>(?:[A-ZÀ-ÞŞĞÇİ]\.[ -]?){{1,2}}|[A-ZÀ-ÞŞĞÇİ][\w’'-]{{1,15}})(?P<last> ?(?:(?:van|von|de|der|da|di|do|dos|del|la|le|el|den|ter|zu|Mc|O['’]|[A-ZÀ-Þ]\.) ?){{0,3}}[A-ZÀ-ÞŞĞÇİ][\w’'-]+)?(?: (?:&|and|und|et|y|e|en) [A-ZÀ-Þ][\w’'-]+)?)"
# Behind the name: kisses, what she is in brackets, her office or house.
_BEHIND = r"(?: ?x{1,3}| ?\([^()\n]{2,60}\))?(?:(?:,| @| at| from| -| –| /| \||:| vom| von| von der| da| de| di| van) ?[^\n.!?;]{2,80}\.?)?(?: ?x{1,3})?"
_PARTING = r"(?P<parting>[^\W\d_][\w'’]*(?: [\w'’&]+){0,5}(?:,|!)\s+|(?:[Tt]h(?:an)?x|[Tt]hanks|[Cc]heers|[Bb]est|[Rr]e?gards|[Rr]gds|[Gg]reetings|[Gg]ruß|[Ll][Gg]|[Vv][Gg]|[Mm][Ff][Gg]|BW|[Xx]o+x?o?|[Ll]ove|[Hh]ugs|[Ss]aludos|[Aa]braços?|[Gg]roetjes|[Bb]ises|[Cc]dt)[,.]?\s+)?"
# One of these begins a parting that no mark ends.
_PARTING_BEGINS = (
    "th", "cheers", "best", "reg", "rgds", "greet", "gruß", "lg", "vg", "mfg", "bw", "xo", "xx", "love", "hugs", "sal", "abra", "groet", "bises", "cdt",
    "-", "–", "—", "~", "*", "/", "(", "\"", "“",
)  # fmt: skip
_BEHIND_A_SENTENCE = r"(?:(?<=[.!?)…☺🙂😊😔\"])|(?<=[:;][)(])|(?<=\bx)|(?<=\bxx))\s+(?:[-–—/~]{1,2}\s?)?"
_SIGNED = re.compile(rf"{_BEHIND_A_SENTENCE}{_PARTING}(?P<rest>{_NAME}{_BEHIND})\s*$")
# "Ana, Mill Bakery": her name is no word of leave-taking.
_NAMED = re.compile(rf"{_BEHIND_A_SENTENCE}(?P<parting>)(?P<rest>{_NAME}{_BEHIND})\s*$")
_LINE = re.compile(rf"\W{{0,3}}{_PARTING}(?P<rest>{_NAME}{_BEHIND})\s*$")
_DASHED = re.compile(rf"\s(?:[-–—/~]{{1,2}}\s?)(?P<parting>)(?P<rest>{_NAME}{_BEHIND})\s*$")
# Words of a parting; what else stands before a comma may be the matter: "Since then, Ana".
_PARTS = re.compile(
    r"\b(?:best|all|warm\w*|kind\w*|love|hugs?|kiss\w*|regards|rgds|wishes|yours?|ever|fondly|respect\w*|friend|friendship|luck|cheers|thanks?|thx|sincerely|faithfully|truly|care|soon|later"
    r"|greetings|blessings?|god|peace|bye|sorry|apologies|xo+|as ever|always|affection\w*|grateful\w*|gr(?:ü|u)(?:ß|ss)e?|liebe\w*|herzlich\w*|dank|bis|alles|cordialement|amitiés|amicalement|bises|bonne|courage|salutations"
    r"|merci|saludos?|abrazos?|suerte|gracias|besos|un|saluti|grazie|abbraccio|presto|baci|abraços?|beijos?|obrigad\w|sorte|sucesso|groet\w*|liefs|succes|sterkte|sevgiler\w*|saygılar\w*|selamlar|kolay)\b",
    re.IGNORECASE,
)
_FORMULA = re.compile(r"(?:dear|hi|hello|hey)\b", re.IGNORECASE)


def find_signed_end(text: str) -> re.Match[str] | None:
    """Return who signs at the end of the last line, or of the one above it; the group "rest" begins with the name."""
    end = len(text)
    for _ in range(_MOST_LINES):
        start = max(text.rfind("\n", 0, end) + 1, end - _TAIL)
        for pattern in (_SIGNED, _NAMED, _DASHED):
            found = pattern.search(text, start, end)
            if found and _is_sure(found):
                return found
        found = _LINE.match(text, start, end)
        if found and _is_sure(found):
            return found
        end = len(text[:start].rstrip())
        if not end or start < end:
            return None
    return None


def cut_parting(line: str) -> str:
    """Return a line without the words of leave-taking in front of a person's name: "Big hug, Ana @ Mill"."""
    if "," not in line and "!" not in line and not line.lstrip().lower().startswith(_PARTING_BEGINS):
        return line
    found = _LINE.match(line)
    return found["rest"] if found and found["parting"] and _is_sure(found) else line


def _is_sure(found: re.Match[str]) -> bool:
    """Tell whether a known first name, initials or a title make it a person, and no greeting stands before it."""
    first, last = found["first"].strip(), found["last"]
    parting = found["parting"] or ""
    if (
        _FORMULA.match(parting)
        or naming.has_legal_form(found["name"])
        or naming.has_company_word(found["name"])
    ):
        return False
    if "," in parting and not _PARTS.search(parting):
        return False
    if found["title"]:
        return True
    if first.endswith("."):
        return bool(last) and not naming.is_role_like(str(last))
    return begins_with_first_name(first) and first.casefold() not in naming.PARTING_WORDS

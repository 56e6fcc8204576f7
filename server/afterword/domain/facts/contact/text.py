"""Finds a person who says in the text who she is: "Ana here from Mudlark", "hier ist Jonas", "I'm Ana, the founder"."""

from __future__ import annotations

import re
from itertools import chain

from afterword.domain.facts import naming
from afterword.domain.facts.contact.written import is_known_small
from afterword.domain.facts.cues import know
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.signed_end import TITLE

_NAME = r"(?P<name>[A-ZÀ-Þ][\w'’-]{1,15}(?: [A-ZÀ-Þ][\w'’-]{1,20})?)"
_CUES = know(
    (
        " here",
        "i'm ",
        "i’m ",
        "i am ",
        "it's ",
        "it’s ",
        "this is ",
        "my name",
        "hier ",
        "ich bin ",
        "soy ",
        "suis ",
        "c'est ",
        "sono ",
        "aqui ",
        "qui ",
        "ici ",
    )
)
_HERE = rf"{_NAME} here(?:\b(?! (?:is|are|was|we)\b))"
_I_AM = (
    r"(?=[achijmqstACHIJMQST])(?i:i['’]m|i am|it['’]s|this is|my name is|hier ist|hier schreibt|ich bin|mein Name ist|soy|je suis|c['’]est|sono|qui|ici|aqui é (?:a|o)|sou (?:a|o)) "
    r"(?P<other>[A-ZÀ-Þ][\w'’-]{1,15}(?: [A-ZÀ-Þ][\w'’-]{1,20})?)(?=,| from| at| and| vom| von| aus| de | di | da |\.|!| here)"
)
# At the beginning of the text, and behind a mark: a pattern that begins with signs is found sooner.
_INTRODUCES_FIRST = re.compile(rf"{_HERE}|{_I_AM}")
_INTRODUCES = re.compile(rf"[.!?,:;\n](?:(?<!;)\s*{_HERE}|\s*{_I_AM})")
# "Ana from Mudlark here", "Hi Tom its Ana from Mudlark", "Hello Tom, Ana at Mudlark.": at the very beginning.
_WHO = rf"(?:{TITLE})?[A-ZÀ-Þ][\w'’-]{{1,15}}+(?: [A-ZÀ-Þ][\w'’-]{{1,20}}+)?"
_GREETS = r"\W{0,3}(?:(?i:hi+|hey+|hello|hiya|hej|hallo|hola|ciao|bonjour|salut|oi|moin|servus|yo|alright|what['’]?s? up|dear|liebe[rs]?|good (?:morning|afternoon|evening|day)|buongiorno|merhaba)\b[^.!?\n]{0,30}?[\s,.!:;–—-]++)?"
_IS = r"(?=[acdhimstACDHIMST])(?i:it['’]?s|it is|this is|i am|i['’]?m|here is|das ist|hier ist|ich bin(?: die| der)?|soy|c['’]est|ici|sono|aqui é (?:a|o)|sou (?:a|o)|met)"
_FROM = r"(?:from|at|of|w/?|with|over at|in|@|vom|von|aus|bei|da|do|de|di|del|van|chez)"
# Each word of a greeting may be its last, so what stands behind it is told by its first letter.
_OPENS = re.compile(
    rf"{_GREETS}(?:{_IS} (?:the )?(?P<name>{_WHO})(?= {_FROM} | the | again|[,.!\n]|$)"
    rf"|(?=[A-ZÀ-Þ])(?P<other>{_WHO})(?:(?:(?: HR)? {_FROM} (?:the |our )?[A-ZÀ-Þ][^.!?,\n:–]{{1,40}}?)?(?: (?:here|again)\b(?! (?:is|are|was|we)\b))"
    rf"|(?: HR)? {_FROM} (?:the )?[A-ZÀ-Þ][^.!?,\n:–]{{1,40}}?(?=[.!:\n]|, | –)))"
)
_CLOSES = re.compile(
    r"(?:luck|wishes|regards|best|love|cheers|thanks|care|Erfolg|Glück|Liebe|Grüße|Gruß|Gute|Dank|suerte|saludos?|abrazo|cordialement|chance|bientôt"
    r"|saluti|presto|fortuna|abraços?|sorte|groet(?:jes|en)?|succes|[Bb]ye|[Cc]iao|[Tt]schüss|[Aa]dieu|[Hh]asta luego|[Dd]oei|[Ss]alut|later|soon|[Yy]ours|[Tt]ake care|dann|bald),\s+(?P<name>[A-ZÀ-Þ][\w'’-]{1,15}(?: [A-ZÀ-Þ][\w'’-]{1,20})?)\s*$"
)
# "... though. Bea x"
_KISSED = re.compile(r"[.!?)]\s+(?P<name>[A-ZÀ-Þ][\w'’-]{1,15})\s?x{1,3}\s*$")
# "... good luck with it all, dave": behind a mark, where the mail is written in small letters.
_CLOSES_SMALL = re.compile(
    r"(?:(?:[.!?,;)–-]|\b(?:cheers|thanks|thx|ta|regards|best|love|luck|lg|vg|gruß|grüße|saludos|bises|groetjes))[ \n]+|\n)"
    r"(?P<name>[a-zà-ÿ][\w'’-]{1,12})\.?(?: x{1,3})?\s*$"
)
_TAIL = 80
_HEAD = 160
_FEW = 2


def find_introduced(letter: Letter) -> tuple[str, str] | None:
    """Return the person who names herself, at the beginning or behind the last words, and the words around her."""
    text = letter.body
    opening = _OPENS.match(text[:_HEAD])
    if opening:
        name = next(filter(None, opening.groups()))
        if _opens(name, letter):
            return name, " ".join(opening[0].split())
    if not _CUES.isdisjoint(letter.cues_anywhere):
        first = _INTRODUCES_FIRST.match(text)
        others = _INTRODUCES.finditer(text, first.end() if first else 0)
        for match in chain((first,) if first else (), others):
            name = match["name"] or match["other"]
            if _may_be(name, letter) and _is_sure(name, letter):
                return name, " ".join(match[0].split())
    if len(letter.last_lines) < _FEW:
        # "All the best, Ana" in the last line or behind the last sentence.
        tail = letter.last_lines[0] if letter.last_lines else text[-_TAIL:]
        last = (_CLOSES.search(tail) if "," in tail else None) or _KISSED.search(tail)
        if last and _may_be(last["name"], letter):
            return last["name"], last["name"]
        return _find_small(tail, letter)
    return None


def _find_small(tail: str, letter: Letter) -> tuple[str, str] | None:
    """Return a known first name at the end of a mail in small letters that greets somebody else."""
    if not (letter.body.lstrip()[:1].islower() and letter.addressee):
        return None
    found = _CLOSES_SMALL.search(tail)
    name = found["name"] if found else ""
    is_hers = bool(name) and is_known_small(name) and name not in letter.addressee.casefold().split()
    return (name.capitalize(), name) if is_hers else None


def _opens(name: str, letter: Letter) -> bool:
    """Tell whether a name at the beginning is a person's: a title or a known first name makes it one."""
    bare = naming.strip_titles(name)
    is_whole = bare != name or naming.is_person(name, fewest_words=1)
    is_house = naming.has_company_word(name) or naming.has_team_word(name)
    is_reader = f"{letter.addressee} ".startswith(f"{name} ")
    is_hers = bare != name or begins_with_first_name(name) or name in letter.last_lines[:1]
    return is_whole and not is_house and not is_reader and is_hers


def _may_be(name: str, letter: Letter) -> bool:
    return naming.is_person(name, fewest_words=1) and name.casefold() not in letter.addressee.casefold()


def _is_sure(name: str, letter: Letter) -> bool:
    """Tell whether the sender's name or the sign-off has the name too, or nobody else does."""
    first = name.split()[0].casefold()
    if letter.last_lines or letter.from_name:
        places = " ".join((letter.from_name, letter.from_address, *letter.last_lines)).casefold()
        return first in places or any(each[:1] == name[0] and len(each) < 4 for each in letter.last_lines[:1])
    return True

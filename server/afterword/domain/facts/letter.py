"""A mail as a letter: greeting, body, sign-off; the parts in which names stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from afterword.domain.facts import cues, naming
from afterword.domain.facts.closing import CLOSING, is_closing, match_closing
from afterword.domain.facts.link_row import cut_links
from afterword.domain.facts.pattern_text import has_any
from afterword.domain.facts.sign_off import take_last_lines
from afterword.domain.facts.signed_end import find_signed_end
from afterword.domain.kept import kept
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.message import Message
from afterword.domain.mail.quoting import Parts
from afterword.domain.mail.sentences import Sentence

_MOST_SIGN_OFF_LINES = 14
_LAST_LINES = 40
_FEW_LINES = 2
_MOST_OLDER = 4_000
_TAIL = 120
# A name, with initials; more is a sentence.
_FEW_WORDS = 3

_GREETING = re.compile(
    r"^\W{0,3}(?:hi|hello|hey|dear|(?:good )?(?:morning|afternoon|evening)|hiya|howdy|greetings|hallo|liebe[rs]?|sehr geehrte\S*|guten (?:tag|morgen)"
    r"|schönen guten tag|grüß(?: gott| dich)?|grüezi|servus|moin|hola|buen[oa]s \w+|estimad[oa]\S*|querid[oa]|bonjour|bonsoir"
    r"|chère?|madame|monsieur|ciao|gentile|buongiorno|salve|egregi[oa]|olá|oi|prezad[oa]\S*|car[oa]|beste|geachte|goedendag|dag|goedemorgen|goedemiddag|hoi"
    r"|merhaba|sayın|selam)\b(?P<name>(?: ?(?:mr|mrs|ms|dr|prof|mx|st|sr|sra|dott|mag|ing|m|mme)\.)*[^\n.!?:;]{0,60}?)(?=[,.!?:;\n]|\s-\s|$)",
    re.IGNORECASE,
)
_CLOSING_IN_LINE = re.compile(
    r"(?<=[.!?])\s*(?:(?:Best|Kind|Warm) [Rr]egards|Best [Ww]ishes|Regards|Sincerely|Best|Thank you|Thanks|Cheers|All the best),\s*(?P<rest>[A-ZÀ-Ý][^\n]{0,80})"
    r"|(?:(?<=[.!?])|^)\s*(?:(?:Mit (?:\w+ ){1,2}|(?:Viele|Beste|Liebe|Herzliche|Freundliche) )Gr(?:ü|ue)(?:ß|ss)e?n?|Cordialmente|Atentamente|(?:Un )?[Ss]aludos?|Cordialement|Bien à vous"
    r"|Cordiali saluti|Atenciosamente|Met vriendelijke groet)\s*,?\s*(?P<other>[A-ZÀ-Ý][^\n]{0,80})"
    r"|(?<=[.!?,])\s*(?:(?:Best |Kind |Warm |Thanks (?:and|&) )?[Rr]egards|Thanks|Thank [Yy]ou)\s+(?P<office>(?:HR|Team|Management|Admin|Manager)[ ,]+[A-ZÀ-Ý][^\n.!?]{0,60})\.?$"
)
# One of these stands in such a line, or one of an office at its end.
_CLOSES_IN_LINE = (
    "egards|ishes,|Sincerely,|Best,|Thank you,|Thanks,|Cheers,|he best,|Grü|Grue|Cordial|Atent|aludo|Bien à vous|Atenciosamente|Met vriendelijke groet"
).split("|")
_OFFICES = ("HR", "Team", "Management", "Admin", "Manager")
# "See you around. Tess" or "Cheers, Tess @ Mill Bakery" behind the last sentence of a short mail.
_NAME_AT_THE_END = re.compile(
    r"(?:[.!?)☺🙂]|\bx+|\b(?:hun|mate|all|search|luck|care|Grüße|Gruß|LG|VG)\b,?)\s+(?:[-–—]\s?|(?:Thx|Thanks|Cheers|Best|Regards|Gruß|LG|VG)[,.]?\s+)?"
    r"(?P<rest>[A-ZÀ-ÝŞĞÇ][\w'’-]{1,15}(?: [A-ZÀ-Ý][\w'’-]*\.?)?(?:(?:,| @| at| -| –| vom| von der) [A-ZÀ-Ý][^\n.!?]{2,40}| (?:and|&|\+) (?:the |all the )?(?:team|crew|gang)| (?:und|&|\+) (?:das |dein |das ganze )?Team)?)$"
)
# "Ana Ruiz Engineering Lead" or "Northlight Recruiting" behind the last sentence, or behind a parting word.
_SIGNED_AT_THE_END = re.compile(
    r"(?:[.!?]|[.!?] [A-Z][a-z]+(?: [a-z]+){0,3},)\s+(?P<rest>[A-ZÀ-Ý][\w'’-]+(?: (?:[A-ZÀ-Ý][\w'’&-]*|of|and|&)){1,6})$"
)
# A long line that ends no sentence goes on below.
_WRAPPED = re.compile(r"\n(?<=[^\n]{48}[\w&]\n)(?=[\w&])")
_FOR_A_HOUSE = ("on behalf of", "im namen d", "im namen v")
# "Thank you for considering Nordlys,"
_THANKS_FOR_A_HOUSE = (
    "considering ",
    "choosing ",
    "interest in ",
    "thinking of ",
    "applying to ",
    "applying at ",
)
# "Viele Grüße aus dem Museum am Wall", "All the best from everyone at Mudlark"
_FROM_A_HOUSE = (" aus de", " vom ", " von de", " us at ", " everyone at ", " everybody at ", " team at ", " all at ")  # fmt: skip


# "Organisation   Nordlys": a label and what it tells, in columns.
_IN_COLUMNS = "   "


@cache
def letters_of(*names: str) -> frozenset[str]:
    """Return the letters of some classes of words."""
    return frozenset(CLASSES[name] for name in names)


@dataclass(frozen=True)
class Letter:
    """The parts of a mail in which names stand.

    Attributes:
        addressee: the name in the greeting: the applicant's own.
        body: the text up to the sign-off.
        sign_off: the lines from the closing formula on, the formula left out.
        signature: the lines below a signature mark.
        is_closed: whether a closing formula stands over the sign-off.
        older: the whole of a mail that quotes an older one, else nothing.
        sentences: the sentences of all the sender wrote, each word with its class.
    """

    subject: str
    from_name: str
    from_address: str
    addressee: str
    body: str
    sign_off: tuple[str, ...]
    signature: tuple[str, ...]
    sentences: tuple[Sentence, ...] = ()
    is_closed: bool = True
    older: str = ""

    @kept
    def lowered(self) -> str:
        """Return the whole mail in small letters."""
        return "\n".join((self.body, *self.last_lines)).lower()

    @kept
    def folded(self) -> str:
        """Return subject and text in small letters, as they are compared."""
        return f"{self.subject} {self.body}".casefold()

    @kept
    def unwrapped(self) -> tuple[str, str]:
        """Return the text with no sentence broken at the edge, as it is and in small letters."""
        body = _WRAPPED.sub(" ", self.body)
        return body, body.lower()

    @kept
    def spoken(self) -> tuple[tuple[str, str], ...]:
        """Return every sentence on one line, as it is and in small letters."""
        lines = [" ".join(each.text.split()) for each in self.sentences]
        return tuple(zip(lines, map(str.lower, lines), strict=True))

    @kept
    def whole(self) -> str:
        """Return every sentence in small letters, each on a line."""
        return "\n".join(lowered for _, lowered in self.spoken)

    @kept
    def cues(self) -> tuple[Set[str], ...]:
        """Return the cues in each sentence."""
        return tuple([cues.find(lowered) for _, lowered in self.spoken])

    @kept
    def cues_spoken(self) -> Set[str]:
        """Return the cues in all sentences."""
        return set().union(*self.cues)

    @kept
    def cues_anywhere(self) -> Set[str]:
        """Return the cues in the whole mail."""
        return self.cues_spoken | cues.find("\n".join(self.last_lines).lower())

    @kept
    def cues_in_subject(self) -> Set[str]:
        """Return the cues in the subject."""
        return cues.find(self.subject.lower())

    @kept
    def labelled(self) -> tuple[str, ...]:
        """Return the lines of the text that have a colon; where it is the last mark, with what stands below it."""
        is_any = ":" in self.body or _IN_COLUMNS in self.body
        lines = [line for line in self.body.split("\n") if line.strip()] if is_any else []
        pairs = zip_longest(lines, lines[1:], fillvalue="")
        return tuple(
            f"{line}\n{below}" if line.rstrip()[-1] == ":" else line
            for line, below in pairs
            if ":" in line or _IN_COLUMNS in line.strip()
        )

    @kept
    def first_lines(self) -> list[str]:
        """Return the lines at the top, where a letter names its matter."""
        return self.body.split("\n", 8)[:8]

    def sentences_with(self, *names: str) -> Iterable[str]:
        """Return the sentences in which a word of one of the classes stands."""
        letters = letters_of(*names)
        return (" ".join(each.text.split()) for each in self.sentences if each.has(letters))

    @kept
    def last_lines(self) -> tuple[str, ...]:
        """Return every line in which the sender may sign."""
        return self.sign_off + self.signature


def open_letter(message: Message, parts: Parts, sentences: Iterable[Sentence] = ()) -> Letter:
    """Take a mail apart."""
    own = parts.own
    lines = own.split("\n")
    cut = _find_closing(lines)
    if cut is None:
        body, sign_off = take_last_lines(lines)
    else:
        rest = CLOSING.match(lines[cut].strip())
        first = rest["rest"].strip(" ,.!–-") if rest else ""
        # "On behalf of the Northlight Trust," closes and names the house.
        closing = lines[cut].lower()
        names_house = rest is None and has_any((*_FOR_A_HOUSE, *_THANKS_FOR_A_HOUSE), closing)
        names_house |= has_any(_FROM_A_HOUSE, closing)
        body = "\n".join(lines[: cut + names_house])
        sign_off = ([first] if first else []) + lines[cut + 1 :]
    if len(sign_off) == 1 and (closed := _CLOSING_IN_LINE.match(sign_off[0])):
        # "Mit freundlichen Grüßen Nordlys GmbH" in one line.
        sign_off = [closed["other"]]
    if not sign_off:
        may_close = has_any(_CLOSES_IN_LINE, own) or has_any(_OFFICES, own[-_TAIL:])
        inline = _CLOSING_IN_LINE.search(own) if may_close else None
        signed = None if inline else find_signed_end(own.rstrip())
        inline = inline or signed or _find_signed_end(own.rstrip())
        if inline and inline.start():
            sign_off = [signed["rest"] if signed else next(group for group in inline.groups() if group)]
            body = own[: inline.start() + 1]
    return Letter(
        subject=" ".join((message.subject or "").split()),
        from_name=" ".join((message.from_name or "").split()),
        from_address=(message.from_address or "").strip().lower(),
        addressee=_find_addressee(lines),
        body=body,
        sign_off=_clean(sign_off)[:_MOST_SIGN_OFF_LINES],
        signature=_clean(parts.signature.split("\n"))[:_MOST_SIGN_OFF_LINES],
        sentences=tuple(sentences),
        is_closed=cut is not None,
        older=message.text[:_MOST_OLDER] if parts.is_reply else "",
    )


def _find_signed_end(text: str) -> re.Match[str] | None:
    """Find a name behind the last sentence: alone, with a title behind it, or that of an office."""
    found = _NAME_AT_THE_END.search(text, max(0, len(text) - 2 * _TAIL))
    if found and not is_closing(found["rest"]):
        return found
    last = _SIGNED_AT_THE_END.search(text, max(0, len(text) - _TAIL))
    if not last:
        return None
    words = last["rest"].split()
    is_office = words[-1].casefold() in naming.TEAM_WORDS
    is_titled = naming.is_title(words[-1]) or naming.is_title(" ".join(words[2:3]))
    return last if is_office or is_titled else None


def _find_closing(lines: list[str]) -> int | None:
    """Return the line of the last closing formula that has something under it, else of the last one."""
    found = None
    for index in range(len(lines) - 1, max(-1, len(lines) - _LAST_LINES), -1):
        line = lines[index].strip()
        closing = match_closing(line) if line and len(line) < 70 else None
        if closing and any(map(str.strip, lines[:index])):
            goes_on = len(closing["rest"].split()) > _FEW_WORDS
            if found is not None and (goes_on or not _is_only_formulas(lines[index + 1 : found])):
                break
            found = index
    return found if found is not None else _find_own_closing(lines)


def _find_own_closing(lines: list[str]) -> int | None:
    """Return the last line that closes in words of its own: short, ending in a comma, a name below it."""
    filled = [index for index in range(1, len(lines)) if lines[index].strip()][-_LAST_LINES:]
    for index, following in zip(reversed(filled[:-1]), reversed(filled), strict=False):
        line, below = lines[index].strip(), lines[following].strip()
        if not line.endswith(","):
            continue
        is_short = len(line.split()) <= 5 or (not lines[index - 1].strip() and len(line.split()) <= 12)
        may_sign = naming.is_person(below, fewest_words=1) or naming.has_team_word(below)
        if is_short and may_sign and len(below) < 60 and (not _GREETING.match(line) or " from " in line):
            return index
    return None


def _is_only_formulas(lines: list[str]) -> bool:
    return all(not line.strip() or len(line.strip()) < 50 for line in lines) and len(lines) <= 6


def _find_addressee(lines: list[str]) -> str:
    for line in [line for line in lines if line.strip()][:4]:
        greeting = _GREETING.match(line.strip())
        if greeting:
            return greeting["name"].strip(" ,/-*")
    first = next((line.strip(" ,:-–") for line in lines if line.strip()), "")
    # "Naomi," alone over the text: the name of the reader.
    is_name = first.isalpha() and first.istitle() and not naming.has_company_word(first)
    return first if is_name and sum(bool(line.strip()) for line in lines) > _FEW_LINES else ""


# Two who sign side by side, and a title or a house behind two strokes.
_COLUMNS = re.compile(r"(?<=\S)(?: {4,}|\t+ *| // )(?=\S)")
_PARTS_A_LINE = (_IN_COLUMNS, "\t", " // ")


def _clean(lines: list[str]) -> tuple[str, ...]:
    lines = [_COLUMNS.sub(" | ", line) if has_any(_PARTS_A_LINE, line) else line for line in lines]
    lines = [cut_links(" ".join(line.replace("*", " ").split())) for line in lines]
    return tuple(filter(None, lines))

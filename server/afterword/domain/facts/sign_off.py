"""Finds where a mail signs off when no closing formula says so: the short lines under its last sentence."""

from __future__ import annotations

import re

from afterword.domain.facts import naming

_MOST_LINES = 9
_MOST_PARAGRAPHS = 3
_LONGEST_LINE = 70
_FEW_WORDS = 9
_ENDS_SENTENCE = re.compile(r"(?:[.!?:…🙂☺]|[:;]-?[()])\s*$")
_FOOTER = re.compile(
    r"^\W*(?:https?|www\.|privacy|confidential|disclaimer|unsubscribe|registered|copyright|©|follow us|this (?:e-?mail|message|is an|mailbox|letter)"
    r"|please (?:do not|don['’]t|consider|think)|do not reply|you(?:['’]re| are) receiv\w+|sent (?:to|from|via|with|by|using|through)|note:|notice:|p\.? ?s\.?\b|diese\w* (?:e-?mail|nachricht|schreiben)"
    r"|auf diese\w* (?:\w+ ){0,2}(?:e-?mail|nachricht|mail)|hinweis|datenschutz|ceci est|cet? (?:message|e-?mail|courriel)|ne pas répondre|est[ae] (?:(?:es|é) (?:un|uma?) )?(?:correo|mensaje|mensagem|e-?mail)|quest[ao] (?:è una? )?(?:e-?mail|messaggio)|non rispondere|no respond|não respond|dit (?:is|bericht)|bu (?:e-?posta|mesaj|ileti)|antworten auf|msg ?& ?data|e ?& ?oe\b|vat (?:no|reg)|replies|to (?:stop|unsubscribe|answer|reply|respond|write back)\b|(?:simply|just|please) (?:reply|answer|respond|hit reply)|you can (?:reply|answer|respond)|um (?:\S+ ){0,3}zu antworten|zum antworten|antworten sie|manage\b|an equal|equal opportunity|member of|geschäftsführ\w+:|sitz |hrb |ust|tel\b|fax\b|\[)|[-_=*]{4,}(?! \*)",
    re.IGNORECASE,
)
# What stands below is a title: "for the following posting(s):".
_ANNOUNCES = re.compile(
    r"\b(?:following|below|position|posting|job|role|vacanc(?:y|ies)|opening|folgenden?|stellen?)(?:\(?s\)?|s)?\s*:\s*$",
    re.IGNORECASE,
)
_NOBODY_READS = re.compile(
    r"(?:not|n['’]t|cannot) (?:reply|respond)|(?:not|un)[ -]?monitored|automatically|automatisch|ne pas répondre|nicht (?:auf|antworten)"
    r"|no (?:responda|conteste)|non rispondere|não respond|niet (?:op |te )?(?:antwoorden|reageren|beantwoorden)|yanıtlamayın",
    re.IGNORECASE,
)
# "the Rooftop Coffee crew", "everyone at Mudlark"
_CREW = re.compile(
    r"(?:(?:the|your|das|dein|euer) (?:\S+ ){1,4}(?:team|crew|gang|family|folks|people)|(?:from )?(?:everyone|everybody|all|all of us|the (?:team|crew|gang)|your friends) (?:here )?at (?:\S+ ?){1,4}"
    r"|(?:die |deine |eure )?(?:leute|crew|bande|truppe|mannschaft|familie) (?:von|vom|bei|aus) (?:\S+ ?){1,4})[.!]?$"
    r"|(?:\S+ ){1,4}(?:gmbh|ltd|llc|inc|ag|kg|ug)\b",
    re.IGNORECASE,
)
# "co-founder & chief of everything"
_LEADS = (
    "co-founder",
    "cofounder",
    "founder ",
    "ceo ",
    "cto ",
    "chief ",
    "head of ",
    "director of ",
    "owner ",
)
# "open 6 til 2, closed sun"
_HOURS = re.compile(
    r"(?:we['’]?re |we are )?(?:now |usually )?(?:open|closed|shut|opening|hours|geöffnet|mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?\b(?! (?:to|for|about|with))(?=.*(?:\d|mon|tue|wed|thu|fri|sat|sun|day|late|daily))",
    re.IGNORECASE,
)
# "t: [phone]  m: [phone]", "ph 01632 960 123": where who signs is reached.
_REACHED = re.compile(
    r"(?:tel(?:efon|éfono|efono|efone)?|t|tél(?:éphone)?|ph|phone|p|m|mob(?:ile|il|iel)?|cell|handy|f|fax|d|direct|o|office)\b\.?:?\s*(?:\[|\(?\+?\(?\d)",
    re.IGNORECASE,
)
# What is said to the reader, and no motto.
_LIKE_A_LETTER = re.compile(
    r"\b(?:you|your|i|me|luck|thanks|thank|sorry|dir|dich|ihnen|sie|glück|erfolg|danke)\b", re.IGNORECASE
)
_ACKNOWLEDGES = re.compile(
    r"acknowledg\w+\b.*\b(?:lands?|territor\w+|country|custodians|owners|peoples?|nations?)\b", re.IGNORECASE
)
# "Stromverbund Marl – Energie von hier."
_HOUSE_AND_MOTTO = re.compile(
    r"[A-ZÀ-Þ][\w'’&.-]+(?: [A-ZÀ-Þ&][\w'’&.-]*){0,3} [–—|·] [A-ZÀ-Þ]\w+(?: \w+){1,5}\.$"
)
# "Marlow Credit Union is regulated by the Central Bank.", "Beware of fraudsters!"
_SAYS_OF_ITSELF = re.compile(
    r"^[A-ZÀ-Þ][\w'’]+(?: [\w'’&.]+){0,5} (?:is (?:regulated|authori[sz]ed|licensed|registered)|(?:acts?|operates?|trades?) as an? (?:employment|recruitment) (?:business|agency)) |^Beware of |^We (?:will )?never ask "
)
# "Holt's Books, Quay St.", "Tarnsen & Cons."
_ENDS_SHORTENED = re.compile(
    r", (?:\d+\w? )?(?:[A-ZÀ-Þ][\w'’]+ ){1,3}(?:St|Rd|Ave|Ln|Sq|Blvd|Dr|Cres|Terr)\.$|\w+str\.$|[&+] (?:Cons|Cie|Gebr|Bros)\.$"
)
_DASHED = ("- ", "– ", "— ", "~ ")
_LONGEST_NOTE = 400
_FEWEST_LINES = 3
_SHORT_WORD = 3
_FOR_ANOTHER = re.compile(r"^(?:i\. ?[AV]\.|gez\.|ppa\.)\s*", re.IGNORECASE)
_LABELS = re.compile(
    r"(?!Pronouns|Contact|Signed|For:|Head of|Recruiter|Manager|Kontakt|Ansprechpartner|Tel|Phone|Mobile|Fax|[TMFE]:|Mail|E-?mail|Web)[A-ZÄÖÜ][\w /-]{1,24}:\s+\S"
)
_GREETS = re.compile(
    r"^(?:dear|hi|hello|hallo|guten|sehr geehrte|liebe[rs]?|hola|bonjour|ciao|buongiorno)\b"
    r"|^(?:gentil[ei]|egregi[oa]|gentilissim[oa]|ol[áa]|prezad[oa]|exm[oa]s?|beste(?! (?:gr|wün|emp))|geachte|sayın|merhaba|madame|monsieur|mademoiselle|chère?|estimad[oa]s?|querid[oa]s?|buenos|buenas|bonsoir)\b[^.!?]{0,40}[,:!]$",
    re.IGNORECASE,
)


_NAMES_A_PAIR = re.compile(
    r"(?:The )?[A-ZÀ-Þ][\w'’]+ (?:& )?[A-ZÀ-Þ][\w'’]+(?: [A-ZÀ-Þ][\w'’]+)?(?: x{1,4})?"
)


def take_last_lines(lines: list[str]) -> tuple[str, list[str]]:
    """Return the text above the sign-off, and the lines of the sign-off with what stands under it."""
    end = _skip_footers(lines)
    first = end
    paragraphs = 0
    while first and end - first < _MOST_LINES:
        line = lines[first - 1].strip()
        if not line:
            above = next((each for each in reversed(lines[: first - 1]) if each.strip()), "")
            paragraphs += 1
            if paragraphs >= _MOST_PARAGRAPHS or not _may_sign(above):
                break
            first -= 1
            continue
        if not _may_sign(line):
            break
        first -= 1
    if not any(map(str.strip, lines[:first])) and paragraphs:
        # "Got your note. Sorry bud" over the house: short, but no line that signs.
        first = end - next(index for index, line in enumerate(reversed(lines[:end])) if not line.strip())
    block = [line for line in lines[first:end] if line.strip()]
    if not block or not any(line.strip() for line in lines[:first]) or _is_wrapped(lines, first):
        return "\n".join(lines), []
    return "\n".join(lines[:first]), lines[first:]


def _skip_footers(lines: list[str]) -> int:
    """Return the end of the lines in which somebody may sign: what a system writes stands below."""
    end = len(lines)
    while end:
        start = end
        while start and lines[start - 1].strip():
            start -= 1
        paragraph = [line.strip() for line in lines[start:end]]
        if paragraph and not any(map(_is_note, paragraph)):
            break
        # "dave" right over "sent from my phone"
        own = [line for line in paragraph if not line.lower().startswith("sent from ")]
        if own and sum(map(_may_sign, own)) * 2 > len(own) and not _FOOTER.match(paragraph[0]):
            while _is_note(lines[end - 1].strip()):
                end -= 1
            break
        if start and _is_headed(paragraph):
            # "Northlight Early Careers" right over what a system writes.
            return start + 1
        if start <= 2:
            return len(lines)
        end = start
        while end and not lines[end - 1].strip():
            end -= 1
    return _skip_motto(lines, _skip_note(lines, end))


def _is_note(line: str) -> bool:
    """Tell whether a line is one that a system or a lawyer writes."""
    return _FOOTER.match(line) is not None or len(line) > _LONGEST_LINE


def _skip_motto(lines: list[str], end: int) -> int:
    """Return the end without a short line that says something under two that sign: "Home of the Roadrunners!"."""
    last = lines[end - 1].strip() if end > _FEWEST_LINES else ""
    if not last.endswith(("!", "!”", '!"')) or len(last.split()) >= _FEW_WORDS or _LIKE_A_LETTER.search(last):
        return end
    above = end - 1
    while above and not lines[above - 1].strip():
        above -= 1
    signs = lines[max(0, above - 2) : above]
    return above if len(signs) > 1 and all(line.strip() and _may_sign(line) for line in signs) else end


def _is_headed(paragraph: list[str]) -> bool:
    """Tell whether one line that signs stands over nothing but what a system writes."""
    head, *rest = paragraph or [""]
    is_name = all(word[0].isupper() for word in head.split() if len(word) > _SHORT_WORD)
    is_note = bool(rest) and all(map(_is_note, rest))
    return (
        is_note and is_name and _may_sign(head) and not _FOOTER.match(head) and len(head.split()) < _FEW_WORDS
    )


def _skip_note(lines: list[str], end: int) -> int:
    """Return the end without a note right under who signs: that nobody reads replies, on whose land one is."""
    note = lines[end - 1] if end > _FEWEST_LINES else ""
    above = lines[end - 2].strip() if note else ""
    if not above:
        return end
    is_note = len(note) < 2 * _LONGEST_LINE and bool(_NOBODY_READS.search(note))
    is_note = is_note or (len(note) < _LONGEST_NOTE and bool(_ACKNOWLEDGES.search(note)))
    is_note = is_note or bool(_SAYS_OF_ITSELF.search(note))
    return end - is_note


def _may_sign(line: str) -> bool:
    line = _FOR_ANOTHER.sub("", line.strip())
    if not line or len(line) > _LONGEST_LINE or _GREETS.match(line) or _LABELS.match(line):
        return False
    if _HOUSE_AND_MOTTO.match(line):
        return True
    if (
        _ENDS_SENTENCE.search(line)
        and not _ENDS_SHORTENED.search(line)
        and not (naming.has_legal_form(line) and len(line.split()) < _FEW_WORDS)
    ):
        return len(line.split()) < 4 and line.endswith(".") and line[0].isalnum() and not line[0].islower()
    return (
        not line[0].islower()
        or len(line.split()) < 4
        or line.startswith(_LEADS)
        or _HOURS.match(line) is not None
        or _REACHED.match(line) is not None
        or " | " in line
        or _CREW.match(line) is not None
    )


def _is_wrapped(lines: list[str], first: int) -> bool:
    """Tell whether the lines go on from the one above them, which ends no sentence."""
    above = lines[first - 1].strip() if first else ""
    if not above and lines[first - 2 : first - 1] and _ANNOUNCES.search(lines[first - 2]):
        return True
    if first == len(lines) - 1 and _NAMES_A_PAIR.fullmatch(lines[first].strip()) and lines[0][:1].islower():
        # Who writes all small, and without full stops, signs with capitals: "Spoke & Chain".
        return False
    own = lines[first].strip()
    if first == len(lines) - 1 and own.startswith(_DASHED) and not above.startswith(_DASHED):
        # "come by soon" over "- velvet goat ramen"
        return False
    is_parting = len(above.split()) < _FEW_WORDS and not lines[first - 2].strip() and above[:1].islower()
    if is_parting and first > 1 and naming.is_person(own):
        # "love to your mum" over "Ana Ruiz"
        return False
    return bool(above) and not above.endswith((",", ")")) and not _ENDS_SENTENCE.search(above)

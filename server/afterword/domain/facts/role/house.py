"""Parts a role from the house whose it is."""

from __future__ import annotations

import re

from afterword.domain.facts import naming, senders
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.mention import find_mentions
from afterword.domain.facts.pattern_text import has_any
from afterword.domain.facts.role.generic import GENERIC

_WORDS = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def is_the_sender(role: str, letter: Letter) -> bool:
    """Tell whether a name with a word for work is the sender's own: "Holt & Voss Engineering"."""
    if " " not in role:
        return False
    label = senders.squash(senders.company_label(letter.from_address) or "")
    if label and (" & " in role or " + " in role) and senders.squash(role).startswith(label):
        # "Holt + Voss Architects", who writes from "holtvoss".
        return True
    if not letter.from_name.startswith(role):
        return False
    signed = (line for line in letter.last_lines if line.startswith(role))
    return " & " in role or any(map(naming.has_legal_form, signed))


def is_spoken_of_as_house(role: str, letter: Letter) -> bool:
    """Tell whether a text without a word for work stands elsewhere as a house does: "at Marlow Finch", below the letter."""
    folded = role.casefold()
    if any(folded in line.casefold() for line in letter.last_lines):
        return True
    return any(f"{before} {folded}" in letter.lowered for before in _BEFORE_A_HOUSE) or any(
        f"{folded}{behind}" in letter.lowered for behind in _BEHIND_A_HOUSE
    )


# "the newsroom of the Marlow Courier", "applying to the Tarn Baker"
_OF_THE_HOUSE = re.compile(
    r"(?:\b(?:at|to|in|with|of|join|joining|by|from|considering|choosing|contacting|(?:working|work|write|writing|interest|hiring|careers|jobs) (?:at|for|with|in)|thinking of) (?:the )?|^the |[.!?,\n] ?the )$"
)
_FOR_THE_JOB = re.compile(
    r"\b(?:as|for|becom\w+|be)(?: an?| the| our)? (?:(?:new|next|position|role|post|job)(?: of)? )?$|\b(?:position|role|post|job|vacancy|title) (?:of|as|for)(?: an?| the| our)? $"
)
_IS_THE_JOB = re.compile(
    r"[ -](?:position|role|post|job(?!s)|vacanc|opening|opportunit|application(?!s)|interview)"
)
_AND_THE_HOUSE = re.compile(r"(?:the )?(?:\w+ ){1,4}(?:at|of|from|with|@) (?:the )?$", re.IGNORECASE)


def is_signed_by_house(role: str, letter: Letter) -> bool:
    """Tell whether a house with a word for work in its name signs, and nothing says that one applies for that."""
    if _is_signed_for(role, letter):
        return True
    is_plural = role.endswith("s") and " " in role and "," not in role
    if (
        is_plural
        and naming.is_role_like(role.rpartition(" ")[2])
        and _is_applied_to(letter.lowered, role.lower())
    ):
        return True
    if (
        " " not in role
        or not all(word[0].isupper() or word in _JOINS for word in role.split())
        or not _signs(role, letter)
    ):
        return False
    folded = role.lower()
    text = "\n".join((letter.body, letter.subject)).lower()
    is_spoken_of = False
    for start, end in find_mentions(text, folded):
        before = text[max(0, start - _FAR) : start]
        is_of_house = bool(_OF_THE_HOUSE.search(before))
        if _IS_THE_JOB.match(text, end) and not before.endswith("join "):
            return False
        if _FOR_THE_JOB.search(before) and not is_of_house:
            return False
        is_spoken_of = is_spoken_of or is_of_house
    return is_spoken_of


# "für die Heimleitung", "p.p. the Bursar", "Herzlich, die Theaterleitung"
_FOR_WHOM = re.compile(
    r"(?:(?:signed )?(?:for|on behalf of|p\. ?p\.?|pp|signed|für|im auftrag|i\. ?a\.|gez\.?)(?: (?:the|our|die|den|das|der|des|unsere[nr]?))?(?: \w+ de[rs])?|(?:.*[,–-] )?(?:die|ihre?|eure?|deine)) $",
    re.IGNORECASE,
)


def _is_signed_for(role: str, letter: Letter) -> bool:
    """Tell whether a title stands nowhere but in the sign-off, as whom it is signed for."""
    for line in (*letter.last_lines, letter.body.rstrip().rpartition("\n\n")[2]):
        before, found, behind = line.partition(role)
        if found and not behind.strip(" ,.") and _FOR_WHOM.match(before):
            return role not in letter.subject and letter.body.count(role) == letter.body.count(line)
    return False


def _is_applied_to(lowered: str, folded: str) -> bool:
    """Tell whether people apply to those who are called so: "applying to Tarn Valley Growers"."""
    is_to = any(f"{before} to {folded}" in lowered for before in _APPLIES)
    return is_to or f" job at {folded}" in lowered or f" role at {folded}" in lowered


_APPLIES = ("applying", "application", "applied")


def _signs(role: str, letter: Letter) -> bool:
    """Tell whether a name is a whole line of the sign-off, and what nobody above it is."""
    lines = letter.last_lines
    for index, line in enumerate(lines):
        before, found, behind = line.partition(role)
        if not found or behind.strip(" ,.!"):
            continue
        above = lines[index - 1] if index else ""
        if before and not _AND_THE_HOUSE.fullmatch(before) and before.strip().lower() != "the":
            continue
        if not naming.is_person(above, fewest_words=1) or before or has_any(_BETWEEN_PARTNERS, role):
            return True
    return False


# "Holt & Wren Architects" is nobody's post.
_JOINS = frozenset(("&", "+", "and", "und"))
_BETWEEN_PARTNERS = (" & ", " + ", " and ", " und ")
_FAR = 40
_BEFORE_A_HOUSE = (" at", " with", " from", "joining", " join", "bei", "by", "of everyone at")
_BEHIND_A_HOUSE = (" team", "'s ", "’s ", " receive", " gmbh", " ltd", " inc")


def part_from_company(role: str, company: str) -> str:
    """Return a role without its company; nothing where no role is left: "join Northlight", "Northlight internships"."""
    plain = _cut_company(role, company)
    if plain.startswith("(") and (scheme := _IS_A_SCHEME.search(role)):
        # "Tarn Bank Graduate Scheme 2027 (Audit)": the house was taken to go as far as the bracket.
        return role[scheme.start() :]
    is_left = plain == role or any(
        word not in GENERIC and word not in _SCHEMES and not word.isdigit()
        for word in _WORDS.findall(plain.casefold())
    )
    return plain if is_left else ""


_IS_A_SCHEME = re.compile(r"\b(?:Graduate|Trainee|Apprentice(?:ship)?|Internship|Summer|Spring) ")
_SCHEMES = frozenset(("program", "programme", "scheme"))


def _cut_company(role: str, company: str) -> str:
    """Cut "at Northlight" off the end of a role, or "Northlight" off its beginning."""
    if role.isupper():
        company = company.upper()
    if role.startswith((f"{company} ", f"{company}: ", f"{company} / ")) and len(role) > len(company) + 3:
        return _FOR.sub("", role[len(company) :].strip(" :-–,|/"))
    title, comma, tail = role.rpartition(", ")
    if comma and " " in tail and _IS_A_SCHOOL.match(tail) and naming.is_role_like(title):
        # "Hausmeister, Grundschule Am Anger", whose board writes.
        return title
    if comma and (company == tail or company.startswith(f"{tail} ")):
        # "Ranger, Glen Torran" of the Glen Torran Trust: the beginning of its name.
        return title
    place = role.find(company)
    before = _PLACE_WORD.sub("", role[:place]) if place > 3 else ""
    if len(before) <= 3:
        return role
    if _ENDS_AS_A_FIELD.search(role[:place]):
        # "Estágio em Engenharia" is what is learned there.
        return role
    # "Engineer, Northlight Maps": the product is a part of the title.
    goes_on = role[place + len(company) :].startswith(" ") and role[:place].rstrip().endswith((",", "-", "–"))
    return role if goes_on else before.rstrip()


_IS_A_SCHOOL = re.compile(
    r"(?:Grundschule|Realschule|Gesamtschule|Hauptschule|Gymnasium|Kita|Kindergarten|Berufsschule|Mittelschule|Förderschule|Klinik|Klinikum) "
)
_ENDS_AS_A_FIELD = re.compile(
    r"^(?:[Ee]stágio|[Ss]tage|[Pp]rácticas|[Tt]irocinio|[Aa]lternance) (?:em|en|in) $"
)
# "to Northlight for Welder"
_FOR = re.compile(r"^(?:for|as|als|um|auf) (?:the |an? |our |die )?(?=\S{3})")
_PLACE_WORD = re.compile(
    r"\s*(?:,|\(|[-–|/]|\b(?:at|with|for|in|in der|in dem|im|bei|beim|bei der|chez|presso|na|no|en|em|bij|à|au|del?|da|do|das|dos|di|della|dello|dell['’]|van|von|vom))\s*(?:[Tt]he |der |dem |la |l['’])?$"
)

"""Reads which role the mail is about, from its subject and its sentences."""

from __future__ import annotations

import re

from afterword.domain.facts import naming, senders
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import at_word_starts, words_in, words_of
from afterword.domain.facts.role.applied import greets_applicants, is_applied_for, is_field, is_surely_a_job
from afterword.domain.facts.role.aside import write_out
from afterword.domain.facts.role.doubt import is_only_mentioned
from afterword.domain.facts.role.ends import cut_ends
from afterword.domain.facts.role.forms import support_longer
from afterword.domain.facts.role.generic import GENERIC, SAYS_HOW
from afterword.domain.facts.role.house import is_signed_by_house, is_spoken_of_as_house, is_the_sender
from afterword.domain.facts.role.kinds import collect_kinds
from afterword.domain.facts.role.made import is_made_like_a_trade
from afterword.domain.facts.role.mentioned import collect_mentioned
from afterword.domain.facts.role.places import collect, collect_anywhere
from afterword.domain.facts.role.site import is_site, is_what_it_is_for
from afterword.domain.facts.role.somebody import is_somebody, tells_who
from afterword.domain.facts.role.text import tidy
from afterword.domain.facts.role.words import NAMES_A_JOB

_NO_WORD = re.compile(r"\W+")
_WORDS = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_NEEDED = 1.0
_CLEAR = 2.0
_TWO = 2
_KINDS_OF_WORK = words_of(
    """
    apprentice trainee intern volunteer student apprenticeship internship traineeship fellowship trainingcontract placement praktikum ausbildung graduate
    lectureship professorship headship crew minijob nebenjob ferienjob
    """
)
# What many houses call it, beside what one applies for in it.
_SCHEMES = words_of("graduatescheme graduateprogramme graduateprogram")


def find_role(letter: Letter, language: str) -> tuple[str, str] | None:
    """Return the role and the words it was read from."""
    found: dict[str, tuple[float, str, str]] = {}
    in_subject: dict[str, tuple[float, str, str]] = {}
    in_text: dict[str, tuple[float, str, str]] = {}
    tidied: dict[str, str] = {}
    judged: dict[str, bool] = {}
    for raw, weight, source in collect(letter, language):
        role = tidied.get(raw)
        if role is None:
            role = tidied[raw] = tidy(raw)
        if not role or tells_who(role, source) or is_the_sender(role, letter) or _owns_it(raw):
            continue
        if role not in judged:
            judged[role] = _is_role(role, letter)
        if not judged[role] and not is_field(role, source):
            continue
        if _is_named_as_one(role, source, letter):
            _add(found, role, weight, source)
        elif is_applied_for(role, source) and _is_no_house(role, source, letter):
            _add(found, role, min(weight, 1.2), source)
        elif role[0].isupper() and not _may_be_house(role, letter):
            _add(in_subject if source in letter.subject else in_text, role, weight, source)
    # A name that no word for work or for a job stands beside counts where subject and text both have it.
    found |= {key: each for key, each in in_text.items() if key in in_subject and key not in found}
    if max((weight for weight, *_ in found.values()), default=0.0) < _CLEAR:
        for raw, weight, source in collect_anywhere(letter, language):
            role = tidied[raw] if raw in tidied else tidy(raw)
            if role and _holds_work(role) and _is_meant(role, source, letter):
                _add(found, role, weight, source)
    if max((weight for weight, *_ in found.values()), default=0.0) < _NEEDED:
        for raw, weight, source in collect_mentioned(letter, language):
            role = tidied[raw] if raw in tidied else tidy(raw)
            is_kind = role.casefold() in _KINDS_OF_WORK and source.endswith(_OF_MANY)
            if role and not is_kind and _is_meant(role, source, letter):
                _add(found, role, weight, source, is_mentioned=True)
    if max((weight for weight, *_ in found.values()), default=0.0) < _NEEDED:
        # What is called so is made of words that alone name no job.
        for role, weight, source in collect_kinds(letter, language):
            _add(found, cut_ends(role), weight, source, is_mentioned=True)
    if not found:
        return None
    for key in _SCHEMES.intersection(found) if len(found) > 1 else ():
        weight, role, source = found[key]
        found[key] = (weight / 2, role, source)
    ranked = sorted(support_longer(found, letter.body).values(), key=lambda each: -each[0])
    weight, role, source = next(
        (each for each in ranked if each[0] < _NEEDED or not is_only_mentioned(each[1], letter)),
        (0.0, "", ""),
    )
    return (
        (write_out(role, f"{letter.subject}\n{letter.body}"), " ".join(source.split()))
        if weight >= _NEEDED
        else None
    )


def _is_meant(role: str, source: str, letter: Letter) -> bool:
    """Tell whether a post may be meant, and neither who decides nor who was chosen."""
    return not tells_who(role, source) and _is_role(role, letter) and not _HIRES.search(role)


def _holds_work(role: str) -> bool:
    """Tell whether a word for somebody's work is among those with a capital, where there are such."""
    words = role.split()
    large = [word for word in words if not word[0].islower()]
    if large == words[:1] and len(words) == _TWO and naming.is_role_like(words[1]):
        # "Music therapist"
        return True
    return naming.is_role_like(" ".join(large) or role)


def _may_be_house(role: str, letter: Letter) -> bool:
    return naming.has_company_word(role) or _is_of_sender(role, letter)


def _is_of_sender(role: str, letter: Letter) -> bool:
    label = senders.company_label(letter.from_address) or ""
    return role.casefold() in letter.from_name.casefold() or senders.squash(role) in senders.squash(label)


def _is_no_house(role: str, source: str, letter: Letter) -> bool:
    """Tell whether what is applied for is a job, and no house that somebody applies to."""
    if _is_of_sender(role, letter):
        return False
    if naming.has_company_word(role) and not is_surely_a_job(role, source, letter.lowered):
        return False
    return naming.ends_like_a_role(role) or not is_spoken_of_as_house(role, letter)


# "all our internship positions": a kind of job.
_OF_MANY = ("positions", "openings", "programs", "programmes", "places", "spots", "roles", "jobs")


def _add(
    found: dict[str, tuple[float, str, str]],
    role: str,
    weight: float,
    source: str,
    is_mentioned: bool = False,
) -> None:
    key = role.casefold().replace(" ", "")
    key = key if key.isalnum() else _NO_WORD.sub("", key)
    total, name, words = found.get(key, (0.0, role, source))
    name = role if name.islower() else name
    if key in _KINDS_OF_WORK and not is_mentioned:
        weight = weight / 2 - 1
    found[key] = (total + weight + (0.8 if naming.is_role_like(role) else 0.0), name, words)


_HAS_GENDER = re.compile(r"\((?:[mwfdxi*]\s?[/|]\s?){1,3}[mwfdxi*]\)")
_HIRES = re.compile(
    r"(?i:recruit|talent|hiring|\bhr\b|human resources|^(?:managers?|lead|head|director|staff|recruiter|student|payroll)$)"
)


# "Übersendung Ihrer": what is done.
_IS_DONE = re.compile(
    r"(?!\w*[Ll]eitung )\w+(?:ung|nahme|tät|heit|keit|gang|zahl) (?:Ihre[rs]?|deine[rs]?|unsere[rs]?|de[rs])\b"
)
# Words that stand in a sentence and in no title: "informiert Sie auf Wunsch unser".
_SPEAKS_GERMAN = re.compile(
    at_word_starts(
        r"""
        Herrn? [A-ZÄÖÜ] | Frau [A-ZÄÖÜ] | Sie\b | Ihnen\b | wir\b | uns\b | du\b | dich\b | dir\b | euch\b | dass\b
        sich\b | unser$ | Bereichen(?<=^Bereichen)\s
        """
    )
)
# What is passed, or had, and how high a post is: "a staff-level position".
_PAPERS = ("-level", "ticket", "license", "licence", "certificate", "badge", "visa")
_LEADS_TO = re.compile(r"(?:prüfung|fortbildung|weiterbildung|umschulung|lehrgang) zu[rm] ", re.IGNORECASE)
# "run an internship": what somebody does.
_BEGINS_WITH_A_DEED = re.compile(
    r"(?:experience|knowledge|exposure|background|evidence|skills?|expertise|strengths?) (?:in|with|of|as|[a-z]+ing)\b|[a-z]+ (?:an?|the|our|your|any|its|their|this|these) |[A-Za-z]?[a-z]+ing (?:us|me|by|up|down|over|out|along|round|through|forward|together)\b|(?:im|am|in|at|on|with|from|bei|beim|an|auf|mit|mit dem) "
)
# "stage en communication"
_IS_PLACE_TO_LEARN = re.compile(
    r"\w*(?:[Pp]raktikum|[Pp]raktikums|[Ww]erkstudent|[Tt]rainee|[Vv]olontariat)\w* (?:im|in|für) \w"
    r"|(?:stage|alternance|apprentissage|tirocinio|prácticas|estágio) (?:en|in|em|de) \w|stage d['’]\w|(?:tenure-track|faculty|postdoctoral|visiting) (?:\w+ )?(?:position|post) in [A-Z]"
    r"|[Mm]itarbeit (?:im |in der |in )?(?!Unternehmen|Haus|Team|Betrieb|Firma|Projekt|Verein)[A-ZÄÖÜ]|(?:[Gg]raduate|[Tt]rainee|[Vv]acation|[Aa]pprenticeship) (?:[Ss]cheme|[Pp]rogram(?:me)?)$"
)
_NO_NAME = re.compile(r"\b(?:another|other|any|same|every|each|next|more|(?!leerling\b)\w+ing)\b")


def _is_named_as_one(role: str, source: str, letter: Letter) -> bool:
    # "The Meridian Post", "Nordlys Jobs": a capital makes the word for a job a name's.
    source = source.removesuffix(" Post").removesuffix(" Jobs")
    if source.casefold().startswith(("position, ", "role, ")):
        # "the position, Tom": only a word for work makes it a title.
        return naming.is_role_like(role)
    return (
        naming.is_role_like(role)
        or is_field(role, source)
        or bool(_IS_PLACE_TO_LEARN.match(role))
        or (_is_made_like_one(role) and not _may_be_house(role, letter))
        or bool(NAMES_A_JOB.search(source))
        or bool(_HAS_GENDER.search(source))
    )


# "Gründe der Ablehnung": what it is stands before.
_OF_SOMETHING = re.compile(r" (?:der|des|eine[rs]|unsere[rs]|Ihre[rs]) ")


def _is_made_like_one(role: str) -> bool:
    is_made = naming.ends_like_a_role(role) and len(role.split()) > 1
    return is_made and naming.ends_like_a_role(_OF_SOMETHING.split(role, maxsplit=1)[0])


# "Business Process Manager": every word of it may also be said of any job.
_IS_PLAIN_TITLE = re.compile(
    r"(?:Junior|Trainee|Graduate) Recruiter|(?:New Business|Business|Process|Information|Applications?|Night|Evening|Weekend|Day|Summer|Winter|Spring|Autumn|Career|Careers|Community)(?: [A-Z][a-z]+)* (?:Manager|Director|Lead|Leader|Staff|Crew)"
    r"|(?:Head|Director) of (?:Applications|Information|Business|Careers|Employment|Communities)"
)
# "Für Ihr Referendariat", "la posizione da Lei scelta": who applies.
_OF_THE_READER = frozenset(
    "ihr ihre ihren ihrem ihrer dein deine deinen deinem your lei voi suo sua vostro vostra usted su você vous votre".split()
)
# "Joining Werkkraft", which ends as a worker is called.
_BEFORE_A_HOUSE = ("joining", " at", "everyone from")


def _owns_it(raw: str) -> bool:
    """Tell whether a name is whose the job is: "the Alder Foothills' posting"."""
    marks = raw.count("'") + raw.count("’")
    return marks == 1 and raw.endswith(("s'", "s’")) and not naming.is_role_like(raw)


def _is_the_reader(role: str, letter: Letter) -> bool:
    """Tell whether a name is that of whom the mail greets: "Bewerbung Mia Kern" over "Liebe Frau Kern"."""
    words = role.split()
    if len(words) != _TWO or not role.istitle() or naming.is_role_like(role):
        return False
    return not {word for word in letter.addressee.split() if len(word) > _TWO}.isdisjoint(words)


_SKILLS = frozenset(("experience", "knowledge", "exposure", "background", "skills", "expertise", "portfolio"))
# "the above recruitment": what it is called stands elsewhere.
_NAMED_BEFORE = frozenset(("above", "aforementioned", "abovementioned", "captioned"))


def _is_role(role: str, letter: Letter) -> bool:
    words = words_in(role.casefold(), _WORDS)
    if (
        (all(word in GENERIC or word.isdigit() for word in words) and not _IS_PLAIN_TITLE.fullmatch(role))
        or _IS_DONE.match(role)
        or _SPEAKS_GERMAN.search(role)
        or _BEGINS_WITH_A_DEED.match(role)
        or is_site(role)
        or is_what_it_is_for(role, letter.body)
    ):
        return False
    if words[0] in _NAMED_BEFORE:
        return False
    if (words[0] in _OF_THE_READER and role[0].isupper()) or _is_the_reader(role, letter):
        return False
    if words[-1] in SAYS_HOW and not naming.is_role_like(role):
        return False
    if naming.is_city(role) or is_somebody(role) or is_signed_by_house(role, letter):
        return False
    if "than" in words or (role.islower() and words[-1] in _SKILLS):
        # "deeper hands-on experience than", which is looked for
        return False
    folded = role.casefold()
    if folded.endswith(_PAPERS) or (" zu" in folded and _LEADS_TO.search(role)):
        return False
    if len(role) > 110 or len(words) > 16 or "@" in role or "http" in role:
        return False
    if ("[" in role and "]" not in role) or naming.has_legal_form(role):
        return False
    if role.isupper() and len(words) > 1 and not naming.is_role_like(role):
        # "WANT TO TRY AGAIN?": a headline.
        return False
    if role.casefold() in letter.addressee.casefold() and not greets_applicants(letter.addressee):
        return False
    if len(words) == 1 and any(f"{before} {words[0]}" in letter.lowered for before in _BEFORE_A_HOUSE):
        return False
    is_written_large = role[0].isupper() or role[0].isdigit()
    if not naming.is_role_like(role) and not is_written_large and _NO_NAME.search(role):
        return False
    if _IS_PLACE_TO_LEARN.match(role):
        return True
    is_made = (len(words) < 4 and naming.ends_like_a_role(role)) or is_made_like_a_trade(role)
    return naming.is_role_like(role) or is_written_large or is_made

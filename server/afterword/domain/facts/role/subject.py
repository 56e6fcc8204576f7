"""Takes the role out of a subject: from between what the mail is about, the house and the numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import cut_front
from afterword.domain.facts.role.own import NOT_ITS_OWN
from afterword.domain.facts.role.subject_patterns import SUBJECT
from afterword.domain.facts.role.text import tidy

_BEHIND_IT = len("Application ")
_ANSWERS = re.compile(r"^(?:(?:re|aw|fwd?|wg|ext)\s*:|\[\w+\])\s*", re.IGNORECASE)
_SUBJECT_PIECE = re.compile(r"\s+[-–—|/]\s+|\s*[|]\s*|:\s+|\s-\s|(?<=\w)[-–]\s")
_MORE_THAN_A_TITLE = re.compile(
    r":\s|\s[-–—|]\s|\b(?:your|our|we|application|bewerbung|candidat(?:ura|ure)|ihre?|deine?)\b",
    re.IGNORECASE,
)
# "Your application to The Tarnside Courier": what has its article in a capital is a house.
_TO_A_HOUSE = re.compile(r"(?<=pplication) to The [A-Z].*$")
# "Internal posting 22-118, Welder"
_NUMBERED = re.compile(
    r"^(?:internal )?(?:job )?(?:posting|vacancy|bulletin|opening)(?: (?:no|number|id)\.?)? #?(?=\S*\d)[\w/.-]+[,:]?\s(?:[-–—] )?(?=[A-Z])",
    re.IGNORECASE,
)
# "Sobre lo del puesto de camarera", "Betreft: magazijnmedewerker"
_ABOUT_ABROAD = re.compile(
    r"^(?:sobre (?:lo )?(?:del?|el|la|tu|su)|acerca del?|respecto al?|en relación con (?:el|la)|à propos (?:de|du)|concernant (?:le|la|votre|ton)|au sujet d[eu]"
    r"|riguardo al(?:la)?|in merito al(?:la)?|relativamente a|a propósito d[aeo]|betreft:?|inzake|wat betreft|over (?:de|het|je|uw)|(?:envío (?:de )?|invio )?(?:cv|curr[ií]cul[uo]m?)(?: de| para| per| pour| voor| als)?|(?:a |la |il |o )?(?:sua|tua|tu|su|votre|ta|uw|je|jouw) (?:inscrição|inscripción|candidatura|candidature|inscription|reactie|sollicitatie|reacción) (?:n[ao]|à|para(?: [ao])?|en(?: la)?|a(?: la)?|come|per(?: il)?|au|pour(?: le)?|op|naar|als)(?: onze| de)?(?: (?:vaga|oferta|vacante|puesto|ruolo|posizione|poste|offre|vacature|functie))?(?: (?:de|di|van))?) (?=\S)",
    re.IGNORECASE,
)
# "Staj başvurunuz", "Garson başvurunuz hakkında"
_APPLIED_TURKISH = re.compile(
    r"(?: pozisyonu| kadrosu| ilanı)? başvuru(?:nuz|n|su)?(?: hakkında| hk\.?| sonucu)?$", re.IGNORECASE
)
_OF_THE_READER = re.compile(r"\b(?:your|application|bewerbung|ihre?|deine?)\b", re.IGNORECASE)


_PROCESS = re.compile(
    r"^(?:proceso|processo|procédure|proces|retorno)(?: de selecci[oó]n| seletivo| di selezione)?(?: (?:de|para|per|di|voor))?[ :–-]+",
    re.IGNORECASE,
)
# The words of a subject that say what it is about, before and behind the role.
_MATTER = re.compile(
    rf"^(?:(?:an? |the |your |our |my |final |important |quick )*{NOT_ITS_OWN}(?:update|outcome|results?|(?:exam(?:ination)?|eligible|hiring|selection)(?= (?:results?|list|notice)\b)|list(?=\s*[-–:/]| notice)|disposition(?=\s*[-–:/])|status|decision|news|zwischenstand|stellenausschreibung|(?:online-?|initiativ|blind|kurz|spontan|direkt)bewerbung|proceso|processo|selezione|interesse|interest|an|in|response|reply|answer|feedback|note|notice|information|regarding"
    r"|application|competition|aplicación|postulación|solicitud|candidature|candidacy|interview(?: (?:day|panel|date)s?(?= [A-Z]))?|cancellation(?= of)|closure(?= of)|withdrawal(?= of)|vacancy|position|role|job|post|selection|selección|seleção|recrutamento|recrutement|reclutamiento|recruitment|search|campaign|screening|letter|ergebnis|auswahlverfahren|bewerbung|(?:|bewerbungs|vorstellungs|kennenlern|erst|zweit|telefon|auswahl)gespräch|assessment|audition|competencia|concurso|concours|be(?= an?)|be(?= our)|re|(?:has been|was|we['’]ve|we have) (?:made|reached|taken)|trial(?: (?:shift|day|session|lesson))?|taster (?:day|session)|probearbeiten|minijob|nebenjob|ferienjob|probetag|schnuppertag|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?"
    r"|rückmeldung|einladung|invitation|vorstellungsgespräch|entrevista|entretien|colloquio|convocatoria|convocation|invitación|convite|invito|esito|resultado|votre|candidatura|como|au|poste|de|per|para|il|a|la|el|tua|sua|für|die|stelle|tu|su|sollicitatie|op|um|auf|eine[rs]|des|on|of|for|to|about|as|with|und|zur|zum|als|der|die|ihre?|deine?)\b[\s:/–-]*)+",
    re.IGNORECASE,
)
_MATTER_BEHIND = re.compile(
    r"(?:,\s|[\s:/–-]+)(?:(?:(?<=outcome )of|(?<=result )of|our|your|the|an?|position|role|post|job|vacancy|application|search|recruitment|selection|opening|campaign|interview|inquiry|enquiry|walk-?in(?: drive| interview)?|ihre|deine|unterlagen|gespräch(?: (?:letzten|vom|am) \w+)?|anfrage|update|outcome|decision|result|rückmeldung|absage|bewerbung|contract|sat|trial(?: shift| day)?|filled|closed|cancelled|withdrawn|\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)s?[\s:/–-]*)+$",
    re.IGNORECASE,
)
# "Welder decision"
_NEWS_AT_END = re.compile(
    r" (?:decisions?|outcomes?|results?|notification|update|news|status)$", re.IGNORECASE
)
# "Thank you from Nordlys (Welder)"
_IN_BRACKETS = re.compile(r"(?P<before>[^()]{5,}) \((?P<role>[^()]{3,})\)$")
# What a subject is about, or what somebody works on.
_ALSO_A_FIELD = re.compile(
    r"\b(?:Applications?|Search|Information|Recruitment|Campaign|News|Competition|Assessment|Audition) $"
)


def in_subject(letter: Letter) -> Iterator[tuple[str, float, str]]:
    """Return the texts of the subject that may be a role, their weights and the words around them."""
    subject = cut_front(_ABOUT_ABROAD, _TO_A_HOUSE.sub("", cut_front(_ANSWERS, letter.subject)))
    subject = cut_front(_NUMBERED, _APPLIED_TURKISH.sub("", subject))
    if subject.startswith("Application ") and subject[_BEHIND_IT : _BEHIND_IT + 1].isupper():
        subject = _without_application(subject, letter)
    for pattern in SUBJECT.choose(letter.cues_in_subject):
        match = pattern.expression.search(subject)
        if match and not _is_kind_of_vacancy(match["role"], subject[match.end() :]):
            yield match["role"], 1.5, match[0]
    title, _, house = subject.rpartition(", ")
    is_title = naming.ends_like_a_role(title) or (title[-1:] == ")" and naming.is_role_like(title))
    if is_title and house[:1].isupper() and not _is_the_reader_s(title):
        is_said = house.casefold() in letter.lowered and " " in title
        yield _cut_matter(title.rpartition("| ")[2]), 1.1 if is_said else 0.8, subject
    if not naming.is_role_like(subject):
        return
    found = _IN_BRACKETS.match(subject) if subject[-1:] == ")" else None
    if found and naming.is_role_like(found["role"]) and not naming.is_role_like(found["before"]):
        yield found["role"], 1.0, subject
    residue = _close_bracket(_MATTER_BEHIND.sub("", _cut_matter(subject)).strip(" -–:|,.()"), subject)
    is_with_house = subject.endswith(f" with {residue}")
    if (
        residue != subject
        and not is_with_house
        and naming.is_role_like(residue)
        and not _is_the_reader_s(residue)
    ):
        yield residue, 0.7, subject
    alone = (
        ""
        if _MORE_THAN_A_TITLE.search(_without_field(subject))
        else tidy(_behind_for(_PROCESS.sub("", subject)))
    )
    title = alone.removeprefix("Application ")
    if title != alone and title.lower() in letter.lowered and alone.lower() not in letter.lowered:
        alone = title
    alone = _NEWS_AT_END.sub("", alone)
    if naming.is_role_like(alone) and len(alone.split()) < 7:
        yield alone, 0.7, subject
    pieces = _SUBJECT_PIECE.split(subject)
    if " | " in subject:
        # "Marlow | Lead - Payments": the dash is the title's own.
        pieces += [piece for piece in subject.split(" | ") if " - " in piece or " – " in piece]
    for piece in pieces if len(pieces) > 1 else ():
        plain = _cut_matter(piece)
        if naming.is_role_like(plain) and not _is_the_reader_s(plain):
            yield plain, 0.7, subject


def _without_application(subject: str, letter: Letter) -> str:
    """Return a subject without its "Application" where the mail calls the job by what is behind: "Application Welder - any news?"."""
    title = tidy(_SUBJECT_PIECE.split(subject.removeprefix("Application "), maxsplit=1)[0]).lower()
    is_own = (
        not naming.is_role_like(title)
        or title not in letter.lowered
        or f"application {title}" in letter.lowered
    )
    return subject if is_own else subject.removeprefix("Application ")


def _is_kind_of_vacancy(role: str, behind: str) -> bool:
    """Tell whether a title follows what only says among whom one is to work: "Police Staff Vacancy: Welder"."""
    return role.endswith((" Staff", " staff")) and naming.is_role_like(behind)


def _cut_matter(text: str) -> str:
    """Cut the words of the matter off the front, but for one that is the title's own: "Application Developer"."""
    rest = cut_front(_MATTER, text)
    title = _behind_for(rest)
    if title != rest:
        return title
    own = _ALSO_A_FIELD.search(text[: len(text) - len(rest)])
    first = rest.partition(" ")[0]
    return f"{own[0]}{rest}" if own and (naming.is_role_like(first) or first == "Support") else rest


# "application to Northlight for Welder", "Competition for Welder", "Bewerbungsgespräch als Köchin"
_FOR = re.compile(
    r"(?<!usbildung) (?:(?<=pplication )to|(?<=pplying )to(?: be)?|for|als|zum|zur|para|pour|per|voor)(?: an?| the| eine?)? "
)


def _behind_for(text: str) -> str:
    """Return what stands behind a "for", where that names work and what is before it names none."""
    found = _FOR.search(text)
    if found and naming.is_role_like(text[found.end() :]) and not naming.is_role_like(text[: found.start()]):
        return _behind_for(text[found.end() :])
    return text


def _close_bracket(text: str, subject: str) -> str:
    """Return a text with the bracket at its end that was taken from it: "Welder (nights"."""
    return f"{text})" if text.count("(") > text.count(")") and f"{text})" in subject else text


def _is_the_reader_s(text: str) -> bool:
    """Tell whether a text speaks of the reader's application and is no title."""
    return bool(_OF_THE_READER.search(_without_field(text)))


def _without_field(text: str) -> str:
    before, _, title = text.partition(" ")
    return title if _ALSO_A_FIELD.match(f"{before} ") and naming.is_role_like(title) else text

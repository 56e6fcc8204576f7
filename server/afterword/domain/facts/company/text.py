"""Takes from a captured company what is no part of it, and tells what is no company."""

from __future__ import annotations

import re

from afterword.domain.facts import naming, senders
from afterword.domain.facts.closing import is_closing
from afterword.domain.facts.company.beside import is_a_work, is_where_the_job_is
from afterword.domain.facts.company.form import cut_post, cut_who_hires
from afterword.domain.facts.company.heading import is_heading, is_office_of_a_house
from afterword.domain.facts.company.known import is_known, is_paper, stands_at_a_house_s_place
from afterword.domain.facts.company.line import is_placed_large
from afterword.domain.facts.company.lookalikes import is_else
from afterword.domain.facts.company.partners import are_surnames
from afterword.domain.facts.company.people import is_somebody
from afterword.domain.facts.company.programme import cut_programme
from afterword.domain.facts.company.public import is_named_house
from afterword.domain.facts.company.small import is_common, is_small_house
from afterword.domain.facts.company.street import is_address
from afterword.domain.facts.company.words import (
    BEGINS_A_ROLE,
    BELOW_A_NAME,
    CODE,
    CONTRACTED,
    GENERIC,
    GREETS,
    IS_A_GRANT,
    IS_A_POST,
    IS_COUNTY,
    IS_DONE,
    IS_OFFICE,
    NEVER,
    OF_A_CODE,
    OF_A_GRANT,
)
from afterword.domain.facts.house_words import CITIES
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.names_in_text import trim
from afterword.domain.facts.pattern_text import alternatives, cut_front, has_any, holds_words, words_in
from afterword.domain.facts.role.house import is_signed_by_house

_OFFICE = alternatives(
    r"""
    (?:chef)?redaktion|[a-zäöü]*portal|sekretariat|verwaltung|disposition|empfang|rezeption|reception|personalbüro|principal['’]s office|head office|bookings|accounts
    (?:talent |people |hr |recruiting |hiring |job-?)?team|resourcing|recruiting|recruitment|(?:talent )?acquisition|hr
    careers?|hiring|human resources|people (?:&|and) culture|karriere|personal(?!beratung|vermittlung|leasing)\w*|bewerb\w*|ausbildung|rh|rrhh
    seleção|selección|selezione|reclutamiento|recursos humanos|empleo|talento|(?:gente|pessoas) e (?:gestão|cultura)|gente|ressources humaines|recrutement|risorse umane|recrutamento(?: e seleção)?|werving
    insan kaynaklari|i̇nsan kaynaklari|i̇k|ik|(?>(?:genç )?yetenek(?: ekibi| yönetimi| kazanimi)?)
    """
)
_OFFICE_BEHIND = alternatives(
    rf"""
    {_OFFICE}|(?:job|hr|recruiting|personal|talent)-?(?:team|service)|front office|front desk|back office|recruiters?|talent|people|(?<!health )(?<!police )(?<!fire )(?<!works )(?<!parks )(?<!sheriff )(?<!['’]s )department|staffing|jobs|people operations|people ops|human capital
    notifications?|e-?recruit\w*|(?:hr |hiring )?bot|ats|(?:crew |hiring |service )?desk|portal|mailer|admin|(?<!health )(?<!school )(?<!hospital )(?<!care )(?<!university )(?<!library )system|crew(?: selection)?|(?:people|hr|shared|talent) services?|service cent(?:er|re)|platform|geschäftsstelle|(?:dezernat|referat|sachgebiet|fachdienst)(?: \w+)?|operations|university relations|campus relations|candidate experience|ekibi|reclutamiento|selección|selezione
    """
)
_ADDED = alternatives(
    """
    planning|shared
    workforce|global|university(?= (?:recruit|relations|program|graduate))|campus|engineering|crew|corporate|north america|americas|emea|apac|talent|people|early|graduates?
    flight|cabin|cockpit|ground|driver|apprentice|volunteer|seasonal
    graduate (?:academy|recruitment|program(?:me)?)|candidate|selection|technical|tech|zentrales|central|group
    regional|(?:store|branch|depot|internship|apprenticeship|summer|seasonal)(?= (?:hiring|recruit|team|crew|careers))
    """
)
_BEHIND_AN_OFFICE = (",", "|", "–", "-")
_SUBOFFICE = re.compile(r"^(?:[\w]+ )?(?:office|desk|team|department)\s*[,|–-]\s*", re.IGNORECASE)
_ARTICLE = alternatives("the|your|our|das|dein|deine|ihr|ihre|euer|el|il|het|la|le|l['’]")
_BEHIND = re.compile(
    rf"(?:['’]s?)?(?!\s+university\s(?:hr|human resources|people|personnel)\b)(?:\s+{_ADDED})*(?:[\s|,–-]+(?:and |& )?{_OFFICE_BEHIND})+$|\s+(?:graduate|apprentice|trainee) (?:academy|scheme|program(?:me)?)(?: \d{4})?$|\s+(?:early careers?|(?:university|campus|graduate|student) (?:programs?|programmes?|relations|talent))$"
)
_TEAM_ABROAD = alternatives(
    """
    (?:el )?equipo(?: de)?(?: selección| reclutamiento| recursos humanos| talento)?|il team(?: di)?
    time(?: de)?(?: gente(?: e (?:gestão|cultura))?| talentos?| pessoas(?: e cultura)?| rh| recrutamento(?: e seleção)?)?(?: d[ao]s?)?
    (?:l['’])?équipe(?: de)?(?: recrutement)?|equip[ea](?: d[aeo])?(?: recrutamento| seleção| rh| talentos)?
    """
)
_BEFORE = re.compile(
    rf"^(?:{_ARTICLE}\s+)?(?:{_ADDED}\s+)*(?:{_OFFICE}[\s|,–-]+(?:(?:center|centre|cell|services?|operations|ops|desk|platform|dept\.?|department|(?:de )?(?:seleção|selección|recrutamento))[\s|,–-]+)?)+"
    r"(?:(?:at|of|@|von|der|des|bei|from|de|da|do|van|di|vom|the|den|dem)\s+)*"
    rf"|^(?:the|your|our(?! lady\b)|das|dein|ihr|{_TEAM_ABROAD}|from|at|bei|el|il|het)\s+"
)
_REGIONS = ("North America", "Americas", "EMEA", "APAC")
_REGION = re.compile(rf"^(?:{'|'.join(_REGIONS)})\s+(?=\S)")
_BEGINS_AS_HOUSE = ("Arbeit", "Firma", "Fa.", "Unternehmen", "Empresa", "Société", "société", "Azienda", "Ditta")  # fmt: skip
_HOUSE_SAID = re.compile(
    r"^(?:Arbeit de[rs]|Firma|Fa\.|Unternehmen|Empresa|[Ss]ociété(?! \w+(?:enne|aise|ale|elle|ique|oise|ière) )|Azienda|Ditta)\s+(?=[A-ZÀ-Þ0-9])"
)
# "Marlow House School Bursar": who writes for the house.
_ENDS_AS_TITLE = (
    "Bursar", "Registrar", "Secretary", "Clerk", "Matron", "Principal", "Headteacher", "Warden", "Manager", "Owner", "Director", "Office", "Secretariat",
)  # fmt: skip
_TITLE_BEHIND = re.compile(rf" (?:{'|'.join(_ENDS_AS_TITLE)})$(?<!['’]s Office)")
_RANK_BEFORE = re.compile(r"(?:Deputy|Acting|Assistant|Vice|Interim|Associate) ")
_LEADS = frozenset(("Manager", "Director"))
# "Jobs Northlight": the mailbox before its house.
_BEGINS_AS_BOX = (
    "Jobs", "Stellen", "Personaldienst", "Bewerbermanagement", "P&O", "HRM", "Geschäftsstelle", "Vorstand", "Geschäftsführung", "Leitung", "Präsidium", "Management", "Governors", "Trustees", "Directors",
)  # fmt: skip
_JOBS_BEFORE = re.compile(
    r"^(?:Jobs|Stellenangebote|Stellen|Personaldienst|Bewerbermanagement|P&O|HRM|Geschäftsstelle)[ |,–-]+(?:de[rs] )?(?=[A-ZÀ-Þ])|^(?:Vorstand|Geschäftsführung|Leitung|Präsidium) (?=[A-ZÀ-Þ]\S+ [A-ZÀ-Þ])|^(?:Management|Governors|Trustees|Directors) of (?:the )?(?=[A-ZÀ-Þ])"
)
# "Northlight's Platform Engineer", but not "Tom's Garage".
_OWNS = ("'s ", "’s ")
_POSSESSIVE = re.compile(
    r"['’]s (?=(?!(?:of|and|in|on|at|by|under|over|upon) )[a-z]|.*(?:[Ii]ntern|[Ee]ngineer|[Dd]eveloper|[Mm]anager|[Aa]nalyst|[Ss]cientist|[Pp]rogram|[Rr]ole"
    r"|[Pp]osition)).*$"
)
# "Felix vom Kesselhaus", "Marco @ Cinder": the person before the house.
_ENDS_A_GAP = ("] ", "> ", "} ")
_BEHIND_A_PERSON = (" vom ", " von der ", " @ ", " from ", " at ", " aus dem ")
_PERSON_OF = re.compile(
    r"^[A-ZÀ-Ý][\w'’-]+ (?:(?:vom(?: Team)?|von der|@|from|at) (?=[A-ZÀ-Ý])|aus dem (?:Team )?(?=\S+(?: \S+)?))"
)
# "Name] vom Kesselhaus": what a template leaves for a person before the house.
_GAP_BEFORE = re.compile(r"^[<{\[]?[\w ]{2,20}[\]>}] ?(?:vom|von(?: der)?|from|at|@|de|di|van) (?=\S)")
# "for: Tarn Mills Ltd", "For and on behalf of Tarn Mills"
_SIGNS_FOR = ("for:", "for ", "p.p.", "per:")
_SIGNED_FOR = re.compile(r"(?:for|per|p\.p\.) ?: ?|for and on behalf of (?:the )?", re.IGNORECASE)
_BEGINS_COPYRIGHT = frozenset("(©cC")
_COPYRIGHT = re.compile(r"^\s*(?:\(c\)|©|copyright)[\s\d,-]*", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_MARKS = " ,;:!?\"'“”„()[]—–-|•*~"
_BEGINS_AS_PLACEHOLDER = ("company ", "http", "www")
_PLACEHOLDER = re.compile(r"company \w$|https?\b|www\b", re.IGNORECASE)

_UNITS_OF_A_HOUSE = ("klinik für ", "zentrum für ", "station für ", "institut für ")
_UNIVERSITY = re.compile(r"universit|hochschule|\b(?:eth|tu|fh|lmu|rwth)\b")
_ENDS_AS_OFFICE = (
    "self service", "self-service", "similar",
    "stelle", "referat", "resourcing", "committee", "shared service", "shared services", "main office",
    "personnel department", "sekretariat", "ausbildungsabteilung", "service centre", "civil service",
)  # fmt: skip
# "Bewerbermanagement"; "Hausverwaltung" alone.
_ENDS_AS_MANAGEMENT = re.compile(r"[a-zäöü]{3}management$|^[a-zäöü]{3,}verwaltung$")
_SIGNS_WITH_KISSES = re.compile(r"[A-Z]x{1,3}|S[Dd]\W*")
_REPLIES = ("reply", "répon", "antworten", "respon", "rispon")
_SAYS_NO_REPLY = re.compile(
    r"no[- ]?reply|do not reply|ne pas répondre|nicht antworten|no responder|não responda|non rispondere",
    re.IGNORECASE,
)
# Where a house stands, not what it is called.
_ADDRESS = re.compile(
    r"(?:\d+(?: [\w'’]+){1,4} (?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Plaza|Drive|Way|Boulevard|Blvd|Court|Terrace|Close|Row|Pkwy|Parkway|Hwy)|(?:[Ss]traße|[Ss]trasse|[Pp]latz|[Gg]asse) \d+)$"
)


def tidy(raw: str) -> str:
    """Return the company alone, or nothing."""
    name = (_COPYRIGHT.sub("", raw) if raw[:1] in _BEGINS_COPYRIGHT else raw).strip(_MARKS)
    name = cut_front(_SIGNED_FOR, name) if name[:4].lower() in _SIGNS_FOR else name
    if not name.isalnum():  # Else there is nothing to cut.
        has_marks = not name.replace(" ", "").isalpha()
        name = _POSSESSIVE.sub("", name) if has_marks and has_any(_OWNS, name) else name
        name = _GAP_BEFORE.sub("", name) if has_marks and has_any(_ENDS_A_GAP, name) else name
        name = _PERSON_OF.sub("", name) if has_any(_BEHIND_A_PERSON, name) else name
        name = _SUBOFFICE.sub("", name) if has_marks and has_any(_BEHIND_AN_OFFICE, name) else name
        name = _HOUSE_SAID.sub("", name) if name.startswith(_BEGINS_AS_HOUSE) else name
        name = _JOBS_BEFORE.sub("", name) if name.startswith(_BEGINS_AS_BOX) else cut_who_hires(name)
    titled = _TITLE_BEHIND.search(name) if name.endswith(_ENDS_AS_TITLE) else None
    if titled and _RANK_BEFORE.match(name):
        # "Deputy Town Clerk"
        return ""
    if titled and naming.has_company_word(name[: titled.start()]):
        name = name[: titled.start()]
        if naming.has_company_word(name.partition(" ")[0]) and titled[0][1:] in _LEADS:
            # "Pharmacy Operations Manager": what is managed.
            return ""
        if all(naming.has_company_word(word) or word.casefold() in NEVER for word in name.split()):
            # "School Business Manager"
            return ""
    if any(map(naming.is_office_word, words_in(naming.fold(name), _WORD))):
        whole, name = name, _cut_offices(name)
        # What stood behind the first office may be one too.
        name = name if name == whole else _cut_offices(name)
        first, _, rest = name.partition(" ")
        name = rest if rest and naming.is_office_compound(first) else name
    name = _REGION.sub("", name) if name.startswith(_REGIONS) else name
    name = cut_programme(name) if " " in name else name
    name = naming.strip_legal_form(name)
    name = cut_post(name if is_placed_large(name) else naming.strip_legal_form(trim(name)))
    return name.partition(" (")[0] if "(" in name and name.count("(") > name.count(")") else name


def _cut_offices(name: str) -> str:
    # The patterns are of small letters, as to search for any takes longer; none may be two where it was one.
    small = name.replace("İ", "i").lower().replace("ı", "i")
    before = _BEFORE.match(small)
    name, small = (name[before.end() :], small[before.end() :]) if before else (name, small)
    behind = _BEHIND.search(small)
    return (name[: behind.start()] if behind else name).strip(" ,|–-")


# "the Elm St shop"
_IN_A_STREET = (" St", " Rd", " Ave")


_STREETS = (" Street", " Lane", " Road", " Avenue", " Square", " Quay", " Parade", " Terrace", " Crescent")


def is_no_company(name: str, raw: str, letter: Letter, person: str | None, role: str | None) -> bool:
    """Tell whether a name is the role, a person or a word of any mail.

    Args:
        raw: the name with all that stood around it.
    """
    folded = naming.fold(name)
    words, is_long, is_plain = folded.split(), " " in name, name.replace(" ", "").isalpha()
    if (
        naming.begins_with_legal_form(name)
        or not 2 <= len(name) <= 70
        or not (is_plain or any(map(str.isalpha, name)))
        or "[" in name
        or name.endswith(_IN_A_STREET)
        or (folded.startswith(_BEGINS_AS_PLACEHOLDER) and _PLACEHOLDER.match(name))
    ):
        return True
    if naming.is_office(name) or all(
        word.strip(",.") in GENERIC or naming.is_office_word(word) or word.isdigit() for word in words
    ):
        return True
    if (
        folded in NEVER
        or (IS_OFFICE.match(folded) and not IS_COUNTY.fullmatch(name))
        or (folded.startswith("institut für ") and _has_university(letter))
        or (folded.startswith(_UNITS_OF_A_HOUSE) and any(map(naming.has_legal_form, letter.last_lines)))
        or folded.endswith(_ENDS_AS_OFFICE)
        or (folded.endswith(("management", "verwaltung")) and _ENDS_AS_MANAGEMENT.search(folded))
        or folded.endswith(CONTRACTED)
        or BELOW_A_NAME.match(folded)
        or folded.startswith(("board of ", "committee of ", "panel of "))
        or (folded in CITIES and folded != senders.company_label(letter.from_address))
        or folded in naming.PARTING_WORDS
        or (
            is_common(name, raw)
            and not is_small_house(name, letter)
            and folded != senders.company_label(letter.from_address)
        )
        or (name.isupper() and " TO " in name)
        or (is_long and GREETS.match(name))
        or (has_any(_REPLIES, folded) and _SAYS_NO_REPLY.search(name))
        or (is_long and not is_plain and _ADDRESS.search(name))
        or is_closing(name)
        or name.startswith(("und ", "and ", "& ", "E&OE"))
        or " // " in name
        or is_a_work(name, letter)
        or (name.endswith(_STREETS) and is_where_the_job_is(name, letter))
        or (not (is_plain and OF_A_CODE.isdisjoint(words)) and CODE.search(name) and not is_named_house(name))
        or (name[1] in "xdD" and _SIGNS_WITH_KISSES.fullmatch(name))
    ):
        return True
    if (
        (has_any(OF_A_GRANT, folded) and IS_A_GRANT.search(folded))
        or (is_long and IS_A_POST.match(folded))
        or BEGINS_A_ROLE.match(folded)
        or (is_long and IS_DONE.match(folded))
        or (
            naming.is_title(name)
            and not (naming.has_legal_form(raw) or are_surnames(name))
            and not stands_at_a_house_s_place(name, letter)
        )
    ):
        return True
    if naming.is_role_like(name) and (
        not (is_known(name, raw, letter) or is_signed_by_house(name, letter))
        or (", " in name and "&" not in name and naming.is_title(name.partition(", ")[0]))
    ):
        return True
    if role == name and folded.endswith((" programme", " program", " scheme")):
        return True
    title = role.casefold() if role and naming.is_role_like(role) else ""
    if (
        title
        and not is_paper(name, letter)
        and (holds_words(folded, title) or (f" in {folded}" in title and not is_named_house(name)))
    ):
        return True
    is_part_of_it = bool(title) and title.startswith(folded) and raw.casefold().startswith(title)
    if is_part_of_it or (title.endswith(f"- {folded}") and f"{title} role" in letter.lowered):
        # "Cabin Crew Recruitment", "the Welder - Rail Sector role"
        return True
    if f"sent via {folded}" in letter.lowered or f"from {folded} on behalf" in letter.subject.casefold():
        return True
    if naming.has_legal_form(raw):
        return is_somebody(name, raw, letter, person)
    return (
        is_office_of_a_house(name)
        or (is_heading(name) and name not in letter.from_name)
        or is_address(name)
        or is_somebody(name, raw, letter, person)
        or is_else(name, letter)
    )


def _has_university(letter: Letter) -> bool:
    """Tell whether a mail names a university, so that its institute is a part of it."""
    text = f"{letter.subject} {letter.from_name} {letter.from_address}".casefold()
    return bool(_UNIVERSITY.search(text) or _UNIVERSITY.search(letter.lowered))

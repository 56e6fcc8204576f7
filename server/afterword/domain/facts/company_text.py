"""Takes from a captured company what is no part of it, and tells what is no company."""

from __future__ import annotations

import re

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company_form import cut_post
from afterword.domain.facts.company_line import are_surnames, is_called_by_its_trade
from afterword.domain.facts.company_people import is_somebody
from afterword.domain.facts.company_signed import UNITS
from afterword.domain.facts.company_small import is_common, is_small_house
from afterword.domain.facts.company_words import BELOW_A_NAME, GENERIC, NEVER
from afterword.domain.facts.house_words import CITIES, PAPERS, TRADES
from afterword.domain.facts.letter import Letter, is_closing
from afterword.domain.facts.names_in_text import trim
from afterword.domain.facts.pattern_text import alternatives, has_any, holds_words

_OFFICE = alternatives(
    r"""
    (?:chef)?redaktion|[a-zäöü]*portal|sekretariat|verwaltung|disposition|empfang|rezeption|reception|personalbüro|principal['’]s office|head office|bookings|accounts
    (?:talent |people |hr |recruiting |hiring |job-?)?team|resourcing|recruiting|recruitment|(?:talent )?acquisition|hr
    careers?|hiring|human resources|people (?:&|and) culture|karriere|personal(?!beratung|vermittlung|leasing)\w*|bewerb\w*|ausbildung|rh|rrhh
    seleção|selección|selezione|reclutamiento|recursos humanos|empleo|talento|gente|ressources humaines|recrutement|risorse umane|recrutamento|werving
    insan kaynakları|i̇nsan kaynakları|i̇k|ik
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
    global|university(?= (?:recruit|relations|program|graduate))|campus|engineering|crew|corporate|north america|americas|emea|apac|talent|people|early|graduates?
    flight|cabin|cockpit|ground|driver|apprentice|volunteer|seasonal
    graduate (?:academy|recruitment|program(?:me)?)|candidate|selection|technical|tech|zentrales|central|group
    regional|(?:store|branch|depot|internship|apprenticeship|summer|seasonal)(?= (?:hiring|recruit|team|crew|careers))
    """
)
_SUBOFFICE = re.compile(r"^(?:[\w]+ )?(?:office|desk|team|department)\s*[,|–-]\s*", re.IGNORECASE)
_ARTICLE = alternatives("the|your|our|das|dein|deine|ihr|ihre|euer|el|il|het|la|le|l['’]")
_BEHIND = re.compile(
    rf"(?:['’]s?)?(?!\s+university\s(?:hr|human resources|people|personnel)\b)(?:\s+{_ADDED})*(?:[\s|,–-]+(?:and |& )?{_OFFICE_BEHIND})+$|\s+(?:graduate|apprentice|trainee) (?:academy|scheme|program(?:me)?)(?: \d{4})?$|\s+(?:early careers?|(?:university|campus|graduate|student) (?:programs?|programmes?|relations|talent))$",
    re.IGNORECASE,
)
_TEAM_ABROAD = alternatives(
    """
    (?:el )?equipo(?: de)?(?: selección| reclutamiento| recursos humanos| talento)?|il team(?: di)?
    time(?: de)?(?: gente(?: e (?:gestão|cultura))?| talentos| rh| recrutamento)?
    (?:l['’])?équipe(?: de)?(?: recrutement)?|equip[ea](?: d[aeo])?(?: recrutamento| seleção| rh| talentos)?
    """
)
_BEFORE = re.compile(
    rf"^(?:{_ARTICLE}\s+)?(?:{_ADDED}\s+)*(?:{_OFFICE}[\s|,–-]+(?:(?:center|centre|cell|services?|operations|ops|desk|platform|dept\.?|department|(?:de )?(?:seleção|selección|recrutamento))[\s|,–-]+)?)+"
    r"(?:(?:at|of|@|von|der|des|bei|from|de|da|do|van|di|vom|the|den|dem)\s+)*"
    rf"|^(?:the|your|our|das|dein|ihr|{_TEAM_ABROAD}|from|at|bei|el|il|het)\s+",
    re.IGNORECASE,
)
_REGION = re.compile(r"^(?:North America|Americas|EMEA|APAC)\s+(?=\S)")
_HOUSE_SAID = re.compile(
    r"^(?:Arbeit de[rs]|Firma|Fa\.|Unternehmen|Empresa|[Ss]ociété(?! \w+(?:enne|aise|ale|elle|ique|oise|ière) )|Azienda|Ditta)\s+(?=[A-ZÀ-Þ0-9])"
)
# "Marlow House School Bursar": who writes for the house.
_TITLE_BEHIND = re.compile(
    r" (?:Bursar|Registrar|Secretary|Clerk|Matron|Principal|Headteacher|Warden|Manager|Owner|Director|(?<!['’]s )Office|Secretariat)$"
)
_RANK_BEFORE = re.compile(r"(?:Deputy|Acting|Assistant|Vice|Interim|Associate) ")
_LEADS = frozenset(("Manager", "Director"))
# "Jobs Northlight": the mailbox before its house.
_JOBS_BEFORE = re.compile(
    r"^(?:Jobs|Stellenangebote|Stellen|Personaldienst|Bewerbermanagement|P&O|HRM)[ |,–-]+(?=[A-ZÀ-Þ])|^(?:Vorstand|Geschäftsführung|Leitung|Präsidium) (?=[A-ZÀ-Þ]\S+ [A-ZÀ-Þ])|^(?:Management|Governors|Trustees|Directors) of (?:the )?(?=[A-ZÀ-Þ])"
)
# "Besetzung der Position": what is done, not who does it.
_IS_DONE = re.compile(r"^\w+(?:ung|heit|keit|ion|nahme|wahl) (?:de[rs]|von|unsere[rs]?|ihre[rs]?)\b")
# "Northlight's Platform Engineer", but not "Tom's Garage".
_POSSESSIVE = re.compile(
    r"['’]s (?=(?!(?:of|and|in|on|at) )[a-z]|.*(?:[Ii]ntern|[Ee]ngineer|[Dd]eveloper|[Mm]anager|[Aa]nalyst|[Ss]cientist|[Pp]rogram|[Rr]ole"
    r"|[Pp]osition)).*$"
)
# "Felix vom Kesselhaus", "Marco @ Cinder": the person before the house.
_PERSON_OF = re.compile(
    r"^[A-ZÀ-Ý][\w'’-]+ (?:(?:vom(?: Team)?|von der|@|from|at) (?=[A-ZÀ-Ý])|aus dem (?:Team )?(?=\S+(?: \S+)?))"
)
_BEGINS_COPYRIGHT = frozenset("(©cC")
_COPYRIGHT = re.compile(r"^\s*(?:\(c\)|©|copyright)[\s\d,-]*", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_MARKS = " ,;:!?\"'“”„()[]—–-|•*~"
_PLACEHOLDER = re.compile(r"^company \w$|^https?\b|^www\b|\[", re.IGNORECASE)
# Words for a job at the beginning: "Stelle Medizinische Fachangestellte".
_BEGINS_A_ROLE = re.compile(
    r"^(?:stelle|position|rolle|vakanz|ausbildung\w*|praktikum\w*|tätigkeit|werkstudent\w*|vacancy|role|post|job|puesto|poste|posizione|vaga|functie|proceso|processo|selezione|edital|bando|avviso|convocatoria"
    r"|outcome|stellenausschreibung|initiativbewerbung|bewerbungs?\w*|application|requisition|kennziffer|referat|req|interview)\b"
)

# An office or a part of a company, a title, a greeting.
_IS_OFFICE = re.compile(
    r"^(?:(?:guest|access|library|academic|client|customer|corporate|member|student|visitor|patient|shared|business|community|professional|field|facilities|employee|labou?r|university|campus|public) (?:services?|care|relations|support|experience)$)"
    r"|^(?:dept\.?|department|division|faculty|fachbereich|abteilung|(?:gez\. )?(?:sachgebiet|dezernat|fachdienst|stabsstelle)|referat|afdeling|negociado|sección|seção|servicio|service des|service du|servizio|dipartimento|département|a direção|la dirección|il direttore|le maire|der bürgermeister|die bürgermeisterin|lehrstuhl|school of|la direction|direction|direcci[oó]n|direzione|ufficio|departamento"
    r"|arbeitsgruppe|forschungsgruppe|arbeitsbereich|forschungsbereich|working group|research group|secretariat|the secretariat|registry|registrar|office of|staffing unit|search committee|band \d|grade \d|the board|the panel|rektorat|human capital$|hr shared|medical & nursing)\b"
    r"|^(?:\w+ ){0,2}(?:management|services|resources|operations|policy) branch$|^(?:\w+ ){0,2}office$|^\w+ hub$|^(?:\w+ ){1,2}(?:site|region|ops|unit|section|helpdesk)$|^\w{3,}(?<!s)team$|^geschäftsbereich|^(?:gebiets|regional|haupt|bezirks)büro\b|^stabsstelle|^dezernat|^secretariat$"
)
# "Département de la Basse-Lande": a part of a country, not of a house.
_IS_COUNTY = re.compile(
    r"Département (?:de la |de l['’]|des |du |d['’]|de )(?!Ressources|Finances?|Marketing|Ventes|Recherche|Production|Communication|Informatique)[A-ZÀ-Þ][\w'’]+(?:(?: et |[- ])[\w'’]+)*"
)
_UNITS_OF_A_HOUSE = ("klinik für ", "zentrum für ", "station für ", "institut für ")
_UNIVERSITY = re.compile(r"universit|hochschule|\b(?:eth|tu|fh|lmu|rwth)\b")
_ENDS_AS_OFFICE = (
    "self service", "self-service", "similar",
    "stelle", "referat", "resourcing", "committee", "shared service", "shared services", "main office",
    "personnel department", "sekretariat", "ausbildungsabteilung", "service centre", "civil service",
)  # fmt: skip
_ENDS_AS_MANAGEMENT = re.compile(r"[a-zäöü]{3}management$")
# "We've decided"
_CONTRACTED = tuple(f"{mark}{end}" for mark in "'’" for end in ("ve", "re", "m", "ll"))
_SIGNS_WITH_KISSES = re.compile(r"[A-Z]x{1,3}|S[Dd]\W*")
# What one applies for, not who gives it.
_IS_A_GRANT = re.compile(
    r"\bassessment (?:centre|center|day)$|\b(?:spring|insight|discovery|taster) weeks?\b|^(?:project|projekt|programm|region|cohort|operation|ward|station) \w+$|\b(?:fellowship|scholarship|residency|studentship|traineeship|internship|apprenticeship|stipendium)s?$"
)
_IS_A_POST = re.compile(
    r"^(?:board|committee|club|hon\.?|honorary|vice|deputy) (?:chair|sec|secretary|treasurer|president)\.?$|^(?:(?:acting|deputy|vice|hon\.?|stv\.?|assistant) )?(?:chair|chairman|chairwoman|chairperson|head|dean|director|secretary|clerk|president|manager"
    r"|treasurer|leiter|leiterin|direktor|direktorin|dekan|dekanin|vorsitzende[r]?|responsable|chef|cheffe|direct(?:or|ora|eur|rice)|responsabile|hoofd)"
    r" (?:of|for|to|der|des|für|de|du|des|del|della|di|van)\b|^(?:famil(?:ie|y)|fam\.) \S+$|^(?:leiter(?:in)?|leitung) \S+$"
)
_REPLIES = ("reply", "répon", "antworten", "respon", "rispon")
_SAYS_NO_REPLY = re.compile(
    r"no[- ]?reply|do not reply|ne pas répondre|nicht antworten|no responder|não responda|non rispondere",
    re.IGNORECASE,
)
# Where a house stands, not what it is called.
_ADDRESS = re.compile(
    r"(?:\d+(?: [\w'’]+){1,4} (?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Plaza|Drive|Way|Boulevard|Blvd|Court|Terrace|Close|Row|Pkwy|Parkway|Hwy)|(?:[Ss]traße|[Ss]trasse|[Pp]latz|[Gg]asse) \d+)$"
)
_GREETS = re.compile(
    r"(?:(?:An )?Equal|LG|VG|MfG|(?:(?:Viele|Herzliche|Liebe|Beste|Schöne|Freundliche) )?Gr(?:uß|uss|üße|üsse|uess|üess)|Dear|Hello|Hi|Hey|Guten|Hallo|Sehr|Liebe[r]?|Greetings|Good) "
)
_CODE = re.compile(
    r"^[A-Z]{2,3}/[a-z]{2,3}$|^(?:\S+ ){2,}\d$|\bUhr$|^(?:[Ss]tore|[Bb]ranch|[Ss]hop|[Ff]iliale|[Mm]arkt|[Dd]epot|[Ss]tandort|[Ll]ocation|[Ss]ite) (?:[Nn]r\.? |[Nn]o\.? )?#?\d+$|^(?:[Tt]ender|[Oo]rder|[Tt]icket|[Cc]ase|[Cc]laim|[Bb]id|[Ii]nvoice|[Mm]anuscript|[Aa]uftrag|[Rr]echnung|[Vv]organg|[Vv]erfahren|[Vv]ergabe|(?i:ref|gz|kz|kennzahl|geschäftszahl|referenz|reference|referenznummer|kennziffer|requisition|req|job|aktenzeichen|az|id|chiffre)\.?) \W?(?=\S*\d)|^(?!(?!19|20)\d{1,4} [A-Z][a-z])\W*[A-Z]*\d[\w/-]*\d(?:\s|$)|^\d+[-/]\w{1,4}$|^(?:[Pp]osting|[Ff]ab|[Pp]lant|[Uu]nit|[Bb]uilding|[Zz]one|[Ss]tage|[Rr]ound|[Pp]hase|[Ll]evel) \d+$|^(?:[Gg]ate|[Dd]oor|[Rr]oom|[Bb]lock|[Ff]loor|[Hh]all|[Bb]ay|[Dd]esk) \w{1,3}$|^\d+ (?:North|South|East|West)$|\b(?:Number|Ref|Kennziffer|Kennzahl|Ward(?! [A-Z][a-z])|Outpatient|Inpatient)\b|-\d{3}"
)


def tidy(raw: str) -> str:
    """Return the company alone, or nothing."""
    name = (_COPYRIGHT.sub("", raw) if raw[:1] in _BEGINS_COPYRIGHT else raw).strip(_MARKS)
    is_bare = name.isalnum()  # There is nothing to cut.
    if not is_bare:
        name = _SUBOFFICE.sub("", _PERSON_OF.sub("", _POSSESSIVE.sub("", name)))
        name = _JOBS_BEFORE.sub("", _HOUSE_SAID.sub("", name))
    titled = None if is_bare else _TITLE_BEHIND.search(name)
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
    if any(naming.is_office_word(word) for word in _WORD.findall(naming.fold(name))):
        whole, name = name, _cut_offices(name)
        # What stood behind the first office may be one too.
        name = name if name == whole else _cut_offices(name)
        first, _, rest = name.partition(" ")
        name = rest if rest and naming.is_office_compound(first) else name
    name = cut_post(naming.strip_legal_form(trim(naming.strip_legal_form(_REGION.sub("", name)))))
    return name.partition(" (")[0] if name.count("(") > name.count(")") else name


def _cut_offices(name: str) -> str:
    return _BEHIND.sub("", _BEFORE.sub("", name)).strip(" ,|–-")


def _stands_at_a_house_s_place(name: str, letter: Letter) -> bool:
    """Tell whether one word stands where a house does, whatever it ends like: "Everyone at Lichtkraft"."""
    places = ("joining", "everyone at", "all at", "here at")
    if not name.isalpha():
        return False
    folded = name.lower()
    return any(f"{place} {folded}" in letter.lowered for place in places) or any(
        f"{folded} {team}" in line.lower()
        for line in letter.last_lines
        for team in ("hiring", "recruit", "talent")
    )


# What is shorter begins many a name.
_LONG_LABEL = 5


def _is_known(name: str, raw: str, letter: Letter) -> bool:
    """Tell whether a name with a word for work in it is a company's all the same."""
    last = name.split()[-1]
    label = senders.squash(senders.company_label(letter.from_address) or "-")
    is_pair = "&" in name or " + " in name
    return (
        naming.has_legal_form(raw)
        or (is_pair and len(label) > _LONG_LABEL and senders.squash(name).startswith(label))
        or any(line.startswith(name) and naming.has_legal_form(line) for line in letter.last_lines)
        or senders.squash(name) == label
        or (naming.has_company_word(last) and len(name.split()) > 1)
        or (
            is_pair and (naming.has_company_word(name) or naming.goes_on_as_house(name) or are_surnames(name))
        )
        or (" of " in name and naming.has_company_word(name.partition(" of ")[0]))
        or (last in PAPERS and raw.startswith("The "))
        or (
            last.lower() in UNITS
            and raw in letter.from_name
            and raw != name
            and not naming.is_role_like(name.rpartition(" ")[0])
        )
        or (last in TRADES and len(name.split()) > 1 and not naming.is_role_like(name.split()[0]))
        or is_called_by_its_trade(name)
        or _stands_at_a_house_s_place(name, letter)
        or _begins_with_surname(name)
    )


def _begins_with_surname(name: str) -> bool:
    """Tell whether the only word for work is the first and one by which people and houses are called: "Fisher Optronics"."""
    first, _, rest = name.partition(" ")
    return bool(rest) and naming.is_also_a_surname(first) and not naming.is_role_like(rest)


# "the Elm St shop"
_IN_A_STREET = (" St", " Rd", " Ave")


def is_no_company(name: str, raw: str, letter: Letter, person: str | None, role: str | None) -> bool:
    """Tell whether a name is the role, a person or a word of any mail.

    Args:
        raw: the name with all that stood around it.
    """
    folded = naming.fold(name)
    words, is_long = folded.split(), " " in name
    if (
        naming.begins_with_legal_form(name)
        or not 2 <= len(name) <= 70
        or not any(map(str.isalpha, name))
        or _PLACEHOLDER.search(name)
        or name.endswith(_IN_A_STREET)
    ):
        return True
    if naming.is_office(name) or all(
        word.strip(",.") in GENERIC or naming.is_office_word(word) or word.isdigit() for word in words
    ):
        return True
    if (
        (_IS_OFFICE.match(folded) and not _IS_COUNTY.fullmatch(name))
        or (folded.startswith("institut für ") and _has_university(letter))
        or (folded.startswith(_UNITS_OF_A_HOUSE) and any(map(naming.has_legal_form, letter.last_lines)))
        or folded.endswith(_ENDS_AS_OFFICE)
        or (folded.endswith("management") and _ENDS_AS_MANAGEMENT.search(folded))
        or folded in NEVER
        or folded.endswith(_CONTRACTED)
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
        or (is_long and _GREETS.match(name))
        or (has_any(_REPLIES, folded) and _SAYS_NO_REPLY.search(name))
        or (is_long and _ADDRESS.search(name))
        or is_closing(name)
        or name.startswith(("und ", "and ", "& "))
        or _CODE.search(name)
        or _SIGNS_WITH_KISSES.fullmatch(name)
    ):
        return True
    if (
        _IS_A_GRANT.search(folded)
        or (is_long and _IS_A_POST.match(folded))
        or _BEGINS_A_ROLE.match(folded)
        or (is_long and _IS_DONE.match(folded))
        or (naming.is_title(name) and not are_surnames(name) and not _stands_at_a_house_s_place(name, letter))
    ):
        return True
    if naming.is_role_like(name) and (
        not _is_known(name, raw, letter)
        or (", " in name and "&" not in name and naming.is_title(name.partition(", ")[0]))
    ):
        return True
    if role == name and folded.endswith((" programme", " program", " scheme")):
        return True
    title = role.casefold() if role and naming.is_role_like(role) else ""
    if title and (holds_words(folded, title) or f" in {folded}" in title):
        return True
    if title.endswith(f"- {folded}") and f"{title} role" in letter.lowered:
        # "the Welder - Rail Sector role"
        return True
    if f"sent via {folded}" in letter.lowered or f"from {folded} on behalf" in letter.subject.casefold():
        return True
    return is_somebody(name, raw, letter, person)


def _has_university(letter: Letter) -> bool:
    """Tell whether a mail names a university, so that its institute is a part of it."""
    text = f"{letter.subject} {letter.from_name} {letter.from_address}".casefold()
    return bool(_UNIVERSITY.search(text) or _UNIVERSITY.search(letter.lowered))

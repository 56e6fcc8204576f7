"""What an address says: whether it belongs to a company, to a recruiting system or to nobody who reads."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any
from unicodedata import combining, normalize

from afterword.domain.facts.pattern_text import words_in
from afterword.domain.kept import kept_for_texts

SYSTEMS = frozenset(
    """
    greenhouse greenhouse-mail lever ashbyhq ashby workday myworkday myworkdayjobs workdaymail smartrecruiters personio
    teamtailor teamtailor-mail icims jobvite taleo successfactors oraclecloud bamboohr workable workablemail recruitee
    breezy breezyhr jazzhr applytojob hirevue pageuppeople avature eightfold phenompeople brassring kenexa ultipro ukg
    paylocity rippling gem dover pinpointhq join comeet freshteam zohorecruit bullhorn bullhornstaffing rexx softgarden
    onlyfy prescreen dvinci d-vinci umantis haufe talention concludis hr4you mhmr coveto guidecom talentadore hireology
    hackerrankforwork codility testgorilla codesignal greenhousemail jobylon varbi reachmee cornerstone csod saba cezanne
    talentsoft welcomekit welcometothejungle flatchr tellent homerun jobscore loxo crelate trakstar hirebridge clearcompany
    jobadder vincere snaphunt peoplehum keka darwinbox ripplehire linkedin indeed indeedemail glassdoor stepstone xing
    ziprecruiter monster hh handshake joinhandshake wellfound angellist otta karriere jobteaser sendgrid mailchimp
    amazonses mailgun e-recruiting applicantstack applicantpro harri trac tribepad amberjackmail amberjack gupy eploy networx interamt infojobs seek jobsdb naukri hireful reed totaljobs adzuna cscareers eightfold peoplehub hirepath
    cv-library rexx-systems b-ite arbeitsagentur workforcenow adp jobserve cwjobs caterer jobsite
    governmentjobs neogov usajobs jobs applynow
    """.split()
)
_FREE = frozenset(
    """
    gmail googlemail outlook hotmail live msn yahoo ymail aol icloud me mac gmx web t-online freenet posteo mailbox postbox inbox proton
    protonmail pm zoho fastmail orange wanadoo free laposte libero virgilio uol bol terra ziggo kpnmail xs4all mynet yandex
    mail hey tutanota tuta bluewin aon chello btinternet comcast verizon sbcglobal bellsouth virginmedia ntlworld blueyonder talktalk tiscali qq 163 126
    rediffmail indiatimes arcor seznam telenet eircom bigpond optusnet optonline earthlink mindspring juno centurylink windstream suddenlink sfr neuf
    telia rogers vodafone movistar tele2 inwind netcologne sunrise disroot mailfence runbox startmail hushmail skynet proximus numericable cegetel o2online ewetel versatel osnanet
    katamail jazztel telepac netcabo seznam freemail comhem bredband bluemail swissonline quickline luukku cogeco eastlink iinet internode westnet vianet airtelmail mweb vodamail webmail
    aliceadsl sapo telkomsa xtra sympatico videotron hispeed hetnet casema naver hanmail riseup kabelmail unitybox
    """.split()
)
_SYSTEM_NAMES = SYSTEMS | {"greenhouse recruiting", "workday", "lever", "smart recruiters", "icims"}
_NO_REPLY = re.compile(
    r"n(?:o|ot|on|e|ao)[._-]?(?:reply|respon\w*|antwort\w*|repondre|rispondere|contest\w*)|ne[._-]?pas[._-]?repondre|do[._-]?not|notify|nicht[._-]?antworten|naoresponda|b(?<!\wb)ot\b|dont[._-]?reply|notification|noreply|mailer|bounce|automat|jobalert|auto[._-]?(?:confirm|reply|mail)|keine?[._-]?antwort"
)
_ARE_NOBODY_S = frozenset(("system", "alert", "alerts"))
# "notifications.mudlark.example" sends and takes nothing.
_SENDS_ONLY = re.compile(r"(?:notifications?|notify|no-?reply|alerts|ats|mailer)\.")
_FEWEST_LETTERS = 4
_TEAM_BOX = re.compile(
    r"^(?:jobs?|careers?|recruit\w*|talent\w*|hr|people\w*|hiring|team|work|apply|applications?|bewerb\w*|karriere|personal\w*"
    r"|info|hello|hallo|office|contact|kontakt|mail|join\w*|candidat\w*|rh|rrhh|seleccion\w*|selezion\w*|personale|system|portal|sekretariat|secretari\w*|vermittlung|service|empleo|vagas|sollicit\w*|ik|staffing|campus|graduates?"
    r"|earlycareers?|ausbildung|leitung|sekretariat|human[._-]?resources|admin|support|academy|university\w*|buero|civil[._-]?service\w*)\b",
    re.IGNORECASE,
)


_HIRES = re.compile(
    r"\b(?:recruit\w*|talent\w*|careers?|jobs?|hiring|hr|human resources|people (?:team|ops|operations|& culture|and culture)|people|staffing|campus|bewerb\w*"
    r"|karriere\w*|personal(?:abteilung|amt|wesen|management)?|ausbildung|rrhh|recursos humanos|rh|recrutement|selezione|recrutamento|werkenbij|ik|insan kaynakları"
    r"|sollicit\w*|empleo|seleccion|early careers?|earlycareers?|graduates?)\b",
    re.IGNORECASE,
)


# The same few names and addresses are asked about again and again while a mail is read.
for_one_mail = lru_cache(maxsize=64)
_WORDS = re.compile(r"[^\W_]+")


@for_one_mail
def squash(name: str) -> str:
    """Return a name without its legal form, spaces, marks and case, to compare it with."""
    words = words_in(fold(name.replace("&", "and")), _WORDS)
    while len(words) > 1 and words[-1] in _LEGAL_WORDS:
        words.pop()
    return "".join(words)


def fold(text: str) -> str:
    """Return a text in the plain small letters that addresses are made of."""
    plain = (text if text.isascii() else text.translate(_PLAIN)).lower()
    if plain.isascii():
        return plain
    return "".join(each for each in normalize("NFKD", plain) if not combining(each))


_PLAIN = str.maketrans(
    {
        "ü": "ue",
        "ö": "oe",
        "ä": "ae",
        "Ü": "Ue",
        "Ö": "Oe",
        "Ä": "Ae",
        "ß": "ss",
        "ı": "i",
        "ø": "o",
        "ł": "l",
        "æ": "ae",
    }
)
_LEGAL_WORDS = frozenset(
    "inc llc ltd limited plc corp corporation co company gmbh mbh ag kg kgaa se sa sas sarl srl spa bv nv sl oy ab as b v e s r l".split()
)


_RESERVED = frozenset(("example", "test", "invalid"))


@cache
def _suffixes() -> Any:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()


@kept_for_texts(680)
def _split_domain(domain: str) -> tuple[str, str]:
    private = _suffixes().privatesuffix(domain) or domain
    label = private.split(".")[0]
    if label in _RESERVED and domain != private:
        # Nobody is called so: the name stands before it.
        label = domain[: -len(private) - 1].split(".")[-1]
    return label, private


_LIKE_A_SYSTEM = re.compile(
    r"^hire[a-z]{3,}$|^my(?:work|hr|career|job)[a-z-]{3,}$|(?:^|-)ats(?:-|$)|applicant"
    r"|(?:talent|hr|recruit(?:ing|ment|er)?|hiring|hire|careers?|jobs?|apply|candidates?|bewerb(?:er|ungs))-?(?:gate|cloud|hub|soft|suite|systems?|track|tracker|flow|portal|platform|engine)$"
)
_HIRING_WORDS = frozenset(
    "candidate candidates applicant applicants recruiting recruitment hiring bewerbung bewerber".split()
)
# "ana.ruiz@": a person of an agency that is called like a system.
_OF_A_PERSON = re.compile(r"[a-z]+[._][a-z]{2,}@")


def domain_of(address: str) -> str:
    """Return the part behind the @, or nothing."""
    return address.rpartition("@")[2] if "@" in address else ""


@for_one_mail
def is_system(address: str) -> bool:
    """Tell whether the address belongs to a recruiting system or a job board."""
    domain = domain_of(address)
    if not domain:
        return False
    label, _ = _split_domain(domain)
    bare = label.removesuffix("-mail").removesuffix("mail")
    is_like_one = (bare in _HIRING_WORDS or bool(_LIKE_A_SYSTEM.search(bare))) and not _OF_A_PERSON.match(
        address
    )
    return label in SYSTEMS or is_like_one


def is_system_name(folded: str) -> bool:
    """Tell whether a name is that of a recruiting system."""
    return folded in _SYSTEM_NAMES


# "ana.ruiz61": one of many of that name, where anybody can have an address.
_NUMBERED = re.compile(r"[a-z][._][a-z]{2,}\d{2,4}$")


@for_one_mail
def is_free(address: str) -> bool:
    """Tell whether anybody can have an address of this kind."""
    domain = domain_of(address)
    return bool(domain) and (
        _split_domain(domain)[0] in _FREE or bool(_NUMBERED.search(address.partition("@")[0]))
    )


@for_one_mail
def is_no_reply(address: str) -> bool:
    """Tell whether the address itself says that nobody reads it."""
    box, _, domain = address.lower().partition("@")
    return box in _ARE_NOBODY_S or bool(_NO_REPLY.search(box) or _SENDS_ONLY.match(domain))


_PARTS_A_BOX = re.compile(r"[+._-]")


def box_at_another(address: str) -> tuple[str, str] | None:
    """Return what stands before the @ and the label of the domain, where neither is an office nor holds the other."""
    box = _PARTS_A_BOX.split(address.partition("@")[0], maxsplit=1)[0]
    label = squash(company_label(address) or "")
    if len(box) < _FEWEST_LETTERS or not label or box in label or is_team_box(address):
        return None
    return box, label


def find_tenant(address: str) -> str:
    """Return what the box of a hiring system is called that has one for each house: "nordlys@myworkday.com"."""
    box, _, domain = address.partition("@")
    is_one = domain.startswith("myworkday") and box.isalpha() and len(box) >= _FEWEST_LETTERS
    return box if is_one and not is_team_box(address) and not is_no_reply(address) else ""


@for_one_mail
def is_team_box(address: str) -> bool:
    """Tell whether the address is one of an office, not of a person."""
    return bool(_TEAM_BOX.match(address.partition("@")[0]))


def is_hiring(name: str, address: str) -> bool:
    """Tell whether the sender is one who hires: a recruiting system, or an office with that in its name."""
    box = address.partition("@")[0]
    return is_system(address) or bool(_HIRES.search(name)) or bool(_HIRES.search(box.replace("_", " ")))


@for_one_mail
def company_label(address: str) -> str | None:
    """Return the part of the address that names the company, when it is the company's own."""
    if not domain_of(address) or is_system(address) or is_free(address):
        return None
    return _split_domain(domain_of(address))[0]

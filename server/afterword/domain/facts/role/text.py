"""Takes from a captured role what is no part of it: articles, numbers of postings, gender marks, the sentence."""

from __future__ import annotations

import re
from collections.abc import Set

from afterword.domain.facts import naming
from afterword.domain.facts.pattern_text import alternatives, any_of, cut_front, words_of
from afterword.domain.facts.role.abroad import BEFORE_A_HOUSE
from afterword.domain.facts.role.aside import cut_aside, cut_news, cut_small_tail
from afterword.domain.facts.role.codes import cut_codes
from afterword.domain.facts.role.ends import cut_beginning, cut_ends
from afterword.domain.facts.role.front import cut_announcement
from afterword.domain.facts.role.owner import cut_owner
from afterword.domain.facts.role.tails import cut_tail
from afterword.domain.facts.role.terms import cut_terms
from afterword.domain.facts.role.words import GO_ON, KINDS, STAND_BEHIND, words_alone

_MARKS = " ,;:!?\"“”„»«'‘’*–/-"
_QUOTED_INSIDE = re.compile(
    r"[\"“„«](?P<inner>[^\"“”„»«]{3,90})(?:[\"“”»]|$)|(?<!\w)['‘](?P<single>[^'’‘]{3,60})['’](?!\w)"
)
_OPENING_QUOTES = frozenset("\"“„«'‘")
_GENDER = any_of(
    r"""
    \s*\(\s*(?:[mwfdxi*](?:\s*[/|,.:]\s*[mwfdxi*]){1,3}|all genders?|alle geschlechter|all humans|h/f|f/h|gn\
        |m/w/d[^)]*)\s*\)
    \s+\b[mwfdx](?:/[mwfdx]){1,3}\b
    \s\((?:m|w|f|d)(?:/\w){1,2}\)
    """,
    before="",
    flags=re.IGNORECASE,
)
_IS_OPEN = re.compile(
    r"\s*\((?:open|closed|offen)\)|(?<=[a-z])\([A-Z][a-z]+(?: [A-Z][a-z]+)*\)$", re.IGNORECASE
)
_END_WORDS = tuple(
    "posting position role opening openings opportunity vacancy job gig post contract walk-in walkin stelle posten and und at in".split()
)
_ENDS_OTHERWISE = any_of("|".join(_END_WORDS), before=r"(?:\s+", after=")+$", flags=re.IGNORECASE)
# Its first words are those of `GO_ON`.
_SENTENCE_GOES_ON = any_of(
    r"""
    first(?=$)|forward(?=$)|soon|somewhere|elsewhere|someday|one day|(?:publicad|ofertad|convocad|anunciad)[ao]s?|publiée?|(?:advertised|posted|published) (?:by|on|in|at)|ausgeschrieben\w*|veröffentlicht\w*|instead|held|under (?:the|our|a|[Aa]dvt|[Aa]dvertisement|[Rr]ef|[Nn]otification|[Rr]eference)|no longer under|gesucht|wanted|(?:nehmen|haben|suchen|brauchen|stellen) wir|afwijzen|afgewezen|helaas|toch|inmiddels|hebben|heeft|they|leider|nicht|sorry|com outr\w+|con otr\w+|so \w+ \w+|aufmerksam|sorgfältig|ein(?= und|$)|übernimmt|übernehmen|übernahm|bekommt|bekam|bleibt|entfällt|ging|geht|weiter|erhalten|haben|hat|gesendet|beworben|interessieren|entschieden|gestern|heute|vorgestern|soeben
    já|di cui|la va|c['’]est|avant même|recebe|vacante?|indicad[ao]|da minha|dem Markt|geführt|and (?:both|all(?: the| our)?$|the other|gone|told|went|have|gave|given|took|taken|chose|picked|hired|found|filled)\b|I (?=[a-z])|the [a-z]+(?: are|$)|team (?:needs?|wants?|is)|zugesandt|mehr|sowie|bedanken|möchten|an anderer|in unserem|bei uns|We|have|has|was|is
    (?:intern |neu |bereits |mittlerweile |inzwischen )*(?:nach|neu|an)?(?:besetzt|vergeben)|ya|fue|foi|già|aqui|arrived|commencing|e o|e a|e pel[oa]|e por ter|mit (?:großem |grossem )?Interesse|(?:zur|auf) Probe|et (?:pour|de|du|le|la)|y (?:el|por|la|tu)|e (?:per|il)
    """,
    before=r"\s",
    after=r"\b",
)

# What stands behind a title in a line or a sentence and is no part of it.
_NUMBER_BEHIND = r"\(?(?:(?:Panel|Competition|Campaign|Verfahren) (?:No\.? ?)?\d+|Az|Aktenzeichen|Geschäftszeichen|Geschäftszahl|GZ|Chiffre|Expediente|Réf|Rif|Kennziffer|Kennung|Exam(?:ination)? (?:No|Number)\b|Kennnummer|Stellennummer|Referenz\w*|Kennzahl|Job[- ]?(?:ID|Nr|Number|No|Ref)|Announcement|Requisition|Req\.?|Ref\.?|Reference|Vacancy|Stellen-?(?:ID|Nr)|(?:Post|Position|Posting|Vacancy|File|Notice|Advert) ?(?:No|Nr|Number|Ref|ID)\b|(?:Post|Position|Posting) [A-Z]*\d[\w/-]*)\b.*"
_PLACE_BEHIND = r"(?:Standort|Location|Einsatzort|Dienstort)\b.*"
_ELSE_BEHIND = alternatives(
    rf"""
    (?:[-–|]\s)?{_NUMBER_BEHIND}
    [-–=]?[>→]\s.*
    \((?:client|cliente|klant|opdrachtgever|müşteri)\w* (?:confid|anonym|anoniem|discret|riservat|vertrouwelijk|gizli)[^)]*\)?.*
    \((?:Job Number|Ref|Req|ID|Nr|Store|Filiale|Location)\b[^)]*\)?.*
    \((?:Exam(?:ination)?|Post|Position|Posting|Vacancy|Competition|Panel|File|Notice|Bulletin|Advert)\b[^)]*(?:\d{3}|\d[A-Z]|[A-Z]\d|No\b|\#)[^)]*\)?.*
    (?:der|zur|für die|in der|for the|de la|du|della|da)\s(?:Spielzeit|Saison|season|temporada|saison|stagione)\b.*
    {_PLACE_BEHIND}
    (?:für das|im|zum) (?:Lehr|Ausbildungs|Schul|Studien|Kindergarten|Geschäfts)jahr\b.*
    (?:for|in) (?:this|the coming|next) (?:year|season|summer|winter|autumn|spring|intake|cohort)$
    in (?:der|unserer|einer) (?:Arbeitsgruppe|Forschungsgruppe|Abteilung|Niederlassung|Filiale|Zentrale|Geschäftsstelle)\b.*
    im (?:Gasthof|Hotel|Restaurant|Café|Haus|Hause|Krankenhaus|Klinikum|Spital|Seniorenheim|Pflegeheim|Altersheim|Seniorenzentrum|Kindergarten|Museum|Theater|Büro|Betrieb|Laden)\b.*
    (?:am|an unserem|in unserem) (?:Standort|Institut|Lehrstuhl|Campus|Klinikum|Haus|Hause)\b.*
    (?:zum|ab|per|vom|from|starting|commencing|beginning|since|à partir du|dal|desde)\s(?:dem\s)?(?:\d|sofort|Januar|Februar|März|April|Mai|Juni|Juli\
        |August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December).*
    \(?20\d\d/(?:20)?\d\d\)?$
    \([^()]+ (?:intake|cohort|entry)\)$
    \(\d+(?:\s?[-–]\s?\d+|\+)? ?(?:yrs?|years?|jahre)\b.*$
    \((?:Einstellung|Beginn|Eintritt|Start)\b[^)]*\)?$
    \(?\d[\d.,]* (?:hours|hrs|Stunden|Std)\b.*
    (?:in |en )?(?:Teilzeit|Vollzeit|CDI|CDD)$
    (?:in|im Jahr|en) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|fall) )?20\d\d$
    [-–—]\s?(?:posting|info|information|rückmeldung|ergebnis|esito|resultado|entscheidung|reg|your application)\.?$
    [-–—/|]\s(?=\S*\d\S*$)\S*[A-Z\d]+(?:[-/][A-Z\d]+)+$
    """
)
# Its first words are those of `STAND_BEHIND`, but for what has other signs than letters.
_STANDS_BEHIND = re.compile(
    rf"(?:,\s(?:{_NUMBER_BEHIND}|{_PLACE_BEHIND}|\d[\d.,]* (?:hours|hrs|Stunden|Std)\b.*)| {_ELSE_BEHIND})",
    re.IGNORECASE,
)
_SMALL_WORDS = words_of(
    """
    fuer ueber of and for the in to with on at a an or de du des la le les l' d' et en y e del della di da do dos das der die dem den
    für und im mit zur zum von auf oder bei van voor het o a il per con i aqui part-time full-time & per
    """
)
_BINDS = words_of("of de du des di della del da do dos das en van la le der den dem die für the")
_ENDS_A_TITLE = words_of("program programme scheme internship traineeship graduate level intern")
_ENDS_AS_ONE = _ENDS_A_TITLE - {"scheme"}
_KEEPS_A_TITLE = _SMALL_WORDS | _ENDS_A_TITLE


def _cut_sentence(role: str) -> str:
    """Cut a title where small words follow that no word for work belongs to: "Trainee Train Manager comes"."""
    words = role.split(" ")
    if not any(word[:1].isupper() for word in words):
        return role
    for index, word in enumerate(words):
        if not index or not word.islower() or word.strip(",()").casefold() in _KEEPS_A_TITLE:
            continue
        if not any(each[:1].isupper() for each in words[:index]) or words[index - 1].casefold() in _BINDS:
            continue
        rest = words[index:]
        verb = _VERB_ABROAD if _IS_ABROAD.search(role) else _VERB
        if not any(verb.search(each.strip(",()")) for each in rest[:3]) and (
            len(rest) == 1 or verb is _VERB_ABROAD or not _IS_ENGLISH.search(role)
        ):
            continue
        end = next((n for n, each in enumerate(rest) if not each[:1].islower()), len(rest))
        if "(" in " ".join(words[:index]) and ")" in " ".join(rest[: end + 1]):
            continue
        if not naming.is_role_like(" ".join(rest[:end])) and not naming.ends_like_a_role(word):
            # "Designer gráfica em Recife": no sentence, but a place stands behind.
            shorter = role if BEFORE_A_HOUSE.isdisjoint(words) else cut_ends(role)
            return _cut_dangling(" ".join(words[:index])) if shorter == role else shorter
    return role


_IS_ENGLISH = re.compile(
    r"\b(?:[a-z]+ing|[Mm]anager|[A-Z][a-z]+(?:er|or|ist|ant)|Intern|Engineer|Assistant|Designer|Nurse)\b"
)
_VERB = re.compile(r"(?:ed|es|ts|wird|wurde|ist|hat|besteht|gone|now|\w{2}(?:ou|eu|iu|ó|ò))$")
# Where other languages make their plurals so: "calcul de structures".
_VERB_ABROAD = re.compile(r"(?:wird|wurde|ist|hat|\w{2}(?:ou|eu|iu|ó|ò))$")
_IS_ABROAD = re.compile(
    r"\b(?:de|du|des|del|della|di|do|da|dos|en|et)\b|\bd['’]|^(?:Ing[ée]nieure?|Technicien(?:ne)?|Responsable|Chargée?|Conduct(?:eur|rice)|Achet(?:eur|euse)|Gestionnaire|Ingeniero|Ingeniera|Ingegnere|Técnic[oa]|Tecnic[oa]|Auxiliar|Encargad[oa]|Impiegat[oa]|Addett[oa]|Operai[oa]|Mecánic[oa]) "
)
_DANGLES = re.compile(rf"(?:[\s,]+(?:{'|'.join(re.escape(each) for each in _SMALL_WORDS)}))+$")

# "Plant Controller assignment in Ghent": the kind of job behind the title.
_HOUSE_BEHIND = re.compile(
    r", [^,]* (?:School|College|University|Hospital|Clinic|Trust|Council|Academy|Museum|Hotel|Inc|Ltd|LLC|GmbH|Klinikum|Universität|Gymnasium)$"
)
_KIND_BEHIND = re.compile(
    r"\s(?:[Rr]ecruitment|[Ss]election(?: [Pp]rocess)?|[Aa]ssessment (?:[Dd]ay|[Cc]ent(?:re|er))|[Tt]rial(?: (?:[Ss]hift|[Dd]ay))?|[Ii]nterviews?|[Ss]hortlist(?:ing)?|(?:[Pp]osition|[Rr]ole|[Jj]ob|[Vv]acancy|[Oo]pening|[Pp]ost) (?:[Ff]illed|[Cc]losed|[Cc]ancell?ed|[Ww]ithdrawn))$|\s(?:assignment|mandate|search|opening|vacancy|position|role|job|gig|spot|slot|seat|posting|inquiry|enquiry)\b.*$|\s[-–]\s?(?:[Pp]osting|[Jj]ob|[Rr]ef|[Rr]eq|[Ii][Dd])$"
)


# "2031 Summer Analyst - Markets programme", "Design Intern (Summer 2031) program": who is taken on for a season.
_IS_SEASONAL = re.compile(
    r"\b(?:(?:Intern|Trainee|Apprentice)(?: \(|,? (?:(?:Spring|Summer|Fall|Autumn|Winter) )?20\d\d$| - | – )|(?:Summer|Spring|Winter|Fall|Autumn|Off-?[Cc]ycle) (?:Analyst|Associate|Intern|Trainee)\b)"
)
_IS_TRAINEE = re.compile(r"\b(?:Intern|Trainee|Apprentice|Associate)$")


# "Mitarbeiter (m/w/d) im Kundenservice": the field, and no house, town or time.
_IS_A_FIELD = re.compile(
    r"(?:im Bereich |im |für (?:den |die |das )?)(?!(?:Haus|Hause|Unternehmen|Team|Raum|Großraum|Rahmen|Homeoffice|Hotel|Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Sommer|Winter|Herbst|Frühjahr)\b)"
    r"[A-ZÄÖÜ][\w-]+(?: (?:und|&) [A-ZÄÖÜ][\w-]+)?$"
)


def _cut_behind_gender(role: str) -> str:
    """Take a gender mark away, and the sentence that goes on in small letters behind it."""
    if "/" not in role and "(" not in role:
        return role
    mark = _GENDER.search(role)
    behind = role[mark.end() :].lstrip() if mark else ""
    if mark and behind[:1].islower() and not _IS_A_FIELD.match(behind):
        return role[: mark.start()]
    return _GENDER.sub("", role)


def _cut_behind_title(role: str, words: Set[str] | None) -> str:
    """Cut what stands in small letters behind a title in capitals.

    Args:
        words: those of a title that is nothing but words.
    """
    house = _HOUSE_BEHIND.search(role) if ", " in role else None
    if house and naming.is_role_like(role[: house.start()]):
        role = role[: house.start()]
    kind = None if words is not None and KINDS.isdisjoint(words) else _KIND_BEHIND.search(role)
    if kind and naming.is_role_like(role[: kind.start()]) and not role.endswith(" of", 0, kind.start()):
        role = role[: kind.start()]
    before, _, last = role.rpartition(" ")
    if last.casefold() in ("program", "programme", "scheme", "placement") and (
        _IS_TRAINEE.search(before)
        or (last.islower() and _IS_SEASONAL.search(before))
        or (last == "placement" and _ends_with_work(before))
    ):
        return before
    if ("," in before or " - " in before or " – " in before) and not _VERB.search(last):
        # "2nd Engineer, LNG carrier": what the work is on.
        return role
    if last in ("program", "programme", "scheme") and (
        before[-4:].isdigit() or before.endswith((" intake)", " cohort)", " entry)"))
    ):
        return before
    if not (last.islower() and last.isalpha()) or last in _ENDS_AS_ONE or naming.is_role_like(last):
        return role
    is_title = sum(word[:1].isupper() for word in before.split()) > 1 and naming.is_role_like(before)
    return _cut_dangling(before) if is_title else role


def _ends_with_work(title: str) -> bool:
    """Tell whether a title in capitals ends with a word for work: "Summer Technology Analyst"."""
    last = title.rpartition(" ")[2]
    return last[:1].isupper() and naming.is_role_like(last)


_OF_A_YEAR = re.compile(r"(?<=raining contract)(?: (?:in|for|of))? 20\d\d$|(?<=RAINING CONTRACT) 20\d\d$")


def _cut_end(role: str) -> str:
    """Cut the words for a job, and small ones, off the end."""
    role = _OF_A_YEAR.sub("", role) if role[-1:].isdigit() else role
    folded = role.casefold()
    if folded.endswith("training contract"):
        # A lawyer's first post is called so.
        return role
    is_one = folded.rpartition(" ")[2] in _END_WORDS
    return _ENDS_OTHERWISE.sub("", role) if is_one else role


def _cut_dangling(role: str) -> str:
    """Cut off the end the small words that belong to what was cut behind them."""
    is_small = role.replace(",", " ").rpartition(" ")[2] in _SMALL_WORDS
    return _DANGLES.sub("", role) if is_small else role


_NEEDS_A_NOUN = frozenset(("phd", "doctoral", "postdoctoral", "ph.d."))


# "Nordlys Gıda'ya ve Garson": the house, and then the job.
_TO_A_HOUSE = re.compile(r"^[^'’]+['’][a-zçğıöşü]{1,4} ve (?=[A-ZÇĞİÖŞÜ])")


def _cut_firm(role: str) -> str:
    """Cut off the house that a legal form ends: "Chief Officer of Tarn Timber plc"."""
    title, of, _ = role.rpartition(" of ") if " of " in role and naming.has_legal_form(role) else ("", "", "")
    return title if of and naming.is_role_like(title) and not naming.has_legal_form(title) else role


def tidy(raw: str) -> str:
    """Return the role alone."""
    role = _cut_firm(cut_terms(cut_tail(" ".join(raw.split()))))
    role = cut_front(_TO_A_HOUSE, role) if " ve " in role else role
    quoted = None if _OPENING_QUOTES.isdisjoint(role) else _QUOTED_INSIDE.search(role)
    inner = (quoted["inner"] or quoted["single"]) if quoted else ""
    if naming.is_role_like(inner):
        role = inner
    role = role.strip(_MARKS).rstrip(".")
    if "'" in role or "’" in role:
        role = cut_owner(role)
    words = words_alone(role)
    if words is None or not STAND_BEHIND.isdisjoint(words):
        role = cut_news(_STANDS_BEHIND.sub("", _cut_behind_gender(role))).strip(_MARKS)
    role = cut_announcement(role)
    if words is None:
        role = cut_codes(_IS_OPEN.sub("", role) if "(" in role else role)
    role = _cut_end(role)
    role = cut_aside(cut_small_tail(role) if role[:1].islower() else role).strip(_MARKS).rstrip(".")
    if words is None or not GO_ON.isdisjoint(words):
        role = _SENTENCE_GOES_ON.split(role, maxsplit=1)[0].strip(_MARKS)
    role = _cut_sentence(_cut_end(role))
    role = _cut_behind_title(_cut_dangling(role if words is not None else cut_codes(role)), words)
    if role.endswith(("'s", "’s")):
        # "the groom's job" names the work, "Nordlys's opening" the house.
        role = role[:-2] if naming.is_role_like(role) else ""
    if role.lower() in _NEEDS_A_NOUN:
        role = f"{role} position"
    half = len(role) // 2
    if role[:half].strip() == role[half:].strip():
        role = role[:half].strip()
    shorter = cut_ends(role.rstrip(" ,;:–/-"))
    # "Baker in" where a month stood behind.
    role = cut_beginning(shorter if role.startswith(f"{shorter}/") else _cut_dangling(shorter)).rstrip(
        " /🙂😊☺🙁😔😕"
    )
    if role.endswith(")") and role.rfind("(") <= 0:
        return role.strip("()")
    return role[: role.rindex("(")].strip() if role.count("(") > role.count(")") else role

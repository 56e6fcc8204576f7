"""Tells names of people, of companies and of jobs apart by the words they are made of."""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.domain.facts import team_words
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.house_words import (
    CITIES,
    HOUSE_FIRST_WORDS,
    HOUSE_PARTS,
    HOUSE_WORDS,
    KINDS_IN_TWO,
    SURNAMES_LIKE_HOUSES,
)
from afterword.domain.facts.legal_forms import find_legal_form
from afterword.domain.facts.occupations import (
    ALSO_SURNAMES,
    OCCUPATIONS,
    RARE_TRADES,
    TITLE_WORDS,
    is_work_in_two_words,
)
from afterword.domain.facts.particles import PARTICLES, cut_small_before, write_with_van
from afterword.domain.facts.pattern_text import cut_front, words_in, words_of
from afterword.domain.facts.senders import for_one_mail
from afterword.domain.kept import kept_for_texts

TEAM_WORDS = team_words.TEAM_WORDS

_ROLE_ENDINGS = re.compile(
    r"(?:er|or|ist|ian|eur|euse|in|ant|ent|mann|frau|(?<!beg)leitung|kraft|hilfe|assistenz|ung)(?::?innen|:?in|\*in)?$"
)

_ROLE_PARTS = re.compile(
    r"(?:praktikant|werkstudent|aushilfe|volontär|lehrling|referent|leiter|berater|manager|assistent|bearbeiter|spezialist|entwickler|ingenieur|techniker|\w{4}macher|\w{4}maker|\w{4}wirt|kaufmann|kauffrau|fachmann|fachfrau|fachkraft|helfer|führer|pfleger"
    r"|architekt|assistenz|(?<!beg)leitung|kraft|händler|lehrer|arzt|ärzt|angestellte[rn]?|anwärter|professur|arbeiter|meister|laborant|schreiner|elektriker|zeichner|hilfe|ologist|ographer|designer|verkäufer|verkaeufer|optiker|(?<!co)operative|mechaniker|gesell(?:en?|in)$|gehilf(?:e|in)$|monteur|fahrer|gestalter|installateur|reiniger|beauftragte[rn]?|\w{4}chef|beamte[rn]?|beamtin|\w{3}praktikum|\w{3}(?:innendienst|außendienst|-direktion)|\w{3}trainer|buchhalter|verrechner|\w{3}planer|\w{3}(?:koch|köchin|musiker|maler|sekretär|prüfer|wächter|wärter|dozent|professor|redakteur|sprecher|forscher|wissenschaftler|vertreter|makler|therapeut|koordinator|förster|kellner|florist|disponent|controller|jurist|anwalt|anwält|inspektor|archivar|bibliothekar|texter|grafiker|dramaturg|springer|kommissionierer|tutor|elektroniker|chemiker|schlosser|kassierer|lotse|schwester|mechatroniker|journalist|polizist|drucker|putzer)|(?:platz|haus|hallen|hütten|kassen|geräte|zeug|boots)wart|pädagog(?:e|en)?|olog(?:e|en|in|innen)|thérapeute|(?:s|fach|lehr)person(?:en)?|engineer|developer|sachbearbeitung|sanitäter|gärtner|bildner|administrator|informatiker|schweißer|bediener|sänger|tänzer|pfarrer|einkäufer|dolmetscher|mädchen|schwimmer|vertriebler|beleuchter|erzieher|verwalter|betreuer|leger|keeper|worker|sitter|minder|handler|medewerker|bezorger|adviseur|begeleider|leerkracht|beheerder|referendar|zusteller|\w{4}hulp|\w{4}chauffeur|öğretmeni|mühendisi)(?:in|innen|n|s)?$"
)
_TITLES = re.compile(
    r"^(?:\(?(?:mr|mrs|ms|miss|mx|dr|drs|avv|rag(?=\.)|geom(?=\.)|dra|pfr|rev|revd|rev['’]d|the(?= (?:rev|very rev|most rev|right rev|rt|ven|hon))|(?:very|most|right|rt\.?)(?= (?:rev|hon))|ven|venerable|hon|fr(?=\.? )|bishop|brother|mother(?= [A-Z])|lord|councillor|lt(?:\.? col)?|hofrat|hofrätin|amtsrat|amtsrätin|regierungsrat|regierungsrätin|oberrat|oberrätin|ministerialrat|ministerialrätin|studienrat|studienrätin|oberstudienrat|oberstudiendirektor|oberstudiendirektorin|kommerzialrat|stadtrat|stadträtin|canon|reverend|deacon|archdeacon|vicar|rabbi|imam|pastor|pastorin|pfarrer|pfarrerin|diakon|diakonin|pater|kaplan|propst|father|sister|sir|dame|lady|madame|monsieur|cllr|capt|sgt|jur|med|phil(?=\.)|rer|nat|theol|iur|vet|dent|techn|mont|h\.c|univ|lic|prof|professor|mag\.?a|mag|dipl\.?-? ?(?:ing|kfm|kffr|betriebsw|wirt|inf|soz|päd|psych|phys|chem|biol|volksw|math|oec|geogr|des)|ing|herr|frau|sr|sra|señor|señora|mme|mlle|dott|dott\.ssa|dhr|mevr|sayın)\b\.?\)?(?:\s?\((?:fh|wu|jku|univ|ba|ma|msc)\))?\s+)+",
    re.IGNORECASE,
)
_DEGREES = re.compile(
    r",?\s+(?:\(?(?:B\.?A\.?|M\.?A\.?|B\.?Sc\.?|M\.?Sc\.?|MBA|Ph\.?D\.?|LL\.?M\.?|BSc \(WU\)|MSc \(WU\)|CPA|PMP|C(?:Eng|Sci|Chem|Phys|Env|Mgr|Biol|Dir)|[BIM]Eng|M(?:Phil|Ed|Res|Chem)|BEd|DPhil|EdD|PsyD|PGDip|SHRM-\w+|PHR|she/her|he/him|they/them|sie/ihr|er/ihm)\)?)(?=[\s,]|$).*$"
)
_TEAM_NOUNS = TEAM_WORDS - PARTICLES - {"vom", "via"}
_NAME_WORD = re.compile(r"(?:[^\W\d_]\.){2,3}$|[^\W\d_][^\W\d_'’.-]*(?:['’-][^\W\d_]+)*\.?$")
_JUNK = re.compile(r"['’]s\b|[\[\](){}<>|/@#&+=%$€\d:;!?\"“”]|https?|www\.")


@for_one_mail
def is_title(text: str) -> bool:
    """Tell whether a text is made of nothing but words for somebody's rank and work."""
    words = [word.casefold().strip(".,()") for word in text.split()]
    return bool(words) and all(word in TITLE_WORDS or _is_role_word(word) for word in words)


def has_legal_form(text: str) -> bool:
    """Tell whether a text ends a name as companies do: GmbH, Inc., S.A."""
    return find_legal_form(text) is not None


def begins_like_a_house(word: str) -> bool:
    """Tell whether a word is a colour, a quarter of the sky or another by which houses and no people are called first."""
    return word.casefold() in HOUSE_FIRST_WORDS


def is_also_a_surname(word: str) -> bool:
    """Tell whether a word for work is one that people are called by: "Fisher", "Koch"."""
    return word.casefold() in ALSO_SURNAMES


def is_city(word: str) -> bool:
    """Tell whether a word is a large city."""
    return word.casefold() in CITIES


# "Kornblum & Partner": what goes on so is a house.
_GOES_ON_AS_HOUSE = re.compile(
    r"\s(?:&|\+|und|and|et|y|e)\s+(?:Co|Cie|Cons|Partners?|Sons?|Söhne|Sohn|Töchter|Daughters?|Kolleg\w+|Associates|Associés|Asociados|Associati|Brothers|Bros|Hijos|Fils|Figli)\b"
)


def goes_on_as_house(text: str) -> bool:
    """Tell whether a text joins to a name what only companies' names have: sons, partners, associates."""
    return bool(_GOES_ON_AS_HOUSE.search(text))


def begins_with_legal_form(text: str) -> bool:
    """Tell whether a text begins with a company's legal form."""
    found = find_legal_form(text)
    return found is not None and not found.start()


def strip_legal_form(name: str) -> str:
    """Return a company's name up to its legal form: Brandtner GmbH & Co. KG is Brandtner, Brandtner & Co. is itself."""
    found = find_legal_form(name)
    if not found or found.start() <= 1:
        return name
    if found[0].startswith("Co") and name[: found.start()].endswith("& "):
        return name[: found.end()]
    return name[: found.start()].rstrip(" ,&")


def has_company_word(text: str) -> bool:
    """Tell whether a word stands in the text that people's names do not hold."""
    return any(map(_is_company_word, text.split())) and not _is_called_like_a_house(text)


# "Ingrid Solheim": behind a first name a surname, whatever it ends like.
_SURNAME_ENDING = re.compile(r"[a-zà-ÿ](?:heim|haus|hus|garten|kammer|huis|mühle|bank|winkel)$")


_OF_A_FARM = re.compile(r" (?:van (?:den|der|['’]t)|['’]t|te[nr]) [A-Z][a-z]+$")


def _is_called_like_a_house(name: str) -> bool:
    first, _, last = name.partition(" ")
    if " " in last and _OF_A_FARM.search(name) and begins_with_first_name(first):
        # "Joost van 't Hof"
        return True
    if last in ("Abbey", "Mills", "Banks") and begins_with_first_name(first):
        return True
    return (
        bool(_SURNAME_ENDING.search(last))
        and last.isalpha()
        and last.casefold() not in HOUSE_WORDS
        and begins_with_first_name(first)
    )


@kept_for_texts(1_365)
def _is_company_word(word: str) -> bool:
    folded = word.casefold().strip(".,")
    if "-" in folded and folded.startswith(KINDS_IN_TWO):
        # "Hôtel-Restaurant Les Glycines"
        return True
    return folded in HOUSE_WORDS or (folded not in SURNAMES_LIKE_HOUSES and bool(HOUSE_PARTS.search(folded)))


@kept_for_texts(680)
def has_team_word(text: str) -> bool:
    """Tell whether the text speaks of a team or an office."""
    words = {word.strip(".,'’()") for word in fold(text).split()}
    return not _TEAM_NOUNS.isdisjoint(words) or any(map(_is_office_compound, words))


_OFFICE_BEGINS = (
    "personal", "bewerb", "job", "karriere", "recruit", "ausbildung", "talent", "hr", "people", "hiring", "career",
)  # fmt: skip
_OFFICE_COMPOUND = re.compile(
    r"(?:personal|bewerb\w*?|jobs?|karriere|recruit\w*?|ausbildungs?|talents?|hr|people|hiring|careers?)[-_]?"
    r"(?:team|service|abteilung|verwaltung|management|wesen|büro|marketing|center|entwicklung|gewinnung|stelle|leitung|referat|dezernat|desk)s?$"
)


def fold(text: str) -> str:
    """Return a text in small letters, the Turkish ones as they are listed."""
    return text.casefold().replace("i̇", "i")


_JOINS_OFFICES = frozenset("an and und y e et en & of for de für le les du des do dello o".split())


@for_one_mail
def is_office(text: str) -> bool:
    """Tell whether a text is made of nothing but words for offices: "Gente e Cultura", "The Talent Team"."""
    words = words_in(fold(text), _OFFICE_PIECE)
    return bool(words) and all(is_office_word(word) or word in _JOINS_OFFICES for word in words)


_OFFICE_PIECE = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def is_office_compound(word: str) -> bool:
    """Tell whether one word names an office by two: "Karriereteam", "Personalservice"."""
    return _is_office_compound(word.casefold())


def _is_office_compound(word: str) -> bool:
    return word.startswith(_OFFICE_BEGINS) and bool(_OFFICE_COMPOUND.match(word))


@kept_for_texts(1_365)
def is_office_word(word: str) -> bool:
    """Tell whether a word in small letters is part of an office's name: "recruiting", "personalservice"."""
    return word in TEAM_WORDS or _is_office_compound(word)


@kept_for_texts(680)
def is_role_like(text: str) -> bool:
    """Tell whether a text holds a word for somebody's work, or two that are one together."""
    folded = text.casefold()
    words = (_ASCII_LETTERS if folded.isascii() else _LETTERS).findall(folded)
    if not OCCUPATIONS.isdisjoint(words) or any(map(_is_role_word, words)):
        return True
    return is_work_in_two_words(folded, words)


@kept_for_texts(2_730)
def _is_role_word(word: str) -> bool:
    cut = word.removesuffix
    forms = (word, cut("s"), cut("in"), cut("nen"), cut("n"))
    is_known = any(form in OCCUPATIONS or form in RARE_TRADES for form in forms)
    return is_known or bool(_ROLE_PARTS.search(word))


_LETTERS = re.compile(r"(?<!\d)[^\W\d_]+")
# Finds the same in what has no other letters, and sooner.
_ASCII_LETTERS = re.compile(r"[a-z](?<!\d.)[a-z]*")


_WITH_ENDINGS = re.compile(r"[^\W\d_]+(?:[:*][^\W\d_]+)?")
_BEHIND_TITLE = re.compile(r"\s*\([^)]*\)|\s+(?:I{1,3}|IV|V|\d+)(?=\s|$)")


def ends_like_a_role(text: str) -> bool:
    """Tell whether the last word is made like a word for somebody's work."""
    words = _WITH_ENDINGS.findall(_BEHIND_TITLE.sub("", text).casefold())
    return bool(words) and len(words[-1]) > 4 and bool(_ROLE_ENDINGS.search(words[-1]))


def strip_titles(name: str) -> str:
    """Take titles in front and degrees behind from a person's name."""
    if name.isalpha():
        return name
    return _DEGREES.sub("", cut_front(_TITLES, name)).strip(" ,.–-")


GENERATION = re.compile(r",? (?:Jr\.?|Sr\.?|II|III|IV)$")
# Words for work that nobody is called by.
_NO_SURNAMES = (OCCUPATIONS - ALSO_SURNAMES - {"dev"}) | words_of(
    "personalreferentin personalreferent teamleitung personalleiterin personalleiter"
)
PARTING_WORDS = words_of(
    """
    servus pfiat pfiati baba ade adieu ahoi moin tschau namaste aloha cheerio cheers adios adiós hasta besos bises bisous baci
    herzlich herzlichst freundlichst ergebenst verbindlichst hochachtungsvollst kollegialst liebst yours warmly hugs love onwards solidarity beijos doei selamlar woof onward ciao salut hoi groetjes tschüss tschüssi bye peace
    """
)
_FORMULAS = PARTING_WORDS | frozenset(
    """
    ansprechpartner ansprechpartnerin kontaktperson kontakt contact bewerbungsteam
    grüsse grüssen gruss herzliche herzlichen schöne sonnige besten freundlich mfg lg vg thx tnx xx xo bye tschüss ciao salut peace hugs solidarity appreciate
    apologies fondly umarmung amitiés cdt cdlt salutations
    im auftrag vertretung herzlich herzlichst beste liebe lieber viele grüße grüßen freundliche freundlichen best regards kind warm warmly
    thanks thank you sincerely cheers yours dear hello hi wishes wishing truly cordialement saludos cordiali saluti
    atenciosamente groet groeten danke dank hochachtungsvoll alles gute all luck stay connected keep drawing follow
    unsubscribe privacy terms sent see read view click confidential disclaimer note please reply enjoy take care
    cordially employer opportunity glück erfolg spaß secretaria segreteria greetings everyone everybody onwards bot ufficio advisors hotels ateliers jugendherberge chefärztin chefarzt gruß sláinte theatre news sec ref vacancy office crew desk bis bald mit und we us our this ihr ihre dein deine euer eure votre votra tu
    """.split()
)


@lru_cache(maxsize=1_000)
def is_person(name: str, fewest_words: int = 2) -> bool:
    """Tell whether a text can be the name of a person and of nothing else we know."""
    name = GENERATION.sub("", strip_titles(name))
    name = write_with_van(name)
    if name.casefold() in _FORMULAS or set(name.casefold().split()) & _FORMULAS:
        return False
    if not name or len(name) > 45 or _JUNK.search(name) or has_legal_form(name):
        return False
    words = name.replace(",", " ").split()
    full = [word for word in words if word.casefold() not in PARTICLES]
    if not fewest_words <= len(full) or len(words) > 5 or len(full) > 4:
        return False
    if any(_bare(word) in _TEAM_NOUNS or is_office_compound(word) for word in full):
        return False
    if any(map(_is_company_word, full)) and not _is_called_like_a_house(name):
        return False
    if all(word.isupper() for word in full) and len(name) > 3:
        return False
    if len(full) > 1 and any(
        each.isupper() and len(each) > 1 and "." not in each
        for each in (full[-1], *(w for w in full if len(w) > 2))
    ):
        return False
    if any(word.casefold() in _NO_SURNAMES for word in full) or _RUNS_TOGETHER.search(name):
        return False
    if not any(len(word.strip(".")) > 1 or not word.isascii() for word in full):
        return False
    return all(_NAME_WORD.match(word) and _is_capital(word) for word in full)


# "NoonTime"; "MacNeil" and "FitzRoy" are people's.
_RUNS_TOGETHER = re.compile(r"(?<!Fitz)(?<=[a-zà-ÿ]{3})[A-ZÀ-Þ]")
_ELISION = re.compile(r"^[ldLD]['’]")


def _bare(word: str) -> str:
    return cut_front(_ELISION, word).casefold().strip(".")


def _is_capital(word: str) -> bool:
    # Scripts without capitals, such as Arabic or Chinese, count as written right.
    word = cut_small_before(word) if word[0].islower() else word
    return word[0].isupper() or not (word[0].islower() or word[0].isdigit())

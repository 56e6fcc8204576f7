"""Tells what stands in one line of a sign-off: a person's name, with a title or a house behind it, or neither."""

from __future__ import annotations

import re

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company.line import are_friends, is_placed, is_placed_large
from afterword.domain.facts.family_name import is_written_with_von
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter, letters_of
from afterword.domain.facts.pattern_text import cut_front
from afterword.domain.facts.senders import for_one_mail
from afterword.domain.facts.signed_end import TITLE, cut_parting

_NO_LETTER = re.compile(r"\W")
TITLE_LINE = re.compile(
    r"\b(?:recruit\w*|talent|hr|human resources|people|manager\w*|head|director|lead(?:er)?|partner|consultant|specialist|officer|coordinator"
    r"|assistant|associate|founder|ceo|cto|vp|president|editor|owner|personal\w*|\w*leit(?:er|erin|ung)|leit\w+|referent\w*|geschäftsführ\w*|team\w*|berater\w*|business partner\w*"
    r"|acquisition|responsable|chargée?|directrice|directeur|responsabile|gerente|coordinador\w*|recursos|ressources|risorse|gestora?|adviseur|uzman\w*)\b",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"\s*(?:[|•·/<>(\[]|\s(?:on behalf of|im namen|p\.? ?p\.?)\s|\s(?:und|and|y|et|e|\+)\s(?=[A-ZÀ-Þ])|\s[-–—@]\s|,\s|\s(?:for(?= the )|für(?= (?:das|die) )|vom|von der|von|from|at|in the|in our|in der|im|aus dem|aus der|an der|and the|\+ the|\+|and everyone|und das|und alle|und die|pour|por|voor|y el|et l['’]|e il|bei|i\. ?A\.|für das|&)\s|https?|\s-\s)"
)
# "Ana at Mudlark": who stands in front of a house in the sender's name.
OF_HOUSE = re.compile(r"\s+(?:from|at|@|bei|von|vom|van|chez|bij|de|da|di|do|[|–-])\s+(?P<house>\S.*)$")
# "Woof,": a parting word of its own has a comma behind it.
PARTS_IN_ONE_WORD = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?[,!]")
_ARTICLE = re.compile(
    r"(?:A|O|As|Os|The|Die|Der|Das|Het|Il|El|Los|Las|Les|La|Le)\s(?=[^\W\d_]{4})|L['’](?=[^\W\d_]{4})"
)
_FAMILY = re.compile(r"(?:famil(?:ie|y|le|ia)|fam\.|famiglia|família|famille)\s", re.IGNORECASE)
_OFFICE_ENDS = tuple(
    "direktion leitung abteilung verwaltung stelle amt büro kanzlei sekretariat dienst vorstand schaft dezernat referat ausschuss direction direktør direzione dirección direção direccion secretaría secretaria segreteria secrétariat administration administración bursary registry admissions reception housekeeping committee department office management faculty chancery vestry stewardship directie bestuur redactie redaktion rédaction redazione redacción intendanz werkstatt praxis".split()
)
OUT = re.compile(
    r"\s+(?:via|through|über)\s+.*$|\s*[\[(].*$|\s+[|@–-]\s.*$|\s+(?:from|at|bei|von|of|vom|aus|chez|de la part)\s+.*$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
BARE_TITLE = re.compile(
    r"^(?:(?:[~–—-]|/(?!s/))\s*(?=\S)|(?:/s/|sd/-|signed:?|sig\.|p/o|fdo\.?:?|f\.to|att\.|p\. ?p\.|pp\.?|i\.? ?[AV]\.?|gez\.|ppa\.?|per:|im auftrag|your|ihre?|deine?|eure?|tu|votre)\s+)",
    re.IGNORECASE,
)
FOR_ANOTHER = re.compile(
    r"\W*(?:sd|s/d|signed|signature|authori[sz]ed signatory|im auftrag|in vertretung|i\. ?[AV]\.|gez\.|ppa\.|for and on behalf|on behalf of .*|für (?:den|die|das) .*|for .*|pour l.*|por (?:el|la) .*|per (?:il|la) .*|ihre?|deine?|eure?|euer)\W*",
    re.IGNORECASE,
)
# A title in brackets is no end of the name.
_TITLED = re.compile(
    r"(?:(?:mag|dipl|b|m)\.?\s?-?(?:ing\.?|sc\.?|a\.?)?\s?\([\w. ]{1,6}\)\s+)+", re.IGNORECASE
)
# Behind a name: kisses, and "e. h." for one's own hand.
_KISSES = re.compile(r"\s+x+$|(?<=^[A-Z])x+$|,? +e\. ?h\.?$")
# "Univ.-Prof. Dr.-Ing.": titles that are joined.
_JOINED_TITLES = re.compile(
    r"(?:(?:(?:univ|prof|dr|dipl|mag|ing|habil|med|rer|nat|phil|jur|pol|oec|priv|doz|apl|ao)(?:\.-?|-))+\s*)+(?=(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
# "Associate Professor Ana Ruiz", "ZTM Ana Ruiz", "Assistant Superintendent Ana Ruiz".
_RANK_BEFORE = re.compile(
    r"(?:(?:Assoc(?:iate)?|Assistant|Asst|Deputy|Adjunct|Senior|Chief)\.? )?(?:Prof(?:essor)?(?:\. (?:i\. ?R|em))?(?:\. Dr)?|Bgm|Superintendent|Chief|Principal|Dean|Director|Headteacher|Warden)\.? "
    r"|(?:(?:Lt|Wg|Sqn|Flt|Maj|Major|Col|Colonel|Brig|Cdr|Capt|Gen|Adm)\.? ){1,2}(?:\(Retd?\.?\) )?"
    r"|(?!(?:HR|IT|CEO|COO)\b)[A-ZÄÖÜ][A-ZÄÖÜa-z]{0,2}[A-Z](?:['’]in|\.)? (?=[A-ZÀ-Þ][a-zà-ÿ]\S* \S)"
)
# Letters of rank: "MBE", "FCIPD".
_RANK_LETTERS = re.compile(
    r"(?<=[a-zà-ÿ]{2})(?:,? (?!III\b)[A-Z]{3,5})+(?:,? (?:DL|JP|KC|QC|MP))?$|(?<=[a-zà-ÿ]{2}),? (?:DL|JP|KC|QC|MP)$"
)
_INITIAL_LAST = re.compile(r"\w \w\.$")
TITLED_NAME = re.compile(
    rf"(?:{TITLE}|(?:Hofr[aä]t(?:in)?|(?:Amts|Regierungs|Ober|Ministerial|Studien|Oberstudien|Stadt)r[aä]t(?:in)?|Pastorin|Pfarrer(?:in)?|(?:Ober|Alt)?[Bb]ürgermeister(?:in)?)\b )+[A-ZÀ-Þ][\w’'-]+$"
)
# "Nordlys A/S"
_FIRM = tuple(
    f" {each}"
    for each in "Solicitors Accountants Architects Surveyors Consultants Advisers Advisors Vets Dentists Opticians Builders Brokers Auditors Engineers Attorneys Lawyers Barristers Associates".split()
)
# "Tarner Bau- und Holzwerke"
_ELIDED = re.compile(r"- ?(?:und|u\.|oder|en|et|y|e|and|&|\+|/) ?(?=\S)")
_SLASHED_FORM = re.compile(r" (?:[AKI]/S|S/A|a/s)(?=\W|$)")
# "Bis dann", "See you around", "Thanks for coming in to see us": no name among small words.
PARTS_IN_FEW_WORDS = re.compile(
    r"[^\W\d_]+(?: [a-zà-ÿ]{2,}){1,7}[,.!]?|(?:[Tt]hx|[Tt]nx|[Tt]a|[Cc]iao|[Tt]schüss|[Pp]eace|[Ll]ove),?"
)
_LINKS = re.compile(r"\s(?:of|de|des|du|della|di|da|do|für|for) \S")
_PARTS_BEFORE = re.compile(r"[^\W\d_]+(?: [a-zà-ÿ]{2,4}){0,2}[,!]? (?=[A-ZÀ-Þ])")
_STEM = 5
_PAIR = 2
_LONGEST_FIRST_NAME = 12
_SMALL_WORD = re.compile(r"(?<![^\W_])[a-zà-ÿ]{3,}(?![^\W_])")
JOINS_A_TEAM = re.compile(
    r" (?:und|and|y|et|e|\+|&) (?:(?:das|the|everyone|all|alle|everybody|die) |l['’])?(?:[\w'’-]+[ -]){0,3}(?:Team|Crew|Gang|Staff|Family|Folks|Bunch|Lot|Girls|Boys|Lads|Board|Committee|Kolleg\w+|Co|at|bei|vom|von)\b",
    re.IGNORECASE,
)
JOINED_IN_A_TEAM = re.compile(r" (?:und|and|y|et|e|\+|&) (?:[A-ZÀ-Þ][\w'’-]+ ){1,4}(?:Team|Crew|Staff)\b")
_JOINS = re.compile(r" (?:und|and|y|et|e|\+|&) [A-ZÀ-Þ]")

_PARTICLES = frozenset("ní nic ó mac dal dalla van von ibn bin abu".split())
_RANKS = frozenset(
    "senior junior lead chief deputy principal associate assistant trainee graduate head vice intern working student leitende leitender".split()
)
_GOES_ON_WITH_VON = re.compile(r"\s(?:von|v\.) ([A-ZÀ-Ý][\w-]+)")
_PART_OF_NAME = re.compile(r"[,|]")


def take_name(line: str, letter: Letter) -> str:
    """Return what stands in a line before a title or a company: "Constantin von" goes on where the sender says so."""
    line = cut_front(BARE_TITLE, cut_parting_word(line))
    line = _KISSES.sub("", line) if line.endswith(("x", "h", "h.")) else line
    line = _JOINED_TITLES.sub("", line) if "." in line or "-" in line else line
    rank = _RANK_BEFORE.match(line)
    if rank and begins_with_first_name(line[rank.end() :]):
        line = line[rank.end() :]
    title = _TITLED.match(line)
    start = title.end() if title else 0
    text = line[:start] + _CUT.split(line[start:], maxsplit=1)[0]
    rest = _GOES_ON_WITH_VON.match(line, len(text))
    if rest and not naming.has_legal_form(letter.from_name) and is_written_with_von(rest[1], letter):
        text += rest[0]
    if text[-1:].isupper() and text.count(" ") > 1 and not text.isupper():
        text = _RANK_LETTERS.sub("", text)
    text = _part_from_title(text)
    return text.strip(" ,–-") if _INITIAL_LAST.search(text) else text.strip(" ,.–-")


@for_one_mail
def cut_parting_word(line: str) -> str:
    """Cut the word of leave-taking in front of a name in one line: "Pfiat di Vroni", "Cheerio, Ana"."""
    parting = _PARTS_BEFORE.match(line)
    is_one = bool(parting) and line.split(" ", 1)[0].strip(",!").casefold() in naming.PARTING_WORDS
    return line[parting.end() :] if parting and is_one else cut_parting(line)


def is_company_line(name: str, line: str) -> bool:
    """Tell whether a legal form follows right behind the name."""
    rest = line[line.find(name) + len(name) :] if name in line else ""
    if _ELIDED.match(rest) or _is_joined_to_a_thing(name, rest):
        return True
    if rest.startswith(", ") and " " in name and begins_with_first_name(name):
        # "Ana Ruiz, Kern & Partners"
        return naming.begins_with_legal_form(rest.lstrip(" ,"))
    if _PARTED.match(rest) and begins_with_first_name(name) and not naming.has_company_word(name):
        # "Ana Ruiz | HR | Kern & Sons", "Ana - Kern Vets"
        return False
    if naming.goes_on_as_house(rest) or line.endswith(_FIRM) or ("/" in line and _SLASHED_FORM.search(line)):
        return True
    return naming.has_legal_form(line) and naming.begins_with_legal_form(rest.lstrip(" ,"))


_PARTED = re.compile(r"\s*\||\s+[-–—@]\s|\s+(?:at|from)\s|\s\([^()]+\)$")
_A_THING = re.compile(r" (?:&|\+|and|und|et|y|e) (?P<thing>[A-ZÀ-Þ][a-zà-ÿ]+)[.!]?$")


def _is_joined_to_a_thing(name: str, rest: str) -> bool:
    """Tell whether a line goes on with one word that nobody is called by: "Chalet Kern Ski & Board"."""
    found = _A_THING.match(rest)
    if found is None or begins_with_first_name(found["thing"]) or naming.has_team_word(found["thing"]):
        return False
    words = name.split()
    is_long = len(words) > _PAIR
    if not is_long and (len(words) < _PAIR or begins_with_first_name(name)):
        return False
    return not JOINS_A_TEAM.match(rest) or (is_long and not begins_with_first_name(name))


def _part_from_title(text: str) -> str:
    """Cut the words for somebody's work off a name that they follow without a mark."""
    words = text.split()
    if words and words[0].casefold() in _RANKS:
        # "Senior Vision Engineer": a job that is listed.
        return text
    for count in range(2, min(5, len(words))):
        rest = words[count:]
        is_work = (
            not naming.GENERATION.fullmatch(f" {rest[0]}")
            and naming.is_title(rest[0])
            and rest[-1].casefold() not in naming.TEAM_WORDS
        )
        # "Open Spaces Manager"
        may_be_hers = begins_with_first_name(words[0]) or not words[count - 1].endswith("s")
        if is_work and may_be_hers and naming.is_person(" ".join(words[:count])):
            return " ".join(words[:count])
    return text


def is_house_beside_office(name: str, index: int, lines: tuple[str, ...], letter: Letter) -> bool:
    """Tell whether an office is named in front of the name: in the sender's name, or in the line above."""
    if senders.fold(letter.from_name).endswith(senders.fold(name)):
        before = letter.from_name[: -len(name)].strip(" ,|–-")
        return bool(before) and naming.has_team_word(before)
    above = lines[index - 1] if index else ""
    has_house = any(naming.has_legal_form(line) or naming.has_company_word(line) for line in lines[:index])
    if begins_with_first_name(name) and (has_house or not naming.is_office(cut_front(BARE_TITLE, above))):
        # "Your Nordlys hiring team" has its house; who stands below is one of them.
        return False
    is_office = is_unit(above) or (
        bool(above) and naming.has_team_word(above) and not naming.is_person(_CUT.split(above)[0])
    )
    if not is_office:
        return False
    below = lines[index + 1] if index + 1 < len(lines) else ""
    is_titled = naming.strip_titles(name) != name or bool(TITLE_LINE.search(below))
    rest = lines[index][lines[index].find(name) + len(name) :]
    is_whole = (
        not rest or naming.has_legal_form(rest) or naming.has_company_word(rest) or bool(_LINKS.match(rest))
    )
    return is_whole and not is_titled and not is_sender(name, letter)


def may_be_house(name: str, line: str, letter: Letter) -> bool:
    """Tell whether a name that no first name begins is a house's: an article before it, three words, a thing's word."""
    words = name.split()
    if begins_with_first_name(name):
        return False
    if naming.begins_like_a_house(words[0]) or naming.is_city(words[-1]):
        return True
    if any(begins_with_first_name(word) or word.endswith(".") or len(word) == 1 for word in words):
        return False
    if not _PARTICLES.isdisjoint(map(str.casefold, words[1:-1])):
        # "Tullia Dal Pozzo"
        return False
    if _ARTICLE.match(line) or len(words[0]) > _LONGEST_FIRST_NAME:
        return True
    in_text = set(_SMALL_WORD.findall(letter.body))
    if any(word.casefold() in in_text or word.casefold().removesuffix("s") in in_text for word in words):
        return True
    is_long = len(words) > 2 and not any(word[0].islower() or "-" in word for word in words)
    return is_long and not any(each.has(letters_of("i", "my")) for each in letter.sentences)


def is_unit(text: str) -> bool:
    """Tell whether a line is what an office is called: "A Direção", "Pflegedirektion", "Domestic Bursary"."""
    if _FAMILY.match(text) or is_placed(text) or is_placed_large(text):
        return True
    return text.casefold().endswith(_OFFICE_ENDS) or bool(_ARTICLE.match(text) and len(text.split()) == 2)


def names_its_house(text: str, line: str, letter: Letter) -> bool:
    """Tell whether one word is the house: a name below begins like it, or two first words stand for it."""
    lines = letter.last_lines
    below = lines[lines.index(line) + 1 :] if line in lines else ()
    label = _NO_LETTER.sub("", senders.company_label(letter.from_address) or "")
    if len(text) >= _STEM and label.startswith(senders.fold(text[: _STEM - 1])) and BARE_TITLE.match(line):
        return True
    if any(each[:_STEM] == text[:_STEM] and len(text) > _STEM for each in below):
        return True
    is_joined = bool(_JOINS.match(line, len(text))) and not JOINS_A_TEAM.match(line, len(text))
    return " " in line and is_joined and not below and not are_friends(_KISSES.sub("", line))


def is_sender(name: str, letter: Letter) -> bool:
    words = {word for word in _WORD.findall(name.casefold()) if len(word) > 1}
    return not words.isdisjoint(_words_of_sender(letter.from_name, letter.from_address))


@for_one_mail
def _words_of_sender(name: str, address: str) -> frozenset[str]:
    words = _WORD.findall(address.partition("@")[0])
    if not naming.has_team_word(_PART_OF_NAME.split(name, maxsplit=1)[0]):
        words += _WORD.findall(OUT.sub("", name).casefold())
    return frozenset(words)

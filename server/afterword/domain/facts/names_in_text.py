"""Finds where a name begins and ends in running text, by its capitals."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.pattern_text import stands_before

_ABBREVIATION = r"(?:Inc|Ltd|Co|Cons|Cie|Corp|Gebr|Kath|Evang|Städt|Staatl|Bros|St|Mt|Dr|Ges|Int|Intl)\."
# "Northlight.At this time": the next sentence, glued on without a blank.
BEGINS_SENTENCE = r"(?:At|We|Unfortunately|Thank|Thanks|After|While|Our|The|This|Although|However|Please|You|Your|It|Wir|Leider|Nach|Vielen|Nous|Lamentablemente)"
# The rest of a word that a blank or a comma ends, as "[\w'’-]+" finds it. A set of three marks of which one has a
# large code takes long to compile, and there are a hundred patterns with names.
_REST = r"(?![ ,])[\w'’]*(?:-[\w'’]*)*"
# "J.P." before a name, "iRobot", and words with a capital.
_WORD = (
    rf"(?:{_ABBREVIATION}|(?:[A-ZÀ-Þ]\.){{2,3}}(?= ?[A-ZÀ-Þ][a-zà-ÿ])|[A-ZÀ-Þ]\.(?= [A-ZÀ-Þ]{_REST} & )|[a-z]{{1,2}}(?=[A-Z])[\w.-]*\w"
    rf"|[A-ZÀ-ÖØ-ÞĀ-Ž0-9][\w'’‘+-]*(?:[.&/](?!{BEGINS_SENTENCE}\b)[\w'’+&-]+)*)"
)
# "Institute for Materials": behind these words a house's name goes on.
_FOR = stands_before(
    f"{word} f"
    for word in (
        "Institute",
        "Society",
        "Association",
        "Centre",
        "Center",
        "Council",
        "Foundation",
        "Trust",
        "Academy",
        "Agency",
        "Authority",
        "Commission",
        "Organization",
        "Organisation",
        "Federation",
        "Alliance",
        "Observatory",
        "Action",
        "Hope",
        "Rescue",
        "Teach",
        "Homes",
        "Fund",
        "Network",
        "Coalition",
        "Partnership",
        "Voices",
        "Citizens",
        "Doctors",
        "Institut",
        "Museum",
        "Zentrum",
    )
)
# "Grundschule am Bach", "Museum an der Brücke": by where it lies.
_PLACED = stands_before(
    f"{end} "
    for end in (
        "chule", "useum", "heater", "otel", "asthof", "raxis", "linik", "Kita", "garten", "potheke", "heim", "äckerei",
    )
)  # fmt: skip
_WHERE = rf"(?=[aizb]){_PLACED}(?:am|an de[rn]|auf dem|im|in der|zu[rm]|beim)"
# "Gaelscoil an Droichid", "Coláiste na Mara"
_IN_IRISH = stands_before(("coil ", "áiste ", "haile "))
# "Parque das Garças": elsewhere "das" is an article.
_IN_PORTUGUESE = stands_before(
    (
        "arque ",
        "zenda ",
        "uinta ",
        "rdins ",
        "ardim ",
        "légio ",
        "ntro ",
        "asa ",
        "scola ",
        "otel ",
        "línica ",
        "useu ",
    )
)
_LINK = rf"(?:{_WHERE}|(?=das){_IN_PORTUGUESE}das|dos|dei|degli|delle|de l[ao]s|(?=[an]){_IN_IRISH}(?:an|na)|of|the|and|&|\+|de|der|des|di|del|della|du|do|da|la|le|von|van|zu|für|und|y|et|e|for the(?! (?:\d|Winter|Summer|Spring|Autumn|Fall)| (?:[^\s.,]+ ){{1,6}}?(?:role|position|post|job|vacancy|opening|internship|traineeship|apprenticeship)\b)|f{_FOR}(?:or|ür))"
# For places where another capital follows that is no longer part of the name.
SHORT_NAME = rf"{_WORD}(?: (?:{_LINK} )?{_WORD}){{0,4}}?"
# "Doe, Roe & Poe" is one house.
_LISTED = rf"[A-Z]{_REST}(?:, [A-Z]{_REST})*"
NAME = rf"(?>{_WORD}(?:(?:,? (?={_ABBREVIATION}|LLC|GmbH|AG|B\.V)|, (?={_LISTED} & [A-Z])| )(?:{_LINK} ){{0,2}}(?:(?:[dl]|dell)['’](?=[A-ZÀ-Þ]))?{_WORD}){{0,7}})(?!\w)"

_STOPS = frozenset(
    """
    I We You Our Your This That These Those It In At As For On And But Or If While Although However Unfortunately After
    Before When Since Because Thank Thanks Dear Hi Hello The A An Please Regards Best Kind Sincerely Wishing Wir Sie Ihr
    Herr Herrn Frau Ihre Ihrer Ihrem Ihren Ihres Ihnen Du Dein Deine Deiner Deinem Deinen Leider Nach Aufgrund Vielen Danke Da Wenn Für Mit Bei Auf Im Am Bitte Auch Die Der Das Ein Eine
    Unser Unsere Unserer Unserem Unseren Nous Vous Merci Malheureusement Nosotros Gracias Lamentablemente Tras Después Tu Su Grazie Purtroppo Dopo
    Infelizmente Agradecemos Após Helaas Na Wij Bedankt Based There To Not With Upon Due From Here They He She My So
    Competition Careers Career Page Website Though Despite Given Having Kindly Following Regarding With Both Any
    """.split()
)
_TRAILING = re.compile(r"[\s,.;:!?'’\"“”)–-]+$")
_KEEPS_DOT = re.compile(rf"(?:{_ABBREVIATION}|[A-Z]\.[A-Z]\.(?:[A-Z]\.)*)$")
# A patron saint's name.
_OUR_LADY = ["Our", "Lady"]


def trim(name: str) -> str:
    """Cut a captured name where the next sentence or a small word begins, and take marks from its end."""
    words = name.split(" ")
    if (
        name.isupper()
        and len(words) > 1
        and _APOSTROPHE.split(words[0])[0].capitalize() in _STOPS_IN_CAPITALS
    ):
        return ""
    if words[0].strip(",.") in _STOPS_AT_THE_START and words[:2] != _OUR_LADY:
        return ""
    for index, word in enumerate(words):
        if index and word in _PLACED_LARGE and naming.has_company_word(words[index - 1]):
            # "Sozialstation Am Anger"
            continue
        if index and words[index - 1] != "&" and _is_break(word):
            words = words[:index]
            break
    text = " ".join(words)
    text = _DANGLING.sub("", text) if text.endswith(_DANGLE) else text
    return text if text[-1:].isalnum() or _KEEPS_DOT.search(text) else _TRAILING.sub("", text)


def _is_break(word: str) -> bool:
    return (word if word.isalpha() else _APOSTROPHE.split(word, maxsplit=1)[0].strip(",.")) in _BREAKS


def stands_behind(words: tuple[str, ...], name: str, text: str) -> bool:
    """Tell whether a name stands in a text right behind one of some words, each written with what parts it from the name."""
    place = text.find(name)
    while place >= 0:
        if text.endswith(words, 0, place):
            return True
        place = text.find(name, place + 1)
    return False


_STOPS_IN_CAPITALS = _STOPS - {"It"}
_STOPS_AT_THE_START = _STOPS - {"The", "A", "An"}
_BREAKS = _STOPS - {"Of", "And", "The", "For"}
_APOSTROPHE = re.compile("['’]")
_PLACED_LARGE = frozenset(("Am", "An", "Auf", "Im"))
_DANGLE = (
    "of", "the", "and", "&", "+", "de", "der", "des", "di", "del", "du", "von", "van", "zu", "für", "und das", "und die", "und der", "und", "y", "et", "e", "in", "at", "for",
)  # fmt: skip
# "Klinik am Wall und für Ihre Bewerbung" leaves two of them.
_DANGLING = re.compile(rf"(?:\s(?:{'|'.join(map(re.escape, _DANGLE))}))+$")

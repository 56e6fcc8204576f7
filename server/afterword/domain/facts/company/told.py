"""Finds the house where the mail tells who writes, who has decided, and where the reader's letter went or the reader came."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company.elsewhere import is_elsewhere
from afterword.domain.facts.company.line import is_called_like_people
from afterword.domain.facts.company.patterns import WHOLE_NAME
from afterword.domain.facts.company.signed import Place
from afterword.domain.facts.company.words import STREETS, UNITS
from afterword.domain.facts.cued_pattern import Found
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.names_in_text import NAME
from afterword.domain.facts.pattern_text import CuedTable, cued_by, has_any, words_of

# "Krumbach an der Thaya"
_PLACED = r"(?: (?:an der|am|im|in der|ob der|bei) [A-ZÀ-Þ][\w-]+)?"
_N = rf"(?:the |The )?(?P<name>{NAME})"
# "This is Ana Ruiz of Mudlark", "its Sandra from Bluebell Cleaning".
_INTRODUCED = cued_by(
    "^it's |it’s |it is |its |this is |i'm |i’m |im |i am |my name is |here is |c'est |c’est |soy |sono |hier ist ",
    re.compile(
        rf"\b(?:[Ii]t['’]?s|[Ii]t is|[Tt]his is|[Ii]['’]?m|I am|[Mm]y name is|[Hh]ere is|[Hh]ier ist|[Cc]['’]est|[Ss]oy|[Ss]ono) (?:Chef )?(?P<who>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)"
        rf"(?: here| over)? (?:from|at|with|of|w/?|von|vom|bei|de|di) {_N}"
    ),
)
# "this is Kavita from alder diagnostics": a house in small letters, by its last word.
_INTRODUCED_SMALL = re.compile(
    r"(?:this is|it['’]?s|i['’]?m|my name is|hier ist|ich bin) [a-zà-ÿ'’-]{2,15} (?:here )?(?:from|at|von|vom|bei) (?P<name>[a-z][\w'’&-]+(?: [a-z&][\w'’-]*){0,2}? (?P<last>[a-z][\w-]{2,}))(?=[.,!\n])"
)
_NO_HOUSE = words_of(
    "the our your a an my this that der die das dem den our unser unserer unserem deine hr human"
)
# "Tom from Mudlark. Your test came back", "Donnie here w/ Red Fork Hauling": before all else.
_BEGINS = re.compile(
    rf"[\n,.!–-] ?(?:Chef )?(?P<who>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)(?P<here> here)?(?: over)? (?:from|at|with|w/?) {_N}(?=[.,!:\n])"
)
# "Tindle's Bakery here, about the Saturday job", "Tindle Bakery: sorry": who writes, before all else.
_NAMES_ITSELF = re.compile(rf"[,.!\n] ?{_N}(?: here(?=[,.!:]| about| re\b| with)|: (?=[A-Z]))")
_AT_THE_BEGINNING = 160
_LINKS = (" from ", " at ", " with ", " w/", " w ")
# "Grüße aus dem Sägewerk Oberau", "in unserer Bäckerei Kornblum": by its kind.
_OF_A_KIND = cued_by(
    "gruß|gruss|grüße|grüsse|unser",
    re.compile(
        rf"\b(?:[Gg]r(?:ü|u)(?:ß|ss)e?n? (?:aus(?: de[mr])?|vom|von(?: de[rm])?)|[Uu]nser(?:e[mnrs]?)?) (?P<name>{NAME}(?: (?:am|an der|im|zum|zur|in der|auf dem) [A-ZÀ-Þ][\w-]+)?)"
    ),
)
# What only a house does with an application, or many do who decide.
_DECIDES = cued_by(
    "^hat über |hat mehr als |hat rund |hat fast |heeft meer dan |heeft ruim |recebeu |ha ricevuto |ha recibido |has |have |viewed your|reviewed your|declined your|rejected your|archived your|encourages |does not |doesn't |doesn’t |wishes |is regulated|will continue|owes you|is obliged|takes pleasure|employs a"
    "|wünscht |bedankt sich|hat die |hat ihre bew|hat deine bew|hat sich |are going with|is going with|went with|would like to|moving forward|moving ahead|cannot offer|can not offer|can't offer|can’t offer|could not offer|unable to offer|regretfully |cancel|paused |frozen |suspended |can not release|cannot release|hired a",
    re.compile(
        r"\b(?:(?P<board>(?:has|have) (?:archived|viewed|updated|marked|declined|rejected|reviewed|closed|withdrawn) you(?:r\b|\b)|(?:viewed|reviewed|declined|rejected|archived) your|hat (?:die (?:Stelle|Position)|(?:Ihre|deine) Bewerbung))"
        r"|(?P<own>hat (?:über|mehr als|rund|fast) \w+ Bewerbungen|heeft (?:meer dan|ruim) \w+ sollicitaties|(?:recebeu|ha ricevuto|ha recibido) (?:mais de |oltre |più di |más de |cerca de |circa )?\d|would like to (?:thank you|inform you|let you know|wish you|invite you)|wünscht (?:Ihnen|dir|euch)|bedankt sich|wishes you)|hat sich (?:für|gegen|anders)|is regulated|has an? (?=\\w)|will continue|owes you|encourages|does not (?:intend|disclose|routinely|release|provide|offer|accept)|doesn['’]t (?:intend|disclose|release|provide)|wishes (?:to|you)|is obliged|takes pleasure|employs an?"
        r"|(?:has|have) (?:had|received) (?:(?:over|more than|nearly|almost|around|about|some|well over) )?(?:\d[\d,.]*|a (?:large|great|high|huge)|many|hundreds|dozens)|(?:has|have) (?:settled on|decided|chosen|opted|dropped|passed|turned|filled|come back|looked for|offered the|hired|committed itself|imposed|gone with|gone for)"
        r"|(?:has|have|had to|has had to|have had to) (?:cancel(?:l?ed)?|pause[d]?|suspend(?:ed)?|froze[n]?|freeze|postponed?|withdrawn?|close[d]?)|would like to (?:thank|inform|wish)|(?:is|are) (?:moving|proceeding|going) (?:forward|ahead)|(?:cannot|can not|can['’]t|could not|is unable to) offer|(?:are|is) going with|went with|can ?not release|hired an?)\b"
    ),
)
_BEFORE = re.compile(
    rf"(?:^|[.!?,:] |\n|\b(?:that|and|but|so|because|as|of|policy|dass|und|aber|denn) )(?:(?:So|But|And|Yet|Now|Still|Also|Unfortunately|Sadly|Regrettably|However|Sorry|Leider),? )?{_N} $"
)
_FAR = 70
_WENT_TO = cued_by(
    "^portfolio to|materials to|samples to|profile to|stop by |stopping by |drop by |swing by |pop into |pop in to |resume to|cv to|letter to|details to|form to|welcome you to|welcoming you to|come |coming |came |visit |visiting |attending at|thought of|think of|put you off",
    re.compile(
        rf"\b(?:(?:[Pp]ortfolio|[Mm]aterials|[Ss]amples|[Pp]rofile|[Rr]esume|CV|[Ll]etter|[Dd]etails|[Ff]orm) to|welcom(?:e|ing) you to|(?:[Cc]om(?:e|ing)|came|[Vv]isit)(?: in| over| out| along| down)? to|(?:[Cc]ome|[Cc]oming|[Ss]top|[Ss]topping|[Dd]rop|[Ss]wing) by|[Pp]op in ?to|[Vv]isit(?:ing)?|attending at|thought of|[Tt]hink of|put you off) {_N}"
    ),
)
# "die von der Stadt Marl ausgeschriebene Stelle", "la plaza convocada por Mudlark": whose the post is.
_ADVERTISED = CuedTable(
    cued_by(cues, front.replace("NAME", f"(?P<name>{NAME})"))
    for cues, front in (
        (
            "ausgeschrieben|angeboten",
            rf"\b(?:von|vom|durch) (?:der |dem |den )?(?P<name>{NAME}{_PLACED})(?: \w+)?? (?:ausgeschrieben|angeboten)\w*",
        ),
        (
            "publié|proposé|ouvert|au concours par",
            r"\b(?:publiée?s?|proposée?s?|ouverte?s?|mise?s? au concours) par (?:la |le |les |l['’])?NAME",
        ),
        (
            "convocad|publicad|ofertad|divulgad|lançad|abert",
            r"\b(?:convocad|publicad|ofertad|divulgad|lançad|abert)[oa]s? (?:pel[ao]|por) (?:el |la |los )?NAME",
        ),
        (
            "bandit|pubblicat|indett",
            r"\b(?:bandit|pubblicat|indett)[oaei] d(?:a|al|alla|allo|ai|all['’]) ?NAME",
        ),
        (
            "uitgeschreven|gepubliceerd|opengesteld|aangeboden",
            r"\b(?:door|van) (?:de |het )?NAME (?:uitgeschreven|gepubliceerde?|opengestelde?|aangeboden)",
        ),
        ("tarafından", r"NAME tarafından (?:ilan|yayınla|açıl|duyurul)"),
    )
)
_SAID = 2.1
_BOARD_SAYS = 4.5
_TOLD = 1.5
_HINTED = 0.8


# "Camp Alder here": people are called so last.
_CAMPS = ("Camp ", "Troop ", "Château ", "Domaine ", "Casa ")


def in_told(letter: Letter, lowered: str) -> Iterator[Place]:
    """Return the names that introduce the sender, decide, or were applied to, each with its weight.

    Args:
        lowered: the body in small letters.
    """
    body = letter.body
    cues = letter.cues_anywhere
    if _INTRODUCED.may_stand_by(cues):
        for match in _INTRODUCED.find_all(body, lowered, cues):
            if not naming.is_role_like(match["who"]):
                yield from _weigh_introduced(match)
        for match in _INTRODUCED_SMALL.finditer(lowered[: 2 * _AT_THE_BEGINNING]):
            name = body[match.start("name") : match.end("name")]
            is_house = naming.has_company_word(match["last"]) and match["name"].split()[0] not in _NO_HOUSE
            if is_house and name.islower() and match["last"] not in UNITS:
                yield name, _SAID, match[0]
    # With the end of a line before it, as what begins has.
    begins = "\n" + body[:_AT_THE_BEGINNING]
    for match in _BEGINS.finditer(begins) if has_any(_LINKS, begins) else ():
        if match["here"] or begins_with_first_name(match["who"]):
            yield from _weigh_introduced(match)
    if " here" in begins or ": " in begins:
        for match in _NAMES_ITSELF.finditer(begins):
            name = match["name"]
            is_kind = naming.has_company_word(name) or name.startswith(_CAMPS)
            is_house = " " in name and is_kind and not naming.is_role_like(name)
            if is_house and not naming.is_office(name):
                yield name, _TOLD, match[0]
    if _OF_A_KIND.may_stand_by(cues):
        for match in _OF_A_KIND.find_all(body, lowered, cues):
            name = match["name"]
            first = name.partition(" ")[0]
            if first != name and naming.has_company_word(first) and not naming.is_role_like(name):
                yield name, _TOLD, match[0]
    for pattern in _ADVERTISED.choose(cues):
        for match in pattern.expression.finditer(body):
            name = match["name"]
            if not naming.is_office(name) and not naming.is_role_like(name):
                yield name, _SAID, match[0]
    if _WENT_TO.may_stand_by(cues):
        for match in _WENT_TO.find_all(body, lowered, cues):
            yield from _weigh_told(match["name"], match[0])
    if _DECIDES.may_stand_by(cues):
        for match in _DECIDES.find_all(body, lowered, cues):
            before = _BEFORE.search(body[max(0, match.start() - _FAR) : match.start()])
            if not before or is_elsewhere(lowered, match.start() - 1, match.start() - 1):
                continue
            if match["board"] and " " in before["name"] and _sends_for_others(before["name"], letter):
                yield before["name"], _BOARD_SAYS, before[0] + match[0]
            else:
                yield from _weigh_told(before["name"], before[0] + match[0], is_sure=bool(match["own"]))


def _weigh_told(name: str, source: str, *, is_sure: bool = False) -> Iterator[Place]:
    if not is_called_like_people(name) and not naming.is_title(name):
        yield name, _TOLD if is_sure or " " in name or naming.has_legal_form(name) else _HINTED, source


def _sends_for_others(name: str, letter: Letter) -> bool:
    """Tell whether a box that no person has sends, and is not called like the name."""
    address = letter.from_address
    is_box = bool(address) and (
        senders.is_no_reply(address) or senders.is_team_box(address) or senders.is_system(address)
    )
    first = senders.squash(name.split()[0])
    return is_box and first not in senders.squash(f"{letter.from_name} {senders.domain_of(address)}")


def _weigh_introduced(match: Found) -> Iterator[Place]:
    words = match["name"].casefold().split()
    is_house = not all(word in UNITS or naming.is_office_word(word) for word in words)
    # "Joanie from the Elm St shop"
    is_house = is_house and match["name"].rpartition(" ")[2] not in STREETS
    if is_house and not naming.is_role_like(match["name"]):
        yield match["name"], _SAID if len(words) > 1 else _TOLD, match[0]


# "... any more. Tarn Contracting, Recruitment Cell" behind the last sentence of a mail that has no sign-off.
_AT_THE_END = re.compile(r"[.!?…)]\s+(?:[-–—/]\s*)?(?P<end>[A-ZÀ-Þ][^.!?\n]{2,60}?)\.?\s*$")
# "Alder Parks & Rec, Coach Dee"
_ADDRESSED = re.compile(
    r"(?:Coach|Chef|Mrs?|Ms|Miss|Dr|Prof|Pastor|Father|Sister|Captain|Capt|Sgt|Uncle|Aunt)\.? [A-ZÀ-Þ][\w'’-]+$"
)
# "dein Café Mohnblume", "your friends at Mudlark"
_YOURS = re.compile(
    r"^(?:[Dd]eine?|[Ee]uer|[Ee]ure|[Ii]hre?|[Yy]our(?: friends at)?|[Dd]as|[Tt]eam) (?=[A-ZÀ-Þ])"
)
_TAIL = 90


def at_the_end(letter: Letter) -> Iterator[Place]:
    """Find the house that ends a mail without a sign-off: behind a comma, alone, or before an office."""
    if letter.last_lines:
        return
    tail = letter.body[-_TAIL:]
    found = _AT_THE_END.search(tail)
    pieces = found["end"].split(", ") if found else []
    houses = [piece for piece in pieces if _ends_as_a_house(piece)]
    if found and len(houses) == 1:
        yield houses[0], _TOLD, found["end"]


def _ends_as_a_house(piece: str) -> bool:
    if _ADDRESSED.match(piece):
        return False
    is_name = " " in piece and WHOLE_NAME.fullmatch(piece) is not None
    return (
        is_name
        and not is_called_like_people(piece)
        and not naming.is_office(piece)
        and not naming.is_title(piece)
    )

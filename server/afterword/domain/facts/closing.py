"""Tells a closing formula, in all languages: "Kind regards", "Viele Grüße"."""

from __future__ import annotations

import re

_CLOSING_WORDS = (
    r"br|kr|bw|rgds|is mise|kisses|fondly|amitiés|cdt|cdlt|liefs|bests?|(?:with )?(?:best|kind|kindest|warm|warmest|many|all the best)(?: (?:regards|wishes|thanks)(?: and (?:\w+ ){0,2}(?:luck|success)(?: .{2,30})?)?)?|regards|sincerely(?: yours)?"
    r"|yours (?:sincerely|truly|faithfully)|very truly yours|yours very truly|respectfully|cordially|cheers|warmly|thanks(?: again)?(?: so much)?|thank you(?: again)?"
    r"|thanks and regards|with (?:best|kind|warm|many)? ?(?:regards|wishes|thanks)|take care|sláinte|thx|tnx|all (?:my |the )?best(?: wishes)?(?: .{2,30})?|every (?:good wish|success)(?: .{2,40})?|with every good wish(?: .{2,40})?|yours in christ|best of luck dear|truly sorry .{2,30}|good luck(?: out there)?|best of luck"
    r"|(?:und verbleiben )?mit (?:den )?(?:freundlichen|freundlichem|besten|herzlichen|lieben|kollegialen)? ?gr(?:ü|ue)(?:ß|ss)(?:en)?(?: aus (?!dem |der )\S.{1,30})?"
    r"|(?:(?:freundliche|beste|nette|liebe|herzliche|viele|schöne|sonnige|sportliche|winterliche|sommerliche|bunte|süße|musikalische|kollegiale|frische|ganz liebe)[nr]? )?(?:gr(?:ü|ue)(?:ß|ss)e?(?: und (?:\w+ ){0,3}(?:erfolg|glück|gute)(?: .{2,30})?| aus (?!dem Team|der Redaktion).{2,40}| von der [A-ZÄÖÜ][\wäöüß]{2,20}| vom (?!ganzen|gesamten|Team|\w+-?Team)[A-ZÄÖÜ]?[\wäöüß]{2,20})?|grüezi)|hochachtungsvoll|mfg|lg|vg|herzlich(?:st)?|ciao|tschüss?|(?:noch )?(?:einen? )?(?:ganz )?schöne[nsr]? [a-zäöüß]{3,12}(?: noch)?|gr(?:uß|uss)|einen freundlichen gru(?:ß|ss)|(?:und verbleiben )?mit (?:\w+ ){1,3}(?:gr(?:ü|ue|u)(?:ß|ss)\w*|hochachtung|empfehlung\w*)|ihre?|alles (?:liebe|gute)"
    r"|(?:un |muchos |cordiales )?saludos?(?: cordial(?:es)?)?|atentamente|un abrazo|cordialmente|(?:bien |très )?cordialement|bien à (?:vous|toi)|sincères salutations"
    r"|meilleures salutations|cordiali saluti|distinti saluti|un (?:caro )?saluto|a presto|atenciosamente|(?:com os )?(?:melhores )?cumprimentos|abraços?|cordialmente"
    r"|(?:serdecznie )?pozdrawiam|z poważaniem|s pozdravem|med (?:vennlig|vänlig|venlig|bästa) h\w+|(?:vänliga|bästa) hälsningar|(?:ystävällisin )?terveisin|le meas|met (?:vriendelijke|hartelijke) groet(?:en)?|(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|hartelijks|saygılar(?:ım(?:la|ızla))?|(?:grazie|gracias)(?: mille| a te)?|obrigad[oa]|merci|danke|bedankt|iyi (?:çalışmalar|günler)(?: dileriz)?|sevgiler"
)
CLOSING = re.compile(
    rf"^\W{{0,3}}(?:(?:{_CLOSING_WORDS})(?:\s*[,!.–-]+|\s*$)|(?:lg|vg|mfg|gruß|grüße|cheers|regards|cordialmente|saludos)\s(?=\S+$|\S+ \S+$|\S+,|(?-i:[A-ZÄÖÜ]\S*(?: [A-ZÄÖÜ]\S*){2, 4}$)))"
    r"(?P<rest>.{0,60})$",
    re.IGNORECASE,
)
# The first three letters of these words, or the two that are all; most lines begin otherwise.
_CLOSING_BEGINS = frozenset(
    """
    abr all ami ate bed bes bie bun bäs cdl cdt che cia com cor cum dan dis ein eve fon fre fri gan goo gra gro gru grü har her hoc ihr iyi ıhr ıyi kin kis kol lie
    man med mei mel mer met mfg mit muc mus net noc obr poz reg res rgd sal say sch ser sev sin slá som son spo süß tak ter tha thx tnx tru trè tsc und
    ver vie vri vän war win wit you yst br bw kr lg vg
    """.split()
) | {"a p", "is ", "le ", "s p", "un ", "z p"}


def match_closing(text: str) -> re.Match[str] | None:
    """Match a line that is a closing formula, with up to 60 signs behind it as its `rest`."""
    begins = text[:3].lower()
    is_other = begins[:1].isalnum() and _CLOSING_BEGINS.isdisjoint((begins, begins[:2]))
    return None if is_other else CLOSING.match(text)


def is_closing(text: str) -> bool:
    """Tell whether a text is nothing but a closing formula."""
    found = match_closing(text)
    return found is not None and not found["rest"].strip()

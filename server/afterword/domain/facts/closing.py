"""Tells a closing formula, in all languages: "Kind regards", "Viele Grüße"."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import one_of

# What takes leave in languages that no more of a mail is read in, and what hunters, miners and priests say.
_ABROAD = tuple(
    filter(
        None,
        map(
            str.strip,
            """
            cofion|cofion cynnes|cofion gorau|cofion caredig|gyda chofion|gyda diolch|diolch|diolch yn fawr|yn gywir|yr eiddoch yn gywir|hwyl|hwyl fawr
            le gach dea-ghuí|le gach dea ghuí|slán|slán go fóill|slán leat|beir bua|go raibh maith agat|le meas|mise le meas|le dùrachdan|le deagh dhùrachd|leis gach deagh dhùrachd
            mvh|vh|hilsen|vennlig hilsen|beste hilsen|venlig hilsen|kærlig hilsen|mange hilsner|hälsningar|vänligen|vänliga hälsningar|varma hälsningar|med vänliga hälsningar|med vänlig hälsning|allt gott|tack|tack så mycket|takk|tusen takk|tak|mange tak|kveðja|bestu kveðjur|með kveðju
            terveisin|terveisiä|parhain terveisin|kiitos|kiitoksin|lugupidamisega|parimate soovidega|tervitades|ar cieņu|pagarbiai|su pagarba
            pozdrawiam|pozdrawiam serdecznie|z wyrazami szacunku|łączę pozdrowienia|dziękuję|s pozdravem|s úctou|se srdečným pozdravem|děkuji|děkujeme|s pozdravom|ďakujem|srdačan pozdrav|lijep pozdrav|lep pozdrav|s poštovanjem|s spoštovanjem|lp|hvala
            üdvözlettel|tisztelettel|köszönettel|baráti üdvözlettel|cu stimă|cu respect|cu drag|mulțumesc|mulțumim|toate cele bune|përshëndetje|me respekt
            salutacions|salutacions cordials|atentament|una abraçada|gràcies|saúdos|unha aperta|agur|agur bero bat|eskerrik asko|ondo izan|kenavo|saluti e auguri|tanti saluti|cari saluti
            ngā mihi|ngā mihi nui|nāku noa|nāku iti noa|noho ora mai|mauri ora|kia ora|mahalo|aloha|a hui hou|vinaka|fa'afetai
            shalom|wassalam|salaams|salam hormat|hormat kami|hormat saya|terima kasih|namaste|dhanyavaad|asante|dankie|vriendelike groete|baie dankie|ngiyabonga|esenlikler|esen kalın|hoşça kalın|teşekkürler
            confraternellement|bien confraternellement|votre bien dévoué|bien sincèrement|sincèrement|chaleureusement|amicalement|bien amicalement|fraternellement|respectueusement|avec mes salutations|sentiments distingués|salutations distinguées|salve
            alles gute und gottes segen|alles gute und gottes reichen segen|gottes segen|mit segensgrüßen|segensgrüße|mit segenswünschen|love and prayers|with love and prayers|with my love and prayers|with my prayers|in prayer|love and luck|un fraternel salut|en cristo|in cristo|em cristo
            blessings|blessings and peace|every blessing|god bless|god bless you|in christ|yours in faith|pax et bonum|gott befohlen|behüt sie gott|vergelt's gott|shalom und segen
            glück auf|glückauf|glück ab|petri heil|waidmannsheil|weidmannsheil|horrido|gut holz|gut blatt|berg heil|gut pfad|gut wehr|schiff ahoi|freundlich grüßt|freundlich grüsst|es grüßt|es grüßt herzlich|es grüssen|grüessli|grüessli us bärn|liebi grüess|fründlechi grüess
            """.replace("\n", "|").split("|"),
        ),
    )
)
_CLOSING_WORDS = one_of("|".join(map(re.escape, sorted(_ABROAD, key=len, reverse=True)))) + (
    "|"
    r"br|kr|bw|b ?/ ?rgds|(?:b|kind |best )?rgds|(?:yours )?fraternally|(?:yours )?in (?:solidarity|health|unity|friendship|fellowship)|is mise|kisses|fondly|amitiés|cdt|cdlt|liefs|bests?|(?:with )?(?:best|kind|kindest|warm|warmest|many|all the best)(?: (?:regards|wishes|thanks)(?: and (?:\w+ ){0,2}(?:luck|success)(?: .{2,30})?)?)?|regards|sincerely(?: yours)?"
    r"|yours (?:sincerely|truly|faithfully)|very truly yours|yours very truly|respectfully|cordially|cheers|warmly|thanks(?: again)?(?: so much)?|thank you(?: again)?"
    r"|thanks and regards|with (?:best|kind|warm|many)? ?(?:regards|wishes|thanks)|take care|sláinte|thx|tnx|all (?:my |the )?best(?: wishes)?(?: .{2,30})?|every (?:good wish|success)(?: .{2,40})?|with every good wish(?: .{2,40})?|yours in christ|best of luck dear|truly sorry .{2,30}|good luck(?: out there)?|best of luck"
    r"|(?:und verbleiben )?mit (?:den )?(?:freundlichen|freundlichem|besten|herzlichen|lieben|kollegialen)? ?gr(?:ü|ue)(?:ß|ss)(?:en)?(?: aus (?!dem |der )\S.{1,30})?"
    r"|(?:(?:freundliche|beste|nette|liebe|herzliche|viele|schöne|sonnige|sportliche|winterliche|sommerliche|bunte|süße|musikalische|kollegiale|frische|ganz liebe)[nr]? )?(?:gr(?:ü|ue)(?:ß|ss)e?(?: und (?:\w+ ){0,3}(?:erfolg|glück|gute)(?: .{2,30})?| aus (?!dem Team|der Redaktion).{2,40}| von der [A-ZÄÖÜ][\wäöüß]{2,20}| vom (?!ganzen|gesamten|Team|\w+-?Team)[A-ZÄÖÜ]?[\wäöüß]{2,20})?|grüezi)|hochachtungsvoll|mfg|lg|vg|herzlich(?:st)?|ciao|tschüss?|(?:noch )?(?:einen? )?(?:ganz )?schöne[nsr]? [a-zäöüß]{3,12}(?: noch)?|gr(?:uß|uss)|einen freundlichen gru(?:ß|ss)|(?:und verbleiben )?mit (?:\w+ ){1,3}(?:gr(?:ü|ue|u)(?:ß|ss)\w*|hochachtung|empfehlung\w*)|ihre?|alles (?:liebe|gute)"
    r"|(?:un |muchos |cordiales )?saludos?(?: cordial(?:es)?)?|atentamente|un abrazo|cordialmente|(?:bien |très )?cordialement|bien à (?:vous|toi)|sincères salutations"
    r"|meilleures salutations|cordiali saluti|distinti saluti|un (?:caro )?saluto|a presto|atenciosamente|(?:com os )?(?:melhores )?cumprimentos|abraços?|cordialmente"
    r"|(?:serdecznie )?pozdrawiam|z poważaniem|s pozdravem|med (?:vennlig|vänlig|venlig|bästa) h\w+|(?:vänliga|bästa) hälsningar|(?:ystävällisin )?terveisin|le meas|met (?:vriendelijke|hartelijke) groet(?:en)?|(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|hartelijks|saygılar(?:ım(?:la|ızla))?|(?:grazie|gracias)(?: mille| a te)?|obrigad[oa]|merci|danke|bedankt|iyi (?:çalışmalar|günler)(?: dileriz)?|sevgiler"
)
CLOSING = re.compile(
    # "Best / Viele Grüße"
    rf"(?:(?:(?:^\W{{0,3}}| ?[/|] ?)(?:{_CLOSING_WORDS})){{1,2}}(?:\s*[,!.–-]+|\s*$)"
    r"|^\W{0,3}(?:lg|vg|mfg|gruß|grüße|cheers|regards|cordialmente|saludos)\s(?=\S+$|\S+ \S+$|\S+,|(?-i:[A-ZÄÖÜ]\S*(?: [A-ZÄÖÜ]\S*){2,4}$)))"
    r"(?P<rest>.{0,60})$",
    re.IGNORECASE,
)
# The first three letters of these words, or the two that are all; most lines begin otherwise.
_CLOSING_BEGINS = frozenset(
    """
    abr all ami ate b/r bed bes bie brg bun bäs cdl cdt che cia com cor cum dan dis ein eve fon fra fre fri gan goo gra gro gru grü har her hoc ihr iyi ıhr ıyi kin kis kol lie
    man med mei mel mer met mfg mit muc mus net noc obr poz reg res rgd sal say sch ser sev sin slá som son spo süß tak ter tha thx tnx tru trè tsc und
    ver vie vri vän war win wit you yst br bw kr lg vg
    """.split()
) | {"a p", "in ", "is ", "le ", "s p", "un ", "z p"}
_CLOSING_BEGINS |= {each[:3] for each in _ABROAD}


def match_closing(text: str) -> re.Match[str] | None:
    """Match a line that is a closing formula, with up to 60 signs behind it as its `rest`."""
    begins = text[:3].lower()
    is_other = begins[:1].isalnum() and _CLOSING_BEGINS.isdisjoint((begins, begins[:2]))
    return None if is_other else CLOSING.match(text)


def is_closing(text: str) -> bool:
    """Tell whether a text is nothing but a closing formula."""
    found = match_closing(text)
    return found is not None and not found["rest"].strip()

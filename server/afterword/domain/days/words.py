"""The words for months, their parts, counts and spans of time, in every language that mails are read in."""

from __future__ import annotations

_MONTH_NAMES = (
    "january januar jänner enero janvier gennaio janeiro januari ocak",
    "february februar feber febrero février febbraio fevereiro februari şubat",
    "march märz maerz marzo mars março maart mart",
    "april abril avril aprile nisan",
    "may mai mayo maggio maio mei mayıs",
    "june juni junio juin giugno junho haziran",
    "july juli julio juillet luglio julho temmuz",
    "august agosto août augustus ağustos",
    "september septiembre setiembre septembre settembre setembro eylül",
    "october oktober octubre octobre ottobre outubro ekim",
    "november noviembre novembre novembro kasım",
    "december dezember diciembre décembre dicembre dezembro aralık",
)
_MONTHS_CUT_SHORT = (
    "jan jän janv ene",
    "feb fév févr fev şub",
    "mar mär mrt",
    "apr avr abr",
    "",
    "jun haz",
    "jul juil lug",
    "aug ağu",
    "sep sept eyl",
    "oct okt ott",
    "nov",
    "dec dez déc dic",
)
"""Short forms that are no everyday word of another language, as "set", "out", "mag" and "ago" are."""


def _number_months(rows: tuple[str, ...]) -> dict[str, int]:
    return {word: number for number, row in enumerate(rows, 1) for word in row.split()}


MONTHS = _number_months(_MONTH_NAMES)
"""The number of each month by its names in full."""
MONTHS_CUT_SHORT = _number_months(_MONTHS_CUT_SHORT)

_COUNTS = (
    "a an one ein eine einem einer einen un una une uno um uma een één bir",
    "two zwei dos deux due dois duas twee iki",
    "three drei tres trois tre três drie üç",
    "four vier cuatro quatre quattro quatro dört",
    "five fünf cinco cinq cinque vijf beş",
    "six sechs seis sei zes altı",
    "seven sieben siete sept sette sete zeven yedi",
    "eight acht ocho huit otto oito sekiz",
    "nine neun nueve neuf nove negen dokuz",
    "ten zehn diez dix dieci dez tien",
    "eleven elf once onze undici",
    "twelve zwölf doce douze dodici doze twaalf",
)
COUNTS = {word: count for count, row in enumerate(_COUNTS, 1) for word in row.split()} | {
    "on": 10, "fourteen": 14, "vierzehn": 14, "fifteen": 15, "quince": 15, "quinze": 15,
    "eighteen": 18, "achtzehn": 18, "dieciocho": 18, "achttien": 18, "twenty-four": 24, "vierundzwanzig": 24,
}  # fmt: skip
"""What is counted by each word. "on" is ten in Turkish alone: it counts before a Turkish unit only."""

DAY, WEEK, MONTH, YEAR = "day", "week", "month", "year"
UNITS = {
    DAY: r"days?|tage?n?|días?|jours?|giorn[oi]|dias?|dag(?:en)?|gün(?:ü|de|lük)?",
    WEEK: r"weeks?|wochen?|semanas?|semaines?|settiman[ae]|weken|hafta(?:da|lık)?",
    MONTH: r"months?|monate?n?|mes(?:es)?|mês|mois|mes[ei]|maand(?:en)?|ay(?:da|lık)?",
    YEAR: r"years?|jahre?n?|años?|(?:(?<=\d )|(?<=\bun ))an|ans|ann[oi]|anos?|jaar|jaren|yıl(?:da|lık)?",
}
"""What a count is followed by. "an" is a year in French alone, so only where French may count."""
TURKISH_UNIT = r"iş|gün|hafta|ay|yıl"
WORKING_BEFORE = r"working |business |work|week(?=days)|werk|arbeits|iş "
WORKING_BEHIND = r" (?:hábiles|laborables|úteis|ouvrés|ouvrables|lavorativi)"
"""What makes days working days, before the word or in one with it, and behind it."""

ABOUT = (
    r"about|around|roughly|approximately|etwa|ungefähr|rund|circa|ca\.?|unos|unas|alrededor de|environ|"
    r"cerca de|ongeveer|yaklaşık|(?:the |den |los |las |les |i |le |os |as |de )?(?:next|coming|nächsten|"
    r"kommenden|próxim[oa]s|prochaine?s|prossim[ie]|komende|önümüzdeki)"
)
AHEAD = (
    r"in|within|after|innerhalb(?: von)?|innert|binnen|nach|en|dentro de|dans|sous|d['’]ici(?: à)?|tra|fra|"
    r"entro|em|daqui a|over"
)
AHEAD_BEHIND = r"from now|içinde|sonra"
"""What makes a span of time one that begins now, before it and behind it."""
GONE = (
    r"past|last|previous|vor|letzten|vergangenen|hace|últim[oa]s|il y a|derni(?:er|ère)s?|ultim[ie]|há|"
    r"afgelopen|geçen|son"
)
GONE_BEHIND = (
    r"ago|earlier|atrás|fa|geleden|önce|old|alt|(?:of |d['’]|de |di )?(?:experience|expérience|experiencia|"
    r"esperienza|experiência)|(?:berufs)?erfahrung|ervaring|deneyim\w*"
)
"""What makes a span of time one that is over, before it and behind it."""
SINCE = r"(?:since|last|depuis|sinds)(?: the| le)?|(?:seit|letzten|letztem|vergangenen)(?: dem| den)?"
"""What stands before a day or a span that has begun already."""
FROM_THEN = r"after|before|from|nach|vor|ab|après|avant|dopo|na|voor"
"""What makes a span of time one that is counted from the day behind it."""
UNTIL = r"-|–|to|until|till|bis|al?|au|até|tot"
BETWEEN, AND = r"between|zwischen|entre|tra|fra|tussen", r"and|und|y|et|ed?|en"
"""What makes two days the first and the last of a time, between them; or before them and between them."""

_SECOND_HALF = (
    r"(?:second|2nd|2\.|zweiten?|segunda|seconde|deuxième|seconda|tweede) "
    r"(?:half|hälfte|quincena|mitad|moitié|metà|metade|quinzena|helft)"
)
EARLY = r"early|beginning|start|anfang|beginn|principios|inicios|début|inizio|início|começo|begin"
MIDDLE = r"mid|middle|mitte|mediados|mi|milieu|metà|meados|half|medio|midden"
END = r"end|ende|finales|final|fin|fine|fim|eind|einde"
LATE = r"later?|spät|tard|laat"
PARTS = (
    (16, _SECOND_HALF),
    (8, r"(?:second|2nd|2\.|zweiten?|segunda|deuxième|seconda|tweede) WEEK|WEEK 2"),
    (15, r"(?:third|3rd|3\.|dritten?|tercera|troisième|terza|terceira|derde) WEEK|WEEK 3"),
    (22, r"(?:fourth|4th|4\.|vierten?|cuarta|quatrième|quarta|vierde) WEEK|WEEK 4"),
    (24, r"(?:last|letzten?|última|dernière|ultima|laatste) WEEK"),
    (1, r"(?:first|1st|1\.|ersten?|primera|première|prima|primeira|eerste) WEEK|WEEK 1"),
    (15, MIDDLE),
    (28, END),
    (25, LATE),
    (1, EARLY),
)
"""Parts of a month, each with its day; the first that fits counts, and WEEK is any word for one."""
PARTS_BEHIND = ((15, r"orta\w*"), (28, r"son\w*"), (1, r"baş\w*|ilk\w*"))
"""The same in Turkish, where they stand behind the month."""
JOINING = r"of|in|im|the|de|des|del|di|do|da|van|vom|von"
"""Words between a part and its month."""

TIME_WORDS = (
    r"in|by|until|till|before|around|from|during|im|bis|ab|vor|en|hasta|para|desde|jusqu['’]en|jusqu['’]à|d['’]ici|"
    r"dès|courant|a|ad|entro|fino a|per|em|até|tot|rond|vanaf|voor"
)
COMING = r"next|coming|kommenden|nächsten|próximo|prochain|prossimo|komende"
"""Words before a month that make it a time, where it might be a name; and what may stand between."""
NEXT_YEAR = (
    r"next year|(?:des )?nächsten jahres|del (?:próximo año|año que viene)|de l['’]année prochaine|"
    r"(?:del prossimo anno|dell['’]anno prossimo)|do (?:próximo ano|ano que vem)|volgend jaar"
)

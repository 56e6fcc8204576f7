"""The words for days that are near: tomorrow, weekdays, the next week and weeks by their number."""

from __future__ import annotations

from afterword.domain.days.words import EARLY, END, LATE, MIDDLE

_WEEKDAY_NAMES = (
    "monday montag lunes lundi lunedì segunda-feira maandag pazartesi",
    "tuesday dienstag martes mardi martedì terça-feira dinsdag salı",
    "wednesday mittwoch miércoles mercredi mercoledì quarta-feira woensdag çarşamba",
    "thursday donnerstag jueves jeudi giovedì quinta-feira donderdag perşembe",
    "friday freitag viernes vendredi venerdì sexta-feira vrijdag cuma",
    "saturday samstag sonnabend sábado samedi sabato zaterdag cumartesi",
    "sunday sonntag domingo dimanche domenica zondag pazar",
)
WEEKDAYS = {word: number for number, row in enumerate(_WEEKDAY_NAMES) for word in row.split()}
"""The number of each weekday, Monday being 0; in Portuguese in full, as the short ones are counts too."""

IN_TWO_DAYS = (
    r"day after tomorrow|übermorgen|pasado mañana|après-demain|dopodomani|depois de amanhã|overmorgen"
)
TOMORROW = (
    r"tomorrow"
    r"|(?<!\bam )(?<!\bden )(?<!\bheute )(?<!\bguten )(?<!\bjeden )(?<!\bdiesen )(?<!\bgoede )(?<!\bde )"
    r"morgen"
    r"|(?<!\bla )(?<!\besta )(?<!\bcada )mañana|demain|domani|amanhã|yarın"
)
"""In German, Dutch and Spanish the word is the morning too, behind some others."""
ANY_TOMORROW = ("tomorrow", "morgen", "mañana", "demain", "domani", "amanhã", "yarın")
"""Without one of these no text names it, or the day after it."""
NO_DEADLINE = r"from|as of|of|von|ab|vanaf|dès|dal?|desde|a partir d[eo]"
"""What makes it a day on which something else begins, or no day at all."""

_NEXT_WEEK = (
    r"(?<!\bthe )next week|(?:nächste|kommende)[rn]? woche|próxima semana|semana (?:próxima|que v(?:iene|em))"
    r"|semaine prochaine|prossima settimana|settimana prossima"
    r"|(?:volgende|komende) week|(?:gelecek|önümüzdeki) hafta|haftaya"
)
_WEEK_AFTER_NEXT = r"week after next|übernächste[rn]? woche"
WEEKS_AHEAD = ((2, _WEEK_AFTER_NEXT), (1, _NEXT_WEEK))
"""Weeks by how many lie between. "The next week" may be the seven days from now, and is none of them."""
THIS_WEEK = r"(?:this |diese[rn]? )?(?:week|woche)(?! (?:after|nach))"
"""It counts with its end or a weekday alone: what is told of this week may be over."""
WEEK_BY_NUMBER = r"(?:kw|cw|kalenderwoche|calendar week|week|woche)"
ANY_WEEK = ("week", "woche", "semana", "semaine", "settimana", "hafta", "kw", "cw")
"""Without one of these no text names a week."""
WEEK_PARTS = ((0, EARLY), (2, MIDDLE), (4, rf"{END}|{LATE}"))
"""Parts of a week, each with the number of its weekday."""
OF_A_WEEK = r"of|in|on|the|der|im|de|la|del|della|da|do|van|von|vom"
"""Words between a weekday, or a part, and its week."""

NEXT = r"next|nächste[nr]?|próximo|prochain|prossimo|volgende|gelecek"
"""What may mean the weekday ahead, or that of the next week."""
COMING = r"coming|this coming|kommende[nr]?|komende|önümüzdeki"
THIS = r"this|diese[nr]?|este|ce|questo"
"""What makes a weekday one of this week."""
BY = (
    r"by|until|till|before|no later than|bis|bis zum|bis spätestens|spätestens(?: am)?|vor|hasta|antes del?"
    r"|d['’]ici(?: à)?|avant|jusqu['’]à|entro|prima di|até|antes d[ae]|tot|voor|uiterlijk"
)
"""What makes a weekday the last day of a time."""
END_OF_DAY = r"(?:the )?(?:end of (?:the |business )?day|close of business|eod)(?:,? on)?"
ON = r"on|am"
EVERY = r"every|each|jeden|cada|chaque|ogni|elke|iedere|her"
THROUGH = r"-|–|to|through|until|till|bis|al?|au|à|até|tot"
"""What makes two weekdays the hours of an office."""

WILL = (
    r"will|shall|going to|werden?|wird|melden?|hören|erhalten|bekommen|rufen?|informieren|kontaktieren"
    r"|geben|sagen"
)
HAS_BEEN = (
    r"(?:ha(?:ve|d|s)|was|were|spoke|met|thanks?|last|\w+ed|hab(?:en?|t)|hat(?:ten?)?|war(?:en)?|wurden?|worden"
    r"|sprachen?|trafen|danken?|vielen dank)"
)
"""What makes a clause one about the past, as far as can be told by a word."""
HAD_HOPED = r"had|hoped|wanted|meant|promised|planned|hatten?|wollten?|sollten?"
"""The same where a last day is named: what should have been by then."""
TALK = r"talk|call|interview|conversation|chat|meeting|appointment|\w*gespräch|termin|telefonat|treffen"
"""What is on a weekday itself; it may have been."""

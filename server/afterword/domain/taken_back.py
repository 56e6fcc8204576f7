"""Tells that the words of a no are taken back in the same sentence, in any of the languages.

What may be "positive or negative" is yet to come; what was opened anew goes on; a slot that somebody else has is
a time and no job; and who writes of "my application" is the one who applied.
"""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import words_of
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.sentences import Sentence
from afterword.domain.still_wanted import is_reader_still_in
from afterword.domain.voids import CONDITIONAL, DATE, DENIED, OF_A_THING, PAST, YOUR_OWN

_YOU, _MY, _APPLICATION, _I = (CLASSES[name] for name in ("you", "my", "application", "i"))
_SEMICOLON = ";"
# "La entrevista no podrá celebrarse, le proponemos otra fecha."
_ANOTHER_DAY = re.compile(
    r"\b(?:andere datum|otra fecha|autre date|altra data|outra data|başka bir tarih|ander(?:en|er) Termin)\b",
    re.IGNORECASE,
)
_OF_ANOTHER_JOB = re.compile(
    r"\blet (?:the )?(?:other|others|candidates|them|applicants|everybody|everyone)\b[^.;]* know\b|\btell (?:the )?(?:others|other|candidates|applicants)\b"
    r"|\b(?:previous|earlier|last) (?:position|role|vacancy|job)\b[^.;]* (?:but|however|while) (?:this|the new|another)\b"
    r"|\bthe other (?:position|role|vacancy|job|post)(?: that)? (?:I|we) (?:mentioned|told|wrote|spoke|sent|talked)\b",
    re.IGNORECASE,
)
_HOLD, _AS_WISHED, _WITHDRAW = CLASSES["hold"], CLASSES["as_wished"], CLASSES["withdraw"]
# What may be so for now; a choice that was made is made.
_MAY_BE_LATER = frozenset(("not_going_on", "plain_no", "not_accepted", "no_good_answer"))
_FOR_NOW = re.compile(r"\bfor now\b|\b(?:at|for) the moment\b|\bvorerst\b|\bvorläufig\b", re.IGNORECASE)
# "Den anderen sage ich ab", "Frau Ruiz hat abgesagt", "die ersten drei würde ich absagen".
_OF_THE_OTHERS = re.compile(
    r"\b(?:den|allen) (?:anderen|übrigen)\b(?![^.;]*\b(?:Ihnen|dir)\b)|\b(?:Frau|Herr) \w+ hat (?:uns )?(?:leider )?(?:selbst )?abgesagt\b|\bwürde ich\b[^.;]* (?:absagen|ablehnen)\b"
)
_NOT_YET, _CANDIDATE = CLASSES["not_yet"], CLASSES["candidate"]
_WAYS_TO_MEET = words_of(
    "online remote video virtual telephone phone teams zoom online-gespräch videogespräch telefoninterview videoanruf"
)
_OFFERS_A_WAY = re.compile(
    r"\boffer(?: you)? (?:an? |the )?(?:online|remote|video|virtual|telephone|phone) (?:interview|meeting|call)\b"
    r"|\b(?:Online|Video|Telefon|Remote)-?(?:[Gg]espräch|[Ii]nterview) (?:können|kann|könnten)\b",
    re.IGNORECASE,
)
_WEEKS = frozenset(("week", "weeks", "days"))
_OF_ALL_SUCH = words_of(
    "berücksichtigte berücksichtigten ausgewählte ausgewählten eingeladene eingeladenen erfolgreiche erfolgreichen"
)
_OF_THE_POST = re.compile(f"{CLASSES['job']}.?$")
_THOSE = frozenset(("those", "diejenigen", "quienes", "ceux", "coloro", "aqueles", "degenen"))
# "A reply, positive or negative, within a week."
_EITHER_WAY = re.compile(
    r"\b(?:positiv\w*|olumlu) (?:or|oder|o|ou|e|of|ya da|veya|ve|y|et|und|and|ne?|come|wie|als|kadar) (?:\w+ )?(?:negativ|négativ|olumsuz)\w*",
    re.IGNORECASE,
)
_NEGATIVE = words_of(
    """
    negative negativ negativa negativo negativen negativer negatives négative négatif olumsuz negatief negatieve negativas
    """
)
# "The vacancy that was closed in spring has been reopened."
_REOPENED = words_of(
    """
    reopened re-opened readvertised re-advertised wiedereröffnet reabierto reabierta reabrió rouvert rouverte
    riaperta riaperto reaberta reaberto reabriu heropend yeniden
    """
)
_AGAIN = re.compile(
    r"\b(?:has|have|was|been) (?:now |since )?re-?(?:opened|advertised)\b|\b(?:wiedereröffnet|rouverte?|riapert[ao]|reabert[ao]|reabiert[ao]|reabri(?:ó|u)|heropend)\b|\byeniden (?:açıl|ilan ed)\w*",
    re.IGNORECASE,
)
_NOT_AGAIN = re.compile(
    r"\b(?:not|não|no|ne|non|niet|nicht)\b(?: \w+){0,2} (?:re-?open|re-?advert|wiedereröff|rouv|riap|reab|hero)",
    re.IGNORECASE,
)
# "The slot you chose has been given to someone else, please pick another."
_A_TIME = re.compile(
    r"\b(?:(?:time ?)?slot|(?:time|date)(?: that)? you|appointment|[Tt]ermin|Zeitfenster|Uhrzeit|horario|hora|créneau|horaire|orario|horário|tijdstip|tijdslot|saat)\b[^.;!?]{0,60}"
    r"\b(?:someone|somebody|another|else|anderer?|vergeben|otra|autre|altr[ao]|outr[ao]|iemand|başka)",
    re.IGNORECASE,
)
_TIMES = words_of(
    """
    slot time appointment date termin zeitfenster uhrzeit horario hora créneau horaire orario horário tijdstip tijdslot saat
    timeslot
    """
)
_PICK_ANOTHER = re.compile(
    r"\b(?:pick|choose|book|select|suggest|propose) (?:another|a new|a different|one of)|\byou(?:['’]d| had| have|['’]ve)? (?:chose|chosen|picked|booked|selected|wanted|asked for)\b"
    r"|\b(?:wählen|buchen|suchen) Sie|\bausgesucht\b|\b(?:escog|elig|elij)\w+|\bchoisi\w*|\bscel\w+|\bscegl\w+|\bescolh\w+|\bkies\b|\bgekozen\b|\bseç\w+",
    re.IGNORECASE,
)
# "Passt es nicht, melden wir uns": so a condition begins in German and in Dutch.
_CONDITION = words_of(
    "passt passen past gefällt entspricht entsprechen sollte sollten mocht mochten hoor hoort krijg krijgt ontvang ontvangt sagt spricht bevalt kommt komt"
)
# "We can't offer the other firm's": whom a contract was given to is no applicant.
_OTHER_HOUSE = re.compile(
    r"\b(?:une autre (?:entreprise|société|agence)|otra (?:empresa|agencia|compañía)|un['’]altra (?:azienda|ditta|società|agenzia)"
    r"|outra (?:empresa|agência|firma)|een ander (?:bedrijf|bureau)|başka bir (?:firma|şirket))\b",
    re.IGNORECASE,
)
_HOUSES = words_of(
    "entreprise société agence empresa agencia compañía azienda ditta società agenzia agência firma bedrijf bureau şirket"
)
# "Herkese tek tek dönüş yapamıyoruz": nobody gets an answer of their own.
_ONE_BY_ONE = frozenset(("herkese", "tek", "bireysel"))
# "Until the headcount is signed off", "la vacante tiene que ser autorizada".
_YET_TO_BE = re.compile(
    r"\b(?:still (?:has|have|needs?|to be|awaiting|waiting)|noch (?:nicht )?(?:freigegeben|genehmigt|bewilligt)|falta que|doit encore|deve ancora|devono ancora"
    r"|ainda precisa|ainda tem|moet nog|moeten nog|henüz)\b",
    re.IGNORECASE,
)
_YET = frozenset(("still", "noch", "falta", "encore", "ancora", "ainda", "nog", "henüz"))
_CONDITION_REACHES = 6
# What a posting asks for: "I do not meet all your criteria".
_ASKED_FOR = words_of(
    """
    requirements criteria advert posting anforderungen kriterien ausschreibung anzeige critères annonce requisiti
    annuncio requisitos anúncio anuncio vacature eisen
    """
)
# "No cumplo todos los requisitos del anuncio": the verb says who speaks.
_MY_FIT = words_of("cumplo reúno poseo tengo possiedo soddisfo cumpro possuo preencho atendo")
# "Creo que este aspirante no encaja", "tres de los postulantes no cumplen": written to one who hires.
_AN_APPLICANT = re.compile(
    r"\b(?:est[ea]|quest[oa]) (?:aspirante|candidat[oa]|postulante)\b|\b(?:dos|tres|cuatro|due|tre|quattro|dois|três|quatro) d(?:e los|ei|os) (?:candidat|postulante|aspirante)",
    re.IGNORECASE,
)
_ONE_OF_THEM = words_of(
    "aspirante candidato candidata candidati candidatos postulante postulantes aspirantes"
)
_RESERVES = frozenset(("vorbehalten", "vor"))
_RESERVED = re.compile(r"\bbehalten wir uns\b|\bwir behalten uns\b|\bbleibt vorbehalten\b", re.IGNORECASE)


def find_taken_back(sentence: Sentence, first: int, last: int, name: str, language: str) -> str | None:
    """Tell why the words from `first` up to `last` are no no, in the words that `voids` has for it."""
    words, tags = sentence.words, sentence.tags
    here = words[first:last]
    # "As you requested, your application has been withdrawn."
    if _AS_WISHED in tags and _WITHDRAW in tags:
        return YOUR_OWN
    if name == "turned_down" and not _NEGATIVE.isdisjoint(here) and _EITHER_WAY.search(sentence.text):
        return CONDITIONAL
    # "Bitte antworten Sie nicht; passt Ihr Profil": each half by itself.
    if name == "no_fit" and _SEMICOLON in tags[first:last]:
        return CONDITIONAL
    # "This post does not meet the salary threshold": it is the post that does not.
    if name == "no_fit" and _YOU not in tags and _OF_THE_POST.search(tags[:first]):
        return OF_A_THING
    # "Eine Kommission, die sich noch nicht entschieden hat."
    if name == "someone_chosen" and _NOT_YET in tags[first:]:
        return CONDITIONAL
    # "Nicht berücksichtigte Bewerber erhalten keine Nachricht."
    if not _OF_ALL_SUCH.isdisjoint(here) and _YOU not in tags and _CANDIDATE in tags[first : last + 1]:
        return CONDITIONAL
    # "We are not ready to make an offer yet", "not the news you hoped for, but it will take two weeks".
    if name in _MAY_BE_LATER and language == "en" and _YOU not in tags[: last + 1] and _is_later(words, last):
        return CONDITIONAL
    # "We cannot offer an online interview": the interview is not what is denied.
    if name == "not_invited" and not _WAYS_TO_MEET.isdisjoint(words) and _OFFERS_A_WAY.search(sentence.text):
        return OF_A_THING
    if (
        name == "turned_down"
        and language == "de"
        and _YOU not in tags
        and _OF_THE_OTHERS.search(sentence.text)
    ):
        return CONDITIONAL
    # "Please let the others know that it is filled", "the previous position is filled, but this one is new".
    if name == "position_gone" and language == "en" and _OF_ANOTHER_JOB.search(sentence.text):
        return CONDITIONAL
    # "Nothing has been decided against you."
    if name == "decided_against_you" and "nothing" in words[:first]:
        return DENIED
    # "There is a hiring freeze, so we cannot go ahead for now."
    is_halted = (name == "not_going_on" and _HOLD in tags) or (name == "stopped" and _YOU not in tags)
    if is_halted and _FOR_NOW.search(sentence.text):
        return CONDITIONAL
    # "Those not shortlisted will be informed by e-mail."
    if not _THOSE.isdisjoint(words[max(0, first - 1) : first]) and _YOU not in tags:
        return CONDITIONAL
    if (
        name == "position_gone"
        and not _REOPENED.isdisjoint(words)
        and _AGAIN.search(sentence.text)
        and not _NOT_AGAIN.search(sentence.text)
    ):
        return PAST
    if not _TIMES.isdisjoint(words[:last]) and _is_a_time(sentence, last):
        return DATE
    if name == "not_going_on" and _ANOTHER_DAY.search(sentence.text):
        return DATE
    if language in ("de", "nl") and _begins_a_condition(words, first):
        return CONDITIONAL
    if not _HOUSES.isdisjoint(here) and _OTHER_HOUSE.search(sentence.text):
        return OF_A_THING
    if language == "tr" and not _ONE_BY_ONE.isdisjoint(words[:first]):
        return CONDITIONAL
    if (
        name == "not_going_on"
        and _YOU not in tags
        and not _YET.isdisjoint(words)
        and _YET_TO_BE.search(sentence.text)
    ):
        return CONDITIONAL
    if language == "de" and not _RESERVES.isdisjoint(words) and _RESERVED.search(sentence.text):
        return CONDITIONAL
    if is_reader_still_in(sentence, language, is_said=True):
        return DENIED
    if name == "no_fit" and not _ONE_OF_THEM.isdisjoint(words) and _AN_APPLICANT.search(sentence.text):
        return OF_A_THING
    return YOUR_OWN if _is_of_ones_own(words, tags, first, last, name) else None


def _is_later(words: list[str], last: int) -> bool:
    """Tell whether what is not so is so for now: "yet" at the end, or some weeks that it takes."""
    end = words[-2:]
    behind = words[last:]
    return "yet" in end or ("take" in behind and not _WEEKS.isdisjoint(behind))


def _is_of_ones_own(words: list[str], tags: str, first: int, last: int, name: str) -> bool:
    """Tell whether the one who applied speaks: "with my application", "I do not meet all your requirements"."""
    if name == "not_going_on" and _MY + _APPLICATION in tags[first : last + 4]:
        return True
    if name == "no_fit" and not _MY_FIT.isdisjoint(words[first : last + 1]):
        return True
    near = tags[max(0, first - 3) : first]
    return name == "no_fit" and _I in near and _YOU not in near and not _ASKED_FOR.isdisjoint(words)


def _is_a_time(sentence: Sentence, last: int) -> bool:
    offset = sentence.spans[0][0]
    found = _A_TIME.search(sentence.text, 0, sentence.spans[last - 1][1] - offset)
    return bool(found) and _PICK_ANOTHER.search(sentence.text) is not None


def _begins_a_condition(words: list[str], first: int) -> bool:
    """Tell whether a clause that begins with its verb says under which condition: "Passt es nicht, melden wir uns"."""
    return words[0] in _CONDITION and (first < _CONDITION_REACHES or "dan" in words[:first])

"""The reasons why a no is none that take it back in the same sentence, in any of the languages.

What may be "positive or negative" is yet to come; what was opened anew goes on; a slot that somebody else has is
a time and no job; and who writes of "my application" is the one who applied.
"""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import any_of, words_of
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.voids.another_time import DAYS, TIMES, is_another_time, names_another_day
from afterword.domain.voids.by_classes import CONDITIONAL, DATE, DENIED, OF_A_THING, PAST, YOUR_OWN
from afterword.domain.voids.said_no import Reason, SaidNo
from afterword.domain.voids.still_wanted.find import is_no_of_a_thing, is_reader_still_in

_YOU, _MY, _APPLICATION, _I = (CLASSES[name] for name in ("you", "my", "application", "i"))
_SEMICOLON = ";"
_NOT_GOING_ON, _NO_FIT = frozenset(("not_going_on",)), frozenset(("no_fit",))
_OF_ANOTHER_JOB = any_of(
    r"""
    let (?:the )?(?:other|others|candidates|them|applicants|everybody|everyone)\b[^.;]* know\b
    tell (?:the )?(?:others|other|candidates|applicants)\b
    (?:previous|earlier|last) (?:position|role|vacancy|job)\b[^.;]* (?:but|however|while) (?:this|the new|another)\b
    the other (?:position|role|vacancy|job|post)(?: that)? (?:I|we) (?:mentioned|told|wrote|spoke|sent|talked)\b
    """,
    flags=re.IGNORECASE,
)
_HOLD, _AS_WISHED, _WITHDRAW = CLASSES["hold"], CLASSES["as_wished"], CLASSES["withdraw"]
# What may be so for now; a choice that was made is made.
_MAY_BE_LATER = frozenset(("not_going_on", "plain_no", "not_accepted", "no_good_answer"))
_FOR_NOW = re.compile(r"\bfor now\b|\b(?:at|for) the moment\b|\bvorerst\b|\bvorläufig\b", re.IGNORECASE)
# "Den anderen sage ich ab", "Frau Ruiz hat abgesagt", "die ersten drei würde ich absagen".
_OF_THE_OTHERS = any_of(
    r"""
    (?:den|allen) (?:anderen|übrigen)\b(?![^.;]*\b(?:Ihnen|dir)\b)
    (?:Frau|Herr) \w+ hat (?:uns )?(?:leider )?(?:selbst )?abgesagt\b
    würde ich\b[^.;]* (?:absagen|ablehnen)\b
    """
)
_NOT_YET, _CANDIDATE = CLASSES["not_yet"], CLASSES["candidate"]
_WAYS_TO_MEET = words_of(
    "online remote video virtual telephone phone teams zoom online-gespräch videogespräch telefoninterview videoanruf"
)
_OFFERS_A_WAY = any_of(
    r"""
    offer(?: you)? (?:an? |the )?(?:online|remote|video|virtual|telephone|phone) (?:interview|meeting|call)\b
    (?:Online|Video|Telefon|Remote)-?(?:[Gg]espräch|[Ii]nterview) (?:können|kann|könnten)\b
    """,
    flags=re.IGNORECASE,
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
_AGAIN = any_of(
    r"""
    (?:has|have|was|been) (?:now |since )?re-?(?:opened|advertised)\b
    (?:wiedereröffnet|rouverte?|riapert[ao]|reabert[ao]|reabiert[ao]|reabri(?:ó|u)|heropend)\b
    yeniden (?:açıl|ilan ed)\w*
    """,
    flags=re.IGNORECASE,
)
_NOT_AGAIN = re.compile(
    r"\b(?:not|não|no|ne|non|niet|nicht)\b(?: \w+){0,2} (?:re-?open|re-?advert|wiedereröff|rouv|riap|reab|hero)",
    re.IGNORECASE,
)
# "Passt es nicht, melden wir uns": so a condition begins in German and in Dutch.
_CONDITION = words_of(
    "passt passen past gefällt entspricht entsprechen sollte sollten mocht mochten hoor hoort krijg krijgt ontvang ontvangt sagt spricht bevalt kommt komt"
)
# "We can't offer the other firm's": whom a contract was given to is no applicant.
_OTHER_HOUSE = any_of(
    r"""
    une autre (?:entreprise|société|agence)
    otra (?:empresa|agencia|compañía)
    un['’]altra (?:azienda|ditta|società|agenzia)
    outra (?:empresa|agência|firma)
    een ander (?:bedrijf|bureau)
    başka bir (?:firma|şirket)
    """,
    after=r"\b",
    flags=re.IGNORECASE,
)
_HOUSES = words_of(
    "entreprise société agence empresa agencia compañía azienda ditta società agenzia agência firma bedrijf bureau şirket"
)
# "Herkese tek tek dönüş yapamıyoruz": nobody gets an answer of their own.
_ONE_BY_ONE = frozenset(("herkese", "tek", "bireysel"))
# "Until the headcount is signed off", "la vacante tiene que ser autorizada".
_YET_TO_BE = any_of(
    r"""
    still (?:has|have|needs?|to be|awaiting|waiting)
    noch (?:nicht )?(?:freigegeben|genehmigt|bewilligt)
    falta que
    doit encore
    deve ancora
    devono ancora
    ainda precisa
    ainda tem
    moet nog
    moeten nog
    henüz
    """,
    after=r"\b",
    flags=re.IGNORECASE,
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
_AN_APPLICANT = any_of(
    r"""
    (?:est[ea]|quest[oa]) (?:aspirante|candidat[oa]|postulante)\b
    (?:dos|tres|cuatro|due|tre|quattro|dois|três|quatro) d(?:e los|ei|os) (?:candidat|postulante|aspirante)
    """,
    flags=re.IGNORECASE,
)
_ONE_OF_THEM = words_of(
    "aspirante candidato candidata candidati candidatos postulante postulantes aspirantes"
)
_RESERVES = frozenset(("vorbehalten", "vor"))
_RESERVED = re.compile(r"\bbehalten wir uns\b|\bwir behalten uns\b|\bbleibt vorbehalten\b", re.IGNORECASE)
_TURKISH, _GERMAN, _ENGLISH = frozenset(("tr",)), frozenset(("de",)), frozenset(("en",))


def _is_as_wished(no: SaidNo) -> bool:
    return _AS_WISHED in no.tags and _WITHDRAW in no.tags


def _is_either_way(no: SaidNo) -> bool:
    return not _NEGATIVE.isdisjoint(no.here) and _EITHER_WAY.search(no.text) is not None


def _is_of_the_post(no: SaidNo) -> bool:
    return _YOU not in no.tags and _OF_THE_POST.search(no.tags[: no.first]) is not None


def _is_of_all_such(no: SaidNo) -> bool:
    is_so = not _OF_ALL_SUCH.isdisjoint(no.here) and _YOU not in no.tags
    return is_so and _CANDIDATE in no.tags[no.first : no.last + 1]


def _is_later(no: SaidNo) -> bool:
    """Tell whether what is not so is so for now: "yet" at the end, or some weeks that it takes."""
    if _YOU in no.tags[: no.last + 1]:
        return False
    behind = no.words[no.last :]
    return "yet" in no.words[-2:] or ("take" in behind and not _WEEKS.isdisjoint(behind))


def _is_told_of_the_others(no: SaidNo) -> bool:
    return _YOU not in no.tags and _OF_THE_OTHERS.search(no.text) is not None


def _is_halted(no: SaidNo) -> bool:
    is_so = _YOU not in no.tags if no.name == "stopped" else _HOLD in no.tags
    return is_so and _FOR_NOW.search(no.text) is not None


def _is_of_those(no: SaidNo) -> bool:
    return not _THOSE.isdisjoint(no.words[max(0, no.first - 1) : no.first]) and _YOU not in no.tags


def _is_reopened(no: SaidNo) -> bool:
    return _AGAIN.search(no.text) is not None and not _NOT_AGAIN.search(no.text)


def _begins_a_condition(no: SaidNo) -> bool:
    """Tell whether a clause that begins with its verb says under which condition: "Passt es nicht, melden wir uns"."""
    return no.words[0] in _CONDITION and (no.first < _CONDITION_REACHES or "dan" in no.words_before)


def _is_of_another_house(no: SaidNo) -> bool:
    return not _HOUSES.isdisjoint(no.here) and _OTHER_HOUSE.search(no.text) is not None


def _is_yet_to_be(no: SaidNo) -> bool:
    return _YOU not in no.tags and _YET_TO_BE.search(no.text) is not None


def _is_my_application(no: SaidNo) -> bool:
    return _MY + _APPLICATION in no.tags[no.first : no.last + 4]


def _is_my_own_fit(no: SaidNo) -> bool:
    """Tell whether the one who applied speaks: "I do not meet all your requirements"."""
    if not _MY_FIT.isdisjoint(no.words[no.first : no.last + 1]):
        return True
    near = no.tags[max(0, no.first - 3) : no.first]
    return _I in near and _YOU not in near and not _ASKED_FOR.isdisjoint(no.words)


TAKEN_BACK = (
    # "As you requested, your application has been withdrawn."
    Reason(YOUR_OWN, _is_as_wished),
    Reason(CONDITIONAL, _is_either_way, names=frozenset(("turned_down",)), cues=_NEGATIVE),
    # "Bitte antworten Sie nicht; passt Ihr Profil": each half by itself.
    Reason(CONDITIONAL, lambda no: _SEMICOLON in no.tags[no.first : no.last], names=_NO_FIT),
    # "This post does not meet the salary threshold": it is the post that does not.
    Reason(OF_A_THING, _is_of_the_post, names=_NO_FIT),
    # "Eine Kommission, die sich noch nicht entschieden hat."
    Reason(CONDITIONAL, lambda no: _NOT_YET in no.tags[no.first :], names=frozenset(("someone_chosen",))),
    # "Nicht berücksichtigte Bewerber erhalten keine Nachricht."
    Reason(CONDITIONAL, _is_of_all_such, cues=_OF_ALL_SUCH),
    # "We are not ready to make an offer yet", "not the news you hoped for, but it will take two weeks".
    Reason(
        CONDITIONAL,
        _is_later,
        names=_MAY_BE_LATER,
        languages=_ENGLISH,
        cues=frozenset(("yet", "take")),
    ),
    # "We cannot offer an online interview": the interview is not what is denied.
    Reason(
        OF_A_THING,
        lambda no: _OFFERS_A_WAY.search(no.text) is not None,
        names=frozenset(("not_invited",)),
        cues=_WAYS_TO_MEET,
    ),
    Reason(CONDITIONAL, _is_told_of_the_others, names=frozenset(("turned_down",)), languages=_GERMAN),
    # "Please let the others know that it is filled", "the previous position is filled, but this one is new".
    Reason(
        CONDITIONAL,
        lambda no: _OF_ANOTHER_JOB.search(no.text) is not None,
        names=frozenset(("position_gone",)),
        languages=_ENGLISH,
    ),
    # "Nothing has been decided against you."
    Reason(
        DENIED,
        lambda no: "nothing" in no.words_before,
        names=frozenset(("decided_against_you",)),
        cues=frozenset(("nothing",)),
    ),
    # "There is a hiring freeze, so we cannot go ahead for now."
    Reason(CONDITIONAL, _is_halted, names=_NOT_GOING_ON | {"stopped"}),
    # "Those not shortlisted will be informed by e-mail."
    Reason(CONDITIONAL, _is_of_those, cues=_THOSE),
    Reason(PAST, _is_reopened, names=frozenset(("position_gone",)), cues=_REOPENED),
    # "The slot you chose has been given to someone else, please pick another."
    Reason(DATE, is_another_time, cues=TIMES),
    Reason(DATE, names_another_day, names=_NOT_GOING_ON, cues=DAYS),
    Reason(CONDITIONAL, _begins_a_condition, languages=frozenset(("de", "nl")), cues=_CONDITION),
    Reason(OF_A_THING, _is_of_another_house, cues=_HOUSES),
    Reason(CONDITIONAL, lambda no: no.has_before(_ONE_BY_ONE), languages=_TURKISH, cues=_ONE_BY_ONE),
    Reason(CONDITIONAL, _is_yet_to_be, names=_NOT_GOING_ON, cues=_YET),
    Reason(CONDITIONAL, lambda no: _RESERVED.search(no.text) is not None, languages=_GERMAN, cues=_RESERVES),
    Reason(DENIED, lambda no: is_reader_still_in(no.sentence, no.language, is_said=True)),
    # "No second interview will be needed."
    Reason(
        DENIED,
        lambda no: is_no_of_a_thing(no.sentence, no.first, no.last, no.language),
        languages=_ENGLISH | _GERMAN,
    ),
    Reason(
        OF_A_THING, lambda no: _AN_APPLICANT.search(no.text) is not None, names=_NO_FIT, cues=_ONE_OF_THEM
    ),
    Reason(YOUR_OWN, _is_my_application, names=_NOT_GOING_ON),
    Reason(YOUR_OWN, _is_my_own_fit, names=_NO_FIT),
)
"""What is taken back in the same sentence."""

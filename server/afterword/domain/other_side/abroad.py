"""What an applicant says in six languages: of a no that was told, and when declining.

No employer says it to an applicant. In English and German the words are in `applicant.py`.
"""

from __future__ import annotations

import re
from functools import cache

_SAID = {
    "fr": (
        r"je n['’]ai pas (?:eu|obtenu|décroché) (?:le|ce|la|cette) (?:poste|job|place|travail|stage)",
        r"je n['’]ai (?:malheureusement )?pas été (?:prise?|retenue?|sélectionnée?|choisie?|embauchée?)\b",
        r"(?:ils|elles) (?:ne )?m['’]ont (?:pas (?:prise?|retenue?|choisie?|gardée?)|dit non|refusée?)\b",
        (
            r"j['’]ai (?:choisi|préféré|accepté) (?:une?|l['’])\s?autre "
            r"(?:entreprise|société|offre|opportunité|poste|employeur)"
        ),
        r"je ne peux (?:malheureusement )?pas accepter (?:votre|cette|l['’])",
        r"je (?:retire|souhaite retirer) ma candidature",
    ),
    "es": (
        r"no (?:he conseguido|conseguí|obtuve) (?:el|la|ese) (?:puesto|trabajo|plaza|empleo)",
        r"no me (?:han|ha) (?:cogido|elegido|escogido|seleccionado|contratado|dado el)\b",
        r"no me (?:dieron|cogieron|eligieron|escogieron|seleccionaron|contrataron)\b",
        r"me (?:han descartado|descartaron|han rechazado|rechazaron|dijeron que no|han dicho que no)\b",
        r"no (?:fui|he sido) (?:seleccionad|elegid|escogid|contratad)[oa]\b",
        r"he (?:elegido|escogido|aceptado) otr[oa] (?:empresa|oferta|oportunidad|puesto|trabajo)",
        r"no puedo aceptar (?:vuestra|su|la|tu) (?:oferta|propuesta)",
        r"retiro mi candidatura",
    ),
    "it": (
        r"non mi hanno (?:pres|scelt|assunt|selezionat)[oa]\b",
        r"mi hanno (?:scartat[oa]|rifiutat[oa]|detto di no)\b",
        r"non ho (?:avuto|ottenuto) (?:il|quel) (?:posto|lavoro|ruolo)",
        r"non sono stat[oa] (?:pres|scelt|assunt|selezionat)[oa]\b",
        (
            r"ho (?:scelto|accettato) un(?:['’]\s?altra|['’]\s?altro| altro) "
            r"(?:azienda|offerta|opportunità|posto|lavoro)"
        ),
        r"non posso accettare (?:la|il) (?:vostr|su|tu)",
        r"ritiro la mia candidatura",
    ),
    "nl": (
        r"ik ben het (?:helaas )?niet geworden",
        r"ik ben (?:helaas |ook )?niet (?:aangenomen|gekozen|geselecteerd)\b",
        r"ik heb (?:de|die) (?:baan|functie|job|plek) (?:helaas )?niet gekregen",
        r"ze hebben (?:me|mij) (?:helaas )?(?:afgewezen|niet (?:aangenomen|gekozen|genomen))\b",
        r"ik heb voor een ander(?:e)? (?:bedrijf|werkgever|aanbod|functie|baan) gekozen",
        r"kan ik (?:jullie|uw|je|het) aanbod (?:helaas )?niet (?:aannemen|accepteren)",
        r"ik heb een andere (?:baan|functie) aangenomen",
        r"ik trek mijn sollicitatie (?:in|terug)\b",
    ),
    "pt": (
        r"não (?:consegui|obtive|fiquei com) (?:a vaga|o lugar|o emprego|o trabalho|o posto)",
        r"não fui (?:selecionad[oa]|escolhid[oa]|contratad[oa]|aceit[eoa])\b",
        r"fui (?:rejeitad|recusad)[oa]\b",
        r"(?:disseram-me|me disseram) que não\b",
        r"(?:escolhi|aceitei) outr[oa] (?:empresa|proposta|oportunidade|lugar|emprego|vaga)",
        r"não posso aceitar (?:a|vossa|sua) ",
        r"retiro a minha candidatura",
    ),
    "tr": (
        r"işi alamadım\b",
        r"beni (?:almadılar|seçmediler|elediler|reddettiler)\b",
        r"işe alınmadım\b",
        r"(?:seçilmedim|reddedildim|elendim)\b",
        r"bana (?:hayır|olumsuz) ",
        r"teklifinizi kabul edemiyorum",
        r"başka bir (?:şirketi|işi|teklifi) (?:seçtim|kabul ettim)",
        r"başvurumu geri çekiyorum",
    ),
}


def find_applicant_abroad(lowered: str, language: str) -> str:
    """Return what an applicant says in a text in small letters, or nothing."""
    found = _compile(language).search(lowered) if language in _SAID else None
    return found[0] if found else ""


@cache
def _compile(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_SAID[language])})")

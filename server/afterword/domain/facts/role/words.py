"""Tells by the words of a title whether what may stand behind it can: most titles are nothing but words, and few have these."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import any_of, has_any, words_of

# Those that have further endings.
_LONGER = ("referenz", "ausgeschrieben", "veröffentlicht")
# The first words of what stands behind a title, and of how a sentence goes on.
STAND_BEHIND = words_of(
    """
    panel competition campaign verfahren az aktenzeichen geschäftszeichen geschäftszahl gz chiffre expediente réf rif kennziffer kennung exam examination kennnummer
    stellennummer kennzahl job jobid jobnr jobnumber jobno jobref announcement requisition req ref reference vacancy stellen stellenid stellennr standort location einsatzort
    dienstort spielzeit saison season temporada stagione arbeitsgruppe forschungsgruppe abteilung niederlassung filiale zentrale geschäftsstelle im am unserem zum ab per vom
    lehrjahr ausbildungsjahr schuljahr studienjahr kindergartenjahr geschäftsjahr year summer winter autumn spring intake cohort
    from starting commencing beginning since partir dal desde teilzeit vollzeit cdi cdd
    """
)
GO_ON = words_of(
    """
    first forward soon somewhere elsewhere someday one publicado publicada publicados publicadas ofertado ofertada ofertados ofertadas convocado convocada convocados convocadas
    anunciado anunciada anunciados anunciadas publié publiée advertised posted published instead held under no gesucht wanted nehmen haben suchen brauchen stellen afwijzen
    afgewezen helaas toch inmiddels hebben heeft they leider nicht sorry com con so aufmerksam sorgfältig ein übernimmt übernehmen übernahm bekommt bekam bleibt entfällt ging geht weiter erhalten hat gesendet beworben interessieren entschieden gestern heute vorgestern soeben já
    di la avant recebe vacant vacante indicado indicada da dem geführt and i the team zugesandt mehr sowie bedanken möchten an in bei we have has was is intern neu bereits
    mittlerweile inzwischen besetzt vergeben nachbesetzt neubesetzt anbesetzt nachvergeben neuvergeben anvergeben ya fue foi già aqui arrived commencing e mit zur auf et y
    """
)
# The last words of a title with the kind of its job, or with what became of it.
KINDS = words_of(
    "recruitment selection process day center centre trial shift interview interviews shortlist shortlisting filled closed cancelled canceled withdrawn assignment mandate search opening vacancy position role job gig spot slot seat posting inquiry enquiry"
)
# Beside a title in the words around it: they name a job.
NAMES_A_JOB = any_of(
    """
    (?:master|bachelor|abschluss|diplom|studien)arbeit|[\\w-]+(?:stelle|platz|position|job|programm|ausbildung|studium|tätigkeit)n?|anzeige|inserat|annonce|position|role|opening|vacancy|vacancies|opportunities|job|post|opportunity|gig|posting|spot|co-?op|internship\\w*|traineeship\\w*|apprentice\\w*
    (?:spring|insight|discovery|taster) weeks?|program\\w*|scheme\\w*|Stelle|Position|Rolle|Vakanz|Ausschreibung|Praktikum|Ausbildung
    puesto|plaza|vacante|posición|cargo|poste|emploi|stage|alternance|posizione|posto|ruolo|vaga|função|functie|vacature|baan|rol
    pozisyon\\w*|kadro\\w*|ilan\\w*
    """,
    after=r"s?\b",
    flags=re.IGNORECASE,
)


def words_alone(role: str) -> frozenset[str] | None:
    """Return the words of a title that is nothing but words, in small letters; None for another."""
    if not role.replace(" ", "").replace("-", "").isalpha() or " -" in role:
        return None
    lowered = role.lower()
    return None if has_any(_LONGER, lowered) else frozenset(lowered.replace("-", " ").split())

"""Tells whether a mail names work, in any of the languages: a post, a talk about one, who hires, what is earned.

Some words name work and nothing else; others are used of work among other things, as of a talk, a team or a candidate.
"""

from __future__ import annotations

import re
from functools import cache

from afterword.domain.facts.pattern_text import any_of

# A line holds several turns of phrase.
_ANYWHERE = r"""
        cv|curriculum|(?<!, )freelance\w*|manager|recruit\w+|linkedin
"""
_NAMES = {
    "en": r"""
        visa sponsorship|sponsor\w*(?: an?| your| the)? (?:\w+ )?visas?|work (?:visa|permit)|right to work|relocat\w+
        (?<!new )jobs?|vacanc(?:y|ies)|roles?(?! of [A-Z])|(?<!in a )positions?
        (?<!by )(?<!in the )(?<!registered )(?<!return of )(?<!blog )posts?(?! office| code| box)
        appoint(?:ed|ing| you| another| someone| somebody)|(?:the|this|an|your) appointment (?:of|as|to)
        application (?:to be|as) (?:an?|our|the) (?!contestant|member|mentee|mentor|host|speaker|volunteer|donor|trader|exhibitor|foster|guest|sharer)\w+|apply(?:ing)? (?:to be|as) (?:an?|our|the) (?!contestant|member|mentee|mentor|host|speaker|volunteer|donor|trader|exhibitor|foster|guest|sharer)\w+|gigs?|you had the job
        pay (?:you|the|a)|interns?|hire[ds]?|hiring(?! the (?:hall|room|barn|venue|church|field|marquee))|employ\w*|unemployed|salar(?:y|ies)|wages?|careers?
        interns?(?:hips?)?|apprentic\w+|trainee\w*|resumes?|résumés?|trial (?:shift|day|week|period|month)s?|full-?time
        part-?time|on-?boarding|head-?count|workforce|human resources|people (?:team|operations|partner)|talent|phd
        doctoral|doctorate|studentship|post-?doc\w*|research assistants?|staff|(?:member|members) of (?:our|the) team
        join(?:ing)? (?:us|our|the) (?:[\w-]+ ){0,2}(?:team|crew|staff|firm|company|practice(?! list)|studio|kitchen)
        grad(?:uate)? (?:scheme|program(?:me)?)s?|your lesson|lesson you (?:gave|taught)|work(?:ing)? (?:with|for|at) us
        redundan\w+|line manager|notice period|locum|maternity cover|cover letter|covering letter
    """,
    "de": r"""
        (?<!an dieser )(?<!an der )(?<!an erster )(?<!an zweiter )stelle
        (?:offene|offenen|freie|freien|diese|unsere|unseren|die|der|beiden|unserer) stellen
        stellen(?:anzeige|ausschreibung|angebot|suche|markt|besetzung)\w*
        (?:arbeits|lehr|ausbildungs|praktikums|voll|teil|plan|referats|leitungs|assistenz|assistenten|doktoranden|mitarbeiter|volontariats|hilfskraft|aushilfs|stabs|projekt|pfleger?|lehrer)stellen?
        positionen?|vakan\w+|arbeits\w+|arbeitgeber\w*|anstellung\w*|angestellt\w*|mitarbeit\w*|personal(?!ausweis)\w*
        (?:bewerbungs|vorstellungs|kennenlern|job)\w*|bewerbung\w* (?:\w+ )?(?:als|auf|bei|beim)
        bewerb\w+ (?:sie sich |du dich |dich |sich )?als|beworben als|als [\w-]+ beworben|vorzustellen|ausbildung\w*
        ausbilder\w*|azubi\w*|prakti(?:kum|kant|ka)\w*|werkstudent\w*|volont\w+|\w*jobs?|aushilf\w*|gehalt\w*
        lebensl[aä]uf\w*|karriere\w*|ein(?:zu)?stellen|eingestellt|einstellung|probe(?:arbeit|tag|schicht|zeit)\w*|lehre
        beruflich\w*|berufserfahrung|beschäftig\w+|tätigkeit\w*|fachkr\w+|hilfskr\w+|doktorand\w*|promotion\w*
        professur\w*|referendar\w*|dienstplan|schichten?|lohn|stellensuche|für uns arbeiten|bei uns arbeiten
        bei uns mit(?:zu)?arbeiten|fsj|bfd
    """,
    "fr": r"""
        postes?|emplois?|embauch\w+|recrut\w+|entretien\w*|alternan\w+|apprenti\w*|stages?|stagiaires?
        lettre de motivation|votre candidature|travailler|carrière|salaire|ressources humaines|rh|vacataires?|thèse
    """,
    "es": r"""
        puestos?(?! (?:\d|(?:en el|del|de) (?:mercad|feria)))|vacantes?|empleos?|trabaj\w+
        contrat(?:ar|arte|arle|ado|ada|arlo)\b|entrevistas?|currículums?|prácticas|selección de personal
        proceso de selección|proceso selectivo|incorpor\w+|recursos humanos|candidatura|turnos?
    """,
    "it": r"""
        posizion\w+|lavor(?:are|ato|ando|atore|ativ\w+)|(?<!affidare )il lavoro
        (?:di|per il|un|posto di|offerta di) lavoro|colloqui\w*|ruolo|assum\w+|assunzion\w+|candidatur\w+
        selezione del personale|processo di selezione|tirocini\w+|stage|risorse umane|turni
    """,
    "pt": r"""
        vaga (?:de|para)(?! (?:estacion|garagem))|emprego|trabalh\w+|estágio|contrata\w+|entrevista\w*|processo sele\w+
        experiência|perfil\w*|currículo|recursos humanos|recrutamento|cargo|função
    """,
    "nl": r"""
        vacatures?|functies?|baan|sollicit\w+|stage\w*|werken|werkzaam|gesprek|collega\w*|personeel\w*|cv
    """,
    "tr": r"""
        pozisyon\w*|iş (?:başvur|görüşme|ilan)\w*|işe|ilan\w*|mülakat\w*|özgeçmiş\w*|kadro\w*|staj\w*|deneyim\w*
        tecrübe\w*|aday\w*|çalış(?:ma|mak|an)\w*|insan kaynakları|kariyer\w*
    """,
}
_SOUNDS = {
    "en": r"""
        interview\w*|experience|experienced|skills?|skill-?set
        qualified|qualifications|(?:our|the) team|colleagues?|(?<!your )work|worked|working|candidates?|shifts?|profile
        background|expertise|crew|to be (?:a|an|our|the) \w+|as (?:a|an|our) [\w-]+ (?:at|in|with|for)
        starts? (?:on )?(?:mon|tue|wed|thu|fri|sat|sun)\w*|can start|to (?:lead|run|teach|manage|head)|knows? how to
        done (?:it|this|that) before|starting (?:mon|next|from|in)\w*|take you on
        (?:took|taken|taking|take) (?:someone|somebody|anyone|anybody|you|a \w+) (?:else )?on|taken on
        opportunit\w+ (?!to (?:read|consider|review|see))|reel|portfolio|chat with|advert\w*|openings?|the ad
    """,
    "de": r"""
        erfahrung\w*|kolleg\w+|(?:unser|unserem|das|dem|ins|im) team|gespräch\w*|arbeite[nst]*|kandidat\w*|kennenlernen
        qualifi\w+|profil\w*|kenntnisse\w*|anforderung\w*|hospitation\w*|hospitier\w*|bewerbung(?! (?:um|für) )
        bewerber\w*|gelernt|anfangen|schicht|fahrtkosten|reisekosten
    """,
    "fr": r"""
        équipe|expérience\w*|compétences|saison|missions?|profil\w*|candidate?s?|collègues?
    """,
    "es": r"""
        experiencia|perfil\w*|equipo|candidat\w+|compañer[oa]s?(?! de piso)
    """,
    "it": r"""
        esperienza|profil\w+|squadra|team|candidat\w+|collegh\w+
    """,
    "pt": r"""
        experiência|perfil|equip[ae]|candidat[oa]s?|colegas?(?! de casa)
    """,
    "nl": r"""
        ervaring|profiel\w*|team|kandida\w+
    """,
}


@cache
def _compile(language: str) -> re.Pattern[str]:
    return any_of(_ANYWHERE + _NAMES.get(language, ""), after=r"\b")


@cache
def _compile_sounds(language: str) -> re.Pattern[str] | None:
    return any_of(_SOUNDS[language], after=r"\b") if language in _SOUNDS else None


# In capitals: a German "Hr." is a man.
_HR = re.compile(r"\bHR\b")


def find_work(text: str, lowered: str, language: str) -> str:
    """Return a word that names work, or nothing."""
    found = _compile(language).search(lowered) or _HR.search(text)
    return found[0] if found else ""


def find_sound_of_work(lowered: str, language: str) -> str:
    """Return a word that is used of work among other things, or nothing."""
    pattern = _compile_sounds(language)
    found = pattern.search(lowered) if pattern else None
    return found[0] if found else ""

"""Tells by its ending that a word in small letters is a trade, where it stands as only a job does: "le poste de santonnier"."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import alternatives, words_of
from afterword.domain.facts.role.generic import GENERIC, SAYS_HOW

_ENDINGS = alternatives(
    r"""
    \w{2,}(?:er|or|ist|ian|eur|euse|rice|ière|iere|iera|ier|ant|ante|(?<!m)ent|ente|eer)|\w{3,}(?:man|men|hand|smith|wright|monger|woman|women|ess|person)
    \w+(?:ero|era|dor|dora|tor|tora|sor|sora|ista|iste|(?<!^s)tore|sore|aio|aia|iere|eiro|eira|aro|ara|arius)|\w{3,}(?:ogo|oga|ogue|ologa|grafo|grafa|graphe|ónomo|ónoma|ïsta)
    \w{3,}(?:aar|ster|knecht|kracht|jongen|meisje|loods|juffrouw|vrouw)|\w*smid|\w{2,}(?:[cç][ıiuü]|[ıiuü]c[ıiuü])
    """
)
_IS_MADE_SO = re.compile(rf"(?:[\w'’]+-)*{_ENDINGS}(?:s|in|/\w+)?$")
# Their like in any letter, which nobody works as.
_NO_TRADES = words_of(
    """
    carrière matière manière première dernière lumière frontière rivière prière janvier février papier dossier courrier dernier premier chantier métier quartier atelier calendrier
    valeur secteur meilleur ailleurs intérieur supérieur extérieur inférieur douleur honneur couleur hauteur faveur erreur présent patient client suivant avant pendant cependant maintenant
    important agent argent récent différent entier entière particulier particulière régulier régulière humeur ardeur chaleur cher dîner hiver fier hier
    primera primero manera carrera entera entero tercera tercero cualquiera enero dinero número espera favor valor amor error sector mejor mayor menor señor superior exterior interior anterior posterior
    entrevista vista lista revista pista conquista fuera quiera cartera frontera acera pero compañero compañera contador interesante siguiente importante presente frente cliente paciente ambiente
    carriera maniera intera intero primavera settore intervista sera leggera vera vero paio gennaio febbraio distante
    primeiro primeira carreira janeiro dinheiro inteira inteiro maneira terceiro terceira feira setor melhor maior senhor derradeira brincadeira beira fronteira parceiro parceira
    chiaro cara raro faro amaro para gara sara avaro caro claro clara
    gevaar elkaar voorwaar altaar ster luister venster leerkracht
    bookstore superstore drugstore megastore paper order offer letter answer number matter member partner buyer seller power tower shower river winter summer quarter corner counter computer folder center sister brother mother father daughter
    door floor color factor doctor mirror labor flavor humor mentor major minor prior
    german norman beforehand firsthand business process success access address progress illness fitness kindness openness witness unless stress
    grant plant restaurant event content student parent talent recent scent percent accident incident twist exist assist
    artist christian median indian asian ever never over under after later sooner either neither other another whether rather
    career peer beer deer volunteer engineer weather leather
    öncü ikinci üçüncü birinci dördüncü
    leider sommer dauer mauer nummer fenster muster alter
    """
)
_MOST = 4
_SHORTEST = 4
_ARTICLE = re.compile(r"^[dlDL]['’](?=\w)")


def is_made_like_a_trade(role: str) -> bool:
    """Tell whether the word that a title in small letters is about, the first or the last, ends as trades do."""
    words = [word.strip(",.()") for word in _ARTICLE.sub("", role).lower().split()]
    if not words or len(words) > _MOST or not GENERIC.isdisjoint(words):
        return False
    return _is_trade(words[0]) or _is_trade(words[-1])


def _is_trade(word: str) -> bool:
    plain = word.replace("i̇", "i")
    is_other = plain in _NO_TRADES or plain in SAYS_HOW or plain.rstrip("s") in _NO_TRADES
    return len(plain) >= _SHORTEST and not is_other and _IS_MADE_SO.match(plain) is not None

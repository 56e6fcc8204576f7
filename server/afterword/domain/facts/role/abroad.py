"""Cuts the house off a title of the Romance languages and Dutch: "camarera en el Hotel Sol", "vendeuse au musée de la Mer"."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import alternatives, words_of

# What a house is called first, and no trade that somebody learns.
_HOUSES = alternatives(
    """
    muse[eo]|museu|musée|teatro|théâtre|hospital|hôpital|ospedale|clínica|clinique|hotel|hôtel|hostal|restaurante?|ristorante|trattoria|osteria|universi(?:dad|dade|té|tà)
    colegio|colégio|collège|lycée|liceo|instituto|institut|istituto|academia|académie|accademia|fundación|fundação|fondation|fondazione|asociación|associação|association|associazione
    estudio|estúdio|studio|atelier|grupo|groupe|gruppo|bodegas|ayuntamiento|câmara|mairie|comune|prefeitura|maison|casa|panificio|editorial|éditions|edizioni|editora
    """
)
# What also is a trade: only a house has an article before it.
_TRADES = alternatives(
    """
    école|escola|escuela|scuola|taller|laboratorio|laboratoire|laboratório|cantina|cave|domaine|librería|livraria|librairie|libreria|farmacia|farmácia|pharmacie
    panadería|padaria|boulangerie|panetteria|pastelería|pasticceria|pâtisserie|supermercado|supermarché|supermercato|tienda|loja|magasin|negozio|boutique
    biblioteca|bibliothèque|residencia|résidence|cafetería|café|ferme|granja|fattoria|azienda|société|cabinet|agence|agencia|agenzia|agência
    """
)
_IN_DUTCH = "museum|theater|ziekenhuis|universiteit|school|stichting|bakkerij|winkel|gemeente|bibliotheek|groep|hotel|atelier"
_WITH_ARTICLE = alternatives(
    "en (?:el|la|los|las) |n[oa]s? |à la |à l['’]|aux? |al |alla |all['’]|allo |presso (?:il |la |lo |l['’])?|nel(?: |la |l['’])|da(?:l |lla |ll['’])|chez |dans (?:le |la |l['’])"
)
_IN_A_HOUSE = re.compile(
    rf"\s(?:{_WITH_ARTICLE}(?i:{_HOUSES}|{_TRADES})|(?:en|em|da) (?i:{_HOUSES})|(?:in|bij) (?:het|de) (?i:{_IN_DUTCH}))"
    # What joins another trade is no name: "en la panadería y pastelería".
    r"(?=\s(?!y |e |et )[^,]*[A-ZÀ-Þ])[\w'’&., -]*$"
)
BEFORE_A_HOUSE = words_of(
    "en em no na nos nas à au aux al alla allo presso nel nella da dal dalla chez in bij dans"
)


def cut_house(role: str) -> str:
    """Return a title without the house it is in."""
    if BEFORE_A_HOUSE.isdisjoint(role.split()) and " all" not in role:
        return role
    found = _IN_A_HOUSE.search(role)
    return role[: found.start()] if found else role

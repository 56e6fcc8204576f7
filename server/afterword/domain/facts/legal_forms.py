"""Finds what companies of several countries write behind their names: GmbH, Inc., S.A."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import at_word_starts, has_any
from afterword.domain.facts.senders import for_one_mail

_IN_CAPITALS = r"""
    San\.(?:(?: ve)? Tic\.)?(?= (?:A\.?Ş|Ltd|Tic)) | K\.K\. | OHG | GbR | Sdn\.? Bhd\b\.? | Kft\b\.? | Oyj | AB(?<=[a-z] AB) | A/S(?<=[a-z] A/S)
    San\.(?: ve)? Tic\. | Limited(?<=[a-z] Limited)(?=[,.)]|$) | Partnerschaft mbB | Partnerschaft | CLG | CIC | CIO
    Lda\.? | Ltda\.? | S\.? ?A\.? de C\.? ?V\.? | ZT(?= GmbH) | GmbH(?: ?& ?Co\.? ?KG(?:aA)?)? | AG | KG | SE | Inc\b\.?
    LLC | LLP | PLLC | W\.?L\.?L\.? | P\.C\.(?=$|\s|,) | P\.A\.(?=$|\s|,) | PVT\.? LTD\b\.? | LTD\b\.? | Pvt\b\)?\.? ?Ltd\b\.? | Pty\b\)?\.? ?Ltd\b\.? | Pte\b\)?\.? ?Ltd\b\.? | Ltd\b\.? | PLC | Corp\b\.? | Co\.(?! KG)(?! (?!Ltd|Inc|Limited)[A-Z][a-z]+$)
    B\.?V\.? | N\.?V\.? | S\.?A\.?S?\.? | S\.?A\.?R\.?L\.? | S\.?r\.?l\.? | S\.?p\.?A\.? | S\.?L\.? | Ges\.?m\.?b\.?H\.?
    Sp\. ?z ?o\. ?o\.? | A\.?Ş\.? | Pty | Oy | ApS
    \((?:Pvt|Pty|Pte)\b\)?\.? ?Ltd\b\.?
    S\. A\.(?: S\.)?(?=$|,) | S\. L\.(?=$|,) | B\. V\.(?=$|,) | N\. V\.(?=$|,) | A\. Ş\.(?=$|,) | L\. L\. C\.(?=$|,)
    S\. A\. R\. L\.(?=$|,) | S\. p\. A\.(?=$|,) | S\. r\. l\.(?=$|,)
    """
_IN_SMALL = r"""
    e\. ?U\. | e\. ?K\. | e\. ?Kfm\. | e\. ?V\. | e\. G\. | g\. ?GmbH | eG | gGmbH(?: ?& ?Co\.? ?KG(?:aA)?)? | plc | mbB | mbH | s\. ?r\. ?o\.? | sp\. ?z ?o\. ?o\.? | d\. ?o\. ?o\.?
    """
_SMALL_BEGINS = ("e.U", "e. U", "e.K", "e. K", "e.V", "e. V", "eG", "e. G", "g. G", "gG", "plc", "mbB", "mbH", "s.r", "s. r", "sp.", "d.o", "d. o")  # fmt: skip
_BEHIND = r"(?=[\s,.)]|$)"
_FORM = re.compile(at_word_starts(_IN_CAPITALS + _IN_SMALL) + _BEHIND)
_FORM_IN_CAPITALS = re.compile(at_word_starts(_IN_CAPITALS) + _BEHIND)
_LONG = 200


@for_one_mail
def find_legal_form(text: str) -> re.Match[str] | None:
    """Return the first legal form in a text."""
    # Small letters stand everywhere in a long text, and are tried only where one of the forms begins so.
    is_any = len(text) < _LONG or has_any(_SMALL_BEGINS, text)
    return (_FORM if is_any else _FORM_IN_CAPITALS).search(text)

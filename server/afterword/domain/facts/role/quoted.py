"""Finds the role in the reader's own letter that an answer quotes, where the answer names none."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.role.labels import LABEL
from afterword.domain.facts.role.text import tidy

_TITLE = r"(?P<role>[^\s.,;!?][^\n.,;!?]{2,80}?)"
_APPLIES_FOR = re.compile(
    rf"\b(?:[Bb]ewerbung|[Bb]ewerbe mich|[Bb]ewerben) (?:bei \w+ )?(?:(?:auf|um|für) (?:die |Ihre )?(?:ausgeschriebene )?(?:Stelle|Position) )?(?:als |zum |zur )(?:eine?n? )?{_TITLE}(?=\s+[a-zäöü]|\s*[.,;!?\n…]|$)"
    rf"|\b(?:appl(?:y|ying|ication)|vacancy|opening|position) for (?:the |your |an? )?(?:(?:position|role|post|job|vacancy) of (?:an? )?)?{_TITLE.replace('role', 'other')}(?=\s+(?:position|role|post|job|vacancy|at|with|in|and|as|on|which|that|advertised)\b|\s*[.,;!?\n…]|$)"
    rf"|\b(?:the|your|that|an?) (?P<third>[^\W\d_][\w'/&-]*(?: [\w'/&-]+){{0,3}}?) (?:job|role|position|post|vacancy|opening)\b"
)


_QUOTE_MARKS = re.compile(r"\n[> ]*(?=[^\s>])")


def find_in_older(text: str) -> tuple[str, str] | None:
    """Return the role and the words it was read from."""
    for found in _APPLIES_FOR.finditer(_QUOTE_MARKS.sub(" ", text)):
        role = tidy(found["role"] or found["other"] or found["third"])
        if role and naming.is_role_like(role):
            return role, " ".join(found[0].split())
    for found in LABEL.finditer(text):
        role = tidy(found["role"])
        if role and naming.is_role_like(role):
            return role, " ".join(found[0].split())
    return None

"""How easily a question is answered: advice for next time about one thing is easy, a verdict is not."""

from __future__ import annotations

import re

ANSWERABILITY = ("easy", "harder", "unlikely")

NEVER_OFFERED = {
    "why_not": re.compile(
        r"\bwhy (?:not me|me|(?:was|were|am)(?:n['’]t)? (?:i|my)|(?:did|have|has|do)(?:n['’]t)? i)\b"
        r"|\bwhy\b.{0,30}\byou\b.{0,20}\b(?:reject\w*|turn (?:me )?down|choose|chose|pick|select|hire|say no)"
        r"|\breasons? (?:for|behind) (?:the|your|this|my) (?:decision|rejection|choice|no)\b"
        r"|\bwhat (?:was|is) wrong with (?:me|my)\b|\bwhat did i do wrong\b",
        re.I,
    ),
    "who_was_chosen": re.compile(
        r"\bwho\b.{0,40}\b(?:got|get|chosen|chose|hired|picked|selected|instead)\b"
        r"|\b(?:other|chosen|selected|successful|hired) (?:candidates?|applicants?|person|one)\b"
        r"|\b(?:better|stronger) than (?:me|i|mine)\b|\bwhat did (?:they|he|she) have\b",
        re.I,
    ),
    "fit": re.compile(
        r"\b(?:cultur\w+|team|right|good) fit\b|\bfit (?:in|into|the (?:team|culture))\b", re.I
    ),
    "reconsider": re.compile(
        r"\breconsider\w*|\b(?:change|changing) your mind|\b(?:second|another|one more) chance\b"
        r"|\bdecision final\b|\bcounter[ -]?offer",
        re.I,
    ),
    "of_the_person": re.compile(
        r"\b(?:think|thought|opinion|impression|feel|felt) (?:of|about) me\b"
        r"|\bdid(?:n['’]t)? you (?:not )?like me\b|\bmy (?:age|accent|gender|looks|personality|character)\b",
        re.I,
    ),
}
"""What nobody can answer well: it argues, compares or asks for a verdict on a person."""

_THINGS = re.compile(
    r"\b(?:answer\w*|requirement\w*|skill\w*|cv|resume|résumé|portfolio|task|case|presentation|example\w*|"
    r"project\w*|experience|qualification\w*|certificat\w*|course\w*|application|cover letter|code|design\w*|"
    r"explanation\w*|question\w*|part|topic\w*|language\w*|tool\w*|interview)\b",
    re.I,
)
_ADVICE = re.compile(
    r"\b(?:advi[sc]e\w*|suggest\w*|recommend\w*|work on|improv\w*|practi[sc]e\w*|next time|learn\w*|"
    r"prepare\w*|stronger|better|focus\w*|first|differently|add|change|read|study|develop\w*|build)\b",
    re.I,
)
_OPENED = re.compile(
    r"\b(?:what|which|how|where|who|when|why|is|are|was|were|could|can|would|do|did|should)\b", re.I
)
_MARKS = re.compile(r"\?+")
_MOST_WORDS = 40


def rate(own: str) -> tuple[str, str]:
    """Return how easily a question in the person's own words is answered, and the key of the reason."""
    for reason_key, pattern in NEVER_OFFERED.items():
        if pattern.search(own):
            return "unlikely", reason_key
    if len(_MARKS.findall(own)) > 1:
        return "harder", "several"
    if "?" not in own and not _OPENED.match(own.strip()):
        return "harder", "no_question"
    if len(own.split()) > _MOST_WORDS:
        return "harder", "long"
    if not _ADVICE.search(own):
        return "harder", "looks_back"
    return ("easy", "one_thing") if _THINGS.search(own) else ("harder", "broad")


def is_never_offered(words: str) -> bool:
    """Tell whether words ask for what is never offered."""
    return any(pattern.search(words) for pattern in NEVER_OFFERED.values())

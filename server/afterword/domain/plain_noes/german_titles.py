"""Finds in German that what somebody is called by stands for the job: "eine Schreinerin brauchen wir nicht mehr".

It is asked of a mail to one who applied; colleagues write so to each other as well.
"""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.pattern_text import words_of
from afterword.domain.mail.sentences import Sentence
from afterword.domain.voids.by_classes import find_what_voids

# Only a sentence with one of these may say so.
_CUES = words_of(
    """
    gefunden eingestellt angestellt vergeben besetzt versorgt brauchen benötigen suchen ersetzen besetzen nehmen leisten
    bezahlen tragen beschäftigen anstellen einstellen finanzieren dazunehmen wird bleibt ohne will wollen möchte möchten
    """
)
_TITLE = r"(?P<work>[A-ZÄÖÜ][\w-]+)"
_NOW = r"(?: nun| jetzt| schon| inzwischen| bereits| mittlerweile| also| damit| leider| doch| künftig| derzeit| zurzeit| im Moment| dieses Jahr)*"
_MORE = r"(?:(?:zweite|weitere|neue|zusätzliche|feste)[nr]? )?"
_TO_KEEP = r"(?:bezahlen|leisten|tragen|beschäftigen|anstellen|einstellen|finanzieren|dazunehmen|brauchen)"
_SOMEBODY = (
    r"(?:(?:der |die )?(?:(?:Herr|Frau) [A-ZÄÖÜ]\w+|Kolleg(?:e|in)\b)|(?:ein|der) anderer?\b|(?:eine|die) andere\b|jemand ander\w+"
    r"|eine? (?:ehemaliger?|interner?|frühere?r?) \w+|(?:der |die )?(?P<name>[A-ZÄÖÜ][a-zäöüß]+)(?=[.,;!]|$| (?:aus|von|vom)\b))"
)
_GONE = tuple(
    re.compile(pattern)
    for pattern in (
        # "Ein Lackierer ist eingestellt."
        rf"\b[Ee]ine? {_TITLE} ist{_NOW} (?:gefunden|eingestellt|angestellt|vergeben|versorgt)\b(?! worden)",
        # "Eine Schreinerin brauchen wir nun doch nicht."
        rf"\b(?:[Ee]inen?|[Dd]en|[Dd]ie|[Uu]nseren?) {_MORE}{_TITLE} (?:brauchen|benötigen|suchen|ersetzen|besetzen)(?: wir| ich){_NOW} nicht"
        r"(?: mehr)?(?=[.,;!]|$)",
        # "Eine zweite Schreinerin können wir uns nicht leisten."
        rf"\b[Ee]inen? {_MORE}{_TITLE} (?:können|kann|dürfen)(?: wir| ich)(?: uns| mir)?{_NOW} nicht(?: mehr)? {_TO_KEEP}\b",
        # "Wir können zurzeit keine Schreinerin bezahlen", "wir brauchen keine Schreinerin".
        rf"\b(?:können|kann|dürfen)(?: wir| ich)?(?: uns| mir)?{_NOW} keinen? {_MORE}{_TITLE} {_TO_KEEP}\b",
        rf"\b(?:brauchen|benötigen|suchen|ersetzen)(?: wir| ich)?{_NOW} (?:somit |daher |deshalb )?keinen? {_MORE}{_TITLE}(?: mehr)?"
        r"(?=[.;!]|$| und\b)",
        # "Wir kommen ohne zweite Schreinerin aus", "mein Partner will keine weitere Schreinerin".
        rf"\bohne (?:eine[nr]? )?(?:zweite|weitere|neue)[nr]? {_TITLE} aus\b",
        rf"\b(?:will|wollen|möchte|möchten){_NOW} keine[nr]? (?:zweite|weitere|neue)[nr]? {_TITLE}(?: mehr)?(?=[.,;!]|$)",
        # "Unser alter Schreiner bleibt nun doch."
        rf"\b[Uu]nsere? (?:alte|bisherige)r? {_TITLE} bleibt{_NOW}(?=[.,;!]|$)",
        # "Bauleiter wird nun doch Herr Wegner."
        rf"^(?:[Dd]er |[Dd]ie )?{_TITLE} wird(?: nun| jetzt| doch| damit| also| leider)+ {_SOMEBODY}",
    )
)


def find_title_gone(sentences: list[Sentence]) -> str:
    """Return the words that say so, or nothing."""
    greeted = {word for each in sentences[:2] for word in each.words}
    for sentence in sentences:
        if _CUES.isdisjoint(sentence.words) or sentence.tags.endswith("?"):
            continue
        for pattern in _GONE:
            found = pattern.search(sentence.text)
            if found and _tells(found, greeted) and not find_what_voids(sentence.tags, 0, len(sentence.tags)):
                return " ".join(found[0].split())
    return ""


def _tells(found: re.Match[str], greeted: set[str]) -> bool:
    """Tell whether the title is somebody's work, and who is named is a person and not the reader."""
    name = found.groupdict().get("name")
    if name and (name.lower() in greeted or not begins_with_first_name(name)):
        return False
    return naming.is_role_like(found["work"])

"""Takes words in the name of a house and in the title of a job for what they are there, in each language."""

from __future__ import annotations

from collections.abc import Collection

from afterword.domain.evidence.house_names import take_houses_as_names
from afterword.domain.evidence.house_names_abroad import take_houses_abroad_as_names
from afterword.domain.evidence.title_words import take_titles_as_names
from afterword.domain.evidence.title_words_abroad import take_titles_abroad_as_names
from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.sentences import Sentence


def take_names(
    heading: Collection[Sentence], sentences: Collection[Sentence], body: str, sender: str, language: str
) -> None:
    """Tag words for other matters as saying nothing where they are part of a name or of a title.

    Args:
        sender: the name of who sends.
    """
    if language == "en":
        take_titles_as_names(heading, sentences, load(language))
        take_houses_as_names(heading, sentences, body, sender)
    else:
        take_titles_abroad_as_names(heading, sentences, language)
        take_houses_abroad_as_names(heading, sentences, body, sender, language)

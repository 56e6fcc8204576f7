"""Friends, family, referees and advisers are told of a no that somebody else got."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.languages import list_lines

_LETTERS = {"en": "Hi Joss,\n\n{}\n\nTilda", "de": "Hallo Joss,\n\n{}\n\nTilda"}
_TOLD = {
    "en": """
        I didn't get it. They went with someone who has more experience. Pizza?
        The bank rang, the job has gone to someone else. I'll keep looking.
        I won't be moving to Leeds after all. The job fell through, they chose someone internal.
        Heard from the hospital. It wasn't me. They took somebody with more experience.
        My interview was for nothing, the job had already been given to someone internal. I'm cross.
    """,
    "de": """
        ich bin es leider nicht geworden. Die andere hatte mehr Erfahrung.
        mir wurde abgesagt. Sie haben sich für einen internen Bewerber entschieden. Naja.
        es hat leider nicht sollen sein: die Uni hat die Stelle intern besetzt. Danke für dein Daumendrücken.
        Oma, sie haben den Job einer anderen gegeben. Du hast eine Kerze angezündet, ich weiß. Nächstes Mal!
    """,
}


@pytest.mark.parametrize(("language", "text"), list_lines(_TOLD))
def test_a_no_told_to_others_is_none_to_them(language: str, text: str) -> None:
    assert not read_message(Message(_LETTERS[language].format(text))).verdict.is_rejection

"""An applicant answers a no, asks why it was, and recalls it when applying again."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.languages import list_lines

_LETTERS = {
    "en": "Dear Ms Arlow,\n\n{}\n\nBest wishes,\nPeder Lunde",
    "de": "Guten Tag Frau Harm,\n\n{}\n\nViele Grüße\nPeder Lunde",
}
_ANSWERS = {
    "en": """
        You told me on Friday that the job had gone to somebody else. Is there anything in the other shop?
        It's a pity you decided on another candidate. I'd have loved the job. Please think of me next time.
        I note from your letter that another candidate has been appointed. Please return my portfolio.
        Now that you have given the job to somebody else, I'd like my samples back.
        I intend to appeal the panel's decision. The post was given to a candidate with no licence.
        It was kind of you to phone me yourself about the post going to someone else.
        According to your email the vacancy has been filled, yet I see it advertised again this morning.
    """,
    "de": """
        mit Ihrer Mail vom Montag teilten Sie mir mit, dass die Stelle anderweitig vergeben wurde.
        für mich ist die Stelle leider nichts, aber ich hätte jemanden: mein Bruder ist Koch.
        vielen Dank für Ihren Anruf. Dass die Stelle intern besetzt wurde, ist schade für mich.
        aus welchem Grund wurde ich abgelehnt? Sie schreiben nur, dass die Stelle vergeben ist.
    """,
}


@pytest.mark.parametrize(("language", "text"), list_lines(_ANSWERS))
def test_an_answer_to_a_no_is_none(language: str, text: str) -> None:
    assert not read_message(Message(_LETTERS[language].format(text))).verdict.is_rejection

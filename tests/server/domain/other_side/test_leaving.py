"""One who goes withdraws, turns an offer down, stays or starts elsewhere: that is no employer's no."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.languages import list_lines

_LETTERS = {
    "en": "Dear Ms Arlow,\n\n{}\n\nBest wishes,\nPeder Lunde",
    "de": "Guten Tag Frau Harm,\n\n{}\n\nViele Grüße\nPeder Lunde",
}
_LEAVES = {
    "en": """
        I've taken a post at the college instead, so I must turn yours down, I'm afraid.
        I've signed with another firm, so I am no longer available for the position. Sorry.
        I'm passing on this one. The role isn't the right match for me at this time.
        I can't come to the trial shift and I won't be starting. The position should go to somebody else.
        Sadly I'm going to turn this one down. The position is lovely but I've been offered a council job.
        My decision is to stay a teacher. Unfortunately that means I must disappoint you about the position.
    """,
    "de": """
        ich habe mich gegen die Stelle entschieden. Die Entscheidung ist mir nicht leicht gefallen.
        ich bleibe bei meinem jetzigen Arbeitgeber, daher kann ich die Stelle leider nicht antreten.
        ich stehe für die Stelle leider nicht mehr zur Verfügung, da ich woanders zugesagt habe.
        ich komme am Montag leider nicht und will die Stelle auch nicht mehr. Tut mir leid.
        ich nehme von der Bewerbung Abstand. Leider hat sich meine Lage geändert.
        wir haben uns als Familie entschieden, nicht umzuziehen. Ich muss Ihnen daher leider absagen.
        nach dem Probetag habe ich gemerkt, dass die Stelle nicht zu mir passt. Ich sage daher leider ab.
        leider klappt es mit den Schichten nicht, daher kann ich den Job doch nicht machen. Sorry!
        hiermit sage ich die Stelle leider ab. Der Lohn ist mir zu niedrig.
        hiermit reiche ich meine Kündigung ein. Die interne Stelle ging ja leider an einen anderen Bewerber.
    """,
}


@pytest.mark.parametrize(("language", "text"), list_lines(_LEAVES))
def test_who_goes_is_told_no_by_nobody(language: str, text: str) -> None:
    assert not read_message(Message(_LETTERS[language].format(text))).verdict.is_rejection

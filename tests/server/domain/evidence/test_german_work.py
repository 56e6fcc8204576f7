"""German mails tell by a few words whether they answer an application, and whose choice they speak of."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import find_features, read_message

_LETTER = "Guten Tag Frau Lind,\n\n{}\n\nViele Grüße\nAnna Kern"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Bewerbung", "Danke, wir suchen niemanden. Gruß"),
        ("Aw: Bewerbung Küchenhilfe", "Hallo, wir haben schon wen. LG"),
        ("bewerbung", "guten tag, stelle ist schon weg. mfg meier"),
        ("Deine Testaufgabe", "Hallo Jo,\n\nwir gehen mit anderen in die nächste Runde.\n\nGrüße, Mia"),
        ("Rückmeldung", "Hallo Jo,\n\nder Kunde hat abgesagt. Ich suche weiter für Sie.\n\nIngo Hahn"),
        ("Entscheidung", _LETTER.format("Wir haben uns für Nora entschieden. Danke für die zwei Gespräche.")),
        (
            "Bewerbung",
            _LETTER.format("Wir haben uns für eine andere Fotografin entschieden. Danke für Ihre Bewerbung."),
        ),
        (
            "Dienst",
            _LETTER.format("Laut Gutachten sind Sie für den Polizeidienst nicht tauglich."),
        ),
    ],
)
def test_a_no_to_an_application(subject: str, text: str) -> None:
    assert read_message(Message(text, subject)).verdict.is_rejection


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Ihr Angebot", "Danke für das Gespräch. Wir haben uns für eine andere Agentur entschieden."),
        ("Ihr Angebot", "Danke für den Termin. Wir haben uns für einen anderen Maler entschieden."),
        ("Absage", "Ich habe mich für einen anderen Arbeitgeber entschieden. Danke für das Gespräch."),
        ("Hortplatz", "Leider können wir Ihnen keinen Hort-Platz anbieten."),
        ("Headcount", "Wir können die Stelle für dein Team leider nicht besetzen."),
        ("Feier", "Wir müssen die Weihnachtsfeier leider absagen."),
        (
            "Talentpool",
            "Wir konnten Ihnen im Herbst leider keine Stelle anbieten. Das hat sich inzwischen geändert.",
        ),
        (
            "Re: Einladung",
            "Leider kann ich Ihre Einladung nicht annehmen, die Stelle passt nicht zu meinen Plänen.",
        ),
        ("Nachweis", "Bitte reichen Sie Ihre Bewerbungen und die Absagen der Betriebe ein."),
        ("Übernahme", "Die Stelle im Lager ist vergeben, aber wir übernehmen dich fest im Versand!"),
        ("Erinnerung", "Ohne Antwort bis Montag müssen wir die Stelle anderweitig vergeben."),
    ],
)
def test_no_answer_to_an_application(subject: str, text: str) -> None:
    assert not read_message(Message(_LETTER.format(text), subject)).verdict.is_rejection


@pytest.mark.parametrize(
    "applied",
    [
        "Sie hatten sich im Mai bei uns als Vertretungslehrkraft beworben.",
        "Sie haben sich als Bäckerin in unserer Filiale beworben.",
    ],
)
def test_what_one_applied_as_is_work_where_the_verb_comes_last(applied: str) -> None:
    assert "no_job_words" not in find_features(Message(f"Guten Tag,\n\n{applied}\n\nGruß\nAna Ruiz"))

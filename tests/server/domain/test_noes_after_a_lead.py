"""A sentence may name candidates before it says no: they are not whom it is said of."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_LETTERS = {
    "en": "Dear Mina,\n\nThank you for applying for the analyst position.\n\n{}\n\nKind regards,\nAna Ruiz",
    "de": "Guten Tag,\n\nvielen Dank für Ihre Bewerbung als Analystin.\n\n{}\n\nFreundliche Grüße\nAna Ruiz",
    "es": "Estimada Marta:\n\nGracias por su interés en Nordlys.\n\n{}\n\nUn saludo,\nAna Ruiz",
    "fr": "Madame,\n\nMerci pour l'intérêt que vous portez à Nordlys.\n\n{}\n\nCordialement,\nAna Ruiz",
    "it": "Gentile Marta,\n\ngrazie per l'interesse verso Nordlys.\n\n{}\n\nCordiali saluti,\nAna Ruiz",
    "pt": "Olá Marta,\n\nObrigado pelo seu interesse na Nordlys.\n\n{}\n\nAtenciosamente,\nAna Ruiz",
    "nl": "Beste Marta,\n\nBedankt voor je interesse in Nordlys.\n\n{}\n\nMet vriendelijke groet,\nAna Ruiz",
    "tr": "Sayın Elif,\n\nNordlys şirketine ilginiz için teşekkür ederiz.\n\n{}\n\nSaygılar,\nAyşe Kaya",
}
_LEADS = {
    "en": (
        "We have completed our review of the applicants for this opening and {}.",
        "Following our interviews with several candidates, {}.",
        "Having met all shortlisted applicants, {}.",
        "Given the number of strong candidates, {}.",
    ),
    "de": (
        "Nach den Gesprächen mit mehreren Bewerbern {}.",
        "Aufgrund der vielen qualifizierten Bewerber {}.",
    ),
    "es": (
        "Después de entrevistar a varios candidatos, {}.",
        "Una vez valorados los méritos de las personas aspirantes, lamentamos comunicarle que {}.",
    ),
    "fr": ("Après avoir rencontré plusieurs candidats, {}.", "Compte tenu du grand nombre de candidats, {}."),
    "it": ("Dopo aver incontrato diversi candidati, {}.", "Visto l'elevato numero di candidati, {}."),
    "pt": ("Depois de entrevistar vários candidatos, {}.", "Devido ao grande número de candidatos, {}."),
    "nl": ("Na gesprekken met meerdere kandidaten {}.", "Gezien het grote aantal sollicitanten {}."),
    "tr": ("Birçok adayla görüştükten sonra, {}.", "Tüm adayları değerlendirdikten sonra {}."),
}
_NOES = {
    "en": (
        "another candidate has been selected",
        "the position has been filled",
        "the successful candidate has now been appointed",
        "an offer has been made to another applicant and accepted",
        "this requisition has been cancelled",
    ),
    "de": ("ist die Wahl auf eine andere Person gefallen", "wurde die Stelle anderweitig vergeben"),
    "es": ("hemos seleccionado a otra persona", "no ha sido seleccionada para continuar en el proceso"),
    "fr": ("le poste a été pourvu", "votre candidature n'a pas été retenue"),
    "it": ("abbiamo assunto un altro candidato", "non possiamo offrirLe il posto"),
    "pt": ("a vaga já foi preenchida", "não vamos prosseguir com a sua candidatura"),
    "nl": ("is de keuze op iemand anders gevallen", "is de functie inmiddels ingevuld"),
    "tr": ("başvurunuz kabul edilmemiştir", "başvurunuz olumlu sonuçlanmamıştır"),
}


@pytest.mark.parametrize(
    ("language", "lead", "no"),
    [(language, lead, no) for language in _LEADS for lead in _LEADS[language] for no in _NOES[language]],
)
def test_who_is_named_before_is_not_whom_it_is_said_of(language: str, lead: str, no: str) -> None:
    assert read_message(Message(_LETTERS[language].format(lead.format(no)))).verdict.is_rejection


@pytest.mark.parametrize(
    "sentence",
    [
        "All candidates hear from us as soon as the position has been filled.",
        "Candidates are told when the role has been filled.",
        "Applicants will be notified after the position is filled.",
        "We keep the details of all applicants until another candidate has been selected.",
        "Applicants who are not selected will be told by letter.",
        "Candidates not selected for interview will hear by e-mail.",
    ],
)
def test_a_rule_for_all_applicants_is_none(sentence: str) -> None:
    assert not read_message(Message(_LETTERS["en"].format(sentence))).verdict.is_rejection


@pytest.mark.parametrize(
    "sentence",
    [
        "Leider sagen wir Ihnen ab. Nehmen Sie diese Entscheidung nicht persönlich; sie folgt dem Profil.",
        "Wir bedauern, Ihnen heute absagen zu müssen.",
        "Leider haben wir jemand anderen eingestellt.",
        "Wir haben inzwischen eine andere Bewerberin eingestellt.",
    ],
)
def test_a_german_no_of_the_writer_is_one(sentence: str) -> None:
    assert read_message(Message(_LETTERS["de"].format(sentence))).verdict.is_rejection


def test_an_application_that_its_writer_took_back_leaves_the_post() -> None:
    text = "wir bedauern, dass Sie Ihre Bewerbung um die Stelle als Bautechniker zurückgezogen haben."
    assert not read_message(
        Message(f"Guten Tag Herr Adler,\n\n{text}\n\nPersonalstelle")
    ).verdict.is_rejection

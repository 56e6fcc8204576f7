"""A no to the reader is one beside words of those who hire; one that is only recalled is none."""

from __future__ import annotations

import pytest

from afterword.domain.evidence.mail_evidence import CLEAR_NO, Evidence
from afterword.domain.facts.letter import open_letter
from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.message import Message
from afterword.domain.mail.quoting import split
from afterword.domain.mail.sentences import cut
from afterword.domain.other_side.find import find_other_side
from afterword.domain.reading import read_message


def _find(text: str, evidence: Evidence, language: str) -> tuple[str, str] | None:
    letter = open_letter(Message(text), split(text, None), cut(text, load(language)))
    return find_other_side(text, text, letter, evidence, language, lambda _: False, lambda _: True)


def test_those_who_hire_may_sign_a_no() -> None:
    told = "You were one of two finalists for Curator, and the other finalist has accepted."
    text = f"{told}\n\nHiring panel\nArlow House"
    assert read_message(Message(text, "Re: Bench chemist")).verdict.is_rejection


@pytest.mark.parametrize(
    "question",
    [
        "Can I find out why I was not selected?",
        "1. Why was my application not selected?",
        "Will I learn why I was rejected?",
    ],
)
def test_questions_of_many_below_a_no_are_not_the_writers(question: str) -> None:
    told = (
        "Dear candidate,\n\n"
        "Thank you for applying for the trainee post. We are unable to take your application forward."
    )
    assert read_message(
        Message(f"{told}\n\n{question}\nWe cannot comment on single applications.")
    ).verdict.is_rejection
    asked = "Could you tell me why I was not selected?"
    assert not read_message(Message(f"{told}\n\n{asked}")).verdict.is_rejection


def test_a_no_that_is_passed_on_is_one_whatever_is_thought_of_it() -> None:
    text = "I asked Joss about the job: he said they went with another candidate, so it's a no. Their loss."
    assert read_message(Message(text)).verdict.reasons[0].signal != "about_another"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In March we went with another candidate. Now a bench is free. Are you interested?", "en"),
        (
            "You came last October and we told you no. A bench is free again. Would you consider it?",
            "en",
        ),
        ("I know the school did not take you in the end. Can I pass on your number?", "en"),
        ("Im Mai hatte sich der Kunde gegen Sie entschieden. Haben Sie jetzt Interesse?", "de"),
        ("Im letzten Herbst mussten wir Ihnen absagen. Jetzt ist etwas frei: Hätten Sie Interesse?", "de"),
    ],
)
def test_a_no_recalled_before_something_new_is_none(text: str, language: str) -> None:
    evidence = Evidence()
    found = _find(text, evidence, language)
    assert found is not None
    assert found[0] == "recalled"
    evidence.add("thanks_for_applying", "")
    assert _find(text, evidence, language) is None


@pytest.mark.parametrize(
    "text",
    [
        "In March you applied to us. We went with another candidate. Are you interested in other work?",
        "In March we went with another candidate. All the best.",
        "Ihre Bewerbung kam im Mai. Der Kunde hat sich gegen Sie entschieden. Haben Sie Interesse?",
    ],
)
def test_a_new_no_beside_an_offer_is_not_recalled(text: str) -> None:
    language = "de" if "Bewerbung" in text else "en"
    assert _find(text, Evidence(), language) is None


@pytest.mark.parametrize(
    "text",
    [
        "Dear Jonas,\n\nthank you for applying. We turned down Jonas Lunde and others: the post is filled.",
        (
            "Dear Tilda, the post will be re-advertised. Unfortunately your application has not been "
            "successful. It will not affect your application to other posts."
        ),
        "Dear Tilda,\n\nThank you for applying for the post of clerk. The governors have chosen Eileen Shaw.",
        "Dear Tilda,\n\nThank you for applying. We decided not to take you on as clerk to the board.",
        (
            "Liebe Frau Voss,\n\nnach dem Gespräch haben wir uns für eine Mitbewerberin entschieden. "
            "Rufen Sie mich an, dann sage ich Ihnen, woran es gelegen hat.\n\nM. Harm"
        ),
        (
            "You applied to us. All positions that were open at that time have meanwhile been filled, "
            "so your application is no longer active. Sorry."
        ),
    ],
)
def test_a_no_that_names_the_reader_or_an_open_post_is_one(text: str) -> None:
    assert read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        (
            "Dear Peder,\n\n"
            "Thank you for your email. You asked me to keep your CV on file, and I will: the post "
            "has gone to another candidate.\n\nM. Arlow"
        ),
        (
            "Dear Peder,\n\n"
            "Thank you for your application. Your friend Joss gave us your CV. We have decided not "
            "to take you on.\n\nM. Arlow"
        ),
        (
            "Dear Peder,\n\n"
            "We have filled the vacancy. All other applicants, you among them, were not selected. "
            "Thank you for applying.\n\nM. Arlow"
        ),
        (
            "Lieber Herr Lunde,\n\n"
            "danke für Ihre Nachricht. Wir haben uns für eine andere Bewerberin entschieden und "
            "hoffen, dass Sie bald eine passende Stelle finden.\n\nM. Harm"
        ),
        (
            "Lieber Herr Lunde,\n\n"
            "danke, dass Sie mir geschrieben haben. Wir konnten Sie bei der Auswahl für die Stelle "
            "leider nicht berücksichtigen.\n\nM. Harm"
        ),
    ],
)
def test_an_employer_may_use_such_words_in_a_no(text: str) -> None:
    assert read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize(("phrasing", "is_found"), [(6.9, True), (7.1, False)])
def test_a_clear_no_whose_words_are_sure_is_not_looked_at_for_all(phrasing: float, is_found: bool) -> None:
    text = "Hi Craig,\n\nI asked about your pay rise and I'm afraid the answer is no this year.\n\nJo"
    evidence = Evidence(features={CLEAR_NO}, phrasing=phrasing)
    assert (_find(text, evidence, "en") is not None) is is_found

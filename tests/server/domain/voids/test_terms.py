"""What terms say may happen to any applicant is no decision on one."""

from __future__ import annotations

import pytest

from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.message import Message
from afterword.domain.mail.sentences import cut
from afterword.domain.reading import find_features, read_message


@pytest.mark.parametrize(
    "words",
    [
        "The management reserves the right to reject any application without giving a reason.",
        "Please note that once positions are filled, the application will close.",
        "The employer can see your application once the job has closed.",
        "We do not know why an employer has or hasn't shortlisted you.",
        "The panel will say whether you were or were not selected.",
        "No news by the 12th means we've gone for somebody else.",
        "Passt es dieses Mal nicht, erhalten Sie von uns ebenfalls eine Nachricht.",
    ],
)
def test_terms_are_no_decision(words: str) -> None:
    text = f"Thank you for applying. {words} We read everything first."
    if words.startswith("Passt"):
        text = f"Ihre Bewerbung ist eingegangen. {words} Wir prüfen alle Unterlagen."
    assert "any_decision" not in find_features(Message(text))


@pytest.mark.parametrize(
    "words",
    [
        "We have the right person already, so it is a no.",
        "I am sorry that you were not selected, whether or not that is what you hoped for.",
        "I mean it kindly: we've gone for somebody else.",
        "Once again, we have filled the position with another candidate.",
    ],
)
def test_what_has_happened_is_a_decision(words: str) -> None:
    assert "any_decision" in find_features(Message(f"Thank you for applying. {words}"))


def test_what_is_said_of_others_is_no_word_to_the_reader() -> None:
    others = find_features(Message("Hi Craig,\n\nThanks for the four CVs. Not for us, I'm afraid."))
    assert "third_person" in others
    kept = "Thanks for your form, which I've put with {}. We'll ring those we want to see."
    assert "others_chosen" not in find_features(Message(kept.format("the others")))


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("schad, aber mir ham uns für wen aus dem Ort entschieden.", "others_chosen"),
        ("They felt communication needs work, so it is a reject from their side.", "plain_no"),
    ],
)
def test_a_no_in_plain_words_is_one(words: str, signal: str) -> None:
    assert signal in find_features(Message(f"{words}\n\nThanks for your application / Ihre Bewerbung."))


def test_a_review_of_all_submissions_is_no_other_matter() -> None:
    text = "Thank you for submitting your resume. After a review of all submissions, {} was not selected."
    assert read_message(Message(text.format("your application"))).verdict.is_rejection
    assert not read_message(Message(text.format("your poem"))).verdict.is_rejection


def test_a_condition_that_has_come_true_is_a_decision() -> None:
    text = "If you have not heard from us before {}, please take it that you have been unsuccessful."
    assert "any_decision" in find_features(Message(f"Thank you for applying. {text.format('today')}"))
    assert "any_decision" not in find_features(Message(f"Thank you for applying. {text.format('May')}"))


def test_a_no_to_somebody_named_by_a_letter_is_not_the_reader_s() -> None:
    text = "Louise, HR has told us that {} was not selected for the scheduler opening. It is your question."
    assert not read_message(Message(text.format("J. Prentice"))).verdict.is_rejection
    assert "another_named" not in find_features(Message(text.format("the candidacy")))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("They told J. Prentice today.", 1),
        ("They met in zone C. we told them.", 2),
    ],
)
def test_a_letter_of_a_name_ends_no_sentence(text: str, count: int) -> None:
    assert len(cut(text, load("en"))) == count

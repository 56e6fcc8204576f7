"""Names in places that no pattern foresees."""

from __future__ import annotations

from math import exp

import pytest

from afterword.domain.facts.company import marks, tagger
from afterword.domain.facts.company.looks import Mark, number_of
from afterword.domain.mail.message import Message
from afterword.domain.reading import open_mail, read_message
from tests.mail_cases import NO, load_named


def _words(text: str, **envelope: str) -> list[str]:
    letter, _ = open_mail(Message(text, **envelope))
    lines = [line for _, line in marks.list_lines(letter)]
    return [lines[word.line][word.start : word.end] for word in marks.list_words(letter, None, None)]


def test_what_stands_between_capital_words_may_be_part_of_a_name() -> None:
    assert _words("here at the Institute for the Deaf we have met many") == [
        "Institute",
        "for",
        "the",
        "Deaf",
    ]


def test_words_that_no_name_joins_part_two_names() -> None:
    assert _words("some from Ulm walked all the way to Kiel") == ["Ulm", "Kiel"]


def test_names_are_looked_for_in_subject_sender_text_and_sign_off() -> None:
    found = _words(
        "we chose another.\n\nregards\nOrla", subject="your form for Tarn", from_name="Kim of Weir"
    )
    assert found == ["Tarn", "Kim", "of", "Weir", "Orla"]


def test_a_sender_s_name_that_is_an_address_names_nobody() -> None:
    assert _words("we chose another.", from_name="jobs@tarn.example") == []


def test_the_same_word_has_the_same_marks_in_every_run() -> None:
    letter, _ = open_mail(Message("we at Tarn chose another."))
    (word,) = marks.list_words(letter, None, None)
    assert Mark.WORD ^ number_of("tarn") in word.marks
    assert Mark.RUN_BEFORE ^ number_of("at") in word.around


FIELDS = 2


@pytest.fixture
def small() -> tagger.Tagger:
    """A tagger that knows one mark of a beginning and one of what goes on."""
    rows = {5: [100, 0], 7: [0, 100], 9: [-100, -100]}
    outputs = [[0.0, 0.0, 1.0], [0.1, 0.0, 0.0], [0.0, 0.1, 0.0]]
    return tagger.Tagger(tagger.to_bytes(rows), [0] * FIELDS, outputs)


def test_a_row_is_found_by_its_mark_and_added_up(small: tagger.Tagger) -> None:
    begins = [exp(each) for each in small.weigh([5])]
    goes_on = [exp(each) for each in small.weigh([7])]
    assert sum(begins) == pytest.approx(1)
    assert begins.index(max(begins)) == tagger.BEGINS
    assert goes_on.index(max(goes_on)) == tagger.GOES_ON
    assert begins[tagger.BEGINS] == pytest.approx(exp(10) / (exp(10) + exp(1) + 1))


def test_what_is_below_zero_says_nothing(small: tagger.Tagger) -> None:
    assert small.weigh([5, 9]) == pytest.approx(small.weigh([]))


def test_a_mark_that_was_not_learned_says_nothing(small: tagger.Tagger) -> None:
    assert small.weigh([5, 6, 4 + (1 << 31)]) == small.weigh([5])


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            f"Hi Kim,\n\n{NO}\n\nThe season starts on Friday and the crew is whole.\n\nHarbour Kiosk Vexley",
            "Harbour Kiosk Vexley",
        ),
    ],
)
def test_a_house_in_a_place_of_its_own_is_named(text: str, company: str) -> None:
    assert read_message(Message(text)).facts.company == company


@pytest.mark.parametrize(
    "text",
    [
        f"Thank you for your interest in [Harbour Foods]. {NO}\n\nThe [Harbour Foods] team",
        f"Thank you for the time you took to apply to [Marlow Bank].\n\n{NO}\n\nBest\nAna",
    ],
)
def test_a_gap_in_a_template_names_no_house(text: str) -> None:
    assert read_message(Message(f"Hi [Name],\n\n{text}")).facts.company is None


def test_only_a_decision_is_tagged(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(tagger.Tagger, "read", lambda *_: asked.append(1) or tagger.Tags([], [], []))
    assert read_message(Message("Hi Kim,\n\nshall we meet on Friday?\n\nOrla")).facts.company is None
    assert not asked
    assert read_message(Message(f"Hi Kim,\n\n{NO}\n\nOrla")).facts.company is None
    assert asked


def test_what_is_written_down_is_read() -> None:
    """All of it was learned from: files that do not fit the code would show."""
    mails = [each for each in load_named() if each.name.startswith(("bare", "named"))]
    wrong = invented = 0
    for each in mails:
        company = read_message(each.message).facts.company
        wrong += bool(each.companies) and company not in each.companies
        invented += not each.companies and company is not None
    assert wrong < len(mails) * 0.03
    assert invented < len(mails) * 0.01

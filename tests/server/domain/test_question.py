"""From a look back to questions: aimed first, few, each answerable, and none that is never offered."""

from itertools import product

import pytest

from afterword.domain.checker import checker
from afterword.domain.checker.finding import Circumstances
from afterword.domain.question import AIMED, GENERAL, Item, offer
from afterword.domain.question_rating import ANSWERABILITY, is_never_offered
from afterword.domain.reflection import RATINGS
from afterword.domain.situation import STAGES
from afterword.services.checks import load

PARTLY = Item("requirement", "Three years of TypeScript", "partly")
MISSING = Item("requirement", "Fluent German", "not")
HARD = Item("question", "How would you plan a release?", "hard")
STAGE = Item("stage", "The second interview", "hard")
EVERYTHING = [STAGE, HARD, MISSING, PARTLY]


def texts(items, stage="final"):
    """Return the texts that are offered."""
    return [each.text for each in offer(items, stage)]


def test_without_a_look_back_there_is_a_general_question_only():
    [only] = offer([], "final")
    assert (only.kind, only.about) == ("general", None)


def test_what_is_written_down_comes_before_an_answer_and_an_answer_before_a_whole_stage():
    offered = offer(EVERYTHING, "final")
    assert [each.about for each in offered] == [
        *("Three years of TypeScript", "Fluent German", "How would you plan a release?"),
        *("The second interview", None),
    ]
    assert [each.answerability for each in offered] == ["easy", "easy", "easy", "harder", "harder"]


def test_what_went_well_aims_nothing():
    fine = [Item(kind, "x", "well") for kind in ("stage", "question")] + [Item("requirement", "x", "met")]
    unrated = [Item(kind, "x", None) for kind in RATINGS]
    mixed = [Item(kind, "x", "mixed") for kind in ("stage", "question")]
    assert len(offer([*fine, *unrated, *mixed], None)) == 1


def test_there_are_four_aimed_questions_at_the_most():
    many = [Item("question", f"What is number {number}?", "hard") for number in range(9)]
    assert len(offer(many, None)) == 5


def test_the_same_line_twice_is_one_question():
    assert len(offer([HARD, HARD], None)) == 2


@pytest.mark.parametrize("stage", [*STAGES, None])
def test_every_stage_has_its_general_question(stage):
    assert offer([], stage)[-1].about is None


def test_a_task_is_asked_about_as_a_task():
    assert offer([], "task")[0].kind == "task"


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("How would you plan a release?", "“How would you plan a release”"),
        ("  Why  do you want to work here ??  ", "“Why do you want to work here”"),
        ("“Quoted” words.", "“Quoted words”"),
        ("{role} and {0}", "“{role} and {0}”"),
        ("word " * 60, "word…”"),
    ],
)
def test_the_persons_words_stand_in_it_as_they_are(words, quoted):
    [aimed, _] = texts([Item("question", words, "hard")])
    assert quoted in aimed


@pytest.mark.parametrize(
    "words", ["?", " . ", "Why was I not chosen?", "Who got the role instead?", "culture fit"]
)
def test_words_that_make_no_fair_question_make_none(words):
    assert len(texts([Item("question", words, "hard"), Item("stage", words, "hard")])) == 1


def test_every_text_of_the_bank_is_one_whole_question_about_next_time():
    for form in (*AIMED, *GENERAL):
        assert form.answerability in ANSWERABILITY[:2]
        assert (form.text.count("?"), form.text[-1], form.text[0].isupper()) == (1, "?", True)
        assert "advise" in form.text or "next time" in form.text
        assert not is_never_offered(form.text)


def test_nothing_that_is_offered_is_among_what_is_never_offered():
    words = ("Three years of TypeScript", "How would you plan a release?", "The second interview", "Why us?")
    items = [Item(kind, text, rating) for kind in RATINGS for rating in RATINGS[kind] for text in words]
    for item, stage in product(items, (*STAGES, None)):
        assert not any(is_never_offered(text) or text.count("?") != 1 for text in texts([item], stage))


def test_the_checker_finds_nothing_in_any_of_them():
    body = (
        "Hi Ana,\n\nThank you for the time you gave me for the Designer role at Northlight Labs. "
        "I respect the decision.\n\n{question} A line is plenty.\n\nBest wishes,\nMina"
    )
    known = Circumstances(case_company="Northlight Labs", case_role="Designer", contact_name="Ana Ruiz")
    for stage in (*STAGES, None):
        for text in texts(EVERYTHING, stage):
            found = checker.check(body.format(question=text), load(), known, (), frozenset())
            assert [each.rule.rule_id for each in found] == [], text

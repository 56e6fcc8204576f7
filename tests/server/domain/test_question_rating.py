"""How easily a question in the person's own words is answered."""

import pytest

from afterword.domain.question_rating import is_never_offered, rate


@pytest.mark.parametrize(
    "own",
    [
        "What would you advise me to work on first in my portfolio?",
        "Which book would you recommend to improve my answers on planning?",
        "how could I make my presentation stronger next time",
        "Is there a course you would suggest?",
        "Which of my answers would you advise me to work on??",
    ],
)
def test_advice_about_one_thing_is_easy(own):
    assert rate(own) == ("easy", "one_thing")


@pytest.mark.parametrize(
    ("own", "reason_key"),
    [
        ("What would you advise me to do? And which course is good?", "several"),
        ("I would like feedback.", "no_question"),
        ("What would you advise me " + "and me " * 20 + "to work on?", "long"),
        ("How was my presentation?", "looks_back"),
        ("What could I do better?", "broad"),
    ],
)
def test_some_questions_are_harder(own, reason_key):
    assert rate(own) == ("harder", reason_key)


@pytest.mark.parametrize(
    ("own", "reason_key"),
    [
        ("Why was I not chosen?", "why_not"),
        ("why didn't you hire me", "why_not"),
        ("Why not me?", "why_not"),
        ("Why did you choose somebody else?", "why_not"),
        ("What are the reasons for your decision?", "why_not"),
        ("What did I do wrong?", "why_not"),
        ("Who got the role?", "who_was_chosen"),
        ("What did the other candidate have?", "who_was_chosen"),
        ("Was I not a good fit?", "fit"),
        ("Is it about culture fit?", "fit"),
        ("Would you reconsider?", "reconsider"),
        ("Could I have a second chance?", "reconsider"),
        ("What did you think of me?", "of_the_person"),
        ("Was it my accent?", "of_the_person"),
    ],
)
def test_what_nobody_can_answer_is_unlikely(own, reason_key):
    assert rate(own) == ("unlikely", reason_key)


@pytest.mark.parametrize(
    "asked_by_them",
    [
        "Why do you want to work here?",
        "Why did you leave your last job?",
        "Tell me about a time when you had to change the plan.",
        "What is the reason for the gap in your CV?",
        "Who is the best leader you worked with?",
        "How would you fit a new feature into the plan?",
    ],
)
def test_what_interviewers_ask_is_no_question_of_that_kind(asked_by_them):
    assert not is_never_offered(asked_by_them)

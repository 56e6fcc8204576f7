"""The checker on drafts that are hard to read: quotes, other line ends, signs of two units, great length."""

from __future__ import annotations

import time

import pytest

from afterword.domain.checker import checker
from afterword.domain.checker.finding import Circumstances, Finding
from afterword.services.checks import load

POLITE = "Hi Ana,\n\nThank you for your message.\n\nMina\n"
ACCUSING = "You lied to me. You must reply by Friday, or my lawyer will sue you."
ATTRIBUTION = "On Mon, 3 Jun 2024 at 10:12, Ana Ruiz <ana@northlight.example> wrote:\n"
LONGEST_CHECK = 2.0


def check(text: str) -> list[Finding]:
    return checker.check(text, load(), Circumstances())


def classes(text: str) -> list[str]:
    return [finding.rule.class_id for finding in check(text)]


def cut(text: str, place: tuple[int, int] | None) -> str:
    """Return what stands at a place, as a browser counts."""
    assert place
    return text.encode("utf-16-le")[place[0] * 2 : place[1] * 2].decode("utf-16-le")


@pytest.mark.parametrize(
    "below",
    [
        f"\n{ATTRIBUTION}> {ACCUSING}\n",
        f"\n{ATTRIBUTION}{ACCUSING}\n",
        f"\n-----Original Message-----\nFrom: Ana\nSent: Monday\n{ACCUSING}\n",
        f"\nAm Mo., 3. Juni 2024 um 10:12 Uhr schrieb Ana Ruiz <ana@northlight.example>:\n> {ACCUSING}\n",
        f"\r\n{ATTRIBUTION}> {ACCUSING}\r\n".replace("\n", "\r\n"),
        f"--\nMina Okafor\n{ACCUSING}\n",
    ],
)
def test_what_is_quoted_or_signed_below_a_draft_is_not_judged(below: str) -> None:
    assert check(POLITE + below) == []


def test_what_is_written_between_quoted_lines_is_judged() -> None:
    text = f"{ATTRIBUTION}> We took time.\nThank you. You lied to me.\n> You must answer.\nMina"
    assert [finding.quote for finding in check(text)] == ["You lied"]


def test_a_long_quote_does_not_make_a_draft_too_long() -> None:
    assert check(POLITE + ATTRIBUTION + "> one more word\n" * 200) == []


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_places_count_as_a_browser_does(line_end: str) -> None:
    text = "Hi Ana 😊😊,\n\nThank you 🙏. You lied 😢 to me.\n\nMina".replace("\n", line_end)
    (finding,) = check(text)
    assert cut(text, finding.place) == "You lied"
    assert cut(text, finding.replaced) == "You lied 😢 to me."


def test_a_place_below_a_quote_is_where_it_was() -> None:
    text = f"> {ACCUSING}\n\nThank you. You lied to me.\n\nMina"
    (finding,) = check(text)
    assert cut(text, finding.place) == "You lied"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Thank you for your time, but you lied to me.", "Thank you for your time. {}"),
        ("You lied to me.", "{}"),
    ],
)
def test_the_kinder_sentence_stands_well_in_its_place(sentence: str, expected: str) -> None:
    text = f"Thank you.\n\n{sentence}"
    (finding,) = check(text)
    assert finding.replaced
    changed = text[: finding.replaced[0]] + finding.better[0] + text[finding.replaced[1] :]
    assert changed == f"Thank you.\n\n{expected.format('Thank you for letting me know.')}"


@pytest.mark.parametrize(
    "sentence",
    [
        "I don't want to say that you wasted my time.",
        "At my old company the process was a mess.",
        "Thank you for not leaving me waiting.",
        "Nothing about the process felt unfair.",
        "As you rightly said, my claim was wrong.",
        "You didn't have to read my CV so closely.",
    ],
)
def test_what_is_denied_told_of_others_or_conceded_is_no_finding(sentence: str) -> None:
    assert check(f"Thank you. {sentence}") == []


def test_what_is_denied_before_a_but_is_said_after_it() -> None:
    assert classes("Thank you. I don't want to blame you, but you wasted my time.") == ["blame"]


def test_of_two_classes_in_a_sentence_the_one_that_says_more_is_shown() -> None:
    assert classes("Thank you. I demand my notes under the GDPR.") == ["legal_threat"]


@pytest.mark.parametrize(
    "text",
    [
        f"{ACCUSING} " * 290,
        f"{ACCUSING.replace('.', '')} " * 290,
        *(
            sign * 20_000
            for sign in (" ", "a", "\n", '"', "'", "[", "{", "<a", "_", "> x\n", "On x wrote: ", "😀")
        ),
        "more than me better than you " * 700,
        "at . for the . " * 1300,
        "From: x\n" * 2500,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_twenty_thousand_signs_are_read_in_a_moment(text: str) -> None:
    check("Thank you.")
    began = time.process_time()
    check(text)
    assert time.process_time() - began < LONGEST_CHECK

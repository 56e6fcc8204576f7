"""The undertone: what a sentence says that no phrase gives away, with the words that weigh most."""

from __future__ import annotations

import re

import pytest

from afterword.domain.checker import checker, undertone
from afterword.domain.checker.finding import Circumstances, Finding
from afterword.services.checks import load

WOUNDED = "Nice to hear from you after I'd given up."
KIND = "Nice to hear from you after our talk."
WOUNDED_GERMAN = "Ich hätte gedacht, dass man mich nach vier Gesprächen wenigstens anruft."


def check(words: str) -> list[Finding]:
    return checker.check(f"Hi Ana,\n\nThank you for your mail. {words}\n\nMina", load(), Circumstances())


def test_a_reproach_is_quoted_as_a_whole_sentence() -> None:
    assert [(each.rule.rule_id, each.quote) for each in check(WOUNDED)] == [
        ("passive_aggressive_undertone", WOUNDED)
    ]


def test_it_names_the_words_that_weigh_most() -> None:
    [finding] = check(WOUNDED)
    named = re.search(r"“([^”]+)” and “([^”]+)”", finding.why)
    assert named
    assert set(named.groups()) <= set(WOUNDED.split())


def test_it_names_words_that_tell_a_person_something() -> None:
    [finding] = check("I would hate for your customers to learn of it from me.")
    assert "customers" in finding.why
    assert "“would”" not in finding.why


def test_the_same_words_beside_a_good_fact_are_kind() -> None:
    assert check(KIND) == []


def test_a_german_sentence_gets_a_german_wording() -> None:
    text = f"Hallo Frau Kern,\n\nvielen Dank für Ihre Nachricht. {WOUNDED_GERMAN}\n\nMina"
    [finding] = checker.check(text, load(), Circumstances())
    assert finding.rule.rule_id == "passive_aggressive_undertone_de"


def test_beside_a_phrase_that_is_found_the_undertone_is_left_out() -> None:
    found = check(f"{WOUNDED} I will sue you.")
    assert "passive_aggressive" not in {each.rule.class_id for each in found}


def test_a_phrase_in_a_kind_sentence_is_not_pointed_out() -> None:
    assert check("Your competitor has offered me a post, and I wanted you to hear it from me.") == []


@pytest.mark.parametrize("words", ["Noted.", "…", "Thanks, Mina"])
def test_too_few_words_weigh_nothing(words: str) -> None:
    shape = checker.read_shape(words, load().fillers)
    assert all(undertone.find(each, undertone.weigh(each), 0.0) is None for each in shape.sentences)


VEILED = {
    "pressure": "I would hate for your customers to learn of it from me.",
    "comparing": "You chose someone whose portfolio is thinner than mine.",
    "legal_threat": "The equality office has my file on its desk now.",
    "blame": "Your supervisor had thrown my drawings on the floor before I sat down.",
}


@pytest.mark.parametrize(("class_id", "words"), VEILED.items())
def test_what_has_none_of_the_usual_words_is_told_by_all_of_them(class_id: str, words: str) -> None:
    assert [each.rule.rule_id for each in check(words)] == [f"{class_id}_undertone"]


def test_the_weights_are_read_line_by_line() -> None:
    table = undertone.read_table(b"blame pressure\n-20 -40\nlate\t30 0\nby fri\t0 60\n")
    assert table.weigh({"late", "by fri", "unknown"}) == pytest.approx({"blame": 0.5, "pressure": 1.0})


def test_marks_that_weigh_alike_share_a_row() -> None:
    lines = undertone.read_table(b"blame\n-20\nlate\t30\nby fri\t30\nnow\t3\n").lines
    assert lines["late"] is lines["by fri"] is not lines["now"]


def test_a_mail_of_kind_sentences_speaks_for_each_of_them() -> None:
    [*_, sentence, _] = checker.read_shape(f"Hi Ana,\n\n{WOUNDED}\n\nMina", load().fillers).sentences
    weights = undertone.weigh(sentence)
    assert undertone.find(sentence, weights, 0.0) == undertone.WOUNDED
    kind = undertone.weigh_tone([{undertone.WOUNDED: -60.0}, {}])
    assert undertone.find(sentence, weights, kind) is None


def test_a_greeting_or_a_close_is_never_taken_for_wounded() -> None:
    [*_, sentence, _] = checker.read_shape(f"Hi Ana,\n\n{WOUNDED}\n\nMina", load().fillers).sentences
    assert undertone.find(sentence, undertone.weigh(sentence), None) is None

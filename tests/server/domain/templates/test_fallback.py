from __future__ import annotations

import re

import pytest

from afterword import fallback_command
from afterword.domain.situation import RULES
from afterword.domain.templates import fallback
from afterword.services import templates

KEPT = fallback.make(templates.load().templates, "en")


@pytest.mark.parametrize("target", fallback_command.TARGETS, ids=lambda path: path.parent.name)
def test_the_kept_texts_are_those_that_the_templates_give(target: object) -> None:
    assert target.read_text(encoding="utf-8") == fallback_command.render(), "run: make fallback"  # type: ignore[attr-defined]


def test_the_rules_are_those_of_the_rule_table() -> None:
    assert [rule["situation_id"] for rule in KEPT["rules"]] == [rule.situation_id for rule in RULES]
    assert KEPT["rules"][-1]["when"] == {}


def test_every_rule_has_a_text_in_the_tone_it_begins_with() -> None:
    kept = {(text["situation_id"], text["tone"]) for text in KEPT["texts"]}
    assert all((rule["situation_id"], rule["tone"]) in kept for rule in KEPT["rules"])


def test_every_gap_is_listed_and_stands_in_the_text() -> None:
    for text in KEPT["texts"]:
        brackets = set(re.findall(r"\[.*?\]", text["body"]))
        assert brackets == {gap["text"] for gap in text["gaps"]}


def test_what_is_missing_is_what_the_text_cannot_do_without() -> None:
    for text in KEPT["texts"]:
        needed = {gap["placeholder"] for gap in text["gaps"] if "otherwise" not in gap}
        assert needed == {each["placeholder"] for each in text["missing"]}


def test_a_greeting_by_name_says_how_it_reads_without_one() -> None:
    text = next(text for text in KEPT["texts"] if text["template_id"] == "after_interview.plain")
    gap = next(gap for gap in text["gaps"] if gap["placeholder"] == "first_name")
    assert (gap["part"], gap["otherwise"]) == ("Hi [first name],", "Hello,")
    assert text["body"].count(gap["part"]) == 1


def test_a_greeting_by_the_first_name_says_how_it_reads_for_whoever_is_formal() -> None:
    text = next(text for text in KEPT["texts"] if text["template_id"] == "after_interview.plain")
    gap = next(gap for gap in text["gaps"] if gap["placeholder"] == "first_name")["by_full_name"]
    assert (gap["placeholder"], gap["part"]) == ("contact_name", "Dear [their full name],")
    formal = next(text for text in KEPT["texts"] if text["tone"] == "formal")
    assert not any("by_full_name" in gap for gap in formal["gaps"])


def test_a_text_with_room_for_a_question_says_what_gives_way_to_it() -> None:
    asked = [text for text in KEPT["texts"] if text["own_question"]]
    for text in asked:
        own = text["own_question"]
        before, given, after = (
            text["body"][: own["start"]],
            text["body"][own["start"] : own["end"]],
            text["body"][own["end"] :],
        )
        # What gives way is the text's one question, whole, or nothing where it asks none.
        assert (given.count("?") == 1 and given.endswith("?")) if text["asks"] else given == "", text
        assert "?" not in before + after
        assert own["words"].strip() == own["gap"]["text"]


def test_thanks_that_can_come_late_say_so_before_the_question_and_leave_every_gap() -> None:
    can_be_late = [text for text in KEPT["texts"] if text["late"]]
    assert len(can_be_late) > 30
    for text in can_be_late:
        late, own = text["late"], text["own_question"]
        assert len(re.findall(r"\blate\b", late["words"])) == 1
        assert not own or late["end"] < own["start"], text["template_id"]
        body = text["body"][: late["start"]] + late["words"] + text["body"][late["end"] :]
        assert {gap["text"] for gap in text["gaps"]} == set(re.findall(r"\[.*?\]", body))


def test_only_texts_of_the_wished_language_are_kept() -> None:
    assert fallback.make(templates.load().templates, "de")["texts"] == []

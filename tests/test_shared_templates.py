"""Every file of the message set is a case: it parses, keeps its limits, and its words treat people well."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from afterword.domain import connection_note
from afterword.domain.checker import checker
from afterword.domain.checker.finding import Circumstances
from afterword.domain.templates.placeholder_examples import EXAMPLES
from afterword.domain.templates.template import FLAGS, Template, fill, takes_late, utf16_length
from afterword.services.checks import load
from tests.every_text import SIZES, TEXTS, bodies, flags_of, of_every_text, required, typical, values_for

WORDS_BY_TONE = {"plain": (60, 110), "warm": (80, 125), "formal": (60, 110), "brief": (20, 50)}
CAN_BE_LATE = ("T01", "T02", "T04", "T05", "T06", "T07", "T08b", "T09", "T10", "T11", "T12", "T13", "T27")
CAN_BE_LATE += ("T08b-screened", "T08b-task", "T08b-interviewed", "T08b-final")
"""Answers to a decision; what one writes by oneself, or in answer to an answer, has no day to be late for."""

REASON_FIRST = ("T14a", "T14b", "T22", "T23", "T25")
NO_QUESTION = ("T10", "T10b", "T14b", "T16", "T18", "T19", "T20", "T25")
QUESTION_ONLY_IF_GIVEN = ("T02", "T11", "T21", "T22", "T23")
BEFORE_ANY_TALK = ("T01", "T02", "T08b", "T09", "T10", "T10b", "T11", "T12", "T13", "T27")

NEVER = re.compile(
    r"!|\b(just|simply|unfortunately|reject\w*|fail\w*|reconsider|why (was )?i\b|why me|who (got|was chosen)|"
    r"culture|discriminat\w*|salary|pay|deadline|sorry|apolog\w*|bother\w*|excuse|honou?red|thrilled|amazing|"
    r"incredible|perfect|outstanding|excellent|dream|passion\w*|valuable|insight|reach out|touch base|"
    r"pick your brain|checking in|finds you well|at your earliest|asap|hear back soon|urgent\w*|"
    r"desperate\w*|beg|hesitate|ideal candidate|best company|love)\b",
    re.IGNORECASE,
)
ASKS_OF_A_STRANGER = re.compile(
    r"\b(feedback|advice|hire|job|cv|refer|recommend|apply|application)\b|https?:", re.I
)
INTERVIEW_WORDS = re.compile(r"\b(interview\w*|conversation|talked|spoke|met|call with)\b", re.IGNORECASE)
CONTRACTION = re.compile(r"\w['’](s|m|d|ll|re|ve|t)\b")


def first_sentence(body: str, channel: str) -> str:
    text = body.split(", ", 1)[1] if channel == "connection_note" else body.split("\n\n", 1)[1]
    return re.split(r"(?<=[.?])\s", text)[0]


@of_every_text
def test_a_file_is_called_after_its_id(path: Path) -> None:
    assert TEXTS[path.stem][1].template_id == path.stem


@of_every_text
def test_a_paragraph_is_one_line_and_no_line_ends_in_spaces(path: Path) -> None:
    assert not re.search(r"[ \t]+\n|\t|\r|\n\n\n", path.read_text(encoding="utf-8"))


@of_every_text
def test_the_limits_are_those_of_the_tone(template: Template) -> None:
    limits = template.limits
    if template.channel == "connection_note":
        assert limits.max_characters == {"brief": 200, "plain": 300}[template.tone]
    elif template.situation_id in ("T21", "T25"):
        assert limits.max_words <= WORDS_BY_TONE[template.tone][1]
    else:
        assert (limits.min_words, limits.max_words) == WORDS_BY_TONE[template.tone]


@of_every_text
def test_the_limits_hold_with_short_and_long_values(template: Template) -> None:
    if template.channel == "connection_note":
        for names in (required(template), template.placeholders):
            for size in SIZES:
                assert connection_note.compose(template, values_for(names, size)).left >= 0
    else:
        counts = [len(body.split()) for body in bodies(template)]
        assert template.limits.min_words <= min(counts)
        assert max(counts) <= template.limits.max_words


@of_every_text
def test_a_note_with_typical_values_drops_nothing_but_what_is_rare(template: Template) -> None:
    if template.channel == "connection_note":
        assert connection_note.compose(template, values_for(template.placeholders, "typical")).dropped == ()


@of_every_text
def test_a_text_that_speaks_of_a_talk_needs_what_is_known_from_it_or_is_kept_for_interviews(
    template: Template,
) -> None:
    """Notes and messages may go to people one never talked with."""
    if template.channel in ("connection_note", "message") and "interview" not in template.ingredients:
        own_words = fill(template, dict.fromkeys(required(template), "x")).body
        says_so = re.search(r"\b(talk\w*|conversation|meet|met|spoke)\b", own_words, re.IGNORECASE)
        assert not says_so or {"topic", "met_where"} & set(required(template))


@of_every_text
def test_an_alternative_mentions_something_else_than_the_main_text(template: Template) -> None:
    if template.alternative:
        main = [
            each
            for _, each in TEXTS.values()
            if each.alternative is None
            and (each.situation_id, each.tone) == (template.situation_id, template.tone)
        ]
        assert main
        assert set(required(template)) != set(required(main[0])) or "interview" in main[0].ingredients


@of_every_text
def test_every_part_that_may_be_dropped_can_be_missing(template: Template) -> None:
    assert not {part.placeholder for part in template.drop_order} & set(required(template))


@of_every_text
def test_the_first_sentence_is_the_thanks_or_the_reason(template: Template) -> None:
    sentence = first_sentence(typical(template), template.channel)
    if template.situation_id in REASON_FIRST:
        assert re.match(
            r"I('m| am) writing|I wrote to you|After my earlier note|Congratulations on", sentence
        )
    else:
        assert sentence.lower().startswith("thank you")


@of_every_text
def test_every_answer_to_a_decision_can_say_that_it_comes_late_and_nothing_else_does(
    template: Template,
) -> None:
    assert takes_late(template) == (template.situation_id in CAN_BE_LATE)


@of_every_text
def test_late_thanks_are_thanks_in_the_first_sentence_and_no_apology(template: Template) -> None:
    if takes_late(template):
        sentence = first_sentence(typical(template, FLAGS), template.channel)
        assert re.match(r"Thank you, late but (sincerely|warmly), for ", sentence)
        assert any(EXAMPLES[name].typical in sentence for name in template.placeholders)
        assert ", late but" not in typical(template)


@of_every_text
def test_the_first_sentence_holds_a_fact_of_the_case(template: Template) -> None:
    sentence = first_sentence(typical(template), template.channel)
    facts = [EXAMPLES[name].typical for name in template.placeholders]
    opening = typical(template) if template.situation_id in ("T17", "T21") else sentence
    assert any(fact in opening for fact in facts)


@of_every_text
def test_there_is_at_most_one_question(template: Template) -> None:
    assert max(body.count("?") for body in bodies(template)) <= 1


@of_every_text
def test_some_situations_hold_no_question_at_all(template: Template) -> None:
    if template.situation_id in NO_QUESTION:
        assert "?" not in "".join(bodies(template))


@of_every_text
def test_some_situations_hold_a_question_only_when_it_was_given(template: Template) -> None:
    if template.situation_id in QUESTION_ONLY_IF_GIVEN:
        assert "?" not in fill(template, values_for(required(template), "typical")).body


@of_every_text
def test_no_question_stands_before_the_thanks(template: Template) -> None:
    for body in bodies(template):
        if "hank you" in body and "?" in body:
            assert body.index("hank you") < body.index("?")


@of_every_text
def test_it_says_whether_it_asks(template: Template) -> None:
    question_by_default = "?" in fill(template, values_for(required(template), "typical")).body
    assert template.asks == (question_by_default or "yes" in template.ingredients)


@of_every_text
def test_it_thanks_once_or_twice_and_no_more(template: Template) -> None:
    assert len(re.findall(r"\bthank", typical(template), re.IGNORECASE)) <= 2


@of_every_text
def test_it_uses_none_of_the_words_that_do_harm(template: Template) -> None:
    found = {match.group() for body in bodies(template) for match in NEVER.finditer(body)}
    assert not found


@of_every_text
def test_formal_has_no_contractions(template: Template) -> None:
    if template.tone == "formal":
        assert not CONTRACTION.search(typical(template))


@of_every_text
def test_a_note_asks_for_nothing(template: Template) -> None:
    if template.channel == "connection_note":
        assert not ASKS_OF_A_STRANGER.search(typical(template))


@of_every_text
def test_no_interview_is_mentioned_where_there_may_have_been_none(template: Template) -> None:
    if template.situation_id in BEFORE_ANY_TALK:
        own_words = fill(template, dict.fromkeys(template.placeholders, "x")).body
        assert not INTERVIEW_WORDS.search(own_words)


@of_every_text
def test_every_part_can_be_missing_without_a_trace(template: Template) -> None:
    whole = values_for(template.placeholders, "typical")
    for absent in (None, *template.placeholders):
        values = {name: value for name, value in whole.items() if name != absent}
        for flags in flags_of(template):
            body = fill(template, values, flags=flags).body
            assert not re.search(r"  |\n\n\n| [.,;]|[.,;]{2}|^\s|\s$| \n|\n |\{|\}|\( ?\)", body), (
                absent,
                body,
            )


@of_every_text
def test_a_gap_can_be_told_from_the_text(template: Template) -> None:
    filled = fill(template, {})
    brackets = re.findall(r"\[.*?\]", filled.body)
    assert brackets == [f"[{gap.label}]" for gap in filled.gaps]


@of_every_text
def test_it_ends_with_the_name(template: Template) -> None:
    body = fill(
        template, values_for([name for name in template.placeholders if name != "phone"], "typical")
    ).body
    assert body.endswith("Mina")


@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("size", SIZES)
@of_every_text
def test_notes_leave_room_for_long_names(template: Template, size: str, limit: int) -> None:
    person, company = "Maximiliana-Alexandrina Oluwaseunfunmi", "Nordlicht Forschungsgesellschaft"
    assert (len(person), len(company)) == (38, 32)
    if template.channel == "connection_note" and template.limits.max_characters <= limit:
        for names in (required(template), template.placeholders):
            values = {**values_for(names, size), "first_name": person, "company": company}
            note = connection_note.compose(template, values, limit)
            assert utf16_length(note.draft.body) == limit - note.left <= limit


@pytest.mark.parametrize("size", SIZES)
@of_every_text
def test_the_checker_finds_nothing(template: Template, size: str) -> None:
    chosen = [
        (names, flags)
        for names in (required(template), template.placeholders)
        for flags in flags_of(template)
    ]
    for names, flags in chosen:
        values = values_for(names, size)
        is_note = template.channel == "connection_note"
        body = (
            connection_note.compose(template, values).draft.body
            if is_note
            else fill(template, values, flags=flags).body
        )
        known = Circumstances(
            case_company=values.get("company"),
            case_role=values.get("role"),
            contact_name=" ".join(values_for(("first_name", "last_name"), size).values()),
            own_name=values.get("sign_off_name"),
            sender_kind="team_mailbox" if template.situation_id == "T02" else "person",
            situation_id=template.situation_id,
            channel=template.channel,
            tone=template.tone,
        )
        assert [(each.rule.rule_id, each.quote) for each in checker.check(body, load(), known)] == []

from __future__ import annotations

from typing import Any

import pytest

from afterword.domain.errors import TemplateNotFound, UnknownPlaceholder
from afterword.services import drafts

FINAL = {
    "stage": "final",
    "sender_kind": "person",
    "feedback_stance": "none",
    "promise_kind": None,
    "referral": False,
}
KNOWN: dict[str, str | None] = {
    "contact_name": "Ruiz, Ana (HR)",
    "company": "Northlight Labs",
    "role": "Product Designer",
    "sign_off_name": "Mina",
}


def fill(**wish: Any) -> dict[str, Any]:
    return drafts.fill(**{"situation": FINAL, "kind": "rejection", "values": KNOWN, **wish})


def test_the_situation_chooses_the_text_and_its_first_tone() -> None:
    draft = fill()
    assert (draft["situation_id"], draft["tone"], draft["template_id"]) == (
        "T06",
        "warm",
        "after_final_round.warm",
    )
    assert draft["advice"] == {"key": "thanks_and_question", "reason_key": "after_final_round"}


def test_the_person_chooses_the_tone() -> None:
    assert fill(tone="brief")["tone"] == "brief"


def test_a_tone_that_is_not_kept_gives_way() -> None:
    assert fill(situation_id="T17", tone="formal")["tone"] == "plain"


def test_the_person_chooses_the_situation_and_the_advice_stays() -> None:
    draft = fill(situation_id="T16")
    assert draft["situation_id"] == "T16"
    assert draft["advice"]["reason_key"] == "after_final_round"


def test_the_greeting_comes_from_the_persons_name() -> None:
    assert fill()["body"].startswith("Hi Ana,\n\n")


def test_a_formal_greeting_needs_a_title() -> None:
    assert fill(tone="formal")["body"].startswith("Dear Ana Ruiz,")
    assert fill(tone="formal", values={**KNOWN, "title": "Ms"})["body"].startswith("Dear Ms Ruiz,")


@pytest.mark.parametrize(
    ("name", "greeting"), [("Mrs Lowe", "Dear Mrs Lowe,"), ("Frau Kern", "Hello,"), ("Ana Ruiz", "Hi Ana,")]
)
def test_a_surname_alone_greets_nobody(name: str, greeting: str) -> None:
    assert fill(values={**KNOWN, "contact_name": name})["body"].startswith(greeting)


def test_without_a_name_the_greeting_is_plain() -> None:
    assert fill(values={**KNOWN, "contact_name": "Northlight Talent Team"})["body"].startswith("Hello,")


def test_a_name_that_was_given_wins_over_one_that_was_read() -> None:
    assert fill(values={**KNOWN, "first_name": "Anita"})["body"].startswith("Hi Anita,")


def test_what_is_missing_is_a_visible_gap_and_a_field_to_ask_for() -> None:
    draft = fill(tone="plain")
    gap = draft["gaps"][0]
    assert draft["body"][gap["start"] : gap["end"]] == f"[{gap['label']}]"
    assert [each["placeholder"] for each in draft["missing"]] == ["own_detail"]
    assert draft["missing"][0]["label"] == "One true detail"


def test_with_every_value_nothing_is_missing() -> None:
    draft = fill(tone="plain", values={**KNOWN, "own_detail": "the map wall"})
    assert (draft["gaps"], draft["missing"]) == ([], [])


def test_a_value_with_braces_stays_as_it_is() -> None:
    assert "the {{ role }} role" in fill(values={**KNOWN, "role": "{{ role }}"})["body"]


def test_a_value_with_an_unknown_name_is_refused_by_name() -> None:
    with pytest.raises(UnknownPlaceholder) as caught:
        fill(values={"frist_name": "Ana", "company": "Oto"})
    assert caught.value.details == {"values": {"frist_name": ["Unknown placeholder."]}}


def test_an_unknown_situation_is_not_found() -> None:
    with pytest.raises(TemplateNotFound):
        fill(situation_id="T99")


def test_nothing_at_all_known_still_gives_a_draft() -> None:
    draft = drafts.fill({}, values={"company": None, "role": ""})
    assert draft["situation_id"] == "T01"
    assert {"company", "role", "sign_off_name"} <= {each["placeholder"] for each in draft["missing"]}


@pytest.mark.parametrize(
    ("promise_kind", "words"),
    [
        ("kept_on_file", "for offering to keep my details on file."),
        ("apply_again", "for offering to look at another application from me."),
        ("will_contact", "for offering to get in touch when something fits."),
        ("other_team", "for offering to pass my details on to another team."),
    ],
)
def test_a_promise_is_named_for_what_it_is(promise_kind: str, words: str) -> None:
    draft = fill(situation={"stage": "applied", "promise_kind": promise_kind}, tone="plain")
    assert words in draft["body"]


def test_a_word_to_the_referrer_greets_the_referrer() -> None:
    draft = fill(situation_id="T08a", tone="plain", values={**KNOWN, "referrer_name": "Jo Lindqvist"})
    assert draft["body"].startswith("Hi Jo,")
    assert draft["subject"] == "Thank you for introducing me to Northlight Labs"


def test_a_word_to_a_referrer_whose_name_is_not_known_greets_nobody_else() -> None:
    assert fill(situation_id="T08a", tone="plain")["body"].startswith("Hello,")


def test_a_reply_has_no_subject_of_its_own() -> None:
    assert fill()["subject"] is None


def test_a_note_says_what_was_left_out_to_fit() -> None:
    values = {**KNOWN, "topic": "how the team plans its releases " * 4}
    draft = fill(situation_id="T18", tone="brief", values=values)
    assert (draft["limit"], draft["dropped"]) == (200, ["topic"])
    assert len(draft["body"]) <= 200


def test_a_reply_leaves_nothing_out() -> None:
    draft = fill()
    assert (draft["limit"], draft["dropped"]) == (None, [])


def test_who_introduced_one_comes_first_and_then_the_company() -> None:
    introduced = {**FINAL, "referral": True}
    assert fill(situation=introduced)["advice"]["key"] == "thank_referrer_first"
    told = fill(situation={**introduced, "referrer_told": True})
    assert (told["situation_id"], told["advice"]["key"]) == ("T08b-final", "thanks_and_question")


@pytest.mark.parametrize(
    ("stage", "words"),
    [
        ("applied", "for considering me for"),
        ("screened", "our conversation about"),
        ("task", "for reviewing"),
        ("interviewed", "for the interview"),
        ("final", "for the final round"),
    ],
)
def test_after_an_introduction_the_thanks_name_it_and_how_far_one_came(stage: str, words: str) -> None:
    introduced = {"stage": stage, "referral": True, "referrer_told": True}
    values = {**KNOWN, "referrer_name": "Jo Lindqvist"}
    thanks = fill(situation=introduced, tone="brief", values=values)["body"].split("\n")[2]
    assert words in thanks
    assert "after Jo Lindqvist introduced us" in thanks


def test_a_team_mailbox_hears_who_introduced_one() -> None:
    team = {"sender_kind": "team_mailbox", "referral": True, "referrer_told": True}
    introduced = fill(situation=team, values={**KNOWN, "referrer_name": "Jo Lindqvist"})
    assert "after Jo Lindqvist introduced me" in introduced["body"]


def test_the_own_detail_is_named_and_whether_the_text_needs_it() -> None:
    assert fill()["own_detail"] == {"required": True, "placeholder": "own_detail"}
    assert fill(tone="brief")["own_detail"] == {"required": False, "placeholder": None}


def test_the_words_of_the_template_stand_alone_beside_the_text() -> None:
    draft = fill(values={**KNOWN, "own_detail": "how openly Tom spoke"}, tone="plain")
    assert "how openly Tom spoke" in draft["body"]
    assert "What stays with me is [one true detail that only you could write]." in draft["template_body"]
    assert draft["template_body"].startswith("Hi [first name],")
    assert "Northlight" not in draft["template_body"]


@pytest.mark.parametrize(
    ("situation", "kind"),
    [
        ({}, "hold"),
        ({"feedback_stance": "offered"}, "rejection"),
        ({"feedback_stance": "included"}, "rejection"),
        ({"feedback_stance": "refused"}, "rejection"),
    ],
)
def test_a_text_without_a_place_for_a_question_takes_none(situation: dict[str, Any], kind: str) -> None:
    for tone in ("plain", "warm", "formal", "brief"):
        draft = fill(situation=situation, kind=kind, tone=tone, values={"question": "Which skill?"})
        assert (draft["takes_question"], draft["question_tone"]) == (False, None)
        assert "Which skill?" not in draft["body"]


@pytest.mark.parametrize(
    "situation_id", ["T01", "T04", "T05", "T06", "T07", "T08b", "T08b-final", "T15", "T27"]
)
def test_where_a_text_says_that_it_takes_a_question_the_question_stands_in_it(situation_id: str) -> None:
    asked = "How would you get stronger in running a workshop?"
    draft = fill(situation_id=situation_id, tone="plain", values={**KNOWN, "question": asked})
    assert draft["takes_question"]
    assert asked in draft["body"]


def test_a_team_mailbox_is_asked_nothing_unless_the_person_wants_to() -> None:
    team = {"sender_kind": "team_mailbox"}
    brief = fill(situation=team)
    assert (brief["asks"], brief["takes_question"], brief["question_tone"]) == (False, False, "plain")
    asked = "Which requirement would you have me work on?"
    plain = fill(situation=team, tone="plain", values={**KNOWN, "question": asked})
    assert (plain["asks"], plain["takes_question"]) == (False, True)
    assert asked in plain["body"]


def test_late_thanks_say_so_where_the_text_can() -> None:
    late = fill(late=True)
    assert late["takes_late"]
    assert "Thank you, late but warmly, for the care" in late["body"]
    assert "Thank you, late but warmly, for the care" in late["template_body"]
    assert "late" not in fill()["body"]


def test_thanks_for_an_answer_have_no_day_to_be_late_for() -> None:
    late = fill(situation_id="T16", late=True)
    assert not late["takes_late"]
    assert late["body"] == fill(situation_id="T16")["body"]


@pytest.mark.parametrize(
    ("name", "formal", "greeting"),
    [
        ("Owen Pryce", False, "Hi Owen,"),
        ("Owen Pryce", True, "Dear Owen Pryce,"),
        ("Ms Hoffmann", True, "Dear Ms Hoffmann,"),
        ("Hoffmann", True, "Hello,"),
        ("", True, "Hello,"),
    ],
)
def test_who_wrote_by_title_and_surname_is_not_greeted_by_the_first_name(name, formal, greeting):
    draft = drafts.fill({"stage": "applied"}, "rejection", {"contact_name": name}, formal=formal)
    assert draft["body"].startswith(f"{greeting}\n")

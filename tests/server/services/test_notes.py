"""Notes and messages: what is suggested to whom, what is known, and how many are left."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from afterword.domain.errors import CaseNotFound, ContactNotFound, TemplateNotFound, UnknownPlaceholder
from afterword.models.database import database
from afterword.services import cases, contact_events, contacts, notes, settings
from tests.conftest import NOW
from tests.factories import make_case, make_contact, make_event, make_key

pytestmark = pytest.mark.usefixtures("app")


@pytest.fixture(autouse=True)
def _signed(app):  # noqa: ARG001
    settings.change({"sign_off_name": "Mina"})


def keep_case(**known):
    """Keep a case and return its number."""
    return cases.save(make_case(**known), "chrome", make_key(), NOW)[0]["case_id"]


def keep(**known):
    """Keep a contact and return their number."""
    return contacts.save(make_contact(**known), "chrome", make_key(), NOW)[0]["contact_id"]


def tell(contact_id, kind="note_sent", case_id=None, **known):
    """Tell what happened with a contact."""
    contact_events.record(
        {"contact_id": contact_id},
        make_event(kind, text=None, **known),
        "chrome",
        make_key(),
        NOW,
        case_id=case_id,
    )


def suggest(kind="note", **wish):
    """Suggest at the present moment."""
    return notes.suggest(kind, NOW, **wish)


def bodies(told):
    """Return the texts that are offered."""
    return [each["body"] for each in told["alternatives"]]


# Which texts.


def test_a_note_to_the_hiring_manager_holds_what_contact_and_case_know():
    number = keep(company="Moved On Ltd", case_ids=[keep_case(stage="final")], met_where=None)
    told = suggest(contact_id=number)
    first, topic, role, place = bodies(told)
    assert first.startswith(
        "Hi Ana, thank you for our talk about the Product designer role at Northlight Labs, "
    )
    assert first.endswith(
        "for what you said about how the team plans its releases. I'd like to stay in touch. Mina"
    )
    assert "our talk about how the team plans its releases. I'd be glad to stay in touch." in topic
    assert "thank you for considering me for the Product designer role at Northlight Labs." in role
    assert "our talk [where you met]. It was good to meet you" in place
    assert [each["mentions"] for each in told["alternatives"]] == [
        ["role", "company", "topic"],
        ["topic"],
        ["role", "company"],
        [],
    ]
    assert (told["relation"], told["case_id"] is not None) == ("hiring_manager", True)


def test_no_talk_is_claimed_where_none_is_known():
    number = keep(case_ids=[keep_case(stage="applied")], met_where=None, topic=None)
    told = suggest(contact_id=number)
    [whole] = [each["body"] for each in told["alternatives"] if not each["gaps"]]
    assert whole.startswith("Hi Ana, thank you for considering me for the Product designer role")
    assert (told["suggestion"], told["reason_key"]) == ("connect_without", "nothing_shared_known")


def test_the_one_who_introduced_is_thanked_for_that():
    number = keep(relation="referrer", name="Jo Lindqvist", met_where=None, topic=None)
    first = suggest(contact_id=number, case_id=keep_case())["alternatives"][0]
    assert first["situation_id"] == "T20"
    assert first["body"] == (
        "Hi Jo, thank you for introducing me to Northlight Labs for the Product designer role. I'm glad you "
        "thought of me, and I'd like to stay in touch. Mina"
    )


@pytest.mark.parametrize(
    ("relation", "situation"),
    [("hiring_manager", "T18"), ("recruiter", "T19"), ("referrer", "T20"), ("peer", "T20"), (None, "T18")],
)
@pytest.mark.parametrize("account", ["free", "premium"])
@pytest.mark.parametrize("stage", ["applied", "final", None])
def test_every_relation_gets_several_texts_that_fit_and_differ(relation, situation, account, stage):
    settings.change({"linkedin_account": account})
    number = keep(relation=relation, case_ids=[keep_case(stage=stage)])
    told = suggest(contact_id=number)
    offered = told["alternatives"]
    assert {each["situation_id"] for each in offered} == {situation}
    assert len(offered) >= 2
    assert len({(tuple(each["mentions"]), len(each["gaps"])) for each in offered}) == len(offered)
    assert all(0 <= each["left"] <= told["limit"] for each in offered)
    assert offered[0]["gaps"] == []


def test_what_the_person_types_wins():
    number = keep(case_ids=[keep_case()])
    values = {"topic": "maps", "company": "Oto", "contact_name": "Bo Li", "role": " "}
    first = suggest(contact_id=number, values=values)["alternatives"][0]
    assert "Hi Bo, thank you for our talk about the Product designer role at Oto" in first["body"]
    assert "maps" in first["body"]


def test_without_contact_and_case_the_values_are_enough():
    values = {"contact_name": "Zoë Łuczak", "met_where": "at the Leeds design evening", "topic": "maps"}
    told = suggest(relation="peer", values=values)
    assert bodies(told)[0] == (
        "Hi Zoë, thank you for our talk at the Leeds design evening; I liked what you said about maps. I'd "
        "like to stay in touch. Mina"
    )
    assert told["case_id"] is None


def test_of_several_cases_none_is_guessed():
    number = keep(case_ids=[keep_case(), keep_case()])
    assert suggest(contact_id=number)["case_id"] is None
    assert suggest(contact_id=number, case_id=1)["case_id"] == 1


@pytest.mark.parametrize(
    ("kind", "situation"), [("note", "T21"), ("message", "T18"), ("note", "T05"), ("message", "T05")]
)
def test_a_situation_of_another_kind_is_not_found(kind, situation):
    with pytest.raises(TemplateNotFound):
        suggest(kind, situation_id=situation)


def test_what_is_not_there_is_said_not_to_be_there():
    with pytest.raises(ContactNotFound):
        suggest(contact_id=5)
    with pytest.raises(CaseNotFound):
        suggest(case_id=5)
    with pytest.raises(UnknownPlaceholder):
        suggest(values={"colour": "red"})


# Room.


def test_the_limit_is_the_pages_then_the_accounts_then_the_lower_one():
    assert (suggest()["limit"], suggest()["limit_from"]) == (200, "default")
    settings.change({"linkedin_account": "premium"})
    assert (suggest()["limit"], suggest()["limit_from"]) == (300, "setting")
    assert (suggest(limit=200)["limit"], suggest(limit=200)["limit_from"]) == (200, "page")


def test_what_was_dropped_is_said_and_can_be_put_back():
    values = {"topic": "how design and accessibility research work together in the team"}
    number = keep(case_ids=[keep_case(role="Senior Product Designer, Accessibility")])
    first = suggest(contact_id=number, values=values)["alternatives"][0]
    assert (first["dropped"], first["left"] >= 0) == (["topic"], True)
    assert first["parts"] == ["topic", "role detail", "closing"]
    whole = suggest(contact_id=number, values=values, kept=first["parts"])["alternatives"][0]
    assert (whole["dropped"], whole["left"] < 0) == ([], True)
    assert values["topic"] in whole["body"]


# Messages.


def test_a_message_after_acceptance_is_ready_for_those_who_use_no_note():
    number = keep(case_ids=[keep_case(stage="final")])
    message = suggest(contact_id=number)["after_acceptance"]
    assert (message["situation_id"], message["channel"], message["gaps"]) == ("T21", "message", [])
    assert "Thank you for connecting. We met over the Product designer role" in message["body"]
    assert suggest("message", contact_id=number)["alternatives"][0] == message


def test_a_message_has_no_limit_but_the_pages():
    told = suggest("message", contact_id=keep())
    assert (told["limit"], told["limit_from"], told["after_acceptance"]) == (None, None, None)
    assert (told["suggestion"], told["reason_key"], told["alternatives"][0]["left"]) == (None, None, None)
    assert suggest("message", contact_id=keep(), limit=8000)["limit_from"] == "page"
    assert suggest("message", contact_id=keep(), limit=8000)["alternatives"][0]["left"] > 7000


@pytest.mark.parametrize(
    ("known", "situation"),
    [
        ({"kind": "rejection"}, "T08a"),
        ({"kind": "other", "is_decision": True}, "T08a"),
        ({"kind": "hold"}, "T21"),
        ({"kind": "rejection", "is_decision": False}, "T21"),
        ({"kind": "interview"}, "T21"),
    ],
)
def test_the_one_who_introduced_hears_of_a_decision_first(known, situation):
    number = keep(relation="referrer", name="Jo Lindqvist", case_ids=[keep_case(**known)])
    first = suggest("message", contact_id=number)["alternatives"][0]
    assert first["situation_id"] == situation
    assert first["body"].startswith("Hi Jo,")


def test_the_one_who_introduced_is_greeted_as_the_person_says():
    number = keep(relation="referrer", name="Johanna Lindqvist", case_ids=[keep_case()])
    told = suggest("message", contact_id=number, values={"referrer_first_name": "Jo"})
    assert told["alternatives"][0]["body"].startswith("Hi Jo,")


@pytest.mark.parametrize("situation", ["T21", "T22", "T23", "T24", "T25"])
def test_later_messages_are_the_persons_choice(situation):
    number = keep(case_ids=[keep_case(stage="final")])
    told = suggest("message", contact_id=number, situation_id=situation)
    assert {each["situation_id"] for each in told["alternatives"]} == {situation}


def test_no_message_speaks_of_a_talk_that_is_not_known():
    number = keep(case_ids=[keep_case(stage="applied")], met_where=None, topic=None)
    told = suggest("message", contact_id=number, situation_id="T22")
    assert told["alternatives"] == []
    assert "I applied for the Product designer role" in suggest(contact_id=number)["after_acceptance"]["body"]


def test_there_may_be_no_message_that_is_true(monkeypatch):
    monkeypatch.setattr(notes.note_choice, "AFTER_ACCEPTANCE", "T22")
    assert suggest(contact_id=keep(met_where=None, topic=None))["after_acceptance"] is None


# Notes left.


def test_the_number_is_not_known_until_the_person_says_it():
    assert (suggest()["notes_left"], suggest()["notes_per_month"]) == (None, None)


def test_only_a_sent_note_counts_and_taking_it_back_returns_it():
    settings.change({"notes_per_month": 5})
    number = keep()
    for kind in ("note_put_in", "note_copied", "message_sent"):
        tell(number, kind)
    assert suggest()["notes_left"] == 5
    tell(number)
    assert suggest()["notes_left"] == 4
    tell(number, "note_not_sent")
    assert suggest()["notes_left"] == 5


def test_used_up_notes_turn_the_suggestion():
    settings.change({"notes_per_month": 1})
    number = keep()
    tell(number)
    told = suggest(contact_id=number)
    assert (told["notes_left"], told["suggestion"], told["reason_key"]) == (
        0,
        "connect_without",
        "notes_used_up",
    )


def test_what_was_sent_still_counts_when_contact_or_case_are_deleted():
    settings.change({"notes_per_month": 5})
    case_id = keep_case()
    tell(keep(), case_id=case_id)
    tell(number := keep(), case_id=case_id)
    contacts.delete(number)
    cases.delete(case_id)
    assert suggest()["notes_left"] == 3


def test_the_month_is_that_of_the_persons_calendar():
    settings.change({"notes_per_month": 5})
    number = keep()
    for moment in ("2026-10-31T14:59:59Z", "2026-10-31T15:00:00Z", "2026-11-30T14:59:59Z"):
        tell(number, happened_at=moment)
    east = timezone(timedelta(hours=9))
    assert notes.count_left(NOW.astimezone(east)) == 3
    assert notes.count_left(NOW) == 4
    assert notes.count_left(datetime(2026, 12, 1, tzinfo=UTC)) == 5


def test_sent_notes_are_counted_with_the_help_of_indexes(monkeypatch):
    settings.change({"notes_per_month": 5})
    asked = []
    execute = database.execute_sql
    monkeypatch.setattr(database, "execute_sql", lambda *sql: asked.append(sql) or execute(*sql))
    notes.count_left(NOW)
    [(sql, values)] = [each[:2] for each in asked if "COUNT" in each[0]]
    plan = [row[3] for row in execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()]
    assert not [step for step in plan if step.startswith("SCAN") and "INDEX" not in step], plan

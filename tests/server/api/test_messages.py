"""Reading a mail over HTTP: nothing is kept, and what the person kept wins."""

import pytest

from afterword.models.case import Case
from tests.factories import make_case, make_event, make_key, make_message


def read(client, **changed):
    """Have a mail read."""
    return client.post("/api/v1/messages/read", json={"message": make_message(**changed)})


def keep(client, **known):
    """Keep a case."""
    return client.post("/api/v1/cases", json=make_case(**known), headers={"Idempotency-Key": make_key()}).json


def test_a_decision_is_recognised_with_reasons(paired_client):
    answer = read(paired_client)
    assert answer.status_code == 200
    assert answer.json["verdict"]["is_rejection"] is True
    assert answer.json["verdict"]["reasons"]
    assert set(answer.json) == {
        *(
            "verdict",
            "language",
            "is_formal",
            "facts",
            "sources",
            "case",
            "rest",
            "sent_question",
            "text_out",
            "due_situation_id",
            "answers",
        ),
    }


def glance(client, **changed):
    """Have a mail read of which only a decision is of interest."""
    body = {"message": make_message(**changed), "is_glance": True}
    return client.post("/api/v1/messages/read", json=body).json


def test_at_a_glance_a_decision_has_its_facts(paired_client):
    read_now = read(paired_client).json
    assert read_now["facts"]["stage"]
    assert glance(paired_client) == read_now


def test_at_a_glance_no_other_mail_has_facts(paired_client):
    text = "Dear Mina, shall we talk on Tuesday about the analyst role? Ana Ruiz"
    read_now, glanced = read(paired_client, text=text).json, glance(paired_client, text=text)
    assert read_now["verdict"] == glanced["verdict"]
    assert read_now["facts"]["role"]
    assert (glanced["facts"], glanced["sources"], glanced["answers"]) == (None, None, None)


def test_at_a_glance_the_word_of_the_person_wins(paired_client):
    case = keep(paired_client, message_id="a", is_decision=True, company="Northlight Laboratories")
    glanced = glance(paired_client, message_id="a", text="See you on Tuesday. Ana Ruiz")
    assert (glanced["verdict"]["is_rejection"], glanced["facts"], glanced["case"]) == (True, None, case)


def test_nothing_of_a_mail_is_kept(paired_client):
    assert read(paired_client).json["case"] is None
    assert Case.select().count() == 0


@pytest.mark.parametrize(("greeting", "is_formal"), [("Dear Ms Okafor,", True), ("Hi Mina,", False)])
def test_a_mail_of_html_alone_is_as_formal_as_its_words(paired_client, greeting, is_formal):
    html = f"<div><p>{greeting}</p><p>Thank you for your application.</p></div>"
    assert read(paired_client, text="", html=html).json["is_formal"] is is_formal


def test_the_kept_case_comes_with_the_reading_and_wins(paired_client):
    case = keep(paired_client, message_id="a", company="Northlight Laboratories")
    answer = read(paired_client, message_id="a").json
    assert answer["case"] == case
    assert answer["facts"]["company"] == "Northlight Laboratories"


def test_a_mail_the_person_called_no_decision_is_none(paired_client):
    keep(paired_client, message_id="a", is_decision=False)
    assert read(paired_client, message_id="a").json["verdict"]["is_rejection"] is False


def test_a_reply_rests_by_the_clock_of_the_companion(paired_client):
    rest = read(paired_client, received_at="2026-11-24T08:00:00Z").json["rest"]
    assert (rest["ends_at"], rest["zone"], rest["as_of"]) == (
        "2026-11-24T12:00:00Z",
        "resting",
        "2026-11-24T10:00:00Z",
    )


def test_whether_it_was_sent_is_asked_some_minutes_after_the_text_went_out(paired_client, clock):
    event = {"case": make_case(message_id="a"), **make_event()}
    paired_client.post("/api/v1/events", json=event, headers={"Idempotency-Key": make_key()})
    assert read(paired_client, message_id="a").json["sent_question"] is False
    clock.wait(600)
    assert read(paired_client, message_id="a").json["sent_question"] is True
    keep(paired_client, message_id="a", sent_answer="not_now")
    answer = read(paired_client, message_id="a").json
    assert (answer["sent_question"], answer["case"]["sent_answer"]) == (False, "not_now")


def test_the_text_that_is_asked_about_comes_along_and_no_other(paired_client, clock):
    texts = [
        make_event(text="First."),
        make_event("copied", text="Second."),
        make_event("kept", text="Third."),
    ]
    for event in texts:
        body = {"case": make_case(message_id="a"), **event}
        paired_client.post("/api/v1/events", json=body, headers={"Idempotency-Key": make_key()})
    assert read(paired_client, message_id="a").json["text_out"] is None
    clock.wait(600)
    asked = read(paired_client, message_id="a").json["text_out"]
    assert asked == {"text": "Second.", "happened_at": "2026-11-24T09:30:00Z"}


def test_a_mail_may_be_nearly_empty(paired_client):
    answer = paired_client.post("/api/v1/messages/read", json={"message": {"text": ""}})
    assert (answer.status_code, answer.json["verdict"]["is_rejection"]) == (200, False)


@pytest.mark.parametrize(
    "message",
    [
        None,
        {},
        {"text": None},
        {"text": 5},
        {"text": "", "is_own": "no"},
        {"text": "", "bcc": "x"},
        {"text": "\ud800"},
    ],
)
def test_what_is_no_mail_is_refused(paired_client, message):
    answer = paired_client.post("/api/v1/messages/read", json={"message": message})
    assert (answer.status_code, list(answer.json["details"])) == (400, ["message"])

"""Their answer: for which case an open mail may be one, and what the person's word on it changes."""

import pytest

from afterword.domain.errors import CaseNotFound
from afterword.models.case import Case
from afterword.models.event import Event
from afterword.services import cases, events, feedback, messages, own_word
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key, make_message
from tests.server.services.answering import LATER, ask, look, tell

pytestmark = pytest.mark.usefixtures("app")


def test_a_later_mail_of_the_thread_may_be_the_answer_and_nothing_is_kept_of_it():
    case = ask()
    found = look()
    assert (found["case"]["case_id"], found["said"], found["asked"]) == (case["case_id"], None, True)
    assert Event.select().count() == 1
    assert Case.select().count() == 1


@pytest.mark.parametrize(
    "message",
    [
        {"received_at": "2026-11-24T09:00:00Z"},
        {"received_at": None},
        {"is_own": True},
        {"from_address": "mina.okafor@example.org"},
        {"thread_id": "18c2a0b1d2e3f499"},
        {"own_address": "other.account@example.org"},
    ],
)
def test_an_earlier_mail_an_own_one_and_one_of_another_thread_are_none(message):
    ask()
    assert look(**message) is None


@pytest.mark.parametrize("message", [{"from_address": "ANA.RUIZ@northlight.example"}, {}])
def test_where_a_thread_is_not_known_the_sender_tells(message):
    case = ask(make_case(thread_id=None, company=None))
    assert look(**message)["case"]["case_id"] == case["case_id"]
    assert look(from_address="jo@elsewhere.example") is None


def test_without_the_thread_of_the_mail_the_sender_tells_too():
    case = ask()
    assert look(thread_id=None)["case"]["case_id"] == case["case_id"]
    assert look(thread_id=None, from_address="jo@elsewhere.example") is None


def test_after_thanks_alone_a_mail_of_the_thread_is_a_next_word_and_no_other_is():
    ask(asks=False)
    assert look()["asked"] is False
    assert look(thread_id=None) is None


def test_a_role_that_is_open_again_opens_the_case_and_can_be_taken_back():
    known = make_case()
    ask(known, asks=False)
    closed = events.record(known, make_event("closed", text=None), "chrome", make_key(), NOW)[0]["case"]
    told = tell(closed, "role_open_again", "ab" * 8)
    assert (told["state"], told["progress"]) == ("still_open", "role_open_again")
    assert look(message_id="ab" * 8)["said"] == "role_open_again"
    assert tell(told, "answer_taken_back", "ab" * 8)["state"] == "closed_by_me"
    assert Case.select().count() == 1


def test_what_was_not_sent_has_no_answer():
    case = make_case()
    ask(case)
    events.record(case, make_event("not_sent", text=None), "chrome", make_key(), NOW)
    assert look() is None


def test_a_mail_with_a_case_of_its_own_is_no_answer():
    ask()
    second = make_case()
    cases.save(second, "chrome", make_key(), NOW)
    assert look(message_id=second["message_id"]) is None


def test_the_persons_word_ends_the_waiting_and_is_known_of_the_mail():
    case = tell(ask(), "answered", "ab" * 8)
    assert (case["progress"], case["remind_on"], case["sent_answer"]) == ("answered", None, "sent")
    assert look(message_id="ab" * 8)["said"] == "answered"
    assert Case.select().count() == 1


def test_taken_back_the_question_is_open_again():
    case = tell(tell(ask(), "declined", "ab" * 8), "answer_taken_back", "ab" * 8)
    assert (case["progress"], case["remind_on"]) == ("asked", "2026-12-06")
    assert look(message_id="ab" * 8)["said"] is None


def test_taken_back_after_its_day_nothing_is_due():
    case = tell(tell(ask(), "answered"), "answer_taken_back", days=20)
    assert (case["progress"], case["remind_on"]) == ("asked", None)


def test_an_answer_after_all_ends_that_there_was_none():
    case = ask()
    cases.change(case["case_id"], {"state": "no_answer"}, NOW)
    assert look()["case"]["case_id"] == case["case_id"]
    told = tell(case, "answered")
    assert (told["state"], told["progress"]) == ("not_selected", "answered")


def test_after_an_answer_no_further_word_is_waited_for():
    case = make_case()
    tell(ask(case), "talk_proposed", "ab" * 8)
    later = ask(case, template_id="talk_proposed.plain")
    assert (later["progress"], later["remind_on"]) == ("talk_proposed", None)


def test_a_later_answer_counts_and_taking_it_back_leaves_the_first():
    case = tell(tell(ask(), "talk_proposed", "ab" * 8), "answered", "cd" * 8)
    assert case["progress"] == "answered"
    assert tell(case, "answer_taken_back", "cd" * 8)["progress"] == "talk_proposed"
    assert look(message_id="ab" * 8)["said"] == "talk_proposed"


def test_what_is_pasted_into_the_inbox_counts_as_answered_once():
    case = ask()
    for _ in range(2):
        feedback.add_lines(case["case_id"], ["Lead with the result."], NOW)
    told = events.read_case(case["case_id"])
    assert (told["progress"], told["remind_on"]) == ("answered", None)
    assert [event["kind"] for event in told["events"]] == ["put_into_reply", "answered"]


def test_the_thank_you_knows_what_the_inbox_holds():
    case = ask()
    feedback.save_next_step(case["case_id"], {"point": "my examples", "action": "Rewrite them."}, NOW)
    assert look()["values"] == {"feedback_point": "my examples", "next_step": "rewrite them"}


def test_told_twice_with_one_key_it_is_kept_once():
    case = ask()
    told, key = {"kind": "answered", "happened_at": LATER, "message_id": "ab" * 8}, make_key()
    for _ in range(2):
        events.record(None, told, "chrome", key, NOW, case_id=case["case_id"])
    assert Event.select().where(Event.kind == "answered").count() == 1


def test_of_a_deleted_case_nothing_is_told_and_nothing_made():
    case = tell(ask(), "answered", "ab" * 8)
    cases.delete(case["case_id"])
    assert look(message_id="ab" * 8) is None
    with pytest.raises(CaseNotFound):
        tell(case, "answered", "ab" * 8)
    assert Case.select().count() == Event.select().count() == 0


def test_an_own_mail_is_none_however_its_address_is_written():
    ask()
    assert look(from_address="Mina.Okafor@Example.org") is None


@pytest.mark.parametrize("thread_id", ["18c2a0b1d2e3f400", None])
def test_of_another_account_nothing_is_taken(thread_id):
    ask(make_case(thread_id=thread_id))
    assert look(own_address="other.account@example.org") is None


def test_of_two_cases_in_a_thread_the_one_that_asked_last_is_meant():
    first, second = (
        make_case(received_at="2026-11-10T08:00:00Z"),
        make_case(received_at="2026-11-20T08:00:00Z"),
    )
    ask(second, happened_at="2026-11-21T09:00:00Z")
    asked = ask(first, happened_at="2026-11-24T09:00:00Z")
    assert look()["case"]["case_id"] == asked["case_id"]
    thanked = make_case(received_at="2026-11-22T08:00:00Z")
    ask(thanked, happened_at="2026-11-24T12:00:00Z", asks=False)
    assert look()["case"]["case_id"] == asked["case_id"]


@pytest.mark.parametrize("thread_id", ["18c2a0b1d2e3f400", "18c2a0b1d2e3f499"])
def test_a_decision_on_another_role_is_a_case_of_its_own(thread_id):
    ask(make_case(role="Data Analyst", thread_id=None if thread_id.endswith("499") else thread_id))
    no = "Thank you for applying as Product Designer. Unfortunately we chose someone else.\n\nAna"
    assert look(text=no, thread_id=thread_id) is None


def test_a_receipt_in_the_thread_is_likely_something_else_and_elsewhere_it_is_nothing():
    receipt = (
        "Thank you for your application. We have received it and will review it. This is an automatic mail."
    )
    ask()
    assert look(text=receipt)["likely"] == "other"
    assert look(text=receipt, thread_id=None) is None


def test_a_shared_address_tells_of_no_company():
    ask(make_case(thread_id=None, sender_kind="no_reply", contact_address="no-reply@jobs.example"))
    other = {"text": "A word from Tallgrass: we will be in touch.", "from_address": "no-reply@jobs.example"}
    assert look(**other) is None


def test_a_company_that_is_met_again_later_has_no_answer_outside_its_thread():
    ask(make_case(thread_id=None))
    assert look(received_at="2026-12-20T09:00:00Z")
    assert look(received_at="2027-11-20T09:00:00Z") is None


def test_after_an_answer_outside_the_thread_no_second_one_is_looked_for():
    tell(ask(make_case(thread_id=None)), "answered", "ab" * 8)
    assert look() is None


def test_the_same_word_from_two_windows_is_one_event():
    case = ask()
    for kind in ("answered", "answered", "declined", "answer_taken_back", "answer_taken_back"):
        told = tell(case, kind, "ab" * 8)
    kinds = [event["kind"] for event in events.read_case(case["case_id"])["events"]]
    assert kinds == ["put_into_reply", "answered", "declined", "answer_taken_back"]
    assert told["progress"] == "asked"


def test_a_role_stays_open_whatever_they_write_after_it():
    case = tell(ask(asks=False), "role_open_again", "ab" * 8)
    assert tell(case, "talk_proposed", "cd" * 8)["state"] == "still_open"
    feedback.add_lines(case["case_id"], ["Lead with the result."], NOW)
    assert cases.get(case["case_id"])["state"] == "still_open"


def test_another_word_on_the_same_mail_takes_back_that_the_role_is_open():
    case = tell(ask(asks=False), "role_open_again", "ab" * 8)
    assert tell(case, "answered", "ab" * 8)["state"] == "not_selected"


def test_taken_back_with_points_in_the_inbox_nobody_is_asked_again():
    case = tell(ask(), "answered", "ab" * 8)
    feedback.add_lines(case["case_id"], ["Lead with the result."], NOW)
    told = tell(case, "answer_taken_back", "ab" * 8)
    assert (told["progress"], told["remind_on"]) == ("asked", None)


def test_where_they_decline_the_case_says_so_and_taken_back_what_was_told_holds():
    known = make_case(feedback_stance="none")
    case = tell(ask(known), "declined", "ab" * 8)
    assert (case["feedback_stance"], case["remind_on"]) == ("refused", None)
    # What a panel shows of it comes back with the next thing that happens.
    shown = {**known, "feedback_stance": "refused"}
    events.record(shown, make_event("marked_as_sent", text=None), "chrome", make_key(), NOW)
    cases.change(case["case_id"], {"feedback_stance": "refused"}, NOW)
    assert (
        own_word.prefer(messages.read(make_message()), known["message_id"])["facts"]["feedback_stance"]
        == "refused"
    )
    assert tell(case, "answer_taken_back", "ab" * 8)["feedback_stance"] == "none"


def test_what_is_told_of_a_deleted_case_reaches_no_later_one():
    first, case = ask(make_case()), ask(make_case())
    cases.delete(case["case_id"])
    cases.delete(first["case_id"])
    later = [ask(make_case())["case_id"] for _ in range(2)]
    assert not {first["case_id"], case["case_id"]} & set(later)
    with pytest.raises(CaseNotFound):
        tell(case, "answered", "ab" * 8)


def test_what_was_said_not_to_be_sent_stays_said_when_they_answer():
    case = make_case()
    asked = ask(case)
    events.record(case, make_event("not_sent", text=None), "chrome", make_key(), NOW)
    told = tell(asked, "answered")
    assert (told["progress"], told["sent_answer"]) == ("answered", "not_sent")
    assert events.answer_of_text(asked["case_id"]) is None


def test_with_the_answer_goes_that_the_reply_counts_as_sent():
    case = tell(ask(), "answered", "ab" * 8)
    assert events.answer_of_text(case["case_id"]) == Event.get(Event.kind == "answered").id
    taken_back = tell(case, "answer_taken_back", "ab" * 8)
    assert (taken_back["sent_answer"], events.answer_of_text(case["case_id"])) == (None, None)


def test_what_the_person_marked_as_sent_stays_when_the_answer_is_taken_back():
    case = make_case()
    asked = ask(case)
    events.record(case, make_event("marked_as_sent", text=None), "chrome", make_key(), NOW)
    tell(asked, "answered", "ab" * 8)
    assert tell(asked, "answer_taken_back", "ab" * 8)["sent_answer"] == "sent"


def test_whether_the_thanks_for_an_answer_were_sent_is_a_question_of_its_own():
    case = make_case()
    tell(ask(case), "answered", "ab" * 8)
    thanks = ask(case, asks=False)
    assert tell(thanks, "talk_proposed", "ab" * 8)["sent_answer"] is None

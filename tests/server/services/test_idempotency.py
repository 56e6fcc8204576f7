"""A keyed write happens once, however often and however much at once it is told."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from afterword.domain.errors import CaseDeleted, IdempotencyConflict
from afterword.models.case import Case
from afterword.models.database import connect, database
from afterword.models.event import Event
from afterword.models.idempotency import IdempotencyRecord
from afterword.services import cases, events
from afterword.services.idempotency import write_once
from tests.conftest import NOW
from tests.factories import make_case, make_event

pytestmark = pytest.mark.usefixtures("app")


def test_the_same_write_again_changes_nothing_and_gets_the_same_answer():
    case, event = make_case(), make_event()
    first, _ = events.record(case, event, "chrome", "key-1", NOW)
    second, outcome = events.record(case, event, "chrome", "key-1", NOW)
    assert (second, outcome.is_replay) == (first, True)
    assert (Case.select().count(), Event.select().count()) == (1, 1)


def test_the_same_key_with_another_body_is_refused_and_writes_nothing():
    events.record(make_case(), make_event(), "chrome", "key-1", NOW)
    with pytest.raises(IdempotencyConflict):
        events.record(make_case(), make_event(), "chrome", "key-1", NOW)
    assert Event.select().count() == 1


def test_the_same_key_for_another_kind_of_write_is_refused():
    cases.save(make_case(message_id="a"), "chrome", "key-1", NOW)
    with pytest.raises(IdempotencyConflict):
        events.record(make_case(message_id="a"), make_event(), "chrome", "key-1", NOW)


def test_another_browser_may_use_the_same_key():
    events.record(make_case(), make_event(), "chrome", "key-1", NOW)
    events.record(make_case(), make_event(), "firefox", "key-1", NOW)
    assert Event.select().count() == 2


def test_a_write_that_did_not_work_out_leaves_its_key_unused():
    def break_off():
        Case.insert(state="still_open", dated_at="x", created_at="x", updated_at="x").execute()
        raise RuntimeError("the power went")

    with pytest.raises(RuntimeError, match="the power went"):
        write_once("chrome", "key-1", {}, NOW, break_off)
    assert (IdempotencyRecord.select().count(), Case.select().count()) == (0, 0)


def test_twenty_threads_with_one_key_write_one_row():
    case, event = make_case(), make_event()

    def tell(_number):
        connect()
        try:
            return events.record(case, event, "chrome", "key-1", NOW)
        finally:
            database.close()

    with ThreadPoolExecutor(20) as threads:
        told = list(threads.map(tell, range(20)))
    assert sorted(outcome.is_replay for _, outcome in told) == [False] + [True] * 19
    assert len({answer["event_id"] for answer, _ in told}) == 1
    assert Event.select().count() == 1


def test_a_write_told_again_does_not_bring_a_deleted_case_back():
    case, event = make_case(), make_event()
    told, _ = events.record(case, event, "chrome", "key-1", NOW)
    cases.delete(told["case"]["case_id"])
    with pytest.raises(CaseDeleted):
        events.record(case, event, "chrome", "key-1", NOW)
    assert Case.select().count() == 0


def test_no_words_of_the_person_are_copied_into_the_record():
    events.record(make_case(company="Oak Street Library"), make_event(), "chrome", "key-1", NOW)
    assert "Oak" not in IdempotencyRecord.get().answer

"""A promise that was taken away comes back whole, as long as somebody remembers it."""

import pytest

from afterword.domain.errors import CaseNotFound
from afterword.services import cases, events, promises
from afterword.services.promises import Removed, RemovedPromises
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key

pytestmark = pytest.mark.usefixtures("app")

PROMISE = {"kind": "will_contact", "quote": "We would like to look again.", "due_on": "2027-03-01"}


def keep(**known):
    """Keep a case with a promise, and return its number."""
    return cases.save(make_case(**{"promise": PROMISE, **known}), "chrome", make_key(), NOW)[0]["case_id"]


def thank(asks=False):
    """Keep a case with a promise that was thanked for, and return its number."""
    told = events.record(make_case(promise=PROMISE), make_event(asks=asks), "chrome", make_key(), NOW)
    return told[0]["case"]["case_id"]


def planned(case_id):
    """Return the day and the reason of a case's later word."""
    case = cases.get(case_id)
    return case["remind_on"], case["remind_reason"]


def test_it_comes_back_as_it_was_and_counts_as_taken_away_no_more():
    case_id = keep()
    removed = promises.change(case_id, {"promise": None}, NOW)
    assert (cases.get(case_id)["promise"], cases.get(case_id)["erased"]) == (None, ["promise"])
    promises.bring_back(removed, NOW)
    assert (cases.get(case_id)["promise"], cases.get(case_id)["erased"]) == (PROMISE, [])


@pytest.mark.parametrize("known", [{"fields": {"role": "Engineer"}}, {"fields": {"promise": PROMISE}}])
def test_nothing_is_remembered_where_nothing_was_taken_away(known):
    assert promises.change(keep(), known["fields"], NOW) is None
    assert promises.change(keep(promise=None), {"promise": None}, NOW) is None


def test_the_later_word_of_their_day_comes_back_with_it():
    case_id = thank()
    removed = promises.change(case_id, {"promise": None}, NOW)
    assert planned(case_id) == (None, None)
    promises.bring_back(removed, NOW)
    assert planned(case_id) == ("2027-03-01", "promise")


def test_a_day_of_ones_own_for_it_comes_back_too_and_outlives_a_closing():
    case_id = thank()
    cases.change(case_id, {"remind_on": "2027-04-01"}, NOW)
    promises.bring_back(promises.change(case_id, {"promise": None}, NOW), NOW)
    for kind in ("closed", "reopened"):
        events.add(case_id, kind, "pages", make_key(), NOW)
    assert planned(case_id) == ("2027-04-01", "promise")


def test_another_later_word_stays_as_it_is():
    case_id = thank(asks=True)
    removed = promises.change(case_id, {"promise": None}, NOW)
    promises.bring_back(removed, NOW)
    assert planned(case_id) == ("2026-12-06", "question_unanswered")


def test_a_case_on_hold_awaits_their_day_again():
    case_id = keep(kind="hold")
    removed = promises.change(case_id, {"promise": None}, NOW)
    assert planned(case_id) == ("2027-01-05", "on_hold")
    promises.bring_back(removed, NOW)
    assert planned(case_id) == ("2027-03-01", "on_hold")


def test_what_was_written_in_its_place_since_stays():
    case_id = keep()
    removed = promises.change(case_id, {"promise": None}, NOW)
    newer = {"kind": "apply_again", "quote": "Apply again in summer.", "due_on": None}
    cases.change(case_id, {"promise": newer}, NOW)
    assert promises.bring_back(removed, NOW) is False
    assert cases.get(case_id)["promise"] == newer


def test_to_bring_it_back_twice_is_to_bring_it_back():
    case_id = keep()
    removed = promises.change(case_id, {"promise": None}, NOW)
    assert [promises.bring_back(removed, NOW) for _ in range(2)] == [True, True]
    assert cases.get(case_id)["promise"] == PROMISE


def test_with_a_deleted_case_it_is_gone():
    case_id = keep()
    removed = promises.change(case_id, {"promise": None}, NOW)
    cases.delete(case_id)
    with pytest.raises(CaseNotFound):
        promises.bring_back(removed, NOW)
    with pytest.raises(CaseNotFound):
        promises.change(case_id, {}, NOW)


def test_it_is_found_by_its_word_and_for_its_case_alone():
    remembered, removed = RemovedPromises(), Removed(1, PROMISE, {})
    word = remembered.add(removed)
    assert remembered.find(word, 1) == removed
    assert (remembered.find(word, 2), remembered.find("other", 1)) == (None, None)
    remembered.forget(2)
    assert remembered.find(word, 1) == removed
    remembered.forget(1)
    assert remembered.find(word, 1) is None


def test_what_was_taken_away_last_from_a_case_is_found_without_its_word():
    remembered = RemovedPromises()
    words = [remembered.add(Removed(number, PROMISE, {})) for number in (1, 1, 2)]
    assert [remembered.last_word(number) for number in (1, 2, 3)] == [words[1], words[2], None]


def test_only_the_latest_are_remembered():
    remembered = RemovedPromises()
    words = [remembered.add(Removed(number, PROMISE, {})) for number in range(25)]
    found = [remembered.find(word, number) for number, word in enumerate(words)]
    assert [each is not None for each in found] == [False] * 5 + [True] * 20

"""The list: newest first, in pages that neither skip nor repeat, and only what was asked for."""

import pytest

from afterword.models.database import database
from afterword.services import case_list, cases
from tests.conftest import NOW
from tests.factories import make_case, make_key

pytestmark = pytest.mark.usefixtures("app")


def keep(**known):
    """Keep a case and return its number."""
    return cases.save(make_case(**known), "chrome", make_key(), NOW)[0]["case_id"]


def ids(**asked):
    """Return the numbers of the cases on a page."""
    return [case["case_id"] for case in case_list.list_page(**asked)["cases"]]


def test_the_newest_mail_comes_first_whenever_it_was_told():
    new = keep(received_at="2026-11-12T08:00:00Z")
    old = keep(received_at="2026-01-12T08:00:00Z")
    assert ids() == [new, old]


def test_a_case_without_a_mail_stands_at_the_day_it_was_made():
    by_hand = keep(message_id=None, received_at=None)
    before, after = keep(received_at="2026-11-23T00:00:00Z"), keep(received_at="2026-11-25T00:00:00Z")
    assert ids() == [after, by_hand, before]


def test_pages_neither_skip_nor_repeat_also_at_one_moment():
    kept = [keep() for _ in range(7)]
    seen, cursor = [], None
    while True:
        page = case_list.list_page(cursor=cursor, limit=3)
        seen += [case["case_id"] for case in page["cases"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert seen == kept[::-1]


def test_a_page_that_is_exactly_full_is_the_last():
    for _ in range(3):
        keep()
    assert case_list.list_page(limit=3)["next_cursor"] is None


def test_a_state_narrows_the_list():
    keep()
    held = keep(kind="hold")
    assert ids(state="on_hold") == [held]


def test_what_is_no_decision_stands_under_its_own_filter_only():
    shown, hidden = keep(), keep(is_decision=False, kind=None)
    assert ids() == [shown]
    assert ids(state="still_open") == []
    assert ids(state="not_decisions") == [hidden]


def test_by_message_the_case_is_found_whatever_the_person_said_of_it():
    hidden = keep(message_id="a", is_decision=False)
    assert ids(message_id="a") == [hidden]
    assert ids(message_id="b") == []


@pytest.mark.parametrize(
    "words", ["north", "NORTHLIGHT labs", "ruiz", "jose", "José", "design north", "100%_"]
)
def test_words_are_found_in_company_role_and_person(words):
    keep(company="Oak Street", role="Writer", contact_name="Sam Whitfield")
    found = keep(company="Northlight Labs 100%_", role="Product designer", contact_name="José Ruiz")
    assert ids(words=words) == [found]


@pytest.mark.parametrize("words", ["%", "_", "north%", "zzz", "north zzz"])
def test_words_that_stand_nowhere_find_nothing(words):
    keep()
    assert ids(words=words) == []


def test_corrected_words_are_found_and_the_old_ones_are_not():
    case_id = keep(company="Nortlight")
    cases.change(case_id, {"company": "Northlight"}, NOW)
    assert (ids(words="northlight"), ids(words="nortlight")) == ([case_id], [])


@pytest.mark.parametrize(
    "asked", [{}, {"state": "on_hold"}, {"cursor": "2026-01-01T00:00:00Z.5"}, {"words": "x"}]
)
def test_no_row_is_read_to_be_left_out(asked, monkeypatch):
    statements = []
    execute = database.execute_sql
    monkeypatch.setattr(
        database, "execute_sql", lambda sql, *rest: statements.append((sql, *rest)) or execute(sql, *rest)
    )
    case_list.list_page(**asked)
    [(sql, params, *_)] = statements
    plan = [row[3] for row in execute(f"EXPLAIN QUERY PLAN {sql}", params).fetchall()]
    assert any("COVERING INDEX" in step for step in plan)

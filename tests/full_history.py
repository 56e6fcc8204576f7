"""A history in which something of everything is kept, told as the person and the extension tell it."""

from __future__ import annotations

from datetime import timedelta

from afterword.domain.export_format import NOT_TOGETHER
from afterword.domain.reflection import ITEMS
from afterword.models.setting import Setting
from afterword.services import (
    cases,
    checks,
    contact_events,
    contacts,
    events,
    feedback,
    lessons,
    letters,
    reflections,
    settings,
)
from tests.conftest import NOW
from tests.factories import make_case, make_contact, make_event, make_key

LETTER = "Dear all, you never looked at what I made"
MUTED = "begging.plea"


def tell(words: str = "Northlight") -> int:
    """Keep one case with everything in it, whose texts hold the words, and a later one.

    Returns: the number of the first case.
    """
    promise = {"kind": "apply_again", "quote": f"{words} in spring", "due_on": "2027-03-01"}
    case = make_case(
        company=f"{words} Labs",
        role=f"{words} designer",
        contact_name=f"{words} Ruiz",
        contact_address="ana@northlight.example",
        subject=f"{words}, your interviews",
        referral=f"{words} Lindqvist",
        promise=promise,
    )
    told, _ = events.record(case, make_event(text=f"Thank you, {words}."), "chrome", make_key(), NOW)
    number: int = told["case"]["case_id"]
    events.add(number, "marked_as_sent", "pages", make_key(), NOW)
    _look_back(number, words)
    _be_answered(number, words)
    _meet(number, words)
    later, _ = cases.save(
        make_case(company="Harbour & Pine", role="Designer", received_at="2026-11-20T08:00:00Z"),
        "chrome",
        make_key(),
        NOW,
    )
    lessons.answer(later["case_id"], number, "used", NOW)
    cases.change(later["case_id"], {"sender_kind": None, "rest_hours": 0}, NOW)
    settings.change({"sign_off_name": "Mina Okafor", "state_names": {"on_hold": "In the air"}})
    rule = checks.list_rules()[0]["rule_id"]
    checks.switch_rule(rule, muted=True)
    Setting.create(name=NOT_TOGETHER, value=[number, later["case_id"]])
    letters.keep("key-letter-0001", LETTER, NOW)
    letters.keep("key-letter-0002", LETTER, NOW + timedelta(hours=1), deletes_itself=True)
    return number


def _look_back(number: int, words: str) -> None:
    told = dict.fromkeys(("went_well", "was_hard", "friend_view", "own_guess", "keep", "change"), words)
    for step in ("well", "hard", "guess", "keep_change"):
        reflections.save_step(number, step, told, NOW)
    for step, rating in zip(ITEMS, ("hard", "hard", "partly"), strict=True):
        item = {"text": f"{words} and releases", "rating": rating}
        reflections.save_step(number, step, {"items": [item]}, NOW)
    reflections.finish(number, NOW)


def _be_answered(number: int, words: str) -> None:
    feedback.add_lines(number, [f"{words}: shorter examples", "Thank you for coming."], NOW)
    lines = [
        {"text": f"{words}: shorter examples", "item_class": "will_work_on", "theme": "answers"},
        {"text": "Thank you for coming.", "item_class": None, "theme": None},
    ]
    feedback.save_lines(number, lines, NOW)
    step = {"point": words, "action": f"Tell it shorter, {words}", "due_on": "2026-12-08"}
    feedback.save_next_step(number, {**step, "role_family": "designer"}, NOW)


def _meet(number: int, words: str) -> None:
    person, _ = contacts.save(make_contact(), "chrome", make_key(), NOW)
    who = {"contact_id": person["contact_id"]}
    for kind in ("note_put_in", "note_sent"):
        event = make_event(kind, text=f"Hello from {words}", asks=False)
        contact_events.record(who, event, "chrome", make_key(), NOW, case_id=number)

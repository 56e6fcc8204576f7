"""A case is refused whole when any part of it has the wrong shape."""

import pytest
from marshmallow import ValidationError

from afterword.domain import verdict
from afterword.schemas.cases import VERDICT_KINDS, CaseFieldsSchema, CaseQuerySchema
from tests.factories import make_case


def test_a_case_passes_as_it_is():
    case = make_case(promise={"kind": "will_contact", "quote": None, "due_on": "2027-03-01"})
    assert CaseFieldsSchema().load(case) == case


def test_the_interface_names_every_kind_that_a_mail_can_be():
    assert verdict.KINDS == VERDICT_KINDS


def test_what_was_taken_away_is_named():
    assert CaseFieldsSchema().load({"erased": ["stage"]}) == {"erased": ["stage"]}
    with pytest.raises(ValidationError):
        CaseFieldsSchema().load({"erased": ["message_id"]})


def test_what_is_absent_stays_absent():
    assert CaseFieldsSchema().load({"role": "Writer"}) == {"role": "Writer"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("case_id", 5),
        ("created_at", "2026-11-24T10:00:00Z"),
        ("stage", "hired"),
        ("kind", "spam"),
        ("state", "rejected"),
        ("promise", "they promised"),
        ("promise", {"kind": "marry_me"}),
        ("promise", {"quote": "no kind"}),
        ("promise", {"kind": "apply_again", "more": 1}),
        ("received_at", "2026-11-24"),
        ("company", "x" * 401),
        ("erased", "stage"),
        ("erased", None),
    ],
)
def test_a_wrong_part_is_named(field, value):
    with pytest.raises(ValidationError) as error:
        CaseFieldsSchema().load(make_case(**{field: value}))
    assert set(error.value.messages) == {field}


@pytest.mark.parametrize(
    "cursor",
    ["", "5", "2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z.5\n", "x.5", f"2026-11-24T10:00:00Z.{'9' * 19}"],
)
def test_only_a_cursor_of_ours_is_followed(cursor):
    with pytest.raises(ValidationError):
        CaseQuerySchema().load({"cursor": cursor})

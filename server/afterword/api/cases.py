"""Cases over HTTP: keep, list, look at, correct, delete."""

from __future__ import annotations

from typing import Any

from flask import g

from afterword import running
from afterword.api.blueprint import Blueprint
from afterword.api.keyed_writes import KEY_PARAMETER, REPEATED, answer, read_key
from afterword.schemas.cases import CaseFieldsSchema, CasePageSchema, CaseQuerySchema, CaseSchema
from afterword.schemas.events import CaseWithEventsSchema
from afterword.services import answers, case_list, cases, events

blueprint = Blueprint("cases", __name__, url_prefix="/api/v1/cases", description="What happened so far.")

# The largest number SQLite can hold; a longer one is no case of ours.
CASE = f"/<int(max={2**63 - 1}):case_id>"


@blueprint.post("")
@blueprint.doc(parameters=[KEY_PARAMETER])
@blueprint.arguments(CaseFieldsSchema)
@blueprint.alt_response(200, schema=CaseSchema, description=REPEATED)
@blueprint.response(201, CaseSchema)
def save_case(fields: dict[str, Any]) -> Any:
    """Keep a case, or update the one of the same message."""
    now = running.current().now()
    told = {"client_id": g.client_id, "key": read_key(), "now": now}
    return answer(*cases.save(fields, **told, find_case=answers.case_of))


@blueprint.get("")
@blueprint.arguments(CaseQuerySchema, location="query")
@blueprint.response(200, CasePageSchema)
def list_cases(query: dict[str, Any]) -> Any:
    """List cases, the newest first."""
    return case_list.list_page(**query)


@blueprint.get(CASE)
@blueprint.response(200, CaseWithEventsSchema)
def get_case(case_id: int) -> Any:
    """Return a case and what happened in it."""
    return events.read_case(case_id)


@blueprint.patch(CASE)
@blueprint.arguments(CaseFieldsSchema)
@blueprint.response(200, CaseSchema)
def change_case(fields: dict[str, Any], case_id: int) -> Any:
    """Correct a case: null erases, what is absent stays."""
    return cases.change(case_id, fields, now=running.current().now())


@blueprint.delete(CASE)
@blueprint.response(204)
def delete_case(case_id: int) -> None:
    """Delete a case with everything in it."""
    cases.delete(case_id)
    running.current().removed_promises.forget(case_id)

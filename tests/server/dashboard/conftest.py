"""A person who opens pages and presses their buttons, and cases to look at."""

import pytest

from afterword.services import cases, events
from tests.conftest import NOW, OWN_FORM
from tests.factories import make_case, make_event, make_key
from tests.server.dashboard.page_reader import Page


@pytest.fixture
def read(person):
    """Opens a page and reads it."""

    def open_page(path, status=200):
        answer = person.get(path)
        assert answer.status_code == status, (path, answer.status_code)
        return Page(answer.text)

    return open_page


@pytest.fixture
def press(person):
    """Presses the button of a form and returns the answer."""

    def post(path, **typed):
        return person.post(path, data=typed, headers=OWN_FORM)

    return post


@pytest.fixture
def keep(app):  # noqa: ARG001
    """Keeps a case and returns its number."""

    def make(**known):
        return cases.save(make_case(**known), "chrome", make_key(), NOW)[0]["case_id"]

    return make


@pytest.fixture
def happen(app):  # noqa: ARG001
    """Keeps a case in which something has happened, and returns its number."""

    def make(kind="put_into_reply", **known):
        told, _ = events.record(make_case(**known), make_event(kind), "chrome", make_key(), NOW)
        return told["case"]["case_id"]

    return make


@pytest.fixture
def tell(app):  # noqa: ARG001
    """Keeps a case in which several things have happened one after the other, and returns its number."""

    def make(kinds, **event):
        case = make_case()
        for kind in kinds:
            told, _ = events.record(case, make_event(kind, **event), "chrome", make_key(), NOW)
        return told["case"]["case_id"]

    return make

"""When the browser does not type, the text is put in otherwise, or nothing is changed at all."""

from __future__ import annotations

import pytest

from tests.extension.sites.gmail.adapter_page import AdapterPage
from tests.extension.sites.gmail.boxes import DRAFT, EMPTY, SIGNATURE

NOT_TAKEN = {"ok": False, "way": None, "problem": "not_taken"}
BEGUN = f"<div>Hello,</div>{SIGNATURE}"


@pytest.fixture
def box(gmail: AdapterPage) -> AdapterPage:
    """A page with one message on show."""
    return gmail.show("thread-with-stale-view")


@pytest.mark.parametrize("content", [EMPTY["one line"], EMPTY["a line, signature, quote"], BEGUN])
def test_the_text_is_put_in_as_nodes(box: AdapterPage, content: str) -> None:
    box.open_box(content)
    box.run("madeUp.refuseTyping()")
    assert box.insert(DRAFT) == {"ok": True, "way": "nodes", "problem": None}
    own = "Hello,\n\n" if content == BEGUN else ""
    assert box.read_box()["text"] == f"{own}{DRAFT}"
    assert box.run("madeUp.inputs") == 1


@pytest.mark.parametrize("content", [EMPTY["signature at once"], BEGUN])
def test_when_nothing_works_nothing_is_half_done(box: AdapterPage, content: str) -> None:
    box.open_box(content)
    box.run(
        "before => madeUp.refuseTyping(body => { body.innerHTML = before.replace('Mina', 'M'); })", content
    )
    box.run(
        "() => { const field = document.createElement('input'); document.body.append(field); field.focus(); }"
    )
    assert box.insert(DRAFT) == NOT_TAKEN
    assert box.html() == content
    assert box.run("document.activeElement.tagName") == "INPUT"


def test_what_the_person_typed_before_is_not_undone(box: AdapterPage) -> None:
    box.open_box("<div><br></div>")
    box.type_at_start("Hello,")
    box.run("madeUp.refuseTyping(body => body.lastChild.remove())")
    assert box.insert(DRAFT) == NOT_TAKEN
    assert box.html() == "<div>Hello,</div>"

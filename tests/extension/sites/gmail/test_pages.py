"""Every page in tests/pages/gmail is read as its expectation says. A new page is a new test."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.extension.sites.gmail.adapter_page import AdapterPage

FOLDER = Path(__file__).parents[3] / "pages" / "gmail"
PAGES = sorted(page.stem for page in FOLDER.glob("*.html"))


def expectation(name: str) -> dict[str, Any]:
    """What is to be read in a page: it stands beside it."""
    expected: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return expected


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_read_as_expected(gmail: AdapterPage, name: str) -> None:
    gmail.show(name)
    boxes = range(gmail.run("heard.boxes.length"))
    assert {
        "own_address": gmail.own_address(),
        "messages": [gmail.read(message_id) for message_id in gmail.messages()],
        "answered_by_composes": gmail.composes(),
        "composes": [gmail.read_box(box) for box in boxes],
    } == expectation(name)
    assert gmail.page.locator("[data-afterword=message]").locator("visible=true").count() == len(
        gmail.messages()
    )


def test_each_expectation_has_its_page() -> None:
    assert sorted(each.stem for each in FOLDER.glob("*.json")) == PAGES

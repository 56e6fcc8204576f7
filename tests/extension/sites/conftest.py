"""A page as Gmail has it, made up here, with the adapter loaded into it as the browser would."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.extension.sites.gmail.adapter_page import AdapterPage


@pytest.fixture
def gmail(page: Page, project_url: str) -> Iterator[AdapterPage]:
    """The adapter and a page for it; a mistake in a script of ours is the test's mistake."""
    mistakes: list[str] = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    page.on("console", lambda line: mistakes.append(line.text) if line.type == "error" else None)
    yield AdapterPage(page, project_url)
    assert mistakes == []

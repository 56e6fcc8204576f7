"""What the tests of the options page share."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.extension.options.options_stage import OptionsStage


@pytest.fixture
def options(page: Page, project_url: str) -> OptionsStage:
    """The page, not opened yet."""
    return OptionsStage(page, f"{project_url}/extension/options/options.html")

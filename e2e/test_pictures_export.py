"""Pictures of export and import: the page, a file that was refused, and a history that would be replaced."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

from e2e import pictures
from e2e.companion import Companion
from e2e.pages.case_form_page import CaseFormPage
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.data_page import DataPage

pytestmark = [pytest.mark.pictures, pytest.mark.own_pair]


def test_pictures_of_export_and_import(paired: Companion, browser_context: BrowserContext, tmp_path: Path):
    dashboard = DashboardPage.open_in(browser_context, paired)

    def take(name: str, part: str | None = None) -> None:
        for size in pictures.SIZES:
            for dark in (False, True):
                if part:
                    dashboard.show(part)
                assert pictures.take(dashboard.page, name, size=size, dark=dark).exists()

    dashboard.go_to("Settings")
    take("companion-settings-file", "Your history as a file")
    data = DataPage.go_in(dashboard)
    take("companion-data")
    file = data.download(tmp_path)
    wrong = tmp_path / "wrong.json"
    wrong.write_bytes(file.read_bytes()[:-30])
    data.choose(wrong)
    data.bring_in()
    dashboard.says("Nothing was imported")
    take("companion-data-refused")
    take("companion-data-refused-field", "Import")
    data = DataPage.go_in(dashboard)
    data.choose(file)
    data.bring_in()
    dashboard.says("Imported.")
    take("companion-data-imported")
    dashboard.go_to("Cases")
    dashboard.follow("Add a case")
    CaseFormPage(dashboard.page).keep({"Company": "Northlight Labs"}, "The final round")
    data = DataPage.go_in(dashboard)
    data.choose(file)
    data.bring_in()
    dashboard.says("There is a history here already.")
    take("companion-data-replaces", "Import")

"""What the extension asks of the browser, and that a page of LinkedIn's has nothing of it to find."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

EXTENSION = Path(__file__).parents[2] / "extension"
MANIFEST: dict[str, Any] = json.loads((EXTENSION / "manifest.json").read_text())
INJECTED = sorted((EXTENSION / "sites/linkedin/injected").glob("*.js"))
#: What a script could leave in a page, send out of it, or set off in it.
FORBIDDEN = re.compile(
    r"addEventListener|setAttribute|classList|\.append|\.prepend|insertAdjacent|createElement|attachShadow|innerHTML"
    r"|\.style\b|\.dataset|\.click\(|\.submit\(|KeyboardEvent|MouseEvent|MutationObserver|fetch\(|XMLHttpRequest"
    r"|localStorage|sessionStorage|cookie|chrome-extension|getURL|\.scroll|history\.|location\s*="
)


def test_linkedin_is_asked_for_only_when_the_person_allows_it() -> None:
    assert MANIFEST["optional_host_permissions"] == ["https://www.linkedin.com/*"]
    assert not any("linkedin" in host for host in MANIFEST["host_permissions"])


def test_no_script_and_no_file_of_ours_stands_in_linkedins_pages() -> None:
    listed = [*MANIFEST["content_scripts"], *MANIFEST["web_accessible_resources"]]
    assert {match for each in listed for match in each["matches"]} == {"https://mail.google.com/*"}
    files = {file for each in MANIFEST["web_accessible_resources"] for file in each["resources"]}
    assert not any("linkedin" in file for file in files)
    assert "sites/*" not in files


def test_the_gestures_that_open_one_page_are_there() -> None:
    assert {"activeTab", "scripting", "contextMenus", "sidePanel"} <= set(MANIFEST["permissions"])
    assert "tabs" not in MANIFEST["permissions"]
    assert MANIFEST["commands"]["suggest-note"]["description"] == "Suggest a note"
    assert "default_popup" not in MANIFEST["action"]


def test_firefox_has_the_same_pages_in_its_sidebar() -> None:
    assert MANIFEST["sidebar_action"]["default_panel"] == MANIFEST["side_panel"]["default_path"]


@pytest.mark.parametrize("path", INJECTED, ids=[path.name for path in INJECTED])
def test_what_runs_in_linkedins_page_leaves_nothing_and_presses_nothing(path: Path) -> None:
    code = re.sub(r"/\*.*?\*/|//[^\n]*", "", path.read_text(), flags=re.S)
    assert FORBIDDEN.findall(code) == []
    assert not re.search(r"^\s*(?:import|export)\b", code, flags=re.M)


def test_every_injected_file_is_injected() -> None:
    adapter = (EXTENSION / "sites/linkedin/adapter.js").read_text()
    listed = re.search(r"const FILES = \[(.*?)\]", adapter)
    assert listed
    assert sorted(re.findall(r'"([\w-]+)"', listed[1])) == sorted(path.stem for path in INJECTED)

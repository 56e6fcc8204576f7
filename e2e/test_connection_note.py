"""A connection note to somebody one met: read at a press, within the room, put in at a press, never sent."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext

from e2e.companion import Companion
from e2e.pages.connected_extension import call, read_token
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.linkedin_page import LinkedInPage
from e2e.pages.linkedin_panel import LinkedInPanel
from e2e.stand_ins.linkedin_people import find_member
from e2e.stand_ins.linkedin_switches import LinkedInSwitches

pytestmark = pytest.mark.sees_linkedin

CASE = {
    "message_id": "18c2a0f1b2c3d4e5",
    "company": "Northlight Labs",
    "role": "Data Analyst",
    "stage": "final",
    "kind": "rejection",
    "is_decision": True,
}
TOPIC = "how a small team keeps its promises to the people who read its charts each week"


@pytest.fixture
def told(paired: Companion, browser_context: BrowserContext) -> Companion:
    """The companion, told of a case at Ana's company and of five notes a month."""
    token = read_token(browser_context)
    call(paired, token, "/api/v1/cases", CASE, "5d1d7c5e-6f0e-4a7a-9d53-1d9d2c8e0001")
    notes = {"notes_per_month": 5}
    call(paired, token, "/api/v1/settings", notes, "5d1d7c5e-6f0e-4a7a-9d53-1d9d2c8e0002", "PATCH")
    return paired


@pytest.fixture
def dashboard(told: Companion, browser_context: BrowserContext) -> DashboardPage:
    """The companion's pages, where the person has said how many notes a month as well."""
    dashboard = DashboardPage.open_in(browser_context, told)
    dashboard.go_to("Settings")
    dashboard.page.get_by_label("Notes you can add to invitations in a month").fill("5")
    dashboard.press("Save")
    return dashboard


@pytest.fixture
def panel(told: Companion, linkedin: LinkedInPage, browser_context: BrowserContext) -> LinkedInPanel:
    """Ana's profile with the note box open, and the panel beside it."""
    assert told
    linkedin.open_note("ana", LinkedInSwitches())
    return LinkedInPanel.open_beside(browser_context, linkedin.page)


def notes_left(dashboard: DashboardPage) -> str:
    """Return what the companion says is left this month."""
    dashboard.go_to("Settings")
    return next(line for line in dashboard.words().splitlines() if "Left this month" in line).split(".")[0]


def test_from_the_open_panel_to_the_note_it_is_three_clicks(panel: LinkedInPanel, linkedin: LinkedInPage):
    assert panel.name() == ""
    panel.read_page()
    panel.knows_as("Hiring manager")
    text = panel.wait_for_text("Data Analyst")
    panel.put_into_note()
    assert linkedin.note_text() == text
    assert linkedin.framework_noticed()


def test_what_has_no_room_is_named_put_back_and_left_out_again(panel: LinkedInPanel, linkedin: LinkedInPage):
    panel.read_page()
    panel.knows_as("Hiring manager")
    short = panel.wait_for_text("Data Analyst")
    panel.fill("One thing you talked about", TOPIC)
    panel.says("Left out so that it fits: topic.")
    assert panel.text() == short
    panel.press("Put back: topic")
    panel.says("Left out so that it fits: role detail.")
    panel.press("Put back: role detail")
    panel.says("too many: 14")
    assert len(panel.text()) == 214
    panel.press("Put into the note")
    panel.says("It is 14 characters too long for the box.")
    assert linkedin.note_text() == ""
    panel.press("Leave out: role detail")
    panel.says("Left out so that it fits: role detail.")
    assert panel.room() == "left: 14"
    panel.put_into_note()
    assert TOPIC in linkedin.note_text()
    assert linkedin.counter() == "186/200"


def test_alternatives_mention_different_things(panel: LinkedInPanel):
    panel.read_page()
    panel.knows_as("Hiring manager")
    panel.wait_for_text("Data Analyst")
    panel.fill("One thing you talked about", "data contracts")
    panel.wait_for_text("data contracts")
    offered = panel.alternatives()
    assert len(set(offered)) == len(offered) > 1
    first = panel.text()
    panel.choose_text(offered[-1])
    assert panel.text() != first


def test_the_allowance_changes_only_when_the_person_says_they_sent_it(
    dashboard: DashboardPage, panel: LinkedInPanel, linkedin: LinkedInPage
):
    before, asked = linkedin.snapshot(), linkedin.requests()
    panel.read_page()
    panel.knows_as("Hiring manager")
    panel.wait_for_text("Data Analyst")
    panel.says("Notes left this month, by your own count: 5 of 5.")
    panel.press("Copy")
    panel.says("Nothing has been sent.")
    panel.press("Put into the note")
    panel.says("Nothing has been sent. Read it once; you send it.")
    assert linkedin.snapshot() == before
    assert linkedin.requests() == asked
    assert linkedin.presses() == {"connect": 1, "add_note": 1}
    assert notes_left(dashboard) == "Left this month: 5"
    panel.press("I sent it")
    panel.says("Noted.")
    assert notes_left(dashboard) == "Left this month: 4"
    dashboard.open_case("Northlight Labs")
    assert any("note" in event.lower() for event in dashboard.events())
    linkedin.is_unharmed()


def test_nobody_is_kept_before_the_person_saves_them(dashboard: DashboardPage, panel: LinkedInPanel):
    panel.read_page()
    panel.knows_as("Hiring manager")
    panel.wait_for_text("Data Analyst")
    panel.put_into_note()
    dashboard.go_to("People")
    assert "Ana Ruiz" not in dashboard.words()
    panel.press("Save this person")
    panel.says("Saved on this computer.")
    dashboard.go_to("People")
    dashboard.says("Ana Ruiz")


def test_somebody_saved_and_their_case_are_found_again(panel: LinkedInPanel, linkedin: LinkedInPage):
    panel.read_page()
    panel.knows_as("Recruiter")
    panel.press("Save this person")
    panel.says("Saved on this computer.")
    panel.open_again_beside(linkedin.page)
    panel.find("ana", "Ana Ruiz · Northlight Labs")
    assert panel.name() == "Ana Ruiz"
    panel.wait_for_text("Data Analyst")


def test_a_case_alone_is_enough_to_write_and_copy(panel: LinkedInPanel):
    panel.find("northlight", "Data Analyst, Northlight Labs")
    panel.fill("Name", "Ana Ruiz")
    panel.knows_as("Hiring manager")
    panel.wait_for_text("Data Analyst")
    panel.press("Copy")
    panel.says("Nothing has been sent.")


def test_connecting_without_a_note_has_its_message_ready(panel: LinkedInPanel, linkedin: LinkedInPage):
    panel.read_page()
    panel.connect("Without a note, write after acceptance")
    text = panel.wait_for_text("Thank you for connecting.")
    linkedin.open_message("ana", LinkedInSwitches())
    linkedin.composer().focus()
    panel.page.bring_to_front()
    panel.put_into_message()
    assert linkedin.composer_text() == text
    linkedin.is_unharmed()


def test_every_message_of_the_set_can_be_written(panel: LinkedInPanel):
    panel.read_page()
    panel.connect("Without a note, write after acceptance")
    texts = {panel.wait_for_text("Ana")}
    for purpose in (
        "A first hello, some weeks on",
        "A later hello",
        "A new posting there",
        "Good news of theirs",
    ):
        before = panel.text()
        panel.choose("What the message is for", purpose)
        panel.page.wait_for_function(
            "before => document.querySelector('#linkedin-text').value !== before", arg=before
        )
        texts.add(panel.text())
    assert len(texts) == 5


@pytest.mark.parametrize("relation", ["Hiring manager", "Recruiter"])
def test_the_longest_names_fit(panel: LinkedInPanel, linkedin: LinkedInPage, relation: str):
    member = linkedin.open_note("long", LinkedInSwitches())
    assert (len(member.name), len(member.company)) == (38, 32)
    panel.open_again_beside(linkedin.page)
    panel.read_page()
    assert panel.company() == find_member("long").company
    panel.knows_as(relation)
    panel.fill("Role", "Senior Data Analyst")
    text = panel.wait_for_text("Senior Data Analyst")
    assert len(text) <= 200
    panel.put_into_note()
    assert linkedin.counter() == f"{len(text)}/200"


@pytest.mark.own_pair
def test_without_the_companion_the_kept_texts_do_and_the_word_goes_over_later(
    panel: LinkedInPanel, linkedin: LinkedInPage, paired: Companion
):
    paired.stop()
    panel.open_again_beside(linkedin.page)
    panel.read_page()
    panel.knows_as("Hiring manager")
    text = panel.wait_for_text("Northlight Labs")
    panel.says("This comes from the texts kept here")
    panel.put_into_note()
    assert linkedin.note_text() == text
    panel.press("I sent it")
    panel.says("It goes to the companion once that runs.")
    linkedin.is_unharmed()


def test_the_panel_is_for_the_keyboard_and_a_screen_reader_too(panel: LinkedInPanel):
    panel.read_page()
    panel.knows_as("Hiring manager")
    panel.wait_for_text("Data Analyst")
    panel.page.set_viewport_size({"width": 320, "height": 800})
    assert panel.accessibility.unnamed_controls() == []
    assert panel.accessibility.low_contrast_texts() == []
    assert panel.accessibility.is_within_window()
    panel.accessibility.tab_to("Put into the note")

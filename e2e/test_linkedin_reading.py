"""What is read from a profile is right or not sure, in every rendering, and reading leaves no trace."""

from __future__ import annotations

import pytest

from e2e.linkedin_stage import LinkedInStage
from e2e.pages.linkedin_panel import LinkedInPanel
from e2e.stand_ins.linkedin_people import MEMBERS, find_member
from e2e.stand_ins.linkedin_switches import LinkedInSwitches
from e2e.stand_ins.linkedin_variants import OLD, PROFILES, UNKNOWN, disguised

VARIANTS = {**PROFILES, **UNKNOWN}
DISGUISES = {"as it is": lambda switches: switches, "disguised": disguised}
SIGNED_OUT = LinkedInSwitches(signed_in=False)


def is_right_or_asks(panel: LinkedInPanel, key: str) -> None:
    """Check: the name is theirs or open, the company is theirs or open, and no school is taken for one."""
    member = find_member(key)
    name, company = panel.name(), panel.company()
    assert name in (member.name, "")
    assert name or panel.asked("Name")
    assert company in (member.company, "")


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES.keys())
@pytest.mark.parametrize("name", VARIANTS)
def test_the_open_profile_is_read_in_every_rendering(linkedin_stage: LinkedInStage, name, disguise):
    panel = linkedin_stage.read("ana", disguise(VARIANTS[name]))
    assert panel.name() == "Ana Ruiz"
    is_right_or_asks(panel, "ana")


@pytest.mark.parametrize(
    "rendering",
    [LinkedInSwitches(), LinkedInSwitches(experience="grouped"), OLD, SIGNED_OUT],
    ids=["new", "with Experience", "old", "signed out"],
)
@pytest.mark.parametrize("key", [member.key for member in MEMBERS])
def test_everybody_is_read_right_or_asked_about(linkedin_stage: LinkedInStage, key, rendering):
    for switches in (rendering, disguised(rendering)):
        is_right_or_asks(linkedin_stage.read(key, switches), key)


@pytest.mark.parametrize("key", ["ana", "long", "zoe"])
def test_a_company_and_a_school_are_told_apart(linkedin_stage: LinkedInStage, key):
    assert linkedin_stage.read(key, LinkedInSwitches()).company() == find_member(key).company


@pytest.mark.parametrize("key", ["priya", "owen", "jo"])
def test_a_lone_badge_may_be_a_school_so_it_is_asked_about(linkedin_stage: LinkedInStage, key):
    panel = linkedin_stage.read(key, LinkedInSwitches())
    assert panel.company() == ""
    assert panel.asked("Company") == [find_member(key).badges[0].text]
    panel.press("No")
    assert panel.company() == ""


def test_an_answer_fills_the_field_and_says_from_where(linkedin_stage: LinkedInStage):
    panel = linkedin_stage.read("jo", LinkedInSwitches())
    panel.answer("Company", "Yes: Northlight Labs")
    assert panel.company() == "Northlight Labs"
    assert "the badge beside the name" in panel.source_of("Company")


def test_every_field_says_where_it_was_read(linkedin_stage: LinkedInStage):
    panel = linkedin_stage.read("ana", LinkedInSwitches())
    assert "the top of the profile, the tab's title" in panel.source_of("Name")


def test_a_title_that_lags_behind_is_asked_about(linkedin_stage: LinkedInStage):
    linkedin_stage.page.open("ana", LinkedInSwitches(title_lag_ms=60_000))
    linkedin_stage.page.go_to("jo")
    panel = linkedin_stage.read_beside()
    assert panel.name() == ""
    assert panel.asked("Name") == ["Jo Lindqvist", "Ana Ruiz"]
    panel.answer("Name", "Jo Lindqvist")
    assert panel.name() == "Jo Lindqvist"


def test_after_a_change_of_profile_the_new_one_is_read(linkedin_stage: LinkedInStage):
    linkedin_stage.page.open("ana", LinkedInSwitches())
    linkedin_stage.page.go_to("lena")
    assert linkedin_stage.read_beside().name() == "Lena Hoff"


def test_no_company_and_no_list_of_people_is_taken_for_somebody(linkedin_stage: LinkedInStage):
    for open_it in (linkedin_stage.page.open_company, linkedin_stage.page.open_search):
        open_it(LinkedInSwitches())
        panel = linkedin_stage.read_beside()
        panel.says("No person was found on this page.")
        assert panel.name() == ""


def test_the_page_of_an_invitation_names_the_person(linkedin_stage: LinkedInStage):
    linkedin_stage.page.open_invite_page("ana", LinkedInSwitches(dialog_host="page"))
    linkedin_stage.page.dialog().wait_for()
    assert linkedin_stage.read_beside().name() == "Ana Ruiz"


def test_a_conversation_names_whom_it_is_with_and_is_asked_about(linkedin_stage: LinkedInStage):
    linkedin_stage.page.open_conversation("ana", LinkedInSwitches())
    panel = linkedin_stage.read_beside()
    assert panel.name() == ""
    assert panel.asked("Name") == ["Ana Ruiz"]


@pytest.mark.parametrize("switches", [LinkedInSwitches(), OLD, SIGNED_OUT], ids=["new", "old", "signed out"])
def test_reading_leaves_the_page_as_it_was(linkedin_stage: LinkedInStage, switches):
    linkedin_stage.page.open("ana", switches)
    before, asked = linkedin_stage.page.snapshot(), linkedin_stage.page.requests()
    linkedin_stage.read_beside()
    assert linkedin_stage.page.snapshot() == before
    assert linkedin_stage.page.requests() == asked
    assert linkedin_stage.page.presses() == {}
    linkedin_stage.page.is_unharmed()

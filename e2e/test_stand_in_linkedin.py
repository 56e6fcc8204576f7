"""The stand-in LinkedIn behaves as the page it stands for, so that a journey over it says something."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from e2e.pages.isolated_world import run_beside
from e2e.pages.linkedin_page import LinkedInPage
from e2e.stand_ins.linkedin_labels import LANGUAGES, made_up
from e2e.stand_ins.linkedin_people import MEMBERS, find_member
from e2e.stand_ins.linkedin_switches import LinkedInSwitches
from e2e.stand_ins.linkedin_variants import OLD, PROFILES, disguised

#: Where the invitation is, and what somebody else may leave there: a change to the page, or a listener.
INSIDE = {
    "shadow": "document.querySelector('#interop-outlet').shadowRoot",
    "frame": "document.querySelector('iframe').contentDocument",
}
TRACES = {
    "place.setAttribute('data-x', '1')": True,
    "place.append(place.ownerDocument.createElement('i'))": True,
    "place.addEventListener('focusin', () => {})": False,
    "window.addEventListener('keydown', () => {})": False,
}


# The tables


def test_the_longest_name_and_company_have_the_lengths_that_a_note_must_hold():
    longest = find_member("long")
    assert (len(longest.name), len(longest.company)) == (38, 32)


def test_members_are_told_apart():
    assert len({member.key for member in MEMBERS}) == len(MEMBERS)
    assert len({member.slug for member in MEMBERS}) == len(MEMBERS)
    assert len({member.number for member in MEMBERS}) == len(MEMBERS)


def test_every_language_has_the_same_words_with_the_same_gaps():
    english = LANGUAGES["en"]
    for labels in LANGUAGES.values():
        assert labels.keys() == english.keys()
        for key, text in labels.items():
            assert text.count("{") == english[key].count("{"), key


def test_made_up_words_keep_gaps_and_numbers_alone():
    labels = made_up(LANGUAGES["en"], seed=1)
    assert "{count}" in labels["remaining"]
    assert labels["degree_2"].startswith("· 2")
    assert not set(labels["add_note"].split()) & set(LANGUAGES["en"]["add_note"].split())


def test_switches_stand_in_the_address_too():
    changed = LinkedInSwitches().with_query("rendering=ember&quota=0&csp=0&vanityName=ana")
    assert changed == LinkedInSwitches(rendering="ember", quota=0, csp=False)


# Profiles


@pytest.mark.parametrize("name", PROFILES)
def test_every_variant_shows_the_same_person(linkedin_alone: LinkedInPage, name: str):
    ana = linkedin_alone.open("ana", PROFILES[name])
    assert linkedin_alone.heading().inner_text() == ana.name
    assert linkedin_alone.headline().inner_text() == ana.headline
    assert linkedin_alone.badges() == ["Northlight Labs", "Riverbend University"]
    assert "Ana Ruiz" in linkedin_alone.page.title()
    linkedin_alone.is_unharmed()


@pytest.mark.parametrize("switches", [LinkedInSwitches(), OLD], ids=["new", "old"])
def test_in_disguise_no_class_and_no_word_is_known_and_the_person_is_the_same(
    linkedin_alone: LinkedInPage, switches: LinkedInSwitches
):
    linkedin_alone.open("ana", disguised(switches))
    before = linkedin_alone.classes()
    linkedin_alone.open("ana")
    assert linkedin_alone.heading().inner_text() == "Ana Ruiz"
    assert before.isdisjoint(linkedin_alone.classes())
    expect(linkedin_alone.page.get_by_text("Connect", exact=True)).to_have_count(0)


def test_with_the_anchors_gone_the_fields_are_there_all_the_same(linkedin_alone: LinkedInPage):
    linkedin_alone.open_note("ana", LinkedInSwitches(naming="gone"))
    known = (
        "[componentkey], [data-sdui-screen], [data-testid], #custom-message, [name=message], [role=dialog]"
    )
    expect(linkedin_alone.page.locator(known)).to_have_count(0)
    linkedin_alone.type_note("Hello")
    assert linkedin_alone.framework_noticed()


def test_the_new_rendering_is_full_of_things_that_look_alike(linkedin_alone: LinkedInPage):
    linkedin_alone.open("ana")
    page = linkedin_alone.page
    expect(page.locator("a[href^='/preload/custom-invite/'][aria-label^='Invite ']")).to_have_count(11)
    expect(page.locator("[role=dialog][aria-hidden=true]")).to_have_count(6)
    expect(page.locator("dialog:not([open])")).to_have_count(1)
    topcard = page.locator("[componentkey*='profile.card'][componentkey$='Topcard']")
    expect(topcard.get_by_text("· 1st", exact=True)).to_be_hidden()
    expect(topcard.get_by_text("· 2nd", exact=True)).to_be_visible()
    expect(topcard.get_by_text("Northlight Labs · Riverbend University", exact=True)).to_be_hidden()
    with_text = topcard.get_by_role("button").filter(has_text=re.compile(r"\S"))
    expect(with_text.first).to_have_text("Northlight Labs")
    assert page.title() == "(2) Ana Ruiz | LinkedIn"


def test_a_lone_badge_may_be_a_school_or_no_employer(linkedin_alone: LinkedInPage):
    linkedin_alone.open("priya")
    assert linkedin_alone.badges() == ["Fernwood Institute"]
    linkedin_alone.open("owen")
    assert linkedin_alone.badges() == ["Friends of the Narrow Gauge"]


def test_the_address_is_percent_encoded_and_the_invitation_is_not(linkedin_alone: LinkedInPage):
    linkedin_alone.open("lucja")
    assert "%C5%82ucja-brz%C4%99k" in linkedin_alone.page.url
    assert linkedin_alone.invite_address() == "/preload/custom-invite/?vanityName=łucja-brzęk-7c40"


def test_a_change_of_profile_leaves_the_one_before_in_the_page(linkedin_alone: LinkedInPage):
    linkedin_alone.open("ana")
    linkedin_alone.go_to("jo")
    assert linkedin_alone.heading().inner_text() == "Jo Lindqvist"
    expect(linkedin_alone.page.get_by_role("heading", name="Ana Ruiz", include_hidden=True)).to_have_count(1)
    expect(linkedin_alone.page).to_have_title("(2) Jo Lindqvist | LinkedIn")
    linkedin_alone.page.go_back()
    assert linkedin_alone.heading().inner_text() == "Ana Ruiz"
    linkedin_alone.is_unharmed()


def test_the_title_may_lag_behind_a_change_of_profile(linkedin_alone: LinkedInPage):
    linkedin_alone.open("ana", LinkedInSwitches(title_lag_ms=60_000))
    linkedin_alone.go_to("jo")
    assert linkedin_alone.heading().inner_text() == "Jo Lindqvist"
    assert linkedin_alone.page.title() == "(2) Ana Ruiz | LinkedIn"


def test_a_visitor_without_an_account_sees_another_page(linkedin_alone: LinkedInPage):
    linkedin_alone.open("ana", LinkedInSwitches(signed_in=False))
    assert linkedin_alone.page.title() == "Ana Ruiz - Northlight Labs | LinkedIn"
    expect(linkedin_alone.page.locator("[componentkey], #interop-outlet")).to_have_count(0)


def test_a_company_and_a_search_are_nobody_s_profile(linkedin_alone: LinkedInPage):
    linkedin_alone.open_company()
    expect(linkedin_alone.page.get_by_role("heading", level=1)).to_have_text("Northlight Labs")
    linkedin_alone.open_search()
    expect(linkedin_alone.page.locator("a[href^='/preload/search-custom-invite/']")).to_have_count(18)
    assert linkedin_alone.log("problems") == []


def test_the_page_refuses_markup_as_text(linkedin_alone: LinkedInPage):
    linkedin_alone.open("ana")
    refused = linkedin_alone.page.evaluate(
        """() => {
            const named = [];
            const attempt = act => { try { act(); } catch (error) { named.push(error.name); } };
            attempt(() => { document.body.innerHTML = ""; });
            attempt(() => trustedTypes.createPolicy("mine", {}));
            return named;
        }"""
    )
    assert refused == ["TypeError", "TypeError"]


# Traces


def test_text_in_the_fields_leaves_the_snapshot_as_it_was(linkedin_alone: LinkedInPage):
    linkedin_alone.open_note("ana")
    before = linkedin_alone.snapshot()
    linkedin_alone.note_box().fill("Hello")
    assert linkedin_alone.snapshot() == before
    linkedin_alone.open_message("ana")
    before = linkedin_alone.snapshot()
    linkedin_alone.type_message("Hello")
    assert linkedin_alone.snapshot() == before


@pytest.mark.parametrize("host", INSIDE)
def test_a_trace_of_somebody_else_is_found(linkedin_alone: LinkedInPage, host: str):
    linkedin_alone.open_note("ana", LinkedInSwitches(dialog_host=host))
    for trace, is_change in TRACES.items():
        before, changes = linkedin_alone.snapshot(), len(linkedin_alone.foreign_changes())
        run_beside(
            linkedin_alone.page, f"(place => {{ {trace}; }})({INSIDE[host]}.querySelector('[role=dialog]'))"
        )
        assert linkedin_alone.snapshot() != before, trace
        assert (len(linkedin_alone.foreign_changes()) > changes) == is_change, trace


def test_what_is_asked_of_the_address_is_known(linkedin_alone: LinkedInPage):
    linkedin_alone.open("ana")
    before = linkedin_alone.requests()
    linkedin_alone.open_invite()
    assert linkedin_alone.requests() == before
    run_beside(linkedin_alone.page, "fetch('/voyager/api/me').then(() => 1)")
    assert linkedin_alone.requests() == [*before, "GET /voyager/api/me"]

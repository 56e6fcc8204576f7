"""The stand-in LinkedIn behaves as the page it stands for, so that a journey over it says something."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from e2e.pages.isolated_world import run_beside
from e2e.pages.linkedin_page import LinkedInPage
from e2e.stand_ins.linkedin import StandInLinkedIn
from e2e.stand_ins.linkedin_labels import LANGUAGES, made_up
from e2e.stand_ins.linkedin_people import MEMBERS, find_member
from e2e.stand_ins.linkedin_switches import LinkedInSwitches
from e2e.stand_ins.linkedin_variants import MESSAGES, NO_NOTE, NOTES, OLD, PROFILES, disguised

FIELD_BESIDE = "document.querySelector('#interop-outlet').shadowRoot.querySelector('#custom-message')"
COMPOSER_BESIDE = "document.querySelector('#interop-outlet').shadowRoot.querySelector('[role=textbox]')"

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


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One tab for all, in a browser without the extension."""
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(10_000)
    yield page
    context.close()


@pytest.fixture(scope="module")
def stand_in(tab: Page) -> StandInLinkedIn:
    """The one stand-in of that tab."""
    stand_in = StandInLinkedIn()
    stand_in.serve_to(tab.context)
    return stand_in


@pytest.fixture
def linkedin(tab: Page, stand_in: StandInLinkedIn) -> LinkedInPage:
    """The tab, in the usual variant."""
    stand_in.switches = LinkedInSwitches()
    return LinkedInPage(tab, stand_in)


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
def test_every_variant_shows_the_same_person(linkedin: LinkedInPage, name: str):
    ana = linkedin.open("ana", PROFILES[name])
    assert linkedin.heading().inner_text() == ana.name
    assert linkedin.headline().inner_text() == ana.headline
    assert linkedin.badges() == ["Northlight Labs", "Riverbend University"]
    assert "Ana Ruiz" in linkedin.page.title()
    linkedin.is_unharmed()


@pytest.mark.parametrize("switches", [LinkedInSwitches(), OLD], ids=["new", "old"])
def test_in_disguise_no_class_and_no_word_is_known_and_the_person_is_the_same(
    linkedin: LinkedInPage, switches: LinkedInSwitches
):
    linkedin.open("ana", disguised(switches))
    before = linkedin.classes()
    linkedin.open("ana")
    assert linkedin.heading().inner_text() == "Ana Ruiz"
    assert before.isdisjoint(linkedin.classes())
    expect(linkedin.page.get_by_text("Connect", exact=True)).to_have_count(0)


def test_with_the_anchors_gone_the_fields_are_there_all_the_same(linkedin: LinkedInPage):
    linkedin.open_note("ana", LinkedInSwitches(naming="gone"))
    known = (
        "[componentkey], [data-sdui-screen], [data-testid], #custom-message, [name=message], [role=dialog]"
    )
    expect(linkedin.page.locator(known)).to_have_count(0)
    linkedin.type_note("Hello")
    assert linkedin.framework_noticed()


def test_the_new_rendering_is_full_of_things_that_look_alike(linkedin: LinkedInPage):
    linkedin.open("ana")
    page = linkedin.page
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


def test_a_lone_badge_may_be_a_school_or_no_employer(linkedin: LinkedInPage):
    linkedin.open("priya")
    assert linkedin.badges() == ["Fernwood Institute"]
    linkedin.open("owen")
    assert linkedin.badges() == ["Friends of the Narrow Gauge"]


def test_the_address_is_percent_encoded_and_the_invitation_is_not(linkedin: LinkedInPage):
    linkedin.open("lucja")
    assert "%C5%82ucja-brz%C4%99k" in linkedin.page.url
    assert linkedin.invite_address() == "/preload/custom-invite/?vanityName=łucja-brzęk-7c40"


def test_a_change_of_profile_leaves_the_one_before_in_the_page(linkedin: LinkedInPage):
    linkedin.open("ana")
    linkedin.go_to("jo")
    assert linkedin.heading().inner_text() == "Jo Lindqvist"
    expect(linkedin.page.get_by_role("heading", name="Ana Ruiz", include_hidden=True)).to_have_count(1)
    expect(linkedin.page).to_have_title("(2) Jo Lindqvist | LinkedIn")
    linkedin.page.go_back()
    assert linkedin.heading().inner_text() == "Ana Ruiz"
    linkedin.is_unharmed()


def test_the_title_may_lag_behind_a_change_of_profile(linkedin: LinkedInPage):
    linkedin.open("ana", LinkedInSwitches(title_lag_ms=60_000))
    linkedin.go_to("jo")
    assert linkedin.heading().inner_text() == "Jo Lindqvist"
    assert linkedin.page.title() == "(2) Ana Ruiz | LinkedIn"


def test_a_visitor_without_an_account_sees_another_page(linkedin: LinkedInPage):
    linkedin.open("ana", LinkedInSwitches(signed_in=False))
    assert linkedin.page.title() == "Ana Ruiz - Northlight Labs | LinkedIn"
    expect(linkedin.page.locator("[componentkey], #interop-outlet")).to_have_count(0)


def test_a_company_and_a_search_are_nobody_s_profile(linkedin: LinkedInPage):
    linkedin.open_company()
    expect(linkedin.page.get_by_role("heading", level=1)).to_have_text("Northlight Labs")
    linkedin.open_search()
    expect(linkedin.page.locator("a[href^='/preload/search-custom-invite/']")).to_have_count(18)
    assert linkedin.log("problems") == []


def test_the_page_refuses_markup_as_text(linkedin: LinkedInPage):
    linkedin.open("ana")
    refused = linkedin.page.evaluate(
        """() => {
            const named = [];
            const attempt = act => { try { act(); } catch (error) { named.push(error.name); } };
            attempt(() => { document.body.innerHTML = ""; });
            attempt(() => trustedTypes.createPolicy("mine", {}));
            return named;
        }"""
    )
    assert refused == ["TypeError", "TypeError"]


# Invitations


@pytest.mark.parametrize("name", NOTES)
def test_a_note_can_be_typed_and_is_sent_as_it_stands(linkedin: LinkedInPage, name: str):
    switches = NOTES[name]
    ana = linkedin.open_note("ana", switches)
    assert linkedin.note_text() == switches.note_draft
    linkedin.type_note("H")
    linkedin.wait_until_settled()
    linkedin.note_box().fill("Hello again")
    assert linkedin.framework_noticed()
    limit = 300 if switches.account == "premium" else 200
    assert linkedin.counter() == (None if switches.counter == "none" else f"11/{limit}")
    linkedin.is_unharmed()
    linkedin.send_button().click()
    assert linkedin.sent() == [{"kind": "note", "to": ana.name, "text": "Hello again"}]


def test_the_first_step_has_no_field_and_its_primary_button_sends_at_once(linkedin: LinkedInPage):
    linkedin.open("jo")
    linkedin.open_invite()
    expect(linkedin.dialog().locator("textarea")).to_have_count(0)
    expect(linkedin.dialog().locator("strong")).to_have_text("Jo Lindqvist")
    linkedin.send_without_note()
    assert linkedin.sent() == [{"kind": "blank", "to": "Jo Lindqvist", "text": ""}]
    assert linkedin.presses() == {"connect": 1, "send_without_note": 1}


def test_the_second_step_says_300_where_the_counter_says_200(linkedin: LinkedInPage):
    linkedin.open_note("ana")
    assert linkedin.counter() == "0/200"
    assert not linkedin.is_send_enabled()
    expect(linkedin.dialog()).to_contain_text("300 characters")
    expect(linkedin.dialog()).to_contain_text("3 personalized invitations remaining")
    expect(linkedin.dialog()).not_to_contain_text("Ana Ruiz")
    assert linkedin.note_box().get_attribute("maxlength") is None


def test_the_decoy_comes_before_the_note(linkedin: LinkedInPage):
    linkedin.open_note("ana", LinkedInSwitches(decoy="shown"))
    expect(linkedin.dialog().locator("textarea").first).to_have_attribute("name", "g-recaptcha-response")
    expect(linkedin.dialog().locator("textarea")).to_have_count(2)


@pytest.mark.parametrize("name", NO_NOTE)
def test_what_stands_in_the_way_has_no_text_area(linkedin: LinkedInPage, name: str):
    linkedin.open("ana", NO_NOTE[name])
    linkedin.open_invite()
    if NO_NOTE[name].gate == "none":
        linkedin.add_note()
        expect(linkedin.dialog().locator("a[href*='/premium/']")).to_be_visible()
    expect(linkedin.dialog().locator("textarea")).to_have_count(0)
    linkedin.is_unharmed()


def test_a_value_set_by_the_page_s_own_code_brings_no_news(linkedin: LinkedInPage):
    linkedin.open_note("ana")
    linkedin.note_box().evaluate(
        "box => { box.value = 'Hello'; box.dispatchEvent(new InputEvent('input', { bubbles: true })); }"
    )
    assert linkedin.note_text() == "Hello"
    assert not linkedin.framework_noticed()
    assert not linkedin.is_send_enabled()


def test_a_value_set_from_another_world_is_noticed_with_an_event(linkedin: LinkedInPage):
    linkedin.open_note("ana")
    run_beside(linkedin.page, f"{FIELD_BESIDE}.setRangeText('Hello')")
    assert not linkedin.framework_noticed()
    run_beside(linkedin.page, f"{FIELD_BESIDE}.dispatchEvent(new InputEvent('input', {{ bubbles: true }}))")
    assert linkedin.framework_noticed()
    assert linkedin.counter() == "5/200"
    assert linkedin.is_send_enabled()
    linkedin.is_unharmed()


def test_beyond_the_shadow_root_an_event_must_be_composed(linkedin: LinkedInPage):
    linkedin.open_note("ana", LinkedInSwitches(listens="document"))
    for composed in ("false", "true"):
        run_beside(
            linkedin.page,
            f"(box => {{ box.value = 'Hello'; box.dispatchEvent(new InputEvent('input', "
            f"{{ bubbles: true, composed: {composed} }})); }})({FIELD_BESIDE})",
        )
        assert linkedin.framework_noticed() == (composed == "true")


def test_a_field_made_anew_loses_its_text_once(linkedin: LinkedInPage):
    linkedin.open_note("ana", LinkedInSwitches(remount="loses"))
    linkedin.note_box().fill("Hello")
    linkedin.wait_until_settled()
    assert linkedin.note_text() == ""
    linkedin.note_box().fill("Hello")
    linkedin.wait_until_settled()
    assert linkedin.note_text() == "Hello"


def test_more_than_the_limit_is_not_sent(linkedin: LinkedInPage):
    linkedin.open_note("ana")
    linkedin.note_box().fill("a" * 201)
    assert linkedin.counter() == "201/200"
    assert not linkedin.is_send_enabled()
    linkedin.open_note("ana", LinkedInSwitches(over_long="cut"))
    linkedin.note_box().fill("a" * 201)
    assert linkedin.note_text() == "a" * 200


def test_the_invitation_can_be_a_page_of_its_own(linkedin: LinkedInPage):
    linkedin.open_invite_page("lucja", disguised(LinkedInSwitches(language="pl")))
    expect(linkedin.dialog().locator("strong")).to_have_text("Łucja Brzęk")
    expect(linkedin.dialog()).to_contain_text(linkedin.labels["invite_heading"])
    assert "Łucja" not in linkedin.page.title()


def test_a_press_that_nobody_made_is_noticed(linkedin: LinkedInPage):
    linkedin.open("ana")
    run_beside(linkedin.page, "document.querySelector('[aria-expanded]').click()")
    assert [each["type"] for each in linkedin.log("madeUp")] == ["click"]


def test_an_emoji_counts_as_the_variant_says(linkedin: LinkedInPage):
    for counts, expected in {"units": "2/200", "characters": "1/200"}.items():
        linkedin.open_note("ana", LinkedInSwitches(counts=counts))
        linkedin.note_box().fill("🌻")
        assert linkedin.counter() == expected


def test_other_people_s_connect_invites_them_at_once(linkedin: LinkedInPage):
    linkedin.open("ana")
    linkedin.connect_with_somebody_else()
    assert linkedin.sent() == [{"kind": "blank", "to": "Felix Brandt", "text": ""}]
    assert linkedin.presses() == {"other_connect": 1}


def test_an_invitation_may_be_for_somebody_else_than_the_page(linkedin: LinkedInPage):
    linkedin.open("ana", LinkedInSwitches(others_at_once=False))
    linkedin.connect_with_somebody_else()
    expect(linkedin.dialog().locator("strong")).to_have_text("Felix Brandt")
    linkedin.is_unharmed()


# Messages


@pytest.mark.parametrize("name", MESSAGES)
def test_a_message_can_be_typed_from_a_profile(linkedin: LinkedInPage, name: str):
    draft = MESSAGES[name].composer_draft
    linkedin.open_message("ana", MESSAGES[name])
    linkedin.type_message("Hello")
    assert linkedin.composer_text() == f"{draft}Hello"
    assert linkedin.framework_noticed("message")
    linkedin.is_unharmed()


@pytest.mark.parametrize("place", ["open_conversation", "compose_to"])
def test_a_message_can_be_typed_on_the_page_of_messages(linkedin: LinkedInPage, place: str):
    jo = getattr(linkedin, place)("jo")
    expect(linkedin.page.get_by_role("main")).to_contain_text(jo.name)
    assert linkedin.composer().inner_html() == "<p><br></p>"
    linkedin.type_message("Hello")
    linkedin.is_unharmed()
    linkedin.message_send_button().click()
    assert linkedin.sent() == [{"kind": "message", "to": "Jo Lindqvist", "text": "Hello"}]


def test_nodes_put_into_the_composer_are_shown_and_not_noticed(linkedin: LinkedInPage):
    linkedin.open_message("ana")
    run_beside(
        linkedin.page,
        f"(box => {{ box.textContent = 'Hello'; box.dispatchEvent(new InputEvent('input', "
        f"{{ bubbles: true, composed: true, inputType: 'insertText' }})); }})({COMPOSER_BESIDE})",
    )
    assert linkedin.composer_text() == "Hello"
    assert not linkedin.framework_noticed("message")
    assert not linkedin.is_send_enabled("message")


def test_a_command_for_each_line_makes_paragraphs_that_are_noticed(linkedin: LinkedInPage):
    linkedin.open_message("ana")
    run_beside(
        linkedin.page,
        f"{COMPOSER_BESIDE}.focus(); for (const line of ['Hello Ana,', '', 'thank you.']) "
        "{ if (line) document.execCommand('insertText', false, line); "
        "if (line !== 'thank you.') document.execCommand('insertParagraph'); }",
    )
    assert linkedin.composer_text() == "Hello Ana,\n\nthank you."
    assert linkedin.framework_noticed("message")
    linkedin.is_unharmed()


@pytest.mark.parametrize("sends", [True, False])
def test_enter_is_counted_and_sends_where_the_setting_says_so(linkedin: LinkedInPage, sends: bool):
    linkedin.open_message("ana", LinkedInSwitches(enter_sends=sends))
    linkedin.type_message("Hello\n")
    assert linkedin.enters() == [{"field": "message", "isTrusted": True}]
    assert [each["text"] for each in linkedin.sent()] == (["Hello"] if sends else [])


def test_without_premium_there_may_be_no_editor(linkedin: LinkedInPage):
    linkedin.open_message("ana", LinkedInSwitches(messaging="wall"))
    expect(linkedin.composer()).to_have_count(0)


# Traces


def test_text_in_the_fields_leaves_the_snapshot_as_it_was(linkedin: LinkedInPage):
    linkedin.open_note("ana")
    before = linkedin.snapshot()
    linkedin.note_box().fill("Hello")
    assert linkedin.snapshot() == before
    linkedin.open_message("ana")
    before = linkedin.snapshot()
    linkedin.type_message("Hello")
    assert linkedin.snapshot() == before


@pytest.mark.parametrize("host", INSIDE)
def test_a_trace_of_somebody_else_is_found(linkedin: LinkedInPage, host: str):
    linkedin.open_note("ana", LinkedInSwitches(dialog_host=host))
    for trace, is_change in TRACES.items():
        before, changes = linkedin.snapshot(), len(linkedin.foreign_changes())
        run_beside(linkedin.page, f"(place => {{ {trace}; }})({INSIDE[host]}.querySelector('[role=dialog]'))")
        assert linkedin.snapshot() != before, trace
        assert (len(linkedin.foreign_changes()) > changes) == is_change, trace


def test_what_is_asked_of_the_address_is_known(linkedin: LinkedInPage):
    linkedin.open("ana")
    before = linkedin.requests()
    linkedin.open_invite()
    assert linkedin.requests() == before
    run_beside(linkedin.page, "fetch('/voyager/api/me').then(() => 1)")
    assert linkedin.requests() == [*before, "GET /voyager/api/me"]

"""The stand-in Gmail behaves as the page it stands for, so that a journey over it says something."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from e2e.kept_tab import KeptTab
from e2e.pages.gmail_page import GmailPage
from e2e.stand_ins import answering
from e2e.stand_ins.gmail import ORIGIN, StandInGmail
from e2e.stand_ins.mailbox import MAILBOX, find
from e2e.stand_ins.mailbox.shapes import message_ids, thread_ids, token
from e2e.stand_ins.switches import Switches
from e2e.stand_ins.variants import FILLABLE, RENAMED


@pytest.fixture(scope="module")
def window(browser: Browser) -> Iterator[BrowserContext]:
    """One window without the extension for all tests of this file; it stays while it has a tab."""
    context = browser.new_context()
    context.set_default_timeout(10_000)
    context.new_page()
    yield context
    context.close()


@pytest.fixture(scope="module")
def kept_tab(window: BrowserContext) -> KeptTab:
    """One tab for all tests of this file, too."""
    return KeptTab(window, ORIGIN)


@pytest.fixture
def gmail(window: BrowserContext, kept_tab: KeptTab) -> Iterator[GmailPage]:
    """The stand-in in a tab which keeps nothing of the tests before."""
    stand_in = StandInGmail()
    stand_in.serve_to(window)
    yield GmailPage(kept_tab.begin_again(), stand_in)
    kept_tab.leave()
    answering.forget(window)


def test_ids_of_received_mail_are_one_number_in_two_bases():
    for thread in MAILBOX:
        for mail in thread.messages:
            ids = message_ids(mail)
            assert len(ids.legacy) == 16
            assert mail.is_own or int(ids.legacy, 16) == int(ids.perm.removeprefix("msg-f:"))
    assert len({thread_ids(thread).legacy for thread in MAILBOX}) == len(MAILBOX)
    assert len({token(thread) for thread in MAILBOX}) == len(MAILBOX)


def test_message_keys_are_unique():
    keys = [mail.key for thread in MAILBOX for mail in thread.messages]
    assert len(keys) == len(set(keys))


def test_a_switch_refuses_a_value_it_does_not_have():
    with pytest.raises(ValueError, match="footer is one of plain, table, none"):
        Switches(footer="round")


def test_switches_stand_in_the_address_too():
    changed = Switches().with_query("theme=dark&footer_sticky=1&compose_delay_ms=500&compose=new")
    assert changed == Switches(theme="dark", footer_sticky=True, compose_delay_ms=500)


def test_the_main_role_moves_to_the_open_view_and_the_one_before_stays_hidden(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("ana_final")
    gmail.back_to_inbox()
    gmail.open_thread("tomas_decision")
    expect(gmail.page.get_by_role("main")).to_have_count(1)
    expect(gmail.page.locator("h2.hP")).to_have_count(2)
    expect(gmail.page.locator("[role=main] h2.hP")).to_have_text("Marketing Lead at Solstice")


@pytest.mark.parametrize("buttons", ["a", "b", "text"])
def test_a_lone_click_does_not_open_the_reply(gmail: GmailPage, buttons: str):
    gmail.open_at("ana_final", Switches(header_buttons=buttons, rerender_ms=0))
    reply = gmail.message("ana_final").get_by_role("button", name="Reply", exact=True)
    reply.dispatch_event("click")
    assert gmail.open_composes() == []
    for event in ("mousedown", "mouseup", "click"):
        reply.dispatch_event(event)
    gmail.compose("ana_final").shows("")
    assert [box["answers"] for box in gmail.open_composes()] == ["ana_final"]


def test_typing_is_saved_and_known_as_typing(gmail: GmailPage):
    gmail.open_at("ana_final")
    gmail.press_reply("ana_final").type("Dear Ana,")
    assert gmail.wait_for_saved("Dear Ana,")["how"] == "typing"
    assert gmail.unnoticed_text() == []


def test_text_that_came_as_nodes_alone_is_found_out_and_not_saved(gmail: GmailPage):
    gmail.open_at("ana_final")
    gmail.press_reply("ana_final")
    gmail.page.evaluate("document.querySelector('[g_editable]').prepend('Slipped in')")
    gmail.page.wait_for_function("standIn.log.unnoticed.length === 1")
    assert gmail.unnoticed_text()[0]["how"] == "silent"
    assert gmail.drafts() == []


def test_an_input_event_that_the_browser_did_not_make_is_told_apart(gmail: GmailPage):
    gmail.open_at("ana_final")
    gmail.press_reply("ana_final")
    gmail.page.evaluate(
        """() => {
            const body = document.querySelector("[g_editable]");
            body.prepend("Slipped in");
            body.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }"""
    )
    gmail.page.wait_for_function("standIn.log.unnoticed.length === 2")
    assert {text["how"] for text in gmail.unnoticed_text()} == {"announced", "silent"}


def test_what_is_sent_is_the_exact_html_with_the_quote(gmail: GmailPage):
    gmail.open_at("ana_final")
    box = gmail.press_reply("ana_final")
    box.type("Thank you.")
    box.press_send()
    (sent,) = gmail.sent()
    assert sent["to"] == ["ana.ruiz@northlight.example"]
    assert sent["subject"] == "Re: Your interviews with Northlight Labs"
    assert sent["html"].startswith("<div>Thank you.</div>")
    assert "gmail_quote" in sent["html"]
    assert gmail.presses()["send"] == 1


def test_a_sent_answer_stands_in_its_thread_and_outlives_a_reload(gmail: GmailPage):
    gmail.open_at("ana_final")
    gmail.press_reply("ana_final").type("Thank you.")
    gmail.compose("ana_final").press_send()
    answer = gmail.page.get_by_role("listitem").filter(has_text="Thank you.")
    own = answer.locator("[data-message-id*='msg-a:']")
    expect(own).to_be_visible()
    expect(own).not_to_have_attribute("data-legacy-message-id", re.compile("."))
    # The mail server's id is a moment too, and comes late.
    expect(own).to_have_attribute("data-legacy-message-id", re.compile("^1a20cff7d00[0-9a-f]{5}$"))
    gmail.reload()
    expect(own).to_have_attribute("data-legacy-message-id", re.compile("^1a20cff7d00[0-9a-f]{5}$"))


def test_a_discarded_draft_is_gone_for_good(gmail: GmailPage):
    gmail.open_at("ana_final")
    box = gmail.press_reply("ana_final")
    box.type("Dear Ana,")
    gmail.wait_for_saved("Dear Ana,")
    box.discard()
    expect(gmail.page.locator(".M9")).to_have_count(0)
    gmail.reload()
    gmail.shows_message("ana_final")
    assert (gmail.open_composes(), gmail.sent()) == ([], [])
    expect(gmail.page.get_by_role("listitem")).to_have_count(1)


def test_undo_takes_back_what_was_typed(gmail: GmailPage):
    gmail.open_at("ana_final")
    box = gmail.press_reply("ana_final")
    before = box.html()
    box.type("T")
    box.undo()
    assert box.html() == before


def test_a_draft_is_there_again_after_a_reload(gmail: GmailPage):
    gmail.open_at("ana_final")
    gmail.press_reply("ana_final").type("Dear Ana,")
    gmail.wait_for_saved("Dear Ana,")
    gmail.reload()
    gmail.compose("ana_final").shows("Dear Ana,")


def test_the_slot_says_that_it_holds_a_compose_before_it_does(gmail: GmailPage):
    gmail.open_at("ana_final", Switches(compose_delay_ms=500))
    gmail.message("ana_final").get_by_role("button", name="Reply", exact=True).click()
    expect(gmail.page.locator(".ip.adB")).to_have_count(1)
    expect(gmail.page.locator(".M9")).to_have_count(0)
    gmail.compose("ana_final").shows("Mina Okafor")


def test_the_answered_message_is_named_in_the_form(gmail: GmailPage):
    gmail.open_at("tomas_decision")
    hidden = gmail.press_reply("tomas_decision").properties()
    assert hidden["rm"] == message_ids(find("tomas_decision")[1]).legacy
    assert hidden["lts"] == thread_ids(find("tomas_decision")[0]).legacy
    assert "gmail_quote" in hidden["uet"]


def test_the_sticky_footer_answers_the_last_message(gmail: GmailPage):
    gmail.open_at("tomas_decision", Switches(footer="none", footer_sticky=True))
    gmail.page.locator(".amn .bkH").click()
    gmail.compose("lena_travel").shows("")
    assert [box["answers"] for box in gmail.open_composes()] == ["lena_travel"]


def test_popping_out_moves_the_text_along(gmail: GmailPage):
    gmail.open_at("ana_final")
    box = gmail.press_reply("ana_final")
    box.type("Dear Ana,")
    expect(gmail.page.locator(".dw")).to_have_count(0)
    box.pop_out()
    gmail.compose("ana_final").shows("Dear Ana,")
    expect(gmail.page.get_by_role("dialog")).to_have_count(1)
    assert gmail.open_composes()[0]["place"] == "popup"


def test_a_hostile_mail_runs_nothing(gmail: GmailPage):
    gmail.open_at("hostile")
    assert gmail.page.evaluate("window.pwned") is None
    assert gmail.log("problems") == []


def test_somebody_else_changing_a_mail_is_noticed(gmail: GmailPage):
    gmail.open_at("ana_final")
    gmail.page.evaluate("document.querySelector('.a3s p').dataset.seen = '1'")
    gmail.page.wait_for_function("standIn.log.bodyEdits.length === 1")


def test_a_key_from_a_shadow_root_reaches_the_shortcuts(gmail: GmailPage):
    gmail.open_at("ana_final", Switches(shortcuts=True))
    gmail.page.evaluate(
        """() => {
            const host = document.body.appendChild(document.createElement("div"));
            const field = document.createElement("input");
            host.attachShadow({ mode: "open" }).append(field);
            field.focus();
        }"""
    )
    gmail.page.keyboard.press("r")
    assert gmail.stray_keys() == [{"key": "r", "from": "div"}]
    assert gmail.log("shortcuts") == ["r"]


def test_a_search_parts_a_phrase_over_several_elements(gmail: GmailPage):
    gmail.open()
    gmail.search("another candidate")
    gmail.open_thread("ana_final")
    expect(gmail.message("ana_final").locator(".il")).to_have_count(2)


def test_an_own_reply_is_known_by_another_kind_of_id(gmail: GmailPage):
    gmail.open_at("mina_answer")
    message = gmail.message("mina_answer")
    expect(message).to_have_attribute("data-message-id", re.compile(r"^#msg-a:r-\d+$"))


@pytest.mark.parametrize("name", [*FILLABLE, *RENAMED])
def test_every_variant_shows_a_thread_without_a_problem(gmail: GmailPage, name: str):
    gmail.open({**FILLABLE, **RENAMED}[name])
    gmail.open_thread("ana_final")
    expect(gmail.message("ana_final")).to_contain_text("We have decided to go with another candidate")
    assert gmail.log("problems") == []


def test_with_the_anchors_gone_nothing_is_known_but_the_text_is_there(gmail: GmailPage):
    gmail.open_at("ana_final", Switches(naming="gone"))
    expect(gmail.page.get_by_text("We have decided to go with another candidate")).to_be_visible()
    expect(gmail.page.locator("[data-legacy-message-id], [role=main], .hP, .adn, .a3s")).to_have_count(0)

"""The calm line by a message that looks like a decision."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.extension.stage.panel_stage import PanelStage

SENTENCE = "This looks like a decision from Northlight Labs."


def test_a_decision_is_pointed_out_in_one_line(stage: PanelStage) -> None:
    stage.show()
    expect(stage.page.get_by_text(SENTENCE)).to_be_visible()


def test_without_a_company_none_is_named(stage: PanelStage) -> None:
    stage.show(company="")
    expect(stage.page.get_by_text("This looks like a decision.", exact=True)).to_be_visible()


def test_the_notice_moves_nothing(stage: PanelStage) -> None:
    stage.show(slow="400")
    mail = stage.page.get_by_text("Dear Mina")
    before = (mail.bounding_box(), stage.opener.bounding_box())
    expect(stage.page.get_by_text(SENTENCE)).to_be_visible()
    assert (mail.bounding_box(), stage.opener.bounding_box()) == before


def test_in_a_narrow_window_the_choices_begin_where_the_sentence_does(stage: PanelStage) -> None:
    stage.page.set_viewport_size({"width": 420, "height": 800})
    stage.show()
    begins = [
        stage.page.get_by_text(words).evaluate(
            """(node) => {
              const range = document.createRange();
              range.selectNodeContents(node);
              return range.getBoundingClientRect().left;
            }"""
        )
        for words in (SENTENCE, "Not a decision")
    ]
    assert begins[0] == begins[1]


def test_not_a_decision_is_kept_as_the_persons_word(stage: PanelStage) -> None:
    stage.show()
    stage.page.get_by_role("button", name="Not a decision").click()
    expect(stage.page.get_by_text("Noted. You can still write from here.")).to_be_visible()
    [saved] = stage.told("cases")
    assert saved["case"]["is_decision"] is False
    assert saved["case"]["company"] is None


def test_not_now_takes_the_line_away_and_leaves_the_button(stage: PanelStage) -> None:
    stage.show()
    stage.page.get_by_role("button", name="Not now").click()
    expect(stage.page.get_by_text(SENTENCE)).to_have_count(0)
    expect(stage.opener).to_be_visible()
    assert stage.told("cases") == []


def test_other_mail_gets_no_notice(stage: PanelStage) -> None:
    stage.show(kind="interview")
    stage.page.wait_for_function("() => window.stage.reads > 0")
    expect(stage.page.get_by_text("This looks like")).to_have_count(0)


def test_a_case_in_the_history_is_not_pointed_out_again(stage: PanelStage) -> None:
    stage.show(known="not_selected")
    stage.page.wait_for_function("() => window.stage.reads > 0")
    expect(stage.page.get_by_text("This looks like")).to_have_count(0)


def test_the_notice_can_be_switched_off(stage: PanelStage) -> None:
    stage.show(notice="off")
    stage.page.wait_for_function("() => window.stage.settingsRead")
    expect(stage.page.get_by_text("This looks like")).to_have_count(0)


def test_without_the_companion_there_is_no_notice_and_the_button_stays(stage: PanelStage) -> None:
    stage.show(status="not_running")
    expect(stage.page.get_by_text("This looks like")).to_have_count(0)
    expect(stage.opener).to_be_visible()


def test_the_notice_goes_when_the_message_has_been_seen_to(stage: PanelStage) -> None:
    stage.open()
    expect(stage.page.get_by_text(SENTENCE)).to_be_visible()
    stage.press("Put into the reply")
    expect(stage.page.get_by_text(SENTENCE)).to_have_count(0)

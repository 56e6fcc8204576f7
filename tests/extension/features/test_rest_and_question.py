"""The rest, the one question and who introduced one, as the panel shows them."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.extension.stage.panel_stage import PanelStage

PUT_IN = "Nothing has been sent. Read it once; you send it."


def test_a_resting_reply_is_asked_about_once_and_the_choice_is_noted(stage: PanelStage) -> None:
    stage.open(rest="resting")
    stage.press("Put into the reply")
    stage.says("Put it in now?")
    expect(stage.reply).to_be_hidden()
    stage.press("Put it in anyway")
    stage.says(PUT_IN)
    stage.told_events("put_into_reply", "rested_less")


def test_left_to_rest_nothing_is_put_in_and_nothing_noted(stage: PanelStage) -> None:
    stage.open(rest="resting")
    stage.press("Put into the reply")
    stage.press("Leave it")
    expect(stage.reply).to_be_hidden()
    stage.told_events()


def test_the_window_stands_in_words_and_a_rested_reply_goes_in_at_once(stage: PanelStage) -> None:
    stage.open(rest="good")
    stage.says("This is a good time to write.")
    stage.press("Put into the reply")
    stage.says(PUT_IN)
    stage.told_events("put_into_reply")


def test_the_rest_of_this_case_can_be_changed(stage: PanelStage) -> None:
    stage.open(rest="resting")
    stage.panel.get_by_text("Change", exact=True).click()
    stage.panel.get_by_label("Rest for").select_option(label="12 hours")
    stage.page.wait_for_function("() => window.stage.cases.length === 1")
    assert stage.told("cases")[0]["case"]["rest_hours"] == 12


def test_not_today_puts_it_off_until_tomorrow_morning(stage: PanelStage) -> None:
    stage.open(rest="resting")
    stage.panel.get_by_text("Change", exact=True).click()
    stage.press("Not today")
    stage.told_events("parked")
    moment = stage.told("cases")[0]["case"]["parked_until"]
    assert stage.page.evaluate("(moment) => new Date(moment).getHours()", moment) == 9


def test_the_browser_says_that_it_is_over_only_where_it_was_asked_to(stage: PanelStage) -> None:
    stage.open(rest="resting")
    assert stage.told("watched") is None
    stage.panel.get_by_text("Change", exact=True).click()
    stage.panel.get_by_label("Tell me when it is over").check()
    stage.page.wait_for_function("() => window.stage.watched")
    hours = stage.told("watched")["delay_ms"] / 3_600_000
    assert 2.9 < hours < 3.1
    stage.panel.get_by_label("Tell me when it is over").uncheck()
    stage.page.wait_for_function("() => window.stage.watched === null")


def test_without_the_companion_the_usual_hours_are_counted_from_the_mail(stage: PanelStage) -> None:
    stage.open(status="not_running", received="1")
    stage.says("Resting until")
    expect(stage.panel.get_by_text("Good time:")).to_be_hidden()


def test_a_question_from_the_look_back_is_put_into_the_wish(stage: PanelStage) -> None:
    stage.open(reflection="finished")
    stage.panel.get_by_role("button", name="How would you get stronger in running a workshop?").click()
    stage.page.wait_for_function("() => window.stage.wishes.at(-1).values.question")
    asked = stage.told("wishes")[-1]["values"]["question"]
    assert asked == "How would you get stronger in running a workshop?"
    expect(stage.panel.get_by_role("button", name="How would you get stronger")).to_have_attribute(
        "aria-pressed", "true"
    )


def test_pressed_again_a_question_is_taken_back(stage: PanelStage) -> None:
    stage.open(reflection="finished")
    choice = stage.panel.get_by_role("button", name="How would you get stronger in running a workshop?")
    choice.click()
    expect(choice).to_have_attribute("aria-pressed", "true")
    choice.click()
    expect(choice).to_have_attribute("aria-pressed", "false")


def test_the_look_back_keeps_the_case_and_opens_its_page(stage: PanelStage) -> None:
    stage.open()
    stage.panel.get_by_text("Your one question").click()
    stage.press("Look back first")
    stage.page.wait_for_function("() => window.stage.dashboard")
    assert stage.told("dashboard") == "/cases/1/reflection?history=first"
    stage.told_events("kept")


def test_without_the_companion_words_that_ask_nothing_are_told_so(stage: PanelStage) -> None:
    stage.open(status="not_running")
    stage.panel.get_by_text("Your one question").click()
    own = stage.panel.get_by_label("Or in your own words")
    hint = stage.panel.get_by_text("It is not a question yet.")
    own.fill("Tell me about the second task")
    expect(hint).to_be_visible()
    # As the companion reads it, a question's first word or its mark makes it one.
    own.fill("Which task should I practise")
    expect(hint).to_be_hidden()
    own.fill("The second task, perhaps?")
    expect(hint).to_be_hidden()


def test_a_text_without_a_question_says_so(stage: PanelStage) -> None:
    stage.open()
    stage.panel.get_by_label("Brief").check()
    stage.says("No question this time.")


def test_a_text_that_asks_something_else_offers_no_question(stage: PanelStage) -> None:
    stage.open(kind="hold", asks="other")
    expect(stage.panel.get_by_text("Your one question")).to_be_hidden()
    expect(stage.panel.get_by_text("No question this time.")).to_be_hidden()
    assert stage.told("asked") is None


def test_where_an_own_question_has_no_place_it_is_said(stage: PanelStage) -> None:
    stage.open()
    stage.panel.get_by_text("Your one question").click()
    stage.panel.get_by_label("Or in your own words").fill("Which answer would you practise first?")
    expect(stage.panel.get_by_text("has no place for your own question")).to_be_hidden()
    stage.panel.get_by_label("Brief").check()
    stage.says("This text has no place for your own question, so it is left out.")
    stage.panel.get_by_label("Plain").check()
    expect(stage.panel.get_by_text("has no place for your own question")).to_be_hidden()
    expect(stage.panel.get_by_label("Or in your own words")).to_have_value(
        "Which answer would you practise first?"
    )


def test_an_own_question_in_a_text_of_ones_own_is_not_called_left_out(stage: PanelStage) -> None:
    stage.open()
    stage.panel.get_by_text("Your one question").click()
    stage.panel.get_by_label("Or in your own words").fill("Which answer would you practise first?")
    stage.panel.get_by_label("Your reply").fill("Thank you. Which answer would you practise first?")
    stage.panel.get_by_label("Brief").check()
    stage.says("No question this time.")
    expect(stage.panel.get_by_text("has no place for your own question")).to_be_hidden()


def test_where_nobody_rates_it_two_questions_are_still_named(stage: PanelStage) -> None:
    stage.open()
    stage.panel.get_by_text("Your one question").click()
    own = stage.panel.get_by_label("Or in your own words")
    own.fill("Which answer was it? And why?")
    expect(own).to_have_accessible_description("It asks more than one thing. One is easier to answer.")
    own.fill("Which answer was it?")
    expect(own).to_have_accessible_description("")


def test_where_no_question_is_usual_it_says_why_and_one_may_ask_all_the_same(stage: PanelStage) -> None:
    stage.open(asks="off", situation="T02")
    stage.panel.get_by_label("Brief").check()
    stage.says("No question this time. Several people read this address")
    expect(stage.panel.get_by_text("Your one question")).to_be_hidden()
    stage.press("Ask one anyway")
    stage.page.wait_for_function("() => window.stage.wishes.at(-1).tone === 'plain'")
    expect(stage.button("Ask one anyway")).to_be_hidden()
    stage.panel.get_by_role("button", name="What one thing would you work on").click()
    stage.page.wait_for_function("() => window.stage.wishes.at(-1).values.question")


def test_whoever_introduced_one_hears_it_first(stage: PanelStage) -> None:
    stage.open()
    stage.press("Someone introduced me")
    stage.panel.get_by_label("Who introduced you?").fill("Jo")
    stage.says("First a word to Jo.")
    stage.press("Write to them first")
    stage.page.wait_for_function("() => window.stage.wishes.at(-1).situation_id === 'T08a'")
    stage.press("I told them")
    stage.told_events("referrer_told")
    stage.page.wait_for_function("() => window.stage.wishes.at(-1).situation_id === null")


def test_where_nothing_is_owed_no_time_is_named(stage: PanelStage) -> None:
    stage.open(advice="no_reply_needed", rest="good")
    stage.says("Thank a person you talked with, or close the case.")
    expect(stage.panel.get_by_text("This is a good time to write.")).to_be_hidden()


def test_a_text_that_is_for_whoever_introduced_one_from_the_start_says_so(stage: PanelStage) -> None:
    stage.open(referral="Jo Lindqvist", situation="T08a", channel="new_mail", advice="thank_referrer_first")
    stage.says("This text is for Jo Lindqvist.")
    expect(stage.button("I told them")).to_be_visible()
    expect(stage.button("Write to them first")).to_have_count(0)
    expect(stage.button("Answer the company")).to_have_count(0)


def test_an_agency_that_writes_is_not_taken_for_the_one_who_decided(stage: PanelStage) -> None:
    stage.open()
    stage.says("It looks like Northlight Labs chose someone else.")
    stage.panel.get_by_label("Who wrote?").select_option(label="A recruiter or agency")
    stage.says("It looks like they chose someone else.")


def test_a_mail_in_another_language_than_the_text_is_named(stage: PanelStage) -> None:
    stage.open(language="de")
    stage.says("Their mail is in German. This text is in English.")
    stage.open()
    expect(stage.panel.get_by_text("This text is in English.")).to_be_hidden()


def test_in_the_middle_of_an_interview_it_is_asked_before_a_decision_is_taken_as_it_is(
    stage: PanelStage,
) -> None:
    stage.open(kind="interview")
    stage.press("Put into the reply")
    stage.says("This mail does not look like a decision, and the text may speak of one.")
    expect(stage.reply).to_be_hidden()
    stage.press("Put it in anyway")
    stage.says(PUT_IN)


def test_right_before_a_question_is_asked_it_is_said_that_answers_can_sting(stage: PanelStage) -> None:
    stage.open()
    stage.says("What you write here stays on this computer.")
    stage.press("Put into the reply")
    stage.says(PUT_IN)
    calm = stage.panel.get_by_role("status").get_by_text("Answers can sting. You need not agree")
    expect(calm).to_be_visible()
    stage.open()
    stage.panel.get_by_label("Brief").check()
    stage.press("Put into the reply")
    stage.says(PUT_IN)
    expect(calm).to_have_count(0)


def test_a_mail_that_is_no_decision_offers_no_look_back_and_nothing_to_close(stage: PanelStage) -> None:
    stage.open(known="still_open", decision="no")
    stage.panel.get_by_text("Your one question").click()
    expect(stage.panel.get_by_label("Or in your own words")).to_be_visible()
    expect(stage.button("Put into the reply")).to_be_visible()
    expect(stage.button("Look back first")).to_be_hidden()
    expect(stage.button("Close this case")).to_have_count(0)


def test_a_look_back_that_is_begun_goes_on_whatever_the_mail_is(stage: PanelStage) -> None:
    stage.open(known="still_open", decision="no", reflection="begun")
    stage.panel.get_by_text("Your one question").click()
    expect(stage.button("Go on with it")).to_be_visible()

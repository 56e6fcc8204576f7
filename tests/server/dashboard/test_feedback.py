"""What was answered, in the pages: pasted, looked at line by line, one step; and the lesson later."""

import pytest

from afterword.services import cases, feedback, settings
from tests.server.dashboard.page_reader import Page

ANSWER = (
    "Hi Mina,\n\nThank you for asking.\n- Your examples were long\n- You seemed tired\n\nBest wishes,\nAna"
)
LATER = "2026-11-22T08:00:00Z"


@pytest.fixture
def case_id(keep):
    """A case that gets an answer."""
    return keep()


@pytest.fixture
def go(case_id, press):
    """Presses a button of one of the pages and returns where it leads."""

    def post(page, **typed):
        answer = press(f"/cases/{case_id}/feedback/{page}", **typed)
        assert answer.status_code == 303, answer.text
        return answer.location

    return post


@pytest.fixture
def done(case_id, go):
    """Goes through all pages, and returns the number of the case."""
    settings.change({"sign_off_name": "Mina"})
    go("answer", answer=ANSWER)
    go("lines", press="on", **LINES)
    go(
        "next-step",
        press="on",
        action="Rewrite my examples",
        due_on="2026-12-08",
        role_family="designer",
        point="my examples",
    )
    return case_id


LINES = {
    "text-0": "Thank you for asking.",
    "class-0": "good_to_hear",
    "theme-0": "",
    "text-1": "Your examples were long",
    "class-1": "will_work_on",
    "theme-1": "answers",
    "text-2": "You seemed tired",
    "class-2": "one_persons_view",
    "theme-2": "communication",
}


def test_the_case_leads_to_it_and_it_begins_with_pasting(read, case_id):
    [link] = [a for a in read(f"/cases/{case_id}").all("a") if a.text == "What they answered"]
    page = read(link.attributes["href"])
    assert page.text("label", **{"for": "answer"}) == "Their answer"
    assert "one person's view on one day" in page.text("main")
    assert "Stays on this computer." in page.text("main")


def test_the_answer_becomes_lines_without_its_frame(read, case_id, go):
    assert go("answer", answer=ANSWER) == f"/cases/{case_id}/feedback/lines"
    typed = read(f"/cases/{case_id}/feedback/lines").typed()
    assert [typed[f"text-{number}"] for number in range(3)] == [
        LINES[f"text-{number}"] for number in range(3)
    ]
    assert "text-3" not in typed


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("", "Paste their answer, or choose Not now."),
        ("…", "There are no words in it yet. Paste the part with their points."),
        (
            "\n".join(f"- {number}" for number in range(61)),
            "This is a lot. Paste the part with their points.",
        ),
        ("x" * 20_001, "This is too long to keep. Shorten it."),
    ],
)
def test_what_is_wrong_with_it_is_said_and_nothing_is_lost(press, case_id, answer, told):
    shown = press(f"/cases/{case_id}/feedback/answer", answer=answer)
    page = Page(shown.text)
    assert (shown.status_code, page.text("p", id="answer-problem")) == (422, told)
    assert page.typed()["answer"] == answer
    assert feedback.read(case_id) is None


def test_one_step_is_proposed_by_what_the_person_will_work_on(read, case_id, go):
    go("answer", answer=ANSWER)
    assert go("lines", press="on", **LINES) == f"/cases/{case_id}/feedback/next-step"
    typed = read(f"/cases/{case_id}/feedback/next-step").typed()
    assert typed == {
        "action": "rewrite my three main examples so that each opens with the result",
        "due_on": "2026-12-08",
        "role_family": "product designer",
        "point": "my answers and examples",
    }


def test_nothing_has_to_become_a_step(read, case_id, go):
    go("answer", answer=ANSWER)
    go("lines", press="on", **{**LINES, "class-1": "not_useful"})
    page = read(f"/cases/{case_id}/feedback/next-step")
    assert (page.typed()["action"], page.typed()["due_on"]) == ("", "")
    assert "Nothing here has to become a step." in page.text("main")


def test_another_proposal_is_taken_at_a_press_and_the_other_fields_stay(press, case_id, go):
    go("answer", answer=ANSWER)
    go("lines", press="on", **{**LINES, "class-2": "will_work_on"})
    page = Page(
        press(
            f"/cases/{case_id}/feedback/next-step", press="take-communication", action="x", point="tone"
        ).text
    )
    assert page.typed()["action"] == "explain one project aloud to a friend in five minutes"
    assert page.typed()["point"] == "tone"


def test_enter_in_a_field_takes_no_proposal(read, case_id, go):
    go("answer", answer=ANSWER)
    go("lines", press="on", **{**LINES, "class-2": "will_work_on"})
    pressed = [each for each in read(f"/cases/{case_id}/feedback/next-step").all("button") if each.text]
    assert (pressed[0].attributes["value"], pressed[1].attributes["value"]) == ("on", "take-communication")


def test_everything_can_be_skipped(read, case_id, go):
    go("answer", answer=ANSWER)
    assert go("next-step", press="skip", action="not wanted") == f"/cases/{case_id}/feedback?done=saved"
    assert feedback.read(case_id)["action"] is None
    page = read(f"/cases/{case_id}/feedback")
    assert page.text("main").count("Left open") == 4


@pytest.mark.parametrize("place", ["lines", "next-step"])
def test_one_who_stops_finds_the_words_and_the_place_again(read, case_id, go, place):
    go("answer", answer=ANSWER)
    go("lines", press="stop" if place == "lines" else "on", **LINES)
    if place == "next-step":
        go(place, press="stop", action="Half a st")
    assert "Their answer waits where you stopped." in read(f"/cases/{case_id}").text("main")
    [on] = read(f"/cases/{case_id}/feedback").all("a", **{"class": "button primary"})
    assert (on.text, on.attributes["href"]) == ("Go on", f"/cases/{case_id}/feedback/{place}")
    typed = read(on.attributes["href"]).typed()
    assert typed.get("action") == "Half a st" or typed["class-1"] == "will_work_on"


def test_a_line_that_was_emptied_goes(case_id, go):
    go("answer", answer=ANSWER)
    go("lines", press="on", **{**LINES, "text-2": " "})
    assert [item["text"] for item in feedback.read(case_id)["items"]] == [LINES["text-0"], LINES["text-1"]]


def test_a_class_nobody_knows_is_refused_beside_its_field(press, case_id, go):
    go("answer", answer=ANSWER)
    shown = press(f"/cases/{case_id}/feedback/lines", press="on", **{**LINES, "class-1": "loved"})
    assert (shown.status_code, "class-1-problem" in shown.text) == (422, True)


def test_a_day_that_is_none_is_refused_and_the_words_stay(press, case_id, go):
    go("answer", answer=ANSWER)
    shown = press(f"/cases/{case_id}/feedback/next-step", press="on", action="Read", due_on="soon")
    assert shown.status_code == 422
    assert Page(shown.text).typed()["action"] == "Read"
    assert "Write a day, such as 2026-11-24." in shown.text


def test_the_thank_you_is_ready_on_the_case_and_to_be_copied(read, done):
    assert "A thank-you for their answer is ready. Read and copy it" in read(f"/cases/{done}").text("main")
    page = read(f"/cases/{done}/feedback")
    text = page.text("div", id="thank-you")
    assert text.startswith(
        "Hi Ana, Thank you for your feedback on my application for the Product designer role"
    )
    assert "Your point about my examples helped me most" in text
    assert "My next step is to rewrite my examples." in text
    assert [button.text for button in page.all("button", **{"data-copy": "thank-you"})] == ["Copy"]
    assert "gaps" not in page.text("main")
    brief = read(f"/cases/{done}/feedback?tone=brief").text("div", id="thank-you")
    assert "next step" not in brief


@pytest.mark.parametrize(
    ("greeting", "own"), [("Dear Ms Okafor,", "Dear Ana Ruiz,"), ("Hi Mina,", "Hi Ana,")]
)
def test_the_thank_you_greets_as_formally_as_their_answer_did(read, case_id, go, greeting, own):
    go("answer", answer=ANSWER.replace("Hi Mina,", greeting))
    go("lines", press="on", **LINES)
    go("next-step", press="on", action="", due_on="", role_family="", point="my examples")
    assert read(f"/cases/{case_id}/feedback").text("div", id="thank-you").startswith(own)


def test_what_the_thank_you_lacks_is_marked_with_the_way_to_it(read, case_id, go):
    go("answer", answer=ANSWER)
    go("next-step", press="skip")
    page = read(f"/cases/{case_id}/feedback")
    assert [mark.text for mark in page.all("mark")] == ["[the point they made]", "[your name]"]
    assert {"Add the point or the step", "Add your name"} <= {a.text for a in page.all("a")}


def test_once_they_are_thanked_the_case_names_the_step(read, done, go):
    assert go("thanked") == f"/cases/{done}/feedback?done=thanked_for_answer"
    page = read(f"/cases/{done}").text("main")
    assert "Your next step Rewrite my examples Planned for 8 Dec 2026." in " ".join(page.split())
    assert "I thanked them" not in read(f"/cases/{done}/feedback").text("main")


def test_it_can_be_changed_and_more_can_be_added(read, done, go):
    assert (
        go("lines", press="save", **{**LINES, "class-0": "not_useful"})
        == f"/cases/{done}/feedback?done=saved"
    )
    assert "Not useful to me" in read(f"/cases/{done}/feedback").text("main")
    assert read(f"/cases/{done}/feedback/next-step").typed()["action"] == "Rewrite my examples"
    go("answer", answer="And one more thing.")
    assert len(feedback.read(done)["items"]) == 4


def test_it_can_be_deleted_after_a_question(read, done, go):
    assert read(f"/cases/{done}/feedback/delete").text("h1") == "Delete their answer?"
    assert go("delete") == f"/cases/{done}?done=answer_deleted"
    assert feedback.read(done) is None


def test_a_later_case_of_the_kind_shows_the_lesson(read, press, keep, done):
    later = keep(received_at=LATER, stage="interviewed", role="UX designer", company="Harbour Maps")
    page = read(f"/cases/{later}")
    [card] = page.all("section", **{"class": "card lesson"})
    assert "A lesson from Northlight Labs" in card.text
    assert "Your step: Rewrite my examples by 8 Dec 2026" in card.text
    assert "Your examples were long" in card.text
    assert "You seemed tired" not in card.text
    pressed = press(f"/cases/{later}/feedback/lessons/{done}", answer="used")
    assert pressed.location == f"/cases/{later}?done=lesson_used"
    assert "You used this here." in read(f"/cases/{later}").text("main")


def test_a_lesson_that_does_not_fit_goes_from_the_page(read, press, keep, done):
    later = keep(received_at=LATER)
    press(f"/cases/{later}/feedback/lessons/{done}", answer="not_here")
    assert "A lesson from" not in read(f"/cases/{later}").text("main")
    assert press(f"/cases/{later}/feedback/lessons/{done}", answer="hated").status_code == 400
    assert press(f"/cases/{later}/feedback/lessons/99", answer="used").status_code == 404


@pytest.mark.parametrize("place", ["", "/answer", "/lines", "/next-step", "/delete"])
def test_a_case_that_is_gone_has_no_such_page(read, case_id, place):
    cases.delete(case_id)
    read(f"/cases/{case_id}/feedback{place}", status=404)


@pytest.mark.parametrize("place", ["lines", "next-step"])
def test_without_an_answer_the_later_pages_lead_to_the_first_and_keep_nothing(person, go, case_id, place):
    assert person.get(f"/cases/{case_id}/feedback/{place}").location == f"/cases/{case_id}/feedback"
    assert go(place, press="skip") == f"/cases/{case_id}/feedback"
    assert feedback.read(case_id) is None


def test_a_tone_nobody_knows_is_not_found(read, done):
    read(f"/cases/{done}/feedback?tone=loud", status=404)

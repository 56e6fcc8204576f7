"""The look back in the pages: nothing is asked for twice, nothing has to be filled in, nothing is lost."""

import pytest

from afterword.services import events, reflections, settings
from tests.conftest import NOW
from tests.server.dashboard.page_reader import Page

STEPS = ("well", "hard", "stages", "questions", "requirements", "guess", "keep_change")


@pytest.fixture
def case_id(keep):
    """A case to look back on."""
    return keep()


@pytest.fixture
def go(case_id, press):
    """Presses a button of a step and returns where it leads."""

    def post(step, button="on", **typed):
        answer = press(f"/cases/{case_id}/reflection/{step}", press=button, **typed)
        assert answer.status_code == 303, answer.text
        return answer.location

    return post


def rows(*pairs):
    """Return what is typed into a list of items."""
    typed = {}
    for number, (text, rating) in enumerate(pairs):
        typed |= {f"text-{number}": text, f"rating-{number}": rating}
    return typed


def kept(case_id, kind):
    """Return the items of a kind."""
    return [
        (item["text"], item["rating"]) for item in reflections.read(case_id)["items"] if item["kind"] == kind
    ]


def test_where_the_reply_asks_nothing_no_question_is_promised(read, keep):
    case_id = keep(feedback_stance="refused")
    reflections.finish(case_id, NOW)
    end = read(f"/cases/{case_id}/reflection/done").text("main")
    assert "What you wrote stays with this case." in end
    assert "ready in Gmail" not in end
    assert "ask nothing" not in end


def test_it_begins_with_what_went_well(read, case_id):
    start = read(f"/cases/{case_id}/reflection")
    assert "begins with what went well" in start.text("main")
    [begin] = start.all("a", **{"class": "button primary"})
    first = read(begin.attributes["href"])
    assert first.text("h1") == "What went well or felt like you?"
    assert first.text("label", **{"for": "went_well"}) == "What went well or felt like you?"


def test_the_steps_follow_one_another_and_end_where_the_reply_waits(read, case_id, go):
    visited = [f"/cases/{case_id}/reflection/well"]
    while not visited[-1].endswith("done"):
        visited.append(go(visited[-1].rsplit("/", 1)[1]))
    assert [path.rsplit("/", 1)[1] for path in visited] == [*STEPS, "done"]
    assert "Your question for the reply is ready in Gmail's panel." in read(visited[-1]).text("main")


@pytest.mark.parametrize("step", STEPS)
def test_every_step_can_be_skipped_stopped_and_says_where_the_words_stay(read, case_id, step):
    page = read(f"/cases/{case_id}/reflection/{step}")
    shown = [button.text for button in page.all("button")]
    assert shown[-2:] == ["Skip", "Stop for now"]
    assert "Stays on this computer." in page.text("main")
    assert "If this weighs more than a job, talk to someone" in page.text("aside")
    assert not [each for each in page.elements if "required" in each.attributes]


def test_the_own_contact_line_stands_where_one_writes(read, case_id):
    settings.change({"talk_to": "Sam, 555 0100"})
    assert "talk to someone: Sam, 555 0100." in read(f"/cases/{case_id}/reflection/well").text("aside")


def test_one_who_stops_finds_the_words_and_the_place_again(read, case_id, go):
    go("well", went_well="The talk")
    assert go("hard", "stop", was_hard="The ta", friend_view="") == f"/cases/{case_id}?done=stopped"
    assert "Your look back goes on where you stopped" in read(f"/cases/{case_id}?done=stopped").text("main")
    start = read(f"/cases/{case_id}/reflection")
    [on] = start.all("a", **{"class": "button primary"})
    assert (on.text, on.attributes["href"]) == ("Go on", f"/cases/{case_id}/reflection/hard")
    assert read(on.attributes["href"]).typed()["was_hard"] == "The ta"


@pytest.mark.parametrize("button", ["on", "skip", "stop", "more", "nonsense"])
def test_whichever_button_is_pressed_what_was_typed_is_kept(case_id, go, button):
    go("questions", button, **rows(("Why us?", "hard")))
    assert kept(case_id, "question") == [("Why us?", "hard")]


def test_as_many_questions_as_wanted_without_scripts(read, case_id, go):
    typed = rows(*[(f"Question {number}", "hard") for number in range(4)])
    again = go("questions", "more", **typed)
    page = read(again)
    names = [name for name in page.typed() if name.startswith("text-")]
    assert names == [f"text-{number}" for number in range(6)]
    [focused] = [each for each in page.all("input") if "autofocus" in each.attributes]
    assert focused.attributes["id"] == "text-4"
    go("questions", **{**page.typed(), **rows(*[(f"Question {number}", "hard") for number in range(6)])})
    assert len(kept(case_id, "question")) == 6


def test_rows_may_be_filled_in_any_order_and_emptied_again(case_id, go):
    go("requirements", **{"text-0": "", "text-3": "German", "rating-3": "partly", "rating-1": "met"})
    assert kept(case_id, "requirement") == [("German", "partly")]
    go("requirements", **rows(("", "partly")))
    assert kept(case_id, "requirement") == []


def test_stages_are_offered_up_to_the_one_reached_and_kept_when_rated(read, keep, press):
    case_id = keep(stage="task")
    path = f"/cases/{case_id}/reflection/stages"
    offered = read(path).typed()
    shown = [offered[name] for name in offered if name.startswith("text-")]
    assert shown == ["Application", "First call", "Task", "", ""]
    press(path, press="on", **{**offered, "rating-2": "hard", "text-3": "Tea with the team"})
    assert kept(case_id, "stage") == [("Task", "hard"), ("Tea with the team", None)]


def test_own_guess_is_one_of_nine_themes_or_left_open(read, case_id, go):
    page = read(f"/cases/{case_id}/reflection/guess")
    radios = page.all("input", type="radio")
    assert len(radios) == 10
    assert ["checked" in each.attributes for each in radios] == [True] + [False] * 9
    go("guess", own_guess_theme="skill", own_guess="SQL")
    told = reflections.read(case_id)
    assert (told["own_guess_theme"], told["own_guess"]) == ("skill", "SQL")
    go("guess", own_guess_theme="", own_guess="SQL")
    assert reflections.read(case_id)["own_guess_theme"] is None


def test_what_cannot_be_kept_is_said_and_stays_in_its_field(press, case_id):
    path = f"/cases/{case_id}/reflection"
    long = "x" * 20_001
    answer = press(f"{path}/hard", press="on", was_hard=long, friend_view="Rest")
    page = Page(answer.text)
    assert answer.status_code == 422
    assert (page.typed()["was_hard"], page.typed()["friend_view"]) == (long, "Rest")
    assert "What you typed is still here." in page.text("div", role="alert")
    answer = press(f"{path}/questions", press="stop", **rows(("Fine?", "well"), ("y" * 5_001, "hard")))
    page = Page(answer.text)
    assert page.typed()["text-1"] == "y" * 5_001
    assert page.text("p", id="text-1-problem") == "This is too long to keep. Shorten it."
    assert reflections.read(case_id) is None


def test_a_rating_nobody_offered_is_asked_for_again(press, case_id):
    answer = press(f"/cases/{case_id}/reflection/questions", press="on", **rows(("Fine?", "10")))
    assert answer.status_code == 422


def test_finishing_twice_is_told_once(case_id, go):
    for _ in range(2):
        go("keep_change", keep="Notes", change="Sleep")
    kinds = [event["kind"] for event in events.read_case(case_id)["events"]]
    assert kinds == ["kept", "reflected"]


def test_a_finished_look_back_is_read_and_changed(read, case_id, go):
    go("hard", was_hard="The case", friend_view="")
    go("requirements", **rows(("German", "partly")))
    go("guess", own_guess_theme="answers", own_guess="")
    end = read(go("keep_change", keep="Notes", change=""))
    assert "German" in end.text("blockquote")
    page = read(f"/cases/{case_id}/reflection")
    words = page.text("main")
    for told in ("The case", "German Partly", "My answers or examples", "Notes", "Left open."):
        assert told in words
    assert page.text("h1") == "Your look back"
    assert [each.text for each in page.all("a", **{"class": "button"})] == []
    form = read(f"/cases/{case_id}/reflection/hard")
    assert [button.text for button in form.all("button")] == ["Save"]
    back = go("hard", "save", was_hard="The case study", friend_view="")
    assert back == f"/cases/{case_id}/reflection?done=saved"
    assert "The case study" in read(back).text("main")


def test_the_case_leads_to_its_look_back(read, case_id, go):
    def link():
        [found] = read(f"/cases/{case_id}").all("a", href=f"/cases/{case_id}/reflection")
        return found.text

    assert link() == "Look back"
    go("well", went_well="The talk")
    assert link() == "Your look back"


def test_the_end_leads_back_to_the_mail(read, keep, press):
    case_id = keep(message_id="18c2a0b1d2e3f401")
    press(f"/cases/{case_id}/reflection/keep_change", press="on", keep="Notes")
    gmail = "https://mail.google.com/mail/?authuser=mina.okafor%40example.org#all/18c2a0b1d2e3f401"
    assert read(f"/cases/{case_id}/reflection/done").all("a", href=gmail, rel="noreferrer")


def test_there_is_no_end_before_it_was_finished(person, case_id):
    answer = person.get(f"/cases/{case_id}/reflection/done")
    assert (answer.status_code, answer.location) == (303, f"/cases/{case_id}/reflection")


@pytest.mark.parametrize("path", ["", "/well", "/questions", "/done"])
def test_there_is_none_without_its_case(read, path):
    read(f"/cases/7/reflection{path}", status=404)


def test_a_step_nobody_made_is_not_there(read, press, case_id):
    read(f"/cases/{case_id}/reflection/nonsense", status=404)
    assert press(f"/cases/{case_id}/reflection/nonsense").status_code == 404
    assert press(f"/cases/{case_id}/reflection/done").status_code == 404


def test_looking_begins_nothing(read, case_id):
    for path in ("", *(f"/{step}" for step in STEPS)):
        read(f"/cases/{case_id}/reflection{path}")
    assert reflections.read(case_id) is None

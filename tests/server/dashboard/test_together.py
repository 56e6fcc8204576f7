"""Several answers at once in the pages: one calm card, a time one chooses, and no number anywhere."""

import re
from datetime import timedelta

import pytest

from afterword.services import cases, events
from tests.conftest import NOW
from tests.factories import make_key
from tests.server.dashboard.page_reader import Page

TODAY = "2026-11-24T08:00:00Z"


@pytest.fixture
def three(keep):
    """Three decisions of today, from an address that reads nothing, a mailbox and a person."""
    known = {"role": "Designer", "received_at": TODAY}
    return [
        keep(company="Kite", sender_kind="no_reply", contact_name=None, **known),
        keep(company="Oak", sender_kind="team_mailbox", **known),
        keep(company="Northlight", sender_kind="person", message_id="18c2a0b1d2e3f401", **known),
    ]


@pytest.fixture
def card(read):
    """Reads the card on the first page; None where there is none."""

    def find():
        found = read("/").all("section", **{"aria-labelledby": "together"})
        return found[0] if found else None

    return find


def test_no_card_without_three(card, keep):
    keep(received_at=TODAY), keep(received_at=TODAY)
    assert card() is None


@pytest.mark.usefixtures("three")
def test_the_card_is_calm_and_leaves_the_time_to_the_person(card):
    words = card().text
    assert "Nothing here is urgent. Look at them together at a time you choose?" in words
    for choice in ("Tomorrow morning", "In two days", "Own day and hour", "Not now"):
        assert choice in words
    assert not re.search(r"\d|three", words)


@pytest.mark.parametrize("when", ["evening", "morning", "two_days"])
def test_a_chosen_time_puts_them_off(read, press, card, three, when):
    answer = press("/together/park", when=when)
    assert (answer.status_code, answer.location) == (303, "/?done=parked")
    page = read("/?done=parked")
    assert "Put off until then." in page.text("p", role="status")
    assert "A few answers are put off until" in page.text("main")
    assert card() is None
    assert all(cases.get(case_id)["parked_until"] > "2026-11-24T10" for case_id in three)


@pytest.mark.usefixtures("three")
def test_when_the_time_has_come_they_are_offered_to_be_looked_at(press, card, clock):
    press("/together/park", when="morning")
    clock.jumped = timedelta(days=2)
    assert "This is the time you chose" in card().text
    assert "Look at them together" in card().text


def test_an_own_day_and_hour(read, press, three):
    form = read("/together/time").typed()
    assert form == {"day": "2026-11-25", "hour": "09:00"}
    press("/together/park", when="own", day="2026-12-01", hour="17:45")
    local = NOW.astimezone().replace(month=12, day=1, hour=17, minute=45)
    assert cases.get(three[0])["parked_until"][:10] == local.isoformat()[:10]


@pytest.mark.parametrize(
    ("day", "hour", "wrong"),
    [
        ("", "09:00", "day"),
        ("tomorrow", "09:00", "day"),
        ("2026-11-20", "09:00", "day"),
        ("2027-11-20", "09:00", "day"),
        ("9999-12-31", "23:59", "day"),
        ("2026-11-26", "nine", "hour"),
    ],
)
def test_a_time_that_cannot_be_is_said_and_stays_in_its_field(press, three, day, hour, wrong):
    answer = press("/together/park", when="own", day=day, hour=hour)
    page = Page(answer.text)
    assert (answer.status_code, page.typed()) == (422, {"day": day, "hour": hour})
    assert page.all("p", id=f"{wrong}-problem")
    assert cases.get(three[0])["parked_until"] is None


@pytest.mark.usefixtures("three")
def test_a_time_nobody_offered_is_refused(press):
    assert press("/together/park", when="nonsense").status_code == 400


@pytest.mark.usefixtures("three")
def test_not_now_hides_the_card(press, card):
    assert press("/together/not-now").location == "/?done=left_alone"
    assert card() is None


def walk(read):
    """Yield each page from the first to the end, with Next."""
    page = read("/together")
    while page.all("article"):
        yield page
        [on] = [link for link in page.all("a") if link.text == "Next"]
        page = read(on.attributes["href"])
    yield page


@pytest.mark.usefixtures("three")
def test_one_at_a_time_the_kindest_first_and_no_number_anywhere(read):
    pages = list(walk(read))
    assert [page.all("h2")[0].text for page in pages[:-1]] == ["Northlight", "Oak", "Kite"]
    assert pages[-1].text("h1") == "That is all of them"
    for page in pages:
        assert not re.search(r"\d", page.text("main"))


def test_each_can_be_opened_in_gmail_looked_back_on_and_closed(read, press, three):
    page = read("/together")
    gmail = "https://mail.google.com/mail/?authuser=mina.okafor%40example.org#all/18c2a0b1d2e3f401"
    assert page.all("a", href=gmail, rel="noreferrer")
    assert page.all("a", href=f"/cases/{three[2]}/reflection")
    assert "Ana Ruiz wrote to you." in page.text("article")
    [form] = [form for form in page.all("form") if form.text == "Close quietly"]
    typed = {field.attributes["name"]: field.attributes["value"] for field in page.inside(form, "input")}
    answer = press("/together/close", **typed)
    assert cases.get(three[2])["state"] == "closed_by_me"
    assert read(answer.location).text("h2") == "Oak"


def test_closing_the_last_leads_to_the_first_page(press, three):
    answer = press("/together/close", close=str(three[0]), left="", once=make_key())
    assert answer.location == "/?done=closed_quietly"


def test_the_rest_is_closed_quietly_and_what_was_passed_stays_open(read, press, three):
    second = list(walk(read))[1]
    [form] = [form for form in second.all("form") if form.text == "Close the rest quietly"]
    typed = {field.attributes["name"]: field.attributes["value"] for field in second.inside(form, "input")}
    assert press("/together/close", **typed).location == "/?done=closed_quietly"
    assert [cases.get(case_id)["state"] for case_id in three] == [
        "closed_by_me",
        "closed_by_me",
        "not_selected",
    ]
    assert [event["kind"] for event in events.read_case(three[0])["events"]] == ["kept", "closed"]


@pytest.mark.usefixtures("three")
def test_an_address_that_answers_nobody_owes_nothing(read):
    page = list(walk(read))[2]
    assert "You owe no answer." in page.text("article")


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("left", ["nonsense", "1,2", "٣", "99", "1." * 3000])
def test_an_address_nobody_made_shows_an_end(read, left):
    assert read(f"/together?left={left}").text("h1") == "That is all of them"


def test_nothing_to_look_at_is_said(read):
    assert read("/together").text("h1") == "Nothing to look at together"

"""The pages of the cases: list, case, form, and what can be done."""

import pytest

from afterword.services import cases, events
from tests.factories import make_key


def names(page):
    """Return the names in the list of cases."""
    listed = page.all("ul", **{"class": "cases"})
    return [link.text for each in listed for link in page.inside(each, "a")]


def kinds(case_id):
    """Return what happened in a case."""
    return [event["kind"] for event in events.read_case(case_id)["events"]]


# The list.


def test_each_case_is_named_with_role_person_state_and_day(read, keep):
    keep()
    [row] = [item for item in read("/cases").all("li") if item.parent.attributes.get("class") == "cases"]
    assert row.text == "Northlight Labs 12 Nov 2026 Product designer · Ana Ruiz Not selected"


def test_the_newest_comes_first(read, keep):
    keep(company="Old", received_at="2026-01-01T12:00:00Z")
    keep(company="New", received_at="2026-11-01T12:00:00Z")
    assert names(read("/cases")) == ["New", "Old"]


def test_the_list_is_narrowed_by_words_and_state(read, keep):
    keep(company="Oak Street", kind="hold")
    keep(company="Northlight")
    assert names(read("/cases?words=oak")) == ["Oak Street"]
    assert names(read("/cases?state=on_hold")) == ["Oak Street"]
    page = read("/cases?words=oak&state=not_selected")
    assert names(page) == []
    assert page.typed() == {"words": "oak", "state": "not_selected"}


def test_what_is_no_decision_stands_under_its_own_filter(read, keep):
    keep(company="Kite & Co", is_decision=False)
    assert names(read("/cases")) == []
    assert names(read("/cases?state=not_decisions")) == ["Kite & Co"]


def test_pages_lead_on_and_back_and_keep_what_was_asked(read, keep):
    for number in range(30):
        keep(company=f"Company {number}", kind="hold")
    first = read("/cases?state=on_hold&words=company")
    [older] = first.all("a", rel="next")
    second = read(older.attributes["href"])
    assert names(first) + names(second) == [f"Company {number}" for number in range(29, -1, -1)]
    assert second.typed() == {"words": "company", "state": "on_hold"}
    assert not second.all("a", rel="next")
    assert "Newest" in second.text("nav", **{"class": "pages"})


@pytest.mark.parametrize(
    "asked", ["cursor=nonsense", "state=nonsense", "cursor=2026-01-01T00:00:00Z.x", "words=" + "x" * 5000]
)
def test_an_address_nobody_made_shows_a_list_all_the_same(read, asked):
    assert read(f"/cases?{asked}").text("h1") == "Cases"


def test_an_empty_list_is_kind_and_says_how_one_begins(read):
    assert "there is no hurry" in read("/cases").text("main")


# One case.


def test_a_case_shows_what_is_known(read, keep):
    promise = {"kind": "will_contact", "quote": "We will write in spring", "due_on": "2027-03-01"}
    page = read(f"/cases/{keep(promise=promise, referral='Jo Lindqvist')}")
    words = page.text("main")
    for known in (
        "The final round",
        "A person",
        "Write to me again, by 1 Mar 2027",
        "We will write in spring",
    ):
        assert known in words
    assert "Jo Lindqvist" in words
    assert page.text("title") == "Northlight Labs · Afterword"


def test_what_is_not_known_is_said_not_to_be_known(read, keep):
    page = read(
        f"/cases/{keep(company=None, role=None, contact_name=None, contact_address=None, stage=None)}"
    )
    assert page.text("h1") == "Your interviews with Northlight Labs"
    assert [each.text for each in page.all("dd")][:4] == ["Not known yet"] * 4


def test_what_happened_is_told_in_order_and_the_text_unfolds(read, happen):
    page = read(f"/cases/{happen()}")
    assert "Put into the reply · warm, with a question" in page.text("ol")
    [happened] = page.all("ol", **{"class": "timeline"})
    [text] = page.inside(happened, "details")
    assert text.text == "Read the text Hi Ana, Thank you for the time you all took. Mina"


def test_a_mail_of_gmails_can_be_opened_there(read, keep):
    gmail = "https://mail.google.com/mail/?authuser=mina.okafor%40example.org#all/18c2a0b1d2e3f401"
    assert read(f"/cases/{keep(message_id='18c2a0b1d2e3f401')}").all("a", href=gmail, rel="noreferrer")
    assert "mail.google.com" not in read(f"/cases/{keep(message_id='msg-a:r123')}").text("main")


@pytest.mark.parametrize("path", ["/cases/5", "/cases/5/edit", "/cases/5/delete", f"/cases/{2**63}"])
def test_a_case_that_is_not_there_says_so(read, path):
    read(path, status=404)


# What can be done.


def test_closing_and_opening_again(read, press, keep):
    case_id = keep()
    answer = press(f"/cases/{case_id}/events", kind="closed", once=make_key())
    assert (answer.status_code, answer.location) == (303, f"/cases/{case_id}?done=closed")
    page = read(f"/cases/{case_id}?done=closed")
    assert "Closed. You can open it again at any time." in page.text("p", role="status")
    assert [button.text for button in page.all("button", name="kind")] == ["Open it again"]
    press(f"/cases/{case_id}/events", kind="reopened", once=make_key())
    assert cases.get(case_id)["state"] == "not_selected"


def test_mark_as_sent_is_offered_once_there_is_a_text(read, press, keep, happen):
    without, with_text = keep(), happen()
    assert not read(f"/cases/{without}").all("button", value="marked_as_sent")
    assert read(f"/cases/{with_text}").all("button", value="marked_as_sent")
    press(f"/cases/{with_text}/events", kind="marked_as_sent", once=make_key())
    assert not read(f"/cases/{with_text}").all("button", value="marked_as_sent")


def test_a_second_press_on_the_same_page_does_nothing_more(read, press, happen):
    case_id = happen()
    form = read(f"/cases/{case_id}").typed()
    for _ in range(2):
        press(f"/cases/{case_id}/events", kind="marked_as_sent", once=form["once"])
    assert kinds(case_id) == ["put_into_reply", "marked_as_sent"]


@pytest.mark.parametrize("kind", ["", "put_into_reply", "kept", "nonsense"])
def test_only_what_the_page_offers_can_be_told(press, keep, kind):
    case_id = keep()
    assert press(f"/cases/{case_id}/events", kind=kind).status_code == 400
    assert kinds(case_id) == ["kept"]


def test_not_a_decision_and_back(read, press, keep):
    case_id = keep()
    press(f"/cases/{case_id}/decision", is_decision="no")
    page = read(f"/cases/{case_id}")
    assert "You said this mail is not a decision" in page.text("main")
    assert page.text("p", **{"class": "state"}) == "Not a decision"
    press(f"/cases/{case_id}/decision", is_decision="yes")
    assert names(read("/cases")) == ["Northlight Labs"]


def _offers(page):
    return {each.text for each in (*page.all("a"), *page.all("button"))}


def test_what_is_no_decision_offers_nothing_to_look_back_on_or_to_close(read, press, keep):
    case_id = keep()
    of_a_decision = {"Look back", "What they answered", "Close this case"}
    assert of_a_decision <= _offers(read(f"/cases/{case_id}"))
    press(f"/cases/{case_id}/decision", is_decision="no")
    assert not of_a_decision & _offers(read(f"/cases/{case_id}"))
    press(f"/cases/{case_id}/decision", is_decision="yes")
    assert of_a_decision <= _offers(read(f"/cases/{case_id}"))


def test_what_is_kept_stays_open_where_a_mail_is_said_to_be_no_decision(read, press, keep):
    case_id = keep()
    press(f"/cases/{case_id}/reflection/well", went_well="The talk about the portfolio")
    press(f"/cases/{case_id}/events", kind="closed", once=make_key())
    press(f"/cases/{case_id}/decision", is_decision="no")
    assert {"Your look back", "Open it again"} <= _offers(read(f"/cases/{case_id}"))


def test_deleting_is_asked_for_and_then_done(read, press, keep):
    case_id = keep()
    page = read(f"/cases/{case_id}/delete")
    assert (page.text("h1"), cases.get(case_id)["company"]) == ("Delete this case?", "Northlight Labs")
    answer = press(f"/cases/{case_id}/delete")
    assert (answer.status_code, answer.location) == (303, "/cases?done=deleted")
    read(f"/cases/{case_id}", status=404)


def test_looking_changes_nothing(read, keep):
    case_id = keep()
    before = events.read_case(case_id)
    for path in ("", "/edit", "/delete"):
        read(f"/cases/{case_id}{path}")
    assert events.read_case(case_id) == before

"""The pages of people: list, one person, form, and what can be told."""

import pytest

from afterword.services import cases, contact_events, contacts
from tests.conftest import NOW
from tests.factories import make_contact, make_event, make_key
from tests.server.dashboard.page_reader import Page

PROFILE = "https://www.linkedin.com/in/ana-ruiz/"


@pytest.fixture
def meet(app):  # noqa: ARG001
    """Keeps a contact and returns their number."""

    def make(**known):
        return contacts.save(make_contact(**known), "chrome", make_key(), NOW)[0]["contact_id"]

    return make


@pytest.fixture
def tell(app):  # noqa: ARG001
    """Tells what happened with a contact."""

    def make(contact_id, kind, case_id=None):
        who = {"contact_id": contact_id}
        contact_events.record(who, make_event(kind), "chrome", make_key(), NOW, case_id=case_id)

    return make


def names(page):
    """Return the names in the list."""
    return [link.text for each in page.all("ul", **{"class": "cases"}) for link in page.inside(each, "a")]


def kinds(contact_id):
    """Return what happened with a contact."""
    return [event["kind"] for event in contact_events.read_contact(contact_id)["events"]]


# The list.


def test_each_person_is_named_with_what_they_do_and_how_one_knows_them(read, meet):
    meet(headline="Head of Design")
    meet(name="Jo Lindqvist", headline=None, relation=None, company="Oak Street")
    meet(name="Bo Li", headline=None, company=None)
    rows = [
        item.text for item in read("/contacts").all("li") if item.parent.attributes.get("class") == "cases"
    ]
    assert rows == [
        "Bo Li Interviewed me Company not known yet",
        "Jo Lindqvist Oak Street",
        "Ana Ruiz Interviewed me Head of Design · Northlight Labs",
    ]


def test_a_company_is_not_said_twice(read, meet):
    meet(headline="Head of Design at Northlight Labs")
    assert read("/contacts").text("p", **{"class": "about"}) == "Head of Design at Northlight Labs"


def test_somebody_whose_company_is_not_known_is_told_by_what_they_do(read, meet):
    meet(headline="Head of Design", company=None)
    assert read("/contacts").text("p", **{"class": "about"}) == "Head of Design"


def test_the_list_is_narrowed_by_words(read, meet):
    meet()
    meet(name="Zoë Łuczak")
    page = read("/contacts?words=ZOE")
    assert (names(page), page.typed()) == (["Zoë Łuczak"], {"words": "ZOE"})
    assert "Nobody fits that" in read("/contacts?words=nobody").text("main")


def test_pages_lead_on_and_back_and_keep_what_was_asked(read, meet):
    for number in range(30):
        meet(name=f"Person {number}")
    first = read("/contacts?words=person")
    [more] = first.all("a", rel="next")
    second = read(more.attributes["href"])
    assert names(first) + names(second) == [f"Person {number}" for number in range(29, -1, -1)]
    assert (second.typed(), second.all("a", rel="next")) == ({"words": "person"}, [])
    assert "First page" in second.text("nav", **{"class": "pages"})


@pytest.mark.parametrize("asked", ["cursor=nonsense", "words=" + "x" * 5000])
def test_an_address_nobody_made_shows_a_list_all_the_same(read, asked):
    assert read(f"/contacts?{asked}").text("h1") == "People"


def test_an_empty_list_says_how_one_begins(read):
    assert "Nobody is kept yet" in read("/contacts").text("main")


# One person.


def test_a_person_is_shown_with_what_is_known_cases_and_what_happened(read, meet, tell, keep):
    number = meet(case_ids=[keep(company="Oak Street")], profile_address=PROFILE)
    tell(number, "note_put_in")
    page = read(f"/contacts/{number}")
    assert page.text("h1") == "Ana Ruiz"
    for known in ("Interviewed me", "in the final round", "how the team plans its releases", "Oak Street"):
        assert known in page.text("main")
    assert page.all("a", href=PROFILE, rel="noreferrer")[0].text == "linkedin.com/in/ana-ruiz/"
    assert "Note put into LinkedIn" in page.text("ol")
    assert "Thank you for the time" in page.text("details")


def test_what_is_not_known_is_said_not_to_be_known(read, meet):
    number = meet(company=None, headline=None, relation=None, met_where=None, topic=None)
    page = read(f"/contacts/{number}")
    assert [each.text for each in page.all("dd")][:4] == ["Not known yet"] * 4
    assert "Nothing yet" in page.text("main")


@pytest.mark.parametrize(
    "path", ["/contacts/5", "/contacts/5/edit", "/contacts/5/delete", f"/contacts/{2**63}"]
)
def test_a_person_who_is_not_there_is_said_not_to_be_there(read, path):
    read(path, status=404)


# The form.


def test_a_person_is_added_by_hand(read, press, keep):
    case_id = keep()
    form = read("/contacts/new").typed()
    typed = {"name": "Ana Ruiz", "profile_address": "linkedin.com/in/Ana-Ruiz", "one_more_case": str(case_id)}
    answer = press("/contacts", **{**form, **typed})
    assert (answer.status_code, answer.location) == (303, "/contacts/1?done=person_added")
    kept = contacts.get(1)
    assert (kept["name"], kept["profile_address"], kept["case_ids"]) == ("Ana Ruiz", PROFILE, [case_id])
    assert kept["company"] is None


def test_a_second_press_adds_nobody(read, press):
    form = {**read("/contacts/new").typed(), "name": "Ana"}
    for _ in range(2):
        assert press("/contacts", **form).location == "/contacts/1?done=person_added"


def test_a_profile_that_is_somebody_elses_renames_nobody(read, press, meet):
    number = meet(profile_address=PROFILE)
    form = {**read("/contacts/new").typed(), "name": "Ben Ode", "profile_address": PROFILE}
    answer = press("/contacts", **form)
    assert answer.status_code == 422
    assert Page(answer.text).text("p", id="profile_address-problem") == "Somebody else here has this profile."
    assert contacts.get(number)["name"] == "Ana Ruiz"


def test_a_case_that_is_gone_takes_nothing_that_was_typed_along(read, press, keep):
    form = {**read("/contacts/new").typed(), "name": "Ana", "met_where": "at the fair"}
    typed = {**form, "case_ids": "99", "one_more_case": str(keep())}
    assert press("/contacts", **typed).status_code == 303
    kept = contacts.get(1)
    assert (kept["met_where"], kept["case_ids"]) == ("at the fair", [1])
    assert press("/contacts", **{**typed, "name": ""}).status_code == 422


def test_the_person_of_a_case_is_half_filled_in(read, keep):
    typed = read(f"/contacts/new?case_id={keep()}").typed()
    assert (typed["name"], typed["company"], typed["case_ids"]) == ("Ana Ruiz", "Northlight Labs", "1")
    assert read(f"/contacts/new?case_id={keep(contact_name=None, company=None, contact_address=None)}")
    assert "case_ids" not in read("/contacts/new?case_id=x").typed()
    read("/contacts/new?case_id=99", status=404)


def test_a_correction_replaces_erases_and_lets_go_of_a_case(read, press, meet, keep):
    first, second = keep(), keep()
    number = meet(case_ids=[first])
    form = read(f"/contacts/{number}/edit").typed()
    assert form["case_ids"] == str(first)
    changed = {**form, "topic": "", "company": "Oak Street", "one_more_case": str(second)}
    changed.pop("case_ids")
    assert press(f"/contacts/{number}/edit", **changed).location == f"/contacts/{number}?done=saved"
    kept = contacts.get(number)
    assert (kept["topic"], kept["company"], kept["case_ids"]) == (None, "Oak Street", [second])


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("name", " ", "Write their name, so that you can find them again."),
        ("profile_address", "ana", "Write the address of a page, such as https://www.linkedin.com/in/name/."),
        ("topic", "x" * 6000, "This is too long to keep. Shorten it."),
        ("relation", "boss", "Choose one from the list."),
    ],
)
def test_a_wrong_field_is_explained_and_what_was_typed_stays(read, press, meet, keep, field, value, told):
    number = meet(case_ids=[keep()])
    form = {**read(f"/contacts/{number}/edit").typed(), field: value}
    for path in ("/contacts", f"/contacts/{number}/edit"):
        answer = press(path, **form)
        page = Page(answer.text)
        assert (answer.status_code, page.text("p", id=f"{field}-problem")) == (422, told)
        assert page.text("title").startswith("Not kept yet: ")
        assert page.typed()["case_ids"] == "1"
        assert field == "relation" or page.typed()[field] == value


def test_a_profile_of_somebody_else_is_explained(read, press, meet):
    meet(profile_address=PROFILE)
    number = meet()
    form = {**read(f"/contacts/{number}/edit").typed(), "profile_address": PROFILE}
    page = Page(press(f"/contacts/{number}/edit", **form).text)
    assert page.text("p", id="profile_address-problem") == "Somebody else here has this profile."


@pytest.mark.parametrize("number", ["x", "-1", "9" * 30, "٣"])
def test_a_case_nobody_chose_is_left_out(press, number):
    press("/contacts", name="Ana", case_ids=number)
    assert contacts.get(1)["case_ids"] == []


# What can be told.


def test_a_note_is_marked_as_sent_and_taken_back(read, press, meet, tell, keep):
    number, case_id = meet(), keep()
    assert not read(f"/contacts/{number}").all("button", name="kind")
    tell(number, "note_copied", case_id)
    page = read(f"/contacts/{number}")
    assert [button.text for button in page.all("button", name="kind")] == ["Mark the note as sent"]
    answer = press(f"/contacts/{number}/events", kind="note_sent", once=make_key())
    assert answer.location == f"/contacts/{number}?done=note_sent"
    assert contact_events.read_contact(number)["events"][-1]["case_id"] == case_id
    page = read(f"/contacts/{number}")
    assert [button.text for button in page.all("button", name="kind")] == ["The note was not sent"]
    press(f"/contacts/{number}/events", kind="note_not_sent", once=make_key())
    assert kinds(number) == ["note_copied", "note_not_sent"]


def test_a_message_is_marked_as_sent(read, press, meet, tell):
    number = meet()
    tell(number, "message_put_in")
    assert read(f"/contacts/{number}").text("button", name="kind") == "Mark the message as sent"
    press(f"/contacts/{number}/events", kind="message_sent", once=make_key())
    assert kinds(number) == ["message_put_in", "message_sent"]


def test_a_second_press_tells_nothing_more(press, meet, tell):
    number, key = meet(), make_key()
    tell(number, "note_put_in")
    for _ in range(2):
        press(f"/contacts/{number}/events", kind="note_sent", once=key)
    assert kinds(number) == ["note_put_in", "note_sent"]


@pytest.mark.parametrize("kind", ["", "note_put_in", "closed"])
def test_only_what_the_page_offers_can_be_told(press, meet, kind):
    assert press(f"/contacts/{meet()}/events", kind=kind).status_code == 400


def test_deleting_is_asked_for_and_then_done(read, press, meet, keep):
    case_id = keep()
    number = meet(case_ids=[case_id])
    assert read(f"/contacts/{number}/delete").text("h1") == "Delete this person?"
    answer = press(f"/contacts/{number}/delete")
    assert (answer.status_code, answer.location) == (303, "/contacts?done=person_deleted")
    read(f"/contacts/{number}", status=404)
    assert cases.get(case_id)["contact_name"] == "Ana Ruiz"


# On the page of a case.


def test_a_case_shows_its_people_and_what_happened_with_them(read, meet, tell, keep):
    case_id = keep()
    assert "Add a person you met" in read(f"/cases/{case_id}").text(
        "section", **{"aria-labelledby": "people"}
    )
    number = meet(name="Jo Lindqvist")
    tell(number, "note_sent", case_id)
    page = read(f"/cases/{case_id}")
    assert names(page) == ["Jo Lindqvist"]
    assert "Note marked as sent, for Jo Lindqvist" in page.text("ol")
    assert "Add another person you met" in page.text("main")

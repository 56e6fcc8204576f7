"""The page of a company's door, and the short sentences on top of it."""

from datetime import date

import pytest

from afterword.dashboard.door_words import where_it_stands
from tests.factories import make_case

TODAY = date(2026, 11, 24)
PROMISE = {"kind": "will_contact", "quote": "We will look again in spring", "due_on": "2027-03-01"}


def told(**known):
    """Return the sentences for a case."""
    return where_it_stands({**make_case(), "progress": None, **known}, TODAY)


def test_how_far_who_promised_what_and_that_nothing_is_open():
    words = told(received_at="2026-03-12T08:05:00Z", promise=PROMISE, progress="thanked")
    assert words == (
        "You reached the final round in March. Ana Ruiz wrote they would write to you again, by 1 Mar 2027. "
        "You thanked them; no question is open."
    )


@pytest.mark.parametrize(
    ("known", "begins"),
    [
        ({"stage": "applied"}, "You applied; their answer came in November. "),
        ({"stage": "interviewed", "received_at": None}, "You had interviews. "),
        ({"stage": None}, "Their answer came in November. "),
        ({"stage": None, "received_at": None}, "Nothing was written back"),
        (
            {"stage": "final", "received_at": "2025-03-01T12:00:00Z"},
            "You reached the final round in March 2025. ",
        ),
    ],
)
def test_what_is_not_known_is_not_said(known, begins):
    assert told(**known).startswith(begins)


@pytest.mark.parametrize("known", [{"contact_name": None}, {"sender_kind": "no_reply"}])
def test_where_no_person_wrote_it_was_they(known):
    assert "They wrote they would" in told(promise={**PROMISE, "due_on": None}, **known)


@pytest.mark.parametrize(
    ("progress", "ends"),
    [
        ("asked", "You asked one question; it is open."),
        ("no_answer", "No answer came, and that is fine."),
        ("accepted_offer", "You took up their offer of feedback."),
        ("draft_put_in", "You put a reply in; no question is open."),
        (None, "Nothing was written back; no question is open."),
    ],
)
def test_what_is_open_is_said(progress, ends):
    assert told(progress=progress).endswith(ends)


def test_the_door_holds_cases_promises_people_and_last_words(read, keep, happen):
    old = keep(received_at="2026-03-02T09:00:00Z", role="Researcher", promise=PROMISE)
    new = happen()
    page = read("/doors/Northlight%20Labs")
    assert page.text("h1") == "Northlight Labs"
    words = page.text("main")
    for known in (
        "You reached the final round in November.",
        "Write to me again By 1 Mar 2027 We will look again in spring",
        "Ana Ruiz ana.ruiz@northlight.example",
        "Thank you for the time you all took.",
    ):
        assert known in words
    [listed] = page.all("ul", **{"class": "cases"})
    assert [link.attributes["href"] for link in page.inside(listed, "a")] == [
        f"/cases/{new}",
        f"/cases/{old}",
    ]


@pytest.mark.parametrize("company", ["Northlight Labs", "A/B & Söhne #1?", "100%"])
def test_a_case_leads_to_the_door_of_its_company(read, keep, company):
    page = read(f"/cases/{keep(company=company)}")
    [link] = [link for link in page.all("a") if link.text == company]
    assert read(link.attributes["href"]).text("h1") == company


def test_a_company_without_a_case_is_not_there(read):
    read("/doors/Northlight", status=404)

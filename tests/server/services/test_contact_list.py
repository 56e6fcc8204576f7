"""The list of contacts: order, words, pages, and that an index answers."""

from datetime import timedelta

import pytest

from afterword.models.contact import Contact
from afterword.models.database import database
from afterword.services import contact_list, contacts
from tests.conftest import NOW
from tests.factories import make_contact, make_key

pytestmark = pytest.mark.usefixtures("app")


def keep(days=0, **known):
    """Keep a contact so many days from now and return its number."""
    saved, _ = contacts.save(make_contact(**known), "chrome", make_key(), NOW + timedelta(days=days))
    return saved["contact_id"]


def listed(**asked):
    """Return the numbers on a page."""
    return [contact["contact_id"] for contact in contact_list.list_page(**asked)["contacts"]]


def test_the_last_changed_comes_first():
    first, second, third = keep(1), keep(3), keep(2)
    assert listed() == [second, third, first]


def test_every_word_must_stand_in_the_name_or_the_company():
    ana, zoe = keep(name="Ana Ruiz"), keep(name="Zoë Łuczak", company="Oak Street")
    assert listed(words="RUIZ north") == [ana]
    assert listed(words="zoe oak") == [zoe]
    assert listed(words="zoe north") == []
    assert listed(words=" ") == [zoe, ana]


def test_what_was_corrected_is_found_by_its_new_words():
    number = keep(company="Oak Street")
    contacts.change(number, {"company": "Kite & Co"}, NOW)
    assert (listed(words="oak"), listed(words="kite")) == ([], [number])


def test_pages_follow_each_other_without_a_gap():
    numbers = [keep() for _ in range(5)]
    seen, cursor = [], None
    for _ in range(3):
        page = contact_list.list_page(words="ana", cursor=cursor, limit=2)
        seen += [contact["contact_id"] for contact in page["contacts"]]
        cursor = page["next_cursor"]
    assert (seen, cursor) == (numbers[::-1], None)


def test_an_index_alone_tells_which_contacts_fit():
    fitting = Contact.select(Contact.id).where(Contact.search_text.contains("ana"))
    sql, values = fitting.order_by(Contact.updated_at.desc(), Contact.id.desc()).limit(26).sql()
    [plan] = database.execute_sql(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
    assert "COVERING INDEX" in plan[3]

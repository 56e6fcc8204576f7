"""The message set can be read, every text of it, with its gaps marked."""

import pytest

from afterword.dashboard.templates_page import split_at_gaps
from afterword.services import templates

LISTED = templates.list_all()


def test_every_situation_is_listed_once_with_its_tones(read):
    page = read("/messages")
    links = [link.attributes["href"] for link in page.inside(page.all("main")[0], "a")]
    assert sorted(links) == sorted({f"/messages/{each['situation_id']}" for each in LISTED})
    assert "After the final round Plain, Warm, Formal, Brief" in page.text("main")


@pytest.mark.parametrize("template", LISTED, ids=lambda each: each["template_id"])
def test_every_text_can_be_read(read, template):
    page = read(f"/messages/{template['situation_id']}?tone={template['tone']}")
    assert page.text("h1") == template["title"]
    [current] = page.all("a", **{"aria-current": "true", "href": page_path(template)})
    assert current.text == template["tone"].title()
    assert all(gap.text.startswith("[") and gap.text.endswith("]") for gap in page.all("mark"))


def test_texts_that_mention_something_else_stand_below(read):
    others = read("/messages/T18?tone=brief").text("section", **{"aria-labelledby": "others"})
    assert "thank you for our talk about [one thing you talked about]." in others
    assert not read("/messages/T18?tone=plain").all("section", **{"aria-labelledby": "others"})


def page_path(template):
    """Return where a text stands."""
    return f"/messages/{template['situation_id']}?tone={template['tone']}"


@pytest.mark.parametrize("path", ["/messages/T99", "/messages/x%3Cscript", "/messages/T05?tone=rude"])
def test_a_text_that_is_not_there_says_so(read, path):
    read(path, status=404)


def test_gaps_are_found_behind_characters_of_two_units():
    draft = {"body": "🎈 [role] at 🎈.", "gaps": [{"start": 3, "end": 9}]}
    assert split_at_gaps(draft) == [("🎈 ", False), ("[role]", True), (" at 🎈.", False)]

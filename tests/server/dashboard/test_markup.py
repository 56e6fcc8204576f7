"""Every page is well made: landmarks, labels, nothing inline, and hostile words stay words."""

from collections import Counter
from itertools import pairwise
from urllib.parse import quote

import pytest

from afterword.domain.reflection import ITEMS
from afterword.models.setting import Setting
from afterword.services import (
    cases,
    contact_events,
    contacts,
    events,
    feedback,
    history,
    letters,
    reflections,
    settings,
)
from tests.conftest import NOW
from tests.factories import HOSTILE, make_case, make_event, make_key
from tests.server.dashboard.page_reader import Page

PATHS = (
    "/",
    "/cases",
    "/cases?state=not_decisions",
    "/cases/new",
    "/cases/1",
    "/cases/1/edit",
    "/cases/1/delete",
    "/cases/2",
    "/cases/1/reflection",
    "/cases/1/reflection/well",
    "/cases/1/reflection/hard",
    "/cases/1/reflection/stages",
    "/cases/1/reflection/questions",
    "/cases/1/reflection/requirements",
    "/cases/1/reflection/guess",
    "/cases/1/reflection/keep_change",
    "/cases/1/reflection/done",
    "/cases/2/reflection",
    "/cases/1/feedback",
    "/cases/1/feedback/answer",
    "/cases/1/feedback/lines",
    "/cases/1/feedback/next-step",
    "/cases/1/feedback/delete",
    "/cases/2/feedback",
    "/cases/1/check-in",
    "/cases/3",
    "/contacts",
    "/contacts/new",
    "/contacts/new?case_id=1",
    "/contacts/1",
    "/contacts/1/edit",
    "/contacts/1/delete",
    "/doors/COMPANY",
    "/together",
    "/together?left=1",
    "/together?left=",
    "/together/time",
    "/questions",
    "/letters",
    "/letters/new",
    "/letters/key-0001",
    "/settings",
    "/settings?done=saved",
    "/settings/data",
    "/settings/delete",
    "/messages",
    "/messages/T05",
    "/connections",
)
SAME_TITLES = ("/cases/2", "/cases/3", "/cases/2/feedback")
"""Pages of other cases that are called as the first one's."""


def fill(words):
    """Keep cases whose every text is the given words."""
    texts = ("company", "role", "contact_name", "contact_address", "subject", "account", "referral")
    known = {
        **dict.fromkeys(texts, words),
        "promise": {"kind": "apply_again", "quote": words, "due_on": None},
    }
    event = make_event(text=words)
    events.record(make_case(**known), event, "chrome", make_key(), NOW)
    cases.save(make_case(**known, is_decision=False), "chrome", make_key(), NOW)
    settings.change({"sign_off_name": words, "phone": words, "talk_to": words})
    look_back(words)
    be_answered(words)
    meet(words)
    letters.keep("key-0001", words, NOW, deletes_itself=True)


def look_back(words):
    """Finish a look back on the first case whose every text is the given words."""
    told = dict.fromkeys(("went_well", "was_hard", "friend_view", "own_guess", "keep", "change"), words)
    for step in ("well", "hard", "guess", "keep_change"):
        reflections.save_step(1, step, told, NOW)
    for step, rating in zip(ITEMS, ("hard", "hard", "partly"), strict=True):
        reflections.save_step(1, step, {"items": [{"text": words, "rating": rating}]}, NOW)
    reflections.finish(1, NOW)


def be_answered(words):
    """Keep an answer to the first case whose every text is the given words, and a later one."""
    line = {"text": words, "item_class": "will_work_on", "theme": "answers"}
    feedback.save_lines(1, [line], NOW)
    step = {"point": words, "action": words, "due_on": "2026-12-08", "role_family": words}
    feedback.save_next_step(1, step, NOW)
    later = make_case(role=words, company=words, received_at="2026-11-20T08:00:00Z")
    cases.save(later, "chrome", make_key(), NOW)


def meet(words):
    """Keep somebody whose every text is the given words, in the first case, and what happened with them."""
    known = dict.fromkeys(("name", "company", "headline", "address", "met_where", "topic"), words)
    person, _ = contacts.save({**known, "case_ids": [1]}, "chrome", make_key(), NOW)
    event = make_event("note_put_in", text=words)
    who = {"contact_id": person["contact_id"]}
    contact_events.record(who, event, "chrome", make_key(), NOW, case_id=1)


@pytest.fixture
def read_all(person):
    """Opens every page of what was filled with the given words."""

    def read(words):
        return {path: Page(person.get(path.replace("COMPANY", quote(words))).text) for path in PATHS}

    return read


@pytest.fixture
def pages(read_all):
    """Every page, with harmless words in it."""
    fill("Northlight")
    return read_all("Northlight")


def test_each_page_has_one_heading_one_main_part_and_a_way_to_it(pages):
    for path, page in pages.items():
        assert [len(page.all(tag)) for tag in ("h1", "main", "header", "footer", "title")] == [1] * 5, path
        [skip] = page.all("a", **{"class": "skip"})
        assert skip.attributes["href"] == "#" + page.all("main")[0].attributes["id"]
        assert page.all("html")[0].attributes["lang"] == "en"


def test_headings_go_down_one_step_at_a_time(pages):
    for path, page in pages.items():
        levels = [int(heading.tag[1]) for heading in page.all("h1", "h2", "h3", "h4")]
        assert levels[0] == 1, path
        assert all(after - before <= 1 for before, after in pairwise(levels)), path


def test_every_field_has_a_label_and_every_name_that_is_pointed_to_is_there(pages):
    for path, page in pages.items():
        ids = Counter(each.attributes["id"] for each in page.elements if "id" in each.attributes)
        assert max(ids.values()) == 1, (path, ids)
        labels = {label.attributes["for"] for label in page.all("label")}
        for field in page.all("input", "select", "textarea"):
            assert field.attributes.get("type") == "hidden" or field.attributes["id"] in labels, (path, field)
        for each in page.elements:
            for name in ("aria-labelledby", "aria-describedby", "for", "data-copy"):
                assert set(each.attributes.get(name, "").split()) <= ids.keys(), (path, name)


def test_every_button_and_link_says_what_it_does(pages):
    for path, page in pages.items():
        assert all(each.text for each in page.all("button", "a")), path


def test_a_view_has_one_main_button_at_most(pages):
    for path, page in pages.items():
        assert (
            sum("primary" in each.attributes.get("class", "").split() for each in page.all("a", "button"))
            <= 1
        ), path


def test_nothing_stands_inline_and_nothing_is_loaded_from_elsewhere(pages):
    for path, page in pages.items():
        assert not page.all("style", "iframe", "object", "base")
        assert all(
            script.attributes.get("src", "").startswith("/static/") for script in page.all("script")
        ), path
        for each in page.elements:
            assert not [name for name in each.attributes if name == "style" or name.startswith("on")], (
                path,
                each,
            )
            loaded = each.attributes.get("src") or (each.tag == "link" and each.attributes["href"]) or "/"
            assert loaded.startswith("/"), (path, loaded)
        assert all(form.attributes.get("action", "/").startswith("/") for form in page.all("form")), path


def test_each_page_tells_where_it_is(pages):
    titles = Counter(
        page.text("title") for path, page in pages.items() if "?" not in path and path not in SAME_TITLES
    )
    assert max(titles.values()) == 1, titles
    for path, page in pages.items():
        [current] = [
            link
            for link in page.all("a")
            if link.attributes.get("aria-current") in ("page", "true")
            and link.parent.parent.parent.attributes.get("aria-label") == "Pages"
        ]
        assert path == "/" or path.startswith((current.attributes["href"], "/doors/"))


def test_every_form_says_which_history_it_was_made_for(pages):
    """Not those of the connections: which browsers may connect is no history."""
    targets = [
        (path, each.attributes[name])
        for path, page in pages.items()
        for each, name in (
            *((form, "action") for form in page.all("form") if form.attributes.get("method") == "post"),
            *((button, "formaction") for button in page.all("button")),
        )
        if name in each.attributes
    ]
    assert len(targets) > 50
    told = f"history={history.read_id()}"
    assert [
        (path, target) for path, target in targets if told not in target and "/connections/" not in target
    ] == []


def test_moments_carry_their_exact_time(pages):
    for page in pages.values():
        assert all(each.attributes["datetime"][:4].isdecimal() for each in page.all("time"))


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words(read_all, words):
    fill(words)
    hostile = read_all(words)
    for case_id in (1, 2, 3):
        cases.delete(case_id)
    contacts.delete(1)
    # The same pages once more: a number is used once otherwise.
    Setting.delete().where(Setting.name == cases.LAST_NUMBER).execute()
    fill("Northlight")
    all_harmless = read_all("Northlight")
    for path, page in hostile.items():
        harmless = all_harmless[path]
        assert [each.tag for each in page.elements] == [each.tag for each in harmless.elements], path
        assert [sorted(each.attributes) for each in page.elements] == [
            sorted(each.attributes) for each in harmless.elements
        ], path
    assert hostile["/cases/1"].text("h1") == " ".join(words.split())
    assert hostile["/doors/COMPANY"].text("h1") == " ".join(words.split())
    assert hostile["/letters/key-0001"].typed()["text"] == words
    assert hostile["/cases/1"].text("title") == " ".join(words.split()) + " · Afterword"
    assert hostile["/cases/1/edit"].typed()["promise_quote"] == words

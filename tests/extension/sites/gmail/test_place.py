"""Our elements stand beside Gmail's own, in the best spot that there is."""

from __future__ import annotations

import pytest

from tests.extension.sites.gmail.adapter_page import ANA, AdapterPage


def test_by_a_message_it_stands_between_header_and_text(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    mark = gmail.mark(ANA)
    assert mark.evaluate("mark => mark.parentElement.className") == "gs"
    assert mark.evaluate("mark => mark.nextElementSibling.querySelector('.a3s') !== null")
    assert mark.evaluate("mark => mark.closest('.a3s')") is None


def test_without_a_known_text_it_stands_first_in_the_message(gmail: AdapterPage) -> None:
    gmail.show("text-classes-gone")
    mark = gmail.mark(ANA)
    assert mark.evaluate("mark => mark.parentElement.className") == "adn ads"
    assert mark.evaluate("mark => mark.previousElementSibling") is None


def test_where_a_message_shows_nothing_of_it_it_stands_over_the_page(gmail: AdapterPage) -> None:
    gmail.load("thread-with-stale-view").run("madeUp.addStyle('.adn [data-afterword] { display: none }')")
    gmail.start()
    assert gmail.mark(ANA).evaluate("mark => getComputedStyle(mark).position") == "fixed"
    gmail.run("madeUp.setDisplay('[role=main]', 'none'); madeUp.changeHash()")
    gmail.wait_for_frames()
    assert gmail.mark(ANA).count() == 0


def test_placing_it_again_does_not_take_its_focus(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.mark(ANA).evaluate("mark => { mark.tabIndex = 0; mark.focus(); }")
    gmail.run(
        """() => new Promise(done => heard.adapter.watchMessages(
            ({ place }) => done(place(document.activeElement)), new AbortController().signal))"""
    )
    assert gmail.run("document.activeElement.dataset.afterword") == "message"


@pytest.mark.parametrize(
    ("spoil", "spot"),
    [
        ("", "mark.parentElement.matches('td.gU.Up + td')"),
        (".gU", "mark.previousElementSibling.className === 'dC'"),
        (".gU, .dC", "mark.nextElementSibling.isContentEditable && mark.offsetHeight === 0"),
    ],
)
def test_in_a_box_it_stands_after_the_first_button_or_by_the_text(
    gmail: AdapterPage, spoil: str, spot: str
) -> None:
    gmail.show("thread-with-stale-view")
    gmail.run(
        """spoil => {
            const box = madeUp.composeBox();
            if (spoil) for (const node of box.querySelectorAll(spoil)) node.className = "new-name";
            madeUp.show(box);
        }""",
        spoil,
    )
    gmail.wait_for_composes(ANA)
    assert gmail.mark("box 0").evaluate(f"mark => {spot}")


def test_a_bottom_row_made_anew_has_it_again(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.open_box()
    gmail.run("madeUp.makeAnew('.btC')")
    gmail.wait_for_composes(ANA, ANA)
    assert gmail.mark("box 0").is_visible()
    assert gmail.run("document.querySelectorAll('.btC td').length") == 2

"""Links that open the pages once, and sessions that end."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from afterword.services.sessions import MOST_LINKS, Sessions


@pytest.fixture
def sessions(clock):
    """No link was made yet."""
    return Sessions(clock.elapsed)


def _key(link):
    return parse_qs(urlsplit(link).query)["key"][0]


def test_a_link_leads_to_its_page_once(sessions):
    key = _key(sessions.make_link("/cases?state=on_hold"))
    assert sessions.use_link(key) == "/cases?state=on_hold"
    assert sessions.use_link(key) is None


def test_a_link_works_for_a_minute(sessions, clock):
    early, late = (_key(sessions.make_link()) for _ in range(2))
    clock.wait(59)
    assert sessions.use_link(early) == "/"
    clock.wait(1)
    assert sessions.use_link(late) is None


def test_a_clock_that_jumps_does_not_lengthen_a_link(sessions, clock):
    key = _key(sessions.make_link())
    clock.jumped = timedelta(days=-3)
    clock.wait(60)
    assert sessions.use_link(key) is None


@pytest.mark.parametrize("key", ["", "wrong", "é", "\ud800"])
def test_a_key_that_nobody_made_opens_nothing(sessions, key):
    sessions.make_link()
    assert sessions.use_link(key) is None


def test_only_so_many_links_are_kept(sessions):
    keys = [_key(sessions.make_link()) for _ in range(MOST_LINKS + 1)]
    assert [sessions.use_link(key) for key in keys] == [None] + ["/"] * MOST_LINKS


@pytest.mark.parametrize("path", ["/", "/cases", "/cases/7?from=list#events", "/caf%C3%A9"])
def test_a_link_leads_to_any_page_of_ours(sessions, path):
    assert sessions.use_link(_key(sessions.make_link(path))) == path


@pytest.mark.parametrize(
    "path",
    [
        "",
        "cases",
        "//website.example",
        "/\\website.example",
        "\\\\website.example",
        "https://website.example",
        "javascript:alert(1)",
        "/a b",
        "/a\\b",
        "/a\nb",
        "/\t/website.example",
        "/a\r\nSet-Cookie: a=b",
    ],
)
def test_a_path_that_could_lead_elsewhere_is_refused(sessions, path):
    with pytest.raises(ValueError, match="path"):
        sessions.make_link(path)


def test_a_session_goes_on_while_it_is_used(sessions, clock):
    sid = sessions.begin()
    for _ in range(3):
        clock.wait(12 * 3600 - 1)
        assert sessions.is_live(sid)


def test_a_session_ends_after_twelve_idle_hours(sessions, clock):
    sid = sessions.begin()
    clock.wait(12 * 3600)
    assert not sessions.is_live(sid)


def test_nobody_has_a_session_that_was_not_begun(sessions):
    sessions.begin()
    assert not sessions.is_live("guess")


def test_a_session_ends_with_the_companion(sessions, clock):
    sid = sessions.begin()
    assert not Sessions(clock.elapsed).is_live(sid)


def test_neither_links_nor_sessions_are_kept_in_clear(sessions):
    key, sid = _key(sessions.make_link()), sessions.begin()
    kept = repr(vars(sessions))
    assert key not in kept
    assert sid not in kept

"""Browsers that ask: how many, how long, and who may hear the answer."""

from datetime import timedelta

import pytest

from afterword.domain.errors import PairingFull, PairingUnknown
from afterword.services.pairing_requests import PairingRequests

ORIGINS = ["chrome-extension://" + letter * 32 for letter in "abcd"]


@pytest.fixture
def requests(clock):
    """Nobody asks yet."""
    return PairingRequests(clock.elapsed)


def test_those_that_ask_have_different_digits(requests, monkeypatch):
    numbers = iter([7, 7, 8])
    monkeypatch.setattr("secrets.randbelow", lambda _: next(numbers))
    assert [requests.add("Chrome", origin)[0].code for origin in ORIGINS[:2]] == ["000007", "000008"]


def test_three_may_wait(requests):
    for origin in ORIGINS[:3]:
        requests.add("Chrome", origin)
    with pytest.raises(PairingFull):
        requests.add("Chrome", ORIGINS[3])


def test_who_asks_again_takes_their_own_place(requests):
    for origin in ORIGINS[:3]:
        requests.add("Chrome", origin)
    first, _ = requests.add("Chrome", ORIGINS[0])
    assert [one.origin for one in requests.waiting()] == [ORIGINS[1], ORIGINS[2], ORIGINS[0]]
    assert requests.waiting()[-1] is first


def test_the_digits_of_before_cannot_be_allowed_any_more(requests):
    before, secret = requests.add("Chrome", ORIGINS[0])
    requests.add("Chrome", ORIGINS[0])
    with pytest.raises(PairingUnknown):
        requests.decide(before.pairing_id, "allowed")
    with pytest.raises(PairingUnknown):
        requests.claim(before.pairing_id, secret, ORIGINS[0])


def test_who_was_answered_makes_room(requests):
    asked = [requests.add("Chrome", origin)[0] for origin in ORIGINS[:3]]
    requests.decide(asked[0].pairing_id, "denied")
    requests.add("Chrome", ORIGINS[3])


def test_a_request_runs_out_after_two_minutes(requests, clock):
    asked, secret = requests.add("Chrome", ORIGINS[0])
    clock.wait(119)
    assert requests.waiting() == [asked]
    clock.wait(1)
    assert requests.waiting() == []
    with pytest.raises(PairingUnknown):
        requests.decide(asked.pairing_id, "allowed")
    with pytest.raises(PairingUnknown):
        requests.claim(asked.pairing_id, secret, ORIGINS[0])


def test_a_clock_that_jumps_changes_nothing(requests, clock):
    asked, _ = requests.add("Chrome", ORIGINS[0])
    clock.jumped = timedelta(days=3)
    assert requests.waiting() == [asked]


def test_the_answer_can_be_fetched_for_two_minutes(requests, clock):
    asked, secret = requests.add("Chrome", ORIGINS[0])
    clock.wait(119)
    requests.decide(asked.pairing_id, "allowed")
    clock.wait(119)
    assert requests.claim(asked.pairing_id, secret, ORIGINS[0]).status == "allowed"


def test_an_answer_stands(requests):
    asked, _ = requests.add("Chrome", ORIGINS[0])
    requests.decide(asked.pairing_id, "denied")
    with pytest.raises(PairingUnknown):
        requests.decide(asked.pairing_id, "allowed")


@pytest.mark.parametrize("wrong", ["pairing_id", "secret", "origin"])
def test_only_who_asked_hears_the_answer(requests, wrong):
    asked, secret = requests.add("Chrome", ORIGINS[0])
    question = {"pairing_id": asked.pairing_id, "secret": secret, "origin": ORIGINS[0]}
    with pytest.raises(PairingUnknown):
        requests.claim(**question | {wrong: ORIGINS[1]})
    assert requests.claim(**question) is asked


def test_the_secret_is_not_kept(requests):
    asked, secret = requests.add("Chrome", ORIGINS[0])
    assert secret not in repr(asked)


def test_who_gives_up_is_asked_about_no_more(requests):
    asked, secret = requests.add("Chrome", ORIGINS[0])
    requests.withdraw(asked.pairing_id, secret, ORIGINS[0])
    assert requests.waiting() == []
    with pytest.raises(PairingUnknown):
        requests.decide(asked.pairing_id, "allowed")


@pytest.mark.parametrize("wrong", ["pairing_id", "secret", "origin"])
def test_only_who_asked_can_give_up(requests, wrong):
    asked, secret = requests.add("Chrome", ORIGINS[0])
    question = {"pairing_id": asked.pairing_id, "secret": secret, "origin": ORIGINS[0]}
    with pytest.raises(PairingUnknown):
        requests.withdraw(**question | {wrong: ORIGINS[1]})
    assert requests.waiting() == [asked]


def test_given_up_while_the_token_is_made_it_lets_nobody_in(requests):
    asked, secret = requests.add("Chrome", ORIGINS[0])
    requests.decide(asked.pairing_id, "allowed")
    claimed = requests.claim(asked.pairing_id, secret, ORIGINS[0])
    requests.withdraw(asked.pairing_id, secret, ORIGINS[0])
    assert not requests.note_client(claimed, "client")
    requests.put_back(claimed)
    with pytest.raises(PairingUnknown):
        requests.claim(asked.pairing_id, secret, ORIGINS[0])

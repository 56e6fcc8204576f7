from __future__ import annotations

import pytest

from afterword.domain.case_state import EVENT_KINDS as ALL_EVENT_KINDS
from afterword.domain.contact import EVENT_KINDS, clean_profile_address

ANA = "https://www.linkedin.com/in/ana-ruiz/"


@pytest.mark.parametrize(
    "given",
    [
        ANA,
        " www.linkedin.com/in/ana-ruiz ",
        "http://pl.linkedin.com/in/Ana-Ruiz/?miniProfileUrn=urn%3Ali#about",
        "https://www.linkedin.com/in/ana-ruiz/overlay/contact-info/",
        "https://linkedin.com./in/ana%2Druiz",
        "HTTPS://WWW.LINKEDIN.COM/in/ana-ruiz",
    ],
)
def test_a_profile_has_one_address_however_it_was_copied(given: str) -> None:
    assert clean_profile_address(given) == ANA


def test_names_in_other_scripts_stay_one_address() -> None:
    encoded = "https://www.linkedin.com/in/zo%C3%AB-%C5%82/"
    assert clean_profile_address("linkedin.com/in/zoë-ł") == encoded == clean_profile_address(encoded)


def test_capitals_count_in_a_member_number() -> None:
    address = "https://www.linkedin.com/in/ACoAAB3xYz/"
    assert clean_profile_address(address) == address


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://www.xing.com/profile/Ana_Ruiz?sc=1#top", "https://www.xing.com/profile/Ana_Ruiz?sc=1"),
        ("https://www.linkedin.com/sales/lead/1", "https://www.linkedin.com/sales/lead/1"),
        ("https://www.linkedin.com/in/", "https://www.linkedin.com/in/"),
        ("https://linkedin.com.example/in/Ana", "https://linkedin.com.example/in/Ana"),
    ],
)
def test_other_addresses_stay_as_they_are(given: str, kept: str) -> None:
    assert clean_profile_address(given) == kept


@pytest.mark.parametrize(
    "given",
    [
        "javascript://x.example/%0aalert(1)",
        "data:text/html,x",
        "ana",
        "file:///etc/passwd",
        "ana@x.example",
        "ana ruiz.example",
        "https://[::1",
        "",
    ],
)
def test_what_is_no_address_of_a_page_is_refused(given: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        clean_profile_address(given)


def test_every_kind_is_known_to_the_events() -> None:
    assert set(EVENT_KINDS) < set(ALL_EVENT_KINDS)

"""What a mail only mentions is no fact of it: where the reader was, what sends, who else."""

from __future__ import annotations

import pytest

from afterword.domain.facts import Facts
from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_NO = "We have decided to go ahead with another candidate."
_GERMAN_NO = "Leider haben wir uns für jemand anderen entschieden."


def _facts(said: str, end: str = "Best wishes\nThe Hiring Team", **places: str | None) -> Facts:
    no = _GERMAN_NO if "Sie" in said or "Frau" in said or " bei " in said else _NO
    return read_message(Message(f"Hello Kim,\n\n{said}\n\n{no}\n\n{end}", **places)).facts


@pytest.mark.parametrize(
    "said",
    [
        "Your years as a fitter at Tarn Contracting were clear from every line.",
        "I know you can't live on less than what you're earning at Tarn Contracting.",
        "At Tarn Contracting you ran a far larger crew than ours.",
        "Your colleagues at Tarn Contracting speak highly of you.",
        "Twelve years at Tarn Contracting says a lot.",
        "Good luck with Tarn Contracting, they are lucky to have you.",
        "Ihre Zeit als Schlosserin bei der Tarn Technik haben wir mit Interesse gelesen.",
        "Sie waren zuletzt bei Tarn Technik beschäftigt.",
    ],
)
def test_where_the_reader_was_is_no_house_that_writes(said: str) -> None:
    assert _facts(said).company is None


@pytest.mark.parametrize(
    "said",
    [
        "Why not ask at Tarn Contracting?",
        "Tarn Contracting are looking for staff.",
        "I hear there's a job at Tarn Contracting.",
        "The job went to somebody from Tarn Contracting.",
        "She ran the yard at Tarn Contracting before.",
        "The post is funded by the Tarn Contracting Trust.",
        "Our contract with Tarn Contracting has ended.",
        "We have lost our largest order with Tarn Contracting.",
        "Frag doch mal bei Tarn Technik, Frau Ott hilft dort gern.",
        "Der neue Kollege kommt von Tarn Technik, wie Sie wissen.",
    ],
)
def test_where_else_to_try_and_where_another_was_is_no_house_that_writes(said: str) -> None:
    assert _facts(said).company is None


@pytest.mark.parametrize(
    ("end", "address"),
    [
        ("The Talent Team\n\nSent via Tarnflow", "no-reply@mail.tarnflow.example"),
        ("The Talent Team\n\nPowered by Tarnflow | Privacy", "no-reply@tarnflow.example"),
        ("HR\n\nTarnflow is a service of Tarnflow Software GmbH, Ulm.", "donotreply@tarnflow.example"),
        ("HR\n\nTarnflow Inc. delivers this e-mail on behalf of its customers.", "update@tarnflow.example"),
        ("Talent Recruiting\n\nTalentweir, Inc. | 12 Quay Street | Ulm", "careers@mail.talentweir.example"),
    ],
)
def test_what_sends_for_others_is_no_employer(end: str, address: str) -> None:
    assert _facts("Thank you for your application.", end, from_address=address).company is None


@pytest.mark.parametrize(
    "end",
    [
        "Regards\nHR Services\nWeir House, 3rd Floor",
        "Regards\nTarn Business Park",
        "Regards\nSenior Recruiter, Cloud & Infrastructure",
        "Regards\nVetting Department",
        "Regards\nDeputy Town Clerk",
        "Regards\nPower & Renewables",
        "Regards\nPO Box 1184",
        "Regards\nNorth Wing Reception",
        "Regards\nRevenue Operations",
        "Regards\nDean's Office",
        "Regards\nCustomer Contact Centre",
        "Cheers\nThe Whole Gang",
        "Your friends in People Ops",
    ],
)
def test_a_building_a_part_and_a_title_are_no_house(end: str) -> None:
    assert _facts("Thank you for your application.", end).company is None


@pytest.mark.parametrize(
    ("said", "company"),
    [
        ("Thank you for your interest in Tarn Contracting.", "Tarn Contracting"),
        ("Thank you for your enquiry regarding employment at Tarn Contracting.", "Tarn Contracting"),
        ("Thank you again for thinking of Tarn Contracting.", "Tarn Contracting"),
        ("It's Bev from Tarn Contracting, I promised to write.", "Tarn Contracting"),
        ("There is currently no post at Tarn Contracting.", "Tarn Contracting"),
        ("Thanks for interviewing with Tarn Contracting for the autumn term.", "Tarn Contracting"),
        ("Vielen Dank für Ihr Interesse an einer Mitarbeit bei der Tarn Technik, Frau Ott.", "Tarn Technik"),
    ],
)
def test_what_sounds_alike_names_the_house(said: str, company: str) -> None:
    assert _facts(said).company == company


def test_a_house_called_like_a_system_that_signs_is_one() -> None:
    facts = _facts("Thank you for your application.", "Best wishes\nTeam Talentweir")
    assert facts.company == "Talentweir"


@pytest.mark.parametrize(
    "said",
    [
        "Your years as a head gardener were clear from every line.",
        "Current role on your profile: Shift Supervisor.",
        "We chose somebody who has been a site manager before.",
        "If you are still looking, the Stock Controller opening may be worth a glance.",
        "Similar jobs: Data Engineer (Leeds), Welder (York)",
        "I'm Ines, the clinic coordinator here.",
        "Reviewed by: Compliance Officer",
        "Ihre derzeitige Tätigkeit als Disponentin ist höher dotiert, Frau Ott.",
    ],
)
def test_a_title_that_is_only_mentioned_is_no_role(said: str) -> None:
    assert _facts(said).role is None


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("I'm not taking you on as the welder.", "welder"),
        ("So I'm giving the yard manager job to Dale.", "yard manager"),
        ("Your application for the position as head gardener was read twice.", "head gardener"),
    ],
)
def test_a_title_that_sounds_alike_is_the_role(said: str, role: str) -> None:
    assert _facts(said).role == role


@pytest.mark.parametrize(
    "end",
    [
        "Kind regards\nWorkforce",
        "Grüße\nNachwuchsförderung",
        "Regards\nStabsstelle Recht",
        "Alle aus dem dritten Stock",
    ],
)
def test_a_part_of_a_house_is_no_person(end: str) -> None:
    assert _facts("Thank you for your application.", end).contact_name is None


def test_a_bot_that_gives_its_name_is_no_person() -> None:
    facts = _facts(
        "I'm Ines, the hiring assistant. I'm a bot and can't read replies.", "Ines", from_name="Ines"
    )
    assert facts.contact_name is None


def test_an_assistant_who_is_no_bot_is_a_person() -> None:
    facts = _facts("I'm Ines, and my assistant has told me of your call.", "Best wishes\nInes Ruiz")
    assert facts.contact_name == "Ines Ruiz"

"""The made-up members of the stand-in LinkedIn, to be found by a key."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import quote


@dataclass(frozen=True)
class Badge:
    """A badge of the top card, and what it stands for: company, school, organisation, premium, website."""

    kind: str
    text: str = ""


@dataclass(frozen=True)
class Position:
    """An entry of the Experience card."""

    title: str
    company: str
    dates: str


@dataclass(frozen=True)
class Member:
    """One person and the profile as its owner wrote it.

    Attributes:
        slug: the last part of the profile's address, not percent-encoded.
        company: where the person works now, whether or not the top card says so.
        badges: what the top card shows beside the name, in order.
    """

    key: str
    name: str
    slug: str
    number: int
    headline: str
    company: str
    school: str = ""
    pronouns: str = ""
    location: str = "Harrowgate, United Kingdom"
    badges: tuple[Badge, ...] = ()
    positions: tuple[Position, ...] = ()
    open_to_work: bool = False

    @property
    def path(self) -> str:
        """The profile's path as the browser writes it."""
        return f"/in/{quote(self.slug)}/"

    def as_json(self) -> dict[str, Any]:
        """Return the member for the page."""
        return {**asdict(self), "path": self.path}


def _usual(company: str, school: str = "") -> tuple[Badge, ...]:
    return (Badge("company", company), *([Badge("school", school)] if school else []))


MEMBERS: tuple[Member, ...] = (
    Member(
        "ana",
        "Ana Ruiz",
        "ana-ruiz-northlight",
        52801,
        "Engineering manager, data platform | Northlight Labs",
        "Northlight Labs",
        school="Riverbend University",
        pronouns="She/Her",
        badges=_usual("Northlight Labs", "Riverbend University"),
        positions=(
            Position("Engineering Manager", "Northlight Labs", "Mar 2022 - Present"),
            Position("Data Engineer", "Tidewater", "2017 - 2022"),
        ),
    ),
    Member(
        "jo",
        "Jo Lindqvist",
        "jo-lindqvist",
        77310,
        "| Recruiter | People first | hiring engineers @ Northlight Labs, remote & on site",
        "Northlight Labs",
        badges=_usual("Northlight Labs"),
        positions=(Position("Recruiter", "Northlight Labs", "2024 - Present"),),
    ),
    # 38 characters, and a company of 32.
    Member(
        "long",
        "Bartholomew Featherstonehaugh-Kingsley",
        "bartholomew-featherstonehaugh-kingsley-90a11b",
        90011,
        "Partner at Vanterpool & Hollingsworth Group",
        "Vanterpool & Hollingsworth Group",
        school="Saint Aldhelm College",
        badges=_usual("Vanterpool & Hollingsworth Group", "Saint Aldhelm College"),
        positions=(Position("Partner", "Vanterpool & Hollingsworth Group", "2009 - Present"),),
    ),
    Member(
        "misaki",
        "田中 美咲",
        "田中-美咲-3f20",
        33204,
        "採用担当 | 株式会社ホシ",
        "株式会社ホシ",
        location="日本 東京都",
        badges=_usual("株式会社ホシ"),
        positions=(Position("採用担当", "株式会社ホシ", "2021 - Present"),),
    ),
    Member(
        "zoe",
        "Dr. Zoë 🌻 D'Arcy, PhD",
        "zoë-d-arcy",
        18115,
        "Head of Research at Petalworks | ex-Fernwood | speaker, gardener & (bad) cellist",
        "Petalworks",
        school="Fernwood Institute",
        pronouns="They/Them",
        badges=(
            Badge("company", "Petalworks"),
            Badge("school", "Fernwood Institute"),
            Badge("premium"),
            Badge("website", "petalworks.example"),
        ),
        positions=(Position("Head of Research", "Petalworks", "2020 - Present"),),
    ),
    # A lone badge that is a school.
    Member(
        "priya",
        "Priya Nair",
        "priya-nair-0b77",
        60771,
        "Product designer, between two things",
        "",
        school="Fernwood Institute",
        pronouns="She/Her",
        badges=(Badge("school", "Fernwood Institute"),),
        open_to_work=True,
    ),
    # No badge: the Experience card alone tells the company.
    Member(
        "lena",
        "Lena Hoff",
        "lena-hoff",
        41200,
        "Travel, teams, timetables",
        "Solstice",
        badges=(),
        positions=(Position("Operations Lead", "Solstice", "2023 - Present"),),
    ),
    # The first badge is an organisation that is not the employer.
    Member(
        "owen",
        "Owen Pryce",
        "owen-pryce-rail",
        29045,
        "Signal engineer at Harrow Rail",
        "Harrow Rail",
        badges=(Badge("organisation", "Friends of the Narrow Gauge"),),
        positions=(Position("Signal Engineer", "Harrow Rail", "2015 - Present"),),
    ),
    # The address is percent-encoded, the invitation's link is not.
    Member(
        "lucja",
        "Łucja Brzęk",
        "łucja-brzęk-7c40",
        70408,
        "Kierowniczka zespołu w firmie Wierzbowa",
        "Wierzbowa",
        location="Gdańsk, Polska",
        badges=_usual("Wierzbowa"),
        positions=(Position("Kierowniczka zespołu", "Wierzbowa", "2019 - Present"),),
    ),
)

#: Members whose Connect controls stand on other people's pages.
OTHERS: tuple[str, ...] = (
    "Felix Brandt",
    "Margit Sol",
    "Dana Whitlock",
    "Ingrid Aas",
    "Siobhán O’Neill",
    "Tomás Beck",
    "Ana Ruiz-Calder",
    "Kofi Mensa-Bright",
    "Ivo Lindholm",
)


def find_member(key: str) -> Member:
    """Return a member by key.

    Raises:
        KeyError: nobody has that key.
    """
    for member in MEMBERS:
        if member.key == key:
            return member
    raise KeyError(key)

"""Houses that sign under a person, beside the post of who leads them, or alone below a short note."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO


def company_of(text: str, subject: str = "", address: str = "") -> str | None:
    return read_message(Message(text, subject, "", address)).facts.company


_NOTE = "mate thanks for the cv. somebody else is starting monday so not this time. good luck with it"


@pytest.mark.parametrize(
    ("company", "signed"),
    [
        ("Holt Chairmakers", "Hugh Holt\nHolt Chairmakers"),
        ("Holt Bookbinders", "Ines Holt\nDirector\nHolt Bookbinders"),
        ("Tallyroot", "Lucas Frey, co-founder\nTallyroot (formerly Binwise)"),
        ("pikel", "Priya Nair\npikel / co-founder"),
        ("pikel", "Priya Nair\npikel | founder"),
        ("pikel", "Priya Nair\nfounder, pikel"),
        ("Copper Hen", "Ines Holt\nCopper Hen\nTel 01632 960 123"),
        (
            "Marl Dental Group",
            "Marcy Dunn\nOffice Manager\nMarl Dental Group\n[address]\nph [phone]  fax [phone]",
        ),
    ],
)
@pytest.mark.parametrize("closing", ["Kind regards\n", "Have a good weekend!\n\n"])
def test_a_house_signs_under_who_writes(company: str, signed: str, closing: str) -> None:
    assert company_of(f"Hi Dolores,\n\nThank you for your letter. {NO}\n\n{closing}{signed}") == company


@pytest.mark.parametrize(
    "signed", ["Hugh Holt\nchef / owner", "Hugh Holt\nbaker | founder", "Hugh Holt\nHolt Recruiter"]
)
def test_a_post_under_a_person_is_no_house(signed: str) -> None:
    assert company_of(f"Hi Dolores,\n\nThank you for your letter. {NO}\n\nKind regards\n{signed}") is None


@pytest.mark.parametrize(
    "text",
    [
        f"{_NOTE}\nSpoke & Chain",
        f"{_NOTE}\n\nSpoke & Chain x",
        f"Hiya\n\nWe have filled it now. {NO}\n\ncheers\nSpoke & Chain xx",
        f"Hiya\n\n{NO}\nSpoke & Chain",
    ],
)
def test_a_small_house_signs_a_short_note(text: str) -> None:
    assert company_of(text) == "Spoke & Chain"


@pytest.mark.parametrize("greeting", ["Hiya", "Howdy", "Moin", "Coucou", "Salve", "Olá"])
def test_a_greeting_is_no_house(greeting: str) -> None:
    assert company_of(f"{greeting}\n\nThank you for your letter. {NO}\n\nAda") is None


def test_a_town_of_france_is_no_person_s() -> None:
    text = "Madame,\n\nVotre candidature n'a pas été retenue.\n\nCordialement,\nVille de Marlac"
    assert company_of(text) == "Ville de Marlac"


@pytest.mark.parametrize("verb", ["Lesen", "Sichten", "Sortieren"])
def test_what_is_done_is_no_house(verb: str) -> None:
    text = (
        f"Liebe Frau Day,\n\nes ging uns beim {verb} wie Ihnen. {NEIN}\n\nHenrik Holm\nRedakteur, Marlblatt"
    )
    assert company_of(text) == "Marlblatt"


def test_an_inn_with_the_ending_of_a_verb_is_one() -> None:
    assert (
        company_of(f"Liebe Frau Day,\n\ndanke für Ihr Interesse bei uns beim Löwen. {NEIN}\n\nIhr Löwen")
        == "Löwen"
    )


def test_a_name_ends_before_two_small_words() -> None:
    text = (
        f"Guten Tag,\n\ndanke für Ihr Interesse an der Arbeit im Klinikum Marl und für Ihre Bewerbung. {NEIN}"
    )
    assert company_of(text) == "Klinikum Marl"


@pytest.mark.parametrize(
    "said",
    [
        "'ye gösterdiğin ilgi için teşekkür ederiz.",
        "'ye ve Uzman Geliştirici pozisyonuna gösterdiğin ilgi için teşekkür ederiz.",
        "'deki Uzman pozisyonuna başvurun için teşekkür ederiz.",
    ],
)
def test_a_turkish_house_stands_before_the_role(said: str) -> None:
    text = f"Merhaba Ece,\n\nMarlı Teknoloji{said} Maalesef seninle devam edemeyeceğiz.\n\nİnsan Kaynakları"
    assert company_of(text) == "Marlı Teknoloji"


def test_a_house_in_small_letters_is_spelled_as_it_ends_a_line() -> None:
    text = f"hola mo - thanks for the pdf. {NO} all the best w/ it\n\nana / studio marl\n\nsent from my phone"
    assert company_of(text, address="ana@studiomarl.example") == "studio marl"


def test_a_camp_names_itself() -> None:
    assert (
        company_of(f"Hi Theo!!\n\nCamp Marlbeck here. {NO}\n\nSee you on the water\nThe office")
        == "Camp Marlbeck"
    )


@pytest.mark.parametrize(
    ("signed", "company"),
    [
        ("For: Tarn Valley Trust\nHuman Resource Office", "Tarn Valley Trust"),
        ("For Tarn Dune Dredging W.L.L.\nHuman Capital Dept.\nP.O. Box 00000", "Tarn Dune Dredging"),
        ("Ada Brandt\nTreasurer, Glaziers & Riggers Local 52", "Glaziers & Riggers Local 52"),
        ("Ada Brandt\nTreasurer, Building 52", None),
        ("The Rev. Ada Brandt\nSt. Brannow's by the Weir", "St. Brannow's by the Weir"),
        ("Ada Brandt\nPersonalreferentin Tarnberg Apparate GmbH", "Tarnberg Apparate"),
        ("Ada Brandt\nRecruiter Noord", None),
        ("Ada Brandt\nTeam lead logistics @ tarnfaden", "tarnfaden"),
        ("Ada, for The Tarnmoor Gazette", "Tarnmoor Gazette"),
        ("Ada (sourcing, Otley)", None),
        ("Ada Brandt\nTeam lead @ home", None),
        ("For Ada Brandt", None),
        ("Ada Brandt\nInterim Head of Reading Rooms", None),
        ("Ada Brandt\nActing Director of Visitor Research", None),
    ],
)
def test_a_house_signs_behind_what_it_is_signed_for(signed: str, company: str | None) -> None:
    assert company_of(f"Dear Kim,\n\n{NO}\n\nKind regards,\n{signed}") == company


@pytest.mark.parametrize("post", ["founder", "co-founder", "managing director", "owner"])
def test_a_house_stands_behind_a_post_in_brackets(post: str) -> None:
    assert company_of(f"Hi Kim,\n\n{NO}\n\nAda ({post}, Tarnwerk Sensors)") == "Tarnwerk Sensors"


@pytest.mark.parametrize("closing", ["greetings from the hills,", "Fraternally,", "Brgds", "In solidarity,"])
def test_a_closing_of_other_trades_signs_no_mail(closing: str) -> None:
    facts = read_message(Message(f"Hello Kim\n\n{NO}\n\n{closing}\nAda\nTarnwerk Rigging")).facts
    assert (facts.company, facts.contact_name) == ("Tarnwerk Rigging", "Ada")


@pytest.mark.parametrize("end", ["& Cons.", "& Cie.", "& Gebr."])
def test_a_house_that_ends_shortened_signs(end: str) -> None:
    text = f"Moin Kim,\n\n{NEIN}\n\nGruß aus dem Kontor\nA. Brandt\nReederei Tarnsen {end}"
    assert company_of(text) == f"Reederei Tarnsen {end}"


@pytest.mark.parametrize("who", ["everyone at Tarnhurst x", "the team at Tarnhurst", "all at Tarnhurst xx"])
def test_a_house_parts_in_the_last_line(who: str) -> None:
    assert company_of(f"Hi Kim,\n{NO}\nAll the best from {who}") == "Tarnhurst"


def test_who_signs_for_her_house_behind_a_comma() -> None:
    facts = read_message(Message(f"Dear Kim,\n\n{NO}\n\nYours,\nNia, for The Tarnmoor Gazette")).facts
    assert (facts.company, facts.contact_name) == ("Tarnmoor Gazette", "Nia")

"""Who signs is found among others and behind her house; mottos, ranks and desks are nobody."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "Thanks for your application. We have chosen somebody else for the Baker job this time."

LAND = "The bakery acknowledges that it stands on the traditional territory of the peoples of the coast."


def contact_of(sign_off: str, name: str | None = None, address: str | None = None) -> str | None:
    """Return who wrote a mail with this sign-off."""
    return read_message(Message(f"Hi Tom,\n\n{NO}\n\n{sign_off}", "Update", name, address)).facts.contact_name


@pytest.mark.parametrize(
    ("sign_off", "contact"),
    [
        ("Bea and Jim x", "Bea"),
        ("Best,\nIngrid and the Crumb staff", "Ingrid"),
        ("With thanks\nIngrid, for all at Crumb Bakery", "Ingrid"),
        ("Ingrid (for the Crumb Bakery team)", "Ingrid"),
        ("Freundlichst\nK. Holm", "K. Holm"),
        ("Hochachtungsvollst\nK. Holm", "K. Holm"),
        ("Thx\nCrumb Parks & Rec, Coach Ray", "Coach Ray"),
        ("Crumb Bakery - Ingrid", "Ingrid"),
        ("Crumb Bakery, Ingrid", "Ingrid"),
        ("Alles Gute und komm mal wieder vorbei,\nIngrid vom Gasthof Krume", "Ingrid"),
        (f"Ingrid Holm\nHead Baker\n{LAND}", "Ingrid Holm"),
        ("Yours faithfully,\nS.J. Holm", "S.J. Holm"),
        ("Best wishes\nThe Rev'd Jane Holm", "Jane Holm"),
        ("Hwyl,\nRhys ap Gwilym", "Rhys ap Gwilym"),
        ("Freundliche Grüsse\nKrume AG\n\nsig. S. Holm", "S. Holm"),
        ("Crumb Bakery, Victoria", None),
        ("Crumb Bakery, Front of House", None),
    ],
)
def test_who_signs_is_found(sign_off: str, contact: str | None) -> None:
    assert contact_of(sign_off) == contact


def test_who_has_a_shop_of_her_own_name_signs_with_it() -> None:
    assert contact_of("Rosa\n\nP.S. Come by for a bun.", "Rosa's Bakery") == "Rosa"


def test_a_name_in_small_letters_is_the_mailbox_s() -> None:
    assert contact_of("tamsa\ncrumb bakery", "tamsa", "tamsa@crumb.example") == "Tamsa"


@pytest.mark.parametrize(
    "sign_off",
    [
        "Crumb Recruiting\n\nCrumb. Bread, minus the fuss.",
        "Personnel\n\nCrumb. Holds, what it bakes.",
        "Have a nice day,\nKorn A/S",
        "Best,\nKorn S/A",
        "For CRUMB MILLS PVT. LTD.\nSr. Manager (P&A)",
        "Proprietor\nKorn Sweets",
        "Best regards,\nHochschulmarketing",
        "Labor Relations, Crumb Transit",
        "Hartley Fenwick Solicitors",
        "Kind regards,\nKorn Energie\nTalent Acquisition",
    ],
)
def test_a_motto_a_rank_and_a_desk_are_nobody(sign_off: str) -> None:
    assert contact_of(sign_off) is None


def test_a_house_called_by_a_name_is_nobody() -> None:
    text = f"{NO} The job at Norton's Bakery is gone. Many thanks, Nortons"
    assert read_message(Message(text, "Update", None, None)).facts.contact_name is None


def test_a_house_under_its_motto_is_nobody() -> None:
    assert contact_of("Millbend | Where every day is a good day", "Millbend Senior Living") is None


def test_a_reader_who_is_greeted_with_her_house_is_not_the_sender() -> None:
    text = f"Hi Pam from Crumb. {NO}"
    assert read_message(Message(text, "Update", None, None)).facts.contact_name is None


@pytest.mark.parametrize(
    ("end", "name"),
    [
        ("Best wishes\nHugh Penhallow CEng\nPartner", "Hugh Penhallow"),
        ("Best wishes\nAna Ruiz MEng", "Ana Ruiz"),
        ("Freundliche Grüße\n\nDipl.-Ing. (FH) Annegret Orth\nGeschäftsführung", "Annegret Orth"),
        ("Freundliche Grüße\n\nDipl.-Kfm. (Univ.) Jonas Orth\nPersonalleiter", "Jonas Orth"),
        (
            "Speak soon\n\nKerry-Ann Lowe\nConsultant\nMarlow Selection Ltd\nRegistered in England. Private.",
            "Kerry-Ann Lowe",
        ),
    ],
)
def test_degrees_and_small_print_hide_nobody(end: str, name: str) -> None:
    text = f"Hi Tom,\n\nWe have chosen somebody else this time, and I'm sorry about that.\n\n{end}"
    assert read_message(Message(text)).facts.contact_name == name

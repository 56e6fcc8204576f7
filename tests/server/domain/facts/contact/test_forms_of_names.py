"""Who signs is found in any form: in capitals, small letters, beside another; offices are nobody."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "Thanks for your application. We have chosen somebody else for the Baker job this time."


def contact_of(sign_off: str) -> str | None:
    """Return who wrote a mail with this sign-off."""
    return read_message(Message(f"Dear Tom,\n\n{NO}\n\n{sign_off}")).facts.contact_name


@pytest.mark.parametrize(
    ("sign_off", "contact"),
    [
        ('Jeremy "Bear" Holm\nHead Baker', "Jeremy Holm"),
        ("JEREMY HOLM", "Jeremy Holm"),
        ("HOLM Jeremy", "Jeremy Holm"),
        ("jeremy holm\nmanager, crumb bakery", "Jeremy Holm"),
        ("maureen\ncrumb bakery", "Maureen"),
        ("Maureen\nCrumb Bakery, 4 Fore St\nopen 6 til 2 closed sun", "Maureen"),
        ("Maureen from the bakery", "Maureen"),
        ("Contact: Jeremy Holm", "Jeremy Holm"),
        ("Head of People: Jeremy Holm", "Jeremy Holm"),
        ("Ana Ruiz pp Jeremy Holm", "Ana Ruiz"),
        ("Jeremy Holm          Ana Ruiz\nChair               Clerk", "Jeremy Holm"),
        ("StR'in Monika Kern", "Monika Kern"),
        ("Best wishes\nMary Ann Holm & Ravi", "Mary Ann Holm"),
        ("Jeremy for Crumb Bakery", "Jeremy"),
        ("Jeremy Holm for Crumb Bakery Ltd", "Jeremy Holm"),
        ("Jeremy Holm MBE DL\nChair", "Jeremy Holm"),
        ("_Jeremy Holm_", "Jeremy Holm"),
        ("Jeremy Holm he/him", "Jeremy Holm"),
        ("Petra Holm u. Team", "Petra Holm"),
        ("die Petra", "Petra"),
        ("Bgm. Petra Holm", "Petra Holm"),
        ("Julien HOLM", "Julien Holm"),
        ("Julien de la boulangerie", "Julien"),
        ("Paolo della pasticceria", "Paolo"),
        ("La gérante, Claire Holm", "Claire Holm"),
        ("Pour la direction, Julien Holm", "Julien Holm"),
        ("P/o Julien Holm", "Julien Holm"),
        ("Fdo.: Pedro Holm", "Pedro Holm"),
        ("f.to Paolo Holm", "Paolo Holm"),
        ("Abraço, Ana", "Ana"),
    ],
)
def test_a_name_is_found_in_each_form(sign_off: str, contact: str) -> None:
    assert contact_of(sign_off) == contact


@pytest.mark.parametrize(
    "sign_off",
    [
        "Mgmt, Crumb Nursing Home",
        "Recep, Crumb Surgery",
        "Proprietors\nCrumb Inn",
        "Landlord, Crumb Inn",
        "Trustees, Crumb Trust",
        "Rota, Crumb Care",
        "Verw., Haus Krume",
        "Chalet Krume Ski & Board",
        "Best wishes\nAmber Vale Food & Wine",
        "Regards\nCrumb Tile & Stone",
        "Pour la direction, Boulangerie Krume",
        "Die Leitung, Haus Krume",
    ],
)
def test_an_office_or_a_house_is_nobody(sign_off: str) -> None:
    assert contact_of(sign_off) is None


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("hi tom sorry we took someone on yesterday. good luck with it all, dave", "Dave"),
        ("hi tom sorry the bar job is gone. cheers dave", "Dave"),
        ("hi tom sorry the bar job is gone\ndave", "Dave"),
        ("hi tom its Dot from the mill, sorry we took someone on for the bar job.\n\nDot", "Dot"),
        ("hi tom sorry the bar job is gone, tom", None),
        ("hi tom sorry the bar job is gone, good luck", None),
    ],
)
def test_who_writes_in_small_letters_is_found_at_the_end(text: str, contact: str | None) -> None:
    assert read_message(Message(text)).facts.contact_name == contact


@pytest.mark.parametrize(
    ("name", "address", "contact"),
    [
        ("HOLM Jeremy", "jeremy.holm@crumb.example", "Jeremy Holm"),
        ("jeremy holm", "jholm@crumb.example", "Jeremy Holm"),
        ("JEREMY HOLM", None, "Jeremy Holm"),
        ("Jeremy Holm | Crumb Bakery", "jobs@crumb.example", "Jeremy Holm"),
        ("Jeremy Holm HR", "jeremy.holm@crumb.example", "Jeremy Holm"),
        ("HR - Jeremy Holm", "hr@crumb.example", "Jeremy Holm"),
        ("Crumb Bakery (Jeremy Holm)", "info@crumb.example", "Jeremy Holm"),
        ("Mrs Holm", "office@crumb.example", "Mrs Holm"),
        ("Jeremy \U0001f950", "jeremy@crumb.example", "Jeremy"),
        ("Crumb Bakery - Harbour Street", "info@crumb.example", None),
        ("Madame Krume's", "info@krume.example", None),
        ("Rosa's Kitchen", "hello@rosas.example", None),
        ("Agnes Transport Office", "office@crumb.example", None),
    ],
)
def test_a_sender_is_found_beside_her_office(name: str, address: str | None, contact: str | None) -> None:
    text = f"Dear Tom,\n\n{NO}\n\nBest wishes\nCrumb Bakery"
    assert read_message(Message(text, "Your application", name, address)).facts.contact_name == contact

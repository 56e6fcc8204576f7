"""Whom a house employs, calls or greets is no role; what is behind a number or an owner is one."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_NO = "We are sorry, but we will not be taking your application further."
_ABSAGE = "Leider müssen wir Ihnen absagen."
_ITALIAN = "abbiamo scelto un'altra persona."
_SPANISH = "hemos elegido a otra persona."
_TURKISH = "başka bir adayla devam etme kararı aldığımızı üzülerek bildiririz."


def _read(said: str, subject: str | None = None) -> str | None:
    return read_message(Message(f"Dear Mia,\n\n{said}\n\nKind regards,\nSandra Holt", subject)).facts.role


@pytest.mark.parametrize(
    "said",
    [
        "We gave your papers to three of our site managers, who read them with care.",
        "A few of our supervisors read your letter and liked it.",
        "A couple of the stewards remember you.",
        "More engineers applied than ever.",
        "We also keep a list of relief staff whom we call when someone is ill.",
        "The jury of five painters met on Friday.",
        "Ruth said it was the best student work she had seen for years.",
        "Your letter lies on the site manager's desk.",
        "The client needs a fluent Polish speaker.",
        "The Night Sort crew have two openings.",
        "The HR assistant will post your papers back.",
    ],
)
def test_those_who_work_there_and_are_called_at_other_times_are_no_role(said: str) -> None:
    assert _read(f"{said} {_NO}") is None


@pytest.mark.parametrize(
    "said",
    [
        f"Gentile candidata,\n\nLe comunichiamo che per la posizione da Lei indicata {_ITALIAN}",
        f"Estimada candidata:\n\nSentimos decirle que para el puesto de Su interés {_SPANISH}",
        f"Sayın Mia,\n\nAçık pozisyonumuz için başvurunuz değerlendirildi; {_TURKISH}",
        f"Sayın Mia,\n\nBelirtilen pozisyon için başvurunuz değerlendirildi; {_TURKISH}",
    ],
)
def test_what_a_form_calls_any_post_is_no_role(said: str) -> None:
    assert read_message(Message(said)).facts.role is None


@pytest.mark.parametrize("subject", ["AW: Bewerbung Mia Huber", "AW: Bewerbung Entscheidung"])
def test_who_applies_and_what_was_decided_is_no_role(subject: str) -> None:
    said = f"Liebe Frau Huber,\n\ndanke für das Gespräch am Montag. {_ABSAGE}\n\nLiebe Grüße\nTom"
    assert read_message(Message(said, subject)).facts.role is None


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("I am handling a client's Stock Controller vacancy.", "Stock Controller"),
        ("I am handling the children's nurse vacancy.", "children's nurse"),
        ("We reviewed your application for JR-20917 Bid Planner - Remote and closed it.", "Bid Planner"),
        (
            "I write on requisition K-20991, Senior Drives Engineer, for which you applied.",
            "Senior Drives Engineer",
        ),
        ("We set out wanting a Welding Inspector, and the money has gone.", "Welding Inspector"),
        ("But I've only one Junior Reporter's chair and it is taken.", "Junior Reporter"),
        ("We only ever take the one apprentice thatcher in a year.", "apprentice thatcher"),
        ("I've got all the deckhands I need this season.", "deckhands"),
        ("I have enough pickers for this year.", "pickers"),
        ("We have filled the Clinical Data\nCoordinator post.", "Clinical Data Coordinator"),
        ("You applied to our Apprenticeship Scheme, Welder pathway.", "Apprenticeship Scheme, Welder"),
        ("You asked to join our register of relief drivers. You applied for relief driver.", "relief driver"),
    ],
)
def test_a_role_beside_numbers_owners_and_amounts_is_read(said: str, role: str) -> None:
    assert _read(f"{said} {_NO}") == role


@pytest.mark.parametrize(
    ("subject", "said", "role"),
    [
        ("NOTICE OF EXAMINATION RESULTS - Crane Operator II", "You were not selected.", "Crane Operator II"),
        (
            "Internal posting 0319-B, Supervisor Stores",
            "You were not selected for the above.",
            "Supervisor Stores",
        ),
        (
            "Shop Manager Ludlow",
            "Thank you for your form for Shop Manager at our Ludlow branch.",
            "Shop Manager",
        ),
        (
            "Product Manager Payments",
            "Thank you for applying for Product Manager Payments.",
            "Product Manager Payments",
        ),
    ],
)
def test_a_subject_is_cut_to_its_role(subject: str, said: str, role: str) -> None:
    assert _read(f"{said} {_NO}", subject) == role


@pytest.mark.parametrize(
    ("said", "role"),
    [
        (
            "wir bedanken uns für Ihr Interesse an der Position\nMonteurin Bau- und\nLüftungstechnik.",
            "Monteurin Bau- und Lüftungstechnik",
        ),
        ("Wir können Ihnen die Referentenstelle Naturschutz nicht anbieten.", "Referentenstelle Naturschutz"),
        ("Wir haben die Kellnerstelle Herrn Maier gegeben.", "Kellnerstelle"),
        ("Ich habe nur die eine Lehrstelle, und die bekommt der Sohn vom Nachbarn.", "Lehrstelle"),
    ],
)
def test_a_german_post_is_read_whole(said: str, role: str) -> None:
    text = f"Liebe Frau Huber,\n\n{said}\n\n{_ABSAGE}\n\nViele Grüße\nSandra Holt"
    assert read_message(Message(text)).facts.role == role


def test_a_field_one_applies_for_is_a_role() -> None:
    text = f"Hallo Mia,\n\ndanke für das Gespräch. {_ABSAGE}\n\nLiebe Grüße\nTom"
    assert (
        read_message(Message(text, "AW: Bewerbung Softwareentwicklung")).facts.role == "Softwareentwicklung"
    )


def test_a_depot_in_brackets_is_where_the_job_is() -> None:
    title = "  K-20817  Route Planner II  (Tarnby Hub)"
    text = f"Hello Mia,\n\nYou submitted an application for:\n\n{title}\n\n{_NO}"
    assert read_message(Message(text)).facts.role == "Route Planner II"


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("Olá, Mia,\n\nA vaga de livreiro já foi preenchida, por isso não vamos avançar.", "livreiro"),
        ("Hola, Mia:\n\nSolo podemos pagar a una modista, y se queda la chica de siempre.", "modista"),
        ("Hola, Mia:\n\nPara la recepción del hostal no vamos a poder contar contigo.", "recepción"),
    ],
)
def test_trades_and_places_of_work_are_read_abroad(said: str, role: str) -> None:
    assert read_message(Message(said)).facts.role == role

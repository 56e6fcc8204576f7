"""Public and small houses, read by their kind: schools, trusts, parishes, theatres; their parts are none."""

from __future__ import annotations

import pytest

from afterword.domain.facts.company.public import is_named_house
from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO


def company_of(text: str, subject: str = "", name: str = "", address: str = "") -> str | None:
    return read_message(Message(text, subject, name, address)).facts.company


@pytest.mark.parametrize(
    "name",
    [
        "Ashlow Primary School",
        "Cottonfield Elementary",
        "Coláiste Mhuire",
        "Ysgol Glan Dŵr",
        "Diocese of Tarnbury",
        "Geschwister-Lindner-Gesamtschule",
        "Stadtbibliothek Marlingen",
        "École maternelle Les Tilleuls",
        "Parroquia San Andrés",
        "Biblioteca di Marlago",
        "Colégio Serra Azul",
        "Kinderdagverblijf Zonnetje",
        "Güneş Anaokulu",
    ],
)
def test_a_kind_of_house_and_a_word_of_its_own_are_a_name(name: str) -> None:
    assert is_named_house(name)


@pytest.mark.parametrize(
    "name",
    [
        "City Centre",
        "Main Campus",
        "Primary School",
        "School Nurse",
        "District General Hospital",
        "School Governing Body",
        "Medizinische Klinik II",
        "Klinik für Anästhesie",
        "Reception Class",
        "Hybrid",
    ],
)
def test_a_part_a_place_or_a_post_is_no_name(name: str) -> None:
    assert not is_named_house(name)


_LABELS = "Job title: Caretaker\nReference: 4412"


@pytest.mark.parametrize(
    "house", ["Wexley and Dale NHS Foundation Trust", "Ashlow Primary School", "Coláiste Mhuire"]
)
def test_a_house_alone_under_the_greeting_writes(house: str) -> None:
    assert company_of(f"Dear Tom\n\n{house}\n{_LABELS}\n\n{NO}\n\nYours sincerely\nRecruitment") == house
    assert company_of(f"{_LABELS}\n\nDear Tom,\n\n{house}\n\n{NO}") == house


@pytest.mark.parametrize("line", ["Ward 11", "Main Campus", "City Centre", "School Nurse"])
def test_a_part_alone_under_the_greeting_is_no_house(line: str) -> None:
    assert company_of(f"Dear Tom\n\n{line}\n{_LABELS}\n\n{NO}\n\nYours sincerely\nRecruitment") is None


@pytest.mark.parametrize(
    ("label", "house"),
    [
        ("District", "Sandcross Unified School District"),
        ("Location", "Cottonfield Elementary"),
        ("Trust", "Wexley NHS Foundation Trust"),
        ("School", "Coláiste Mhuire"),
        ("Council", "Marlow Parish Council"),
        ("Einsatzort", "Kita Regenbogen"),
        ("Lieu", "Lycée Sainte-Odile"),
        ("Centro", "Colegio Santa Marina"),
        ("Sede", "Liceo Galvani"),
        ("Escola", "Colégio Serra Azul"),
        ("Locatie", "Bibliotheek Marlwijk"),
        ("Okul", "Güneş Anaokulu"),
    ],
)
def test_a_list_names_the_house(label: str, house: str) -> None:
    assert company_of(f"Dear Tom,\n\n{NO}\n\n{_LABELS}\n{label}: {house}\n\nPersonnel Services") == house


@pytest.mark.parametrize(
    "place", ["Hybrid", "City Centre", "Leeds", "Main Campus", "North Region", "Ward 11"]
)
def test_a_place_in_a_list_is_no_house(place: str) -> None:
    assert company_of(f"Dear Tom,\n\n{NO}\n\n{_LABELS}\nLocation: {place}\n\nPersonnel Services") is None


def test_the_district_counts_more_than_the_place() -> None:
    lines = "Location: Cottonfield Elementary\nDistrict: Sandcross Unified School District"
    assert company_of(f"Dear Tom,\n\n{lines}\n\n{NO}") == "Sandcross Unified School District"


@pytest.mark.parametrize(
    ("told", "house"),
    [
        ("your application for the post of Assistant in Gaelscoil an Droichid", "Gaelscoil an Droichid"),
        ("your application for the post of Assistant in Coláiste Mhuire", "Coláiste Mhuire"),
        ("the caretaker job you applied for: Caretaker, Marlow Library (vacancy 4412)", "Marlow Library"),
        (
            "the job you applied for: Clerk - Casework, Office for Coastal Safety (4412)",
            "Office for Coastal Safety",
        ),
    ],
)
def test_a_house_stands_behind_the_post(told: str, house: str) -> None:
    assert company_of(f"Dear Tom,\n\nI refer to {told}. {NO}\n\nKind regards\nRecruitment") == house


def test_a_field_behind_the_post_is_no_house() -> None:
    told = "You recently applied for: Officer - Casework, Special Programs (vacancy 4412)."
    assert company_of(f"Dear Tom,\n\n{told} {NO}\n\nKind regards\nRecruitment") is None


@pytest.mark.parametrize(
    ("told", "house"),
    [
        ("danke für Ihr Interesse an der Stelle an der Anna-Feld-Grundschule.", "Anna-Feld-Grundschule"),
        ("vielen Dank für Ihre Bewerbung an der Maria-Lindner-Schule.", "Maria-Lindner-Schule"),
        ("vielen Dank für Ihre Bewerbung an der Maria-Ward-Schule.", "Maria-Ward-Schule"),
    ],
)  # fmt: skip
def test_schools_are_houses_whatever_they_are_called_after(told: str, house: str) -> None:
    assert company_of(f"Guten Tag,\n\n{told} {NEIN}\n\ni. A. Schulleitung") == house


def test_a_school_of_another_tongue_is_a_house() -> None:
    told = "Obrigada pelo interesse em fazer parte da equipe do Colégio Serra Azul. A vaga já foi preenchida."
    assert company_of(f"Olá Ana,\n\n{told}\n\nAbraços\nCoordenação Pedagógica") == "Colégio Serra Azul"


@pytest.mark.parametrize(
    "title", ["The Revd", "The Rev. Canon", "The Very Revd", "Fr", "The Venerable", "Cllr", "Lt Col"]
)
def test_who_has_a_title_is_no_house(title: str) -> None:
    text = f"Dear Kim,\n\n{NO}\n\nYours in Christ,\nColm\n\n--\n{title} Colm Reed\nRector, "
    assert company_of(f"{text}St Cuthbert with St Hilda, Marl") == "St Cuthbert with St Hilda"
    assert company_of(f"{text}Holy Trinity Church") == "Holy Trinity Church"
    assert company_of(f"Dear Kim,\n\n{NO}\n\nYours\n{title} Colm Reed") is None


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Leitung Katholische Kita St. Anselm", "Katholische Kita St. Anselm"),
        ("Leiter der Anna-Feld-Grundschule", "Anna-Feld-Grundschule"),
        ("Directora Colegio Santa Marina", "Colegio Santa Marina"),
        ("Directrice, École maternelle Les Tilleuls", "École maternelle Les Tilleuls"),
        ("Schoolleider Sint-Jozefcollege", "Sint-Jozefcollege"),
        ("Nursery Manager Little Acorns Nursery", "Little Acorns Nursery"),
    ],
)
def test_a_post_stands_before_its_house(line: str, house: str) -> None:
    assert company_of(f"Guten Tag,\n\n{NEIN}\n\nAlles Gute und Gottes Segen\nUte Lohmann\n{line}") == house


@pytest.mark.parametrize("group", ["Mäusegruppe", "Igelgruppe"])
def test_a_group_of_children_is_no_house(group: str) -> None:
    assert (
        company_of(f"Liebe Frau Orth,\n\n{NEIN}\n\nLiebe Grüße\nUte Lohmann", f"Stelle in der {group}")
        is None
    )


def test_a_group_of_firms_is_a_house() -> None:
    text = f"Liebe Frau Orth,\n\nvielen Dank für Ihre Bewerbung bei der Klinikgruppe Vexley. {NEIN}"
    assert company_of(f"{text}\n\nLiebe Grüße\nUte Lohmann") == "Klinikgruppe Vexley"


@pytest.mark.parametrize("house", ["The Lampwright Theatre", "Marlow Library", "Biblioteca di Marlago"])
def test_a_subject_of_nothing_but_a_house_names_it(house: str) -> None:
    assert company_of(f"Hello Robin\n\n{NO}\n\nCheers\nJo", house) == house


@pytest.mark.parametrize("subject", ["School Nurse", "Igelgruppe", "Main Campus"])
def test_a_subject_of_a_part_or_a_post_names_none(subject: str) -> None:
    assert company_of(f"Hello Robin\n\n{NO}\n\nJo", subject) is None


def test_a_few_capitals_are_written_out() -> None:
    text = f"Dear all,\n\nThanks to all who applied to work in the office at Tarn Students' Union. {NO}"
    assert company_of(text, "thank you from the SU") == "Tarn Students' Union"


@pytest.mark.parametrize(
    ("domain", "house"),
    [("pikeandthorne", "pikeandthorne"), ("tanundlowe", "tanundlowe"), ("tan-and-lowe", "Tan and Lowe")],
)  # fmt: skip
def test_two_names_joined_in_her_own_address_are_a_house(domain: str, house: str) -> None:
    assert company_of(f"Hi Jo!\n\n{NO}\n\nMia xx", "", "Mia Orth", f"mia@{domain}.example") == house


@pytest.mark.parametrize(
    "domain", ["hollandmail", "orthlandfamily", "miaorth", "gmail", "postboks", "tarnpostbox", "nord"]
)
def test_another_address_of_hers_names_no_house(domain: str) -> None:
    assert company_of(f"Hi Jo!\n\n{NO}\n\nMia xx", "", "Mia Orth", f"mia@{domain}.example") is None


@pytest.mark.parametrize(
    ("sender", "address", "house"),
    [
        ("Mia Orth", "mia@sandringham.example", "Sandringham"),
        ("Mia Orth", "mia.orth@tarngrid.example", "Tarngrid"),
        ("Dr. Mia Orth", "m.orth@tarn-grid.example", "Tarn Grid"),
        ("Mia Orth", "orthm@tarngrid.example", "Tarngrid"),
        ("Mia Orth", "mia@ironfernstudio.example", "Ironfern Studio"),
        ("Mia Orth", "mia@vexleyhospital.example", "Vexley Hospital"),
        ("Mia Orth", "kim@tarngrid.example", None),
        ("Jobs", "mia@nordvexley.example", None),
        ("", "no-reply@careers.tarngrid.example", "Tarngrid"),
        ("", "no-reply@hiring.tarngrid.example", "Tarngrid"),
        ("", "no-reply@lists.tarngrid.example", None),
        ("", "careers@workplace.example", "Workplace"),
        ("", "p.nolan@brackwaterstores.example", "Brackwater Stores"),
        ("", "careers@bluepotter.example", "Bluepotter"),
        ("Mia Orth", "mia.orth@telia.com", None),
        ("Mia Orth", "mia.orth@alumni.tarnford.example", None),
        ("Mia Orth", "mia@theotters.family", None),
    ],
)
def test_the_box_where_who_writes_works_names_the_house(sender: str, address: str, house: str | None) -> None:
    assert company_of(f"Hi Jo!\n\n{NO}", "", sender, address) == house


def test_an_address_writes_and_where_the_mail_has_the_sign_for_it() -> None:
    text = f"Hi Jo,\n\n{NO}\n\nMia Orth\nDirector\nLantern & Loft Theatre in Education"
    assert company_of(text, "Tour", "Mia Orth", "mia@lanternandloft.example") == "Lantern & Loft Theatre"


@pytest.mark.parametrize(
    ("text", "subject", "house"),
    [
        (f"{NO}\n\nfor: Tarn Flour Mills Ltd\n\nHead of Personnel", "", "Tarn Flour Mills"),
        (f"Thank you for applying to Tarnwick's new hub. {NO}\n\nThe Tarnwick Crew", "", "Tarnwick"),
        (f"{NO}\n\nTarn Foods Workforce System", "Application status update", "Tarn Foods"),
        (f"Hallo Kim,\n\n{NO}\n\nLiebe Grüße\ndein Team", "Deine Bewerbung bei Tulpenkraft", "Tulpenkraft"),
        (
            f"Thank you for contacting Vandermolen Shiprepair about work. {NO}\n\nPersonnel Office",
            "",
            "Vandermolen Shiprepair",
        ),
        (
            f"{NO}\n\nRegards\n\nOffice\nFenwright Grain Co-operative",
            "Grain store job",
            "Fenwright Grain Co-operative",
        ),
        (
            "Hi Kim,\n\nthe client has taken another person.\n\nAna\nContract Desk, Brightwater Resourcing",
            "",
            "Brightwater Resourcing",
        ),
        (f"Moin Herr Kern,\n\n{NO}\n\nGruß\nClaasen Bedachungen", "", "Claasen Bedachungen"),
    ],
)
def test_a_house_is_named_without_what_stands_beside(text: str, subject: str, house: str) -> None:
    assert company_of(text, subject) == house


def test_a_box_with_two_names_names_no_house() -> None:
    assert company_of(f"Hi Jo!\n\n{NO}", "", "Recruitment", "jobs@pikeandthorne.example") is None


@pytest.mark.parametrize("office", ["Coordenação Pedagógica", "Segreteria Didattica", "Churchwardens"])
def test_an_office_of_a_school_or_a_parish_is_nobody(office: str) -> None:
    facts = read_message(Message(f"Dear Tom,\n\n{NO}\n\nKind regards\n{office}")).facts
    assert (facts.company, facts.contact_name) == (None, None)

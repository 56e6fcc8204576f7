"""Houses among what stands beside them: streets, trades, mottos, posts and crews; and what sounds alike."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO


def company_of(text: str, subject: str = "", name: str = "", address: str = "") -> str | None:
    return read_message(Message(text, subject, name, address)).facts.company


_SIGNED = (
    # Where it is, and what it is.
    ("Garside Timber", "Jill\nGarside Timber, Market Row"),
    ("Garside & Orme", "Jill\nGarside & Orme, Chartered Accountants, 3 Abbey Wynd"),
    ("Garside Lumber & Supply", "Garside Lumber & Supply\nHwy 9 West"),
    ("Garside Events", "Jill Orme\nHead of People\nGarside Events\nThe Old Brewery, Leith"),
    ("Garside Tools", "A. Singh\nProprietor\nM/s Garside Tools, GT Road, Otley"),
    ("Marlow University", "Dr J. Orme\nMarlow University | Institute for Life Sciences"),
    # Since when, and what it says of itself.
    ("Garside Coaches", "Tom\nGarside Coaches, serving the dales since 1961"),
    ("Bäckerei Garling", "Jana Orth\nBäckerei Garling seit 1921"),
    ("Garside Orthodontics", "Garside Orthodontics -- smiles that fit"),
    ("Cadenza Strings", "Jill Orme\nCadenza Strings\nMusic for everyone!"),
    ("Garside Symphony", "Garside Symphony\nAdministrative Offices\n400 Wharf St."),
    ("Garside Hospital", "Jill Orme\nGarside Hospital\nPronouns: she/her"),
    # Behind and under a post.
    ("Marlow Sheds", "Jill Orme, Office Manager, Marlow Sheds"),
    ("Marlow Sheds", "Jill Orme\nOffice Manager, Marlow Sheds, Otley"),
    ("Tinder & Byte", "Jill\nStore lead, Cambridge Circus\nTinder & Byte"),
    (
        "Garside Children's Hospital",
        "Jill Orme\nTalent Partner, Research Institute\nGarside Children's Hospital",
    ),
    ("Vexley", "Jill Orme\nRecruiter\nVexley - Leeds, UK"),
    ("Kita Pusteblume", "Jana Orth, Leitung Kita Pusteblume"),
    # An office over or under it.
    ("Marlow Observatory for Soil Data", "Marlow Observatory for Soil Data\nHuman Resources Unit"),
    ("Polarit Sensorik", "Accounting & HR\nPolarit Sensorik"),
    ("Stadt Garling", "Jana Orth\nHauptamt\nStadt Garling"),
    ("Office for Marsh Affairs", "Recruitment Team, Office for Marsh Affairs"),
    # Its people.
    ("Vexley Robotics", "All the best from the whole Vexley Robotics crew"),
    ("Vexley", "Cheers from everyone at Vexley"),
    ("Vexley", "die Leute von Vexley"),
    ("Vexley", "Jill & the Vexley team"),
    ("Rooftop Coffee", "the Rooftop Coffee crew"),
    ("Otley Swim Club", "Jill\nOtley Swim Club Committee"),
    ("Cobbler & Wren", "Jill\nArea Manager\nCobbler & Wren"),
    ("Garside Transit", "Labor Relations, Garside Transit"),
    ("Garside Locksmiths", "Jill\nGarside Locksmiths"),
    ("Physio am Park", "Jana\nPhysio am Park"),
    # Below the letter.
    ("Vexley", "Jill\n\nYou are receiving this email because you applied for a job at Vexley."),
    # In small letters.
    ("brightfels consulting", "jana orth\nbrightfels consulting gmbh | wien"),
)


@pytest.mark.parametrize(("company", "signed"), _SIGNED)
def test_a_sign_off_names_a_house_among_other_things(company: str, signed: str) -> None:
    assert company_of(f"Hi Tom,\n\n{NO}\n\n{signed}") == company


@pytest.mark.parametrize(
    "signed",
    [
        "Jill\nShift Lead, Nights",
        "Jill Orme\nStore Manager, Otley",
        "Jill\nWarehouse",
        "Jana\nBackstube",
        "Jill Orme (she/her)",
        "Jill Orme\nHR Manager, Northern Europe",
        "Jill Orme\nEngineering Manager, Payments",
        "Jill Orme\nUniversity Programs",
        "Jana Orth\nKonzernbereich Personal",
        "Backfrische Grüße\nJana Orth",
        "Jill and the people team",
        "i.A. Personalservice",
        "Recruitment Team\nShared Services Centre",
    ],
)
def test_posts_fields_shifts_and_greetings_are_no_houses(signed: str) -> None:
    assert company_of(f"Hi Tom,\n\n{NO}\n\n{signed}") is None


_TOLD = (
    ("Stadtwerke Garling", f"Hallo Tom,\n\ndanke für Ihr Interesse an den Stadtwerken Garling. {NEIN}\n\nHR"),
    ("Bexley Vale", f"Hi Tom,\n\nWe regret that Bexley Vale cannot offer you a place. {NO}\n\nJill"),
    ("Garside's", f"Dear Evan,\n\nGarside's would like to thank you for your application. {NO}\n\nJill"),
    (
        "Garside Semiconductor",
        f"Dear Ravi,\n\nGarside Semiconductor has cancelled all internships. {NO}\n\nJill",
    ),
    (
        "Bexley Engineering",
        f"Hi Tom,\n\nUnfortunately Bexley Engineering have decided against it. {NO}\n\nJess",
    ),
    ("Vexley", f"Hi Tom,\n\nVexley is not moving forward with your application. {NO}\n\nJill"),
    ("Copper Pot", f"Hi Tom,\n\n{NO} Come by Copper Pot for a coffee.\n\nJill"),
    ("Hollins Hall", f"Dear Tom,\n\nThank you for taking the time to visit Hollins Hall. {NO}\n\nJill Orme"),
    ("Garside Studio", f"Dear Tom,\n\nThank you for sending your portfolio to Garside Studio. {NO}\n\nJill"),
    ("Tindle's Bakery", f"Hi Tom, Tindle's Bakery here, about the Saturday job. {NO}"),
    ("Tindle Bakery", f"Tindle Bakery: {NO} Thanks for your application."),
    (
        "Vexley",
        f"Hi Tom,\n\nThank you for your application to Vexley for the Data Analyst role. {NO}\n\nJill",
    ),
    ("alder diagnostics", f"hi Tom, this is Kavita from alder diagnostics. {NO}"),
    ("Sägewerk Oberau", f"Hallo Tom,\n\n{NEIN}\n\nViele Grüße aus dem Sägewerk Oberau\nJana"),
    ("Sägewerk Oberau", f"Hallo Tom,\n\ndanke für den Tag in unserem Sägewerk Oberau. {NEIN}\n\nJana Orth"),
    (
        "Office for Marsh Affairs",
        f"Dear Tom,\n\nThank you for your interest in the Office for Marsh Affairs. {NO}\n\nHR",
    ),
    (
        "City of Garside",
        f"Department: Public Works\n\nDear Tom,\n\nThe City of Garside received many forms. {NO}",
    ),
    (
        "Lycée Garside de Brissac",
        f"Dear Tom,\n\nSchool: Lycée Garside de Brissac\n\n{NO}\n\nMme Odile Petit\nProviseure",
    ),
    (
        "St Bride's Church",
        f"Dear Tom,\n\nThank you for your interest in St Bride's Church. {NO}\n\nRev. J Marr",
    ),
)


@pytest.mark.parametrize(("company", "text"), _TOLD)
def test_a_sentence_names_a_house(company: str, text: str) -> None:
    assert company_of(text) == company


@pytest.mark.parametrize(
    ("company", "name", "signed"),
    [
        ("Garside Regional Libraries", "SpringHire on behalf of Garside Regional Libraries", "HR"),
        ("Grundschule am Bach", "Schulleitung Grundschule am Bach", "Jana Orth"),
        ("Garling Tiefbautechnik", "Büro Garling", "Garling Tiefbautechnik"),
        ("State of Garside", "State of Garside Personnel", "HR"),
        ("Polder Works", "Sanne de Vries - Polder Works", "Sanne"),
    ],
)
def test_a_sender_names_the_house_behind_a_desk(company: str, name: str, signed: str) -> None:
    assert company_of(f"Hi Tom,\n\n{NO}\n\n{signed}", name=name) == company


def test_the_word_behind_a_house_stays_where_its_address_has_it() -> None:
    text = f"Hi Tom,\n\nThank you for applying to Cloverly HR. {NO}\n\nYour friends at Cloverly HR"

    assert company_of(text, address="noreply@cloverlyhr.example") == "Cloverly HR"
    assert company_of(text, address="noreply@cloverly.example") == "Cloverly"


def test_an_address_reaches_to_the_last_word_for_a_house() -> None:
    text = f"Dear Tom,\n\nGarsmouth City Council thanks you. {NO}\n\nResourcing"

    assert company_of(text, address="resourcing@garsmouth.example") == "Garsmouth City Council"


def test_a_town_of_ours_in_the_subject_is_no_house() -> None:
    text = (
        f"Dear Tom,\n\nThis is about the vacancy at our Otley branch. {NO}\n\nJill Orme\nGarside Solicitors"
    )

    assert company_of(text, "Office Administrator - Otley") == "Garside Solicitors"


def test_who_is_spoken_of_is_no_house() -> None:
    assert company_of(f"Hi Tom,\n\n{NO}\n\nJill", "Re: Your interview with Jill") is None
    text = f"Hello Tom,\n\nOn behalf of Sarah Whitmore, our Chief of Staff, thank you. {NO}"
    signed = "Office of the Chief of Staff\nTarnley Grove"

    assert company_of(f"{text}\n\n{signed}") == "Tarnley Grove"
    assert company_of(f"Honey, {NO}\n\nRuth Ann\nOrme's Florist", "hello from Ruthie") == "Orme's Florist"


def test_a_private_mailbox_of_a_provider_is_no_house() -> None:
    assert company_of(f"Hi Tom,\n\nSorry, comcast was down. {NO}\n\nJill", address="jill@comcast.net") is None


def test_a_letterhead_in_capitals_is_written_as_the_letter_has_it() -> None:
    head = f"GARSIDE TRANSIT AGENCY\n\nDear Tom,\n\n{NO}\n\nHR"

    assert company_of(f"{head}\nGarside Transit Agency") == "Garside Transit Agency"
    assert company_of(head) == "GARSIDE TRANSIT AGENCY"

"""The company is read wherever a mail may name it, and left open where nothing does."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "We have chosen somebody else this time, and I'm sorry about that."
NEIN = "Wir haben uns für jemand anderen entschieden, das tut uns leid."


def company_of(
    text: str, subject: str | None = None, name: str | None = None, address: str | None = None
) -> str | None:
    return read_message(Message(text, subject, name, address)).facts.company


@pytest.mark.parametrize(
    ("name", "company"),
    [
        ("Copper Jug Jobs", "Copper Jug"),
        ("Jobs Copper Jug", "Copper Jug"),
        ("Hiring @ Fernlight", "Fernlight"),
        ("news from Larkstone", "Larkstone"),
        ("Moorgate Dental Group - Recruitment", "Moorgate Dental Group"),
        ("Karriereteam Sonnwerk", "Sonnwerk"),
        ("Stadtbibliothek Ahlen, Personalreferat", "Stadtbibliothek Ahlen"),
        ("Equipo de Talento - Bruma Digital", "Bruma Digital"),
        ("Risorse Umane | Alberti Legno S.r.l.", "Alberti Legno"),
        ("Werken bij Molenrijk", "Molenrijk"),
        ("Mavi Kapı İK", "Mavi Kapı"),
        ("Camille (Atelier Vert)", "Atelier Vert"),
        ("NORDLYS", "NORDLYS"),
        ("Anna-Lena aus dem Team Findling", "Findling"),
        ("Klinikum Halle-Nord <bewerbung@khn.example>", "Klinikum Halle-Nord"),
        ("People & Culture", None),
        ("ne-pas-repondre", None),
    ],
)
def test_the_sender_s_name_holds_the_house_beside_offices_and_people(name: str, company: str | None) -> None:
    assert company_of(f"Hi Tom,\n\nThanks for applying for the Baker job. {NO}", "Update", name) == company


@pytest.mark.parametrize(
    ("subject", "company"),
    [
        ("The Salted Mermaid - Bar Manager", "Salted Mermaid"),
        ("Bar Manager - The Salted Mermaid", "The Salted Mermaid"),
        ("Bar Manager @ Holt & Wren", "Holt & Wren"),
        ("Result: Lighting Technician, The Old Granary Theatre", "The Old Granary Theatre"),
        ("Your application with Mott, Harrow & Pine", "Mott, Harrow & Pine"),
        ("Réponse - Mairie de Vaubourg", "Mairie de Vaubourg"),
        ("[Nordlys] Your application", "Nordlys"),
        ("loop.fm: your application", "loop.fm"),
        ("Ostrich x Tom", "Ostrich"),
        ("Bar Manager, Harbour Mall", None),
        ("Bar Manager - Berlin", None),
        ("Learning & Development - Coach", None),
        ("Welder application", None),
    ],
)
def test_a_subject_names_the_house_at_its_ends_but_no_place_or_field(
    subject: str, company: str | None
) -> None:
    assert company_of(f"Hi Tom,\n\nThanks for coming in. {NO}\n\nCheers", subject) == company


@pytest.mark.parametrize(
    ("sign_off", "company"),
    [
        ("Human Resources Unit\nWorld Wetlands Council (WWC)", "World Wetlands Council"),
        (
            "Personalstelle\nLandesanstalt für Moor und Heide (LMH)\nReferat 4",
            "Landesanstalt für Moor und Heide",
        ),
        ("Sección de Personal\nAyuntamiento de Montalbo", "Ayuntamiento de Montalbo"),
        ("Crew HR\nNorthsound Lines | A Tarbert Group company", "Northsound Lines"),
        ("Human Resources | The Alderman Hotel | 4 Quay St | Bristol", "Alderman Hotel"),
        ("A Gerência\nSolar da Ribeira - Agricultura, Lda.", "Solar da Ribeira - Agricultura"),
        ("- Marge's Grill, Route 9", "Marge's Grill"),
        ("Barrow's of Whitby\nShipwrights since 1870", "Barrow's of Whitby"),
        ("Mo\nOwner, Smoulder", "Smoulder"),
        ("Ana for the Nordlys team", "Nordlys"),
        ("Bill & Sue\nThe Greyhound", "The Greyhound"),
        ("Amos Thrale\nChair of the Trustees", None),
        ("Familie Moser", None),
        ("Guest Services", None),
        ("Wirt Bernd\nWirtshaus am See", "Wirtshaus am See"),
        ("Spedition Harms, Disposition", "Spedition Harms"),
        ("Alder, Finch & Roe LLP", "Alder, Finch & Roe"),
        ("R. Kettering & Sons", "R. Kettering & Sons"),
        ("Ana\nKettering's Estate Agents", "Kettering's Estate Agents"),
        ("Jan Peters\nInhaber Moorlicht Digital", "Moorlicht Digital"),
        ("Branch 0093 Hiring Team", None),
        ("Jan Peters\nGeschäftsführer Personal und Recht", None),
        ("Good luck,\nMeg & Lou", None),
    ],
)
def test_a_sign_off_names_the_house_under_offices_and_people(sign_off: str, company: str | None) -> None:
    assert (
        company_of(f"Dear Tom,\n\nThank you for applying for the Porter post. {NO}\n\n{sign_off}") == company
    )


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (f"Hi Tom,\n\nI'm Ada, the owner of Marrowfield. {NO}\n\nAda", "Marrowfield"),
        (f"Dear Tom,\n\nAt Corvid we read every letter. {NO}", "Corvid"),
        (f"Dear Tom,\n\nThe governors of Ashlea Infant School met last night. {NO}", "Ashlea Infant School"),
        (f"Hi Tom, it's Manny from The Pickle Jar. {NO}", "The Pickle Jar"),
        (
            f"Hi Tom, thank you for applying. {NO} Fairlane Freight Ltd, Unit 4, Dock Road.",
            "Fairlane Freight",
        ),
        (
            f"Dear Tom,\n\nThank you for your application to J.R. Tansley & Daughters. {NO}",
            "J.R. Tansley & Daughters",
        ),
        (f"Hallo Mia,\n\nich bin die Inhaberin von Blattgold. {NEIN}\n\nSusanne", "Blattgold"),
        (
            f"Hallo Mia,\n\nim Namen der Moorburger Verkehrsbetriebe danke ich Ihnen. {NEIN}",
            "Moorburger Verkehrsbetriebe",
        ),
        (f"Hallo Mia,\n\nbeim Probearbeiten hat alles gepasst. {NEIN}\n\nJ. Thiele", None),
        (f"Hi Tom,\n\n{NO} Greta over at Wombat Labs is looking, so write to her.\n\nLisa", None),
        (
            f"Hi Tom,\n\nThank you for applying to the Otterburn Fellowship. {NO}\n\nThe Otterburn Trust",
            "The Otterburn Trust",
        ),
    ],
)
def test_a_sentence_names_the_house_of_who_writes_it(text: str, company: str | None) -> None:
    assert company_of(text) == company


def test_a_house_that_writes_itself_small_is_named_where_two_places_agree() -> None:
    text = f"Hi Tom,\n\nThanks for applying to be our cook. {NO}\n\nthe pixl people"
    assert company_of(text, "greetings from pixl") == "pixl"
    assert company_of(text.replace("pixl", "kitchen"), "greetings from pixl") is None


@pytest.mark.parametrize(
    ("text", "name", "company"),
    [
        (
            "Thank you for giving Gilderfern Insurance the chance to meet you.\n\nCheers",
            None,
            "Gilderfern Insurance",
        ),
        ("You applied for: Baker\nWith: Crumb & Pine\n\nIt is a no.\n\nCheers", None, "Crumb & Pine"),
        ("WE'VE MADE A DECISION\n\nThank you for applying.\n\nCheers", None, None),
        (
            "My client chose another.\n\nMarcus Ellery\nBeacon & Tate Recruitment",
            None,
            "Beacon & Tate Recruitment",
        ),
        ("I chair the panel of the Kelso Pine Trust.\n\nAlistair Boyd", None, "Kelso Pine Trust"),
        ("Agency: Department of Water Resources\n\nThank you.", None, "Department of Water Resources"),
        ("Best,\nHelen & Mark Tranter", None, None),
        ("Yours,\nRuth Hopper", "Hopper & Daughters", "Hopper & Daughters"),
        ("Groeten,\nJip", "Jip van Groothandel De Wit", "Groothandel De Wit"),
        ("Regards\nCommunauté de communes du Haut-Vallon", None, "Communauté de communes du Haut-Vallon"),
        ("Regards\nBen\nCo-founder, Hearthpine", "Ben Achter", "Hearthpine"),
        (
            "The Headmistress has appointed someone.\n\nRegards\nL. Fanshawe",
            "Marlow Pine School Bursar",
            "Marlow Pine School",
        ),
    ],
)
def test_a_house_is_told_from_the_people_and_offices_around_it(
    text: str, name: str | None, company: str | None
) -> None:
    assert company_of(f"Dear Tom,\n\nThank you for coming in. {NO}\n\n{text}", "Update", name) == company


@pytest.mark.parametrize(
    ("sign_off", "company"),
    [
        ("for Tarrant, Moss & Partners\nJ. A. Moss", "Tarrant, Moss & Partners"),
        ("Ana, Moss & Tarrant", "Moss & Tarrant"),
        ("Fa. Elektro Wimmer", "Elektro Wimmer"),
        ("Talent Partner, Ironfell Diving", "Ironfell Diving"),
        ("The Humans of Brindle Coffee", "Brindle Coffee"),
        ("Recruitment Services\nDepartment for Upland Roads", "Department for Upland Roads"),
        ("Magistrat Sankt Veit\nAbteilung 2 - Personal", "Magistrat Sankt Veit"),
        ("Human Resources Section\nInternational Bureau for Peat", "International Bureau for Peat"),
        ("Ana\nFounder, peatbog", "peatbog"),
        ("Mrs P Grainger\nSchool Business Manager\nHoly Well Primary School", "Holy Well Primary School"),
        ("Bread Power Cooperative", "Bread Power Cooperative"),
        ("Le Service Recrutement d'Altigrain", "Altigrain"),
        ("Team P&O", None),
        ("Stadtgemeinde Moorkirchen\nPersonalverwaltung", "Stadtgemeinde Moorkirchen"),
    ],
)
def test_a_house_signs_as_partners_as_a_firm_or_through_an_office(sign_off: str, company: str | None) -> None:
    assert (
        company_of(f"Dear Tom,\n\nThank you for applying for the Porter post. {NO}\n\nYours\n{sign_off}")
        == company
    )


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Thank you for the interest you have shown in Hollin Home & Garden.", "Hollin Home & Garden"),
        ("You wrote to us about Cobalt Reef's opening for a Diver.", "Cobalt Reef"),
        ("There is no place in the traineeship at Noordwind.", "Noordwind"),
        ("Fisher Optronics thanks you for the application.", "Fisher Optronics"),
        ("Penny has decided to give the job to Jo.", None),
        ("Die Auswahlkommission des Zentrums Moorland hat getagt.", "Zentrums Moorland"),
        ("La commission de la Ville de Brassac a examiné votre dossier.", "Ville de Brassac"),
        ("Uw sollicitatie bij de gemeente Oosterveen is gelezen.", "gemeente Oosterveen"),
    ],
)
def test_a_sentence_tells_whose_place_it_is(text: str, company: str | None) -> None:
    no = {
        "Die": NEIN,
        "La ": "Malheureusement, elle a choisi une autre personne.",
        "Uw ": "Helaas bent u niet gekozen.",
    }
    assert company_of(f"Tom,\n\n{text} {no.get(text[:3], NO)}\n\nAna Ruiz") == company


@pytest.mark.parametrize(
    ("sign_off", "company"),
    [
        ("Stahlbau Niederhof\nMaria Niederhof", "Stahlbau Niederhof"),
        ("Maria Niederhof\nDr. Niederhof", None),
        ("Brook Partnership NHS Trust\nPsychology Recruitment", "Brook Partnership NHS Trust"),
        ("Hana\nCreative Ops\nPapaya Film", "Papaya Film"),
        ("Gary Pugh\nClaims Team Leader\n\nAshmoor Marine Limited. Registered in Wales.", "Ashmoor Marine"),
        ("Deine Tierarztpraxis am Moorbach", "Tierarztpraxis am Moorbach"),
        ("Isle Steam Railway Ltd", "Isle Steam Railway"),
        ("Joss Trembley\nPeople Ops, Fieldvole", "Fieldvole"),
        ("Joss Trembley\nPeople Ops, Bristol", None),
        ("Sent on behalf of Corbel & Finch by the board", "Corbel & Finch"),
        ("Hartley Moss Solicitors\n12 High Street\nMelksham", "Hartley Moss Solicitors"),
        ("Marta Nowak\nHR Specialist\nBaltic Peat Sp. z o.o.", "Baltic Peat"),
        ("L'Ufficio Personale di Cantieri del Moro", "Cantieri del Moro"),
        ("Banyan & Co.", "Banyan & Co."),
    ],
)
def test_a_house_is_found_beside_family_units_and_ranks(sign_off: str, company: str | None) -> None:
    assert company_of(f"Dear Tom,\n\nThank you for your letter. {NO}\n\nKind regards\n{sign_off}") == company


def test_a_note_that_nobody_reads_replies_stands_below_who_signs() -> None:
    note = "Brook & Tarn\nRecruitment\nPlease do not respond to this mail."
    text = f"Dear Tom,\n\nThank you for your letter. {NO}\n\n{note}"
    assert company_of(text) == "Brook & Tarn"


def test_who_recruits_for_a_house_names_it() -> None:
    assert (
        company_of(f"Hi Tom,\n\nI'm Carla and I lead early recruiting for Stonewick. {NO}\n\nCarla")
        == "Stonewick"
    )


def test_a_german_ending_is_no_place() -> None:
    text = f"Zu Ihrer Bewerbung um den Dienstposten Vermesser:in Nachtdienst: {NEIN}"
    assert company_of(text) is None


@pytest.mark.parametrize(
    ("address", "company"),
    [
        ("jobs@lowenmutual.example", "Lowen Mutual"),
        ("jobs@brightmoor.example", "Brightmoor Council"),
        ("jobs@haus-der-kulturen.example", "Haus der Kulturen"),
        ("jobs@kirmizibalon.example", "Kırmızı Balon"),
    ],
)
def test_what_an_address_runs_together_is_found_in_the_text(address: str, company: str) -> None:
    text = f"Hi Tom,\n\nThanks for writing. {NO} All of {company} wish you well.\n\nAna"
    assert company_of(text, "Your letter", "Ana Ruiz", address) == company


def test_what_stands_within_a_longer_word_or_an_address_is_not_what_the_sender_s_is() -> None:
    text = f"Hi Tom,\n\nThanks for writing. {NO} See Brightmoor.example or Brightmoorish things.\n\nAna"
    assert company_of(text, "Your letter", "Ana Ruiz", "jobs@brightmoor.example") != "Brightmoorish"

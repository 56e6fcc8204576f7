"""Who wrote is read from sign-off, sender and text; an office, a house or a parting word is nobody."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO_OF_US = "We have chosen somebody else for the Baker job and wish you well."
NO = "We have chosen somebody else for the Baker job this time, and I'm sorry about that."


def contact_of(text: str, name: str | None = None, address: str | None = None) -> str | None:
    return read_message(Message(text, "Update", name, address)).facts.contact_name


@pytest.mark.parametrize(
    ("sign_off", "contact"),
    [
        ("Very truly yours,\n\nEdgar B. Pine III", "Edgar B. Pine III"),
        ("Yours\nP. Lowe (Clerk)", "P. Lowe"),
        ("p.p. Ana Ruiz\nHead of Laboratory", "Ana Ruiz"),
        ("~ Ana", "Ana"),
        ("M. Okafor (Mrs)\nSite Manager", "M. Okafor"),
        ("Yours faithfully,\nfor Blythe & Sons Ltd\n\nH. Blythe", "H. Blythe"),
        ("Cheers,\nAna @ Nordlys", "Ana"),
        ("Cheers,\nAna for the Nordlys team", "Ana"),
        ("Baba\nResi\nTischlerei Huber & Töchter", "Resi"),
        ("Woof,\nHAPPY TAILS", None),
        ("Kind regards,\nPflegedirektion\nKlinik Birkenau gGmbH", None),
        ("Kind regards,\nDomestic Registry", None),
        ("Kind regards,\nA Gerência\nSolar da Ribeira, Lda.", None),
        ("The Directorate\nNational Archive of Veld", None),
        ("Best\nFamilie Moser", None),
        ("Onwards,\nGuest Services", None),
        ("Yours,\nAlder, Finch & Roe LLP", None),
        ("Chairman, Lower Wick Parish Council", None),
        ("Provost, Lower Wick Academy", None),
        ("Kind regards,\nHillcrest Solar", None),
        ("Gottes Segen,\nPfarrer Anton Lindner", "Anton Lindner"),
        ("Gottes Segen,\nPfarrer Lindner", "Pfarrer Lindner"),
        ("Very truly yours,\nLEOCADIA P. ORTEGA\nRecords Officer V", "Leocadia P. Ortega"),
        ("Very truly yours,\nNORTHERN TARN\nRecruiting Team", None),
        ("Keep baking,\nNora & Felix", "Nora"),
        (
            "All the best for your plans, we think you will do fine!\n\nRegards\nYarwen Mandel\nkornblatt",
            "Yarwen Mandel",
        ),
        ("Thanks for looking round with us\n\nNora", "Nora"),
        ("Regards,\nNoonTime Rosters", None),
    ],
)
def test_a_sign_off_names_a_person_but_no_office_takes_part(sign_off: str, contact: str | None) -> None:
    assert contact_of(f"Dear Tom,\n\nThanks for coming in. {NO}\n\n{sign_off}") == contact


@pytest.mark.parametrize(
    ("name", "address", "sign_off", "contact"),
    [
        ("Noé de Grainville", "noe@grainville.example", "Noé", "Noé"),
        ("Tamsin at Oxbow", None, "T.", "Tamsin"),
        ("Jobteam Waldkauz", "jobs@waldkauz.example", "Deine Waldis", None),
        ("NoonTime Rosters", None, "", None),
        ("Stadtbibliothek Ahlen, Personalreferat", None, "Cheers", None),
    ],
)
def test_a_sender_is_a_person_beside_her_house(
    name: str, address: str | None, sign_off: str, contact: str | None
) -> None:
    assert contact_of(f"Hi Tom,\n\nThanks for coming in. {NO}\n\n{sign_off}", name, address) == contact


@pytest.mark.parametrize(
    ("text", "name", "contact"),
    [
        (f"Hi Ada, Wren here, we met at the studio. {NO}\n\nWren", "Wren", "Wren"),
        (f"Hi Ada, it's Manny from The Pickle Jar. {NO}", None, "Manny"),
        (f"Hi Ada, thanks for coming. {NO} All the best, Vroni", None, "Vroni"),
        (f"Hi Ada, thanks for coming. {NO} Loved meeting you though. Bea x", None, "Bea"),
        (f"Hi Ada, Sarah here at the desk told me about you. {NO}\n\nLisa", None, "Lisa"),
    ],
)
def test_a_text_says_who_writes(text: str, name: str | None, contact: str | None) -> None:
    assert contact_of(text, name) == contact


@pytest.mark.parametrize(
    ("signed", "company"),
    [
        ("Juniper Frog Apps", "Juniper Frog Apps"),
        ("Rechenzentrum Untertal", "Rechenzentrum Untertal"),
        ("Klinikverbund Obermoos\nPersonalwesen", "Klinikverbund Obermoos"),
        ("Les Jardins Fleuris", "Les Jardins Fleuris"),
        ("Conservas Mar Azul", "Conservas Mar Azul"),
        ("Silver Birch", "Silver Birch"),
        ("Northern Lights", "Northern Lights"),
        ("Bunte Kiste", "Bunte Kiste"),
        ("Waldkraut Naturwaren", "Waldkraut Naturwaren"),
        ("Zweckverband Lahntal", "Zweckverband Lahntal"),
        ("Open Door", "Open Door"),
        ("Puerta Abierta", "Puerta Abierta"),
        ("Thinking Machines", "Thinking Machines"),
        ("Parcel Monkey", "Parcel Monkey"),
        ("Mavi Kapı", "Mavi Kapı"),
        ("Casa Bianca", "Casa Bianca"),
        ("Ridge Observatory\nHuman Resources Directorate", "Ridge Observatory"),
    ],
)
def test_a_house_that_signs_alone_is_no_person(signed: str, company: str) -> None:
    facts = read_message(
        Message(f"Dear Tom,\n\nThank you for your patience. {NO_OF_US}\n\nRegards,\n{signed}")
    ).facts
    assert (facts.contact_name, facts.company) == (None, company)


@pytest.mark.parametrize(
    "signed",
    [
        "Ngozi Okafor",
        "Siobhan Ni Riain",
        "Hyun-woo Park",
        "P. K. Ramanathan",
        "Itziar Etxeberria",
        "Wren Halloway",
        "Björk Einarsdóttir",
        "Li Wei",
        "Mary Anne van der Berg",
        "Marina Petrovic",
    ],
)
def test_a_person_who_signs_for_us_all_is_one(signed: str) -> None:
    facts = read_message(
        Message(f"Dear Tom,\n\nThank you for your patience. {NO_OF_US}\n\nRegards,\n{signed}")
    ).facts
    assert (facts.contact_name, facts.company) == (signed, None)


@pytest.mark.parametrize(
    ("sign_off", "name", "contact"),
    [
        ("Cheers\nDonna", "Rex Timber Yard", "Donna"),
        (
            "Für die Leitung:\nAmtsrätin Mag. Steinbichler",
            "Amt für Wasserrecht",
            "Amtsrätin Mag. Steinbichler",
        ),
        ("Bleib dran!\n\nEmre von Kabelrest", "Kabelrest People", "Emre"),
        ("Grüße\nIhre Ansprechpartnerin\nCarola Feist", "Jobs Sieber", "Carola Feist"),
        ("Bis dann\nNele & das Robo-Team", "Robo e.V.", "Nele"),
        ("Regards\nMaureen in the office", "Cobb's Coaches", "Maureen"),
        ("See you,\nMads + the Driftwood crew", "Driftwood Surf School", "Mads"),
        ("Grüße\nModehaus Grein KG\nPersonalleitung\nThomas Zeitler", "Modehaus Grein", "Thomas Zeitler"),
        ("Herzliche Grüße aus dem Oberland\nIhr Team", "Recruiting Oberland", None),
        ("With thanks,\nPractice Manager", "Brightside Dental", None),
    ],
)
def test_who_signs_is_told_from_her_house_and_office(sign_off: str, name: str, contact: str | None) -> None:
    assert contact_of(f"Hi Tom,\n\nThanks for coming in. {NO_OF_US}\n\n{sign_off}", name) == contact


@pytest.mark.parametrize(
    "end",
    [
        "Please call Jane Miller if you have questions.\n\nThe Hiring Team",
        "Best,\nTom's friends at Oakfield",
        "Sent on behalf of Peter Hale\nOakfield HR",
        "Best regards,\nRecruitment\nOakfield\n\n> On Monday Tom Ford wrote:\n> Regards\n> Tom Ford",
        "Cheers\nEveryone at Oakfield",
        "Kind regards\nManchester",
        "Kind regards\nOakfield Manchester",
        "Best,\nOakfield | Berlin | New York",
        "Regards,\nMrs Miller's office",
        "Viele Grüße aus Hamburg",
        "Mit freundlichen Grüßen\nGeschäftsbereich Personal",
        "Yours sincerely\nAppointments Secretary",
    ],
)
def test_who_is_mentioned_or_quoted_and_where_a_mail_comes_from_is_nobody(end: str) -> None:
    assert contact_of(f"Hi Tom,\n\nI wanted to let you know how it went. {NO}\n\n{end}") is None


@pytest.mark.parametrize(
    "note",
    [
        "To answer Wanda, reply to this email.",
        "You can reply to this message directly.",
        "Sent with Hirely. Reply above this line.",
        "Um Wanda zu antworten, antworten Sie auf diese Nachricht.",
    ],
)
def test_who_signs_stands_over_a_note_on_how_to_answer(note: str) -> None:
    text = "It was good to meet you on Monday at Tarn Forge. If that changes I will call!"
    assert (
        contact_of(f"Hi Tom,\n\n{text} {NO}\n\nWanda Lowe\nRecruiter\nTarn Forge\n\n{note}") == "Wanda Lowe"
    )


@pytest.mark.parametrize(
    ("end", "name"),
    [
        ("Peckishly yours,\nPastry Republic", "Pastry Republic"),
        ("Saltily yours,\nOld Salt Emporium", "Old Salt Emporium"),
        ("Steward of the Household\nDuchy of Fenlight", "Duchy of Fenlight"),
        ("Senior Vision Engineer\nTarn Drones - Leeds\n1 day ago", "JobNest"),
    ],
)
def test_a_house_with_a_thing_s_name_and_a_listed_job_are_nobody(end: str, name: str) -> None:
    assert contact_of(f"Hello there,\n\nThanks for applying. {NO_OF_US}\n\n{end}", name) is None


@pytest.mark.parametrize(
    ("sign_off", "name", "contact"),
    [
        ("Bleib neugierig!\n\nLena von Nordbrot", "Lena von Nordbrot", "Lena"),
        ("Alles Gute!\n\nLena von Bülow", "Lena von Bülow", "Lena von Bülow"),
        ("Herzlich\nLena\nfürs Team vom Kulturhof Aue", "Lena vom Kulturhof Aue", "Lena"),
        ("Ciao, Lena\nStudio Nordbrot", None, "Lena"),
        ("Schönen Sommer noch\nLena", None, "Lena"),
        ("Lena (office)\nNordbrot Electrical", None, "Lena"),
        ("Alles Gute!\n\nIhr\nHajo Brun\nAuetal-Bote", "Chefredaktion Auetal-Bote", "Hajo Brun"),
        (
            "Mit freundlichen Grüßen\nIm Auftrag\nSigrid Althaus\nStadtverwaltung Aue\nPersonalamt",
            None,
            "Sigrid Althaus",
        ),
    ],
)
def test_a_first_name_is_told_from_the_house_beside_it(sign_off: str, name: str | None, contact: str) -> None:
    text = "danke für deine Bewerbung. Leider haben wir dir diesmal abgesagt, die Stelle ist besetzt."
    assert contact_of(f"Hallo Tom,\n\n{text}\n\n{sign_off}", name) == contact


def test_a_sender_by_whose_first_word_the_text_calls_the_house_is_nobody() -> None:
    text = f"Thank you for your interest in Harrowby. {NO_OF_US}"
    assert contact_of(text, "Harrowby Larkin") is None


@pytest.mark.parametrize(
    ("sign_off", "contact"),
    [
        ("For Deccan Looms Ltd.\n\nSd/-\nT. K. Pillai\nManager - HR", "T. K. Pillai"),
        ("Yours truly,\n\n(T. K. Pillai)\nDeputy Registrar", "T. K. Pillai"),
        ("Yours,\n\n/s/ John Hale\nHead of HR", "John Hale"),
        ("Yours faithfully,\nFor Deccan Looms Ltd.\nAuthorised Signatory", None),
        ("Kind regards,\npp Ana Ruiz\nDirector of People", "Ana Ruiz"),
        ("Kind regards,\non behalf of Ana Ruiz\nDirector of People", "Ana Ruiz"),
        ("Kind regards,\nAna Ruiz on behalf of the panel", "Ana Ruiz"),
        ("Kind regards,\nAna, on behalf of the whole team", "Ana"),
        ("Kind regards,\nANA RUIZ\nHR Manager", "Ana Ruiz"),
        ("Kind regards,\nRUIZ Ana\nHR Manager", "Ana Ruiz"),
        ("Kind regards,\nRuiz, Ana\nHR Manager", "Ana Ruiz"),
        ("Kind regards,\nAna Ruiz [she/her]\nPartner", "Ana Ruiz"),
        ("Best,\nAna from the Nordlys team", "Ana"),
        ("Cheers,\nAna & the Early Careers Team at Nordlys Robotics", "Ana"),
        ("—Ana", "Ana"),
        (
            "Thanks for being such good company all through this,\n\nAna\n--\nAna Ruiz | Talent | Nordlys",
            "Ana Ruiz",
        ),
        ("Mit vorzüglicher Hochachtung\nFür das Rektorat:\nDr. Hans Moser e.h.", "Hans Moser"),
        ("Mit freundlichen Grüßen\nUniv.-Prof. Dr.-Ing. Hans Moser", "Hans Moser"),
        ("Mit freundlichen Grüßen\n\nStadt Ulm\nFachbereich Personal\ni. A.\nHerr Moser", "Herr Moser"),
        ("Liebe Grüße\ndein Hans", "Hans"),
        ("Liebe Grüße\ndeine Nordlyser", None),
        ("Kind regards,\nAna Ruiz FCIPD\nHead of People", "Ana Ruiz"),
        ("Kind regards,\n[Ana Ruiz]\nTalent Lead", "Ana Ruiz"),
        ("Kind regards,\nAna Ruiz <ana@nordlys.example>", "Ana Ruiz"),
        ("Kind regards,\nAna Ruiz ☕", "Ana Ruiz"),
        ("Kind regards,\nAcademic Affairs", None),
        ("Jobs you may like:\n\nData Entry Associate - Remote - $16/hr\nStock Clerk - $15/hr", None),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(sign_off: str, contact: str | None) -> None:
    assert contact_of(f"Dear Tom,\n\nThanks for coming in. {NO_OF_US}\n\n{sign_off}") == contact


@pytest.mark.parametrize(
    ("name", "address", "sign_off", "contact"),
    [
        ("Ana Ruiz via Greenhouse", "no-reply@greenhouse-mail.example", "Regards,\nAna", "Ana Ruiz"),
        ("Ana Ruiz, Nordlys", "aruiz@nordlys.example", "Regards", "Ana Ruiz"),
        ("ANA RUIZ", "ana.ruiz@nordlys.example", "Regards,\nAna", "Ana Ruiz"),
        ("Ana Ruiz", "ana.r@nordlys.example", "Regards,\nAna R.", "Ana Ruiz"),
        ("Karen Lundheim", "k.lundheim@nordlys.example", "Regards,\nKaren", "Karen Lundheim"),
    ],
)
def test_the_sender_has_the_whole_name(name: str, address: str, sign_off: str, contact: str) -> None:
    assert contact_of(f"Dear Tom,\n\n{NO_OF_US}\n\n{sign_off}", name, address) == contact


def test_one_word_that_the_mail_names_as_a_house_is_nobody() -> None:
    text = f"Dear Tom,\n\nThanks for writing to Nordlys. {NO_OF_US}\n\nThe Nordlys team"
    assert contact_of(text, "Nordlys", "nordlys@bewerbung.wolkenamt.example") is None

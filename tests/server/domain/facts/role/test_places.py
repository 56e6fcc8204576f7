"""The role is read wherever a mail may name it, without what stands around it."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "We have chosen somebody else this time, and I'm sorry about that."
NEIN = "Wir haben uns für jemand anderen entschieden, das tut uns leid."


def role_of(text: str, subject: str | None = None) -> str | None:
    return read_message(Message(text, subject)).facts.role


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Result: Lighting Technician, The Old Granary Theatre", "Lighting Technician"),
        ("Willowmere Primary School: Lunchtime Supervisor", "Lunchtime Supervisor"),
        ("Welder application", "Welder"),
        ("Absage Servicekraft", "Servicekraft"),
        ("Stellenausschreibung 7/2025 Sachbearbeitung Bauhof", "Sachbearbeitung Bauhof"),
        ("Projekt 114 / Polier Hochbau", "Polier Hochbau"),
        ("Nordlys / QA Analyst / outcome", "QA Analyst"),
        ("PhD position in Soil Physics", "PhD position"),
        ("Your application with Alder Freight Brokers", None),
        ("Ihre Bewerbung um die Stelle eines Kirchenmusikers", "Kirchenmusikers"),
        ("Graduate Surveyor programme (Autumn 2027 intake)", "Graduate Surveyor programme"),
        ("A word about your visit", None),
    ],
)
def test_a_subject_holds_the_role_between_house_number_and_matter(subject: str, role: str | None) -> None:
    house = "Nordlys" if "Nordlys" in subject else "The Old Granary Theatre"
    assert role_of(f"Dear Tom,\n\nThank you for coming in. {NO}\n\nTalent Team\n{house}", subject) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (f"Dear Tom,\n\nThank you for applying for Clerk to the Council. {NO}", "Clerk to the Council"),
        (f"Dear Tom,\n\nFor the post of Caretaker they have chosen somebody else. {NO}", "Caretaker"),
        (
            "Dear Tom,\n\nYour application for Legal Adviser (L-2), VN 2025/3, was, sadly, not successful.",
            "Legal Adviser (L-2)",
        ),
        (
            f"Dear Tom,\n\nThe position you applied for, 2023-88 Pipe Welder, has been cancelled. {NO}",
            "Pipe Welder",
        ),
        (f"Hi Tom,\n\nThe grower's job has gone to somebody with a licence. {NO}", "grower"),
        (
            f"Hi Tom,\n\nFor this role (workshop coordinator) we chose somebody else. {NO}",
            "workshop coordinator",
        ),
        (f"Hi Tom,\n\nYour application for Stage Manager reached us on Friday. {NO}", "Stage Manager"),
        (f"Hi Tom,\n\nWe can afford only one cook this year. {NO}", "cook"),
        (f"Hi Tom,\n\nThe Saturday position stays in the family. {NO}", None),
        (
            "Hallo Mia,\n\ndanke! Wir haben uns für eine Bewerberin aus dem Ort entschieden.",
            None,
        ),
        (f"Hallo Mia,\n\ndanke für deine Bewerbung als Souffleuse der Spielzeit 25/26. {NEIN}", "Souffleuse"),
        ("Hola Ana:\n\nEl puesto de Jardinera lo ocupará otra persona.\n\nUn saludo", "Jardinera"),
        (
            "Hola Ana:\n\nPara Monitora de Natación hemos elegido a otra persona.\n\nUn saludo",
            "Monitora de Natación",
        ),
        ("Bonjour,\n\nPour le job de vendeuse, on a choisi quelqu'un d'autre. Désolés !", "vendeuse"),
        (
            "Bonjour,\n\nPour le poste de Chef de rang : nous avons choisi quelqu'un.\n\nBien à vous",
            "Chef de rang",
        ),
        (
            "Ciao Marta,\n\ngrazie per la tua candidatura per Falegname. Abbiamo scelto un'altra persona.",
            "Falegname",
        ),
        (
            "Olá Marta,\n\nObrigada por participar do processo para Designer. Escolhemos outra pessoa.",
            "Designer",
        ),
        (
            "Beste Bram,\n\nWe kozen een andere kandidaat voor projectmedewerker cultuur.\n\nGroeten",
            "projectmedewerker cultuur",
        ),
    ],
)
def test_a_sentence_holds_the_role_up_to_where_it_goes_on(text: str, role: str | None) -> None:
    assert role_of(text) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Your application for Assistant Buyer did not make it to the interviews.", "Assistant Buyer"),
        (
            "The Quantitative Research Summer Analyst class has now been filled.",
            "Quantitative Research Summer Analyst",
        ),
        (
            "You applied for: Social Media Executive\nWith: Crumb & Pine\n\nIt is not a yes this time.",
            "Social Media Executive",
        ),
        ("WANT TO TRY AGAIN?\nWe have chosen somebody else for the job.", None),
        ("Thank you for applying to join Quorum Pine Architects. We cannot offer you a place.", None),
        (
            "We've gone through the folders for Part II Architectural Assistant and yours won't be going on.",
            "Part II Architectural Assistant",
        ),
        ("We've offered Senior Producer to someone else.", "Senior Producer"),
        ("We have no room for an apprentice boatbuilder this year.", "apprentice boatbuilder"),
        (
            "Thank you for auditioning for the position of Second Bassoon. You are not in the final round.",
            "Second Bassoon",
        ),
        ("We've gone with another mechanic, one with training.", "mechanic"),
        ("The council has chosen a new organist.", "organist"),
        ("We're sorry, you did not pass the examination for Dispatcher.", "Dispatcher"),
        ("We went in a different direction for Environment Artist.", "Environment Artist"),
        ("We have gone with others for the seasonal Park Ranger position.", "Park Ranger"),
        ("Thank you for applying to competition number 4471 with us.", None),
        ("Thank you for applying to Salt Museum for our paid Archive Trainee placement.", "Archive Trainee"),
        ("Thank you for your application for the graduate scheme at Fernlight.", "graduate scheme"),
    ],
)
def test_an_english_sentence_names_the_role_up_to_where_it_goes_on(text: str, role: str | None) -> None:
    assert role_of(f"Dear Tom,\n\n{text}\n\nRegards\nAna Ruiz") == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            'Die Auswahl für die Traineestelle "Data Science im Risiko" ist abgeschlossen.',
            "Data Science im Risiko",
        ),
        (
            "Wir gehen im Prozess für die Rolle Customer Success Managerin ohne dich weiter.",
            "Customer Success Managerin",
        ),
        ("Danke für deine Bewerbung um einen Ausbildungsplatz zur Mechatronikerin.", "Mechatronikerin"),
        ("Ihre Bewerbung um die Stelle einer/eines Laborleiterin teile ich Ihnen mit.", "Laborleiterin"),
        (
            "Danke für Ihr Interesse an unserem Traineeprogramm Vertrieb und die Zeit.",
            "Traineeprogramm Vertrieb",
        ),
        ("Danke für Ihr Interesse an der Leitung unserer Bücherei in Ahlen.", "Leitung unserer Bücherei"),
        ("Wir werden die Werkstattleitung mit einer anderen Person besetzen.", "Werkstattleitung"),
        ("Der Rat sprach über die Besetzung der Stelle des Bademeisters.", "Bademeisters"),
        ("Über die Gründe der Entscheidung geben wir keine Auskunft, danke für die Bewerbung.", None),
        ("Über Neues in den Bereichen Lager und Versand informiert Sie unser Job-Brief.", None),
    ],
)
def test_other_languages_name_it_behind_their_words_for_a_job(text: str, role: str | None) -> None:
    assert role_of(f"Guten Tag,\n\n{text} {NEIN}\n\nGrüße\nAna Ruiz") == role


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Retorno - vaga de Assistente de Logística", "Assistente de Logística"),
        ("Proceso Técnico de Calidad", "Técnico de Calidad"),
        ("Recruitment for 'Head Chef'", "Head Chef"),
        ("Pre-registration pharmacist 2026/27", "Pre-registration pharmacist"),
    ],
)
def test_a_subject_gives_the_title_without_its_label_marks_and_year(subject: str, role: str) -> None:
    assert role_of(f"Dear Tom,\n\nThank you for coming in. {NO}\n\nRegards\nAna Ruiz", subject) == role


@pytest.mark.parametrize(
    "sentence",
    [
        "Our Office Manager, Jane, will send your papers back.",
        "In the meantime we are looking for a Store Manager in Leeds.",
        "You may be interested in our Graduate Scheme next year.",
        "The person we chose has been a Head Chef for ten years.",
        "We also have openings for Data Analyst and Team Lead.",
        "Follow us for opportunities such as Sales Executive.",
        "We'd be glad to talk when we hire designers in spring.",
        "Good luck with your career as an architect.",
        "Ask at the Harbour Hotel, they want a Night Porter.",
        "The Hiring Manager made a close call.",
        "Your interview with our Creative Director went well.",
        "Vielleicht passt die Stelle als Verkäufer in unserer Filiale in Ulm besser.",
        "Wir suchen derzeit auch einen Lageristen.",
    ],
)
def test_another_opening_and_somebody_s_title_are_not_the_role(sentence: str) -> None:
    assert (
        role_of(f"Hi Tom,\n\nThank you for your application. {NO} {sentence}\n\nRegards,\nAna Ruiz") is None
    )


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The Harbour Surveying Co-op has been cancelled for this term.", "Harbour Surveying Co-op"),
        (
            "The vacancies listed below have been filled:\n\n    Reading Room Assistant   (Posting 0411)",
            "Reading Room Assistant",
        ),
        ("    Job title:      Lock Keeper 2\n    Location:       Devizes", "Lock Keeper 2"),
        ('This is about our "Keeper of Keys" role.', "Keeper of Keys"),
        (
            "This is about the secondment opportunity: Harbour Safety Lead (Band 7).",
            "Harbour Safety Lead (Band 7)",
        ),
        ("You asked about the opening for a Junior Diver.", "Junior Diver"),
        ("We have closed the Thatching Apprenticeship for this year.", "Thatching Apprenticeship"),
        (
            "Your application for Toymaker (Bath) came in and you may apply again.",
            "Toymaker (Bath)",
        ),
        ("We filled the front desk job this morning.", "front desk"),
        ("Our 'Night Baker' opening has gone to somebody else.", "Night Baker"),
        ("The Bridge Inspector mandate has gone to somebody else.", "Bridge Inspector"),
        ("We have withdrawn our Choir Librarian vacancy.", "Choir Librarian"),
        ("Thank you for your interest in the Finance Business Partner vacancy.", "Finance Business Partner"),
    ],
)
def test_a_job_is_named_by_what_became_of_it_or_what_it_is_about(text: str, role: str) -> None:
    assert role_of(f"Dear Tom,\n\n{text} {NO}\n\nRegards\nAna Ruiz") == role


@pytest.mark.parametrize(
    "sentence",
    [
        "We have decided not to run an internship program this year.",
        "All our internship positions are filled.",
        "You will find us on Mastodon, where new jobs are posted first.",
        "We had a thousand letters for 12 fellows.",
        "Thank you for your application for the position at our Leeds office.",
    ],
)
def test_a_kind_of_job_a_deed_and_a_number_are_no_role(sentence: str) -> None:
    assert role_of(f"Hi Tom,\n\n{sentence} {NO}\n\nRegards,\nAna Ruiz") is None


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Application Developer - Utrecht", "Application Developer"),
        ("Application Support Analyst", "Application Support Analyst"),
        ("Application: Developer", "Developer"),
        ("Spring field assistant inquiry", "Spring field assistant"),
        ("Ausschreibung Hochschulassistent:in (prae doc), Kennung 4.207", "Hochschulassistent:in (prae doc)"),
    ],
)
def test_a_word_for_the_matter_may_be_the_title_s_own(subject: str, role: str) -> None:
    assert role_of(f"Dear Tom,\n\nThank you for coming in. {NO}\n\nRegards\nAna Ruiz", subject) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Sie haben sich auf die Werkstudententätigkeit im Bereich Moor beworben.",
            "Werkstudententätigkeit im Bereich Moor",
        ),
        (
            "Zu Ihrer Bewerbung um den Dienstposten Vermesser:in Außendienst wird mitgeteilt:",
            "Vermesser:in Außendienst",
        ),
        ("Danke für Ihre Bewerbung auf die Teilzeitstelle im Fundbüro.", None),
        ("Es geht um die W2-Professur für Angewandte Moorkunde.", "W2-Professur für Angewandte Moorkunde"),
        ('Danke für Ihre Antwort auf unsere Anzeige "Schäfer/in Nachtdienst".', "Schäfer/in Nachtdienst"),
        ("Die Position Controller/in (Vollzeit) wurde intern nachbesetzt.", "Controller/in (Vollzeit)"),
        ("O processo seletivo para Assistente de Padaria chegou ao fim.", "Assistente de Padaria"),
        ("Obrigado por te candidatares a Técnico de Som.", "Técnico de Som"),
        ("Bedankt voor je interesse in de vacature fietsenmaker.", "fietsenmaker"),
        ("Le poste de cheffe de projet numérique : le choix est fait.", "cheffe de projet numérique"),
        ("Merci d'être venue pour l'alternance en communication.", "alternance en communication"),
        (
            "Notre offre « Ingénieure calcul de structures (F/H) » est close.",
            "Ingénieure calcul de structures",
        ),
        (
            "Firmamızda açık bulunan Kalite Kontrol Teknisyeni pozisyonuna başvurdunuz.",
            "Kalite Kontrol Teknisyeni",
        ),
    ],
)
def test_each_language_has_its_own_words_around_a_title(text: str, role: str | None) -> None:
    no = {
        "O": "Infelizmente não foi selecionado.",
        "Bed": "Helaas bent u niet gekozen.",
        "Fir": "Maalesef başka bir adayla devam ediyoruz.",
    }
    answer = next((each for start, each in no.items() if text.startswith(start)), NEIN)
    if text.startswith(("Le ", "Merci", "Notre")):
        answer = "Nous avons malheureusement choisi une autre personne."
    assert role_of(f"{text} {answer}\n\nAna Ruiz") == role

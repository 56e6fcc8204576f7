"""The role of plain mail: cut out of its subject, whole, and no word that only ends like one."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "We have chosen somebody else this time, and I'm sorry about that."


def role_of(text: str, subject: str | None = None) -> str | None:
    return read_message(Message(text, subject)).facts.role


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Competition for Harbour Officer (Grade II)", "Harbour Officer (Grade II)"),
        ("Thank you for applying for Parcel Team Lead", "Parcel Team Lead"),
        ("Your application to be a Tram Driver @ Nordlys", "Tram Driver"),
        ("Your application to be our Cheesemonger", "Cheesemonger"),
        ("Ihr Kennenlerngespräch als Zahntechnikerin", "Zahntechnikerin"),
        ("Youth Librarian search", "Youth Librarian"),
        ("Applied Scientist", "Applied Scientist"),
        ("Competition Economist", "Competition Economist"),
        ("Thank you for applying", None),
        ("Accounts Clerk Position Filled", "Accounts Clerk"),
        ("your accounts clerk application", "accounts clerk"),
        ("Your trial shift as Cheesemonger", "Cheesemonger"),
        ("Cheesemonger trial", "Cheesemonger"),
        ("Interview 12/3 Cheesemonger", "Cheesemonger"),
        ("Cheesemonger interview 12 March", "Cheesemonger"),
        ("Update re Cheesemonger", "Cheesemonger"),
        ("Cheesemonger [11234]", "Cheesemonger"),
        ("Cheesemonger application at Elm Dairy", "Cheesemonger"),
        ("A decision has been made on Cheesemonger", "Cheesemonger"),
        ("Thank you from Elm Dairy (Cheesemonger)", "Cheesemonger"),
        ("Thank you for your application to Cheesemonger", "Cheesemonger"),
        ("Application for Accounts Clerk - Not Selected", "Accounts Clerk"),
        ("Accounts Clerk: unsuccessful", "Accounts Clerk"),
        ("Your application to Nordlys", None),
        ("Manager's decision", None),
        ("Your online application", None),
    ],
)
def test_a_subject_is_cut_down_to_the_title(subject: str, role: str | None) -> None:
    assert role_of(f"Dear Tom,\n\nThank you for coming in. {NO}\n\nAna", subject) == role


@pytest.mark.parametrize(
    ("named", "role"),
    [
        ("the Children's Librarian opening", "Children's Librarian"),
        ("the Men's Shed Coordinator role", "Men's Shed Coordinator"),
        ("the Mayor's Secretary job", "Mayor's Secretary"),
        ("Nordlys's Welder job", "Welder"),
        ("the first year apprentice spot", "first year apprentice"),
        ("the second line technician role", "second line technician"),
        ("the new home consultant job", "new home consultant"),
        ("the new welder job", "welder"),
        ("the Dairy Sales Rep spot out of Elm Junction", "Dairy Sales Rep"),
        ("our Graduate Tide Scheme in Leeds", "Graduate Tide Scheme"),
        ("competition 24-220, Harbour Assistant II", "Harbour Assistant II"),
        ("selection process 21-TI-5520, Tide Officer", "Tide Officer"),
        ("the Tide Consulting Internship 2024 programme", "Tide Consulting Internship 2024"),
        ("the post of Tide Officer under Advt. 12 of this bank", "Tide Officer"),
        ("the position of Associate - Medical Coding held on 4 May", "Associate - Medical Coding"),
        ("Harbour Assistant (Oak Room)", "Harbour Assistant"),
    ],
)
def test_a_title_is_whole_and_alone(named: str, role: str) -> None:
    assert role_of(f"Dear Tom,\n\nThank you for your application for {named}. {NO}\n\nAna") == role


@pytest.mark.parametrize(
    "said",
    [
        "That course would put you in a much stronger spot next time.",
        "You are in an excellent position to find something.",
        "It was a brilliant opportunity to meet you.",
        "Winter hiring starts in October, so write again.",
        "Our hiring is done for the summer.",
        "We would have needed something rather different.",
    ],
)
def test_a_word_that_only_ends_like_one_is_no_role(said: str) -> None:
    assert role_of(f"Dear Tom,\n\nThank you for coming in. {NO} {said}\n\nAna") is None


def test_a_comparison_is_no_part_of_it() -> None:
    text = f"Hi Tom!\n\nAfter a long talk we think we need a more senior sound designer. {NO}\n\nAna"
    assert role_of(text) == "senior sound designer"


def test_a_title_stands_below_what_announces_it() -> None:
    text = (
        "You have been marked NOT SELECTED for the following posting(s):\n\n  Substitute Baker (A-4)\n\n"
        "Log in to view your other applications. Please do not respond to this automated message."
    )
    assert role_of(text) == "Substitute Baker (A-4)"
    assert role_of(text.replace("Substitute", "2027 Summer")) == "2027 Summer Baker (A-4)"


def test_a_title_stands_between_the_greeting_and_the_text() -> None:
    text = (
        "Dear Tom\n\nHarbour Worker (0.5 EFT)\n\nThank you for your interest and for coming to our panel. "
        f"{NO} We write to let all others know.\n\nManager, Access\nElm Community Health"
    )
    assert role_of(text) == "Harbour Worker"


def test_a_line_that_holds_sentences_is_no_title() -> None:
    text = "Thx for asking to keep score for us. All full up for winter. Elm Parks & Rec, Coach Dee"
    assert role_of(text) is None


def test_an_employer_of_before_does_not_take_the_post_away() -> None:
    text = (
        "We can't go ahead as your last employer has not come back and we need to fill the Night Carer post."
    )
    assert role_of(f"Dear Tom,\n\n{text}") == "Night Carer"
    was = f"Dear Tom,\n\nThank you for your application. In your last job as Night Carer you did well. {NO}"
    assert role_of(was) is None


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("We have asked Tess Cullen to be school secretary.", "school secretary"),
        ("Sorry, joiner's helper is taken.", "joiner's helper"),
        ("Sorry, night porter's gone.", "night porter"),
        ("I don't believe night shelter worker is the right thing for you.", "night shelter worker"),
        ("Last year's waterfront director decided to come back.", "waterfront director"),
        ("Our old line cook is coming back.", "line cook"),
        ("You asked about dishwasher shifts.", "dishwasher"),
        ("We met you at our shop for sales girl / cashier.", "sales girl / cashier"),
        (
            "You had come on Monday for Tele-caller (Part time).sorry to inform you.",
            "Tele-caller (Part time)",
        ),
        ("We went in a different direction for front desk.", "front desk"),
        ("This is about your applications, Tide Analyst and Tide Analyst (Coast).", "Tide Analyst"),
        ("We chose someone else for Customer Support.", "Customer Support"),
        ("You were considered for Product Design.", "Product Design"),
        ("You recently applied for Tide Analyst - Remote (EU).", "Tide Analyst"),
        ("You had applied for a doctoral position in my group.", "doctoral position"),
        # What sounds alike.
        ("Thanks for considering us for your next role as a designer.", None),
        ("You'd be a great welder somewhere else.", None),
        ("You will find a job as a welder soon.", None),
        ("We'd love to see you apply for other engineering roles.", None),
        ("Check our open Tide Analyst roles in spring.", None),
        ("We were looking for experience managing designers.", None),
        ("We have asked Tess Cullen to be patient.", None),
        ("Your manager's already been told.", None),
        ("I believe your teacher is the right person to ask.", None),
        ("Last year's numbers decided it.", None),
        ("I went in a different direction for a week.", None),
        ("We wish you luck with your applications, whatever they are.", None),
    ],
)
def test_a_plain_sentence_names_it(said: str, role: str | None) -> None:
    found = role_of(f"Hi Tom,\n\nThank you for coming in. {said} {NO}\n\nAna")
    assert found == role or (role == "Tide Analyst" and (found or "").startswith(role))


@pytest.mark.parametrize(
    ("greeting", "role"),
    [
        ("Dear Harbour Assistant applicant,", "Harbour Assistant"),
        ("Hello Line Cook Applicants,", "Line Cook"),
        ("Dear applicant for Night Porter,", "Night Porter"),
        ("Dear applicant,", None),
        ("Dear Mr Baker,", None),
    ],
)
def test_a_greeting_may_name_what_was_applied_for(greeting: str, role: str | None) -> None:
    assert role_of(f"{greeting}\n\nThank you for writing to us. {NO}\n\nAna") == role


@pytest.mark.parametrize(
    ("said", "role"),
    [
        (
            "vielen Dank für dein Interesse an unserem Praktikum in der Redaktion!",
            "Praktikum in der Redaktion",
        ),
        (
            "für die Masterarbeit im Bereich Gezeiten nehmen wir jemand anderen.",
            "Masterarbeit im Bereich Gezeiten",
        ),
        ("für das Praktikum haben wir jemand anderen.", "Praktikum"),
        (
            "Für die MFA-Stelle (Medizinische Fachangestellte, Nachtdienst) haben wir eine Zusage.",
            "Medizinische Fachangestellte",
        ),
        ("wir stellen keine neuen kellner ein.", "kellner"),
        # What sounds alike.
        ("nach dem Praktikum meldest du dich wieder.", None),
        ("wir haben die Stelle zwischenzeitlich intern besetzt.", None),
        ("wir waren in Klausur.", None),
    ],
)
def test_a_german_mail_names_a_place_to_learn(said: str, role: str | None) -> None:
    no = "Leider können wir dir nicht zusagen."
    assert role_of(f"Hallo Mia,\n\n{said} {no}\n\nViele Grüße\nAna Wulff") == role


@pytest.mark.parametrize(
    "said",
    [
        "Thanks for talking to our Head Chef and me.",
        "Your cover letter was addressed to the Office Manager.",
        "Ask for the duty manager when you come in.",
        "Good luck with becoming a teacher.",
    ],
)
def test_who_is_talked_to_is_no_role(said: str) -> None:
    assert role_of(f"Dear Tom,\n\n{said} {NO}\n\nAna") is None


def test_what_was_talked_about_is_one() -> None:
    text = f"Dear Tom,\n\nThanks for talking to our Head Chef about the Sous Chef post. {NO}\n\nAna"
    assert role_of(text) == "Sous Chef"
    assert role_of(f"Dear Tom,\n\nThanks for replying to our Welder post. {NO}\n\nAna") == "Welder"


def test_the_house_behind_it_is_no_part_of_it() -> None:
    for subject in ("Welder / Elm Yards", "Welder (Elm Yards)"):
        text = f"Dear Tom,\n\nThank you for your application to Elm Yards. {NO}\n\nAna Lowe\nElm Yards"
        assert role_of(text, subject) == "Welder"


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Ihre Bewerbung als Tischler im Gasthof Elm", "Tischler"),
        ("Schnuppertag Tischler", "Tischler"),
        ("Dein Minijob als Tischler", "Tischler"),
        ("Stellen-Nr. 1123 Tischler im Außendienst", "Tischler im Außendienst"),
        ("Ihr Minijob", None),
        ("Studienplatz", None),
    ],
)
def test_a_german_subject_is_cut_down_to_the_title(subject: str, role: str | None) -> None:
    no = "Leider haben wir uns für jemand anderen entschieden."
    assert role_of(f"Hallo Mia,\n\ndanke für deinen Besuch. {no}\n\nViele Grüße\nAna Wulff", subject) == role


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("für das Amt der Schulleitung wurde jemand anderes gewählt.", "Schulleitung"),
        ("für die Stelle im Growth Marketing passt es gerade nicht.", "Growth Marketing"),
        ("du hast bei uns als Tischlerin zur Probe gearbeitet.", "Tischlerin"),
        ("danke für dein Interesse an unserem Volontariat in der Redaktion.", "Volontariat in der Redaktion"),
        # What sounds alike.
        ("mein Kollege, der Küchenchef, fand dich gut.", None),
        ("du hast als Tischlerin bei Nordlys Erfahrung gesammelt.", None),
        ("wende dich bitte an den Pförtner.", None),
        ("wir drücken die Daumen für die Prüfung zum Meister.", None),
        ("wir wünschen dir als Tischlerin alles Gute.", None),
    ],
)
def test_a_german_sentence_names_it_or_somebody_else(said: str, role: str | None) -> None:
    no = "Leider haben wir uns für jemand anderen entschieden."
    assert role_of(f"Hallo Mia,\n\n{said} {no}\n\nViele Grüße\nAna Wulff") == role


@pytest.mark.parametrize(
    "tail",
    [
        " covering maternity leave",
        " over Christmas",
        " up at the lodge",
        " down in the village",
        " and meeting Jo",
        " under the council scheme",
        " advertised on 3 May",
        " [Ref 22]",
        " 🙂",
        " :)",
        " hun",
        " near you",
    ],
)
def test_a_sentence_that_goes_on_is_no_part_of_it(tail: str) -> None:
    for title in ("Harbour Worker", "lunchtime supervisor"):
        if title[0].isupper() and tail == " hun":
            continue
        text = f"Hi Tom,\n\nThank you for applying for {title}{tail}\n\n{NO}\n\nBest,\nAna"
        assert role_of(text) == title
    assert role_of(f"Hi Tom,\n\nThank you for applying for cook and cleaner. {NO}") == "cook and cleaner"
    assert role_of(f"Hi Tom\n\nHarbour Worker I\n\n{NO} You were close to it, and we thank you.\n\nAna") == (
        "Harbour Worker I"
    )

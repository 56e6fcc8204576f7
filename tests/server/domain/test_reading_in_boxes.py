"""What other people's mailboxes taught: each rule by a mail that it decides and one it leaves alone."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import Reading, read_message


def read(
    text: str, subject: str | None = None, name: str | None = None, address: str | None = None
) -> Reading:
    return read_message(Message(text, subject, name, address))


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your patience. You are among the people we won't be asking in for a chat.",
        "We regret to say that the vacancy you applied for has been withdrawn, and none will be appointed.",
        "The manager has reviewed the applicants for the post you applied for and has selected someone else.",
        'Your status for requisition Billing Coordinator has been changed to "Not selected".',
        "Die Position ist leider intern besetzt worden, bevor wir mit Gesprächen begonnen haben.",
        "Danke für Ihre Bewerbung. Sie gehören nicht zu diesem Personenkreis.",
        "I heard back from our client on your application. They won't be setting up a conversation with you.",
        "Thank you for applying to the shop. We have found a match for this one already.",
        "Thank you for your application. We are continuing with applicants who have done that before.",
        "Thanks for your mail and CV. We have decided not to recruit for the post of Gardener after all.",
        (
            "We received your application for Support Engineer. At this time we're going "
            "to pass, as we're looking at "
            "candidates in another time zone."
        ),
        (
            "Thank you for applying for the role of Fleet Mechanic. We regret to advise "
            "that it was not successful. If you "
            "have not heard from us about any other application, please regard it as unsuccessful too."
        ),
    ],
)
def test_a_no_in_these_words_is_a_decision(text: str) -> None:
    assert read(f"Dear Tom,\n\n{text}\n\nKind regards\nAna Ruiz").verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        (
            "Your application for Deputy Clerk was received. Applicants not meeting the "
            "requirements will be told and will "
            "not be considered further."
        ),
        (
            "Thank you for letting us know that you have accepted a post elsewhere and no "
            "longer wish to be considered. We "
            "have taken you off the list for Friday."
        ),
        "We are opening a hotel and would be pleased if you applied. No appointment is needed.",
        (
            "We confirm that you have withdrawn your application for Coordinator. It has been "
            "closed and you will not be considered further, as you requested. That you withdrew "
            "has no bearing on another one."
        ),
        (
            "If you do nothing, your profile is removed. You will then no longer be considered "
            "for suitable vacancies."
        ),
        (
            "It was good to see you too. I'd say take the interview. Worst case is they "
            "say no and you are still here."
        ),
        (
            "A search firm gave your name to me. Your name was given to me by someone who "
            "thinks highly of you."
        ),
        (
            "All hiring is on pause until the new year. No decisions are being taken on "
            "any applicant, including you."
        ),
        (
            "I have been asked to find a statistician. It would be good to get your CV "
            "across before the end of the week."
        ),
    ],
)
def test_what_only_sounds_like_it_is_none(text: str) -> None:
    assert not read(f"Dear Tom,\n\n{text}\n\nKind regards\nAna Ruiz").verdict.is_rejection


NO = "Unfortunately, we have decided to move forward with another candidate."


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            (
                "You have not been selected.\n\nEastmoor Telecom Human Resources Service Center\n"
                "Do not reply to this message; it was sent from an unmonitored account."
            ),
            "Eastmoor Telecom",
        ),
        (
            (
                f"{NO}\n\nOrrery Robotics University Programs\n"
                "Please add us to your address book, and see what others ask at "
                "orrery.example/students today."
            ),
            "Orrery Robotics",
        ),
        (
            f"{NO}\n\nClaire Martin\nResponsable du personnel\nMutuelle du Val d'Aubry",
            "Mutuelle du Val d'Aubry",
        ),
        (f"{NO}\n\nEveryone at Moorkraft", "Moorkraft"),
        (
            (
                "Fırın Ustası pozisyonu için yaptığınız başvuruya ve Kızılçam Un'a "
                "gösterdiğiniz ilgiye teşekkür ederiz. "
                "Başka bir adayla ilerlemeye karar verdik."
            ),
            "Kızılçam Un",
        ),
        (
            f"{NO}\n\ngood luck\nInes\n\nInes Okafor / Swan Packaging",
            "Swan Packaging",
        ),
        (
            "I've now heard back from Drumlin Homes. They liked your CV but they want somebody else.",
            "Drumlin Homes",
        ),
    ],
)
def test_a_house_is_found_where_it_signs_or_is_thanked_for(text: str, company: str) -> None:
    assert read(f"Dear Tom,\n\nThank you for applying.\n\n{text}").facts.company == company


def test_where_a_school_lies_is_not_the_school() -> None:
    facts = read(
        (
            f"Dear Tom,\n\nThank you for coming to see us. {NO}\n\nJudith "
            f"Lane\nHeadteacher\nSt Bega's Primary School, Holmfirth"
        ),
        name="Judith Lane",
        address="j.lane@stbegas-holmfirth.example",
    ).facts
    assert facts.company == "St Bega's Primary School"


def test_a_board_is_a_house_and_a_job_board_is_none() -> None:
    said = f"Dear Tom,\n\nThank you for your letter. {NO}\n\nAgnes Quill\nClerk to the Board"
    assert (
        read(said, "Lighthouse Keeper", "Isle of Wrack Harbour Board").facts.company
        == "Isle of Wrack Harbour Board"
    )
    assert read(said, "Lighthouse Keeper", "Coastal Job Board").facts.company is None


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        (
            "We are not in a position to take your application for Paralegal (Conveyancing) forward.",
            None,
            "Paralegal (Conveyancing)",
        ),
        ("We've offered the social media internship to someone else.", None, "social media internship"),
        (f"Re: Recreation Aide, Exam No. 18-0442\n\n{NO}", None, "Recreation Aide"),
        ("We're sorry to say no: there were 800 applications for nine internships.", None, None),
        ("Unser Kunde hat leider abgesagt.", "Bewerbung Datenkoordinator - Info", "Datenkoordinator"),
        (
            "In the end we could only take one Pastry Chef and we've gone with someone else.",
            None,
            "Pastry Chef",
        ),
        (
            f"{NO} I'll keep your letter as our other branch may be looking for a receptionist in July.",
            None,
            None,
        ),
    ],
)
def test_a_role_ends_where_the_sentence_goes_on(text: str, subject: str | None, role: str | None) -> None:
    assert read(f"Dear Tom,\n\n{text}\n\nKind regards\nAna Ruiz", subject).facts.role == role


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for applying. Somebody will be happy to have you on their side soon.",
        "Thank you for applying. We continue the conversation with a few other applicants.",
    ],
)
def test_what_others_may_do_is_no_talk_with_the_reader(text: str) -> None:
    assert read(f"Dear Tom,\n\n{text} {NO}\n\nAna Ruiz").facts.stage == "applied"


def test_feedback_that_the_house_received_is_none_for_the_reader() -> None:
    text = "Your application has not been considered further as per the feedback received from the team."
    assert read(f"Dear Tom,\n\n{text}\n\nAna Ruiz").facts.feedback_stance == "none"


@pytest.mark.parametrize(
    ("lines", "contact"),
    [
        ("F. Samberg\n\nDr. Frieda Samberg\nLeitung Einkauf\nHolmwerk GmbH", "Frieda Samberg"),
        ("Jula\n\nJula Petermann | People Team | she/her\nHolm & Stein GmbH", "Jula Petermann"),
        ("Jula\n\nTorben Haas | People Team\nHolm & Stein GmbH", "Jula"),
    ],
)
def test_a_short_name_is_the_whole_one_that_stands_below(lines: str, contact: str) -> None:
    assert (
        read(f"Dear Tom,\n\nThank you for applying. {NO}\n\nKind regards\n{lines}").facts.contact_name
        == contact
    )


@pytest.mark.parametrize(
    "note",
    [
        "Este buzón no admite respuestas.",
        "This e-mail address is for outgoing messages only and cannot receive answers.",
        "Ceci est un message automatique, merci de ne pas y répondre.",
        "Please note: replies to this automated e-mail are discarded.",
        "This is a system-generated notification. The sending address cannot receive email.",
    ],
)
def test_nobody_reads_what_answers_such_a_mail(note: str) -> None:
    assert read(f"Dear Tom,\n\nThank you for applying. {NO}\n\n{note}").facts.sender_kind == "no_reply"


@pytest.mark.parametrize(
    "address", ["tarn@mail.hirewell.example", "tarn@talent.bluewren-ats.example", "tarn@recruitsoft.example"]
)
def test_a_recruiting_system_is_known_by_what_its_address_is_called(address: str) -> None:
    facts = read(f"Dear Tom,\n\nThank you for applying. {NO}", name="Tarn Mills", address=address).facts
    assert (facts.sender_kind, facts.company) == ("no_reply", "Tarn Mills")


def test_a_private_address_with_a_number_names_no_house() -> None:
    said = "Hi Tom,\n\nwe went with another welder for this one. Thanks for coming in to see us\n\nNora"
    facts = read(said, "welder job", address="nora.mandel61@letterkite.example").facts
    assert (facts.contact_name, facts.company) == ("Nora", None)


def test_who_asks_to_be_written_to_reads_what_comes() -> None:
    said = "Guten Tag, leider haben wir uns anders entschieden. Schreiben Sie uns dazu einfach kurz zurück."
    assert read(said).facts.sender_kind == "team_mailbox"


def test_where_one_works_is_a_house_and_nobody_who_signs() -> None:
    facts = read(
        "Owen,\n\nYour application for Cook at Meadow Senior Living was not selected."
        "\n\nMeadow Senior Living",
        "Your application at Meadow Senior Living",
        address="meadow@notify.example",
    ).facts
    assert (facts.company, facts.contact_name) == ("Meadow Senior Living", None)


def test_the_house_of_a_sender_is_no_surname() -> None:
    said = f"Hallo Tom,\n\ndanke für deine Bewerbung. {NO}\n\nViele Grüße\nJule\nPeople & Culture"
    assert read(said, name="Jule von Lichtkiste").facts.contact_name == "Jule"

"""What receipts and notes on how things stand say beside the matter is no decision, however it is put."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_ENGLISH = (
    (
        "Application received",
        (
            "Dear Robin,\n\nThank you for applying for the post of Data Analyst. We have received it."
            "\n\n{}\n\nKind regards,\nAna Ruiz"
        ),
    ),
    (
        "Your application",
        "Dear Robin,\n\nA quick update on your application for Data Analyst. {}\n\nKind regards,\nAna Ruiz",
    ),
)
_GERMAN = (
    (
        "Eingangsbestätigung",
        (
            "Sehr geehrte Frau Adler,\n\nvielen Dank für Ihre Bewerbung als Museumsassistentin, die uns "
            "vorliegt.\n\n{}\n\nMit freundlichen Grüßen\nAlex Moreno"
        ),
    ),
    (
        "Ihre Bewerbung",
        "Guten Tag Frau Adler,\n\nkurz zum Stand Ihrer Bewerbung als Museumsassistentin: {}\n\nAlex Moreno",
    ),
)


def _is_decision(letter: tuple[str, str], sentence: str) -> bool:
    subject, text = letter
    return read_message(Message(text.format(sentence), subject)).verdict.is_rejection


@pytest.mark.parametrize("letter", _ENGLISH)
@pytest.mark.parametrize(
    "sentence",
    [
        "Only shortlisted candidates will be contacted.",
        "If you do not hear from us within three weeks, please consider your application unsuccessful.",
        "If you have not heard from us by 1 May, you have not been shortlisted on this occasion.",
        "Unfortunately we can't give updates by phone.",
        "Applications that do not meet the criteria will not be considered.",
        "Once the position is filled, we will inform all applicants.",
        "Please note that this role cannot be offered to candidates without a work permit.",
        "We had hoped to have news by now, but the budget has not been approved.",
        "We may close the vacancy early if we receive enough applications.",
        "The position may be filled before the closing date.",
        "You will hear from us whether you have been appointed to the post.",
        "We've decided to extend the deadline for other candidates.",
        "We have chosen you and one other candidate for the final round.",
        "We've picked four people for the next round, and you are one of them.",
    ],
)
def test_what_may_be_said_beside_a_receipt(letter: tuple[str, str], sentence: str) -> None:
    assert not _is_decision(letter, sentence)


@pytest.mark.parametrize("letter", _GERMAN)
@pytest.mark.parametrize(
    "sentence",
    [
        "Sollten Sie bis Mai nichts von uns hören, konnten wir Sie leider nicht berücksichtigen.",
        "Wir haben uns noch nicht entschieden.",
        "Leider verzögert sich die Auswahl um zwei Wochen.",
        "Unvollständige Bewerbungen können nicht berücksichtigt werden.",
        "Reisekosten können wir leider nicht übernehmen.",
        "Wer nicht eingeladen wird, bekommt ebenfalls eine Nachricht.",
        "Nicht alle Bewerber können eingeladen werden.",
        "Falls wir Sie nicht einladen, löschen wir Ihre Daten nach sechs Monaten.",
        "Die Stelle wird voraussichtlich zum 1. Juli besetzt.",
        "Wir haben Sie und zwei andere in die engere Wahl genommen.",
        "Sie wurden in die nächste Runde übernommen.",
        "Ob Sie eingestellt werden, erfahren Sie im Juni.",
    ],
)
def test_what_may_be_said_beside_a_receipt_in_german(letter: tuple[str, str], sentence: str) -> None:
    assert not _is_decision(letter, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Another candidate will be appointed to the post in May.",
        "The budget for the role has not been approved, so we cannot fill it.",
        "We've decided to extend an offer to another candidate.",
    ],
)
def test_what_is_settled_is_a_decision_though_it_comes_later(sentence: str) -> None:
    assert _is_decision(_ENGLISH[1], sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Stelle wird voraussichtlich zum 1. Juli intern besetzt.",
        "Wir haben zwei andere in die engere Wahl genommen.",
    ],
)
def test_what_is_settled_is_a_decision_though_it_comes_later_in_german(sentence: str) -> None:
    assert _is_decision(_GERMAN[1], sentence)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Hi Tom, I have another one that's remote: Senior QA Analyst. The client has already "
            "turned down a few CVs because they want Playwright, which you have. Can I send yours over?"
        ),
        (
            "Thank you, your application has been submitted.\n\nRole: Customer Advisor\n\nWe're "
            "sorry but we can't accept changes to an application after it has been submitted."
        ),
        (
            "New from Your Job Agent at State of Marl:\n\nOffice Assistant II - Dept. of Revenue - "
            "Closes 3/14\nCustodian - Veterans Home - Open until filled\n\nLog in to the careers "
            "site to apply."
        ),
        (
            "Dear Nikhil,\n\nAs shared this morning, we have made the very difficult decision to "
            "reduce the size of the company. I'm writing to confirm that your role is not "
            "affected.\n\nOdile"
        ),
        (
            "This confirms that we have your application. You selected New York as first and "
            "Charlotte as second choice. You may apply for one track; additional applications will "
            "automatically be declined."
        ),
        (
            "Wie gewünscht haben wir Ihr Bewerberprofil gelöscht.\n\nSie erhalten nach dieser "
            "Nachricht keine weiteren E-Mails von uns.\n\nFeldmann Logistik"
        ),
        (
            "Dear Mr. Hall,\n\nOur firm has been retained to identify candidates for VP Operations. "
            "The incumbent has decided to retire and the internal candidates were considered and not "
            "chosen."
        ),
        (
            "Hi Jo,\n\nMy cousin is taking the job in Leeds, so we'll have a spare room. Thanks for your "
            "help with the move.\n\nAnj"
        ),
        "Thank you for your application to rent the flat. My brother is having it now, sorry.\n\nAnj",
        (
            "Hi Paula,\n\nYou have 9 applicants in review for requisition 1187. For those you're not moving "
            "forward with, select a reason code and the system will send the decline email.\n\nGina, HR Ops"
        ),
        (
            "Hi Zainab, thanks for putting yourself forward as a mentor. We had more mentors than mentees "
            "this year so we haven't been able to match you.\n\nStaff Development"
        ),
        (
            "Hoi Marloes,\n\nNee, helaas, die vacature is intern vervuld. Jammer voor je zus, ze had "
            "er goed gepast.\n\nJoost"
        ),
    ],
)
def test_what_is_said_of_others_or_of_all_is_no_decision(text: str) -> None:
    assert not read_message(Message(text)).verdict.is_rejection


def test_a_paper_that_is_thanked_for_beside_is_no_other_matter() -> None:
    text = (
        "Hi Nikhil,\n\nWe're going to pass for now. We need somebody who can overlap with the Berlin "
        "office. Thanks for the chat last Friday, and thanks for the pointer to that queueing "
        "paper.\n\nSéverine"
    )
    assert read_message(Message(text)).verdict.is_rejection


def test_a_choice_of_times_is_no_place() -> None:
    text = (
        "Next is a panel interview for the Clerk position. Reply with your first and second choice of time."
    )
    assert not read_message(Message(text=f"Good morning,\n\n{text}\n\nAna")).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        (
            "Hi, thanks for your CV. We won't be needing anyone for Saturdays after all, my niece does it. "
            "Good luck with the exams!\nPat"
        ),
        (
            "Liebe Frau Kern,\n\ndanke, dass Sie bei uns waren. Wir haben uns für eine andere Bewerberin "
            "entschieden. Wenn Sie mögen, sage ich Ihnen gern, was den Ausschlag gegeben hat.\n\nBirgit"
        ),
    ],
)
def test_a_no_is_one_whatever_it_offers(text: str) -> None:
    assert read_message(Message(text=text)).verdict.is_rejection

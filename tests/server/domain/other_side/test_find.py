"""What reads like a no is none where it is not the employer's to the reader of the mail."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_FROM_THE_APPLICANT = (
    "Dear Ms Arlow,\n\nI must ask you to appoint another candidate as bursar. We stay in Leeds.\n\nP. Lunde",
    "Dear Ms Arlow,\n\nThank you for saying no so kindly. I shall apply again next year.\n\nTilda",
    "Liebe Frau Harm,\n\nich muss absagen. Bitte geben Sie meinen Platz einer anderen Bewerberin.\n\nTilda",
    (
        "Dear Ms Arlow,\n\n"
        "Thank you for the update. A shame that we are not a match and that you have chosen "
        "another candidate for the job.\n\nPeder Lunde"
    ),
    (
        "Hi Joss,\n\n"
        "I don't think I'm the right fit for this job, so I'll step aside. I hope you find "
        "someone great for it.\n\nTilda"
    ),
    (
        "Dear Sir,\n\n"
        "I wish to appeal against the decision not to appoint me to the post of registrar. The "
        "successful candidate was not on the list.\n\nP. Lunde"
    ),
    (
        "Liebe Frau Harm,\n\n"
        "ich muss Ihnen leider absagen. Das Angebot hat mich sehr gefreut, aber wir ziehen nach "
        "Kiel.\n\nTilda Voss"
    ),
    (
        "Sehr geehrte Damen und Herren,\n\n"
        "Sie haben mich nicht zum Vorstellungsgespräch eingeladen, obwohl ich alles erfülle, was "
        "in der Anzeige stand.\n\nP. Lunde"
    ),
    (
        "Lieber Herr Harm,\n\n"
        "leider hat es mit der Stelle nicht geklappt, aber Sie haben sich die Mühe gemacht, mir "
        "persönlich abzusagen.\n\nTilda Voss"
    ),
)
_OF_SOMEBODY_ELSE = (
    "Liebe Mama,\n\nnein, aus der Stelle ist nichts geworden, sie haben jemand anderen genommen.\n\nTilda",
    "Hi Mum,\n\nthe job in Perth has been given to another candidate. Don't be sad.\n\nTilda",
    (
        "Hi Joss,\n\nThere is news of someone you referred.\n\nCandidate: M. Arlow\n"
        "Job: Bench chemist\nStatus: No longer under consideration"
    ),
    (
        "Liebe Frau Harm,\n\nIhre Empfehlung: Herr P. Lunde\nStelle: Laborant\nStand: Absage\n\n"
        "Vielen Dank, dass Sie für uns geworben haben."
    ),
    (
        "Hallo Tilda,\n\n"
        "ich habe nachgefragt: Deine Nichte ist diesmal leider nicht dabei, auf die Stelle kamen "
        "hundert Bewerbungen. Sie soll es im Herbst wieder versuchen.\n\nJoss"
    ),
    (
        "Na Joss,\n\n"
        "dass die sich für jemand anderen entschieden haben, versteht keiner. Deren Pech! Du "
        "warst wie gemacht für die Stelle.\n\nTilda"
    ),
    (
        "Hiring team,\n\n"
        "The vacancy has been filled and all 12 remaining applicants have been moved to Not "
        "Selected.\n\nArlow Staffing desk"
    ),
    (
        "Dear Tilda Voss,\n\nVacancy 4471, Bench chemist, of which you are the hiring manager, has been "
        "closed. Please disposition the remaining candidates."
    ),
    (
        "Tilda, your request to replace the bench chemist was not approved by the panel. You can "
        "resubmit in May. Sorry.\n\nJoss"
    ),
    (
        "Hallo Tilda,\n\nbei uns sind beide Stellen im Labor gestrichen. Die Bewerber haben alle "
        "eine Absage bekommen. Wie ist es bei euch?\n\nJoss"
    ),
    (
        "Attached please find the revised headcount for the bench. Two requisitions were cancelled and "
        "one has been filled by internal transfer. Please update the org chart.\n\nHR"
    ),
)
_NAMED = (
    (
        "Hi Joss, thanks for interviewing the three people for the analyst role. I told Jonas and Amy no "
        "this morning and will offer it to Kim."
    ),
    "Hi Joss, we went with Kim for the analyst role. Jonas and Amy were told no. Please set up the laptop.",
    "Hallo Joss, die Stelle im Labor geht an eine andere Bewerberin. Jonas haben wir heute abgesagt.",
)
_OF_A_COLLEAGUE = (
    "Hi Tilda,\n\nThanks for thinking of us for your former colleague. I'm afraid the post was filled "
    "last week, and I've no budget for another one. Tell her to keep an eye on the site.\n\nJoss"
)
_OF_KIN = (
    "Dear Tilda,\n\nYour mother told me that the lab turned you down for the training post. What's for you "
    "won't pass you. Your uncle was refused by the bank before they took him on.\n\nAunt Bea"
)
_STILL_IN = (
    (
        "Dear Mr Voss,\n\nAs the field was small the panel has decided to extend the closing date and "
        "re-advertise until May. Your application will be carried over. I'm sorry for the delay."
    ),
    (
        "Hello Tilda, you recently applied. This job has been closed and reposted as 907, with other pay. "
        "Your application has been moved to the new posting automatically."
    ),
    (
        "Hello Tilda, the requisition you applied for was cancelled and reopened under a new number. "
        "Your application was transferred to it."
    ),
    (
        "Hello Tilda,\n\nthe bench role was re-advertised today. This will not affect your application, "
        "it is read alongside the new ones. Sorry for the wait.\n\nThe post room"
    ),
    (
        "Guten Tag, die Stelle wurde geschlossen und unter neuer Nummer neu ausgeschrieben. "
        "Ihre Bewerbung wurde automatisch übernommen."
    ),
    (
        "Guten Tag Frau Voss,\n\nzunächst haben wir andere Bewerber eingeladen, deren Profil näher an der "
        "Stelle liegt. Ihre Bewerbung haben wir ausdrücklich nicht aussortiert."
    ),
    "Hello Tilda, another candidate is ahead, but the decision isn't final; you are our second choice.",
)
_DELETED = (
    "Sehr geehrter Herr Voss,\n\nIhre im Portal hinterlegten Daten wurden heute gelöscht, Ihr "
    "Benutzerkonto ist damit nicht mehr aktiv. Sie können sich jederzeit neu registrieren.\n\nArlow "
    "AG\nHR Services"
)
_HEADCOUNT = (
    "Per our conversation, the following requisitions have been cancelled for this quarter: two "
    "schedulers, one paralegal.\nRecruiting will notify the applicants.\nJoss"
)
_FOR_A_SEAT = (
    (
        "Dear applicant,\n\nThank you for applying for a place on the Evening Diploma in Data "
        "Analytics. All places have now been filled and we are unfortunately not in a position to "
        "offer you one.\n\nAdmissions"
    ),
    (
        "Dear Tilda,\n\nThank you for offering to join our board of trustees. The committee has chosen "
        "people with a legal background. I'm sorry that we can't offer you a seat this year."
    ),
    (
        "Dear Tilda,\n\nThank you for offering to join our board as a volunteer trustee, and for "
        "meeting us. We had five very good people, and the board has appointed others with a legal "
        "background."
    ),
    (
        "Dear Tilda,\n\nThank you for putting yourself forward to join the board of the Arlow Trust. "
        "We had five people for two seats, and the trustees have chosen Eileen and Dr Lunde."
    ),
    (
        "Dear Tilda,\n\nThank you for your nomination to the advisory board. The committee has selected "
        "other candidates."
    ),
)
_ANSWERS_WHY = (
    (
        "Thank you for your kind reply, Mr Lunde.\n\nI am afraid that we do not give feedback on the "
        "position. You are welcome to apply again.\n\nM. Arlow"
    ),
    (
        "Dear Mr Lunde,\n\nYou asked how your interview went. The panel scored you lower on examples; the "
        "appointed candidate had run a depot. Do apply again in May.\n\nM. Arlow"
    ),
)
_TO_BE_CHECKED = (
    (
        "Joss, does this read all right?\n\nDear applicant,\n\n"
        "Thank you for your interest in the post. Unfortunately we are not able to offer you an "
        "interview.\n\nTilda"
    ),
    (
        "Hallo Joss,\n\npasst das so?\n\nSehr geehrte Bewerberin,\n\n"
        "leider müssen wir Ihnen mitteilen, dass wir uns anderweitig entschieden haben.\n\nTilda"
    ),
)


@pytest.mark.parametrize(
    "text",
    [
        *_FROM_THE_APPLICANT,
        *_OF_SOMEBODY_ELSE,
        *_NAMED,
        _OF_KIN,
        _OF_A_COLLEAGUE,
        _DELETED,
        _HEADCOUNT,
        *_STILL_IN,
        *_FOR_A_SEAT,
        *_ANSWERS_WHY,
        *_TO_BE_CHECKED,
    ],
)
def test_what_is_not_the_employers_no_to_the_reader_is_no_decision(text: str) -> None:
    verdict = read_message(Message(text)).verdict
    assert not verdict.is_rejection
    assert verdict.kind != "rejection"


def test_the_reason_is_told_in_words_of_the_mail() -> None:
    reason = read_message(Message(_TO_BE_CHECKED[0])).verdict.reasons[0]
    assert (reason.text, reason.speaks) == ("does this read all right?", "against")

"""The usual words of a decision, each way to say "not" beside each way to say "go on", in usual letters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import cycle, product

from afterword.domain.mail.message import Message
from tests.mail_cases import SentenceCase

LETTERS = (
    (
        "Dear Robin,\n\nThank you for your application for the Analyst position.\n\n{}\n\n"
        "Kind regards,\nBrightmoor Recruiting"
    ),
    "Hi Robin,\n\nThanks for your interest in Brightmoor.\n\n{}\n\nWe wish you all the best.\n\nThe Team",
)
LEADS = (
    "We regret to inform you that ",
    "Unfortunately, ",
    "At this time ",
    "After careful consideration, ",
    "I am sorry to say that ",
    "I wanted to let you know that ",
)
NOT_ABLE = (
    "we are unable to",
    "we are not able to",
    "we cannot",
    "we can't",
    "we will not be able to",
    "we won't be able to",
    "we are not in a position to",
    "we are currently unable to",
    "we have decided not to",
    "we have chosen not to",
    "we have opted not to",
    "we do not intend to",
)
GO_ON = (
    "move forward with",
    "go forward with",
    "proceed with",
    "progress with",
    "consider",
    "take forward",
    "continue with",
    "pursue",
    "advance",
)
WHAT = ("your application", "your candidacy", "your application any further", "you", "you for this role")
WAS_NOT = (
    "your application was not",
    "your application has not been",
    "your application will not be",
    "you have not been",
    "you were not",
    "your candidacy will not be",
)
CHOSEN = (
    "successful",
    "selected",
    "accepted",
    "shortlisted",
    "considered further",
    "taken forward",
    "progressed",
    "selected for the next stage",
    "moved to the next round",
    "retained",
    "put forward",
)
WE_CHOSE = (
    "we have decided to move forward with",
    "we have chosen",
    "we decided to go with",
    "we have offered the position to",
    "the role has been given to",
    "we will be proceeding with",
    "we went with",
    "we have hired",
    "the job went to",
    "we have appointed",
)
ANOTHER = (
    "another candidate",
    "someone else",
    "a different applicant",
    "an internal candidate",
    "a candidate whose experience more closely matches our needs",
    "someone with more experience",
)
GERMAN_LETTERS = (
    (
        "Sehr geehrte Frau Adler,\n\nvielen Dank für Ihre Bewerbung als Analystin.\n\n{}\n\n"
        "Mit freundlichen Grüßen\nBrightmoor GmbH"
    ),
    (
        "Guten Tag,\n\nvielen Dank für Ihr Interesse an unserem Unternehmen.\n\n{}\n\n"
        "Für Ihren weiteren Weg wünschen wir Ihnen alles Gute.\n\nIhr Recruiting-Team"
    ),
)
GERMAN_LEADS = (
    "leider müssen wir Ihnen mitteilen, dass ",
    "wir bedauern, Ihnen mitteilen zu müssen, dass ",
    "nach sorgfältiger Prüfung teilen wir Ihnen mit, dass ",
)
GERMAN = (
    "wir Ihre Bewerbung nicht weiter berücksichtigen können",
    "wir Ihnen keine positive Rückmeldung geben können",
    "wir Ihnen keine Zusage geben können",
    "wir uns für einen anderen Bewerber entschieden haben",
    "wir anderen Kandidaten den Vorzug gegeben haben",
    "die Stelle bereits besetzt ist",
    "die Stelle intern vergeben wurde",
    "Ihre Bewerbung nicht erfolgreich war",
    "Sie nicht in die engere Auswahl gekommen sind",
    "wir Sie nicht zu einem Gespräch einladen können",
    "wir Ihnen kein Angebot machen können",
    "Ihr Profil nicht zu unseren Anforderungen passt",
    "wir den Prozess mit Ihnen nicht fortsetzen",
    "wir Ihnen absagen müssen",
    "unsere Wahl nicht auf Sie gefallen ist",
    "wir uns gegen Sie entschieden haben",
    "wir Ihre Bewerbung nicht weiterverfolgen",
    "wir derzeit keine passende Stelle für Sie haben",
    "wir niemanden mehr einstellen",
    "es dieses Mal nicht gereicht hat",
    "wir von einer Einstellung absehen",
    "die Entscheidung nicht zu Ihren Gunsten ausgefallen ist",
)
OF_RECEIPT = (
    "We have received your application and will review it shortly.",
    "If your profile matches our needs, we will contact you.",
    "Only shortlisted candidates will be contacted.",
    "If you have not heard from us within four weeks, please consider your application unsuccessful.",
    "If you are not selected, we will keep your resume on file.",
    "Should you not be selected for this position, we will let you know by email.",
    "Please note that we are unable to respond to each applicant individually.",
    "If we decide not to move forward with your application, we will inform you.",
    "Applications received after the deadline will not be considered.",
    "We cannot consider your application until you complete the form.",
    "We have not yet filled the position.",
    "Unfortunately the process is taking longer than expected.",
    "Unfortunately Maria is ill and we need to move your interview to Thursday.",
    "We are unable to offer you a slot on Friday, would Monday suit you?",
    "The other candidate declined, so we would like to offer you the role.",
    "As requested, we have withdrawn your application.",
    "The role is on hold while we review our budget.",
)


def with_leads(pairs: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Return sentences, each with the next of the usual beginnings."""
    for lead, words in zip(cycle(LEADS), pairs, strict=False):
        yield f"{lead}{' '.join(words)}."


def load_usual_letters() -> list[SentenceCase]:
    """Return every usual decision in every usual letter of its language, and what is said before one."""
    english = [
        *with_leads(product(NOT_ABLE, GO_ON, WHAT)),
        *with_leads(product(WAS_NOT, CHOSEN)),
        *with_leads(product(WE_CHOSE, ANOTHER)),
    ]
    german = [f"{lead}{said}." for lead in GERMAN_LEADS for said in GERMAN]
    told = [
        *((letter, each, True) for letter in LETTERS for each in english),
        *((letter, each, True) for letter in GERMAN_LETTERS for each in german),
        *((letter, each, False) for letter in LETTERS[:1] for each in OF_RECEIPT),
    ]
    return [SentenceCase(each, is_no, Message(letter.format(each))) for letter, each, is_no in told]

"""Threads in which a decision came, each of another kind."""

from __future__ import annotations

from e2e.stand_ins.mailbox import people as who
from e2e.stand_ins.mailbox.shapes import Mail, Thread

FINAL_ROUND = Thread(
    "Your interviews with Northlight Labs",
    (
        Mail(
            "ana_final",
            who.ANA,
            "2026-11-24T08:10:00",
            "Hi Mina,\n\n"
            "I wanted to write to you myself after last week's final round for the Data Analyst role. We "
            "have decided to go with another candidate, and it was a close call.\n\n"
            "Tomasz and Li both spoke warmly of how you walked them through the churn dashboard, and I "
            "enjoyed our conversation about making numbers kind to the people who read them.\n\n"
            "Thank you for the time and care you gave to all four conversations. We hope to work with "
            "you later, and I will get in touch when a role on the team opens.\n\n"
            "Warm regards,\nAna Ruiz\nHead of Analytics, Northlight Labs",
            is_unread=True,
        ),
    ),
)

NO_REPLY = Thread(
    "Update on your application: Support Engineer (REF-2041)",
    (
        Mail(
            "no_reply",
            who.NO_REPLY,
            "2026-11-24T07:42:00",
            "Dear Mina Okafor,\n\n"
            "Thank you for your interest in the Support Engineer position at Tidewater Systems. After "
            "careful review we will not be moving forward with your application at this time.\n\n"
            "We wish you every success in your search.\n\n"
            "Tidewater Systems\n\n"
            "This message was sent from an address that is not monitored. Please do not reply.",
        ),
    ),
)

ON_HOLD = Thread(
    "Product Designer at Fernwood: where things stand",
    (
        Mail(
            "on_hold",
            who.PRIYA,
            "2026-11-23T16:05:00",
            "Hello Mina,\n\n"
            "A short note about the Product Designer opening. Our budget round moved to spring, so the "
            "position has been put on hold. No decision has been made about any applicant.\n\n"
            "I will let you know as soon as it opens again.\n\n"
            "Best,\nPriya Nair\nFernwood",
            is_unread=True,
        ),
    ),
)

REFUSED_FEEDBACK = Thread(
    "Harrow Museum: Visitor Programme Lead",
    (
        Mail(
            "refused_feedback",
            who.OWEN,
            "2026-11-20T11:30:00",
            "Dear Ms Okafor,\n\n"
            "Thank you for coming to the interview for Visitor Programme Lead. The panel has chosen "
            "another applicant.\n\n"
            "Owing to the number of people we saw, we are not able to give individual feedback.\n\n"
            "Yours sincerely,\nOwen Pryce\nThe Harrow Museum",
        ),
    ),
)

OFFERED_FEEDBACK = Thread(
    "Your application to Tallgrass",
    (
        Mail(
            "offered_feedback",
            who.MARGIT,
            "2026-11-19T09:20:00",
            "Dear Mina,\n\n"
            "Thank you for talking with us about the Community Manager post. We have offered the role to "
            "someone else.\n\n"
            "If you would like feedback on your interview, reply to this mail and I will find a time to "
            "call.\n\n"
            "Kind regards,\nMargit Sol\nTallgrass Cooperative",
        ),
    ),
)

INCLUDED_FEEDBACK = Thread(
    "Research task and next steps",
    (
        Mail(
            "included_feedback",
            who.FELIX,
            "2026-11-18T14:00:00",
            "Hi Mina,\n\n"
            "Thanks for handing in the research task. We will not be taking your application further.\n\n"
            "One point that may help: your summary was clear, but the sample you drew left out weekend "
            "visitors, and two of us would have liked to see you say so.\n\n"
            "All the best,\nFelix Brandt\nKranich Research",
        ),
    ),
)

KEPT_ON_FILE = Thread(
    "Your application with Corvid Books (was: note from mina@elsewhere.example)",
    (
        Mail(
            "kept_on_file",
            who.SIOBHAN,
            "2026-11-17T10:45:00",
            "Dear Mina,\n\n"
            "Thank you for applying for the Publicity Assistant role at Corvid Books. We have filled the "
            "position, but we would like to keep your details on file for the spring list.\n\n"
            "Best wishes,\nSiobhán O’Neill",
        ),
    ),
)

AGENCY = Thread(
    "News from the client: Operations Analyst",
    (
        Mail(
            "agency",
            who.AGENCY,
            "2026-11-16T17:15:00",
            "Hi Mina,\n\n"
            "I heard back from my client about the Operations Analyst position. They have decided to "
            "progress with other candidates after the first calls.\n\n"
            "Applicants of the spring round need not apply again. I'll keep you in mind for the next one.\n\n"
            "Dana Whitlock\nWhitlock Search",
        ),
    ),
)

REFERRED = Thread(
    "Jo's introduction and the Insights role",
    (
        Mail(
            "referred",
            who.JO_VIA,
            "2026-11-15T12:00:00",
            "Hi Mina,\n\n"
            "Jo Lindqvist introduced you to us for the Insights role, and we enjoyed reading your "
            "application. We have decided not to proceed on this occasion.\n\n"
            "The hiring team at Northlight Labs",
            reply_to=who.JO,
        ),
    ),
)

DECISIONS = (
    FINAL_ROUND,
    NO_REPLY,
    ON_HOLD,
    REFUSED_FEEDBACK,
    OFFERED_FEEDBACK,
    INCLUDED_FEEDBACK,
    KEPT_ON_FILE,
    AGENCY,
    REFERRED,
)

"""Threads in which an answer came after the decision, each of another kind."""

from __future__ import annotations

from e2e.stand_ins.mailbox import people as who
from e2e.stand_ins.mailbox.shapes import Mail, Thread

ANSWERED = Thread(
    "Insights Analyst at Northlight Labs",
    (
        Mail(
            "ana_insights",
            who.ANA,
            "2026-11-24T08:20:00",
            "Hello Mina,\n\n"
            "Thank you for the three conversations about the Insights Analyst role. We have decided to go "
            "with another candidate.\n\n"
            "Ana Ruiz\nNorthlight Labs",
        ),
        Mail(
            "ana_answers",
            who.ANA,
            "2026-11-25T08:30:00",
            "Hi Mina,\n\n"
            "Gladly, here are three points.\n\n"
            "Open each example with its result. You seemed tired on the second day. We liked how you "
            "prepared.\n\n"
            "Best wishes,\nAna",
        ),
    ),
)

DECLINED = Thread(
    "Archive Assistant at The Harrow Museum",
    (
        Mail(
            "owen_archive",
            who.OWEN,
            "2026-11-23T11:30:00",
            "Dear Ms Okafor,\n\n"
            "Thank you for coming to the interview for Archive Assistant. The panel has chosen another "
            "applicant.\n\n"
            "Yours sincerely,\nOwen Pryce\nThe Harrow Museum",
        ),
        Mail(
            "owen_declines",
            who.OWEN,
            "2026-11-25T08:40:00",
            "Thank you for your kind reply, Ms Okafor.\n\n"
            "I am afraid that we do not give individual feedback.\n\n"
            "Yours sincerely,\nOwen Pryce",
        ),
    ),
)

TALK_PROPOSED = Thread(
    "Event Host at Tallgrass",
    (
        Mail(
            "margit_host",
            who.MARGIT,
            "2026-11-23T09:20:00",
            "Dear Mina,\n\n"
            "Thank you for talking with us about the Event Host post. We have offered the role to someone "
            "else.\n\n"
            "Kind regards,\nMargit Sol\nTallgrass Cooperative",
        ),
        Mail(
            "margit_proposes",
            who.MARGIT,
            "2026-11-25T08:50:00",
            "Hello again,\n\n"
            "I am glad to share some thoughts. Could we talk on the phone for fifteen minutes?\n\n"
            "Margit",
        ),
    ),
)

OPEN_AGAIN = Thread(
    "Studio Assistant at Fernwood",
    (
        Mail(
            "priya_studio",
            who.PRIYA,
            "2026-11-23T10:10:00",
            "Hello Mina,\n\n"
            "Thank you for the two conversations about the Studio Assistant role. We have chosen another "
            "candidate.\n\n"
            "Priya Nair\nFernwood",
        ),
        Mail(
            "priya_again",
            who.PRIYA,
            "2026-11-25T09:10:00",
            "Dear Mina,\n\nThe role is open again. Would you still like to work with us?\n\nPriya",
        ),
    ),
)

ANSWERS = (ANSWERED, DECLINED, TALK_PROPOSED, OPEN_AGAIN)

"""Threads of several messages, where answering the right one matters."""

from __future__ import annotations

from e2e.stand_ins.mailbox import people as who
from e2e.stand_ins.mailbox.shapes import Mail, Thread


def _from_mina(key: str, sent_at: str, text: str) -> Mail:
    return Mail(key, who.MINA, sent_at, text, to=(who.PRIYA,), is_own=True)


SOMEONE_ELSE_LAST = Thread(
    "Marketing Lead at Solstice",
    (
        Mail(
            "tomas_decision",
            who.TOMAS,
            "2026-11-23T09:00:00",
            "Dear Mina,\n\n"
            "Thank you for the two conversations about the Marketing Lead role. We have chosen another "
            "candidate.\n\n"
            "I learned a lot from your view of the spring campaign.\n\n"
            "Tomás Beck\nSolstice",
            is_unread=True,
        ),
        Mail(
            "lena_travel",
            who.LENA,
            "2026-11-23T13:40:00",
            "Hello Mina,\n\n"
            "Tomás asked me to send you the form for your travel costs. Please return it by Friday.\n\n"
            "Lena Hoff\nOffice Manager, Solstice",
            to=(who.MINA,),
            cc=(who.TOMAS,),
            quotes="tomas_decision",
            is_unread=True,
        ),
    ),
)

OWN_REPLY_QUOTING = Thread(
    "Research Assistant position",
    (
        Mail(
            "ingrid_decision",
            who.INGRID,
            "2026-11-12T08:30:00",
            "Dear Mina,\n\n"
            "Thank you for visiting the lab. For the Research Assistant position we have decided on "
            "another applicant.\n\n"
            "Ingrid Aas\nFjordlab",
        ),
        Mail(
            "mina_answer",
            who.MINA,
            "2026-11-12T18:05:00",
            "Dear Ingrid,\n\nThank you for telling me, and for the day at the lab.\n\nMina",
            to=(who.INGRID,),
            quotes="ingrid_decision",
            is_own=True,
        ),
    ),
    folders=("inbox", "sent"),
)

LONG_THREAD = Thread(
    "Workshop Coordinator: dates and decision",
    (
        Mail(
            "priya_first",
            who.PRIYA,
            "2026-11-02T09:00:00",
            "Would Tuesday suit you for a first call?\n\nPriya",
        ),
        _from_mina("mina_first", "2026-11-02T10:00:00", "Hello Priya,\n\nTuesday at ten is good.\n\nMina"),
        Mail("priya_second", who.PRIYA, "2026-11-03T12:00:00", "Could you come by on Friday?\n\nPriya"),
        _from_mina("mina_second", "2026-11-03T12:30:00", "Gladly, see you on Friday.\n\nMina"),
        Mail("priya_third", who.PRIYA, "2026-11-06T17:00:00", "It was good to meet you.\n\nPriya"),
        Mail(
            "priya_decision",
            who.PRIYA,
            "2026-11-10T15:00:00",
            "Dear Mina,\n\n"
            "After some thought we went with another applicant for Workshop Coordinator.\n\n"
            "Priya Nair\nFernwood",
        ),
    ),
    folders=("inbox", "sent"),
)

SEVERAL_PEOPLE = Thread(
    "Editor role: our decision",
    (
        Mail(
            "several_people",
            who.SIOBHAN,
            "2026-11-11T09:15:00",
            "Dear Mina,\n\n"
            "Thank you for meeting the three of us about the Editor role. We have offered it to another "
            "person.\n\n"
            "Siobhán, Felix and Margit",
            to=(who.MINA, who.FELIX),
            cc=(who.MARGIT,),
        ),
    ),
)

CONVERSATIONS = (SOMEONE_ELSE_LAST, OWN_REPLY_QUOTING, LONG_THREAD, SEVERAL_PEOPLE)

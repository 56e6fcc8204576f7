"""Threads that are hard to read: names, scripts, hostile markup, and mail that is no decision at all."""

from __future__ import annotations

from e2e.stand_ins.mailbox import people as who
from e2e.stand_ins.mailbox.shapes import Mail, Thread

TERMS = "\n\n".join(f"{number}. Terms of the museum's register, as amended." for number in range(1, 41))
HOSTILE_MARK = '<img src=x onerror="window.pwned=1">'

RESCHEDULED = Thread(
    "Thursday's interview",
    (
        Mail(
            "rescheduled",
            who.BRAMBLE,
            "2026-11-23T15:20:00",
            "Hi Mina,\n\n"
            "Unfortunately our meeting room has flooded, so we need to move Thursday's interview. Would "
            "Monday at eleven work for you?\n\n"
            "The Bramble talent team",
        ),
    ),
)

NEWSLETTER = Thread(
    "Six books for long evenings",
    (
        Mail(
            "newsletter",
            who.NEWS,
            "2026-11-22T06:00:00",
            "Good morning,\n\n"
            "This week: a memoir of lighthouses, two short novels, and why we regret selling maps.\n\n"
            "Read on, or unsubscribe with one click.",
            markup="<h3>Six books for long evenings</h3><p>This week: a memoir of lighthouses, two "
            "short novels, and why "
            'we regret selling maps.</p><p><a href="https://slowreader.example/46">Read on</a> or '
            '<a href="https://slowreader.example/leave">unsubscribe</a>.</p>',
        ),
    ),
)

NAME_TURNED_ROUND = Thread(
    "Application for Office Coordinator",
    (
        Mail(
            "name_turned_round",
            who.ANA_HR,
            "2026-11-14T08:00:00",
            "Dear Mina,\n\n"
            "Thank you for applying for Office Coordinator. We are not taking your application "
            "further.\n\n"
            "People team, Northlight Labs",
        ),
    ),
)

EMOJI = Thread(
    "🌻 Petalworks: about the Florist role",
    (
        Mail(
            "emoji",
            who.ZOE,
            "2026-11-13T08:00:00",
            "Hi Mina 🌱\n\n"
            "Thank you for the trial day. We chose someone with more wedding work behind them.\n\n"
            "Zoë D'Arcy",
        ),
    ),
)

JAPANESE = Thread(
    "選考結果のご連絡",
    (
        Mail(
            "japanese",
            who.MISAKI,
            "2026-11-09T02:00:00",
            "オカフォー様\n\n"
            "この度は翻訳者の面接にお越しいただき、ありがとうございました。慎重に検討いたしましたが、今回は採用を見送らせていただくこととなりました。\n\n"
            "田中 美咲",
        ),
    ),
)

ARABIC = Thread(
    "بخصوص طلبك لوظيفة منسقة برامج",
    (
        Mail(
            "arabic",
            who.SARA,
            "2026-11-08T10:00:00",
            "عزيزتي مينا،\n\n"
            "شكراً لوقتك في المقابلة. قررنا اختيار شخص آخر لهذه الوظيفة، ونتمنى لك التوفيق.\n\n"
            "سارة الحربي",
            is_rtl=True,
        ),
    ),
)

HOSTILE = Thread(
    f"{HOSTILE_MARK} Your application for Clerk {{{{ 7*7 }}}}",
    (
        Mail(
            "hostile",
            who.EVE,
            "2026-11-07T10:00:00",
            f"Dear Mina {HOSTILE_MARK},\n\nWe have chosen another candidate for the Clerk role at "
            f"<script>window.pwned=1</script>"
            " Hostile {{ config }} Ltd. Thank you for your interest, and we wish you all the best.\n\nEve",
        ),
    ),
)

CLIPPED = Thread(
    "Your application for Archivist",
    (
        Mail(
            "clipped",
            who.OWEN,
            "2026-11-06T10:00:00",
            "Dear Ms Okafor,\n\n"
            "Thank you for your application for Archivist. The panel has chosen "
            "another applicant.\n\n" + TERMS,
            is_clipped=True,
        ),
    ),
)

ODDITIES = (RESCHEDULED, NEWSLETTER, NAME_TURNED_ROUND, EMOJI, JAPANESE, ARABIC, HOSTILE, CLIPPED)

"""What compose boxes hold before anything is put in, and the draft that is put in."""

from __future__ import annotations

PREFIX = '<span class="gmail_signature_prefix">-- </span><br>'
SIGNATURE = (
    '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>Mina Okafor</div></div>'
)
QUOTE = (
    '<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Mon, Ana wrote:<br></div>'
    '<blockquote class="gmail_quote">We have chosen someone else.</blockquote></div>'
)
PLAIN_SIGNATURE = "<div>-- </div><div>Mina Okafor</div>"
PLAIN_QUOTE = (
    "<div>On Mon, Ana &lt;ana.ruiz@northlight.example&gt; wrote:</div><div>&gt; We have chosen.</div>"
)
DRAFT = "Dear Ana,\n\nThank you for telling me.\nWhat would you work on?\n\nMina"
LINES = (
    "<div>Dear Ana,</div><div><br></div><div>Thank you for telling me.</div>"
    "<div>What would you work on?</div><div><br></div><div>Mina</div>"
)
PUT_IN = {"ok": True, "way": "typing", "problem": None}

EMPTY = {
    "nothing": "",
    "one line break": "<br>",
    "one line": "<div><br></div>",
    "a line with a direction": '<div dir="rtl"><br></div>',
    "a line, signature": f"<div><br></div>{SIGNATURE}",
    "two lines, signature with prefix": f"<div><br></div><div><br></div>{PREFIX}{SIGNATURE}",
    "a line break, signature": f'<br clear="all"><div><br></div>{PREFIX}{SIGNATURE}',
    "a line, signature, quote": f"<div><br></div>{PREFIX}{SIGNATURE}{QUOTE}",
    "a line, quote, signature": f"<div><br></div>{QUOTE}{PREFIX}{SIGNATURE}",
    "a line around the quote": f'<div dir="ltr"><br>{QUOTE}</div>',
    "signature at once": SIGNATURE,
    "prefix at once": f"{PREFIX}{SIGNATURE}",
    "quote at once": QUOTE,
    "plain text": f"<div><br></div>{PLAIN_SIGNATURE}<div><br></div>{PLAIN_QUOTE}",
    "plain text, signature at once": PLAIN_SIGNATURE,
    "plain text, quote only": f"<div><br></div>{PLAIN_QUOTE}",
}

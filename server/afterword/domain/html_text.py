"""Turns an HTML mail into the plain text a reader sees, for mails that carry nothing else."""

from __future__ import annotations

import re
from html import unescape

_MOST_CHARACTERS = 300_000
_UNSEEN = re.compile(
    r"<!--.*?-->|<(script|style|head|title)\b.*?</\1\s*>"
    r"|<(\w+)[^>]*?(?:display\s*:\s*none|mso-hide\s*:\s*all)[^>]*>.*?</\2\s*>",
    re.IGNORECASE | re.DOTALL,
)
_QUOTE = re.compile(r"<blockquote\b[^>]*>|<div\b[^>]*\bgmail_quote\b[^>]*>", re.IGNORECASE)
_BREAK = re.compile(r"<br\b[^>]*>|</(?:div|tr|li|h[1-6])\s*>", re.IGNORECASE)
_PARAGRAPH = re.compile(r"</?(?:p|table|ul|ol|hr|blockquote)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad\u034f]")
_SPACES = re.compile(r"[ \t\xa0\r]+")
_BLANK_LINES = re.compile(r" ?\n ?(?:\n ?)+")
QUOTE_MARK = "----- Original Message -----"


def to_text(html: str) -> str:
    """Return the text; a quoted mail in it begins with a line that says so."""
    html = _UNSEEN.sub(" ", html[:_MOST_CHARACTERS])
    html = _SPACES.sub(" ", html.replace("\n", " "))
    html = _QUOTE.sub(f"\n{QUOTE_MARK}\n", html)
    html = _PARAGRAPH.sub("\n\n", _BREAK.sub("\n", html))
    text = _INVISIBLE.sub("", unescape(_TAG.sub("", html)))
    return _BLANK_LINES.sub("\n\n", _SPACES.sub(" ", text)).replace(" \n", "\n").replace("\n ", "\n").strip()

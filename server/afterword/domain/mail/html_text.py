"""Turns an HTML mail into the plain text a reader sees, for mails that carry nothing else.

One walk over the tags, so that broken or hostile HTML takes no longer than other HTML.
"""

from __future__ import annotations

import re
from html import unescape

_MOST_CHARACTERS = 300_000
_TAG = re.compile(r"<!--|<(?P<end>/?)(?P<name>[A-Za-z][\w:-]*)(?P<attributes>[^<>]*)>")
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_UNSEEN = frozenset(("script", "style", "head", "title"))
_EMPTY = frozenset(("br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base"))
_BREAK_AFTER = frozenset(("div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6"))
_PARAGRAPH = frozenset(("p", "table", "ul", "ol", "hr", "blockquote"))
_REST_OF_A_TAG = re.compile(r"<[A-Za-z/!?][^<>]*>?")
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad\u034f]")
_SPACES = re.compile(r"[ \t\xa0\r]+")
_BLANK_LINES = re.compile(r"\n[ \n]*\n")
QUOTE_MARK = "----- Original Message -----"


def to_text(html: str) -> str:
    """Return the text; a quoted mail in it begins with a line that says so."""
    html = _SPACES.sub(" ", html[:_MOST_CHARACTERS].replace("\n", " "))
    text = _INVISIBLE.sub("", unescape("".join(_walk(html))))
    return _BLANK_LINES.sub("\n\n", _SPACES.sub(" ", text)).replace(" \n", "\n").replace("\n ", "\n").strip()


def _walk(html: str) -> list[str]:
    """Return the seen pieces between the tags, with line breaks where the tags make them."""
    pieces: list[str] = []
    place = 0
    hidden_by, depth = "", 0
    while found := _TAG.search(html, place):
        if not hidden_by:
            pieces.append(_REST_OF_A_TAG.sub("", html[place : found.start()]))
        place = found.end()
        if found["name"] is None:
            place = _skip_comment(html, place)
            continue
        name, is_end = found["name"].lower(), bool(found["end"])
        if hidden_by:
            depth += (name == hidden_by) * (-1 if is_end else 1)
            hidden_by = hidden_by if depth else ""
        elif not is_end and name not in _EMPTY and (name in _UNSEEN or _HIDDEN.search(found["attributes"])):
            hidden_by, depth = name, 1
        else:
            pieces.append(_break_at(name, is_end, found["attributes"]))
    if not hidden_by:
        pieces.append(_REST_OF_A_TAG.sub("", html[place:]))
    return pieces


def _skip_comment(html: str, place: int) -> int:
    """Return where a comment ends; one that never does hides the rest, as in a browser."""
    end = html.find("-->", place)
    return end + 3 if end >= 0 else len(html)


def _break_at(name: str, is_end: bool, attributes: str) -> str:
    if not is_end and (name == "blockquote" or (name == "div" and "gmail_quote" in attributes)):
        return f"\n{QUOTE_MARK}\n"
    if name in _PARAGRAPH:
        return "\n\n"
    if is_end and name in ("td", "th"):
        return " "
    return "\n" if name == "br" or (is_end and name in _BREAK_AFTER) else ""

"""An HTML mail is read as its reader sees it, however it is made."""

from __future__ import annotations

import time

import pytest

from afterword.domain.mail.html_text import QUOTE_MARK, to_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Dear Mina,</p><p>thank you.</p>", "Dear Mina,\n\nthank you."),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("<table><tr><td>Role:</td><td>Baker</td></tr></table>", "Role: Baker"),
        ("K&ouml;ln &amp; Bonn&nbsp;GmbH", "Köln & Bonn GmbH"),
        ("<head><title>Mail</title><style>p {}</style></head>Hello", "Hello"),
        ("<script>if (1 < 2) {}</script>Hello", "Hello"),
        ("Hello<!-- <p>unseen</p> --> Mina", "Hello Mina"),
        ('<div style="display: none">We saw your <div>note</div></div>Hello', "Hello"),
        ('<span style="mso-hide:all">x</span><img style="display:none">Hello', "Hello"),
        ("so\u200bft hy\u00adphen", "soft hyphen"),
        ("pay < 5 and more", "pay < 5 and more"),
        ("an open <a href='", "an open"),
    ],
)
def test_the_text_is_what_a_reader_sees(html: str, text: str) -> None:
    assert to_text(html) == text


@pytest.mark.parametrize("quote", ["<blockquote>", '<div class="gmail_quote">'])
def test_a_quoted_mail_begins_with_a_line_that_says_so(quote: str) -> None:
    assert to_text(f"Thank you.{quote}Dear Mina") == f"Thank you.\n{QUOTE_MARK}\nDear Mina"


@pytest.mark.parametrize(
    "piece", ["<!--", "<div style=", "<div style='display:none'>", "<style>", "<p", "<", "&#", "\n \n", "< !"]
)
def test_broken_html_takes_no_longer_than_other_html(piece: str) -> None:
    began = time.thread_time()
    to_text(piece * (1_000_000 // len(piece)))
    assert time.thread_time() - began < 2

"""A pattern of letters finds the same in every kind of text, by whichever class of letters it is made."""

from __future__ import annotations

import re

import pytest

from afterword.domain.mail.letters import LetterPattern


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ana, it's a no.",
        "Grüße – Ihr Œuvre kostet 5 €, 3² oder ½ ª",
        "Sayın Işık, “teşekkürler”… ŽĐ",
        "Здравствуйте, Ana ☺ 𝐀𝐧𝐚 ⁿ⁰ ﬁn",
        "",
        "".join(map(chr, range(0x3000))),
    ],
)
def test_the_same_words_are_found_as_by_any_letter(text: str) -> None:
    found = LetterPattern("LETTER+").choose(text).findall(text)

    assert found == re.findall(r"[^\W\d_]+", text)


def test_the_class_written_out_holds_each_letter_below_its_end() -> None:
    text = "_".join(map(chr, range(0x250)))

    assert LetterPattern("LETTER").choose(text).findall(text) == re.findall(r"[^\W\d_]", text)

"""A text is cut into sentences; each keeps its letters and its words at their places."""

from __future__ import annotations

import pytest

from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.sentences import cut


def test_in_small_letters_each_stands_at_its_place() -> None:
    sentence = cut("İlan KAPANDI", load("tr"))[0]
    assert sentence.lower() == "ilan kapandi"
    assert len(sentence.lower()) == len(sentence.text)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Thank you. We chose Ana", ["Thank you", "We chose Ana"]),
        ("Thank you.  \t\nKind regards,\t \nAna", ["Thank you", "Kind regards,", "Ana"]),
        ("we have read your\nletter with care", ["we have read your\nletter with care"]),
        ("Any news? None (yet).", ["Any news", "None (yet)"]),
        ("Your application no. 27 was read", ["Your application no. 27 was read"]),
        ("We met at Tarn Inc.", ["We met at Tarn Inc"]),
        ("... \n>> \n", []),
        ("", []),
        ("7% of 12", ["of"]),
    ],
)
def test_a_text_is_cut(text: str, sentences: list[str]) -> None:
    assert [each.text for each in cut(text, load("en"))] == sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Die Stelle als 2. Offizier ist vergeben", 1),
        ("Der Termin ist am 3. Montag im Mai", 1),
        ("Wir suchen 2. Offizier ist man schnell", 2),
    ],
)
def test_a_number_behind_an_article_is_an_ordinal(text: str, count: int) -> None:
    assert len(cut(text, load("de"))) == count


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ana, we can't go on. Is that so?! Yes: it is (12 of 90) “so”.",
        "a 1st line  \nand a second, of Tarn Ltd. in\nGlen\n\nAna",
        "Straße für Zoë… Größe? a a a",
    ],
)
def test_each_word_has_its_place_in_the_mail(text: str) -> None:
    read = load("en").read
    for sentence in cut(text, load("en")):
        written = [text[start:end] for start, end in sentence.spans]
        assert len(written) == len(sentence.words) == len(sentence.tags)
        assert [read(each)[0] if "?" not in each else "" for each in written] == sentence.words
        assert text[sentence.spans[0][0] :].startswith(sentence.text)

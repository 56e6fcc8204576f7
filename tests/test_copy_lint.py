"""The words on every screen: none that hurts, none that hurries, no sentence that is too long."""

from __future__ import annotations

import re

import pytest

from tests.screen_texts import (
    Text,
    every_text,
    page_texts,
    python_texts,
    script_texts,
    sentences_in_python,
    sentences_in_script,
    texts_outside,
)

LONGEST_SENTENCE = 19
FORBIDDEN = {
    "hurts": re.compile(r"\b(?:reject\w*|fail\w*|losers?|denied|unsuccessful\w*|oops)\b", re.I),
    "pities or belittles": re.compile(r"\b(?:unfortunately|just|simply|congratulations)\b", re.I),
    "shouts": re.compile(r"!|\b(?!HTML|HTTP|JSON|LICENSE)[A-Z]{5,}\b"),
    "commands": re.compile(r"\byou must\b|\bare you sure\b", re.I),
}
SEND = re.compile(r"\bsend\b", re.I)
SENTENCE_END = re.compile(r"(?<=[.?…])[”\"]?\s+")

NOT_ON_SCREEN = {
    ("server/afterword/services/checks.py", "Thank you for your mail."): "a draft to load the rules with",
    ("server/afterword/services/check_ins.py", "I have used the advice you gave me"): "words of a message",
}

TEXTS = every_text()


def findings(text: Text) -> list[str]:
    """Return what is wrong with some words on a screen."""
    found = [f"{what}: {match[0]}" for what, rule in FORBIDDEN.items() if (match := rule.search(text.words))]
    if text.on_button and SEND.search(text.words):
        found.append("says send on a button")
    for sentence in SENTENCE_END.split(text.words):
        if len(sentence.split()) > LONGEST_SENTENCE:
            found.append(f"has {len(sentence.split())} words: {sentence}")
    return found


def test_there_are_texts_from_every_place() -> None:
    places = {text.place.partition(":")[0] for text in TEXTS}
    assert {
        "extension/ui/texts.js",
        "extension/ui/texts-parts.js",
        "extension/options/options.html",
        "extension/manifest.json",
        "server/afterword/dashboard/templates/base.html",
        "server/afterword/dashboard/words.py",
        "server/afterword/dashboard/problem_words.py",
        "server/afterword/dashboard/connection_words.py",
        "server/afterword/domain/own_word.py",
        "server/afterword/domain/errors.py",
        "server/afterword/commands/doctor.py",
        "server/afterword/domain/templates/placeholders.py",
    } <= places
    assert any(text.on_button for text in TEXTS)


def test_every_text_treats_the_person_well() -> None:
    wrong = [f"{text.place} {finding}" for text in TEXTS for finding in findings(text)]
    assert wrong == []


def test_every_sentence_stands_where_the_words_are() -> None:
    outside = [
        f"{text.place} {text.words}"
        for text in texts_outside()
        if (text.place.rpartition(":")[0], text.words) not in NOT_ON_SCREEN
    ]
    assert outside == []


@pytest.mark.parametrize(
    "source",
    ['TEXTS = {"done": "Saved."}', 'say("That is too long")', 'f"Denied. That browser has {count} keys."'],
)
def test_a_sentence_in_code_is_found(source: str) -> None:
    assert len([*sentences_in_python(f"x = {source}", "x.py")]) == 1
    script = source.replace("TEXTS = ", "").removeprefix("f")
    assert len([*sentences_in_script(f"show({script})", "x.js")]) == 1


@pytest.mark.parametrize(
    "source",
    ['"put_in"', '"Bearer "', '"Ana Ruiz"', '"Mac OS X"', '"M4 4l8 8"', '"SET NULL"', '"Content-Type"'],
)
def test_what_only_looks_like_words_is_no_sentence(source: str) -> None:
    assert [*sentences_in_python(f"x = {source}", "x.py"), *sentences_in_script(source, "x.js")] == []


def test_what_is_raised_is_for_developers() -> None:
    raised = 'raise ValueError("The path must lead to a page.")'
    thrown = 'throw new Error("The path must lead to a page.");'
    assert [*sentences_in_python(raised, "x.py"), *sentences_in_script(thrown, "x.js")] == []


@pytest.mark.parametrize(
    "words",
    [
        "Your application was rejected.",
        "3 rejections this month",
        "It failed.",
        "Oops.",
        "Unfortunately not.",
        "Just press here.",
        "Simply go on.",
        "Done!",
        "Congratulations.",
        "DELETE all",
        " ".join(["word"] * 20) + ".",
    ],
)
def test_the_lint_finds_what_it_is_for(words: str) -> None:
    assert findings(Text("here", words)) != []


@pytest.mark.parametrize("words", ["Adjust the tone.", "They do not give it.", "Read it once; you send it."])
def test_the_lint_leaves_good_words_alone(words: str) -> None:
    assert findings(Text("here", words)) == []


def test_send_is_refused_on_a_button_and_allowed_elsewhere() -> None:
    assert findings(Text("here", "Send it", on_button=True)) != []
    assert findings(Text("here", "Mark as sent", on_button=True)) == []


def test_buttons_are_recognised_in_scripts_and_pages() -> None:
    [by_name, by_use, other] = script_texts(
        '  "button.go": "Go",\n  "side.read": "Read",\n  "note.x": "A \\"word\\"",\n', "x.js", {"side.read"}
    )
    assert (by_name.on_button, by_use.on_button, other.on_button) == (True, True, False)
    assert other.words == 'A "word"'
    [on_page] = page_texts(
        "<form><button>Send <em>it</em></button></form>".replace("<em>it</em>", "it"), "x.html"
    )
    assert on_page.on_button


def test_words_in_attributes_are_read_and_template_code_is_not() -> None:
    found = page_texts('{# fail #}<p title="Why">{{ oops }} was {% if failed %}kept{% endif %}</p>', "x.html")
    assert [text.words for text in found] == ["Why", "value was", "kept"]


def test_docstrings_and_keys_of_tables_are_not_on_a_screen() -> None:
    found = python_texts('"""Fail."""\nWORDS = {"failed": "Not selected"}\n', "x.py")
    assert [text.words for text in found] == ["Not selected"]

"""Cues are found word by word, and are the very ones that stand in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from afterword.domain.facts import cues
from afterword.domain.facts.company import patterns as company_patterns
from afterword.domain.facts.cued_pattern import CuedPattern, Ending, Found
from afterword.domain.facts.pattern_text import CuedLines, CuedTable, cued, cued_by, cued_lines, one_of
from afterword.domain.facts.promise import patterns as promise_patterns
from afterword.domain.facts.role import patterns as role_patterns
from afterword.domain.facts.stage import talk
from afterword.domain.facts.stage import words as stage_words
from afterword.domain.other_side import applicant, colleagues
from afterword.domain.other_side import words as other_side_words
from tests.mail_cases import load_cases, load_sentences

CUES = ("zqinterest", " zqat ", "zqthey ", " zqhere", "zq as a", "zq's ", "“zq", "zq", ") zq")


@pytest.fixture(autouse=True)
def _known() -> None:
    cues.know(CUES)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "zqinterested",
        "we are zqat home",
        "zqat home",
        "at zqat",
        "zqthey say",
        "say zqthey",
        "come zqhere, now",
        "zq as an",
        "zq as\na",
        "the zq's own",
        "(it) zq",
        "“zqinterest” zqat\tzqthey zqhere",
    ],
)
def test_the_cues_found_are_those_that_stand_in_the_text(text: str) -> None:
    assert cues.find(text) & set(CUES) == {cue for cue in CUES if cue in text}


def test_a_cue_added_later_is_found_in_words_that_were_seen_before() -> None:
    assert "zqnew" not in cues.find("zqnewly")
    cues.know(["zqnew"])
    assert "zqnew" in cues.find("zqnewly")


def test_a_table_chooses_the_patterns_with_a_cue_and_those_without_any_in_their_order() -> None:
    first, always, last = (cued([cue], re.compile(cue)) for cue in ("zqat", "", "zqhere"))
    table = CuedTable((first, always, last))
    assert table.choose({"zqhere", "zqat"}) == [first, always, last]
    assert table.choose(set()) == [always]


def _spans(pattern: CuedPattern, text: str) -> list[tuple[int, int]]:
    lowered = text.lower()
    return [match.span() for match in pattern.find_all(text, lowered, cues.find(lowered))]


def test_a_pattern_that_tells_its_beginnings_finds_each_place_once_and_in_order() -> None:
    pattern = cued_by("^zqa|zqaz", re.compile(r"(?i:\bzqa\w*(?: zqa\w*)?)"))
    assert _spans(pattern, "ZQa zqaz, xzqa. zqa") == [(0, 8), (16, 19)]


def test_a_text_that_is_longer_in_small_letters_is_searched_whole() -> None:
    pattern = cued_by("^zqa", re.compile("zqa"))
    assert _spans(pattern, "İİ zqa") == [(3, 6)]


def _found(matches: Iterable[Found]) -> list[tuple[tuple[int, int], str, str, int]]:
    return [(each.span(), each[0], each["name"], each.start("name")) for each in matches]


@pytest.mark.parametrize("begins", ["", "zqfor "])
@pytest.mark.parametrize(
    "text", ["zqfor the Clerk, zqfor Ann, zqfor him", "zqfor the job", "zqfor the jobber zqfor the Job", ""]
)
def test_an_ending_of_many_is_found_as_if_it_stood_in_the_pattern(begins: str, text: str) -> None:
    pattern = cued_by("zqfor", r"\bzqfor (?:the )?", begins, Ending(r"(?P<name>[A-Z]\w+|the job\b)"))

    found = pattern.find_all(text, text.lower(), cues.find(text.lower()))

    assert _found(found) == _found(pattern.expression.finditer(text))


_TABLES = (company_patterns.STRONG["en"], role_patterns.BODY["en"])
_BEGINNING = [each for table in _TABLES for each in table if each.begins]


@pytest.mark.parametrize("pattern", _BEGINNING, ids=lambda pattern: pattern.begins[0])
def test_no_pattern_begins_otherwise_than_it_tells(pattern: CuedPattern) -> None:
    for text in (case.message.text for case in load_cases()):
        assert _spans(pattern, text) == [match.span() for match in pattern.expression.finditer(text)]


def test_of_several_lines_what_stands_first_is_found() -> None:
    lines = cued_lines("""
        zqlate|zqlater :: (?:come )?zqlate\\w*
        zqearly :: zqearly
        """)
    text = "zqlater or zqearly"

    assert lines.search(text, cues.find(text)).group() == "zqlater"  # type: ignore[union-attr]
    assert lines.search("zqearly, zqlate", {"zqlate", "zqearly"}).group() == "zqearly"  # type: ignore[union-attr]
    assert lines.search("zqlater", set()) is None


_LINES = {
    "talks": talk.TOOK_PLACE,
    "German talks": talk.TOOK_PLACE_ELSE,
    "what was done": stage_words.TALKED,
    **dict(promise_patterns.KINDS),
    **{
        f"{module.__name__.rpartition('.')[2]} {name}": each
        for module in (applicant, colleagues, other_side_words)
        for name, each in vars(module).items()
        if isinstance(each, CuedLines)
    },
}


@pytest.mark.parametrize("lines", _LINES.values(), ids=_LINES)
def test_no_line_stands_where_none_of_its_cues_does(lines: CuedLines) -> None:
    texts = [case.message.text for case in load_cases()] + [case.sentence for case in load_sentences()]
    for lowered in (" ".join(text.lower().split()) for text in texts):
        found = [each.expression.search(lowered) for each in lines]
        first = min(filter(None, found), key=re.Match.start, default=None)
        cued_first = lines.search(lowered, cues.find(lowered))
        assert (cued_first and cued_first.span()) == (first and first.span())


def test_alternatives_parted_by_their_first_letters_are_all_there() -> None:
    either = re.compile(one_of("we|went|a (?:b|c)\nwho|I (?=am)"))
    assert all(either.match(text) for text in ("we", "went", "a b", "a c", "who", "I am"))
    assert not either.match("I was")
    assert not either.match("a d")

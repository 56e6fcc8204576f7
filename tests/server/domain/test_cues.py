"""Cues are found word by word, and are the very ones that stand in the text."""

from __future__ import annotations

import re

import pytest

from afterword.domain.facts import cues
from afterword.domain.facts.pattern_text import CuedTable, cued

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

"""The checker stays silent on polite sentences, put together from parts so that no turn is left out."""

from __future__ import annotations

import tomllib
from itertools import product
from pathlib import Path

import pytest

from tests.drafts_folder import FRAME, MadeUpDraft

LEAST_SENTENCES = 5_000
GROUPS = tomllib.loads(Path(__file__).with_name("polite_sentences.toml").read_text(encoding="utf-8"))["group"]


def sentences(group: dict[str, list[str]]) -> list[str]:
    parts = product(group["openings"], group["middles"], group["ends"])
    return [f"{opening} {middle}{end}" for opening, middle, end in parts]


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group["openings"][0])
def test_nothing_is_found_in_a_polite_sentence(group: dict[str, list[str]]) -> None:
    drafts = [MadeUpDraft(words, FRAME.format(words), frozenset(), {}) for words in sentences(group)]
    assert {draft.name: found for draft in drafts if (found := draft.found())} == {}


def test_there_are_sentences_enough() -> None:
    assert sum(len(sentences(group)) for group in GROUPS) >= LEAST_SENTENCES

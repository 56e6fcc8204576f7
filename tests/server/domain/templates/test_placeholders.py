from __future__ import annotations

import re

import pytest

from afterword.domain.templates.placeholder_examples import EXAMPLES
from afterword.domain.templates.placeholders import CATALOGUE, Placeholder


@pytest.fixture(params=CATALOGUE.values(), ids=CATALOGUE)
def placeholder(request: pytest.FixtureRequest) -> Placeholder:
    found: Placeholder = request.param
    return found


def test_every_placeholder_has_examples_and_no_other_name_has() -> None:
    assert EXAMPLES.keys() == CATALOGUE.keys()


def test_labels_are_told_apart() -> None:
    labels = [each.label for each in CATALOGUE.values()]
    assert len(set(labels)) == len(labels)


def test_fields_are_told_apart() -> None:
    fields = [each.asked_as for each in CATALOGUE.values()]
    assert len(set(fields)) == len(fields)


def test_a_label_reads_well_inside_a_sentence(placeholder: Placeholder) -> None:
    assert not re.search(r"[\[\].?!_]", placeholder.label)
    assert placeholder.label[0].islower() or placeholder.name == "title"


def test_a_field_begins_like_a_label_and_its_hint_like_a_sentence(placeholder: Placeholder) -> None:
    assert placeholder.asked_as[0].isupper()
    assert placeholder.hint[0].isupper()
    assert placeholder.hint.endswith(".")


def test_examples_grow_in_length(placeholder: Placeholder) -> None:
    short, typical, long = EXAMPLES[placeholder.name]
    assert len(short) <= len(typical) <= len(long)


def test_the_longest_names_are_those_that_notes_must_hold() -> None:
    assert len(EXAMPLES["first_name"].long) == 38
    assert len(EXAMPLES["company"].long) == 32

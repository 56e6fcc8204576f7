"""A first name is told whole, in whatever letters it is written."""

from __future__ import annotations

import pytest

from afterword.domain.facts.first_names import begins_with_first_name


@pytest.mark.parametrize(
    "name", ["Zoltán Nagy", "Zoltan", "Hans-Peter Klein", "Éloïse Roy", "ada", "Özge Ak"]
)
def test_a_first_name_begins_it(name: str) -> None:
    assert begins_with_first_name(name)


@pytest.mark.parametrize("name", ["Ad Astra", "Annabe Smith", "Nnabel", "Bakery-Anna", "A", "-", ""])
def test_a_part_of_a_first_name_is_none(name: str) -> None:
    assert not begins_with_first_name(name)

"""Lines that close a letter, whichever word they begin with."""

from __future__ import annotations

import pytest

from afterword.domain.facts.closing import is_closing


@pytest.mark.parametrize(
    "line",
    [
        "Kind regards,",
        "Cdt,",
        "cdlt",
        "Kollegiale Grüße",
        "Noch einen schönen Tag,",
        "LG",
        "Met vriendelijke groet",
        "Un saludo",
    ],
)
def test_a_formula_closes(line: str) -> None:
    assert is_closing(line)


@pytest.mark.parametrize(
    "line", ["Kollegiale Beratung", "Cdt Hale", "Noch einen Termin", "Regards to none of you"]
)
def test_another_line_does_not(line: str) -> None:
    assert not is_closing(line)


@pytest.mark.parametrize(
    "line",
    [
        "Cofion",
        "Cofion / Regards",
        "Gyda diolch,",
        "Vennlig hilsen",
        "Mvh",
        "Pozdrawiam",
        "Üdvözlettel",
        "Ngā mihi",
        "Glück auf",
        "Bien confraternellement,",
        "Best / Cordialement",
    ],
)
def test_a_formula_of_another_tongue_closes(line: str) -> None:
    assert is_closing(line)


@pytest.mark.parametrize("line", ["Salam", "Tackley Mill", "Cofion Cyf", "Regards / Hale"])
def test_a_name_closes_nothing(line: str) -> None:
    assert not is_closing(line)

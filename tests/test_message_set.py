"""The message set as a whole: every situation has its tones, and its description names what there is."""

from __future__ import annotations

import re

from afterword.domain.templates.placeholders import CATALOGUE
from tests.every_text import FOLDER, TEXTS

ALL = [f"T{number:02}" for number in range(1, 28) if number not in (8, 14)]
AFTER_A_REFERRAL = ["T08b", "T08b-screened", "T08b-task", "T08b-interviewed", "T08b-final"]
ALL += ["T08a", *AFTER_A_REFERRAL, "T10b", "T14a", "T14b"]
WARM = ["T04", "T05", "T06", "T07", "T08a", "T09", "T13", "T16", "T21", "T22", "T23", "T24", "T25"]
WARM += AFTER_A_REFERRAL
FORMAL = ["T01", "T02", "T03", "T04", "T05", "T06", "T07", "T10", "T10b", "T12", "T13", "T14a", "T14b"]


def test_every_situation_has_its_tones() -> None:
    expected = {(situation, tone) for situation in ALL for tone in ("plain", "brief")}
    expected |= {(situation, "warm") for situation in WARM} | {(situation, "formal") for situation in FORMAL}
    assert {(template.situation_id, template.tone) for _, template in TEXTS.values()} == expected


def test_the_readme_lists_every_placeholder() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `(\w+)` \| (.+) \|$", readme, re.MULTILINE)
    assert dict(listed) == {each.name: each.asked_as for each in CATALOGUE.values()}


def test_the_readme_names_every_text() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert not [stem for stem in TEXTS if stem.split(".")[0] not in readme]

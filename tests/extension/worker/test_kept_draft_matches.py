"""A draft from the kept texts is the companion's own, for every text, also with a question of one's own."""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from afterword.domain.situation import FEEDBACK_STANCES, PROMISE_KINDS, SENDER_KINDS, STAGES
from afterword.services import drafts, templates

PROJECT = Path(__file__).parents[3]
NODE = shutil.which("node", path=Path(sys.executable).parent) or shutil.which("node")

SCRIPT = """
import { readFileSync } from "node:fs";
import { draftFromKept } from "./extension/worker/kept-draft.js";
const kept = JSON.parse(readFileSync("extension/fallback.json"));
const wishes = JSON.parse(readFileSync(0));
console.log(JSON.stringify(wishes.map((wish) => draftFromKept(kept, { values: {}, ...wish }))));
"""

SAME = (
    "template_id", "situation_id", "tone", "tones", "channel", "language", "asks", "subject", "body", "gaps",
    "missing", "advice", "takes_question", "question_tone", "takes_late",
)  # fmt: skip


def draft_from_kept(wishes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    assert NODE
    command = [NODE, "--input-type=module", "--eval", SCRIPT]
    done = subprocess.run(
        command, input=json.dumps(wishes), text=True, capture_output=True, cwd=PROJECT, check=True
    )
    return json.loads(done.stdout)


def every_situation() -> list[dict[str, Any]]:
    facts = {
        "stage": (None, *STAGES),
        "sender_kind": (None, *SENDER_KINDS),
        "feedback_stance": (None, *FEEDBACK_STANCES),
        "promise_kind": (None, *PROMISE_KINDS),
        "referral": (False, True),
    }
    situations = [dict(zip(facts, values, strict=True)) for values in itertools.product(*facts.values())]
    return [
        {"situation": each, "kind": kind}
        for each in situations
        for kind in ("rejection", "hold", "other", None)
    ]


def every_text() -> list[dict[str, Any]]:
    situation = dict.fromkeys(("stage", "sender_kind", "feedback_stance", "promise_kind")) | {
        "referral": False
    }
    return [
        {"situation": situation, "situation_id": each["situation_id"], "tone": each["tone"]}
        for each in templates.list_all()
    ]


OWN_QUESTION = {"question": "Which of my [your name] $& answers would you practise first?"}


VALUES = {"first_name": "Ana", "role": "designer 🙂 [your name]", "company": "Late but sincerely, Ltd"}


def every_text_that_can_be_late() -> list[dict[str, Any]]:
    return [
        {**wish, "values": VALUES | OWN_QUESTION}
        for wish in every_text()
        if drafts.fill(**wish)["takes_late"]
    ]


def every_text_asked() -> list[dict[str, Any]]:
    return [{**wish, "values": OWN_QUESTION} for wish in every_text()]


def late(wishes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**wish, "late": True} for wish in wishes]


FORMAL_NAMES = (
    "Owen Pryce", "Ms Hoffmann", "Ms Ana Ruiz", "Dr. Weber", "Mr van Dyk", "Mx Robin van Dyk",
    "Prof. Dr. Weber", "Hoffmann", "Talent Team", "Ana Ruiz via Ashby", "",
)  # fmt: skip


def every_text_to_one_who_is_formal(values: Mapping[str, str] = MappingProxyType({})) -> list[dict[str, Any]]:
    return [
        {**wish, "formal": True, "values": {"contact_name": name, **values}}
        for wish in every_text()
        for name in ("Owen Pryce", "Hoffmann", "")
    ]


@pytest.mark.parametrize(
    "wishes",
    [
        every_situation(),
        every_text(),
        every_text_asked(),
        late(every_text()),
        late(every_text_asked()),
        late(every_text_that_can_be_late()),
        every_text_to_one_who_is_formal(),
        late(every_text_to_one_who_is_formal(OWN_QUESTION)),
    ],
    ids=[
        "situations",
        "texts",
        "own question",
        "late",
        "late, with an own question",
        "late, with values",
        "formal",
        "formal and late, with an own question",
    ],
)
def test_the_kept_draft_is_the_companions_draft(wishes):
    for wish, kept in zip(wishes, draft_from_kept(wishes), strict=True):
        own = drafts.fill(**wish)
        assert {name: kept[name] for name in SAME} == {name: own[name] for name in SAME}, wish


def test_whoever_writes_formally_is_greeted_as_the_companion_greets():
    wishes = [
        {"situation": every_text()[0]["situation"], "values": {"contact_name": name}, "formal": True}
        for name in FORMAL_NAMES
    ]
    greetings = [each["body"].split("\n", 1)[0] for each in draft_from_kept(wishes)]
    own = [drafts.fill(**wish)["body"].split("\n", 1)[0] for wish in wishes]
    known = dict(zip(FORMAL_NAMES, zip(greetings, own, strict=True), strict=True))
    # "via Ashby" is left out by the companion; here such a name greets nobody.
    assert known.pop("Ana Ruiz via Ashby") == ("Hello,", "Dear Ana Ruiz,")
    assert [kept for kept, _ in known.values()] == [told for _, told in known.values()]
    assert known["Owen Pryce"][0] == "Dear Owen Pryce,"
    assert known["Ms Ana Ruiz"][0] == "Dear Ms Ruiz,"


def test_an_own_question_is_the_only_one_and_comes_after_the_thanks():
    asked = [each for each in draft_from_kept(every_text_asked()) if each["takes_question"]]
    assert len(asked) > 20
    for draft in asked:
        before, own, after = draft["body"].partition(OWN_QUESTION["question"])
        assert own, draft["template_id"]
        assert "Thank you" in before or "hank" in before, draft["template_id"]
        assert "?" not in before + after, draft["template_id"]

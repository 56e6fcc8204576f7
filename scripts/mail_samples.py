"""Loads the mails that reading is learned from: labelled ones beside the project, and the made-up ones."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from afterword.domain.mail.message import Message  # noqa: E402
from afterword.domain.reading import find_features, list_phrases  # noqa: E402
from tests.mail_cases import (  # noqa: E402
    CollectedMail,
    load_cases,
    load_collection,
    load_named,
    load_second_look,
)
from tests.mail_cases import load_sentences as load_sentence_cases  # noqa: E402
from tests.usual_wording import load_usual_letters  # noqa: E402

CORPUS = ROOT.parent / "shared/corpus/dev.jsonl"
REJECTION = "rejection"
# Of decisions with what they name: the others are written to be hard.
AS_THEY_COME = "named_"
FOLDS = 5
SENTENCE_COUNTS = 2.0
# There are fewer that leave it open, and a false alarm is worse than a miss.
OPEN_SENTENCE_COUNTS = 3.0
CORPUS_COUNTS = 9.0
# A collected decision says less plainly what it is than other mail does, and there are fewer of them.
DECISION_COUNTS = 1.4
# A false alarm on ordinary mail is worse than a miss.
CORPUS_COUNTS_OTHERWISE = 48.0


@dataclass(frozen=True)
class Sample:
    """A mail as features and sentences, with its label, and how much it counts in learning.

    Attributes:
        sentences: the places of each of its sentences in the tables of `domain/evidence/phrasing.py`.
    """

    name: str
    family: str
    features: tuple[str, ...]
    kind: str
    counts: float = 1.0
    sentences: tuple[set[int], ...] = ()
    is_collected: bool = False
    is_real: bool = False

    @property
    def fold(self) -> int:
        """Return the fold of the mail's family, the same in every run."""
        return crc32(self.family.encode()) % FOLDS


def load_corpus() -> list[Sample]:
    """Return the labelled mails beside the project, without those whose label is unsure."""
    samples = []
    for line in CORPUS.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if record["label_certainty"] == "sure":
            sender = record["from_name"], record["from_address"]
            message = Message(record["text"], record["subject"], *sender, html=record["html"])
            samples.append(
                Sample(
                    record["id"],
                    record["family"],
                    _features(message),
                    record["label"],
                    CORPUS_COUNTS if record["label"] == REJECTION else CORPUS_COUNTS_OTHERWISE,
                    tuple(list_phrases(message)),
                    is_real=True,
                )
            )
    return samples


def load_made_up() -> list[Sample]:
    """Return the mails of the tests and of the collection, and the decisions that are named as they come."""
    named = (
        CollectedMail(each.name, REJECTION, each.message)
        for each in load_named()
        if each.name.startswith(AS_THEY_COME)
    )
    return [
        Sample(
            case.name,
            case.name,
            _features(case.message),
            case.kind,
            DECISION_COUNTS if isinstance(case, CollectedMail) and case.kind == REJECTION else 1.0,
            sentences=tuple(list_phrases(case.message)),
            is_collected=isinstance(case, CollectedMail),
        )
        for case in (*load_cases(), *load_collection(), *load_second_look(), *named)
    ]


def load_sentences() -> list[Sample]:
    """Return the made-up sentences of the tests, each in a letter; they tell decisions and no other kind."""
    return [
        Sample(
            case.sentence,
            case.sentence,
            _features(case.message),
            REJECTION if case.is_decision else "open",
            SENTENCE_COUNTS * DECISION_COUNTS if case.is_decision else OPEN_SENTENCE_COUNTS,
            tuple(list_phrases(case.message)),
        )
        for case in load_sentence_cases()
    ]


def load_usual() -> list[Sample]:
    """Return the usual decisions in usual letters, which those who put each mail differently leave out."""
    return [
        Sample(
            f"usual-{number}",
            case.sentence,
            _features(case.message),
            REJECTION if case.is_decision else "open",
            1.0,
            tuple(list_phrases(case.message)),
        )
        for number, case in enumerate(load_usual_letters())
    ]


def _features(message: Message) -> tuple[str, ...]:
    return tuple(sorted(find_features(message)))

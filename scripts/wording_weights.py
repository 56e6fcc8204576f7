"""Learns how a no is worded: what each word and each pair of word classes adds to a sentence.

The words come from the made-up mails alone. The corpus beside the project, where there is one, only says how
much the words count.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import exp
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from afterword.domain.evidence import wording  # noqa: E402
from afterword.domain.lexicon.lookup import load  # noqa: E402
from afterword.domain.mail import language, quoting  # noqa: E402
from afterword.domain.mail.html_text import to_text  # noqa: E402
from afterword.domain.mail.message import Message  # noqa: E402
from afterword.domain.mail.sentences import cut  # noqa: E402
from afterword.domain.voids.reasons import says_no  # noqa: E402

WORDING_WEIGHTS = ROOT / "server/afterword/domain/data/wording_weights.json"
ROUNDS = 12
STEP = 0.15
SHRINK = 0.0002
FEWEST_SENTENCES = 2
# A sentence beside the no may say it once more, so it counts little against.
BESIDE_A_NO = 0.15
SMALLEST = 0.05


@dataclass(frozen=True)
class Wording:
    """A sentence by its marks, whether it says no, and how much it counts."""

    marks: frozenset[str]
    is_no: bool
    counts: float


@dataclass(frozen=True)
class Weights:
    """What every sentence starts from, and what each mark adds."""

    bias: float
    weights: dict[str, float]

    def find_likeness(self, sentences: Iterable[Wording]) -> float:
        """Return how much the sentence that is most like a no is like one."""
        return max(
            (self.bias + sum(self.weights.get(mark, 0.0) for mark in each.marks) for each in sentences),
            default=float("-inf"),
        )


def take_apart(message: Message, is_rejection: bool) -> tuple[Wording, ...]:
    """Return the sentences of a mail; in a decision those say no in which a signal does."""
    parts = quoting.split(message.text or to_text(message.html or ""), message.subject)
    spoken = (language.recognise(f"{message.subject or ''}\n{parts.own}") or ["en"])[0]
    sentences = [each for each in cut(parts.own, load(spoken)) if len(each.tags) > 2]
    say_no = [is_rejection and says_no(each, spoken) for each in sentences]
    beside = 0.0 if is_rejection and not any(say_no) else BESIDE_A_NO if is_rejection else 1.0
    return tuple(
        Wording(frozenset(wording.list_marks(each)), is_no, 1.0 if is_no else beside)
        for each, is_no in zip(sentences, say_no, strict=True)
    )


def take_sentence(sentence: str, message: Message, is_no: bool) -> tuple[Wording, ...]:
    """Return one sentence that is known to say no, or not to."""
    spoken = (language.recognise(message.text) or ["en"])[0]
    return tuple(
        Wording(frozenset(wording.list_marks(each)), is_no, 1.0) for each in cut(sentence, load(spoken))
    )


def list_known_marks(made_up: Iterable[Wording]) -> frozenset[str]:
    """Return the marks that stand in enough of the made-up sentences."""
    counted = Counter(mark for each in made_up for mark in each.marks)
    return frozenset(mark for mark, count in counted.items() if count >= FEWEST_SENTENCES)


def learn(wordings: Iterable[Wording], known: frozenset[str]) -> Weights:
    """Return the weights that tell sentences that say no from others."""
    samples = [(sorted(each.marks & known), each.is_no, each.counts) for each in wordings]
    weights: dict[str, float] = {}
    bias = -1.0
    shuffled = random.Random(1)
    for number in range(ROUNDS):
        shuffled.shuffle(samples)
        step = STEP / (1 + number * 0.1)
        for marks, is_no, counts in samples:
            total = bias + sum(weights.get(mark, 0.0) for mark in marks)
            slope = counts * step * (1 / (1 + exp(-max(-30.0, min(30.0, total)))) - is_no)
            bias -= 0.1 * slope
            for mark in marks:
                weights[mark] = weights.get(mark, 0.0) * (1 - SHRINK) - slope
    return Weights(bias, weights)


def write(learned: Weights) -> None:
    """Write the weights, those left out that hardly count."""
    kept = {
        mark: round(value, 2) for mark, value in sorted(learned.weights.items()) if abs(value) >= SMALLEST
    }
    content = {"bias": round(learned.bias, 3), "weights": kept}
    WORDING_WEIGHTS.write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")

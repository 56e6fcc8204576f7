"""Learns the network of `domain/evidence/phrasing.py`, the same in every run.

Its words are those of the made-up mails; the labelled mails beside the project, where there are any, only say
how much they count. Which sentence of a mail says no is not written down: the network finds it. Needs the
group `train` of pyproject.toml; `scripts/train_reading.py` calls it.
"""

from __future__ import annotations

import json
import random
import sys
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from mail_samples import FOLDS, REJECTION, Sample  # noqa: E402

from afterword.domain.evidence.phrasing import find_key, read_network, write_row  # noqa: E402
from afterword.domain.stored_rows import read_from, to_bytes  # noqa: E402

NETWORK = ROOT / "server/afterword/domain/data/phrasing_network.json"
ROWS = NETWORK.with_name("phrasing_rows.bin")
FEWEST_MAILS = 3
SIZE = 16
PASSES, MAILS_AT_ONCE = 8, 64
FASTEST, DECAY = 5e-3, 1e-5
WITHOUT_MARKS = 0.5
"""The share of the marks that is left out at random, so that none is relied on."""
# Mails of many wordings are nearest to those that come.
WORDINGS_COUNT = 3.0
WORDINGS = "wordings"
# Those that repeat themselves say less.
LETTERS_COUNT = 0.25
LETTERS = "plain_letters"
# What is tested sentence by sentence is meant to be found.
SENTENCES_COUNT = 2.0
# Real mails are few, and a false alarm on one of them is worse than a miss.
CORPUS_COUNTS, CORPUS_COUNTS_OTHERWISE = 4.0, 8.0
BEGINNING = 0.05
MEMBERS = 3
"""Networks that are learned each from another beginning, and say together what a mail weighs."""
# Of a byte: the largest number, and the least that one of a mark has to reach to be kept.
LARGEST, LEAST = 127, 24
Batch = tuple[Tensor, Tensor, Tensor, int]


@dataclass(frozen=True)
class Lesson:
    """A mail as the marks of its sentences, whether it is a decision, and how much it counts."""

    sentences: list[set[str]]
    is_decision: bool
    counts: float


class Network(nn.Module):
    """The network as it is learned."""

    def __init__(self, marks: int) -> None:
        super().__init__()
        self.marks = nn.EmbeddingBag(marks, SIZE, mode="sum")
        nn.init.normal_(self.marks.weight, 0, BEGINNING)
        self.start = nn.Parameter(torch.zeros(SIZE))
        self.outputs = nn.Linear(2 * SIZE, 1)

    def forward(self, marks: Tensor, starts: Tensor, mails: Tensor, number: int) -> Tensor:
        """Return what some mails weigh.

        Args:
            marks: the marks of all sentences, one behind the other.
            starts: where each sentence begins among them.
            mails: the mail of each sentence.
            number: how many mails there are.
        """
        fields = torch.tanh(self.marks(marks, starts) + self.start)
        places = mails[:, None].expand(-1, SIZE)
        most = torch.full((number, SIZE), -1.0).scatter_reduce(0, places, fields, "amax")
        least = torch.full((number, SIZE), 1.0).scatter_reduce(0, places, fields, "amin")
        return self.outputs(torch.cat([most, least], 1))[:, 0]


def take_from(samples: Iterable[Sample]) -> list[Lesson]:
    """Return mails as lessons."""
    return [
        Lesson(list(each.sentences), _is_decision(each), _counts(each)) for each in samples if each.sentences
    ]


def _is_decision(sample: Sample) -> bool:
    return sample.kind == REJECTION


def _counts(sample: Sample) -> float:
    if sample.is_real:
        return CORPUS_COUNTS if _is_decision(sample) else CORPUS_COUNTS_OTHERWISE
    if not sample.is_collected:
        return sample.counts * SENTENCES_COUNT
    if sample.name.startswith(LETTERS):
        return LETTERS_COUNT
    return WORDINGS_COUNT if sample.name.startswith(WORDINGS) else sample.counts


def weigh_crossed(samples: Sequence[Sample]) -> dict[str, float]:
    """Return what the words of each mail weigh, by its name, where that was learned without its family."""
    weights: dict[str, float] = {}
    for fold in range(FOLDS):
        content, rows = learn([each for each in samples if each.fold != fold])
        network = read_network(content, read_from(rows), {})
        for each in samples:
            if each.fold == fold and each.sentences:
                weights[each.name] = network.weigh([network.add_up(marks) for marks in each.sentences])
    return weights


def learn(samples: Sequence[Sample]) -> tuple[dict[str, object], bytes]:
    """Return the files of the network; no word gets in that only real mails have."""
    made_up = take_from(each for each in samples if not each.is_real)
    others = take_from(each for each in samples if each.is_real)
    seen = Counter(mark for each in made_up for mark in set().union(*each.sentences))
    marks = sorted(mark for mark, times in seen.items() if times >= FEWEST_MAILS)
    return _write([_learn(marks, made_up, others, seed) for seed in range(MEMBERS)], marks)


def _learn(marks: list[str], made_up: list[Lesson], others: list[Lesson], seed: int) -> Network:
    """Return the network of some marks, learned from mails."""
    random.seed(seed)
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    network = Network(len(marks))
    places = {mark: place for place, mark in enumerate(marks)}
    mails = [
        (
            [[places[mark] for mark in sorted(sentence & places.keys())] for sentence in each.sentences],
            float(each.is_decision),
            each.counts,
        )
        for each in (*made_up, *others)
    ]
    rest = [each for name, each in network.named_parameters() if name != "marks.weight"]
    steps = torch.optim.Adam([{"params": rest}, {"params": [network.marks.weight], "weight_decay": DECAY}])
    for number in range(PASSES):
        for group in steps.param_groups:
            group["lr"] = FASTEST * (1 - number / PASSES)
        random.shuffle(mails)
        for at in range(0, len(mails), MAILS_AT_ONCE):
            some = mails[at : at + MAILS_AT_ONCE]
            answers, counts = (torch.tensor([each[part] for each in some]) for part in (1, 2))
            weights = network(*_put_together([each[0] for each in some]))
            losses = functional.binary_cross_entropy_with_logits(weights, answers, reduction="none")
            steps.zero_grad()
            (losses * counts).mean().backward()
            steps.step()
    return network


def _put_together(mails: list[list[list[int]]]) -> Batch:
    """Return some mails as one row of marks, with a share of the marks left out."""
    marks: list[int] = []
    starts, owners = [], []
    for owner, sentences in enumerate(mails):
        for sentence in sentences:
            starts.append(len(marks))
            owners.append(owner)
            marks += _leave_out(sentence)
    return torch.tensor(marks, dtype=torch.long), torch.tensor(starts), torch.tensor(owners), len(mails)


def _leave_out(marks: list[int]) -> Iterator[int]:
    return (mark for mark in marks if random.random() >= WITHOUT_MARKS)


def _write(members: Sequence[Network], marks: list[str]) -> tuple[dict[str, object], bytes]:
    """Return the two files of the networks as one, in whole numbers, for `domain/evidence/phrasing.py`."""
    weights = torch.cat([each.marks.weight.detach() for each in members], 1)
    scale = float(weights.abs().max()) / LARGEST
    numbers = (weights / scale).round().to(torch.int8)
    is_kept = (numbers.int().abs().amax(1) >= LEAST).tolist()
    kept = map(write_row, numbers[torch.tensor(is_kept)].tolist())
    rows = dict(zip(compress(marks, is_kept), kept, strict=True))
    keys = {mark: find_key(mark) for mark in rows}
    classes = [mark for mark in rows if keys[mark] is None]
    start = torch.cat([each.start.detach() for each in members])
    outputs = [(each.outputs.weight.detach()[0] / len(members)).split(SIZE) for each in members]
    content: dict[str, object] = {
        "bias": round(sum(each.outputs.bias.item() for each in members) / len(members), 4),
        "scale": scale,
        "start": (start / scale).round().int().tolist(),
        "most": [round(number, 4) for most, _ in outputs for number in most.tolist()],
        "least": [round(number, 4) for _, least in outputs for number in least.tolist()],
        "classes": "\n".join(classes),
        "numbers": b64encode(b"".join(rows[mark] for mark in classes)).decode(),
    }
    return content, to_bytes({key: rows[mark] for mark, key in keys.items() if key is not None})


def write(content: dict[str, object], rows: bytes) -> None:
    """Write the files of the network."""
    NETWORK.write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    ROWS.write_bytes(rows)

"""Learns the network of `domain/evidence/phrasing.py`, the same in every run.

Its words are those of the made-up mails; the labelled mails beside the project, where there are any, only say
how much they count. Which sentence of a mail says no is not written down: the network finds it. Needs the
group `train` of pyproject.toml; `scripts/train_reading.py` calls it.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from mail_samples import FOLDS, REJECTION, Sample  # noqa: E402

from afterword.domain.evidence import phrasing  # noqa: E402

NETWORK = ROOT / "server/afterword/domain/data/phrasing_network.json"
TABLES = NETWORK.with_name("phrasing_tables.bin")
FEWEST_MAILS = 2
PASSES, MAILS_AT_ONCE = 8, 64
FASTEST, DECAY = 5e-3, 1e-5
WITHOUT_MARKS = 0.5
"""The share of the marks that is left out at random, so that none is relied on."""
# Mails of many wordings are nearest to those that come.
WORDINGS_COUNT = 2.0
WORDINGS = "wordings"
# Those that repeat themselves say less.
LETTERS_COUNT = 0.25
LETTERS = "plain_letters"
# What is tested sentence by sentence is meant to be found.
SENTENCES_COUNT = 3.0
# Real mails are few, and a false alarm on one of them is worse than a miss.
CORPUS_COUNTS, CORPUS_COUNTS_OTHERWISE = 4.0, 8.0
BEGINNING = 0.05
LEARNED, MEMBERS = 5, 2
"""How many networks are learned, each from another beginning, and how many have a table of their own.

The first table, which they share, is the mean of those of all.
"""
LARGEST = 127
# What stands around a no tells little: mails that are put together from two others say so.
WITH_A_NO, WITH_AN_END = 1_000, 1_500
"""How many mails of another kind have a no in them, and how many of either kind the end of another mail."""
PUT_TOGETHER_COUNT = 0.5
FEWEST_SENTENCES, MOST_SENTENCES, MOST_OF_A_NO = 3, 30, 6
# So that the numbers of the first table are learned as fast as those of the others.
WHOLE_COUNTS = 8.0
Batch = tuple[Tensor, Tensor, Tensor, int]


@dataclass(frozen=True)
class Lesson:
    """A mail as the places of its sentences, whether it is a decision, and how much it counts."""

    sentences: list[list[int]]
    is_decision: bool
    counts: float


class Network(nn.Module):
    """One member as it is learned."""

    def __init__(self, marks: int) -> None:
        super().__init__()
        # What is not known adds nothing, and is counted.
        self.whole = nn.EmbeddingBag(marks + 1, 1, mode="sum", padding_idx=marks)
        self.other = nn.EmbeddingBag(marks + 1, 1, mode="sum", padding_idx=marks)
        nn.init.zeros_(self.whole.weight)
        with torch.no_grad():
            self.other.weight[:marks].normal_(0, BEGINNING)
        self.start = nn.Parameter(torch.zeros(1))
        self.outputs = nn.Linear(2, 1)

    def forward(self, marks: Tensor, starts: Tensor, mails: Tensor, number: int) -> Tensor:
        """Return what some mails weigh.

        Args:
            marks: the marks of all sentences, one behind the other.
            starts: where each sentence begins among them.
            mails: the mail of each sentence.
            number: how many mails there are.
        """
        fields = torch.tanh(self.other(marks, starts)[:, 0] + self.start)
        most = torch.full((number,), -1.0).scatter_reduce(0, mails, fields, "amax")
        least = torch.full((number,), 1.0).scatter_reduce(0, mails, fields, "amin")
        ends = torch.cat([starts[1:], torch.tensor([len(marks)])])
        counts = torch.zeros(number).scatter_add(0, mails, (ends - starts).float())
        sums = torch.zeros(number).scatter_add(0, mails, self.whole(marks, starts)[:, 0])
        whole = WHOLE_COUNTS * sums / counts.clamp(min=1).sqrt()
        return self.outputs(torch.stack([most, least], 1))[:, 0] + whole


def take_from(samples: Iterable[Sample]) -> list[Lesson]:
    """Return mails as lessons."""
    return [
        # What is said again and again counts once.
        Lesson(list(map(sorted, {*map(frozenset, each.sentences)})), _is_decision(each), _counts(each))
        for each in samples
        if each.sentences
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


def learn_crossed(samples: Sequence[Sample]) -> list[phrasing.Network]:
    """Return for each fold a network that was learned without its families."""
    return [
        phrasing.read_network(*learn([each for each in samples if each.fold != fold]))
        for fold in range(FOLDS)
    ]


def weigh_crossed(samples: Sequence[Sample], networks: Sequence[phrasing.Network]) -> dict[str, float]:
    """Return what the words of each mail weigh, by its name, in the network of its fold."""
    return {
        each.name: networks[each.fold].weigh(list(map(networks[each.fold].add_up, each.sentences)))
        for each in samples
        if each.sentences
    }


def put_together(samples: Sequence[Sample]) -> Iterator[Sample]:
    """Return mails that are put together from two others, the same in every run.

    Args:
        samples: made-up mails, and sentences in a letter.
    """
    some = random.Random(1)
    noes = [
        each
        for each in samples
        if _is_decision(each) and not each.is_collected and len(each.sentences) <= MOST_OF_A_NO
    ]
    whole = [
        each
        for each in samples
        if each.is_collected and FEWEST_SENTENCES <= len(each.sentences) <= MOST_SENTENCES
    ]
    decisions = [each for each in whole if _is_decision(each)]
    others = [each for each in whole if not _is_decision(each)]
    for _ in range(WITH_A_NO):
        no, other = some.choice(noes), some.choice(others)
        at = some.randint(0, len(other.sentences))
        yield _with_sentences(no, (*other.sentences[:at], *no.sentences, *other.sentences[at:]))
    for kind in (decisions, others):
        for _ in range(WITH_AN_END):
            one, other = some.choice(kind), some.choice(others)
            yield _with_sentences(one, (*one.sentences, *other.sentences[len(other.sentences) // 2 :]))


def _with_sentences(sample: Sample, sentences: tuple[set[int], ...]) -> Sample:
    return replace(
        sample, name="put together", sentences=sentences, counts=PUT_TOGETHER_COUNT, is_collected=True
    )


def learn(samples: Sequence[Sample]) -> tuple[dict[str, object], list[bytes]]:
    """Return the files of the network; no word gets in that only real mails have."""
    invented = [each for each in samples if not each.is_real]
    made_up = take_from((*invented, *put_together(invented)))
    others = take_from(each for each in samples if each.is_real)
    seen = Counter(mark for each in made_up for mark in set().union(*each.sentences))
    marks = sorted(mark for mark, times in seen.items() if times >= FEWEST_MAILS)
    return _write([_learn(marks, made_up, others, seed) for seed in range(LEARNED)], marks)


def _learn(marks: list[int], made_up: list[Lesson], others: list[Lesson], seed: int) -> Network:
    """Return the network of some marks, learned from mails."""
    random.seed(seed)
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    network = Network(len(marks))
    places = {mark: place for place, mark in enumerate(marks)}
    mails = [
        (
            [[places.get(mark, len(marks)) for mark in sentence] for sentence in each.sentences],
            float(each.is_decision),
            each.counts,
        )
        for each in (*made_up, *others)
    ]
    steps = torch.optim.Adam(network.parameters(), weight_decay=DECAY)
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


def _write(networks: Sequence[Network], marks: list[int]) -> tuple[dict[str, object], list[bytes]]:
    """Return the two files of the networks as one, in whole numbers, for `domain/evidence/phrasing.py`."""
    whole = sum(each.whole.weight.detach()[:-1, 0] for each in networks) / len(networks)
    members = networks[:MEMBERS]
    others = torch.stack([each.other.weight.detach()[:-1, 0] for each in members])
    whole_scale, scale = (float(each.abs().max()) / LARGEST for each in (whole, others))
    start = torch.cat([each.start.detach() for each in members])
    outputs = [(each.outputs.weight.detach()[0] / len(members)).tolist() for each in members]
    content: dict[str, object] = {
        "bias": round(sum(each.outputs.bias.item() for each in members) / len(members), 4),
        "whole_counts": WHOLE_COUNTS * whole_scale,
        "scale": scale,
        "start": (start / scale).round().int().tolist(),
        "most": [round(most, 4) for most, _ in outputs],
        "least": [round(least, 4) for _, least in outputs],
    }
    tables = [_to_table(whole / whole_scale, marks), *(_to_table(each / scale, marks) for each in others)]
    return content, tables


def _to_table(numbers: Tensor, marks: list[int]) -> bytes:
    table = bytearray([phrasing.NOTHING]) * phrasing.PLACES
    for mark, number in zip(marks, numbers.round().int().tolist(), strict=True):
        table[mark] = phrasing.NOTHING + number
    return bytes(table)


def write(content: dict[str, object], tables: Sequence[bytes]) -> None:
    """Write the files of the network."""
    NETWORK.write_text(json.dumps(content, indent=0) + "\n", encoding="utf-8")
    TABLES.write_bytes(b"".join(tables))

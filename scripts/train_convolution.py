"""Learns the network of `domain/checker/convolution.py` anew, from made-up drafts; the same in every run.

It learns all classes of the checker, since what they share makes the vectors better, and writes down what it
needs for wounded politeness. Which sentence of a draft carries what the draft is labelled with is not written
down: it is the one that weighs most. Needs the group `train` of pyproject.toml, and some minutes.
"""

from __future__ import annotations

import json
import random
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator

import torch
from lessons import CLASSES, DATA, PUT_TOGETHER, WRITTEN, Lesson, load_lessons
from torch import Tensor, nn
from torch.nn import functional

from afterword.domain.checker.convolution import BEGINNING, FIRST, LAST, UNKNOWN
from afterword.domain.checker.undertone import WOUNDED

FEWEST = 3
SIZE, FILTERS, WIDTHS = 32, 32, 3
PASSES, DRAFTS_AT_ONCE, SORTED_AT_ONCE = 7, 64, 4096
FASTEST_OF_FILTERS, FASTEST_OF_VECTORS, DECAY = 2e-3, 1e-3, 1e-6
# What is left out at random, so that no filter, number or word is relied on.
WITHOUT_FILTERS, WITHOUT_NUMBERS, WITHOUT_WORDS = 0.5, 0.2, 0.08
# Of what was put together, a part in each pass, counted little.
SHARE_PUT_TOGETHER, COUNTS_PUT_TOGETHER = 0.3, 0.1
MOST_WORDS = 58
NOTHING, LOW, LARGEST = 0, -1e4, 127
STANDING = (UNKNOWN, FIRST, LAST)
Batch = tuple[Tensor, Tensor, Tensor, Tensor]


class Network(nn.Module):
    """The network as it is learned; place 0 of the vectors stands for no word."""

    def __init__(self, words: int) -> None:
        super().__init__()
        self.vectors = nn.Embedding(words, SIZE, padding_idx=NOTHING)
        nn.init.normal_(self.vectors.weight, 0, 0.1)
        self.rows = nn.Linear(SIZE, FILTERS * sum(range(1, WIDTHS + 1)), bias=False)
        nn.init.normal_(self.rows.weight, 0, SIZE**-0.5)
        self.biases = nn.Parameter(torch.zeros(WIDTHS, FILTERS))
        self.outputs = nn.Linear(FILTERS * WIDTHS, len(CLASSES))

    def forward(self, sentences: Tensor) -> Tensor:
        """Return what sentences weigh for each class."""
        vectors = functional.dropout(self.vectors(sentences), WITHOUT_NUMBERS, self.training)
        columns = self.rows(vectors).split(FILTERS, 2)
        lengths = (sentences != NOTHING).sum(1, keepdim=True)
        best, place = [], 0
        for width in range(1, WIDTHS + 1):
            windows = sentences.shape[1] - width + 1
            matches = sum(columns[place + at][:, at : at + windows] for at in range(width))
            beyond = torch.arange(windows)[None] > lengths - width
            best.append(matches.masked_fill(beyond.unsqueeze(2), LOW).amax(1) + self.biases[width - 1])
            place += width
        return self.outputs(functional.dropout(torch.cat(best, 1).relu(), WITHOUT_FILTERS, self.training))


def learn(lessons: list[Lesson]) -> dict[str, object]:
    """Return the file of the network."""
    random.seed(0)
    torch.manual_seed(0)
    torch.set_num_threads(1)
    seen = Counter(each for lesson in lessons for words in lesson.words for each in {*map(_begin, words)})
    beginnings = [*STANDING, *sorted(each for each, times in seen.items() if times >= FEWEST)]
    places = {each: place for place, each in enumerate(beginnings, 1)}
    network = Network(len(beginnings) + 1)
    network.train()
    speeds = [FASTEST_OF_FILTERS, FASTEST_OF_VECTORS]
    vectors = list(network.vectors.parameters())
    others = [each for name, each in network.named_parameters() if not name.startswith("vectors")]
    steps = torch.optim.Adam([{"params": others}, {"params": vectors}], weight_decay=DECAY)
    for number in range(PASSES):
        for group, speed in zip(steps.param_groups, speeds, strict=True):
            group["lr"] = speed * (1 - number / PASSES)
        for sentences, drafts, holds, counts in _batches(lessons, places):
            weights = _heaviest(network(sentences), drafts, len(holds))
            losses = functional.binary_cross_entropy_with_logits(weights, holds, reduction="none")
            steps.zero_grad()
            (losses * counts).mean().backward()
            steps.step()
    return _write(network, beginnings)


def _begin(word: str) -> str:
    return word[:BEGINNING]


def _batches(lessons: list[Lesson], places: dict[str, int]) -> Iterator[Batch]:
    """Yield the lessons of one pass: sentences, whose they are, what each draft holds and counts."""
    chosen = [each for each in lessons if each.counts != PUT_TOGETHER or random.random() < SHARE_PUT_TOGETHER]
    random.shuffle(chosen)
    ordered: list[Lesson] = []
    for at in range(0, len(chosen), SORTED_AT_ONCE):
        ordered += sorted(chosen[at : at + SORTED_AT_ONCE], key=lambda each: max(map(len, each.words)))
    batches = [ordered[at : at + DRAFTS_AT_ONCE] for at in range(0, len(ordered), DRAFTS_AT_ONCE)]
    random.shuffle(batches)
    for batch in batches:
        rows = [_row(words, places) for each in batch for words in each.words]
        longest = max(map(len, rows))
        sentences = torch.tensor([[*row, *[NOTHING] * (longest - len(row))] for row in rows])
        left_out = (torch.rand(sentences.shape) < WITHOUT_WORDS) & (sentences > len(STANDING))
        yield (
            sentences.masked_fill(left_out, places[UNKNOWN]),
            torch.tensor([number for number, each in enumerate(batch) for _ in each.words]),
            torch.tensor([[float(class_id in each.class_ids) for class_id in CLASSES] for each in batch]),
            torch.tensor([[_counts(each)] for each in batch]),
        )


def _row(words: tuple[str, ...], places: dict[str, int]) -> list[int]:
    known = [places.get(_begin(word), places[UNKNOWN]) for word in words[:MOST_WORDS]]
    return [places[FIRST], *known, places[LAST]]


def _counts(lesson: Lesson) -> float:
    return COUNTS_PUT_TOGETHER if lesson.counts == PUT_TOGETHER else min(lesson.counts / WRITTEN, 1.0)


def _heaviest(weights: Tensor, drafts: Tensor, number: int) -> Tensor:
    """Return what the heaviest sentence of each draft weighs, for each class."""
    lowest = torch.full((number, weights.shape[1]), LOW)
    return lowest.scatter_reduce(0, drafts[:, None].expand_as(weights), weights, "amax")


def _write(network: Network, beginnings: list[str]) -> dict[str, object]:
    """Return the network in whole numbers, as `domain/checker/convolution.py` reads it."""
    vectors, of_vectors = _round(network.vectors.weight[1:])
    rows, of_rows = _round(network.rows.weight)
    outputs, of_outputs = _round(network.outputs.weight[CLASSES.index(WOUNDED)])
    blocks = rows.T.reshape(SIZE, -1, FILTERS).permute(1, 0, 2)
    widths, place = [], 0
    for width in range(1, WIDTHS + 1):
        least = (-network.biases[width - 1] / (of_vectors * of_rows)).round().int().tolist()
        mine = outputs[(width - 1) * FILTERS : width * FILTERS].tolist()
        widths.append({"rows": _encode(blocks[place : place + width]), "least": least, "outputs": mine})
        place += width
    return {
        "size": SIZE,
        "bias": round(float(network.outputs.bias[CLASSES.index(WOUNDED)]), 4),
        "scale": of_vectors * of_rows * of_outputs,
        "widths": widths,
        "beginnings": " ".join(beginnings),
        "vectors": _encode(vectors),
    }


def _round(weights: Tensor) -> tuple[Tensor, float]:
    """Return weights as whole numbers of one byte, and what one of them stands for."""
    one = float(weights.detach().abs().max()) / LARGEST
    return (weights.detach() / one).round().to(torch.int8), one


def _encode(numbers: Tensor) -> str:
    return b64encode(numbers.contiguous().numpy().tobytes()).decode()


if __name__ == "__main__":
    lessons = [each for each in load_lessons() if each.words]
    content = json.dumps(learn(lessons), ensure_ascii=False, indent=0)
    (DATA / "undertone_convolution.json").write_text(content + "\n", encoding="utf-8")

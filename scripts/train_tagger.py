"""Learns the tagger of `domain/facts/company/tagger.py`, the same in every run.

What names the company is written down for the decisions of `tests/named_mails` and `tests/mail`; in those
of the mail collection it is what the patterns find. Needs the group `train` of pyproject.toml, and a minute.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from afterword.domain.facts.company import marks, tagger  # noqa: E402
from afterword.domain.facts.company.named import find_named  # noqa: E402
from afterword.domain.facts.contact.find import find_contact  # noqa: E402
from afterword.domain.facts.role.find import find_role  # noqa: E402
from afterword.domain.mail.message import Message  # noqa: E402
from afterword.domain.reading import open_mail  # noqa: E402
from tests.mail_cases import load_cases, load_collection, load_named  # noqa: E402

NETWORK = ROOT / "server/afterword/domain/data/company_tagger.json"
ROWS = NETWORK.with_suffix(".bin")
REJECTION = "rejection"
# Letters that repeat themselves.
LEFT_OUT = "plain_"
SIZE, TAGS = 8, 3
PASSES, MAILS_AT_ONCE = 5, 40
FASTEST, SLOWER, DECAY = 5e-3, 0.7, 0.05
WITHOUT_MARKS, WITHOUT_FIELDS = 0.3, 0.3
"""The share that is left out at random, so that none is relied on."""
BEGINNING = 0.02
FEWEST_MAILS, OFTEN = 15, 10
WRITTEN_DOWN_COUNTS, BARE_COUNTS, FOUND_COUNTS = 3.0, 2.0, 0.3
# No mail is as short as these.
BARE = "bare"
# Of a byte; what stays below the second says next to nothing.
LARGEST, LEAST = 127, 10
Batch = tuple[Tensor, Tensor, Tensor, Tensor]


@dataclass(frozen=True)
class Lesson:
    """A mail as the marks of its words, what each is, and how much it counts.

    Attributes:
        alone: each word that stands alone, in small letters, nothing for others.
    """

    marks: list[list[int]]
    tags: list[int]
    alone: list[str]
    counts: float


class Network(nn.Module):
    """The network as it is learned."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.marks = nn.EmbeddingBag(number, SIZE, mode="sum")
        nn.init.normal_(self.marks.weight, 0, BEGINNING)
        self.start = nn.Parameter(torch.zeros(SIZE))
        self.outputs = nn.Linear(SIZE, TAGS)
        self.leave_out = nn.Dropout(WITHOUT_FIELDS)

    def forward(self, marks: Tensor, starts: Tensor) -> Tensor:
        """Return what each tag weighs for some words.

        Args:
            marks: those of all words, one behind the other.
            starts: where each word begins among them.
        """
        return self.outputs(self.leave_out(torch.relu(self.marks(marks, starts) + self.start)))


def load_lessons() -> list[Lesson]:
    """Return the decisions whose company is written down or tested, and those where the patterns find it."""
    written_down = (
        lesson
        for each in load_named()
        for lesson in _take_apart(each.message, each.companies, _counts(each.name))
    )
    tested = (
        lesson
        for each in load_cases()
        if each.kind == REJECTION and "company" in each.facts
        for lesson in _take_apart(each.message, _list_one(each.facts["company"]), WRITTEN_DOWN_COUNTS)
    )
    found = (
        lesson
        for each in load_collection()
        if each.kind == REJECTION and not each.name.startswith(LEFT_OUT)
        for lesson in _take_apart(each.message, None, FOUND_COUNTS)
    )
    return [*written_down, *tested, *found]


def _list_one(company: str | None) -> list[str]:
    return [company] if company else []


def _counts(name: str) -> float:
    return BARE_COUNTS if name.startswith(BARE) else WRITTEN_DOWN_COUNTS


def _take_apart(message: Message, companies: Sequence[str] | None, counts: float) -> Iterator[Lesson]:
    """Return a mail as a lesson, where there is something to learn from it.

    Args:
        companies: every way in which it may name the company, None where the patterns are to say it.
    """
    letter, language = open_mail(message)
    contact, role = find_contact(letter), find_role(letter, language)
    person, title = contact and contact[0], role and role[0]
    if companies is None:
        named = find_named(letter, language, person, title)
        if named is None:
            return
        companies = [named.name]
    lines = [marks.split(text) for _, text in marks.list_lines(letter)]
    tags = dict(_tag(lines, companies))
    words = list(marks.list_words(letter, person, title))
    if words:
        yield Lesson(
            [[*each.around, *each.marks] for each in words],
            [tags.get((each.line, each.place), tagger.OUTSIDE) for each in words],
            [lines[each.line][each.place].lower() if _is_alone(each, words) else "" for each in words],
            counts,
        )


def _is_alone(word: marks.Word, words: Sequence[marks.Word]) -> bool:
    return sum(each.around is word.around for each in words) == 1


def _tag(lines: Sequence[Sequence[str]], companies: Iterable[str]) -> Iterator[tuple[tuple[int, int], int]]:
    """Return the tag of each word of a name, by its line and its place in it; the longest name goes first."""
    names = sorted({tuple(map(_fold, marks.split(each))) for each in companies}, key=len, reverse=True)
    for number, words in enumerate(lines):
        folded = [_fold(word) for word in words]
        taken: set[int] = set()
        for name in names:
            for first in range(len(folded) - len(name) + 1):
                places = range(first, first + len(name))
                if tuple(folded[first : places.stop]) == name and taken.isdisjoint(places):
                    taken.update(places)
                    for place in places:
                        yield (number, place), tagger.BEGINS if place == first else tagger.GOES_ON


def _fold(word: str) -> str:
    return word.casefold().replace("'", "").replace("’", "")


def learn(lessons: Sequence[Lesson]) -> tuple[dict[str, object], bytes]:
    """Return the two files of the network."""
    plain = _find_plain(lessons)
    told = [
        Lesson(*zip(*kept, strict=True), each.counts)
        for each in lessons
        if (
            kept := [
                word for word in zip(each.marks, each.tags, each.alone, strict=True) if word[2] not in plain
            ]
        )
    ]
    times = Counter(mark for each in told for mark in {mark for word in each.marks for mark in word})
    known = sorted(mark for mark, number in times.items() if number >= FEWEST_MAILS)
    content, rows = _write(_learn(told, {mark: place for place, mark in enumerate(known)}), known)
    return {**content, "plain": " ".join(sorted(plain))}, rows


def _find_plain(lessons: Iterable[Lesson]) -> set[str]:
    """Return the words that often stand alone and name nothing."""
    words = [(word, tag) for each in lessons for word, tag in zip(each.alone, each.tags, strict=True) if word]
    named = {word for word, tag in words if tag != tagger.OUTSIDE}
    return {word for word, number in Counter(word for word, _ in words).items() if number >= OFTEN} - named


def _learn(lessons: Sequence[Lesson], places: dict[int, int]) -> Network:
    random.seed(0)
    torch.manual_seed(0)
    torch.set_num_threads(1)
    network = Network(len(places))
    mails = [
        ([[places[mark] for mark in word if mark in places] for word in each.marks], each.tags, each.counts)
        for each in lessons
    ]
    steps = torch.optim.AdamW(network.parameters(), lr=FASTEST, weight_decay=DECAY)
    for _ in range(PASSES):
        random.shuffle(mails)
        for at in range(0, len(mails), MAILS_AT_ONCE):
            known, starts, tags, counts = _put_together(mails[at : at + MAILS_AT_ONCE])
            losses = functional.cross_entropy(network(known, starts), tags, reduction="none")
            steps.zero_grad()
            ((losses * counts).sum() / counts.sum()).backward()
            steps.step()
        for group in steps.param_groups:
            group["lr"] *= SLOWER
    return network


def _put_together(mails: Iterable[tuple[list[list[int]], list[int], float]]) -> Batch:
    """Return some mails as one row of marks, with a share of the marks left out."""
    known: list[int] = []
    starts, tags, counts = [], [], []
    for words, of_words, count in mails:
        for word, tag in zip(words, of_words, strict=True):
            starts.append(len(known))
            known += (mark for mark in word if random.random() >= WITHOUT_MARKS)
            tags.append(tag)
            counts.append(count)
    return (
        torch.tensor(known, dtype=torch.long),
        torch.tensor(starts),
        torch.tensor(tags),
        torch.tensor(counts),
    )


def _write(network: Network, known: Sequence[int]) -> tuple[dict[str, object], bytes]:
    """Return the network in whole numbers."""
    weights = network.marks.weight.detach()
    scale = float(weights.abs().max()) / LARGEST
    numbers = (weights / scale).round().int().tolist()
    outputs = zip(
        (network.outputs.weight.detach() * scale).tolist(), network.outputs.bias.tolist(), strict=True
    )
    content: dict[str, object] = {
        "start": (network.start.detach() / scale).round().int().tolist(),
        "outputs": [[*(round(number, 6) for number in row), round(bias, 4)] for row, bias in outputs],
    }
    telling = {
        mark: row for mark, row in zip(known, numbers, strict=True) if max(map(abs, row), default=0) >= LEAST
    }
    return content, tagger.to_bytes(telling)


if __name__ == "__main__":
    content, rows = learn(load_lessons())
    NETWORK.write_text(json.dumps(content) + "\n", encoding="utf-8")
    ROWS.write_bytes(rows)
    print(f"Wrote {NETWORK.name} and {ROWS.name}, {len(rows) >> 10} KiB.")

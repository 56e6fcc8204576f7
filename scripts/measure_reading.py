"""Measures the reading of mail on the corpus beside the project: plain, and cross-validated by family."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import mail_samples as mails
import reading_weights as weights

from afterword.domain import verdict
from afterword.domain.evidence import phrasing
from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from afterword.mail_readings import describe

SCORER = mails.CORPUS.with_name("score.py")


def main() -> int:
    """Print the scorer's figures twice, or say that there is nothing to measure on."""
    if not mails.CORPUS.exists() or not SCORER.exists():
        print(f"No corpus at {mails.CORPUS.parent}: the reading of mail was not measured.")
        return 0
    scorer = _load_scorer()
    gold = [json.loads(line) for line in mails.CORPUS.read_text(encoding="utf-8").splitlines()]
    plain = [_predict(record) for record in gold]
    print("== plain: the shipped weights, which have seen this corpus ==\n")
    scorer.report(scorer.score(gold, plain))
    crossed = _predict_crossed(gold, plain)
    print(f"\n== cross-validated: weights learned anew without the family, {mails.FOLDS} folds ==")
    print("   (the facts below are read by rules alone and do not differ)\n")
    scorer.report(scorer.score(gold, crossed))
    return 0


def _load_scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _predict(record: dict[str, Any]) -> dict[str, Any]:
    message = Message(
        text=record["text"],
        subject=record["subject"],
        from_name=record["from_name"],
        from_address=record["from_address"],
        received_at=record["date"],
        html=record["html"],
    )
    return describe(record["id"], read_message(message))


def _predict_crossed(gold: list[dict[str, Any]], plain: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Read each mail by weights and words that were learned without its family."""
    expected = weights.load_expected()
    corpus = mails.load_corpus()
    made_up = mails.load_made_up() + mails.load_sentences() + mails.load_usual()
    networks, words = _learn_words(corpus + made_up)
    records = {each["id"]: each for each in gold}
    read: dict[str, dict[str, Any]] = {}
    for fold in range(mails.FOLDS):
        others = [each for each in corpus if each.fold != fold]
        model = weights.learn_verdict(others + made_up, expected, words)
        with _reading_by(model, networks[fold]):
            read |= {each.name: _predict(records[each.name]) for each in corpus if each.fold == fold}
    told = ("score", "label_is_rejection")
    return [each | {name: read.get(each["id"], each)[name] for name in told} for each in plain]


@contextmanager
def _reading_by(model: weights.Model, network: phrasing.Network) -> Iterator[None]:
    """Read by other weights and words than those that are shipped."""
    loaded = verdict.load_weights, phrasing.load_network
    verdict.load_weights = lambda: (model.bias, model.weights)  # type: ignore[assignment]
    phrasing.load_network = lambda: network  # type: ignore[assignment]
    try:
        yield
    finally:
        verdict.load_weights, phrasing.load_network = loaded


def _learn_words(samples: list[mails.Sample]) -> tuple[list[phrasing.Network], dict[str, float]]:
    """Return a network for each fold, and what the words of each mail weigh, both learned anew."""
    try:
        from phrasing_network import learn_crossed, weigh_crossed
    except ModuleNotFoundError as missing:
        print(f"   (no {missing.name}: words weigh what they do in the shipped network, which has seen this")
        print("   corpus; with the group `train` of pyproject.toml it is learned anew without the family)\n")
        network = phrasing.load_network()
        return [network] * mails.FOLDS, {
            each.name: network.weigh(list(map(network.add_up, each.sentences)))
            for each in samples
            if each.sentences
        }
    networks = learn_crossed(samples)
    return networks, weigh_crossed(samples, networks)


if __name__ == "__main__":
    sys.exit(main())

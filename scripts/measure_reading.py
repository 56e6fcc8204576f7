"""Measures the reading of mail on the corpus beside the project: plain, and cross-validated by family."""

from __future__ import annotations

import importlib.util
import json
import sys
from types import ModuleType
from typing import Any

import mail_samples as mails
import reading_weights as weights

from afterword.domain.evidence.phrasing import load_network
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
    crossed = _predict_crossed(plain)
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


def _predict_crossed(plain: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Score each mail with weights that were learned without its family."""
    expected = weights.load_expected()
    corpus = mails.load_corpus()
    made_up = mails.load_made_up() + mails.load_sentences() + mails.load_usual()
    words = _weigh_words(corpus + made_up)
    scores: dict[str, float] = {}
    for fold in range(mails.FOLDS):
        others = [each for each in corpus if each.fold != fold]
        model = weights.learn_verdict(others + made_up, expected, words)
        scores |= {
            each.name: model.score(each, words.get(each.name, 0.0)) for each in corpus if each.fold == fold
        }
    return [
        {**each, "score": scores[each["id"]], "label_is_rejection": scores[each["id"]] >= 0.5}
        if each["id"] in scores
        else each
        for each in plain
    ]


def _weigh_words(samples: list[mails.Sample]) -> dict[str, float]:
    """Return what the words of each mail weigh, learned without its family where that can be."""
    try:
        from phrasing_network import weigh_crossed
    except ModuleNotFoundError as missing:
        print(f"   (no {missing.name}: words weigh what they do in the shipped network, which has seen this")
        print("   corpus; with the group `train` of pyproject.toml it is learned anew without the family)\n")
        network = load_network()
        return {
            each.name: network.weigh(list(map(network.add_up, each.sentences)))
            for each in samples
            if each.sentences
        }
    return weigh_crossed(samples)


if __name__ == "__main__":
    sys.exit(main())

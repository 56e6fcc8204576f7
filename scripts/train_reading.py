"""Learns the weights of the verdict anew, from the corpus beside the project and the made-up mails.

Needs the group `train` of pyproject.toml, and some minutes.
"""

from __future__ import annotations

import sys

import mail_samples as mails
import phrasing_network
import reading_weights as weights


def main() -> int:
    """Write the weights, or say what is missing."""
    if not mails.CORPUS.exists():
        print(f"No corpus at {mails.CORPUS}: the weights stay as they are.")
        return 1
    expected = weights.load_expected()
    corpus, collected = mails.load_corpus(), mails.load_made_up()
    made_up = collected + mails.load_sentences() + mails.load_usual()
    samples = corpus + made_up
    phrasing_network.write(*phrasing_network.learn(samples))
    words = phrasing_network.weigh_crossed(samples, phrasing_network.learn_crossed(samples))
    weights.write_verdict(weights.learn_verdict(samples, expected, words), expected)
    weights.learn_and_write_kinds(corpus + made_up[: len(collected)])
    print(f"Wrote the weights of verdict, phrasing and kinds in {weights.DATA}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

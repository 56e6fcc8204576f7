"""Learns the weights of the verdict anew, from the corpus beside the project and the made-up mails."""

from __future__ import annotations

import sys

import phrasing_weights
import reading_weights as weights


def main() -> int:
    """Write the weights, or say what is missing."""
    if not weights.CORPUS.exists():
        print(f"No corpus at {weights.CORPUS}: the weights stay as they are.")
        return 1
    expected = weights.load_expected()
    corpus, mails = weights.load_corpus(), weights.load_made_up()
    made_up = mails + weights.load_sentences()
    weights.learn_and_write_wording(corpus + made_up, made_up)
    corpus, made_up = weights.add_wording(corpus, made_up)
    known = phrasing_weights.list_known(each.phrases for each in made_up)
    weights.write_verdict(weights.learn_verdict(corpus + made_up, expected, known), expected)
    weights.learn_and_write_kinds(corpus + made_up[: len(mails)])
    print(f"Wrote the weights of verdict, kinds and wording in {weights.DATA}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

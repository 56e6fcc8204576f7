"""Learns the weights of the verdict anew, from the corpus beside the project and the made-up mails of the tests."""

from __future__ import annotations

import sys

import reading_weights as weights


def main() -> int:
    """Write the weights, or say what is missing."""
    if not weights.CORPUS.exists():
        print(f"No corpus at {weights.CORPUS}: the weights stay as they are.")
        return 1
    expected = weights.load_expected()
    model = weights.learn(weights.load_corpus() + weights.load_made_up(), expected)
    weights.save(model, expected)
    print(f"Wrote {weights.WEIGHTS}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What was found in a mail that tells what it is."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from afterword.domain.mail.sentences import Sentence

# A no said outright to the reader: what other sentences say of other cases does not take it back.
CLEAR_NO = "clear_no"
# It was found as a clause of plain words.
SAID_PLAINLY = "said_plainly"
# By a verb that tells it to nobody but who applied.
NOT_HIRED = "told_not_hired"
# There are few mails in its language to learn from.
LITTLE_LEARNED = "little_learned"
ANOTHER_NAMED = "another_named"
# It says so much that one of its sentences may well sound like a no.
MANY_SENTENCES = "many_sentences"
# It comes from an address or under a name that hires.
HIRING_SENDER = "hiring_sender"
_COUNTED = frozenset(("outreach", "alert", "foreign", "article"))


@dataclass
class Evidence:
    """What was found.

    Attributes:
        hits: the words of the first hit for each signal by name.
        features: the names the verdict weighs: those of the hits, and what is true of the mail around them.
        sentences: the sentences of the body.
        letters: the classes of all its words.
        phrasing: what its words weigh, as the logarithm of odds.
    """

    hits: dict[str, str] = field(default_factory=dict)
    features: set[str] = field(default_factory=set)
    sentences: list[Sentence] = field(default_factory=list)
    letters: set[str] = field(default_factory=set)
    phrasing: float = 0.0

    def add(self, name: str, words: str) -> None:
        """Note a signal with its words, the first time it is seen."""
        if name not in self.features:
            self.features.add(name)
            self.hits[name] = words
        elif name in _COUNTED and words != self.hits.get(name):
            self.features.add(f"{name}_twice")

    def drop(self, names: Set[str]) -> None:
        """Forget some signals."""
        self.features -= names
        for name in names:
            self.hits.pop(name, None)

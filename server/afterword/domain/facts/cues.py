"""Finds in one pass over a text which of all known cues stand in it.

A cue is a piece of text in small letters without which a turn of phrase cannot stand: "interest", " at ",
"as our". There are hundreds of them and few in any mail, so each word is looked at once for all, and what was
found in a word is remembered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from afterword.domain.kept import Recent

Cues = frozenset[str]
_HEAD = 3
_MEMORY = 2_730
_LONG = 400
# Words of every mail, by which a cue is known only where it has no other.
_COMMON = frozenset(
    "a an and as at be but by for from had has have i if in is it me my not of on or our so that the this to us was we were with you your"
    " das dem den der die du für ich ihr ihre im in mit nach sie uns unser wir zu zum".split()
)


Told = tuple[tuple[str, ...], tuple[str, ...]] | None


def _put(table: dict[str, tuple[str, ...]], word: str, cue: str) -> None:
    known = table.get(word, ())
    if cue not in known:
        table[word] = *known, cue


class _Index:
    """What each word that was seen tells: the cues that stand in it, and those that may stand in the text around it.

    Most words tell nothing.

    A cue of several words, or with a space at an end, is known by the one of its words that tells most surely: one
    that few mails have, and a whole one, else a beginning or an end. Whether all of it stands in the text is then to be looked up.
    """

    def __init__(self) -> None:
        # Each once, where many turns of phrase have it; the empty one is looked for in no text.
        self._cues = {"": ""}
        self.told = Recent(self._tell, _MEMORY)
        self._inside: dict[str, tuple[str, ...]] = {}
        self._short: set[str] = set()
        self._whole: dict[str, tuple[str, ...]] = {}
        self._beginnings: dict[str, tuple[str, ...]] = {}
        self._ends: dict[str, tuple[str, ...]] = {}
        self._longest = 0

    def add(self, cues: Iterable[str]) -> Iterator[str]:
        """Add cues, of which some may be known, and return them."""
        for cue in cues:
            known = self._cues.get(cue)
            if known is None:
                self._cues[cue] = known = cue
                self._add(cue)
            yield known
        self.told.forget()

    def _add(self, cue: str) -> None:
        words = cue.split()
        is_open = not cue[:1].isspace(), not cue[-1:].isspace()
        if len(words) == 1 and all(is_open):
            if len(cue) < _HEAD:
                self._short.add(cue)
            else:
                _put(self._inside, cue[:_HEAD], cue)
            return
        last = len(words) - 1
        bounds = [
            (bool(place) or not is_open[0], place < last or not is_open[1]) for place in range(last + 1)
        ]
        best = max(
            range(last + 1),
            key=lambda place: (words[place] not in _COMMON, all(bounds[place]), len(words[place])),
        )
        begins, ends = bounds[best]
        table = self._whole if begins and ends else self._beginnings if begins else self._ends
        _put(table, words[best], cue)
        self._longest = max(self._longest, len(words[best]))

    def _tell(self, word: str) -> Told:
        inside, size = self._inside, len(word)
        found = {cue for cue in self._short if cue in word}
        for head in inside.keys() & {word[place : place + _HEAD] for place in range(size - _HEAD + 1)}:
            found.update(cue for cue in inside[head] if cue in word)
        may = [*self._whole.get(word, ())]
        longest = min(size, self._longest)
        for beginning in self._beginnings.keys() & {word[:length] for length in range(1, longest + 1)}:
            may += self._beginnings[beginning]
        for end in self._ends.keys() & {word[place:] for place in range(size - longest, size)}:
            may += self._ends[end]
        return (tuple(found), tuple(may)) if found or may else None


_INDEX = _Index()


def know(cues: Iterable[str]) -> Cues:
    """Return cues that are found from now on; the empty one, which stands in every text, is no other's."""
    return frozenset(_INDEX.add(cues))


def find(lowered: str) -> Set[str]:
    """Return the known cues that stand in a text in small letters."""
    found: set[str] = set()
    words: Iterable[str] = lowered.split()
    if len(lowered) > _LONG:
        words = set(words)
    for inside, around in filter(None, map(_INDEX.told.__getitem__, words)):
        found.update(inside)
        for cue in around:
            if cue in lowered:
                found.add(cue)
    return found

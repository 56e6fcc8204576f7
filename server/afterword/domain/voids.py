"""Tells when a sentence that says no does not say it for good, or not to the reader."""

from __future__ import annotations

import re

from afterword.domain.lexicon.classes import CLASSES

CONDITIONAL = "only_under_a_condition"
QUOTED = "only_in_quotation_marks"
YOUR_OWN = "decided_by_you"
DATE = "only_about_a_date"

_IF, _YOU, _WE, _UNTIL, _DAY = (CLASSES[name] for name in ("if", "you", "we", "until", "day"))
_CANDIDATE, _DECIDE, _OTHER = (CLASSES[name] for name in ("candidate", "decide", "other"))
_QUESTION, _QUOTE = "?", '"'
# "You have decided": the reader is the one who says no.
_NOT_THE_READER = "".join(
    CLASSES[name] for name in ("we", "i", "they", "client", "negation", "against", "candidate")
)
_READER_DECIDES = re.compile(f"(?<!{CLASSES['against']}){_YOU}[^{_NOT_THE_READER}]{{0,2}}{_DECIDE}")
_YOU_AGAINST_US = re.compile(f"{_YOU}.{{0,3}}{CLASSES['against']}.?{_WE}")
_MEETING = frozenset(CLASSES[name] for name in ("interview", "talk", "schedule"))
# "Not to continue with us": said of a person who leaves.
_WITH_US = re.compile(f"[{CLASSES['advance']}{CLASSES['onward']}]-?{CLASSES['whose']}{_WE}")
# "Applicants who are not selected": said of everybody.
_WHO = re.compile(f"{_CANDIDATE}-*{CLASSES['whose']}.?$")
_REACH_OF_A_CONDITION = 24
_REACH_OF_UNTIL = 8


def find_what_voids(tags: str, first: int, last: int) -> str | None:
    """Tell why a no is not said for good: it hangs on a condition, is asked, quoted, or the reader's own."""
    before = tags[max(0, first - _REACH_OF_A_CONDITION) : first]
    if _UNTIL in before or _UNTIL in tags[first : last + _REACH_OF_UNTIL]:
        return CONDITIONAL
    if _DAY in tags[first:] and not _MEETING.isdisjoint(tags[first:]):
        return DATE
    if _YOU_AGAINST_US.search(before + tags[first:last]):
        return YOUR_OWN
    if _READER_DECIDES.search(tags[max(0, first - 4) : last]):
        return YOUR_OWN
    if tags.count(_QUOTE, 0, first) % 2:
        return QUOTED
    if _IF in tags[first : last + 2] or tags.endswith(_QUESTION):
        return CONDITIONAL
    if _IF in before:
        return CONDITIONAL
    if _WITH_US.search(tags[first : last + 4]):
        return YOUR_OWN
    near = before[-6:]
    is_general = _CANDIDATE in near and _OTHER not in near and _YOU not in tags
    return CONDITIONAL if is_general or _WHO.search(before) else None

"""What the checker points out in a draft, and what it is told about the case and the mail."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from afterword.domain.checker.rules import Rule

Place = tuple[int, int]


@dataclass(frozen=True)
class Circumstances:
    """What is known beside the text; everything may be missing, and then is not checked.

    Attributes:
        own_name: how the person signs.
        from_address: of the mail that is answered.
        recipients: the addresses this draft would go to.
    """

    case_company: str | None = None
    case_role: str | None = None
    contact_name: str | None = None
    own_name: str | None = None
    sender_kind: str | None = None
    is_reply_all: bool = False
    recipients: tuple[str, ...] = ()
    from_address: str | None = None
    situation_id: str | None = None
    channel: str | None = None
    tone: str | None = None


@dataclass(frozen=True)
class Spot:
    """A rule that applies at a place, or to the draft as a whole.

    Attributes:
        place: in code points; None for the whole draft.
        quote: the words to show; the draft's own at the place when absent.
        replaced: what the better wording would stand for; None where nothing can.
        lead: what has to stand before the better wording, such as the end of the sentence it is cut from.
        values: what the rule's reason names.
    """

    rule_id: str
    place: Place | None = None
    quote: str = ""
    replaced: Place | None = None
    lead: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Finding:
    """One thing to show, with its places in UTF-16 code units.

    Attributes:
        key: the same for the same words under the same rule, so that a person can set it aside.
    """

    key: str
    rule: Rule
    quote: str
    why: str
    better: tuple[str, ...]
    place: Place | None
    replaced: Place | None


def make_finding(text: str, rule: Rule, spot: Spot) -> Finding:
    """Make what is shown of a spot."""
    quote = spot.quote or (text[spot.place[0] : spot.place[1]] if spot.place else "")
    words = " ".join(quote.lower().split())
    key = rule.rule_id
    if words:
        key += "." + hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return Finding(
        key,
        rule,
        quote,
        rule.why.format(**spot.values),
        tuple(spot.lead + each for each in rule.better) if spot.replaced else rule.better,
        _in_utf16(text, spot.place),
        _in_utf16(text, spot.replaced),
    )


def _in_utf16(text: str, place: Place | None) -> Place | None:
    if place is None or text.isascii():
        return place
    start = _units(text[: place[0]])
    return start, start + _units(text[place[0] : place[1]])


def _units(text: str) -> int:
    return len(text) + sum(sign > "\uffff" for sign in text)

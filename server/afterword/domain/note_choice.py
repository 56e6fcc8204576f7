"""Which notes and messages may be written to a person: the situation, what is true, and note or no note."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from afterword.domain.templates.template import Draft, Template

NOTE = "note"
MESSAGE = "message"
CHANNELS = {NOTE: "connection_note", MESSAGE: "message"}

SITUATIONS = {
    NOTE: ("T18", "T19", "T20"),
    MESSAGE: ("T08a", "T21", "T22", "T23", "T24", "T25"),
}
AFTER_ACCEPTANCE = "T21"
TO_REFERRER = "T08a"
_NOTE_FOR = {"hiring_manager": "T18", "recruiter": "T19", "referrer": "T20", "peer": "T20"}

MOST_ALTERNATIVES = 4

# From this room on, the longer of the two main notes is the one to begin with.
_ROOM_FOR_PLAIN = 300

# A text with this ingredient says that the two talked about the role. Every other text that speaks of a talk
# has no way without what one can only know from it, and asks for that.
_INTERVIEW = "interview"
_TALKED_AT_STAGES = ("screened", "interviewed", "final")
_FROM_A_TALK = ("topic", "met_where", "own_detail")

# What stands in every text and tells none from another.
_IN_EVERY_TEXT = {"first_name", "referrer_first_name", "sign_off_name", "phone"}


@dataclass(frozen=True)
class Acquaintance:
    """What is known of the two: their relation, how far the person got, and the values for a text."""

    relation: str | None
    stage: str | None
    values: Mapping[str, str]

    @property
    def has_met(self) -> bool:
        """Whether something is known that only those know who met."""
        return any(self.values.get(name, "").strip() for name in _FROM_A_TALK)

    @property
    def has_interviewed(self) -> bool:
        """Whether it is known that they talked about the role."""
        if self.stage is None:
            return self.has_met and self.relation in ("hiring_manager", "recruiter")
        return self.relation != "referrer" and self.stage in _TALKED_AT_STAGES

    @property
    def shares_something(self) -> bool:
        """Whether a note has something to say of how they know each other."""
        was_introduced = self.relation == "referrer" and bool(self.values.get("company", "").strip())
        return was_introduced or self.has_met or self.has_interviewed


def situation_for(kind: str, relation: str | None, has_declined: bool) -> str:
    """Return the situation of a note or message to somebody.

    Args:
        has_declined: whether there is a decision to tell a referrer of.
    """
    if kind == NOTE:
        return _NOTE_FOR.get(relation or "", "T18")
    return TO_REFERRER if relation == "referrer" and has_declined else AFTER_ACCEPTANCE


def fitting(templates: Iterable[Template], known: Acquaintance, room: int | None) -> list[Template]:
    """Return the texts that are meant for this relation and claim nothing that is not known.

    Args:
        room: characters of the box, for notes.
    """
    relation = known.relation or "hiring_manager"
    tone = None if room is None else "plain" if room >= _ROOM_FOR_PLAIN else "brief"
    return [
        each
        for each in templates
        if (not each.relations or relation in each.relations)
        and (known.has_interviewed or _INTERVIEW not in each.ingredients)
        and (tone is None or each.alternative or each.tone == tone)
    ]


def different(drafts: Iterable[tuple[Template, Draft]]) -> list[int]:
    """Return which drafts to offer, by their places, each mentioning something else.

    Whole ones come first, of these the main text, and then what only the two of them know.
    """
    listed = list(drafts)

    def rank(place: int) -> tuple[int, bool, bool]:
        template, draft = listed[place]
        is_personal = any(name in _FROM_A_TALK for name in draft.placed)
        return len(draft.missing), template.alternative is not None, not is_personal

    order = sorted(range(len(listed)), key=rank)
    seen: set[tuple[str, frozenset[str]]] = set()
    chosen = []
    for place in order:
        template, draft = listed[place]
        named = {*draft.placed, *(each.name for each in draft.missing)} - _IN_EVERY_TEXT
        # Messages of another tone differ in more than in what they mention; notes are all alike in tone.
        key = (template.tone if template.channel == CHANNELS[MESSAGE] else "", frozenset(named))
        if key not in seen:
            seen.add(key)
            chosen.append(place)
    return chosen[:MOST_ALTERNATIVES]


def mentions(draft: Draft) -> list[str]:
    """Name the placeholders by which this text differs from others."""
    return [name for name in draft.placed if name not in _IN_EVERY_TEXT]


def month_of(now: datetime) -> tuple[datetime, datetime]:
    """Return when the calendar month of a moment begins and ends, in the moment's own time zone."""
    begin = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    end = begin.replace(year=begin.year + begin.month // 12, month=begin.month % 12 + 1)
    return begin, end


def count_left(per_month: int | None, sent: int) -> int | None:
    """Return how many notes are left this month; None where the person has not said how many there are."""
    return None if per_month is None else max(0, per_month - sent)


def suggest(known: Acquaintance, notes_left: int | None, account: str | None) -> tuple[str, str]:
    """Return whether to use a note or to connect without one, and the key of the reason."""
    if notes_left == 0:
        return "connect_without", "notes_used_up"
    if not known.shares_something:
        return "connect_without", "nothing_shared_known"
    if notes_left is None and account != "premium":
        return "use_note", "you_met_notes_unknown"
    return "use_note", "you_met"

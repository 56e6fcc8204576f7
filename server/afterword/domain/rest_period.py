"""When a reply may be put in, and the window in which it is welcome.

The rest is the first step: step away for at least a few hours. The window follows the advice that a
thank-you is best within a day or two and still fine within a week; sources disagree, so nothing is enforced.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from typing import Literal, get_args

DEFAULT_HOURS = 4
LONGEST_HOURS = 48
GOOD_WITHIN = timedelta(hours=48)
FINE_WITHIN = timedelta(days=7)
MORNING_BEGINS = time(9)
MORNING_ENDS = time(11)
SATURDAY = 5

Zone = Literal["resting", "good", "fine", "late"]
ZONES: tuple[str, ...] = get_args(Zone)


@dataclass(frozen=True)
class QuietHours:
    """The hours of the day in which nothing is announced, in local time; they may run over midnight."""

    begin: time
    end: time

    def contain(self, moment: time) -> bool:
        """Tell whether a time of day is quiet."""
        if self.begin <= self.end:
            return self.begin <= moment < self.end
        return moment >= self.begin or moment < self.end


@dataclass(frozen=True)
class RestPeriod:
    """The plan for one reply. Every moment is aware of its time zone.

    Attributes:
        ends_at: from here on the reply may be put in without a further word.
        good_from, good_until: the window in which it is most welcome.
        fine_until: after this the wording may say that it comes late.
    """

    ends_at: datetime
    good_from: datetime
    good_until: datetime
    fine_until: datetime

    def zone(self, now: datetime) -> Zone:
        """Say in which part of the plan a moment lies."""
        if now < self.ends_at:
            return "resting"
        if now < self.good_until:
            return "good"
        return "fine" if now < self.fine_until else "late"


def plan(
    received_at: datetime, hours: float, zone: tzinfo, parked_until: datetime | None = None
) -> RestPeriod:
    """Plan the rest of a reply to a mail that arrived at a moment.

    Args:
        received_at: when the mail arrived, aware of its time zone.
        hours: how long the reply rests, 0 to 48.
        zone: the person's time zone, which decides what a morning is.
        parked_until: the person put it off until then; it rests no less.

    Raises:
        ValueError: the hours are outside 0 to 48.
    """
    if not 0 <= hours <= LONGEST_HOURS:
        raise ValueError(f"A rest period lasts 0 to {LONGEST_HOURS} hours, not {hours}.")
    ends_at = received_at + timedelta(hours=hours)
    if parked_until:
        ends_at = max(ends_at, parked_until)
    good_from = next_good_morning(ends_at, zone)
    morning_ends = datetime.combine(good_from.date(), MORNING_ENDS, zone)
    good_until = max(morning_ends, received_at + GOOD_WITHIN)
    return RestPeriod(ends_at, good_from, good_until, max(received_at + FINE_WITHIN, good_until))


def next_good_morning(moment: datetime, zone: tzinfo) -> datetime:
    """Return the moment itself on a weekday morning, else the start of the next one."""
    local = moment.astimezone(zone)
    if local.weekday() < SATURDAY and MORNING_BEGINS <= local.time() < MORNING_ENDS:
        return local
    day = local.date() if local.time() < MORNING_BEGINS else local.date() + timedelta(days=1)
    while day.weekday() >= SATURDAY:
        day += timedelta(days=1)
    return datetime.combine(day, MORNING_BEGINS, zone)


def announce_at(ends_at: datetime, quiet: QuietHours | None, zone: tzinfo) -> datetime:
    """Return when the end of a rest may be announced: at once, or when the quiet hours are over."""
    local = ends_at.astimezone(zone)
    if quiet is None or not quiet.contain(local.time()):
        return local
    day = local.date() if local.time() < quiet.end else local.date() + timedelta(days=1)
    return datetime.combine(day, quiet.end, zone)

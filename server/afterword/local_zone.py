"""The time zone of this computer, with its changes of the clock, as an object to reckon with."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo


class LocalZone(tzinfo):
    """Asks the system for each moment: a fixed offset would be wrong across a change of the clock."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """Return how far the local clock is ahead of UTC at a local time."""
        return moment.replace(tzinfo=None).astimezone().utcoffset() if moment else None

    def dst(self, moment: datetime | None) -> timedelta | None:  # noqa: ARG002
        """Return None: the system does not tell the two parts of the offset apart."""
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """Return what the system calls the zone at a local time."""
        return moment.replace(tzinfo=None).astimezone().tzname() if moment else None

    def fromutc(self, moment: datetime) -> datetime:
        """Return the local time of a moment; the later of two equal ones is marked by its fold."""
        there = moment.replace(tzinfo=UTC).astimezone()
        local = there.replace(tzinfo=None)
        is_first = local.astimezone().utcoffset() == there.utcoffset()
        return local.replace(tzinfo=self, fold=0 if is_first else 1)


LOCAL = LocalZone()

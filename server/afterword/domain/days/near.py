"""Reads days that are named by how near they are: "tomorrow", "on Friday", "next week", "KW 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

from afterword.domain.days import near_words as words

_WEEKDAY = "|".join(sorted(words.WEEKDAYS, key=len, reverse=True))
_WEEK_PARTS = "|".join(text for _, text in words.WEEK_PARTS)
_FRIDAY = 4
HALF_A_YEAR = timedelta(days=183)
"""A day without a year that is further ahead may as well be the last of that name."""

_TOMORROW = re.compile(
    rf"\b(?:(?P<begins>{words.NO_DEADLINE}) )?(?:the )?"
    rf"(?:(?P<two>{words.IN_TWO_DAYS})|(?:{words.TOMORROW}))\b(?!['’]s)"
)
_WEEK = re.compile(
    rf"(?:\b(?:(?P<weekday>{_WEEKDAY})|(?P<part>{_WEEK_PARTS}))(?:[ -]+(?:{words.OF_A_WEEK}))*[ -]+)?"
    r"\b(?:"
    + "|".join(f"(?P<ahead_{weeks}>{text})" for weeks, text in words.WEEKS_AHEAD)
    + rf"|{words.WEEK_BY_NUMBER}\.? ?(?P<number>\d{{1,2}})"
    r"(?: ?(?:-|–|/|bis|to) ?(?:kw ?)?(?P<last>\d{1,2})\b)?(?:[ /]+(?P<year>20\d\d))?"
    rf"|(?P<this>{words.THIS_WEEK})"
    r")\b(?!['’]s)"
    rf"(?:,? (?:(?:on|am|by|bis|el|le) )?(?P<weekday_behind>{_WEEKDAY})\b)?"
)
_OF = re.compile(r" (?:of|in|im|des|der|von|vom|de|del|van)\b")
_ON_WEEKDAY = re.compile(
    rf"(?:\b(?:(?P<by>{words.BY})|(?P<on>{words.ON}))(?: {words.END_OF_DAY})?"
    r"(?: (?:the|el|le|il|la|spätestens))? )?"
    rf"(?:\b(?:(?P<next>{words.NEXT})|(?P<coming>{words.COMING})|(?P<this>{words.THIS})) )?"
    rf"\b(?P<weekday>{_WEEKDAY})(?:(?:['’]?y?[ae])?(?P<turkish> kadar))?\b"
    # "Friday the 11th" is a date of some month.
    r"(?!,? (?:(?:the|den|dem|le|el|il) )?\d{1,2}(?!\d|:\d| ?(?:am|pm|uhr|h)\b))"
)
_NO_SINGLE_DAY = re.compile(rf"\b(?:{words.EVERY}|(?:{_WEEKDAY})(?: (?:{words.THROUGH}))?|{words.TALK}) ?$")
_GOES_ON = re.compile(rf" ?(?:{words.THROUGH}) ?(?:{_WEEKDAY})\b")
_CLAUSE_ENDS = re.compile(r"[,;:(]| (?:and|und|but|aber) ")
_WILL = re.compile(rf"(?:\b(?:{words.WILL})|['’]ll)\b")
_HAS_BEEN = re.compile(rf"\b{words.HAS_BEEN}\b")
_HAD_HOPED = re.compile(rf"\b(?:{words.HAD_HOPED})\b")
_LONGEST_BEFORE = 40
"""In characters: what is looked at before a weekday is a word or two."""


def near_days(text: str, today: date, is_all: bool, has_dates: bool) -> Iterator[tuple[re.Match[str], date]]:
    """Yield the days that are named by how near they are, each with where it stands.

    Where the words allow two days, or are not about a day to come for certain, there is none.

    Args:
        text: in small letters, with single spaces.
        is_all: whether the text is nothing but the words for a day; of a whole week its Monday counts then.
            In a mail its Friday does: until then they have time.
        has_dates: whether the text names dates as well; then a weekday may be no more than the name of one.
    """
    has_week = any(map(text.__contains__, words.ANY_WEEK))
    has_weekday = any(map(text.__contains__, words.WEEKDAYS))
    weeks = [
        (_in_week, found)
        for found in (_WEEK.finditer(text) if has_week else ())
        if not found["this"] or _says_when(found)
    ]
    weekdays = [(_weekday, found) for found in (_ON_WEEKDAY.finditer(text) if has_weekday else ())]
    tomorrows = _TOMORROW.finditer(text) if any(map(text.__contains__, words.ANY_TOMORROW)) else ()
    may_be_weekday = not has_dates and not weeks
    for read, found in (
        *((_tomorrow, found) for found in tomorrows),
        *weeks,
        *(weekdays if may_be_weekday else ()),
    ):
        # No such week, or none before the calendar ends.
        with suppress(ValueError, OverflowError):
            if (day := read(found, today, is_all)) is not None:
                yield found, day


# Made once: to make one for each mail takes longer than to read it.
_NAMES_OF_PARTS = tuple((day, re.compile(names)) for day, names in words.WEEK_PARTS)


def _says_when(in_week: re.Match[str]) -> bool:
    return bool(in_week["weekday"] or in_week["part"] or in_week["weekday_behind"])


def _tomorrow(found: re.Match[str], today: date, _is_all: bool) -> date | None:
    return None if found["begins"] else today + timedelta(days=2 if found["two"] else 1)


def _in_week(found: re.Match[str], today: date, is_all: bool) -> date | None:
    part = next(
        (day for day, names in _NAMES_OF_PARTS if found["part"] and names.fullmatch(found["part"])), None
    )
    name = found["weekday"] or found["weekday_behind"]
    weekday = words.WEEKDAYS[name] if name else part
    if weekday is None:
        weekday = 0 if is_all else _FRIDAY
    if found["number"]:
        return None if _OF.match(found.string, found.end()) else _in_numbered(found, today, weekday, is_all)
    ahead = next((weeks for weeks, _ in words.WEEKS_AHEAD if found[f"ahead_{weeks}"]), 0)
    return today + timedelta(days=weekday - today.weekday(), weeks=ahead)


def _in_numbered(found: re.Match[str], today: date, weekday: int, is_all: bool) -> date | None:
    """Return a weekday of the next week of that number, in a mail only where it is near."""
    number = int(found["last"] or found["number"])
    if found["year"]:
        return date.fromisocalendar(int(found["year"]), number, weekday + 1)
    year = today.isocalendar().year
    is_over = date.fromisocalendar(year, number, _FRIDAY + 1) <= today
    ahead = date.fromisocalendar(year + is_over, number, weekday + 1)
    return ahead if is_all or ahead - today <= HALF_A_YEAR else None


def _weekday(found: re.Match[str], today: date, is_all: bool) -> date | None:
    """Return the weekday ahead. Of "next Friday" two may be meant where one is left in this week."""
    later = words.WEEKDAYS[found["weekday"]] - today.weekday()
    is_in_doubt = later > 0 if found["next"] else later <= 0 if found["this"] else later == 0
    if is_in_doubt or not _is_ahead(found, is_all):
        return None
    return today + timedelta(days=later if later > 0 else later + 7)


def _is_ahead(found: re.Match[str], is_all: bool) -> bool:
    """Tell whether a weekday is one to come: in a mail the words around it have to say so."""
    text, start = found.string, found.start()
    if _NO_SINGLE_DAY.search(text, max(0, start - _LONGEST_BEFORE), start) or _GOES_ON.match(
        text, found.end()
    ):
        return False
    if is_all:
        return True
    clause = _clause(text, start, found.end())
    if found["by"] or found["turkish"] or found["next"] or found["coming"] or found["this"]:
        return not _HAD_HOPED.search(clause)
    return bool(found["on"] and _WILL.search(clause) and not _HAS_BEEN.search(clause))


def _clause(text: str, start: int, end: int) -> str:
    begins = max((mark.end() for mark in _CLAUSE_ENDS.finditer(text, 0, start)), default=0)
    ends = _CLAUSE_ENDS.search(text, end)
    return text[begins : ends.start() if ends else len(text)]

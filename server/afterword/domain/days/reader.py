"""Reads the day that words name: "2 May", "Mitte Januar", "dans trois semaines", "within five working days".

The person's own words and the sentences of mails are read alike, in every language that mails are read in.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise

from afterword.domain.days import words
from afterword.domain.days.near import HALF_A_YEAR, near_days
from afterword.domain.waiting import add_working_days

_DIGITS = frozenset("0123456789")
_ISO = re.compile(r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")
_IN_NUMBERS = re.compile(
    r"(?<![\d.])(?P<day>\d{1,2})(?P<mark>[./-]) ?(?P<month>\d{1,2})"
    r"(?:(?P=mark) ?(?:(?P<year>20\d\d)|(?P<year_cut>\d\d)(?![./:]\d))\b|\.(?![\d ]*\d))"
)


def _any_of(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_WEEK = rf"(?:{words.UNITS[words.WEEK]}|week)"
_PARTS = tuple((day, re.compile(text.replace("WEEK", _WEEK))) for day, text in words.PARTS)
_PARTS_BEHIND = tuple((day, re.compile(text)) for day, text in words.PARTS_BEHIND)
_MONTH = re.compile(
    r"(?:(?<![\d.])(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er|º|ten)? (?:of |de )?"
    rf"|\b(?P<part>{'|'.join(part.pattern for _, part in _PARTS)})"
    rf"(?:[ -]+(?:{words.JOINING}))*(?: d['’]|[ -]+)"
    rf"|\b(?P<time>{words.TIME_WORDS})(?: (?:{words.COMING}))? )?"
    rf"\b(?:(?P<month>{_any_of(words.MONTHS)})|(?P<short>{_any_of(words.MONTHS_CUT_SHORT)}))\b\.?"
    r"(?: (?P<day_behind>\d{1,2})(?:st|nd|rd|th)?\b(?![.:]?\d)"
    r"(?: ?(?:-|–|to) ?(?P<day_last>\d{1,2})(?:st|nd|rd|th)?\b(?![.:]?\d))?)?"
    rf"(?:,? (?:de |del |of )?(?P<year>20\d\d)\b| ['’](?P<year_cut>\d\d)\b"
    rf"| (?P<next_year>{words.NEXT_YEAR})\b)?"
    r"(?P<turkish>['’](?!s\b)\w{1,5}| ay\w{1,6})?"
    rf"(?: (?P<part_behind>{'|'.join(part.pattern for _, part in _PARTS_BEHIND)}))?"
)
# The words without which there is no such day: a sentence that has none need not be searched for it.
_MONTH_NAMES = frozenset((*words.MONTHS, *words.MONTHS_CUT_SHORT))
_UNIT = re.compile(rf"(?:{'|'.join(words.UNITS.values())})\b")
_OF_THE = r"(?:(?:the|dem|den|le|il|de) )?"
_DAY_BEGINS = rf"(?:\d{{1,2}}[. ]|\d{{1,2}}(?:st|nd|rd|th)\b|(?:{_any_of(words.MONTHS)})\b)"
_COUNT = rf"\d{{1,2}}|on(?= (?:{words.TURKISH_UNIT}))|{_any_of(words.COUNTS.keys() - {'on'})}"
_SPAN = re.compile(
    rf"(?:\b(?P<ahead>{words.AHEAD}) )?(?:(?:{words.ABOUT}) )?(?:\b(?P<gone>{words.GONE})(?: den)? )?"
    rf"(?:\b(?:{_COUNT}) ?(?:to|or|-|–|bis|oder|a|o|à|ou|of|tot|veya) ?)?"
    rf"(?<!\d[.,])\b(?P<count>{_COUNT})(?: |(?P<joined>-))(?P<working>{words.WORKING_BEFORE})?"
    rf"(?:{'|'.join(f'(?P<{unit}>{text})' for unit, text in words.UNITS.items())})\b"
    rf"(?P<working_behind>{words.WORKING_BEHIND})?"
    rf"(?:['’]? (?:(?P<gone_behind>{words.GONE_BEHIND})|(?P<ahead_behind>{words.AHEAD_BEHIND}))\b)?"
    rf"(?!['’]? (?:{words.FROM_THEN}) {_OF_THE}{_DAY_BEGINS})"
)
_FROM_THEN = rf"(?:{'|'.join(words.UNITS.values())})['’]? (?:{words.FROM_THEN})"
_SINCE = re.compile(rf"\b(?:{words.SINCE}|{_FROM_THEN}(?: (?:the|dem|den|le|il|de))?) $")
_LONGEST_BEFORE = 40
"""In characters: what is looked at before a day is a word or two."""
_ON_A_DAY = r"(?: (?:the|dem|den|zum|le|el|il|\w+,))*"
_UNTIL = re.compile(rf",? ?(?:{words.UNTIL}){_ON_A_DAY} ?")
_AND = re.compile(rf" (?:{words.AND}){_ON_A_DAY} ")
_BETWEEN = re.compile(rf"\b(?:{words.BETWEEN}){_ON_A_DAY} $")
_NO_HOUR = 25
_COUNTS_ON = re.compile(r" ?[^\W\d_]")
_FURTHEST = 10
"""In years."""
_WORD = re.compile(r"\w+")
_EVERYDAY = re.compile(r"\b(?:may|march)\b")
"""In an English sentence these are months with a capital alone."""


def read_day(text: str, today: date) -> date | None:
    """Return the first day ahead in words that stand for a day, such as an answer to "when".

    A day without a year is the next one of that name.
    """
    return _first_ahead(_days(_plain(text), today, is_all=True), today)


def find_day(sentence: str, written_on: date | None) -> date | None:
    """Return the first day ahead that a sentence names among other things.

    A month has to be told from a name or a word, and a day without a year to be less than half a year ahead:
    one further off may as well be the last of that name.

    Args:
        written_on: from which spans and days without a year are reckoned; without it they stay unknown.
    """
    text = _plain(_EVERYDAY.sub("", sentence))
    return _first_ahead(_days(text, written_on, is_all=False), written_on)


def _plain(text: str) -> str:
    return " ".join(text.lower().split())


def _first_ahead(days: Iterator[date], today: date | None) -> date | None:
    return next((day for day in days if today is None or day > today), None)


def _days(text: str, today: date | None, is_all: bool) -> Iterator[date]:
    """Yield the days that are named, then those that are counted, then those that are near.

    Args:
        is_all: whether the text is nothing but the words for a day.
    """
    in_numbers = () if _DIGITS.isdisjoint(text) else (_ISO, _IN_NUMBERS)
    found = (
        *((_in_numbers, match) for pattern in in_numbers for match in pattern.finditer(text)),
        *((_in_month, match) for match in (_MONTH.finditer(text) if _has_month(text) else ())),
        *((_counted, match) for match in (_SPAN.finditer(text) if _UNIT.search(text) else ())),
    )
    days = []
    for read, match in found:
        if _has_begun(text, match):
            continue
        try:
            day = read(match, today, is_all)
        except (ValueError, OverflowError):
            # No such day, as the 31st of February.
            continue
        if day:
            days.append((match, day))
    in_order = sorted(days, key=lambda each: each[0].start())
    begins = {
        match.start()
        for (match, day), (other, last) in pairwise(in_order)
        if last > day and _is_last_of(text, match, other)
    }
    yield from (day for match, day in days if match.start() not in begins)
    if today is not None:
        has_dates = any(match.re is not _SPAN for _, match in found)
        near = near_days(text, today, is_all, has_dates)
        yield from (day for match, day in near if not _has_begun(text, match))


def _has_month(text: str) -> bool:
    return not _MONTH_NAMES.isdisjoint(_WORD.findall(text))


def _has_begun(text: str, found: re.Match[str]) -> bool:
    return bool(_SINCE.search(text, max(0, found.start() - _LONGEST_BEFORE), found.start()))


def _is_last_of(text: str, first: re.Match[str], last: re.Match[str]) -> bool:
    """Tell whether two days are those between which a time lies; of such a time the last day counts."""
    between = first.end(), last.start()
    if first.re is _SPAN or last.re is _SPAN or between[0] > between[1]:
        return False
    if _UNTIL.fullmatch(text, *between):
        return True
    return bool(
        _AND.fullmatch(text, *between)
        and _BETWEEN.search(text, max(0, first.start() - _LONGEST_BEFORE), first.start())
    )


def _in_numbers(found: re.Match[str], today: date | None, is_all: bool) -> date | None:
    day, month, year = int(found["day"]), int(found["month"]), found["year"]
    more = found.groupdict()
    mark, year_cut = more.get("mark"), more.get("year_cut")
    if year_cut:
        # "15-01-28" may begin with its year.
        year = None if mark == "-" else _whole_year(int(year_cut), today)
        if year is None:
            return None
    # Between slashes the month stands first in some countries: read where it can be told.
    if mark in ("/", "-") and day <= 12 and day != month:
        if month <= 12:
            return None
        day, month = month, day
    return date(int(year), month, day) if year else _next(month, day, today, is_all)


def _in_month(found: re.Match[str], today: date | None, is_all: bool) -> date | None:
    name, day = found["month"], found["day"] or max(found["day_behind"], found["day_last"], key=_number)
    part_on = _day_of_part(found["part"], _PARTS) or _day_of_part(found["part_behind"], _PARTS_BEHIND)
    year = _year_of(found, today)
    is_time = name and (found["time"] or found["turkish"])
    if not (is_all or day or part_on or year or is_time):
        return None
    month = words.MONTHS[name] if name else words.MONTHS_CUT_SHORT[found["short"]]
    number = int(day or part_on or 1)
    if found["day"] and found["day_behind"] and not year and int(found["day_behind"]) >= _NO_HOUR:
        # "15 Jan 28": a year, unless it counts what comes next.
        year = (
            None
            if _COUNTS_ON.match(found.string, found.end())
            else _whole_year(int(found["day_behind"]), today)
        )
        if year is None:
            return None
    if year:
        return date(year, month, number)
    has_begun = today is not None and not day and month == today.month and today.day >= number
    return None if has_begun else _next(month, number, today, is_all)


def _number(figures: str | None) -> int:
    return int(figures or 0)


def _year_of(found: re.Match[str], today: date | None) -> int | None:
    if found["year"]:
        return int(found["year"])
    if found["year_cut"]:
        return 2000 + int(found["year_cut"])
    return today.year + 1 if found["next_year"] and today else None


def _whole_year(cut: int, today: date | None) -> int | None:
    """Return the year of two figures; None where it is further ahead than anything that is planned."""
    year = 2000 + cut
    return year if today and year <= today.year + _FURTHEST else None


def _day_of_part(part: str | None, parts: tuple[tuple[int, re.Pattern[str]], ...]) -> int | None:
    return next((day for day, pattern in parts if part and pattern.fullmatch(part)), None)


def _next(month: int, day: int, today: date | None, is_all: bool) -> date | None:
    """Return the next day of that name, in a sentence only where it is near."""
    if today is None:
        return None
    this_year = date(today.year, month, min(day, monthrange(today.year, month)[1]))
    ahead = date(today.year + (this_year <= today), month, day)
    return ahead if is_all or ahead - today <= HALF_A_YEAR else None


def _counted(found: re.Match[str], today: date | None, is_all: bool) -> date | None:
    begins_now = found["ahead"] or found["ahead_behind"]
    if today is None or found["gone"] or found["gone_behind"] or not (begins_now or not is_all):
        return None
    # "A 6-month contract" is no time to wait.
    if found["joined"] and not begins_now:
        return None
    count = int(found["count"]) if found["count"].isdigit() else words.COUNTS[found["count"]]
    if found[words.DAY]:
        return _days_later(found, today, count)
    if found[words.WEEK]:
        return today + timedelta(weeks=count)
    years, month = divmod(today.month - 1 + count * (12 if found[words.YEAR] else 1), 12)
    year = today.year + years
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _days_later(found: re.Match[str], today: date, count: int) -> date | None:
    if found["working"] or found["working_behind"]:
        return add_working_days(today, count)
    # "One day" is some day.
    is_some_day = count == 1 and not (found["ahead"] or found["ahead_behind"])
    return None if is_some_day else today + timedelta(days=count)

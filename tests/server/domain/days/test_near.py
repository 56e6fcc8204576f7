"""Tomorrow, weekdays and weeks are read from the day the text was written; what may be two days is none."""

from datetime import date

import pytest

from afterword.domain.days.reader import find_day, read_day

TUESDAY = date(2026, 11, 24)
"""In week 48."""
MONDAY_NEXT_WEEK, FRIDAY_NEXT_WEEK = date(2026, 11, 30), date(2026, 12, 4)

SINGLE_DAYS = [
    ("tomorrow", date(2026, 11, 25)),
    ("morgen", date(2026, 11, 25)),
    ("morgen Vormittag", date(2026, 11, 25)),
    ("mañana", date(2026, 11, 25)),
    ("demain", date(2026, 11, 25)),
    ("domani", date(2026, 11, 25)),
    ("amanhã", date(2026, 11, 25)),
    ("yarın", date(2026, 11, 25)),
    ("the day after tomorrow", date(2026, 11, 26)),
    ("übermorgen", date(2026, 11, 26)),
    ("pasado mañana", date(2026, 11, 26)),
    ("après-demain", date(2026, 11, 26)),
    ("dopodomani", date(2026, 11, 26)),
    ("depois de amanhã", date(2026, 11, 26)),
    ("overmorgen", date(2026, 11, 26)),
    ("by Friday", date(2026, 11, 27)),
    ("by end of day Friday", date(2026, 11, 27)),
    ("by Friday, 5 pm", date(2026, 11, 27)),
    ("on Friday", date(2026, 11, 27)),
    ("this Friday", date(2026, 11, 27)),
    ("am Freitag", date(2026, 11, 27)),
    ("bis spätestens Freitag", date(2026, 11, 27)),
    ("spätestens am Freitag", date(2026, 11, 27)),
    ("hasta el viernes", date(2026, 11, 27)),
    ("d'ici vendredi", date(2026, 11, 27)),
    ("entro venerdì", date(2026, 11, 27)),
    ("até sexta-feira", date(2026, 11, 27)),
    ("uiterlijk vrijdag", date(2026, 11, 27)),
    ("cumaya kadar", date(2026, 11, 27)),
    ("by the end of the week", date(2026, 11, 27)),
    ("bis Ende der Woche", date(2026, 11, 27)),
    ("next Monday", MONDAY_NEXT_WEEK),
    ("nächsten Montag", MONDAY_NEXT_WEEK),
    ("next Tuesday", date(2026, 12, 1)),
    ("early next week", MONDAY_NEXT_WEEK),
    ("Mitte nächster Woche", date(2026, 12, 2)),
    ("by the end of next week", FRIDAY_NEXT_WEEK),
    ("next week on Thursday", date(2026, 12, 3)),
    ("Montag nächster Woche", MONDAY_NEXT_WEEK),
    ("nächste Woche Donnerstag", date(2026, 12, 3)),
    ("Ende KW 50", date(2026, 12, 11)),
]


@pytest.mark.parametrize(("words", "day"), SINGLE_DAYS)
def test_a_day_that_is_near_is_read_in_own_words_and_in_mails(words, day):
    assert read_day(words, TUESDAY) == day
    assert find_day(f"We will write to you {words}, Mina", TUESDAY) == day


WEEKS = [
    ("next week", MONDAY_NEXT_WEEK),
    ("nächste Woche", MONDAY_NEXT_WEEK),
    ("im Laufe der kommenden Woche", MONDAY_NEXT_WEEK),
    ("la semana que viene", MONDAY_NEXT_WEEK),
    ("la semaine prochaine", MONDAY_NEXT_WEEK),
    ("la prossima settimana", MONDAY_NEXT_WEEK),
    ("na próxima semana", MONDAY_NEXT_WEEK),
    ("volgende week", MONDAY_NEXT_WEEK),
    ("gelecek hafta", MONDAY_NEXT_WEEK),
    ("the week after next", date(2026, 12, 7)),
    ("übernächste Woche", date(2026, 12, 7)),
    ("in KW 3", date(2027, 1, 18)),
    ("KW3", date(2027, 1, 18)),
    ("in week 3", date(2027, 1, 18)),
    ("KW 2-3", date(2027, 1, 18)),
    ("KW 3/2027", date(2027, 1, 18)),
    ("Kalenderwoche 50", date(2026, 12, 7)),
]


@pytest.mark.parametrize(("words", "monday"), WEEKS)
def test_of_a_week_the_person_means_its_beginning_and_a_mail_its_last_working_day(words, monday):
    assert read_day(words, TUESDAY) == monday
    assert find_day(f"We will write to you {words}, Mina", TUESDAY) == date.fromordinal(
        monday.toordinal() + 4
    )


@pytest.mark.parametrize(
    "words",
    [
        "next Friday",
        "nächsten Freitag",
        "Tuesday",
        "this Monday",
        "last Friday",
        "every Friday",
        "Monday to Friday",
        "Friday the 11th",
        "this week",
        "over the next week",
        "in KW 60",
        "am Morgen",
        "ab morgen",
        "KW 3 der Ausbildung",
    ],
)
def test_what_may_be_two_days_or_none_is_none(words):
    assert read_day(words, TUESDAY) is None
    assert find_day(f"We will write to you {words}", TUESDAY) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "We spoke on Friday and will get back to you",
        "Thank you for coming in on Friday, we will be in touch",
        "As discussed on Monday we will contact you",
        "We had hoped to let you know by Friday",
        "We will contact you about the talk on Friday",
        "Wir haben uns am Freitag unterhalten und melden uns",
        "Nach unserem Gespräch am Montag melden wir uns",
        "We are open Monday to Friday and will get back to you",
        "We keep you in mind for the teams of tomorrow",
        "On Friday, 5 June, we will write",
        "We will contact you in KW 30",
    ],
)
def test_a_weekday_that_may_be_over_is_no_day_ahead_in_a_mail(sentence):
    assert find_day(sentence, TUESDAY) is None


def test_a_date_counts_before_what_is_near():
    sentence = "We meet next week and will write to you by Friday, 11 December"
    assert find_day(sentence, TUESDAY) == date(2026, 12, 11)


def test_after_a_talk_that_is_over_the_next_week_is_still_read():
    sentence = "We interviewed you on 12 November and will get back to you next week"
    assert find_day(sentence, TUESDAY) == FRIDAY_NEXT_WEEK


def test_a_mail_without_a_day_of_its_own_tells_none_that_is_near():
    assert find_day("We will write to you next week", None) is None


def test_at_the_end_of_the_calendar_there_is_no_next_week():
    assert find_day("We will write to you next week", date.max) is None

"""Days are read alike in a person's own words and in the sentences of mails, in every language of mails."""

from datetime import date

import pytest

from afterword.domain.days.reader import find_day, read_day

TODAY = date(2026, 11, 24)
"""A Tuesday."""

IN_EVERY_LANGUAGE = [
    ("by 15 January", date(2027, 1, 15)),
    ("bis zum 15. Januar", date(2027, 1, 15)),
    ("antes del 15 de enero", date(2027, 1, 15)),
    ("d'ici le 15 janvier", date(2027, 1, 15)),
    ("entro il 15 gennaio", date(2027, 1, 15)),
    ("até 15 de janeiro", date(2027, 1, 15)),
    ("voor 15 januari", date(2027, 1, 15)),
    ("15 Ocak'a kadar", date(2027, 1, 15)),
    ("until mid-January", date(2027, 1, 15)),
    ("bis Mitte Januar", date(2027, 1, 15)),
    ("a mediados de enero", date(2027, 1, 15)),
    ("mi-janvier", date(2027, 1, 15)),
    ("a metà gennaio", date(2027, 1, 15)),
    ("em meados de janeiro", date(2027, 1, 15)),
    ("half januari", date(2027, 1, 15)),
    ("Ocak ayının ortasında", date(2027, 1, 15)),
    ("Anfang Februar", date(2027, 2, 1)),
    ("fin février", date(2027, 2, 28)),
    ("la segunda semana de febrero", date(2027, 2, 8)),
    ("in March", date(2027, 3, 1)),
    ("im März", date(2027, 3, 1)),
    ("en mars", date(2027, 3, 1)),
    ("entro marzo", date(2027, 3, 1)),
    ("em março", date(2027, 3, 1)),
    ("in maart", date(2027, 3, 1)),
    ("mart ayında", date(2027, 3, 1)),
    ("within three weeks", date(2026, 12, 15)),
    ("in zwei bis drei Wochen", date(2026, 12, 15)),
    ("en tres semanas", date(2026, 12, 15)),
    ("dans trois semaines", date(2026, 12, 15)),
    ("entro tre settimane", date(2026, 12, 15)),
    ("dentro de três semanas", date(2026, 12, 15)),
    ("binnen drie weken", date(2026, 12, 15)),
    ("üç hafta içinde", date(2026, 12, 15)),
    ("in ten days", date(2026, 12, 4)),
    ("on gün içinde", date(2026, 12, 4)),
    ("in den nächsten zwei Monaten", date(2027, 1, 24)),
    ("dans un an", date(2027, 11, 24)),
    ("within five working days", date(2026, 12, 1)),
    ("innerhalb von 5 Werktagen", date(2026, 12, 1)),
    ("en 5 días hábiles", date(2026, 12, 1)),
    ("sous 5 jours ouvrés", date(2026, 12, 1)),
    ("3.2.2027", date(2027, 2, 3)),
    ("am 3.2.", date(2027, 2, 3)),
    ("25/02/2027", date(2027, 2, 25)),
    ("2027-02-03", date(2027, 2, 3)),
    ("from January next year", date(2027, 1, 1)),
    ("in the 3rd week of January", date(2027, 1, 15)),
    ("in der dritten Woche im Januar", date(2027, 1, 15)),
    ("in der 2. Woche im Januar", date(2027, 1, 8)),
    ("in der 2. Hälfte im Januar", date(2027, 1, 16)),
    ("on 1/15/2027", date(2027, 1, 15)),
    ("in January '28", date(2028, 1, 1)),
    ("15 Jan 28", date(2028, 1, 15)),
    ("on 15.01.28", date(2028, 1, 15)),
    ("on 15/01/28", date(2028, 1, 15)),
    ("in week 3 of January", date(2027, 1, 15)),
]


@pytest.mark.parametrize(("words", "day"), IN_EVERY_LANGUAGE)
def test_the_persons_own_words_are_read_in_every_language(words, day):
    assert read_day(words, TODAY) == day


@pytest.mark.parametrize(("words", "day"), IN_EVERY_LANGUAGE)
def test_a_sentence_of_a_mail_is_read_like_them(words, day):
    assert find_day(f"We will write to you {words}, Mina", TODAY) == day


@pytest.mark.parametrize(
    "sentence",
    [
        "We talked two weeks ago and will let you know",
        "Wir haben vor zwei Wochen gesprochen und melden uns",
        "Nous avons parlé il y a deux semaines",
        "Over the past two years we have kept in touch",
        "You bring 2 years of experience",
        "We hope to be in touch one day",
        "After our talk on 12 November we will get back to you",
        "We received your application on 3.2.2026 and will let you know",
        "In these 2 may be a place for you",
        "We may get in touch",
        "June will get back to you",
        "We answer by 03/04/2027",
        "We will write by 31 February",
        "Version 2.3 of the form is on file",
        "We will contact you in 1.5 months",
        "Wir melden uns in 2,5 Wochen",
        "We will contact you about a 6-month contract",
        "Wir suchen seit dem 5. Januar und melden uns",
        "We look for somebody since 5 January",
        "Wir suchen seit zwei Wochen und melden uns",
        "We will write on 15 Jan 30 at the latest",
        "We will write on 15-01-28",
        "We will write on 15 Jan 99",
    ],
)
def test_what_is_over_or_is_no_day_for_certain_stays_unknown(sentence):
    assert find_day(sentence, TODAY) is None


def test_a_day_without_a_year_stays_unknown_in_a_mail_where_the_last_of_that_name_is_as_near():
    assert find_day("We keep the profiles of October", TODAY) is None
    assert find_day("We will open the place in October", TODAY) is None
    assert find_day("We will open the place in October 2027", TODAY) == date(2027, 10, 1)


def test_the_first_day_ahead_counts():
    sentence = "We have your application of 3.2.2026 and will keep it for two years"
    assert find_day(sentence, TODAY) == date(2028, 11, 24)


def test_a_mail_without_a_day_of_its_own_tells_no_span_and_no_day_without_a_year():
    assert find_day("We will keep it for two years", None) is None
    assert find_day("We will write on 15 January", None) is None
    assert find_day("We will keep it until 31.12.2028", None) == date(2028, 12, 31)


@pytest.mark.parametrize("words", ["two weeks before the conference", "2 weeks", "eines Tages", "one day"])
def test_a_span_in_own_words_counts_only_where_it_begins_now(words):
    assert read_day(words, TODAY) is None


@pytest.mark.parametrize(
    "words",
    [
        "between 5 and 10 January",
        "10.1.",
        "5.1. - 10.1.",
        "zwischen dem 5.1. und dem 10.1.",
        "vom 5. bis 10. Januar",
        "between 28 December and 10 January",
        "vom 28. Dezember bis zum 10. Januar",
        "from Monday, 28 December to Sunday, 10 January",
        "January 5-10",
        "January 5 to 10, 2027",
        "du 28 décembre au 10 janvier",
    ],
)
def test_of_a_time_the_last_day_counts(words):
    assert read_day(words, TODAY) == date(2027, 1, 10)
    assert find_day(f"We will write to you {words}, Mina", TODAY) == date(2027, 1, 10)


@pytest.mark.parametrize(
    "words",
    [
        "within two weeks after 15 January",
        "in einer Woche nach dem 15. Januar",
        "in one month after January 15",
    ],
)
def test_a_span_that_is_counted_from_another_day_stays_unknown(words):
    assert read_day(words, TODAY) is None
    assert find_day(f"We will write to you {words}, Mina", TODAY) is None


def test_a_span_that_is_counted_from_now_is_read_beside_other_words():
    assert find_day("We will write two weeks from now, after the 3 talks", TODAY) == date(2026, 12, 8)
    assert find_day("We will write within two weeks after the interview", TODAY) == date(2026, 12, 8)


def test_of_two_days_the_first_counts():
    assert read_day("on 5.1. or 10.1.", TODAY) == date(2027, 1, 5)
    assert find_day("We meet on 5 January and 10 January", TODAY) == date(2027, 1, 5)
    assert find_day("We meet from 5 January to 31 February", TODAY) == date(2027, 1, 5)


@pytest.mark.parametrize("words", ["last January", "im letzten Januar", "seit Januar", "since 5 January"])
def test_a_month_that_has_been_is_no_day_ahead(words):
    assert read_day(words, TODAY) is None


def test_two_figures_that_may_be_an_hour_are_no_year():
    assert read_day("15 Jan 10 am", TODAY) == date(2027, 1, 15)
    assert read_day("15 Jan 26", TODAY) is None
    assert find_day("We will write on 15 Jan 28", None) is None

"""The table of cases says what the pages say, and holds nothing that a spreadsheet calculates."""

import csv
from io import StringIO
from zoneinfo import ZoneInfo

import pytest

from afterword.dashboard import data_words
from afterword.dashboard.case_table import as_csv
from afterword.services import exports, settings

ZONE = ZoneInfo("Asia/Tokyo")


def rows():
    """Return the rows of the table, by what stands above them."""
    text = as_csv(exports.list_cases(), ZONE).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline="")))


def test_a_case_is_told_in_the_words_of_the_pages(keep):
    promise = {"kind": "apply_again", "quote": 'Do apply, in "spring"; please', "due_on": "2027-03-01"}
    number = keep(received_at="2026-11-12T20:05:00Z", promise=promise, referral="Jo Lindqvist")
    settings.change({"state_names": {"not_selected": "Not this door"}})
    assert rows() == [
        {
            "Case": str(number),
            "Company": "Northlight Labs",
            "Role": "Product designer",
            "Person": "Ana Ruiz",
            "Mail address": "ana.ruiz@northlight.example",
            "Mail came on": "2026-11-13",
            "How far you got": "The final round",
            "Where it stands": "Not this door",
            "About feedback": "Nothing about it",
            "They would": "Welcome me to apply again",
            "In their words": 'Do apply, in "spring"; please',
            "By": "2027-03-01",
            "Introduced by": "Jo Lindqvist",
        }
    ]


def test_the_newest_stands_first_and_no_case_is_left_out(keep):
    keep(company="Tidewater", received_at="2026-11-01T08:00:00Z")
    keep(company="Fernwood", received_at="2026-11-20T08:00:00Z", is_decision=False)
    told = [(row["Company"], row["Where it stands"]) for row in rows()]
    assert told == [("Fernwood", "Not a decision"), ("Tidewater", "Not selected")]


def test_what_is_not_known_is_empty(keep):
    keep(**dict.fromkeys(("company", "stage", "feedback_stance", "received_at", "contact_name")))
    assert [rows()[0][name] for name in ("Company", "How far you got", "Mail came on", "By")] == [""] * 4


def case_of(company):
    """Return a case of which the company alone is known."""
    case = {**dict.fromkeys(("stage", "feedback_stance", "received_at", "promise", "referral", "role"))}
    case |= {"case_id": 1, "company": company, "contact_name": None, "contact_address": None}
    case |= {"is_decision": None, "state": "not_selected", "state_name": None}
    return case


@pytest.mark.parametrize(
    "words",
    [
        "=1+1",
        '=HYPERLINK("https://evil.example","go")',
        "+1",
        "-1",
        "@SUM(A1)",
        " =1+1",
        "\u200b=1+1",
        "＝1+1",
        "\tx",
    ],
)
def test_nothing_is_calculated(app, words):  # noqa: ARG001
    text = as_csv([case_of(words)], ZONE).decode("utf-8-sig")
    shown = next(csv.DictReader(StringIO(text, newline="")))["Company"]
    assert shown == f"'{words}"
    assert text.splitlines()[0].startswith('"Case","Company"')
    assert len(next(csv.reader(StringIO(text, newline="")))) == len(data_words.COLUMNS)


@pytest.mark.parametrize("begin", ["a;", "a; ", "a\n", 'a;"', "a;\u200b", "a\t", ";"])
@pytest.mark.parametrize("sign", ["=", "+", "@"])
def test_nothing_is_calculated_where_a_semicolon_parts_the_cells(app, begin, sign):  # noqa: ARG001
    text = as_csv([case_of(f"{begin}{sign}1+1;b")], ZONE).decode("utf-8-sig")
    line = text.split("\r\n", 1)[1]
    cells = [cell for row in line.splitlines() for part in row.split(";") for cell in part.split("\t")]
    assert not [cell for cell in cells if cell.lstrip(' \u200b"').startswith(sign)]
    shown = next(csv.DictReader(StringIO(text, newline="")))["Company"]
    assert shown == f"{begin}'{sign}1+1;b"

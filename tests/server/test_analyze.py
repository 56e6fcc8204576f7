"""`afterword analyze` prints a line for each mail, and words for people when asked."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from afterword.analyze import analyze

TEXT = (
    "Dear Mina,\n\nThank you for applying to Northlight Labs as Data Analyst. "
    "Unfortunately, we have decided to move forward with other candidates.\n\nBest regards,\nAna Ruiz"
)
LINE = json.dumps({"id": "a", "text": TEXT})


def test_each_mail_gives_one_line_with_what_it_says() -> None:
    result = CliRunner().invoke(analyze, input=LINE)
    printed = json.loads(result.stdout)
    assert {
        name: printed[name] for name in ("id", "label_is_rejection", "kind", "company", "role", "stage")
    } == {
        "id": "a",
        "label_is_rejection": True,
        "kind": "rejection",
        "company": "Northlight Labs",
        "role": "Data Analyst",
        "stage": "applied",
    }
    assert set(printed) >= {"score", "contact_name", "no_reply", "feedback", "reasons", "language"}
    assert all(each["text"] in TEXT for each in printed["reasons"])


def test_a_broken_record_gives_a_line_with_an_error_and_the_rest_goes_on() -> None:
    result = CliRunner().invoke(analyze, input="{broken\n" + LINE)
    first, second = (json.loads(line) for line in result.stdout.splitlines())
    assert (result.exit_code, set(first), second["id"]) == (0, {"id", "error"}, "a")


def test_several_files_are_read_one_after_the_other_and_a_missing_one_is_told(tmp_path: Path) -> None:
    mail = tmp_path / "a.eml"
    mail.write_text(f"From: ana@northlight.example\nMessage-ID: <m@x>\n\n{TEXT}", encoding="utf-8")
    lines = tmp_path / "b.jsonl"
    lines.write_text(LINE, encoding="utf-8")
    result = CliRunner().invoke(analyze, [str(mail), str(tmp_path / "none.mbox"), str(lines)])
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["m@x", "a"]
    assert "No such file" in result.stderr
    assert result.exit_code == 1


def test_explained_for_people_each_fact_stands_with_the_words_it_was_read_from() -> None:
    result = CliRunner().invoke(analyze, ["--explain"], input=LINE)
    assert "rejection, score" in result.stdout
    assert "Northlight Labs  from “applying to Northlight Labs" in result.stdout
    assert "“decided to move forward with other" in result.stdout


def test_no_progress_bar_shows_where_there_is_no_terminal(tmp_path: Path) -> None:
    lines = tmp_path / "b.jsonl"
    lines.write_text(LINE, encoding="utf-8")
    assert CliRunner().invoke(analyze, [str(lines)]).stderr == ""

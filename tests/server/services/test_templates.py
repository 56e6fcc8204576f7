from __future__ import annotations

from pathlib import Path

import pytest

from afterword.domain.errors import TemplateInvalid, TemplateNotFound
from afterword.services import templates

FILE = """+++
id = "{slug}.{tone}"
situation = "T05"
channel = "reply"
tone = "{tone}"
language = "{language}"
version = 1
title = "After an interview"
asks = true
ingredients = ["thanks"]
limits = {{ min_words = 20, max_words = 50 }}
+++
{body}
"""


def write(
    root: Path, slug: str = "after_interview", tone: str = "plain", language: str = "en", body: str = "Hi"
) -> None:
    folder = root / "reply"
    folder.mkdir(exist_ok=True)
    text = FILE.format(slug=slug, tone=tone, language=language, body=body)
    (folder / f"{slug}.{tone}.{language}.md").write_text(text, encoding="utf-8")


def test_a_file_dropped_into_a_folder_is_a_template(tmp_path: Path) -> None:
    write(tmp_path)
    assert templates.read_folder(tmp_path).choose("T05", "plain", "en").template_id == "after_interview.plain"


def test_a_readme_is_not_a_template(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# The message set", encoding="utf-8")
    assert templates.read_folder(tmp_path).templates == []


def test_a_broken_file_is_named_by_its_path(tmp_path: Path) -> None:
    write(tmp_path, body="{{ frist_name }}")
    with pytest.raises(TemplateInvalid, match=r'"frist_name" in reply/after_interview.plain.en.md, line 13'):
        templates.read_folder(tmp_path)


def test_two_files_for_the_same_thing_are_refused(tmp_path: Path) -> None:
    write(tmp_path)
    write(tmp_path, slug="another")
    with pytest.raises(TemplateInvalid, match="The same situation, tone and language"):
        templates.read_folder(tmp_path)


def test_an_alternative_stands_beside_the_main_text_and_is_not_chosen_for_it(tmp_path: Path) -> None:
    write(tmp_path)
    write(tmp_path, slug="another")
    path = tmp_path / "reply" / "another.plain.en.md"
    path.write_text(path.read_text().replace("asks = true", 'asks = true\nalternative = "x"'))
    shipped = templates.read_folder(tmp_path)
    assert [each.template_id for each in shipped.templates] == ["after_interview.plain"]
    assert shipped.choose("T05", "plain", "en").template_id == "after_interview.plain"
    listed = [each.template_id for each in shipped.list_for("T05", "reply", None)]
    assert listed == ["after_interview.plain", "another.plain"]


def test_a_list_falls_back_to_the_language_that_is_complete(tmp_path: Path) -> None:
    write(tmp_path)
    write(tmp_path, language="de")
    shipped = templates.read_folder(tmp_path)
    assert [each.language for each in shipped.list_for("T05", "reply", "de")] == ["de"]
    assert [each.language for each in shipped.list_for("T05", "reply", "fr")] == ["en"]
    assert shipped.list_for("T05", "message", "en") == []


def test_a_tone_that_is_not_kept_gives_way(tmp_path: Path) -> None:
    write(tmp_path, tone="warm")
    assert templates.read_folder(tmp_path).choose("T05", "formal", "en").tone == "warm"


def test_a_language_is_used_when_it_is_kept(tmp_path: Path) -> None:
    write(tmp_path)
    write(tmp_path, language="de")
    shipped = templates.read_folder(tmp_path)
    assert shipped.choose("T05", None, "de").language == "de"
    assert shipped.choose("T05", None, "fr").language == "en"
    assert shipped.choose("T05", None, None).language == "en"


def test_an_unknown_situation_is_not_found() -> None:
    with pytest.raises(TemplateNotFound):
        templates.load().choose("T99", None, None)


def test_tones_are_offered_in_one_order() -> None:
    assert templates.load().tones("T05", "en") == ["plain", "warm", "formal", "brief"]


def test_the_shipped_set_is_read_once() -> None:
    assert templates.load() is templates.load()


def test_the_list_says_what_each_template_is_for() -> None:
    listed = {each["template_id"]: each for each in templates.list_all()}
    assert listed["after_interview.plain"] == {
        "template_id": "after_interview.plain",
        "situation_id": "T05",
        "tone": "plain",
        "channel": "reply",
        "language": "en",
        "version": 3,
        "title": "After one or more interviews",
    }


def test_the_fallback_is_the_callers_own_copy() -> None:
    templates.get_fallback()["texts"].clear()
    assert templates.get_fallback()["texts"]

from __future__ import annotations

import re

import pytest

from afterword.domain.errors import TemplateInvalid
from afterword.domain.templates.template import FLAGS, Draft, Template, fill, parse, takes_late, utf16_length

HEAD = """+++
id = "after_interview.plain"
situation = "T05"
channel = "reply"
tone = "plain"
language = "en"
version = 1
title = "After an interview"
asks = true
ingredients = ["thanks"]
limits = { min_words = 60, max_words = 110 }
+++
"""
HEAD_LINES = HEAD.count("\n")


def make_template(body: str, head: str = HEAD) -> Template:
    return parse(head + body, "reply/after_interview.plain.md")


def fill_body(body: str, **values: str) -> Draft:
    return fill(make_template(body), values)


def refusal(body: str, head: str = HEAD) -> TemplateInvalid:
    with pytest.raises(TemplateInvalid) as caught:
        make_template(body, head)
    return caught.value


def test_the_front_matter_is_read() -> None:
    template = make_template("Hello")
    assert (template.template_id, template.situation_id, template.tone) == (
        "after_interview.plain",
        "T05",
        "plain",
    )
    assert template.limits.max_words == 110
    assert template.asks


def test_a_value_stands_where_its_name_stood() -> None:
    assert fill_body("The {{ role }} role.", role="Cook").body == "The Cook role."


def test_a_missing_value_becomes_a_gap_that_is_asked_for() -> None:
    draft = fill_body("The {{ role }} role at {{ company }}.", role="Cook")
    assert draft.body == "The Cook role at [company]."
    assert [each.name for each in draft.missing] == ["company"]


def test_a_blank_value_is_missing() -> None:
    assert fill_body("At {{ company }}.", company=" \n ").body == "At [company]."


def test_a_gap_is_asked_for_once_and_shown_each_time() -> None:
    draft = fill_body("{{ company }} and {{ company }}")
    assert len(draft.gaps) == 2
    assert len(draft.missing) == 1


def test_gaps_are_placed_in_utf16_code_units() -> None:
    draft = fill_body("{{ role }} at {{ company }} in {{ place }}", role="🙂 Čook 𝒳")
    for gap in draft.gaps:
        encoded = draft.body.encode("utf-16-le")
        assert encoded[2 * gap.start : 2 * gap.end].decode("utf-16-le") == f"[{gap.label}]"


@pytest.mark.parametrize("text", ["", "abc", "Łódź", "🙂", "a🙂b𝒳", "\ud83d"])
def test_length_is_counted_as_a_text_field_does(text: str) -> None:
    assert utf16_length(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize(
    "value",
    ["{{ company }}", "{% if x %}", "{# note #}", "[company]", "\\1", "<b onclick=x>", "{{ 7 * 7 }}", "%s"],
)
def test_a_value_is_placed_and_never_interpreted(value: str) -> None:
    assert fill_body("A {{ role }} B", role=value, company="Oto").body == f"A {value} B"


def test_control_characters_and_line_breaks_of_a_value_are_closed_up() -> None:
    assert fill_body("A {{ role }} B", role=" Co\0ok\r\n\tat\x07 sea ").body == "A Cook at sea B"


def test_an_optional_part_stands_only_with_its_value() -> None:
    body = "Hi{% if first_name %} {{ first_name }}{% endif %},"
    assert fill_body(body).body == "Hi,"
    assert fill_body(body, first_name="Ana").body == "Hi Ana,"


def test_else_and_elif_and_not_and_or() -> None:
    body = (
        "{% if title and last_name %}A{% elif contact_name or first_name %}B"
        "{% elif not company %}C{% else %}D{% endif %}"
    )
    assert fill_body(body, title="Ms", last_name="Ruiz").body == "A"
    assert fill_body(body, first_name="Ana").body == "B"
    assert fill_body(body).body == "C"
    assert fill_body(body, company="Oto").body == "D"


def test_a_default_stands_in_for_a_missing_value() -> None:
    body = '{{ question | default("What should I practise?") }}'
    assert fill_body(body).body == "What should I practise?"
    assert fill_body(body, question="Why maps?").body == "Why maps?"
    assert not fill_body(body).missing


def test_a_placeholder_may_be_asked_for_although_the_text_is_whole_without_it() -> None:
    template = make_template("{% if first_name %}Hi {{ first_name }},{% else %}Hello,{% endif %}")
    assert fill(template, {}, also_ask=("first_name",)).body == "Hi [first name],"


def test_what_a_dropped_part_leaves_behind_is_closed_up() -> None:
    body = "One {% if people %}two{% endif %} three {% if topic %}four{% endif %}.\n\n"
    body += "{% if place %}five{% endif %}\n\nsix \n"
    assert fill_body(body).body == "One three.\n\nsix"


def test_a_value_that_brings_its_full_stop_is_not_given_another() -> None:
    assert fill_body("At {{ company }}. I", company="Oto Inc.").body == "At Oto Inc. I"
    assert fill_body("I saw {{ topic }}. I", topic="how?").body == "I saw how? I"


def test_a_new_mail_has_a_subject() -> None:
    head = HEAD.replace('"reply"', '"new_mail"').replace("limits", 'subject = "The {{ role }} role"\nlimits')
    draft = fill(make_template("Hello", head), {"role": "Cook"})
    assert draft.subject == "The Cook role"


def test_a_gap_in_the_subject_is_visible_too() -> None:
    head = HEAD.replace('"reply"', '"new_mail"').replace("limits", 'subject = "The {{ role }} role"\nlimits')
    assert fill(make_template("Hello", head), {}).subject == "The [role] role"


@pytest.mark.parametrize(
    "forbidden",
    [
        "{{ company.__class__ }}",
        "{{ company['x'] }}",
        "{{ company() }}",
        "{{ company | upper }}",
        "{{ company | default }}",
        "{{ company | default(role) }}",
        "{{ company | default('a', true) }}",
        "{{ company | default(7) }}",
        "{{ 'a' | default('b') }}",
        "{{ company | d('x') }}",
        "{{ company ~ role }}",
        "{{ 7 * 7 }}",
        "{{ 'text' }}",
        "{{ [1] }}",
        "{{ company if role else place }}",
        "{% for x in company %}{% endfor %}",
        "{% set company = 1 %}",
        "{% macro x() %}{% endmacro %}",
        "{% include 'x' %}",
        "{% import 'x' as y %}",
        "{% extends 'x' %}",
        "{% block x %}{% endblock %}",
        "{% filter upper %}x{% endfilter %}",
        "{% call company() %}{% endcall %}",
        "{% with %}{% endwith %}",
        "{% autoescape true %}{% endautoescape %}",
        "{% if company == 'x' %}{% endif %}",
        "{% if company is defined %}{% endif %}",
        "{% if 1 %}{% endif %}",
        "{% if company.x %}{% endif %}",
        "{% if frist_name %}{% endif %}",
        "{{ frist_name }}",
        "{{ self }}",
        "{{ loop }}",
        "{{ range(9) }}",
        "{{ config }}",
        "{{ company",
        "{% if company %}",
        "{% endif %}",
        "{% nothing %}",
    ],
)
def test_everything_else_is_refused_with_its_line(forbidden: str) -> None:
    error = refusal(f"One\nTwo\n{forbidden}\n")
    assert error.line is not None
    assert HEAD_LINES + 3 <= error.line <= HEAD_LINES + 4
    assert error.details["source"] == "reply/after_interview.plain.md"


def test_a_refusal_names_the_unknown_placeholder_and_the_file() -> None:
    error = refusal("{{ frist_name }}")
    assert error.message == (
        f'Unknown placeholder "frist_name" in reply/after_interview.plain.md, line {HEAD_LINES + 1}.'
    )


@pytest.mark.parametrize(
    "body",
    [
        "{% if company %}" * 40 + "{% endif %}" * 40,
        "{{ " + "(" * 3000 + "company" + ")" * 3000 + " }}",
        "{% if " + "not " * 3000 + "company %}{% endif %}",
        "{% if " + "company and " * 1000 + "company %}{% endif %}",
        "{% if role %}" + "{% elif role %}" * 1000 + "{% endif %}",
        "x" * 20_001,
        "a\0company\0b",
    ],
)
def test_a_text_that_would_wear_the_reader_out_is_refused(body: str) -> None:
    refusal(body)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (("version = 1\n", ""), 'Missing key "version"'),
        (("version = 1", 'version = "1"'), 'Key "version" is not of kind int'),
        (("version = 1", "version = true"), 'Key "version" is not of kind int'),
        (("version = 1", "version = 0"), 'Wrong value for "version"'),
        (("version = 1", "version = 1\nmood = 1"), 'Unknown key "mood"'),
        (('"reply"', '"letter"'), 'Wrong value for "channel"'),
        (('"plain"', '"cold"'), 'Wrong value for "id"'),
        (('"after_interview.plain"', '"after_interview.warm"'), 'Wrong value for "id"'),
        (('"T05"', '"5"'), 'Wrong value for "situation"'),
        (('"en"', '"english"'), 'Wrong value for "language"'),
        (('["thanks"]', "[1]"), 'Wrong value for "ingredients"'),
        (("max_words = 110", "max_words = 0"), 'Wrong value for "limits"'),
        (("max_words = 110", "max_characters = 200"), 'Wrong value for "limits"'),
        (("version = 1", 'version = 1\nsubject = "A"'), 'Wrong value for "subject"'),
        (('"reply"', '"new_mail"'), 'Wrong value for "subject"'),
        (("version = 1", 'version = 1\ndrop_order = [{ part = "x" }]'), 'Wrong value for "drop_order"'),
        (
            ("version = 1", 'version = 1\ndrop_order = [{ part = "x", placeholder = "y" }]'),
            'Wrong value for "drop_order"',
        ),
    ],
)
def test_front_matter_is_checked_key_by_key(change: tuple[str, str], problem: str) -> None:
    assert refusal("Hello", HEAD.replace(*change)).details["problem"] == problem


@pytest.mark.parametrize("head", ["", "+++\n", "text\n" + HEAD, "+++\nid = \n+++\n", "---\na: 1\n---\n"])
def test_a_file_without_front_matter_is_refused(head: str) -> None:
    refusal("Hello", head)


def test_lines_that_end_as_on_windows_are_read_the_same() -> None:
    text = HEAD + "Hello\n\nMina"
    assert fill(parse(text.replace("\n", "\r\n"), "x.md"), {}).body == "Hello\n\nMina"


def test_a_comment_is_not_part_of_the_text() -> None:
    assert fill_body("One {# for the translator #}two").body == "One two"


def test_the_environment_offers_nothing_that_could_be_called() -> None:
    from afterword.domain.templates import syntax as template_syntax

    environment = template_syntax._environment
    assert environment.globals == {}
    assert environment.tests == {}
    assert list(environment.filters) == ["default"]


def test_no_mark_is_left_in_a_text() -> None:
    draft = fill_body("{{ role }} {{ company }} {% if place %}{{ place }}{% endif %}", role="a\0role\0b")
    assert not re.search(r"\0", draft.body)


def test_a_condition_may_ask_whether_the_thanks_come_late() -> None:
    template = make_template("Thank you{% if late %}, late but sincerely,{% endif %} for it.")
    assert takes_late(template)
    assert fill(template, {}).body == "Thank you for it."
    assert fill(template, {}, flags=FLAGS).body == "Thank you, late but sincerely, for it."


def test_that_it_comes_late_is_no_placeholder_and_never_printed() -> None:
    assert make_template("{% if late %}Late.{% endif %}").placeholders == ()
    assert not takes_late(make_template("Thank you."))
    assert 'Unknown placeholder "late"' in str(refusal("It comes {{ late }}."))

"""Where a text takes the one true detail that only the person can write."""

import pytest

from afterword.domain.templates.own_detail import OwnDetail, find
from afterword.services.templates import load


@pytest.mark.parametrize(
    ("template_id", "expected"),
    [
        ("after_final_round.warm", OwnDetail(True, "own_detail")),
        ("after_screening.warm", OwnDetail(True, "topic")),
        ("before_interview.plain", OwnDetail(False, "drew_me")),
        ("after_task.brief", OwnDetail(False, None)),
    ],
)
def test_the_detail_that_a_text_needs_counts_first(template_id, expected):
    [template] = [each for each in load().templates if each.template_id == template_id]
    assert find(template) == expected


@pytest.mark.parametrize("template", load().templates, ids=lambda each: each.template_id)
def test_a_brief_reply_can_do_without(template):
    if (
        template.tone == "brief"
        and template.channel == "reply"
        and template.situation_id not in ("T11", "T16")
    ):
        assert not find(template).required

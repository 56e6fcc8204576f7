from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from afterword.domain import note_choice
from afterword.domain.note_choice import Acquaintance
from afterword.domain.templates.template import Template, fill, parse

HEAD = """+++
id = "{slug}.{tone}"
situation = "T18"
channel = "{channel}"
tone = "{tone}"
language = "en"
version = 1
title = "A note"
asks = false
ingredients = [{ingredients}]
limits = {limits}
{more}
+++
{body}
"""


def make(
    slug: str = "a",
    tone: str = "brief",
    channel: str = "connection_note",
    ingredients: str = "",
    more: str = "",
    body: str = "x",
) -> Template:
    limits = (
        "{ max_characters = 200 }" if channel == "connection_note" else "{ min_words = 1, max_words = 9 }"
    )
    text = HEAD.format(
        slug=slug,
        tone=tone,
        channel=channel,
        ingredients=ingredients,
        limits=limits,
        more=more,
        body=body,
    )
    return parse(text, f"{slug}.md")


def knows(relation: str | None = None, stage: str | None = None, **values: str) -> Acquaintance:
    return Acquaintance(relation, stage, values)


def ids(
    templates: list[Template], known: Acquaintance, room: int | None = 200, kind: str = "fitting"
) -> list[str]:
    return [each.template_id for each in getattr(note_choice, kind)(templates, known, room)]


def offered(templates: list[Template], **values: str) -> list[str]:
    drafts = [(each, fill(each, values)) for each in templates]
    return [templates[place].template_id for place in note_choice.different(drafts)]


@pytest.mark.parametrize(
    ("kind", "relation", "has_declined", "situation"),
    [
        ("note", "hiring_manager", True, "T18"),
        ("note", "recruiter", True, "T19"),
        ("note", "referrer", True, "T20"),
        ("note", "peer", False, "T20"),
        ("note", None, False, "T18"),
        ("message", "referrer", True, "T08a"),
        ("message", "referrer", False, "T21"),
        ("message", "peer", True, "T21"),
        ("message", None, True, "T21"),
    ],
)
def test_the_relation_leads_to_the_situation(
    kind: str, relation: str | None, has_declined: bool, situation: str
) -> None:
    assert note_choice.situation_for(kind, relation, has_declined) == situation


@pytest.mark.parametrize(
    ("known", "has_interviewed"),
    [
        (knows("hiring_manager", "final"), True),
        (knows("recruiter", "screened"), True),
        (knows("peer", "interviewed"), True),
        (knows(None, "interviewed"), True),
        (knows("referrer", "final"), False),
        (knows("hiring_manager", "applied", topic="maps"), False),
        (knows("hiring_manager", "task"), False),
        (knows("hiring_manager"), False),
        (knows("hiring_manager", topic=" "), False),
        (knows("hiring_manager", topic="maps"), True),
        (knows("recruiter", met_where="at the fair"), True),
        (knows("peer", met_where="at the fair"), False),
        (knows(None, topic="maps"), False),
    ],
)
def test_a_talk_about_the_role_is_known_or_not_claimed(known: Acquaintance, has_interviewed: bool) -> None:
    assert known.has_interviewed is has_interviewed
    texts = [make("open"), make("talked", ingredients='"interview"')]
    assert ids(texts, known) == ["open.brief", "talked.brief"][: 1 + has_interviewed]


def test_a_text_for_some_is_offered_to_those_only() -> None:
    texts = [make("anybody"), make("one", more='alternative = "x"\nrelations = ["referrer"]')]
    assert ids(texts, knows("referrer")) == ["anybody.brief", "one.brief"]
    assert ids(texts, knows("peer")) == ["anybody.brief"]
    assert ids(texts, knows()) == ["anybody.brief"]


def test_the_room_chooses_the_main_note_and_alternatives_are_there_for_both() -> None:
    texts = [make("a", "plain"), make("a", "brief"), make("b", more='alternative = "x"')]
    assert ids(texts, knows(), 300) == ["a.plain", "b.brief"]
    assert ids(texts, knows(), 299) == ["a.brief", "b.brief"]
    assert ids(texts, knows(), None) == ["a.plain", "a.brief", "b.brief"]


def test_whole_texts_come_first() -> None:
    texts = [make("gap", body="{{ topic }} {{ role }}"), make("whole", body="{{ role }}")]
    assert offered(texts, role="Cook") == ["whole.brief", "gap.brief"]


def test_of_whole_texts_the_main_one_comes_first_and_then_what_only_the_two_know() -> None:
    texts = [
        make("role", more='alternative = "role"', body="{{ role }}"),
        make("topic", more='alternative = "topic"', body="{{ topic }}"),
        make("main", body="{{ role }} {{ company }}"),
    ]
    values = {"role": "Cook", "company": "Oto", "topic": "maps"}
    assert offered(texts, **values) == ["main.brief", "topic.brief", "role.brief"]


def test_of_two_that_mention_the_same_the_first_is_offered() -> None:
    texts = [
        make("a", body="{{ role }}{% if topic %} {{ topic }}{% endif %} {{ first_name }}"),
        make("b", body="The {{ role }}."),
        make("c", body="About {{ topic }}."),
    ]
    assert offered(texts, role="Cook", first_name="Ana") == ["a.brief", "c.brief"]
    assert offered(texts, role="Cook", first_name="Ana", topic="maps") == ["a.brief", "c.brief", "b.brief"]


def test_messages_of_another_tone_are_other_messages() -> None:
    texts = [make("a", tone, "message", body="{{ role }}") for tone in ("plain", "warm")]
    assert offered(texts, role="Cook") == ["a.plain", "a.warm"]


def test_no_more_are_offered_than_can_be_compared() -> None:
    names = ("role", "topic", "company", "place", "met_where", "news")
    texts = [make(name.replace("_", ""), body=f"{{{{ {name} }}}}") for name in names]
    assert len(offered(texts)) == note_choice.MOST_ALTERNATIVES


def test_what_stands_in_every_text_is_no_mention() -> None:
    draft = fill(
        make(body="{{ first_name }} {{ role }} {{ topic }} {{ sign_off_name }}"),
        {"first_name": "Ana", "role": "Cook", "sign_off_name": "Mina"},
    )
    assert note_choice.mentions(draft) == ["role"]


@pytest.mark.parametrize(
    ("now", "begin", "end"),
    [
        ((2026, 11, 24), (2026, 11, 1), (2026, 12, 1)),
        ((2026, 12, 31), (2026, 12, 1), (2027, 1, 1)),
        ((2028, 1, 31), (2028, 1, 1), (2028, 2, 1)),
    ],
)
def test_a_month_is_one_of_the_calendar(
    now: tuple[int, int, int], begin: tuple[int, int, int], end: tuple[int, int, int]
) -> None:
    zone = timezone(timedelta(hours=9))
    moment = datetime(*now, 23, 59, 59, tzinfo=zone)
    assert note_choice.month_of(moment) == (datetime(*begin, tzinfo=zone), datetime(*end, tzinfo=zone))


def test_a_month_begins_where_the_person_is() -> None:
    east = timezone(timedelta(hours=9))
    moment = datetime(2026, 11, 30, 18, tzinfo=UTC)
    assert note_choice.month_of(moment.astimezone(east))[0] == datetime(2026, 11, 30, 15, tzinfo=UTC)


@pytest.mark.parametrize(("per_month", "sent", "left"), [(None, 3, None), (5, 1, 4), (5, 5, 0), (3, 9, 0)])
def test_what_is_left_is_never_below_nothing(per_month: int | None, sent: int, left: int | None) -> None:
    assert note_choice.count_left(per_month, sent) == left


@pytest.mark.parametrize(
    ("known", "left", "account", "suggestion"),
    [
        (knows("peer", topic="maps"), 3, "free", ("use_note", "you_met")),
        (knows("peer", topic="maps"), None, "premium", ("use_note", "you_met")),
        (knows("peer", topic="maps"), None, "free", ("use_note", "you_met_notes_unknown")),
        (knows("hiring_manager", "final"), None, None, ("use_note", "you_met_notes_unknown")),
        (knows("referrer", company="Oto"), 3, "free", ("use_note", "you_met")),
        (knows("referrer"), 3, "free", ("connect_without", "nothing_shared_known")),
        (knows("hiring_manager", "applied"), 3, "free", ("connect_without", "nothing_shared_known")),
        (knows("peer", topic="maps"), 0, "free", ("connect_without", "notes_used_up")),
    ],
)
def test_a_note_is_suggested_where_there_is_one_left_and_something_to_say(
    known: Acquaintance, left: int | None, account: str | None, suggestion: tuple[str, str]
) -> None:
    assert note_choice.suggest(known, left, account) == suggestion

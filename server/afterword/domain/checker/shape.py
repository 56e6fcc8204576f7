"""What the shape of a draft tells: its length, its questions, where the thanks stand, gaps left open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.checker.draft_shape import Shape
from afterword.domain.checker.draft_words import Sentence
from afterword.domain.checker.finding import Circumstances, Spot
from afterword.domain.checker.phrase_pattern import keys_of
from afterword.domain.checker.rules import Rules

MOST_WORDS = 180
MOST_QUESTIONS = 2
MOST_NOTE_CHARACTERS = 300

# A nudge, a check-in and a congratulation open with the reason for writing.
_REASON_FIRST = frozenset({"T14a", "T14b", "T22", "T23", "T25"})
# A word before the thanks ("Fair enough.", "Too bad.") is none that the mail begins with.
_MOST_WORDS_BEFORE = 5
_MAIL_CHANNELS = frozenset({None, "reply", "new_mail"})

_GAPS = re.compile(
    r"\[(?=[^\]\n]{0,60}[^\W\d_])(?!sic\])[^\[\]\n]{1,60}\](?!\()"  # [your name], not [1], not [a link](...)
    r"|\{\{?[^{}\n]{1,60}\}?\}"
    r"|<(?!/?(?:br|p|b|i|a|u|em|li|ul|div|span|strong)\b)[A-Za-z][A-Za-z _-]{1,40}>"
    r"|%[A-Z][A-Z_ ]+%"
    r"|_{3,}|\bX{3,}\b|\bXYZ\b"
    r"|\b(?:TODO|TBD|FIXME|TBC)\b"
    r"|\bINSERT(?: [A-Z]+)+\b|\b(?i:insert (?:\w+ ){1,4}here)\b|\b(?i:your name here)\b"
    r"|\b(?:YOUR|COMPANY|FIRST|LAST|ROLE|JOB|HIRING MANAGER|RECRUITER)(?:['’]S)? (?:NAME|TITLE|COMPANY)\b"
    r"|(?m:^(?i:dear|hi|hello|hey|liebe|lieber|hallo) ,)"
    r"|\b(?:at|for the|about the|with|of|the role of) [.,](?=\s)"
)


def find(shape: Shape, rules: Rules, circumstances: Circumstances) -> Iterator[Spot]:
    """Yield what is off in the shape."""
    for gap in _GAPS.finditer(shape.text):
        yield Spot("placeholder_left", gap.span())
    yield from _length(shape, circumstances)
    if len(shape.questions) > MOST_QUESTIONS:
        extra = shape.questions[MOST_QUESTIONS]
        yield Spot(
            "too_many_questions", (extra.start, extra.end), values={"count": str(len(shape.questions))}
        )
    if circumstances.channel in _MAIL_CHANNELS and circumstances.situation_id not in _REASON_FIRST:
        yield from _thanks(shape, rules)


def _length(shape: Shape, circumstances: Circumstances) -> Iterator[Spot]:
    if circumstances.channel == "connection_note":
        length = len(shape.text.strip().encode("utf-16-le", "surrogatepass")) // 2
        if length > MOST_NOTE_CHARACTERS:
            yield Spot("note_too_long", values={"count": str(length)})
    elif shape.word_count > MOST_WORDS:
        yield Spot("too_long", values={"count": str(shape.word_count)})


def _thanks(shape: Shape, rules: Rules) -> Iterator[Spot]:
    """Thanks stand in the first sentence.

    One that asks for nothing may come before, as may a pleasantry and a word or two that ask for nothing.
    """
    first: Sentence | None = None
    before: Sentence | None = None
    for each in shape.body or shape.sentences:
        if _thanks_in(each, rules):
            if before is None or not _asks(before, rules):
                return
            break
        if says("pleasantry", each, rules):
            continue
        first = first or each
        if _is_brief(each, rules):
            continue
        if before:
            break
        before = each
    if first:
        yield Spot("no_thanks_first", (first.start, first.end))


def _is_brief(sentence: Sentence, rules: Rules) -> bool:
    return len(sentence.stream.split()) <= _MOST_WORDS_BEFORE and not _asks(sentence, rules)


def _asks(sentence: Sentence, rules: Rules) -> bool:
    return sentence.is_question or says("request", sentence, rules)


def _thanks_in(sentence: Sentence, rules: Rules) -> bool:
    return says("thanks", sentence, rules) and not says("thanks_wished", sentence, rules)


def says(shape_name: str, sentence: Sentence, rules: Rules) -> bool:
    """Whether a sentence says thanks, or whatever else is listed under that name."""
    keys = keys_of(sentence.stream)
    return any(pattern.find(sentence.stream, keys) for pattern in rules.shapes[shape_name])

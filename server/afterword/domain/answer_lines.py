"""Splits what an employer answered into lines that can be looked at one by one: bullets and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.mail.quoting import own_part

_BULLET = re.compile(r"\s*(?:[-*•·–—]|\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)")
_QUOTE_MARK = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_SENTENCE_END = re.compile(r"[.?!…]+[\"'”’)]*\s+(?=\S)")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|jr|sr|vs|etc|e\.g|i\.e|approx|inc|ltd|no|nr|z\.b|bzw|ca|[a-z])\.$",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:(?:hi|hey|hello|dear|good (?:morning|afternoon|evening)|hallo|guten tag|liebe[rs]?"
    r"|sehr geehrte[rs]?)\b[^.?!:]{0,60}[,:!.]?|[^\s,.?!]{1,30},)",
    re.IGNORECASE,
)
_CLOSE = re.compile(
    r"(?:(?:all the|my|with|very|many|mit) )*(?:best|kind(?:est)?|warm(?:est)?|regards|cheers|sincerely|yours"
    r"|thanks|thank you|freundlichen|besten|herzlichen?|lieben?|beste|viele) ?"
    r"(?:wishes|regards|greetings|again|sincerely|truly|grü(?:ß|ss)en?)?(?:,.{0,30})?",
    re.IGNORECASE,
)
_WRAPPED_LINE = 45
_LAST_LINES = 4


def split(text: str) -> list[str]:
    """Return the lines of an answer, each once, without its greeting, its close and what it quotes."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    own = own_part(text)
    # A person who copied only what another mail quotes means just that.
    blocks = _blocks(own if own.strip() else _QUOTE_MARK.sub("", text))
    if len(blocks) > 1 and not blocks[0][1] and _GREETING.fullmatch(blocks[0][0]):
        del blocks[0]
    lines = [line for block, is_bullet in _without_close(blocks) for line in _lines(block, is_bullet)]
    return list(dict.fromkeys(line for line in lines if any(sign.isalnum() for sign in line)))


def _blocks(text: str) -> list[tuple[str, bool]]:
    """Join lines that were wrapped; return each bullet and each run of text, with whether it is a bullet."""
    blocks: list[tuple[str, bool]] = []
    before = ""
    for line in text.split("\n"):
        bullet = _BULLET.match(line)
        plain = line.strip()
        is_indented = line[:1].isspace() and bool(blocks) and blocks[-1][1]
        is_wrapped = len(before) >= _WRAPPED_LINE and before[-1:] not in ".:;!?"
        if plain and not bullet and before and (is_wrapped or is_indented):
            blocks[-1] = (f"{blocks[-1][0]} {plain}", blocks[-1][1])
        elif plain:
            blocks.append((line[bullet.end() :].strip(), True) if bullet else (plain, False))
        before = plain
    return blocks


def _without_close(blocks: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Leave out a wish at the end and the few short lines below it."""
    for place in range(len(blocks) - 1, max(0, len(blocks) - 1 - _LAST_LINES), -1):
        block, is_bullet = blocks[place]
        if is_bullet or len(block) > _WRAPPED_LINE:
            break
        if _CLOSE.fullmatch(block.rstrip(" ,.!")) or _CLOSE.fullmatch(block):
            return blocks[:place]
    return blocks


def _lines(block: str, is_bullet: bool) -> Iterator[str]:
    if is_bullet:
        yield block
        return
    start = 0
    for end in _SENTENCE_END.finditer(block):
        is_over = not block[end.end()].islower() and not _ABBREVIATION.search(
            block[start : end.end()].rstrip()
        )
        if is_over:
            yield block[start : end.end()].strip()
            start = end.end()
    yield block[start:].strip()

"""`afterword analyze`: reads mails from files or standard input and prints what stands in each."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any, BinaryIO

import click

from afterword.domain.mail.message import Message
from afterword.domain.reading import Reading, read_message
from afterword.mail_files import Broken, Record, read_records
from afterword.mail_readings import describe


@click.command()
@click.argument("files", nargs=-1, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--explain", is_flag=True, help="Print for people, with the words that decided.")
def analyze(files: tuple[Path, ...], explain: bool) -> None:
    """Read mails: FILES are .jsonl, .eml or .mbox; without any, or for -, standard input is read.

    Each mail gives one line of JSON. A record that cannot be read gives a line with an "error".
    """
    is_failed = False
    for path in files or (Path("-"),):
        try:
            for record in _read(path):
                click.echo(_explain(record) if explain else json.dumps(_describe(record), ensure_ascii=False))
        except OSError as error:
            click.echo(f"{path}: {error.strerror or error}", err=True)
            is_failed = True
    sys.exit(1 if is_failed else 0)


def _read(path: Path) -> Iterator[Record | Broken]:
    """Read a file, with a progress bar on standard error where that is a terminal."""
    if str(path) == "-":
        yield from read_records(sys.stdin.buffer, "-")
        return
    with path.open("rb") as stream:
        # A bar among lines on the same terminal would tear them, so it shows when the lines go elsewhere.
        is_shown = sys.stderr.isatty() and not sys.stdout.isatty()
        length = path.stat().st_size
        bar = (
            click.progressbar(length=length, label=path.name, file=sys.stderr) if is_shown else nullcontext()
        )
        with bar as shown:
            for record in read_records(stream, path.name):
                if shown is not None:
                    _advance(shown, stream)
                yield record


def _advance(bar: Any, stream: BinaryIO) -> None:
    done = stream.tell()
    if done > bar.pos:
        bar.update(done - bar.pos)


def _describe(record: Record | Broken) -> dict[str, Any]:
    if isinstance(record, Broken):
        return {"id": record.record_id, "error": record.problem}
    return describe(record.record_id, read_message(record.message))


def _explain(record: Record | Broken) -> str:
    if isinstance(record, Broken):
        return f"{record.record_id}: cannot be read: {record.problem}\n"
    reading = read_message(record.message)
    lines = [f"{record.record_id}: {_title(record.message)}", f"  {_verdict(reading)}"]
    lines += [f"    {each.speaks:<8} “{each.text}”  ({each.signal})" for each in reading.verdict.reasons]
    for name, source in reading.sources.items():
        value = getattr(reading.facts, name)
        if value is not None:
            plain = value.kind if name == "promise" else value
            lines.append(f"  {name:<16} {plain}" + (f"  from “{source}”" if source else ""))
    return "\n".join(lines) + "\n"


def _title(message: Message) -> str:
    return " ".join((message.subject or message.text[:60]).split()) or "(no subject)"


def _verdict(reading: Reading) -> str:
    kind = reading.verdict.kind.replace("_", " ")
    return f"{kind}, score {reading.verdict.score:.2f}, language {reading.language or 'unknown'}"

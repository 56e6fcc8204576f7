"""The names in messages.js and the worker's table of handlers are the same."""

import json
import re
from pathlib import Path

EXTENSION = Path(__file__).parents[2] / "extension"


def names_between(text: str, start: str, end: str) -> list[str]:
    block = text.split(start, 1)[1].split(end, 1)[0]
    return re.findall(r"^  (\w+):", block, flags=re.MULTILINE)


def message_names() -> list[str]:
    return names_between((EXTENSION / "messages.js").read_text(), "export const MESSAGE = ", "});")


def handler_names() -> list[str]:
    return names_between(
        (EXTENSION / "worker" / "service-worker.js").read_text(), "const handlers = {", "\n};"
    )


def test_every_message_has_a_handler_and_every_handler_a_message():
    assert message_names() == handler_names()


def test_every_message_has_a_function_of_its_name():
    text = (EXTENSION / "messages.js").read_text()
    functions = re.findall(r"^export (?:const|async function|function) (\w+)", text, flags=re.MULTILINE)
    assert set(message_names()) <= set(functions)


def test_every_message_goes_out_under_its_own_name():
    text = (EXTENSION / "messages.js").read_text()
    pairs = re.findall(r"^export const (\w+) = .*?ask\(MESSAGE\.(\w+)", text, flags=re.MULTILINE)
    assert [name for name, _ in pairs] == message_names()
    assert all(name == asked for name, asked in pairs)


def test_the_table_is_not_empty():
    assert len(message_names()) > 10


def test_nobody_outside_the_extension_is_listened_to():
    worker = "".join(path.read_text() for path in (EXTENSION / "worker").glob("*.js"))
    manifest = json.loads((EXTENSION / "manifest.json").read_text())
    assert "onMessageExternal" not in worker
    assert "onConnect" not in worker
    assert "externally_connectable" not in manifest


def test_the_extension_reaches_this_computer_and_nothing_else():
    manifest = json.loads((EXTENSION / "manifest.json").read_text())
    policy = manifest["content_security_policy"]["extension_pages"]
    assert "default-src 'none'" in policy
    assert "connect-src 'self' http://127.0.0.1:*;" in policy
    assert manifest["host_permissions"] == ["http://127.0.0.1/*"]

"""The words about export and import: what is wrong with a file, and what to do."""

from __future__ import annotations

from afterword.domain.errors import ImportRefused

NOTHING_CHANGED = "Nothing was changed here."

REASONS = {
    "empty": "The file is empty. Choose another one, or export anew.",
    "broken_off": "The file ends in the middle. Copy it once more, or export anew.",
    "other_file": "This is not a file that Afterword has exported. Choose the one that was downloaded.",
    "newer": "The file was written by a later version of Afterword. Bring this one up to date first.",
    "too_large": "The file is larger than this page takes. Use the command: afterword import",
    "too_large_for_command": "The file is larger than any that Afterword writes. Choose another one.",
    "part_missing": "A part is missing in the file{where}. Use the file as it was exported.",
    "wrong_value": "Something in the file is not what Afterword writes{where}. "
    "Use the file as it was exported.",
    "twice": "Something stands twice in the file{where}. Use the file as it was exported.",
    "belongs_nowhere": "Something in the file belongs to what is not there{where}. "
    "Use the file as it was exported.",
    "history_here": "There is a history here already.",
}
TICK_AND_CHOOSE = "Tick this, and choose the file once more."
NO_FILE = "Choose a file first."
LETTERS_UNREADABLE = "The file of unsent letters cannot be read. The page “Letters” says what to do."
NO_ROOM = "The disk did not take it. Free some space, then try again."

COLUMNS = (
    "Case",
    "Company",
    "Role",
    "Person",
    "Mail address",
    "Mail came on",
    "How far you got",
    "Where it stands",
    "About feedback",
    "They would",
    "In their words",
    "By",
    "Introduced by",
)
"""What stands above the table of cases."""


def sentence(error: ImportRefused) -> str:
    """Return what is wrong with a file, and what to do."""
    return REASONS[error.reason].format(where=_where(error))


def _where(error: ImportRefused) -> str:
    told = [error.part, error.place and f"entry {error.place}", error.field and f"“{error.field}”"]
    known = [str(each) for each in told if each]
    return f" ({', '.join(known)})" if known else ""

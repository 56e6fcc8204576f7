"""The words for what went wrong: what happened, what is safe, what to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """The words of the page; `link`, where there is one, leads to the first page."""

    heading: str
    text: str
    link: str | None = None


PROBLEMS = {
    "not_connected": Problem(
        "Open Afterword from the extension",
        "This page opens from the extension's button, or with the command: afterword open. "
        "A link works once and for a minute; a session ends when the companion stops.",
    ),
    "area_refused": Problem(
        "Open Afterword from the extension",
        "Another page led here, and Afterword does not take its word. If you meant to come, go on.",
        "Go on to Afterword",
    ),
    "not_found": Problem(
        "There is nothing here", "It was deleted, or the address is another one.", "To the first page"
    ),
    "history_replaced": Problem(
        "This page is from before",
        "Since it was opened, an import, a restored backup or “Delete everything” replaced your history. "
        "Nothing was saved now, and what is kept is safe. "
        "Find the place again from the first page, and save it there.",
        "To the first page",
    ),
    "too_large": Problem(
        "That is too long", "Nothing was changed. Go back, shorten it and try again.", "To the first page"
    ),
    "busy": Problem("The data is in use", "Nothing was changed. Go back and try again.", "To the first page"),
    "disk_full": Problem(
        "The disk is full",
        "What was kept is safe, the last change was not kept. Free some space, go back and try again.",
        "To the first page",
    ),
    "internal": Problem(
        "Something went wrong in the companion",
        "What was kept is safe. Go back and try again; afterword doctor looks for the cause.",
        "To the first page",
    ),
}
OTHER = Problem(
    "That cannot be done here", "Nothing was changed. Go back and try again.", "To the first page"
)

DATA_DAMAGED = "The data file is damaged. The companion's page restores the newest good backup."

"""No form and no call of before an import reaches the history that is here now.

Every form of the pages says by its address which history it was made for, and the extension by a header; of
what an earlier one wrote down without a name, it says when that was. They wait for each other, and for an
import: between the look and the write nothing takes the history's place.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from flask import Flask, Response, g, request

from afterword import running
from afterword.api.access import AREAS, PAGES, READS
from afterword.services import history

HEADER = "Afterword-History"
WRITTEN = "Afterword-Written"
"""When something that names no history was written down, by the browser's clock."""
ARGUMENT = "history"
# Which browsers may connect stays as it is whatever becomes of a history.
OF_NO_HISTORY = "connections."


def guard_history(app: Flask) -> None:
    """Look at the history that a request was made for, once its sender is known."""

    @app.before_request
    def check_history() -> None:
        if g.area is PAGES:
            seen, waits = request.args.get(ARGUMENT), request.method not in READS
            written = None
        elif g.area is AREAS["api"] and "client_id" in g:
            seen, written = request.headers.get(HEADER), request.headers.get(WRITTEN)
            waits = written is not None or request.endpoint == "events.record_event"
        else:
            return
        if waits or seen is not None:
            writing = running.current().writing
            writing.acquire()
            g.lets_go_of = writing
        # Read before the view looks at anything: what it answers is never taken for a later history.
        g.history_id = history.read_id()
        if seen is not None:
            history.check_id(seen)
        elif written is not None:
            history.check_written(written)

    @app.teardown_request
    def let_go(_error: BaseException | None) -> None:
        if writing := g.pop("lets_go_of", None):
            writing.release()

    @app.after_request
    def tell(response: Response) -> Response:
        if "client_id" in g and "history_id" in g:
            response.headers[HEADER] = g.history_id
        return response

    @cache
    def takes_forms(endpoint: str) -> bool:
        rules = app.url_map.iter_rules(endpoint)
        return not endpoint.startswith(OF_NO_HISTORY) and any(
            "POST" in (rule.methods or ()) for rule in rules
        )

    @app.url_defaults
    def say_history(endpoint: str, values: dict[str, Any]) -> None:
        if "history_id" in g and takes_forms(endpoint):
            values.setdefault(ARGUMENT, g.history_id)

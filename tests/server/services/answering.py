"""Steps that tests of what they answered share: ask, tell of an answer, look at a mail."""

from datetime import timedelta

from afterword.services import answers, events, messages, own_word
from tests.conftest import NOW
from tests.factories import make_case, make_event, make_key, make_message

LATER = "2026-11-25T09:00:00Z"
POINTS = "Hi Mina,\n\nHere is my feedback: lead each example with its result.\n\nAna"


def ask(case=None, **event):
    """Put a reply with a question in, and return its case."""
    return events.record(case or make_case(), make_event(**event), "chrome", make_key(), NOW)[0]["case"]


def tell(case, kind, message_id=None, days=1):
    """Tell of an answer as a browser does."""
    told = {"kind": kind, "happened_at": LATER} | ({"message_id": message_id} if message_id else {})
    when = NOW + timedelta(days=days)
    return events.record(None, told, "chrome", make_key(), when, case_id=case["case_id"])[0]["case"]


def look(**message):
    """Return which case a mail may answer, and what is known of it."""
    told = make_message(**{"text": POINTS, "received_at": LATER, **message})
    reading = own_word.prefer(messages.read(told), told["message_id"])
    return answers.add_to(reading, told)["answers"]

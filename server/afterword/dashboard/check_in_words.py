"""The words for a short hello after feedback: when it may come, and why one writes."""

from __future__ import annotations

MOMENTS = {
    "five_weeks": "In about five weeks",
    "three_months": "In three months",
    "six_months": "In six months",
}
REASONS = {
    "advice": "I used their advice",
    "their_news": "They have news",
    "field_question": "A question about their field",
    "new_posting": "A new posting there",
    "hello": "A simple hello",
}
OFFER = (
    "A short hello later is often welcome. It has a reason and needs no answer. "
    "Leave this, and nothing comes up."
)
AT_REST = "You said hello twice. Let this rest: you did your part."
WHEN = "It asks for nothing, and any day is fine. Copy it and read it once; you send it."

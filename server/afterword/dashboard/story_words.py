"""The words for the way of a case: its rest, how far one has come, and the later word."""

from __future__ import annotations

REST = {
    "resting": "Resting until {until}. Drafts are saved. Good time: {good}. Still fine until {fine}.",
    "good": "This is a good time to write. Still fine until {fine}.",
    "fine": "Still a fine time to write, until {fine}.",
    "late": "It is a while ago. A short word is still welcome.",
}
REST_ZONES = {"resting": "Resting", "good": "Good time", "fine": "Still fine"}
AHEAD = {"resting": "until {until}", "good": "{good}", "fine": "until {fine}"}
NOW = "now"

HOURS = {
    "0": "no time",
    "1": "1 hour",
    "2": "2 hours",
    "4": "4 hours",
    "8": "8 hours",
    "12": "12 hours",
    "24": "24 hours",
    "48": "48 hours",
}

PROGRESS = {
    "draft_put_in": "Your thanks are in the mail you write.",
    "nudge_put_in": "Your question on timing is in the mail you write.",
    "last_note_put_in": "Your last note is in the mail you write.",
    "question_put_in": "Your thanks and one question are in the mail you write.",
    "thanked": "You thanked them. That door is in good order.",
    "asked": "You thanked them and asked one question.",
    "accepted_offer": "You thanked them and said yes to their feedback.",
    "nudged": "You asked once how it stands.",
    "last_note": "You wrote a last note. You did your part.",
    "no_answer": "No answer. Many companies do not allow it. You did the professional part.",
    "answered": "They answered. It is one person's view on one day.",
    "declined": "They do not give feedback. Asking was right, and nothing is open.",
    "talk_proposed": "They propose a talk.",
    "role_open_again": "They wrote again: the role is open.",
}

ANSWERS = {
    "answered": "They answered",
    "declined": "They do not give feedback",
    "talk_proposed": "They propose a talk",
    "role_open_again": "The role is open again",
}

OWES_NOTHING = (
    "The address reads no replies. You owe nothing. Thank a person you talked with, or close the case."
)

COUNTS_AS_SENT = "So your reply counts as sent."
WAS_NOT_SENT = "It was not sent"

REMINDERS = {
    "question_unanswered": "If no answer came, one short reminder is fine. Silence is fine too.",
    "on_hold": "The role was on hold. You can ask how it stands.",
    "promise": "It is the day that they named.",
    "no_word": "If no word came since you talked, a short question on timing is fine. Silence is fine too.",
    "nudged": "You asked once how it stands. One last note is fine, or you let it rest.",
    "check_in": "You planned a short hello.",
    "own_choice": "You chose this day.",
}
CAN_END = "If no answer comes, you can let the case rest. You can open it again at any time."
STOPPED = "You stopped it for good. A day that you choose begins it again."
TEXT_IN_PANEL = "Afterword's button there offers a short text for it."
BY_NOW = "A word may be welcome by now."
LATER = "A word may be welcome {day}."

NO_HOURS = "Write a whole number of hours, from 0 to 48."
NO_TIME = "Write a time, such as 21:00."

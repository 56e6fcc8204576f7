"""The words of what an employer answered: what a line may be, and which step each theme leads to."""

from __future__ import annotations

from afterword.dashboard.reflection_words import THEMES as THEMES

CLASSES = {
    "will_work_on": "I will work on it",
    "one_persons_view": "One person's view",
    "outside_my_control": "Outside my control",
    "good_to_hear": "Good to hear",
    "not_useful": "Not useful to me",
}
NEXT_STEPS = {
    "experience": "put the work that fits best at the top of my CV",
    "skill": "build one small thing with that skill",
    "answers": "rewrite my three main examples so that each opens with the result",
    "task": "go through the task once more with a friend",
    "communication": "explain one project aloud to a friend in five minutes",
    "motivation": "write down three things about a company before I talk to it",
    "logistics": "name place, dates and papers in my first mail",
    "someone_closer": "keep what worked and apply for the next role that fits",
    "other": "write down one thing to try next time",
}
"""One for each theme. Each stands behind "I will" and, in the thank-you, behind "My next step is to"."""

POINTS = {
    "experience": "how my experience fits the role",
    "skill": "the skill to build up",
    "answers": "my answers and examples",
    "task": "the task I handed in",
    "communication": "how I explain my work",
    "motivation": "getting to know the company first",
    "logistics": "place, dates and papers",
}
"""What the thank-you may call a point of each theme, behind "Your point about"."""

STEPS = {
    "ahead": "Planned for {day}.",
    "today": "You chose today for it.",
    "earlier": "You chose {day} for it.",
    "no_day": "It has no day.",
    "done": "Done. You noted it on {day}.",
    "let_go": "You let it go.",
}
"""How it stands with the next step."""

NOTHING_PASTED = "Paste their answer, or choose Not now."
NO_LINES = "There are no words in it yet. Paste the part with their points."
TOO_MANY = "This is a lot. Paste the part with their points."

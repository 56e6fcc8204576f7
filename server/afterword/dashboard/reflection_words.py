"""The words of the look back: its prompts in order, what may be chosen, and what is said of it."""

from __future__ import annotations

PROMPTS = {
    "well": "What went well or felt like you?",
    "hard": "What was hard?",
    "stages": "How did each stage go?",
    "questions": "What did they ask, and how did it go?",
    "requirements": "What did they look for, and what did you bring?",
    "guess": "What do you think decided it?",
    "keep_change": "What would you keep, and what would you change?",
}
HINTS = {
    "well": "A moment, an answer, a person, something you made. Small things count.",
    "hard": "Say it plainly. Nobody is to blame here, you neither.",
    "stages": "Rate the ones you had. The others stay out.",
    "questions": "As you remember them. Hard ones are kept, so that you find them again next time.",
    "requirements": "From the posting, in your own words.",
    "guess": "Your own guess is enough. You may be wrong, and so may they.",
    "keep_change": "One of each is plenty.",
}
FIELDS = {
    "went_well": "What went well or felt like you?",
    "was_hard": "What was hard?",
    "friend_view": "What would you tell a friend in this place?",
    "own_guess": "In your own words",
    "own_guess_theme": "What decided it, as you see it",
    "keep": "One thing to keep",
    "change": "One thing to change",
}
"""What each field with free words is called."""

ITEMS = {
    "stage": ("Stage", "How it went"),
    "question": ("Question", "How it went"),
    "requirement": ("What they look for", "Did you bring it?"),
}
"""What the two fields of an item are called."""

WENT = {"well": "Well", "mixed": "Mixed", "hard": "Hard"}
MET = {"met": "Yes", "partly": "Partly", "not": "Not yet"}
RATINGS = {"stage": WENT, "question": WENT, "requirement": MET}

STAGES = {
    "applied": "Application",
    "screened": "First call",
    "task": "Task",
    "interviewed": "Interview",
    "final": "Final round",
}
"""What a stage is called that is offered; it is kept in these words, and the person may write others."""

THEMES = {
    "experience": "How my experience matches",
    "skill": "One skill or tool",
    "answers": "My answers or examples",
    "task": "The task, or the work I showed",
    "communication": "How we talked with each other",
    "motivation": "Why them: what I knew of the company",
    "logistics": "Place, pay, dates or papers",
    "someone_closer": "Someone else was closer",
    "other": "Something else",
}

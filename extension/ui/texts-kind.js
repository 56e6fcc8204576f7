/** Kinds of mail that follow later, by the situations of shared_templates. */

export const kindTexts = {
  "kind.heading": "Another kind of mail",
  "kind.label": "What this mail is",
  "kind.advised": "The one that is advised",
  "kind.T15": "A short reminder of your question",
  "kind.T16": "Thanks for the advice they gave",
  "kind.T17": "An answer to the talk they offer",
  "kind.T14a": "A first question after a long silence",
  "kind.T14b": "A last note after a long silence",
  "kind.T26": "An answer now that the role is open again",
  "kind.chosen": "The text below: {kind}.",
  "kind.hint.T15": "If an answer came, you need none. One is enough, and silence is fine too.",
  "kind.hint.T14a": "Fine some days after the day they named, or two weeks after you talked.",
  "kind.hint.T14b": "After this one the door stays open, and you can let it rest.",
  "button.kind_back": "Back to the advice",
};

/** The one question: what can be asked, and how easily it can be answered. Reasons by the keys of domain/question.py. */

export const questionTexts = {
  "question.heading": "Your one question",
  "question.none": "No question this time.",
  "question.chosen": "chosen",
  "question.not_chosen": "the text asks a general one",
  "question.hint": "Ask for advice for next time. One question is enough, two at most.",
  "question.own": "Or in your own words",
  "question.about": "From your look back: {words}",
  "question.general": "A general question",
  "question.easy": "Easy to answer",
  "question.harder": "Harder to answer",
  "question.unlikely": "Unlikely to be answered",
  "question.before": "Answers can sting. You need not agree, and you need not answer the same day.",
  "question.look_back.none": "A look back of five minutes makes the question fit you.",
  "question.look_back.begun": "Your look back is begun. You can go on where you stopped.",
  "question.look_back.finished": "These come from your look back.",
  "button.look_back": "Look back first",
  "button.look_back.begun": "Go on with it",
  "button.look_back.finished": "Open it",
};

/** How a mail looks to its reader, in words, by key. */

export const previewTexts = {
  "preview.heading": "As they will see it",
  "preview.inbox": "In their inbox",
  "preview.you": "You",
  "preview.no_subject": "(no subject)",
  "preview.glance": "Read in ten seconds",
  "preview.words_one": "One word",
  "preview.words_many": "{count} words",
  "preview.questions_none": "no question",
  "preview.questions_one": "one question",
  "preview.questions_many": "{count} questions",
  "preview.counts": "{words}, {questions}.",
  "preview.first": "It begins: “{line}”",
  "preview.last": "It ends: “{line}”",
  "preview.whose": "Whose words",
  "preview.own_none": "All of the words are the template's so far.",
  "preview.own_some": "{own} of {all} words are yours.",
  "preview.own_all": "All of the words are yours.",

  "button.add_detail": "Add one true detail",
};

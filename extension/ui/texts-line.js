/** What stands by a message and in the compose row, by key: all that Gmail's page needs before the panel is opened. */

import { sayFrom } from "./say.js";

export const { say: sayInLine } = sayFrom({
  "button.write": "Write a thank-you",
  "button.write_label": "Afterword: write a thank-you",
  "button.compose_label": "Afterword: put a thank-you here",
  "button.not_a_decision": "Not a decision",
  "button.not_now": "Not now",
  "notice.decision_from": "This looks like a decision from {company}.",
  "notice.decision": "This looks like a decision.",
  "notice.not_noted": "This could not be noted. Reload this page and try again.",
  "notice.noted": "Noted. You can still write from here.",
});

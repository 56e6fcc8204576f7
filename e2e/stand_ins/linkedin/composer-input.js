/** Which input events the composer's framework takes, and which it passes over as the real one does. */

import { textOf } from "./composer-text.js";
import { log } from "./log.js";
import { switches } from "./page.js";

/** Whether the event brings text in; either way it is written into the log. */
export function takes(event, editable, name) {
  const entry = { field: name, text: textOf(editable), isTrusted: event.isTrusted, inputType: event.inputType ?? null };
  const reason = whyNot(event);
  if (reason) log.unnoticed.push({ ...entry, reason });
  else log.noticed.push(entry);
  return !reason;
}

function whyNot(event) {
  if (!event.isTrusted && !switches.notices_synthetic_input) return "the browser did not make this event";
  // An insertion of markup by a command: the browser names no kind of input.
  if (event.isTrusted && (!event.inputType || event.inputType === "insertHTML")) return "markup was put in";
  return null;
}

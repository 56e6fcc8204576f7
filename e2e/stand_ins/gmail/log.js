/** What the page noticed, for the tests to read as `standIn.log`. */

export const log = {
  /** Each sent message, with the exact HTML. */
  sent: [],
  /** Each autosave: how the text came is `typing`, `announced` (an input event not from the browser) or `silent`. */
  drafts: [],
  /** Text that came into a compose box without an input event from the browser. */
  unnoticed: [],
  /** Presses on controls that only the person may press: send, schedule, discard. */
  presses: { send: 0, schedule: 0, discard: 0 },
  /** Presses on Reply and its kin, with whether the browser made them. */
  replies: [],
  /** Shortcuts that were acted on. */
  shortcuts: [],
  /** Key presses that reached the page from outside its own fields, whether shortcuts are on or not. */
  strayKeys: [],
  /** Changes that somebody else made inside the body of a mail. */
  bodyEdits: [],
  /** Clicks that the page-wide handler swallowed. */
  swallowed: [],
  /** Errors of the page's own code and breaches of its policy. */
  problems: [],
};

addEventListener("error", (event) => log.problems.push(String(event.message)));
addEventListener("unhandledrejection", (event) => log.problems.push(String(event.reason)));
document.addEventListener("securitypolicyviolation", (event) => {
  log.problems.push(`${event.violatedDirective}: ${event.blockedURI || event.sample}`);
});

/** What the page noticed, for the tests to read as `standIn.log`. A frame writes into the log of the page around it. */

const outer = self === top ? null : top.standIn;

export const log = outer?.log ?? {
  /** How often each control was pressed, by its name; press.js lists the names. */
  presses: {},
  /** Every Enter that reached a field: which field, and whether the browser made it. */
  enters: [],
  /** Everything that was sent: kind (note, blank, message), to whom, and the exact text. */
  sent: [],
  /** Every input event of a field that the framework took: field, text, whether the browser made it. */
  noticed: [],
  /** Input events that the framework passed over, with the reason. */
  unnoticed: [],
  /** Changes to the page that the page did not make itself, text in an editable field left out. */
  foreign: [],
  /** Presses and keys that no person made, anywhere in the page: the event and the element. */
  madeUp: [],
  /** Errors of the page's own code and breaches of its policy. */
  problems: [],
};

/** Fields by name, each with `read()`: text, the text the framework knows of, the count, whether Send can be pressed. */
export const fields = outer?.fields ?? new Map();

for (const type of ["click", "mousedown", "pointerdown", "keydown", "keypress", "paste", "submit"]) {
  addEventListener(type, (event) => {
    if (!event.isTrusted) log.madeUp.push({ type, target: event.composedPath()[0].localName ?? "window" });
  }, true);
}

addEventListener("error", (event) => log.problems.push(String(event.message)));
addEventListener("unhandledrejection", (event) => log.problems.push(String(event.reason)));
document.addEventListener("securitypolicyviolation", (event) => {
  log.problems.push(`${event.violatedDirective}: ${event.blockedURI || event.sample}`);
});

/** Our buttons: they answer only to the person, once for each press. */

import { element } from "./element.js";

/**
 * @param {object} options
 * @param {string} options.text What stands on it.
 * @param {string} [options.label] The accessible name, when it says more than the text.
 * @param {"primary"|"plain"|"quiet"} [options.look]
 * @param {() => SVGElement} [options.icon]
 * @param {() => void} options.onPress
 */
export function button({ text = "", label = null, look = "plain", icon = null, title = null, onPress }) {
  const node = element("button", { type: "button", class: look, "aria-label": label, title },
    icon?.() ?? null, text ? element("span", {}, text) : null);
  onPersonsPress(node, onPress);
  return node;
}

/** What each of our buttons does. */
const presses = new WeakMap();

/**
 * A page can make a click of its own; only a trusted one is the person's. The second click of a double one is left
 * out: by then another button may stand in the same spot.
 */
function onPersonsPress(node, onPress) {
  // Without this a press would take the focus, and with it the caret, out of the compose box.
  node.addEventListener("mousedown", (event) => event.preventDefault());
  presses.set(node, onPress);
}

/** Heard at the window, because a page-wide handler of Gmail's can swallow clicks on what is not its own. */
function hear(event) {
  const pressed = event.composedPath().find((node) => presses.has(node));
  if (pressed && !pressed.disabled && event.isTrusted && event.detail < 2) presses.get(pressed)(event);
}

window.addEventListener("click", hear, { capture: true });

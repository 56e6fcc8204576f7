/** The page's keyboard shortcuts, and a note of every key that reaches the page from outside its own fields. */

import { log } from "./log.js";
import { switches } from "./page.js";

/** @param {Record<string, () => void>} acts What each key does. */
export function listenForShortcuts(acts) {
  document.addEventListener("keydown", (event) => {
    if (isField(event.target) || event.ctrlKey || event.metaKey || event.altKey || event.key === "Tab") return;
    log.strayKeys.push({ key: event.key, from: describe(event.target) });
    if (!switches.shortcuts || !acts[event.key]) return;
    log.shortcuts.push(event.key);
    event.preventDefault();
    acts[event.key]();
  });
}

const isField = (node) => node instanceof Element && (node.isContentEditable || node.matches("input, textarea, select"));

/** A key from inside a shadow root seems to come from its host, which is no field: the page takes it for a shortcut. */
const describe = (node) => (node instanceof Element ? node.tagName.toLowerCase() : "document");

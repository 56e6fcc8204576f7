/** Makes the page's elements, so that one place can rename every class or leave the known attributes out. */

import { own } from "./own-changes.js";
import { salt, switches } from "./page.js";

/** Attributes that a script may recognise a part by. They are missing when the anchors are gone. */
const ANCHORS = new Set([
  "componentkey", "data-sdui-screen", "data-testid", "data-test-modal", "data-test-modal-id", "data-test-modal-container",
  "data-test-modal-close-btn", "data-floating-ui-portal", "popover", "id", "name", "for", "aria-labelledby", "role=dialog", "role=textbox",
]);

let count = 0;

/**
 * @param {string} tag
 * @param {object} attributes `class` is a readable class of the old rendering, `hash` a name that the new rendering
 *   shows as hashes only, `look` ours for the style sheet, `style` an object, `on` listeners by event name; null leaves one out.
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  const { class: readable = "", hash = "", look = "", style = {}, on = {}, ...rest } = attributes;
  const names = [classes(readable), hashes(hash), look.replace(/(\S+)/g, "s-$1")].join(" ").trim();
  if (names) node.className = names;
  Object.assign(node.style, style);
  for (const [name, listener] of Object.entries(on)) listen(node, name, listener);
  for (const [name, value] of Object.entries(rest)) setAttribute(node, name, value);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Listen, and make everything the listener does the page's own. */
export const listen = (node, name, listener, options) => node.addEventListener(name, (event) => own(() => listener(event)), options);

/** Set or take away an attribute, unless the anchors are gone. */
export function setAttribute(node, name, value) {
  if (value === null || value === undefined || value === false) node.removeAttribute(name);
  else if (switches.naming !== "gone" || !(ANCHORS.has(name) || ANCHORS.has(`${name}=${value}`))) node.setAttribute(name, value === true ? "" : value);
}

/** An id as the old rendering makes it anew at every mount. */
export const emberId = () => `ember${++count + 40}`;

/** Text for screen readers alone, in the old rendering. */
export const hiddenText = (words) => el("span", { class: "visually-hidden", look: "unseen" }, words);

/** Readable classes, unless this variant makes all of them up. */
function classes(names) {
  if (switches.naming === "usual") return names;
  return names.split(/\s+/).filter(Boolean).map(scramble).join(" ");
}

/** Each part of the new rendering has a few classes that say nothing. */
function hashes(names) {
  return names.split(/\s+/).filter(Boolean).flatMap((name) => [scramble(name), scramble(`${name}/`)]).join(" ");
}

function scramble(name) {
  let hash = 5381;
  for (const letter of salt + name) hash = (hash * 33 + letter.charCodeAt(0)) % 4294967291;
  return `_${hash.toString(16).padStart(8, "0")}`;
}

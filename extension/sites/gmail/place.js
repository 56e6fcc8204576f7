/** Puts our own elements beside Gmail's, never into a message's body or a text being written. */

import { bodyOf } from "./thread.js";
import { find, isVisible } from "./find.js";
import * as at from "./selectors.js";

/**
 * Before the block that holds the message's text, else first in the message, else over the page.
 * @returns {boolean}
 */
export function placeByMessage(node, ours) {
  const spots = [() => beforeText(node, ours), () => putFirst(node, ours), () => putOver(node.ownerDocument, ours)];
  return spots.some((spot) => spot() && isVisible(ours));
}

function beforeText(node, ours) {
  const body = bodyOf(node);
  const block = body?.closest(at.BODY_BLOCK) ?? body;
  if (!block || block === node) return false;
  const holdsHeader = (above) => find(at.SENDER, above, (each) => !block.contains(each)) !== null;
  const above = block.parentElement;
  moveTo(ours, above === node || holdsHeader(above) ? block : above);
  return true;
}

/** Moving an element that is in place already would take the focus from it. */
function moveTo(ours, next) {
  if (ours.nextElementSibling !== next) next.before(ours);
}

function putFirst(node, ours) {
  if (node.firstElementChild !== ours) node.prepend(ours);
  return true;
}

function putOver(document, ours) {
  ours.style.cssText = "position: fixed; inset-block-end: 16px; inset-inline-end: 16px; z-index: 990;";
  document.body.append(ours);
  return true;
}

/** Whether ours still stands by that message. */
export function standsBy(node, ours) {
  return ours.isConnected && (node.contains(ours) || ours.parentElement === node.ownerDocument.body);
}

/**
 * A cell of its own after the one with Gmail's button, else after that button, else over the corner of the text.
 * @returns {boolean}
 */
export function placeInCompose({ root, body }, ours) {
  const [cell, button] = at.COMPOSE_ROW.candidates.map((candidate) => find({ candidates: [candidate] }, root));
  if (cell) cellAfter(cell).replaceChildren(ours);
  else if (button) button.after(ours);
  else putOverCorner(body, ours);
  return isVisible(ours);
}

const cells = new WeakMap();

function cellAfter(cell) {
  const known = cells.get(cell);
  if (known?.previousElementSibling === cell) return known;
  known?.remove();
  const made = cell.ownerDocument.createElement("td");
  made.style.cssText = "padding: 0; vertical-align: middle;";
  cells.set(cell, made);
  cell.after(made);
  return made;
}

/** Beside the text, not in it: what is in it would be sent. It takes no room. */
function putOverCorner(body, ours) {
  ours.style.cssText = "display: block; block-size: 0; text-align: end; position: relative; z-index: 1;";
  body.before(ours);
}

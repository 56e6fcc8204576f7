/** Tells the page's own changes from those of a foreign hand: what happens inside `own` is the page's. */

import { log } from "./log.js";

const observer = new MutationObserver(note);
let depth = 0;

/** Observe a document or an open shadow root. */
export function watchRoot(root) {
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Make changes that are the page's own. */
export function own(change) {
  if (depth === 0) note(observer.takeRecords());
  depth += 1;
  try {
    return change();
  } finally {
    depth -= 1;
    if (depth === 0) observer.takeRecords();
  }
}

/** Do something of the page's own after a while. */
export const later = (change, ms) => setTimeout(() => own(change), ms);

function note(records) {
  for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
    if (isInsideField(target, type)) continue;
    log.foreign.push({
      type, target: target.nodeName.toLowerCase(), attribute: attributeName,
      added: [...addedNodes].map(nameOf), removed: [...removedNodes].map(nameOf),
    });
  }
}

const nameOf = (node) => node.nodeName.toLowerCase();

/** What stands in an editable is its value; the editable's own attributes are the page's. */
function isInsideField(node, type) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const field = element?.closest("[contenteditable]");
  return Boolean(field) && !(element === field && type === "attributes");
}

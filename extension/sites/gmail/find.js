/** Finds anchors: one candidate after the other, and only what is visible, because views visited before stay in the page. */

import { AnchorMissing } from "../contract.js";

/** Asks for style alone, which costs no layout. */
export function isVisible(node) {
  return node.checkVisibility({ visibilityProperty: true });
}

/** Everything visible that the best candidate with any such match finds. */
export function findAll({ candidates }, root, accept = () => true) {
  for (const candidate of candidates) {
    const found = [...root.querySelectorAll(candidate)].filter((node) => accept(node) && isVisible(node));
    if (found.length) return found;
  }
  return [];
}

export function find(anchor, root, accept) {
  return findAll(anchor, root, accept)[0] ?? null;
}

/** @throws {AnchorMissing} */
export function need(anchor, root, accept) {
  return required(find(anchor, root, accept), anchor);
}

/** @throws {AnchorMissing} When there is nothing. */
export function required(found, anchor) {
  if (!found) throw new AnchorMissing(anchor);
  return found;
}

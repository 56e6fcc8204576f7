/** Builds DOM nodes from plain values; never from HTML strings. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] Attributes; null and false are left out, true stands alone.
 * @param {...(Node|string|null)} children
 */
export function element(tag, properties = {}, ...children) {
  return furnish(document.createElement(tag), properties, children);
}

/** The same for drawings. */
export function drawing(tag, properties = {}, ...children) {
  return furnish(document.createElementNS(SVG, tag), properties, children);
}

function furnish(node, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Moving a field would take the focus out of it, so only what differs is touched. */
export function arrange(parent, nodes) {
  for (const child of [...parent.children]) if (!nodes.includes(child)) child.remove();
  nodes.forEach((node, index) => {
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
  });
}

/**
 * Draws a part anew. Whoever pressed a button of it by keyboard stands at the part then, not at the top of the page; on
 * none of its new buttons, which a key held down would press.
 */
export function redraw(node, draw) {
  const root = node.getRootNode();
  const hadFocus = node.contains(root.activeElement);
  draw();
  if (!hadFocus || node.contains(root.activeElement)) return;
  node.tabIndex = -1;
  node.focus({ preventScroll: true });
}

/** Writes only when something differs, so that a screen reader is not told the same thing twice. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Writes a field's value only when it differs, so that the caret stays where the person has it. */
export function setValue(field, value) {
  if (field.value !== value) field.value = value;
}

/** Writes the whole page down in one canonical text, so that two moments can be compared. Values of fields are left out. */

import { listenersOf } from "./listeners.js";

/** Parts that the page itself changes as text comes into a field: the counter, Send. */
const reacting = new WeakSet();

/** Leave a node's text and its `disabled` out of the snapshot: they follow from a field's value. */
export function reacts(node) {
  reacting.add(node);
  return node;
}

/** The document with its open shadow roots and same-origin frames, attributes and listeners, one line for each node. */
export function snapshot() {
  const lines = [`window${heard(globalThis)}`];
  write(document, "", lines);
  return lines.join("\n");
}

/** A frame keeps its own account of listeners and of reacting parts, so it writes its own lines. */
function writeFrame(frame, indent, lines) {
  const inner = frame.contentWindow?.standIn?.snapshot();
  if (inner) lines.push(...inner.split("\n").map((line) => indent + line));
}

function write(node, indent, lines) {
  if (node.nodeType === Node.TEXT_NODE) {
    lines.push(`${indent}${JSON.stringify(reacting.has(node.parentElement) ? "" : node.data)}`);
    return;
  }
  if (node.nodeType === Node.ELEMENT_NODE) lines.push(`${indent}<${node.localName}${attributes(node)}>${heard(node)}`);
  else lines.push(`${indent}${node.nodeName}${heard(node)}`);
  const deeper = `${indent}  `;
  if (node.shadowRoot) write(node.shadowRoot, deeper, lines);
  if (node.localName === "iframe") writeFrame(node, deeper, lines);
  if (isField(node)) return;
  for (const child of node.childNodes) write(child, deeper, lines);
}

const isField = (node) => node.localName === "textarea" || node.isContentEditable === true;

function attributes(node) {
  return [...node.attributes]
    .filter(({ name }) => !(name === "disabled" && reacting.has(node)))
    .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .sort()
    .join("");
}

function heard(target) {
  const types = listenersOf(target);
  return types.length ? ` @${types.join(",@")}` : "";
}

/** Where the person's own words are in a compose box, and where the next ones go. */

import { wordsOfCompose } from "./message-text.js";
import { QUOTE, SIGNATURE, SIGNATURE_PREFIX } from "./selectors.js";

const NOT_OWN = `${SIGNATURE}, ${SIGNATURE_PREFIX}, ${QUOTE}`;

/** In plain text nothing marks signature and quote but how their first line begins. */
const isSignatureLine = (line) => line.trim() === "--";
const isQuotedLine = (line) => line.startsWith(">");
const isAttribution = (line) => line.includes("@") && /[:\uff1a]\s*$/.test(line);

/** What the person has written. */
export function ownWords(body) {
  return splitLines(body).own.join("\n").trim();
}

export function hasQuote(body) {
  return body.querySelector(QUOTE) !== null || splitLines(body).other.some(isQuotedLine);
}

/** Signature and quote as they stand, to see afterwards that nobody touched them. */
export function partsNotOwn(body) {
  const marked = [...body.querySelectorAll(NOT_OWN)].map((part) => part.outerHTML);
  return [...marked, ...splitLines(body).other].join("\n");
}

function splitLines(body) {
  const lines = wordsOfCompose(body).split("\n");
  const border = borderIn(lines);
  return { own: lines.slice(0, border), other: lines.slice(border) };
}

/** @returns {number} Where, in lines of text, the person's own words end. */
function borderIn(lines) {
  const border = lines.findIndex((line) => isSignatureLine(line) || isQuotedLine(line));
  if (border === -1) return lines.length;
  const before = lines.findLastIndex((line, index) => index < border && line.trim());
  return isQuotedLine(lines[border]) && before !== -1 && isAttribution(lines[before]) ? before : border;
}

/** Texts, images and line breaks of the person's own, in order. */
export function ownLeaves(body) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (isText(node)) return NodeFilter.FILTER_ACCEPT;
    if (node.matches(NOT_OWN)) return NodeFilter.FILTER_REJECT;
    return ["BR", "IMG"].includes(node.tagName) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  const leaves = [];
  while (walker.nextNode()) leaves.push(walker.currentNode);
  return leaves.slice(0, borderIn(leaves.map((leaf) => leaf.data ?? "")));
}

const isText = (node) => node.nodeType === Node.TEXT_NODE;

/** @returns {{node: Node, offset: number}|null} Right after the last thing the person wrote. */
export function endOfOwnWords(body) {
  const last = ownLeaves(body).findLast((node) => (isText(node) ? node.data.trim() : node.tagName === "IMG"));
  if (!last) return null;
  return isText(last) ? { node: last, offset: last.data.trimEnd().length } : { node: last.parentNode, offset: indexOf(last) + 1 };
}

/** @returns {{node: Node, offset: number}|null} In the first empty line, above signature and quote; null when there is none. */
export function firstEmptyLine(body) {
  const border = borderOf(body);
  const line = ownLeaves(body).find((node) => node.nodeName === "BR" && !isAfter(node, border));
  // Inside the line, not before it: only there do all browsers use it up.
  if (line) return { node: line.parentNode, offset: indexOf(line) };
  return border ? null : { node: body.querySelector("div, p") ?? body, offset: 0 };
}

/** Makes an empty line where signature or quote begin at once. */
export function addEmptyLine(body) {
  const line = body.ownerDocument.createElement("div");
  line.append(body.ownerDocument.createElement("br"));
  const border = borderOf(body);
  const block = isText(border) && border.parentNode !== body ? border.parentNode : border;
  block.before(line);
  return line;
}

/** @returns {Node|null} What begins the part that is not the person's own. */
function borderOf(body) {
  const marked = body.querySelector(NOT_OWN);
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const own = new Set(ownLeaves(body));
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (marked && !isAfter(marked, text)) return marked;
    if (!own.has(text)) return text;
  }
  return marked;
}

function isAfter(node, border) {
  return Boolean(border && border.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
}

const indexOf = (node) => [...node.parentNode.childNodes].indexOf(node);

/**
 * A stretch of the draft as it stands in the box; the draft is the last of the person's own words there.
 * @returns {Range|null}
 */
export function rangeOf(body, draft, { start, end }) {
  const words = draft.slice(start, end);
  const nodes = ownLeaves(body).filter(isText);
  const joined = nodes.map(({ data }) => data).join("").replaceAll("\u00a0", " ");
  let from = joined.length;
  // The same words may stand several times, so count from the end.
  for (let left = draft.slice(start).split(words).length - 1; left > 0 && from !== -1; left -= 1) from = joined.lastIndexOf(words, from - 1);
  return from === -1 ? null : makeRange(nodes, from, from + words.length);
}

function makeRange(nodes, start, end) {
  const range = nodes[0].ownerDocument.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}

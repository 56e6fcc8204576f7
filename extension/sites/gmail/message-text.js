/** The words a person sees in a message or a compose box, as lines of plain text. */

import { QUOTE, QUOTE_TO_THE_END, SIGNATURE, SIGNATURE_PREFIX, TRIMMED } from "./selectors.js";

const SPACED_BLOCKS = new Set(["P", "H1", "H2", "H3", "H4", "H5", "H6", "UL", "OL", "DL", "BLOCKQUOTE", "PRE"]);
const NOT_TEXT = new Set(["STYLE", "SCRIPT", "TEMPLATE", "TITLE", "NOSCRIPT"]);
/** Mail writes this line above a signature; whoever reads the text can tell the two apart by it. */
const SIGNATURE_LINE = "-- ";

/**
 * The sender's own words: no quoted mail, nothing hidden. The signature stays, after its usual line.
 * @returns {string}
 */
export function wordsOfMessage(body) {
  const quoted = `${QUOTE}, ${TRIMMED}`;
  // Some mails stand in a blockquote as a whole.
  return write(body, `${quoted}, blockquote`) || write(body, quoted);
}

/** What the person has written into a compose box: everything but signature and quote. */
export function wordsOfCompose(body) {
  return write(body, `${QUOTE}, ${TRIMMED}, ${SIGNATURE}, ${SIGNATURE_PREFIX}`);
}

function write(body, leaveOut) {
  const page = { done: [], line: "", leaveOut, isOver: false };
  const style = body.ownerDocument.defaultView.getComputedStyle(body);
  writeChildren(body, page, isPreformatted(style));
  endLine(page);
  return page.done.join("\n").replace(/\n{3,}/g, "\n\n").trim();
}

function writeChildren(node, page, isPre) {
  for (const child of node.childNodes) {
    if (page.isOver) return;
    if (child.nodeType === Node.TEXT_NODE) writeText(child.data, page, isPre);
    else if (child.nodeType === Node.ELEMENT_NODE) writeElement(child, page);
  }
}

function writeElement(node, page) {
  if (NOT_TEXT.has(node.tagName) || node.matches(page.leaveOut)) return;
  page.isOver = node.matches(QUOTE_TO_THE_END);
  const style = node.ownerDocument.defaultView.getComputedStyle(node);
  if (page.isOver || isHidden(style)) return;
  if (node.tagName === "BR") breakAfter(page);
  else if (node.tagName === "IMG") page.line += node.dataset.emoji ?? "";
  else if (node.matches(SIGNATURE_PREFIX)) signatureLine(page);
  else writeBlock(node, page, style);
}

function writeBlock(node, page, style) {
  const isBlock = !/^(inline|contents|table-cell)/.test(style.display);
  if (isBlock) breakLine(page, node);
  if (node.matches(SIGNATURE)) signatureLine(page);
  writeChildren(node, page, isPreformatted(style));
  if (isBlock) breakLine(page, node);
  // Cells and boxes side by side are words apart.
  else if (style.display !== "inline") writeText(" ", page, false);
}

/** A found word is split over several elements, so pieces are joined as they come; only blocks and line breaks part them. */
function writeText(data, page, isPre) {
  const [first, ...others] = isPre ? data.split("\n") : [data.replace(/[ \t\n\r\f]+/g, " ")];
  const isAtGap = page.line === "" || page.line.endsWith(" ");
  page.line += !isPre && isAtGap ? first.replace(/^ /, "") : first;
  for (const line of others) {
    endLine(page);
    page.line = line;
  }
}

function breakLine(page, { tagName }) {
  if (page.line.trim()) endLine(page);
  page.line = "";
  if (SPACED_BLOCKS.has(tagName) && page.done.length && page.done.at(-1) !== "") page.done.push("");
}

function endLine(page) {
  page.done.push(page.line.replaceAll("\u00a0", " ").trimEnd());
  page.line = "";
}

/** Gmail breaks the line once more after the one above a signature. */
function breakAfter(page) {
  if (page.line.trim() || page.done.at(-1) !== SIGNATURE_LINE) endLine(page);
}

function signatureLine(page) {
  if (page.line.trim()) endLine(page);
  page.line = "";
  const last = page.done.findLast((line) => line !== "");
  if (last !== SIGNATURE_LINE) page.done.push(SIGNATURE_LINE);
}

const isPreformatted = ({ whiteSpace }) => whiteSpace.startsWith("pre") || whiteSpace === "break-spaces";

/** The preview texts of mailings are hidden in all these ways. */
function isHidden({ display, visibility, opacity, fontSize }) {
  return display === "none" || visibility === "hidden" || opacity === "0" || fontSize === "0px";
}

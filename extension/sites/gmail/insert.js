/** Puts a draft into a compose box as typing would: above signature and quote, after what stands there, undone in one step. */

import { addEmptyLine, endOfOwnWords, firstEmptyLine, ownWords, partsNotOwn, rangeOf } from "./compose-text.js";

/**
 * @param {Element} body
 * @param {{body: string, gaps?: {start: number, end: number}[]}} draft
 * @param {AbortSignal} signal Ends with the box.
 * @returns {import("../contract.js").Insertion}
 */
export function insert(body, { body: draftBody, gaps = [] }, signal) {
  const draft = draftBody.trimEnd();
  const before = { words: ownWords(body), parts: partsNotOwn(body), html: body.innerHTML, nodes: [...body.childNodes].map((node) => node.cloneNode(true)) };
  const restoreFocus = rememberFocus(body.ownerDocument);
  for (const [way, put] of Object.entries(WAYS)) {
    const takeBack = put(body, draft, signal);
    if (holds(body, draft, before)) {
      showResult(body, draft, gaps);
      return { ok: true, way, problem: null };
    }
    // Nothing half-done stays.
    takeBack();
    if (body.innerHTML !== before.html) body.replaceChildren(...before.nodes.map((node) => node.cloneNode(true)));
  }
  restoreFocus();
  return { ok: false, way: null, problem: "not_taken" };
}

/** Best first. Only typing can be undone by the person, so the other way is for when the browser refuses it. */
const WAYS = { typing: typeIn, nodes: putNodesIn };

/**
 * One command for all lines is one step to undo, and Gmail hears of each line as if it were typed.
 * @returns {() => void} Takes it back.
 */
function typeIn(body, draft, signal) {
  const { ownerDocument: document } = body;
  const end = endOfOwnWords(body);
  const line = end ?? firstEmptyLine(body);
  const added = line ? null : addEmptyLine(body);
  let isHeard = false;
  const heard = ({ isTrusted }) => { isHeard ||= isTrusted; };
  body.focus({ preventScroll: true });
  document.getSelection().collapse(line?.node ?? added, line?.offset ?? 0);
  document.addEventListener("input", heard, { capture: true });
  document.execCommand("insertText", false, end ? `\n\n${draft}` : draft);
  document.removeEventListener("input", heard, { capture: true });
  if (added) tidyAfterUndo(body, added, signal);
  return () => {
    // Undoing what was not done would undo the person's own last words.
    if (isHeard) document.execCommand("undo");
    added?.remove();
  };
}

/** The line that had to be added is no part of what the browser undoes. */
function tidyAfterUndo(body, added, signal) {
  const tidy = ({ inputType }) => {
    if (inputType === "historyUndo" && added.isConnected && !added.textContent) added.remove();
  };
  body.addEventListener("input", tidy, { signal });
}

function putNodesIn(body, draft) {
  const { ownerDocument: document } = body;
  const end = endOfOwnWords(body);
  const place = end ?? firstEmptyLine(body) ?? { node: addEmptyLine(body), offset: 0 };
  const lines = (end ? `\n${draft}` : draft).split("\n").map((line) => {
    const div = document.createElement("div");
    div.append(line === "" ? document.createElement("br") : line);
    return div;
  });
  const block = topBlock(body, place);
  if (!block) body.prepend(...lines);
  else if (end) block.after(...lines);
  else block.replaceWith(...lines);
  body.focus({ preventScroll: true });
  document.getSelection().collapse(lines.at(-1), lines.at(-1).childNodes.length);
  body.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: draft }));
  return () => {};
}

/** The part of the box, one below its root, that a place lies in. */
function topBlock(body, { node, offset }) {
  let block = node === body ? body.childNodes[Math.max(0, offset - 1)] : node;
  while (block && block.parentNode !== body) block = block.parentNode;
  return block ?? null;
}

/** Everything that stood there still does, and the draft comes after it; spaces and line breaks are the browser's to choose. */
function holds(body, draft, before) {
  const plain = (text) => text.replace(/\s+/g, "");
  return plain(ownWords(body)) === plain(before.words + draft) && partsNotOwn(body) === before.parts;
}

/** The first gap selected, so that typing fills it; else the caret at the end. Moving it also ends the step to undo. */
function showResult(body, draft, gaps) {
  const selection = body.ownerDocument.getSelection();
  const range = gaps.length ? rangeOf(body, draft, gaps[0]) : null;
  if (range) selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  else selection.collapse(selection.focusNode, selection.focusOffset);
  selection.focusNode?.parentElement?.scrollIntoView({ block: "nearest" });
}

/** @returns {() => void} Puts focus and selection back to where they are now. */
function rememberFocus(document) {
  const { activeElement } = document;
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    activeElement?.focus?.({ preventScroll: true });
    if (anchorNode?.isConnected && focusNode?.isConnected) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

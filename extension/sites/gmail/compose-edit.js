/** An open compose box while the panel beside it is open: its text as it changes, and one place of it changed as typing would. */

import { ownLeaves, ownWords, partsNotOwn } from "./compose-text.js";

const PAUSE_MS = 300;
/** The person writes, or comes back from the recipients. */
const HEARD = ["input", "focusin", "click"];
const SPACE = /\s/;

/**
 * Tells the text once at the start and then after each change of it, until the signal ends. It listens at the document, because
 * Gmail may make the box anew.
 * @param {object} options
 * @param {() => Element|null} options.rootOf The box as it is now.
 * @param {() => object|null} options.read Null while the box cannot be seen.
 */
export function watchText({ document, rootOf, read, onText, signal }) {
  let timer = null;
  let told = "";

  function tell() {
    timer = null;
    const reading = signal.aborted ? null : read();
    const words = JSON.stringify(reading);
    if (reading === null || words === told) return;
    told = words;
    onText(reading);
  }

  function heard({ target }) {
    if (timer === null && rootOf()?.contains(target)) timer = setTimeout(tell, PAUSE_MS);
  }

  for (const name of HEARD) document.addEventListener(name, heard, { capture: true, passive: true, signal });
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  tell();
}

/** Marks a place of the person's own words. */
export function selectWords(body, place) {
  const range = rangeAt(body, place);
  if (!range) return false;
  select(body, range);
  range.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
  return true;
}

/**
 * Puts other words in a place, in one step to undo.
 * @returns {boolean} False when the page did not take them; then everything is as it was.
 */
export function replaceWords(body, { start, end }, words) {
  const range = rangeAt(body, { start, end });
  if (!range) return false;
  const { ownerDocument: document } = body;
  const [own, others] = [ownWords(body), partsNotOwn(body)];
  let isHeard = false;
  const heard = ({ isTrusted }) => { isHeard ||= isTrusted; };
  select(body, range);
  document.addEventListener("input", heard, { capture: true });
  document.execCommand("insertText", false, words);
  document.removeEventListener("input", heard, { capture: true });
  const wanted = lettersOf(own.slice(0, start) + words + own.slice(end));
  if (lettersOf(ownWords(body)) === wanted && partsNotOwn(body) === others) return true;
  // Undoing what was not done would undo the person's own last words.
  if (isHeard) document.execCommand("undo");
  return false;
}

function select(body, range) {
  body.focus({ preventScroll: true });
  const selection = body.ownerDocument.getSelection();
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/**
 * A place of the text that was read, in the box. Spaces and line breaks are not written as they are read, so the letters are
 * counted; where those differ, such as at a picture, no place is sure.
 * @returns {Range|null}
 */
function rangeAt(body, { start, end }) {
  const own = ownWords(body);
  const letters = ownLeaves(body).flatMap(lettersIn);
  const [from, count] = [lettersOf(own.slice(0, start)).length, lettersOf(own.slice(start, end)).length];
  if (count === 0 || letters.map(({ letter }) => letter).join("") !== lettersOf(own)) return null;
  const range = body.ownerDocument.createRange();
  const [first, last] = [letters[from], letters[from + count - 1]];
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function lettersIn(node) {
  const units = (node.data ?? "").split("").map((letter, offset) => ({ node, offset, letter }));
  return units.filter(({ letter }) => !SPACE.test(letter));
}

const lettersOf = (text) => text.replace(/\s+/g, "");

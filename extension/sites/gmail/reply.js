/** Opens the reply to one message, and makes sure that it is this message which the open box answers. */

import { AnchorMissing, WrongCompose } from "../contract.js";
import { answeredMessage, answeredThread, isForward } from "./compose.js";
import { findAll } from "./find.js";
import * as at from "./selectors.js";
import { idsOf, isFirst, isLast, needMessage, threadOf } from "./thread.js";

const DEADLINE_MS = 10_000;
/** A box may say late which message it answers; until then its thread proves nothing. */
const LATE_MS = 2000;

/**
 * @param {object} options
 * @param {() => void} options.expect Tells the watch of the page that a box is about to open.
 * @returns {Promise<object>} The handle of the box.
 * @throws {AnchorMissing|WrongCompose}
 */
export async function openReply({ document, window, register, messageId, signal, expect }) {
  signal?.throwIfAborted();
  const node = needMessage(document, messageId);
  const target = { node, ids: idsOf(node), threadId: threadOf(document, node).threadId };
  const before = new Set(register.look());
  const open = choose(answering(before, register, target), register);
  if (open) return open;

  const control = replyControl(node);
  if (!control) throw new AnchorMissing(at.REPLY);
  expect();
  press(control, window);
  return waitForReply({ window, register, before, target, signal });
}

function answering(handles, register, { ids }) {
  const answers = (root) => ids.has(answeredMessage(root)) && !isForward(root);
  return [...handles].filter((handle) => answers(register.rootOf(handle)));
}

/** Of several replies to the same message, the one the person was in. */
function choose(handles, register) {
  if (handles.length < 2) return handles[0] ?? null;
  const focused = register.lastFocused();
  if (handles.includes(focused)) return focused;
  throw new WrongCompose("several_open");
}

/**
 * The control that answers this very message: the one in its own header, known by class, else the only one left there; below
 * the last message, the bar that belongs to it. A bar that sticks to the window answers another message than the one it seems to.
 * @returns {Element|null}
 */
export const replyControl = (node) => headerControl(node) ?? footerControl(node);

export function headerControl(node) {
  const cells = findAll({ candidates: [at.REPLY_CELL] }, node);
  const isEnabled = (each) => cells.some((cell) => cell.contains(each)) && !each.matches(at.NOT_REPLY);
  for (const candidate of at.REPLY.candidates) {
    const found = findAll({ candidates: [candidate] }, node, isEnabled);
    if (found.length === 1) return found[0];
  }
  const left = findAll({ candidates: [at.CELL_BUTTON] }, node, (each) => isEnabled(each) && !each.closest("[role=menu]"));
  return left.length === 1 ? left[0] : null;
}

function footerControl(node) {
  if (!isLast(node)) return null;
  const item = node.closest(at.LIST_ITEM) ?? node;
  const links = findAll({ candidates: [at.FOOTER_REPLY] }, item, (each) => !isSticky(each, item));
  return links.length === 1 ? links[0] : null;
}

function isSticky(node, item) {
  for (let above = node; above && above !== item; above = above.parentElement) {
    if (["sticky", "fixed"].includes(above.ownerDocument.defaultView.getComputedStyle(above).position)) return true;
  }
  return false;
}

/** Some of Gmail's controls act on a whole press only. This is done to Reply, and to nothing else. */
function press(control, window) {
  for (const type of ["mousedown", "mouseup", "click"]) {
    control.dispatchEvent(new window.MouseEvent(type, { bubbles: true, cancelable: true, view: window, button: 0, detail: 1 }));
  }
}

async function waitForReply({ window, register, before, target, signal }) {
  const pressedAt = window.performance.now();
  const since = () => window.performance.now() - pressedAt;
  let firstSeenAt = null;
  while (since() < DEADLINE_MS) {
    signal?.throwIfAborted();
    const all = register.look();
    const fresh = all.filter((handle) => !before.has(handle));
    const found = choose(answering(all, register, target), register);
    if (found) return found;
    firstSeenAt = fresh.length ? firstSeenAt ?? since() : null;
    if (fresh.length && since() - firstSeenAt > LATE_MS) return byThread(fresh, register, target);
    await nextFrame(window);
  }
  throw new WrongCompose("not_opened");
}

/** Without a word on the message, the thread will do, if nothing else can have opened and no other message can be meant. */
function byThread(fresh, register, { node, threadId }) {
  const roots = fresh.map((handle) => register.rootOf(handle));
  if (roots.some((root) => answeredMessage(root))) throw new WrongCompose("other_message");
  const isOfThread = threadId !== null && answeredThread(roots[0]) === threadId;
  if (fresh.length === 1 && isOfThread && canOnlyAnswer(node, roots[0])) return fresh[0];
  throw new WrongCompose("unknown_message");
}

/** The box stands in the message itself, or the thread has no other. */
function canOnlyAnswer(node, root) {
  const item = node.closest(at.LIST_ITEM);
  if (item?.contains(root)) return true;
  return !root.closest(at.LIST_ITEM) && isLast(node) && isFirst(node);
}

/** A tab in the background has no frames. */
function nextFrame(window) {
  return new Promise((done) => {
    const timer = window.setTimeout(done, 100);
    window.requestAnimationFrame(() => {
      window.clearTimeout(timer);
      done();
    });
  });
}

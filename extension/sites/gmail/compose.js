/** Knows the compose boxes that are open: one handle for each, for as long as it is open, wherever Gmail moves it. */

import { find, findAll, isVisible, required } from "./find.js";
import { normaliseId } from "./ids.js";
import * as at from "./selectors.js";

/** Gmail takes a box out of the page while it moves it; only after this long it is closed. */
const MOVE_MS = 1000;

/** @returns {{body: Element, root: Element}[]} The boxes on show, inline replies and pop-ups alike. */
function composesOnShow(document) {
  if (document.body.classList.contains(at.OWN_WINDOW_CLASS)) return [];
  const found = new Map();
  const [own, plain, other] = at.COMPOSE_BODY.candidates;
  const bodies = findAll({ candidates: [own, plain] }, document);
  if (!bodies.length) bodies.push(...findAll({ candidates: [other] }, document, hasSubjectBox));
  for (const body of bodies) {
    const root = rootOf(body);
    if (root && !found.has(root)) found.set(root, body);
  }
  return [...found].map(([root, body]) => ({ root, body }));
}

/** Other editable things in the page, such as a chat, have no subject. */
const hasSubjectBox = (body) => Boolean(ancestorHolding(body, at.SUBJECT_BOX));

function rootOf(body) {
  const [common, draft, subject, dialog] = at.COMPOSE.candidates;
  return body.closest(common) ?? ancestorHolding(body, draft) ?? ancestorHolding(body, subject) ?? body.closest(dialog);
}

function ancestorHolding(node, selector) {
  for (let above = node.parentElement; above; above = above.parentElement) {
    if (above.querySelector(selector)) return above;
  }
  return null;
}

/** The value of a hidden input, which may stand in the box or around it; "" when it is not there or not filled. */
export function valueIn(root, selector) {
  const input = root.querySelector(selector) ?? root.closest("form, [role=dialog]")?.querySelector(selector);
  return input?.value ?? "";
}

/** @returns {string|null} The message that this box answers, once Gmail has filled it in. */
export const answeredMessage = (root) => normaliseId(valueIn(root, at.ANSWERED.candidates[0]));

/** @returns {string|null} */
export function answeredThread(root) {
  const known = at.ANSWERED_THREAD.map((input) => normaliseId(valueIn(root, input)));
  return known.find(Boolean) ?? null;
}

/** @param {Document} document */
export function createComposeRegister(document) {
  const boxes = new Map(); // handle -> {root, body, draftIds, close, goneSince}
  let lastFocused = null;

  /** @returns {object[]} The handles of all open boxes. */
  function look() {
    const onShow = composesOnShow(document);
    for (const { root, body } of onShow) {
      const known = handleOf(root, body);
      if (known) Object.assign(boxes.get(known), { root, body, draftIds: draftIdsOf(root), goneSince: null });
      else open(root, body);
    }
    closeThoseGone(new Set(onShow.map(({ root }) => root)));
    return [...boxes.keys()].filter((handle) => boxes.get(handle).goneSince === null);
  }

  function handleOf(root, body) {
    const ids = draftIdsOf(root);
    const all = [...boxes];
    const same = all.find(([, box]) => box.root === root || box.body === body)
      ?? all.find(([, box]) => !box.root.isConnected && box.draftIds.some((id) => ids.includes(id)));
    return same?.[0] ?? null;
  }

  function open(root, body) {
    const controller = new AbortController();
    boxes.set(Object.freeze({ signal: controller.signal }), { root, body, draftIds: draftIdsOf(root), close: () => controller.abort(), goneSince: null });
  }

  function closeThoseGone(roots) {
    for (const [handle, box] of boxes) {
      if (roots.has(box.root)) continue;
      box.goneSince ??= performance.now();
      if (performance.now() - box.goneSince < MOVE_MS) continue;
      boxes.delete(handle);
      box.close();
    }
  }

  /** @returns {{root: Element, body: Element}|null} Null when the box has closed or cannot be seen. */
  function boxOf(handle) {
    look();
    const box = boxes.get(handle);
    return box && isVisible(box.body) ? box : null;
  }

  function noteFocus({ target }) {
    for (const [handle, { root }] of boxes) if (root.contains(target)) lastFocused = handle;
  }

  return {
    look,
    boxOf,
    /** @throws {AnchorMissing} */
    need: (handle) => required(boxOf(handle), at.COMPOSE_BODY),
    /** Remembers which box the person was in last, until the signal ends. */
    followFocus: (signal) => document.addEventListener("focusin", noteFocus, { capture: true, signal }),
    rootOf: (handle) => boxes.get(handle)?.root ?? null,
    lastFocused: () => (boxes.has(lastFocused) ? lastFocused : null),
    isMoving: () => [...boxes.values()].some(({ goneSince }) => goneSince !== null),
  };
}

const draftIdsOf = (root) => at.COMPOSE_IDS.map((input) => valueIn(root, input)).filter((value) => value && value !== "undefined");

/** @returns {string[]} Where it would go, each address once. */
export function recipientsOf(root) {
  for (const candidate of at.RECIPIENTS) {
    const addresses = [...root.querySelectorAll(candidate)].map(addressOf).filter(Boolean);
    if (addresses.length) return [...new Set(addresses)];
  }
  return [];
}

function addressOf(node) {
  const words = node.getAttribute("data-hovercard-id") ?? node.getAttribute("email") ?? node.value ?? "";
  return words.match(/[^\s<>,;"]+@[^\s<>,;"]+/)?.[0].toLowerCase() ?? null;
}

/** A forward names the message too, but goes to somebody else. */
export const isForward = (root) => find({ candidates: [at.FORWARD_ICON] }, root) !== null;

export function isReplyAll(root) {
  if (find({ candidates: [at.REPLY_ALL_ICON] }, root)) return true;
  return !find({ candidates: [at.REPLY_ICON] }, root) && recipientsOf(root).length > 1;
}

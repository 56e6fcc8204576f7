/** Tells the features of each message and each compose box on show, once for each time it appears. */

import { idsOf, messagesOnShow } from "./thread.js";
import { answeredMessage } from "./compose.js";
import { placeByMessage, placeInCompose, standsBy } from "./place.js";

/** How long a box may take to say which message it answers. */
const LATE_MS = 3000;

/** A list of listeners, each until its signal ends; one that throws does not stop the others. */
function listeners() {
  const all = new Set();
  return {
    add(listener, signal) {
      if (signal.aborted) return;
      all.add(listener);
      signal.addEventListener("abort", () => all.delete(listener), { once: true });
    },
    tell(news) {
      for (const listener of all) call(listener, news);
    },
  };
}

async function call(listener, news) {
  try {
    await listener(news);
  } catch (error) {
    console.error(error);
  }
}

/** @param {Document} document */
export function createMessageWatchers(document) {
  const watchers = listeners();
  const placed = new Map(); // messageId -> our element that stands by it
  let shown = new Map(); // messageId -> node

  function news(messageId) {
    return { messageId, place: (ours) => place(messageId, ours) };
  }

  function place(messageId, ours) {
    const found = messagesOnShow(document).find((each) => each.messageId === messageId);
    if (!found || !placeByMessage(found.node, ours)) return false;
    placed.set(messageId, new WeakRef(ours));
    return true;
  }

  /** @returns {boolean} Whether anything appeared or went. */
  function look() {
    const before = shown;
    shown = new Map(messagesOnShow(document).map(({ node, messageId }) => [messageId, node]));
    for (const [messageId, node] of before) if (!shown.has(messageId)) leave(messageId, node);
    const fresh = [...shown].filter(([messageId, node]) => before.get(messageId) !== node || hasLost(messageId, node));
    for (const [messageId] of fresh) watchers.tell(news(messageId));
    return fresh.length > 0 || before.size !== shown.size;
  }

  function hasLost(messageId, node) {
    const ours = placed.get(messageId)?.deref();
    return ours !== undefined && !standsBy(node, ours);
  }

  /** A message that was sent a moment ago gets another id; one that went leaves nothing of ours over the page. */
  function leave(messageId, node) {
    const ours = placed.get(messageId)?.deref();
    const isRenamed = [...shown.values()].includes(node);
    if (ours && (isRenamed || ours.parentElement === document.body)) ours.remove();
    placed.delete(messageId);
  }

  return {
    look,
    add(listener, signal) {
      watchers.add(listener, signal);
      for (const messageId of shown.keys()) call(listener, news(messageId));
    },
    isIntact: () => [...placed.values()].every((each) => each.deref()?.isConnected ?? true),
    around: () => [...shown.values()].flatMap(surroundings),
  };
}

/** Where a message of a thread changes its state, and where ours would be lost. */
function surroundings(node) {
  const item = node.closest("[role=listitem]");
  const inside = [...node.querySelectorAll("[data-afterword]")].map(({ parentElement }) => parentElement);
  return [node, node.parentElement, item, item?.parentElement, ...inside].filter(Boolean);
}

/** @param {ReturnType<import("./compose.js").createComposeRegister>} register */
export function createComposeWatchers(document, register) {
  const watchers = listeners();
  const known = new Map(); // handle -> {root, messageId, since, ours}

  function news(handle) {
    const messageId = known.get(handle).messageId;
    return { compose: handle, messageId, place: (ours) => place(handle, ours) };
  }

  function place(handle, ours) {
    const box = register.boxOf(handle);
    if (!box || !placeInCompose(box, ours)) return false;
    known.get(handle).ours = ours;
    return true;
  }

  function look() {
    const handles = register.look();
    const fresh = handles.filter(isNews);
    for (const handle of fresh) watchers.tell(news(handle));
    const before = known.size;
    for (const handle of known.keys()) if (handle.signal.aborted) known.delete(handle);
    return fresh.length > 0 || known.size !== before;
  }

  function isNews(handle) {
    const root = register.rootOf(handle);
    const seen = known.get(handle);
    const messageId = messageIdOf(root);
    const isSame = seen?.root === root && seen.messageId === messageId && (!seen.ours || root.contains(seen.ours));
    if (!isSame) known.set(handle, { root, messageId, since: seen?.since ?? performance.now(), ours: null });
    return !isSame;
  }

  /** A message on show has one name in the features, whichever of its ids the box has. */
  function messageIdOf(root) {
    const answered = answeredMessage(root);
    if (!answered) return null;
    return messagesOnShow(document).find(({ node }) => idsOf(node).has(answered))?.messageId ?? answered;
  }

  return {
    look,
    add(listener, signal) {
      watchers.add(listener, signal);
      for (const handle of known.keys()) call(listener, news(handle));
    },
    isIntact: () => [...known.values()].every(({ ours }) => ours?.isConnected ?? true),
    around: () => [...known.keys()].map((handle) => register.rootOf(handle)?.parentElement).filter(Boolean),
    isWaiting: () => register.isMoving() || [...known.values()].some(({ messageId, since }) => !messageId && performance.now() - since < LATE_MS),
  };
}


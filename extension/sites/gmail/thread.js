/** Reads the messages on show: which they are, who wrote, when, and what. Plain data out; a missing part is null. */

import { readOwnAddress } from "./account.js";
import { find, findAll, need, required } from "./find.js";
import { isMadeHere, momentOf, normaliseId } from "./ids.js";
import { wordsOfMessage } from "./message-text.js";
import * as at from "./selectors.js";

/** @returns {Element|null} The view on show; null while Gmail loads and in windows of its own. */
export function currentPage(document) {
  return document.body?.classList.contains(at.OWN_WINDOW_CLASS) ? null : find(at.PAGE, document);
}

/** @returns {{node: Element, messageId: string}[]} The expanded messages on show, each once. */
export function messagesOnShow(document) {
  const page = currentPage(document);
  if (!page) return [];
  const [byId, byOtherId, byBody] = at.MESSAGE.candidates.map((candidate) => ({ ...at.MESSAGE, candidates: [candidate] }));
  const found = findAll(byId, page, isMessage);
  // A reply that was sent a moment ago has only the other id, beside messages that have both.
  const more = findAll(byOtherId, page, isMessage).filter((node) => !found.some((known) => overlap(known, node)));
  const all = [...found, ...more];
  const nodes = all.length ? all : findAll(byBody, page, (node) => isMessage(node) && bodyOf(node));
  return nodes.map((node) => ({ node, messageId: idOf(node) })).filter(({ messageId }) => messageId);
}

/** @throws {AnchorMissing} When the message is not on show. */
export function needMessage(document, messageId) {
  const all = messagesOnShow(document);
  const found = all.find((each) => each.messageId === messageId) ?? all.find(({ node }) => idsOf(node).has(messageId));
  return required(found, at.MESSAGE).node;
}

/** Every form of the message's id, to compare with what a reply says it answers. */
export function idsOf(node) {
  const ids = at.MESSAGE_ID.candidates.map((name) => normaliseId(node.getAttribute(name)));
  return new Set([...ids.filter(Boolean), idOf(node)]);
}

/** @returns {import("../contract.js").Message & {is_last: boolean}} */
export function readMessage(document, node) {
  const sender = senderOf(node);
  const own = readOwnAddress(document);
  const address = sender?.address ?? null;
  const { threadId, subject } = threadOf(document, node);
  const messageId = lastingId(node);
  const isOwn = isMadeHere(node.getAttribute(at.MESSAGE_ID.candidates[1])) || (own !== null && address?.toLowerCase() === own);
  return {
    message_id: messageId,
    thread_id: threadId,
    subject,
    // The own name is the word for "me" in the interface's language.
    from_name: isOwn ? null : sender?.name ?? null,
    from_address: address,
    received_at: momentOf(messageId),
    text: wordsOfMessage(need(at.BODY, node, isReadBody)),
    own_address: own,
    is_own: isOwn,
    is_last: isLast(node),
  };
}

/** The visible text of the message, not a box to write in. */
export function bodyOf(node) {
  return find(at.BODY, node, isReadBody);
}
const isReadBody = (node) => !node.closest("[contenteditable=true]");

/** @returns {{threadId: string|null, subject: string|null}} */
export function threadOf(document, node) {
  const heading = headingOf(document, node);
  if (!heading) return { threadId: null, subject: null };
  // The other id is missing for some accounts, and the word "undefined" for others.
  const threadId = normaliseId(heading.dataset.legacyThreadId) ?? normaliseId(heading.dataset.threadPermId);
  return { threadId, subject: wordsOf(heading) || null };
}

/** With several threads on show, the heading that stands closest above the message. */
function headingOf(document, node) {
  const above = (heading) => Boolean(heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
  return findAll(at.THREAD, currentPage(document) ?? document, above).at(-1) ?? null;
}

/** Emoji in a heading are images. */
function wordsOf(heading) {
  const parts = [...heading.querySelectorAll("img[data-emoji]")];
  if (!parts.length) return heading.textContent.trim();
  const copy = heading.cloneNode(true);
  for (const image of copy.querySelectorAll("img[data-emoji]")) image.replaceWith(image.dataset.emoji);
  return copy.textContent.trim();
}

/** @returns {{name: string|null, address: string}|null} */
function senderOf(node) {
  const inHeader = (each) => !each.closest(`${at.BODY.candidates[0]}, ${at.BODY_BLOCK}`);
  const [first, ...others] = at.SENDER.candidates;
  const found = find({ candidates: [first] }, node, inHeader)
    ?? find({ candidates: others }, node, (each) => inHeader(each) && !each.closest(at.RECIPIENTS_OF_MESSAGE));
  const address = (found?.getAttribute("email") ?? found?.getAttribute("data-hovercard-id") ?? "").trim();
  if (!address.includes("@")) return null;
  const name = (found.getAttribute("name") ?? "").trim();
  return { address, name: name && name !== address ? name : null };
}

/** Whether no later message of Gmail's own follows in the thread, expanded or not. */
export function isLast(node) {
  return ownItems(node).at(-1) === node.closest(at.LIST_ITEM);
}

export function isFirst(node) {
  return ownItems(node)[0] === node.closest(at.LIST_ITEM);
}

/** The thread's messages; other extensions add items of theirs. */
function ownItems(node) {
  const item = node.closest(at.LIST_ITEM);
  const items = item?.parentElement?.closest("[role=list]")?.querySelectorAll(at.LIST_ITEM) ?? [];
  const own = [...items].filter((each) => each === item || (each.querySelector(at.OF_GMAIL) && !each.contains(node)));
  return own.length ? own : [item];
}

function isMessage(node) {
  if (node.closest(at.LIST_ROW) || node.closest(at.COMPOSE.candidates[0])) return false;
  // A draft in a thread is an open compose where a body would be.
  return Boolean(bodyOf(node)) || !node.querySelector("[g_editable=true]");
}

const overlap = (one, other) => one === other || one.contains(other) || other.contains(one);

const idOf = (node) => lastingId(node) ?? sessionId(node);

function lastingId(node) {
  for (const name of at.MESSAGE_ID.candidates) {
    const id = normaliseId(node.getAttribute(name));
    if (id) return id;
  }
  return null;
}

/** Where Gmail gives no id: the same message has the same sender and date for as long as it is open. */
function sessionId(node) {
  const sender = senderOf(node)?.address;
  const date = node.querySelector(at.DATE)?.getAttribute("title");
  if (!sender || !date) return null;
  let hash = 7n;
  for (const unit of `${sender}\n${date}\n${threadOf(node.ownerDocument, node).threadId ?? ""}`) hash = (hash * 31n + BigInt(unit.codePointAt(0))) % (1n << 63n);
  return `session-${hash.toString(16)}`;
}

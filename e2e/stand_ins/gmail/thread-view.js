/** An open thread: subject, ids, and its messages as list items. */

import { icon } from "./icons.js";
import { buildMessage } from "./message.js";
import { el, setAttribute, show, toggleClass } from "./nodes.js";
import { label, switches } from "./page.js";
import { pressable } from "./press.js";
import { buildFooter } from "./reply-footer.js";

/** What the page knows of each thread it has built, for its own use: {thread, items, list}. */
export const openThreads = new Map();

/**
 * @param {object} thread
 * @param {{only: string|null, query: string|null}} options One message alone (conversation view off), words to highlight.
 */
export function buildThread(thread, { only = null, query = null } = {}) {
  const shown = only ? thread.messages.filter((message) => message.key === only) : thread.messages;
  const list = el("div", { role: "list" });
  const state = { thread, list, items: [], query };
  for (const message of shown) addMessage(state, message, { expand: message === shown.at(-1) || message.is_unread || shown.length === 1 });
  foldOlder(state);
  openThreads.set(thread.token, state);
  const sticky = switches.footer_sticky
    ? el("div", { look: "sticky" }, buildFooter({ onAction: (kind) => state.items.at(-1).answer(kind, "sticky") }))
    : null;
  const root = el("div", { class: "nH a98 iY" }, toolbar(), subjectRow(thread), el("div", { class: "nH aHU" }, list), sticky);
  return switches.reading_pane ? root : el("div", { class: `${switches.thread_root} id`, look: "thread" }, root);
}

/** Put one message at the end of a thread that is shown. */
export function addMessage(state, message, { expand }) {
  const item = buildMessage(state.thread, message, { query: state.query, isLast: () => state.items.at(-1) === item });
  state.items.at(-1)?.showFooter(false);
  state.items.push(item);
  state.list.append(item.node);
  if (expand) item.expand();
  item.showFooter(true);
  return item;
}

function toolbar() {
  return el("div", { class: "iH bzn", look: "thread-toolbar", gh: "tm" }, el("div", { gh: "mtb" },
    pressable(el("div", { class: "lS T-I", look: "quiet-button", role: "button", title: label("back"), "aria-label": label("back") }, icon("down")), () => history.back())));
}

function subjectRow(thread) {
  const heading = el("h2", { class: "hP", tabindex: "-1" }, ...withEmoji(thread.subject));
  if (switches.h2_id_delay_ms) setTimeout(() => setThreadIds(heading, thread), switches.h2_id_delay_ms);
  else setThreadIds(heading, thread);
  return el("div", { class: "nH V8djrc byY", look: "subject" },
    el("div", { class: "nH" }, el("div", { class: "ha" }, heading, el("span", { class: "J-J5-Ji", look: "chip" }, label("inbox")))),
    el("div", { class: "bHJ" }));
}

function setThreadIds(heading, thread) {
  const permIds = { present: thread.perm_id, undefined: "undefined", missing: null };
  setAttribute(heading, "data-thread-perm-id", permIds[switches.thread_perm_id]);
  setAttribute(heading, "data-legacy-thread-id", thread.legacy_id);
}

/** Emoji in a subject are images, so its plain text content lacks them. */
function withEmoji(subject) {
  return subject.split(/(\p{Extended_Pictographic}\uFE0F?)/u).filter(Boolean).map((part) =>
    (/\p{Extended_Pictographic}/u.test(part) ? el("img", { class: "an1", look: "emoji", alt: part, "data-emoji": part, src: emojiPicture(part) }) : part));
}

function emojiPicture(emoji) {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text y="19" font-size="19">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

/** With many messages, those between the first and the last two are folded into one line. */
function foldOlder(state) {
  const folded = state.items.slice(1, -2).filter((item) => !item.isExpanded());
  if (folded.length < 2) return;
  for (const item of folded) {
    toggleClass(item.node, "kv", false);
    toggleClass(item.node, "kQ", true);
    show(item.node, false);
  }
  const line = el("div", { class: "adv", look: "older", role: "button" }, el("span", { class: "adx" }, el("span", {}, String(folded.length))), ` ${label("older_messages")}`);
  folded[0].node.before(pressable(line, () => {
    line.remove();
    for (const item of folded) {
      toggleClass(item.node, "kQ", false);
      toggleClass(item.node, "kv", true);
      show(item.node);
    }
  }));
}

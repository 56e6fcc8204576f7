/** A folder or a search: rows that carry the thread's ids too, which makes them easy to take for the open thread. */

import { shortDate } from "./dates.js";
import { icon } from "./icons.js";
import { el, toggleClass } from "./nodes.js";
import { isOwn, label, shownName, switches, threads } from "./page.js";

/** The threads of a route, newest first; one row for each message when conversation view is off. */
export function threadsOf({ folder, query }) {
  const wanted = threads.filter((thread) => {
    if (folder === "search") return matches(thread, query ?? "");
    if (folder === "all") return true;
    if (folder === "sent") return thread.messages.some((message) => isOwn(message.sender));
    return thread.folders.includes(folder);
  });
  return wanted.sort((one, other) => lastOf(other).sent_at.localeCompare(lastOf(one).sent_at));
}

export function buildList(route, { onOpen }) {
  const rows = threadsOf(route).flatMap((thread) => rowsOf(thread).map((message) => row(thread, message, onOpen)));
  return el("div", { class: "Cp", look: "list" },
    el("table", { class: "F cf zt", role: "grid" }, el("tbody", {}, rows)),
    rows.length ? null : el("p", { look: "empty" }, label("nothing_here")));
}

/** Mark the row of the thread that the reading pane shows. */
export function selectRow(list, token) {
  for (const each of list.querySelectorAll("tr")) toggleClass(each, "aps", each.dataset.standIn === token);
}

const lastOf = (thread) => thread.messages.at(-1);
const rowsOf = (thread) => (switches.conversation_view ? [lastOf(thread)] : [...thread.messages].reverse());
const matches = (thread, words) => JSON.stringify(thread).toLowerCase().includes(words.toLowerCase());

function row(thread, message, onOpen) {
  const people = thread.messages.length > 1 && switches.conversation_view ? ` ${thread.messages.length}` : "";
  const node = el("tr", { class: message.is_unread ? "zA zE" : "zA yO", look: message.is_unread ? "row unread" : "row", tabindex: "-1", "data-stand-in": thread.token },
    el("td", { class: "oZ-x3 xY", look: "mark" }, el("div", { look: "tick", role: "checkbox", "aria-checked": "false", "aria-label": label("select") })),
    el("td", { class: "apU xY", look: "mark" }, icon("star")),
    el("td", { class: "yX xY", look: "who" }, el("div", { class: "yW" },
      el("span", { class: "bA4" }, el("span", { class: "zF", email: message.sender.address, name: message.sender.name, "data-hovercard-id": message.sender.address }, shownName(message.sender))), people)),
    el("td", { class: "xY a4W", look: "what" }, el("div", { class: "xT", role: "link" },
      el("div", { class: "y6" }, el("span", { class: "bog" }, el("span", {
        class: "bqe", "data-thread-id": `#${thread.perm_id}`, "data-legacy-thread-id": thread.legacy_id, "data-legacy-last-message-id": lastOf(thread).legacy_id,
      }, thread.subject))),
      el("span", { class: "y2" }, ` — ${message.snippet}`))),
    el("td", { class: "xW xY", look: "when" }, el("span", { title: shortDate(message.sent_at) }, shortDate(message.sent_at))));
  node.addEventListener("click", () => onOpen(thread, message));
  return node;
}

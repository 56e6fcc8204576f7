/** Starts the stand-in: frame, routes, views, shortcuts, and what the tests may read and ask for. */

import { startChurn } from "./churn.js";
import { composes, openNew, sentListeners } from "./compose.js";
import { hasDraft } from "./compose-saving.js";
import { buildList, selectRow } from "./list-view.js";
import { log } from "./log.js";
import { items } from "./message.js";
import { el, setNaming } from "./nodes.js";
import { allMessages, label, switches, threads } from "./page.js";
import { handlePageWide } from "./page-handlers.js";
import { followRoutes, readRoute } from "./routes.js";
import { keepSent, recallSent } from "./sent-mails.js";
import { buildShell, setTitle } from "./shell.js";
import { listenForShortcuts } from "./shortcuts.js";
import { addMessage, buildThread, openThreads } from "./thread-view.js";

setNaming(switches.naming);
recallSent();
handlePageWide();
const views = buildShell({ onCompose: () => openNew(), onSearch: (words) => go("search", encodeURIComponent(words)) });
startChurn(views.parentElement.parentElement);
followRoutes(views, buildView, onShown);
listenForShortcuts({
  r: () => shownItems().at(-1)?.answer("reply", "key"),
  a: () => shownItems().at(-1)?.answer("reply_all", "key"),
  e: () => go("inbox"),
  u: () => go("inbox"),
  c: () => openNew(),
  "#": () => go("inbox"),
  "/": () => document.querySelector(".s-search").focus(),
  Enter: () => shownItems().at(-1)?.expand(),
});
for (let each = 0; each < switches.open_composes; each += 1) openNew({ to: [threads[each].messages[0].sender], subject: `Draft ${each + 1}` });

function go(...parts) {
  location.hash = parts.join("/");
}

function buildView(route) {
  const view = el("div", { class: "nH", look: "view", tabindex: "-1" });
  if (switches.reading_pane) view.append(...splitView(route));
  else view.append(route.token ? threadOf(route) : listOf(route));
  return view;
}

function listOf(route) {
  return buildList(route, {
    onOpen: (thread, message) => {
      const only = switches.conversation_view ? "" : `-${message.key}`;
      go(route.folder, ...(route.query ? [encodeURIComponent(route.query)] : []), thread.token + only);
    },
  });
}

/** A route's token names a thread, and one message of it when conversation view is off. */
function threadOf(route) {
  const [token, only = null] = route.token.split("-");
  const thread = threads.find((each) => each.token === token);
  return thread ? buildThread(thread, { only, query: route.folder === "search" ? route.query : null }) : el("p", { look: "empty" }, label("nothing_here"));
}

/** The list stays beside the thread, and both stand in the main element. */
function splitView(route) {
  const list = listOf(route);
  if (route.token) selectRow(list, route.token);
  const pane = route.token ? el("div", { class: "ao9" }, threadOf(route)) : el("div", { class: "apa", look: "empty" }, label("choose_one"));
  return [el("div", { class: "aia", look: "split" }, list, el("div", { class: "Nu", look: "pane" }, pane))];
}

function onShown(route) {
  const state = openThreads.get(route.token?.split("-")[0]);
  setTitle(state ? state.thread.subject : `${label(route.folder in { inbox: 1, sent: 1, starred: 1, drafts: 1 } ? route.folder : "inbox")} (${threads.length})`);
  if (!state) return;
  for (const item of state.items) {
    const isLast = item === state.items.at(-1);
    if (item.isExpanded() && !item.slot.childElementCount && (hasDraft(item.message) || (switches.open_at_load && isLast))) item.answer("reply", "draft");
  }
}

function shownItems() {
  const { token } = readRoute();
  return items.filter((item) => item.thread.token === token?.split("-")[0] && item.isExpanded());
}

/** A sent answer stands in the thread at once; its second id comes when the server has it. */
sentListeners.push((compose, sent) => {
  if (!compose.thread) return;
  const { message, legacyId } = keepSent(compose, sent);
  const state = openThreads.get(compose.thread.token);
  if (!state) return;
  const item = addMessage(state, message, { expand: true });
  setTimeout(() => item.sync(legacyId), switches.sync_ms);
});

/** For the tests: what the page noticed, and what it can be asked to do. */
globalThis.standIn = {
  log,
  composes: () => composes.map((compose) => ({ id: compose.id, kind: compose.kind, place: compose.place, answers: compose.message?.key ?? null })),
  renderHeaders: () => items.forEach((item) => item.renderHeader()),
  renderMessages: () => items.forEach((item) => item.renderAll()),
  idsOf: (key) => {
    const { thread, message } = allMessages().find((each) => each.message.key === key);
    return { thread: thread.legacy_id, message: message.legacy_id };
  },
};

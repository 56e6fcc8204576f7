/** The pages of messages: a conversation beside the list of all, and a new message. */

import { memberId } from "./addresses.js";
import { buildComposer } from "./composer.js";
import { ensureInterop, outletRoot } from "./interop.js";
import { log } from "./log.js";
import { buildThread, buildWall, part, partId } from "./message-parts.js";
import { el } from "./nodes.js";
import { label, members, others, switches } from "./page.js";
import { setTitle, topBar } from "./shell.js";

/** /messaging/thread/<number>/ is the conversation with a member, /messaging/compose/?recipient=... a new one. */
export function showMessaging() {
  const [, , kind, number] = location.pathname.split("/");
  const recipient = new URLSearchParams(location.search).get("recipient");
  const member = members.find((each) => (kind === "compose" ? memberId(each) === recipient : each.number === Number(number))) ?? members[0];
  document.body.append(topBar());
  const place = switches.messaging === "rebuilt" ? outletRoot() : document.body;
  place.append(el("div", part("scaffold-layout__list-detail", "columns"), conversations(), detail(member, kind === "compose")));
  document.body.append(el("iframe", { src: "https://li.protechts.net/index.html?uc=scraping", "aria-hidden": "true", tabindex: "-1", look: "gone" }));
  if (switches.rendering === "sdui") ensureInterop();
  setTitle(label("messaging"));
}

function conversations() {
  const rows = others.slice(0, 4).map((name) => el("li", part("msg-conversation-listitem", "entry"), el("h3", part("msg-conversation-listitem__participant-names"), name)));
  return el("aside", part("msg-conversations-container", "conversations card"), el("p", part("msg-conversations-container__title"), label("conversations")), el("ul", { look: "plain-list" }, rows));
}

function detail(member, isNew) {
  const quick = (text) => log.sent.push({ kind: "message", to: member.name, text });
  return el("main", { id: partId(), ...part("msg-convo-wrapper", "main card") },
    isNew ? recipientPill(member) : titleBar(member),
    isNew ? null : buildThread(quick),
    switches.messaging === "wall" ? buildWall() : buildComposer(member, "message", switches.composer_draft));
}

function titleBar(member) {
  return el("div", part("msg-title-bar", "bubble-header"),
    el("a", { href: member.path, ...part("msg-thread__link-to-profile") },
      el("h2", part("msg-entity-lockup__entity-title truncate"), member.name)));
}

function recipientPill(member) {
  return el("div", part("msg-connections-typeahead", "bubble-header"),
    el("h2", part("msg-compose__title"), label("new_message")),
    el("span", part("artdeco-pill artdeco-pill--slate", "pill"), el("span", part("artdeco-pill__text"), member.name)),
    el("input", { type: "text", placeholder: label("recipients"), "aria-label": label("recipients"), ...part("msg-connections-typeahead__search-field") }));
}

/** One message of a thread: a list item that is collapsed or expanded, with the place where its reply opens. */

import { openReply } from "./compose.js";
import { shortDate } from "./dates.js";
import { log } from "./log.js";
import { el, setAttribute, show, toggleClass } from "./nodes.js";
import { label, shownName, switches } from "./page.js";
import { pressable } from "./press.js";
import { buildBody } from "./message-body.js";
import { avatar, buildHeader } from "./message-header.js";
import { buildFooter } from "./reply-footer.js";

/** Every message item built, newest last, to find the one with an open reply or to render it again. */
export const items = [];

export function buildMessage(thread, message, { query, isLast }) {
  const collapsed = el("div", { class: "adf ads", look: "collapsed" });
  const place = el("div", { look: "place" });
  const node = el("div", { class: "kv", look: "item", role: "listitem", tabindex: "-1" },
    el("div", { class: "Bk" }, el("div", { class: "G3 G2" }, el("div", {}, collapsed, place))));
  // The reply stands here; the footer goes away while it does.
  const slot = el("div", { class: "ip iq" });
  const item = { thread, message, node, slot, isLast, isExpanded: () => expanded, expand, collapse, answer, renderHeader, renderAll, showFooter, sync };
  let expanded = false;
  let full = null;
  let footers = [];

  collapsed.append(...collapsedParts(message));
  pressable(collapsed, expand);

  function expand() {
    if (expanded) return;
    expanded = true;
    setState("h7", true);
    if (full) show(full.adn);
    else build();
    showFooter(isLast());
    if (switches.rerender_ms) setTimeout(switches.rerender === "message" ? renderAll : renderHeader, switches.rerender_ms);
  }

  /** The content stays behind, hidden, beside the collapsed line. */
  function collapse() {
    if (!expanded || slot.childElementCount) return;
    expanded = false;
    setState("kv", false);
    if (full) show(full.adn, false);
  }

  function setState(name, isOpen) {
    for (const each of ["h7", "kv", "kQ"]) toggleClass(node, each, each === name);
    setAttribute(node, "aria-expanded", String(isOpen));
    show(collapsed, !isOpen);
  }

  function build() {
    full = buildFull(item, query);
    place.append(full.adn, el("div", { class: "gA gt", look: "below" }, el("div", { class: "gB xu" }, slot)));
  }

  function showFooter(on) {
    for (const footer of footers) footer.remove();
    footers = [];
    if (!expanded || switches.footer === "none") return;
    const options = { onAction: (kind) => answer(kind, "footer") };
    if (switches.footer_duplicate) {
      const duplicate = buildFooter(options);
      show(duplicate, false);
      footers.push(duplicate);
    }
    if (on) footers.push(buildFooter(options));
    slot.after(...footers);
    if (slot.childElementCount) hideFooter();
  }

  function hideFooter() {
    for (const footer of footers) show(footer, false);
  }

  /** Open the answer to this message, or, in one variant, to the last one of the thread. */
  function answer(kind, way) {
    log.replies.push({ kind, way, message: message.legacy_id });
    if (switches.reply_opens === "nothing") return;
    const target = switches.reply_opens === "last" ? items.filter((each) => each.thread === thread).at(-1) : item;
    hideFooter();
    openReply(target, kind, { onGone: () => showFooter(isLast()) });
  }

  function renderHeader() {
    if (!full?.adn.isConnected) return;
    const fresh = buildHeader(item);
    full.header.replaceWith(fresh);
    full.header = fresh;
  }

  /** Make the whole message anew, the body too; whatever somebody put into it is gone. */
  function renderAll() {
    if (!full?.adn.isConnected) return;
    const fresh = buildFull(item, query);
    full.adn.replaceWith(fresh.adn);
    full = fresh;
  }

  /** The page has heard from the mail server: a message sent from here gets its second id. */
  function sync(legacyId) {
    message.legacy_id = legacyId;
    if (full) setAttribute(full.adn, "data-legacy-message-id", legacyId);
  }

  items.push(item);
  return item;
}

function buildFull(item, query) {
  const { message } = item;
  const header = buildHeader(item);
  const content = el("div", { class: "gs", look: "message-column" }, header,
    el("div", { class: "qQVYZb" }), el("div", { class: "utdU2e" }), el("div", { class: "lQs8Hd" }), el("div", { class: "wl4W9b" }),
    el("div", {}, buildBody(message, query)),
    el("div", { class: "WhmR8e" }), el("div", { class: "ajx" }));
  const adn = el("div", {
    class: "adn ads", look: "message", style: { display: "" },
    "data-message-id": `#${message.perm_id}`,
    "data-legacy-message-id": message.legacy_id,
  }, el("div", { class: "aju" }, avatar(message.sender)), content);
  return { adn, header };
}

/** A collapsed message has neither an id nor a body. */
function collapsedParts(message) {
  return [
    avatar(message.sender),
    el("h3", { class: "iw" }, el("span", { class: "gD", look: "sender", email: message.sender.address, name: message.sender.name, "data-hovercard-id": message.sender.address }, shownName(message.sender))),
    el("span", { class: "iA g6", look: "snippet" }, message.snippet),
    el("span", { class: "g3", look: "date", title: shortDate(message.sent_at), "aria-label": label("date") }, shortDate(message.sent_at)),
  ];
}

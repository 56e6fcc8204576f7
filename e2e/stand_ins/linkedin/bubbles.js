/** Conversations in bubbles at the foot of a page: the one the person opened, and others that were open before. */

import { buildComposer } from "./composer.js";
import { log } from "./log.js";
import { buildThread, buildWall, part, partId } from "./message-parts.js";
import { el } from "./nodes.js";
import { label, others, stranger, switches } from "./page.js";
import { pressable } from "./press.js";

/**
 * @param {object} member Whom the person writes to.
 * @param {HTMLElement|ShadowRoot} place
 * @param {() => void} onClosed
 */
export function openBubbles(member, place, onClosed = () => {}) {
  const strangers = others.slice(0, switches.open_bubbles).map(stranger);
  const overlay = el("aside", { id: switches.messaging === "rebuilt" ? null : "msg-overlay", ...part("msg-overlay-container", "bubbles") });
  const close = () => {
    overlay.remove();
    onClosed();
  };
  overlay.append(
    ...strangers.map((each, position) => bubble(each, `message_${position + 2}`, "", close)),
    bubble(member, "message", switches.composer_draft, close));
  place.append(overlay);
}

function bubble(member, name, draft, close) {
  const isWall = switches.messaging === "wall" && name === "message";
  const closing = el("button", { type: "button", "aria-label": label("close_conversation", { name: member.name }), ...part("msg-overlay-bubble-header__control artdeco-button", "tool") }, "✕");
  return el("div", { role: "dialog", id: partId(), ...part("msg-overlay-conversation-bubble msg-overlay-conversation-bubble--is-active", "bubble") },
    el("header", part("msg-overlay-bubble-header", "bubble-header"),
      el("h2", part("msg-overlay-bubble-header__title"), el("a", { href: member.path, ...part("profile-card-one-to-one__profile-link") }, member.name)),
      pressable(closing, "close_bubble", close)),
    buildThread((text) => log.sent.push({ kind: "message", to: member.name, text })),
    isWall ? buildWall() : buildComposer(member, name, draft));
}

/** What a conversation is made of. In the rebuilt messages no class or id of these parts can be known. */

import { el, emberId } from "./nodes.js";
import { label, switches } from "./page.js";
import { pressable } from "./press.js";

const isRebuilt = switches.messaging === "rebuilt";

/** Readable classes, or hashes in their place. */
export const part = (names, look = "") => (isRebuilt ? { hash: names, look } : { class: names, look });

/** An id of the old rendering, which the rebuilt one does not have. */
export const partId = () => (isRebuilt ? null : emberId());

/** Said so far, and at its end the quick replies, each of which sends at a press. */
export function buildThread(onQuickReply) {
  const words = label("quick_thanks");
  const quick = pressable(
    el("button", { type: "button", ...part("artdeco-button artdeco-button--secondary", "button"), "aria-label": label("quick_reply", { text: words }) }, words),
    "quick_reply", () => onQuickReply(words));
  return el("ul", part("msg-s-message-list-content", "messages plain-list"),
    el("li", part("msg-s-message-list__event", "said"),
      el("time", part("msg-s-message-list__time-heading", "quiet"), "10:12"), el("p", part("msg-s-event-listitem__body"), label("hello"))),
    el("li", part("msg-s-message-list__quick-replies-container"), quick));
}

/** A free account cannot write to people it is not connected to: there is no editor. */
export function buildWall() {
  const link = el("a", { href: "/premium/products/?upsellOrderOrigin=premium_inmail", ...part("artdeco-button artdeco-button--premium", "button") }, label("premium_offer"));
  return el("div", part("msg-premium-wall", "dialog-content"), el("p", {}, label("wall_text")), pressable(link, "premium"));
}

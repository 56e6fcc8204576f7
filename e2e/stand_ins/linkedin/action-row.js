/** Connect, Message and More of a profile in the new rendering. Connect is a link. */

import { inviteAddress, messageAddress } from "./addresses.js";
import { connectLink } from "./connect-link.js";
import { startMessage } from "./message-places.js";
import { openMenu } from "./more-menu.js";
import { el } from "./nodes.js";
import { label, switches } from "./page.js";
import { pressable } from "./press.js";

export function buildActionRow(member) {
  const first = { row: connectLink, more: followButton, pending: pendingLink, connected: () => null }[switches.connect];
  return el("div", { hash: "action-row", look: "action-row" }, first(member), messageLink(member), moreButton(member));
}

function pendingLink(member) {
  const link = el("a", {
    href: inviteAddress(member), hash: "connect", look: "pending button", "aria-label": label("pending_name", { name: member.name }),
    componentkey: `ConnectButtonstate:invitation:urn:li:member:${member.number}_pending`,
  }, el("span", {}, label("pending")));
  return pressable(link, "pending");
}

function followButton(member) {
  return pressable(el("button", { hash: "follow", look: "follow button primary", "aria-label": `${label("follow")} ${member.name}` }, label("follow")), "follow");
}

/** It is there for people one is not connected to as well. */
function messageLink(member) {
  const link = el("a", { href: messageAddress(member), hash: "message", look: "message button" }, el("span", {}, label("message")));
  return pressable(link, "message", () => startMessage(member));
}

function moreButton(member) {
  const spoken = switches.language === "en" ? {} : { "aria-label": label("more") };
  const button = el("button", { "aria-expanded": "false", hash: "more", look: "more button", ...spoken }, label("more"));
  return pressable(button, "more", () => openMenu(button, member));
}

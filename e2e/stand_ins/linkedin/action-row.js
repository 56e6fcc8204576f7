/** Connect, Message and More of a profile in the new rendering. Connect is a link. */

import { startInvite } from "./dialog-places.js";
import { startMessage } from "./message-places.js";
import { openMenu } from "./more-menu.js";
import { el } from "./nodes.js";
import { label, switches } from "./page.js";
import { pressable } from "./press.js";
import { memberId } from "./profile-sdui.js";

export function buildActionRow(member) {
  const first = { row: connectLink, more: followButton, pending: pendingLink, connected: () => null }[switches.connect];
  return el("div", { hash: "action-row", look: "action-row" }, first(member), messageLink(member), moreButton(member));
}

/** In the page it is a link with its label; in the menu the label sits on an inner element. */
export function connectLink(member, { inMenu = false } = {}) {
  const spoken = { "aria-label": label("invite_name", { name: member.name }) };
  const link = el("a", {
    href: inviteAddress(member), hash: "connect", look: inMenu ? "menu-item connect" : "connect button primary",
    componentkey: `ConnectButtonstate:invitation:urn:li:member:${member.number}_connect`,
    ...(inMenu ? { role: "menuitem", tabindex: "-1" } : spoken),
  }, el("div", { hash: "connect-inner", ...(inMenu ? spoken : {}) }, el("span", { hash: "connect-text" }, label("connect"))));
  return pressable(link, "connect", () => startInvite(member));
}

/** The slug stands in the link as it is, not percent-encoded. */
export const inviteAddress = (member) => `/preload/custom-invite/?vanityName=${member.slug}`;

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
  const query = new URLSearchParams({
    profileUrn: `urn:li:fsd_profile:${memberId(member)}`, recipient: memberId(member), screenContext: "NON_SELF_PROFILE_VIEW", interop: "msgOverlay",
  });
  const link = el("a", { href: `/messaging/compose/?${query}`, hash: "message", look: "message button" }, el("span", {}, label("message")));
  return pressable(link, "message", () => startMessage(member));
}

function moreButton(member) {
  const spoken = switches.language === "en" ? {} : { "aria-label": label("more") };
  const button = el("button", { "aria-expanded": "false", hash: "more", look: "more button", ...spoken }, label("more"));
  return pressable(button, "more", () => openMenu(button, member));
}

/** Connect of the new rendering: a link that opens the invitation. */

import { inviteAddress } from "./addresses.js";
import { startInvite } from "./dialog-places.js";
import { el } from "./nodes.js";
import { label } from "./page.js";
import { pressable } from "./press.js";

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

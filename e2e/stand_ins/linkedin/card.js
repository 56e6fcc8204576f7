/** A card of a profile in the new rendering: its key is what it is known by. */

import { memberId } from "./addresses.js";
import { el } from "./nodes.js";

export function card(member, name, ...children) {
  return el("section", { componentkey: `com.linkedin.sdui.profile.card.ref${memberId(member)}${name}`, hash: "card", look: "card" }, ...children);
}

/** The pages under /preload/: the frame's document, and the invitation as a page of its own. */

import { openBubbles } from "./bubbles.js";
import { openInvite } from "./invite-dialog.js";
import { el } from "./nodes.js";
import { own } from "./own-changes.js";
import { label, memberBySlug } from "./page.js";
import { setTitle, topBar } from "./shell.js";

export function showInvitePage(member) {
  const place = el("div", { id: "artdeco-modal-outlet" });
  document.body.append(topBar(), el("main", { class: "scaffold-layout__main", look: "main" }), place);
  setTitle(label("network"));
  openInvite(member, place);
}

/** In the frame nothing is shown until the page around it asks. */
export function showInner() {
  document.documentElement.classList.add("s-inner");
  const place = el("div", { class: "application-outlet", look: "inner-body" });
  document.body.append(place);
  document.title = "LinkedIn";
  standIn.open = (what, slug, onClosed) => own(() => {
    const member = memberBySlug(slug);
    if (what === "invite") openInvite(member, place, onClosed);
    else openBubbles(member, place, onClosed);
  });
}

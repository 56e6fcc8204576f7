/** Where an invitation opens: shadow root, outlet in the page, frame, or a page of its own. */

import { inviteAddress } from "./addresses.js";
import { frameStandIn, outletRoot, showFrame } from "./interop.js";
import { openInvite } from "./invite-dialog.js";
import { el } from "./nodes.js";
import { own } from "./own-changes.js";
import { switches } from "./page.js";

const PLACES = {
  shadow: (member) => openInvite(member, outletRoot()),
  modal: (member) => openInvite(member, modalOutlet()),
  page: (member) => location.assign(inviteAddress(member)),
  frame: async (member) => {
    const inner = await frameStandIn();
    own(() => showFrame(true));
    inner.open("invite", member.slug, () => own(() => showFrame(false)));
  },
};

export const startInvite = (member) => PLACES[switches.dialog_host](member);

function modalOutlet() {
  const present = document.querySelector(".s-modal-outlet");
  if (present) return present;
  const made = el("div", { id: "artdeco-modal-outlet", look: "modal-outlet" });
  document.body.append(made);
  return made;
}

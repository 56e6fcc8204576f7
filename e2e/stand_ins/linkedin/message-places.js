/** Where a message opens from a profile: a bubble in the page, in the shadow root, or in the frame. */

import { openBubbles } from "./bubbles.js";
import { frameStandIn, outletRoot, showFrame } from "./interop.js";
import { own } from "./own-changes.js";
import { switches } from "./page.js";

const PLACES = {
  overlay: (member) => openBubbles(member, document.body),
  shadow: (member) => openBubbles(member, outletRoot()),
  frame: async (member) => {
    const inner = await frameStandIn();
    own(() => showFrame(true, switches.open_bubbles ? "strip" : "corner"));
    inner.open("message", member.slug, () => own(() => showFrame(false)));
  },
};

export const startMessage = (member) => PLACES[switches.composer_host](member);

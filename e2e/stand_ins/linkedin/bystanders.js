/** What else stands in a page of the new rendering and looks like a dialog, but is none. */

import { el, emberId } from "./nodes.js";
import { label, switches } from "./page.js";

export function buildBystanders() {
  const players = Array.from({ length: switches.other_dialogs }, () =>
    el("div", { role: "dialog", "aria-hidden": "true", "aria-label": label("player"), class: "vjs-modal-dialog vjs-hidden", look: "gone", tabindex: "-1" },
      el("div", { class: "vjs-modal-dialog-content", role: "document", id: emberId() }, el("textarea", { "aria-hidden": "true", tabindex: "-1" }))));
  return [el("div", { hash: "players", look: "gone" }, players), el("dialog", { hash: "ad" }, el("p", {}, label("report")))];
}

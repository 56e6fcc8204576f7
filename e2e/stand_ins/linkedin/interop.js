/** Old parts on top of the new rendering: an open shadow root, and a frame of the same origin. */

import { el } from "./nodes.js";
import { watchRoot } from "./own-changes.js";
import { dress } from "./page.js";

let outlet = null;
let frame = null;

/** Both stand in every page of the new rendering, empty and out of sight. */
export function ensureInterop() {
  if (outlet) return;
  outlet = el("div", { id: "interop-outlet", "data-testid": "interop-shadowdom", look: "interop-outlet" });
  const root = outlet.attachShadow({ mode: "open" });
  root.append(el("div", { class: "theme--light", look: "interop-body" }));
  dress(root);
  watchRoot(root);
  frame = el("iframe", { "data-testid": "interop-iframe", src: "/preload/", allow: "clipboard-read; clipboard-write", title: "", look: "interop-frame" });
  document.body.append(outlet, frame);
}

export function outletRoot() {
  ensureInterop();
  return outlet.shadowRoot.querySelector(".s-interop-body");
}

/** What the document in the frame offers, once it is there. */
export async function frameStandIn() {
  ensureInterop();
  while (!frame.contentWindow?.standIn?.open) await new Promise((resolve) => setTimeout(resolve, 10));
  return frame.contentWindow.standIn;
}

/** At rest it lies behind everything, and nothing of it can be seen. */
export function showFrame(on, kind = "whole") {
  for (const each of ["whole", "corner", "strip"]) frame.classList.toggle(`s-${each}`, on && each === kind);
}

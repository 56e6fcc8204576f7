/** A button of the old rendering: its rank in the dialog is known by a class in every language. */

import { el, emberId } from "./nodes.js";
import { label } from "./page.js";
import { pressable } from "./press.js";

/** @param {"primary"|"secondary"|"muted"} rank */
export function button(rank, words, act, { count = words, spoken = words } = {}) {
  const node = el("button", {
    "aria-label": label(spoken), id: emberId(), class: `artdeco-button artdeco-button--2 artdeco-button--${rank} ember-view`,
    look: `${count.replaceAll("_", "-")} button ${rank}`,
  }, el("span", { class: "artdeco-button__text" }, label(words)));
  return pressable(node, count, act);
}

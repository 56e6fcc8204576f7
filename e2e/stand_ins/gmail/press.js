/** Controls of the page: they act after a whole press of the mouse, or on Enter and Space. */

import { switches } from "./page.js";

/**
 * A lone click() does nothing, as in the page this one stands for, unless the variant says it is enough.
 * @param {(event: Event) => void} act
 */
export function pressable(node, act) {
  let stage = "idle";
  node.addEventListener("mousedown", (event) => {
    stage = event.button === 0 ? "down" : "idle";
    // A press on a control must not take the caret out of an open compose box.
    event.preventDefault();
  });
  node.addEventListener("mouseup", () => {
    stage = stage === "down" ? "up" : "idle";
  });
  node.addEventListener("click", (event) => {
    const isWhole = stage === "up" || switches.plain_click_enough;
    stage = "idle";
    if (isWhole) act(event);
  });
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  });
  if (!node.hasAttribute("tabindex")) node.tabIndex = 0;
  return node;
}

/** Page-wide handlers: in one variant they swallow mouse clicks on anything in a bottom row that is not the page's own. */

import { log } from "./log.js";
import { classes } from "./nodes.js";
import { switches } from "./page.js";

export function handlePageWide() {
  if (!switches.swallow_clicks) return;
  document.addEventListener("click", (event) => {
    const row = event.target.closest?.(`.${classes("btC")}`);
    if (!row || event.detail === 0 || isOwnControl(event.target)) return;
    log.swallowed.push(event.target.tagName.toLowerCase());
    event.stopImmediatePropagation();
    event.preventDefault();
  }, true);
}

const isOwnControl = (node) => Boolean(node.closest(".s-send, .s-send-arrow, .s-quiet-button"));

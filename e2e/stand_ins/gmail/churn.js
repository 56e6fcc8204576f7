/** Makes the page as large and as restless as a busy mailbox, for measuring what watching it costs. */

import { el } from "./nodes.js";
import { switches } from "./page.js";

/** Fill a hidden part of the page with nodes, and change some of them all the time. */
export function startChurn(place) {
  if (!switches.churn_nodes) return;
  const rows = Array.from({ length: Math.ceil(switches.churn_nodes / 5) }, (_, index) => row(index));
  place.append(el("div", { class: "nH", look: "churn", "aria-hidden": "true" }, rows));
  if (!switches.churn_per_second) return;
  const perTick = Math.max(1, Math.round(switches.churn_per_second / 50));
  let turn = 0;
  setInterval(() => {
    for (let each = 0; each < perTick; each += 1) change(rows[(turn += 7) % rows.length], turn);
  }, 20);
}

const row = (index) => el("div", { class: "zA" }, el("span", { class: "zF" }, `Sender ${index}`), el("span", { class: "bog" }, el("span", { class: "bqe" }, `Subject ${index}`)));

/** By turns one attribute, one text, one node. */
function change(node, turn) {
  if (turn % 3 === 0) node.classList.toggle("zE");
  else if (turn % 3 === 1) node.firstChild.firstChild.data = `Sender ${turn}`;
  else node.lastChild.replaceWith(el("span", { class: "bog" }, el("span", { class: "bqe" }, `Subject ${turn}`)));
}

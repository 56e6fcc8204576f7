/** The bar under a message: links for Reply, Reply all and Forward, known by class and never by label. */

import { icon } from "./icons.js";
import { el } from "./nodes.js";
import { label, switches } from "./page.js";
import { pressable } from "./press.js";

const LINKS = [["reply", "bkH", "reply"], ["reply_all", "bkI", "replyAll"], ["forward", "bkG", "forward"]];

/** @param {{onAction: (kind: string) => void}} options */
export function buildFooter({ onAction }) {
  const links = LINKS.map(([kind, name, drawing]) => pressable(
    el("span", { class: `ams ${name}`, look: "answer", role: "link", tabindex: "0", "aria-label": "" }, icon(drawing), label(kind)),
    () => onAction(kind),
  ));
  const bar = el("div", { class: "amn", look: "answers" }, links);
  // The bar stood in a table until November 2025.
  if (switches.footer === "table") {
    return el("table", { class: "cf", role: "presentation" }, el("tbody", {}, el("tr", {}, el("td", { class: "amr" }, el("div", { class: "nr wR" }, bar)))));
  }
  return el("div", { class: "amr" }, el("div", { class: "nr wR" }, bar));
}

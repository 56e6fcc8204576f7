/** The bottom row: Send first, then formatting, attachments and discard, each in a cell of its own. */

import { discard, send } from "./compose-saving.js";
import { icon } from "./icons.js";
import { log } from "./log.js";
import { el, madeId } from "./nodes.js";
import { label, tooltip } from "./page.js";
import { pressable } from "./press.js";

export function buildToolbar(compose) {
  const status = el("span", { class: "oG aOy", look: "status" });
  compose.say = (words) => {
    status.textContent = words;
  };
  const row = el("tr", { class: "btC" },
    el("td", { class: "gU Up" }, el("div", { class: "J-J5-Ji btA" }, el("div", { class: "dC" }, sendButton(compose), arrow()))),
    el("td", { class: "oc gU" }, status),
    el("td", { class: "gU btB" }, el("div", { look: "formats" }, format("+bold", "B", "bold"), format("+italic", "I", "italic"))),
    el("td", { class: "a8X gU" }, el("div", { look: "formats" }, tool("Files", "attach", "attach"), tool("+link", "link", "insert_link"))),
    el("td", { class: "gU az5", look: "end" }, discardButton(compose)));
  return el("div", { class: "aDg" }, el("div", { class: "aDj" }, el("div", { class: "aDh", look: "bottom" },
    el("table", { class: "IZ", role: "group" }, el("tbody", {}, row)))));
}

function sendButton(compose) {
  const button = el("div", {
    class: "T-I J-J5-Ji aoO v7 T-I-atl L3", look: "send", id: madeId(), role: "button", tabindex: "1", "data-tooltip": `${tooltip("send")} (Ctrl-Enter)`, "aria-label": label("send"),
  }, label("send"));
  counts(button, "send");
  return pressable(button, () => send(compose));
}

/** Beside Send, the menu that holds the scheduled send. */
function arrow() {
  const button = el("div", { class: "T-I J-J5-Ji hG T-I-atl L3", look: "send-arrow", role: "button", tabindex: "1", "aria-haspopup": "true", "aria-expanded": "false", "aria-label": label("send_options"), selector: "scheduledSend" }, icon("down"));
  counts(button, "schedule");
  return pressable(button, () => {});
}

function discardButton(compose) {
  const button = el("div", { class: "oh J-Z-I J-J5-Ji T-I-ax7", look: "quiet-button", role: "button", tabindex: "1", "data-tooltip": tooltip("discard"), "aria-label": label("discard") }, icon("discard"));
  counts(button, "discard");
  return pressable(button, () => discard(compose));
}

function format(command, letter, key) {
  return pressable(el("div", { class: "aaA", look: `quiet-button ${key}`, role: "button", command, "aria-label": label(key) }, letter), () => document.execCommand(key));
}

function tool(command, drawing, key) {
  return pressable(el("div", { class: "a1 aaA", look: "quiet-button", role: "button", command, "aria-label": label(key) }, icon(drawing)), () => {});
}

/** Count every touch of a control that only the person may press, whoever made it. */
function counts(button, name) {
  for (const type of ["mousedown", "click", "keydown"]) {
    button.addEventListener(type, (event) => {
      if (type === "keydown" && !["Enter", " "].includes(event.key)) return;
      if (type === "click" && event.isTrusted && event.detail > 0) return;
      log.presses[name] += 1;
    }, true);
  }
}

/** The controls in a message's header: an emoji reaction first, then Reply and More, in each known form. */

import { icon } from "./icons.js";
import { el, madeId, show } from "./nodes.js";
import { label, switches, tooltip } from "./page.js";
import { pressable } from "./press.js";

/** The kind of answer that Reply gives in this account. */
const usualKind = () => (switches.reply_all_by_default ? "reply_all" : "reply");

export function controlsCell(item) {
  const cell = el("td", { class: "gH acX bAm", look: "controls" }, emojiButton());
  if (switches.header_buttons === "none") return cell;
  cell.append(...(switches.header_buttons === "b" ? buttonsB(item) : buttonsA(item)));
  return cell;
}

function emojiButton() {
  return pressable(el("button", { class: "R1Zuwf", look: "quiet-button", type: "button", "aria-label": label("react"), "aria-haspopup": "dialog" }, icon("smile")), () => {});
}

/** Variant A: divs with a tooltip; with button labels as text the reply has another class. */
function buttonsA(item) {
  const asText = switches.header_buttons === "text";
  const kind = usualKind();
  const reply = el("div", {
    class: `T-I J-J5-Ji T-I-Js-IF ${asText ? "bsQ" : "aaq"} T-I-ax7 L3`, look: "quiet-button", id: madeId(), role: "button", tabindex: "0",
    "data-tooltip": tooltip(kind), "aria-label": label(kind),
  }, asText ? label(kind) : el("img", { class: "hB T-I-J3", look: "shape", alt: "", src: blank() }), asText ? null : icon("reply"));
  const menu = menuA(item);
  const more = el("div", {
    class: "T-I J-J5-Ji T-I-Js-Gs aap T-I-awG T-I-ax7 L3", look: "quiet-button", id: madeId(), role: "button", tabindex: "0",
    "data-tooltip": tooltip("more"), "aria-label": label("more"), "aria-haspopup": "true", "aria-expanded": "false",
  }, el("img", { class: "hA T-I-J3", look: "shape", alt: "", src: blank() }), icon("more"));
  return [pressable(reply, () => item.answer(kind, "header")), opens(more, menu), menu];
}

/** Variant B: buttons that are known by one class each, without a tooltip. */
function buttonsB(item) {
  const kind = usualKind();
  const reply = el("button", { class: "pYTkkf-Bz112c-LgbsSe DILLkc", look: "quiet-button", type: "button", "aria-label": label(kind) }, icon("reply"));
  const menu = menuB(item);
  const more = el("button", {
    class: "pYTkkf-Bz112c-LgbsSe Wsq5Cf", look: "quiet-button", type: "button", "aria-label": label("more"), "aria-haspopup": "true", "aria-expanded": "false",
  }, icon("more"));
  return [pressable(reply, () => item.answer(kind, "header")), opens(more, menu), menu];
}

const MENU = [
  { kind: "reply", id: "r", act: null, type: "94" },
  { kind: "reply_all", id: "r2", act: "24", type: "24" },
  { kind: "forward", id: "r3", act: "25", type: "25" },
];

function menuA(item) {
  return el("div", { class: "b7 J-M", look: "menu", role: "menu", style: { display: "none" } },
    MENU.map(({ kind, id, act }) => entry(item, kind, el("div", { class: "J-N", id, act, role: "menuitem" }, label(kind)))));
}

function menuB(item) {
  return el("ul", { class: "aqdrmf-Kf", look: "menu", role: "menu", style: { display: "none" } },
    MENU.map(({ kind, type }) => entry(item, kind, el("li", { class: "aqdrmf-rymPhb-ibnC6b", role: "menuitem", "data-action-type": type }, label(kind)))));
}

function entry(item, kind, node) {
  return pressable(node, () => {
    show(node.parentElement, false);
    item.answer(kind, "menu");
  });
}

/** The menu comes a frame after the button says that it is open. */
function opens(button, menu) {
  return pressable(button, () => {
    const isOpen = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(isOpen));
    requestAnimationFrame(() => show(menu, isOpen));
  });
}

const blank = () => "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

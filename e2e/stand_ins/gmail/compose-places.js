/** Where a compose box stands: in the message it answers, in a pop-up, or over the whole page. */

import { icon } from "./icons.js";
import { el, show, toggleClass } from "./nodes.js";
import { label, switches } from "./page.js";
import { pressable } from "./press.js";

/** The slot takes its class first; what comes into it first is not always the compose. */
export const placeInline = {
  announce({ item }) {
    toggleClass(item.slot, "adB", true);
    if (switches.reply_first_child) item.slot.append(el("div", { class: "aRs" }));
  },
  put(compose) {
    compose.place = "inline";
    compose.shell = compose.root;
    compose.item.slot.append(compose.root);
  },
};

export const placePopUp = {
  put(compose) {
    compose.place = "popup";
    compose.shell = el("div", { class: "no", look: "pop-up" }, el("div", { class: "nn nH" }, el("div", { class: "AD" }, dialog(compose))));
    dock().append(compose.shell);
  },
};

export const placeFull = {
  put(compose) {
    compose.place = "full";
    compose.shell = el("div", { class: "aSs", look: "full" }, el("div", { class: "aSt" }, dialog(compose)));
    document.body.append(compose.shell);
  },
};

/** Take a compose out of its place; an inline slot gets its plain state back. */
export function unplace(compose) {
  compose.shell?.remove();
  if (!compose.item) return;
  compose.item.slot.replaceChildren();
  toggleClass(compose.item.slot, "adB", false);
}

let docked = null;

/** The place of all pop-ups is made when the first one opens. */
function dock() {
  if (!docked) {
    docked = el("div", { class: "nH", look: "dock" });
    document.body.append(el("div", { class: "dw" }, el("div", { class: "nH" }, docked)));
  }
  return docked;
}

function dialog(compose) {
  const content = el("div", {}, compose.root);
  const name = compose.kind === "new" ? label("new_message") : compose.subject;
  return el("div", { class: "nH Hd", look: "dialog", role: "dialog", "aria-label": name }, titleBar(compose, content, name), content);
}

function titleBar(compose, content, name) {
  const button = (known, drawing, key, act) => pressable(switches.title_bar === "img"
    ? el("img", { class: known, look: "title-picture", role: "button", alt: label(key), "aria-label": label(key), src: "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" })
    : el("button", { class: known, look: "quiet-button", type: "button", "aria-label": label(key) }, icon(drawing)), act);
  const isMinimised = () => content.style.display === "none";
  return el("table", { class: "Ht", look: "title-bar", role: "presentation" }, el("tbody", {}, el("tr", {}, el("td", { class: "Hm" },
    el("span", { look: "title" }, name),
    el("span", {},
      button("Hl", "minimise", "minimise", () => show(content, isMinimised())),
      button("Hq", "expand", "full_screen", () => {
        const next = compose.place === "full" ? placePopUp : placeFull;
        compose.shell.remove();
        next.put(compose);
        compose.body.focus();
      }),
      button("Ha", "close", "close", () => compose.close(null)))))));
}

/** The frame around every view: banner with the account, navigation, and the place where views follow one another. */

import { icon } from "./icons.js";
import { el, madeId } from "./nodes.js";
import { account, label, switches } from "./page.js";
import { pressable } from "./press.js";

const FOLDERS = [["inbox", "inbox"], ["starred", "star"], ["sent", "sent"], ["drafts", "draft"]];

/** Build the frame; returns the element whose children are the views, shown one at a time. */
export function buildShell({ onCompose, onSearch }) {
  document.documentElement.lang = switches.language;
  document.documentElement.classList.add(`s-${switches.theme}`, `s-pane-${switches.reading_pane ? "on" : "off"}`);
  // Body has some class once the layout is known; xE marks a window of its own.
  document.body.className = switches.own_window ? "xE xp" : "aAU";
  if (switches.language === "ar") document.body.style.direction = "rtl";
  const views = el("div", { class: "nH", look: "views" });
  const navigation = el("div", { class: "nH oy8Mbf nn aeN", look: "nav", role: "navigation" },
    composeButton(onCompose), FOLDERS.map(([name, drawing]) => folder(name, drawing)));
  const content = el("div", { class: "nH bkK nn", look: "content" },
    el("div", { class: "nH" }, el("div", { class: "nH ar4 z" },
      el("div", { class: "AO" }, el("div", { class: "Tm aeJ", look: "scroll", id: madeId() }, el("div", { class: "aeF" }, views))))));
  document.body.append(el("div", { class: "nH", look: "page" },
    banner(onSearch), el("div", { class: "nH", look: "columns" }, navigation, content)));
  return views;
}

function banner(onSearch) {
  const field = el("input", { look: "search", type: "search", "aria-label": label("search"), placeholder: label("search") });
  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter" && field.value.trim()) onSearch(field.value.trim());
  });
  const initials = account.name.split(" ").map((part) => part[0]).join("");
  return el("header", { class: "gb_Kd", look: "banner", id: "gb", role: "banner" },
    el("span", { look: "brand" }, icon("envelope"), el("span", {}, label("brand"))),
    el("div", { look: "search-box" }, icon("search"), field),
    el("a", { class: "gb_B", look: "account", role: "button", tabindex: "0", "aria-label": `${label("account")}: ${account.name}\n(${account.address})` }, initials));
}

function composeButton(onCompose) {
  const button = el("div", { class: "T-I T-I-KE L3", look: "compose-button", role: "button", gh: "cm" }, icon("pen"), label("compose"));
  return pressable(button, onCompose);
}

function folder(name, drawing) {
  return el("div", { class: "aim", look: "folder" },
    el("a", { class: "aio J-Ke n0", href: `#${name}` }, icon(drawing), el("span", {}, label(name))));
}

/** The tab's title ends with the account's address and comes after the subject, which may hold another one. */
export function setTitle(words) {
  const address = switches.title_without_address ? "" : ` - ${account.address}`;
  document.title = `${words}${address} - ${label("brand")}`;
}

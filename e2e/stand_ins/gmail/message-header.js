/** The header of an expanded message: who, to whom, when, and the controls. */

import { dateWithAge, fullDate } from "./dates.js";
import { icon } from "./icons.js";
import { el } from "./nodes.js";
import { isOwn, label, shownName } from "./page.js";
import { pressable } from "./press.js";
import { controlsCell } from "./reply-controls.js";

export function buildHeader(item) {
  const { message } = item;
  const star = pressable(el("div", { class: "zd bi4", look: "quiet-button", role: "checkbox", "aria-checked": "false", "aria-label": label("star") }, icon("star")), () => {
    // A star changes the header, so the page makes it anew.
    item.renderHeader();
  });
  const line = el("td", { class: "gF gK", look: "who" }, el("h3", { class: "iw gFxsud" }, sender(message.sender)), recipients(message));
  line.addEventListener("dblclick", item.collapse);
  return el("div", { class: "gE iv gt", look: "header" },
    el("table", { class: "cf gJ", role: "presentation" }, el("tbody", {}, el("tr", { class: "acZ" },
      line,
      el("td", { class: "gH bAk", look: "controls" }, el("div", { class: "gK", look: "date-line" },
        el("span", { class: "g3", look: "date", title: fullDate(message.sent_at), alt: fullDate(message.sent_at), role: "gridcell", tabindex: "-1" }, dateWithAge(message.sent_at)), star)),
      controlsCell(item)))));
}

export function avatar(person) {
  const letter = [...(person.name || person.address).replace(/^[^\p{L}\p{N}]+/u, "")][0] ?? "?";
  const hue = [...person.address].reduce((sum, each) => sum + each.charCodeAt(0), 0) % 6;
  return el("div", { class: "aCi", look: `avatar hue-${hue}`, "aria-hidden": "true" }, letter.toUpperCase());
}

/** The name may sit in an inner span; the attribute is the sure place, though the own one is translated. */
function sender(person) {
  const name = isOwn(person) ? label("me") : person.name;
  return el("span", { class: "qu", look: "from" },
    el("span", { class: "gD", look: "sender", email: person.address, name, "data-hovercard-id": person.address, "data-hovercard-owner-id": "65", translate: "no" },
      el("span", {}, shownName(person))),
    " ", el("span", { class: "go", look: "address" }, el("span", { "aria-hidden": "true" }, "<"), person.address, el("span", { "aria-hidden": "true" }, ">")));
}

function recipients(message) {
  const people = [...message.to, ...message.cc];
  const names = people.flatMap((person, index) => [
    index ? ", " : null,
    el("span", { class: "g2", email: person.address, name: isOwn(person) ? label("me") : person.name, "data-hovercard-id": person.address, translate: "no" }, shownName(person)),
  ]);
  return el("div", { class: "iw ajw", look: "to" }, el("span", { class: "hb" }, `${label("to")} `, names));
}

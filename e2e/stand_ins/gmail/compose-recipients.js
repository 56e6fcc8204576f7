/** To, Cc and Bcc: as rows of people (since October 2021) or as text areas with chips (before). */

import { el, show } from "./nodes.js";
import { account, label, switches } from "./page.js";

export function buildRecipients(compose) {
  return switches.recipients === "old" ? oldRows(compose) : newRows(compose);
}

/** Folded, the row shows names alone; the fields behind it are there but not shown until it is pressed. */
function newRows(compose) {
  const rows = [["to", compose.to], ["cc", compose.cc], ["bcc", []]].map(([name, people]) => field(name, people));
  const [, , bcc] = rows;
  show(bcc, false);
  if (!compose.cc.length) show(rows[1], false);
  const fields = el("div", { class: "fX aXjCH", look: "people" }, rows);
  const people = [...compose.to, ...compose.cc];
  const folded = el("div", { class: "aoD hl", look: "people-folded", tabindex: "1" }, el("div", { class: "oL aDm az9" },
    people.flatMap((person, index) => [index ? ", " : null, el("span", { email: person.address, translate: "no" }, `${person.name || person.address} (${person.address})`)])));
  const alias = switches.senders > 1 ? el("div", { class: "az2", look: "alias" }, `${label("from")} ${account.address}`) : null;
  const startsFolded = compose.kind !== "new";
  show(fields, !startsFolded);
  show(folded, startsFolded && people.length > 0);
  folded.addEventListener("click", () => {
    show(folded, false);
    show(fields);
  });
  return el("div", {}, alias, folded, fields);
}

function field(name, people) {
  const options = people.map((person) => el("div", { class: "akl", look: "person", role: "option", "data-name": person.name || person.address, "data-hovercard-id": person.address, translate: "no" }, person.name || person.address));
  const input = el("input", { class: "agP aFw", look: "people-input", "peoplekit-id": "BbVjBd", type: "text", role: "combobox", "aria-label": label(name), autocomplete: "off" });
  return el("div", { class: "anm", look: "people-row", name }, el("span", { look: "people-label" }, label(name)), el("div", { class: "aH9", role: "listbox" }, options), input);
}

function oldRows(compose) {
  const row = (name, people) => el("tr", {}, el("td", { class: "eV", look: "people-label" }, label(name)), el("td", { class: "eV" }, el("div", { class: "oj", look: "people-row" },
    people.map((person) => el("div", { class: "vR", look: "person" }, el("span", { class: "vN", email: person.address }, el("div", { class: "vT" }, person.name || person.address)),
      el("input", { type: "hidden", name, value: `${person.name ? `"${person.name}" ` : ""}<${person.address}>` }))),
    el("textarea", { class: "vO", look: "people-input", name, rows: "1", "aria-label": label(name), spellcheck: "false" }))));
  return el("table", { class: "GS", role: "presentation" }, el("tbody", {}, row("to", compose.to), compose.cc.length ? row("cc", compose.cc) : null));
}

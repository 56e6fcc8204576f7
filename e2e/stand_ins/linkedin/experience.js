/** The Experience card, which the page often has not loaded yet. */

import { card } from "./card.js";
import { el } from "./nodes.js";
import { label, switches } from "./page.js";

export function buildExperience(member) {
  if (switches.experience === "absent" || !member.positions.length) return null;
  const entries = member.positions.map(switches.experience === "grouped" ? grouped : flat);
  return card(member, "ExperienceTopLevelSection", el("h2", { hash: "card-heading" }, label("experience")), ...entries);
}

function flat({ title, company, dates }, position) {
  return entry(position, el("p", { hash: "line" }, title), el("p", { hash: "line" }, `${company} · ${label("full_time")}`), el("p", { hash: "line", look: "quiet" }, dates));
}

/** Several roles at one company: the company comes first. */
function grouped({ title, company, dates }, position) {
  return entry(position,
    el("p", { hash: "line" }, company), el("p", { hash: "line", look: "quiet" }, dates),
    el("ul", { look: "plain-list" }, el("li", {}, el("p", { hash: "line" }, title), el("p", { hash: "line", look: "quiet" }, dates))));
}

function entry(position, ...lines) {
  return el("div", { componentkey: `entity-collection-item-${position}`, hash: "entry", look: "entry" }, lines);
}

/** The Experience card, which the page often has not loaded yet. */

import { el } from "./nodes.js";
import { label, switches } from "./page.js";
import { memberId } from "./profile-sdui.js";

export function buildExperience(member) {
  if (switches.experience === "absent") return null;
  const entries = member.positions.map(switches.experience === "grouped" ? grouped : flat);
  return el("section", { componentkey: `com.linkedin.sdui.profile.card.ref${memberId(member)}ExperienceTopLevelSection`, hash: "card", look: "card" },
    el("h2", { hash: "card-heading" }, label("experience")), entries);
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

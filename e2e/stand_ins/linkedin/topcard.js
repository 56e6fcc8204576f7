/** The top card of the new rendering: name, pronouns, degree, headline, badges, actions. */

import { buildActionRow } from "./action-row.js";
import { card } from "./card.js";
import { el } from "./nodes.js";
import { label, switches } from "./page.js";

export function buildTopcard(member) {
  const topcard = card(member, "Topcard");
  topcard.append(
    el("div", { hash: "cover", look: "cover" }, el("img", { alt: "", hash: "cover-image", src: "data:," })),
    el("div", { role: "button", tabindex: "0", hash: "photo", look: "photo" }, el("img", { alt: "", hash: "photo-image", src: "data:,", width: "200", height: "200" })),
    el("div", { hash: "top-body", look: "top-body" },
      el("div", { hash: "top-left", look: "top-left" },
        nameLine(member),
        el("p", { hash: "headline", look: "headline" }, member.headline),
        el("p", { hash: "place-line", look: "gone" }, placeLine(member)),
        place(member)),
      el("div", { hash: "badges", look: "badges" }, member.badges.map(badge))),
    buildActionRow(member),
    ...(switches.twin_row === "topcard" ? [el("div", { hash: "narrow-only", look: "gone" }, buildActionRow(member))] : []));
  return topcard;
}

/** A hidden "1st" stands beside the degree that is shown. */
function nameLine(member) {
  const degree = switches.connect === "connected" ? "degree_1" : "degree_2";
  return el("div", { hash: "name-line", look: "name-line" },
    el("a", { href: member.path, hash: "name-link" }, el(switches.heading === "usual" ? "h2" : "h1", { hash: "name", look: "name" }, member.name)),
    member.pronouns && el("p", { hash: "pronouns", look: "quiet" }, member.pronouns),
    el("p", { hash: "verified" }),
    el("p", { hash: "dot", look: "gone" }, "·"),
    el("p", { hash: "degree", look: "gone" }, label("degree_1")),
    el("p", { hash: "degree", look: "quiet" }, label(degree)));
}

/** Company and school, as a narrow window shows them. */
export function placeLine(member) {
  return member.badges.filter(({ kind }) => kind !== "premium" && kind !== "website").map(({ text }) => text).join(" · ");
}

function place(member) {
  return el("div", { hash: "place", look: "place" },
    el("p", { hash: "location", look: "quiet" }, member.location),
    el("p", { hash: "dot", look: "quiet" }, "·"),
    el("a", { href: switches.language === "pl" ? "#" : `${member.path}overlay/contact-info/`, hash: "contact", look: "link" }, label("contact_info")),
    el("p", { hash: "count", look: "quiet" }, label("connections")));
}

function badge({ kind, text }) {
  const words = kind === "premium" ? label("premium_badge") : text;
  return el("div", { role: "button", tabindex: "0", hash: "badge", look: "badge" },
    el("figure", { hash: "logo", "aria-hidden": "true", look: "badge-logo" }), el("p", { hash: "badge-text" }, words));
}

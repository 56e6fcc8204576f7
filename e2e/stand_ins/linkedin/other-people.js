/** Other people on a profile: their Connect controls, and links to their profiles. */

import { inviteAddress } from "./addresses.js";
import { startInvite } from "./dialog-places.js";
import { log } from "./log.js";
import { el } from "./nodes.js";
import { label, members, others, stranger, switches } from "./page.js";
import { pressable } from "./press.js";

export function buildMayKnow() {
  return el("section", { componentkey: "profilePymkCard", hash: "card", look: "card" },
    el("h2", { hash: "card-heading" }, label("may_know")),
    el("div", { hash: "people", look: "people" }, others.map((name, position) => person(stranger(name, position)))));
}

function person(member) {
  return el("div", { hash: "person", look: "person" },
    el("a", { href: member.path, hash: "person-link" }, el("p", { hash: "person-name" }, member.name)),
    otherConnect(member, inviteAddress(member)));
}

export function otherConnect(member, href) {
  const link = el("a", {
    href, "aria-label": label("invite_name", { name: member.name }), hash: "connect", look: "other-connect button",
    componentkey: `ConnectButtonstate:invitation:urn:li:member:${member.number}_connect`,
  }, el("span", {}, label("connect")));
  return invites(link, member);
}

/** A press on such a control invites at once, unless this variant asks first. */
export function invites(node, member) {
  return pressable(node, "other_connect", () => {
    if (switches.others_at_once) log.sent.push({ kind: "blank", to: member.name, text: "" });
    else startInvite(member);
  });
}

export function buildMoreProfiles(member, goTo) {
  return el("section", { hash: "card", look: "card" }, el("h2", { hash: "card-heading" }, label("more_profiles")), profileLinks(member, goTo));
}

/** Links that change to another profile without a load. */
export function profileLinks(member, goTo) {
  const rows = members.filter((each) => each !== member).map((each) => {
    const link = el("a", { href: each.path, hash: "person-link", look: `to-${each.key} link` }, el("p", { hash: "person-name" }, each.name));
    return el("li", { hash: "person" }, pressable(link, "profile", () => goTo(each)), el("p", { hash: "person-headline", look: "quiet" }, each.headline));
  });
  return el("ul", { look: "plain-list" }, rows);
}

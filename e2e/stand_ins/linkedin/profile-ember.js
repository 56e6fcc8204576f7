/** The old rendering: readable classes, the name in an h1, labels that say what a badge is. */

import { startInvite } from "./dialog-places.js";
import { startMessage } from "./message-places.js";
import { el, emberId, hiddenText } from "./nodes.js";
import { invites, profileLinks } from "./other-people.js";
import { label, others, stranger, switches } from "./page.js";
import { pressable } from "./press.js";
import { topBar } from "./shell.js";

export function showEmberProfile(member, goTo) {
  const main = el("main", { class: "scaffold-layout__main", look: "main", "aria-label": member.name },
    topCard(member), experience(member),
    el("section", { class: "artdeco-card pv-profile-card", look: "card" }, el("h2", { class: "pvs-header__title" }, label("may_know")),
      el("div", { look: "people" }, others.map((name, position) => knownPerson(stranger(name, position))))));
  const view = el("div", { class: "scaffold-layout__inner", id: emberId(), look: "columns" }, main,
    el("aside", { class: "scaffold-layout__aside", look: "aside" },
      el("section", { class: "artdeco-card", look: "card" }, el("h2", {}, label("more_profiles")), profileLinks(member, goTo))));
  outlet().append(view);
  return view;
}

function outlet() {
  const present = document.querySelector(".s-root");
  if (present) return present;
  const made = el("div", { class: "application-outlet", look: "root" }, topBar());
  document.body.append(made, el("div", { id: "artdeco-modal-outlet", look: "modal-outlet" }));
  return made;
}

function topCard(member) {
  const photo = el("img", {
    class: "pv-top-card-profile-picture__image--show evi-image ember-view", id: emberId(), width: "200", height: "200", src: "data:,",
    alt: member.open_to_work ? `${member.name}, #OPEN_TO_WORK` : member.name,
  });
  const heading = switches.heading === "usual" ? "text-heading-xlarge inline t-24 v-align-middle break-words" : "inline t-24 v-align-middle break-words";
  return el("section", { class: "artdeco-card pv-top-card", look: "card", id: emberId() },
    el("div", { class: "profile-background-image", look: "cover" }),
    el("div", { class: "pv-top-card__photo-wrapper", look: "photo" }, photo),
    el("div", { class: "mt2 relative", look: "top-body" },
      el("div", { class: "ph5", look: "top-left" },
        el("div", { look: "name-line" },
          el("h1", { class: heading, look: "name" }, member.name),
          member.pronouns && el("span", { class: "text-body-small v-align-middle break-words t-black--light", look: "quiet" }, member.pronouns),
          degree()),
        el("div", { class: "text-body-medium break-words", look: "headline", "data-generated-suggestion-target": "" }, member.headline),
        el("div", { look: "place" },
          el("span", { class: "text-body-small inline t-black--light break-words", look: "quiet" }, member.location),
          el("a", { id: "top-card-text-details-contact-info", class: "ember-view link-without-visited-state", href: `${member.path}overlay/contact-info/`, look: "link" }, label("contact_info")))),
      el("ul", { look: "badges plain-list" }, member.badges.map(badge))),
    actions(member), el("div", { class: "pvs-sticky-header-profile-actions", look: "gone" }, actions(member)));
}

function degree() {
  const words = label(switches.connect === "connected" ? "degree_1" : "degree_2").replace("· ", "");
  return el("span", { class: "dist-value", look: "quiet" }, hiddenText(label("degree_spoken_2")), el("span", { "aria-hidden": "true" }, words));
}

/** A label says what each badge is; organisations are shown as employers are. */
function badge({ kind, text }) {
  if (kind === "premium" || kind === "website") return null;
  const spoken = kind === "school" ? label("education", { school: text }) : label("current_company", { company: text });
  return el("li", { class: "pv-text-details__right-panel-item" },
    el("button", { type: "button", "aria-label": spoken, class: "pv-text-details__right-panel-item-link", look: "badge" },
      el("span", { look: "badge-logo" }), el("div", { class: "inline-show-more-text" }, text)));
}

function actions(member) {
  const words = { row: "connect", more: "follow", pending: "pending", connected: null }[switches.connect];
  const first = words && emberButton(words, member, { act: words === "connect" ? () => startInvite(member) : () => {} });
  return el("div", { class: "pv-top-card-v2-ctas", look: "action-row" }, first,
    emberButton("message", member, { act: () => startMessage(member) }),
    emberButton("more", member, { act: (event) => toggleMenu(event, member) }));
}

function emberButton(words, member, { act }) {
  const spoken = { connect: "invite_name", pending: "pending_name" }[words] ?? words;
  const node = el("button", {
    id: emberId(), type: "button", class: "artdeco-button artdeco-button--2 artdeco-button--primary ember-view pvs-profile-actions__action",
    look: `${words} button${words === "connect" ? " primary" : ""}`, "aria-label": label(spoken, { name: member.name }), ...(words === "more" ? { "aria-expanded": "false" } : {}),
  }, el("span", { class: "artdeco-button__text" }, label(words)));
  return pressable(node, words, act);
}

/** The old menu stands beside its button. */
function toggleMenu(event, member) {
  const row = event.currentTarget.parentElement;
  const present = row.querySelector(".s-menu");
  if (present) {
    present.remove();
    return;
  }
  const connect = switches.connect === "more" && pressable(
    el("div", { role: "button", class: "artdeco-dropdown__item", look: "menu-item connect", tabindex: "0", "aria-label": label("invite_name", { name: member.name }) }, label("connect")),
    "connect", () => startInvite(member));
  row.append(el("div", { class: "artdeco-dropdown__content", look: "menu" }, connect, el("div", { role: "button", class: "artdeco-dropdown__item", look: "menu-item", tabindex: "0" }, label("report"))));
}

function knownPerson(member) {
  const button = el("button", { id: emberId(), type: "button", class: "artdeco-button artdeco-button--secondary", look: "other-connect button", "aria-label": label("invite_name", { name: member.name }) }, label("connect"));
  return el("div", { class: "discover-person-card", look: "person" }, el("span", { class: "discover-person-card__name" }, member.name), invites(button, member));
}

function experience(member) {
  if (switches.experience === "absent" || !member.positions.length) return null;
  return el("section", { class: "artdeco-card pv-profile-card", look: "card", "data-view-name": "profile-card" },
    el("div", { id: "experience", class: "pv-profile-card__anchor" }), el("h2", { class: "pvs-header__title" }, label("experience")),
    el("ul", { look: "plain-list" }, member.positions.map(({ title, company, dates }) => el("li", { class: "artdeco-list__item", look: "entry" },
      el("div", { class: "t-bold" }, title), el("div", { class: "t-14 t-normal" }, `${company} · ${label("full_time")}`), el("div", { class: "t-14 t-black--light", look: "quiet" }, dates)))));
}

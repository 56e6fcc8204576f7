/** A profile as a visitor without an account sees it: another title, another structure, and a request to sign in. */

import { el } from "./nodes.js";
import { label, others, switches } from "./page.js";
import { setTitle } from "./shell.js";

export function showSignedOut(member) {
  document.body.append(
    el("header", { class: "header", role: "banner", look: "top-bar" },
      el("a", { href: "/", class: "nav__logo-link", look: "logo", "aria-label": "LinkedIn" }, "◇"),
      el("nav", { class: "nav", look: "nav" }, el("a", { href: "/signup", class: "nav__button-secondary" }, label("join")), el("a", { href: "/login", class: "nav__button-tertiary" }, label("sign_in")))),
    el("div", { look: "columns" },
      el("main", { class: "main", id: "main-content", look: "main" }, topCard(member), experience(member)),
      el("aside", { class: "right-rail", look: "aside" }, viewedToo())),
    signInDialog());
  setTitle(`${member.name} - ${member.company || member.headline}`);
}

function topCard(member) {
  return el("section", { class: "top-card-layout", look: "card" },
    el("div", { class: "top-card-layout__card", look: "top-left" },
      el("h1", { class: "top-card-layout__title", look: "name" }, member.name),
      el("h2", { class: "top-card-layout__headline", look: "headline" }, member.headline),
      el("h3", { class: "top-card-layout__first-subline", look: "quiet" }, member.location),
      el("a", { href: "/signup", class: "top-card-layout__cta", look: "button primary" }, label("join_to_see"))),
    member.company && el("a", { "data-tracking-control-name": "public_profile_topcard-current-company", "data-section": "currentPositionsDetails", href: "/company/x/" }, el("span", { class: "top-card-link__description" }, member.company)));
}

function experience(member) {
  if (switches.experience === "absent" || !member.positions.length) return null;
  return el("section", { class: "core-section-container", "data-section": "experience", look: "card" }, el("h2", {}, label("experience_public")),
    member.positions.map(({ company, dates }) => el("p", {}, `${company} ${dates}`)));
}

function viewedToo() {
  return el("section", { class: "aside-section-container", look: "card" }, el("h2", {}, label("may_know")),
    el("ul", { look: "plain-list" }, others.map((name) => el("li", {}, el("h3", { class: "base-aside-card__title" }, name)))));
}

/** It stands in front of the profile, and its fields are for signing in. */
function signInDialog() {
  return el("div", { class: "modal__overlay", look: "overlay" },
    el("section", { role: "dialog", class: "modal__wrapper", "aria-modal": "true", "aria-labelledby": "sign-in-title", look: "dialog" },
      el("div", { look: "dialog-content" }, el("h2", { id: "sign-in-title" }, label("join_to_see")),
        el("input", { type: "text", name: "session_key", autocomplete: "username", look: "field", "aria-label": label("email_field") }),
        el("a", { href: "/login", look: "button primary" }, label("sign_in")))));
}

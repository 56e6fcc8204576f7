/** The new rendering: no class says anything, and most things stand in the page more than once. */

import { buildActionRow } from "./action-row.js";
import { buildBystanders } from "./bystanders.js";
import { card } from "./card.js";
import { buildExperience } from "./experience.js";
import { ensureInterop } from "./interop.js";
import { el } from "./nodes.js";
import { label, switches } from "./page.js";
import { buildMayKnow, buildMoreProfiles } from "./other-people.js";
import { topBar } from "./shell.js";
import { buildTopcard } from "./topcard.js";

export function showSduiProfile(member, goTo) {
  const screen = el("div", { "data-sdui-screen": "com.linkedin.sdui.flagshipnav.profile.Profile", componentkey: `screen-${member.number}`, look: "screen" },
    stickyHeader(member),
    el("div", { hash: "columns", look: "columns" },
      el("main", { id: "workspace", hash: "main", look: "main" },
        el("div", { hash: "lazy-column", "data-testid": "lazy-column" },
          buildTopcard(member), card(member, "About", el("h2", { hash: "card-heading" }, label("about")), el("p", { hash: "text" }, label("about_text"))),
          buildExperience(member), buildMayKnow())),
      el("aside", { hash: "aside", look: "aside" }, buildMoreProfiles(member, goTo))));
  root().append(screen);
  return screen;
}

/** Made with the first profile, kept for the next ones. */
function root() {
  const present = document.querySelector(".s-root");
  if (present) return present;
  const made = el("div", { id: "root", look: "root" }, topBar());
  document.body.append(made, ...buildBystanders());
  ensureInterop();
  return made;
}

/** It comes into sight once the page is scrolled. */
function stickyHeader(member) {
  const row = switches.twin_row === "sticky" ? buildActionRow(member) : null;
  return el("div", { hash: "sticky-header", look: "gone", "aria-hidden": "true" },
    el("p", { hash: "sticky-name" }, member.name), el("p", { hash: "sticky-headline" }, member.headline), row);
}

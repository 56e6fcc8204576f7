/** Pages that are no member's: a company's, and the results of a search. */

import { ensureInterop } from "./interop.js";
import { el, emberId } from "./nodes.js";
import { otherConnect } from "./other-people.js";
import { label, members, others, stranger } from "./page.js";
import { setTitle, topBar } from "./shell.js";

/** An old page: its h1 is the company's name. */
export function showCompany() {
  const name = "Northlight Labs";
  document.body.append(el("div", { class: "application-outlet", look: "root" }, topBar(),
    el("div", { look: "columns" }, el("main", { class: "organization-outlet", look: "main", "aria-label": name },
      el("section", { class: "org-top-card artdeco-card", look: "card", id: emberId() },
        el("h1", { class: "org-top-card-summary__title text-display-medium-bold", look: "name" }, name),
        el("p", { class: "org-top-card-summary__tagline", look: "headline" }, label("about_text")),
        el("p", { look: "quiet" }, `${label("followers")} · ${label("employees")}`),
        el("button", { type: "button", class: "org-company-follow-button artdeco-button", look: "button" }, label("follow")))))));
  setTitle(`${name}: ${label("overview")}`);
}

/** A new page: many people, each with a Connect of another kind of address. */
export function showSearch() {
  const people = [...members, ...others.map(stranger)];
  const results = people.map((each) => el("div", { role: "listitem", hash: "result", look: "entry" },
    el("p", { hash: "result-name" }, el("a", { href: each.path }, each.name)), el("p", { hash: "result-headline", look: "quiet" }, each.headline),
    otherConnect(each, `/preload/search-custom-invite/?vanityName=${each.slug}`)));
  document.body.append(el("div", { id: "root", look: "root" }, topBar(),
    el("div", { "data-sdui-screen": "com.linkedin.sdui.flagshipnav.search.SearchResultsPeople", look: "columns" },
      el("main", { id: "workspace", hash: "main", look: "main" },
        el("section", { hash: "card", look: "card" }, el("h2", { hash: "card-heading" }, label("results", { count: people.length })), results)))));
  setTitle(label("search_title"));
  ensureInterop();
}

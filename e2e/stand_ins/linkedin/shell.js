/** What stands around every page for somebody who is signed in: the bar at the top, and the title. */

import { el } from "./nodes.js";
import { label, switches } from "./page.js";

/** The tab's title: the number of notifications may come before it. */
export function setTitle(words) {
  const number = switches.notifications > 99 ? "99+" : switches.notifications;
  const prefix = switches.signed_in && number ? `(${number}) ` : "";
  document.title = `${prefix}${words} | LinkedIn`;
}

export function topBar() {
  const link = (key, href) => el("a", { href, hash: "nav-link", look: "nav-link" }, label(key));
  return el("header", { role: "banner", hash: "global-nav", look: "top-bar" },
    el("a", { href: "/feed/", hash: "nav-logo", look: "logo", "aria-label": "LinkedIn" }, "◇"),
    el("input", { type: "text", role: "combobox", "aria-label": label("search"), placeholder: label("search"), look: "search", "aria-expanded": "false" }),
    el("nav", { hash: "nav", look: "nav" },
      link("home", "/feed/"), link("network", "/mynetwork/"), link("messaging", "/messaging/"), link("notifications", "/notifications/"), link("me", "/in/me/")));
}

/** Which page an address names, and the change from profile to profile without a load. */

import { showInner, showInvitePage } from "./inner-pages.js";
import { showMessaging } from "./messaging-page.js";
import { listen } from "./nodes.js";
import { showCompany, showSearch } from "./other-pages.js";
import { later } from "./own-changes.js";
import { memberBySlug, switches } from "./page.js";
import { showProfile, titleOf } from "./profile.js";
import { setTitle } from "./shell.js";
import { showSignedOut } from "./signed-out.js";

/** Each kind of page by the beginning of its path; the first that fits is shown. */
const PAGES = [
  ["/in/", () => (switches.signed_in ? followProfiles() : showSignedOut(here()))],
  ["/preload/custom-invite/", showInvited],
  ["/preload/search-custom-invite/", showInvited],
  ["/preload/", showInner],
  ["/messaging/", showMessaging],
  ["/company/", showCompany],
  ["/search/", showSearch],
];

export function showPage() {
  const [, show] = PAGES.find(([beginning]) => location.pathname.startsWith(beginning));
  show();
}

function showInvited() {
  showInvitePage(memberBySlug(new URLSearchParams(location.search).get("vanityName")));
}

const here = () => memberBySlug(location.pathname.split("/")[2]);

/** The address changes first; the profile seen before stays in the page, hidden, and the title may lag behind. */
function followProfiles() {
  const kept = new Map();
  let current = null;
  show();
  setTitle(titleOf(here()));
  listen(globalThis, "popstate", follow);

  function show() {
    const member = here();
    if (current && switches.stale_profiles) current.style.display = "none";
    else current?.remove();
    current = kept.get(member) ?? showProfile(member, goTo);
    if (switches.stale_profiles) kept.set(member, current);
    current.style.display = "";
  }

  function follow() {
    show();
    later(() => setTitle(titleOf(here())), switches.title_lag_ms);
  }

  function goTo(member) {
    history.pushState(null, "", member.path);
    follow();
  }
}

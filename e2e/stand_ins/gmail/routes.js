/** Follows the hash: one view at a time is the main one, earlier views stay in the page, hidden. */

import { setAttribute, show } from "./nodes.js";
import { switches } from "./page.js";

/** @typedef {{folder: string, query: string|null, token: string|null}} Route */

/** Read a route such as #inbox/<token>, #search/<words>/<token>, with or without a query part. */
export function readRoute(hash = location.hash) {
  const [path] = hash.replace(/^#/, "").split("?");
  const [folder, ...rest] = path.split("/").map(decodeURIComponent);
  if (folder === "search" || folder === "label") return { folder, query: rest[0] ?? null, token: rest[1] ?? null };
  return { folder: folder || "inbox", query: null, token: rest[0] ?? null };
}

/**
 * @param {HTMLElement} place Holds the views.
 * @param {(route: Route) => HTMLElement|null} build Makes the view of a route.
 * @param {(route: Route, view: HTMLElement) => void} onShown
 */
export function followRoutes(place, build, onShown) {
  const kept = new Map();
  let current = null;
  let turn = 0;

  function leave() {
    if (!current) return;
    show(current, false);
    setAttribute(current, "role", null);
    if (!switches.stale_views) {
      current.remove();
      kept.clear();
    }
    current = null;
  }

  function enter(route) {
    const key = `${route.folder}/${route.query ?? ""}/${route.token ?? ""}`;
    // A list is made anew, a thread that was open before comes back as it was.
    let view = route.token ? kept.get(key) : null;
    if (!view) {
      kept.get(key)?.remove();
      view = build(route);
      kept.set(key, view);
      place.append(view);
    }
    show(view);
    setAttribute(view, "role", "main");
    current = view;
    onShown(route, view);
  }

  function follow() {
    const mine = ++turn;
    leave();
    // The hash changes first; the view comes later, when its content was fetched.
    setTimeout(() => mine === turn && enter(readRoute()), switches.view_delay_ms);
  }

  addEventListener("hashchange", follow);
  follow();
}

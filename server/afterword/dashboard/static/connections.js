/** Keeps the list of browsers that ask up to date while the page is looked at. */
const REFRESH_MS = 1500;
const place = document.querySelector("[data-waiting]");

async function refresh() {
  if (document.hidden) return;
  const response = await fetch(place.dataset.waiting, { redirect: "error" });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const list = page.querySelector("[data-key]");
  // Nothing is replaced while it is the same, so a button that has the focus keeps it.
  if (list.dataset.key !== place.querySelector("[data-key]").dataset.key) place.replaceChildren(list);
}

// The companion may be stopped while its page stays open; the next turn asks again.
setInterval(() => refresh().catch(() => {}), REFRESH_MS);

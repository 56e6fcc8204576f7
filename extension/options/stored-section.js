/** Says plainly what the extension keeps in this browser. */
import { button } from "../ui/button.js";
import { element } from "../ui/element.js";
import { sayMoment, sayOnPage } from "../ui/texts-pages.js";
import { section } from "./section.js";

/** @param {{renew: () => void}} presses */
export function storedSection(presses) {
  return section(sayOnPage("stored.heading"), ({ isConnected, ...stored }) => [
    element("dl", {},
      ...pair("stored.key", key(stored), isConnected
        ? button({ text: sayOnPage("stored.key_renew"), look: "quiet", onPress: presses.renew })
        : null),
      ...pair("stored.texts", keptTexts(stored.kept_texts)),
      ...pair("stored.notes", notes(stored.entries.filter(({ problem }) => !problem).length)),
      ...pair("stored.drafts", sayOnPage("stored.drafts_how"))),
    element("p", { class: "aside" }, sayOnPage("stored.history")),
  ]);
}

const pair = (term, words, more = null) => [
  element("dt", {}, sayOnPage(term)),
  element("dd", {}, element("span", {}, words), more),
];

function key({ connected_at: since, renewed_at: renewed }) {
  if (renewed) return sayOnPage("stored.key_renewed", { when: sayMoment(renewed) });
  return since ? sayOnPage("stored.key_since", { when: sayMoment(since) }) : sayOnPage("stored.key_none");
}

const keptTexts = (kept) =>
  kept
    ? sayOnPage("stored.texts_kept", { count: kept.count, when: sayMoment(kept.saved_at) })
    : sayOnPage("stored.texts_shipped");

const notes = (count) => (count > 0 ? sayOnPage("stored.notes_count", { count }) : sayOnPage("stored.notes_none"));

/** Says plainly what the extension keeps in this browser. */
import { element } from "../ui/element.js";
import { sayMoment, sayOnPage } from "../ui/texts-pages.js";
import { section } from "./section.js";

export function storedSection() {
  return section(sayOnPage("stored.heading"), (stored) => [
    element("dl", {},
      ...pair("stored.key", key(stored.connected_at)),
      ...pair("stored.texts", keptTexts(stored.kept_texts)),
      ...pair("stored.notes", notes(stored.entries.length)),
      ...pair("stored.drafts", sayOnPage("stored.drafts_how"))),
    element("p", { class: "aside" }, sayOnPage("stored.history")),
  ]);
}

const pair = (term, words) => [element("dt", {}, sayOnPage(term)), element("dd", {}, words)];

const key = (since) =>
  since ? sayOnPage("stored.key_since", { when: sayMoment(since) }) : sayOnPage("stored.key_none");

const keptTexts = (kept) =>
  kept
    ? sayOnPage("stored.texts_kept", { count: kept.count, when: sayMoment(kept.saved_at) })
    : sayOnPage("stored.texts_shipped");

const notes = (count) => (count > 0 ? sayOnPage("stored.notes_count", { count }) : sayOnPage("stored.notes_none"));

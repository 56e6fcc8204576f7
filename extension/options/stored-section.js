/** Says plainly what the extension keeps in this browser. */
import { button } from "../ui/button.js";
import { element, setText } from "../ui/element.js";
import { hasPageText, sayMoment, sayOnPage } from "../ui/texts-pages.js";
import { section } from "./section.js";

/** For these the first step of the page says what to do. */
const SEE_ABOVE = ["other_program", "blocked", "version_too_old", "reload_needed"];

/** @param {{renew: () => Promise<string|null>}} presses renew gives the code of what is wrong, or null when all went well. */
export function storedSection(presses) {
  // Made once, so that what is put into it is read out.
  const said = element("p", { class: "aside", role: "status" });
  let since = null;

  async function renew() {
    setText(said, "");
    const code = await presses.renew();
    setText(said, code === null ? "" : notRenewed(code));
  }

  const { node, update } = section(sayOnPage("stored.heading"), ({ isConnected, ...stored }) => [
    element("dl", {},
      ...pair("stored.key", key(stored), isConnected
        ? button({ text: sayOnPage("stored.key_renew"), look: "quiet", onPress: renew })
        : null, said),
      ...pair("stored.texts", keptTexts(stored.kept_texts)),
      ...pair("stored.notes", notes(stored.entries.filter(({ problem }) => !problem).length)),
      ...pair("stored.drafts", sayOnPage("stored.drafts_how"))),
    element("p", { class: "aside" }, sayOnPage("stored.history")),
  ]);

  return {
    node,
    update(stored) {
      // Of a new key nothing is wrong.
      if (stored.connected_at && stored.connected_at !== since) setText(said, "");
      since = stored.connected_at;
      update(stored);
    },
  };
}

const pair = (term, words, ...more) => [
  element("dt", {}, sayOnPage(term)),
  element("dd", {}, element("span", {}, words), ...more),
];

function notRenewed(code) {
  const own = `stored.not_renewed.${SEE_ABOVE.includes(code) ? "see_above" : code}`;
  return sayOnPage(hasPageText(own) ? own : "stored.not_renewed");
}

function key({ connected_at: since, renewed_at: renewed }) {
  if (renewed) return sayOnPage("stored.key_renewed", { when: sayMoment(renewed) });
  return since ? sayOnPage("stored.key_since", { when: sayMoment(since) }) : sayOnPage("stored.key_none");
}

const keptTexts = (kept) =>
  kept
    ? sayOnPage("stored.texts_kept", { count: kept.count, when: sayMoment(kept.saved_at) })
    : sayOnPage("stored.texts_shipped");

const notes = (count) => (count > 0 ? sayOnPage("stored.notes_count", { count }) : sayOnPage("stored.notes_none"));

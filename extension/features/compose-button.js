/** The button in each compose row, which opens the panel for that box. */

import { composeOpener } from "../ui/compose-opener.js";
import { openPanelFor } from "./open-panel.js";

export const composeButton = {
  name: "compose-button",
  start({ adapter, messages, signal }) {
    const openers = new WeakMap();
    adapter.watchCompose(({ compose, place, messageId }) => {
      const opener = composeOpener(() =>
        openPanelFor({ adapter, messages, messageId, compose, opener: () => opener, clearOf: opener.host }));
      // Gmail moves a box to another place as it grows; the button that stood there before goes.
      openers.get(compose)?.host.remove();
      openers.set(compose, opener);
      if (place(opener.host)) opener.matchTheme();
      signal.addEventListener("abort", () => opener.host.remove(), { once: true, signal: compose.signal });
    }, signal);
  },
};

/** Starts the stand-in: what the tests may read and ask for, then the page that the address names. */

import { listenersOf } from "./listeners.js";
import { fields, log } from "./log.js";
import { own, watchRoot } from "./own-changes.js";
import { dress, salt, switches } from "./page.js";
import { snapshot } from "./snapshot.js";
import { showPage } from "./routes.js";

/** For the tests: what the page noticed, and the page as it is now. A frame adds `open`. */
globalThis.standIn = { log, fields, snapshot, listenersOf, salt, read: (field) => fields.get(field)?.read() ?? null };

watchRoot(document);
dress(document);
own(() => {
  document.documentElement.lang = switches.language;
  document.documentElement.classList.add(`s-${switches.theme}`);
  showPage();
});

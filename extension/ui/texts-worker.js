/** What the browser itself shows for us, outside every page: by key. */

import { sayFrom } from "./say.js";

export const { say: sayFromWorker } = sayFrom({
  "menu.suggest_note": "Suggest a note here",
  "rest.over.title": "Afterword",
  "rest.over.message": "A reply has rested. It is ready when you are.",
});

/** What the browser itself shows for us, outside every page: by key. */

import { sayFrom } from "./say.js";

export const { say: sayFromWorker } = sayFrom({
  "rest.over.title": "Afterword",
  "rest.over.message": "A reply has rested. It is ready when you are.",
});

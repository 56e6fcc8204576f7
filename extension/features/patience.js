/** A press must not hang on an answer that does not come. */
const PATIENCE_MS = 2000;
/** A tab in the background paints nothing. */
const NO_PAINT_MS = 100;

/** Waits for what is under way, but not for long. */
export function withPatience(underWay) {
  return Promise.race([underWay, new Promise((resolve) => { setTimeout(resolve, PATIENCE_MS); })]);
}

/** Lets the page show what was done to it before anything else is done. */
export function painted() {
  return new Promise((resolve) => {
    setTimeout(resolve, NO_PAINT_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

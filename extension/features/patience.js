/** A press must not hang on an answer that does not come. */
const PATIENCE_MS = 500;

/** Waits for what is under way, but not for long. */
export function withPatience(underWay) {
  return Promise.race([underWay, new Promise((resolve) => { setTimeout(resolve, PATIENCE_MS); })]);
}

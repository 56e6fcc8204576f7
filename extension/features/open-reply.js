/** Follows the open reply to a message, for as long as the panel is open: what stands in it, and whom it goes to. */

/**
 * @param {object} options
 * @param {object|null} options.compose The box whose own button was pressed, whatever it answers.
 * @param {() => void} options.onChange
 * @param {AbortSignal} options.signal
 */
export function followOpenReply({ adapter, messageId, compose, onChange, signal }) {
  let box = null;
  let reading = null;
  let watching = new AbortController();

  function follow({ compose: open, messageId: answered }) {
    const isOurs = open === compose || (messageId !== null && answered === messageId);
    if (!isOurs || open === box || open.signal.aborted) return;
    watching.abort();
    watching = new AbortController();
    box = open;
    open.signal.addEventListener("abort", () => leave(open), { once: true, signal });
    adapter.watchComposeText(open, hear, AbortSignal.any([signal, open.signal, watching.signal]));
  }

  function hear(heard) {
    reading = heard;
    onChange();
  }

  function leave(closed) {
    if (box !== closed) return;
    [box, reading] = [null, null];
    onChange();
  }

  // In the side panel there is no page to watch.
  if (adapter.watchComposeText) adapter.watchCompose(follow, signal);
  return {
    /** @returns {import("../sites/contract.js").ComposeReading|null} Null while none is open. */
    reading: () => reading,
    /** The text as it stands this moment. */
    text: () => adapter.readCompose(box).text,
    select: (place) => adapter.selectInCompose(box, place),
    replace: (place, words) => adapter.replaceInCompose(box, place, words),
  };
}

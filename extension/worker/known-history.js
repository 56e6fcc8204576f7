/**
 * Which history the companion keeps, by the name it gave it last. An import, a restored backup or a deletion of everything
 * gives it another name; then what is kept here of the one before is old news.
 */
const NAME = "history";

/**
 * @param {object} parts
 * @param {object} parts.storage chrome.storage.local
 * @param {() => Promise<void>} parts.onReplaced Told when the companion keeps another history than before.
 */
export function createKnownHistory({ storage, onReplaced }) {
  let known = null;

  function read() {
    known ??= storage.get(NAME).then((found) => found[NAME] ?? null);
    return known;
  }

  return {
    /** @returns {Promise<string|null>} Null where the companion never was heard, or does not name it yet. */
    read,

    async note(historyId) {
      const before = await read();
      if (historyId === null || historyId === before) return;
      known = Promise.resolve(historyId);
      await storage.set({ [NAME]: historyId });
      if (before !== null) await onReplaced();
    },
  };
}

/** Keeps what the person writes for a message outside the page, so that a reload or a stopped companion loses nothing. */

/** @param {(error: Error) => void} options.onTrouble Told when it could not be kept; the text itself is still in the panel. */
export function createDraftKeeper({ messages, messageId, onTrouble }) {
  let isKept = false;

  async function attempt(ask) {
    try {
      return await ask();
    } catch (error) {
      return onTrouble(error);
    }
  }

  return {
    /** @returns {Promise<object|null>} */
    async read() {
      if (!messageId) return null;
      const draft = (await attempt(() => messages.getKeptDraft({ message_id: messageId }))) ?? null;
      isKept = draft !== null;
      return draft;
    },

    /** @param {object|null} draft Null forgets what was kept. */
    async keep(draft) {
      if (!messageId || (!draft && !isKept)) return;
      isKept = Boolean(draft);
      await attempt(() => messages.keepDraft({ message_id: messageId, draft }));
    },
  };
}

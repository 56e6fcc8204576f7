/** Asks for the text that fits what is known, once for each wish; of several answers the last wish's counts. */

/**
 * @param {(draft: object) => void} options.onDraft
 * @param {(error: Error) => void} options.onTrouble
 */
export function createDraftAsker({ messages, onDraft, onTrouble }) {
  let last = "";
  let underWay = null;

  async function answer(wish, wanted) {
    try {
      const draft = await messages.fillDraft(wish);
      if (wanted === last) onDraft(draft);
    } catch (error) {
      if (wanted === last) last = "";
      onTrouble(error);
    }
  }

  return {
    /** @returns {Promise<void>} Settles when the answer to this wish is there. */
    ask(wish) {
      const wanted = JSON.stringify(wish);
      if (wanted === last) return underWay;
      last = wanted;
      underWay = answer(wish, wanted);
      return underWay;
    },

    /** The same wish may get another answer now. */
    startOver() {
      last = "";
    },
  };
}

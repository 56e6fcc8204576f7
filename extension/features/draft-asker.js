/** Asks for the text that fits what is known, once for each wish; of several answers the last wish's counts. */

/**
 * @param {(draft: object) => void} options.onDraft
 * @param {(error: Error) => void} options.onTrouble
 * @param {() => object} options.wishNow What would be asked for by now; whoever changes it asks once more.
 */
export function createDraftAsker({ messages, onDraft, onTrouble, wishNow }) {
  let last = "";
  let underWay = null;

  async function answer(wish, wanted) {
    try {
      const draft = await messages.fillDraft(wish);
      if (wanted !== last) return;
      // What the person typed meanwhile is in the text already, and would go out of it again.
      if (JSON.stringify(wishNow()) === wanted) onDraft(draft);
      else last = "";
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

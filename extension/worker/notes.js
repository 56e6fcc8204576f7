/** Texts for a connection note or a message: the companion's, or the kept ones when it cannot be asked. */
import { notesFromKept } from "./kept-notes.js";
import { isOwnMistake } from "./loopback.js";

/**
 * @param {object} parts
 * @param {object} parts.api api-client.js
 * @param {object} parts.keptTexts kept-texts.js
 */
export function createNotes({ api, keptTexts }) {
  return {
    async suggest({ history_id: historyId = null, ...wish }) {
      try {
        return { ...(await api.suggestNotes(wish, historyId)), source: "companion" };
      } catch (error) {
        if (isOwnMistake(error)) throw error;
        return { ...notesFromKept(await keptTexts.read(), wish), source: "kept" };
      }
    },
  };
}

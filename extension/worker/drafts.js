/** A draft from the companion, or from the kept texts when it cannot be asked. */

import { draftFromKept } from "./kept-draft.js";
import { isOwnMistake } from "./loopback.js";

/**
 * @param {object} parts
 * @param {object} parts.api api-client.js
 * @param {object} parts.keptTexts kept-texts.js
 */
export function createDrafts({ api, keptTexts }) {
  return {
    async fill({ situation, kind = null, values, tone = null, situation_id = null, language = null, late = false }) {
      const wish = { situation, kind, values: values ?? {}, tone, situation_id, language, ...(late && { late }) };
      try {
        return { ...(await api.fillDraft(wish)), source: "companion" };
      } catch (error) {
        // An older companion knows of no late thanks, and refuses what it does not know.
        if (isOwnMistake(error) && late) return this.fill({ ...wish, late: false });
        if (isOwnMistake(error)) throw error;
        return { ...draftFromKept(await keptTexts.read(), wish), source: "kept" };
      }
    },
  };
}

/** What happened with a case or a contact, on its way to the companion. */

import { CompanionError } from "./loopback.js";
import { isByNumber, REPLACED } from "./outbox.js";

/**
 * @param {object} api api-client.js
 * @param {object} known known-history.js
 */
export function createHistory(api, known) {
  return {
    /**
     * An entry of an earlier version says nothing of its history: it goes into the one that is here if that was here already.
     * @param {number} writtenAt When the entry was written down.
     */
    tell({ kind, key, body, history_id: historyId }, writtenAt) {
      const tellers = { event: api.recordEvent, case: api.saveCase, contact: api.saveContact };
      return tellers[kind](key, body, historyId === undefined ? { writtenAt } : { historyId });
    },

    /**
     * Written down first, then told. Whether the telling worked is the outbox's business alone, but for a case
     * that was deleted meanwhile, or a history that was replaced: of that nothing is kept, and whoever pressed is told so.
     * @param {string|null} told.history_id The history that the person saw when they pressed, where one was seen.
     * @returns {Promise<{queued: boolean, waits_for_newer: boolean, history_id: string|null, case: object|null, contact: object|null}>}
     */
    async keep(outbox, { key, kind, body, history_id: seen = null }) {
      await outbox.add({ key, kind, body, history_id: seen ?? (await known.read()) });
      let told = (await outbox.flush()).get(key);
      const findWaiting = async () => (told ? null : (await outbox.list()).find((entry) => entry.key === key));
      let waiting = await findWaiting();
      if (waiting?.problem?.code === REPLACED && seen === null && !isByNumber(waiting)) {
        // Pressed now and of nothing seen before: it belongs to the history that is here by now.
        await outbox.retry(key, await known.read());
        told = (await outbox.flush()).get(key);
        waiting = await findWaiting();
      }
      const refusal = waiting?.problem;
      if (["not_found", REPLACED].includes(refusal?.code)) {
        await outbox.remove(key);
        throw new CompanionError(refusal.code, refusal.message);
      }
      const kept = {
        queued: !told, waits_for_newer: Boolean(waiting?.waits_for_newer), history_id: told?.history_id ?? null, case: null, contact: null,
      };
      if (!told) return kept;
      if (kind === "event") return { ...kept, case: told.case ?? null, contact: told.contact ?? null };
      return { ...kept, [kind]: told };
    },
  };
}

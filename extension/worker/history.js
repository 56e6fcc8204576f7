/** What happened with a case or a contact, on its way to the companion. */

import { CompanionError } from "./loopback.js";

/** @param {object} api api-client.js */
export function createHistory(api) {
  return {
    tell({ kind, key, body }) {
      const tellers = { event: api.recordEvent, case: api.saveCase, contact: api.saveContact };
      return tellers[kind](key, body);
    },

    /**
     * Written down first, then told. Whether the telling worked is the outbox's business alone, but for a case
     * that was deleted meanwhile: of that nothing is kept, and whoever pressed is told so.
     * @returns {Promise<{queued: boolean, waits_for_newer: boolean, case: object|null, contact: object|null}>}
     */
    async keep(outbox, { key, kind, body }) {
      await outbox.add({ key, kind, body });
      const told = (await outbox.flush()).get(key);
      const waiting = told ? null : (await outbox.list()).find((entry) => entry.key === key);
      const refusal = waiting?.problem;
      if (refusal?.code === "not_found") {
        await outbox.remove(key);
        throw new CompanionError(refusal.code, refusal.message);
      }
      const kept = { queued: !told, waits_for_newer: Boolean(waiting?.waits_for_newer), case: null, contact: null };
      if (!told) return kept;
      if (kind === "event") return { ...kept, case: told.case ?? null, contact: told.contact ?? null };
      return { ...kept, [kind]: told };
    },
  };
}

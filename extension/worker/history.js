/** What happened with a case, on its way to the companion. */

/** @param {object} api api-client.js */
export function createHistory(api) {
  return {
    tell({ kind, key, body }) {
      return kind === "event" ? api.recordEvent(key, body) : api.saveCase(key, body);
    },

    /**
     * Written down first, then told. Whether the telling worked is the outbox's business alone.
     * @returns {Promise<{queued: boolean, case: object|null}>}
     */
    async keep(outbox, { key, kind, body }) {
      await outbox.add({ key, kind, body });
      const told = (await outbox.flush()).get(key);
      if (!told) return { queued: true, case: null };
      return { queued: false, case: kind === "event" ? told.case : told };
    },
  };
}

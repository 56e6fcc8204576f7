/** What the person has written for a message, kept until the browser closes, so that a reload loses nothing. */
const PREFIX = "draft:";
const MOST_DRAFTS = 50;

/** @param {object} storage chrome.storage.session: not on disk, and closed to content scripts */
export function createKeptDrafts(storage) {
  async function readAll() {
    const drafts = Object.entries(await storage.get(null)).filter(([name]) => name.startsWith(PREFIX));
    return drafts.sort(([, one], [, other]) => one.order - other.order);
  }

  return {
    async keep(messageId, draft) {
      const name = PREFIX + messageId;
      if (draft === null) return storage.remove(name);
      const others = (await readAll()).filter(([other]) => other !== name);
      const order = (others.at(-1)?.[1].order ?? 0) + 1;
      await storage.set({ [name]: { order, draft } });
      const surplus = others.slice(0, Math.max(0, others.length + 1 - MOST_DRAFTS));
      return storage.remove(surplus.map(([other]) => other));
    },

    async read(messageId) {
      const name = PREFIX + messageId;
      return (await storage.get(name))[name]?.draft ?? null;
    },
  };
}

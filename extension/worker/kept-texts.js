/** Keeps the texts for the time without the companion: its last ones, or those the extension came with. */
const TEXTS = "kept_texts";
const ORIGIN = "kept_texts_origin";
const DAY_MS = 86_400_000;
const PAUSE_MS = 60_000;

/**
 * @param {object} parts
 * @param {object} parts.storage chrome.storage.local
 * @param {() => Promise<object>} parts.readShipped Reads extension/fallback.json.
 * @param {() => Promise<object>} parts.fetchFresh Asks the companion.
 * @param {() => number} parts.now
 */
export function createKeptTexts({ storage, readShipped, fetchFresh, now }) {
  let triedAt = null;

  const readKept = async (key) => (await storage.get(key))[key] ?? null;

  const isWithin = (length, moment) => moment !== null && Math.abs(now() - moment) < length;

  async function isOld(companionVersion) {
    const origin = await readKept(ORIGIN);
    return origin?.companion_version !== companionVersion || !isWithin(DAY_MS, origin.saved_at);
  }

  return {
    /** @returns {Promise<object>} As shared_templates/fallback.json, with the person's own values if known. */
    read: async () => (await readKept(TEXTS)) ?? readShipped(),

    /**
     * Keep the companion's texts when ours are a day old or of another version. It is called on each
     * contact, so a companion that cannot give them is not asked again at once.
     */
    async refresh(companionVersion) {
      if (isWithin(PAUSE_MS, triedAt)) return;
      triedAt = now();
      if (await isOld(companionVersion)) await this.fetch(companionVersion);
    },

    async fetch(companionVersion) {
      const texts = await fetchFresh();
      const origin = { saved_at: now(), companion_version: companionVersion, count: texts.texts.length };
      await storage.set({ [TEXTS]: texts, [ORIGIN]: origin });
    },

    /** They hold a name and a telephone number of a history that is no more; the next contact fetches them anew. */
    async forget() {
      triedAt = null;
      await storage.remove([TEXTS, ORIGIN]);
    },

    /** When they were kept and how many, for the page that shows what is stored. */
    describe: () => readKept(ORIGIN),
  };
}

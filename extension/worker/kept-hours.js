/** How long a reply rests and which hours are quiet, as the companion last told: kept for when it cannot be asked. */
const NAME = "hours";
const CHOICE = "rest-choice:";
const MOST_CHOICES = 50;

/**
 * @param {object} parts
 * @param {object} parts.storage chrome.storage.local
 * @param {object} parts.session chrome.storage.session, for what was chosen for one mail
 * @param {() => Promise<object>} parts.ask Asks the companion for the settings.
 */
export function createKeptHours({ storage, session, ask }) {
  async function keep(settings) {
    const { rest_hours, quiet_from, quiet_until } = settings;
    await storage.set({ [NAME]: { rest_hours, quiet_from, quiet_until } });
    return settings;
  }

  const last = async () => (await storage.get(NAME))[NAME] ?? null;

  return {
    keep,

    /** They and every choice were of a history that is no more. */
    async forget() {
      const choices = Object.keys(await session.get(null)).filter((each) => each.startsWith(CHOICE));
      await Promise.all([storage.remove(NAME), session.remove(choices)]);
    },

    /** The settings as they are now. */
    ask: async () => keep(await ask()),

    /** As they are now, or else as they last were; null where they never were heard. */
    read: () => ask().then(keep).catch(last),

    /** What the person chose for this mail alone goes with it. */
    async noteChoice(messageId, rest) {
      if (!messageId) return;
      const name = CHOICE + messageId;
      const choice = { rest_hours: rest?.own_hours ?? null, parked_until: rest?.parked_until ?? null };
      if (choice.rest_hours === null && choice.parked_until === null) return session.remove(name);
      const others = Object.keys(await session.get(null)).filter((each) => each.startsWith(CHOICE) && each !== name);
      await session.remove(others.slice(0, Math.max(0, others.length + 1 - MOST_CHOICES)));
      return session.set({ [name]: choice });
    },

    /**
     * How long this reply rests, without asking the companion.
     * @param {object[]} waiting What the companion was not told yet, the oldest first; the last choice counts.
     * @returns {Promise<{hours: number|null, parked_until: string|null}>} No hours where they never were heard.
     */
    async readChoice(messageId, waiting) {
      const name = CHOICE + messageId;
      let choice = (await session.get(name))[name] ?? { rest_hours: null, parked_until: null };
      for (const { kind, body } of waiting) {
        if (kind !== "case" || body.message_id !== messageId) continue;
        // To choose how long it rests takes back that it was put off.
        if ("rest_hours" in body) choice = { rest_hours: body.rest_hours, parked_until: null };
        if ("parked_until" in body) choice = { ...choice, parked_until: body.parked_until };
      }
      return { hours: choice.rest_hours ?? (await last())?.rest_hours ?? null, parked_until: choice.parked_until };
    },
  };
}

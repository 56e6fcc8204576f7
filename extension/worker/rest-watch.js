/**
 * Says quietly that the rest of a reply is over, where the person asked for it. The wish lies in the browser's storage, one
 * key for each message, and its alarm is made again when the browser starts or has a new version of the extension.
 */
const PREFIX = "rest:";

/**
 * @param {object} parts
 * @param {object} parts.storage chrome.storage.local
 * @param {object} parts.alarms chrome.alarms
 * @param {object|undefined} parts.notifications chrome.notifications
 * @param {(messageId: string) => Promise<void>} parts.openMail
 * @param {{title: string, message: string}} parts.words
 * @param {() => number} parts.now
 */
export function createRestWatch({ storage, alarms, notifications, openMail, words, iconUrl, now }) {
  async function readAll() {
    return Object.entries(await storage.get(null)).filter(([name]) => name.startsWith(PREFIX));
  }

  const arm = (name, at) => alarms.create(name, { when: Math.max(at, now()) });

  return {
    async watch(messageId, delay) {
      const name = PREFIX + messageId;
      const at = now() + delay;
      await storage.set({ [name]: { at } });
      await arm(name, at);
    },

    async forget(messageId) {
      await storage.remove(PREFIX + messageId);
      await alarms.clear(PREFIX + messageId);
    },

    async read(messageId) {
      return (await storage.get(PREFIX + messageId))[PREFIX + messageId] ?? null;
    },

    /** Alarms may be gone after the browser was closed, or the extension made new. */
    async armAll() {
      for (const [name, { at }] of await readAll()) await arm(name, at);
    },

    isOurs: (alarmName) => alarmName.startsWith(PREFIX),

    /** The alarm rang: one quiet note, once, that names no company. */
    async announce(name) {
      const wish = (await storage.get(name))[name];
      if (!wish) return;
      await storage.remove(name);
      await notifications?.create(name, { type: "basic", iconUrl, title: words.title, message: words.message, silent: true });
    },

    async open(notificationId) {
      if (!notificationId.startsWith(PREFIX)) return;
      await notifications.clear(notificationId);
      await openMail(notificationId.slice(PREFIX.length));
    },
  };
}

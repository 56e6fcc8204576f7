/**
 * Says quietly that the rest of a reply is over, where the person asked for it. The wish lies in the browser's storage, one
 * key for each message, and its alarm is made again when the browser starts or has a new version of the extension.
 */
const PREFIX = "rest:";
const ACCOUNT = "?u=";
const ACCOUNT_IN_ADDRESS = /^https:\/\/mail\.google\.com\/mail\/u\/(\d+)\//;

/**
 * @param {object} parts
 * @param {object} parts.storage chrome.storage.local
 * @param {object} parts.alarms chrome.alarms
 * @param {object|undefined} parts.notifications chrome.notifications
 * @param {(messageId: string, account: string|null) => Promise<void>} parts.openMail
 * @param {{title: string, message: string}} parts.words
 * @param {() => number} parts.now
 */
export function createRestWatch({ storage, alarms, notifications, openMail, words, iconUrl, now }) {
  async function readAll() {
    return Object.entries(await storage.get(null)).filter(([name]) => name.startsWith(PREFIX));
  }

  const arm = (name, at) => alarms.create(name, { when: Math.max(at, now()) });

  return {
    /** @param {string} address Of the page that asks: where there are several accounts, it names the one the mail is in. */
    async watch(messageId, delay, address) {
      const name = PREFIX + messageId;
      const at = now() + delay;
      await storage.set({ [name]: { at, account: address?.match(ACCOUNT_IN_ADDRESS)?.[1] ?? null } });
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
      const id = wish.account ? name + ACCOUNT + wish.account : name;
      await notifications?.create(id, { type: "basic", iconUrl, title: words.title, message: words.message, silent: true });
    },

    async open(notificationId) {
      if (!notificationId.startsWith(PREFIX)) return;
      await notifications.clear(notificationId);
      const [messageId, account] = notificationId.slice(PREFIX.length).split(ACCOUNT);
      await openMail(messageId, account ?? null);
    },
  };
}

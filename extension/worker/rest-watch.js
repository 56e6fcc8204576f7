/**
 * Says quietly that the rest of a reply is over, where the person asked for it. The wish lies in the browser's storage, one
 * key for each message, and its alarm is made again when the browser starts or has a new version of the extension.
 */
const PREFIX = "rest:";
/** An alarm may be a little early, and a clock is read twice. */
const A_MOMENT_MS = 60_000;
const ACCOUNT = "?u=";
const ACCOUNT_IN_ADDRESS = /^https:\/\/mail\.google\.com\/mail\/u\/(\d+)\//;

/**
 * @param {object} parts
 * @param {object} parts.storage chrome.storage.local
 * @param {object} parts.alarms chrome.alarms
 * @param {object|undefined} parts.notifications chrome.notifications
 * @param {(messageId: string) => Promise<number|null>} parts.whenToSay Looks at what holds now: when it may be said, or
 *   null where it is no longer wanted.
 * @param {(messageId: string, account: string|null) => Promise<void>} parts.openMail
 * @param {{title: string, message: string}} parts.words
 * @param {() => number} parts.now
 */
export function createRestWatch({ storage, alarms, notifications, whenToSay, openMail, words, iconUrl, now }) {
  async function readAll() {
    return Object.entries(await storage.get(null)).filter(([name]) => name.startsWith(PREFIX));
  }

  const read = async (name) => (await storage.get(name))[name] ?? null;

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

    read: (messageId) => read(PREFIX + messageId),

    /** Alarms may be gone after the browser was closed, or the extension made new. */
    async armAll() {
      for (const [name, { at }] of await readAll()) await arm(name, at);
    },

    isOurs: (alarmName) => alarmName.startsWith(PREFIX),

    /** The alarm rang: one quiet note, once, that names no company; later or never, if much has changed since it was set. */
    async announce(name) {
      if (!(await read(name))) return;
      const at = await whenToSay(name.slice(PREFIX.length));
      const wish = await read(name);
      if (!wish) return;
      if (at !== null && at - now() > A_MOMENT_MS) {
        await storage.set({ [name]: { ...wish, at } });
        await arm(name, at);
        return;
      }
      await storage.remove(name);
      if (at === null) return;
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

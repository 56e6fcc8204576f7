/**
 * What the companion could not be told yet: one storage key for each entry, told in the order of its
 * case, once. An entry leaves only when the companion has it or the person removes it.
 */
import { isFromOlderCompanion } from "./loopback.js";

export const OUTBOX_ALARM = "outbox";
const PREFIX = "outbox:";
const MOST_ENTRIES = 500;
const SHORTEST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 600_000;
const COME_BACK_LATER = [401, 408, 429];

/** What the companion says of a history that is no more. */
export const REPLACED = "history_replaced";

export class OutboxFull extends Error {
  constructor() {
    super(`The outbox holds ${MOST_ENTRIES} entries`);
    this.code = "outbox_full";
  }
}

/**
 * @typedef {object} Entry
 * @property {string} key The idempotency key, made when the person acted.
 * @property {"event"|"case"|"contact"} kind
 * @property {object} body
 * @property {string|null} [history_id] The history it is for: it goes to no other. Null where none was known yet; an earlier
 *   version left it out.
 * @property {{code: string, message: string, details: object}|null} problem Why it needs the person's attention.
 * @property {boolean} [waits_for_newer] The companion is older than the extension and does not know a field of it yet.
 *
 * @param {object} parts
 * @param {object} parts.storage chrome.storage.local
 * @param {object} parts.alarms chrome.alarms
 * @param {(entry: Entry, writtenAt: number) => Promise<object>} parts.tell Tells the companion; throws a CompanionError.
 * @param {() => number} parts.now
 * @param {(count: {waiting: number, needs_attention: number, lost: number}) => void} parts.onChange
 */
export function createOutbox({ storage, alarms, tell, now, onChange }) {
  let loading = null;
  let flushing = null;
  let next = null;

  /** By name alone, because the kept texts lie in the same storage and are large. */
  async function readAll() {
    const all = await storage.getKeys();
    const names = all.filter((name) => name.startsWith(PREFIX)).sort();
    const entries = names.length > 0 ? await storage.get(names) : {};
    return new Map(names.map((name) => [name, entries[name]]));
  }

  /** Entries by storage name, oldest first. The worker is the only one who writes them. */
  function load() {
    loading ??= readAll();
    return loading;
  }

  /** Into the list before the first await, so that two calls at once see each other. */
  async function put(entries, name, entry) {
    const before = entries.get(name);
    entries.set(name, entry);
    try {
      await storage.set({ [name]: entry });
    } catch (error) {
      if (before) entries.set(name, before);
      else entries.delete(name);
      throw error;
    }
    onChange(count(entries));
  }

  async function drop(entries, name) {
    await storage.remove(name);
    entries.delete(name);
    onChange(count(entries));
  }

  async function tellAll() {
    const entries = await load();
    const told = new Map();
    const heldCases = new Set();
    for (const [name, entry] of [...entries]) {
      if (entry.problem || heldCases.has(caseOf(entry))) continue;
      try {
        told.set(entry.key, await tell(entry, timeOf(name)));
        await drop(entries, name);
      } catch (error) {
        if (!("status" in error)) throw error;
        if (isFromOlderCompanion(error)) {
          // Once the companion was started again it will know; until then later words about this case wait too.
          if (caseOf(entry)) heldCases.add(caseOf(entry));
          if (!entry.waits_for_newer) await put(entries, name, { ...entry, waits_for_newer: true });
        } else if (isRefusal(error.status)) {
          const { code, message, details } = error;
          await put(entries, name, { ...entry, problem: { code, message, details } });
        } else if (error.status >= 500) {
          // Later words about this case wait for this one; other cases may pass.
          if (caseOf(entry)) heldCases.add(caseOf(entry));
        } else {
          break;
        }
      }
    }
    await planNext(entries);
    return told;
  }

  /**
   * The longer the oldest entry has waited, the more seldom it is tried. The worker sleeps between two
   * tries, so a count of them would be lost.
   */
  async function planNext(entries) {
    const oldest = [...entries.keys()].find((name) => !entries.get(name).problem);
    if (!oldest) return alarms.clear(OUTBOX_ALARM);
    const wait = Math.min(Math.max((now() - timeOf(oldest)) / 8, SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
    return alarms.create(OUTBOX_ALARM, { delayInMinutes: wait / 60_000 });
  }

  /** One at a time; calls during a run share the run after it. */
  function flush() {
    if (!flushing) {
      flushing = tellAll().finally(() => {
        flushing = null;
      });
      return flushing;
    }
    next ??= flushing
      .catch(() => {})
      .then(() => {
        next = null;
        return flush();
      });
    return next;
  }

  return {
    /**
     * Tell what waits, in order.
     * @returns {Promise<Map<string, object>>} The companion's answers by key.
     */
    flush,

    /** The same if something waits; a run under way is waited for. */
    async flushIfWaiting() {
      if (count(await load()).waiting > 0) await (flushing ?? flush());
    },

    async count() {
      return count(await load());
    },

    /** Every entry, oldest first, for the page that shows what is stored. */
    async list() {
      return [...(await load()).values()];
    },

    /** Write it down before anything else is tried. The same key again changes nothing. */
    async add(entry) {
      const entries = await load();
      if (findName(entries, entry.key)) return;
      if (entries.size >= MOST_ENTRIES) throw new OutboxFull();
      await put(entries, nextName(entries, entry.key, now()), { ...entry, problem: null });
    },

    /** @param {string|null} historyId The history that is here now: what was for one before goes into it by the person's word. */
    async retry(key, historyId) {
      const entries = await load();
      const name = findName(entries, key);
      if (!name) return;
      const entry = entries.get(name);
      const isMoved = entry.problem?.code === REPLACED;
      await put(entries, name, { ...entry, problem: null, ...(isMoved && { history_id: historyId }) });
    },

    async remove(key) {
      const entries = await load();
      const name = findName(entries, key);
      if (name) await drop(entries, name);
    },

    /** What was for a case that is no more, once the person has read that. */
    async forgetLost() {
      const entries = await load();
      for (const [name, entry] of [...entries]) if (isLost(entry)) await drop(entries, name);
    },
  };
}

/** What an entry was for was deleted before the companion heard of it: trying again cannot help. */
export const isLost = (entry) => entry.problem?.code === "not_found" || (entry.problem?.code === REPLACED && isByNumber(entry));

/** It names a case or a person by a number, which means another one in another history. */
export function isByNumber({ kind, body }) {
  const contact = kind === "contact" ? body : body.contact;
  return Boolean(body.case_id ?? contact?.contact_id ?? contact?.case_ids?.length);
}

function findName(entries, key) {
  return [...entries.keys()].find((name) => name.endsWith(`:${key}`));
}

/** Later than every entry before it, even when the clock was set back. */
function nextName(entries, key, time) {
  const last = [...entries.keys()].at(-1);
  const later = last ? Math.max(time, timeOf(last) + 1) : time;
  return `${PREFIX}${String(later).padStart(15, "0")}:${key}`;
}

function timeOf(name) {
  return Number(name.split(":")[1]);
}

function count(entries) {
  const refused = [...entries.values()].filter((entry) => entry.problem);
  const lost = refused.filter(isLost).length;
  return { waiting: entries.size - refused.length, needs_attention: refused.length - lost, lost };
}

function caseOf({ kind, body }) {
  const fields = kind === "event" ? body.case : body;
  return fields?.message_id ?? body.case_id ?? null;
}

function isRefusal(status) {
  return status >= 400 && status < 500 && !COME_BACK_LATER.includes(status);
}

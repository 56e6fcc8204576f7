/** Who may say what to the worker, and in which shape. Whoever else speaks gets no answer. */
import { isPort } from "./port.js";

const GMAIL = "https://mail.google.com";
const MOST_CHARACTERS = 800_000;
const LONGEST_DRAFT = 100_000;
const LONGEST_DELAY_MS = 90 * 86_400_000;

const isText = (value) => typeof value === "string";
const isNumber = (value) => Number.isInteger(value);
const isFlag = (value) => typeof value === "boolean";
const areTexts = (value) => Array.isArray(value) && value.every(isText);
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isDraft = (value) => isPlain(value) && JSON.stringify(value).length <= LONGEST_DRAFT;
const isKey = (value) => isText(value) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
const isMessageId = (value) => isText(value) && /^[\w:-]{1,100}$/.test(value);
const isDelay = (value) => Number.isInteger(value) && value >= 0 && value <= LONGEST_DELAY_MS;
const isPath = (value) => isText(value) && /^\/(?![/\\])[\w/?=&.~%#-]{0,300}$/.test(value);
const orNothing = (check) => (value) => value === null || value === undefined || check(value);

/** The fields of each message; a message that is not listed has none. */
const FIELDS = {
  openDashboard: { path: orNothing(isPath) },
  readMessage: { message: isPlain, is_glance: orNothing(isFlag) },
  fillDraft: {
    situation: isPlain,
    kind: orNothing(isText),
    values: orNothing(isPlain),
    tone: orNothing(isText),
    situation_id: orNothing(isText),
    language: orNothing(isText),
    late: orNothing(isFlag),
    formal: orNothing(isFlag),
  },
  askQuestions: { message_id: orNothing(isMessageId), case_id: orNothing(Number.isInteger), stage: orNothing(isText), own: orNothing(isText), history_id: orNothing(isText) },
  watchRestEnd: { message_id: isMessageId, delay_ms: isDelay },
  forgetRestEnd: { message_id: isMessageId },
  getRestWatch: { message_id: isMessageId },
  getRestChoice: { message_id: isMessageId },
  keepDraft: { message_id: isMessageId, draft: orNothing(isDraft) },
  getKeptDraft: { message_id: isMessageId },
  checkDraft: { text: isText, context: orNothing(isPlain), ignored: orNothing(areTexts) },
  muteRule: { rule_id: isText, muted: isFlag },
  recordEvent: {
    key: isKey,
    history_id: orNothing(isText),
    case: orNothing(isPlain),
    case_id: orNothing(isNumber),
    message_id: orNothing(isMessageId),
    contact: orNothing(isPlain),
    kind: isText,
    happened_at: isText,
    text: orNothing(isText),
    template_id: orNothing(isText),
    tone: orNothing(isText),
    asks: orNothing(isFlag),
    check_in_on: orNothing(isText),
  },
  saveCase: { key: isKey, history_id: orNothing(isText), case: isPlain },
  listCases: { words: orNothing(isText) },
  findContacts: { words: orNothing(isText) },
  saveContact: { key: isKey, history_id: orNothing(isText), contact: isPlain },
  suggestNotes: {
    history_id: orNothing(isText),
    kind: isText,
    situation_id: orNothing(isText),
    relation: orNothing(isText),
    contact_id: orNothing(isNumber),
    case_id: orNothing(isNumber),
    values: orNothing(isPlain),
    limit: orNothing(isNumber),
    kept: orNothing(Array.isArray),
    language: orNothing(isText),
  },
  updateSettings: {
    sign_off_name: orNothing(isText),
    phone: orNothing(isText),
    notice_enabled: orNothing(isFlag),
  },
  setPort: { port: isPort },
  retryEntry: { key: isKey },
  removeEntry: { key: isKey },
};

/** What a script in Gmail has no business with. */
const PAGES_ONLY = [
  "rotateToken", "disconnect", "setPort", "getStored", "retryEntry", "removeEntry", "listCases", "findContacts", "saveContact", "suggestNotes",
];

/** @returns {"page"|"gmail"|null} Who is speaking: a page of ours, our script in Gmail, or nobody we know. */
export function whoSpeaks(sender, runtime) {
  if (sender.id !== runtime.id) return null;
  const origin = originOf(sender.url);
  if (origin === originOf(runtime.getURL(""))) return "page";
  return origin === GMAIL && sender.tab ? "gmail" : null;
}

export function mayAsk(speaker, name) {
  return speaker === "page" || (speaker === "gmail" && !PAGES_ONLY.includes(name));
}

/** @returns {string|null} The first thing wrong with a payload, by field; null when it is in order. */
export function findFault(name, payload) {
  if (!isPlain(payload)) return "payload";
  const fields = FIELDS[name] ?? {};
  const stranger = Object.keys(payload).find((field) => !Object.hasOwn(fields, field));
  if (stranger) return stranger;
  const wrong = Object.keys(fields).find((field) => !fields[field](payload[field]));
  return wrong ?? (JSON.stringify(payload).length > MOST_CHARACTERS ? "payload" : null);
}

/** Firefox's moz-extension addresses have the origin "null" for URL, so it is cut out by hand. */
function originOf(url) {
  return /^[a-z-]+:\/\/[^/]+/.exec(url ?? "")?.[0] ?? null;
}

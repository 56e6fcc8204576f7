/**
 * One function per message between our pages, the content script in Gmail and the worker.
 * It stands alone: Gmail's page loads it, so it imports nothing.
 */
const browserApi = globalThis.browser ?? globalThis.chrome;

/** The name of every message to the worker; the worker's table of handlers has exactly these. */
export const MESSAGE = Object.freeze({
  getStatus: "getStatus",
  startPairing: "startPairing",
  getPairing: "getPairing",
  cancelPairing: "cancelPairing",
  rotateToken: "rotateToken",
  disconnect: "disconnect",
  openDashboard: "openDashboard",
  openSidePanel: "openSidePanel",
  readMessage: "readMessage",
  fillDraft: "fillDraft",
  keepDraft: "keepDraft",
  getKeptDraft: "getKeptDraft",
  askQuestions: "askQuestions",
  watchRestEnd: "watchRestEnd",
  forgetRestEnd: "forgetRestEnd",
  getRestWatch: "getRestWatch",
  getRestChoice: "getRestChoice",
  checkDraft: "checkDraft",
  muteRule: "muteRule",
  recordEvent: "recordEvent",
  saveCase: "saveCase",
  listCases: "listCases",
  findContacts: "findContacts",
  saveContact: "saveContact",
  suggestNotes: "suggestNotes",
  getSettings: "getSettings",
  updateSettings: "updateSettings",
  setPort: "setPort",
  getStored: "getStored",
  retryEntry: "retryEntry",
  removeEntry: "removeEntry",
  forgetLost: "forgetLost",
});

/** What the worker says to pages and tabs. */
export const NOTICE = Object.freeze({
  readOpenMessage: "readOpenMessage",
  statusChanged: "statusChanged",
  noteWanted: "noteWanted",
});

/** An answer that is not what was asked for, with the code that ui/texts.js has a sentence for. */
export class MessageError extends Error {
  constructor({ code, message, details = {} }) {
    super(message);
    this.name = "MessageError";
    this.code = code;
    this.details = details;
  }
}

/** How it stands with the companion: state, which, port, companion_version, outbox. */
export const getStatus = () => ask(MESSAGE.getStatus);

/** Ask the companion to connect; the answer holds the six digits to compare. */
export const startPairing = () => ask(MESSAGE.startPairing);

/** How the asking stands: waiting, allowed, denied, expired, or none when nothing was asked. */
export const getPairing = () => ask(MESSAGE.getPairing);

export const cancelPairing = () => ask(MESSAGE.cancelPairing);

/** Take a new token in place of the old one; on screen it is called the key to the companion. */
export const rotateToken = () => ask(MESSAGE.rotateToken);

/** Forget the token on this side. What waits in the outbox is kept. */
export const disconnect = () => ask(MESSAGE.disconnect);

/** Open the companion's page, at a path of it if one is given. */
export const openDashboard = ({ path = null } = {}) => ask(MESSAGE.openDashboard, { path });

/** Open the side panel; call it straight from the person's click, or the browser refuses. */
export const openSidePanel = () => ask(MESSAGE.openSidePanel);

export const readMessage = ({ message, is_glance }) => ask(MESSAGE.readMessage, { message, is_glance });

/** A filled draft; source says whether the companion made it or the kept texts did. */
export const fillDraft = (wish) => ask(MESSAGE.fillDraft, wish);

/**
 * Keep what was written for a message until the browser closes (in the worker's session storage,
 * under draft:<message_id>), so that a reload or a stopped companion loses nothing. Null forgets it.
 */
export const keepDraft = ({ message_id, draft }) => ask(MESSAGE.keepDraft, { message_id, draft });

/** The draft kept for a message, or null. */
export const getKeptDraft = ({ message_id }) => ask(MESSAGE.getKeptDraft, { message_id });

/** What can be asked for, from the look back on a case, and how easily the person's own question is answered. */
export const askQuestions = (wish) => ask(MESSAGE.askQuestions, wish);

/** Let the browser say, in so many milliseconds, that the rest of a reply is over. */
export const watchRestEnd = ({ message_id, delay_ms }) => ask(MESSAGE.watchRestEnd, { message_id, delay_ms });

export const forgetRestEnd = ({ message_id }) => ask(MESSAGE.forgetRestEnd, { message_id });

/** Whether the browser is to say so, or null. */
export const getRestWatch = ({ message_id }) => ask(MESSAGE.getRestWatch, { message_id });

/** How long a reply rests as far as is known without the companion: hours (null where never heard), parked_until. */
export const getRestChoice = ({ message_id }) => ask(MESSAGE.getRestChoice, { message_id });

/** What in a text is worth a second look; context is what is known beside it, ignored the keys set aside in this draft. */
export const checkDraft = ({ text, context, ignored }) => ask(MESSAGE.checkDraft, { text, context, ignored });

/** Let the checker not look for something any more, or again. */
export const muteRule = ({ rule_id, muted }) => ask(MESSAGE.muteRule, { rule_id, muted });

/**
 * Write down what happened, once for each key (crypto.randomUUID()) however often it is called. What was read carries the
 * history_id it was read from, and goes into no other history: then it is refused with the code history_replaced.
 */
export const recordEvent = (event) => ask(MESSAGE.recordEvent, event);

export const saveCase = ({ key, history_id = null, case: caseFields }) => ask(MESSAGE.saveCase, { key, history_id, case: caseFields });

/** The person's cases, the newest first; with words, those that have them in company or role. */
export const listCases = ({ words = null } = {}) => ask(MESSAGE.listCases, { words });

/** The people saved before; with words, those that have them in name or company. */
export const findContacts = ({ words = null } = {}) => ask(MESSAGE.findContacts, { words });

/** Keep a person, once for each key. */
export const saveContact = ({ key, history_id = null, contact }) => ask(MESSAGE.saveContact, { key, history_id, contact });

/** Texts for a connection note or a message; source says whether the companion made them or the kept texts did. */
export const suggestNotes = (wish) => ask(MESSAGE.suggestNotes, wish);

export const getSettings = () => ask(MESSAGE.getSettings);

export const updateSettings = (changes) => ask(MESSAGE.updateSettings, changes);

/** Where the companion listens. Only our own pages may say. */
export const setPort = ({ port }) => ask(MESSAGE.setPort, { port });

/** What the extension keeps in this browser, for the options page. */
export const getStored = () => ask(MESSAGE.getStored);

export const retryEntry = ({ key }) => ask(MESSAGE.retryEntry, { key });

export const removeEntry = ({ key }) => ask(MESSAGE.removeEntry, { key });

/** Lets go of what was for a case that is no more; the person has read that it was not kept. */
export const forgetLost = () => ask(MESSAGE.forgetLost);

/**
 * The message open in the tab beside the side panel.
 * @returns {Promise<object|null>} Null when none is open or the tab is not Gmail.
 */
export async function readOpenMessage() {
  const [tab] = await browserApi.tabs.query({ active: true, currentWindow: true });
  try {
    const answer = await browserApi.tabs.sendMessage(tab.id, { name: NOTICE.readOpenMessage });
    return answer?.message ?? null;
  } catch {
    // Any other tab has nobody of ours listening, which the browser reports as an error.
    return null;
  }
}

/** Hear of each change of status until the signal ends. */
export const watchStatus = (onStatus, signal) => hear(NOTICE.statusChanged, onStatus, signal);

/** Hear when the person asks for a note by button, menu or shortcut while the side panel is open already. */
export const watchNoteWanted = (onWanted, signal) => hear(NOTICE.noteWanted, onWanted, signal);

function hear(name, onNotice, signal) {
  const listen = (notice, sender) => {
    if (sender.id === browserApi.runtime.id && notice?.name === name) onNotice(notice.payload);
  };
  browserApi.runtime.onMessage.addListener(listen);
  signal.addEventListener("abort", () => browserApi.runtime.onMessage.removeListener(listen), { once: true });
}

async function ask(name, payload = {}) {
  const answer = await post({ name, payload });
  if (answer?.ok) return answer.value;
  throw new MessageError(answer?.error ?? { code: "worker_stopped", message: `No answer to ${name}` });
}

/**
 * The browser may stop the worker while a message is under way; asking again wakes it. The same
 * payload goes out, so what carries a key is still written once.
 */
async function post(message) {
  try {
    return await sendToWorker(message);
  } catch (firstError) {
    if (!isReachable()) throw reloadNeeded(firstError);
    try {
      return await sendToWorker(message);
    } catch (error) {
      throw isReachable() ? new MessageError({ code: "worker_stopped", message: error.message }) : reloadNeeded(error);
    }
  }
}

async function sendToWorker(message) {
  const answer = await browserApi.runtime.sendMessage(message);
  // Firefox answers undefined, where Chromium throws, when the background page went away.
  if (answer === undefined) throw new Error("message channel closed before a response was received");
  return answer;
}

/** After an update or a reload of the extension the old page's script has lost its runtime. */
function isReachable() {
  return Boolean(browserApi.runtime?.id);
}

function reloadNeeded(cause) {
  return new MessageError({ code: "reload_needed", message: cause.message });
}

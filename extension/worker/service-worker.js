/** The entry of the worker: joins its parts, listens, and answers each message by its name. */
import { sayFromWorker } from "../ui/texts-worker.js";
import { createApiClient } from "./api-client.js";
import { createConnectionStore } from "./connection-store.js";
import { createDrafts } from "./drafts.js";
import { createHistory } from "./history.js";
import { createKnownHistory } from "./known-history.js";
import { createKeptDrafts } from "./kept-drafts.js";
import { createKeptHours } from "./kept-hours.js";
import { createKeptTexts } from "./kept-texts.js";
import { CompanionError, createLoopback } from "./loopback.js";
import { findFault, mayAsk, whoSpeaks } from "./message-gate.js";
import { createOutbox, isLost, OUTBOX_ALARM } from "./outbox.js";
import { browserName, createPairing, PAIRING_ALARM } from "./pairing.js";
import { createNoteGestures } from "./note-gestures.js";
import { createNotes } from "./notes.js";
import { createPort } from "./port.js";
import { momentToSay } from "./rest-moment.js";
import { createRestWatch } from "./rest-watch.js";
import { createStatus } from "./status.js";
import { createWindows } from "./windows.js";

const browserApi = globalThis.browser ?? globalThis.chrome;
const { alarms, runtime, storage } = browserApi;
const now = () => Date.now();
const elapsed = () => performance.now();

const store = createConnectionStore(indexedDB);
const port = createPort(storage.local);
// Asked for before anything else: a message that woke the worker meets both on their way.
inBackground(store.read("connection"));
inBackground(port.read());

const windows = createWindows(browserApi);
const loopback = createLoopback({
  fetch: (...request) => fetch(...request),
  mayReach: () => browserApi.permissions.contains({ origins: ["http://127.0.0.1/*"] }),
});
const api = createApiClient({ loopback, port, store, onContact, onHistory, onTrouble });
const knownHistory = createKnownHistory({ storage: storage.local, onReplaced: forgetOldNews });
const history = createHistory(api, knownHistory);
const outbox = createOutbox({ storage: storage.local, alarms, tell: history.tell, now, onChange: windows.showCount });
const status = createStatus({ api, port, outbox, elapsed, onChange: windows.tellStatus });
const keptDrafts = createKeptDrafts(storage.session);
const keptHours = createKeptHours({ storage: storage.local, session: storage.session, ask: api.readSettings });
const keptTexts = createKeptTexts({
  storage: storage.local,
  readShipped: async () => (await fetch(runtime.getURL("fallback.json"))).json(),
  fetchFresh: api.readKeptTexts,
  now,
});
const drafts = createDrafts({ api, keptTexts });
const notes = createNotes({ api, keptTexts });
const noteGestures = createNoteGestures({ ...browserApi, title: sayFromWorker("menu.suggest_note") }, windows);
const restWatch = createRestWatch({
  storage: storage.local, alarms, notifications: browserApi.notifications, whenToSay, openMail: windows.openMail,
  words: { title: sayFromWorker("rest.over.title"), message: sayFromWorker("rest.over.message") },
  iconUrl: runtime.getURL("icons/128.png"), now,
});
const pairing = createPairing({ api, store, alarms, now, readName: () => browserName(navigator), onChange: onTokenChange });

/** The table of messages: names as in messages.js, each with its payload already looked over. */
const handlers = {
  getStatus: () => status.read(),
  startPairing: () => pairing.start(),
  getPairing: () => pairing.check(),
  cancelPairing: () => pairing.cancel(),
  rotateToken: () => pairing.rotate(),
  disconnect: () => pairing.forget(),
  openDashboard: async ({ path }) => windows.open(await findDashboard(path)),
  openSidePanel: (_payload, sender) => windows.openSidePanel(sender.tab),
  readMessage: ({ message, is_glance }) => readMessage(message, is_glance),
  fillDraft: (wish) => drafts.fill(wish),
  keepDraft: ({ message_id, draft }) => keptDrafts.keep(message_id, draft),
  getKeptDraft: ({ message_id }) => keptDrafts.read(message_id),
  askQuestions: ({ history_id, ...wish }) => api.askQuestions(wish, history_id ?? null),
  watchRestEnd: ({ message_id, delay_ms }, sender) => restWatch.watch(message_id, delay_ms, sender.url),
  forgetRestEnd: ({ message_id }) => restWatch.forget(message_id),
  getRestWatch: ({ message_id }) => restWatch.read(message_id),
  getRestChoice: async ({ message_id }) => keptHours.readChoice(message_id, await outbox.list()),
  checkDraft: (wish) => api.checkDraft(wish),
  muteRule: (choice) => api.muteRule(choice),
  recordEvent: ({ key, history_id, ...body }) => history.keep(outbox, { key, kind: "event", body, history_id }),
  saveCase: ({ key, history_id, case: body }) => history.keep(outbox, { key, kind: "case", body, history_id }),
  listCases: ({ words }) => api.listCases(words),
  findContacts: ({ words }) => api.findContacts(words),
  saveContact: ({ key, history_id, contact: body }) => history.keep(outbox, { key, kind: "contact", body, history_id }),
  suggestNotes: (wish) => notes.suggest(wish),
  getSettings: () => keptHours.ask(),
  updateSettings: (changes) => changeSettings(changes),
  setPort: ({ port: number }) => movePort(number),
  getStored: async () => ({
    connected_at: (await store.read("connection"))?.connected_at ?? null,
    renewed_at: (await store.read("connection"))?.renewed_at ?? null,
    kept_texts: await keptTexts.describe(),
    entries: (await outbox.list()).map((entry) => ({ ...entry, is_lost: isLost(entry) })),
  }),
  retryEntry: async ({ key }) => {
    await outbox.retry(key, await knownHistory.read());
    await outbox.flush();
  },
  removeEntry: ({ key }) => outbox.remove(key),
  forgetLost: () => outbox.forgetLost(),
};

async function findDashboard(path) {
  const { state, port: number } = await status.read();
  const base = `http://127.0.0.1:${number}`;
  // Without the token it opens only where the person is logged in already; there the asking can be answered.
  if (state === "not_connected") return `${base}${path ?? "/connections"}`;
  if (state !== "connected") throw new CompanionError(state, "The companion's page cannot be opened");
  const { url } = await api.makeSessionLink(path);
  if (!url.startsWith(`${base}/`)) throw new CompanionError("internal", "The link leads somewhere else");
  return url;
}

/** What waits is told first: what the companion says of the mail depends on it. */
async function readMessage(message, isGlance) {
  await outbox.flushIfWaiting().catch(complain);
  const reading = await api.readMessage(message, isGlance);
  inBackground(keptHours.noteChoice(message.message_id, reading.rest));
  return reading;
}

/** By the case and the settings as they are now; what the companion cannot be asked about does not stand in the way. */
async function whenToSay(messageId) {
  const [settings, caseRecord] = await Promise.all([keptHours.read(), api.findCase(messageId).catch(() => null)]);
  return momentToSay({ caseRecord, settings, now: now() });
}

/** The kept texts hold the person's name and telephone number, so they are fetched anew. */
async function changeSettings(changes) {
  const settings = await keptHours.keep(await api.updateSettings(changes));
  inBackground(status.read().then(({ companion_version: version }) => keptTexts.fetch(version)));
  return settings;
}

async function movePort(number) {
  await port.write(number);
  return status.refresh();
}

function onContact(version) {
  inBackground(status.noteContact(version));
  inBackground(outbox.flushIfWaiting());
  inBackground(keptTexts.refresh(version));
}

function onHistory(historyId) {
  return knownHistory.note(historyId);
}

/** What the companion told of a history that is no more must not come back out of what is kept here. */
async function forgetOldNews() {
  await Promise.all([keptTexts.forget(), keptHours.forget()]);
}

/** The companion refused a token after it had proved itself: the token is void, what waits stays. */
async function onTrouble(error) {
  if (error.status === 401) await pairing.forget();
  inBackground(status.noteTrouble(error));
}

async function onTokenChange() {
  inBackground(status.refresh());
}

function inBackground(work) {
  work.catch(complain);
}

/** An outage is told by the status; anything else is a mistake of ours and should be seen. */
function complain(error) {
  if (!(error instanceof CompanionError)) console.error(error);
}

async function answer({ name, payload }, sender) {
  try {
    return { ok: true, value: (await handlers[name](payload, sender)) ?? null };
  } catch (error) {
    if (!error.code) console.error(error);
    return { ok: false, error: { code: error.code ?? "internal", message: error.message, details: error.details ?? {} } };
  }
}

runtime.onMessage.addListener((message, sender, respond) => {
  const speaker = whoSpeaks(sender, runtime);
  if (!speaker || !Object.hasOwn(handlers, message?.name ?? "")) return false;
  const fault = mayAsk(speaker, message.name) ? findFault(message.name, message.payload) : "sender";
  if (fault) {
    respond({ ok: false, error: { code: "bad_request", message: `${message.name}: ${fault}`, details: {} } });
    return false;
  }
  if (speaker === "gmail") windows.remember(sender.tab.id);
  answer(message, sender).then(respond);
  return true;
});

alarms.onAlarm.addListener(({ name }) => {
  if (name === OUTBOX_ALARM) inBackground(outbox.flush());
  if (name === PAIRING_ALARM) inBackground(pairing.check());
  if (restWatch.isOurs(name)) inBackground(restWatch.announce(name));
});

const openOptions = () => windows.open(runtime.getURL("options/options.html"));

runtime.onInstalled.addListener(({ reason }) => {
  windows.setUp();
  inBackground(noteGestures.setUp());
  inBackground(restWatch.armAll());
  if (reason === "install") inBackground(openOptions());
});

noteGestures.listen((work) => inBackground(work));

runtime.onStartup.addListener(async () => {
  windows.setUp();
  windows.showCount(await outbox.count());
  inBackground(outbox.flush());
  inBackground(restWatch.armAll());
});

browserApi.notifications?.onClicked.addListener((id) => inBackground(restWatch.open(id)));

browserApi.permissions.onAdded.addListener(() => inBackground(status.refresh()));
browserApi.permissions.onRemoved.addListener(() => inBackground(status.refresh()));

// Firefox has no such wall around its storage; that is why the token is kept elsewhere.
storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });

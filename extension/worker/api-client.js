/**
 * One function per endpoint of the companion. What needs the token goes out after the companion has
 * proved itself; each trouble has its name: not_running, other_program, blocked, not_connected,
 * version_too_old, or the companion's own code when it refused.
 */
import { createCompanionProof } from "./companion-proof.js";
import { CompanionError, HISTORY_HEADER, WRITTEN_HEADER } from "./loopback.js";

export const API_VERSION = 1;
const BASE = `/api/v${API_VERSION}`;
const QUICK_MS = 3000;
/** It has answered a moment ago: on a busy computer its first reading takes a while, and is no outage. */
const PATIENT_MS = 10_000;

/**
 * @param {object} parts
 * @param {ReturnType<import("./loopback.js").createLoopback>} parts.loopback
 * @param {ReturnType<import("./port.js").createPort>} parts.port
 * @param {ReturnType<import("./connection-store.js").createConnectionStore>} parts.store
 * @param {(version: string) => void} parts.onContact Told of each answer of a companion that knows our token.
 * @param {(historyId: string) => Promise<void>} parts.onHistory Told of the history that such an answer names.
 * @param {(error: CompanionError) => Promise<void>} parts.onTrouble Told of each call that went wrong.
 */
export function createApiClient({ loopback, port, store, onContact, onHistory, onTrouble }) {
  const proof = createCompanionProof({ hello: (portNumber, body) => quick(portNumber, "POST", `${BASE}/hello`, body) });

  const quick = (portNumber, method, path, body) =>
    loopback.request(portNumber, method, path, { body, timeout: QUICK_MS });

  const readAddress = () => Promise.all([store.read("connection"), port.read()]);

  const call = async (...request) => (await ask(...request)).value;

  /** What is shown and acted on later goes with the name of the history it was read from. */
  async function callForHistory(...request) {
    const { value, history } = await ask(...request);
    return { ...value, history_id: history };
  }

  /** What was read from a history is told of that history alone, by the name that came with it. */
  async function ask(method, path, { body, headers = {}, historyId = null } = {}) {
    const [connection, portNumber] = await readAddress();
    if (!connection) throw notConnected();
    try {
      await meet(portNumber, connection);
      const seen = historyId === null ? {} : { [HISTORY_HEADER]: historyId };
      const withToken = { ...headers, ...seen, Authorization: `Bearer ${connection.token}` };
      const answer = await loopback.request(portNumber, method, `${BASE}${path}`, { body, headers: withToken, timeout: PATIENT_MS });
      if (answer.history) await onHistory(answer.history);
      onContact(answer.version);
      return answer;
    } catch (error) {
      if (error.history) await onHistory(error.history);
      await onTrouble(error);
      throw error;
    }
  }

  /**
   * Who refuses the greeting has proved nothing yet. It is believed for now, without its status, so
   * that nobody forgets a token or drops an entry because of it.
   */
  async function meet(portNumber, connection) {
    try {
      return await proof.prove(portNumber, connection);
    } catch (error) {
      if (error.status === 404) await checkVersions(portNumber);
      throw new CompanionError(error.code, error.message, { details: error.details, version: error.version });
    }
  }

  async function checkVersions(portNumber) {
    const { value, version } = await quick(portNumber, "GET", "/health");
    const offered = Array.isArray(value?.api_versions) ? value.api_versions : [];
    if (offered.includes(API_VERSION)) return version;
    const which = offered.length > 0 && Math.min(...offered) > API_VERSION ? "extension" : "companion";
    throw new CompanionError("version_too_old", `The ${which} is too old`, { details: { which }, version });
  }

  /** @returns {Promise<{version: string}>} Throws what is the matter unless the companion knows our token. */
  async function probe() {
    const [connection, portNumber] = await readAddress();
    if (!connection) throw notConnected(await checkVersions(portNumber));
    const met = await meet(portNumber, connection);
    onContact(met.version);
    return met;
  }

  /** What was told before it is known by its key; of which history it is, by that one's name or else by when it was written down. */
  const keyed = (key, body, { historyId = null, writtenAt = null }) => ({
    body, historyId,
    headers: { "Idempotency-Key": key, ...(writtenAt !== null && { [WRITTEN_HEADER]: new Date(writtenAt).toISOString() }) },
  });

  return {
    probe,
    startPairing: async (name) => (await quick(await port.read(), "POST", "/pair/start", { name })).value,
    pollPairing: async (body) => (await quick(await port.read(), "POST", "/pair/poll", body)).value,
    cancelPairing: async (body) => (await quick(await port.read(), "POST", "/pair/cancel", body)).value,
    rotateToken: () => call("POST", "/token/rotate", { body: {} }),
    makeSessionLink: (path) => call("POST", "/session-link", { body: path ? { path } : {} }),
    readMessage: (message, isGlance = false) => callForHistory("POST", "/messages/read", { body: { message, is_glance: isGlance } }),
    fillDraft: (wish) => call("POST", "/drafts", { body: wish }),
    askQuestions: (wish, historyId) => call("POST", "/questions", { body: wish, historyId }),
    checkDraft: (wish) => call("POST", "/drafts/check", { body: wish }),
    muteRule: (choice) => call("PATCH", "/drafts/check/rules", { body: choice }),
    readKeptTexts: () => call("GET", "/templates/fallback"),
    readSettings: () => call("GET", "/settings"),
    updateSettings: (changes) => call("PATCH", "/settings", { body: changes }),
    recordEvent: (key, body, of) => callForHistory("POST", "/events", keyed(key, body, of)),
    saveCase: (key, body, of) => callForHistory("POST", "/cases", keyed(key, body, of)),
    findCase: async (messageId) => (await call("GET", `/cases?${new URLSearchParams({ message_id: messageId })}`)).cases[0] ?? null,
    listCases: (words) => callForHistory("GET", `/cases${asQuery(words)}`),
    findContacts: (words) => callForHistory("GET", `/contacts${asQuery(words)}`),
    saveContact: (key, body, of) => callForHistory("POST", "/contacts", keyed(key, body, of)),
    suggestNotes: (wish, historyId) => call("POST", "/notes", { body: wish, historyId }),
  };
}

const asQuery = (words) => (words ? `?${new URLSearchParams({ words })}` : "");

function notConnected(version = null) {
  return new CompanionError("not_connected", "Not connected to the companion", { version });
}

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { afterEach, beforeEach, test } from "node:test";
import { createApiClient } from "../../../extension/worker/api-client.js";
import { createLoopback } from "../../../extension/worker/loopback.js";
import { createStore } from "./stand-in-browser.js";
import { paths, startCompanion } from "./stand-in-companion.js";

let companion;
let store;
let contacts;
let troubles;
let histories;

beforeEach(async () => {
  companion = await startCompanion();
  store = createStore({ connection: companion.connect() });
  contacts = [];
  troubles = [];
  histories = [];
});
afterEach(() => companion.stop());

function client({ port = companion.port, mayReach = true } = {}) {
  return createApiClient({
    loopback: createLoopback({ fetch, mayReach: async () => mayReach }),
    port: { read: async () => port },
    store,
    onContact: (version) => contacts.push(version),
    onHistory: async (historyId) => histories.push(historyId),
    onTrouble: async (error) => troubles.push(error.code),
  });
}

const codeOf = (promise) => promise.then(() => "answered", (error) => error.code);

/** A server on a port of its own that answers in its own way, for as long as the test runs. */
async function startOther(t, answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return server.address().port;
}

test("the companion proves itself before the key goes out", async () => {
  await client().readSettings();
  const [greeting, call] = companion.asked;
  assert.equal(greeting.path, "/api/v1/hello");
  assert.equal(greeting.headers.authorization, undefined);
  assert.equal(call.headers.authorization, `Bearer ${companion.token}`);
});

test("the greeting is given three seconds, and whoever has answered it is given ten for the work", async (t) => {
  const timeout = t.mock.method(AbortSignal, "timeout");
  await client().readSettings();
  assert.deepEqual(timeout.mock.calls.map(({ arguments: [milliseconds] }) => milliseconds), [3000, 10_000]);
});

test("each call has a proof of its own, as another program may have taken the port since", async () => {
  const api = client();
  await api.readSettings();
  await api.readSettings();
  assert.deepEqual(paths(companion), ["/api/v1/hello", "/api/v1/settings", "/api/v1/hello", "/api/v1/settings"]);
});

test("calls at the same time share one proof", async () => {
  const api = client();
  await Promise.all([api.readSettings(), api.readSettings(), api.readSettings()]);
  assert.equal(paths(companion).filter((path) => path === "/api/v1/hello").length, 1);
});

test("a companion that comes back after an outage is asked again", async () => {
  const api = client();
  await api.readSettings();
  const { port, token, clientId } = companion;
  await companion.stop();
  assert.equal(await codeOf(api.readSettings()), "not_running");
  companion = Object.assign(await startCompanion({ port }), { token, clientId });
  await api.readSettings();
  assert.deepEqual(paths(companion), ["/api/v1/hello", "/api/v1/settings"]);
});

test("a program that relays to the true companion gets neither key nor text", async (t) => {
  const seen = [];
  const relay = await startOther(t, async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    seen.push({ path: request.url, key: request.headers.authorization });
    const answer = await fetch(`http://127.0.0.1:${companion.port}${request.url}`, {
      method: request.method,
      headers: { "Content-Type": "application/json" },
      body: Buffer.concat(parts),
    });
    response.writeHead(answer.status, { "Afterword-Version": "0.1.0" }).end(await answer.text());
  });
  assert.equal(await codeOf(client({ port: relay }).readMessage({ text: "private" })), "other_program");
  assert.deepEqual(seen, [{ path: "/api/v1/hello", key: undefined }]);
});

test("an answer without our header comes from another program", async (t) => {
  const port = await startOther(t, (_request, response) => response.end("{}"));
  assert.equal(await codeOf(client({ port }).probe()), "other_program");
});

test("a redirect comes from another program, and nobody follows it", async (t) => {
  const port = await startOther(t, (_request, response) => response.writeHead(302, { Location: "/login" }).end());
  assert.equal(await codeOf(client({ port }).probe()), "other_program");
});

test("a closed port is a companion that is not running", async () => {
  await companion.stop();
  assert.equal(await codeOf(client().probe()), "not_running");
});

test("an answer that breaks off counts as no answer", async () => {
  companion.reply = () => ({ status: 200, headers: { "Content-Length": "900" } });
  setTimeout(() => companion.stop(), 100);
  assert.equal(await codeOf(client().probe()), "not_running");
});

test("without the browser's permission nothing is tried and the trouble is called blocked", async () => {
  assert.equal(await codeOf(client({ mayReach: false }).probe()), "blocked");
  assert.equal(await codeOf(client({ mayReach: false }).readSettings()), "blocked");
  assert.deepEqual(companion.asked, []);
});

test("without a key nothing is asked but the health", async () => {
  store = createStore();
  assert.equal(await codeOf(client().probe()), "not_connected");
  assert.equal(await codeOf(client().readSettings()), "not_connected");
  assert.deepEqual(paths(companion), ["/health"]);
});

test("a refused greeting keeps the key, because who refuses has proved nothing", async () => {
  companion.clientId = "another";
  const error = await client().readSettings().catch((caught) => caught);
  assert.equal(error.code, "not_connected");
  assert.equal(error.status, null);
});

test("a refused key carries its status", async () => {
  companion.reply = ({ path }) => (path === "/api/v1/settings" ? { status: 401, value: { code: "x" } } : null);
  const error = await client().readSettings().catch((caught) => caught);
  assert.equal(error.code, "not_connected");
  assert.equal(error.status, 401);
});

for (const [offered, which] of [[[2], "extension"], [[0], "companion"], [[], "companion"]]) {
  test(`api versions ${JSON.stringify(offered)} mean that the ${which} is too old`, async () => {
    companion.apiVersions = offered;
    for (const connection of [store.values.get("connection"), null]) {
      store.values.set("connection", connection);
      const error = await client().probe().catch((caught) => caught);
      assert.equal(error.code, "version_too_old");
      assert.equal(error.details.which, which);
    }
  });
}

test("the companion's own refusal passes with its code and details", async () => {
  const value = { code: "bad_request", message: "Wrong.", details: { subject: ["Missing"] } };
  companion.reply = ({ path }) => (path === "/api/v1/messages/read" ? { status: 400, value } : null);
  const error = await client().readMessage({}).catch((caught) => caught);
  assert.deepEqual([error.code, error.status, error.details], ["bad_request", 400, value.details]);
});

test("a write carries its idempotency key", async () => {
  await client().recordEvent("k-1", { case: {} }, { historyId: null });
  assert.equal(companion.asked.at(-1).headers["idempotency-key"], "k-1");
});

test("each answer to a proven call is told as a contact, each error as trouble", async () => {
  const api = client();
  await api.readSettings();
  await companion.stop();
  await codeOf(api.readSettings());
  assert.deepEqual([contacts, troubles], [["0.1.0"], ["not_running"]]);
});

test("a draft is looked over, and a rule switched, where the companion has it", async () => {
  companion.reply = ({ path, method }) => (path.startsWith("/api/v1/drafts/check") ? { status: 200, value: { asked: method } } : null);
  const api = client();
  assert.deepEqual(await api.checkDraft({ text: "Thank you.", context: null, ignored: [] }), { asked: "POST" });
  assert.deepEqual(await api.muteRule({ rule_id: "arguing", muted: true }), { asked: "PATCH" });
  const asked = paths(companion).filter((path) => path !== "/api/v1/hello");
  assert.deepEqual(asked, ["/api/v1/drafts/check", "/api/v1/drafts/check/rules"]);
  assert.deepEqual(companion.asked.at(-1).body, { rule_id: "arguing", muted: true });
});

/** What a program that has just taken the companion's port is asked, as `[path, key]`. */
async function startTaker(t, port) {
  const heard = [];
  const taker = createServer((request, response) => {
    heard.push([request.url, request.headers.authorization]);
    response.writeHead(404, { "Content-Type": "application/json" }).end("{}");
  });
  await new Promise((resolve) => taker.listen(port, "127.0.0.1", resolve));
  t.after(() => {
    taker.closeAllConnections();
    taker.close();
  });
  return heard;
}

const CALLS = {
  "a mail that is opened": (api) => api.readMessage({ text: "private" }),
  "a text that is looked over while it is written": (api) => api.checkDraft({ text: "Dear Ana", context: null, ignored: [] }),
  "a note for the history": (api) => api.recordEvent("k-1", { case: {} }, { historyId: null }),
};
for (const [what, make] of Object.entries(CALLS)) {
  test(`${what} never reaches a program that took the port a moment ago`, async (t) => {
    const api = client();
    await api.readSettings();
    const { port } = companion;
    await companion.stop();
    const heard = await startTaker(t, port);
    assert.equal(await codeOf(make(api)), "other_program");
    assert.deepEqual(heard, [["/api/v1/hello", undefined]]);
  });
}

const named = (historyId, status = 200, value = {}) => ({ path }) =>
  path === "/api/v1/hello" ? null : { status, value, headers: { "Afterword-History": historyId } };

test("what is read to be acted on later goes with the history it was read from", async () => {
  companion.reply = named("of today", 200, { cases: [] });
  const api = client();
  assert.deepEqual(await api.listCases(), { cases: [], history_id: "of today" });
  for (const read of [api.readMessage, api.findContacts]) assert.equal((await read("words")).history_id, "of today");
  assert.deepEqual([...new Set(histories)], ["of today"]);
});

test("an older companion names no history", async () => {
  companion.reply = ({ path }) => (path === "/api/v1/hello" ? null : { status: 200, value: { cases: [] } });
  assert.equal((await client().listCases()).history_id, null);
  assert.deepEqual(histories, []);
});

test("what was read from a history is told of that history alone", async () => {
  companion.reply = named("of today", 201);
  const api = client();
  const key = "aaaaaaaa-0000-4000-8000-000000000000";
  const answer = await api.recordEvent(key, {}, { historyId: "of before" });
  assert.equal(answer.history_id, "of today");
  await api.saveCase(key, {}, { historyId: "of before" });
  await api.saveContact(key, {}, { historyId: "of before" });
  await api.suggestNotes({}, "of before");
  await api.askQuestions({}, "of before");
  const told = companion.asked.filter(({ path }) => path !== "/api/v1/hello");
  assert.deepEqual(told.map(({ headers }) => headers["afterword-history"]), Array(5).fill("of before"));
  await api.recordEvent(key, {}, { historyId: null });
  assert.equal(companion.asked.at(-1).headers["afterword-history"], undefined);
  assert.equal(companion.asked.at(-1).headers["afterword-written"], undefined);
});

test("what names no history is told with when it was written down", async () => {
  companion.reply = named("of today", 201);
  await client().recordEvent("aaaaaaaa-0000-4000-8000-000000000000", {}, { writtenAt: Date.parse("2026-11-24T10:00:00.5Z") });
  const { headers } = companion.asked.at(-1);
  assert.equal(headers["afterword-written"], "2026-11-24T10:00:00.500Z");
  assert.equal(headers["afterword-history"], undefined);
});

test("a refusal tells the history that is here, before anybody acts on it", async () => {
  companion.reply = named("of today", 409, { code: "history_replaced", message: "Replaced.", details: {} });
  assert.equal(await codeOf(client().recordEvent("a-key", {}, { historyId: "of before" })), "history_replaced");
  assert.deepEqual(histories, ["of today"]);
});

import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { createApiClient } from "../../../extension/worker/api-client.js";
import { createLoopback } from "../../../extension/worker/loopback.js";
import { browserName, createPairing } from "../../../extension/worker/pairing.js";
import { createAlarms, createStore } from "./stand-in-browser.js";
import { paths, startCompanion } from "./stand-in-companion.js";

let companion;
let store;
let alarms;
let clock;
let changes;

beforeEach(async () => {
  companion = await startCompanion();
  store = createStore();
  alarms = createAlarms();
  clock = { now: 0 };
  changes = 0;
});
afterEach(() => companion.stop());

function create() {
  const now = () => clock.now;
  const api = createApiClient({
    loopback: createLoopback({ fetch, mayReach: async () => true }),
    port: { read: async () => companion.port },
    store,
    onContact: () => {},
    onHistory: async () => {},
    onTrouble: async () => {},
  });
  const onChange = async () => {
    changes += 1;
  };
  return createPairing({ api, store, alarms, now, readName: () => "Chrome on Linux", onChange });
}

test("asking shows the six digits and tells the companion who asks", async () => {
  assert.deepEqual(await create().start(), { state: "waiting", code: "482193" });
  assert.deepEqual(companion.asked.at(-1).body, { name: "Chrome on Linux" });
});

test("asking twice shows the same digits", async () => {
  const pairing = create();
  await Promise.all([pairing.start(), pairing.start()]);
  await create().start();
  assert.equal(paths(companion).filter((path) => path === "/pair/start").length, 1);
});

test("once allowed, the key is kept and the asking is over", async () => {
  const pairing = create();
  await pairing.start();
  companion.pairing.status = "allowed";
  assert.deepEqual(await pairing.check(), { state: "allowed", code: "482193" });
  assert.equal((await store.read("connection")).token, companion.token);
  assert.deepEqual([changes, alarms.set.size], [1, 0]);
});

test("two pages that look at once do not lose the key, which is told once", async () => {
  const pairing = create();
  await pairing.start();
  companion.pairing.status = "allowed";
  const seen = await Promise.all([pairing.check(), pairing.check()]);
  assert.deepEqual(seen.map(({ state }) => state), ["allowed", "allowed"]);
  assert.equal((await pairing.check()).state, "allowed");
});

test("a worker that was stopped goes on with the same asking", async () => {
  await create().start();
  companion.pairing.status = "allowed";
  assert.equal((await create().check()).state, "allowed");
});

test("a no keeps nothing", async () => {
  const pairing = create();
  await pairing.start();
  companion.pairing.status = "denied";
  assert.equal((await pairing.check()).state, "denied");
  assert.equal(await store.read("connection"), null);
  assert.equal(changes, 0);
});

test("an asking that the companion no longer knows has expired, and a new one gets new digits", async () => {
  const pairing = create();
  await pairing.start();
  companion.pairing = null;
  assert.equal((await pairing.check()).state, "expired");
  assert.equal((await pairing.start()).state, "waiting");
});

test("while the companion is away the asking waits until its time is over", async () => {
  const pairing = create();
  await pairing.start();
  await companion.stop();
  assert.equal((await pairing.check()).state, "waiting");
  clock.now = 121_000;
  assert.equal((await pairing.check()).state, "expired");
});

test("how an asking ended is said for two minutes", async () => {
  const pairing = create();
  await pairing.start();
  companion.pairing.status = "denied";
  await pairing.check();
  clock.now = 119_000;
  assert.equal((await pairing.check()).state, "denied");
  clock.now = 121_000;
  assert.equal((await create().check()).state, "none");
});

test("a refusal to be asked passes with its code", async () => {
  companion.reply = () => ({ status: 429, value: { code: "pairing_full", message: "Full.", details: {} } });
  await assert.rejects(create().start(), { code: "pairing_full" });
});

test("cancelling ends the asking", async () => {
  const pairing = create();
  await pairing.start();
  await pairing.cancel();
  assert.deepEqual(await pairing.check(), { state: "none", code: null });
});

test("a renewed key is kept and serves from then on", async () => {
  store.values.set("connection", companion.connect());
  await create().rotate();
  const { token } = await store.read("connection");
  assert.equal(token, companion.nextToken);
  await create().rotate();
  assert.equal(companion.token, token);
});

test("a worker that was stopped before it kept the new key goes on with the old one", async () => {
  const connection = companion.connect();
  store.values.set("connection", connection);
  await create().rotate();
  store.values.set("connection", connection);
  await create().rotate();
  assert.equal((await store.read("connection")).token, companion.nextToken);
});

test("forgetting takes the key away and is told once", async () => {
  store.values.set("connection", companion.connect());
  const pairing = create();
  await pairing.forget();
  await pairing.forget();
  assert.equal(await store.read("connection"), null);
  assert.equal(changes, 1);
});

for (const [userAgent, brands, name] of [
  ["Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0", [{ brand: "Chromium" }, { brand: "Google Chrome" }], "Chrome on Linux"],
  ["Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0", [{ brand: "Not;A=Brand" }, { brand: "Chromium" }], "Chromium on Linux"],
  ["Mozilla/5.0 (Windows NT 10.0) Chrome/156.0 Edg/156.0", [{ brand: "Microsoft Edge" }], "Edge on Windows"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:153.0) Firefox/153.0", null, "Firefox on macOS"],
  ["Something", null, "Browser"],
]) {
  test(`${name} is called so`, () => {
    assert.equal(browserName({ userAgent, userAgentData: brands && { brands } }), name);
  });
}

/** Holds one answer of the companion back until it is let go, and tells when it has been asked for. */
function hold(path) {
  const held = {};
  const isAsked = new Promise((resolve) => {
    held.asked = resolve;
  });
  const isLetGo = new Promise((resolve) => {
    held.letGo = resolve;
  });
  companion.reply = async (asked) => {
    if (asked.path !== path) return null;
    held.asked();
    await isLetGo;
    return null;
  };
  return { isAsked, letGo: held.letGo };
}

for (const status of ["allowed", "denied", "waiting"]) {
  test(`cancelled while the answer ${status} is under way, it is as if nothing had been asked`, async () => {
    const pairing = create();
    await pairing.start();
    companion.pairing.status = status;
    const { isAsked, letGo } = hold("/pair/poll");
    const looked = pairing.check();
    await isAsked;
    await pairing.cancel();
    letGo();
    assert.equal((await looked).state, "none");
    assert.equal((await pairing.check()).state, "none");
    assert.equal(await store.read("connection"), null);
    assert.deepEqual([changes, alarms.set.size], [0, 0]);
  });
}

test("cancelled while the key is being put away, it is put away no more", async () => {
  const pairing = create();
  await pairing.start();
  companion.pairing.status = "allowed";
  const write = store.write;
  let cancelled = null;
  store.write = async (name, value) => {
    await write(name, value);
    cancelled ??= pairing.cancel();
  };
  assert.equal((await pairing.check()).state, "none");
  await cancelled;
  assert.equal(await store.read("connection"), null);
  assert.equal((await pairing.check()).state, "none");
  assert.equal(changes, 0);
});

test("cancelled while the asking is under way, it does not begin, and the companion is told once it has answered", async () => {
  const pairing = create();
  const { isAsked, letGo } = hold("/pair/start");
  const started = pairing.start();
  await isAsked;
  await pairing.cancel();
  letGo();
  assert.equal((await started).state, "none");
  assert.equal((await pairing.check()).state, "none");
  assert.equal(alarms.set.size, 0);
  await untilGivenUp();
  assert.equal(companion.pairing, null);
});

test("cancelled before the asking is under way, the companion is not asked", async () => {
  const pairing = create();
  const started = pairing.start();
  await pairing.cancel();
  assert.equal((await started).state, "none");
  assert.ok(!paths(companion).includes("/pair/start"));
});

test("asked anew while the answer to a cancelled asking is under way, the new one counts", async () => {
  const pairing = create();
  await pairing.start();
  const { isAsked, letGo } = hold("/pair/poll");
  const looked = pairing.check();
  await isAsked;
  await pairing.cancel();
  assert.equal((await pairing.start()).state, "waiting");
  letGo();
  await looked;
  companion.pairing.status = "allowed";
  assert.equal((await pairing.check()).state, "allowed");
  assert.equal((await store.read("connection")).token, companion.token);
});

/** Cancelling waits for nobody, so what the companion hears of it comes a moment later. */
async function untilGivenUp(times = 1) {
  const heard = () => paths(companion).filter((path) => path === "/pair/cancel").length;
  for (let look = 0; look < 500 && heard() < times; look += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.equal(heard(), times);
}

test("cancelled before the person allows it, the companion asks about it no more", async () => {
  const pairing = create();
  await pairing.start();
  await pairing.cancel();
  await untilGivenUp();
  assert.equal(companion.pairing, null);
});

test("cancelled while the key is on its way, no entry stays with the companion", async () => {
  const pairing = create();
  await pairing.start();
  companion.pairing.status = "allowed";
  const write = store.write;
  let cancelled = null;
  store.write = async (name, value) => {
    await write(name, value);
    cancelled ??= pairing.cancel();
  };
  await pairing.check();
  await cancelled;
  await untilGivenUp(2);
  assert.equal(companion.clientId, null);
});

test("a companion that is away keeps nobody from cancelling", async () => {
  const pairing = create();
  await pairing.start();
  await companion.stop();
  assert.equal((await pairing.cancel()).state, "none");
});

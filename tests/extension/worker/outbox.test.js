import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { CompanionError } from "../../../extension/worker/loopback.js";
import { createOutbox } from "../../../extension/worker/outbox.js";
import { createAlarms, createStorage } from "./stand-in-browser.js";

const KEYS = ["a", "b", "c", "d"].map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`);
let storage;
let alarms;
let clock;
let counts;
let told;
/** What the companion does with each body's name; a number is a refusal, null an outage. */
let answers;

beforeEach(() => {
  storage = createStorage();
  alarms = createAlarms();
  clock = { now: 1_000_000 };
  counts = [];
  told = [];
  answers = {};
});

function create() {
  return createOutbox({
    storage,
    alarms,
    now: () => clock.now,
    onChange: (count) => counts.push(count),
    tell: async ({ body }) => {
      told.push(body.name);
      const status = answers[body.name];
      if (status === undefined) return { case_id: 1 };
      if (status === "older") throw new CompanionError("bad_request", "No.", { status: 400, details: { new: ["Unknown field."] } });
      if (status === "replaced") throw new CompanionError("history_replaced", "No.", { status: 409 });
      const code = status === null ? "not_running" : status === 404 ? "not_found" : "refused";
      throw new CompanionError(code, "No.", { status });
    },
  });
}

const entry = (index, name, messageId = "m1") => ({
  key: KEYS[index],
  kind: "case",
  body: { name, message_id: messageId },
});
const names = () => [...storage.values.values()].map(({ body }) => body.name);

async function add(outbox, ...entries) {
  for (const each of entries) await outbox.add(each);
}

test("an entry is in storage before anything is told", async () => {
  await create().add(entry(0, "first"));
  assert.deepEqual(names(), ["first"]);
  assert.deepEqual(told, []);
});

test("each entry has a storage key of its own, with its time and its idempotency key", async () => {
  await create().add(entry(0, "first"));
  assert.deepEqual([...storage.values.keys()], [`outbox:000000001000000:${KEYS[0]}`]);
});

test("what was told leaves, and its answer comes back by its key", async () => {
  const outbox = create();
  await outbox.add(entry(0, "first"));
  assert.deepEqual((await outbox.flush()).get(KEYS[0]), { case_id: 1 });
  assert.deepEqual(names(), []);
});

test("entries made at one moment, or after the clock was set back, keep their order", async () => {
  const outbox = create();
  await Promise.all([outbox.add(entry(2, "first")), outbox.add(entry(1, "second"))]);
  clock.now -= 500_000;
  await outbox.add(entry(0, "third"));
  await create().flush();
  assert.deepEqual(told, ["first", "second", "third"]);
});

test("the same key twice is one entry", async () => {
  const outbox = create();
  await Promise.all([outbox.add(entry(0, "first")), outbox.add(entry(0, "first"))]);
  await add(create(), entry(0, "first"));
  assert.deepEqual(names(), ["first"]);
});

test("without an answer everything stays and the next try is in half a minute", async () => {
  const outbox = create();
  answers = { first: null };
  await add(outbox, entry(0, "first"), entry(1, "second", "m2"));
  await outbox.flush();
  assert.deepEqual([told, names()], [["first"], ["first", "second"]]);
  assert.deepEqual(alarms.set.get("outbox"), { delayInMinutes: 0.5 });
});

test("the longer it has waited, the more seldom it is tried, and never less than every ten minutes", async () => {
  answers = { first: null };
  await add(create(), entry(0, "first"));
  for (const [waited, minutes] of [[60_000, 0.5], [1_600_000, 3 + 1 / 3], [90_000_000, 10]]) {
    clock.now = 1_000_000 + waited;
    await create().flush();
    assert.equal(alarms.set.get("outbox").delayInMinutes, minutes);
  }
});

test("no alarm is left when nothing waits", async () => {
  const outbox = create();
  answers = { first: null };
  await outbox.add(entry(0, "first"));
  await outbox.flush();
  answers = {};
  await outbox.flush();
  assert.equal(alarms.set.has("outbox"), false);
});

for (const status of [401, 408, 429]) {
  test(`a ${status} stops the telling and keeps everything waiting`, async () => {
    const outbox = create();
    answers = { first: status };
    await add(outbox, entry(0, "first"), entry(1, "second", "m2"));
    await outbox.flush();
    assert.deepEqual(told, ["first"]);
    assert.deepEqual(await outbox.count(), { waiting: 2, needs_attention: 0, lost: 0 });
  });
}

test("a 500 holds back the rest of its case and lets other cases pass", async () => {
  const outbox = create();
  answers = { first: 500 };
  await add(outbox, entry(0, "first"), entry(1, "its next"), entry(2, "other", "m2"));
  await outbox.flush();
  assert.deepEqual(told, ["first", "other"]);
  assert.deepEqual(names(), ["first", "its next"]);
});

test("a refused entry is kept for the person and does not stop the others", async () => {
  const outbox = create();
  answers = { first: 422 };
  await add(outbox, entry(0, "first"), entry(1, "second"));
  await outbox.flush();
  assert.deepEqual(await outbox.count(), { waiting: 0, needs_attention: 1, lost: 0 });
  assert.deepEqual((await outbox.list())[0].problem, { code: "refused", message: "No.", details: {} });
  await outbox.flush();
  assert.deepEqual(told, ["first", "second"]);
});

test("what was for a case that is no more is counted apart, and goes once it was read", async () => {
  const outbox = create();
  answers = { first: 404, second: 422 };
  await add(outbox, entry(0, "first"), entry(1, "second", "m2"));
  await outbox.flush();
  assert.deepEqual(await outbox.count(), { waiting: 0, needs_attention: 1, lost: 1 });
  await outbox.forgetLost();
  assert.deepEqual(names(), ["second"]);
  assert.deepEqual(await outbox.count(), { waiting: 0, needs_attention: 1, lost: 0 });
});

test("a refused entry can be tried again", async () => {
  const outbox = create();
  answers = { first: 422 };
  await outbox.add(entry(0, "first"));
  await outbox.flush();
  answers = {};
  await outbox.retry(KEYS[0]);
  await outbox.flush();
  assert.deepEqual(names(), []);
});

test("only the person's word removes an entry untold", async () => {
  const outbox = create();
  await outbox.add(entry(0, "first"));
  await outbox.remove(KEYS[0]);
  assert.deepEqual(names(), []);
});

test("a full outbox says so instead of dropping the oldest", async () => {
  const kept = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [`outbox:${String(index).padStart(15, "0")}:x${index}`, entry(1, "old")]),
  );
  storage = createStorage(kept);
  await assert.rejects(create().add(entry(0, "new")), { code: "outbox_full" });
  assert.equal(storage.values.size, 500);
});

test("an entry that storage does not take is not counted as kept", async () => {
  const outbox = create();
  storage.failing = new Error("quota");
  await assert.rejects(outbox.add(entry(0, "first")), /quota/);
  assert.deepEqual(await outbox.count(), { waiting: 0, needs_attention: 0, lost: 0 });
});

test("what was added during a telling is told by the next, and nothing twice", async () => {
  const outbox = create();
  await outbox.add(entry(0, "first"));
  const running = outbox.flush();
  await outbox.add(entry(1, "second"));
  await Promise.all([running, outbox.flush(), outbox.flush()]);
  assert.deepEqual(told, ["first", "second"]);
});

test("a worker that was stopped finds what waits", async () => {
  answers = { first: null };
  await add(create(), entry(0, "first"));
  answers = {};
  await create().flushIfWaiting();
  assert.deepEqual(told, ["first"]);
});

test("who needs it told waits for the telling under way", async () => {
  const outbox = create();
  await outbox.add(entry(0, "first"));
  outbox.flush();
  await outbox.flushIfWaiting();
  assert.deepEqual(told, ["first"]);
  assert.deepEqual(await outbox.list(), []);
});

test("other things in storage are left alone", async () => {
  storage = createStorage({ port: 9000 });
  await create().flush();
  assert.deepEqual([...storage.values.keys()], ["port"]);
});

test("each change of the count is told", async () => {
  const outbox = create();
  await outbox.add(entry(0, "first"));
  await outbox.flush();
  assert.deepEqual(counts, [{ waiting: 1, needs_attention: 0, lost: 0 }, { waiting: 0, needs_attention: 0, lost: 0 }]);
});

test("what an older companion does not know waits, keeps its place in its case and blocks no other", async () => {
  answers = { first: "older" };
  const outbox = create();
  await add(outbox, entry(0, "first"), entry(1, "second"), entry(2, "other", "m2"));
  await outbox.flush();
  assert.deepEqual(names(), ["first", "second"]);
  assert.deepEqual(counts.at(-1), { waiting: 2, needs_attention: 0, lost: 0 });
  assert.deepEqual((await outbox.list()).map((each) => Boolean(each.waits_for_newer)), [true, false]);
  assert.ok(alarms.set.size > 0);
});

test("once a newer companion was started, what waited for it is told in order", async () => {
  answers = { first: "older" };
  const outbox = create();
  await add(outbox, entry(0, "first"), entry(1, "second"));
  await outbox.flush();
  answers = {};
  told = [];
  await create().flush();
  assert.deepEqual(told, ["first", "second"]);
  assert.deepEqual(names(), []);
});

test("what waited for a history that was replaced stays until the person adds it to the one that is here", async () => {
  answers = { first: "replaced" };
  const outbox = create();
  await add(outbox, { ...entry(0, "first"), history_id: "of before" });
  await outbox.flush();
  assert.deepEqual(counts.at(-1), { waiting: 0, needs_attention: 1, lost: 0 });
  answers = {};
  await outbox.retry(KEYS[0], "of today");
  assert.deepEqual((await outbox.list()).map((each) => [each.history_id, each.problem]), [["of today", null]]);
});

test("an entry is told with when it was written down, however much later that is", async () => {
  const times = [];
  const outbox = createOutbox({ storage, alarms, now: () => clock.now, onChange: () => {}, tell: async (_entry, writtenAt) => times.push(writtenAt) });
  const before = clock.now;
  await add(outbox, entry(0, "first"));
  clock.now += 60_000;
  await outbox.flush();
  assert.deepEqual(times, [before]);
});

test("tried again for any other reason, an entry stays with its history", async () => {
  answers = { first: 400 };
  const outbox = create();
  await add(outbox, { ...entry(0, "first"), history_id: "of before" });
  await outbox.flush();
  await outbox.retry(KEYS[0], "of today");
  assert.equal((await outbox.list())[0].history_id, "of before");
});

for (const body of [{ case_id: 7 }, { contact: { contact_id: 3 } }, { contact: { name: "Ana", case_ids: [7] } }]) {
  test(`of a history that was replaced ${JSON.stringify(body)} is lost: its number means another one now`, async () => {
    answers = { first: "replaced" };
    const outbox = create();
    await outbox.add({ key: KEYS[0], kind: "event", body: { name: "first", ...body }, history_id: "of before" });
    await outbox.flush();
    assert.deepEqual(counts.at(-1), { waiting: 0, needs_attention: 0, lost: 1 });
  });
}

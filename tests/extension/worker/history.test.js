import assert from "node:assert/strict";
import { test } from "node:test";
import { createHistory } from "../../../extension/worker/history.js";

const WAITS = { queued: true, waits_for_newer: false, case: null, contact: null };
const event = { key: "key-1", kind: "event", body: { case_id: 7, kind: "answered" } };

function outboxWith(problem, more = {}) {
  const entries = [];
  return {
    add: async (entry) => entries.push({ ...entry, problem, ...more }),
    flush: async () => new Map(),
    list: async () => entries,
    remove: async (key) => entries.splice(entries.findIndex((entry) => entry.key === key), 1),
  };
}

test("what the companion cannot hear now waits", async () => {
  assert.deepEqual(await createHistory({}).keep(outboxWith(null), event), WAITS);
});

test("of a case that was deleted meanwhile nothing is kept, and that is said", async () => {
  const outbox = outboxWith({ code: "not_found", message: "There is no case 7.", details: {} });
  await assert.rejects(createHistory({}).keep(outbox, event), { code: "not_found" });
  assert.deepEqual(await outbox.list(), []);
});

test("any other refusal is left to the person", async () => {
  const outbox = outboxWith({ code: "invalid", message: "No.", details: {} });
  assert.deepEqual(await createHistory({}).keep(outbox, event), WAITS);
  assert.equal((await outbox.list()).length, 1);
});

test("what waits for a newer companion is said to", async () => {
  const kept = await createHistory({}).keep(outboxWith(null, { waits_for_newer: true }), event);
  assert.deepEqual(kept, { ...WAITS, waits_for_newer: true });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { createHistory } from "../../../extension/worker/history.js";

const WAITS = { queued: true, waits_for_newer: false, history_id: null, case: null, contact: null };
const KNOWN = { read: async () => "of today" };
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
  assert.deepEqual(await createHistory({}, KNOWN).keep(outboxWith(null), event), WAITS);
});

test("of a case that was deleted meanwhile nothing is kept, and that is said", async () => {
  const outbox = outboxWith({ code: "not_found", message: "There is no case 7.", details: {} });
  await assert.rejects(createHistory({}, KNOWN).keep(outbox, event), { code: "not_found" });
  assert.deepEqual(await outbox.list(), []);
});

test("any other refusal is left to the person", async () => {
  const outbox = outboxWith({ code: "invalid", message: "No.", details: {} });
  assert.deepEqual(await createHistory({}, KNOWN).keep(outbox, event), WAITS);
  assert.equal((await outbox.list()).length, 1);
});

test("what waits for a newer companion is said to", async () => {
  const kept = await createHistory({}, KNOWN).keep(outboxWith(null, { waits_for_newer: true }), event);
  assert.deepEqual(kept, { ...WAITS, waits_for_newer: true });
});

/** An outbox whose companion keeps one history and refuses what is for any other. */
function outboxOf(here) {
  const entries = [];
  return {
    entries,
    add: async (entry) => entries.push({ ...entry, problem: null }),
    async flush() {
      const told = new Map();
      for (const entry of [...entries]) {
        if (entry.problem) continue;
        if (entry.history_id !== here) entry.problem = { code: "history_replaced", message: "Replaced." };
        else {
          told.set(entry.key, { event_id: 1, history_id: here, case: { case_id: 7 }, contact: null });
          entries.splice(entries.indexOf(entry), 1);
        }
      }
      return told;
    },
    list: async () => entries,
    retry: async (key, historyId) => Object.assign(entries.find((entry) => entry.key === key), { problem: null, history_id: historyId }),
    remove: async (key) => entries.splice(entries.findIndex((entry) => entry.key === key), 1),
  };
}

const ofMail = { key: "key-1", kind: "event", body: { case: { message_id: "m1" }, kind: "copied" } };

test("what was seen in a history is written down for that one, and else for the one that is known", async () => {
  const outbox = outboxWith(null);
  await createHistory({}, KNOWN).keep(outbox, { ...ofMail, history_id: "of before" });
  await createHistory({}, KNOWN).keep(outbox, { ...ofMail, key: "key-2", history_id: undefined });
  assert.deepEqual((await outbox.list()).map((entry) => entry.history_id), ["of before", "of today"]);
});

test("what was seen in a history that was replaced is not kept, and that is said", async () => {
  const outbox = outboxOf("of today");
  await assert.rejects(createHistory({}, KNOWN).keep(outbox, { ...ofMail, history_id: "of before" }), { code: "history_replaced" });
  assert.deepEqual(outbox.entries, []);
});

test("what is pressed now and was seen in no history goes into the one that is here", async () => {
  const heard = ["of before", "of today"];
  const known = { read: async () => (heard.length > 1 ? heard.shift() : heard[0]) };
  const kept = await createHistory({}, known).keep(outboxOf("of today"), ofMail);
  assert.deepEqual(kept, { queued: false, waits_for_newer: false, history_id: "of today", case: { case_id: 7 }, contact: null });
});

test("what names a case by its number never goes into another history", async () => {
  const heard = ["of before", "of today"];
  const known = { read: async () => (heard.length > 1 ? heard.shift() : heard[0]) };
  await assert.rejects(createHistory({}, known).keep(outboxOf("of today"), event), { code: "history_replaced" });
});

test("an entry is told of the history it was written down for, one of an earlier version with its time", async () => {
  const told = [];
  const api = { recordEvent: async (...given) => told.push(given) };
  const { tell } = createHistory(api, KNOWN);
  await tell({ kind: "event", key: "key-1", body: {}, history_id: "of before" }, 1000);
  await tell({ kind: "event", key: "key-2", body: {}, history_id: null }, 2000);
  await tell({ kind: "event", key: "key-3", body: {} }, 3000);
  assert.deepEqual(told, [
    ["key-1", {}, { historyId: "of before" }],
    ["key-2", {}, { historyId: null }],
    ["key-3", {}, { writtenAt: 3000 }],
  ]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { createRestWatch } from "../../../extension/features/rest-watch.js";

const NOW = Date.parse("2026-11-24T10:00:00Z");
const GOOD_UNTIL = "2026-11-26T10:00:00Z";
const rest = (hour) => ({ ends_at: `2026-11-24T${hour}:00:00Z`, announce_at: `2026-11-24T${hour}:00:00Z`, good_until: GOOD_UNTIL });
const HOUR_MS = 3_600_000;

function stand({ isKept = false, messageId = "m1" } = {}) {
  const told = [];
  const messages = {
    getRestWatch: async () => (isKept ? { at: NOW } : null),
    watchRestEnd: async ({ delay_ms: delay }) => told.push(delay / HOUR_MS),
    forgetRestEnd: async () => told.push("forgotten"),
  };
  return { told, watch: createRestWatch({ messages, messageId, onChange: () => {} }) };
}

test("a rest that becomes longer is announced later", async () => {
  const { told, watch } = stand();
  await watch.look(rest(12), NOW);
  await watch.set(true, rest(12), NOW);
  await watch.look(rest(16), NOW);
  await watch.look(rest(16), NOW);
  assert.deepEqual(told, [2, 6]);
});

test("what was asked for before the page was opened follows too", async () => {
  const { told, watch } = stand({ isKept: true });
  await watch.look(rest(16), NOW);
  assert.deepEqual([told, watch.isOn()], [[6], true]);
});

test("a rest that is over, or not known, or that nobody asked about, tells nothing", async () => {
  const over = stand({ isKept: true });
  await over.watch.look(rest(10), NOW);
  await over.watch.look(null, NOW);
  await over.watch.look({ ...rest(16), good_until: null }, NOW);
  const unasked = stand();
  await unasked.watch.look(rest(16), NOW);
  const nowhere = stand({ isKept: true, messageId: null });
  await nowhere.watch.look(rest(16), NOW);
  assert.deepEqual([over.told, unasked.told, nowhere.told], [[], [], []]);
});

test("whoever is done with a mail is not called back to it", async () => {
  const { told, watch } = stand({ isKept: true });
  await watch.look(null, NOW);
  await watch.end();
  await watch.end();
  assert.deepEqual([told, watch.isOn()], [["forgotten"], false]);
});

test("what could not be told is not shown as chosen", async (context) => {
  context.mock.method(console, "error", () => {});
  const lost = async () => { throw new Error("the storage is full"); };
  const messages = { getRestWatch: async () => null, watchRestEnd: lost, forgetRestEnd: lost };
  let drawn = 0;
  const watch = createRestWatch({ messages, messageId: "m1", onChange: () => { drawn += 1; } });
  await watch.set(true, rest(12), NOW);
  assert.deepEqual([watch.isOn(), drawn], [false, 1]);
});

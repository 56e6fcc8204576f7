import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { createKnownHistory } from "../../../extension/worker/known-history.js";
import { createStorage } from "./stand-in-browser.js";

let storage;
let replaced;

beforeEach(() => {
  storage = createStorage();
  replaced = 0;
});

const create = () => createKnownHistory({ storage, onReplaced: async () => { replaced += 1; } });

test("before the companion was heard, no history is known", async () => {
  assert.equal(await create().read(), null);
});

test("the first one that is heard takes nobody's place", async () => {
  const known = create();
  await known.note("of today");
  await known.note("of today");
  assert.deepEqual([await known.read(), replaced], ["of today", 0]);
});

test("another one is told of once, also to a worker that was stopped meanwhile", async () => {
  await create().note("of before");
  const known = create();
  await known.note("of today");
  await known.note("of today");
  assert.deepEqual([await create().read(), replaced], ["of today", 1]);
});

test("a companion that names none takes nothing away", async () => {
  const known = create();
  await known.note("of today");
  await known.note(null);
  assert.deepEqual([await known.read(), replaced], ["of today", 0]);
});

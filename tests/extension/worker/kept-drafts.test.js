import assert from "node:assert/strict";
import { test } from "node:test";
import { createKeptDrafts } from "../../../extension/worker/kept-drafts.js";
import { createStorage } from "./stand-in-browser.js";

test("a draft comes back by its message", async () => {
  const drafts = createKeptDrafts(createStorage());
  await drafts.keep("18c2", { body: "Thank you" });
  assert.deepEqual(await drafts.read("18c2"), { body: "Thank you" });
  assert.equal(await drafts.read("18c3"), null);
});

test("null forgets it", async () => {
  const storage = createStorage();
  const drafts = createKeptDrafts(storage);
  await drafts.keep("18c2", { body: "Thank you" });
  await drafts.keep("18c2", null);
  assert.equal(storage.values.size, 0);
});

test("of more than fifty the ones written longest ago go", async () => {
  const drafts = createKeptDrafts(createStorage({ port: 9000 }));
  for (let number = 1; number <= 50; number += 1) await drafts.keep(`m${number}`, { number });
  await drafts.keep("m1", { number: 1 });
  await drafts.keep("m51", { number: 51 });
  assert.equal(await drafts.read("m2"), null);
  assert.deepEqual(await drafts.read("m1"), { number: 1 });
  assert.deepEqual(await drafts.read("m51"), { number: 51 });
});

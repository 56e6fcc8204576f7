import assert from "node:assert/strict";
import { test } from "node:test";
import { createLinkedInAdapter } from "../../../../extension/sites/linkedin/adapter.js";

/** A browser whose frames answer with what they are given. */
function stand(url, results = []) {
  const ran = [];
  const scripting = {
    executeScript: async (wish) => {
      ran.push(wish);
      return results.map((result, frameId) => ({ frameId, result }));
    },
  };
  return { ran, adapter: createLinkedInAdapter({ scripting, tabs: {}, permissions: {} }, async () => ({ id: 5, url })) };
}

test("nothing is run in the page of another site, whatever the browser allows", async () => {
  for (const url of ["https://mail.google.com/mail/", "https://www.linkedin.com.evil.example/in/ana/"]) {
    const { ran, adapter } = stand(url);
    for (const act of [() => adapter.readProfile(), () => adapter.write({ kind: "note", text: "Hi" }), () => adapter.takeOut()]) {
      await assert.rejects(act());
    }
    assert.deepEqual(ran, []);
  }
});

test("a frame that gives no answer is no answer", async () => {
  const { adapter } = stand("https://www.linkedin.com/in/ana/", [null, { ok: true }]);
  assert.equal(await adapter.takeOut(), true);
});

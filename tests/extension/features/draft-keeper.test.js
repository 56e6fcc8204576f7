import assert from "node:assert/strict";
import { test } from "node:test";
import { createDraftKeeper } from "../../../extension/features/draft-keeper.js";

function keeperWith({ kept = null, messageId = "19d8", isGone = false } = {}) {
  const calls = [];
  const troubles = [];
  const messages = {
    getKeptDraft: async () => kept,
    keepDraft: async (call) => {
      if (isGone) throw new Error("gone");
      calls.push(call);
    },
  };
  return { calls, troubles, keeper: createDraftKeeper({ messages, messageId, onTrouble: (error) => void troubles.push(error) }) };
}

test("nothing is kept for a message that nothing was written for", async () => {
  const { keeper, calls } = keeperWith();
  await keeper.keep(null);
  assert.deepEqual(calls, []);
});

test("what was kept is forgotten when it is no longer needed", async () => {
  const { keeper, calls } = keeperWith({ kept: { text: "My words." } });
  assert.deepEqual(await keeper.read(), { text: "My words." });
  await keeper.keep(null);
  assert.deepEqual(calls, [{ message_id: "19d8", draft: null }]);
});

test("a text that answers no message is not kept", async () => {
  const { keeper, calls } = keeperWith({ messageId: null });
  assert.equal(await keeper.read(), null);
  await keeper.keep({ text: "My words." });
  assert.deepEqual(calls, []);
});

test("what could not be kept is told and breaks nothing", async () => {
  const { keeper, troubles } = keeperWith({ isGone: true });
  await keeper.keep({ text: "My words." });
  assert.equal(troubles.length, 1);
});

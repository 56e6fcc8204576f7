import assert from "node:assert/strict";
import { test } from "node:test";
import { forgetReading, readOnce } from "../../../extension/features/readings.js";

const adapter = { readMessage: async (messageId) => ({ message_id: messageId, text: "We chose someone else.", is_last: true, reply_available: true }) };

function companion() {
  const [asked, glances] = [[], []];
  const readMessage = async ({ message, is_glance: isGlance }) => {
    asked.push(message);
    glances.push(isGlance);
    return { verdict: { is_rejection: !isGlance }, facts: isGlance ? null : {} };
  };
  return { asked, glances, readMessage };
}

test("a message is read once for all features", async () => {
  const messages = companion();
  const [one, other] = [await readOnce({ adapter, messages, messageId: "a1" }), await readOnce({ adapter, messages, messageId: "a1" })];
  assert.equal(one, other);
  assert.equal(messages.asked.length, 1);
});

test("what only the page needs is not told to the companion", async () => {
  const messages = companion();
  await readOnce({ adapter, messages, messageId: "a2" });
  assert.deepEqual(messages.asked, [{ message_id: "a2", text: "We chose someone else." }]);
});

test("a companion that cannot be asked leaves what the page holds, and is asked again next time", async () => {
  const off = { readMessage: async () => { throw Object.assign(new Error(), { code: "not_running" }); } };
  const found = await readOnce({ adapter, messages: off, messageId: "a3" });
  assert.equal(found.reading, null);
  assert.equal(found.error.code, "not_running");
  assert.ok((await readOnce({ adapter, messages: companion(), messageId: "a3" })).reading);
});

test("what was only glanced at is read again for its facts, and good for a glance from then on", async () => {
  const messages = companion();
  const read = (isGlance) => readOnce({ adapter, messages, messageId: "a8", isGlance });
  assert.equal((await read(true)).reading.facts, null);
  await read(true);
  assert.ok((await read(false)).reading.facts);
  await read(true);
  assert.deepEqual(messages.glances, [true, false]);
});

test("a glance is not taken for a reading while the companion cannot be asked", async () => {
  await readOnce({ adapter, messages: companion(), messageId: "a9", isGlance: true });
  const off = { readMessage: async () => { throw Object.assign(new Error(), { code: "not_running" }); } };
  assert.equal((await readOnce({ adapter, messages: off, messageId: "a9", isAnew: true })).reading, null);
});

test("after something was recorded the message is read anew", async () => {
  const messages = companion();
  await readOnce({ adapter, messages, messageId: "a4" });
  forgetReading("a4");
  await readOnce({ adapter, messages, messageId: "a4" });
  assert.equal(messages.asked.length, 2);
});

test("after a while the companion has other questions, so the message is read anew", async ({ mock }) => {
  mock.timers.enable({ apis: ["Date"], now: 0 });
  const messages = companion();
  const read = () => readOnce({ adapter, messages, messageId: "a5" });
  await read();
  mock.timers.setTime(599_000);
  await read();
  assert.equal(messages.asked.length, 1);
  mock.timers.setTime(600_000);
  await read();
  assert.equal(messages.asked.length, 2);
});

/** A page that counts how often it was read. */
function page() {
  const read = [];
  return { read, readMessage: async (messageId) => read.push(messageId) && { message_id: messageId, text: "We chose someone else." } };
}

test("asked anew, the companion says what holds now, and the page is not read a second time", async () => {
  const [site, messages] = [page(), companion()];
  await readOnce({ adapter: site, messages, messageId: "a6" });
  await readOnce({ adapter: site, messages, messageId: "a6", isAnew: true });
  forgetReading("a6");
  await readOnce({ adapter: site, messages, messageId: "a6" });
  assert.deepEqual([site.read.length, messages.asked.length], [1, 3]);
});

test("asked anew in vain, what was known a moment ago still holds", async () => {
  const known = await readOnce({ adapter, messages: companion(), messageId: "a7" });
  const off = { readMessage: async () => { throw Object.assign(new Error(), { code: "not_running" }); } };
  assert.equal(await readOnce({ adapter, messages: off, messageId: "a7", isAnew: true }), known);
  forgetReading("a7");
  assert.equal((await readOnce({ adapter, messages: off, messageId: "a7", isAnew: true })).reading, null);
});

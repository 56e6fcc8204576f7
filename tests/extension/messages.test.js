import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

let replies;
let asked;

globalThis.chrome = {
  runtime: {
    id: "ours",
    async sendMessage(message) {
      asked.push(message);
      const reply = replies.shift();
      if (reply instanceof Error) throw reply;
      return reply;
    },
  },
};
const { getStatus, MESSAGE, MessageError, recordEvent } = await import("../../extension/messages.js");

const STOPPED = new Error("A listener indicated an asynchronous response, but the message channel closed");

beforeEach(() => {
  asked = [];
  chrome.runtime.id = "ours";
});

test("an answer comes back as its value", async () => {
  replies = [{ ok: true, value: { state: "connected" } }];
  assert.deepEqual(await getStatus(), { state: "connected" });
  assert.deepEqual(asked, [{ name: MESSAGE.getStatus, payload: {} }]);
});

test("trouble comes back as an error with its code", async () => {
  replies = [{ ok: false, error: { code: "not_running", message: "No answer", details: { port: 1 } } }];
  await assert.rejects(getStatus(), (error) => {
    assert.ok(error instanceof MessageError);
    assert.deepEqual([error.code, error.details], ["not_running", { port: 1 }]);
    return true;
  });
});

test("a worker stopped in the middle is asked once more, with the same key", async () => {
  replies = [STOPPED, { ok: true, value: { queued: false } }];
  assert.deepEqual(await recordEvent({ key: "k-1" }), { queued: false });
  assert.deepEqual(asked.map(({ payload }) => payload.key), ["k-1", "k-1"]);
});

test("Firefox's silence about a stopped worker is understood too", async () => {
  replies = [undefined, { ok: true, value: 1 }];
  assert.equal(await getStatus(), 1);
});

test("a worker that does not come back is named", async () => {
  replies = [STOPPED, STOPPED];
  await assert.rejects(getStatus(), { code: "worker_stopped" });
});

test("after an update of the extension the page is told to reload", async () => {
  delete chrome.runtime.id;
  replies = [new Error("Extension context invalidated.")];
  await assert.rejects(getStatus(), { code: "reload_needed" });
  assert.equal(asked.length, 1);
});

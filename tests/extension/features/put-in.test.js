import assert from "node:assert/strict";
import { test } from "node:test";
import { putIn } from "../../../extension/features/put-in.js";

const draft = { body: "Thank you, Ana.\n\nMina", gaps: [] };
const { signal } = new AbortController();

function adapterWith({ text = "", isReplyAll = false, openReply = async () => "reply", takes = true } = {}) {
  const put = [];
  return {
    put,
    openReply,
    readCompose: () => ({ text, has_quote: false, recipients: [], is_reply_all: isReplyAll }),
    insertDraft: async (compose, { body }) => {
      put.push([compose, body]);
      return takes ? { ok: true, way: "typing", problem: null } : { ok: false, way: null, problem: "not_there" };
    },
  };
}
const put = (adapter, more = {}) => putIn({ adapter, messageId: "19d8", compose: null, draft, earlier: null, signal, ...more });

test("the text goes into the reply to the message", async () => {
  const adapter = adapterWith();
  assert.deepEqual(await put(adapter), { kind: "put_in", afterOwnText: false, isReplyAll: false });
  assert.deepEqual(adapter.put, [["reply", draft.body]]);
});

test("words that stand there already are mentioned, and so is a reply to all", async () => {
  assert.deepEqual(await put(adapterWith({ text: "Hello Ana,", isReplyAll: true })), { kind: "put_in", afterOwnText: true, isReplyAll: true });
});

test("the mark of a signature is not taken for words", async () => {
  assert.equal((await put(adapterWith({ text: "\n-- " }))).afterOwnText, false);
});

test("a text that stands in the reply is not put in twice, however its spaces came out", async () => {
  const adapter = adapterWith({ text: "Hello.\nThank you,\u00a0Ana.\n\n\nMina" });
  assert.deepEqual(await put(adapter), { kind: "already_there" });
  assert.deepEqual(adapter.put, []);
});

test("an earlier text from here is pointed out before another joins it", async () => {
  const adapter = adapterWith({ text: "Earlier thanks." });
  assert.deepEqual(await put(adapter, { earlier: "Earlier thanks." }), { kind: "earlier_there" });
  assert.deepEqual(adapter.put, []);
});

test("a button in an open box fills that box", async () => {
  const adapter = adapterWith();
  const compose = { signal };
  await put(adapter, { compose });
  assert.equal(adapter.put[0][0], compose);
});

test("a box that was closed meanwhile is not filled; the reply to the message is opened", async () => {
  const adapter = adapterWith();
  await put(adapter, { compose: { signal: AbortSignal.abort() } });
  assert.equal(adapter.put[0][0], "reply");
});

test("without a message and without its box there is nowhere to put it", async () => {
  assert.deepEqual(await put(adapterWith(), { messageId: null, compose: { signal: AbortSignal.abort() } }), { kind: "not_opened" });
});

test("a missing anchor is named by its number", async () => {
  const openReply = async () => {
    throw Object.assign(new Error(), { code: "anchor_missing", anchor: { number: 9, name: "reply button" } });
  };
  assert.deepEqual(await put(adapterWith({ openReply })), { kind: "anchor_missing", number: 9, name: "reply button" });
});

test("the reply to another message is never filled", async () => {
  const openReply = async () => {
    throw Object.assign(new Error(), { code: "wrong_compose", reason: "other_message" });
  };
  const adapter = adapterWith({ openReply });
  assert.deepEqual(await put(adapter), { kind: "other_message" });
  assert.deepEqual(adapter.put, []);
});

test("a page that does not take the text is told apart", async () => {
  assert.deepEqual(await put(adapterWith({ takes: false })), { kind: "not_taken" });
});

test("a mistake of our own is not passed off as the page's", async () => {
  const openReply = async () => {
    throw new TypeError("ours");
  };
  await assert.rejects(put(adapterWith({ openReply })), TypeError);
});

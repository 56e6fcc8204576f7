import assert from "node:assert/strict";
import { test } from "node:test";
import { doubtsAbout } from "../../../extension/features/doubts.js";

const NOW = Date.parse("2026-11-24T10:00:00Z");
const calm = {
  messageId: "19d847db53731d21", at: NOW, rest: null, fields: { sender_kind: "person" },
  draft: { channel: "reply", advice: { key: "thanks_only" } }, text: "Thank you.", spans: [],
};
const resting = { ends_at: "2026-11-24T14:00:00Z", good_from: null, fine_until: null };
const keys = (known) => doubtsAbout({ ...calm, ...known }).map(({ key }) => key);

test("a reply to a person, after its rest, is put in without a word", () => {
  assert.deepEqual(keys({}), []);
});

test("an address that reads no replies is named, however that is known", () => {
  assert.deepEqual(keys({ fields: { sender_kind: "no_reply" } }), ["done.no_reply"]);
  assert.deepEqual(keys({ draft: { channel: "reply", advice: { key: "no_reply_needed" } } }), ["done.no_reply"]);
});

test("a text for someone else is not for this reply", () => {
  assert.deepEqual(keys({ draft: { channel: "message", advice: { key: "thanks_only" } } }), ["done.other_channel"]);
});

test("several doubts are said together and asked about once", () => {
  assert.deepEqual(keys({ rest: resting, fields: { sender_kind: "no_reply" } }), ["done.no_reply", "done.resting"]);
});

test("a text for no message is nobody's reply", () => {
  assert.deepEqual(keys({ messageId: null, rest: resting }), []);
});

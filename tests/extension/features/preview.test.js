import assert from "node:assert/strict";
import { test } from "node:test";
import { createPreview, previewOf } from "../../../extension/features/preview.js";
import { firstState } from "../../../extension/features/reply-state.js";

const BODY = "Dear Ana,\n\nThank you for telling me. It was a good round.\n\nWhat would you work on next? I will try it.\n\nKind regards,\nMina";
const state = {
  ...firstState,
  text: BODY,
  textFrom: { template_id: "a", tone: "plain", body: BODY },
  message: { subject: "Your interviews" },
  draft: { channel: "reply", subject: null },
};
const sender = { name: "Mina Okafor", address: "mina@example.org" };

test("the line in the inbox has the sender, the subject of an answer, and at most ninety characters in whole words", () => {
  const seen = previewOf(state, sender);
  assert.equal(seen.sender, "Mina Okafor");
  assert.equal(seen.subject, "Re: Your interviews");
  assert.equal(seen.opening, "Dear Ana, Thank you for telling me. It was a good round. What would you work on next? I…");
  assert.equal(previewOf({ ...state, text: "Thank you." }, sender).opening, "Thank you.");
  assert.equal([...previewOf({ ...state, text: "🙂".repeat(200) }, sender).opening].length, 90);
});

test("a gap that stands open is not counted among the words", () => {
  const text = "Thank you. [your name]";
  const spans = [{ placeholder: "sign_off_name", label: "your name", start: 11, end: 22, value: "" }];
  assert.equal(previewOf({ ...state, text, spans }, sender).words, 2);
});

test("a subject that is an answer's already stays as it is, and none is none", () => {
  assert.equal(previewOf({ ...state, message: { subject: "RE: Your interviews" } }, sender).subject, "RE: Your interviews");
  assert.equal(previewOf({ ...state, message: null }, sender).subject, null);
  assert.equal(previewOf({ ...state, draft: { channel: "new_mail", subject: "Thank you" } }, sender).subject, "Thank you");
});

test("at a glance there are words, questions, and what stands between greeting and name", () => {
  const { words, questions, first, last } = previewOf(state, sender);
  assert.deepEqual({ words, questions, first, last }, { words: 25, questions: 1, first: "Thank you for telling me.", last: "I will try it." });
});

test("a text without a full stop begins and ends with its lines", () => {
  const { first, last } = previewOf({ ...state, text: "Dear Ana\nthank you\nMina" }, sender);
  assert.deepEqual([first, last], ["Dear Ana", "Mina"]);
});

test("the name typed for this reply comes first, then the kept one, then the address", () => {
  assert.equal(previewOf({ ...state, values: { sign_off_name: " Mina " } }, sender).sender, "Mina");
  assert.equal(previewOf(state, { name: null, address: "mina@example.org" }).sender, "mina@example.org");
});

test("a text that came from no template has no share to show", () => {
  assert.equal(previewOf({ ...state, textFrom: null }, sender).own, null);
  assert.equal(previewOf(state, sender).own.own, 0);
});

test("a name alone is no detail of one's own", () => {
  const text = BODY.replace("Mina", "Mina Okafor");
  assert.equal(previewOf({ ...state, text, values: { sign_off_name: "Mina Okafor" } }, sender).own.own, 0);
});

test("the kept name is asked for once, and again after the companion was off", async () => {
  const answers = [Promise.reject(new Error("not_running")), Promise.resolve({ sign_off_name: "Mina" })];
  let asked = 0;
  const messages = { getSettings: () => answers[asked++] };
  const preview = createPreview({ adapter: {}, messages, onChange: () => {} });
  await preview.begin();
  assert.equal(preview.describe(state).sender, null);
  await preview.begin();
  await preview.begin();
  assert.equal(preview.describe(state).sender, "Mina");
  assert.equal(asked, 2);
});

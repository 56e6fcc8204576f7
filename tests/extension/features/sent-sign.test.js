import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { looksSent } from "../../../extension/features/sent-sign.js";

const TEXT = "Dear Ana,\n\nThank you for the four conversations. I learned [one thing you learned] from them.\n\nWhat one thing would you work on in my place?\n\nMina";
const SENT = TEXT.replace("[one thing you learned]", "how you test with readers");
const PUT_IN_AT = "2026-11-24T09:10:00Z";
const LATER = "2026-11-24T09:14:00Z";

let answers;
let warnings;

beforeEach(() => {
  answers = { sent: [{ text: SENT, sent_at: LATER }], unsent: [] };
  warnings = [];
  console.error = (error) => warnings.push(error);
});

function look(text = TEXT, adapter = { readAnswers: async () => answers }) {
  return looksSent({ adapter, messageId: "19d847db53731d21", textOut: text && { text, happened_at: PUT_IN_AT } });
}

test("a text that stands in an own mail sent after it was put in looks sent", async () => {
  assert.equal(await look(), true);
  assert.deepEqual(warnings, []);
});

test("a word changed, a line added and a signature below make it no other text", async () => {
  answers.sent[0].text = `${SENT.replace("four", "4").replace("Dear", "Hello")}\n\nSee you around.\n-- \n${"Mina Okafor, Data Analyst, Lisbon\n".repeat(12)}`;
  assert.equal(await look(), true);
});

test("the person's own other words are not the text", async () => {
  answers.sent[0].text = "Dear Ana,\n\nThank you for telling me. I wish you and the team a good start with the new colleague.\n\nMina";
  assert.equal(await look(), false);
});

test("an own mail of before the text was put in is an earlier one", async () => {
  answers.sent[0].sent_at = "2026-11-24T09:05:00Z";
  assert.equal(await look(), false);
});

test("two clocks may be a little apart", async () => {
  answers.sent[0].sent_at = "2026-11-24T09:09:30Z";
  assert.equal(await look(), true);
});

test("a mail that the mail server does not know yet may still be called back", async () => {
  answers.sent[0].sent_at = null;
  assert.equal(await look(), false);
});

test("while the text stands in a box, it may be on its way or not", async () => {
  answers.unsent = [`${SENT}\n\nOne more line.`];
  assert.equal(await look(), false);
});

test("other words in a box do not matter", async () => {
  answers.unsent = ["Dear Tomas, I would like to apply for the post.", ""];
  assert.equal(await look(), true);
});

test("a few words, or words spread over a long mail, may be there by chance", async () => {
  assert.equal(await look("Thank you, Ana"), false);
  answers.sent[0].text = `${SENT} ${"And here is a long story about my week. ".repeat(10)}`;
  assert.equal(await look(), false);
});

test("without a text, or where the page cannot be asked, nothing is said", async () => {
  assert.equal(await look(null), false);
  assert.equal(await look(TEXT, {}), false);
  assert.equal(await look(TEXT, { readAnswers: async () => { throw Object.assign(new Error(), { code: "anchor_missing" }); } }), false);
  assert.deepEqual(warnings, []);
});

test("a mistake of ours costs the guess, not the panel", async () => {
  assert.equal(await look(TEXT, { readAnswers: async () => { throw new TypeError("x"); } }), false);
  assert.equal(warnings.length, 1);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { caseFields, notADecision } from "../../../extension/features/case-fields.js";
import { firstState } from "../../../extension/features/reply-state.js";

const message = {
  message_id: "19d847db53731d21", thread_id: "19d847db53731d20", subject: "Your application", from_address: "ana.ruiz@northlight.example",
  received_at: "2026-11-24T08:30:00Z", own_address: "mina.okafor@example.org",
};

test("a field left empty is unknown, not an empty text", () => {
  const fields = { ...firstState.fields, company: "  Northlight Labs ", role: "  " };
  const caseRecord = caseFields({ ...firstState, message, fields }, null);
  assert.equal(caseRecord.company, "Northlight Labs");
  assert.equal(caseRecord.role, null);
  assert.equal(caseRecord.account, "mina.okafor@example.org");
});

test("a case without a message has its fields all the same", () => {
  assert.equal(caseFields(firstState, null).message_id, null);
});

test("the person's word that it is no decision is kept without anything read from the mail", () => {
  const known = Object.entries(notADecision(message)).filter(([, value]) => value !== null);
  assert.deepEqual(Object.fromEntries(known), { message_id: message.message_id, thread_id: message.thread_id, is_decision: false });
});

test("what the person emptied is named as erased, and nothing else that nobody knows", () => {
  const fields = { ...firstState.fields, company: "", stage: null, role: "Designer" };
  const touched = ["company", "role", "referral", "promise"];
  assert.deepEqual(caseFields({ ...firstState, message, fields, touched }, null).erased, ["company", "referral", "promise"]);
  assert.equal("erased" in caseFields({ ...firstState, message, fields }, null), false);
});

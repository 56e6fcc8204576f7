import assert from "node:assert/strict";
import { test } from "node:test";
import { circumstancesOf } from "../../../extension/features/draft-circumstances.js";
import { firstState } from "../../../extension/features/reply-state.js";

const ID = "19d847db53731d21";
const state = {
  ...firstState,
  fields: { ...firstState.fields, company: " Northlight Labs ", contact_name: "Ana Ruiz", sender_kind: "person" },
  message: { from_address: "Ana.Ruiz@northlight.example" },
  draft: { template_id: "a", situation_id: "T06", channel: "reply" },
  textFrom: { template_id: "a", tone: "warm" },
};
const reading = { text: "", has_quote: false, recipients: ["ana.ruiz@northlight.example"], is_reply_all: false };

test("the case is known by its fields, and what is empty is not known", () => {
  const known = circumstancesOf(state, ID);
  assert.deepEqual(known, { case_company: "Northlight Labs", case_role: null, contact_name: "Ana Ruiz", situation_id: "T06", channel: "reply", tone: "warm" });
});

test("a text that came from another template has no situation to be checked by", () => {
  const { situation_id, channel } = circumstancesOf({ ...state, textFrom: { template_id: "b", tone: "plain" } }, ID);
  assert.deepEqual([situation_id, channel], [null, null]);
});

test("a text for somebody else may greet somebody else", () => {
  assert.equal(circumstancesOf({ ...state, draft: { ...state.draft, channel: "new_mail" } }, ID).contact_name, null);
});

test("in the open reply it is also known whom it goes to", () => {
  const known = circumstancesOf(state, ID, reading);
  assert.deepEqual(known.recipients, ["ana.ruiz@northlight.example"]);
  assert.equal(known.from_address, "Ana.Ruiz@northlight.example");
  assert.equal(known.contact_name, "Ana Ruiz");
});

test("a mail from a machine that is answered to a person is not answered to the wrong one", () => {
  const machine = { ...state, fields: { ...state.fields, sender_kind: "no_reply" }, message: { from_address: "no-reply@jobs.example" } };
  assert.equal(circumstancesOf(machine, ID, reading).from_address, null);
  assert.equal(circumstancesOf(machine, ID, { ...reading, recipients: ["no-reply@jobs.example"] }).from_address, "no-reply@jobs.example");
});

test("a new mail answers nobody", () => {
  const known = circumstancesOf(state, null, reading);
  assert.deepEqual([known.channel, known.from_address], ["new_mail", null]);
});

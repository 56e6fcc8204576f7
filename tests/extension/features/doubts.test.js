import assert from "node:assert/strict";
import { test } from "node:test";
import { doubtsAbout } from "../../../extension/features/doubts.js";
import { firstState, reduce } from "../../../extension/features/reply-state.js";

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

test("a text that was edited for someone else stays theirs when a reply is proposed again", () => {
  const draft = (channel) => ({ ...calm.draft, template_id: channel, tone: "warm", channel, body: `To the ${channel}`, gaps: [], missing: [] });
  const state = [
    { type: "draftArrived", draft: draft("message") },
    { type: "textEdited", text: "Dear Jo, they said no." },
    { type: "situationSet", situationId: null },
    { type: "draftArrived", draft: draft("reply") },
  ].reduce(reduce, firstState);
  assert.equal(state.text, "Dear Jo, they said no.");
  assert.deepEqual(keys(state), ["done.other_channel"]);
  assert.deepEqual(keys(reduce(state, { type: "replaced" })), []);
});

const gap = { placeholder: "own_detail", value: "", start: 0, end: 3 };
const required = { required: true, placeholder: "own_detail" };

test("a detail of one's own that is asked for and still a gap is missing, and can be filled in", () => {
  const draft = { ...calm.draft, own_detail: required };
  assert.deepEqual(doubtsAbout({ ...calm, draft, spans: [gap] }).map(({ key, offer }) => [key, offer]), [["done.own_detail", "fill_in"]]);
  assert.deepEqual(keys({ draft, spans: [{ ...gap, value: "the demo" }] }), []);
  assert.deepEqual(keys({ draft, spans: [] }), []);
  assert.deepEqual(keys({ draft: { ...draft, own_detail: { ...required, required: false } }, spans: [gap] }), []);
});

const blocking = { where: "draft", severity: "blocks", quote: "XXX", start: 0 };

test("what should not go out as it stands is named, unless it was changed since", () => {
  assert.deepEqual(keys({ text: "Dear XXX", findings: [blocking] }), ["done.worth_a_look"]);
  assert.deepEqual(keys({ text: "Dear Ana", findings: [blocking] }), []);
  assert.deepEqual(keys({ text: "Dear XXX", findings: [{ ...blocking, severity: "advises" }] }), []);
});

test("of the open reply only whom it goes to is a doubt, and that once", () => {
  const machine = { where: "reply", severity: "blocks", quote: "no-reply@jobs.example", start: null };
  assert.deepEqual(keys({ findings: [{ ...blocking, where: "reply" }] }), []);
  assert.deepEqual(keys({ findings: [machine] }), ["done.worth_a_look"]);
  assert.deepEqual(keys({ findings: [machine], fields: { sender_kind: "no_reply" } }), ["done.no_reply"]);
});

test("several doubts are said together and asked about once", () => {
  assert.deepEqual(keys({ rest: resting, fields: { sender_kind: "no_reply" } }), ["done.no_reply", "done.resting"]);
});

test("a mail in the middle of something is no decision, unless the person says so or writes another kind of text", () => {
  const interview = { verdict: { kind: "interview" } };
  assert.deepEqual(keys(interview), ["done.no_decision"]);
  assert.deepEqual(keys({ ...interview, caseRecord: { is_decision: true } }), []);
  assert.deepEqual(keys({ ...interview, situationId: "T17" }), []);
  assert.deepEqual(keys({ ...interview, answers: { case: {} }, answerSaid: null }), []);
  for (const kind of ["rejection", "hold", "other"]) assert.deepEqual(keys({ verdict: { kind } }), []);
});

test("a text for no message is nobody's reply", () => {
  assert.deepEqual(keys({ messageId: null, rest: resting }), []);
});

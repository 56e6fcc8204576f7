import assert from "node:assert/strict";
import { test } from "node:test";
import { draftWish, firstState, reduce, toKeep } from "../../../extension/features/reply-state.js";
import { answerValues, isTheirAnswer } from "../../../extension/features/their-answer.js";

const kept = {
  case_id: 7, company: "Northlight Labs", role: "Data Analyst", stage: "final", promise: null, referral: null, state: "not_selected", is_decision: null,
};
const message = { message_id: "19d847db53731d21", thread_id: "19d847db53731d20", received_at: "2026-11-25T08:30:00Z" };

const readingOf = ({ facts = {}, ...more } = {}) => ({
  verdict: { is_rejection: true, kind: "rejection", score: 0.9, reasons: [] },
  language: "en",
  facts: { company: "Ana Ruiz", role: null, contact_name: "Ana Ruiz", stage: null, sender_kind: "person", feedback_stance: "included", promise: null, referral: null, ...facts },
  sources: { company: "Ana Ruiz", role: null },
  case: null,
  rest: { hours: 4, ends_at: "2026-11-25T12:30:00Z", as_of: "2026-11-25T09:00:00Z" },
  sent_question: false,
  answers: { case: kept, asked: true, said: null, likely: "answered", values: {} },
  ...more,
});

const read = (reading = readingOf(), state = firstState) => reduce(state, { type: "read", message, reading, heardAt: 0 });
const say = (state, said) => reduce(state, { type: "answerSet", said });

test("a mail that may be their answer is read as one of its case, and its reply needs no rest", () => {
  const state = read();
  assert.equal(isTheirAnswer(state), true);
  assert.deepEqual([state.fields.company, state.fields.role, state.fields.stage], ["Northlight Labs", "Data Analyst", "final"]);
  assert.equal(state.fields.contact_name, "Ana Ruiz");
  assert.equal(state.sources.company, null);
  assert.equal(state.rest, null);
  assert.equal(state.caseRecord, kept);
});

test("the text that fits is put forward, by what was read and then by the person's word", () => {
  assert.equal(read().situationId, "T16");
  assert.equal(read(readingOf({ answers: { case: kept, asked: true, said: null, likely: "declined", values: {} } })).situationId, "T10b");
  assert.equal(read(readingOf({ answers: { case: kept, asked: true, said: null, likely: null, values: {} } })).situationId, "T16");
  assert.equal(read(readingOf({ answers: { case: kept, asked: false, said: null, likely: null, values: {} } })).situationId, "T26");
  assert.equal(read(readingOf({ answers: { case: kept, asked: true, said: null, likely: "other", values: {} } })).situationId, "T16");
  assert.equal(say(read(), "talk_proposed").situationId, "T17");
  assert.equal(say(read(), "role_open_again").situationId, "T26");
  assert.equal(say(say(read(), "declined"), null).situationId, "T16");
});

test("what the companion knows of the mail wins, also when it was taken back on its pages", () => {
  const said = read(readingOf({ answers: { case: kept, asked: true, said: "declined", likely: "answered", values: {} } }));
  assert.deepEqual([said.answerSaid, said.situationId], ["declined", "T10b"]);
  assert.deepEqual([read(readingOf(), said).answerSaid, read(readingOf(), said).situationId], [null, "T16"]);
});

test("what was recorded in the case holds when the word on the mail changes", () => {
  const opened = reduce(read(), { type: "caseChanged", caseRecord: { ...kept, state: "still_open" } });
  assert.equal(say(opened, "role_open_again").caseRecord.state, "still_open");
});

test("something else is a mail like any other, and stays so", () => {
  const state = say(read(), "other");
  assert.equal(isTheirAnswer(state), false);
  assert.deepEqual([state.situationId, state.caseRecord, state.fields.company, state.fields.role], [null, null, "Ana Ruiz", ""]);
  assert.equal(state.rest.hours, 4);
  assert.equal(read(readingOf(), state).answerSaid, "other");
  assert.equal(toKeep(state).answerSaid, "other");
});

test("what the person wrote into a field stays whatever the mail is", () => {
  const typed = reduce(read(), { type: "fieldSet", name: "company", value: "Northlight" });
  assert.equal(say(typed, "other").fields.company, "Northlight");
  assert.equal(say(typed, "declined").fields.company, "Northlight");
});

test("an edited text is asked about only when another one fits", () => {
  const edited = { ...read(), edited: true, text: "My own words." };
  assert.equal(say(edited, "answered").wantsNewText, false);
  assert.equal(say(edited, "declined").wantsNewText, true);
  assert.equal(say(edited, "declined").text, "My own words.");
});

test("without the companion a kept word still tells the case and the text", () => {
  const said = say(read(), "declined");
  const again = reduce(reduce(firstState, { type: "restored", kept: JSON.parse(JSON.stringify(toKeep(said))) }), { type: "notRead", message });
  assert.equal(isTheirAnswer(again), true);
  assert.deepEqual([again.answers.case.case_id, again.situationId], [7, "T10b"]);
  assert.equal(say(again, "answered").situationId, "T16");
});

test("the thank-you knows what was kept of the answer, and a talk the time zone", () => {
  const values = { feedback_point: "my examples" };
  const state = read(readingOf({ answers: { case: kept, asked: true, said: "answered", likely: null, values } }));
  assert.equal(draftWish(state).values.feedback_point, "my examples");
  assert.equal("time_zone" in draftWish(state).values, false);
  assert.ok(draftWish(say(state, "talk_proposed")).values.time_zone);
  assert.equal("feedback_point" in draftWish(say(state, "other")).values, false);
});

test("the time zone has one name all year", () => {
  const before = process.env.TZ;
  process.env.TZ = "Europe/Berlin";
  const talk = { answers: { values: {} }, situationId: "T17" };
  assert.deepEqual(answerValues(talk), { time_zone: "Central European Time" });
  process.env.TZ = before ?? "";
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { momentToSay } from "../../../extension/worker/rest-moment.js";

const at = (day, hour, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
const stamp = (...moment) => new Date(at(...moment)).toISOString();
const settings = { rest_hours: 4, quiet_from: "21:00", quiet_until: "08:00" };
const known = { state: "not_selected", is_decision: null, sent_answer: null, received_at: stamp(24, 9), rest_hours: null, parked_until: null };
const now = at(24, 13);

test("a rest that is over may be said at once", () => {
  assert.equal(momentToSay({ caseRecord: known, settings, now }), now);
  assert.equal(momentToSay({ caseRecord: null, settings, now }), now);
  assert.equal(momentToSay({ caseRecord: null, settings: null, now }), now);
});

test("whoever is done with the mail is told nothing", () => {
  for (const change of [{ state: "closed_by_me" }, { state: "still_open" }, { is_decision: false }, { sent_answer: "sent" }])
    assert.equal(momentToSay({ caseRecord: { ...known, ...change }, settings, now }), null);
});

test("a rest that became longer meanwhile is waited for", () => {
  assert.equal(momentToSay({ caseRecord: { ...known, rest_hours: 8 }, settings, now }), at(24, 17));
  assert.equal(momentToSay({ caseRecord: known, settings: { ...settings, rest_hours: 6 }, now }), at(24, 15));
  assert.equal(momentToSay({ caseRecord: { ...known, parked_until: stamp(25, 9) }, settings, now }), at(25, 9));
  assert.equal(momentToSay({ caseRecord: { ...known, rest_hours: 0 }, settings, now }), now);
});

test("nothing is said in the quiet hours, before midnight or after it", () => {
  const say = (moment, changes = {}) => momentToSay({ caseRecord: null, settings: { ...settings, ...changes }, now: moment });
  assert.equal(say(at(24, 22)), at(25, 8));
  assert.equal(say(at(25, 3, 30)), at(25, 8));
  assert.equal(say(at(25, 8)), at(25, 8));
  assert.equal(say(at(24, 20, 59)), at(24, 20, 59));
  assert.equal(say(at(24, 13, 10), { quiet_from: "13:00", quiet_until: "14:30" }), at(24, 14, 30));
  assert.equal(say(at(24, 22), { quiet_from: null }), at(24, 22));
});

test("a longer rest that ends in the quiet hours is said after them", () => {
  assert.equal(momentToSay({ caseRecord: { ...known, rest_hours: 14 }, settings, now }), at(25, 8));
});

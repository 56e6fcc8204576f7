import assert from "node:assert/strict";
import { test } from "node:test";
import { chosenOf, contactOf, factsOf, gapsOf, roomOf, wishOf } from "../../../../extension/side-panel/linkedin/from-state.js";
import { firstState, reduce } from "../../../../extension/side-panel/linkedin/state.js";

const CASES = [
  { case_id: 7, company: "Northlight Labs", role: "Data Analyst" },
  { case_id: 8, company: "Tidewater", role: "Designer" },
];
const PROFILE = {
  page: "profile", address: "https://www.linkedin.com/in/ana-ruiz-northlight/",
  name: { value: "Ana Ruiz", sources: ["card", "title"], candidates: [] },
  headline: { value: "Engineering manager", source: "headline" },
  company: { value: "Northlight Labs", sources: ["badge", "line"], candidates: [] },
};
const UNSURE = { value: null, sources: [], candidates: [{ value: "Fernwood Institute", sources: ["badge"] }] };
const NOTE = { template_id: "to_interviewer.brief", tone: "brief", channel: "connection_note", body: "Hi Ana", gaps: [], missing: [], dropped: [], parts: [], mentions: [] };
const OTHER = { ...NOTE, template_id: "to_interviewer.topic", body: "Hi Ana, topic", missing: [{ placeholder: "topic", label: "Topic", hint: "" }] };
const ANSWER = { limit: 200, limit_from: "default", alternatives: [NOTE, OTHER], suggestion: "use_note", reason_key: "you_met" };

const after = (...actions) => actions.reduce((state, [type, more]) => reduce(state, { type, ...more }), firstState);
const read = (changes = {}) => ["profileRead", { profile: { ...PROFILE, ...changes } }];
const known = ["relationSet", { relation: "hiring_manager" }];
const answered = ["answerArrived", { answer: ANSWER }];

test("nothing is asked for before it is known for whom and how they are known", () => {
  assert.equal(wishOf(firstState), null);
  assert.equal(wishOf(after(read())), null);
  assert.equal(wishOf(after(read(), known)).values.contact_name, "Ana Ruiz");
});

test("what is not sure is a question, never a value", () => {
  const state = after(read({ company: UNSURE }));
  assert.equal(state.person.company, "");
  assert.deepEqual(state.asks.company, UNSURE.candidates);
});

test("an answer closes the question; no closes it too, with nothing filled in", () => {
  const yes = after(read({ company: UNSURE }), ["answered", { field: "company", value: "Fernwood Institute", sources: ["badge"] }]);
  assert.deepEqual([yes.person.company, yes.asks.company], ["Fernwood Institute", []]);
  const no = after(read({ company: UNSURE }), ["answered", { field: "company", value: null, sources: [] }]);
  assert.deepEqual([no.person.company, no.asks.company], ["", []]);
});

test("the one case of the company is chosen, with its role", () => {
  const state = after(read(), ["casesFound", { cases: CASES }]);
  assert.equal(state.case_id, 7);
  assert.equal(state.values.role, "Data Analyst");
});

test("of two cases with one company neither is chosen", () => {
  assert.equal(after(read(), ["casesFound", { cases: [...CASES, { ...CASES[0], case_id: 9 }] }]).case_id, null);
});

test("a case names the company only where the page left no question about it", () => {
  const cases = ["casesFound", { cases: CASES }];
  const chosen = ["caseChosen", { case_id: 8 }];
  assert.equal(after(cases, ["personTyped", { field: "name", value: "Jo" }], chosen).person.company, "Tidewater");
  assert.equal(after(cases, read({ company: UNSURE }), chosen).person.company, "");
});

test("another person read takes nothing of the one before along", () => {
  const state = after(["contactChosen", { contact: { contact_id: 3, name: "Jo", company: null, headline: null, profile_address: null, relation: "recruiter", met_where: null, topic: null, case_ids: [] } }], read());
  assert.deepEqual([state.person.contact_id, state.person.name, state.found], [null, "Ana Ruiz", null]);
});

const BEN = { address: "https://www.linkedin.com/in/ben-ode/", name: { value: "Ben Ode", sources: ["card", "title"], candidates: [] } };

test("words and facts for one person never stand under another's name", () => {
  const written = [read(), known, answered, ["valueSet", { placeholder: "met_where", value: "at the fair" }], ["textEdited", { text: "Hi Ana, mine" }]];
  const other = after(...written, read(BEN));
  assert.deepEqual([other.text, other.isEdited, other.relation, other.values, other.answer], ["", false, null, {}, null]);
  assert.equal(other.earlier, "Hi Ana, mine");
  const saved = { contact_id: 3, name: "Jo Park", company: null, headline: null, profile_address: null, relation: null, met_where: null, topic: null, case_ids: [] };
  const chosen = after(...written, ["contactChosen", { contact: saved }]);
  assert.deepEqual([chosen.text, chosen.relation, chosen.values], ["", null, {}]);
});

test("the same person read again keeps what was written for them, and what was written before anybody was known stays", () => {
  const again = after(read(), known, answered, ["textEdited", { text: "Mine" }], read());
  assert.deepEqual([again.text, again.isEdited, again.relation], ["Mine", true, "hiring_manager"]);
  const first = after(known, ["valueSet", { placeholder: "topic", value: "maps" }], read());
  assert.deepEqual([first.relation, first.values.topic], ["hiring_manager", "maps"]);
});

test("a number that comes back late is not given to somebody else", () => {
  const state = after(read(BEN), ["saved", { contact_id: 3, name: "Ana Ruiz" }]);
  assert.equal(state.person.contact_id, null);
});

test("under another name nobody gets the address that was read; a corrected name keeps it", () => {
  const saved = (name) => contactOf(after(read(), ["personTyped", { field: "name", value: name }]));
  assert.deepEqual([saved("Ben Ode").profile_address, saved("Ben Ode").headline], [null, null]);
  assert.equal(saved("Ana Ruiz-Calder").profile_address, PROFILE.address);
});

test("another case brings its own role; a role of the person's own stays", () => {
  const cases = ["casesFound", { cases: CASES }];
  const second = ["caseChosen", { case_id: 8 }];
  assert.equal(after(read(), cases, second).values.role, "Designer");
  assert.equal(after(read(), cases, ["valueSet", { placeholder: "role", value: "Cartographer" }], second).values.role, "Cartographer");
});

test("another name is another person", () => {
  const state = after(["saved", { contact_id: 3, name: "" }], ["personTyped", { field: "name", value: "Jo" }]);
  assert.equal(state.person.contact_id, null);
});

test("somebody saved brings what was saved with them", () => {
  const contact = { contact_id: 3, name: "Jo", company: "Tidewater", headline: null, profile_address: null, relation: "peer", met_where: "at the fair", topic: null, case_ids: [8] };
  const state = after(["casesFound", { cases: CASES }], ["contactChosen", { contact }]);
  assert.deepEqual([state.relation, state.values.met_where, state.case_id], ["peer", "at the fair", 8]);
});

test("the first text is proposed, and what the person wrote stays", () => {
  const state = after(read(), known, answered);
  assert.equal(state.text, "Hi Ana");
  const edited = reduce(state, { type: "textEdited", text: "Mine" });
  assert.equal(reduce(edited, { type: "answerArrived", answer: ANSWER }).text, "Mine");
});

test("another text chosen keeps the person's own to go back to", () => {
  const state = after(read(), known, answered, ["textEdited", { text: "Mine" }], ["mentionsChosen", { mentions: "to_interviewer.topic" }]);
  assert.deepEqual([state.text, state.earlier], ["Hi Ana, topic", "Mine"]);
  assert.equal(reduce(state, { type: "wentBack" }).text, "Mine");
});

test("a fact that was asked for stays to be corrected once it is filled", () => {
  const asked = after(read(), known, answered, ["mentionsChosen", { mentions: "to_interviewer.topic" }]);
  const full = { ...ANSWER, alternatives: [NOTE, { ...OTHER, missing: [] }] };
  const state = reduce(asked, { type: "answerArrived", answer: full });
  assert.deepEqual(factsOf(state).map(({ placeholder }) => placeholder), ["topic", "role", "own_detail"]);
  assert.equal(chosenOf(state).template_id, "to_interviewer.topic");
});

test("room is counted in UTF-16 units, by the page's counter before anything else", () => {
  const state = after(read(), known, answered, ["textEdited", { text: "🌻" }]);
  assert.deepEqual(roomOf(state), { limit: 200, from: "default", left: 198 });
  assert.deepEqual(roomOf(reduce(state, { type: "boxSeen", box: { limit: 300 } })), { limit: 300, from: "page", left: 298 });
  assert.equal(roomOf(reduce(state, { type: "waySet", way: "message" })), null);
});

test("a part that was put back is asked for by name, and can go again", () => {
  const state = after(read(), known, ["partKept", { part: "topic" }]);
  assert.deepEqual(wishOf(state).kept, ["topic"]);
  assert.deepEqual(wishOf(reduce(state, { type: "partLeftOut", part: "topic" })).kept, []);
});

test("somebody saved is named by number, anybody else by what is known", () => {
  assert.deepEqual(contactOf(after(read(), ["saved", { contact_id: 3, name: "Ana Ruiz" }])), { contact_id: 3 });
  const { name, profile_address, case_ids } = contactOf(after(read(), ["casesFound", { cases: CASES }]));
  assert.deepEqual([name, profile_address, case_ids], ["Ana Ruiz", PROFILE.address, [7]]);
});

test("another profile under what was read is pointed out; what cannot be seen is not", () => {
  const moved = (address) => after(read(), ["pageChanged", { address }]).isMovedOn;
  assert.deepEqual([moved("https://www.linkedin.com/in/jo-lindqvist/"), moved(null)], [true, true]);
  assert.deepEqual([moved("https://www.linkedin.com/in/Ana-Ruiz-Northlight/"), moved(undefined)], [false, false]);
  assert.equal(after(["pageChanged", { address: null }]).isMovedOn, false);
});

test("what is still a gap is told from the text as it stands", () => {
  const open = { ...ANSWER, alternatives: [{ ...NOTE, body: "Hi [first name]", gaps: [{ placeholder: "first_name", label: "first name" }] }] };
  const state = after(read(), known, ["answerArrived", { answer: open }]);
  assert.deepEqual(gapsOf(state), ["first name"]);
  assert.deepEqual(gapsOf(reduce(state, { type: "textEdited", text: "Hi Ana" })), []);
});

const inHistory = (historyId, cases = CASES) => ["casesFound", { cases, historyId }];
const ANA = { contact_id: 3, name: "Ana Ruiz", company: "Northlight Labs", headline: null, profile_address: null, relation: "peer", met_where: "", topic: "", case_ids: [7] };

test("in another history nothing is saved by a number of before, and what was typed stays", () => {
  const before = after(inHistory("of before"), ["contactChosen", { contact: ANA }], ["textEdited", { text: "Hello" }]);
  assert.deepEqual([before.person.contact_id, before.case_id], [3, 7]);
  const now = reduce(before, { type: "casesFound", cases: [], historyId: "of today" });
  assert.deepEqual([now.person.contact_id, now.case_id, now.historyId], [null, null, "of today"]);
  assert.deepEqual([now.person.name, now.relation, now.text], ["Ana Ruiz", "peer", "Hello"]);
  assert.equal(wishOf({ ...now, relation: "peer" }).history_id, "of today");
});

test("somebody found in a history of before cannot be chosen any more", () => {
  const found = { contacts: [ANA], cases: CASES };
  const state = after(inHistory("of before"), ["searched", { words: "Ana", found, historyId: "of before" }], inHistory("of today", []));
  assert.equal(state.found, null);
});

test("without the companion's word the history stays", () => {
  const state = after(inHistory("of today"), ["contactChosen", { contact: ANA }], ["searched", { words: "A", found: null }]);
  assert.deepEqual([state.historyId, state.person.contact_id], ["of today", 3]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { draftWish, firstState, reduce, toKeep } from "../../../extension/features/reply-state.js";

const message = { message_id: "19d847db53731d21", subject: "Your application" };
const reading = {
  verdict: { is_rejection: true, kind: "rejection", score: 0.9, reasons: [] },
  language: "en",
  facts: {
    company: "Northlight Labs", role: null, contact_name: "Ana Ruiz", stage: "final", sender_kind: "person",
    feedback_stance: null, promise: { kind: "apply_again", quote: "Do apply again.", due_on: null }, referral: "Jo Lindqvist",
  },
  sources: { company: "at Northlight Labs" },
  case: null,
};
const NAME = { placeholder: "sign_off_name", label: "your name" };
const plain = (body, { missing = [], tone = "plain", gaps = gapsIn(body) } = {}) => ({
  template_id: `final.${tone}`, tone, tones: ["plain", "warm"], body, gaps, missing, advice: { key: "thanks_only", reason_key: "" }, channel: "reply",
});
const gapsIn = (body) => (body.includes("[your name]") ? [{ ...NAME, start: body.indexOf("["), end: body.indexOf("]") + 1 }] : []);
const after = (...actions) => actions.reduce(reduce, firstState);
const read = { type: "read", message, reading };
const arrived = (draft) => ({ type: "draftArrived", draft });
const edited = (text) => ({ type: "textEdited", text });

test("what was read fills the fields, and what is unknown stays empty", () => {
  const { fields } = after(read);
  assert.equal(fields.company, "Northlight Labs");
  assert.equal(fields.role, "");
  assert.equal(fields.feedback_stance, null);
});

test("a field the person has set is not overwritten by what is read later", () => {
  const { fields } = after({ type: "notRead", message }, { type: "fieldSet", name: "company", value: "Northlight" }, read);
  assert.equal(fields.company, "Northlight");
  assert.equal(fields.contact_name, "Ana Ruiz");
});

test("the wish holds what is known and leaves out what is not", () => {
  assert.deepEqual(draftWish(after(read)), {
    situation: { stage: "final", sender_kind: "person", feedback_stance: null, promise_kind: "apply_again", referral: true, referrer_told: false },
    kind: "rejection",
    values: { company: "Northlight Labs", contact_name: "Ana Ruiz", referrer_name: "Jo Lindqvist" },
    tone: null,
    situation_id: null,
    language: "en",
  });
});

test("the tone of a draft does not become the person's choice", () => {
  assert.equal(draftWish(after(read, arrived(plain("Thanks.")))).tone, null);
  assert.equal(draftWish(after(read, { type: "toneSet", tone: "warm" })).tone, "warm");
});

test("an untouched text follows every new draft", () => {
  assert.equal(after(read, arrived(plain("One.")), arrived(plain("Two."))).text, "Two.");
});

test("a missing fact fills its gap in an edited text and keeps the edits", () => {
  const missing = [{ ...NAME, hint: "" }];
  const state = after(read, arrived(plain("Thanks.\n[your name]", { missing })), edited("Many thanks.\n[your name]"),
    { type: "valueSet", placeholder: "sign_off_name", value: "Mina" }, arrived(plain("Thanks.\nMina")));
  assert.equal(state.text, "Many thanks.\nMina");
  assert.equal(state.pending, null);
});

test("another tone never replaces an edited text without asking", () => {
  const state = after(read, arrived(plain("Thanks.")), edited("My words."), { type: "toneSet", tone: "warm" },
    arrived(plain("Warm thanks.", { tone: "warm" })));
  assert.equal(state.text, "My words.");
  assert.equal(state.pending.body, "Warm thanks.");
});

test("a replaced text can be had back", () => {
  const asked = after(read, arrived(plain("Thanks.")), edited("My words."), { type: "toneSet", tone: "warm" },
    arrived(plain("Warm thanks.", { tone: "warm" })));
  const replaced = reduce(asked, { type: "replaced" });
  assert.equal(replaced.text, "Warm thanks.");
  assert.equal(replaced.textFrom.tone, "warm");
  const back = reduce(replaced, { type: "wentBack" });
  assert.equal(back.text, "My words.");
  assert.equal(back.textFrom.tone, "plain");
});

test("keeping one's own text keeps the tone it came from", () => {
  const asked = after(read, arrived(plain("Thanks.")), edited("My words."), { type: "toneSet", tone: "warm" },
    arrived(plain("Warm thanks.", { tone: "warm" })));
  const kept = reduce(asked, { type: "kept" });
  assert.equal(kept.text, "My words.");
  assert.equal(kept.tone, "plain");
  assert.equal(kept.pending, null);
});

test("a field for a missing fact stays while it holds something", () => {
  const missing = [{ ...NAME, hint: "" }];
  const state = after(read, arrived(plain("[your name]", { missing })), { type: "valueSet", placeholder: "sign_off_name", value: "Mina" },
    arrived(plain("Mina")));
  assert.deepEqual(state.asked.map(({ placeholder }) => placeholder), ["sign_off_name"]);
});

test("a fact with a field of its own is not asked for twice", () => {
  const missing = [{ placeholder: "role", label: "Role", hint: "" }];
  assert.deepEqual(after(read, arrived(plain("x", { missing }))).asked, []);
});

test("nothing is kept before the person has done something", () => {
  assert.equal(toKeep(after(read, arrived(plain("Thanks.")))), null);
});

test("a kept draft comes back as it was, whatever is read and drafted after it", () => {
  const before = after(read, arrived(plain("Thanks.")), { type: "fieldSet", name: "role", value: "Designer" }, edited("My words."));
  const kept = JSON.parse(JSON.stringify(toKeep(before)));
  const state = after({ type: "restored", kept }, read, arrived(plain("Thanks.")));
  assert.equal(state.text, "My words.");
  assert.equal(state.fields.role, "Designer");
  assert.equal(state.fields.company, "Northlight Labs");
  assert.equal(state.pending, null);
});

test("starting anew keeps a copy of the restored text", () => {
  const kept = toKeep(after(read, arrived(plain("Thanks.")), edited("My words.")));
  const state = after({ type: "restored", kept }, read, arrived(plain("Thanks.")), { type: "startedAnew" });
  assert.equal(state.text, "Thanks.");
  assert.equal(state.earlier.text, "My words.");
});

test("a kinder wording takes its place, leaves the gaps around it, and can be gone back from step by step", () => {
  const text = "Dear Ana, you are wrong. [your name]";
  const spans = [{ placeholder: "sign_off_name", label: "your name", start: 25, end: 36, value: "" }];
  const before = { ...firstState, text, spans, textFrom: { template_id: "a", tone: "plain" } };
  const once = reduce(before, { type: "wordingUsed", start: 10, end: 24, words: "I respect the decision." });
  assert.equal(once.text, "Dear Ana, I respect the decision. [your name]");
  assert.deepEqual(once.spans.map(({ start, end }) => once.text.slice(start, end)), ["[your name]"]);
  const twice = reduce(once, { type: "wordingUsed", start: 0, end: 4, words: "Hello" });
  const back = reduce(twice, { type: "wentBack" });
  assert.equal(back.text, once.text);
  const first = reduce(back, { type: "wentBack" });
  assert.deepEqual([first.text, first.spans, first.earlier], [text, spans, null]);
});

test("what was set aside is kept with the draft, and can be heeded again", () => {
  const state = reduce({ ...firstState, edited: true }, { type: "findingIgnored", key: "arguing.1" });
  assert.deepEqual(toKeep(state).ignored, ["arguing.1"]);
  assert.deepEqual(reduce(state, { type: "findingHeeded", key: "arguing.1" }).ignored, []);
});

test("once a reminder is due its text is put forward, and the person's own choice goes before it", () => {
  const due = { ...read, reading: { ...reading, due_situation_id: "T15" } };
  assert.equal(draftWish(after(due)).situation_id, "T15");
  const chosen = { type: "kindChosen", situationId: null };
  assert.equal(draftWish(after(due, chosen, due)).situation_id, null);
  assert.equal(draftWish(after({ type: "kindChosen", situationId: "T16" }, due)).situation_id, "T16");
});

test("a text that names the last talk gets its day from the case, unless the person wrote another", () => {
  const known = { ...read, reading: { ...reading, case: { case_id: 1, talked_on: "2026-11-12" } } };
  assert.equal(draftWish(after(known)).values.conversation_on, "12 November");
  const typed = { type: "valueSet", placeholder: "conversation_on", value: "last week" };
  assert.equal(draftWish(after(known, typed)).values.conversation_on, "last week");
  assert.equal(draftWish(after(read)).values.conversation_on, undefined);
});

test("a text that was due gives way to the next one, and to none, also where it was kept", () => {
  const due = (id) => ({ ...read, reading: { ...reading, due_situation_id: id } });
  const first = after(due("T14a"), { type: "valueSet", placeholder: "conversation_on", value: "30 November" });
  const anew = (id) => reduce(reduce(firstState, { type: "restored", kept: toKeep(first) }), due(id));
  assert.equal(draftWish(anew("T14b")).situation_id, "T14b");
  assert.equal(draftWish(anew(null)).situation_id, null);
  const chosen = after({ type: "kindChosen", situationId: "T14a" }, due(null));
  assert.equal(draftWish(chosen).situation_id, "T14a");
});

test("an edited text is asked about before a reminder takes its place", () => {
  const due = { ...read, reading: { ...reading, due_situation_id: "T15" } };
  const state = after(edited("My own words."), due, arrived(plain("A reminder.")));
  assert.equal(state.text, "My own words.");
  assert.equal(state.pending.body, "A reminder.");
});

test("late thanks are wished for once the window is over, unless the person leaves that out", () => {
  assert.equal(draftWish(after(read)).late, undefined);
  assert.equal(draftWish(after(read), true).late, true);
  const plainly = after(read, { type: "lateSet", late: false });
  assert.equal(draftWish(plainly, true).late, undefined);
  assert.equal(after(edited("My own words."), { type: "lateSet", late: false }).wantsNewText, true);
});

test("a promise that was taken away can be brought back, and then outlives a reload and the next reading", () => {
  const back = after(read, { type: "promiseRemoved" }, { type: "promiseBroughtBack" });
  assert.equal(back.promise.quote, "Do apply again.");
  assert.equal(back.removedPromise, null);
  const anew = reduce(reduce(firstState, { type: "restored", kept: toKeep(back) }), {
    ...read, reading: { ...reading, facts: { ...reading.facts, promise: null } },
  });
  assert.equal(anew.promise.quote, "Do apply again.");
});

test("a promise that was taken away does not come back with the next reading", () => {
  const removed = after(read, { type: "promiseRemoved" });
  assert.equal(removed.promise, null);
  assert.equal(draftWish(removed).situation.promise_kind, null);
  const again = reduce(reduce(firstState, { type: "restored", kept: toKeep(removed) }), read);
  assert.equal(again.promise, null);
});

test("what was erased is told once: what the person tells anew on the companion's pages holds", () => {
  const emptied = after(read, { type: "fieldSet", name: "stage", value: null }, { type: "fieldSet", name: "role", value: "Writer" });
  const kept = { case_id: 1, is_decision: null, state: "not_selected" };
  const waiting = reduce(emptied, { type: "caseChanged", caseRecord: null, erased: ["stage"] });
  assert.deepEqual(waiting.touched, ["stage", "role"]);
  assert.deepEqual(reduce(emptied, { type: "caseChanged", caseRecord: kept, erased: ["stage"] }).touched, ["role"]);
  assert.deepEqual(reduce(emptied, { type: "caseChanged", caseRecord: kept, erased: ["stage", "role"] }).touched, ["role"]);
});

test("whoever wrote by title and surname is told of to the one who makes the text", () => {
  const wish = (known) => draftWish({ ...firstState, ...known });
  assert.equal(wish({ isFormal: true }).formal, true);
  assert.equal("formal" in wish({}), false);
});

test("without the companion the greeting of the mail itself tells it", () => {
  const unread = (text) => draftWish(reduce(firstState, { type: "notRead", message: { text, received_at: null }, choice: null }));
  assert.equal(unread("Dear Ms Okafor,\n\nThank you.").formal, true);
  assert.equal("formal" in unread("Hi Mina,\n\nThank you."), false);
});

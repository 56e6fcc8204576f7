import assert from "node:assert/strict";
import { test } from "node:test";
import { draftFromKept } from "../../../extension/worker/kept-draft.js";

const gap = (placeholder, label) => ({ placeholder, label, text: `[${label}]` });
const text = (situationId, tone, body, gaps) => ({
  template_id: `${situationId}.${tone}`,
  situation_id: situationId,
  tone,
  tones: ["plain", "brief"],
  channel: "reply",
  language: "en",
  subject: null,
  asks: true,
  body,
  gaps,
  missing: gaps.map(({ placeholder, label }) => ({ placeholder, label, hint: "" })),
});
const NAME = gap("sign_off_name", "your name");
const ROLE = gap("role", "the role");
const KEPT = {
  rules: [
    { situation_id: "T10", when: { feedback_stance: ["refused"] }, advice: { key: "thanks_only", reason_key: "refused" } },
    { situation_id: "T05", when: { stage: ["interviewed"], sender_kind: ["person", null] }, advice: { key: "a", reason_key: "b" } },
    { situation_id: "T01", when: {}, advice: { key: "c", reason_key: "d" } },
  ],
  texts: [
    text("T05", "plain", "Thank you for the talk about [the role].\n[your name]", [ROLE, NAME]),
    text("T05", "brief", "Thanks.\n[your name]", [NAME]),
    text("T01", "plain", "Thank you, [your name], again [your name]", [NAME]),
    text("T10", "plain", "Thank you 🙂 [the role]", [ROLE]),
  ],
};
const UNKNOWN = { stage: null, sender_kind: null, feedback_stance: null, promise_kind: null, referral: false };
const fill = (wish) => draftFromKept(KEPT, { situation: UNKNOWN, values: {}, ...wish });

test("the first rule that fits picks the situation and its advice", () => {
  const draft = fill({ situation: { ...UNKNOWN, stage: "interviewed", feedback_stance: "refused" } });
  assert.deepEqual([draft.situation_id, draft.advice.key], ["T10", "thanks_only"]);
});

test("null in a rule stands for what is not known", () => {
  assert.equal(fill({ situation: { ...UNKNOWN, stage: "interviewed" } }).situation_id, "T05");
  assert.equal(fill({ situation: { ...UNKNOWN, stage: "interviewed", sender_kind: "agency" } }).situation_id, "T01");
});

test("a wished tone is taken when there is one", () => {
  const situation = { ...UNKNOWN, stage: "interviewed" };
  assert.equal(fill({ situation, tone: "brief" }).template_id, "T05.brief");
  assert.equal(fill({ situation, tone: "formal" }).template_id, "T05.plain");
});

test("a situation chosen by the person wins over the rules", () => {
  assert.equal(fill({ situation_id: "T05" }).situation_id, "T05");
});

test("known values close gaps, open ones are named with their places", () => {
  const { body, gaps, missing } = fill({ situation_id: "T05", values: { role: "Designer" } });
  assert.equal(body, "Thank you for the talk about Designer.\n[your name]");
  assert.deepEqual(gaps.map(({ start, end }) => body.slice(start, end)), ["[your name]"]);
  assert.deepEqual(missing.map(({ placeholder }) => placeholder), ["sign_off_name"]);
});

test("a gap that stands twice is found twice", () => {
  const { body, gaps } = fill({ situation_id: "T01" });
  assert.deepEqual(gaps.map(({ start, end }) => body.slice(start, end)), ["[your name]", "[your name]"]);
});

test("places count as the page counts characters", () => {
  const { body, gaps } = fill({ situation_id: "T10" });
  assert.equal(body.slice(gaps[0].start, gaps[0].end), "[the role]");
});

test("a value that looks like a gap or a pattern stays as it was written", () => {
  const { body, gaps } = fill({ situation_id: "T05", values: { role: "[your name] $& {{ role }}" } });
  assert.equal(body, "Thank you for the talk about [your name] $& {{ role }}.\n[your name]");
  assert.equal(gaps.length, 1);
});

test("an empty value leaves its gap open", () => {
  assert.equal(fill({ situation_id: "T01", values: { sign_off_name: "" } }).gaps.length, 2);
});

const ASKING = {
  ...KEPT,
  texts: [
    {
      ...text("T01", "plain", "Hi [first name],\n\nThank you 🙂. What first? [your name]", [
        { ...gap("first_name", "first name"), part: "Hi [first name],", otherwise: "Hello," }, NAME,
      ]),
      own_question: { start: 32, end: 43, words: "[your question]", gap: gap("question", "your question") },
    },
    { ...text("T10", "plain", "Thank you.", []), asks: false, own_question: null },
    { ...text("T02", "brief", "Thank you.", []), asks: false, question_tone: "plain" },
    { ...text("T02", "plain", "Thank you. Bye.", []), asks: false, own_question: { start: 11, end: 11, words: "[your question] ", gap: gap("question", "your question") } },
  ],
};
const ask = (situation_id, values, tone = null) => draftFromKept(ASKING, { situation: UNKNOWN, situation_id, values, tone });

test("a question of one's own takes the place of the text's", () => {
  assert.equal(ask("T01", { question: "Which skill?" }).body, "Hello,\n\nThank you 🙂. Which skill? [your name]");
  assert.equal(ask("T01", { question: "Which skill?", first_name: "Ana" }).body, "Hi Ana,\n\nThank you 🙂. Which skill? [your name]");
  const { body, gaps } = ask("T01", { question: "Why [your name]?" });
  assert.deepEqual(gaps.map(({ start, end }) => body.slice(start, end)), ["[your name]"]);
  assert.ok(gaps[0].start > body.indexOf("Why [your name]?"));
});

test("without one the text asks its own, and is no gap", () => {
  assert.equal(ask("T01", { question: " " }).body, "Hello,\n\nThank you 🙂. What first? [your name]");
  assert.deepEqual(ask("T01", {}).gaps.map(({ placeholder }) => placeholder), ["sign_off_name"]);
});

test("a text tells whether it has room for a question, and which tone has", () => {
  const room = (draft) => [draft.takes_question, draft.question_tone];
  assert.deepEqual(room(ask("T01", {})), [true, null]);
  assert.deepEqual(room(ask("T10", { question: "Which skill?" })), [false, null]);
  assert.equal(ask("T10", { question: "Which skill?" }).body, "Thank you.");
  assert.deepEqual(room(ask("T02", {}, "brief")), [false, "plain"]);
  assert.equal(ask("T02", { question: "Which skill?" }, "plain").body, "Thank you. Which skill? Bye.");
});

test("texts kept by an older companion have no room for one", () => {
  assert.deepEqual([fill({ situation_id: "T05" }).takes_question, fill({ situation_id: "T05" }).question_tone], [false, null]);
});

test("a situation without a text says so", () => {
  assert.throws(() => fill({ situation_id: "T27" }), { code: "no_text" });
});

test("without a wish the situation begins in its own tone", () => {
  const kept = { ...KEPT, rules: [{ ...KEPT.rules[1], tone: "brief" }, KEPT.rules[2]] };
  const situation = { ...UNKNOWN, stage: "interviewed" };
  assert.equal(draftFromKept(kept, { situation, values: {} }).tone, "brief");
  assert.equal(draftFromKept(kept, { situation, values: {}, tone: "plain" }).tone, "plain");
});

const GREETED = {
  ...KEPT,
  promise_phrases: { apply_again: "look again" },
  texts: [
    text("T01", "plain", "Hi [first name],\n\nThank you for offering to [what they promised].", [
      { ...gap("first_name", "first name"), part: "Hi [first name],", otherwise: "Hello," },
      gap("promise", "what they promised"),
    ]),
  ],
};
const greet = (contact_name, more = {}) =>
  draftFromKept(GREETED, { situation: UNKNOWN, values: { contact_name, ...more } }).body.split("\n")[0];

test("a greeting without a name is whole", () => {
  assert.equal(greet(null), "Hello,");
  assert.equal(greet("  "), "Hello,");
});

for (const [name, greeting] of [
  ["Ana Ruiz", "Hi Ana,"],
  ["Ana-Lucía de la Cruz", "Hi Ana-Lucía,"],
  ["Ruiz, Ana (HR)", "Hello,"],
  ["Talent Team", "Hello,"],
  ["Ana Ruiz via Greenhouse", "Hello,"],
  ["Dr Ana Ruiz", "Hello,"],
  ["A. Ruiz", "Hello,"],
  ["Ana", "Hello,"],
  ["李 小龙", "Hello,"],
]) {
  test(`${name} is greeted with ${greeting}`, () => assert.equal(greet(name), greeting));
}

test("a first name that was given wins over a derived one", () => {
  assert.equal(greet("Ana Ruiz", { first_name: "Anita" }), "Hi Anita,");
});

test("a promise has its words", () => {
  const draft = draftFromKept(GREETED, { situation: { ...UNKNOWN, promise_kind: "apply_again" }, values: {} });
  assert.match(draft.body, /offering to look again\.$/);
});

test("texts that an earlier version kept know of no late thanks, and are whole all the same", () => {
  const draft = fill({ situation_id: "T05", late: true });
  assert.deepEqual([draft.takes_late, draft.body], [false, "Thank you for the talk about [the role].\n[your name]"]);
});

const FULL = { ...gap("contact_name", "full name"), part: "Dear [full name],", otherwise: "Hello," };
const FIRST = { ...gap("first_name", "first name"), part: "Hi [first name],", otherwise: "Hello," };
const greetFormally = (first, values) => {
  const kept = { ...KEPT, texts: [text("T01", "plain", "Hi [first name],\n\nThank you.", [first])] };
  const { body, gaps } = draftFromKept(kept, { situation: UNKNOWN, values, formal: true });
  return [body.split("\n")[0], gaps.length];
};

test("whoever writes by title and surname is not greeted by the first name", () => {
  const both = { ...FIRST, by_full_name: FULL };
  assert.deepEqual(greetFormally(both, { contact_name: "Ana Ruiz" }), ["Dear Ana Ruiz,", 0]);
  assert.deepEqual(greetFormally(both, { contact_name: "Ruiz" }), ["Hello,", 0]);
  assert.deepEqual(greetFormally(both, { contact_name: "Ana Ruiz", first_name: "Ana" }), ["Hi Ana,", 0]);
});

test("a text that an earlier version kept greets them by no name", () => {
  assert.deepEqual(greetFormally(FIRST, { contact_name: "Ana Ruiz" }), ["Hello,", 0]);
});

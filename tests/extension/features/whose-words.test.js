import assert from "node:assert/strict";
import { test } from "node:test";
import { countOwnWords, shareIn } from "../../../extension/features/whose-words.js";

const TEMPLATE = "Dear [first name],\n\nThank you for telling me. I learned [one thing you learned] from our talks.\n\nI would be glad to hear from [company] again.\n\n[your name]";
const fill = (values) => Object.entries(values).reduce((text, [label, value]) => text.replace(`[${label}]`, value), TEMPLATE);
const FACTS = { "first name": "Ana", company: "Northlight Labs", "your name": "Mina" };
const facts = Object.values(FACTS);
const count = (text, { body = fill(FACTS), template = TEMPLATE, typed = [] } = {}) => countOwnWords({ text, template, body, typed, facts });

test("a template with nothing but the facts of the case holds no word of one's own", () => {
  assert.equal(count(fill(FACTS)).own, 0);
  assert.equal(count(fill(FACTS), { template: null }).own, 0);
});

test("facts that only the companion filled in are nobody's own words", () => {
  const body = fill({ ...FACTS, company: "the spring team" });
  assert.equal(count(body, { body }).own, 0);
});

test("what the person typed to fill a gap is theirs, before and after the companion has filled it in", () => {
  const typed = ["how you draw a sample"];
  const text = fill({ ...FACTS, "one thing you learned": typed[0] });
  assert.equal(count(text, { typed }).own, 5);
  assert.equal(count(text, { typed, body: text }).own, 5);
  assert.equal(count(text, { typed, body: text, template: null }).own, 5);
});

test("a sentence added by hand is theirs down to its small words", () => {
  const text = fill(FACTS).replace("talks.", "talks. The walk to the lab and the coffee will stay with me.");
  assert.equal(count(text).own, 12);
});

test("a text of one's own is one's own, also where it says thank you", () => {
  const text = "Hello Ana, it was kind of you to write by hand. The hour with Li about weekend visitors changed how I count.";
  const { own, all } = count(text);
  assert.ok(own >= all - 1, `${own} of ${all}`);
});

test("a gap that stands open is a word of nobody", () => {
  assert.equal(count(fill({ ...FACTS })).all, count(fill({ ...FACTS, "one thing you learned": "" })).all);
});

test("nothing written is nothing to share", () => {
  assert.deepEqual(count(""), { own: 0, all: 0 });
});

test("a very long text is counted without a long wait", () => {
  const began = performance.now();
  count("word and word again. ".repeat(2000));
  assert.ok(performance.now() - began < 500);
});

test("how much of a text stands in another is counted in its words, in their order, without open gaps", () => {
  assert.equal(shareIn("Thank you, [first name], for telling me.", "Oh: thank you for telling me, Ana!"), 1);
  assert.equal(shareIn("one two three four", "four three two one"), 0.25);
  assert.equal(shareIn("one two three four", "one two"), 0.5);
  assert.equal(shareIn("[a gap]", "a gap"), 0);
});

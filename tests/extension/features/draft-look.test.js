import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { createLook } from "../../../extension/features/draft-look.js";

let asked;
let answers;
let changes;
let look;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  [asked, answers, changes] = [[], [], 0];
  const checkDraft = (wish) => {
    asked.push(wish.text);
    return new Promise((resolve, reject) => answers.push({ resolve, reject }));
  };
  look = createLook({ messages: { checkDraft }, onChange: () => { changes += 1; } });
});

const pause = () => mock.timers.tick(600);
const settle = () => new Promise(setImmediate);
const wish = (text) => ({ text, context: {}, ignored: [] });

test("it asks once the person pauses, for what stands there then", () => {
  look.ask(wish("Tha"));
  mock.timers.tick(300);
  look.ask(wish("Thanks"));
  pause();
  assert.deepEqual(asked, ["Thanks"]);
});

test("the same wish is not asked for twice", () => {
  look.ask(wish("Thanks"));
  pause();
  look.ask(wish("Thanks"));
  pause();
  assert.equal(asked.length, 1);
});

test("a late answer to an earlier text is left aside", async () => {
  look.ask(wish("one"));
  pause();
  look.ask(wish("two"));
  pause();
  answers[1].resolve({ findings: ["of two"] });
  await settle();
  answers[0].resolve({ findings: ["of one"] });
  await settle();
  assert.deepEqual(look.found(), { text: "two", findings: ["of two"] });
  assert.equal(changes, 1);
});

test("what was found stays on show until there is a new answer", async () => {
  look.ask(wish("one"));
  pause();
  answers[0].resolve({ findings: ["of one"] });
  await settle();
  look.ask(wish("one more"));
  assert.deepEqual(look.found().findings, ["of one"]);
});

test("without a companion nothing is found and it is said, until it can be asked again", async () => {
  look.ask(wish("one"));
  pause();
  answers[0].reject(Object.assign(new Error("off"), { code: "not_running" }));
  await settle();
  assert.equal(look.isOff(), true);
  look.ask(wish("one"));
  pause();
  assert.equal(asked.length, 1);
  look.startOver();
  look.ask(wish("one"));
  pause();
  answers[1].resolve({ findings: [] });
  await settle();
  assert.equal(look.isOff(), false);
});

test("a refused text is not taken for a companion that is off", async () => {
  look.ask(wish("very long"));
  pause();
  answers[0].reject(Object.assign(new Error("too long"), { code: "invalid_request" }));
  await settle();
  assert.equal(look.isOff(), false);
  assert.deepEqual(look.found().findings, []);
});

test("nothing to look at clears what was found at once", async () => {
  look.ask(wish("one"));
  pause();
  answers[0].resolve({ findings: ["of one"] });
  await settle();
  look.ask(null);
  assert.deepEqual(look.found().findings, []);
});

test("a press ends the pause, and waits for what is said about the last word", async () => {
  look.ask(wish("You will regret it"));
  const settled = look.settle();
  assert.deepEqual(asked, ["You will regret it"]);
  answers[0].resolve({ findings: ["a threat"] });
  await settled;
  assert.deepEqual(look.found().findings, ["a threat"]);
});

test("where nothing is new a press asks for nothing", async () => {
  await look.settle();
  assert.deepEqual(asked, []);
});

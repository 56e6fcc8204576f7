import assert from "node:assert/strict";
import { test } from "node:test";
import { createQuestionAsker } from "../../../extension/features/question-asker.js";

const RATED = { questions: [{ text: "Which skill?" }], own: { answerability: "easy", reason_key: "one_thing" } };
const stateWith = (question, draft = { takes_question: true }) => ({ caseRecord: null, fields: { stage: null }, values: { question }, draft });

function askerWith(askQuestions) {
  const heard = [];
  return { heard, asker: createQuestionAsker({ messages: { askQuestions }, messageId: "m", onQuestions: (found) => heard.push(found) }) };
}

test("a text without room for a question asks for none", async () => {
  const { asker, heard } = askerWith(async () => RATED);
  await asker.ask(stateWith("Why?", { takes_question: false }));
  await asker.ask(stateWith("Why?", null));
  assert.deepEqual(heard, []);
});

test("what was said of other words is taken back once nobody can be asked; what can be chosen stays", async () => {
  let isOff = false;
  const { asker, heard } = askerWith(async () => {
    if (isOff) throw new Error("off");
    return RATED;
  });
  await asker.ask(stateWith("Which skill?"));
  isOff = true;
  await asker.ask(stateWith("Which skill first?"));
  await asker.ask(stateWith("Which skill at all?"));
  assert.deepEqual(heard, [RATED, { ...RATED, own: null }]);
});

test("without the companion the same is asked again later", async () => {
  let asked = 0;
  const { asker } = askerWith(async () => {
    asked += 1;
    throw new Error("off");
  });
  await asker.ask(stateWith("Which skill?"));
  await asker.ask(stateWith("Which skill?"));
  assert.equal(asked, 2);
});

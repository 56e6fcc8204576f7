import assert from "node:assert/strict";
import { test } from "node:test";
import { createDraftAsker } from "../../../extension/features/draft-asker.js";

function askerWith(fillDraft) {
  const drafts = [];
  const troubles = [];
  let now;
  const asker = createDraftAsker({
    messages: { fillDraft }, onDraft: (draft) => drafts.push(draft), onTrouble: (error) => troubles.push(error), wishNow: () => now,
  });
  const wish = (wanted) => { now = wanted; };
  return { asker: { ...asker, ask: (wanted) => { wish(wanted); return asker.ask(wanted); } }, wish, drafts, troubles };
}

test("the same wish is asked for once, until it may get another answer", async () => {
  const wishes = [];
  const { asker } = askerWith(async (wish) => wishes.push(wish));
  await asker.ask({ tone: "plain" });
  await asker.ask({ tone: "plain" });
  asker.startOver();
  await asker.ask({ tone: "plain" });
  assert.equal(wishes.length, 2);
});

test("an answer that comes after a newer wish is left out", async () => {
  const answers = [];
  const { asker, drafts } = askerWith(({ tone }) => new Promise((done) => answers.push(() => done(tone))));
  const both = [asker.ask({ tone: "plain" }), asker.ask({ tone: "warm" })];
  for (const answer of answers.reverse()) answer();
  await Promise.all(both);
  assert.deepEqual(drafts, ["warm"]);
});

test("an answer that the person has typed past is left out, and the wish can be repeated", async () => {
  const answers = [];
  const { asker, wish, drafts } = askerWith(({ name }) => new Promise((done) => answers.push(() => done(name))));
  const first = asker.ask({ name: "M" });
  wish({ name: "Mina" });
  answers[0]();
  await first;
  assert.deepEqual(drafts, []);
  const again = asker.ask({ name: "M" });
  answers[1]();
  await again;
  assert.deepEqual(drafts, ["M"]);
});

test("what went wrong is told, and the wish can be repeated", async () => {
  let isOff = true;
  const { asker, drafts, troubles } = askerWith(async () => {
    if (isOff) throw new Error("off");
    return "draft";
  });
  await asker.ask({ tone: "plain" });
  isOff = false;
  await asker.ask({ tone: "plain" });
  assert.equal(troubles.length, 1);
  assert.deepEqual(drafts, ["draft"]);
});

test("who asks for the same again waits for the same answer", async () => {
  let answer;
  const { asker, drafts } = askerWith(() => new Promise((done) => { answer = done; }));
  asker.ask({ tone: "plain" });
  const second = asker.ask({ tone: "plain" });
  answer("draft");
  await second;
  assert.deepEqual(drafts, ["draft"]);
});

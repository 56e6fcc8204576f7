import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { createDraftChecker } from "../../../extension/features/draft-checker.js";
import { firstState, reduce } from "../../../extension/features/reply-state.js";

const ID = "19d847db53731d21";
const TEXT = "Thank you. You are wrong. Mina";
const WRONG = { key: "arguing.1", rule_id: "arguing", title: "Argues", quote: "You are wrong", start: 11, end: 24, replaces: { start: 11, end: 25 }, better: ["I respect the decision."], severity: "advises" };

let stage;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  stage = { state: { ...firstState, text: TEXT, step: "writing" }, findings: [WRONG], asked: [], muted: [], replaced: [], selected: [], takes: true, isOff: false, reply: null };
  const adapter = {
    watchCompose: (listener) => { stage.appear = listener; },
    watchComposeText: (_box, onText) => {
      stage.hear = (text) => {
        stage.reply = text;
        onText({ text, recipients: [], is_reply_all: false });
      };
    },
    readCompose: () => ({ text: stage.reply }),
    replaceInCompose: async (_box, place, words) => stage.takes && Boolean(stage.replaced.push({ ...place, words })),
    selectInCompose: async (_box, place) => stage.selected.push(["reply", place]),
  };
  const messages = {
    checkDraft: async (wish) => {
      stage.asked.push(wish);
      return { findings: stage.findings };
    },
    muteRule: async (choice) => {
      if (stage.isOff) throw new Error("not_running");
      stage.muted.push(choice);
    },
  };
  stage.checker = createDraftChecker({
    adapter, messages, messageId: ID, compose: null, signal: new AbortController().signal, onChange: () => {},
    read: () => stage.state, dispatch: (action) => { stage.state = reduce(stage.state, action); }, selectText: (place) => stage.selected.push(["draft", place]),
  });
});

async function look() {
  stage.checker.look(stage.state);
  mock.timers.tick(600);
  await new Promise(setImmediate);
  return stage.checker.look(stage.state);
}

function openReply(text) {
  stage.appear({ compose: { signal: new AbortController().signal }, messageId: ID });
  stage.hear(text);
}

const write = (text) => { stage.state = reduce(stage.state, { type: "textEdited", text }); };

test("what is found in the panel's text is shown with where it is", async () => {
  const { findings } = await look();
  assert.deepEqual(findings.map(({ where, quote, canUse }) => [where, quote, canUse]), [["draft", "You are wrong", true]]);
});

test("a wording goes exactly where it is meant to, also after words were added before it", async () => {
  const { findings: [finding] } = await look();
  write(`Dear Ana, ${TEXT}`);
  await stage.checker.presses.use(finding, "I respect the decision.");
  assert.equal(stage.state.text, "Dear Ana, Thank you. I respect the decision. Mina");
});

test("a wording for words that are no longer there changes nothing", async () => {
  const { findings: [finding] } = await look();
  write("Thank you. You were right. Mina");
  await stage.checker.presses.use(finding, "I respect the decision.");
  assert.equal(stage.state.text, "Thank you. You were right. Mina");
});

test("the panel's own gaps are named elsewhere, and others are not", async () => {
  stage.state = { ...stage.state, text: "[your name] [what]", spans: [{ placeholder: "sign_off_name", label: "your name", start: 0, end: 11, value: "" }] };
  stage.findings = ["[your name]", "[what]"].map((quote) => ({ ...WRONG, key: quote, rule_id: "placeholder_left", quote }));
  const { findings } = await look();
  assert.deepEqual(findings.map(({ quote }) => quote), ["[what]"]);
});

test("what is set aside is gone at once and is not asked for again", async () => {
  const { findings: [finding] } = await look();
  stage.checker.presses.ignore(finding);
  const { findings, notes } = await look();
  assert.deepEqual([findings.length, notes.map(({ kind }) => kind)], [0, ["ignored"]]);
  assert.deepEqual(stage.asked.at(-1).ignored, ["arguing.1"]);
});

test("the line about it goes when the person writes on", async () => {
  const { findings: [finding] } = await look();
  stage.checker.presses.ignore(finding);
  write(`${TEXT} O.`);
  assert.deepEqual((await look()).notes, []);
});

test("setting aside can be undone", async () => {
  const { findings: [finding] } = await look();
  stage.checker.presses.ignore(finding);
  await stage.checker.presses.undo((await look()).notes[0]);
  assert.equal((await look()).findings.length, 1);
});

test("never is told to the companion, and never again is too", async () => {
  const { findings: [finding] } = await look();
  await stage.checker.presses.mute(finding);
  const { findings, notes } = await look();
  assert.deepEqual([findings.length, notes[0].kind], [0, "muted"]);
  await stage.checker.presses.undo(notes[0]);
  assert.equal((await look()).findings.length, 1);
  assert.deepEqual(stage.muted, [{ rule_id: "arguing", muted: true }, { rule_id: "arguing", muted: false }]);
});

test("what the companion did not take down has not changed", async () => {
  const { findings: [finding] } = await look();
  stage.isOff = true;
  await stage.checker.presses.mute(finding);
  const { findings, notes } = await look();
  assert.deepEqual([findings.length, notes[0].kind], [1, "not_muted"]);
});

test("a text that went into the reply is looked at there alone", async () => {
  openReply(`${TEXT}\n-- `);
  stage.state = { ...stage.state, step: "put_in" };
  const { findings } = await look();
  assert.deepEqual(findings.map(({ where }) => where), ["reply"]);
  stage.hear("Thank you. You are wrong. Mina, edited");
  assert.deepEqual((await look()).findings.map(({ where }) => where), ["reply"]);
});

test("a text written anew after that is looked at too", async () => {
  openReply(TEXT);
  stage.state = { ...stage.state, step: "put_in" };
  await look();
  write("Another text. You are wrong.");
  assert.deepEqual((await look()).findings.map(({ where }) => where), ["draft", "reply"]);
});

test("in the reply a wording is put where it stands now, or is there to copy", async () => {
  openReply(TEXT);
  stage.state = { ...stage.state, text: "" };
  const { findings: [finding] } = await look();
  stage.reply = `Hi. ${TEXT}`;
  await stage.checker.presses.use(finding, "I respect the decision.");
  assert.deepEqual(stage.replaced, [{ start: 15, end: 29, words: "I respect the decision." }]);
  stage.takes = false;
  await stage.checker.presses.use(finding, "I respect the decision.");
  assert.equal((await look()).findings[0].canUse, false);
});

test("the quote is shown in the text that it stands in", async () => {
  const { findings: [finding] } = await look();
  stage.checker.presses.select(finding);
  openReply(TEXT);
  const { findings: [, inReply] } = await look();
  stage.checker.presses.select(inReply);
  assert.deepEqual(stage.selected.map(([where, { start, end }]) => [where, start, end]), [["draft", 11, 24], ["reply", 11, 24]]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { linkedInPresses } from "../../../../extension/side-panel/linkedin/presses.js";
import { firstState, reduce } from "../../../../extension/side-panel/linkedin/state.js";

const sure = (value) => ({ value, sources: ["card"], candidates: [] });
const unsure = (...values) => ({ value: null, sources: [], candidates: values.map((value) => ({ value, sources: ["card"] })) });
const ANA = { name: sure("Ana Ruiz"), company: sure("Northlight Labs"), headline: null, address: "https://www.linkedin.com/in/ana-ruiz/" };
const JO = { ...ANA, name: sure("Jo Lindqvist"), address: "https://www.linkedin.com/in/jo-lindqvist/" };
const SAVED = { ...firstState.person, name: "Ana Ruiz", company: "Northlight Labs", profile_address: ANA.address, contact_id: 7 };

/** What is asked of another, and answered when the test says so. */
function held(answer) {
  const waiting = [];
  const ask = () => new Promise((resolve, reject) => { waiting.push({ resolve, reject }); });
  const settle = async (how, value) => {
    for (const each of waiting.splice(0)) each[how](value);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return { ask, letGo: () => settle("resolve", answer), goWrong: (error) => settle("reject", error) };
}

/** The panel with Ana in it, whom the companion knows; what it is told and the look at the box wait for the test. */
function stand({ page = ANA, isReadSlowly = false, ...given } = {}) {
  const telling = held({ queued: false, contact: { contact_id: 7 }, history_id: null });
  const box = held({ box: null });
  const reading = held(page);
  const did = { events: [], read: 0, wrote: [] };
  let state = { ...firstState, access: "linkedin", reading: "read", relation: "hiring_manager", person: SAVED, text: "Thank you.", ...given };
  let shown = { step: "writing", outcome: { lines: [], offers: [] } };
  const show = (news) => { shown = { ...shown, outcome: { lines: [], offers: [] }, ...news }; };
  const adapter = {
    look: async () => "linkedin",
    readProfile: async () => {
      did.read += 1;
      return isReadSlowly ? reading.ask() : page;
    },
    describeBox: () => box.ask(),
    write: async ({ text }) => {
      did.wrote.push(text);
      return { ok: true, hadDraft: false, isNoticed: true, limit: null };
    },
    takeOut: async () => true,
  };
  const dispatch = (action) => { state = reduce(state, action); };
  const presses = linkedInPresses({
    adapter, dispatch, show, findCases: () => {}, lookAnew: () => {}, now: () => new Date(0), newKey: () => `key ${did.events.length}`,
    messages: { recordEvent: (event) => { did.events.push(event.kind); return telling.ask(); } },
    read: () => ({ ...state, ...shown }),
  });
  const press = async (name) => {
    presses[name]();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return { press, did, telling, box, reading, dispatch, keys: () => shown.outcome.lines.map(({ key }) => key), state: () => state };
}

const PUT_IN = ["done.put_in", "done.sent_keeps"];

test("what is pressed while a put-in is told waits, says so, and is done after it", async () => {
  const { press, did, telling, keys } = stand();
  await press("put_into_note");
  assert.deepEqual(keys(), PUT_IN);
  await press("i_sent_it");
  assert.deepEqual([keys(), did.events], [["done.waits"], ["note_put_in"]]);
  await telling.letGo();
  assert.deepEqual(did.events, ["note_put_in", "note_sent"]);
  await telling.letGo();
  assert.deepEqual(keys(), ["done.sent", "done.withdraw"]);
});

test("the same button again is the same press", async () => {
  const { press, did, telling, keys } = stand();
  await press("put_into_note");
  await press("put_into_note");
  await telling.letGo();
  assert.deepEqual([did.wrote, keys()], [["Thank you."], PUT_IN]);
});

test("the same button after another text is a press of its own", async () => {
  const { press, did, telling, dispatch } = stand();
  await press("put_into_note");
  dispatch({ type: "textEdited", text: "Thank you, Ana." });
  await press("put_into_note");
  await telling.letGo();
  assert.deepEqual(did.wrote, ["Thank you.", "Thank you, Ana."]);
});

test("a text put in while the box is still looked for goes in after that", async () => {
  const { press, did, box, keys } = stand({ person: { ...SAVED, contact_id: null } });
  await press("read_page");
  await press("put_into_note");
  assert.deepEqual([keys(), did.wrote], [["done.waits"], []]);
  await box.letGo();
  assert.deepEqual([keys(), did.wrote], [PUT_IN, ["Thank you."]]);
});

test("to take it out waits for the telling of it, and the next telling is a new one", async () => {
  const { press, did, telling, keys } = stand();
  await press("put_into_note");
  await press("take_out");
  await press("put_into_note");
  await telling.letGo();
  assert.deepEqual(did.events, ["note_put_in", "note_put_in"]);
  assert.deepEqual(keys(), PUT_IN);
});

test("who begins anew after saying that it was sent is waited with, so that it is noted of the right person", async () => {
  const { press, did, telling, state } = stand();
  await press("put_into_note");
  await press("i_sent_it");
  await press("someone_else");
  await telling.letGo();
  assert.deepEqual([did.events, state().person.name], [["note_put_in", "note_sent"], "Ana Ruiz"]);
  await telling.letGo();
  assert.equal(state().person.name, "");
});

test("what waits behind a question is let go, in words", async () => {
  const { press, did, reading, keys } = stand({ page: JO, isReadSlowly: true });
  await press("put_into_note");
  await press("copy");
  await reading.letGo();
  assert.deepEqual([keys(), did.wrote], [["done.other_person", "done.let_go"], []]);
});

test("what waits behind a page that asks who it is is let go, in words", async () => {
  const { press, did, reading, box, keys } = stand({ page: { ...ANA, company: unsure("Northlight Labs", "Solstice") }, isReadSlowly: true });
  await press("read_again");
  await press("put_into_note");
  await reading.letGo();
  await box.letGo();
  assert.deepEqual([keys(), did.wrote], [["done.let_go"], []]);
});

test("what waits behind a page that cannot be read is let go, in words", async () => {
  const { press, did, reading, keys } = stand({ page: null, isReadSlowly: true });
  await press("read_again");
  await press("put_into_note");
  await reading.letGo();
  assert.deepEqual([keys(), did.wrote], [["done.let_go"], []]);
});

test("what was pressed for one person is not done for another", async () => {
  const { press, did, telling, dispatch, keys } = stand();
  await press("put_into_note");
  await press("i_sent_it");
  dispatch({ type: "personTyped", field: "name", value: "Jo Lindqvist" });
  await telling.letGo();
  assert.deepEqual([did.events, keys()], [["note_put_in"], ["done.let_go"]]);
});

test("what waits is not noted in another history", async (context) => {
  context.mock.method(console, "error", () => {});
  const { press, did, telling, keys } = stand();
  await press("put_into_note");
  await press("i_sent_it");
  await telling.goWrong(Object.assign(new Error("replaced"), { code: "history_replaced" }));
  assert.deepEqual([did.events, keys()], [["note_put_in"], [...PUT_IN, "done.history_replaced", "done.let_go"]]);
});

test("a put-in that could not be told stands in no press's way", async (context) => {
  context.mock.method(console, "error", () => {});
  const { press, did, telling } = stand();
  await press("put_into_note");
  await press("i_sent_it");
  await telling.goWrong(new Error("no answer"));
  assert.deepEqual(did.events, ["note_put_in", "note_sent"]);
});

test("that a press waits is said while the person is read, and no longer than it waits", async () => {
  const { press, did, reading, box, keys } = stand({ isReadSlowly: true });
  await press("read_again");
  await press("take_out");
  await reading.letGo();
  assert.deepEqual(keys(), ["done.waits"]);
  await box.letGo();
  assert.deepEqual([keys(), did.wrote], [["done.taken_out"], []]);
});

test("a press that has nothing to say ends the word that it waits", async () => {
  const { press, telling, box, keys } = stand();
  await press("put_into_note");
  await press("read_again");
  assert.deepEqual(keys(), ["done.waits"]);
  await telling.letGo();
  await box.letGo();
  assert.deepEqual(keys(), []);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { firstState } from "../../../../extension/side-panel/linkedin/state.js";
import { createTelling } from "../../../../extension/side-panel/linkedin/telling.js";

const NOW = "2026-11-24T10:00:00.000Z";

/** The panel with Ana in it, beside a worker that answers as it is told. */
function stand(answer) {
  const said = { events: [], contacts: [], lines: [] };
  const counted = { keys: 0, seconds: 0 };
  const count = (what) => {
    counted[what] += 1;
    return counted[what];
  };
  let state = { ...firstState, text: "Thank you.", person: { ...firstState.person, name: "Ana Ruiz" } };
  const told = (list) => async (message) => {
    list.push(message);
    return answer(list.length);
  };
  const telling = createTelling({
    messages: { recordEvent: told(said.events), saveContact: told(said.contacts) },
    dispatch: ({ contact_id: id }) => { state = { ...state, person: { ...state.person, contact_id: id } }; },
    show: ({ outcome }) => said.lines.push(outcome.lines.map(({ key }) => key)),
    now: () => new Date(Date.parse(NOW) + 1000 * count("seconds")),
    newKey: () => `key ${count("keys")}`,
    lookAnew: () => { counted.looks = (counted.looks ?? 0) + 1; },
    read: () => ({ ...state, outcome: { lines: [] } }),
  });
  return { said, telling, counted };
}

const QUEUED = { queued: true, contact: null };
const WRITTEN = { queued: false, contact: { contact_id: 7 } };

function lostOnce(answer) {
  return (times) => {
    if (times === 1) throw new Error("the answer was lost");
    return answer;
  };
}

test("a note whose answer was lost is told again word for word, so that it counts once", async (context) => {
  context.mock.method(console, "error", () => {});
  const { said, telling } = stand(lostOnce(WRITTEN));
  await telling.sent();
  await telling.sent();
  assert.deepEqual(said.events[1], said.events[0]);
  assert.deepEqual(said.lines.map(([first]) => first), ["done.not_kept", "done.sent"]);
});

test("what is written down is told once", async () => {
  const { said, telling } = stand(() => WRITTEN);
  await telling.sent();
  await telling.sent();
  assert.equal(said.events.length, 1);
});

test("what was taken out and put in again is told anew", async () => {
  const { said, telling } = stand(() => WRITTEN);
  await telling.sent();
  telling.forget();
  await telling.sent();
  assert.deepEqual(said.events.map(({ key }) => key), ["key 1", "key 2"]);
});

test("somebody who is saved twice while the companion is off is one person", async () => {
  const { said, telling } = stand(() => QUEUED);
  await telling.savePerson();
  await telling.savePerson();
  assert.deepEqual(said.contacts[1], said.contacts[0]);
  assert.deepEqual(said.lines[0], ["done.saved", "done.queued"]);
});

test("what waits for a newer companion says to restart it", async () => {
  const { said, telling } = stand(() => ({ ...QUEUED, waits_for_newer: true }));
  await telling.savePerson();
  assert.deepEqual(said.lines[0], ["done.saved", "done.queued_restart"]);
});

test("told of a history that was replaced, it says so, looks anew, and the next press is a new one", async (context) => {
  context.mock.method(console, "error", () => {});
  const { said, telling, counted } = stand((times) => {
    if (times === 1) throw Object.assign(new Error("replaced"), { code: "history_replaced" });
    return WRITTEN;
  });
  await telling.sent();
  assert.deepEqual([said.lines[0], counted.looks], [["done.history_replaced"], 1]);
  await telling.sent();
  assert.deepEqual(said.events.map(({ key }) => key), ["key 1", "key 2"]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { createKeptHours } from "../../../extension/worker/kept-hours.js";
import { createStorage } from "./stand-in-browser.js";

const SETTINGS = { rest_hours: 12, quiet_from: "22:00", quiet_until: "07:00", phone: "+44 20 7946 0018" };
const PARKED = "2026-11-25T09:00:00Z";

function stand() {
  const [storage, session] = [createStorage(), createStorage()];
  const companion = { isOff: false };
  const ask = async () => {
    if (companion.isOff) throw new Error("not_running");
    return SETTINGS;
  };
  return { storage, session, companion, hours: createKeptHours({ storage, session, ask }) };
}

test("what the companion told holds when it cannot be asked, and nothing else of the person is kept", async () => {
  const { hours, storage, companion } = stand();
  assert.equal(await hours.ask(), SETTINGS);
  companion.isOff = true;
  const kept = { rest_hours: 12, quiet_from: "22:00", quiet_until: "07:00" };
  assert.deepEqual([await hours.read(), [...storage.values.values()]], [kept, [kept]]);
  await assert.rejects(hours.ask());
  assert.equal((await hours.readChoice("m1", [])).hours, 12);
});

test("where it never was heard, no hours are known", async () => {
  const { hours, companion } = stand();
  companion.isOff = true;
  assert.equal(await hours.read(), null);
  assert.deepEqual(await hours.readChoice("m1", []), { hours: null, parked_until: null });
});

test("what was chosen for one mail goes before the setting, until it is taken back", async () => {
  const { hours, session } = stand();
  await hours.ask();
  await hours.noteChoice("m1", { own_hours: 0, parked_until: PARKED });
  await hours.noteChoice(null, { own_hours: 1 });
  assert.deepEqual(await hours.readChoice("m1", []), { hours: 0, parked_until: PARKED });
  assert.equal((await hours.readChoice("m2", [])).hours, 12);
  await hours.noteChoice("m1", null);
  assert.equal(session.values.size, 0);
});

test("what waits to be told counts already, the last choice most", async () => {
  const { hours } = stand();
  await hours.noteChoice("m1", { own_hours: 8, parked_until: null });
  const chosen = (body, kind = "case") => ({ kind, body: { message_id: "m1", ...body } });
  const waiting = [chosen({ parked_until: PARKED }), chosen({ company: "Northlight" }), chosen({ rest_hours: 1, message_id: "m2" })];
  assert.deepEqual(await hours.readChoice("m1", waiting), { hours: 8, parked_until: PARKED });
  assert.deepEqual(await hours.readChoice("m1", [...waiting, chosen({ rest_hours: 24 })]), { hours: 24, parked_until: null });
});

test("only so many choices are kept", async () => {
  const { hours, session } = stand();
  for (let number = 0; number < 60; number += 1) await hours.noteChoice(`m${number}`, { own_hours: 1 });
  assert.equal(session.values.size, 50);
});

test("with a history that is no more its hours and choices go, and nothing else", async () => {
  const { hours, storage, session } = stand();
  await hours.ask();
  await hours.noteChoice("m1", { own_hours: 0, parked_until: PARKED });
  await session.set({ "draft:m1": { draft: {} } });
  await hours.forget();
  assert.deepEqual([[...storage.values.keys()], [...session.values.keys()]], [[], ["draft:m1"]]);
});

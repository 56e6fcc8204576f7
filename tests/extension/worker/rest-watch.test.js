import assert from "node:assert/strict";
import { test } from "node:test";
import { createRestWatch } from "../../../extension/worker/rest-watch.js";

const ID = "19d847db53731d21";

function standIn(kept = {}, whenToSay = async () => 1000) {
  const stored = { ...kept };
  const told = { alarms: {}, notes: [], opened: [] };
  const storage = {
    get: async (name) => (name === null ? { ...stored } : name in stored ? { [name]: stored[name] } : {}),
    set: async (values) => void Object.assign(stored, values),
    remove: async (name) => void delete stored[name],
  };
  const alarms = {
    create: async (name, { when }) => {
      told.alarms[name] = when;
    },
    clear: async (name) => void delete told.alarms[name],
  };
  const notifications = { create: async (id, note) => void told.notes.push([id, note]), clear: async () => {} };
  const watch = createRestWatch({
    storage, alarms, notifications, whenToSay, openMail: async (...place) => void told.opened.push(place), words: { title: "T", message: "M" }, iconUrl: "i", now: () => 1000,
  });
  return { watch, told, stored };
}

test("asked for, it rings once, quietly, and is forgotten", async () => {
  const { watch, told, stored } = standIn();
  await watch.watch(ID, 5000);
  assert.deepEqual(told.alarms, { [`rest:${ID}`]: 6000 });
  assert.ok(await watch.read(ID));
  await watch.announce(`rest:${ID}`);
  await watch.announce(`rest:${ID}`);
  assert.equal(told.notes.length, 1);
  assert.deepEqual([told.notes[0][1].silent, told.notes[0][1].message], [true, "M"]);
  assert.deepEqual(stored, {});
});

test("taken back, it does not ring", async () => {
  const { watch, told } = standIn();
  await watch.watch(ID, 5000);
  await watch.forget(ID);
  await watch.announce(`rest:${ID}`);
  assert.deepEqual([told.alarms, told.notes], [{}, []]);
});

test("after the browser was closed its alarms are made again, those that are due at once", async () => {
  const { watch, told } = standIn({ [`rest:${ID}`]: { at: 9000 }, "rest:other": { at: 10 }, "outbox:1": { at: 1 } });
  await watch.armAll();
  assert.deepEqual(told.alarms, { [`rest:${ID}`]: 9000, "rest:other": 1000 });
});

test("a press on the note opens that mail, and other notes are not ours", async () => {
  const { watch, told } = standIn();
  await watch.open(`rest:${ID}`);
  await watch.open("something else");
  assert.deepEqual(told.opened, [[ID, null]]);
});

test("where there are several accounts, it opens the one the mail is in", async () => {
  const { watch, told } = standIn();
  await watch.watch(ID, 5000, "https://mail.google.com/mail/u/2/#inbox/FMfcgz");
  await watch.announce(`rest:${ID}`);
  await watch.open(told.notes[0][0]);
  assert.deepEqual(told.opened, [[ID, "2"]]);
});

test("what is no longer wanted when its time has come is not said", async () => {
  const { watch, told, stored } = standIn({}, async () => null);
  await watch.watch(ID, 5000);
  await watch.announce(`rest:${ID}`);
  assert.deepEqual([told.notes, stored], [[], {}]);
});

test("a rest that became longer, or quiet hours, move it to a later moment", async () => {
  const { watch, told, stored } = standIn({}, async () => 9_000_000);
  await watch.watch(ID, 5000, "https://mail.google.com/mail/u/1/");
  await watch.announce(`rest:${ID}`);
  assert.deepEqual([told.notes, told.alarms], [[], { [`rest:${ID}`]: 9_000_000 }]);
  assert.deepEqual(stored, { [`rest:${ID}`]: { at: 9_000_000, account: "1" } });
});

test("taken back while it is looked at, it is not said", async () => {
  const { watch, told } = standIn({}, async (messageId) => watch.forget(messageId).then(() => 1000));
  await watch.watch(ID, 5000);
  await watch.announce(`rest:${ID}`);
  assert.deepEqual(told.notes, []);
});

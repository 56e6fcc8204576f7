import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { notesFromKept } from "../../../extension/worker/kept-notes.js";
import { createNotes } from "../../../extension/worker/notes.js";

const kept = JSON.parse(readFileSync(new URL("../../../extension/fallback.json", import.meta.url), "utf-8"));
const WISH = { kind: "note", situation_id: null, relation: "hiring_manager", values: { contact_name: "Ana Ruiz", company: "Northlight Labs" }, limit: null };
const LONG = { contact_name: `Bartholomew ${"Featherstonehaugh-Kingsley"}`, company: "Vanterpool & Hollingsworth Group" };

test("for each relation there is a kept note", () => {
  for (const relation of ["hiring_manager", "recruiter", "referrer", "peer"]) {
    const { alternatives } = notesFromKept(kept, { ...WISH, relation });
    assert.ok(alternatives.length > 0, relation);
    assert.ok(alternatives.every(({ channel }) => channel === "connection_note"));
  }
});

test("for each message there is a kept text", () => {
  for (const id of ["T08a", "T21", "T22", "T23", "T24", "T25"]) {
    const { alternatives } = notesFromKept(kept, { ...WISH, kind: "message", situation_id: id, relation: null });
    assert.ok(alternatives.every(({ situation_id, channel }) => situation_id === id && channel === "message") && alternatives.length > 0, id);
  }
});

test("a note is filled, counted, and no text is offered twice", () => {
  const { alternatives, limit, limit_from: from } = notesFromKept(kept, WISH);
  assert.match(alternatives[0].body, /^Hi Ana, .*Northlight Labs/);
  assert.deepEqual([limit, from, alternatives[0].left], [200, "default", 200 - alternatives[0].body.length]);
  assert.equal(new Set(alternatives.map(({ body }) => body)).size, alternatives.length);
});

test("a name of 38 characters and a company of 32 fit", () => {
  assert.deepEqual([LONG.contact_name.length, LONG.company.length], [38, 32]);
  assert.ok(notesFromKept(kept, { ...WISH, values: LONG }).alternatives.every(({ left }) => left >= 0));
});

test("the page's own counter counts", () => {
  const { limit, limit_from: from } = notesFromKept(kept, { ...WISH, limit: 300 });
  assert.deepEqual([limit, from], [300, "page"]);
});

test("without a companion the kept texts are taken, and said to be so", async () => {
  const away = createNotes({ api: { suggestNotes: async () => { throw Object.assign(new Error(), { status: null }); } }, keptTexts: { read: async () => kept } });
  assert.equal((await away.suggest(WISH)).source, "kept");
  const there = createNotes({ api: { suggestNotes: async () => ({ alternatives: [] }) }, keptTexts: { read: async () => kept } });
  assert.equal((await there.suggest(WISH)).source, "companion");
});

test("a wish that the companion refuses is not hidden by a kept text", async () => {
  const refusing = createNotes({ api: { suggestNotes: async () => { throw Object.assign(new Error(), { status: 422 }); } }, keptTexts: { read: async () => kept } });
  await assert.rejects(refusing.suggest(WISH));
});

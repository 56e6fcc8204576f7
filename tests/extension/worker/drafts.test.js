import assert from "node:assert/strict";
import { test } from "node:test";
import { createDrafts } from "../../../extension/worker/drafts.js";
import { CompanionError } from "../../../extension/worker/loopback.js";

const TEXT = { template_id: "t", situation_id: "T01", tone: "plain", body: "kept", gaps: [], missing: [], subject: null };
const KEPT = { rules: [{ situation_id: "T01", when: {}, tone: "plain", advice: null }], texts: [TEXT] };
const keptTexts = { read: async () => KEPT };
const wish = { situation: {}, values: {} };

function drafts(trouble) {
  const fillDraft = async () => {
    if (trouble) throw trouble;
    return { body: "fresh" };
  };
  return createDrafts({ api: { fillDraft }, keptTexts });
}

test("the companion's draft says so", async () => {
  assert.deepEqual(await drafts(null).fill(wish), { body: "fresh", source: "companion" });
});

for (const [code, status] of [["not_running", null], ["not_connected", 401], ["version_too_old", null], ["internal", 500]]) {
  test(`${code} gives a kept text`, async () => {
    const { body, source } = await drafts(new CompanionError(code, "", { status })).fill(wish);
    assert.deepEqual([body, source], ["kept", "kept"]);
  });
}

test("a wish that the companion refused is not hidden by a kept text", async () => {
  await assert.rejects(drafts(new CompanionError("bad_request", "", { status: 400 })).fill(wish), { code: "bad_request" });
});

test("a wish for late thanks is told to the companion, and one in time says nothing of it", async () => {
  const told = [];
  const fillDraft = async (asked) => {
    told.push(asked.late);
    return {};
  };
  const { fill } = createDrafts({ api: { fillDraft }, keptTexts });
  await fill({ ...wish, late: true });
  await fill(wish);
  assert.deepEqual(told, [true, undefined]);
});

test("an older companion, which knows of no late thanks, gives its text without them", async () => {
  const told = [];
  const fillDraft = async (asked) => {
    told.push("late" in asked);
    if ("late" in asked) throw new CompanionError("bad_request", "", { status: 422 });
    return { body: "in time" };
  };
  const draft = await createDrafts({ api: { fillDraft }, keptTexts }).fill({ ...wish, late: true });
  assert.deepEqual([draft.body, draft.source, told], ["in time", "companion", [true, false]]);
});

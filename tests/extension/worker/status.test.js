import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { CompanionError } from "../../../extension/worker/loopback.js";
import { createStatus } from "../../../extension/worker/status.js";

let probes;
let trouble;
let clock;
let told;
let status;

beforeEach(() => {
  probes = 0;
  trouble = null;
  clock = 0;
  told = [];
  status = createStatus({
    api: {
      probe: async () => {
        probes += 1;
        if (trouble) throw trouble;
        return { version: "0.1.0" };
      },
    },
    port: { read: async () => 8737 },
    outbox: { count: async () => ({ waiting: 2, needs_attention: 0 }) },
    elapsed: () => clock,
    onChange: ({ state }) => told.push(state),
  });
});

test("a status says state, port, version and what waits", async () => {
  assert.deepEqual(await status.read(), {
    state: "connected",
    which: null,
    port: 8737,
    companion_version: "0.1.0",
    outbox: { waiting: 2, needs_attention: 0 },
  });
});

test("questions at one time share one probe", async () => {
  await Promise.all([status.read(), status.read()]);
  assert.equal(probes, 1);
});

test("a connected companion is asked again only after a second", async () => {
  await status.read();
  await status.read();
  assert.equal(probes, 1);
  clock = 1001;
  await status.read();
  assert.equal(probes, 2);
});

test("trouble is looked at anew each time, so that its end shows by itself", async () => {
  trouble = new CompanionError("not_running", "No answer");
  assert.equal((await status.read()).state, "not_running");
  trouble = null;
  assert.equal((await status.read()).state, "connected");
});

test("the half that is too old is named", async () => {
  trouble = new CompanionError("version_too_old", "Old", { details: { which: "extension" }, version: "2.0.0" });
  const { which, companion_version: version } = await status.read();
  assert.deepEqual([which, version], ["extension", "2.0.0"]);
});

test("a companion with trouble of its own is still there", async () => {
  trouble = new CompanionError("busy", "Busy");
  assert.equal((await status.read()).state, "connected");
});

test("a call without an answer changes the status at once and tells everybody", async () => {
  await status.read();
  await status.noteTrouble(new CompanionError("not_running", "No answer"));
  await status.noteTrouble(new CompanionError("not_running", "No answer"));
  assert.deepEqual(told, ["connected", "not_running"]);
});

test("a plain refusal says nothing of the connection", async () => {
  await status.read();
  await status.noteTrouble(new CompanionError("bad_request", "Wrong", { status: 400 }));
  assert.deepEqual(told, ["connected"]);
});

test("an answered call ends the trouble", async () => {
  await status.noteTrouble(new CompanionError("not_running", "No answer"));
  await status.noteContact("0.1.0");
  assert.deepEqual(told, ["not_running", "connected"]);
});

test("after a change by the person everybody is told, changed or not", async () => {
  await status.read();
  await status.refresh();
  assert.deepEqual([told, probes], [["connected", "connected", "connected"], 2]);
});

test("a mistake of ours is not taken for an outage", async () => {
  trouble = new TypeError("undefined is not a function");
  await assert.rejects(status.read(), TypeError);
});

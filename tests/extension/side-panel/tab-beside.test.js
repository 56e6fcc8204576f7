import assert from "node:assert/strict";
import { test } from "node:test";
import { findTabBeside } from "../../../extension/side-panel/tab-beside.js";

const TABS = [
  { id: 1, active: false, lastAccessed: 10 },
  { id: 2, active: false, lastAccessed: 30 },
  { id: 3, active: true, lastAccessed: 40 },
];
const tabs = (own) => ({
  getCurrent: async () => own,
  query: async ({ active }) => TABS.filter((tab) => active === undefined || tab.active === active),
});

test("beside the browser's side panel is the tab that is shown", async () => {
  assert.equal((await findTabBeside(tabs(undefined))).id, 3);
});

test("in a tab of its own it is the tab that was looked at before", async () => {
  assert.equal((await findTabBeside(tabs({ id: 3 }))).id, 2);
});

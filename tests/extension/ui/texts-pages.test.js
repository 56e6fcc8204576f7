import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { hasLinkedInText } from "../../../extension/ui/texts-linkedin.js";
import { hasPageText, sayOnPage } from "../../../extension/ui/texts-pages.js";

const read = (path) => readFileSync(new URL(`../../../extension/${path}`, import.meta.url), "utf8");
const code = ["options", "side-panel"]
  .flatMap((folder) => readdirSync(new URL(`../../../extension/${folder}`, import.meta.url)).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith(".js"))
  .map(read)
  .join("\n");
const keys = [...read("ui/texts-pages.js").matchAll(/^ {2}"([\w.]+)":/gm)].map(([, key]) => key);

test("every key that a page names has its sentence", () => {
  const named = [...code.matchAll(/"((?:page|setup|start|connect|gmail|companion|port|outbox|entry|stored|side)\.\w+)"/g)];
  assert.ok(named.length > 40);
  assert.deepEqual(named.map(([, key]) => key).filter((key) => !hasPageText(key) && !hasLinkedInText(key)), []);
});

test("every sentence is said somewhere", () => {
  const built = /^(entry\.|setup\.(done|next|later)|start\.old_|connect\.(denied|expired|pairing_full|trouble)|stored\.not_renewed\.(not_running|not_connected|see_above)$)/;
  assert.deepEqual(keys.filter((key) => !code.includes(`"${key}"`) && !built.test(key)), []);
});

test("every kind of event has its words", () => {
  const table = readFileSync(new URL("../../../server/afterword/domain/case_state.py", import.meta.url), "utf8");
  const kinds = [.../EVENT_KINDS = \(([^)]*)\)/.exec(table)[1].matchAll(/"(\w+)"/g)].map(([, kind]) => kind);
  assert.ok(kinds.length > 5);
  assert.deepEqual(kinds.filter((kind) => !hasPageText(`entry.${kind}`)), []);
});

test("a sentence that does not exist is a mistake, not an empty line", () => {
  assert.throws(() => sayOnPage("side.nothing_like_it"), /side.nothing_like_it/);
});

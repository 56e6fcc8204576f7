import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { hasText, gapsLine, inWords, say } from "../../../extension/ui/texts.js";
import { sayInLine } from "../../../extension/ui/texts-line.js";

const sayGaps = (labels) => say(gapsLine(labels).key, gapsLine(labels).values);

test("gaps are counted in words and named once each", () => {
  assert.equal(sayGaps([]), "No gaps left.");
  assert.equal(sayGaps(["your name"]), "One gap left: your name.");
  assert.equal(sayGaps(["your name", "role", "your name"]), "Two gaps left: your name, role.");
});

test("a large number is written as a number", () => {
  assert.equal(inWords(3), "Three");
  assert.equal(inWords(12), "12");
});

test("a sentence that does not exist is a mistake, not an empty line", () => {
  assert.throws(() => say("done.nothing_like_it"), /done.nothing_like_it/);
});

test("a value may hold anything, also what looks like a gap", () => {
  assert.equal(sayInLine("notice.decision_from", { company: "{company} & Sons" }), "This looks like a decision from {company} & Sons.");
});

test("every advice and every reason of the rule table has its sentence", () => {
  const rules = readFileSync("server/afterword/domain/situation.py", "utf8");
  const table = rules.slice(rules.indexOf("RULES = ("), rules.indexOf("def advise"));
  const keys = [...table.matchAll(/"T\d+[ab]?",\s+"(\w+)",\s+"(\w+)"/g)].flatMap(([, advice, reason]) => [`advice.${advice}`, `reason.${reason}`]);
  assert.ok(keys.length > 20);
  assert.deepEqual(keys.filter((key) => !hasText(key)), []);
});

test("every key that the code names has its sentence", () => {
  const code = ["extension/features", "extension/ui"].flatMap((folder) =>
    readdirSync(folder).filter((name) => name.endsWith(".js") && !name.startsWith("texts")).map((name) => readFileSync(`${folder}/${name}`, "utf8")));
  const keysOf = (name) => code.flatMap((source) => [...source.matchAll(new RegExp(`\\b${name}\\("([\\w.]+)"`, "g"))].map(([, key]) => key));
  assert.ok(keysOf("say").length > 20);
  assert.deepEqual(keysOf("say").filter((key) => !hasText(key)), []);
  for (const key of keysOf("sayInLine")) assert.ok(sayInLine(key));
});

test("where no day was read for a check-in, none is promised: the company may have named one, or an earlier text", () => {
  assert.doesNotMatch(say("check_in.no_day"), /week|month|day:|\d/);
});

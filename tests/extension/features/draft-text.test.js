import assert from "node:assert/strict";
import { test } from "node:test";
import { editText, fillGaps, fromDraft, hasPlaceholder, openGaps } from "../../../extension/features/draft-text.js";

const draft = {
  body: "Dear Ana, thank you. [your name], [role], [your name]",
  gaps: [
    { placeholder: "sign_off_name", label: "your name", start: 21, end: 32 },
    { placeholder: "role", label: "role", start: 34, end: 40 },
    { placeholder: "sign_off_name", label: "your name", start: 42, end: 53 },
  ],
};

test("a value fills every gap of its placeholder and moves the others along", () => {
  const filled = fillGaps(fromDraft(draft), "sign_off_name", "Mina Okafor the Second");
  assert.equal(filled.text, "Dear Ana, thank you. Mina Okafor the Second, [role], Mina Okafor the Second");
  assert.deepEqual(openGaps(filled).map(({ start, end }) => filled.text.slice(start, end)), ["[role]"]);
});

test("a filled gap follows its value while the person types it", () => {
  let text = fromDraft(draft);
  for (const value of ["M", "Mi", "Mina", "Mina "]) text = fillGaps(text, "sign_off_name", value);
  assert.equal(text.text, "Dear Ana, thank you. Mina, [role], Mina");
});

test("an emptied value opens its gap again", () => {
  const text = fillGaps(fillGaps(fromDraft(draft), "role", "Designer"), "role", "  ");
  assert.equal(text.text, draft.body);
  assert.equal(openGaps(text).length, 3);
});

test("words before, between and after the gaps leave them where they stand", () => {
  let text = fromDraft(draft);
  text = editText(text, text.text.replace("thank you", "thank you very much"));
  text = editText(text, text.text.replace(", [role]", " and [role]"));
  text = editText(text, `${text.text}\nBerlin`);
  assert.equal(fillGaps(text, "role", "Designer").text, "Dear Ana, thank you very much. [your name] and Designer, [your name]\nBerlin");
});

test("a gap that the person wrote into is theirs and is not filled", () => {
  const edited = editText(fromDraft(draft), draft.body.replace("[role]", "[the role of my life]"));
  assert.equal(hasPlaceholder(edited, "role"), false);
  assert.match(fillGaps(edited, "role", "Designer").text, /\[the role of my life\]/);
});

test("deleting everything keeps nothing to fill", () => {
  assert.deepEqual(editText(fromDraft(draft), ""), { text: "", spans: [] });
});

test("offsets count as the text box counts, also after an emoji", () => {
  const text = editText(fromDraft(draft), `🙂${draft.body}`);
  assert.deepEqual(openGaps(text).map(({ start, end }) => text.text.slice(start, end)), ["[your name]", "[role]", "[your name]"]);
});

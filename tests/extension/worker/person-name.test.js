import assert from "node:assert/strict";
import { test } from "node:test";
import { firstName, formalName } from "../../../extension/worker/person-name.js";

for (const name of ["Herr Müller", "Frau Dr. Schmidt", "Frau Anna Schmidt", "Mme Dupont", "Sra. Ruiz", "Sir Ian Smith", "  Herr Müller"]) {
  test(`"${name}" has a title of another language, and greets nobody by it`, () => {
    assert.deepEqual([firstName(name), formalName(name)], [null, null]);
  });
}

for (const [name, first, formal] of [
  ["Ana Ruiz", "Ana", "Ana Ruiz"],
  ["Ms van Dyk", null, "Ms van Dyk"],
  ["Herring Lund", "Herring", "Herring Lund"],
  ["Ingrid Lund", "Ingrid", "Ingrid Lund"],
  ["Mag'Ella Lund", "Mag'Ella", "Mag'Ella Lund"],
]) {
  test(`"${name}" greets as a name`, () => {
    assert.deepEqual([firstName(name), formalName(name)], [first, formal]);
  });
}

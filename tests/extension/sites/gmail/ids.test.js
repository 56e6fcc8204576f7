import assert from "node:assert/strict";
import { test } from "node:test";

import { isMadeHere, momentOf, normaliseId } from "../../../../extension/sites/gmail/ids.js";

test("both forms of a received message's id are one id", () => {
  for (const form of ["1a20cad17402c5a1", "msg-f:1882727645184181665", "#msg-f:1882727645184181665"]) {
    assert.equal(normaliseId(form), "1a20cad17402c5a1");
  }
  assert.equal(normaliseId("thread-f:1882727645184181665"), "1a20cad17402c5a1");
});

test("an id that was made in this account has no other form", () => {
  assert.equal(normaliseId("#msg-a:r1234567890123456789"), "msg-a:r1234567890123456789");
  assert.ok(isMadeHere("#msg-a:r1"));
  assert.ok(!isMadeHere("#msg-f:1882727645184181665"));
  assert.ok(!isMadeHere(null));
});

test("what is no id is nothing", () => {
  for (const value of [null, undefined, "", "undefined", "#", "msg-f:12", ":1wn", "avWBGd-3"]) assert.equal(normaliseId(value), null);
});

test("the upper bits of an id are its moment", () => {
  assert.equal(momentOf("1a20cad17402c5a1"), "2026-11-24T08:30:00Z");
});

test("a moment that cannot be is not told", () => {
  for (const id of [null, "msg-a:r1", "ffffffffffffffff", "000000000000000"]) assert.equal(momentOf(id), null);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { findFault, mayAsk, whoSpeaks } from "../../../extension/worker/message-gate.js";

const KEY = "0b4a7c0e-3a44-4d0a-9d3e-1f2f3a4b5c6d";
const OURS = "chrome-extension://gpjnopnipjpkghkeniemobakepafkpkf";
const runtime = { id: "gpjnopnipjpkghkeniemobakepafkpkf", getURL: () => `${OURS}/` };
const tab = { id: 1 };
const from = (sender) => whoSpeaks({ id: runtime.id, ...sender }, runtime);

test("our script in Gmail and our own pages are known", () => {
  assert.equal(from({ url: "https://mail.google.com/mail/u/0/#inbox", tab }), "gmail");
  assert.equal(from({ url: `${OURS}/options/options.html`, tab }), "page");
  assert.equal(from({ url: `${OURS}/side-panel/side-panel.html` }), "page");
});

for (const url of [
  "https://mail.google.com.evil.example/",
  "https://evil.example/https://mail.google.com/",
  "http://mail.google.com/",
  "https://mail.google.com:8443/",
  "https://www.linkedin.com/in/ana",
  "chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/page.html",
  "about:blank",
  undefined,
]) {
  test(`${url} is nobody we know`, () => assert.equal(from({ url, tab }), null));
}

test("another extension is nobody we know, whatever it calls itself", () => {
  assert.equal(whoSpeaks({ id: "another", url: `${OURS}/options/options.html` }, runtime), null);
});

test("Gmail's page may not move the port, see what is stored, or disconnect", () => {
  for (const name of ["setPort", "getStored", "rotateToken", "disconnect", "retryEntry", "removeEntry"]) {
    assert.equal(mayAsk("gmail", name), false);
    assert.equal(mayAsk("page", name), true);
  }
  assert.equal(mayAsk("gmail", "fillDraft"), true);
});

const EVENT = { key: KEY, case: {}, kind: "copied", happened_at: "2026-11-24T10:00:00Z" };

test("payloads in order pass", () => {
  assert.equal(findFault("getStatus", {}), null);
  assert.equal(findFault("recordEvent", { ...EVENT, text: null, asks: true }), null);
  assert.equal(findFault("fillDraft", { situation: {}, kind: null, values: { role: "Designer" } }), null);
  assert.equal(findFault("openDashboard", { path: "/cases/7" }), null);
  assert.equal(findFault("checkDraft", { text: "", context: null, ignored: ["arguing.1"] }), null);
  assert.equal(findFault("muteRule", { rule_id: "arguing", muted: false }), null);
  assert.equal(findFault("keepDraft", { message_id: "msg-a:r12", draft: null }), null);
});

for (const [name, payload, field] of [
  ["getStatus", { extra: 1 }, "extra"],
  ["getStatus", null, "payload"],
  ["getStatus", [], "payload"],
  ["readMessage", { message: "text" }, "message"],
  ["readMessage", { message: { text: "x".repeat(900_000) } }, "payload"],
  ["recordEvent", { ...EVENT, key: "1" }, "key"],
  ["recordEvent", { ...EVENT, asks: "yes" }, "asks"],
  ["recordEvent", { ...EVENT, case: "18c2" }, "case"],
  ["saveContact", { key: EVENT.key, contact: null }, "contact"],
  ["suggestNotes", { kind: "note", limit: "200" }, "limit"],
  ["fillDraft", { situation: null }, "situation"],
  ["checkDraft", { text: null, context: {}, ignored: [] }, "text"],
  ["checkDraft", { text: "", context: {}, ignored: [1] }, "ignored"],
  ["muteRule", { rule_id: "arguing", muted: "yes" }, "muted"],
  ["keepDraft", { message_id: "../x", draft: null }, "message_id"],
  ["keepDraft", { message_id: "18c2", draft: { text: "x".repeat(100_001) } }, "draft"],
  ["openDashboard", { path: "//evil.example" }, "path"],
  ["openDashboard", { path: "/\\evil.example" }, "path"],
  ["openDashboard", { path: "https://evil.example" }, "path"],
  ["setPort", { port: "8737" }, "port"],
  ["setPort", { port: 0 }, "port"],
  ["setPort", { port: 65536 }, "port"],
  ["updateSettings", { __proto__: null, constructor: 1 }, "constructor"],
]) {
  test(`${name} with a wrong ${field} is named for it`, () => assert.equal(findFault(name, payload), field));
}

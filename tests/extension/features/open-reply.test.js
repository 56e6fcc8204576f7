import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { followOpenReply } from "../../../extension/features/open-reply.js";

const ID = "19d847db53731d21";
let ending;
let page;
let changes;

function openBox() {
  const controller = new AbortController();
  return { box: Object.freeze({ signal: controller.signal }), close: () => controller.abort() };
}

beforeEach(() => {
  ending = new AbortController();
  changes = 0;
  page = { watched: [] };
});

function follow({ messageId = ID, compose = null } = {}) {
  const adapter = {
    watchCompose: (listener) => { page.appear = listener; },
    watchComposeText: (box, onText, signal) => page.watched.push({ box, onText, signal }),
    readCompose: (box) => ({ text: `text of ${page.watched.findIndex((each) => each.box === box)}` }),
  };
  return followOpenReply({ adapter, messageId, compose, onChange: () => { changes += 1; }, signal: ending.signal });
}

test("the reply to this message is followed, and no other box", () => {
  const reply = follow();
  page.appear({ compose: openBox().box, messageId: "1234567890abcdef" });
  assert.equal(page.watched.length, 0);
  page.appear({ compose: openBox().box, messageId: ID });
  page.watched[0].onText({ text: "Hello" });
  assert.deepEqual(reply.reading(), { text: "Hello" });
  assert.equal(changes, 1);
});

test("a box is told of twice and followed once", () => {
  follow();
  const { box } = openBox();
  page.appear({ compose: box, messageId: ID });
  page.appear({ compose: box, messageId: ID });
  assert.equal(page.watched.length, 1);
});

test("the box whose own button was pressed is followed, whatever it answers", () => {
  const { box } = openBox();
  follow({ messageId: null, compose: box });
  page.appear({ compose: openBox().box, messageId: null });
  page.appear({ compose: box, messageId: null });
  assert.deepEqual(page.watched.map((each) => each.box), [box]);
});

test("the reply opened last is the one that is followed", () => {
  const reply = follow();
  page.appear({ compose: openBox().box, messageId: ID });
  page.appear({ compose: openBox().box, messageId: ID });
  assert.equal(page.watched[0].signal.aborted, true);
  assert.equal(reply.text(), "text of 1");
});

test("a closed reply holds nothing any more", () => {
  const reply = follow();
  const { box, close } = openBox();
  page.appear({ compose: box, messageId: ID });
  page.watched[0].onText({ text: "Hello" });
  close();
  assert.equal(reply.reading(), null);
  assert.equal(page.watched[0].signal.aborted, true);
});

test("it ends with the panel", () => {
  follow();
  page.appear({ compose: openBox().box, messageId: ID });
  ending.abort();
  assert.equal(page.watched[0].signal.aborted, true);
});

test("where there is no page to watch, none is", () => {
  const reply = followOpenReply({ adapter: {}, messageId: ID, compose: null, onChange: () => {}, signal: ending.signal });
  assert.equal(reply.reading(), null);
});

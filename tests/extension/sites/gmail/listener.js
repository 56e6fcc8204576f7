/** A feature of the simplest kind: a mark by each message and in each compose box, and a memory of what it heard. */

import { createGmailAdapter } from "/extension/sites/gmail/adapter.js";

const adapter = createGmailAdapter({ document, window });
const stopper = new AbortController();
const marks = new Map();

/** What the tests read, as `heard`. */
const heard = { adapter, messages: [], composes: [], boxes: [], closed: [], stop: () => stopper.abort(), read, openReply, insert, readBox };
window.heard = heard;

adapter.watchMessages(({ messageId, place }) => {
  heard.messages.push(messageId);
  place(mark("message", messageId));
}, stopper.signal);

adapter.watchCompose(({ compose, messageId, place }) => {
  if (!heard.boxes.includes(compose)) {
    heard.boxes.push(compose);
    compose.signal.addEventListener("abort", () => heard.closed.push(heard.boxes.indexOf(compose)));
  }
  heard.composes.push(messageId);
  place(mark("compose", `box ${heard.boxes.indexOf(compose)}`));
}, stopper.signal);

function mark(kind, name) {
  if (!marks.has(name)) {
    const node = document.createElement("div");
    node.dataset.afterword = kind;
    node.textContent = `mark ${name}`;
    marks.set(name, node);
  }
  return marks.get(name);
}

function read(messageId) {
  try {
    return adapter.readMessage(messageId);
  } catch (error) {
    return { code: error.code, anchor: error.anchor, message: error.message };
  }
}

async function openReply(messageId) {
  try {
    heard.opened = await adapter.openReply(messageId, stopper.signal);
    return { ok: true, ...adapter.readCompose(heard.opened) };
  } catch (error) {
    return { ok: false, name: error.name, code: error.code, anchor: error.anchor?.number ?? null, reason: error.reason ?? null };
  }
}

function insert({ box, draft }) {
  return adapter.insertDraft(heard.boxes.at(box), draft);
}

function readBox(box) {
  return adapter.readCompose(heard.boxes.at(box));
}

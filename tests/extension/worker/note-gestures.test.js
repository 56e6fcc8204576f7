import assert from "node:assert/strict";
import { test } from "node:test";
import { createNoteGestures } from "../../../extension/worker/note-gestures.js";

const PROFILE = { id: 5, url: "https://www.linkedin.com/in/ana/" };

/** A browser that writes down, in order, what it is asked for. */
function stand({ opened = true, isClosed = false } = {}) {
  const done = [];
  const heard = {};
  const hearing = (name) => ({ addListener: (listener) => { heard[name] = listener; } });
  const browser = {
    action: { onClicked: hearing("click") },
    commands: { onCommand: hearing("key") },
    contextMenus: { onClicked: hearing("menu"), removeAll: async () => {}, create: (entry) => done.push(["entry", entry]) },
    runtime: { getURL: (path) => `ours:/${path}`, sendMessage: async ({ name }) => done.push([name]) },
    scripting: {
      executeScript: async ({ target, files }) => {
        if (isClosed) throw new Error("Cannot access contents of the page");
        done.push([files ? "files" : "remember", target]);
      },
    },
    title: "Suggest a note here",
  };
  const gestures = createNoteGestures(browser, {
    openSidePanel: async (tab) => {
      done.push(["open", tab.id]);
      return { opened };
    },
    open: async (url) => done.push(["page", url]),
  });
  const works = [];
  gestures.listen((work) => works.push(work));
  return { done, heard, gestures, settle: () => Promise.all(works) };
}

test("the panel opens before anything else, within the gesture", () => {
  for (const [name, args] of [["click", [PROFILE]], ["key", ["suggest-note", PROFILE]], ["menu", [{ frameId: 0 }, PROFILE]]]) {
    const { done, heard } = stand();
    heard[name](...args);
    assert.deepEqual(done[0], ["open", 5], name);
  }
});

test("the field that has the keyboard is remembered, in every frame", async () => {
  const { done, heard, settle } = stand();
  heard.click(PROFILE);
  await settle();
  assert.deepEqual(done.filter(([what]) => what === "remember"), [["remember", { tabId: 5, allFrames: true }]]);
  assert.deepEqual(done.at(-1), ["noteWanted"]);
});

test("from the menu it is the frame that the menu was opened in", async () => {
  const { done, heard, settle } = stand();
  heard.menu({ frameId: 4 }, PROFILE);
  await settle();
  assert.deepEqual(done.find(([what]) => what === "remember"), ["remember", { tabId: 5, frameIds: [4] }]);
});

test("beside any other page nothing is run in it", async () => {
  const { done, heard, settle } = stand();
  heard.click({ id: 6, url: "https://mail.google.com/mail/" });
  heard.click({ id: 7 });
  await settle();
  assert.deepEqual(done.filter(([what]) => what === "files" || what === "remember"), []);
});

test("a browser without any panel shows the options", async () => {
  const { done, heard, settle } = stand({ opened: false });
  heard.click({ id: 7 });
  await settle();
  assert.deepEqual(done.find(([what]) => what === "page"), ["page", "ours:/options/options.html"]);
});

test("the menu's entry stands on fields of LinkedIn alone", async () => {
  const { done, gestures } = stand();
  await gestures.setUp();
  const [, entry] = done[0];
  assert.deepEqual([entry.contexts, entry.documentUrlPatterns], [["editable"], ["https://www.linkedin.com/*"]]);
});

test("a page that does not let us in still leaves the panel aware of the press", async () => {
  const { done, heard, settle } = stand({ isClosed: true });
  heard.click(PROFILE);
  await settle();
  assert.deepEqual(done.at(-1), ["noteWanted"]);
});

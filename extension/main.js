/** Starts the features on the site's page, and takes them away again when the extension behind them is gone. */

import { features } from "./features/index.js";
import * as messages from "./messages.js";
import { adapterFor } from "./sites/index.js";

const { runtime } = globalThis.browser ?? globalThis.chrome;
const OURS = "[data-afterword]";
const PANEL = "[data-afterword=panel]";

function start(adapter) {
  const controller = new AbortController();
  const { signal } = controller;
  // An earlier version of the extension may have left its elements behind.
  for (const old of document.querySelectorAll(OURS)) old.remove();
  for (const feature of features) feature.start({ adapter, messages, signal });
  answerSidePanel(adapter, signal);
  leaveWhenAbandoned(controller);
}

function answerSidePanel(adapter, signal) {
  const answer = (request, sender, respond) => {
    if (sender.id === runtime.id && request?.name === messages.NOTICE.readOpenMessage) respond({ message: readOpen(adapter) });
  };
  runtime.onMessage.addListener(answer);
  signal.addEventListener("abort", () => runtime.onMessage?.removeListener(answer), { once: true });
}

function readOpen(adapter) {
  try {
    return adapter.readOpenMessage();
  } catch (error) {
    if (error.code === "anchor_missing") return null;
    throw error;
  }
}

/**
 * After an update or removal of the extension this script goes on without it ("Extension context invalidated"), and a dead
 * button is worse than none. An open panel stays: it says that the page has to be loaded again, and holds the person's text.
 */
function leaveWhenAbandoned(controller) {
  const { signal } = controller;
  const check = () => {
    if (!runtime.id && !document.querySelector(PANEL)) controller.abort();
  };
  for (const name of ["click", "focus", "hashchange"]) window.addEventListener(name, check, { capture: true, passive: true, signal });
  document.addEventListener("visibilitychange", check, { signal });
}

const adapter = adapterFor(window);
if (adapter) start(adapter);

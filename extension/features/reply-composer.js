/** Decides what to ask and show: reads the message, asks for the text, and keeps what the person writes. */

import { composerView } from "../ui/composer-view.js";
import { embed } from "../ui/embed.js";
import { startConnectionCard } from "./connection-card.js";
import { createDraftAsker } from "./draft-asker.js";
import { createDraftKeeper } from "./draft-keeper.js";
import { anchorOf } from "./put-in.js";
import { readOnce } from "./readings.js";
import { isForSomeoneElse, replyPresses } from "./reply-presses.js";
import { draftWish, firstState, reduce, toKeep } from "./reply-state.js";

const TYPING_PAUSE_MS = 200;
const QUIET = Object.freeze({ lines: [], offers: [] });
const TYPING = new Set(["fieldSet", "valueSet", "textEdited"]);

/**
 * @param {object} options
 * @param {HTMLElement} options.container Where the composer stands: in our panel, or in a page of the extension.
 * @param {object} options.adapter The site's adapter; without insertDraft the text can be copied only.
 * @param {string|null} options.messageId
 * @param {object} options.messages The functions of messages.js.
 * @param {object|null} [options.compose] The open compose box to put the text into.
 * @param {() => void} [options.onRecorded] Called when something was written into the history.
 * @returns {{close: () => void}}
 */
export function openComposer({
  container, adapter, messageId, messages, compose = null, onRecorded = () => {}, now = () => new Date(), newKey = () => crypto.randomUUID(),
}) {
  const ending = new AbortController();
  const { signal } = ending;
  let state = firstState;
  let shown = { step: "writing", outcome: QUIET };
  const timers = { draft: null, keep: null };

  const presses = replyPresses({
    adapter, messageId, messages, compose, signal, now, newKey, dispatch, show, onRecorded, readAgain: read,
    read: () => ({ ...state, ...shown }),
  });
  const view = composerView(embed(container), { presses, ...handlersFor(dispatch) });
  const card = startConnectionCard({ place: view.connection, messages, onConnected: askAgain, signal });
  const keeper = createDraftKeeper({ messages, messageId, onTrouble: card.explain });
  const asker = createDraftAsker({ messages, onDraft: (draft) => dispatch({ type: "draftArrived", draft }), onTrouble: noText });

  function dispatch(action) {
    if (signal.aborted) return;
    state = reduce(state, action);
    draw();
    if (state.phase !== "reading") later(TYPING.has(action.type) ? TYPING_PAUSE_MS : 0);
  }

  function show(news) {
    shown = { ...shown, outcome: QUIET, ...news };
    draw();
  }

  function draw() {
    const step = shown.step === "writing" ? writingStep(state, messageId) : shown.step;
    const canInsert = Boolean(adapter.insertDraft) && !shown.isAnchorMissing;
    view.update({ ...state, ...shown, step, canInsert, canRecord: messageId !== null });
  }

  function later(pause) {
    for (const timer of Object.values(timers)) clearTimeout(timer);
    timers.draft = setTimeout(() => asker.ask(draftWish(state)), pause);
    timers.keep = setTimeout(keep, TYPING_PAUSE_MS);
  }

  /** A case that is done with needs no draft any more. */
  function keep() {
    return keeper.keep(["closed", "marked"].includes(shown.step) ? null : toKeep(state));
  }

  function noText(error) {
    card.explain(error);
    show({ outcome: { lines: [{ key: "done.no_text" }], offers: [] } });
  }

  async function open() {
    if (!messageId) return dispatch({ type: "notRead", message: null });
    const [kept, found] = await Promise.all([keeper.read(), readPage()]);
    if (kept) dispatch({ type: "restored", kept });
    return take(found);
  }

  async function read() {
    if (messageId) take(await readPage());
  }

  async function readPage() {
    try {
      return await readOnce({ adapter, messages, messageId });
    } catch (error) {
      if (error.code !== "anchor_missing") throw error;
      const line = { key: "done.anchor_missing_reading", values: anchorOf(error) };
      show({ isAnchorMissing: true, outcome: { lines: [line], offers: ["side_panel"] } });
      return { message: null, reading: null };
    }
  }

  function take({ message, reading }) {
    if (reading?.case?.state === "closed_by_me") shown = { ...shown, step: "closed" };
    dispatch(reading ? { type: "read", message, reading } : { type: "notRead", message });
  }

  /** The companion can be asked again: what it could not tell before, it may now. */
  function askAgain() {
    asker.startOver();
    return state.phase === "unread" ? read() : later(0);
  }

  draw();
  open();
  addEventListener("pagehide", keep, { signal });
  return {
    close() {
      keep();
      for (const timer of Object.values(timers)) clearTimeout(timer);
      ending.abort();
    },
  };
}

/** What the person does in the fields, as what happens to the state. */
function handlersFor(dispatch) {
  return {
    onField: (name, value) => dispatch({ type: "fieldSet", name, value }),
    onValue: (placeholder, value) => dispatch({ type: "valueSet", placeholder, value }),
    onText: (text) => dispatch({ type: "textEdited", text }),
    onTone: (tone) => dispatch({ type: "toneSet", tone }),
    onReplace: () => dispatch({ type: "replaced" }),
    onKeep: () => dispatch({ type: "kept" }),
    onGoBack: () => dispatch({ type: "wentBack" }),
    onStartAnew: () => dispatch({ type: "startedAnew" }),
  };
}

/** Which button leads while the person is still writing. */
function writingStep({ draft }, messageId) {
  if (draft?.advice.key === "no_reply_needed") return "nothing_owed";
  return isForSomeoneElse(draft, messageId) ? "other_channel" : "writing";
}

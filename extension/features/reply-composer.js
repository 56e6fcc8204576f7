/** Decides what to ask and show: reads the message, asks for the text, and keeps what the person writes. */

import { composerView } from "../ui/composer-view.js";
import { embed } from "../ui/embed.js";
import { startConnectionCard } from "./connection-card.js";
import { anchorOf } from "./put-in.js";
import { readOnce } from "./readings.js";
import { isForSomeoneElse, replyPresses } from "./reply-presses.js";
import { draftWish, firstState, reduce, toKeep } from "./reply-state.js";

const TYPING_PAUSE_MS = 200;
const QUIET = Object.freeze({ lines: [], offers: [] });
const typing = new Set(["fieldSet", "valueSet", "textEdited"]);

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
  let lastWish = "";
  let draftTimer;
  let keepTimer;
  let isKept = false;

  const presses = replyPresses({
    adapter, messageId, messages, compose, signal, now, newKey, dispatch, show, onRecorded, readAgain: readAnew,
    read: () => ({ ...state, ...shown }),
  });
  const change = (type) => () => dispatch({ type });
  const view = composerView(embed(container), {
    presses,
    onField: (name, value) => dispatch({ type: "fieldSet", name, value }),
    onValue: (placeholder, value) => dispatch({ type: "valueSet", placeholder, value }),
    onText: (text) => dispatch({ type: "textEdited", text }),
    onTone: (tone) => dispatch({ type: "toneSet", tone }),
    onReplace: change("replaced"),
    onKeep: change("kept"),
    onGoBack: change("wentBack"),
    onStartAnew: change("startedAnew"),
  });
  const card = startConnectionCard({ place: view.connection, messages, onConnected: readAgain, signal });

  function dispatch(action) {
    if (signal.aborted) return;
    state = reduce(state, action);
    draw();
    if (state.phase === "reading") return;
    later(typing.has(action.type) ? TYPING_PAUSE_MS : 0);
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
    clearTimeout(draftTimer);
    clearTimeout(keepTimer);
    draftTimer = setTimeout(askForDraft, pause);
    keepTimer = setTimeout(keep, TYPING_PAUSE_MS);
  }

  async function askForDraft() {
    const wish = draftWish(state);
    const wanted = JSON.stringify(wish);
    if (wanted === lastWish) return;
    lastWish = wanted;
    try {
      const draft = await messages.fillDraft(wish);
      if (wanted === lastWish) dispatch({ type: "draftArrived", draft });
    } catch (error) {
      lastWish = "";
      card.explain(error);
      show({ outcome: { lines: [{ key: "done.no_text" }], offers: [] } });
    }
  }

  async function keep() {
    clearTimeout(keepTimer);
    const draft = shown.step === "closed" || shown.step === "marked" ? null : toKeep(state);
    if (!messageId || (!draft && !isKept)) return;
    isKept = Boolean(draft);
    try {
      await messages.keepDraft({ message_id: messageId, draft });
    } catch (error) {
      card.explain(error);
    }
  }

  async function open() {
    if (!messageId) return dispatch({ type: "notRead", message: null });
    const [kept, found] = await Promise.all([keptDraft(), readPage()]);
    if (kept) {
      isKept = true;
      dispatch({ type: "restored", kept });
    }
    return take(found);
  }

  async function keptDraft() {
    try {
      return await messages.getKeptDraft({ message_id: messageId });
    } catch (error) {
      return card.explain(error) && null;
    }
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
    if (reading) dispatch({ type: "read", message, reading });
    else dispatch({ type: "notRead", message });
  }

  /** The companion can be asked again: what it could not tell before, it may now. */
  async function readAgain() {
    lastWish = "";
    if (state.phase === "unread") await readAnew();
    else later(0);
  }

  async function readAnew() {
    if (messageId) take(await readPage());
  }

  draw();
  open();
  addEventListener("pagehide", keep, { signal });
  return {
    close() {
      keep();
      clearTimeout(draftTimer);
      ending.abort();
    },
  };
}

/** Which button leads while the person is still writing. */
function writingStep({ draft }, messageId) {
  if (draft?.advice.key === "no_reply_needed") return "nothing_owed";
  return isForSomeoneElse(draft, messageId) ? "other_channel" : "writing";
}

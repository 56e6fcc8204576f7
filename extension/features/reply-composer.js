/** Decides what to ask and show: reads the message, asks for the text, and keeps what the person writes. */

import { composerView } from "../ui/composer-view.js";
import { embed } from "../ui/embed.js";
import { startConnectionCard } from "./connection-card.js";
import { createDraftAsker } from "./draft-asker.js";
import { createDraftChecker } from "./draft-checker.js";
import { isForSomeoneElse } from "./doubts.js";
import { createDraftKeeper } from "./draft-keeper.js";
import { createPreview } from "./preview.js";
import { withPatience } from "./patience.js";
import { anchorOf } from "./put-in.js";
import { createQuestionAsker } from "./question-asker.js";
import { readOnce } from "./readings.js";
import { replyPresses } from "./reply-presses.js";
import { draftWish, firstState, reduce, toKeep } from "./reply-state.js";
import { describeRest, isResting, untilNextZone, zoneOf } from "./rest.js";
import { createRestWatch } from "./rest-watch.js";
import { looksSent } from "./sent-sign.js";
import { isTheirAnswer } from "./their-answer.js";

const TYPING_PAUSE_MS = 200;
const QUIET = Object.freeze({ lines: [], offers: [] });
const TYPING = new Set(["fieldSet", "valueSet", "textEdited", "referralSet"]);
/** The browser cannot wait for longer. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

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
  const timers = { draft: null, keep: null, rest: null };
  let frame = null;
  let asking = null; // given up at each press, and when something was written down: its answer would be old news

  const present = () => now().getTime() + state.clockOffset;
  const presses = replyPresses({
    adapter, messageId, messages, compose, signal, present, newKey, dispatch, show, onRecorded: noteRecorded, readAgain: read, onPutIn: () => restWatch.end(),
    read: () => ({ ...state, ...shown, findings: checker.describe(state).findings }), settle, onBusy: showBusy,
  });
  const checker = createDraftChecker({
    adapter, messages, messageId, compose, signal, dispatch, read: () => state, onChange: draw, selectText: (place) => view.selectText(place),
  });
  const preview = createPreview({ adapter, messages, onChange: draw });
  const view = composerView(embed(container), {
    presses, ...handlersFor(dispatch), onAnnounce: (wanted) => restWatch.set(wanted, state.rest, present()),
    look: checker.presses, onPreview: preview.begin,
  });
  const card = startConnectionCard({ place: view.connection, messages, onConnected: askAgain, signal });
  const keeper = createDraftKeeper({ messages, messageId, onTrouble: card.explain });
  const questions = createQuestionAsker({ messages, messageId, onQuestions: (found) => dispatch({ type: "questionsArrived", questions: found }) });
  const restWatch = createRestWatch({ messages, messageId, onChange: draw });
  const asker = createDraftAsker({ messages, onDraft: (draft) => dispatch({ type: "draftArrived", draft }), onTrouble: noText, wishNow });

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

  /** However much happens until the next frame, it is drawn once. */
  function draw() {
    frame ??= requestAnimationFrame(drawNow);
  }

  function drawNow() {
    cancelAnimationFrame(frame);
    frame = null;
    if (signal.aborted) return;
    const step = shown.step === "writing" ? writingStep(state, messageId, present()) : shown.step;
    const canInsert = Boolean(adapter.insertDraft) && !shown.isAnchorMissing;
    const at = present();
    const secondLook = checker.look({ ...state, step });
    view.update({
      ...state, ...shown, step, canInsert, canRecord: messageId !== null, rest: describeRest(state.rest, at, state.message?.received_at), announces: restWatch.isOn(),
      secondLook, preview: () => preview.describe(state),
    });
    wakeAtNextZone(at);
  }

  /** What the rest says changes by itself when its time has come. */
  function wakeAtNextZone(at) {
    clearTimeout(timers.rest);
    const wait = untilNextZone(state.rest, at);
    if (wait === null) return;
    timers.rest = setTimeout(() => {
      draw();
      later(0);
    }, Math.min(wait, LONGEST_TIMER_MS));
  }

  function wishNow() {
    return draftWish(state, zoneOf(state.rest, present()) === "late");
  }

  const askForText = () => asker.ask(wishNow());

  function later(pause) {
    clearTimeout(timers.draft);
    clearTimeout(timers.keep);
    timers.draft = setTimeout(() => {
      askForText();
      questions.ask(state);
    }, pause);
    timers.keep = setTimeout(keep, TYPING_PAUSE_MS);
  }

  /** What has come of a press is shown before it counts as over. */
  function showBusy(isBusy) {
    asking = null;
    if (frame !== null) drawNow();
    view.setBusy(isBusy);
  }

  /** A press counts for what stands there: the last word written may still change the text, and what is to say about it. */
  async function settle() {
    clearTimeout(timers.draft);
    await withPatience(askForText());
    if (frame !== null) drawNow();
    await withPatience(checker.settle());
  }

  /** A case that is done with needs no draft any more. */
  function keep() {
    const isDone = ["closed", "marked"].includes(shown.step);
    if (isDone) restWatch.end();
    return keeper.keep(isDone ? null : toKeep(state));
  }

  function noteRecorded() {
    asking = null;
    onRecorded();
  }

  function noText(error) {
    card.explain(error);
    show({ outcome: { lines: [{ key: "done.no_text" }], offers: [] } });
  }

  async function open() {
    if (!messageId) return dispatch({ type: "notRead", message: null });
    const [kept, found] = await Promise.all([keeper.read(), readPage({ isAnew: true })]);
    if (kept) dispatch({ type: "restored", kept });
    return take(found);
  }

  async function read() {
    if (messageId) take(await readPage());
  }

  async function readPage(options = {}) {
    try {
      const found = await readOnce({ adapter, messages, messageId, ...options });
      if (!found.reading) return { ...found, choice: await messages.getRestChoice({ message_id: messageId }).catch(() => null) };
      // Seen before it is asked, so that the question does not change under the person's eyes.
      return { ...found, looksSent: await looksSent({ adapter, messageId, textOut: found.reading?.text_out }) };
    } catch (error) {
      if (error.code !== "anchor_missing") throw error;
      const line = { key: "done.anchor_missing_reading", values: anchorOf(error) };
      show({ isAnchorMissing: true, outcome: { lines: [line], offers: ["side_panel"] } });
      return { message: null, reading: null };
    }
  }

  function take({ message, reading, ...more }) {
    const isClosed = reading?.case?.state === "closed_by_me";
    if (isClosed !== (shown.step === "closed") && reading) shown = { ...shown, step: isClosed ? "closed" : "writing" };
    dispatch(reading ? { type: "read", message, reading, ...more } : { type: "notRead", message, ...more });
    restWatch.look(state.rest, present());
  }

  /** The person may come back from the companion's pages, where a case is looked back on, closed, or left to rest longer. */
  async function comeBack() {
    if (document.visibilityState !== "visible") return;
    questions.askAgain(state);
    if (state.phase !== "read" || asking) return;
    const mine = readPage({ isAnew: true, message: state.message });
    asking = mine;
    const found = await mine;
    if (asking !== mine) return;
    asking = null;
    // Without an answer, what is known stays.
    if (found.reading) take(found);
  }

  /** The companion can be asked again: what it could not tell before, it may now. */
  function askAgain() {
    asker.startOver();
    checker.startOver();
    return state.phase === "unread" ? read() : later(0);
  }

  drawNow();
  open();
  addEventListener("pagehide", keep, { signal });
  addEventListener("focus", comeBack, { signal });
  document.addEventListener("visibilitychange", comeBack, { signal });
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
    onReferral: (name) => dispatch({ type: "referralSet", name: name.trim() || null }),
    onKind: (situationId) => dispatch({ type: "kindChosen", situationId }),
    onPromiseRemoved: () => dispatch({ type: "promiseRemoved" }),
    onPromiseBroughtBack: () => dispatch({ type: "promiseBroughtBack" }),
    onTone: (tone) => dispatch({ type: "toneSet", tone }),
    onLate: (late) => dispatch({ type: "lateSet", late }),
    onReplace: () => dispatch({ type: "replaced" }),
    onKeep: () => dispatch({ type: "kept" }),
    onGoBack: () => dispatch({ type: "wentBack" }),
    onStartAnew: () => dispatch({ type: "startedAnew" }),
  };
}

/** Which button leads while the person is still writing. */
function writingStep(state, messageId, at) {
  const { draft, rest, looksSent: isAnswered } = state;
  if (isAnswered || (isTheirAnswer(state) && !state.answerSaid)) return "answered";
  if (draft?.advice.key === "no_reply_needed") return "nothing_owed";
  if (isForSomeoneElse(draft, messageId)) return "other_channel";
  return isResting(rest, at) ? "resting" : "writing";
}

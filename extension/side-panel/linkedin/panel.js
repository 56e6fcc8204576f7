/** Decides what to ask and show beside LinkedIn: whom it is for, which text, and what a press does. */

import { startConnectionCard } from "../../features/connection-card.js";
import { wishOf } from "./from-state.js";
import { linkedInPresses } from "./presses.js";
import { firstState, reduce } from "./state.js";
import { linkedInView } from "./view.js";

const TYPING_PAUSE_MS = 200;
const QUIET = Object.freeze({ lines: [], offers: [] });
/** What the person does by typing; a text is asked for once they pause. */
const TYPING = new Set(["personTyped", "valueSet", "textEdited"]);

/**
 * @param {object} options
 * @param {HTMLElement} options.container
 * @param {ReturnType<import("../../sites/linkedin/adapter.js").createLinkedInAdapter>} options.adapter
 * @param {object} options.messages The functions of messages.js.
 * @returns {{close: () => void, look: () => Promise<void>}}
 */
export function openLinkedInPanel({ container, adapter, messages, now = () => new Date(), newKey = () => crypto.randomUUID() }) {
  const ending = new AbortController();
  const { signal } = ending;
  let state = firstState;
  let shown = { step: "writing", outcome: QUIET };
  let timer = null;
  let searching = null;
  let asked = "";

  const presses = linkedInPresses({ adapter, messages, dispatch, show, now, newKey, findCases, lookAnew, read: () => ({ ...state, ...shown }) });
  const view = linkedInView(container, { presses, ...handlersFor() });
  const card = startConnectionCard({ place: view.connection, messages, onConnected: startOver, signal });

  function dispatch(action) {
    if (signal.aborted) return;
    const { answer } = state;
    state = reduce(state, action);
    // Who begins anew may wish for the same at once; what was asked before went with its answer, or brings one for nobody.
    if (JSON.stringify(wishOf(state)) !== asked || (answer !== null && state.answer === null)) asked = "";
    draw();
    clearTimeout(timer);
    timer = setTimeout(suggest, TYPING.has(action.type) ? TYPING_PAUSE_MS : 0);
  }

  function show(news) {
    shown = { ...shown, outcome: QUIET, ...news };
    draw();
  }

  const draw = () => view.update({ ...state, ...shown });

  /** The newest wish wins; the same one is asked once. */
  async function suggest() {
    const wish = wishOf(state);
    const words = JSON.stringify(wish);
    if (words === asked) return;
    // Also when nothing is to be asked: an answer that is still on its way is about somebody else.
    asked = words;
    if (wish === null) return;
    try {
      const answer = await messages.suggestNotes(wish);
      if (words === asked) dispatch({ type: "answerArrived", answer });
    } catch (error) {
      if (error.code === "history_replaced") return lookAnew();
      card.explain(error);
      if (words === asked) show({ outcome: { lines: [{ key: "done.text_trouble" }], offers: [] } });
    }
  }

  /** The cases and people known here are of a history that is no more. */
  function lookAnew() {
    dispatch({ type: "historyReplaced" });
    return findCases();
  }

  function startOver() {
    asked = "";
    findCases();
    suggest();
  }

  /** Without the companion there are no cases to choose from, and the panel works without them. */
  async function findCases() {
    const answer = await messages.listCases().catch(card.explain);
    if (answer) dispatch({ type: "casesFound", cases: answer.cases, historyId: answer.history_id });
  }

  function search(words) {
    clearTimeout(searching);
    dispatch({ type: "searched", words, found: null });
    if (words.trim()) searching = setTimeout(() => find(words), TYPING_PAUSE_MS);
  }

  async function find(words) {
    const asking = [messages.findContacts({ words }), messages.listCases({ words })];
    const [people, cases] = await Promise.all(asking.map((each) => each.catch(card.explain)));
    // Asked at two moments, between which another history may have come: then the later search tells.
    const isOfOne = !people || !cases || people.history_id === cases.history_id;
    const found = { contacts: (isOfOne && people?.contacts) || [], cases: cases?.cases ?? [] };
    const historyId = cases?.history_id ?? people?.history_id;
    if (state.words === words) dispatch({ type: "searched", words, found, historyId });
  }

  async function look() {
    dispatch({ type: "accessSeen", access: await adapter.look() });
  }

  /** The tab shows another page, or another tab is shown. */
  async function followTab() {
    await look();
    dispatch({ type: "pageChanged", address: await adapter.readAddress() });
  }

  /** What the person does in the fields, as what happens to the state. */
  function handlersFor() {
    const anew = (action) => {
      shown = { step: "writing", outcome: QUIET };
      dispatch(action);
    };
    return {
      onPerson: (field, value) => dispatch({ type: "personTyped", field, value }),
      onAnswer: (field, value, sources) => dispatch({ type: "answered", field, value, sources }),
      onSearch: search,
      onContact: (contact) => anew({ type: "contactChosen", contact }),
      onCase: (caseId, found = null) => {
        if (found) dispatch({ type: "casesFound", cases: [found, ...state.cases.filter((each) => each.case_id !== caseId)] });
        dispatch({ type: "caseChosen", case_id: caseId });
        if (found) dispatch({ type: "searched", words: "", found: null });
      },
      onRelation: (relation) => anew({ type: "relationSet", relation }),
      onWay: (way) => anew({ type: "waySet", way }),
      onSituation: (situationId) => anew({ type: "situationSet", situation_id: situationId }),
      onValue: (placeholder, value) => dispatch({ type: "valueSet", placeholder, value }),
      onMentions: (mentions) => anew({ type: "mentionsChosen", mentions }),
      onText: (text) => dispatch({ type: "textEdited", text }),
      onKeepPart: (part) => dispatch({ type: "partKept", part }),
      onLeaveOut: (part) => dispatch({ type: "partLeftOut", part }),
      onGoBack: () => dispatch({ type: "wentBack" }),
    };
  }

  draw();
  look();
  findCases();
  adapter.watch(followTab, signal);
  return {
    look,
    close() {
      clearTimeout(timer);
      clearTimeout(searching);
      ending.abort();
    },
  };
}

/** What each button of the composer does. One press is one event in the history, however often it is pressed. */

import { gapsLine } from "../ui/texts.js";
import { caseFields } from "./case-fields.js";
import { doubtsAbout } from "./doubts.js";
import { openGaps } from "./draft-text.js";
import { painted } from "./patience.js";
import { putIn } from "./put-in.js";
import { forgetReading } from "./readings.js";
import { toKeep } from "./reply-state.js";
import { isResting, tomorrowMorning } from "./rest.js";
import { ANSWERS, isTheirAnswer, SOMETHING_ELSE } from "./their-answer.js";
import { ANSWER_TAKEN_BACK, eventOf, OF_ONE_ANSWER, QUESTION, TEXT_OUT } from "./told-event.js";
import { takeTurns } from "./turns.js";

/** A doubt may offer its own way out; leaving it is one wherever another doubt is about. */
function waysOn(doubts) {
  const own = doubts.flatMap(({ offer }) => offer ?? []);
  return ["put_in_anyway", ...own, ...(own.length < doubts.length ? ["leave_it"] : [])];
}

/** The anchor of Gmail's own Reply: the one that the person can press instead of us. */
const REPLY_CONTROL = 9;

/** The text for the person who introduced one; see shared_templates. */
const REFERRER_SITUATION = "T08a";

/** What is said of one text, and can be said of the next one too. */
const OF_ONE_TEXT = ["marked_as_sent", "not_sent", "rested_less"];
/** Such a text is no reply to the company: whether one before it was sent is still to be said. */
const isToReferrer = ({ textFrom }) => Boolean(textFrom?.template_id?.startsWith("to_referrer."));

/** What the worker says where the companion keeps another history than the one that was read. */
const REPLACED = "history_replaced";
/** What went wrong is read before anything else is done, and so is every question. */
const TROUBLES = new Set(["done.not_kept", "done.history_replaced", "done.not_copied", "done.nothing_to_put", "done.no_look_back"]);

const line = (key, values) => ({ key, values });
const saying = (key, ...offers) => ({ outcome: { lines: [line(key)], offers } });

/** @param {object} context What the composer shares: adapter, messages, the state to read, dispatch and show. */
export function replyPresses(context) {
  const { adapter, messages, read, show, signal } = context;
  let putInBefore = null;
  let keptName = null;
  const recorded = new Map();
  const unheard = new Map(); // what was told, for as long as nobody has said that it is written down
  let ofHistory = null; // the history that both are of

  const inTurn = takeTurns({
    written: () => JSON.stringify(toKeep(read())),
    canGoOn: () => read().outcome.offers.length === 0 && !read().outcome.lines.some(({ key }) => TROUBLES.has(key)),
    onBusy: (isBusy) => {
      if (!isBusy && read().outcome.lines.some(({ key }) => key === "done.waits")) show({});
      context.onBusy(isBusy);
    },
    onWaiting: () => show(saying("done.waits")),
    onLetGo: () => {
      const { lines, offers } = read().outcome;
      show({ outcome: { lines: [...lines, line("done.let_go")], offers } });
    },
  });
  const once = (act) => () => inTurn(act);

  /** @param {boolean} [options.isAfter] The person wants it below what was put in before. */
  async function putTextIn({ isAfter = false, isAgreed = isAfter } = {}) {
    if (!isAgreed) await context.settle();
    const state = read();
    if (!state.text.trim()) return show(saying("done.nothing_to_put"));
    const known = { ...state, messageId: context.messageId, at: context.present() };
    const doubts = isAgreed ? [] : doubtsAbout(known);
    if (doubts.length > 0) return show({ outcome: { lines: doubts, offers: waysOn(doubts) } });
    const isEarly = isResting(state.rest, known.at);
    show(saying("done.opening"));
    const draft = { body: state.text, gaps: openGaps(state) };
    const result = await putIn({ ...context, draft, earlier: isAfter ? null : putInBefore, signal });
    await painted();
    return tell(result, draft, isEarly);
  }

  async function tell(result, { body, gaps }, isEarly) {
    if (result.kind === "anchor_missing") {
      const canHelp = result.number === REPLY_CONTROL;
      const lines = [line("done.anchor_missing", result), ...(canHelp ? [line("done.press_reply")] : [])];
      return show({ outcome: { lines, offers: [...(canHelp ? ["put_in"] : []), "side_panel", "copy"] } });
    }
    if (result.kind === "earlier_there") return show(saying("done.earlier_there", "put_in_after", "leave_it"));
    if (result.kind === "already_there") return show({ step: "put_in", ...saying("done.already_there") });
    if (result.kind !== "put_in") return show(saying(`done.${result.kind}`, "copy"));
    putInBefore = body;
    context.onPutIn();
    const more = [result.afterOwnText && "done.after_own_text", result.isReplyAll && "done.reply_all"].filter(Boolean);
    const left = gaps.length ? [gapsLine(gaps.map(({ label }) => label))] : [];
    // Said again where it is about to be asked: the section that says it may be folded.
    const before = read().draft?.takes_question && QUESTION.test(body) ? [line("question.before")] : [];
    const lines = [...["done.put_in", ...more].map((key) => line(key)), ...left, ...before];
    const outcome = { lines, offers: [] };
    show({ step: "put_in", outcome });
    // The telling goes on by itself, so that the next press does not have to wait for it.
    record("put_into_reply", body, { lines, outcome });
    // The person chose not to wait: noted as their own choice, without a word about it.
    if (isEarly) record("rested_less", null, { lines, outcome });
  }

  async function copy() {
    const body = read().text;
    try {
      await navigator.clipboard.writeText(body);
    } catch {
      // Some pages forbid it; the person can still copy by hand.
      return show(saying("done.not_copied"));
    }
    return record("copied", body, { lines: [line("done.copied")] });
  }

  /**
   * Writes the event down and says so; what was written down already, with the same text and facts, is only said again.
   * An outcome that is shown already gets what there is to add, unless another one has taken its place.
   */
  async function record(kind, text, { step = read().step, lines, isDecision, outcome = null }) {
    const state = read();
    const after = (...more) => {
      if (outcome && (more.length === 0 || read().outcome !== outcome)) return;
      show({ step, outcome: { lines: [...lines, ...more.map((key) => line(key))], offers: [] } });
    };
    forgetOtherHistory(state.historyId);
    const told = `${kind}\n${text}\n${factsOf(state)}`;
    if (context.messageId === null || recorded.get(kind) === told) return after();
    if (TEXT_OUT.has(kind)) forget(...OF_ONE_TEXT);
    // An answer may be lost though the event is written: told again, word for word, it is written once.
    if (!unheard.has(told)) unheard.set(told, newEvent(kind, text, { state, isDecision }));
    try {
      const event = unheard.get(told);
      const { queued, waits_for_newer: needsRestart, history_id: historyId, case: caseRecord } = await messages.recordEvent(event);
      unheard.delete(told);
      recorded.set(kind, told);
      forgetReading(context.messageId);
      context.onRecorded();
      context.dispatch({ type: "caseChanged", caseRecord, historyId, erased: event.case?.erased });
      if (TEXT_OUT.has(kind) && !isToReferrer(state)) context.dispatch({ type: "sentAnswered" });
      return after(...(queued ? [needsRestart ? "done.queued_restart" : "done.queued"] : await keepName(state)));
    } catch (error) {
      console.error(error);
      if (error.code === REPLACED) return readOther(TEXT_OUT.has(kind) || outcome ? after : sayAlone);
      // A text went where it went; a step that nobody noted was not taken.
      return text === null && !outcome ? show(saying("done.not_kept")) : after("done.not_kept");
    }
  }

  /** What was told of another history is no news of the one that was read since. */
  function forgetOtherHistory(historyId) {
    if (historyId === null || historyId === ofHistory) return;
    if (ofHistory !== null) for (const each of [recorded, unheard]) each.clear();
    ofHistory = historyId;
  }

  const sayAlone = (key) => show(saying(key));

  /** What was told of another history counts for nothing in the one that is here; the mail is read from it anew. */
  async function readOther(say) {
    recorded.clear();
    unheard.clear();
    forgetReading(context.messageId);
    say("done.history_replaced");
    await context.readAgain();
    return REPLACED;
  }

  /** The same press means something new again. */
  function forget(...kinds) {
    for (const kind of kinds) {
      recorded.delete(kind);
      for (const told of unheard.keys()) if (told.startsWith(`${kind}\n`)) unheard.delete(told);
    }
  }

  /** What an event tells of the case, but for what the companion takes and gives back: that is no news to it. */
  const factsOf = (state) => JSON.stringify({ ...caseFields(state, adapter.readOwnAddress?.()), is_decision: null, erased: null });

  function newEvent(kind, text, more) {
    const { messageId, newKey, present } = context;
    return eventOf(kind, text, { ...more, messageId, ownAddress: adapter.readOwnAddress?.(), key: newKey(), at: present() });
  }

  /** Called straight from the press, or the browser refuses it. */
  async function openSidePanel() {
    try {
      await messages.openSidePanel();
    } catch {
      // Not every browser has one, and some open it from their own bar only.
      show(saying("done.no_side_panel", "copy"));
    }
  }

  /** A name typed for the text is asked for once, not for every reply. */
  async function keepName({ values: { sign_off_name: name } }) {
    if (!name?.trim() || name === keptName) return [];
    try {
      await messages.updateSettings({ sign_off_name: name.trim() });
    } catch (error) {
      // The text has the name, and what happened is written down; the next reply asks for it again.
      console.error(error);
      return [];
    }
    keptName = name;
    return ["done.name_kept"];
  }

  const recordStep = (kind, step, key, opposite) => async () => {
    forget(opposite);
    await record(kind, null, { step, lines: [line(key)] });
  };

  /** Facts of the case that are no event: kept, and read again with what follows from them. */
  async function changeCase(changes, ...events) {
    const state = read();
    try {
      await messages.saveCase({ key: context.newKey(), history_id: state.historyId, case: { ...caseFields(state, adapter.readOwnAddress?.()), ...changes } });
      for (const kind of events) await record(kind, null, { lines: [line(`done.${kind}`)] });
    } catch (error) {
      console.error(error);
      return error.code === REPLACED ? readOther(sayAlone) : show(saying("done.not_kept"));
    }
    forgetReading(context.messageId);
    return context.readAgain();
  }

  /** What they answered, by the person's word. Saying that it is something else takes back what was said before. */
  async function sayAnswer(said) {
    const before = read().answerSaid;
    const kind = ANSWERS.includes(said) ? said : ANSWER_TAKEN_BACK;
    if (kind !== ANSWER_TAKEN_BACK || ANSWERS.includes(before)) {
      forget(...OF_ONE_ANSWER);
      await record(kind, null, { lines: [line(`done.${kind}`)] });
      if (!recorded.has(kind)) return;
    }
    context.dispatch({ type: "answerSet", said });
  }

  /** The number is of the history it was read from: in another one the page says so instead. */
  function openCase(caseId, page) {
    const { historyId } = read();
    return messages.openDashboard({ path: `/cases/${caseId}/${page}${historyId ? `?history=${historyId}` : ""}` });
  }

  /** The look back stands on the companion's page, and belongs to a case. */
  async function lookBack() {
    const kept = await record("kept", read().text, { lines: [line("done.kept")] });
    if (kept === REPLACED) return undefined;
    const caseId = read().caseRecord?.case_id;
    if (!caseId) return show(saying("done.no_look_back"));
    return openCase(caseId, "reflection");
  }

  return {
    put_in: once(() => putTextIn()),
    put_in_anyway: once(() => putTextIn({ isAgreed: true })),
    put_in_after: once(() => putTextIn({ isAfter: true })),
    leave_it: () => show({}),
    copy: once(() => copy()),
    keep: once(() => record("kept", read().text, { lines: [line("done.kept")] })),
    mark_as_sent: once(recordStep("marked_as_sent", "marked", "done.marked")),
    close_case: once(recordStep("closed", "closed", "done.closed", "reopened")),
    reopen: once(recordStep("reopened", "writing", "done.reopened", "closed")),
    look_back: once(() => lookBack()),
    ...Object.fromEntries([...ANSWERS, SOMETHING_ELSE].map((said) => [said, once(() => sayAnswer(said))])),
    take_back: once(() => sayAnswer(null)),
    keep_answer: () => openCase(read().answers.case.case_id, "feedback"),
    // A press of its own each time: the hours differ.
    rest_hours: (hours) => inTurn(() => {
      forget("parked");
      return changeCase({ rest_hours: hours });
    }),
    not_today: once(() => changeCase({ parked_until: tomorrowMorning(context.present()) }, "parked")),
    was_sent: once(recordStep("marked_as_sent", "marked", "done.marked")),
    was_not_sent: once(async () => {
      await record("not_sent", null, { lines: [line("done.not_sent")] });
      if (recorded.has("not_sent")) context.dispatch({ type: "sentAnswered" });
    }),
    say_later: once(async () => {
      show(saying("done.said_later"));
      context.dispatch({ type: "sentAnswered" });
      // The case of their answer is asked about on its own page.
      if (!isTheirAnswer(read())) await changeCase({ sent_answer: "not_now" });
    }),
    write_to_referrer: () => context.dispatch({ type: "situationSet", situationId: REFERRER_SITUATION }),
    answer_company: () => context.dispatch({ type: "situationSet", situationId: null }),
    referrer_told: once(async () => {
      await record("referrer_told", read().text, { lines: [line("done.referrer_told")] });
      context.dispatch({ type: "situationSet", situationId: null });
    }),
    side_panel: () => openSidePanel(),
    is_a_decision: once(async () => {
      await record("corrected", null, { lines: [line("done.corrected")], isDecision: true });
      context.readAgain();
    }),
  };
}

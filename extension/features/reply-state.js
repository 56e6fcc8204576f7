/** What the composer knows, and how each thing that happens changes it. Plain values in and out, no page. */

import { editText, fillGaps, fromDraft, hasPlaceholder } from "./draft-text.js";
import { isFormal } from "./form-of-address.js";
import { usualRest } from "./rest.js";
import { answerValues, asOfCase, isTheirAnswer, saidOf, situationOfAnswer } from "./their-answer.js";

/** The facts that have a field of their own, with the placeholder each one fills. */
const FIELD_PLACEHOLDER = { company: "company", role: "role", contact_name: "contact_name" };
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const SITUATION_FIELDS = ["stage", "sender_kind", "feedback_stance"];
const ALL_FIELDS = [...Object.keys(FIELD_PLACEHOLDER), ...SITUATION_FIELDS];
/** The texts that are put forward on their day. */
const DUE_KINDS = ["T15", "T14a", "T14b"];
const TEXT = ["text", "spans", "textFrom"];
const KEPT = ["fields", "touched", "values", "asked", "tone", "edited", "referral", "promise", "late", "situationId", "choseKind", "ignored", "answers", "answerSaid", "historyId", ...TEXT];

export const firstState = Object.freeze({
  phase: "reading", // reading | read | unread
  message: null,
  historyId: null, // the history that the companion's numbers below are of
  verdict: null,
  caseRecord: null,
  fields: { company: "", role: "", contact_name: "", stage: null, sender_kind: null, feedback_stance: null },
  sources: {},
  touched: [], // fields the person has set; what is read later leaves them alone
  promise: null,
  removedPromise: null, // can be brought back while the panel is open
  referral: null,
  language: null,
  isFormal: false, // they wrote by title and surname
  rest: null, // when a reply may go in, and the window that is good
  clockOffset: 0, // the companion's clock less ours, in milliseconds
  asksWhetherSent: false,
  looksSent: false, // the page shows the text among the person's own mails
  situationId: null, // the person's own choice of situation, or what fits by now
  answers: null, // the case whose question this mail may answer
  answerSaid: null, // what the person said of it
  reading: null, // the last one, for when the person says that it is no answer
  choseKind: false, // what is read later leaves the person's own choice alone
  questions: null, // what can be asked, from the look back
  values: {}, // placeholder -> what the person typed for it
  asked: [], // missing facts to ask for, in order
  late: true, // thanks that come late say so, unless the person left it out
  tone: null, // the tone the person chose; null leaves it to the situation
  draft: null,
  text: "",
  spans: [],
  textFrom: null, // the template, tone and channel that the text came from
  edited: false,
  wantsNewText: false, // a fact behind an edited text has changed
  pending: null, // the draft that would replace the edited text
  earlier: null, // the edited text that was replaced
  restored: false,
  ignored: [], // findings of the checker that the person has set aside in this draft
});

const changes = {
  // A draft kept by an earlier version may lack a part.
  restored: (state, { kept }) => ({ ...state, ...pick(kept, KEPT.filter((name) => name in kept)), restored: true }),

  read: (state, { message, reading, heardAt, looksSent }) => ({
    ...take({ ...state, answers: reading.answers ?? null, answerSaid: saidOf(reading, state) }, reading),
    phase: "read",
    historyId: reading.history_id ?? null,
    clockOffset: reading.rest ? Date.parse(reading.rest.as_of) - heardAt : 0,
    asksWhetherSent: Boolean(reading.sent_question),
    looksSent: Boolean(looksSent),
    message,
  }),

  /** What the person says of a mail that may be their answer; null takes it back. */
  answerSet: (state, { said }) => {
    const told = { ...state, answerSaid: said, choseKind: false, fields: { ...firstState.fields, ...pick(state.fields, touchedFields(state)) } };
    const known = isTheirAnswer(told) ? told : { ...told, situationId: null };
    const next = state.reading ? take(known, state.reading) : { ...known, fields: state.fields, situationId: isTheirAnswer(told) ? situationOfAnswer(told) : null };
    return { ...next, wantsNewText: state.wantsNewText || (state.edited && next.situationId !== state.situationId) };
  },

  notRead: (state, { message, choice }) => ({
    ...state,
    phase: "unread",
    message: message ?? state.message,
    rest: usualRest(message, choice),
    isFormal: message ? isFormal(message.text) : state.isFormal,
  }),

  fieldSet: (state, { name, value }) => {
    const touched = state.touched.includes(name) ? state.touched : [...state.touched, name];
    return factChanged({ ...state, touched, fields: { ...state.fields, [name]: value } }, FIELD_PLACEHOLDER[name], value);
  },

  valueSet: (state, { placeholder, value }) =>
    factChanged({ ...state, values: { ...state.values, [placeholder]: value } }, placeholder, value),

  toneSet: (state, { tone }) => ({ ...state, tone, wantsNewText: state.edited }),

  lateSet: (state, { late }) => ({ ...state, late, wantsNewText: state.edited }),

  textEdited: (state, { text }) => ({ ...state, ...editText(state, text), edited: true, restored: false }),

  draftArrived: (state, { draft }) => {
    const known = { ...state, draft, asked: stillAsked(state, draft) };
    if (!state.edited) return { ...known, ...textOf(draft, state), pending: null };
    const differs = state.wantsNewText && draft.body !== state.text;
    return { ...known, wantsNewText: false, pending: differs ? draft : state.pending };
  },

  replaced: (state) => ({
    ...state,
    ...newText(state.pending),
    earlier: pick(state, TEXT),
    edited: false,
    pending: null,
    restored: false,
  }),

  kept: (state) => ({ ...state, pending: null, tone: state.textFrom?.tone ?? state.tone }),

  wentBack: (state) => ({ ...state, earlier: null, ...state.earlier, edited: true }),

  /** A kinder wording in the place of some words; going back leads through each of them. */
  wordingUsed: (state, { start, end, words }) => ({
    ...state,
    ...editText(state, state.text.slice(0, start) + words + state.text.slice(end)),
    earlier: { ...pick(state, TEXT), earlier: state.earlier },
    edited: true,
    restored: false,
  }),

  findingIgnored: (state, { key }) => ({ ...state, ignored: [...state.ignored, key] }),

  findingHeeded: (state, { key }) => ({ ...state, ignored: state.ignored.filter((each) => each !== key) }),

  startedAnew: (state) => ({ ...state, ...newText(state.draft), earlier: pick(state, TEXT), edited: false, restored: false }),

  situationSet: (state, { situationId }) => ({ ...state, situationId, wantsNewText: state.edited }),

  kindChosen: (state, { situationId }) => ({ ...state, situationId, choseKind: true, wantsNewText: state.edited }),

  sentAnswered: (state) => ({ ...state, asksWhetherSent: false, looksSent: false }),

  questionsArrived: (state, { questions }) => ({ ...state, questions }),

  referralSet: (state, { name }) => ({ ...state, referral: name, touched: [...new Set([...state.touched, "referral"])], wantsNewText: state.edited }),

  promiseRemoved: (state) => ({ ...promiseSet(state, null), removedPromise: state.promise }),

  promiseBroughtBack: (state) => ({ ...promiseSet(state, state.removedPromise), removedPromise: null }),

  /** What the companion has erased by now is no wish of the person any more: told anew on its pages, it holds. */
  caseChanged: (state, { caseRecord, historyId, erased = [] }) =>
    caseRecord
      ? { ...state, caseRecord, historyId: historyId ?? state.historyId, ...(isTheirAnswer(state) && { answers: { ...state.answers, case: caseRecord } }), touched: state.touched.filter((name) => !erased.includes(name) || state.fields[name] || state[name]) }
      : state,
};

/** @returns {typeof firstState} */
export function reduce(state, action) {
  return changes[action.type](state, action);
}

/** What has to outlive a reload of the page; null when the person has not put in anything yet. */
export function toKeep(state) {
  const typed = state.edited || state.choseKind || state.answerSaid || state.touched.length > 0 || Object.values(state.values).some(Boolean);
  return typed ? pick(state, KEPT) : null;
}

/**
 * What to ask the companion for; two equal wishes mean the same draft.
 * @param {boolean} [isLate] Whether the window for a reply is over.
 */
export function draftWish(state, isLate = false) {
  const named = Object.entries(FIELD_PLACEHOLDER).map(([field, placeholder]) => [placeholder, state.fields[field]]);
  const read = { ...Object.fromEntries(named), ...talkedOn(state), referrer_name: state.referral ?? "", ...(isTheirAnswer(state) && answerValues(state)) };
  const given = Object.entries({ ...read, ...state.values }).map(([name, value]) => [name, value.trim()]);
  return {
    situation: {
      ...pick(state.fields, SITUATION_FIELDS),
      promise_kind: state.promise?.kind ?? null,
      referral: Boolean(state.referral),
      referrer_told: Boolean(state.caseRecord?.referrer_told),
    },
    kind: state.verdict?.kind ?? null,
    values: Object.fromEntries(given.filter(([, value]) => value)),
    tone: state.tone,
    situation_id: state.situationId,
    language: state.language,
    ...(isLate && state.late && { late: true }),
    ...(state.isFormal && { formal: true }),
  };
}

/** The day of the last talk, as the companion's page has it, for a text that names it. */
function talkedOn({ caseRecord }) {
  const day = caseRecord?.talked_on;
  return day ? { conversation_on: DAY.format(new Date(day)) } : {};
}

/** What was read, as one of the case that the mail may answer, or else as a mail of its own. */
function take(state, reading) {
  const isTheirs = isTheirAnswer(state);
  const { facts, ...known } = isTheirs ? asOfCase({ ...reading, answers: state.answers }) : reading;
  return {
    ...(isTheirs ? withSituation(state, situationOfAnswer(state)) : dueKind(state, reading)),
    reading,
    rest: known.rest ?? null,
    verdict: known.verdict,
    caseRecord: known.case,
    language: known.language,
    isFormal: Boolean(known.is_formal),
    promise: state.touched.includes("promise") ? state.promise : facts.promise,
    referral: state.touched.includes("referral") ? state.referral : facts.referral,
    sources: known.sources ?? {},
    fields: { ...state.fields, ...untouched(facts, state) },
  };
}

/** Once a reminder is due its text is put forward, unless the person has chosen a kind; one that is due no more goes. */
function dueKind(state, { due_situation_id: due }) {
  const isFree = !state.situationId || DUE_KINDS.includes(state.situationId);
  return isFree ? withSituation(state, due ?? null) : state;
}

/** The text that fits by now, unless the person has chosen a kind. */
function withSituation(state, situationId) {
  if (state.choseKind || state.situationId === situationId) return state;
  return { ...state, situationId, wantsNewText: state.edited };
}

function promiseSet(state, promise) {
  return { ...state, promise, touched: [...new Set([...state.touched, "promise"])], wantsNewText: state.edited };
}

/** A gap that stands in the text is filled in place; any other fact calls for a new text. */
function factChanged(state, placeholder, value) {
  if (placeholder && hasPlaceholder(state, placeholder)) return { ...state, ...fillGaps(state, placeholder, value ?? "") };
  return { ...state, wantsNewText: state.edited };
}

/** The filled stretches stay known when the companion's text is the one already here. */
function textOf(draft, state) {
  return { ...newText(draft), ...(draft.body === state.text && pick(state, ["text", "spans"])) };
}

function newText(draft) {
  return { ...fromDraft(draft), textFrom: pick(draft, ["template_id", "tone", "channel", "body", "template_body"]) };
}

/** A field stays while it holds something: it must not vanish under the person's hands. */
function stillAsked(state, draft) {
  const missing = draft.missing.filter(({ placeholder }) => !Object.values(FIELD_PLACEHOLDER).includes(placeholder));
  const typed = state.asked.filter(({ placeholder }) => state.values[placeholder]);
  const known = new Set(typed.map(({ placeholder }) => placeholder));
  const all = [...typed, ...missing.filter(({ placeholder }) => !known.has(placeholder))];
  const order = state.asked.map(({ placeholder }) => placeholder);
  return all.sort((one, other) => place(order, one) - place(order, other));
}

const place = (order, { placeholder }) => (order.includes(placeholder) ? order.indexOf(placeholder) : order.length);

const touchedFields = ({ touched }) => ALL_FIELDS.filter((name) => touched.includes(name));

function untouched(facts, state) {
  const read = ALL_FIELDS.filter((name) => !state.touched.includes(name) && facts[name] !== null && facts[name] !== undefined);
  return pick(facts, read);
}

function pick(from, names) {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}

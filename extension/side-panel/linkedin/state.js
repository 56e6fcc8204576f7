/** The state of the panel beside LinkedIn, and what happens to it: plain values in, plain values out. */

import { isSameProfile, sameName } from "../../sites/linkedin/profile.js";
import { chosenOf, keyOf } from "./from-state.js";

export const RELATIONS = ["hiring_manager", "recruiter", "referrer", "peer"];
export const MESSAGES = ["T21", "T08a", "T22", "T23", "T24", "T25"];
const NOBODY = Object.freeze({ name: "", company: "", headline: "", profile_address: null, contact_id: null });
/** What belongs to the text before and not to the next one. */
const OTHER_TEXT = Object.freeze({ asked: [], kept: [], mentions: null });
const UNASKED = Object.freeze({ name: [], company: [] });

export const firstState = Object.freeze({
  access: "unknown",
  reading: "none",
  person: NOBODY,
  sources: { name: [], company: [] },
  // Whom the profile address was read for; null while the page left that open.
  nameAtAddress: null,
  touched: [],
  asks: UNASKED,
  relation: null,
  // The history that the numbers of cases and people are of.
  historyId: null,
  cases: [],
  case_id: null,
  found: null,
  words: "",
  way: "note",
  situation_id: "T21",
  values: {},
  asked: [],
  kept: [],
  answer: null,
  mentions: null,
  text: "",
  isEdited: false,
  earlier: null,
  box: null,
  isMovedOn: false,
});

const ACTIONS = {
  startedAnew: ({ access, historyId, cases }) => ({ ...firstState, access, historyId, cases }),
  accessSeen: (state, { access }) => ({ ...state, access }),
  pageChanged: (state, { address }) => ({ ...state, isMovedOn: state.reading === "read" && isElsewhere(state.person, address), box: null }),
  readStarted: (state) => ({ ...state, reading: "reading" }),
  readEnded: (state, { reading }) => ({ ...state, reading }),
  profileRead,
  boxSeen: (state, { box }) => ({ ...state, box }),
  answered: (state, { field, value, sources }) => ({
    ...state,
    ...(field === "name" && { nameAtAddress: value }),
    person: { ...state.person, [field]: value ?? "" },
    sources: { ...state.sources, [field]: value ? sources : [] },
    asks: { ...state.asks, [field]: [] },
  }),
  personTyped: (state, { field, value }) => ({
    ...state,
    // Another name may be another person: what was saved is not theirs. Whose address it is, contactOf says.
    person: { ...state.person, [field]: value, ...(field === "name" && { contact_id: null }) },
    asks: { ...state.asks, [field]: [] },
    touched: [...new Set([...state.touched, field])],
  }),
  historyReplaced: (state) => withoutNumbers(state),
  casesFound: (before, { cases, historyId }) => {
    const state = inHistory(before, historyId);
    return withCase({ ...state, cases }, state.case_id ?? onlyCaseOf(cases, state.person.company));
  },
  caseChosen: (state, { case_id }) => withCase(state, case_id),
  searched: (state, { words, found, historyId }) => ({ ...inHistory(state, historyId), words, found }),
  contactChosen,
  relationSet: (state, { relation }) => ({ ...state, ...OTHER_TEXT, relation }),
  waySet: (state, { way }) => ({ ...state, ...OTHER_TEXT, way }),
  situationSet: (state, { situation_id }) => ({ ...state, ...OTHER_TEXT, situation_id }),
  valueSet: (state, { placeholder, value }) => ({ ...state, values: { ...state.values, [placeholder]: value } }),
  partKept: (state, { part }) => ({ ...withChoice(state), kept: [...new Set([...state.kept, part])] }),
  partLeftOut: (state, { part }) => ({ ...withChoice(state), kept: state.kept.filter((each) => each !== part) }),
  answerArrived: (state, { answer }) => withText(withAsked({ ...state, answer })),
  mentionsChosen: (state, { mentions }) =>
    withText(withAsked({ ...state, mentions, isEdited: false, earlier: state.isEdited ? state.text : state.earlier })),
  textEdited: (state, { text }) => ({ ...state, text, isEdited: true, earlier: null }),
  wentBack: (state) => ({ ...state, text: state.earlier, isEdited: true, earlier: null }),
  // The answer may come when somebody else stands there already.
  saved: (before, { contact_id, name, historyId }) => {
    const state = inHistory(before, historyId);
    return state.person.name.trim() === name ? { ...state, person: { ...state.person, contact_id } } : state;
  },
};

/** In another history the same numbers are other cases and people; what the person typed and chose stays. */
function inHistory(state, historyId) {
  if (!historyId || historyId === state.historyId) return state;
  return { ...(state.historyId === null ? state : withoutNumbers(state)), historyId };
}

function withoutNumbers(state) {
  return { ...state, historyId: null, cases: [], case_id: null, found: null, person: { ...state.person, contact_id: null } };
}

/** @param {{type: string}} action One of ACTIONS, with what it needs. */
export function reduce(state, action) {
  return ACTIONS[action.type](state, action);
}

/** Whom the tab shows now is somebody else, as far as the browser lets us see. */
function isElsewhere({ profile_address: known }, address) {
  return known !== null && address !== undefined && (address === null || !isSameProfile(known, address));
}

/** What was typed about nobody yet is about whoever comes; what is known of somebody is about nobody else. */
function isAboutOther({ person }, { name, profile_address: address }) {
  if (!person.name.trim()) return false;
  if (person.profile_address && address) return !isSameProfile(person.profile_address, address);
  return !sameName(person.name, name);
}

/** Words for one person never stand under another's name; what the person wrote is there to go back to. */
function withoutTheOther(state, next) {
  if (!isAboutOther(state, next)) return state;
  const { text, isEdited, earlier } = state;
  return { ...state, ...OTHER_TEXT, relation: null, case_id: null, values: {}, answer: null, text: "", isEdited: false, earlier: isEdited ? text : earlier };
}

/** What is not sure becomes a question; what was typed before is about somebody else. */
function profileRead(before, { profile }) {
  const { name, company, headline, address } = profile;
  const isFound = name.value !== null || name.candidates.length > 0;
  if (!isFound) return { ...before, reading: "not_found", isMovedOn: false };
  const state = withoutTheOther(before, { name: name.value ?? "", profile_address: address });
  const person = { ...NOBODY, name: name.value ?? "", company: company.value ?? "", headline: headline?.value ?? "", profile_address: address };
  return {
    ...state,
    reading: "read",
    isMovedOn: false,
    person,
    sources: { name: name.sources, company: company.sources },
    nameAtAddress: name.value,
    touched: [],
    asks: { name: name.value === null ? name.candidates : [], company: company.value === null ? company.candidates : [] },
    found: null,
    words: "",
    case_id: null,
    ...OTHER_TEXT,
  };
}

function contactChosen(before, { contact }) {
  const state = withoutTheOther(before, contact);
  const { contact_id, name, company, headline, profile_address, relation, met_where, topic, case_ids } = contact;
  const known = Object.fromEntries(Object.entries({ met_where, topic }).filter(([, value]) => value));
  const next = {
    ...state,
    reading: "saved",
    person: { name, company: company ?? "", headline: headline ?? "", profile_address, contact_id },
    sources: { name: [], company: [] },
    nameAtAddress: name,
    touched: [],
    asks: UNASKED,
    relation: relation ?? state.relation,
    values: { ...state.values, ...known },
    found: null,
    words: "",
  };
  return withCase(next, case_ids?.[0] ?? null);
}

/** A case fills in what nobody has said yet. */
function withCase(state, caseId) {
  const found = state.cases.find((each) => each.case_id === caseId) ?? null;
  if (!found) return { ...state, case_id: null };
  const company = state.person.company || (state.asks.company.length === 0 ? found.company : "") || "";
  const sources = state.person.company || !company ? state.sources : { ...state.sources, company: ["case"] };
  const before = state.cases.find((each) => each.case_id === state.case_id)?.role;
  const own = state.values.role === before ? "" : state.values.role;
  const role = own || found.role || "";
  return { ...state, case_id: found.case_id, person: { ...state.person, company }, sources, values: { ...state.values, role } };
}

function onlyCaseOf(cases, company) {
  const same = cases.filter((each) => company && each.company?.trim().toLocaleLowerCase() === company.trim().toLocaleLowerCase());
  return same.length === 1 ? same[0].case_id : null;
}

/** What the person wrote stays until they choose another text themselves. */
function withText(state) {
  const chosen = chosenOf(state);
  return state.isEdited || !chosen ? state : { ...state, text: chosen.body };
}

/** A part belongs to the text it was dropped from, so that text stays chosen when others come first. */
function withChoice(state) {
  const chosen = chosenOf(state);
  return { ...state, mentions: chosen ? keyOf(chosen) : null };
}

/** A field stays once it was asked for, also when it is filled and nothing is missing any more. */
function withAsked(state) {
  const missing = (chosenOf(state)?.missing ?? []).filter(({ placeholder }) => !["contact_name", "company"].includes(placeholder));
  const isNew = ({ placeholder }) => !state.asked.some((each) => each.placeholder === placeholder);
  return { ...state, asked: [...state.asked, ...missing.filter(isNew)] };
}

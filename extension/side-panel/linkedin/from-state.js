/** What follows from the state of the panel beside LinkedIn: the text in use, the room, and what to ask the companion. */

import { sameName } from "../../sites/linkedin/profile.js";

/** What may be told beside what the text asks for, by relation or message. */
const FACTS = {
  hiring_manager: ["role", "topic", "own_detail"],
  recruiter: ["role", "role_family", "place"],
  referrer: ["met_where", "topic"],
  peer: ["met_where", "topic"],
  T21: ["role", "their_work"],
};

export const keyOf = ({ template_id }) => template_id;

/** The alternative in use: the person's choice, or the first. */
export function chosenOf({ answer, mentions }) {
  const all = answer?.alternatives ?? [];
  return all.find((each) => keyOf(each) === mentions) ?? all[0] ?? null;
}

export const isNote = ({ way }) => way === "note";

/** What to ask the companion for; null while it is not known for whom. */
export function wishOf(state) {
  const { person, relation, case_id, situation_id, values, box, kept } = state;
  if (!person.name.trim() || (isNote(state) && relation === null)) return null;
  const given = { ...values, contact_name: person.name, company: person.company };
  return {
    kind: isNote(state) ? "note" : "message",
    situation_id: isNote(state) ? null : situation_id,
    relation,
    history_id: state.historyId,
    contact_id: person.contact_id,
    case_id,
    values: Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value.trim()]).filter(([, value]) => value)),
    limit: isNote(state) ? (box?.limit ?? null) : null,
    kept,
    language: null,
  };
}

/** The facts to ask for: what the text has a gap for, and what would make it the person's own. */
export function factsOf(state) {
  const offered = FACTS[isNote(state) ? state.relation : state.situation_id] ?? [];
  const isAsked = (name) => state.asked.some(({ placeholder }) => placeholder === name);
  return [...state.asked, ...offered.filter((name) => !isAsked(name)).map((placeholder) => ({ placeholder, label: null, hint: null }))];
}

/** What is still a gap in the text as it stands. */
export function gapsOf(state) {
  const labels = (chosenOf(state)?.gaps ?? []).map(({ label }) => label);
  return labels.filter((label) => state.text.includes(`[${label}]`));
}

/** How much room is left, as the page counts: in UTF-16 units. */
export function roomOf(state) {
  if (!isNote(state)) return null;
  const limit = state.box?.limit ?? state.answer?.limit ?? null;
  return limit === null ? null : { limit, from: state.box?.limit ? "page" : state.answer.limit_from, left: limit - state.text.length };
}

/** Whoever is saved, as the companion takes it. */
export function contactOf({ person, nameAtAddress, relation, values, case_id }) {
  if (person.contact_id !== null) return { contact_id: person.contact_id };
  // A name that was corrected keeps what the page said; another person's name does not.
  const isTheirs = nameAtAddress === null || sameName(nameAtAddress, person.name);
  return {
    name: person.name.trim(),
    company: person.company.trim() || null,
    headline: (isTheirs && person.headline) || null,
    profile_address: isTheirs ? person.profile_address : null,
    relation,
    met_where: values.met_where?.trim() || null,
    topic: values.topic?.trim() || null,
    case_ids: case_id === null ? [] : [case_id],
  };
}

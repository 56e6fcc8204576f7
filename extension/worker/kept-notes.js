/** Makes notes and messages from the kept texts. Their optional parts were left out beforehand, so nothing is dropped. */
import { draftFromKept } from "./kept-draft.js";

const SITUATION_OF = { hiring_manager: "T18", recruiter: "T19", referrer: "T20", peer: "T20" };
const CHANNEL = { note: "connection_note", message: "message" };
const AFTER_ACCEPTANCE = "T21";
const USUAL_LIMIT = 200;

/**
 * @param {object} kept As shared_templates/fallback.json, with the person's own values if known.
 * @param {object} wish As the companion takes it for notes.
 * @returns {object} As the companion answers it.
 */
export function notesFromKept(kept, { kind, situation_id: wished, relation, values, limit }) {
  const situationId = wished ?? (kind === "note" ? SITUATION_OF[relation] : AFTER_ACCEPTANCE);
  const most = limit ?? USUAL_LIMIT;
  const texts = kept.texts.filter(({ situation_id: id, channel }) => id === situationId && channel === CHANNEL[kind]);
  const draft = (tone) => draftFromKept({ ...kept, texts }, { situation: {}, values, tone, situation_id: situationId });
  const all = texts.map(({ tone }) => alternative(draft(tone), most));
  return {
    limit: most,
    limit_from: limit ? "page" : "default",
    alternatives: all.filter(({ body }, position) => all.findIndex((each) => each.body === body) === position),
    notes_left: null,
    notes_per_month: null,
    suggestion: "use_note",
    reason_key: null,
  };
}

function alternative({ template_id, situation_id, tone, channel, body, gaps, missing }, most) {
  return {
    template_id, situation_id, tone, channel, title: null, body, gaps, missing,
    left: most - body.length, dropped: [], parts: [], mentions: [],
  };
}

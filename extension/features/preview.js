/** A mail as its reader meets it: one line in the inbox, then a glance of ten seconds. Plain values in and out. */

import { openGaps } from "./draft-text.js";
import { countOwnWords, wordsOf } from "./whose-words.js";

const OPENING_LENGTH = 90;
const SENTENCE_END = /(?<=[.!?…])\s+/;
const ENDED = /[.!?…？؟。]["”’)]*$/;
const QUESTION = /[?？؟]+/g;
/** They say who writes, which is no word of one's own about the talk. */
const NAMES = new Set(["sign_off_name", "phone"]);

/** The preview, with who the reply comes from: asked for when it is first unfolded. */
export function createPreview({ adapter, messages, onChange }) {
  const sender = { name: null, address: adapter.readOwnAddress?.() ?? null };
  let isAsked = false;

  async function begin() {
    if (isAsked) return;
    isAsked = true;
    try {
      ({ sign_off_name: sender.name = null } = await messages.getSettings());
    } catch {
      // Without the companion the address says it.
      isAsked = false;
    }
    onChange();
  }

  return { begin, describe: (state) => previewOf(state, sender) };
}

/**
 * @param {object} state The composer's.
 * @param {{name: string|null, address: string|null}} sender Of the reply.
 */
export function previewOf(state, sender) {
  const text = state.text.trim();
  return {
    sender: state.values.sign_off_name?.trim() || sender.name || sender.address,
    subject: subjectOf(state),
    opening: openingOf(text.replace(/\s+/g, " ")),
    words: wordsOf(withoutGaps(state)).length,
    questions: (text.match(QUESTION) ?? []).length,
    ...firstAndLast(text),
    own: ownShare(state),
  };
}

/** As much as an inbox shows, in whole words. */
function openingOf(line) {
  const letters = [...line];
  if (letters.length <= OPENING_LENGTH) return line;
  const cut = letters.slice(0, OPENING_LENGTH - 1).join("");
  return `${cut.slice(0, cut.includes(" ") ? cut.lastIndexOf(" ") : cut.length)}…`;
}

function withoutGaps(state) {
  const last = openGaps(state).toReversed();
  return last.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), state.text);
}

function subjectOf({ draft, message }) {
  if (draft && draft.channel !== "reply") return draft.subject;
  const subject = message?.subject?.trim();
  if (!subject) return null;
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}

/** Greeting and name end without a full stop; what is read begins after the one and ends before the other. */
function firstAndLast(text) {
  const lines = text.split("\n").map((line) => line.trim()).filter(Boolean);
  const sentences = lines.filter((line) => ENDED.test(line));
  const from = sentences.length > 0 ? sentences : lines;
  return { first: from.at(0)?.split(SENTENCE_END).at(0) ?? "", last: from.at(-1)?.split(SENTENCE_END).at(-1) ?? "" };
}

/** @returns {{own: number, all: number}|null} Null where the text came from no template. */
function ownShare({ text, textFrom, values, fields, referral }) {
  if (!textFrom?.body) return null;
  const entries = Object.entries(values).filter(([, value]) => value?.trim());
  return countOwnWords({
    text,
    template: textFrom.template_body ?? null,
    body: textFrom.body,
    typed: entries.filter(([name]) => !NAMES.has(name)).map(([, value]) => value.trim()),
    facts: [fields.company, fields.role, fields.contact_name, referral ?? "", ...entries.filter(([name]) => NAMES.has(name)).map(([, value]) => value)],
  });
}

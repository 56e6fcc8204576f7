/** A second look at what the person writes, in the panel and in the open reply: what was found, and what they do about it. */

import { circumstancesOf } from "./draft-circumstances.js";
import { createLook } from "./draft-look.js";
import { editText, openGaps } from "./draft-text.js";
import { followOpenReply } from "./open-reply.js";
import { holds } from "./put-in.js";

const PUT_IN = new Set(["put_in", "marked"]);

/**
 * @param {object} options
 * @param {() => object} options.read The composer's state.
 * @param {(action: object) => void} options.dispatch
 * @param {() => void} options.onChange
 * @param {(place: {start: number, end: number}) => void} options.selectText Shows a place of the panel's text.
 */
export function createDraftChecker({ adapter, messages, messageId, compose, read, dispatch, onChange, selectText, signal }) {
  const looks = { draft: createLook({ messages, onChange }), reply: createLook({ messages, onChange }) };
  const reply = followOpenReply({ adapter, messageId, compose, onChange, signal });
  const muted = new Set();
  const copyOnly = new Set();
  let notes = [];
  let placed = null;
  for (const each of Object.values(looks)) signal.addEventListener("abort", each.stop, { once: true });

  /** Asks anew where something changed, and says what is known now. */
  function look(state) {
    const reading = reply.reading();
    // What went into the reply is looked at there.
    if (!reading) placed = null;
    else if (PUT_IN.has(state.step) && holds(reading.text, state.text)) placed = state.text;
    const { ignored } = state;
    const isHere = state.text.trim() !== "" && state.text !== placed;
    looks.draft.ask(isHere ? { text: state.text, context: circumstancesOf(state, messageId), ignored } : null);
    looks.reply.ask(reading ? { text: reading.text, context: circumstancesOf(state, messageId, reading), ignored } : null);
    return describe(state);
  }

  function describe(state) {
    const gaps = new Set(openGaps(state).map(({ label }) => `[${label}]`));
    const shown = (where, isLeftOut = () => false) => looks[where].found().findings
      .filter((each) => !state.ignored.includes(each.key) && !muted.has(each.rule_id) && !isLeftOut(each))
      .map((each) => ({ ...each, where, canUse: Boolean(each.replaces) && !copyOnly.has(each.key) }));
    return {
      // The panel names its own gaps already.
      findings: [...shown("draft", ({ quote }) => gaps.has(quote)), ...shown("reply")],
      notes: notes.filter(({ kind, text }) => kind === "muted" || text === textsOf(state)),
      isOff: looks.draft.isOff() || looks.reply.isOff(),
    };
  }

  const textsOf = (state) => `${state.text}\n\n${reply.reading()?.text ?? ""}`;

  function note(kind, finding) {
    notes = [...notes.filter(({ key }) => key !== finding.key), { kind, ...finding, text: textsOf(read()) }];
  }

  /** Where a place of the text that was looked over stands in the text as it is now; null when it was changed. */
  function placeNow({ where }, place) {
    const { text } = looks[where].found();
    const now = where === "draft" ? read().text : reply.text();
    return place ? editText({ text, spans: [{ start: place.start, end: place.end }] }, now).spans[0] ?? null : null;
  }

  async function use(finding, words) {
    const place = placeNow(finding, finding.replaces);
    if (!place) return onChange();
    if (finding.where === "draft") return dispatch({ type: "wordingUsed", ...place, words });
    if (!(await reply.replace(place, words))) copyOnly.add(finding.key);
    return onChange();
  }

  function select(finding) {
    const place = placeNow(finding, finding);
    if (place && finding.where === "draft") selectText(place);
    else if (place) reply.select(place);
  }

  async function copy(finding, words) {
    try {
      await navigator.clipboard.writeText(words);
      note("copied", finding);
    } catch {
      // Some pages forbid it; the person can still copy by hand.
      note("not_copied", finding);
    }
    onChange();
  }

  function ignore(finding) {
    note("ignored", finding);
    dispatch({ type: "findingIgnored", key: finding.key });
  }

  async function mute(finding) {
    const isTaken = await tellMuted(finding, true);
    if (isTaken) muted.add(finding.rule_id);
    note(isTaken ? "muted" : "not_muted", finding);
    onChange();
  }

  async function undo(made) {
    if (made.kind === "muted" && !(await tellMuted(made, false))) return;
    notes = notes.filter((each) => each !== made);
    muted.delete(made.rule_id);
    if (made.kind === "ignored") dispatch({ type: "findingHeeded", key: made.key });
    startOver();
  }

  /** @returns {Promise<boolean>} False while the companion, which keeps the choice, is off. */
  async function tellMuted({ rule_id }, isMuted) {
    try {
      await messages.muteRule({ rule_id, muted: isMuted });
      return true;
    } catch {
      return false;
    }
  }

  function startOver() {
    for (const each of Object.values(looks)) each.startOver();
    onChange();
  }

  return {
    look,
    describe,
    startOver,
    /** Waits until the texts as they are now have been looked over. */
    settle: () => Promise.all(Object.values(looks).map((each) => each.settle())),
    presses: { use, select, copy, ignore, mute, undo },
  };
}

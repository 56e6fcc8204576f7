/** What the companion is told: what left the panel, once each; that it was sent, when the person says so. */

import { chosenOf, contactOf, isNote } from "./from-state.js";

const line = (key) => ({ key });
/** What the worker says where the companion keeps another history than the one that was seen. */
const REPLACED = "history_replaced";

/** @param {object} context Of the presses: messages, dispatch, show, the clock, keys and the state to read. */
export function createTelling({ messages, dispatch, show, now, newKey, lookAnew, read }) {
  const told = new Map();
  const unheard = new Map(); // what was told, for as long as nobody has said that it is written down

  /** An answer may be lost though all is written: told again, word for word and with the same key, it is written once. */
  function sameAsBefore(about, make) {
    if (!unheard.has(about)) unheard.set(about, { key: newKey(), ...make() });
    return unheard.get(about);
  }

  /**
   * Nothing of the page is kept until the person saves it, so what they did is told for somebody saved alone.
   * @param {object[]} lines What was said of the press.
   */
  async function tellIfSaved(what, text, lines) {
    if (read().person.contact_id === null) return;
    // The text is where the person wanted it; that the telling did not work is no matter of theirs.
    await tell(what, text).catch((error) => {
      console.error(error);
      if (error.code === REPLACED) sayReplaced(lines);
    });
  }

  async function tell(what, text) {
    const state = read();
    const kind = `${isNote(state) ? "note" : "message"}_${what}`;
    const same = JSON.stringify([state.person.name, text]);
    if (told.get(kind) === same) return null;
    const chosen = chosenOf(state);
    const about = `${kind}\n${same}`;
    const answer = await messages.recordEvent(sameAsBefore(about, () => ({
      history_id: state.historyId, case: null, case_id: state.case_id, contact: contactOf(state), kind,
      happened_at: now().toISOString().replace(/\.\d+Z$/, "Z"), text,
      template_id: chosen?.template_id ?? null, tone: chosen?.tone ?? null, asks: /[?？؟]/.test(text),
    })));
    unheard.delete(about);
    told.set(kind, same);
    if (answer.contact) dispatch({ type: "saved", contact_id: answer.contact.contact_id, name: state.person.name.trim(), historyId: answer.history_id });
    return answer;
  }

  /** What was told of another history counts for nothing in the one that is here. */
  function sayReplaced(lines) {
    forget();
    lookAnew();
    return show({ outcome: { lines: [...lines, line("done.history_replaced")], offers: [] } });
  }

  /** What is written down, and how it is said that it was. */
  async function keep(act, done) {
    if (!read().person.name.trim()) return show({ outcome: { lines: [line("done.needs_name")], offers: [] } });
    try {
      const answer = await act();
      const waits = answer?.queued && (answer.waits_for_newer ? "done.queued_restart" : "done.queued");
      const more = [waits, done.more].filter(Boolean);
      const lines = [done.key, ...more].map((key) => line(key));
      return show({ ...done.news, outcome: { lines, offers: [] } });
    } catch (error) {
      console.error(error);
      if (error.code === REPLACED) return sayReplaced([]);
      return show({ outcome: { lines: [line("done.not_kept")], offers: [] } });
    }
  }

  const sent = () => keep(() => tell("sent", read().text), {
    key: "done.sent", news: { step: "sent" }, more: isNote(read()) ? "done.withdraw" : null,
  });

  const savePerson = () => keep(async () => {
    const state = read();
    const contact = contactOf(state);
    const about = JSON.stringify(contact);
    const answer = await messages.saveContact(sameAsBefore(about, () => ({ history_id: state.historyId, contact })));
    if (answer.contact) {
      unheard.delete(about);
      dispatch({ type: "saved", contact_id: answer.contact.contact_id, name: state.person.name.trim(), historyId: answer.history_id });
    }
    return answer;
  }, { key: "done.saved", news: {} });

  function forget() {
    told.clear();
    unheard.clear();
  }

  return { tellIfSaved, sent, savePerson, forget };
}

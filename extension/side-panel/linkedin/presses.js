/** What each button beside LinkedIn does. */

import { takeTurns } from "../../features/turns.js";
import { isSameProfile, knownCompany, sameName } from "../../sites/linkedin/profile.js";
import { gapsOf, isNote, roomOf } from "./from-state.js";
import { createTelling } from "./telling.js";

const line = (key, values) => ({ key, values });
const saying = (key, ...offers) => ({ outcome: { lines: [line(key)], offers } });
const kindOf = (state) => (isNote(state) ? "note" : "message");

const WAITS = "done.waits";
/** What leaves room for the next press; anything else is to be read first, and so is every question. */
const WENT_WELL = new Set([
  WAITS, "done.put_in", "done.gaps", "done.after_own", "done.unnoticed", "done.sent_keeps", "done.copied", "done.copied_message",
  "done.taken_out", "done.already_there", "done.sent", "done.withdraw", "done.saved", "done.queued", "done.queued_restart",
]);

/** What the person has written and chosen: the same button pressed again without a change is the same press. */
const writtenIn = ({ person: { name, company }, relation, case_id, way, situation_id, values, text }) =>
  JSON.stringify({ name: name.trim(), company, relation, case_id, way, situation_id, values, text });

/** What was pressed for one person, or for a note, counts for no other person and for no message. */
function isMeantFor(state, asOf) {
  const [before, present] = [asOf, writtenIn(state)].map((written) => JSON.parse(written));
  return before.name === present.name && before.way === present.way;
}

/** @param {object} context What the panel shares: adapter, messages, the state to read, dispatch and show. */
export function linkedInPresses({ adapter, messages, dispatch, show, now, newKey, findCases, lookAnew, read }) {
  const telling = createTelling({ messages, dispatch, show, now, newKey, lookAnew, read });
  let isReadingSure = true; // whether what was read at this turn leaves no question and no trouble

  const isWaiting = () => read().outcome.lines.some(({ key }) => key === WAITS);
  const inTurn = takeTurns({
    written: () => writtenIn(read()),
    canGoOn: (asOf) => {
      const { lines, offers } = read().outcome;
      const isDone = isReadingSure && offers.length === 0 && lines.every(({ key }) => WENT_WELL.has(key));
      return isDone && isMeantFor(read(), asOf);
    },
    onBusy: (isBusy) => {
      if (!isBusy && isWaiting()) show({});
      isReadingSure = true;
    },
    onWaiting: () => show(saying(WAITS)),
    onLetGo: () => {
      const { lines, offers } = read().outcome;
      show({ outcome: { lines: [...lines.filter(({ key }) => key !== WAITS), line("done.let_go")], offers } });
    },
  });
  const once = (act) => () => inTurn(act);

  /** Everything that goes into the page. The browser keeps it closed until the person's gesture opens it. */
  async function inPage(act) {
    try {
      return await act();
    } catch (error) {
      console.warn(error);
      return null;
    }
  }

  async function readPage() {
    dispatch({ type: "readStarted" });
    const profile = await inPage(() => adapter.readProfile());
    dispatch({ type: "accessSeen", access: await adapter.look() });
    if (!profile) return notRead();
    const company = knownCompany(profile.company, read().cases);
    show({ step: "writing", ...(isWaiting() && { outcome: read().outcome }) });
    dispatch({ type: "profileRead", profile: { ...profile, company } });
    const { reading, asks } = read();
    isReadingSure = reading === "read" && asks.name.length + asks.company.length === 0;
    findCases();
    return seeBox();
  }

  function notRead() {
    isReadingSure = false;
    const isSeen = read().access === "linkedin";
    dispatch({ type: "readEnded", reading: isSeen ? "trouble" : "none" });
    if (!isSeen) show(saying("done.no_access"));
  }

  async function seeBox() {
    const seen = await inPage(() => adapter.describeBox(kindOf(read())));
    dispatch({ type: "boxSeen", box: seen?.box ?? null });
  }

  async function allow() {
    const isAllowed = await adapter.askForAccess();
    dispatch({ type: "accessSeen", access: isAllowed ? await adapter.look() : "refused" });
  }

  async function put({ isAgreed = false, isReplacing = false } = {}) {
    const state = read();
    const { text } = state;
    if (!text.trim()) return show(saying("done.no_text"));
    const doubt = isAgreed ? null : await doubtAbout(state);
    if (doubt) return show({ outcome: { lines: [doubt], offers: ["put_anyway", "leave_it"] } });
    const answer = await inPage(() => adapter.write({ kind: kindOf(state), text, limit: roomOf(state)?.limit ?? null, isReplacing }));
    if (!answer) return show(saying("done.no_access", "copy"));
    return answer.ok ? putIn(answer, text) : notPutIn(answer, kindOf(state));
  }

  /** Two people's pages look alike; the text must not slip into the other one's box. */
  async function doubtAbout(state) {
    const profile = await inPage(() => adapter.readProfile());
    const { profile_address: address, name } = state.person;
    const shown = profile?.name.value ?? null;
    const isOther = profile?.address && address ? !isSameProfile(profile.address, address) : shown !== null && !sameName(shown, name);
    if (isOther) return line("done.other_person");
    if (isNote(state)) return null;
    const seen = await inPage(() => adapter.describeBox("message"));
    const recipient = seen?.box?.recipient;
    return recipient && name && !sameName(recipient, name) ? line("done.other_recipient", { name: recipient }) : null;
  }

  async function putIn({ hadDraft, isNoticed, limit }, text) {
    if (limit) dispatch({ type: "boxSeen", box: { ...read().box, limit } });
    const more = [hadDraft && "done.after_own", isNoticed === false && "done.unnoticed", "done.sent_keeps"].filter(Boolean);
    const left = gapsOf(read()).length > 0 ? ["done.gaps"] : [];
    const lines = ["done.put_in", ...left, ...more].map((key) => line(key));
    show({ step: "out", outcome: { lines, offers: [] } });
    await telling.tellIfSaved("put_in", text, lines);
  }

  function notPutIn({ reason, over, hasDraft }, kind) {
    if (reason === "no_room") {
      const offers = hasDraft ? ["replace", "leave_it"] : [];
      return show({ outcome: { lines: [line(hasDraft ? "done.no_room_draft" : "done.no_room", { over })], offers } });
    }
    if (reason === "no_box") return show(saying(`done.no_box_${kind}`));
    if (reason === "used_up") return show(saying("done.used_up", "without_note"));
    if (reason === "already_there") return show({ step: "out", ...saying("done.already_there") });
    return show(saying(`done.${reason}`));
  }

  async function copy() {
    const state = read();
    if (!state.text.trim()) return show(saying("done.no_text"));
    try {
      await navigator.clipboard.writeText(state.text);
    } catch {
      return show(saying("done.not_copied"));
    }
    const room = roomOf(state);
    const copied = room ? line("done.copied", { count: state.text.length, limit: room.limit }) : line("done.copied_message");
    const lines = [copied, line("done.sent_keeps")];
    show({ step: "out", outcome: { lines, offers: [] } });
    return telling.tellIfSaved("copied", state.text, lines);
  }

  async function takeOut() {
    const isOut = await inPage(() => adapter.takeOut());
    if (isOut) telling.forget();
    return show({ ...(isOut && { step: "writing" }), ...saying(isOut ? "done.taken_out" : "done.not_taken_out") });
  }

  return {
    read_page: once(readPage),
    read_again: once(readPage),
    // Straight from the press: the browser asks only within it.
    allow,
    put_into_note: once(put),
    put_into_message: once(put),
    put_anyway: once(() => put({ isAgreed: true })),
    replace: once(() => put({ isAgreed: true, isReplacing: true })),
    someone_else: once(() => {
      show({ step: "writing" });
      dispatch({ type: "startedAnew" });
    }),
    leave_it: () => show({}),
    without_note: () => {
      show({});
      dispatch({ type: "waySet", way: "message" });
    },
    copy: once(copy),
    take_out: once(takeOut),
    i_sent_it: once(telling.sent),
    save_person: once(telling.savePerson),
  };
}

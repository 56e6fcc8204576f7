/** What each button beside LinkedIn does. */

import { isSameProfile, knownCompany, sameName } from "../../sites/linkedin/profile.js";
import { gapsOf, isNote, roomOf } from "./from-state.js";
import { createTelling } from "./telling.js";

const line = (key, values) => ({ key, values });
const saying = (key, ...offers) => ({ outcome: { lines: [line(key)], offers } });
const kindOf = (state) => (isNote(state) ? "note" : "message");

/** @param {object} context What the panel shares: adapter, messages, the state to read, dispatch and show. */
export function linkedInPresses({ adapter, messages, dispatch, show, now, newKey, findCases, lookAnew, read }) {
  let isBusy = false;
  const telling = createTelling({ messages, dispatch, show, now, newKey, lookAnew, read });

  /** A second press while the first is under way is the same press. */
  const once = (act) => async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      await act();
    } finally {
      isBusy = false;
    }
  };

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
    show({ step: "writing" });
    dispatch({ type: "profileRead", profile: { ...profile, company } });
    findCases();
    return seeBox();
  }

  function notRead() {
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
    await telling.tellIfSaved("put_in", text);
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
    show({ step: "out", outcome: { lines: [copied, line("done.sent_keeps")], offers: [] } });
    return telling.tellIfSaved("copied", state.text);
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
    someone_else: () => {
      show({ step: "writing" });
      dispatch({ type: "startedAnew" });
    },
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

/** The second step of the invitation: the note, its counter, and Send, which stays off until the page noticed text. */

import { fields, log } from "./log.js";
import { el, emberId, listen } from "./nodes.js";
import { later, own } from "./own-changes.js";
import { label, switches } from "./page.js";
import { reacts } from "./snapshot.js";
import { trackValue } from "./tracker.js";

const limit = switches.account === "premium" ? 300 : 200;
const lengthOf = (text) => (switches.counts === "units" ? text.length : [...text].length);

/**
 * @param {HTMLElement} send The dialog's Send button, which is switched on and off.
 * @param {() => HTMLElement} dialog The dialog, where the framework hears input.
 * @returns {{nodes: Node[], text: () => string}}
 */
export function buildNoteField(send, dialog) {
  const state = { text: switches.note_draft, field: null, tracker: null, remounts: switches.remount === "never" ? 0 : 1 };
  const counter = buildCounter();
  const holder = el("div", { class: "relative" });
  reacts(send);
  mount(switches.note_draft);
  show();
  hear(dialog);
  fields.set("note", {
    read: () => ({ text: state.field.value, noticed: state.text, count: counter?.textContent ?? null, canSend: !send.disabled, isShown: state.field.isConnected, isSettled: !state.remounts }),
  });
  return {
    text: () => state.text,
    nodes: [
      el("label", { for: "custom-message", class: "visually-hidden", look: "unseen" }, label("note_limit")),
      decoy(), holder, counter, remaining(),
    ],
  };

  function mount(text) {
    state.field = el("textarea", {
      class: "ember-text-area ember-view connect-button-send-invite__custom-message mb3", look: "note-box", id: "custom-message", name: "message",
      rows: "2", minlength: "1", maxlength: switches.maxlength || null, placeholder: label("note_placeholder"),
      on: { keydown: (event) => event.key === "Enter" && log.enters.push({ field: "note", isTrusted: event.isTrusted }) },
    });
    state.field.value = text;
    state.tracker = trackValue(state.field, "note");
    holder.replaceChildren(state.field);
  }

  function hear(place) {
    const target = switches.listens === "document" ? document : place;
    listen(target, "input", (event) => {
      if (event.composedPath()[0] !== state.field || !state.tracker.bringsNews(event)) return;
      if (switches.over_long === "cut" && lengthOf(state.field.value) > limit) state.tracker.set([...state.field.value].slice(0, limit).join(""));
      state.text = state.field.value;
      show();
      if (state.remounts) later(remount, switches.remount_ms);
    });
  }

  /** The framework makes the field anew; in one variant its text is lost with it. */
  function remount() {
    if (!state.remounts) return;
    state.remounts -= 1;
    if (switches.remount === "loses") state.text = "";
    const hadFocus = state.field.matches(":focus");
    mount(state.text);
    if (hadFocus) state.field.focus();
    show();
  }

  function show() {
    own(() => {
      if (counter) counter.firstChild.nodeValue = `${lengthOf(state.text)}/${limit}`;
      send.disabled = !state.text || lengthOf(state.text) > limit;
    });
  }
}

function buildCounter() {
  if (switches.counter === "none") return null;
  const live = switches.counter === "live" ? { "aria-live": "polite" } : {};
  return reacts(el("span", { class: "t-14 t-black--light", look: "counter", ...live }, document.createTextNode(`0/${limit}`)));
}

/** The robot check keeps a text area of its own, which is nobody's to write in. */
function decoy() {
  if (switches.decoy === "none") return null;
  const name = "g-recaptcha-response-100000";
  return el("div", { class: "grecaptcha-badge", look: switches.decoy === "hidden" ? "gone" : "" },
    el("textarea", { id: name, name: "g-recaptcha-response", class: "g-recaptcha-response" }));
}

function remaining() {
  if (switches.account === "premium") return null;
  return el("p", { class: "t-12 t-black--light", id: emberId(), look: "quiet" }, label("remaining", { count: switches.quota }));
}

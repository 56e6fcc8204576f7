/** The message composer: an editable of paragraphs, which takes what the browser's own input events tell it. */

import { takes } from "./composer-input.js";
import { textOf } from "./composer-text.js";
import { fields, log } from "./log.js";
import { part, partId } from "./message-parts.js";
import { el, listen } from "./nodes.js";
import { label, switches } from "./page.js";
import { reacts } from "./snapshot.js";

/**
 * @param {object} member Whom the message is for.
 * @param {string} name The field's name for the tests: "message" is the one the person opened.
 * @param {string} draft What stands in it already, a line for each paragraph.
 * @returns {HTMLFormElement}
 */
export function buildComposer(member, name, draft) {
  const editable = el("div", {
    contenteditable: "true", role: "textbox", "aria-multiline": "true", "aria-label": label("write_message"), tabindex: "0",
    ...part("msg-form__contenteditable t-14 t-black--light t-normal flex-grow-1 full-height notranslate", name === "message" ? "composer editable" : "editable"),
  });
  const send = reacts(el("button", { type: "submit", disabled: true, ...part("msg-form__send-button artdeco-button artdeco-button--1", name === "message" ? "message-send button primary" : "button") }, label("send")));
  const form = el("form", { id: partId(), ...part("msg-form", "form") },
    switches.inmail && el("input", { type: "text", name: "subject", placeholder: label("subject"), "aria-label": label("subject"), ...part("msg-form__subject", "field") }),
    el("div", part("msg-form__msg-content-container", "editor"), editable),
    el("footer", part("msg-form__footer", "composer-footer"), tools(member), send));
  const state = { text: draft };
  fill(draft);
  show();
  listen(editable, "input", (event) => {
    if (takes(event, editable, name)) state.text = textOf(editable);
    show();
  });
  listen(editable, "keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    log.enters.push({ field: name, isTrusted: event.isTrusted });
    if (!switches.enter_sends || event.shiftKey) return;
    event.preventDefault();
    if (!send.disabled) submit();
  });
  listen(form, "submit", (event) => {
    event.preventDefault();
    log.presses.message_send = (log.presses.message_send ?? 0) + 1;
    submit();
  });
  fields.set(name, { read: () => ({ text: textOf(editable), noticed: state.text, count: null, canSend: !send.disabled, isShown: editable.isConnected }) });
  return form;

  /** What the framework did not notice is not sent. */
  function submit() {
    log.sent.push({ kind: "message", to: member.name, text: state.text });
    fill("");
    state.text = "";
    show();
  }

  function fill(text) {
    editable.replaceChildren(...text.split("\n").map((line) => el("p", {}, line || el("br"))));
  }

  function show() {
    send.disabled = !state.text.trim();
  }
}

/** They say the recipient's name once more. */
function tools(member) {
  const tool = (key, sign) => el("button", { type: "button", "aria-label": label(key, { name: member.name }), ...part("msg-form__footer-action artdeco-button", "tool") }, sign);
  return el("div", part("msg-form__left-actions", "tools"), tool("attach_image", "▣"), tool("attach_file", "≡"), tool("emoji", "☺"));
}

/** The invitation: a first step without a text field, a second with the note, or what stands in their place. */

import { button } from "./button.js";
import { buildGate, buildOffer } from "./invite-gates.js";
import { log } from "./log.js";
import { el, emberId } from "./nodes.js";
import { buildNoteField } from "./note-field.js";
import { later } from "./own-changes.js";
import { label, switches } from "./page.js";
import { pressable } from "./press.js";

/**
 * Open the invitation to a member.
 * @param {object} member
 * @param {HTMLElement|ShadowRoot} place Where the dialog stands.
 * @param {() => void} onClosed
 */
export function openInvite(member, place, onClosed = () => {}) {
  const dialog = { member, box: null, overlay: null, close, show, send };
  later(() => {
    build(dialog, place);
    if (switches.gate === "none") showFirstStep(dialog);
    else show(buildGate(dialog));
  }, switches.dialog_delay_ms);

  function show({ heading, content, actions }) {
    const title = el("h2", { id: "send-invite-modal", class: "artdeco-modal__header-title" }, heading);
    dialog.box.replaceChildren(
      el("span", { class: "a11y-text", look: "unseen" }, label("dialog_start")),
      closeButton(dialog),
      el("div", { class: "artdeco-modal__header ember-view", look: "dialog-header" }, title),
      el("div", { class: "artdeco-modal__content ember-view", look: "dialog-content" }, content),
      el("div", { class: "artdeco-modal__actionbar ember-view text-align-right", look: "dialog-actions" }, actions),
      el("span", { class: "a11y-text", look: "unseen" }, label("dialog_end")));
  }

  function close() {
    dialog.overlay.remove();
    onClosed();
  }

  function send(kind, text) {
    log.sent.push({ kind, to: member.name, text });
    close();
  }
}

function build(dialog, place) {
  dialog.box = el("div", {
    role: "dialog", tabindex: "-1", class: "artdeco-modal artdeco-modal--layer-default send-invite", look: "dialog", size: "medium",
    "aria-labelledby": "send-invite-modal", "data-test-modal": "",
  });
  dialog.overlay = el("div", {
    id: emberId(), class: "artdeco-modal-overlay artdeco-modal-overlay--layer-default artdeco-modal-overlay--is-top-layer", look: "overlay",
    "data-test-modal-container": "", "data-test-modal-id": "send-invite-modal", "aria-hidden": "false",
  }, dialog.box);
  place.append(dialog.overlay);
}

/** Its primary button sends at once. */
function showFirstStep(dialog) {
  const [before, after] = label("invite_about", { name: "\u0000" }).split("\u0000");
  const quota = switches.account === "premium" ? label("unlimited") : switches.quota_in_gate && label("remaining", { count: switches.quota });
  dialog.show({
    heading: label("invite_heading"),
    content: [
      el("p", { class: "display-flex" }, el("span", { class: "flex-1" }, before, el("strong", {}, dialog.member.name), after)),
      el("p", { look: "quiet" }, label("invite_why")),
      quota && el("p", { look: "quiet" }, quota),
    ],
    actions: [
      button("secondary", "add_note", () => later(() => showSecondStep(dialog), switches.dialog_delay_ms)),
      button("primary", "no_note", () => dialog.send("blank", ""), { count: "send_without_note" }),
    ],
  });
  dialog.box.focus();
}

function showSecondStep(dialog) {
  if (switches.account === "free" && switches.quota === 0) {
    dialog.show(buildOffer());
    return;
  }
  const send = button("primary", "send", () => dialog.send("note", note.text()), { count: "send_note", spoken: "send_invitation" });
  const note = buildNoteField(send, dialog.box);
  dialog.show({
    heading: label("note_heading"),
    content: note.nodes,
    actions: [
      button("muted", "cancel", () => showFirstStep(dialog), { count: "cancel_note", spoken: "cancel_note" }),
      send,
    ],
  });
}

function closeButton(dialog) {
  const node = el("button", {
    "aria-label": label("dismiss"), id: emberId(), look: "dismiss", "data-test-modal-close-btn": "",
    class: "artdeco-button artdeco-button--circle artdeco-button--muted artdeco-button--2 ember-view artdeco-modal__dismiss",
  }, "✕");
  return pressable(node, "dismiss", dialog.close);
}

/** The parts of a compose box: the form with its hidden inputs, recipients, subject, body and bottom row. */

import { buildBody } from "./compose-body.js";
import { buildRecipients } from "./compose-recipients.js";
import { buildToolbar } from "./compose-toolbar.js";
import { icon } from "./icons.js";
import { el, madeId } from "./nodes.js";
import { account, label, switches } from "./page.js";
import { pressable } from "./press.js";

/** Reply kind, as the class of the small picture beside the recipients. */
const KIND_CLASS = { reply: "mL", reply_all: "mK", forward: "mI", new: "mL" };

/** Build compose.root (the .M9) with everything in it; the parts that others need are left on the compose. */
export function buildCompose(compose, { saved = null } = {}) {
  const hidden = hiddenInputs(compose);
  const recipients = buildRecipients(compose);
  const subject = el("input", { class: "aoT", look: "subject-field", name: "subjectbox", "aria-label": label("subject"), placeholder: label("subject"), value: compose.subject, spellcheck: "true" });
  // The box is there in a reply too, but it is not shown: writing to it would break the thread.
  const subjectRow = el("div", { class: "aoD az6", look: "subject-row", style: { display: compose.kind === "new" ? "" : "none" } }, subject);
  const { body, area } = buildBody(compose, { saved, hidden });
  const form = el("form", { class: "bAs", method: "POST", enctype: "multipart/form-data" }, Object.values(hidden), recipients, subjectRow);
  form.addEventListener("submit", (event) => event.preventDefault());
  compose.root = el("div", {
    class: "M9", look: "compose", role: "region", "aria-label": nameOf(compose),
  }, kindMenu(compose), el("div", { class: "aoI" },
    el("table", { class: "iN", role: "presentation" }, el("tbody", {},
      el("tr", {}, el("td", { class: "I5" }, form)),
      el("tr", {}, el("td", { class: "Ap" }, area)),
      el("tr", {}, el("td", {}, buildToolbar(compose)))))));
  compose.body = body;
  compose.hidden = hidden;
  compose.subjectBox = subject;
}

const nameOf = (compose) => (compose.kind === "new" ? label("new_message") : `${label(compose.kind)}: ${compose.message.sender.name || compose.message.sender.address}`);

/** `rm` names the message that is answered, in one of two forms; it may come later than the box. */
function hiddenInputs(compose) {
  const { thread, message } = compose;
  const input = (name, value) => el("input", { type: "hidden", name, value });
  const answered = { hex: message?.legacy_id, perm: message && `#${message.perm_id}`, missing: "" }[switches.rm_form] ?? "";
  const hidden = {
    composeid: input("composeid", compose.id),
    draft: input("draft", compose.draftId),
    rt: input("rt", thread ? `#${thread.perm_id}` : ""),
    lts: input("lts", thread?.legacy_id ?? ""),
    rm: input("rm", switches.rm_delay_ms ? "" : answered),
    uet: input("uet", ""),
    from: input("from", switches.senders > 1 ? account.address : ""),
    ishtml: input("ishtml", switches.plain_text ? "0" : "1"),
    subject: input("subject", compose.subject),
    body: input("body", ""),
  };
  if (switches.rm_delay_ms) {
    setTimeout(() => {
      hidden.rm.value = answered;
    }, switches.rm_delay_ms);
  }
  return hidden;
}

/** The arrow that chooses the kind of answer; its last entry takes an inline reply out into a pop-up. */
function kindMenu(compose) {
  if (compose.kind === "new") return null;
  const out = pressable(el("div", { class: "J-N", look: "quiet-button", role: "menuitem", id: madeId(), "aria-label": label("pop_out") }, icon("expand")), compose.popOut);
  return el("div", { class: "J-M", look: "kind", role: "menu" }, el("div", { class: "SK" }, out),
    el("div", { class: "J-JN-M-I-Jm" }, el("img", { class: KIND_CLASS[compose.kind], look: "shape", alt: "", src: "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" }),
      icon({ reply: "reply", reply_all: "replyAll", forward: "forward" }[compose.kind])));
}

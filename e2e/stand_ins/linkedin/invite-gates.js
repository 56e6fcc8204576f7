/** What can stand in the way of an invitation: the weekly limit, the question for an email, the Premium offer. */

import { button } from "./button.js";
import { el } from "./nodes.js";
import { label, switches } from "./page.js";
import { pressable } from "./press.js";

export function buildGate(dialog) {
  return switches.gate === "weekly" ? weekly(dialog) : email(dialog);
}

/** Once the notes of a month are used up, "Add a note" leads here. There is no text field. */
export function buildOffer() {
  const link = el("a", { href: "/premium/products/?upsellOrderOrigin=premium_custom_invite", class: "artdeco-button artdeco-button--premium", look: "premium button" }, label("premium_offer"));
  return { heading: label("quota_heading"), content: [el("p", {}, label("quota_text"))], actions: [pressable(link, "premium")] };
}

function weekly(dialog) {
  return {
    heading: label("weekly_heading"),
    content: [el("div", { class: "ip-fuse-limit-alert" }, el("p", { class: "ip-fuse-limit-alert__text" }, label("weekly_text")))],
    actions: [button("primary", "got_it", dialog.close)],
  };
}

function email(dialog) {
  const send = button("primary", "send", () => dialog.send("blank", ""), { count: "send_note", spoken: "send_invitation" });
  send.disabled = true;
  return {
    heading: label("email_heading", { name: dialog.member.name }),
    content: [
      el("label", { for: "email" }, label("email_text")),
      el("input", { type: "email", id: "email", name: "email", look: "field", "aria-label": label("email_field") }),
    ],
    actions: [send],
  };
}

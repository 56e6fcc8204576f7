/** The editable body: an empty start, the own signature, and the quoted mail, folded away or in the body. */

import { fullDate } from "./dates.js";
import { clean } from "./message-body.js";
import { el, show } from "./nodes.js";
import { account, label, switches } from "./page.js";
import { pressable } from "./press.js";

export function buildBody(compose, { saved, hidden }) {
  const isInline = compose.kind !== "new" && switches.reply_place === "inline";
  const body = el("div", {
    class: `Am Al editable LW-avf tS-tW ${isInline ? "aO9" : "aiL"}`, look: "editable", contenteditable: "true", g_editable: "true", role: "textbox",
    hidefocus: "true", "aria-label": label("message_body"), "aria-multiline": "true", writingsuggestions: "false", tabindex: "1", spellcheck: "true",
  });
  if (switches.language === "ar") body.dir = "rtl";
  const area = el("div", { look: "writing" }, body);
  const quote = compose.message && switches.quote !== "none" ? () => quoteOf(compose.message) : null;
  if (saved) {
    body.append(...saved.nodes);
    if (saved.quote) fold(compose, area, body, hidden, saved.quote);
    return { body, area };
  }
  fill(body, quote && switches.quote === "expanded" ? quote() : null);
  if (quote && switches.quote === "folded") fold(compose, area, body, hidden, quote());
  return { body, area };
}

function fill(body, quote) {
  body.append(...start());
  if (quote && switches.signature === "after_quote") body.append(quote);
  if (switches.signature !== "none") body.append(...signature());
  if (quote && switches.signature !== "after_quote") body.append(quote);
}

/** What an empty box begins with. */
function start() {
  return switches.empty_start === "br" ? [document.createElement("br")] : [el("div", {}, document.createElement("br"))];
}

function signature() {
  const lines = [account.name, account.address];
  if (switches.plain_text) return ["-- ", ...lines].map((line) => el("div", {}, line));
  const mail = document.createElement("div");
  mail.dir = "ltr";
  mail.className = "gmail_signature";
  mail.dataset.smartmail = "gmail_signature";
  mail.append(...lines.map((line) => el("div", {}, line)));
  const prefix = document.createElement("span");
  prefix.className = "gmail_signature_prefix";
  prefix.append("-- ");
  return [prefix, document.createElement("br"), mail];
}

/** Quoted mail has the classes of mail content, which no redesign of the page renames. */
function quoteOf(message) {
  if (switches.plain_text) return plainQuote(message);
  const line = document.createElement("div");
  line.dir = "ltr";
  line.className = "gmail_attr";
  line.append(attribution(message), document.createElement("br"));
  const quoted = document.createElement("blockquote");
  quoted.className = "gmail_quote";
  quoted.append(clean(message.html));
  const container = document.createElement("div");
  container.className = "gmail_quote gmail_quote_container";
  container.append(line, quoted);
  return container;
}

function plainQuote(message) {
  const holder = document.createElement("div");
  holder.append(...[attribution(message), ...message.text.split("\n").map((line) => `> ${line}`)].map((line) => el("div", {}, line)));
  return holder;
}

const attribution = (message) => `${fullDate(message.sent_at)}, ${message.sender.name} <${message.sender.address}>:`;

/** Until the dots are pressed, the quoted mail waits in a hidden input and not in the body. */
function fold(compose, area, body, hidden, quote) {
  hidden.uet.value = quote.outerHTML;
  const dots = el("div", { class: "ajR", look: "dots", role: "button", "aria-label": label("show_trimmed"), "aria-expanded": "false" }, "•••");
  compose.foldedQuote = quote;
  area.append(el("div", { class: "aO8" }, pressable(dots, () => {
    show(dots, false);
    hidden.uet.value = "";
    compose.foldedQuote = null;
    compose.ownChange(() => body.append(document.createElement("br"), quote));
  })));
}

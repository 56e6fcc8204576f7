/** Saves what is typed, notices what was not typed, sends and discards. */

import { clean } from "./message-body.js";
import { log } from "./log.js";
import { toggleClass } from "./nodes.js";
import { label, switches } from "./page.js";

/** Drafts outlive a reload of the page, as they would in the mail server. */
const STORE = "stand-in-drafts";

const readStore = () => JSON.parse(sessionStorage.getItem(STORE) ?? "{}");

const keyOf = (compose) => compose.message?.perm_id ?? compose.id;

/** The saved draft for a message: its nodes and the quote that is still folded away. */
export function keptDraft(compose) {
  const kept = readStore()[keyOf(compose)];
  if (!kept) return null;
  return { nodes: [...clean(kept.html).childNodes], quote: kept.quote ? clean(kept.quote).firstElementChild : null };
}

/** Whether an answer to this message was saved. */
export const hasDraft = (message) => Object.hasOwn(readStore(), message.perm_id);

/** Listen to a body. Only an input event of the browser itself is an edit; other text is noted as unnoticed. */
export function watchTyping(compose) {
  const { body } = compose;
  let timer = 0;
  compose.noticed = body.textContent;
  compose.ownChange = (change) => {
    change();
    compose.noticed = body.textContent;
  };
  body.addEventListener("input", (event) => {
    if (!event.isTrusted && !switches.notices_synthetic_input) {
      log.unnoticed.push({ compose: compose.id, how: "announced", text: body.innerText });
      return;
    }
    compose.noticed = body.textContent;
    react(compose);
    clearTimeout(timer);
    timer = setTimeout(() => save(compose, event.isTrusted ? "typing" : "announced"), switches.autosave_ms);
  });
  body.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      log.presses.send += 1;
      send(compose);
    }
  });
  new MutationObserver(() => setTimeout(() => noteSilent(compose), 0)).observe(body, { childList: true, subtree: true, characterData: true });
}

function noteSilent(compose) {
  const text = compose.body.textContent;
  if (text === compose.noticed) return;
  compose.noticed = text;
  log.unnoticed.push({ compose: compose.id, how: "silent", text: compose.body.innerText });
}

/** Typing changes more of the page than the body. */
function react(compose) {
  toggleClass(compose.body, "tS-tY", compose.body.textContent.length > 0);
  compose.body.style.minHeight = `${Math.max(85, Math.min(compose.body.scrollHeight, 400))}px`;
  compose.say("");
}

function save(compose, how) {
  const { body } = compose;
  if (!body.isConnected) return;
  const kept = readStore();
  kept[keyOf(compose)] = { html: body.innerHTML, quote: compose.foldedQuote?.outerHTML ?? null };
  sessionStorage.setItem(STORE, JSON.stringify(kept));
  log.drafts.push({ compose: compose.id, how, answers: compose.message?.key ?? null, text: body.innerText, html: body.innerHTML });
  compose.hidden.body.value = body.innerHTML;
  compose.say(label("draft_saved"));
}

function forget(compose) {
  const kept = readStore();
  delete kept[keyOf(compose)];
  sessionStorage.setItem(STORE, JSON.stringify(kept));
}

/** Put the message into the log exactly as it would go out, and close the box. */
export function send(compose) {
  const { body } = compose;
  const written = switches.plain_text ? null : body.innerHTML + (compose.foldedQuote ? `<br>${compose.foldedQuote.outerHTML}` : "");
  const sent = {
    to: compose.to.map((person) => person.address),
    cc: compose.cc.map((person) => person.address),
    subject: compose.subjectBox.value,
    answers: compose.message?.key ?? null,
    thread: compose.thread?.legacy_id ?? null,
    html: written,
    written: body.innerHTML,
    text: body.innerText,
  };
  log.sent.push(sent);
  forget(compose);
  compose.close(sent);
}

export function discard(compose) {
  forget(compose);
  compose.close(null);
}

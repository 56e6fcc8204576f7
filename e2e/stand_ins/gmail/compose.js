/** Opens and closes compose boxes, and knows every one that is open. */

import { buildCompose } from "./compose-parts.js";
import { placeFull, placeInline, placePopUp, unplace } from "./compose-places.js";
import { keptDraft, watchTyping } from "./compose-saving.js";
import { account, isOwn, switches, threads } from "./page.js";

/** Open composes, newest last. */
export const composes = [];

/** Called with each sent message; main.js shows it in its thread. */
export const sentListeners = [];

let made = 0;

/**
 * Open the answer to a message, or go to the one that is open.
 * @param {object} item The message's item: thread, message, slot.
 * @param {"reply"|"reply_all"|"forward"} kind
 */
export function openReply(item, kind, { onGone }) {
  const open = composes.find((compose) => compose.item === item);
  if (open) {
    open.body?.focus();
    return;
  }
  const compose = begin({ kind, item, thread: item.thread, message: item.message, onGone, ...recipientsFor(item.message, kind) });
  arrive(compose, switches.reply_place);
}

/** Open a new mail in a pop-up. */
export function openNew({ to = [], subject = "" } = {}) {
  const compose = begin({ kind: "new", item: null, thread: null, message: null, to, cc: [], subject, onGone: () => {} });
  arrive(compose, "popup");
  return compose;
}

function begin(facts) {
  const compose = { id: `c${++made}`, draftId: `#msg-a:r-${8_100_000_000 + made}`, close: (sent) => close(compose, sent), popOut: () => popOut(compose), ...facts };
  composes.push(compose);
  return compose;
}

/** Inline, the slot says that it holds a compose before it does. */
function arrive(compose, place) {
  if (place === "inline") placeInline.announce(compose);
  setTimeout(() => {
    if (!composes.includes(compose)) return;
    buildCompose(compose, { saved: keptDraft(compose) });
    ({ inline: placeInline, popup: placePopUp, full: placeFull })[place].put(compose);
    watchTyping(compose);
    setTimeout(() => compose.body.focus(), 0);
  }, switches.compose_delay_ms);
}

/** Move an inline reply into a pop-up: the same nodes go there, or new ones with the same ids are made. */
function popOut(compose) {
  const html = compose.body.cloneNode(true).childNodes;
  unplace(compose);
  if (switches.pop_out === "rebuild") {
    buildCompose(compose, { saved: { nodes: [...html] } });
    watchTyping(compose);
  }
  placePopUp.put(compose);
  compose.body.focus();
}

function close(compose, sent) {
  composes.splice(composes.indexOf(compose), 1);
  unplace(compose);
  compose.onGone();
  if (sent) for (const listener of sentListeners) listener(compose, sent);
}

/** Who an answer goes to: to all, the other recipients too, the own account never. */
function recipientsFor(message, kind) {
  const subject = message.subject ?? threads.find((thread) => thread.messages.includes(message)).subject;
  if (kind === "forward") return { to: [], cc: [], subject: `Fwd: ${subject}` };
  const to = isOwn(message.sender) ? message.to : [message.reply_to ?? message.sender];
  const others = [...message.to, ...message.cc].filter((person) => person.address !== account.address && !to.some((each) => each.address === person.address));
  return { to, cc: kind === "reply_all" ? others : [], subject: /^re:/i.test(subject) ? subject : `Re: ${subject}` };
}

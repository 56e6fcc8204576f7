/** What was sent: it stands in its thread at once, gets its second id when the mail server has it, and outlives a reload. */

import { account, now, threads } from "./page.js";

const STORE = "stand-in-sent";

const readStore = () => JSON.parse(sessionStorage.getItem(STORE) ?? "[]");

/** Put what this account sent before the page was loaded into its threads. */
export function recallSent() {
  for (const { thread, message } of readStore()) {
    if (message.sender.address === account.address) threads.find((each) => each.legacy_id === thread)?.messages.push(message);
  }
}

/** @returns {{message: object, legacyId: string}} The sent answer as a message of its thread, and the id it will get. */
export function keepSent(compose, sent) {
  const number = Date.now();
  const message = {
    key: `sent_${number}`, perm_id: `msg-a:r-${number}`, legacy_id: null, sender: { name: account.name, address: account.address },
    to: compose.to, cc: compose.cc, sent_at: now.toISOString(), html: sent.html ?? sent.written, text: sent.text, snippet: sent.text.slice(0, 80),
    is_unread: false, is_clipped: false, is_rtl: false, reply_to: null,
  };
  const legacyId = idAt(now, number);
  sessionStorage.setItem(STORE, JSON.stringify([...readStore(), { thread: compose.thread.legacy_id, message: { ...message, legacy_id: legacyId } }]));
  compose.thread.messages.push(message);
  return { message, legacyId };
}

/** The upper bits are the milliseconds since 1970. */
function idAt(moment, number) {
  return (BigInt(moment.getTime()) << 20n | BigInt(number & 0xfffff)).toString(16);
}

/** Whether the page shows that a text was sent: most of it stands in an own mail that left after it, and in no box any more. */

import { shareIn, wordsOf } from "./whose-words.js";

/** People change a word or fill a gap before they send. */
const MOST = 0.8;
/** In a mail that is longer than this, the words of a short text could stand by chance. */
const LONGEST = 2;
const SHORTEST_WORDS = 5;
/** The clock of this computer and that of the mail server. */
const CLOCKS_APART_MS = 60_000;
const FROM_SIGNATURE = /^--\s*$[\s\S]*/m;

/**
 * @param {{text: string|null, happened_at: string}|null} textOut What was put in, and when; null where nothing is asked.
 * @returns {Promise<boolean>} False where nothing is certain: a wrong word on it is worse than none.
 */
export async function looksSent({ adapter, messageId, textOut }) {
  if (!textOut?.text || !adapter.readAnswers) return false;
  try {
    return isSent(textOut, await adapter.readAnswers(messageId));
  } catch (error) {
    if (error.code !== "anchor_missing") console.error(error);
    return false;
  }
}

function isSent({ text, happened_at: putInAt }, { sent, unsent }) {
  const length = wordsOf(text).length;
  if (length < SHORTEST_WORDS) return false;
  const since = Date.parse(putInAt) - CLOCKS_APART_MS;
  const holdsIt = (other) => shareIn(text, other) >= MOST;
  return !unsent.some(holdsIt) && sent.some((mail) => {
    const own = mail.text.replace(FROM_SIGNATURE, "");
    return Date.parse(mail.sent_at) >= since && wordsOf(own).length <= length * LONGEST && holdsIt(own);
  });
}

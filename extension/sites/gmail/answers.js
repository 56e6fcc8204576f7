/** What the person has answered to a message: their own mails below it in the thread, and what still stands in a box. */

import { ownWords } from "./compose-text.js";
import { normaliseId } from "./ids.js";
import { headerControl } from "./reply.js";
import { COMPOSE_BODY, COMPOSE_IDS } from "./selectors.js";
import { bodyOf, idsOf, messagesOnShow, needMessage, readMessage, threadOf } from "./thread.js";

const [, DRAFT] = COMPOSE_IDS;

/**
 * An own mail has been sent when it stands expanded below the message, in the same thread, with a text that cannot be edited;
 * when it can be answered, as no draft can; and when no box names it as its draft. The moment is told by the id that the
 * mail server gives it, which comes late; until then it is null.
 * @returns {{sent: {text: string, sent_at: string|null}[], unsent: string[]}}
 * @throws {AnchorMissing} When the message is not on show.
 */
export function readAnswers(document, messageId) {
  const node = needMessage(document, messageId);
  const { threadId } = threadOf(document, node);
  const drafts = new Set([...document.querySelectorAll(DRAFT)].map(({ value }) => normaliseId(value)));
  const isSent = (each) => follows(each, node) && threadOf(document, each).threadId === threadId
    && bodyOf(each) !== null && each.querySelector("[contenteditable]") === null
    && headerControl(each) !== null && drafts.isDisjointFrom(idsOf(each));
  const below = messagesOnShow(document).map((shown) => shown.node).filter(isSent).map((each) => readMessage(document, each));
  return {
    sent: below.filter((mail) => mail.is_own).map(({ text, received_at: sentAt }) => ({ text, sent_at: sentAt })),
    unsent: boxes(document).map(ownWords),
  };
}

/** Minimised ones, and those in views visited before, may hold what was left unsent. */
const boxes = (document) => [...document.querySelectorAll(COMPOSE_BODY.candidates.join(", "))];

const follows = (node, other) => Boolean(other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);

/** What every site adapter offers, and how a page that is not as expected is named. Features see nothing else of a page. */

/**
 * @typedef {object} Message
 * @property {string|null} message_id
 * @property {string|null} thread_id
 * @property {string|null} subject
 * @property {string|null} from_name
 * @property {string|null} from_address
 * @property {string|null} received_at ISO 8601 in UTC.
 * @property {string} text The sender's own words, without what they quote.
 * @property {string|null} own_address
 * @property {boolean} is_own
 *
 * @typedef {{text: string, has_quote: boolean, recipients: string[], is_reply_all: boolean}} ComposeReading
 * @typedef {{ok: boolean, way: "typing"|"nodes"|null, problem: string|null}} Insertion
 * @typedef {{signal: AbortSignal}} Compose Stands for one open box; its signal aborts when the box closes.
 *
 * @typedef {object} SiteAdapter
 * @property {(onMessage: (shown: {messageId: string, place: (node: HTMLElement) => boolean}) => void, signal: AbortSignal) => void} watchMessages
 * @property {(onCompose: (open: {compose: Compose, place: (node: HTMLElement) => boolean, messageId: string|null}) => void, signal: AbortSignal) => void} watchCompose
 * @property {(messageId: string) => Message & {is_last: boolean, reply_available: boolean}} readMessage
 * @property {() => Message|null} readOpenMessage The message on show, for the side panel.
 * @property {(messageId: string, signal?: AbortSignal) => Promise<Compose>} openReply
 * @property {(compose: Compose, draft: {body: string, gaps: {start: number, end: number}[]}) => Promise<Insertion>} insertDraft
 * @property {(compose: Compose) => ComposeReading} readCompose
 * @property {(compose: Compose, onText: (reading: ComposeReading) => void, signal: AbortSignal) => void} watchComposeText Tells
 *   what stands in a reply now and whenever that changes; a forward is no reply and is not told of.
 * @property {(compose: Compose, place: {start: number, end: number}) => Promise<boolean>} selectInCompose A place in the text read.
 * @property {(compose: Compose, place: {start: number, end: number}, words: string) => Promise<boolean>} replaceInCompose As
 *   typing would, in one step to undo; false when the page did not take it.
 * @property {(messageId: string) => Promise<{sent: {text: string, sent_at: string|null}[], unsent: string[]}>} readAnswers
 * @property {() => string|null} readOwnAddress
 */

/** A part of the page that is needed was not found; number and name are those of the site's table of anchors. */
export class AnchorMissing extends Error {
  constructor({ number, name }) {
    super(`Anchor ${number} (${name}) was not found`);
    this.name = "AnchorMissing";
    this.code = "anchor_missing";
    this.anchor = { number, name };
  }
}

/** The reply that is open cannot be shown to answer the message, so nothing may be put into it. */
export class WrongCompose extends Error {
  /** @param {"other_message"|"unknown_message"|"several_open"|"not_opened"} reason */
  constructor(reason) {
    super(`No single reply to this message is open: ${reason}`);
    this.name = "WrongCompose";
    this.code = "wrong_compose";
    this.reason = reason;
  }
}

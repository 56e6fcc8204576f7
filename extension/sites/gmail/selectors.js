/**
 * Where things are in Gmail: for each need an ordered list, best first, tried one by one and never joined with commas,
 * because a joined list answers in the order of the document. The numbers are what a person can report to us.
 * Attributes that Gmail's own code reads come before class names. Labels, titles and generated ids are never used: they are
 * translated, or new on each page.
 */
const anchor = (number, name, ...candidates) => Object.freeze({ number, name, candidates });

export const PAGE = anchor(1, "page", "[role=main]");

/** Set on the body in windows of their own (a compose, a thread), where Gmail's parts are other ones. */
export const OWN_WINDOW_CLASS = "xE";

/** List rows carry thread ids too, so only a heading counts. The id's other form, data-thread-perm-id, may be missing. */
export const THREAD = anchor(2, "thread", "h2[data-legacy-thread-id]", "h2.hP", ".ha h2");

/** Collapsed messages carry no id. The last candidate also needs a visible body. */
export const MESSAGE = anchor(3, "message", "[data-legacy-message-id]", "[data-message-id]", "[role=listitem]");
export const MESSAGE_ID = anchor(4, "message id", "data-legacy-message-id", "data-message-id");
export const LIST_ROW = "tr.zA, tr[role=row]";
export const LIST_ITEM = "[role=listitem]";
/** What only Gmail's own list items hold; other extensions add items of theirs. */
export const OF_GMAIL = "[data-message-id], [data-legacy-message-id], .adf, .gD[email]";

export const SENDER = anchor(5, "sender", ".gD[email]", "[email]", "[data-hovercard-id*='@']");
export const RECIPIENTS_OF_MESSAGE = ".hb";
/** The full date in its title is translated; it only tells messages without an id apart. */
export const DATE = ".g3";

/** Some .a3s are no messages: those that can be edited, and hidden ones. */
export const BODY = anchor(6, "message body", ".a3s", ".ii.gt");
export const BODY_BLOCK = ".ii.gt";

export const BANNER = anchor(7, "own address", "header[role=banner]", "#gb");

/** Each alone, within the message's own header cell: variant A, with labels as text, variant B (November 2025). */
export const REPLY_CELL = "td.acX";
export const REPLY = anchor(9, "Reply", ".aaq", ".bsQ", ".DILLkc");
/** In the same cell: emoji reaction, and More, which opens a menu. */
export const CELL_BUTTON = "[role=button], button";
export const NOT_REPLY = "[aria-haspopup], .R1Zuwf, [disabled], [aria-disabled=true]";
export const FOOTER_REPLY = ".amn .ams.bkH";

/** Other extensions add editable elements; Gmail's own body says g_editable. */
export const COMPOSE_BODY = anchor(10, "compose body",
  "[g_editable=true][contenteditable=true]",
  "[g_editable=true][contenteditable=plaintext-only]",
  "[role=textbox][aria-multiline=true][contenteditable=true]");
export const SUBJECT_BOX = "input[name=subjectbox]";

export const COMPOSE = anchor(11, "compose", ".M9", "input[name=draft]", "input[name=subjectbox]", "[role=dialog]");

export const ANSWERED = anchor(12, "answered message", "input[name=rm]");
export const ANSWERED_THREAD = ["input[name=lts]", "input[name=rt]"];

export const COMPOSE_ROW = anchor(13, "compose row", "tr.btC > td.gU.Up", ".dC");

/** A compose keeps these while Gmail moves it between its places. */
export const COMPOSE_IDS = ["input[name=composeid]", "input[name=draft]"];
export const REPLY_ALL_ICON = ".J-JN-M-I-Jm img.mK";
export const FORWARD_ICON = ".J-JN-M-I-Jm img.mI";
export const REPLY_ICON = ".J-JN-M-I-Jm img.mL";
/** Now; while the row is folded; before October 2021. */
export const RECIPIENTS = ["[name=to] [role=option], [name=cc] [role=option], [name=bcc] [role=option]", ".aoD.hl [email]", ".vR > input[type=hidden]"];
export const FROM = "input[name=from]";
/** Holds the quoted mail while it is folded. */
export const FOLDED_QUOTE = "input[name=uet]";

/** The sender's or the person's signature; the "-- " line stands outside it. */
export const SIGNATURE = ".gmail_signature, [data-smartmail=gmail_signature]";
export const SIGNATURE_PREFIX = ".gmail_signature_prefix";

/** Quoted mail: Gmail's, Apple's, and Outlook's, which starts at a mark and runs to the end. */
export const QUOTE = ".gmail_quote, .gmail_quote_container, .gmail_extra, blockquote.gmail_quote, blockquote[type=cite]";
export const QUOTE_TO_THE_END = "#appendonsend, #divRplyFwdMsg";
/** Trimmed by Gmail, and the slot of the "..." button that shows it. */
export const TRIMMED = ".adL, .yj6qo";

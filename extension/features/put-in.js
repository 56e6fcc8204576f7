/** Puts the text into the right reply, once, and says how it went. */

/** The line that parts a signature from what was written. */
const SIGNATURE_MARK = /(^|\n)--\s*$/;

/**
 * @param {object} options
 * @param {object|null} options.compose The open box whose own button was pressed, if it was one of those.
 * @param {string|null} options.earlier The text put in before from this panel, which must not stand there twice.
 * @returns {Promise<{kind: string, afterOwnText?: boolean, isReplyAll?: boolean, number?: number, name?: string}>}
 */
export async function putIn({ adapter, messageId, compose, draft, earlier, signal }) {
  try {
    const box = await findBox({ adapter, messageId, compose, signal });
    if (!box) return { kind: "not_opened" };
    const { text: all, is_reply_all: isReplyAll } = await adapter.readCompose(box);
    const text = all.replace(SIGNATURE_MARK, "");
    if (holds(text, draft.body)) return { kind: "already_there" };
    if (earlier && holds(text, earlier)) return { kind: "earlier_there" };
    const answer = await adapter.insertDraft(box, draft);
    return answer.ok ? { kind: "put_in", afterOwnText: text.trim() !== "", isReplyAll } : { kind: "not_taken" };
  } catch (error) {
    return explain(error);
  }
}

function findBox({ adapter, messageId, compose, signal }) {
  if (compose && !compose.signal?.aborted) return compose;
  return messageId ? adapter.openReply(messageId, signal) : null;
}

function explain(error) {
  if (error.code === "anchor_missing") return { kind: "anchor_missing", ...anchorOf(error) };
  if (error.code === "wrong_compose") return { kind: error.reason };
  if (error.name === "AbortError") return { kind: "not_opened" };
  throw error;
}

/** Which anchor of the page was not found, by its number and name. */
export function anchorOf({ anchor }) {
  return { number: anchor?.number ?? anchor, name: anchor?.name ?? "" };
}

/** A compose box changes spaces and line breaks, so those do not count. */
export function holds(text, words) {
  const plain = (value) => value.replace(/\s+/g, " ").trim();
  return plain(text).includes(plain(words));
}

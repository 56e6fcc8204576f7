/** Gmail for the features: everything they may see and do in its page. */

import { readOwnAddress } from "./account.js";
import { createComposeRegister, isForward, isReplyAll, recipientsOf, valueIn } from "./compose.js";
import { hasQuote, ownWords } from "./compose-text.js";
import { insert } from "./insert.js";
import { openReply, replyControl } from "./reply.js";
import * as at from "./selectors.js";
import { currentPage, messagesOnShow, needMessage, readMessage } from "./thread.js";
import { createPageWatch } from "./watch.js";
import { createComposeWatchers, createMessageWatchers } from "./watchers.js";

const loadEditing = () => import("./compose-edit.js");

const MATTER = [...at.PAGE.candidates, ...at.MESSAGE.candidates, ...at.COMPOSE_BODY.candidates, ...at.COMPOSE_ROW.candidates, "[data-afterword]"];
/** Enough to see that something changed meanwhile: each costs a search of the whole page. */
const SIGNS = [...at.PAGE.candidates, at.MESSAGE.candidates[0], at.LIST_ITEM, at.COMPOSE_BODY.candidates[0]];

/**
 * @param {{document: Document, window: Window}} place
 * @returns {import("../contract.js").SiteAdapter}
 */
export function createGmailAdapter({ document, window }) {
  const register = createComposeRegister(document);
  const messages = createMessageWatchers(document);
  const composes = createComposeWatchers(document, register);
  const page = createPageWatch({ document, window, matter: MATTER, signs: SIGNS, isIntact: () => messages.isIntact() && composes.isIntact(), look });
  const running = new Set();
  let stop = null;

  function look() {
    const main = currentPage(document);
    const changed = [messages.look(), composes.look()].some(Boolean);
    const around = [document.body, main, main?.parentElement, ...(main?.parentElement?.children ?? []), ...messages.around(), ...composes.around()];
    return { changed, isUsable: main !== null, isWaiting: composes.isWaiting(), around: [...new Set(around.filter(Boolean))] };
  }

  /** One watch of the page serves every feature, from the first to the last. */
  function keepWatching(signal) {
    running.add(signal);
    signal.addEventListener("abort", () => {
      running.delete(signal);
      if (!running.size) stop?.abort();
    }, { once: true });
    if (stop && !stop.signal.aborted) return;
    stop = new AbortController();
    register.followFocus(stop.signal);
    page.start(stop.signal);
  }

  function watch(watchers) {
    return (listener, signal) => {
      if (signal.aborted) return;
      watchers.add(listener, signal);
      keepWatching(signal);
    };
  }

  function read(messageId) {
    const node = needMessage(document, messageId);
    return { ...readMessage(document, node), reply_available: replyControl(node) !== null };
  }

  /** Which message a person means is marked nowhere: the last one on show that is not their own. */
  function readOpenMessage() {
    const shown = messagesOnShow(document).map(({ messageId }) => read(messageId));
    const found = shown.findLast((message) => !message.is_own) ?? shown.at(-1);
    if (!found) return null;
    const { is_last: _last, reply_available: _available, ...message } = found;
    return message;
  }

  return {
    watchMessages: watch(messages),
    watchCompose: watch(composes),
    readMessage: read,
    readOpenMessage,
    openReply: (messageId, signal) => openReply({ document, window, register, messageId, signal, expect: page.alert }),
    insertDraft: async (compose, draft) => insert(register.need(compose).body, draft, compose.signal),
    readCompose: (compose) => readBox(register.need(compose)),
    // What is done to a box while the panel is open is loaded with the panel.
    async watchComposeText(compose, onText, signal) {
      const { watchText } = await loadEditing();
      const read = () => {
        const box = register.boxOf(compose);
        return box && !isForward(box.root) ? readBox(box) : null;
      };
      watchText({ document, rootOf: () => register.rootOf(compose), read, onText, signal });
    },
    selectInCompose: async (compose, place) => (await loadEditing()).selectWords(register.need(compose).body, place),
    replaceInCompose: async (compose, place, words) => (await loadEditing()).replaceWords(register.need(compose).body, place, words),
    readAnswers: async (messageId) => (await import("./answers.js")).readAnswers(document, messageId),
    readOwnAddress: () => readOwnAddress(document),
  };
}

function readBox({ root, body }) {
  const quotes = hasQuote(body) || valueIn(root, at.FOLDED_QUOTE) !== "";
  return { text: ownWords(body), has_quote: quotes, recipients: recipientsOf(root), is_reply_all: isReplyAll(root) };
}

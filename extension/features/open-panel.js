/** Opens the one panel of the page for a message; what it needs is loaded when it is first wanted. */

import { clearMessageLine } from "../ui/message-line.js";

let open = null;

const load = () => Promise.all([import("../ui/panel.js"), import("./reply-composer.js")]);

/**
 * @param {object} options
 * @param {() => HTMLElement|null} options.opener Where the focus goes back to.
 * @param {object|null} [options.compose] The compose box whose button was pressed.
 * @param {HTMLElement|null} [options.clearOf] What the panel must not cover.
 */
export async function openPanelFor({ adapter, messages, messageId, opener, compose = null, clearOf = null }) {
  const [{ openPanel }, { openComposer }] = await load();
  if (open?.messageId === messageId && open.compose === compose) return open.panel.focus();
  open?.panel.close();
  const panel = openPanel({ opener, onClose: () => closed(panel) });
  const onRecorded = () => clearMessageLine(messageId);
  const composer = openComposer({ container: panel.place, adapter, messageId, messages, compose, onRecorded });
  open = { messageId, compose, panel, composer };
  if (clearOf) panel.keepClearOf(clearOf);
}

/** Loads what a press would need, once the page has nothing else to do. */
export function warmPanel() {
  (globalThis.requestIdleCallback ?? setTimeout)(load);
}

export function closePanel() {
  open?.panel.close();
}

function closed(panel) {
  if (open?.panel !== panel) return;
  open.composer.close();
  open = null;
}

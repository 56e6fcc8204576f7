/** Controls of the page, each with the name under which a press is counted. */

import { log } from "./log.js";
import { listen } from "./nodes.js";

/**
 * Names: connect, other_connect, message, more, follow, pending, add_note, send_without_note, send_note, cancel_note,
 * dismiss, premium, message_send, quick_reply, close_bubble, profile.
 * @param {string} name
 * @param {(event: Event) => void} act
 */
export function pressable(node, name, act = () => {}) {
  listen(node, "click", (event) => {
    event.preventDefault();
    log.presses[name] = (log.presses[name] ?? 0) + 1;
    act(event);
  });
  return node;
}

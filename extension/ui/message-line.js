/** The line by a message: one quiet button, and beside it, when there is one, the notice. */

import { button } from "./button.js";
import { element } from "./element.js";
import { createHost, setTheme } from "./host.js";
import { lineStyle } from "./line-styles.js";
import { mark } from "./mark.js";
import { baseStyle } from "./styles.js";
import { sayInLine } from "./texts-line.js";
import { themeAround } from "./theme.js";

// Weak, because the button's own listener keeps a line alive for as long as the page keeps its host.
const lines = new Map();

/**
 * The line of one message; Gmail may have thrown the last one away, and then there is a new one.
 * @returns {{host: HTMLElement, onOpen: null|(() => void), onNear: null|(() => void), show: Function, clear: Function, focus: Function}}
 */
export function messageLine(messageId) {
  const known = lines.get(messageId)?.deref();
  if (known) return known;
  const line = makeLine();
  lines.set(messageId, new WeakRef(line));
  return line;
}

/** Takes every line out of the page. */
export function removeMessageLines() {
  for (const line of lines.values()) line.deref()?.host.remove();
  lines.clear();
}

/** Takes the notice away from a message that has been seen to. */
export function clearMessageLine(messageId) {
  lines.get(messageId)?.deref()?.clear();
}

/** Where the focus goes back to after the panel of this message. */
export function focusMessageLine(messageId) {
  lines.get(messageId)?.deref()?.focus();
}

function makeLine() {
  const { host, root } = createHost("message", [baseStyle, lineStyle]);
  const line = { host, onOpen: null, onNear: null };
  const opener = button({
    text: sayInLine("button.write"), label: sayInLine("button.write_label"), look: "quiet opener", icon: mark, onPress: () => line.onOpen?.(),
  });
  for (const name of ["pointerenter", "focus"]) opener.addEventListener(name, () => line.onNear?.());
  // Gmail's theme can change while a message is open.
  host.addEventListener("pointerenter", () => line.matchTheme());
  const notice = element("div", { class: "notice", role: "status" });
  const row = element("div", { class: "line" }, opener, notice);
  root.append(row);
  line.show = (sentence, choices = []) => {
    notice.replaceChildren(element("span", { dir: "auto" }, sentence),
      ...choices.map(({ text, onPress }) => button({ text, look: "quiet", onPress })));
    row.classList.toggle("noticed", choices.length > 0);
  };
  line.clear = () => {
    notice.replaceChildren();
    row.classList.remove("noticed");
  };
  line.focus = () => opener.focus();
  line.matchTheme = () => setTheme(root, themeAround(host));
  return line;
}

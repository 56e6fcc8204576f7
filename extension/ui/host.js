/** One host element for each place we stand in: an open shadow root, our styles, no effect on the page around it. */

import { element } from "./element.js";

const sheets = new Map();

/** Mouse and key events end here, so that neither Gmail's shortcuts nor its page-wide click handler see them. */
const KEPT_INSIDE = [
  "keydown", "keypress", "keyup", "mousedown", "mouseup", "click", "dblclick", "contextmenu", "pointerdown", "pointerup",
];

/**
 * @param {string} kind Names the host for tests: data-afterword="panel".
 * @param {string[]} styles Style texts, each made into one sheet for the whole page.
 * @returns {{host: HTMLElement, root: HTMLElement}} The host, and the element of ours inside its shadow root.
 */
export function createHost(kind, styles) {
  const host = element("div", { "data-afterword": kind });
  const shadow = host.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = styles.map(sheetFor);
  // The sentences are English whatever the language of the page; names and mail text carry dir=auto.
  const root = element("div", { class: `afterword ${kind}`, lang: "en", dir: "ltr" });
  shadow.append(root);
  for (const name of KEPT_INSIDE) host.addEventListener(name, (event) => event.stopPropagation());
  return { host, root };
}

/** @param {"light"|"dark"} theme */
export function setTheme(root, theme) {
  if (root.dataset.theme !== theme) root.dataset.theme = theme;
}

function sheetFor(style) {
  if (!sheets.has(style)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    sheets.set(style, sheet);
  }
  return sheets.get(style);
}

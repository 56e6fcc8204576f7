/** Gives a page of ours the colours and controls of the panel, in the theme that the browser asks for. */
import { composerStyle } from "./panel-styles.js";
import { baseStyle } from "./styles.js";

/** @param {(theme: "light"|"dark") => void} [onTheme] Told of each change, for what the page holds in shadow roots. */
export function dressPage(root, onTheme = () => {}) {
  document.adoptedStyleSheets = [baseStyle, composerStyle].map((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => {
    const theme = dark.matches ? "dark" : "light";
    root.dataset.theme = theme;
    onTheme(theme);
  };
  dark.addEventListener("change", follow);
  follow();
}

/** Gives a page of ours the colours and controls of the panel, in the theme that the browser asks for. */
import { composerStyle } from "./panel-styles.js";
import { baseStyle } from "./styles.js";

export function dressPage(root) {
  document.adoptedStyleSheets = [baseStyle, composerStyle].map((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => {
    root.dataset.theme = dark.matches ? "dark" : "light";
  };
  dark.addEventListener("change", follow);
  follow();
}

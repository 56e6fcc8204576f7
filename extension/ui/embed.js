/** Where the composer stands: inside our panel as it is, or in a shadow root of its own on a page of the extension. */

import { createHost, setTheme } from "./host.js";
import { composerStyle } from "./panel-styles.js";
import { baseStyle } from "./styles.js";
import { themeAround } from "./theme.js";

/** @returns {HTMLElement} The element to build in. */
export function embed(container) {
  if (container.getRootNode() instanceof ShadowRoot) return container;
  const { host, root } = createHost("composer", [baseStyle, composerStyle]);
  container.replaceChildren(host);
  setTheme(root, themeAround(host));
  return root;
}

/** The small button in the compose row. */

import { button } from "./button.js";
import { createHost, setTheme } from "./host.js";
import { composeButtonStyle } from "./line-styles.js";
import { mark } from "./mark.js";
import { baseStyle } from "./styles.js";
import { sayInLine } from "./texts-line.js";
import { themeAround } from "./theme.js";

/** @param {() => void} onOpen */
export function composeOpener(onOpen) {
  const { host, root } = createHost("compose", [baseStyle, composeButtonStyle]);
  root.classList.add("compose-button");
  const opener = button({ label: sayInLine("button.compose_label"), title: sayInLine("button.compose_label"), look: "quiet", icon: mark, onPress: onOpen });
  root.append(opener);
  return { host, focus: () => opener.focus(), matchTheme: () => setTheme(root, themeAround(host)) };
}

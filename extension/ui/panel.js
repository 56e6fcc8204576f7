/** The panel at the page's edge: it lies over the page, moves nothing, and gives the focus back when it closes. */

import { button } from "./button.js";
import { element } from "./element.js";
import { createHost, setTheme } from "./host.js";
import { cross, mark, toTheSide } from "./mark.js";
import { composerStyle, panelStyle } from "./panel-styles.js";
import { baseStyle } from "./styles.js";
import { say } from "./texts.js";
import { themeBeneath } from "./theme.js";

const NARROW_SHARE = 0.6;

/**
 * @param {object} options
 * @param {() => HTMLElement|null} options.opener Where the focus goes back to, found anew because Gmail may have redrawn it.
 * @param {() => void} options.onClose
 */
export function openPanel({ opener, onClose }) {
  const { host, root } = createHost("panel", [baseStyle, panelStyle, composerStyle]);
  const place = element("div", { class: "place" });
  const title = element("h2", { tabindex: "-1" }, mark(), say("product"));
  const close = () => {
    const hadFocus = host.shadowRoot.activeElement !== null;
    host.remove();
    onClose();
    if (hadFocus) opener()?.focus();
  };
  root.append(element("section", { role: "region", "aria-label": say("product") },
    element("div", { class: "head" }, title,
      button({ label: say("button.other_side"), title: say("button.other_side"), look: "quiet", icon: toTheSide, onPress: () => moveAcross(host) }),
      button({ label: say("button.close_panel"), title: say("button.close_panel"), look: "quiet", icon: cross, onPress: close })),
    place));
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.isTrusted && !event.isComposing) close();
  });
  document.body.append(host);
  const matchTheme = () => setTheme(root, themeBeneath(host));
  // Gmail's theme can change while the panel is open.
  host.addEventListener("pointerenter", matchTheme);
  matchTheme();
  title.focus({ preventScroll: true });
  return {
    place,
    close,
    focus: () => title.focus({ preventScroll: true }),
    keepClearOf: (node) => keepClearOf(host, node),
  };
}

function moveAcross(host) {
  host.dataset.side = host.dataset.side === "start" ? "end" : "start";
}

/** A pop-up compose stands at the edge where the panel would cover it; a reply in the thread is as wide as the page. */
function keepClearOf(host, node) {
  const [ours, theirs] = [host.getBoundingClientRect(), boxAround(node).getBoundingClientRect()];
  const isCovered = ours.left < theirs.right && theirs.left < ours.right && ours.top < theirs.bottom && theirs.top < ours.bottom;
  const roomBeyond = host.matches(":dir(rtl)") ? innerWidth - theirs.right : theirs.left;
  if (isCovered && roomBeyond > ours.width) moveAcross(host);
}

/** The outermost element around a button that is still much narrower than the window. */
function boxAround(node) {
  let box = node;
  while (box.parentElement && box.parentElement.getBoundingClientRect().width < innerWidth * NARROW_SHARE) box = box.parentElement;
  return box;
}

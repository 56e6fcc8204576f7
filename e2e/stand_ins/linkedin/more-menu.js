/** The menu under More: it stands outside the main part of the page, like every floating thing of the new rendering. */

import { connectLink } from "./connect-link.js";
import { el, listen } from "./nodes.js";
import { label, switches } from "./page.js";

let open = null;

export function openMenu(button, member) {
  const wasOpen = open !== null;
  open?.close();
  if (wasOpen) return;
  const items = [
    ...(switches.connect === "more" ? [connectLink(member, { inMenu: true })] : []),
    ...["save", "report"].map((key) => el("div", { role: "menuitem", tabindex: "-1", hash: "menu-item", look: "menu-item" }, label(key))),
  ];
  const portal = el("div", { "data-floating-ui-portal": "", hash: "portal", look: "portal" },
    el("div", { role: "menu", hash: "menu", look: "menu" }, items));
  document.body.append(portal);
  button.setAttribute("aria-expanded", "true");
  listen(portal, "click", () => open?.close());
  open = {
    close() {
      portal.remove();
      button.setAttribute("aria-expanded", "false");
      open = null;
    },
  };
}

/** The side panel: the reply composer beside any page, for when Gmail's own page has no place for it. */
import { startConnectionCard } from "../features/connection-card.js";
import { openComposer } from "../features/reply-composer.js";
import * as messages from "../messages.js";
import { button } from "../ui/button.js";
import { element } from "../ui/element.js";
import { setTheme } from "../ui/host.js";
import { dressPage } from "../ui/page-look.js";
import { sayOnPage } from "../ui/texts-pages.js";
import { createManualAdapter } from "./manual-adapter.js";

const browserApi = globalThis.browser ?? globalThis.chrome;
const page = document.querySelector("#page");
const place = element("div", { class: "place" });
const another = press("side.read", readOpenMail, "quiet");
let close = () => {};

function press(key, onPress, look = "plain") {
  return button({ text: sayOnPage(key), look, onPress });
}

async function readOpenMail() {
  const message = await messages.readOpenMessage();
  if (message) compose(message);
  else showNothingOpen();
}

function compose(message) {
  close();
  another.hidden = false;
  const composer = openComposer({
    container: place,
    adapter: createManualAdapter(message),
    messageId: message?.message_id ?? null,
    messages,
  });
  close = composer.close;
}

function showNothingOpen() {
  close();
  another.hidden = true;
  const ending = new AbortController();
  close = () => ending.abort();
  const connection = element("div");
  place.replaceChildren(element("div", { class: "nothing" },
    connection,
    element("p", { role: "status" }, sayOnPage("side.none")),
    element("div", { class: "row" },
      press("side.read", readOpenMail, "primary"),
      press("side.blank", () => compose(null)))));
  startConnectionCard({ place: connection, messages, onConnected: () => {}, signal: ending.signal });
}

dressPage(page, (theme) => {
  for (const { shadowRoot } of place.querySelectorAll("[data-afterword]")) setTheme(shadowRoot.querySelector(".afterword"), theme);
});
page.append(
  element("header", {},
    element("img", { src: "../icons/afterword.svg", alt: "", width: 20, height: 20 }),
    element("h1", {}, "Afterword"),
    another,
    press("side.options", () => browserApi.runtime.openOptionsPage(), "quiet")),
  place);
readOpenMail();

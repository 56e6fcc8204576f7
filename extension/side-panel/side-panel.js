/**
 * The side panel: the reply composer beside any page, for when Gmail's own page has no place for it; and notes beside
 * LinkedIn, in whose pages nothing of ours may stand.
 */
import { startConnectionCard } from "../features/connection-card.js";
import { openComposer } from "../features/reply-composer.js";
import * as messages from "../messages.js";
import { createLinkedInAdapter } from "../sites/linkedin/adapter.js";
import { button } from "../ui/button.js";
import { element } from "../ui/element.js";
import { setTheme } from "../ui/host.js";
import { dressPage } from "../ui/page-look.js";
import { sayOnLinkedIn } from "../ui/texts-linkedin.js";
import { sayOnPage } from "../ui/texts-pages.js";
import { createManualAdapter } from "./manual-adapter.js";
import { findTabBeside } from "./tab-beside.js";
import { openLinkedInPanel } from "./linkedin/panel.js";

const browserApi = globalThis.browser ?? globalThis.chrome;
const page = document.querySelector("#page");
const place = element("div", { class: "place" });
const linkedIn = createLinkedInAdapter(browserApi, () => findTabBeside(browserApi.tabs));
const another = press("side.read", readOpenMail, "quiet");
const toMail = button({ text: sayOnLinkedIn("side.mail"), look: "quiet", onPress: readOpenMail });
const toLinkedIn = button({ text: sayOnLinkedIn("side.linkedin"), look: "quiet", onPress: showLinkedIn });
let close = () => {};
let linkedInPanel = null;

function press(key, onPress, look = "plain") {
  return button({ text: sayOnPage(key), look, onPress });
}

/** What was open before ends; the header offers the other thing. */
function change({ isMail = false, isLinkedIn = false }) {
  close();
  linkedInPanel = null;
  another.hidden = !isMail;
  toLinkedIn.hidden = !isMail;
  toMail.hidden = !isLinkedIn;
}

async function readOpenMail() {
  const message = await messages.readOpenMessage();
  if (message) compose(message);
  else showNothingOpen();
}

function compose(message) {
  change({ isMail: true });
  const composer = openComposer({
    container: place,
    adapter: createManualAdapter(message),
    messageId: message?.message_id ?? null,
    messages,
  });
  close = composer.close;
}

function showLinkedIn() {
  change({ isLinkedIn: true });
  linkedInPanel = openLinkedInPanel({ container: place, adapter: linkedIn, messages });
  close = linkedInPanel.close;
}

function showNothingOpen() {
  change({});
  const ending = new AbortController();
  close = () => ending.abort();
  const connection = element("div");
  place.replaceChildren(element("div", { class: "nothing" },
    connection,
    element("p", { role: "status" }, sayOnPage("side.none")),
    element("div", { class: "row" },
      press("side.read", readOpenMail, "primary"),
      press("side.blank", () => compose(null)),
      button({ text: sayOnLinkedIn("side.linkedin"), onPress: showLinkedIn }))));
  startConnectionCard({ place: connection, messages, onConnected: () => {}, signal: ending.signal });
}

/** The tab beside us decides what the panel begins with. */
async function begin() {
  if ((await linkedIn.look()) === "linkedin") showLinkedIn();
  else await readOpenMail();
}

/** By button, menu or shortcut the person asked for us again: now the tab can be seen. */
async function answerGesture() {
  if (linkedInPanel) await linkedInPanel.look();
  else if ((await linkedIn.look()) === "linkedin") showLinkedIn();
}

dressPage(page, (theme) => {
  for (const { shadowRoot } of place.querySelectorAll("[data-afterword]")) setTheme(shadowRoot.querySelector(".afterword"), theme);
});
page.append(
  element("header", {},
    element("img", { src: "../icons/afterword.svg", alt: "", width: 20, height: 20 }),
    element("h1", {}, "Afterword"),
    another,
    toLinkedIn,
    toMail,
    press("side.options", () => browserApi.runtime.openOptionsPage(), "quiet")),
  place);
change({});
messages.watchNoteWanted(answerGesture, new AbortController().signal);
begin();

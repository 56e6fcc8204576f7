/**
 * The side panel: the reply composer beside any page, for when Gmail's own page has no place for it; and notes beside
 * LinkedIn, in whose pages nothing of ours may stand.
 */
import { startConnectionCard } from "../features/connection-card.js";
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

const browserApi = globalThis.browser ?? globalThis.chrome;
const page = document.querySelector("#page");
const place = element("div", { class: "place" });
const linkedIn = createLinkedInAdapter(browserApi, () => findTabBeside(browserApi.tabs));
const another = press("side.read", readOpenMail, "quiet");
const toMail = button({ text: sayOnLinkedIn("side.mail"), look: "quiet", onPress: readOpenMail });
const toLinkedIn = button({ text: sayOnLinkedIn("side.linkedin"), look: "quiet", onPress: showLinkedIn });
let close = () => {};
let linkedInPanel = null;
let wanted = 0; // counts what was asked for, of which the last counts

function press(key, onPress, look = "plain") {
  return button({ text: sayOnPage(key), look, onPress });
}

/**
 * Beside a mail nothing of LinkedIn is needed, and beside LinkedIn nothing of a mail, so each is loaded when it is wanted.
 * @param {() => Promise<object>} load
 * @returns {Promise<object|null>} Null when something else was asked for meanwhile. What is open stays until then.
 */
async function loadWanted(load) {
  wanted += 1;
  const mine = wanted;
  const part = await load();
  return mine === wanted ? part : null;
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
  if (message) await compose(message);
  else showNothingOpen();
}

async function compose(message) {
  const part = await loadWanted(() => import("../features/reply-composer.js"));
  if (!part) return;
  change({ isMail: true });
  const composer = part.openComposer({
    container: place,
    adapter: createManualAdapter(message),
    messageId: message?.message_id ?? null,
    messages,
  });
  close = composer.close;
}

async function showLinkedIn() {
  const part = await loadWanted(() => import("./linkedin/panel.js"));
  if (!part) return;
  change({ isLinkedIn: true });
  linkedInPanel = part.openLinkedInPanel({ container: place, adapter: linkedIn, messages });
  close = linkedInPanel.close;
}

function showNothingOpen() {
  wanted += 1;
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
  if ((await linkedIn.look()) === "linkedin") await showLinkedIn();
  else await readOpenMail();
}

/** By button, menu or shortcut the person asked for us again: now the tab can be seen. */
async function answerGesture() {
  if (linkedInPanel) await linkedInPanel.look();
  else if ((await linkedIn.look()) === "linkedin") await showLinkedIn();
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

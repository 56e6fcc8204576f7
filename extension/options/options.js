/** The options page: how it stands, connecting, what waits and what is kept. */
import * as messages from "../messages.js";
import { element } from "../ui/element.js";
import { dressPage } from "../ui/page-look.js";
import { sayOnPage } from "../ui/texts-pages.js";
import { watchConnection } from "./connection-watch.js";
import { linkedInSection } from "./linkedin-section.js";
import { outboxSection } from "./outbox-section.js";
import { portSection } from "./port-section.js";
import { setupSection } from "./setup-section.js";
import { storedSection } from "./stored-section.js";

const browserApi = globalThis.browser ?? globalThis.chrome;
const page = document.querySelector("#page");
const { signal } = new AbortController();
let state = { status: null, pairing: null, stored: null, isRefused: false, isLeaving: false, removing: null };

const setup = setupSection({
  allow: async () => show({ isRefused: !(await browserApi.permissions.request({ origins: ["http://127.0.0.1/*"] })) }),
  connect: () => attempt(async () => show({ pairing: await messages.startPairing() })),
  cancel: () => attempt(async () => show({ pairing: await messages.cancelPairing() })),
  companionPage: () => attempt(() => messages.openDashboard()),
  askToLeave: () => show({ isLeaving: true }),
  stay: () => show({ isLeaving: false }),
  leave: () => attempt(async () => {
    await messages.disconnect();
    show({ isLeaving: false });
  }),
  gmail: () => browserApi.tabs.create({ url: "https://mail.google.com/" }),
});
const outbox = outboxSection({
  retry: (key) => attempt(() => messages.retryEntry({ key })),
  askToRemove: (key) => show({ removing: key }),
  keep: () => show({ removing: null }),
  forgetLost: () => attempt(() => messages.forgetLost()),
  remove: (key) => attempt(async () => {
    await messages.removeEntry({ key });
    show({ removing: null });
  }),
});
const linkedIn = linkedInSection(browserApi);
const port = portSection(async (number) => (await attempt(() => messages.setPort({ port: number }))) === null);
const stored = storedSection({ renew: () => attempt(() => messages.rotateToken()) });

/**
 * Whatever a press changed is looked at again at once.
 * @returns {Promise<string|null>} The code of what is wrong; null when all went well.
 */
async function attempt(act) {
  let code = null;
  try {
    await act();
  } catch (error) {
    code = error.code ?? "internal";
    const known = error.code === "pairing_full" ? "pairing_full" : "trouble";
    if (state.status?.state === "not_connected") show({ pairing: { state: known, code: null } });
  }
  watch.look();
  return code;
}

function show(news) {
  state = { ...state, ...news };
  const { entries = [], ...kept } = state.stored ?? {};
  setup.update({ status: withoutOutbox(state.status), pairing: state.pairing, stored: kept, isRefused: state.isRefused, isLeaving: state.isLeaving });
  outbox.update({ entries, removing: state.removing });
  if (state.stored) stored.update({ ...state.stored, isConnected: state.status?.state === "connected" });
  port.update(state.status?.port);
}

/** The count changes while nothing in the steps does. */
function withoutOutbox(status) {
  return status && { ...status, outbox: undefined };
}

async function takeNews({ status, pairing }) {
  // How an asking ended is said by the worker until the next one; trouble of a press only until then too.
  const isOver = pairing.state === "none" && ["pairing_full", "trouble"].includes(state.pairing?.state);
  show({ status, pairing: isOver ? state.pairing : pairing });
  if (status.state !== "reload_needed") show({ stored: await messages.getStored() });
}

dressPage(page);
page.append(
  element("header", {},
    element("img", { src: "../icons/afterword.svg", alt: "", width: 40, height: 40 }),
    element("div", {}, element("h1", {}, "Afterword"), element("p", {}, sayOnPage("page.lead")))),
  setup.node, linkedIn.node, outbox.node, stored.node, port.node);
show({});
linkedIn.look();
const watch = watchConnection({ messages, onNews: takeNews, signal });

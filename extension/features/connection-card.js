/** Watches how it stands with the companion while the panel is open, and connects when asked to. */

import { connectionView } from "../ui/connection-view.js";

const LOOK_AGAIN_MS = { connected: 5000, other: 2000, pairing: 1000 };

/**
 * @param {object} options
 * @param {HTMLElement} options.place
 * @param {() => void} options.onConnected Called each time the companion can be reached after it could not.
 * @param {AbortSignal} options.signal
 */
export function startConnectionCard({ place, messages, onConnected, signal }) {
  let status = { state: "connected", port: null, which: null, waiting: 0, lost: 0 };
  let pairing = null;
  let timer = null;
  let presses = 0; // what was asked before the last press is no news after it

  const view = connectionView(place, {
    tryAgain: () => look(),
    connect: () => press(() => messages.startPairing()),
    cancel: () => press(async () => {
      await messages.cancelPairing();
      return null;
    }),
    companionPage: () => attempt(() => messages.openDashboard({ path: null })),
    forgetLost: async () => {
      await attempt(() => messages.forgetLost());
      look();
    },
  });

  function show(news) {
    if (signal.aborted) return;
    const before = status.state;
    if (news.status) status = { ...news.status, waiting: news.status.outbox?.waiting ?? 0, lost: news.status.outbox?.lost ?? 0 };
    if ("pairing" in news) pairing = status.state === "connected" ? null : news.pairing;
    const { state, port, which, waiting, lost } = status;
    const isConnected = state === "connected";
    view.update({ state, port, which, waiting: isConnected ? 0 : waiting, lost: isConnected ? lost : 0, pairing });
    if (before !== "connected" && state === "connected") onConnected();
    lookLater();
  }

  /** What came of the last press is shown, and nothing that was asked before it. */
  async function press(act) {
    presses += 1;
    const mine = presses;
    const asked = await attempt(act);
    if (mine !== presses) return;
    presses += 1;
    show({ pairing: asked });
  }

  async function attempt(ask) {
    try {
      return await ask();
    } catch (error) {
      return explain(error);
    }
  }

  /** What a refused request tells about the connection itself. */
  function explain(error) {
    if (error.code === "reload_needed") show({ status: { state: "reload" } });
    return error.code === "pairing_full" ? { state: "full" } : null;
  }

  async function look() {
    clearTimeout(timer);
    const before = presses;
    const found = await attempt(() => messages.getStatus());
    if (!found) return lookLater();
    const asked = found.state === "not_connected" ? await attempt(() => messages.getPairing()) : null;
    if (before !== presses) return lookLater();
    return show({ status: found, pairing: asked?.state === "none" ? pairingOver() : asked });
  }

  /** The worker forgets an asking that has ended; the person still reads how. */
  const pairingOver = () => (pairing?.state === "waiting" ? null : pairing);

  function lookLater() {
    clearTimeout(timer);
    if (signal.aborted || status.state === "reload") return;
    const pace = pairing?.state === "waiting" ? "pairing" : status.state === "connected" ? "connected" : "other";
    timer = setTimeout(() => (document.hidden ? lookLater() : look()), LOOK_AGAIN_MS[pace]);
  }

  place.hidden = true;
  messages.watchStatus?.((found) => show({ status: found }), signal);
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  look();
  return { look, explain };
}

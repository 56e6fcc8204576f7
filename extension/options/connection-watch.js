/** Keeps looking at how it stands with the companion while the page is open, more often while something is awaited. */

const LOOK_AGAIN_MS = { pairing: 1000, trouble: 2000, connected: 5000 };

/**
 * @param {object} options
 * @param {object} options.messages The functions of messages.js.
 * @param {(news: {status: object, pairing: object}) => void} options.onNews
 * @param {AbortSignal} options.signal
 */
export function watchConnection({ messages, onNews, signal }) {
  let timer = null;
  let isLooking = false;
  let isOld = false; // something was changed since the look under way began: what it sees is no news

  async function look() {
    if (signal.aborted) return;
    isOld = isLooking;
    if (isLooking) return;
    isLooking = true;
    clearTimeout(timer);
    let news = await ask();
    while (isOld && !signal.aborted) {
      isOld = false;
      news = await ask();
    }
    isLooking = false;
    if (signal.aborted) return;
    onNews(news);
    timer = setTimeout(lookIfSeen, LOOK_AGAIN_MS[pace(news)]);
  }

  async function ask() {
    try {
      const pairing = await messages.getPairing();
      return { status: await messages.getStatus(), pairing };
    } catch (error) {
      return { status: { state: error.code, port: null, which: null }, pairing: { state: "none", code: null } };
    }
  }

  function lookIfSeen() {
    if (document.hidden) timer = setTimeout(lookIfSeen, LOOK_AGAIN_MS.connected);
    else look();
  }

  messages.watchStatus(look, signal);
  document.addEventListener("visibilitychange", () => document.hidden || look(), { signal });
  look();
  return { look };
}

function pace({ status, pairing }) {
  if (status.state === "connected") return "connected";
  return pairing.state === "waiting" ? "pairing" : "trouble";
}

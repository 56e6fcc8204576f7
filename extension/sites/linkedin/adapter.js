/**
 * The LinkedIn tab beside our panel. It goes into the page only while the person's press is being answered, and leaves
 * nothing there: the scripts run in a world of the extension's own, once, and give back plain data.
 */
import { profileAddress, weigh } from "./profile.js";

const ORIGIN = "https://www.linkedin.com";
const FILES = ["walk", "selectors", "read-profile", "find-box", "write-box"].map((name) => `sites/linkedin/injected/${name}.js`);
export const LINKEDIN = Object.freeze({ origins: [`${ORIGIN}/*`] });

/** Runs in the page. What it calls was injected before it, because a function alone cannot bring its parts along. */
const callInPage = (name, wish) => globalThis.afterwordInPage[name](wish);

/**
 * @param {object} browserApi scripting, tabs and permissions.
 * @param {() => Promise<object|null>} findTab The tab beside us.
 */
export function createLinkedInAdapter(browserApi, findTab) {
  const { permissions, scripting, tabs } = browserApi;

  /** In every frame of LinkedIn's own: the invitation and conversations may stand in one. */
  async function run(name, wish = null, frameIds = null) {
    const tab = await findTab();
    // Access may reach further than LinkedIn, and the person may have turned to another tab meanwhile.
    if (tab?.url && !tab.url.startsWith(`${ORIGIN}/`)) throw new Error("The tab beside us is not LinkedIn");
    const target = { tabId: tab.id, ...(frameIds ? { frameIds } : { allFrames: true }) };
    await scripting.executeScript({ target, files: FILES });
    const answers = await scripting.executeScript({ target, func: callInPage, args: [name, wish] });
    return answers.map(({ frameId, result }) => ({ frameId, result }));
  }

  async function findFrame(kind) {
    const frames = await run("describeBox", kind);
    const best = frames.find(({ result }) => result?.box && result.box.by !== "focus") ?? frames.find(({ result }) => result?.box);
    return best ?? frames.find(({ result }) => result && result.invitation !== "none") ?? frames[0];
  }

  return {
    /** @returns {Promise<"linkedin"|"elsewhere"|"unknown">} Unknown: the browser does not let us see which page it is. */
    async look() {
      const address = (await findTab())?.url;
      if (!address) return "unknown";
      return address.startsWith(`${ORIGIN}/`) ? "linkedin" : "elsewhere";
    },

    /** The profile that the tab's address names; undefined while the browser does not let us see it. */
    async readAddress() {
      const address = (await findTab())?.url;
      return address ? profileAddress(address) : undefined;
    },

    /** Straight from the person's press, or the browser refuses to ask. */
    askForAccess: () => permissions.request(LINKEDIN),

    /** The person the open page shows, as sure as its own parts agree. */
    async readProfile() {
      const frames = await run("readProfile");
      const [main, ...inner] = frames.sort((one, other) => one.frameId - other.frameId).map(({ result }) => result);
      const invited = main.invited ?? inner.map((each) => each?.invited).find(Boolean) ?? null;
      const recipients = [...new Set([main, ...inner].flatMap((each) => each?.recipients ?? []))];
      return weigh({ ...main, invited, recipients });
    },

    /** How it stands with the box for a note or a message. */
    async describeBox(kind) {
      return (await findFrame(kind)).result;
    },

    async write({ kind, text, limit = null, isReplacing = false }) {
      const { frameId, result } = await findFrame(kind);
      if (!result.box) return { ok: false, reason: result.invitation === "none" ? "no_box" : result.invitation };
      const [{ result: answer }] = await run("writeBox", { kind, text, limit, isReplacing }, [frameId]);
      return answer;
    },

    async takeOut() {
      const answers = await run("takeOut");
      return answers.some(({ result }) => result?.ok);
    },

    /** Hear when the tab beside us becomes another one, or shows another page. */
    watch(onChange, signal) {
      const changed = () => onChange();
      const updated = async (id, { status, url }) => {
        if ((status === "complete" || url) && (await findTab())?.id === id) onChange();
      };
      tabs.onActivated.addListener(changed);
      tabs.onUpdated.addListener(updated);
      signal.addEventListener("abort", () => {
        tabs.onActivated.removeListener(changed);
        tabs.onUpdated.removeListener(updated);
      }, { once: true });
    },
  };
}

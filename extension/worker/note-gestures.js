/**
 * What a person does outside our pages to ask for a note: the button in the browser's bar, the menu on a field, the
 * shortcut. Each of them lets us see the tab it was made in, for as long as that tab stays on its site.
 */
import { NOTICE } from "../messages.js";

const LINKEDIN = "https://www.linkedin.com/";
const MENU_ENTRY = "suggest-note";
/** What is needed in the page to know which field has the keyboard. */
const FILES = ["walk", "selectors", "find-box"].map((name) => `sites/linkedin/injected/${name}.js`);

/** Runs in the page, after the files above. */
const rememberField = () => globalThis.afterwordInPage.remember();

/**
 * @param {object} browser action, commands, contextMenus, runtime and scripting, and the menu entry's title.
 * @param {object} windows windows.js
 */
export function createNoteGestures({ action, commands, contextMenus, runtime, scripting, title }, windows) {
  /** The panel first and without waiting for anything: the browser opens it only within the gesture. */
  async function answer(tab, frameId = null) {
    const opening = windows.openSidePanel(tab);
    // A page that does not let us in is no reason to leave the panel unaware of the press.
    if (tab?.url?.startsWith(LINKEDIN)) await remember(tab.id, frameId).catch((error) => console.warn(error));
    const { opened } = await opening;
    if (!opened) await windows.open(runtime.getURL("options/options.html"));
    // No panel open yet is the usual case, and the browser reports it as an error.
    await runtime.sendMessage({ name: NOTICE.noteWanted, payload: null }).catch(() => {});
  }

  /** The text belongs into the field the person was in; by the time they press our button, the page may have moved on. */
  async function remember(tabId, frameId) {
    const target = frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
    await scripting.executeScript({ target, files: FILES });
    await scripting.executeScript({ target, func: rememberField });
  }

  return {
    async setUp() {
      // An update of the extension keeps the entries it had.
      await contextMenus.removeAll();
      contextMenus.create({ id: MENU_ENTRY, title, contexts: ["editable"], documentUrlPatterns: [`${LINKEDIN}*`] });
    },

    /** @param {(work: Promise<void>) => void} run What becomes of the work that a gesture starts. */
    listen(run) {
      action.onClicked.addListener((tab) => run(answer(tab)));
      contextMenus.onClicked.addListener(({ frameId }, tab) => run(answer(tab, frameId)));
      commands.onCommand.addListener((_name, tab) => run(answer(tab)));
    },
  };
}

/** Looks one text over each time the person pauses; of several answers the last wish's counts. */

const PAUSE_MS = 600;
/** What the companion refuses, such as a text of many pages, is no sign that it is off. */
const OFF = new Set(["not_running", "other_program", "blocked", "not_connected", "version_too_old"]);
const NOTHING = Object.freeze({ text: "", findings: [] });

/** @param {() => void} options.onChange Called when there is something new to show. */
export function createLook({ messages, onChange }) {
  let found = NOTHING;
  let isOff = false;
  let wanted = "";
  let timer = null;
  let pending = null;
  let asked = null;

  function askNow() {
    clearTimeout(timer);
    if (pending) asked = answer(pending, wanted);
    pending = null;
  }

  async function answer(wish, key) {
    let [findings, trouble] = [[], null];
    try {
      ({ findings } = await messages.checkDraft(wish));
    } catch (error) {
      trouble = error.code;
    }
    if (key !== wanted) return;
    found = { text: wish.text, findings };
    isOff = OFF.has(trouble);
    onChange();
  }

  return {
    /** @param {{text: string, context: object, ignored: string[]}|null} wish Null when there is nothing to look at. */
    ask(wish) {
      const key = JSON.stringify(wish);
      if (key === wanted) return;
      [wanted, pending] = [key, wish];
      clearTimeout(timer);
      if (wish) timer = setTimeout(askNow, PAUSE_MS);
      else [found, isOff] = [NOTHING, false];
    },
    /** Asks without the pause, and waits for what is under way: a press comes as soon as the last word is written. */
    settle() {
      askNow();
      return asked;
    },
    /** The findings, with the text that they were found in. */
    found: () => found,
    isOff: () => isOff,
    /** The same wish may get another answer now. */
    startOver() {
      [wanted, pending] = ["", null];
    },
    stop: () => clearTimeout(timer),
  };
}

/** The foot of the composer: what happened, what can be done about it, and the one primary button. */

import { button } from "./button.js";
import { element, redraw, setText } from "./element.js";
import { gapsLine, say } from "./texts.js";

/** The buttons of each step: first the main ones, then the quiet ones. The first of "primary" leads. */
const STEPS = {
  writing: { primary: ["put_in"], plain: [], quiet: ["copy", "keep", "close_case"] },
  // While it rests, nothing urges: the button is there, and does not lead.
  resting: { primary: [], plain: ["put_in", "keep"], quiet: ["copy", "close_case"] },
  // The question above leads, whether the earlier text was sent.
  answered: { primary: [], plain: ["put_in", "keep"], quiet: ["copy", "close_case"] },
  copy_only: { primary: ["copy"], plain: [], quiet: ["keep", "close_case"] },
  other_channel: { primary: ["copy"], plain: [], quiet: ["put_in", "keep", "close_case"] },
  nothing_owed: { primary: ["close_case"], plain: [], quiet: ["put_in", "copy", "keep"] },
  put_in: { primary: [], plain: ["mark_as_sent", "close_case"], quiet: ["put_in", "copy"] },
  marked: { primary: [], plain: ["close_case"], quiet: ["put_in", "copy"] },
  closed: { primary: [], plain: ["reopen"], quiet: ["put_in", "copy"] },
};

const RECORDING = new Set(["keep", "close_case", "mark_as_sent", "reopen"]);

/**
 * @param {Record<string, () => void>} presses One function for each button's name.
 * @param {Node} above What is said of the time, right above the button that it is about.
 */
export function actionsSection(presses, above) {
  const status = element("div", { class: "status", role: "status" });
  const offers = element("div", { class: "row" });
  const main = element("div", { class: "row main" });
  const quiet = element("div", { class: "row" });
  const gaps = element("p", { class: "gaps", role: "status" });
  const node = element("div", { class: "foot" }, above, status, offers, main, quiet);
  let shown = "";
  return {
    node,
    update({ step, outcome, canInsert, canRecord, draft, spans, isFolded, caseRecord }) {
      setText(gaps, draft ? sentence(gapsLine(spans.filter(({ value }) => !value).map(({ label }) => label))) : "");
      const isLeftOpen = caseRecord?.sent_answer === "not_now";
      // A mail that is no decision leaves nothing to close.
      const canClose = caseRecord?.is_decision !== false;
      const wanted = JSON.stringify([step, canInsert, canRecord, outcome, isFolded, isLeftOpen, canClose]);
      if (shown === wanted) return;
      shown = wanted;
      redraw(node, () => {
        const make = (look) => (name) => button({ text: say(`button.${name}`), look, onPress: presses[name] });
        const able = (names) => names.filter((name) => (canInsert || name !== "put_in") && (canRecord || !RECORDING.has(name)) && (canClose || name !== "close_case"));
        showLines(status, outcome.lines);
        fillRow(offers, outcome.offers.map(make("plain")));
        const { primary, plain, quiet: rest } = STEPS[canInsert || !["writing", "resting", "answered"].includes(step) ? step : "copy_only"];
        // While a question stands open its answers are the buttons to press.
        const asking = outcome.offers.length > 0;
        const counted = [...primary, ...plain].some((name) => name === "put_in" || name === "copy") ? [gaps] : [];
        fillRow(main, asking ? [] : [...able(primary).map(make("primary")), ...able(plain).map(make("plain")), ...counted]);
        // Whether an earlier text was sent is not asked again, and can still be said.
        const later = isLeftOpen && !plain.includes("mark_as_sent") && step !== "marked" ? ["mark_as_sent"] : [];
        const more = asking ? [] : [...later, ...(isFolded ? ["show_all"] : [])];
        fillRow(quiet, able([...(asking ? ["copy", "close_case"] : rest), ...more]).filter((name) => !outcome.offers.includes(name)).map(make("quiet")));
      });
    },
  };
}

const sentence = ({ key, values }) => say(key, values);

function showLines(node, lines) {
  node.replaceChildren(...lines.map((line) => element("p", {}, sentence(line))));
}

function fillRow(row, buttons) {
  row.replaceChildren(...buttons);
  row.hidden = buttons.length === 0;
}

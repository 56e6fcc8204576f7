/** The foot: what happened, what can be done about it, and the buttons. */

import { button } from "../../ui/button.js";
import { element, redraw } from "../../ui/element.js";
import { sayOnLinkedIn as say } from "../../ui/texts-linkedin.js";
import { isNote } from "./from-state.js";

export function footSection(presses) {
  const status = element("div", { class: "status", role: "status" });
  const offers = element("div", { class: "row" });
  const main = element("div", { class: "row main" });
  const quiet = element("div", { class: "row" });
  const make = (look) => (name) => button({ text: say(`button.${name}`), look, onPress: presses[name] });
  const node = element("div", { class: "foot" }, status, offers, main, quiet);
  let shown = "";
  return {
    node,
    update(state) {
      const { outcome, step, person } = state;
      const canWrite = state.access !== "elsewhere";
      const hasText = state.text !== "" || state.relation !== null || !isNote(state);
      const canSave = person.contact_id === null && person.name.trim() !== "";
      const wanted = JSON.stringify([outcome, step, isNote(state), canSave, canWrite, hasText]);
      if (wanted === shown) return;
      shown = wanted;
      redraw(node, () => {
        status.replaceChildren(...outcome.lines.map(({ key, values }) => element("p", {}, say(key, values))));
        fill(offers, outcome.offers.map(make("plain")));
        const put = isNote(state) ? "put_into_note" : "put_into_message";
        const isDone = step !== "writing";
        const asking = outcome.offers.length > 0;
        const first = canWrite ? [put, "copy"] : ["copy"];
        fill(main, asking || !hasText ? [] : isDone ? sentButton(step, make) : [make("primary")(first[0]), ...first.slice(1).map(make("plain"))]);
        const again = isDone ? [...first, ...(step === "out" && canWrite ? ["take_out"] : [])] : [];
        fill(quiet, [...(asking ? ["copy"] : again), ...(canSave ? ["save_person"] : [])].map(make("quiet")));
      });
      node.hidden = [status, offers, main, quiet].every((part) => part.childElementCount === 0);
    },
  };
}

/** The person says it once they did it; it is no step that waits for them. */
const sentButton = (step, make) => (step === "out" ? [make("plain")("i_sent_it")] : []);

function fill(row, buttons) {
  row.replaceChildren(...buttons);
  row.hidden = buttons.length === 0;
}

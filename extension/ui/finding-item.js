/** One finding, and one line about what was done with another. */

import { button } from "./button.js";
import { element, setText } from "./element.js";
import { say } from "./texts.js";

let made = 0;

/** @param {object} look What each button does, with the finding. */
export function findingItem(look) {
  let finding = null;
  let shown = "";
  const title = element("p", { class: "label" });
  const quote = button({ look: "quoted", onPress: () => look.select(finding) });
  const words = element("span", { dir: "auto" });
  quote.append(words);
  const why = element("p", { class: "why" });
  const better = element("ul", { class: "better", role: "list", "aria-label": say("look.better") });
  const row = element("div", { class: "row" },
    button({ text: say("button.ignore_here"), look: "quiet", onPress: () => look.ignore(finding) }),
    button({ text: say("button.never_warn"), look: "quiet", onPress: () => look.mute(finding) }));
  return {
    node: element("li", { class: "finding" }, title, quote, why, better, row),
    update(next) {
      finding = next;
      const wanted = JSON.stringify([next.title, next.quote, next.why, next.better, next.canUse, next.severity]);
      if (shown === wanted) return;
      shown = wanted;
      setText(title, next.title);
      setText(words, next.quote ? say("look.quote", { quote: next.quote }) : "");
      quote.hidden = !next.quote;
      // Whom it goes to stands in the page, not in the text.
      quote.disabled = next.start === null;
      setText(why, next.why);
      better.replaceChildren(...next.better.map((wording) => betterItem(wording, next.canUse, () => finding, look)));
      better.hidden = next.better.length === 0;
    },
  };
}

function betterItem(wording, canUse, finding, look) {
  const id = `afterword-better-${++made}`;
  const press = canUse
    ? button({ text: say("button.use_it"), onPress: () => look.use(finding(), wording) })
    : button({ text: say("button.copy_it"), onPress: () => look.copy(finding(), wording) });
  press.setAttribute("aria-describedby", id);
  return element("li", {}, element("span", { id, class: "grow", dir: "auto" }, wording.replace(/^[.\s]+/, "")), press);
}

/** @param {{kind: string, quote: string, title: string}} note */
export function noteItem(note, look) {
  const canUndo = note.kind === "ignored" || note.kind === "muted";
  return element("li", {}, element("span", { class: "grow", role: "status", dir: "auto" }, say(`look.${note.kind}`, note)),
    canUndo ? button({ text: say("button.undo_note"), look: "quiet", onPress: () => look.undo(note) }) : null);
}

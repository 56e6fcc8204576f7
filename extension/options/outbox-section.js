/** What waits for the companion, and what it did not take. */
import { button } from "../ui/button.js";
import { element } from "../ui/element.js";
import { hasPageText, sayMoment, sayOnPage } from "../ui/texts-pages.js";
import { section } from "./section.js";

/** @param {{retry: (key: string) => void, askToRemove: Function, remove: Function, keep: Function, forgetLost: Function}} presses */
export function outboxSection(presses) {
  return section(sayOnPage("outbox.heading"), ({ entries, removing }) => {
    const lost = entries.filter((entry) => entry.is_lost);
    const refused = entries.filter((entry) => entry.problem && !entry.is_lost);
    const waiting = entries.length - refused.length - lost.length;
    return [
      waiting > 0 ? element("p", {}, sayOnPage(waiting === 1 ? "outbox.one" : "outbox.many", { count: waiting })) : null,
      entries.some((entry) => entry.waits_for_newer) ? element("p", {}, sayOnPage("outbox.restart")) : null,
      refused.length > 0 ? element("p", {}, sayOnPage("outbox.attention")) : null,
      refused.length > 0
        ? element("ul", { class: "entries" }, ...refused.map((entry) => item(entry, entry.key === removing, presses)))
        : null,
      lost.length > 0 ? element("p", {}, sayOnPage(lost.length === 1 ? "outbox.lost_one" : "outbox.lost_many", { count: lost.length })) : null,
      lost.length > 0 ? element("ul", { class: "entries" }, ...lost.map((entry) => element("li", { class: "card" }, ...told(entry)))) : null,
      lost.length > 0 ? element("div", { class: "row" }, button({ text: sayOnPage("outbox.all_right"), onPress: presses.forgetLost })) : null,
    ];
  });
}

/** What was noted, and of what and when. A case that is told of by its number is known to the companion alone. */
function told({ kind, body }) {
  const fields = kind === "event" ? (body.case ?? body.contact) : body;
  const words = `entry.${kind === "event" ? body.kind : kind}`;
  const name = fields ? (fields.company ?? fields.name ?? sayOnPage("outbox.no_company")) : null;
  const more = [name && element("bdi", {}, name), name && body.happened_at && " · ", body.happened_at && sayMoment(body.happened_at)];
  return [
    element("p", { class: "title" }, sayOnPage(hasPageText(words) ? words : "entry.case")),
    element("p", {}, ...more.filter(Boolean)),
  ];
}

function item(entry, isRemoving, presses) {
  const { key, problem } = entry;
  const isOfBefore = problem.code === "history_replaced";
  return element("li", { class: "card" }, ...told(entry),
    element("p", { class: "aside" }, isOfBefore ? sayOnPage("outbox.before") : sayOnPage("outbox.problem", { message: sayProblem(problem) })),
    isRemoving ? element("p", {}, sayOnPage("outbox.remove_ask")) : null,
    element("div", { class: "row" }, ...(isRemoving ? removal(key, presses) : choices(key, isOfBefore, presses))));
}

/** What is wrong with which part, where the companion has said so; its general word otherwise. */
function sayProblem({ message, details }) {
  const parts = findParts(details ?? {});
  return parts.length > 0 ? parts.join(" ") : message;
}

function findParts(details) {
  return Object.entries(details).flatMap(([name, found]) => {
    if (Array.isArray(found)) return [`${name.replaceAll("_", " ")}: ${found.join(" ")}`];
    return found !== null && typeof found === "object" ? findParts(found) : [];
  });
}

function choices(key, isOfBefore, presses) {
  return [
    button({ text: sayOnPage(isOfBefore ? "outbox.add" : "outbox.try_again"), onPress: () => presses.retry(key) }),
    button({ text: sayOnPage("outbox.remove"), look: "quiet", onPress: () => presses.askToRemove(key) }),
  ];
}

function removal(key, presses) {
  return [
    button({ text: sayOnPage("outbox.remove_yes"), onPress: () => presses.remove(key) }),
    button({ text: sayOnPage("outbox.remove_no"), look: "quiet", onPress: presses.keep }),
  ];
}

/** The card that says how it stands with the companion and what to do next; when connected, only what was lost. */

import { button } from "./button.js";
import { element } from "./element.js";
import { hasText, inWords, say } from "./texts.js";

const STEP_KEYS = ["step_1", "step_2", "step_3"];

/** @param {{tryAgain: Function, connect: Function, cancel: Function, companionPage: Function, forgetLost: Function}} presses */
export function connectionView(place, presses) {
  let shown = "";
  place.setAttribute("role", "status");
  return {
    /** @param {{state: string, port: number, which: string|null, waiting: number, lost: number, pairing: object|null}} now */
    update(now) {
      const wanted = JSON.stringify(now);
      if (shown === wanted) return;
      shown = wanted;
      const hadFocus = place.contains(place.getRootNode().activeElement);
      const isConnected = now.state === "connected";
      place.hidden = isConnected && !now.lost;
      place.replaceChildren(...(place.hidden ? [] : [isConnected ? lostCard(now.lost, presses) : card(now, presses)]));
      if (hadFocus) standBy(place);
    },
  };
}

/** Whoever pressed a button that is gone stands at the next one, or where the card was. */
function standBy(place) {
  const next = place.querySelector("button");
  if (next) return next.focus();
  place.parentElement.tabIndex = -1;
  return place.parentElement.focus({ preventScroll: true });
}

function lostCard(count, presses) {
  const number = count === 1 ? "one" : "many";
  return element("div", { class: "card calm" },
    element("p", { class: "title" }, say(`status.lost.${number}`, { count: inWords(count) })),
    element("p", {}, say(`status.lost.why_${number}`)),
    element("div", { class: "row" }, button({ text: say("button.all_right"), onPress: presses.forgetLost })));
}

function card(now, presses) {
  const part = (name) => (hasText(`status.${now.state}.${name}`) ? say(`status.${now.state}.${name}`, { port: now.port }) : null);
  const paragraph = (words) => (words ? element("p", {}, words) : null);
  const canTry = !["not_connected", "reload"].includes(now.state);
  return element("div", { class: "card calm" },
    element("p", { class: "title" }, part("title")),
    paragraph(part("safe")),
    paragraph(now.which ? part(now.which) : null),
    part("start") ? element("p", {}, part("start"), ...commands(part("commands"))) : null,
    steps(part),
    ...(now.state === "not_connected" ? pairing(now.pairing, presses) : []),
    canTry ? element("div", { class: "row" }, button({ text: say("button.try_again"), onPress: presses.tryAgain }),
      element("span", { class: "small" }, part("then"))) : null,
    now.waiting ? element("p", { class: "small" }, waitingNotes(now.waiting)) : null);
}

const commands = (lines) => lines.split("\n").flatMap((line) => [" ", element("code", {}, line)]);

function steps(part) {
  const words = STEP_KEYS.map(part).filter(Boolean);
  return words.length ? element("ol", {}, ...words.map((step) => element("li", {}, step))) : null;
}

/** Before, during and after the asking. */
function pairing(asked, presses) {
  if (asked?.state === "waiting") {
    return [
      element("p", { class: "code", "aria-label": `${say("status.not_connected.code")}: ${asked.code}` }, spaced(asked.code)),
      element("p", {}, say("status.not_connected.compare")),
      element("div", { class: "row" },
        button({ text: say("button.companion_page"), onPress: presses.companionPage }),
        button({ text: say("button.cancel"), look: "quiet", onPress: presses.cancel })),
    ];
  }
  const ended = asked && hasText(`status.not_connected.${asked.state}`) ? say(`status.not_connected.${asked.state}`) : null;
  return [
    ended ? element("p", {}, ended) : null,
    element("div", { class: "row" }, button({ text: say("button.connect"), onPress: presses.connect })),
  ];
}

const spaced = (code) => `${code.slice(0, 3)} ${code.slice(3)}`;

function waitingNotes(count) {
  return say(count === 1 ? "status.waiting.one" : "status.waiting.many", { count: inWords(count) });
}

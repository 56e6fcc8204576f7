/** The three steps from nothing to the first draft, each with how it stands and what to do next. */
import { button } from "../ui/button.js";
import { element } from "../ui/element.js";
import { hasPageText, sayMoment, sayOnPage } from "../ui/texts-pages.js";
import { section } from "./section.js";

const REACHED = ["not_connected", "connected"];

/** @param {object} presses What each button does. */
export function setupSection(presses) {
  return section(sayOnPage("setup.heading"), (state) => {
    const isReached = REACHED.includes(state.status?.state);
    const isConnected = state.status?.state === "connected";
    const hasKey = isConnected || Boolean(state.stored?.connected_at && state.status?.state !== "not_connected");
    const next = isConnected ? "gmail.heading" : isReached ? "connect.heading" : "start.heading";
    return [
      element("p", { class: "unseen", role: "status" }, state.status ? sayOnPage("setup.now", { step: sayOnPage(next) }) : ""),
      element("ol", { class: "steps" },
        step("start.heading", isReached ? "done" : "next", startStep(state, presses)),
        step("connect.heading", hasKey ? "done" : isReached ? "next" : "later", connectStep(state, hasKey, presses)),
        step("gmail.heading", isConnected ? "next" : "later", gmailStep(isConnected, presses))),
    ];
  });
}

function step(heading, progress, content) {
  return element("li", { class: progress, "aria-current": progress === "next" ? "step" : null },
    element("h3", {}, sayOnPage(heading), element("span", { class: "progress" }, sayOnPage(`setup.${progress}`))),
    ...content);
}

const line = (key, values) => element("p", {}, sayOnPage(key, values));
const row = (...children) => element("div", { class: "row" }, ...children);
const commands = (key) => row(...sayOnPage(key).split("\n").map((words) => element("code", {}, words)));

function startStep({ status, isRefused }, presses) {
  if (!status) return [line("start.looking")];
  const { state, port, which, companion_version: version } = status;
  switch (state) {
    case "other_program":
      return [line("start.other_program", { port }), commands("start.other_commands"), line("start.by_itself")];
    case "blocked":
      return [
        line("start.blocked"),
        isRefused ? line("start.not_allowed") : null,
        row(button({ text: sayOnPage("start.allow"), look: "primary", onPress: presses.allow })),
      ];
    case "version_too_old":
      return [line(`start.old_${which}`)];
    case "reload_needed":
      return [line("start.reload")];
    case "connected":
    case "not_connected":
      return [version ? line("start.found_version", { port, version }) : line("start.found", { port })];
    default:
      return [line("start.not_running"), commands("start.commands"), line("start.by_itself")];
  }
}

function connectStep(state, hasKey, presses) {
  if (hasKey) return connected(state, presses);
  if (state.status?.state !== "not_connected") return [line("connect.later")];
  if (state.pairing?.state === "waiting") return waiting(state.pairing.code, presses);
  const ended = hasPageText(`connect.${state.pairing?.state}`) ? `connect.${state.pairing.state}` : "connect.ready";
  return [
    line(ended),
    row(button({ text: sayOnPage("connect.button"), look: "primary", onPress: presses.connect })),
  ];
}

function waiting(code, presses) {
  const digits = `${code.slice(0, 3)} ${code.slice(3)}`;
  return [
    element("p", { class: "code" },
      element("span", { "aria-hidden": "true" }, digits),
      element("span", { class: "unseen" }, `${sayOnPage("connect.code")}: ${[...code].join(" ")}.`)),
    line("connect.compare"),
    row(
      button({ text: sayOnPage("companion.page"), look: "primary", onPress: presses.companionPage }),
      button({ text: sayOnPage("connect.cancel"), look: "quiet", onPress: presses.cancel })),
    element("p", { class: "aside" }, sayOnPage("connect.no_page")),
    row(element("code", {}, sayOnPage("connect.command", { code }))),
  ];
}

function connected({ status, stored, isLeaving }, presses) {
  const since = stored?.connected_at ? line("connect.since", { when: sayMoment(stored.connected_at) }) : null;
  if (!isLeaving) {
    return [
      since,
      row(
        status.state === "connected" ? button({ text: sayOnPage("companion.page"), onPress: presses.companionPage }) : "",
        button({ text: sayOnPage("connect.disconnect"), look: "quiet", onPress: presses.askToLeave })),
    ];
  }
  return [
    since,
    line("connect.disconnect_ask"),
    row(
      button({ text: sayOnPage("connect.disconnect_yes"), onPress: presses.leave }),
      button({ text: sayOnPage("connect.disconnect_no"), look: "quiet", onPress: presses.stay })),
  ];
}

function gmailStep(isConnected, presses) {
  return [
    line("gmail.how"),
    isConnected ? row(button({ text: sayOnPage("gmail.open"), look: "primary", onPress: presses.gmail })) : null,
  ].filter(Boolean);
}

/** When a reply is welcome: in one sentence, and as a bar of three zones with their times. */

import { button } from "./button.js";
import { element, redraw, setText } from "./element.js";
import { checkField, selectField } from "./fields.js";
import { say } from "./texts.js";

const ZONES = ["resting", "good", "fine"];
const UNTIMED = new Set(["marked", "closed", "nothing_owed"]);

export function restSection({ presses, onAnnounce }) {
  const sentence = element("p", { role: "status" });
  const zones = ZONES.map((zone) => zoneOfBar(zone));
  const bar = element("div", { class: "zones" }, ...zones.map(({ node: each }) => each));
  const hours = hoursField(presses.rest_hours);
  const announce = checkField({ label: say("rest.announce"), onChange: onAnnounce });
  const controls = element("details", {}, element("summary", {}, say("button.rest_hours")),
    element("div", { class: "row" }, hours.node, button({ text: say("button.not_today"), look: "quiet", onPress: presses.not_today })),
    announce.node);
  const node = element("section", { class: "rest", "aria-label": say("rest.heading"), hidden: true }, sentence, bar, controls);
  return {
    node,
    update({ rest, announces, canRecord, step }) {
      // Where nothing is owed, no time is the right one for it.
      node.hidden = !rest?.zone || UNTIMED.has(step);
      if (node.hidden) return;
      setText(sentence, say(`rest.${rest.zone}`, rest.values));
      const isResting = rest.zone === "resting";
      bar.hidden = !isResting || !rest.knowsWindow;
      node.toggleAttribute("data-resting", isResting);
      for (const zone of zones) zone.update(rest);
      controls.hidden = !canRecord;
      hours.update(rest);
      announce.node.hidden = !isResting;
      announce.update({ value: announces });
    },
  };
}

function zoneOfBar(zone) {
  const when = element("span");
  const node = element("span", { class: "zone" }, element("b", {}, say(`rest.zone.${zone}`)), when);
  return {
    node,
    update(rest) {
      node.toggleAttribute("data-now", zone === rest.zone);
      setText(when, say(`rest.when.${zone}`, rest.values));
    },
  };
}

/** How long it rests; while it is put off, that stands there, and any choice of hours takes its place. */
function hoursField(onChange) {
  const words = (count) => say(count === 0 ? "rest.hours.none" : count === 1 ? "rest.hours.one" : "rest.hours.many", { count });
  let field = null;
  const place = element("div", { class: "hours" });
  return {
    node: place,
    update({ hours, choices, values }) {
      const counts = hours === null || choices.includes(hours) ? choices : [...choices, hours].sort((one, other) => one - other);
      const all = [...(hours === null ? [["", say("rest.when.resting", values)]] : []), ...counts.map((count) => [String(count), words(count)])];
      place.hidden = all.length < 2;
      if (field?.all !== String(all)) {
        const made = selectField({ label: say("rest.hours"), choices: all, onChange: (value) => value && onChange(Number(value)) });
        field = { ...made, all: String(all) };
        redraw(place, () => place.replaceChildren(made.node));
      }
      field.update({ value: hours === null ? "" : String(hours), hint: say("rest.yours") });
    },
  };
}

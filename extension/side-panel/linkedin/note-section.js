/** The text: with a note or without one, what it mentions, the room there is, and what was left out for it. */

import { button } from "../../ui/button.js";
import { element, setText, setValue } from "../../ui/element.js";
import { radioGroup, textField } from "../../ui/fields.js";
import { gapsLine, say as sayInPanel } from "../../ui/texts.js";
import { hasLinkedInText, sayOnLinkedIn as say } from "../../ui/texts-linkedin.js";
import { chosenOf, factsOf, gapsOf, isNote, keyOf, roomOf } from "./from-state.js";
import { choiceField, redrawn } from "./parts.js";
import { MESSAGES } from "./state.js";

export function noteSection({ onWay, onSituation, onValue, onMentions, onText, onKeepPart, onLeaveOut, onGoBack }) {
  const way = radioGroup({ legend: say("way.heading"), onChange: onWay });
  const advice = redrawn(adviceLines);
  const situation = choiceField({ label: say("message.heading"), onChange: onSituation });
  const facts = factFields(onValue);
  const mentions = radioGroup({ legend: say("mentions.heading"), onChange: onMentions });
  const label = element("label", { for: "linkedin-text" });
  const box = element("textarea", {
    id: "linkedin-text", dir: "auto", spellcheck: "true", placeholder: say("text.empty"), "aria-describedby": "linkedin-room linkedin-limit",
  });
  box.addEventListener("input", () => onText(box.value));
  const room = element("span", { id: "linkedin-room", class: "room" });
  const limit = element("p", { id: "linkedin-limit", class: "quote" });
  const kept = element("p", { class: "quote" }, say("text.kept"));
  const gaps = element("p", { class: "quote", role: "status" });
  const parts = redrawn((state) => partLines(state, { onKeepPart, onLeaveOut }));
  const earlier = element("div", { class: "row", role: "status" }, element("span", { class: "quote" }, say("text.earlier")),
    button({ text: say("button.go_back"), look: "quiet", onPress: onGoBack }));
  const text = element("div", { class: "reply" }, mentions.node,
    element("div", { class: "text-head" }, label, room), box, limit, gaps, earlier, parts.node, kept, facts.node);
  const first = element("p", { class: "quote" }, say("relation.first"));
  return {
    node: element("section", { class: "part", "aria-label": say("text.heading") }, way.node, advice.node, situation.node, first, text),
    update(state) {
      const withNote = isNote(state);
      way.update({ choices: ["note", "message"].map((name) => [name, say(`way.${name}`)]), value: state.way });
      advice.update(state, [state.way, state.answer?.reason_key, state.answer?.notes_left, state.box?.quota]);
      situation.node.hidden = withNote;
      situation.update({ choices: MESSAGES.map((id) => [id, say(`message.${id}`)]), value: state.situation_id });
      first.hidden = !withNote || state.relation !== null;
      text.hidden = !first.hidden;
      facts.update(state);
      const all = state.answer?.alternatives ?? [];
      mentions.node.hidden = all.length < 2;
      mentions.update({ choices: all.map((each) => [keyOf(each), mentionedIn(each)]), value: chosenOf(state) && keyOf(chosenOf(state)) });
      setText(label, say(withNote ? "text.note" : "text.message"));
      box.classList.toggle("short", withNote);
      setValue(box, state.text);
      showRoom(roomOf(state), room, limit);
      showGaps(gaps, gapsOf(state));
      earlier.hidden = state.earlier === null;
      parts.update(state, [chosenOf(state)?.dropped, state.kept, state.isEdited]);
      kept.hidden = state.answer?.source !== "kept";
    },
  };
}

/** Names stand in every text and tell none from another. */
const UNTOLD = ["first_name", "referrer_first_name", "sign_off_name"];

/** Notes differ in what they mention, messages in their tone as well. */
function mentionedIn({ mentions, missing, channel, tone }) {
  const asked = missing.map(({ placeholder }) => placeholder).filter((name) => !UNTOLD.includes(name));
  const words = [...new Set([...mentions, ...asked])].map((name) => (hasLinkedInText(`mention.${name}`) ? say(`mention.${name}`) : name.replaceAll("_", " ")));
  const said = words.length > 0 ? words.join(", ") : say("mentions.none");
  return channel === "message" ? `${say(`tone.${tone}`)}: ${said}` : said;
}

/** In words and numbers: a colour alone would say it to some people only. */
function showRoom(now, room, limit) {
  setText(room, now ? say(now.left < 0 ? "count.over" : "count.left", { count: Math.abs(now.left) }) : "");
  room.classList.toggle("over", Boolean(now) && now.left < 0);
  setText(limit, now ? say(`limit.${now.from}`, { limit: now.limit }) : "");
  limit.hidden = !now;
}

function showGaps(node, labels) {
  const { key, values } = gapsLine(labels);
  setText(node, labels.length > 0 ? sayInPanel(key, values) : "");
}

/** Both ways are as good; what speaks for one is said, and the person chooses. */
function adviceLines({ answer, box }) {
  const { reason_key: reason, notes_left: left, notes_per_month: most } = answer ?? {};
  const line = (words) => element("p", { class: "quote" }, words);
  return [
    hasLinkedInText(`suggest.${reason}`) ? line(say(`suggest.${reason}`)) : null,
    typeof left === "number" ? line(say("notes.left", { count: left, most })) : null,
    box?.quota ? line(say("notes.page", { words: box.quota })) : null,
  ];
}

function partLines(state, { onKeepPart, onLeaveOut }) {
  const line = (key, part, name, onPress) => element("div", { class: "row" },
    element("span", { class: "quote" }, say(key, { part })),
    button({ text: say(`button.${name}`), label: `${say(`button.${name}`)}: ${part}`, look: "quiet", onPress: () => onPress(part) }));
  if (state.isEdited) return [];
  return [
    ...(chosenOf(state)?.dropped ?? []).map((part) => line("part.dropped", part, "put_back", onKeepPart)),
    ...state.kept.map((part) => line("part.kept", part, "leave_out", onLeaveOut)),
  ];
}

/** One field for each fact, kept while the list around it changes. */
function factFields(onValue) {
  const fields = new Map();
  const node = element("div", { class: "missing", role: "group", "aria-label": say("facts.heading") });
  const words = (kind, name, given) => given ?? (hasLinkedInText(`${kind}.${name}`) ? say(`${kind}.${name}`) : "");
  return {
    node,
    update(state) {
      const wanted = factsOf(state);
      for (const { placeholder, label, hint } of wanted) {
        if (!fields.has(placeholder)) {
          fields.set(placeholder, textField({
            label: words("fact", placeholder, label), hint: words("hint", placeholder, hint), onInput: (value) => onValue(placeholder, value),
          }));
        }
        fields.get(placeholder).update({ value: state.values[placeholder] ?? "" });
      }
      arrange(node, wanted.map(({ placeholder }) => fields.get(placeholder).node));
      node.hidden = wanted.length === 0;
    },
  };
}

/** Moving a field would take the focus out of it, so only what differs is touched. */
function arrange(parent, nodes) {
  for (const child of [...parent.children]) if (!nodes.includes(child)) child.remove();
  nodes.forEach((node, index) => {
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
  });
}

/** Who it is for: what the page said and from where, questions where it was not sure, and how the person is known. */

import { button } from "../../ui/button.js";
import { element, setText } from "../../ui/element.js";
import { radioGroup, textField } from "../../ui/fields.js";
import { hasLinkedInText, sayOnLinkedIn as say } from "../../ui/texts-linkedin.js";
import { choiceField, redrawn } from "./parts.js";
import { RELATIONS } from "./state.js";

const FIELDS = ["name", "company"];
const MOST_FOUND = 6;

export function personSection({ presses, onPerson, onAnswer, onSearch, onContact, onCase, onRelation }) {
  const page = redrawn((state) => pageLines(state, presses));
  const again = redrawn((state) => againLines(state, presses));
  const fields = Object.fromEntries(FIELDS.map((name) =>
    [name, textField({ label: say(`person.${name}`), onInput: (value) => onPerson(name, value) })]));
  const asks = redrawn(({ asks: open }) => FIELDS.flatMap((name) => question(name, open[name], onAnswer)));
  const headline = element("p", { class: "quote", dir: "auto" });
  const search = textField({ label: say("person.find"), onInput: onSearch });
  const found = redrawn((state) => results(state, { onContact, onCase }));
  const relation = radioGroup({ legend: say("relation.heading"), onChange: onRelation });
  const cases = choiceField({ label: say("case.heading"), onChange: (value) => onCase(value === "" ? null : Number(value)) });
  return {
    node: element("section", { class: "part", "aria-label": say("person.heading") },
      page.node, asks.node,
      element("div", { class: "facts" }, fields.name.node, fields.company.node),
      headline, again.node, search.node, found.node, relation.node, cases.node),
    update(state) {
      page.update(state, [state.access, state.reading]);
      again.update(state, [state.reading, state.isMovedOn]);
      asks.update(state, [state.asks]);
      for (const [name, field] of Object.entries(fields)) field.update({ value: state.person[name], hint: sourceOf(state, name) });
      setText(headline, state.person.headline);
      headline.hidden = !state.person.headline;
      search.update({ value: state.words });
      search.node.hidden = isKnown(state);
      found.update(state, [state.found]);
      relation.update({ choices: RELATIONS.map((name) => [name, say(`relation.${name}`)]), value: state.relation });
      cases.node.hidden = state.cases.length === 0;
      const listed = state.cases.map((each) => [String(each.case_id), nameOf(each)]);
      cases.update({ choices: [["", say("case.none")], ...listed], value: String(state.case_id ?? "") });
    },
  };
}

const isKnown = ({ reading }) => reading === "read" || reading === "saved";
const row = (...buttons) => element("div", { class: "row" }, ...buttons);
const press = (presses, name, look = "plain") => button({ text: say(`button.${name}`), look, onPress: presses[name] });

/** Once somebody is known: the way to somebody else. */
function againLines(state, presses) {
  if (!isKnown(state)) return [];
  const look = state.isMovedOn ? "plain" : "quiet";
  return [
    state.isMovedOn ? element("p", {}, say("person.moved_on")) : null,
    row(press(presses, "read_again", look), press(presses, "someone_else", "quiet")),
  ];
}

/** What the browser lets us see, and the press that reads it. */
function pageLines({ access, reading }, presses) {
  const line = (key, look = null) => element("p", { class: look }, say(key));
  if (reading === "reading") return [line("access.reading")];
  if (isKnown({ reading })) return [];
  const trouble = hasLinkedInText(`person.${reading}`) ? line(`person.${reading}`) : null;
  if (access === "linkedin") return [trouble ?? line("access.ready", "quote"), row(press(presses, "read_page", "primary"))];
  if (access === "elsewhere") return [line("access.elsewhere")];
  return [
    line(access === "refused" ? "access.no" : "access.unknown"),
    element("p", { class: "quote" }, say("access.allow_why")),
    row(press(presses, "read_page", "primary"), press(presses, "allow")),
  ];
}

function question(field, candidates, onAnswer) {
  if (candidates.length === 0) return [];
  const isOne = candidates.length === 1;
  const answers = candidates.map(({ value, sources }) => element("div", { class: "answer" },
    button({ text: isOne ? say("ask.yes", { value }) : value, onPress: () => onAnswer(field, value, sources) }),
    element("span", { class: "small" }, placesOf(sources))));
  const words = say(`ask.${field}.${isOne ? "one" : "many"}`);
  return [element("div", { class: "card calm", role: "group", "aria-label": words },
    element("p", { class: "title" }, words),
    ...answers,
    row(button({ text: say(isOne ? "ask.none" : "ask.none_of"), look: "quiet", onPress: () => onAnswer(field, null, []) })))];
}

/** The two that say most; the others are there to agree. */
const placesOf = (sources) => say("read.places", { places: sources.slice(0, 2).map((source) => say(`place.${source}`)).join(", ") });

function sourceOf({ sources, touched, reading, person }, name) {
  if (touched.includes(name)) return reading === "none" ? "" : say("read.yours");
  if (sources[name].length > 0) return placesOf(sources[name]);
  return reading === "saved" && person[name] ? say("read.saved") : "";
}

const nameOf = ({ role, company }) => [role, company].filter(Boolean).join(", ");

function results({ found }, { onContact, onCase }) {
  if (found === null) return [];
  const people = found.contacts.map((each) => [[each.name, each.company].filter(Boolean).join(" · "), () => onContact(each)]);
  const cases = found.cases.map((each) => [nameOf(each), () => onCase(each.case_id, each)]);
  const all = [...people, ...cases].slice(0, MOST_FOUND);
  if (all.length === 0) return [element("p", { class: "quote" }, say("person.none_found"))];
  return [element("ul", { class: "found" }, ...all.map(([text, onPress]) => element("li", {}, button({ text, look: "quiet", onPress }))))];
}

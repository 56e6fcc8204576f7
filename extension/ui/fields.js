/** Labelled fields: a text, a choice from a list, a choice among a few. */

import { element, setText, setValue } from "./element.js";

let made = 0;
const nextId = () => `afterword-${++made}`;

/** A one-line text field; the line under it says where its value was read, or what to write. */
export function textField({ label, hint = "", onInput }) {
  const [id, hintId] = [nextId(), nextId()];
  const input = element("input", { id, type: "text", dir: "auto", autocomplete: "off", spellcheck: "false", "aria-describedby": hintId });
  const note = element("span", { id: hintId, class: "hint", dir: "auto" }, hint);
  input.addEventListener("input", () => onInput(input.value));
  return {
    node: element("div", { class: "field" }, element("label", { for: id }, label), input, note),
    update({ value, hint: words = hint }) {
      setValue(input, value);
      setText(note, words);
      note.title = words;
    },
    focus: () => input.focus(),
  };
}

/** @param {Array<[string, string]>} options.choices Value and words; an empty value is "not known". */
export function selectField({ label, choices, onChange }) {
  const id = nextId();
  const select = element("select", { id }, ...choices.map(([value, words]) => element("option", { value }, words)));
  select.addEventListener("change", () => onChange(select.value || null));
  return {
    node: element("div", { class: "field" }, element("label", { for: id }, label), select, element("span")),
    update({ value, hint }) {
      setValue(select, value ?? "");
      select.title = hint;
    },
  };
}

/** A box to tick, with its words beside it. */
export function checkField({ label, onChange }) {
  const input = element("input", { type: "checkbox" });
  input.addEventListener("change", () => onChange(input.checked));
  return {
    node: element("label", { class: "radio" }, input, element("span", {}, label)),
    update({ value }) {
      input.checked = value;
    },
  };
}

/** @param {string} options.legend The group's name. */
export function radioGroup({ legend, onChange }) {
  const [id, name] = [nextId(), nextId()];
  const row = element("div", { class: "radios" });
  const node = element("div", { class: "tone", role: "radiogroup", "aria-labelledby": id }, element("span", { id, class: "label" }, legend), row);
  let shown = "";
  return {
    node,
    update({ choices, value }) {
      if (shown !== JSON.stringify(choices)) {
        shown = JSON.stringify(choices);
        row.replaceChildren(...choices.map(([choice, words]) => radio({ name, choice, words, onChange })));
      }
      for (const input of row.querySelectorAll("input")) input.checked = input.value === value;
    },
  };
}

function radio({ name, choice, words, onChange }) {
  const input = element("input", { type: "radio", name, value: choice });
  input.addEventListener("change", () => onChange(choice));
  return element("label", { class: "radio" }, input, element("span", {}, words));
}

/** The reply as text to edit: its tone, and what is still missing from it. */

import { button } from "./button.js";
import { arrange, element, setText, setValue } from "./element.js";
import { checkField, radioGroup, textField } from "./fields.js";
import { hasText, say } from "./texts.js";

/** Stands with what can be asked (question-section.js). */
const WITH_ITS_OWN_SECTION = "question";

const ON_HOLD = "T12";
const CHECK_IN = "check_in_on";

/** In pixels: a letter of the text and a little more, and the room around a place that is shown. */
const WIDE_LETTER = 8.5;
const MARGIN = 32;

export function replySection({ onTone, onLate, onValue, onText, onReplace, onKeep, onGoBack, onStartAnew }) {
  const tone = radioGroup({ legend: say("tone.heading"), onChange: onTone });
  const late = checkField({ label: say("tone.late"), onChange: onLate });
  const missing = missingFields(onValue);
  const box = element("textarea", { id: "afterword-reply", dir: "auto", spellcheck: "true", placeholder: say("reply.empty"), "aria-describedby": "afterword-stays" });
  box.addEventListener("input", () => onText(box.value));
  const channel = element("p", { class: "quote" });
  const language = element("p", { class: "quote" });
  const ask = line("reply.replace", [["button.replace", onReplace], ["button.keep_mine", onKeep]]);
  const replaced = line("reply.replaced", [["button.go_back", onGoBack]]);
  const restored = line("reply.restored", [["button.start_anew", onStartAnew]]);
  return {
    node: element("div", { class: "reply" }, tone.node, late.node, ask, replaced, restored, missing.node,
      element("label", { for: "afterword-reply" }, say("reply.label")), channel, language, box,
      element("p", { id: "afterword-stays", class: "small" }, say("reply.stays"))),
    update(state) {
      const tones = state.draft?.tones ?? [];
      tone.node.hidden = Boolean(state.draft) && tones.length < 2;
      const channelKey = `channel.${state.draft?.channel}`;
      channel.hidden = !hasText(channelKey);
      if (!channel.hidden) setText(channel, say(channelKey));
      setText(language, languageWords(state));
      language.hidden = !language.textContent;
      tone.update({ choices: tones.map((name) => [name, say(`tone.${name}`)]), value: shownTone(state) });
      late.node.hidden = !state.draft?.takes_late || state.rest?.zone !== "late";
      late.update({ value: state.late });
      missing.update(state);
      setValue(box, state.text);
      ask.hidden = !state.pending;
      replaced.hidden = !state.earlier || Boolean(state.pending);
      restored.hidden = !state.restored || !state.edited || Boolean(state.pending);
    },
    /** Marks a stretch of the text, so that the person sees it and can type over it. */
    select({ start, end }) {
      box.focus({ preventScroll: true });
      box.setSelectionRange(start, end);
      scrollTo(box, start);
    },
    /** What the person is writing stays in sight when there is less room for it. */
    showCaret() {
      if (box.getRootNode().activeElement === box) scrollTo(box, box.selectionEnd);
    },
    focus: () => box.focus(),
    /** @returns {boolean} Whether there is a field for this placeholder; it has the keyboard's place now. */
    focusField: (placeholder) => missing.focus(placeholder),
  };
}

/** The texts are not there in every language; whose mail is in another one is told so. */
function languageWords({ language: theirs, draft }) {
  if (!theirs || !draft?.language || theirs === draft.language) return "";
  const name = new Intl.DisplayNames(["en"], { type: "language" });
  return say("reply.language", { theirs: name.of(theirs), ours: name.of(draft.language) });
}

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** What the words for a check-in mean for the later word; without the companion nobody has read them yet. */
function checkInWords(draft, values) {
  if (draft?.situation_id !== ON_HOLD || draft.source === "kept" || !values[CHECK_IN]?.trim()) return "";
  return draft.check_in_day ? say("check_in.day", { day: DAY.format(new Date(draft.check_in_day)) }) : say("check_in.no_day");
}

/** The tone the person chose, where the situation has it. */
function shownTone({ tone, draft }) {
  return draft?.tones.includes(tone) ? tone : draft?.tone;
}

/** One field for each missing fact, kept while the list around it changes. */
function missingFields(onValue) {
  const fields = new Map();
  const node = element("div", { class: "missing", role: "group", "aria-label": say("missing.heading") });
  return {
    node,
    update({ asked: missing, values, draft }) {
      const asked = missing.filter(({ placeholder }) => placeholder !== WITH_ITS_OWN_SECTION);
      for (const { placeholder, label, hint } of asked) {
        if (!fields.has(placeholder)) {
          fields.set(placeholder, textField({ label, hint: hint ?? "", onInput: (value) => onValue(placeholder, value) }));
        }
        const read = placeholder === CHECK_IN ? checkInWords(draft, values) : "";
        fields.get(placeholder).update({ value: values[placeholder] ?? "", hint: read || (hint ?? "") });
      }
      arrange(node, asked.map(({ placeholder }) => fields.get(placeholder).node));
      node.hidden = asked.length === 0;
    },
    focus(placeholder) {
      const field = fields.get(placeholder);
      field?.focus();
      return Boolean(field?.node.isConnected);
    },
  };
}

/** A text box scrolls to a caret only while the person types, so where it is has to be reckoned from the lines before it. */
function scrollTo(box, start) {
  const scroll = box.closest(".scroll");
  const { lineHeight, paddingTop } = getComputedStyle(box);
  const perLine = box.clientWidth / WIDE_LETTER;
  const lines = box.value.slice(0, start).split("\n").reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / perLine)), 0);
  const top = box.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
  const at = top + Math.min(box.clientHeight, parseFloat(paddingTop) + lines * parseFloat(lineHeight));
  if (at > scroll.clientHeight) scroll.scrollTop += at - scroll.clientHeight + MARGIN;
  else if (at < MARGIN) scroll.scrollTop += at - 2 * MARGIN;
}

function line(key, buttons) {
  return element("div", { class: "row", role: "status" }, element("span", { class: "quote" }, say(key)),
    ...buttons.map(([text, onPress]) => button({ text: say(text), look: "quiet", onPress })));
}

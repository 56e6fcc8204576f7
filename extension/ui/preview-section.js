/** The mail as its reader meets it, folded until the person wants to see it. */

import { button } from "./button.js";
import { element, setText } from "./element.js";
import { inWords, say } from "./texts.js";

/**
 * @param {object} handlers
 * @param {() => void} handlers.onPreview Called when it is unfolded.
 * @param {() => void} onAddDetail Leads to where a detail of one's own is written.
 */
export function previewSection({ onPreview }, onAddDetail) {
  const from = element("span", { class: "sender", dir: "auto" });
  const subject = element("span", { class: "topic", dir: "auto" });
  const opening = element("span", { class: "opening", dir: "auto" });
  const inbox = part("preview.inbox", element("p", { class: "inbox" }, from, subject, opening));
  const counts = element("p");
  const first = element("p", { class: "line", dir: "auto" });
  const last = element("p", { class: "line", dir: "auto" });
  const glance = part("preview.glance", counts, first, last);
  const own = element("p");
  const share = element("span");
  const bar = element("div", { class: "share", "aria-hidden": "true" }, share);
  const add = element("div", { class: "row" }, button({ text: say("button.add_detail"), onPress: onAddDetail }));
  const whose = part("preview.whose", own, bar, add);
  const node = element("details", { class: "preview" }, element("summary", {}, say("preview.heading")), inbox, glance, whose);
  let describe = () => null;
  node.addEventListener("toggle", () => {
    if (!node.open) return;
    onPreview();
    show();
  });

  function show() {
    const seen = describe();
    setText(from, seen.sender ?? say("preview.you"));
    setText(subject, seen.subject ?? say("preview.no_subject"));
    setText(opening, seen.opening);
    setText(counts, countWords(seen));
    setText(first, say("preview.first", { line: seen.first }));
    setText(last, say("preview.last", { line: seen.last }));
    showShare(seen.own);
  }

  function showShare(counted) {
    whose.hidden = !counted || counted.all === 0;
    if (whose.hidden) return;
    setText(own, ownWords(counted));
    share.style.inlineSize = `${Math.round((100 * counted.own) / counted.all)}%`;
    add.hidden = counted.own > 0;
  }

  return {
    node,
    update({ text, preview }) {
      describe = preview;
      node.hidden = !text.trim();
      if (node.open && !node.hidden) show();
    },
  };
}

function part(key, ...children) {
  return element("div", { class: "part" }, element("p", { class: "label" }, say(key)), ...children);
}

function countWords({ words, questions }) {
  return say("preview.counts", {
    words: words === 1 ? say("preview.words_one") : say("preview.words_many", { count: words }),
    questions: say(`preview.questions_${["none", "one"][questions] ?? "many"}`, { count: inWords(questions).toLowerCase() }),
  });
}

function ownWords({ own, all }) {
  if (own === 0) return say("preview.own_none");
  return own === all ? say("preview.own_all") : say("preview.own_some", { own, all });
}

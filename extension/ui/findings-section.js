/** "Worth a second look": what was found in the text, why, and kinder wordings. It stands above the foot and moves nothing. */

import { button } from "./button.js";
import { arrange, element, setText } from "./element.js";
import { findingItem, noteItem } from "./finding-item.js";
import { inWords, say } from "./texts.js";

const LIST_ID = "afterword-look";
/** Lower than this, the list would leave no room for the text. */
const ROOMY = 560;
const PLACES = { draft: "look.in_draft", reply: "look.in_reply" };

/**
 * @param {object} handlers
 * @param {object} handlers.look What each button of a finding does: use, copy, ignore, mute, undo, select.
 * @param {object} around
 * @param {() => void} around.onOpen Called when the list takes a part of the text's place.
 * @param {() => void} around.onLeave Called when the list goes away while the keyboard's place is in it.
 */
export function findingsSection({ look }, { onOpen, onLeave }) {
  const status = element("p", { role: "status" });
  const toggle = button({ text: say("button.show_look"), look: "quiet", onPress: () => open(list.hidden) });
  toggle.setAttribute("aria-controls", LIST_ID);
  const heading = element("h3", {}, say("look.heading"));
  const list = element("div", { id: LIST_ID, class: "looks", role: "group", "aria-label": say("look.heading"), hidden: true });
  // A status is heard only where it stood before its words came, so the place of it is always there.
  const node = element("div", { class: "look", "data-empty": true },
    element("div", { class: "bar" }, element("div", { class: "grow" }, heading, status), toggle), list);
  const groups = Object.entries(PLACES).map(([where, key]) => findingGroup(where, key, look));
  const notes = element("ul", { class: "notes", role: "list", hidden: true });
  list.append(...groups.map((group) => group.node), notes);
  const kept = new Map();
  let wasFolded = null;

  function open(isOpen) {
    list.hidden = !isOpen;
    toggle.setAttribute("aria-expanded", String(isOpen));
    setText(toggle.firstChild, say(isOpen ? "button.hide_look" : "button.show_look"));
    if (isOpen) onOpen();
  }

  function showNotes(all) {
    const items = all.map((each) => {
      if (!kept.has(each)) kept.set(each, noteItem(each, look));
      return kept.get(each);
    });
    arrange(notes, items);
    notes.hidden = items.length === 0;
  }

  /** Folded, or with little room, the person opens it; a list that appears is not closed under their hands. */
  function openOrNot(isFolded, isFresh) {
    if (isFresh || wasFolded !== isFolded) open(!isFolded && (node.closest(".composer")?.clientHeight ?? 0) >= ROOMY);
    wasFolded = isFolded;
  }

  return {
    node,
    update({ secondLook: { findings, notes: all, isOff }, isFolded }) {
      const root = node.getRootNode();
      const hadFocus = node.contains(root.activeElement);
      const hasList = findings.length > 0 || all.length > 0;
      const isFresh = hasList && toggle.hidden;
      for (const group of groups) group.update(findings);
      showNotes(all);
      setText(status, wordsFor(findings, hasList, isOff));
      heading.hidden = !hasList;
      toggle.hidden = !hasList;
      node.toggleAttribute("data-empty", !hasList && !isOff);
      if (hasList) openOrNot(isFolded, isFresh);
      else open(false);
      if (!hadFocus || node.contains(root.activeElement)) return;
      // What had the keyboard's place is gone: the next thing to look at takes it.
      const next = [...list.querySelectorAll("button"), toggle].find((each) => each.checkVisibility());
      if (next) next.focus();
      else onLeave();
    },
  };
}

/** The findings of one text, with its name above them where two texts are looked over. */
function findingGroup(where, key, look) {
  const id = `${LIST_ID}-${where}`;
  const label = element("p", { id, class: "label" }, say(key));
  const items = element("ul", { role: "list", "aria-labelledby": id });
  const node = element("div", { hidden: true }, label, items);
  const known = new Map();
  return {
    node,
    update(all) {
      const own = all.filter((finding) => finding.where === where);
      label.hidden = own.length === all.length;
      arrange(items, own.map((finding) => itemOf(finding).node));
      for (const name of known.keys()) if (!own.some(({ key: still }) => still === name)) known.delete(name);
      node.hidden = own.length === 0;
    },
  };

  /** The same finding stays the same item, so that the keyboard's place and the page stay where they are. */
  function itemOf(finding) {
    if (!known.has(finding.key)) known.set(finding.key, findingItem(look));
    const item = known.get(finding.key);
    item.update(finding);
    return item;
  }
}

function wordsFor(findings, hasList, isOff) {
  if (isOff) return say("look.off");
  if (findings.length === 0) return hasList ? say("look.nothing") : "";
  const counts = [["", "draft"], ["reply_", "reply"]].map(([name, where]) => [name, findings.filter((each) => each.where === where).length]);
  return counts.filter(([, count]) => count > 0)
    .map(([name, count]) => say(count === 1 ? `look.${name}one` : `look.${name}many`, { count: inWords(count) })).join(" ");
}

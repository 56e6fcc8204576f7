/** The body of a message as the page shows it: cleaned, links rewritten, trimmed parts folded, found words marked. */

import { log } from "./log.js";
import { classes, el, show } from "./nodes.js";
import { label, switches } from "./page.js";
import { pressable } from "./press.js";

// The page's policy refuses markup as text unless a named policy made it.
const policy = globalThis.trustedTypes?.createPolicy("mail-body", { createHTML: (html) => html }) ?? { createHTML: (html) => html };

const REFUSED = "script, style, iframe, object, embed, form, link, meta, base";

export function buildBody(message, query) {
  const content = clean(message.html);
  rewriteLinks(content);
  if (query) highlight(content, query);
  const body = el("div", { class: `a3s ${switches.body_class} msg${Number.parseInt(message.legacy_id?.slice(-6) ?? "0", 16)}`, look: "body", dir: message.is_rtl ? "rtl" : null });
  const inner = switches.body_wrapper ? el("div", { id: `avWBGd-${body.className.length}` }) : body;
  if (inner !== body) body.append(inner);
  inner.append(content);
  trim(inner);
  const outer = el("div", { class: "ii gt" }, body);
  watchForEdits(body, message);
  return el("div", {}, outer, message.is_clipped ? clippedNote(message) : null);
}

/** Nodes of a mail's HTML without anything that runs or loads. */
export function clean(html) {
  const parsed = new DOMParser().parseFromString(policy.createHTML(html), "text/html");
  for (const node of parsed.querySelectorAll(REFUSED)) node.remove();
  for (const node of parsed.querySelectorAll("*")) {
    for (const { name, value } of [...node.attributes]) {
      if (name.startsWith("on") || name === "style" || (name === "src" && !value.startsWith("data:")) || /^\s*javascript:/i.test(value)) node.removeAttribute(name);
    }
  }
  const content = document.createDocumentFragment();
  content.append(...parsed.body.childNodes);
  return content;
}

function rewriteLinks(content) {
  for (const link of content.querySelectorAll("a[href]")) {
    link.dataset.saferedirecturl = `https://www.example.com/url?q=${encodeURIComponent(link.href)}`;
    link.target = "_blank";
    link.rel = "noopener";
  }
  for (const image of content.querySelectorAll("img")) image.classList.add(...classes("CToWUd").split(" "));
}

/** A quoted mail at the end is folded: a slot for the toggle, then the hidden part. */
function trim(inner) {
  const quote = [...inner.querySelectorAll(".gmail_quote, blockquote[type=cite]")].find((node) => !node.parentElement.closest(".gmail_quote"));
  if (!quote) return;
  const hidden = el("div", { class: "adL", style: { display: "none" } });
  const slot = el("div", { class: "yj6qo", look: "trimmed" });
  const toggle = pressable(el("div", { class: "ajR", look: "dots", role: "button", "aria-label": label("show_trimmed"), "aria-expanded": "false" }, "•••"), () => {
    own(inner, () => show(hidden, hidden.style.display === "none"));
  });
  slot.append(toggle);
  quote.replaceWith(slot, hidden);
  hidden.append(quote);
}

/** Found words are wrapped one by one, so that a phrase is spread over several elements. */
function highlight(content, query) {
  const words = query.split(/\s+/).filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(${words.join("|")})`, "i");
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const parts = text.data.split(pattern).filter(Boolean);
    if (parts.length > 1) text.replaceWith(...parts.map((part) => (pattern.test(part) ? el("span", { class: "il", look: "found" }, part) : part)));
  }
}

function clippedNote(message) {
  return el("div", { class: "iX", look: "clipped" }, `${label("clipped")} `,
    el("a", { href: `?view=lg&permmsgid=${encodeURIComponent(message.perm_id)}`, target: "_blank" }, label("view_all")));
}

const watches = new WeakMap();

/** Nobody but the page may change the body of a mail. */
function watchForEdits(body, message) {
  const watch = new MutationObserver((records) => {
    for (const record of records) log.bodyEdits.push({ message: message.key, type: record.type, name: record.attributeName ?? record.target.nodeName });
  });
  watch.observe(body, { childList: true, subtree: true, characterData: true, attributes: true });
  watches.set(body, watch);
}

/** A change by the page itself, which is not counted. */
function own(inner, change) {
  change();
  (watches.get(inner) ?? watches.get(inner.parentElement))?.takeRecords();
}

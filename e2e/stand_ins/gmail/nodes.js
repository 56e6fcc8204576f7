/** Makes the page's elements, so that one place can rename every class or leave the known attributes out. */

let naming = "known";
let count = 0;

/** Attributes that a script may recognise a part by. They are missing when the anchors are gone. */
const ANCHORS = new Set([
  "role=main", "role=list", "role=listitem", "role=textbox", "role=dialog", "role=group", "email", "data-hovercard-id",
  "g_editable", "aria-multiline", "data-message-id", "data-legacy-message-id", "data-thread-perm-id", "data-thread-id",
  "data-legacy-thread-id", "data-legacy-last-message-id", "data-smartmail", "peoplekit-id", "data-name", "name",
]);

/** @param {"known"|"renamed"|"gone"} kind What the page's classes and attributes are called. */
export function setNaming(kind) {
  naming = kind;
}

/** The page's own class names, under the names of this variant. */
export function classes(names) {
  if (naming === "known") return names;
  return names.split(/\s+/).filter(Boolean).map(scramble).join(" ");
}

/**
 * @param {string} tag
 * @param {object} attributes `class` is the page's own, `look` ours for the style sheet, `style` an object
 *   (the page's policy refuses style attributes), `on` listeners by event name; null leaves one out.
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  const { class: own = "", look = "", style = {}, on = {}, ...rest } = attributes;
  const names = `${classes(own)} ${look.replace(/(\S+)/g, "s-$1")}`.trim();
  if (names) node.className = names;
  Object.assign(node.style, style);
  for (const [name, listener] of Object.entries(on)) node.addEventListener(name, listener);
  for (const [name, value] of Object.entries(rest)) setAttribute(node, name, value);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

/** An element id of the kind that is made anew for each page. */
export const madeId = () => `:${(++count + 60).toString(36)}`;

/** Set or take away an attribute, unless the anchors are gone. */
export function setAttribute(node, name, value) {
  if (value === null || value === undefined || value === false) node.removeAttribute(name);
  else if (naming !== "gone" || !(ANCHORS.has(name) || ANCHORS.has(`${name}=${value}`))) node.setAttribute(name, value === true ? "" : value);
}

export function toggleClass(node, names, on) {
  for (const name of classes(names).split(" ")) node.classList.toggle(name, on);
}

export const show = (node, on = true) => {
  node.style.display = on ? "" : "none";
};

function scramble(name) {
  let hash = 5381;
  for (const letter of name) hash = (hash * 33 + letter.charCodeAt(0)) % 4294967291;
  return `q${hash.toString(36)}`;
}

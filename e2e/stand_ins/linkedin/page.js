/** What this page was opened with: switches, labels, members, looks. Nothing else reads the configuration. */

const configuration = JSON.parse(document.getElementById("configuration").textContent);
for (const id of ["configuration", "start"]) document.getElementById(id).remove();

/** Every switch by name; e2e/stand_ins/linkedin_switches.py says what each does. */
export const switches = configuration.switches;
export const members = configuration.members;
/** Names of other people, whose Connect controls stand on this page too. */
export const others = configuration.others;
/** What the hashed class names are made from: the same for each load, or another. */
export const salt = configuration.salt;

const sheet = new CSSStyleSheet();
sheet.replaceSync(configuration.styles);

/** Give a document or a shadow root the page's looks. */
export function dress(root) {
  root.adoptedStyleSheets = [sheet];
}

/** The interface's words for a key, in the language of this variant, with their gaps filled. */
export function label(key, values = {}) {
  const words = configuration.labels[key];
  if (words === undefined) throw new Error(`No label "${key}"`);
  return words.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** The member a slug belongs to, percent-encoded or not. */
export const memberBySlug = (slug) => [...members, ...others.map(stranger)].find((each) => each.slug === decodeURIComponent(slug)) ?? null;

/** Somebody of whom the stand-in knows the name alone, in the form of a member. */
export function stranger(name, position) {
  const slug = `${name.toLowerCase().replace(/[^\p{L}]+/gu, "-")}-${position}`;
  return { key: null, name, slug, number: 100 + position, path: `/in/${encodeURIComponent(slug)}/`, headline: "", company: "", badges: [], positions: [] };
}

/**
 * Weighs what a page says about the person it shows. Two of its parts must agree, or the person is asked: a name or a
 * company that is not sure comes as candidates, never as a value.
 */

/** @typedef {{value: string, source: string}} Found One thing that was read, and from where. */

/** What may follow the name in a title. */
const NAME_ENDS = [" - ", " – ", " | "];

/** @param {object} evidence As injected/read-profile.js gives it. */
export function weigh(evidence) {
  const page = kindOf(evidence);
  const name = page === "other" ? nothing() : nameFrom(evidence, page);
  const isProfile = page === "profile" && name.candidates.length > 0;
  const slug = slugIn(evidence);
  return {
    page,
    address: page === "other" ? null : addressOf(slug),
    name,
    headline: isProfile && evidence.headline ? { value: evidence.headline, source: "headline" } : null,
    company: isProfile ? companyFrom(evidence) : nothing(),
  };
}

const nothing = () => ({ value: null, sources: [], candidates: [] });

/** Of the profile, or of the person whom the page of an invitation names in its address. */
function slugIn({ path, search }) {
  return slugOf(path) ?? (path.startsWith("/preload/") ? new URLSearchParams(search).get("vanityName") : null);
}

function kindOf({ path, invited }) {
  if (/^\/in\/[^/]+/.test(path)) return "profile";
  if (invited) return "invitation";
  return path.startsWith("/messaging/") ? "conversation" : "other";
}

/** Compared after decoding: the address is percent-encoded, links in the page are not. */
export function slugOf(path) {
  const slug = /^\/in\/([^/?]+)/.exec(path)?.[1];
  if (!slug) return null;
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** Whether two addresses are of one profile, percent-encoded or not. */
export function isSameProfile(one, other) {
  const slug = (address) => slugOf(new URL(address).pathname)?.toLocaleLowerCase();
  return slug(one) === slug(other);
}

/** A page may leave titles and emoji out of a name, or put them in. */
export function sameName(one, other) {
  const words = (name) => new Set(name.toLocaleLowerCase().match(/\p{L}{2,}/gu) ?? []);
  const [mine, theirs] = [words(one), words(other)];
  return [...mine].filter((word) => theirs.has(word)).length >= Math.min(2, mine.size, theirs.size);
}

/** The address of the profile that a page's own address is about; null when it is about none. */
export function profileAddress(pageAddress) {
  const { pathname: path, search } = new URL(pageAddress);
  return addressOf(slugIn({ path, search }));
}

const addressOf = (slug) => (slug === null ? null : `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`);

/** The tab's title without the count of notifications before it and the site's name after it. */
export function titleName(title) {
  const words = title.replace(/^\(\d+\+?\)\s*/, "").trim();
  const end = words.lastIndexOf(" | LinkedIn");
  return end > 0 ? words.slice(0, end).trim() : null;
}

function nameFrom(evidence, page) {
  const { heading, title, photo, inviteLabels, invited, recipients } = evidence;
  const titled = titleName(title);
  const said = page === "profile"
    ? [found(heading, evidence.isTopcard ? "card" : "heading"), found(invited, "invitation")]
    : [found(invited, "invitation"), ...(page === "conversation" ? recipients.map((each) => found(each, "conversation")) : [])];
  const names = merge(said.filter(Boolean));
  if (page !== "conversation") confirm(names, { titled, photo, inviteLabels, slug: slugIn(evidence) });
  // The title may lag behind the page, or the page behind it: then both are shown.
  const isOddTitle = page === "profile" && titled !== null && !names.some(({ sources }) => sources.includes("title"));
  if (isOddTitle) names.push({ value: titled, sources: ["title"] });
  return decide(names);
}

const found = (value, source) => (value ? { value, source } : null);

/** The same words from several places are one candidate. */
function merge(all) {
  const byWords = new Map();
  for (const { value, source } of all) {
    const key = value.toLocaleLowerCase();
    const entry = byWords.get(key) ?? { value, sources: [] };
    if (!entry.sources.includes(source)) entry.sources.push(source);
    byWords.set(key, entry);
  }
  return [...byWords.values()];
}

/** What cannot name anybody by itself, but can say yes to a name. */
function confirm(names, { titled, photo, inviteLabels, slug }) {
  for (const entry of names) {
    if (titled !== null && startsWithName(titled, entry.value)) entry.sources.push("title");
    if (photo?.startsWith(entry.value)) entry.sources.push("photo");
    if (inviteLabels.some((label) => label.includes(entry.value))) entry.sources.push("invite");
    if (slug && isInSlug(entry.value, slug)) entry.sources.push("address");
  }
}

/** "Ana Ruiz - Northlight Labs" begins with the name; "Ana Ruiz-Calder" does not. */
function startsWithName(title, name) {
  return title === name || NAME_ENDS.some((end) => title.startsWith(name + end));
}

const letters = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/** Every word of the name stands in the slug. */
function isInSlug(name, slug) {
  const words = letters(name).match(/\p{L}+/gu) ?? [];
  return words.length > 1 && words.every((word) => letters(slug).includes(word));
}

/**
 * The first badge of two is the employer. A lone one may be a school or a club, whatever the headline says, so that it
 * needs another yes: the experience card's, or the person's own case (see knownCompany).
 */
function companyFrom({ badges, labelledBadges, companyLine, experience, publicCompany, title, heading }) {
  const [first, second] = badges.length > 0 ? badges : labelledBadges;
  const isPair = badges.length > 0 ? companyLine === `${first} · ${second}` : labelledBadges.length === 2;
  const isEmployer = first && (companyLine === null || isPair || companyLine === first);
  const candidates = merge([
    isEmployer && found(first, "badge"),
    isPair && found(first, "line"),
    found(experience, "experience"),
    found(publicCompany, "position"),
    publicCompany && titleName(title) === `${heading} - ${publicCompany}` && found(publicCompany, "title"),
  ].filter(Boolean));
  return decide(candidates);
}

/** Sure is one answer that two places give, and no place another. */
function decide(candidates) {
  const [first] = candidates;
  const isSure = candidates.length === 1 && first.sources.length > 1;
  return { value: isSure ? first.value : null, sources: isSure ? first.sources : [], candidates };
}

/** A company that one of the person's own cases names is no school. */
export function knownCompany(company, cases) {
  if (company.value !== null) return company;
  const isKnown = ({ value }) => cases.some((each) => each.company?.trim().toLocaleLowerCase() === value.toLocaleLowerCase());
  const known = company.candidates.filter(isKnown);
  if (known.length !== 1 || company.candidates.length !== 1) return company;
  return { ...company, value: known[0].value, sources: [...known[0].sources, "case"] };
}

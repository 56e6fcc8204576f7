/**
 * The texts used while the companion cannot be asked: its last ones, or those the extension came with.
 * They were filled beforehand, with a visible gap for each missing fact; here only gaps are filled.
 */
import { CompanionError } from "./loopback.js";

const TEXTS = "kept_texts";
const ORIGIN = "kept_texts_origin";
const DAY_MS = 86_400_000;
const PAUSE_MS = 60_000;

/**
 * @param {object} parts
 * @param {object} parts.storage chrome.storage.local
 * @param {() => Promise<object>} parts.readShipped Reads extension/fallback.json.
 * @param {() => Promise<object>} parts.fetchFresh Asks the companion.
 * @param {() => number} parts.now
 */
export function createKeptTexts({ storage, readShipped, fetchFresh, now }) {
  let triedAt = null;

  const read = async (key) => (await storage.get(key))[key] ?? null;

  async function isOld(companionVersion) {
    const origin = await read(ORIGIN);
    return origin?.companion_version !== companionVersion || !isWithin(DAY_MS, origin.saved_at);
  }

  const isWithin = (length, moment) => moment !== null && Math.abs(now() - moment) < length;

  return {
    /** @returns {Promise<object>} A Draft, as the companion answers it. */
    async fill(wish) {
      return fillFrom((await read(TEXTS)) ?? (await readShipped()), wish);
    },

    /**
     * Keep the companion's texts when ours are a day old or of another version. It is called on each
     * contact, so a companion that cannot give them is not asked again at once.
     */
    async refresh(companionVersion) {
      if (isWithin(PAUSE_MS, triedAt)) return;
      triedAt = now();
      if (!(await isOld(companionVersion))) return;
      const texts = await fetchFresh();
      const origin = { saved_at: now(), companion_version: companionVersion, count: texts.texts.length };
      await storage.set({ [TEXTS]: texts, [ORIGIN]: origin });
    },

    /** When they were kept and how many, for the page that shows what is stored. */
    describe: () => read(ORIGIN),
  };
}

/**
 * The text for a situation, in the wished tone if there is one, with the gaps filled that values cover.
 * @param {object} kept As shared_templates/fallback.json, with the person's own values if known.
 */
export function fillFrom(kept, { situation, kind, values, tone, situation_id: wishedId }) {
  const rule = kept.rules.find(({ when }) => fits(when, { ...situation, kind: kind ?? null }));
  const situationId = wishedId ?? rule?.situation_id;
  const texts = kept.texts.filter((text) => text.situation_id === situationId);
  const text = texts.find((candidate) => candidate.tone === tone) ?? texts[0];
  if (!text) throw new CompanionError("no_text", `No kept text for the situation ${situationId}`);
  const known = { ...withoutEmpty(kept.values), ...withoutEmpty(values) };
  return {
    template_id: text.template_id,
    situation_id: situationId,
    tone: text.tone,
    tones: text.tones,
    channel: text.channel,
    language: text.language,
    subject: text.subject ? fillGaps(text.subject, text.gaps, known).body : null,
    ...fillGaps(text.body, text.gaps, known),
    missing: text.missing.filter(({ placeholder }) => !known[placeholder]),
    advice: rule?.advice ?? null,
    asks: text.asks,
  };
}

/** First match wins; a fact that a rule does not name may be anything, null among its values is unknown. */
function fits(when, facts) {
  return Object.entries(when).every(([fact, allowed]) => allowed.includes(facts[fact] ?? null));
}

/** Each gap is looked for behind the one before it, so a value that looks like a gap stays as it is. */
function fillGaps(text, gaps, known) {
  const parts = [];
  const open = [];
  let rest = text;
  let length = 0;
  const add = (part) => {
    parts.push(part);
    length += part.length;
  };
  for (let gap = firstGap(rest, gaps); gap; gap = firstGap(rest, gaps)) {
    add(rest.slice(0, gap.at));
    rest = rest.slice(gap.at + gap.text.length);
    const value = known[gap.placeholder];
    if (!value) open.push({ placeholder: gap.placeholder, label: gap.label, start: length, end: length + gap.text.length });
    add(value || gap.text);
  }
  add(rest);
  return { body: parts.join(""), gaps: open };
}

function firstGap(text, gaps) {
  return gaps
    .map((gap) => ({ ...gap, at: text.indexOf(gap.text) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)[0];
}

function withoutEmpty(values = {}) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}

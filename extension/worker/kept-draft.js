/**
 * Makes a draft from the kept texts. They were filled by the companion beforehand, with a visible gap
 * for each missing fact; here the situation is looked up and gaps are filled, nothing more.
 */
import { CompanionError } from "./loopback.js";
import { firstName, formalName } from "./person-name.js";

/**
 * @param {object} kept As shared_templates/fallback.json, with the person's own values if known.
 * @param {object} wish As the companion takes it for a draft.
 * @returns {object} A Draft, as the companion answers it.
 */
export function draftFromKept(kept, { situation, kind, values, tone, situation_id: wishedId, late = false, formal = false }) {
  const rule = kept.rules.find(({ when }) => fits(when, { ...situation, kind: kind ?? null }));
  const situationId = wishedId ?? rule.situation_id;
  const text = chooseText(kept, situationId, tone);
  const known = complete(values, situation, kept, formal);
  return {
    template_id: text.template_id,
    situation_id: situationId,
    tone: text.tone,
    tones: text.tones,
    channel: text.channel,
    language: text.language,
    asks: text.asks,
    takes_question: Boolean(text.own_question),
    question_tone: text.question_tone ?? null,
    takes_late: Boolean(text.late),
    subject: text.subject && fillGaps(text.subject, text.gaps, known).body,
    ...fillGaps(...greetFormally(...wordedFor(text, known, late), formal && !known.first_name), known),
    missing: text.missing.filter(({ placeholder }) => !known[placeholder]),
    advice: rule.advice,
  };
}

/** First match wins; a fact that a rule does not name may be anything, null among its values is unknown. */
function fits(when, facts) {
  return Object.entries(when).every(([fact, allowed]) => allowed.includes(facts[fact] ?? null));
}

/** The wished tone, else the one the situation begins with, else the first there is. */
function chooseText({ texts, rules }, situationId, tone) {
  const candidates = texts.filter((text) => text.situation_id === situationId);
  const usual = rules.find((rule) => rule.situation_id === situationId)?.tone;
  const inTone = (wanted) => candidates.find((text) => text.tone === wanted);
  const text = inTone(tone) ?? inTone(usual) ?? candidates[0];
  if (!text) throw new CompanionError("no_text", `No kept text for the situation ${situationId}`);
  return text;
}

/**
 * The body and its gaps. The person's own question takes the place of the text's, so that the mail asks one; thanks that
 * come late say so before it. Texts that an earlier version kept know of neither.
 */
function wordedFor({ body, gaps, own_question: own, late: lateWords }, known, isLate) {
  const asks = Boolean(own && known[own.gap.placeholder]);
  const asked = asks ? putIn(body, own) : body;
  return [isLate && lateWords ? putIn(asked, lateWords) : asked, asks ? [...gaps, own.gap] : gaps];
}

const putIn = (body, { start, end, words }) => body.slice(0, start) + words + body.slice(end);

/** Whoever writes by title and surname is greeted by the full name where the text can. Texts of an earlier version know of none. */
function greetFormally(body, gaps, isFormal) {
  const greeting = gaps.find(({ by_full_name: gap, part }) => gap && body.startsWith(part));
  if (!isFormal || !greeting) return [body, gaps];
  const { by_full_name: gap, part } = greeting;
  return [gap.part + body.slice(part.length), [...gaps, gap]];
}

/** Adds what follows for certain from the given values; what was given wins. */
function complete(values, { promise_kind: promiseKind }, kept, isFormal) {
  const { contact_name: name, ...given } = withoutEmpty(values);
  const derived = {
    promise: kept.promise_phrases?.[promiseKind],
    contact_name: isFormal ? formalName(name) : name,
    first_name: isFormal ? null : firstName(name),
    referrer_first_name: firstName(given.referrer_name),
  };
  return { ...withoutEmpty(kept.values), ...withoutEmpty(derived), ...given };
}

/** Each gap is looked for behind the one before it, so a value that looks like a gap stays as it is. */
function fillGaps(text, gaps, known) {
  const parts = [];
  const open = [];
  let rest = closeParts(text, gaps, known);
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

/** A greeting by name has a whole form without it. */
function closeParts(text, gaps, known) {
  const closing = gaps.find(({ placeholder, part }) => part && !known[placeholder] && text.startsWith(part));
  return closing ? closing.otherwise + text.slice(closing.part.length) : text;
}

function firstGap(text, gaps) {
  return gaps
    .map((gap) => ({ ...gap, at: text.indexOf(gap.text) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)[0];
}

function withoutEmpty(values) {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value?.trim()));
}

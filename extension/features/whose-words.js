/** Whose words a text is made of: the person's own, or the template's. Facts of the case count as the template's. */

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const GAP = /\[[^\]\n]*\]/g;
const SENTENCE_END = /(?<=[.!?…])\s+|\n+/;
/** A sentence that shares less than this with the template is the person's, down to its "the" and "and". */
const SHARED = 1 / 3;
const MOST_WORDS = 2000;

export const wordsOf = (text) => text.normalize("NFC").toLowerCase().match(WORD) ?? [];

/**
 * @param {object} given
 * @param {string} given.text As it stands.
 * @param {string|null} given.template The template with its gaps open, where the companion told it.
 * @param {string} given.body The text that was made from it.
 * @param {string[]} given.typed What the person typed to fill gaps; it is theirs.
 * @param {string[]} given.facts Names and the like, which nobody chose to write.
 * @returns {{own: number, all: number}} In words.
 */
export function countOwnWords({ text, template, body, typed, facts }) {
  const gaps = new Set(`${template ?? ""}\n${body}`.match(GAP) ?? []);
  const sentences = without(text, gaps).split(SENTENCE_END).map(wordsOf);
  const base = wordsOf(without(template ?? without(body, typed), gaps)).slice(0, MOST_WORDS);
  const theirs = new Set(typed.flatMap(wordsOf));
  const filled = template === null ? [] : unmatched(wordsOf(without(body, gaps)), base).filter((word) => !theirs.has(word));
  const given = new Set([...facts.flatMap(wordsOf), ...filled]);
  const words = sentences.flat().slice(0, MOST_WORDS);
  const isOwn = mark(words, base).map((isShared, index) => !isShared && !given.has(words[index]));
  let [own, at] = [0, 0];
  for (const { length } of sentences) {
    const count = isOwn.slice(at, at + length).filter(Boolean).length;
    own += length - count < length * SHARED ? length : count;
    at += length;
  }
  return { own: Math.min(own, words.length), all: words.length };
}

/** How much of a text stands in another one, from 0 to 1: its words in their order, open gaps left out. */
export function shareIn(text, other) {
  const words = wordsOf(text.replace(GAP, " ")).slice(0, MOST_WORDS);
  return mark(words, wordsOf(other).slice(0, MOST_WORDS)).filter(Boolean).length / Math.max(1, words.length);
}

function without(text, parts) {
  return [...parts].filter(Boolean).reduce((rest, part) => rest.replaceAll(part, " "), text);
}

function unmatched(words, base) {
  const marks = mark(words, base);
  return words.filter((_word, index) => !marks[index]);
}

/** @returns {boolean[]} Which words belong to the longest common sequence of the two. */
function mark(words, base) {
  const width = base.length + 1;
  const longest = new Uint16Array((words.length + 1) * width);
  for (let i = words.length - 1; i >= 0; i -= 1) {
    for (let j = base.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = words[i] === base[j]
        ? longest[(i + 1) * width + j + 1] + 1
        : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  const marks = words.map(() => false);
  for (let i = 0, j = 0; i < words.length && j < base.length;) {
    if (words[i] === base[j]) {
      marks[i] = true;
      i += 1;
      j += 1;
    } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) i += 1;
    else j += 1;
  }
  return marks;
}

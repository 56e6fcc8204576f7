/** Makes sentences from a table of texts. */

/** @param {Record<string, string>} texts Sentences by key, with {gaps} for values. */
export function sayFrom(texts) {
  return {
    /** The sentence of a key, with the values put into its gaps. */
    say(key, values = {}) {
      const sentence = texts[key];
      if (sentence === undefined) throw new Error(`No text for "${key}"`);
      return sentence.replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
    },
    hasText: (key) => Object.hasOwn(texts, key),
  };
}

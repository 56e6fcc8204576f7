/** How the page's framework notices text in a text area: as React does, by the value it saw last. */

import { log } from "./log.js";

const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");

/**
 * Setting `value` in the page's world goes through here and counts as seen; an input event brings news only when the
 * real value differs from what was seen.
 * @returns {{bringsNews: (event: Event) => boolean, set: (text: string) => void}}
 */
export function trackValue(field, name) {
  let seen = field.value;
  Object.defineProperty(field, "value", {
    configurable: true,
    get: () => native.get.call(field),
    set: (text) => {
      seen = String(text);
      native.set.call(field, text);
    },
  });
  return {
    bringsNews(event) {
      const text = native.get.call(field);
      const isNews = text !== seen;
      const entry = { field: name, text, isTrusted: event.isTrusted, isComposed: event.composed };
      if (isNews) log.noticed.push(entry);
      else log.unnoticed.push({ ...entry, reason: "the framework had seen this value" });
      seen = text;
      return isNews;
    },
    set: (text) => {
      field.value = text;
    },
  };
}

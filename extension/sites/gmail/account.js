/** Whose mailbox this is. */

import { BANNER, FROM } from "./selectors.js";

const ADDRESS = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/**
 * In a thread the title begins with the subject, which may hold an address too: the last one is the account's.
 * @returns {string|null}
 */
export function readOwnAddress(document) {
  return lastAddress(document.title) ?? addressInBanner(document) ?? addressInCompose(document);
}

function lastAddress(text) {
  return text.match(ADDRESS)?.at(-1)?.toLowerCase() ?? null;
}

/** The label around it is translated, the address is not. */
function addressInBanner(document) {
  for (const candidate of BANNER.candidates) {
    for (const node of document.querySelectorAll(`${candidate} [aria-label*="@"]`)) {
      const address = lastAddress(node.getAttribute("aria-label"));
      if (address) return address;
    }
  }
  return null;
}

/** Filled only when the account can write from several addresses. */
function addressInCompose(document) {
  const filled = [...document.querySelectorAll(FROM)].find(({ value }) => value.includes("@"));
  return filled ? lastAddress(filled.value) : null;
}

/** The two forms of Gmail's ids: hex, as its API has them, and f:decimal or a:r..., as the page has them since 2018. */

const HEX = /^[0-9a-f]{15,16}$/;
const RECEIVED = /^(?:msg|thread)-f:(\d{15,20})$/;
const MADE_HERE = /^(?:msg|thread)-a:.+$/;

/** @returns {string|null} The hex form when it can be known, else the a: form, which has none. */
export function normaliseId(value) {
  const id = (value ?? "").trim().replace(/^#/, "");
  if (HEX.test(id)) return id;
  const received = RECEIVED.exec(id);
  if (received) return BigInt(received[1]).toString(16);
  return MADE_HERE.test(id) ? id : null;
}

/** Whether the message was written in this account, by its id alone. */
export function isMadeHere(value) {
  return MADE_HERE.test((value ?? "").replace(/^#/, ""));
}

/** The upper bits of a hex id are its time; the visible date is written in the user's language. */
export function momentOf(id) {
  if (!id || !HEX.test(id)) return null;
  const moment = new Date(Number(BigInt(`0x${id}`) >> 20n));
  const isPlausible = moment.getUTCFullYear() >= 2004 && moment.getTime() < Date.now() + 86_400_000;
  return isPlausible ? moment.toISOString().replace(/\.\d+Z$/, "Z") : null;
}

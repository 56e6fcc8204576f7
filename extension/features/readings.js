/** Reads a message once for all features: what the page holds, and what the companion makes of it. */

const AT_MOST = 20;
/** With time the companion has other questions, such as whether a text was sent. */
const GOOD_FOR_MS = 600_000;
const readings = new Map();

/**
 * A mail does not change, so the page is read once; what the companion makes of it may be changed in its own pages.
 * @param {object|null} [options.message] What the page holds, where that is known.
 * @param {boolean} [options.isGlance] Only a decision is of interest: of any other mail the facts are not read.
 * @param {boolean} [options.isAnew] Ask the companion again; what it said a moment ago holds while it cannot be asked.
 * @returns {Promise<{message: object, reading: object|null, heardAt?: number, error: Error|null}>} No reading when the companion cannot be
 * asked; rejects when the page itself cannot be read.
 */
export async function readOnce({ adapter, messages, messageId, message: held = null, isGlance = false, isAnew = false }) {
  const known = readings.get(messageId);
  const isTold = isGlance || Boolean(known?.reading?.facts);
  const isGood = isTold && Boolean(known) && Date.now() - known.heardAt < GOOD_FOR_MS;
  if (isGood && !isAnew) return known;
  const message = known?.message ?? held ?? forCompanion(await adapter.readMessage(messageId));
  try {
    const found = { message, reading: await messages.readMessage({ message, is_glance: isGlance }), heardAt: Date.now(), error: null };
    // Forgotten meanwhile, it is older than what the companion was told since.
    if (readings.get(messageId) === known) remember(messageId, found);
    return found;
  } catch (error) {
    return isGood ? known : { message, reading: null, error };
  }
}

/** After something was recorded the companion knows more than it said before; the mail is the same. */
export function forgetReading(messageId) {
  if (readings.has(messageId)) remember(messageId, { ...readings.get(messageId), heardAt: Number.NEGATIVE_INFINITY });
}

function remember(messageId, found) {
  readings.set(messageId, found);
  if (readings.size > AT_MOST) readings.delete(readings.keys().next().value);
}

/** What only matters to the page stays here: the companion refuses names it does not know. */
function forCompanion({ is_last: _isLast, reply_available: _replyAvailable, ...message }) {
  return message;
}

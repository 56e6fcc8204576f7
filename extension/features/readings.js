/** Reads a message once for all features: what the page holds, and what the companion makes of it. */

const AT_MOST = 20;
/** With time the companion has other questions, such as whether a text was sent. */
const GOOD_FOR_MS = 600_000;
const readings = new Map();

/**
 * @returns {Promise<{message: object, reading: object|null, heardAt?: number, error: Error|null}>} No reading when the companion cannot be
 * asked; rejects when the page itself cannot be read.
 */
export async function readOnce({ adapter, messages, messageId }) {
  const known = readings.get(messageId);
  if (known && Date.now() - known.heardAt < GOOD_FOR_MS) return known;
  const message = forCompanion(await adapter.readMessage(messageId));
  try {
    const found = { message, reading: await messages.readMessage({ message }), heardAt: Date.now(), error: null };
    remember(messageId, found);
    return found;
  } catch (error) {
    return { message, reading: null, error };
  }
}

/** After something was recorded the companion knows more than it said before. */
export function forgetReading(messageId) {
  readings.delete(messageId);
}

function remember(messageId, found) {
  readings.set(messageId, found);
  if (readings.size > AT_MOST) readings.delete(readings.keys().next().value);
}

/** What only matters to the page stays here: the companion refuses names it does not know. */
function forCompanion({ is_last: _isLast, reply_available: _replyAvailable, ...message }) {
  return message;
}

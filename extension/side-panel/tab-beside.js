/** Which tab the side panel stands beside. */

/** @param {object} tabs The browser's tabs. */
export async function findTabBeside(tabs) {
  const own = await tabs.getCurrent?.();
  if (!own) {
    const [active] = await tabs.query({ active: true, currentWindow: true });
    return active ?? null;
  }
  // Where the browser has no side panel, our page stands in a tab: beside it is the tab looked at before.
  const others = (await tabs.query({})).filter(({ id }) => id !== own.id);
  return others.sort((one, other) => other.lastAccessed - one.lastAccessed)[0] ?? null;
}

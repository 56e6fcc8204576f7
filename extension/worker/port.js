/** Which port of this computer the companion listens on. */
const DEFAULT_PORT = 8737;
const KEY = "port";

export function isPort(value) {
  return Number.isInteger(value) && value >= 1 && value <= 65535;
}

/** @param {{get: Function, set: Function}} storage chrome.storage.local */
export function createPort(storage) {
  let known = null;

  return {
    read() {
      known ??= storage.get(KEY).then((found) => found[KEY] ?? DEFAULT_PORT);
      return known;
    },

    async write(port) {
      await storage.set({ [KEY]: port });
      known = Promise.resolve(port);
    },
  };
}

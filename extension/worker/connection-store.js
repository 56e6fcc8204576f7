/**
 * Where the token is kept: the extension's own IndexedDB, which neither a page nor a
 * content script can open (chrome.storage can be, in Firefox).
 */
const DATABASE = "afterword";
const STORE = "connection";

/**
 * Values by name: "connection" is {client_id, token, connected_at}, "pairing" an asking under way.
 * @param {IDBFactory} indexedDB
 */
export function createConnectionStore(indexedDB) {
  const known = new Map();
  let opening = null;

  function open() {
    opening ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => {
        opening = null;
        reject(request.error);
      };
    });
    return opening;
  }

  async function run(mode, act) {
    const transaction = (await open()).transaction(STORE, mode);
    const request = act(transaction.objectStore(STORE));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  }

  async function look(name) {
    try {
      return (await run("readonly", (store) => store.get(name))) ?? null;
    } catch (error) {
      known.delete(name);
      throw error;
    }
  }

  return {
    /** The worker is the only one who writes, so what was read once stays true. */
    read(name) {
      if (!known.has(name)) known.set(name, look(name));
      return known.get(name);
    },

    async write(name, value) {
      await run("readwrite", (store) => store.put(value, name));
      known.set(name, Promise.resolve(value));
    },

    async remove(name) {
      await run("readwrite", (store) => store.delete(name));
      known.set(name, Promise.resolve(null));
    },
  };
}

/** Stand-ins for what node does not have: the browser's storage and alarms, and the store of the key. */

export function createStorage(kept = {}) {
  const values = new Map(Object.entries(kept));
  return {
    values,
    failing: null,
    async get(name) {
      if (name === null) return structuredClone(Object.fromEntries(values));
      const known = [name].flat().filter((each) => values.has(each));
      return Object.fromEntries(known.map((each) => [each, structuredClone(values.get(each))]));
    },
    async getKeys() {
      return [...values.keys()];
    },
    async set(entries) {
      if (this.failing) throw this.failing;
      for (const [name, value] of Object.entries(entries)) values.set(name, structuredClone(value));
    },
    async remove(names) {
      for (const name of [names].flat()) values.delete(name);
    },
  };
}

export function createAlarms() {
  const set = new Map();
  return {
    set,
    async create(name, info) {
      set.set(name, info);
    },
    async clear(name) {
      set.delete(name);
    },
  };
}

export function createStore(kept = {}) {
  const values = new Map(Object.entries(kept));
  return {
    values,
    async read(name) {
      return values.get(name) ?? null;
    },
    async write(name, value) {
      values.set(name, value);
    },
    async remove(name) {
      values.delete(name);
    },
  };
}

/** Knows every listener that is added in the page's own world. Must be the first module that runs. */

const known = new WeakMap();
const add = EventTarget.prototype.addEventListener;
const remove = EventTarget.prototype.removeEventListener;
const captures = (options) => Boolean(typeof options === "object" ? options?.capture : options);
const same = (type, listener, options) => (each) => each.type === type && each.listener === listener && each.capture === captures(options);

EventTarget.prototype.addEventListener = function (type, listener, options) {
  const target = this ?? globalThis;
  const list = known.get(target) ?? [];
  if (listener && !list.some(same(type, listener, options))) list.push({ type, listener, capture: captures(options) });
  known.set(target, list);
  return add.call(target, type, listener, options);
};

EventTarget.prototype.removeEventListener = function (type, listener, options) {
  const target = this ?? globalThis;
  const list = known.get(target) ?? [];
  known.set(target, list.filter((each) => !same(type, listener, options)(each)));
  return remove.call(target, type, listener, options);
};

/** The types a target is listened to for, sorted. */
export const listenersOf = (target) => (known.get(target) ?? []).map(({ type, capture }) => `${type}${capture ? "!" : ""}`).sort();

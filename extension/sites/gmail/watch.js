/**
 * Tells when something in the page that we stand by may have changed, at next to no cost while Gmail changes other things.
 *
 * One observer. After a person's act it hears everything for a moment, and a change that matters is looked at in the next
 * frame, before it is painted. Otherwise, when it was woken for nothing, it rests, each time for longer, and hears only the
 * few nodes around what we stand by.
 */

const ALERT_MS = 1500;
const SHORTEST_REST_MS = 200;
const LONGEST_REST_MS = 60_000;
const LONGER = 8;
/** A node that wakes us for nothing this often is not listened to until something happens. */
const PATIENCE = 5;
const LOOK_AGAIN_MS = 200;
const NO_FRAMES_MS = 200;

const LATE = "data-legacy-message-id";
const ATTRIBUTES = ["role", "style", "class", LATE];
const WIDE = { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES };
const NARROW = { childList: true, attributes: true, attributeFilter: ATTRIBUTES };

/**
 * @param {object} options
 * @param {string[]} options.matter Selectors of what a change must hold to matter.
 * @param {string[]} options.signs A few of them, which tell whether anything changed while the page was not heard.
 * @param {() => boolean} options.isIntact Tells whether what we put into the page still stands in it.
 * @param {() => {changed: boolean, isUsable: boolean, isWaiting: boolean, around: Node[]}} options.look Reads the page and
 *   tells its listeners; isWaiting asks for another look shortly, around is what to listen to while the rest is not heard.
 */
export function createPageWatch({ document, window, matter, signs, isIntact, look }) {
  const observer = new window.MutationObserver(heard);
  const anyMatter = matter.join(", ");
  const timers = { rest: null, look: null, again: null };
  let frame = null;
  let isResting = false;
  let alertUntil = 0;
  let rest = SHORTEST_REST_MS;
  let around = [];
  let wakes = new WeakMap();
  let known = null;

  function heard(records) {
    if (isResting) losePatience(records);
    if (records.some((record) => matters(record, anyMatter))) return soon();
    return isResting || isAlert() ? undefined : goToRest();
  }

  const isAlert = () => window.performance.now() < alertUntil;

  function losePatience(records) {
    for (const { target } of records) wakes.set(target, (wakes.get(target) ?? 0) + 1);
    if (records.some(({ target }) => wakes.get(target) > PATIENCE)) listen();
  }

  function goToRest() {
    isResting = true;
    timers.rest = window.setTimeout(wake, rest);
    rest = Math.min(rest * LONGER, LONGEST_REST_MS);
    listen();
  }

  /** To look asks the browser for styles, which costs most; the same nodes as at the last waking need no look. */
  function wake() {
    const before = known;
    known = readSigns();
    const isSame = before?.length === known.length && known.every((each, index) => each === before[index]) && isIntact();
    isResting = false;
    return isSame ? listen() : now();
  }

  /** The nodes, and for those whose id comes late the id too. One by one, which browsers search faster than a list. */
  function readSigns() {
    return signs.flatMap((selector) => [...document.querySelectorAll(selector)]).flatMap((node) => [node, node.getAttribute(LATE)]);
  }

  function listen() {
    observer.disconnect();
    if (!isResting) return observer.observe(document, WIDE);
    for (const node of around) if ((wakes.get(node) ?? 0) <= PATIENCE) observer.observe(node, NARROW);
    return undefined;
  }

  /** In the next frame; a tab in the background has none. */
  function soon() {
    if (frame !== null) return;
    frame = window.requestAnimationFrame(now);
    timers.look = window.setTimeout(now, NO_FRAMES_MS);
  }

  function now() {
    const wasResting = isResting;
    cancel();
    isResting = false;
    const seen = look();
    around = seen.around;
    if (seen.changed) expectMore();
    if (!seen.isUsable) rest = SHORTEST_REST_MS;
    if (seen.isWaiting) timers.again = window.setTimeout(now, LOOK_AGAIN_MS);
    // Woken by something that only seemed to matter: the next such thing can wait.
    if (seen.changed || isAlert() || wasResting) listen();
    else goToRest();
  }

  function cancel() {
    window.cancelAnimationFrame(frame);
    frame = null;
    for (const name of Object.keys(timers)) window.clearTimeout(timers[name]);
  }

  function expectMore() {
    rest = SHORTEST_REST_MS;
    wakes = new WeakMap();
  }

  /** Something is likely to happen in a moment. */
  function alert() {
    alertUntil = window.performance.now() + ALERT_MS;
    expectMore();
    if (isResting) soon();
  }

  const alertNow = () => {
    alert();
    soon();
  };

  /** Begins, until the signal ends. */
  function start(signal) {
    const options = { capture: true, passive: true, signal };
    window.addEventListener("click", alert, options);
    window.addEventListener("keydown", (event) => isTyping(event) || alert(), options);
    window.addEventListener("hashchange", alertNow, options);
    window.addEventListener("popstate", alertNow, options);
    document.addEventListener("visibilitychange", alertNow, options);
    signal.addEventListener("abort", () => {
      cancel();
      observer.disconnect();
    }, { once: true });
    alert();
    now();
  }

  return { start, alert, now };
}

function matters({ type, target, addedNodes, removedNodes }, matter) {
  const holds = (node) => node.nodeType === Node.ELEMENT_NODE && (node.matches(matter) || node.querySelector(matter) !== null);
  if (isOurs(target) || isWritten(target)) return false;
  if (type === "attributes") return holds(target);
  return [...addedNodes].some((node) => !isOurs(node) && holds(node)) || [...removedNodes].some((node) => isOurs(node) || holds(node));
}

const isOurs = (node) => node.dataset?.afterword !== undefined;

/** What is written in a box is not the page's doing; the box itself may change. */
function isWritten(target) {
  return target.parentElement?.closest("[contenteditable=true]") != null;
}

/** Writing opens and closes nothing, unless it is a command. */
function isTyping({ target, key, ctrlKey, metaKey }) {
  const isField = isOurs(target) || target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName);
  return isField && !ctrlKey && !metaKey && !["Escape", "Enter", "Tab"].includes(key);
}

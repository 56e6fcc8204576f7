/**
 * The rest of a reply, in the words and by the clock of the person. The companion plans it (domain/rest_period.py); while
 * it is off, the hours that it begins with are counted from the mail.
 */

const USUAL_HOURS = 4;
/** What can be chosen for one case. */
const HOURS = [0, 1, 2, 4, 8, 12, 24, 48];
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FINE_MS = 7 * DAY_MS;
/** After its end a rest has a good morning within these, weekends and all: nothing is called late sooner than the companion does. */
const NEXT_MORNING_MS = 4 * DAY_MS;
const MORNING = 9;

/**
 * @typedef {object} Rest
 * @property {number} hours
 * @property {string} ends_at
 * @property {string|null} good_from
 * @property {string|null} good_until
 * @property {string|null} fine_until
 */

/**
 * @param {{hours: number|null, parked_until: string|null}|null} [choice] What was last heard of the person's own.
 * @returns {Rest|null} What can be said without the companion: when those hours are over and when a reply is late, and nothing
 *   about mornings.
 */
export function usualRest(message, choice = null) {
  if (!message?.received_at) return null;
  const hours = choice?.hours ?? USUAL_HOURS;
  const parked = choice?.parked_until ?? null;
  const moments = [Date.parse(message.received_at) + hours * HOUR_MS, ...(parked ? [Date.parse(parked)] : [])];
  const end = Math.max(...moments);
  const ends = new Date(end).toISOString();
  const fine = new Date(Math.max(Date.parse(message.received_at) + FINE_MS, end + NEXT_MORNING_MS)).toISOString();
  return { hours, ends_at: ends, good_from: null, good_until: null, fine_until: fine, announce_at: ends, parked_until: parked };
}

export const isResting = (rest, at) => Boolean(rest) && at < Date.parse(rest.ends_at);

/** @returns {"resting"|"good"|"fine"|"late"|null} Null where the window is not known. */
export function zoneOf(rest, at) {
  if (isResting(rest, at)) return "resting";
  if (at >= Date.parse(rest?.fine_until)) return "late";
  if (!rest?.good_until) return null;
  return at < Date.parse(rest.good_until) ? "good" : "fine";
}

/** The moments of a rest in words, as they fit into the sentences of texts-parts.js. */
export function restValues(rest, at) {
  return {
    until: clockWords(rest.ends_at, at),
    good: rest.good_from ? partOfDay(rest.good_from, at) : "",
    fine: rest.fine_until ? dayWords(rest.fine_until, at) : "",
  };
}

/**
 * Everything that the panel shows of a rest; null where there is none.
 * @param {string|null} [receivedAt] From when the hours count. Once they are over, only more of them can be chosen.
 */
export function describeRest(rest, at, receivedAt = null) {
  if (!rest) return null;
  const zone = zoneOf(rest, at);
  const isAhead = (hours) => Date.parse(receivedAt) + hours * HOUR_MS > at;
  const choices = zone === "resting" ? HOURS : HOURS.filter((hours) => hours === rest.hours || isAhead(hours));
  return { zone, values: restValues(rest, at), hours: isPutOff(rest, at) ? null : rest.hours, choices, knowsWindow: Boolean(rest.good_until) };
}

/** Whether it rests for as long as it was put off, and not by its hours. */
const isPutOff = (rest, at) => isResting(rest, at) && Boolean(rest.parked_until) && Date.parse(rest.parked_until) === Date.parse(rest.ends_at);

/** How long until something changes by itself; null when nothing will. */
export function untilNextZone(rest, at) {
  const ahead = [rest?.ends_at, rest?.good_until, rest?.fine_until].filter(Boolean).map(Date.parse).filter((moment) => moment > at);
  return ahead.length > 0 ? Math.min(...ahead) - at : null;
}

/** Tomorrow morning, for "Not today". */
export function tomorrowMorning(at) {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, MORNING).toISOString().replace(/\.\d+Z$/, "Z");
}

function clockWords(moment, at) {
  const time = part(moment, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const day = dayWords(moment, at);
  return day === "today" ? time : `${day}, ${time}`;
}

function partOfDay(moment, at) {
  const hour = new Date(moment).getHours();
  const name = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
  const day = dayWords(moment, at);
  return day === "today" ? `this ${name}` : `${day} ${name}`;
}

/** Today, tomorrow, a weekday within the week, else the date. */
function dayWords(moment, at) {
  const days = Math.round((startOfDay(Date.parse(moment)) - startOfDay(at)) / DAY_MS);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days > 1 && days < 7) return part(moment, { weekday: "long" });
  return part(moment, { day: "numeric", month: "long" });
}

function startOfDay(at) {
  const day = new Date(at);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
}

const part = (moment, options) => new Intl.DateTimeFormat("en-GB", options).format(new Date(moment));

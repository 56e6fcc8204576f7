/** Dates as the interface shows them: their format follows its language. */

import { now, switches } from "./page.js";

const format = (options) => new Intl.DateTimeFormat(switches.language, { timeZone: "UTC", ...options });
const relative = new Intl.RelativeTimeFormat(switches.language, { numeric: "auto" });

export const fullDate = (moment) => format({ dateStyle: "medium", timeStyle: "short" }).format(new Date(moment));

export function shortDate(moment) {
  const date = new Date(moment);
  const isToday = date.toISOString().slice(0, 10) === now.toISOString().slice(0, 10);
  return format(isToday ? { timeStyle: "short" } : { day: "numeric", month: "short" }).format(date);
}

/** The full date with how long ago it was. */
export function dateWithAge(moment) {
  const hours = Math.round((new Date(moment) - now) / 3_600_000);
  const age = Math.abs(hours) < 24 ? relative.format(hours, "hour") : relative.format(Math.round(hours / 24), "day");
  return `${fullDate(moment)} (${age})`;
}

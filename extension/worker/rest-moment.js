/** When the end of a rest may be said, by what holds now and not when it was asked for; as domain/rest_period.py has it. */
const HOUR_MS = 3_600_000;
const AWAITS_A_REPLY = new Set(["not_selected", "on_hold"]);

/**
 * @param {object} options
 * @param {object|null} options.caseRecord The case of the mail; null where there is none, or where nobody can be asked.
 * @param {{rest_hours: number, quiet_from: string|null, quiet_until: string|null}|null} options.settings
 * @param {number} options.now
 * @returns {number|null} Null where the person is done with the mail.
 */
export function momentToSay({ caseRecord, settings, now }) {
  if (caseRecord && isDone(caseRecord)) return null;
  return afterQuiet(Math.max(now, endOf(caseRecord, settings)), settings);
}

const isDone = (record) => record.is_decision === false || !AWAITS_A_REPLY.has(record.state) || record.sent_answer === "sent";

/** The alarm rang for the end that was known; only a case can tell of a later one. */
function endOf(caseRecord, settings) {
  const hours = caseRecord?.rest_hours ?? settings?.rest_hours;
  if (!caseRecord?.received_at || hours === undefined) return 0;
  const byHours = Date.parse(caseRecord.received_at) + hours * HOUR_MS;
  return caseRecord.parked_until ? Math.max(byHours, Date.parse(caseRecord.parked_until)) : byHours;
}

function afterQuiet(moment, settings) {
  const [from, until] = [settings?.quiet_from, settings?.quiet_until];
  if (!from || !until) return moment;
  const day = new Date(moment);
  const time = `${two(day.getHours())}:${two(day.getMinutes())}`;
  const isQuiet = from <= until ? from <= time && time < until : time >= from || time < until;
  if (!isQuiet) return moment;
  const [hour, minute] = until.split(":").map(Number);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + (time < until ? 0 : 1), hour, minute).getTime();
}

const two = (number) => String(number).padStart(2, "0");

/** A mail that may be their next word in a case, such as an answer to a question: which text fits it, and what it belongs to. The person says what it is. */

/** What an answer can be, with the situation of shared_templates whose text fits. */
const ANSWER_SITUATION = Object.freeze({ answered: "T16", declined: "T10b", talk_proposed: "T17", role_open_again: "T26" });
export const ANSWERS = Object.keys(ANSWER_SITUATION);
/** Said of a mail that is no answer; it stays here, and the mail is read as any other. */
export const SOMETHING_ELSE = "other";
/** Told before, and shown with the question; the mail may name another one, or none. */
const OF_THE_CASE = ["company", "role", "stage"];

/** Whether the open mail belongs to the case of the question that it may answer. */
export const isTheirAnswer = ({ answers, answerSaid }) => Boolean(answers) && answerSaid !== SOMETHING_ELSE;

/** What is said of the mail by now: the companion's word, or what was pressed here and is not told yet. */
export function saidOf(reading, { answerSaid }) {
  return reading.answers ? reading.answers.said ?? (answerSaid === SOMETHING_ELSE ? SOMETHING_ELSE : null) : null;
}

/** The situation whose text fits: by the person's word, else by what was read, else by what was asked. */
export function situationOfAnswer({ answers, answerSaid }) {
  return ANSWER_SITUATION[answerSaid ?? answers.likely] ?? ANSWER_SITUATION[answers.asked ? "answered" : "role_open_again"];
}

/** The reading of such a mail as one of its case: what was told of that counts, and its reply needs no rest. */
export function asOfCase(reading) {
  const { case: caseRecord } = reading.answers;
  const facts = { ...reading.facts, promise: caseRecord.promise, referral: caseRecord.referral };
  const sources = { ...reading.sources };
  for (const name of OF_THE_CASE) {
    if (caseRecord[name] === null || caseRecord[name] === facts[name]) continue;
    facts[name] = caseRecord[name];
    sources[name] = null;
  }
  return { ...reading, facts, sources, case: caseRecord, rest: null };
}

/** What the text can say by itself: what was kept of the answer, and the time zone as calendars name it all year. */
export function answerValues({ answers, situationId }, zone = zoneName) {
  return { ...answers.values, ...(situationId === ANSWER_SITUATION.talk_proposed && { time_zone: zone() }) };
}

function zoneName() {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZoneName: "longGeneric" }).formatToParts();
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

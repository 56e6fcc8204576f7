/**
 * How a mail speaks to its reader, for the time without the companion: the greetings of domain/form_of_address.py, which a
 * test holds against these. They are looked for where the sender's own words begin.
 */

const HEAD = 400;
const LONGEST_LINE = 1000; // no line that says who wrote is longer, and to search a whole mail in one line takes seconds
const TITLE = String.raw`(?:mr|mrs|ms|mx|miss|dr|prof(?:essor)?)\b`;
const FORMAL = new RegExp(
  String.raw`^[^\p{L}\p{N}_]*(?:(?:dear|hello|hi|good (?:morning|afternoon|evening|day)),? ${TITLE}` +
    String.raw`|dear (?:sir|madam)\b` +
    String.raw`|sehr geehrte[rs]?\b` +
    String.raw`|(?:hallo|liebe[rs]?|guten (?:tag|morgen|abend)|grüß gott|grüezi),? (?:frau|herrn?)\b` +
    String.raw`|(?:bonjour|bonsoir|ch[eè]re?),? (?:madame|monsieur|mme|m\.)|(?:madame|monsieur)\b` +
    String.raw`|estimad[oa]s? (?:sra?\b|señor(?:as?|es)?\b|don\b|doña\b)|muy señor(?:a|es)?\b` +
    String.raw`|(?:gentile|gentilissim[oa]|egregi[oa]|spett)\b|geachte\b|(?:prezad[oa]|exm[oa])\b|sayın\b)`,
  "imu",
);
const QUOTED_LINE = /^[ \t]*(?:>|\|[ \t])/;
/** A line that says who wrote what follows, a mark of a signature or of a forwarded mail, a field of its head. */
const OLDER_MAIL =
  /^[ \t]*(?:[-_=]{2,}|(?:from|von|de|da|van|kimden)[ \t*]*:)|\b(?:wrote|writes|schrieb|escribió|a écrit|ha scritto|escreveu|schreef|yazdı)\b.*:[ \t]*$/imu;

/** @param {string|null} [text] The words of a mail. */
export function isFormal(text) {
  const lines = (text ?? "").split(/\r?\n/).map((line) => (QUOTED_LINE.test(line) ? "" : line));
  const older = lines.findIndex((line) => line.length <= LONGEST_LINE && OLDER_MAIL.test(line));
  const own = older < 0 ? lines : lines.slice(0, older);
  return FORMAL.test(own.join("\n").slice(0, HEAD));
}

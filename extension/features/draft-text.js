/** The reply's text and the gaps in it: filling a gap leaves the person's own words as they are, and the other way round. */

/**
 * A stretch of the text that belongs to a placeholder: a visible gap, or the value that fills it.
 * @typedef {{placeholder: string, label: string, start: number, end: number, value: string}} Span
 * @typedef {{text: string, spans: Span[]}} DraftText
 */

/** @returns {DraftText} */
export function fromDraft({ body, gaps }) {
  return { text: body, spans: gaps.map((gap) => ({ ...gap, value: "" })) };
}

/** Fills every gap of one placeholder, or opens it again when the value is empty. */
export function fillGaps({ text, spans }, placeholder, value) {
  const words = value.trim();
  let filled = text;
  let moved = 0;
  const after = spans.map((span) => {
    const start = span.start + moved;
    if (span.placeholder !== placeholder) return { ...span, start, end: span.end + moved };
    const put = words || `[${span.label}]`;
    filled = filled.slice(0, start) + put + filled.slice(span.end + moved);
    moved += put.length - (span.end - span.start);
    return { ...span, start, end: start + put.length, value: words };
  });
  return { text: filled, spans: after };
}

/** What the person changed by hand; a stretch they wrote into is theirs from then on. */
export function editText({ text, spans }, edited) {
  const { from, oldEnd, newEnd } = changedRange(text, edited);
  const kept = [];
  for (const span of spans) {
    if (span.end <= from) kept.push(span);
    else if (span.start >= oldEnd) kept.push({ ...span, start: span.start + newEnd - oldEnd, end: span.end + newEnd - oldEnd });
  }
  return { text: edited, spans: kept };
}

function changedRange(before, after) {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, oldEnd: before.length - same, newEnd: after.length - same };
}

/** The gaps still open, as the adapter wants them. */
export function openGaps({ spans }) {
  return spans.filter((span) => !span.value).map(({ placeholder, label, start, end }) => ({ placeholder, label, start, end }));
}

export const hasPlaceholder = ({ spans }, placeholder) => spans.some((span) => span.placeholder === placeholder);

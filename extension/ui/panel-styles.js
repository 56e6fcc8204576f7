/** How the panel, and the composer inside it, look. */

export const panelStyle = `
:host {
  position: fixed !important; inset-block: 12px !important; inset-inline-end: 12px !important;
  inline-size: min(400px, calc(100vw - 24px)) !important; z-index: 2147483000 !important;
}
:host([data-side="start"]) { inset-inline: 12px auto !important; }
.panel {
  block-size: 100%; display: flex; flex-direction: column; background: var(--paper); border: 1px solid var(--line);
  border-radius: 8px; box-shadow: var(--shadow); overflow: hidden;
}
.panel > section { display: contents; }
/* Folded, it is as high as its foot; the rest of the place belongs to the page again. */
:host { pointer-events: none; }
.panel { pointer-events: auto; }
.panel:has([data-folded]) { block-size: auto; position: absolute; inset-inline: 0; inset-block-end: 0; }
/* How it stands with the companion stays on show. */
.panel [data-folded] .scroll > :not(.connection), .panel [data-folded] .scroll:has(> .connection:empty) { display: none; }
.panel [data-folded] .foot { border-block-start: none; }
.head { display: flex; align-items: center; gap: 4px; padding: 8px 8px 8px 16px; border-block-end: 1px solid var(--line); }
.head h2 { flex: 1; font-weight: 600; display: flex; align-items: center; gap: 8px; color: var(--accent); outline: none; }
.head button { padding: 0; inline-size: 32px; color: var(--muted); }
.place { flex: 1; min-block-size: 0; display: flex; flex-direction: column; }
@media (max-width: 460px), (max-height: 460px) {
  :host { inset: 0 0 0 auto !important; inline-size: min(400px, 100vw) !important; }
  :host([data-side="start"]) { inset: 0 auto 0 0 !important; }
  .panel { border-radius: 0; }
}
`;

export const composerStyle = `
.composer { flex: 1; min-block-size: 0; display: flex; flex-direction: column; background: var(--paper); }
.scroll { flex: 1; min-block-size: 0; overflow: auto; overscroll-behavior: contain; padding: 16px; display: flex; flex-direction: column; gap: 16px; }
.scroll > * { flex: none; }
.subject { min-block-size: 20px; color: var(--muted); font-size: 13px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.composer[aria-busy="false"] .subject:empty { display: none; }
/* Two lines are kept for it: a company's name may need them, and nothing below should move then. */
.lead { min-block-size: 42px; }
.read { display: flex; flex-direction: column; gap: 4px; }
.read > .row { flex-wrap: nowrap; }
.read > .row > p { flex: 1; }
.facts { display: grid; grid-template-columns: 12fr 11fr; column-gap: 8px; }
/* The longest choice of each stands whole: "One or more interviews" beside "A recruiter or agency". */
.facts input[type="text"] { font-size: 13px; padding-inline: 8px; }
.facts select { font-size: 13px; padding-inline: 4px 0; }
.facts .field { display: grid; grid-template-rows: subgrid; grid-row: span 3; row-gap: 2px; margin-block-end: 4px; }
.facts label { align-self: end; }
.field { display: flex; flex-direction: column; gap: 2px; min-inline-size: 0; }
label, .label { font-size: 12px; color: var(--muted); }
.hint { font-size: 12px; color: var(--muted); min-block-size: 18px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.hint:empty { display: none; }
[aria-busy="true"] .hint:empty { display: block; }
input[type="text"], select, textarea {
  font: inherit; color: var(--ink); background: var(--surface); border: 1px solid var(--line-strong); border-radius: 6px;
  padding: 4px 8px; min-block-size: 32px; inline-size: 100%; margin: 0;
}
textarea { padding: 8px 12px; min-block-size: 260px; field-sizing: content; resize: vertical; display: block; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 12px; display: flex; flex-direction: column; gap: 8px; }
.card.calm { background: var(--note); border-color: transparent; }
.small { font-size: 13px; color: var(--muted); }
.card code { font: 13px/1.5 ui-monospace, monospace; background: var(--paper); border-radius: 4px; padding: 1px 4px; margin-inline: 2px; overflow-wrap: anywhere; }
.card ol { padding-inline-start: 20px; }
.card .title { font-weight: 600; }
.code { font: 600 26px/1.3 ui-monospace, monospace; letter-spacing: 2px; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
.row > .quiet:first-child { margin-inline-start: -8px; }
.row:not(:has(> :not(.quiet))) > .quiet { margin-inline: -8px 8px; }
.advice { gap: 4px; padding-block: 8px; min-block-size: 66px; }
.advice p { font-weight: 600; min-block-size: 21px; }
.advice summary { cursor: pointer; color: var(--accent); inline-size: fit-content; border-radius: 4px; font-size: 13px; }
.advice details p { font-weight: 400; color: var(--muted); font-size: 13px; margin-block-start: 4px; }
.rest, .question, .referrer { display: flex; flex-direction: column; gap: 8px; }
.referrer { margin-block: -8px; }
.zones { display: grid; grid-template-columns: 3fr 4fr 4fr; gap: 2px; margin-block-start: 4px; }
.zone { font-size: 12px; line-height: 1.35; color: var(--muted); border-block-start: 4px solid var(--line); padding: 2px 4px 0 0; }
.zone b { display: block; font-weight: 400; }
.zone[data-now] { border-block-start-color: var(--accent); color: var(--ink); }
.zone[data-now] b { font-weight: 600; }
.hours .field { flex-direction: row; align-items: center; gap: 8px; }
.hours select { inline-size: auto; }
.hours .field span { display: none; }
.rest { gap: 2px; padding-block-end: 4px; font-size: 13px; }
.rest > p { color: var(--muted); }
.rest[data-resting] > p:first-child { color: var(--ink); }
.rest details > :not(summary) { margin-block-start: 4px; }
:is(.question, .rest) summary { cursor: pointer; color: var(--accent); inline-size: fit-content; border-radius: 4px; }
.question summary .small { margin-inline-start: 8px; }
.question { min-block-size: 22px; }
.question details[open] { display: flex; flex-direction: column; gap: 8px; }
.question details > :not(summary) { margin-block-start: 8px; }
.choices { display: flex; flex-direction: column; gap: 6px; }
button.choice { flex-direction: column; align-items: flex-start; gap: 2px; text-align: start; border-color: var(--line); background: var(--surface); padding: 8px 12px; }
button.choice:hover { background: var(--accent-soft); }
button.choice[aria-pressed="true"] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); background: var(--accent-soft); }
.meter { color: var(--ink); }
.tone { display: flex; align-items: center; gap: 12px; min-block-size: 32px; }
.radios { display: flex; flex-wrap: wrap; gap: 4px 12px; }
.radio { display: inline-flex; align-items: center; gap: 4px; font-size: 14px; color: var(--ink); cursor: pointer; }
.radio input { accent-color: var(--accent); margin: 0; inline-size: 16px; block-size: 16px; }
.missing .hint { white-space: normal; }
.missing { display: flex; flex-direction: column; gap: 8px; }
.reply { display: flex; flex-direction: column; gap: 8px; }
.reply .row button { font-size: 13px; min-block-size: 28px; }
.gaps { flex: 1; font-size: 13px; line-height: 1.35; color: var(--muted); min-inline-size: 140px; }
.foot { position: sticky; inset-block-end: 0; border-block-start: 1px solid var(--line); background: var(--surface); padding: 12px 16px 8px; display: flex; flex-direction: column; gap: 4px; }
.foot .status:empty { display: none; }
.foot .primary { min-block-size: 36px; }
.quote { color: var(--muted); font-size: 13px; }
.composer[aria-busy="true"] :is(input[type="text"], select, textarea) {
  color: transparent; background: linear-gradient(var(--line), var(--line)) 10px 12px / 55% 8px no-repeat var(--surface);
}
.composer[aria-busy="true"] textarea::placeholder { color: transparent; }
.composer[aria-busy="true"] .advice { background: linear-gradient(var(--line), var(--line)) 12px 15px / 60% 8px no-repeat var(--surface); }
@media (max-height: 300px) {
  .composer, .scroll { flex: none; }
  .place { overflow: auto; }
  .foot { position: static; }
}
@media (max-width: 460px) { .scroll { padding-inline: 12px; } .foot { padding-inline: 12px; } }
@media (max-width: 300px) { .facts { grid-template-columns: 1fr; } }

/* The list of findings and the preview. */
.look { flex: none; border-block-start: 1px solid var(--line); background: var(--note); }
[data-folded] .look { border: none; }
.look[data-empty] { border: none; block-size: 0; overflow: hidden; }
.look .grow { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
.look .bar { display: flex; align-items: center; gap: 8px; padding: 6px 8px 6px 16px; }
.look h3 { font-weight: 600; font-size: 13px; line-height: 18px; }
.look .bar p { font-size: 12px; line-height: 16px; color: var(--muted); }
.look .bar button { font-size: 13px; min-block-size: 28px; }
.looks { max-block-size: min(32vh, 250px); overflow: auto; overscroll-behavior: contain; padding: 0 16px 12px; display: flex; flex-direction: column; gap: 8px; }
.looks ul { list-style: none; padding: 0; display: flex; flex-direction: column; gap: 8px; }
.finding { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 6px 12px 4px; display: flex; flex-direction: column; gap: 2px; }
button.quoted { justify-content: flex-start; text-align: start; padding: 0 4px; margin-inline: -5px; min-block-size: 24px; font-weight: 600; overflow-wrap: anywhere; }
button.quoted:hover:enabled { background: var(--accent-soft); }
button.quoted:disabled { color: inherit; cursor: default; }
.finding .why { font-size: 13px; color: var(--muted); }
.better li { display: flex; align-items: center; gap: 8px; border-inline-start: 3px solid var(--line); padding-inline-start: 8px; font-size: 13px; }
.looks .better { gap: 4px; margin-block: 4px 0; }
.better button { flex: none; font-size: 13px; min-block-size: 28px; }
.finding .row button, .notes button { font-size: 13px; min-block-size: 28px; }
.looks .notes { gap: 0; }
.notes li { display: flex; align-items: center; gap: 8px; min-block-size: 28px; font-size: 13px; color: var(--muted); }
.preview summary { cursor: pointer; color: var(--accent); inline-size: fit-content; border-radius: 4px; }
.preview .part { margin-block-start: 8px; display: flex; flex-direction: column; gap: 2px; }
.preview .inbox { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 6px 10px; font-size: 13px; display: flex; flex-direction: column; }
.preview :is(.sender, .topic) { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.preview .opening { overflow-wrap: anywhere; }
.preview .sender { font-weight: 600; }
.preview .opening { color: var(--muted); }
.preview .line { font-size: 13px; color: var(--muted); overflow-wrap: anywhere; }
.share { block-size: 8px; border-radius: 4px; background: var(--line); overflow: hidden; margin-block: 4px; }
.share span { display: block; block-size: 100%; background: var(--accent); }
@media (forced-colors: active) { .share { border: 1px solid; } .share span { background: Highlight; } }
@media (max-height: 300px) { .looks { max-block-size: none; } }
`;

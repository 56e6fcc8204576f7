/** How the list of findings and the preview look. */

export const secondLookStyle = `
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

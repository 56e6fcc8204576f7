/** How the line by a message and the button in the compose row look. */

export const lineStyle = `
:host { margin-block: 4px 8px; }
.line {
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 0; min-block-size: 34px; font-size: 13px;
  border-radius: 8px; padding: 3px 12px 3px 3px; margin-inline-start: -12px; inline-size: fit-content; max-inline-size: calc(100% + 12px);
}
.line button { min-block-size: 28px; padding: 2px 8px; }
.line .opener { color: var(--muted); font-weight: 500; }
.line .opener:hover { color: var(--accent); }
.line.noticed { background: var(--accent-soft); }
.line.noticed .opener { color: var(--on-accent); background: var(--accent); }
.line .notice { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
.line .notice > span:first-child { padding-inline-start: 9px; }
.line .notice:empty { display: none; }
.line .notice button { color: var(--ink); text-decoration: underline; text-underline-offset: 3px; text-decoration-color: var(--line-strong); }
`;

export const composeButtonStyle = `
:host { display: inline-block; vertical-align: middle; }
.compose-button { display: inline-block; }
.compose-button button { inline-size: 36px; min-block-size: 36px; padding: 0; color: var(--muted); border-radius: 18px; }
`;

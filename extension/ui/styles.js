/** The colours and controls that everything of ours shares. The tokens are the dashboard's, by the same names. */

const light = `
  --paper: #faf9f7; --surface: #ffffff; --line: #e0dcd5; --line-strong: #8a857c; --ink: #23262a; --muted: #5a6068;
  --accent: #2f5d62; --on-accent: #ffffff; --accent-soft: #e6eeee; --note: #f4efe4; --focus: #2f5d62;
  --shadow: 0 1px 2px rgb(35 38 42 / 8%), 0 8px 28px rgb(35 38 42 / 14%);
  color-scheme: light;`;

const dark = `
  --paper: #16181a; --surface: #1e2124; --line: #34393e; --line-strong: #7d848b; --ink: #e8e6e1; --muted: #aab0b6;
  --accent: #9fcbc9; --on-accent: #10201f; --accent-soft: #24312f; --note: #2a2720; --focus: #9fcbc9;
  --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 8px 28px rgb(0 0 0 / 50%);
  color-scheme: dark;`;

/** Everything is reset inside the shadow root, where no rule of the page reaches; the host's own place is the adapter's to say. */
export const baseStyle = `
:host { display: block; }
@media print { :host { display: none !important; } }
.afterword { all: initial; display: block; ${light}
  font: 14px/1.5 system-ui, sans-serif; color: var(--ink); text-align: start; -webkit-text-size-adjust: none;
}
.afterword[data-theme="dark"] {${dark} }
.afterword *, .afterword *::before { box-sizing: border-box; }
:where(.afterword) :where(h2, h3, p, ol, ul) { margin: 0; font-size: inherit; font-weight: inherit; }
.afterword [hidden] { display: none !important; }
.afterword svg { flex: none; display: block; }

button {
  font: inherit; color: var(--ink); cursor: pointer; display: inline-flex; align-items: center; justify-content: center;
  gap: 8px; min-block-size: 32px; padding: 4px 12px; border-radius: 6px; border: 1px solid transparent; background: none;
}
button.plain { border-color: var(--line-strong); background: var(--surface); }
button.plain:hover { background: var(--accent-soft); }
button.quiet { color: var(--accent); padding-inline: 8px; }
button.quiet:hover { background: var(--accent-soft); }
button.primary { background: var(--accent); color: var(--on-accent); font-weight: 600; padding-inline: 16px; }
button.primary:hover { box-shadow: inset 0 0 0 99px rgb(127 127 127 / 14%); }
button[aria-disabled="true"] { opacity: 0.65; cursor: default; }
:is(button, input, select, textarea, summary, a):focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important; } }
@media (forced-colors: active) { button, .card, .notice { border: 1px solid; } }
`;

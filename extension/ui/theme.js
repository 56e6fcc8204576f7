/** Tells whether what lies behind one of our elements is dark, from its computed colours alone. */

/** The theme for an element that stands in the flow of the page. */
export function themeAround(node) {
  for (let at = node.parentElement ?? node.getRootNode().host; at; at = at.parentElement) {
    const dark = isDark(getComputedStyle(at).backgroundColor);
    if (dark !== null) return dark ? "dark" : "light";
  }
  return themeOfCanvas();
}

/**
 * The theme for an element that lies over the page, by what is underneath its corners: a mail's own text stays light in a
 * dark Gmail, so one point alone may lie over the exception.
 */
export function themeBeneath(host) {
  const { left, right, top, bottom } = host.getBoundingClientRect();
  const corners = [[left + 4, top + 4], [right - 4, top + 4], [left + 4, bottom - 4], [right - 4, bottom - 4]];
  const dark = corners.filter(([x, y]) => themeAt(x, y, host) === "dark");
  return dark.length * 2 > corners.length ? "dark" : "light";
}

function themeAt(x, y, host) {
  // The body's background covers the whole window, also where the body itself does not reach.
  for (const node of [...document.elementsFromPoint(x, y), document.body]) {
    if (node === host) continue;
    const dark = isDark(getComputedStyle(node).backgroundColor);
    if (dark !== null) return dark ? "dark" : "light";
  }
  return themeOfCanvas();
}

/** A page that paints no background shows the browser's own, which is dark only if the page allows it. */
function themeOfCanvas() {
  const allowsDark = getComputedStyle(document.documentElement).colorScheme.includes("dark");
  return allowsDark && matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** @returns {boolean|null} Null when the colour is see-through and says nothing. */
function isDark(colour) {
  if (!colour.startsWith("rgb")) return null;
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || alpha < 0.5) return null;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

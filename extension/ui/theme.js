/** Tells whether what lies behind one of our elements is dark, from its computed colours alone. */

/** The theme for an element that stands in the flow of the page. */
export function themeAround(node) {
  for (let at = node.parentElement ?? node.getRootNode().host; at; at = at.parentElement) {
    const dark = isDark(getComputedStyle(at).backgroundColor);
    if (dark !== null) return dark ? "dark" : "light";
  }
  return themeOfCanvas();
}

/** The theme for an element that lies over the page, by what is underneath its middle. */
export function themeBeneath(host) {
  const box = host.getBoundingClientRect();
  const stack = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  // The body's background covers the whole window, also where the body itself does not reach.
  for (const node of [...stack, document.body]) {
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
export function isDark(colour) {
  if (!colour.startsWith("rgb")) return null;
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || alpha < 0.5) return null;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

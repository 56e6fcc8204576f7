/** Lists every text of ours whose contrast with what is behind it is under 4.5 to 1, and every control's edge under 3 to 1. */
() => {
  const numbers = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const channel = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const parentOf = (node) => node.parentElement ?? node.getRootNode().host ?? null;
  const behind = (node) => {
    for (let at = node; at; at = parentOf(at)) {
      const [red, green, blue, alpha = 1] = numbers(getComputedStyle(at).backgroundColor);
      if (alpha > 0.9 && red !== undefined) return [red, green, blue];
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const host of document.querySelectorAll("[data-afterword]")) {
    for (const node of host.shadowRoot.querySelectorAll("*")) {
      if (!node.checkVisibility()) continue;
      const style = getComputedStyle(node);
      const hasWords = [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim());
      if (hasWords || node.matches("input, textarea, select")) {
        const ratio = contrast(numbers(style.color), behind(node));
        if (ratio < 4.5) found.push(`${node.tagName} "${node.textContent.slice(0, 30)}" ${ratio.toFixed(2)}`);
      }
      if (node.matches("input[type=text], textarea, select")) {
        const ratio = contrast(numbers(style.borderTopColor), behind(node.parentElement));
        if (ratio < 3) found.push(`edge of ${node.tagName} ${ratio.toFixed(2)}`);
      }
    }
  }
  return found;
}

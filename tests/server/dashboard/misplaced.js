/** Lists the quiet buttons that lie over another one, or begin a line elsewhere than the words around them do. */
() => {
  const startOf = (box) => {
    const { paddingLeft, borderLeftWidth } = getComputedStyle(box);
    return box.getBoundingClientRect().left + Number.parseFloat(paddingLeft) + Number.parseFloat(borderLeftWidth);
  };
  const found = [];
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const button of document.querySelectorAll("button.quiet, .button.quiet")) {
    if (!button.checkVisibility()) continue;
    const { left, right, top, height } = button.getBoundingClientRect();
    const around = button.closest(".card, .note, .facts, .timeline > li, main");
    const before = [...around.querySelectorAll("button, a, p, input, select")].filter((other) => {
      const box = other.getBoundingClientRect();
      const isInLine = box.width && box.top < top + height / 2 && box.bottom > top + height / 2;
      return isInLine && box.left < left && !other.contains(button);
    });
    const words = button.textContent.trim();
    const covered = before.filter((other) => other.matches("button, .button") && other.getBoundingClientRect().right > left + 0.5);
    for (const other of covered) found.push(`${words} lies over ${other.textContent.trim()}`);
    const off = startOf(button) - startOf(around);
    if (!before.length && Math.abs(off) > 0.5) found.push(`${words} begins ${off} off`);
    if (right > around.getBoundingClientRect().right) found.push(`${words} stands out`);
  }
  return found;
}

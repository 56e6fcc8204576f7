/** Injected: the box to write into, and how it stands with the invitation around it. */
(() => {
  const page = globalThis.afterwordInPage;
  const shown = (selector, root = null) => (root ? [...root.querySelectorAll(selector)] : page.all(selector)).filter(page.isShown);
  const isForText = (node) => Boolean(node?.matches?.(page.selectors.editable)) && !node.readOnly && !node.disabled && !page.isDecoy(node);

  /** Keep in mind the field that has the keyboard now: the person asked for a text there. */
  page.remember = () => {
    const node = page.focused();
    page.chosen = isForText(node) ? new WeakRef(node) : null;
    return page.chosen !== null;
  };

  const chosen = () => {
    const node = page.chosen?.deref();
    return node?.isConnected && page.isShown(node) ? node : null;
  };

  const focused = () => {
    const node = page.focused();
    return isForText(node) && page.isShown(node) ? node : null;
  };

  /** @returns {{node: HTMLElement, by: string}|null} The box, and by which way it was found. */
  page.findBox = (kind) => {
    const known = kind === "note" ? noteBox() : composerBox();
    const [asked, used] = [chosen(), focused()];
    if (asked) return { node: asked, by: asked === known ? "anchor" : "chosen" };
    if (known) return { node: known, by: "anchor" };
    if (kind === "note" && page.stateOfInvitation() !== "none") return null;
    return used ? { node: used, by: "focus" } : null;
  };

  const invitation = () => shown(page.selectors.invitation)[0] ?? null;

  function noteBox() {
    const dialog = invitation();
    const known = dialog ? shown(page.selectors.note, dialog).find(isForText) : null;
    if (known) return known;
    const places = dialog ? [dialog] : shown(page.selectors.dialog);
    const areas = [...new Set(places.flatMap((place) => shown("textarea", place).filter(isForText)))];
    return areas.length === 1 ? areas[0] : null;
  }

  /** With several conversations open, the one that has the keyboard. */
  function composerBox() {
    const boxes = shown(page.selectors.composer);
    return boxes.find((box) => box === page.focused()) ?? (boxes.length === 1 ? boxes[0] : null);
  }

  /** none, note, choice (its first step), used_up, weekly, email, or other: something without a field for a note. */
  page.stateOfInvitation = () => {
    if (noteBox()) return "note";
    const dialog = invitation();
    if (!dialog) return "none";
    if (shown(page.selectors.email, dialog).length > 0) return "email";
    if (dialog.querySelector(page.selectors.weekly)) return "weekly";
    if (shown(page.selectors.premium, dialog).length > 0) return "used_up";
    return dialog.querySelector("strong") ? "choice" : "other";
  };

  /** What surrounds a box: the dialog, the form, or a few steps up where neither is known. */
  page.around = (node) =>
    page.closest(node, page.selectors.invitation) ?? page.closest(node, page.selectors.dialog) ??
    node.closest("form") ?? node.parentElement?.parentElement ?? node;

  const linesAround = (node) =>
    [...page.around(node).querySelectorAll("*")]
      .filter((each) => each.childElementCount === 0 && page.isShown(each) && !isForText(each))
      .map(page.words)
      .filter(Boolean);

  /** The counter of the page, by its form alone: "14/200". */
  page.countOf = (node) => {
    const found = linesAround(node).map((line) => /^(\d{1,4})\s*\/\s*(\d{2,5})$/.exec(line)).find(Boolean);
    const limit = node.maxLength > 0 ? node.maxLength : found ? Number(found[2]) : null;
    return { limit, count: found ? Number(found[1]) : null };
  };

  /** The line about what is left this month, word for word: which number it means, only its language says. */
  page.quotaLine = (node) =>
    linesAround(node).find((line) => /^\D*\b\d{1,3}\b\D*$/.test(line) && line.split(" ").length > 2) ?? null;

  /** Whom the box writes to, where the conversation around it says so. */
  page.recipientOf = (node) => {
    const names = [];
    for (let at = node.parentElement; at && names.length === 0; at = at.parentElement ?? at.getRootNode().host) {
      const known = shown(page.selectors.recipient, at);
      names.push(...(known.length > 0 ? known : shown("h2", at).slice(0, 2)).map(page.words));
    }
    return new Set(names).size === 1 ? names[0] : null;
  };
})();

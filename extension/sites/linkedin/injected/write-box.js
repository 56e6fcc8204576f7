/**
 * Injected: puts text into the box that the person has open, keeps what stands there, reads back what the page made of
 * it, and takes it out again. It presses nothing and makes no key event: with a setting of LinkedIn's, Enter sends.
 */
(() => {
  const page = globalThis.afterwordInPage;
  const SETTLE_MS = [30, 90, 180];
  const MOST_STEPS_BACK = 60;
  const isArea = (node) => node.localName === "textarea";
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /** A composer's lines are blocks, and each browser adds its own line breaks around them. */
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden inside does not count, and lines do.
  const textIn = (node) => (isArea(node) ? node.value : node.innerText.replace(/\u00a0/g, " ").replace(/\n$/, ""));
  const plain = (text) => text.replace(/\s+/g, " ").trim();
  const holds = (node, text) => plain(textIn(node)).includes(plain(text));

  page.describeBox = (kind) => {
    const found = page.findBox(kind);
    const invitation = page.stateOfInvitation();
    if (!found) return { invitation, box: null };
    const { node, by } = found;
    const quota = invitation === "note" ? page.quotaLine(node) : null;
    const recipient = kind === "message" ? page.recipientOf(node) : null;
    return { invitation, box: { by, text: textIn(node), ...page.countOf(node), quota, recipient } };
  };

  /**
   * @param {{kind: "note"|"message", text: string, limit: number|null, isReplacing: boolean}} wish
   * @returns {Promise<object>} ok, or the reason why nothing was put in.
   */
  page.writeBox = async ({ kind, text, limit, isReplacing }) => {
    const found = page.findBox(kind);
    if (!found) return { ok: false, reason: "no_box" };
    const before = textIn(found.node);
    if (!isReplacing && holds(found.node, text)) return { ok: false, reason: "already_there" };
    const most = page.countOf(found.node).limit ?? limit;
    const whole = isReplacing ? text : joined(found.node, before, text);
    const over = kind === "note" && most ? whole.length - most : 0;
    if (over > 0) return { ok: false, reason: "no_room", over, hasDraft: before.trim() !== "" };
    const way = write(found.node, text, { before, isReplacing });
    const node = await settle(kind, found, whole, text);
    if (!node) return { ok: false, reason: "not_taken" };
    page.written = { node: new WeakRef(node), before, after: textIn(node), way };
    return { ok: true, ...page.countOf(node), isNoticed: isNoticed(node), hadDraft: !isReplacing && before.trim() !== "" };
  };

  /** What the person wrote comes first, ours after it. */
  function joined(node, before, text) {
    if (!before.trim()) return text;
    return `${before}${gapAfter(node, before)}${text}`;
  }

  const gapAfter = (node, before) => (isArea(node) && !/\s$/.test(before) ? " " : "");

  /** By the browser's own command first: the page notices it as typing, and one undo takes it back. */
  function write(node, text, { before, isReplacing }) {
    node.focus({ preventScroll: true });
    const hasDraft = before.trim() !== "";
    selectEnd(node, isReplacing || !hasDraft);
    const done = isArea(node)
      ? document.execCommand("insertText", false, (isReplacing ? "" : gapAfter(node, hasDraft ? before : " ")) + text)
      : writeLines(text, !isReplacing && hasDraft);
    if (done && holds(node, text)) return "command";
    if (isArea(node)) setValue(node, isReplacing ? text : joined(node, before, text));
    return "value";
  }

  function selectEnd(node, isWhole) {
    if (isArea(node)) {
      node.setSelectionRange(isWhole ? 0 : node.value.length, node.value.length);
      return;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    if (!isWhole) range.collapse(false);
    const selection = node.getRootNode().getSelection?.() ?? document.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  /** Line by line: a line break inside a text is made another thing of by each browser. */
  function writeLines(text, isBelow) {
    const lines = text.split("\n");
    if (isBelow) document.execCommand("insertParagraph");
    return lines.every((line, position) => {
      const isBroken = position === 0 || document.execCommand("insertParagraph");
      return isBroken && (line === "" || document.execCommand("insertText", false, line));
    });
  }

  /** The setter of this world: the page's framework compares with the value it saw last, and finds a new one. */
  function setValue(node, value) {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(node, value);
    node.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText", data: value }));
  }

  /** The page may make the field anew after the first input and lose the text; then it is put in once more. */
  async function settle(kind, found, whole, text) {
    let isAgain = false;
    for (const ms of SETTLE_MS) {
      await pause(ms);
      const node = found.node.isConnected ? found.node : page.findBox(kind)?.node;
      if (!node || holds(node, text)) continue;
      if (isAgain) return null;
      isAgain = true;
      // What the page kept of the person's own words stays: a composer's come from the composer, a note's are in the whole.
      write(node, isArea(node) ? whole : text, { before: isArea(node) ? "" : textIn(node), isReplacing: isArea(node) });
    }
    const node = found.node.isConnected ? found.node : page.findBox(kind)?.node;
    return node && holds(node, text) ? node : null;
  }

  /** Send of a note is off until the page has noticed text; nothing else in the dialog is. */
  function isNoticed(node) {
    const buttons = [...page.around(node).querySelectorAll("button")].filter(page.isShown);
    return buttons.length === 0 ? null : buttons.every((button) => !button.disabled);
  }

  /** Only while the box holds exactly what we left there. */
  page.takeOut = async () => {
    const { before, after, way, node: kept } = page.written ?? {};
    const node = kept?.deref();
    if (!node?.isConnected || textIn(node) !== after) return { ok: false };
    node.focus({ preventScroll: true });
    for (let step = 0; way === "command" && plain(textIn(node)) !== plain(before) && step < MOST_STEPS_BACK; step += 1) {
      if (!document.execCommand("undo")) break;
    }
    if (isArea(node) && node.value !== before) setValue(node, before);
    await pause(SETTLE_MS[0]);
    page.written = null;
    return { ok: plain(textIn(node)) === plain(before) };
  };
})();

/**
 * Injected first, at the person's gesture: ways through a page, its open shadow roots included. Each file of this
 * folder is a plain script that adds to one object in the extension's own world, which the page cannot see. They
 * add no node, no attribute and no listener to the page.
 */
(() => {
  globalThis.afterwordInPage ??= {};
  const page = globalThis.afterwordInPage;

  /** The document and every open shadow root in it, outermost first. */
  function roots(root = document) {
    const inner = [...root.querySelectorAll("*")].map((node) => node.shadowRoot).filter(Boolean);
    return [root, ...inner.flatMap((each) => roots(each))];
  }

  page.all = (selector) => roots().flatMap((root) => [...root.querySelectorAll(selector)]);

  /** Whether a person sees it: hidden twins, parts for screen readers alone and frames at rest are left out. */
  page.isShown = (node) => isFrameShown() && isShownHere(node);

  function isShownHere(node) {
    if (!node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    if (isInside(node, '[aria-hidden="true"]')) return false;
    const { width, height } = node.getBoundingClientRect();
    return width > 1 && height > 1;
  }

  function isFrameShown() {
    if (globalThis.self === globalThis.top) return true;
    // A frame of another origin would have no frame element to look at; none of those is reached.
    const frame = globalThis.frameElement;
    const { width, height } = frame.getBoundingClientRect();
    return width > 1 && height > 1 && frame.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }

  /** The nearest element that fits, across shadow roots. */
  page.closest = (node, selector) => {
    for (let at = node; at; at = at.getRootNode().host) {
      const found = at.closest(selector);
      if (found) return found;
    }
    return null;
  };
  const isInside = (node, selector) => page.closest(node, selector) !== null;

  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden inside does not count, and lines do.
  page.words = (node) => (node?.innerText ?? node?.textContent ?? "").replace(/\s+/g, " ").trim();

  /** Where the keyboard is, or was before it went to our panel. */
  page.focused = () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  };
})();

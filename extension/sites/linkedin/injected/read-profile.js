/** Injected: what the open page says about the person it shows, as evidence; profile.js weighs it. */
(() => {
  const page = globalThis.afterwordInPage;
  const find = (selector, root) => [...root.querySelectorAll(selector)].filter(page.isShown);
  const said = (nodes) => nodes.map(page.words).filter(Boolean);

  page.readProfile = () => {
    const { selectors } = page;
    const main = document.querySelector("main") ?? document.body;
    const topcard = find(selectors.topcard, document).find((node) => /topcard$/i.test(node.getAttribute("componentkey")));
    const heading = find(selectors.heading, topcard ?? main)[0] ?? null;
    const card = topcard ?? heading?.closest("section") ?? null;
    return {
      path: location.pathname,
      search: location.search,
      title: document.title,
      heading: page.words(heading),
      isTopcard: Boolean(topcard),
      photo: find(selectors.photo, main).map((node) => node.alt.trim()).find(Boolean) ?? null,
      inviteLabels: inviteLabels(),
      invited: page.all(selectors.invitation).filter(page.isShown).flatMap((node) => said([...node.querySelectorAll("strong")]))[0] ?? null,
      recipients: [...new Set(said(page.all(selectors.recipient).filter(page.isShown)))],
      headline: card && heading ? headlineOf(card, heading) : null,
      companyLine: card && heading ? hiddenLine(card, heading) : null,
      badges: card ? said(find(selectors.badge, card)) : [],
      labelledBadges: card ? labelledBadges(card) : [],
      experience: experience(),
      publicCompany: said(find(selectors.publicCompany, main))[0] ?? null,
    };
  };

  /** Labels of the controls that invite the person of this very page; other people's stand beside them. */
  function inviteLabels() {
    const own = slugOf(location.pathname);
    return page
      .all(page.selectors.invite)
      .filter((node) => own !== null && decoded(new URL(node.href).searchParams.get("vanityName") ?? "") === own)
      .map((node) => node.getAttribute("aria-label") ?? node.querySelector("[aria-label]")?.getAttribute("aria-label"))
      .filter(Boolean);
  }

  const slugOf = (path) => decoded(/^\/in\/([^/]+)/.exec(path)?.[1] ?? "") || null;

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  /** Where old pages have it; in new ones the first paragraph that is neither degree, pronouns nor a lone dot. */
  function headlineOf(card, heading) {
    const paragraphs = find("p", card).filter((node) => isAfter(node, heading) && !page.closest(node, page.selectors.badge));
    const first = said(paragraphs).find((words) => !/^[·•]/.test(words) && !/^\p{L}+\/\p{L}+(\/\p{L}+)?$/u.test(words));
    const beside = heading.nextElementSibling?.matches("h2") ? page.words(heading.nextElementSibling) : null;
    return said(find(page.selectors.headline, card))[0] ?? first ?? beside ?? null;
  }

  const isAfter = (node, other) => Boolean(other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);

  /** For narrow windows the new card says "company · school" once more, in a paragraph that is hidden now. */
  function hiddenLine(card, heading) {
    const lines = [...card.querySelectorAll("p")].filter((node) => isAfter(node, heading));
    const headline = headlineOf(card, heading);
    const at = lines.findIndex((node) => page.words(node) === headline);
    const next = at < 0 ? null : lines[at + 1];
    return next && !page.isShown(next) ? next.textContent.replace(/\s+/g, " ").trim() || null : null;
  }

  /** A badge of the old rendering is a button whose label says more than its text does: what kind of badge it is. */
  function labelledBadges(card) {
    return said(find(page.selectors.labelledBadge, card).filter((node) => {
      const [words, label] = [page.words(node), node.getAttribute("aria-label")];
      return words !== "" && label !== words && label.includes(words);
    }));
  }

  /** The company of the first entry: the first line when several roles are grouped under it, else before the dot. */
  function experience() {
    const { selectors } = page;
    const [section] = find(selectors.experience, document);
    const anchor = document.querySelector(selectors.experienceAnchor)?.closest("section");
    const entry = section?.querySelector(selectors.experienceEntry) ?? anchor?.querySelector("li");
    if (!entry || !page.isShown(entry)) return null;
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden inside does not count, and lines do.
    const lines = entry.innerText.split("\n").map((line) => line.trim()).filter(Boolean);
    if (entry.querySelector("ul, li")) return lines[0] ?? null;
    const [company, kind] = (lines[1] ?? "").split(" · ");
    return kind ? company : null;
  }
})();

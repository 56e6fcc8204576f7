/**
 * Injected: where things stand in LinkedIn's pages, best first. Nothing here is a word of a language or a hashed class.
 * "new" is the rendering of 2026 with hashed classes, "old" the one before it, of which parts stand in new pages too.
 */
(() => {
  globalThis.afterwordInPage ??= {};
  const page = globalThis.afterwordInPage;

  page.selectors = {
    /** new: the card at the top of a profile; the end of its key is looked at beside, whatever its case. */
    topcard: '[componentkey*="profile.card" i]',
    /** new since February 2026: h2; before that, in between, and in the old one: h1. */
    heading: "h1, h2",
    /** new: company, school, and things that are neither. */
    badge: '[role="button"]',
    /** old: the same as buttons, each with a label that says more than its text. */
    labelledBadge: "li button[aria-label]",
    /** old, and the page for people who are not signed in. */
    headline: ".text-body-medium.break-words, .top-card-layout__headline, [data-generated-suggestion-target]",
    photo: 'img[class*="pv-top-card-profile-picture"], img[width="200"][height="200"]',
    /** Signed out: the company of the first position that goes on. */
    publicCompany: '[data-section="currentPositionsDetails"]',
    experience: '[componentkey*="ExperienceTopLevelSection"]',
    experienceEntry: '[componentkey^="entity-collection-item"]',
    /** old: an empty anchor inside the card. */
    experienceAnchor: "#experience",
    /** A control that invites somebody; whom, its address says. */
    invite: 'a[href*="custom-invite"][href*="vanityName="]',
    /** The heading of the invitation has this id in both of its steps. */
    invitation: '[aria-labelledby="send-invite-modal"]',
    dialog: '[role="dialog"], [role="alertdialog"], dialog[open]',
    note: 'textarea#custom-message, textarea[name="message"]',
    premium: 'a[href*="/premium/"]',
    weekly: '[class*="ip-fuse-limit-alert"]',
    email: 'input[type="email"]',
    composer: '.msg-form__contenteditable[contenteditable="true"]',
    editable: 'textarea, [contenteditable]:not([contenteditable="false"])',
    /** Whom a conversation is with: a thread, a bubble, a new message. */
    recipient:
      "a.msg-thread__link-to-profile, .msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title, .artdeco-pill__text, .artdeco-pill",
  };

  /** Not a field for people: the robot check keeps its answer in a text area. */
  page.isDecoy = (node) =>
    /recaptcha/i.test([node.id, node.getAttribute("name"), node.className].join(" ")) ||
    page.closest(node, '[class*="recaptcha" i]') !== null;
})();

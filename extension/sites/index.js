/** Which adapter reads which site. */

import { createGmailAdapter } from "./gmail/adapter.js";

const ADAPTERS = { "mail.google.com": createGmailAdapter };

/** @returns {import("./contract.js").SiteAdapter|null} */
export function adapterFor(window) {
  const create = ADAPTERS[window.location.hostname];
  return create ? create({ document: window.document, window }) : null;
}

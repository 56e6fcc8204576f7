/** The list of features; main.js starts each with { adapter, messages, signal }. */

import { composeButton } from "./compose-button.js";
import { decisionNotice } from "./decision-notice.js";
import { messageButton } from "./message-button.js";

export const features = [messageButton, composeButton, decisionNotice];

/** Says by a newly opened message, in one calm line, that it looks like a decision. The person decides. */

import { messageLine } from "../ui/message-line.js";
import { sayInLine } from "../ui/texts-line.js";
import { notADecision } from "./case-fields.js";
import { warmPanel } from "./open-panel.js";
import { forgetReading, readOnce } from "./readings.js";

const SETTINGS_GOOD_FOR_MS = 30_000;

export const decisionNotice = {
  name: "decision-notice",
  start({ adapter, messages, signal }) {
    const settled = new Set();
    const isEnabled = noticeSetting(messages);

    adapter.watchMessages(async ({ messageId, place }) => {
      if (settled.has(messageId)) return;
      const found = await look({ adapter, messages, messageId, isEnabled });
      if (signal.aborted || settled.has(messageId) || !found) return;
      const line = messageLine(messageId);
      if (!line.host.isConnected && !place(line.host)) return;
      show({ line, found, messages, settle: () => settled.add(messageId) });
      warmPanel();
    }, signal);
  },
};

/** @returns {Promise<object|null>} The reading, when there is something to say about it. */
async function look({ adapter, messages, messageId, isEnabled }) {
  try {
    const [isOn, found] = await Promise.all([isEnabled(), readOnce({ adapter, messages, messageId, isGlance: true })]);
    return isOn && isNewDecision(found) ? found : null;
  } catch (error) {
    // A page that cannot be read has its button still; pressing it says what is missing.
    if (error.code === "anchor_missing") return null;
    throw error;
  }
}

/** A case in the history, or what may answer in one, was seen to before; nothing needs to be pointed out. */
function isNewDecision({ message, reading }) {
  return Boolean(reading?.verdict.is_rejection) && !reading.case && !reading.answers?.asked && !message.is_own;
}

function show({ line, found: { message, reading }, messages, settle }) {
  const { company } = reading.facts;
  line.show(company ? sayInLine("notice.decision_from", { company }) : sayInLine("notice.decision"), [
    {
      text: sayInLine("button.not_a_decision"),
      onPress: () => {
        settle();
        line.show(sayInLine("notice.noted"));
        line.focus();
        forgetReading(message.message_id);
        note(messages, message, line);
      },
    },
    {
      text: sayInLine("button.not_now"),
      onPress: () => {
        settle();
        line.clear();
        line.focus();
      },
    },
  ]);
}

async function note(messages, message, line) {
  try {
    await messages.saveCase({ key: crypto.randomUUID(), case: notADecision(message) });
  } catch {
    // The extension was updated under this page, or its storage is full.
    line.show(sayInLine("notice.not_noted"));
  }
}

/** Asked again now and then, because it can be switched off while Gmail is open. */
function noticeSetting(messages) {
  let known = null;
  let askedAt = 0;
  return async () => {
    if (known === null || performance.now() - askedAt > SETTINGS_GOOD_FOR_MS) {
      askedAt = performance.now();
      known = messages.getSettings().then((settings) => settings.notice_enabled !== false, () => true);
    }
    return known;
  };
}

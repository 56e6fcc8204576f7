/** The quiet button by each message, which opens the panel for it. */

import { focusMessageLine, messageLine, removeMessageLines } from "../ui/message-line.js";
import { closePanel, openPanelFor, warmPanel } from "./open-panel.js";

export const messageButton = {
  name: "message-button",
  start({ adapter, messages, signal }) {
    adapter.watchMessages(({ messageId, place }) => {
      const line = messageLine(messageId);
      if (!place(line.host)) return;
      line.matchTheme();
      const opener = { focus: () => focusMessageLine(messageId) };
      line.onNear = warmPanel;
      line.onOpen = () => openPanelFor({ adapter, messages, messageId, opener: () => opener });
    }, signal);
    signal.addEventListener("abort", () => {
      closePanel();
      removeMessageLines();
    }, { once: true });
  },
};

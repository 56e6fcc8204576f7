/** What the worker shows outside itself: tabs, the side panel, the count on the button, news of the status. */
const COUNT_COLOUR = "#5a6068";

export function createWindows({ action, runtime, sidePanel, sidebarAction, tabs }) {
  /** Tabs with Gmail that have spoken to us. Asking the browser for them would need one more permission. */
  const gmailTabs = new Set();

  const openPanel = (tab) => (sidePanel ? sidePanel.open({ tabId: tab.id }) : sidebarAction.open());

  return {
    remember: (tabId) => gmailTabs.add(tabId),

    /** The browser could open the panel by itself, but then the press would not let us see the page beside it. */
    setUp() {
      sidePanel?.setPanelBehavior({ openPanelOnActionClick: false });
    },

    /** Always in a tab of its own: the browser's own way to the options page may take over an empty one. */
    async open(url) {
      await tabs.create({ url });
    },

    /** The mail of a message in Gmail, wherever it lies now; the account by its number in Gmail's addresses. */
    openMail(messageId, account) {
      const place = account === null ? "" : `u/${account}/`;
      return tabs.create({ url: `https://mail.google.com/mail/${place}#all/${encodeURIComponent(messageId)}` });
    },

    /** Without waiting for anything first: the browser opens it only within the person's click. */
    async openSidePanel(tab) {
      if (!(sidePanel ?? sidebarAction) || !tab) return { opened: false };
      await openPanel(tab);
      return { opened: true };
    },

    showCount({ waiting, needs_attention: needsAttention, lost }) {
      const count = waiting + needsAttention + lost;
      action.setBadgeBackgroundColor({ color: COUNT_COLOUR });
      action.setBadgeTextColor({ color: "#ffffff" });
      action.setBadgeText({ text: count > 0 ? String(count) : "" });
    },

    tellStatus(status) {
      const notice = { name: "statusChanged", payload: status };
      // No page of ours open is the usual case, and the browser reports it as an error.
      runtime.sendMessage(notice).catch(() => {});
      for (const tabId of gmailTabs) tabs.sendMessage(tabId, notice).catch(() => gmailTabs.delete(tabId));
    },
  };
}

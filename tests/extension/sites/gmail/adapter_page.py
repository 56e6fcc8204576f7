"""A page with the adapter at work in it, as a feature sees it."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page

#: A feature of the simplest kind: it puts one mark by each message and into each compose box, and keeps what it heard.
LISTENER = """async (path) => {
  const { createGmailAdapter } = await import(path);
  const adapter = createGmailAdapter({ document, window });
  const stopper = new AbortController();
  const heard = { adapter, stopper, messages: [], composes: [], closed: 0, boxes: [], marks: new Map() };
  const mark = (kind, name) => {
    if (!heard.marks.has(name)) {
      const node = document.createElement("div");
      node.dataset.afterword = kind;
      node.textContent = `mark ${name}`;
      heard.marks.set(name, node);
    }
    return heard.marks.get(name);
  };
  adapter.watchMessages(({ messageId, place }) => {
    heard.messages.push(messageId);
    place(mark("message", messageId));
  }, stopper.signal);
  adapter.watchCompose(({ compose, messageId, place }) => {
    if (!heard.boxes.includes(compose)) {
      heard.boxes.push(compose);
      compose.signal.addEventListener("abort", () => { heard.closed += 1; });
    }
    heard.composes.push(messageId);
    place(mark("compose", `box ${heard.boxes.indexOf(compose)}`));
  }, stopper.signal);
  window.heard = heard;
}"""

READ = """(messageId) => {
  try {
    return heard.adapter.readMessage(messageId);
  } catch (error) {
    return { code: error.code, anchor: error.anchor, message: error.message };
  }
}"""

OPEN = """async (messageId) => {
  try {
    const box = await heard.adapter.openReply(messageId, heard.stopper.signal);
    heard.opened = box;
    return { ok: true, ...heard.adapter.readCompose(box) };
  } catch (error) {
    return { ok: false, name: error.name, code: error.code, anchor: error.anchor?.number ?? null, reason: error.reason ?? null };
  }
}"""

INSERT = """async ({ box, draft }) => {
  const shown = heard.boxes[box] ?? heard.opened;
  return heard.adapter.insertDraft(shown, draft);
}"""


class AdapterPage:
    """One page of a made-up Gmail. Messages are called by their ids."""

    def __init__(self, page: Page, project_url: str) -> None:
        self.page = page
        self._url = project_url
        self.body = page.locator("[contenteditable]").locator("visible=true")

    def show(self, name: str) -> AdapterPage:
        """Load one of the pages of tests/pages/gmail and start the adapter in it."""
        self.page.goto(f"{self._url}/tests/pages/gmail/{name}.html")
        return self.start()

    def start(self) -> AdapterPage:
        """Start the adapter in the page as it is."""
        self.page.evaluate(LISTENER, "/extension/sites/gmail/adapter.js")
        return self

    def stop(self) -> None:
        """End it, as when the extension goes."""
        self.page.evaluate("heard.stopper.abort()")

    def run(self, script: str, argument: Any = None) -> Any:
        """Let the page do something."""
        return self.page.evaluate(script, argument)

    def messages(self) -> list[str]:
        """Return the ids of the messages that appeared, in order, each as often as it did."""
        ids: list[str] = self.page.evaluate("heard.messages")
        return ids

    def wait_for_messages(self, *ids: str) -> None:
        """Wait until exactly these appeared, in this order."""
        self.page.wait_for_function("count => heard.messages.length >= count", arg=len(ids))
        assert self.messages() == list(ids)

    def wait_for_frames(self) -> None:
        """Let everything that was going to happen in the next frames happen."""
        self.page.evaluate(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))))"
        )

    def composes(self) -> list[str | None]:
        """Return the message that each box answers, in the order they were told."""
        ids: list[str | None] = self.page.evaluate("heard.composes")
        return ids

    def mark(self, name: str) -> Locator:
        """What the feature has put by a message, or into a box: "box 0"."""
        return self.page.get_by_text(f"mark {name}", exact=True)

    def read(self, message_id: str) -> dict[str, Any]:
        """Read a message, or say which anchor is missing."""
        reading: dict[str, Any] = self.page.evaluate(READ, message_id)
        return reading

    def read_box(self, box: int = 0) -> dict[str, Any]:
        """Read a compose box."""
        reading: dict[str, Any] = self.page.evaluate(
            "box => heard.adapter.readCompose(heard.boxes[box])", box
        )
        return reading

    def own_address(self) -> str | None:
        """Return whose mailbox this is."""
        address: str | None = self.page.evaluate("heard.adapter.readOwnAddress()")
        return address

    def open_reply(self, message_id: str) -> dict[str, Any]:
        """Open the reply to a message; says what was opened, or why nothing was."""
        outcome: dict[str, Any] = self.page.evaluate(OPEN, message_id)
        return outcome

    def insert(self, words: str, *gaps: str, box: int = 0) -> dict[str, Any]:
        """Put words into a box; gaps are named by the words they consist of."""
        places = [(words.index(gap), words.index(gap) + len(gap)) for gap in gaps]
        marked = [{"placeholder": "x", "label": "x", "start": start, "end": end} for start, end in places]
        outcome: dict[str, Any] = self.page.evaluate(
            INSERT, {"box": box, "draft": {"body": words, "gaps": marked}}
        )
        return outcome

    def html(self) -> str:
        """Return the exact content of the one box on show."""
        markup: str = self.body.evaluate("body => body.innerHTML")
        return markup

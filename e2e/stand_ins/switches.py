"""Every way in which the stand-in Gmail can differ: one table of names, defaults, values and meanings.

A switch is set in a test (`Switches(header_buttons="b")`) or in the address
(`https://mail.google.com/mail/u/0/?header_buttons=b#inbox`). Times are in milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass

from e2e.stand_ins.switch_table import SwitchTable, switch


@dataclass(frozen=True)
class Switches(SwitchTable):
    """What the page is like. The defaults are the page as most accounts have it."""

    # The whole page
    language: str = switch("en", "language of the interface; Arabic is right to left", "en", "de", "ar")
    theme: str = switch("light", "dark leaves the body of a mail light", "light", "dark")
    naming: str = switch(
        "known",
        "renamed: no class name is known; gone: the attributes that a part is known by are missing too",
        "known",
        "renamed",
        "gone",
    )
    csp: bool = switch(True, "the page's strict policy: scripts by nonce, Trusted Types")
    own_window: bool = switch(False, "the body classes of a window of its own")
    title_without_address: bool = switch(False, "the tab's title does not end with the account's address")
    shortcuts: bool = switch(False, "the page's keyboard shortcuts are on")
    swallow_clicks: bool = switch(
        False, "a page-wide handler stops mouse clicks on foreign parts of a bottom row"
    )
    churn_nodes: int = switch(0, "so many more nodes in the page")
    churn_per_second: int = switch(0, "so many changes to them in a second")

    # Views
    reading_pane: bool = switch(False, "the list stays beside the thread")
    conversation_view: bool = switch(True, "off: each message is a thread view of its own")
    stale_views: bool = switch(True, "views seen before stay in the page, hidden")
    view_delay_ms: int = switch(30, "from the change of the hash to the view")
    thread_root: str = switch("g", "first class of the element around the thread", "g", "UG")
    thread_perm_id: str = switch("present", "the heading's second id", "present", "missing", "undefined")
    h2_id_delay_ms: int = switch(0, "the heading's ids come so much later")

    # Messages
    header_buttons: str = switch("a", "form of the header's Reply and More", "a", "b", "text", "none")
    footer: str = switch("plain", "the bar under the last message", "plain", "table", "none")
    footer_duplicate: bool = switch(False, "a hidden second bar under each message")
    footer_sticky: bool = switch(False, "a bar at the window's foot that answers the last message")
    body_class: str = switch("aiL", "second class of a mail's body", "aiL", "aXjCH")
    body_wrapper: bool = switch(False, "one more element inside the body")
    rerender: str = switch("header", "what is made anew some time after it was opened", "header", "message")
    rerender_ms: int = switch(400, "when that happens; 0 for never")
    sync_ms: int = switch(600, "a sent answer gets its second id so much later")

    # Opening an answer
    plain_click_enough: bool = switch(
        False, "a lone click() presses a control; else the whole press is needed"
    )
    reply_all_by_default: bool = switch(False, "the header's Reply answers everyone")
    reply_opens: str = switch("this", "which message an answer opens for", "this", "last", "nothing")
    reply_place: str = switch("inline", "where an answer opens", "inline", "popup", "full")
    reply_first_child: bool = switch(True, "the slot's first child is not the compose")
    compose_delay_ms: int = switch(30, "from the press to the compose")
    rm_delay_ms: int = switch(0, "from the compose to the id of the message it answers")
    rm_form: str = switch("hex", "form of that id", "hex", "perm", "missing")
    open_at_load: bool = switch(False, "the answer to the last message is open when the thread is shown")
    open_composes: int = switch(0, "so many new mails are open from the start")
    pop_out: str = switch("move", "popping out moves the nodes or makes new ones", "move", "rebuild")

    # Inside a compose
    recipients: str = switch("new", "recipient rows, or text areas as before October 2021", "new", "old")
    signature: str = switch(
        "before_quote", "where the own signature stands", "before_quote", "after_quote", "none"
    )
    quote: str = switch("folded", "the quoted mail", "folded", "expanded", "none")
    empty_start: str = switch("div", "what an empty body begins with", "div", "br")
    plain_text: bool = switch(False, "plain-text mode")
    senders: int = switch(1, "with two, the hidden sender is filled and an alias is shown")
    title_bar: str = switch("button", "controls of a pop-up's title bar", "button", "img")
    notices_synthetic_input: bool = switch(
        False, "input events that the browser did not make count as edits too"
    )
    autosave_ms: int = switch(300, "from the last edit to the saved draft")

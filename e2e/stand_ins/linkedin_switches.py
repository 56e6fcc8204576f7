"""Every way in which the stand-in LinkedIn can differ: one table of names, defaults, values and meanings.

A switch is set in a test (`LinkedInSwitches(rendering="ember")`) or in the address
(`https://www.linkedin.com/in/ana-ruiz-northlight/?rendering=ember`). Times are in milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass

from e2e.stand_ins.switch_table import SwitchTable, switch


@dataclass(frozen=True)
class LinkedInSwitches(SwitchTable):
    """What the page is like. The defaults are a free account on a profile of 2026."""

    # The whole page
    language: str = switch("en", "language of the interface", "en", "pl", "de")
    theme: str = switch("light", "the colours", "light", "dark")
    labels: str = switch(
        "usual", "replaced: every word of the interface is made up anew", "usual", "replaced"
    )
    naming: str = switch(
        "usual",
        "scrambled: every class name is made up at each load; gone: ids, names and marks are missing too",
        "usual",
        "scrambled",
        "gone",
    )
    csp: bool = switch(True, "the page's strict policy, by header and meta tag, with Trusted Types")
    signed_in: bool = switch(True, "off: a profile is shown as to a visitor without an account")
    notifications: int = switch(2, "the number before the title, 99+ beyond that; 0 for none")

    # A profile
    rendering: str = switch("sdui", "the new layout with hashed classes, or the old one", "sdui", "ember")
    heading: str = switch(
        "usual",
        "the name's heading: h2 (old layout: text-heading-xlarge), or the form seen at other times",
        "usual",
        "other",
    )
    title: str = switch("usual", "the tab's title has the headline after the name", "usual", "with_headline")
    title_lag_ms: int = switch(0, "after a change of profile the title comes so much later")
    stale_profiles: bool = switch(True, "a profile seen before stays in the page, hidden")
    experience: str = switch("absent", "the Experience card, which loads late", "absent", "flat", "grouped")
    connect: str = switch(
        "row", "where Connect is, or what stands in its place", "row", "more", "pending", "connected"
    )
    twin_row: str = switch("sticky", "where the second row of actions is", "sticky", "topcard")
    other_people: int = switch(9, "so many other people's Connect controls")
    others_at_once: bool = switch(True, "their Connect invites without a dialog")
    other_dialogs: int = switch(6, "so many hidden dialogs of a video player")

    # The invitation
    dialog_host: str = switch(
        "shadow",
        "where the dialog is: shadow root, own page, modal outlet, frame",
        "shadow",
        "page",
        "modal",
        "frame",
    )
    dialog_delay_ms: int = switch(30, "from the press on Connect to the dialog, and from step to step")
    account: str = switch("free", "a free account has 200 characters, Premium 300", "free", "premium")
    quota: int = switch(3, "notes left this month on a free account; with 0 the Premium offer comes instead")
    quota_in_gate: bool = switch(False, "the notes left stand in the first step too")
    gate: str = switch("none", "what comes instead of the invitation", "none", "weekly", "email")
    counter: str = switch("plain", "the counter beside the note", "plain", "live", "none")
    counts: str = switch(
        "units", "what the counter counts: UTF-16 units or characters", "units", "characters"
    )
    over_long: str = switch(
        "refuse", "more than the limit cannot be sent, or is cut as it comes", "refuse", "cut"
    )
    maxlength: int = switch(0, "the note's own maximum length; 0 for none")
    decoy: str = switch("hidden", "the robot check's text area before the note", "hidden", "shown", "none")
    note_draft: str = switch("", "what stands in the note from the start")
    remount: str = switch(
        "never",
        "after the first input the note is made anew and keeps or loses its text",
        "never",
        "keeps",
        "loses",
    )
    remount_ms: int = switch(20, "how long after that input")
    listens: str = switch(
        "dialog",
        "where the page's framework hears input: beyond the dialog it must be composed",
        "dialog",
        "document",
    )

    # Messages
    composer_host: str = switch(
        "shadow", "where Message opens: in the page, a shadow root, a frame", "overlay", "shadow", "frame"
    )
    messaging: str = switch(
        "usual",
        "rebuilt: no class or id is known; wall: a Premium offer and no editor",
        "usual",
        "rebuilt",
        "wall",
    )
    composer_draft: str = switch("", "what stands in the composer from the start; a line for each paragraph")
    open_bubbles: int = switch(0, "so many other conversations are open too")
    inmail: bool = switch(False, "the composer has a subject")
    enter_sends: bool = switch(True, "the setting that Enter sends")
    notices_synthetic_input: bool = switch(
        False, "the composer takes input events that the browser did not make"
    )

"""The known variants of LinkedIn that the journeys run over, by name."""

from __future__ import annotations

from dataclasses import replace

from e2e.stand_ins.linkedin_switches import LinkedInSwitches

#: The old rendering, with its dialogs where that one has them.
OLD = LinkedInSwitches(rendering="ember", dialog_host="modal", composer_host="overlay")

#: In each of these the open profile can be read.
PROFILES: dict[str, LinkedInSwitches] = {
    "usual": LinkedInSwitches(),
    "name in an h1": LinkedInSwitches(heading="other"),
    "no notifications": LinkedInSwitches(notifications=0),
    "many notifications": LinkedInSwitches(notifications=120),
    "headline in the title": LinkedInSwitches(title="with_headline"),
    "Experience card": LinkedInSwitches(experience="flat"),
    "Experience card by company": LinkedInSwitches(experience="grouped"),
    "Connect under More": LinkedInSwitches(connect="more"),
    "invitation sent": LinkedInSwitches(connect="pending"),
    "connected": LinkedInSwitches(connect="connected"),
    "actions twice in the top card": LinkedInSwitches(twin_row="topcard"),
    "old": OLD,
    "old, other heading": replace(OLD, heading="other"),
    "old, Experience card": replace(OLD, experience="flat"),
    "Polish": LinkedInSwitches(language="pl", twin_row="topcard"),
    "German": LinkedInSwitches(language="de"),
    "old, Polish": replace(OLD, language="pl"),
    "old, German": replace(OLD, language="de"),
    "dark": LinkedInSwitches(theme="dark"),
    "without the page's policy": LinkedInSwitches(csp=False),
}

#: In each of these the invitation has a note that can be filled.
NOTES: dict[str, LinkedInSwitches] = {
    "in the shadow root": LinkedInSwitches(),
    "on a page of its own": LinkedInSwitches(dialog_host="page"),
    "in the modal outlet": LinkedInSwitches(dialog_host="modal"),
    "in the frame": LinkedInSwitches(dialog_host="frame"),
    "old": OLD,
    "Premium": LinkedInSwitches(account="premium"),
    "last note of the month": LinkedInSwitches(quota=1, quota_in_gate=True),
    "live counter": LinkedInSwitches(counter="live"),
    "no counter": LinkedInSwitches(counter="none"),
    "counter of characters": LinkedInSwitches(counts="characters"),
    "maximum length": LinkedInSwitches(maxlength=300, account="premium"),
    "cut at the limit": LinkedInSwitches(over_long="cut"),
    "decoy in sight": LinkedInSwitches(decoy="shown"),
    "no decoy": LinkedInSwitches(decoy="none"),
    "draft in the note": LinkedInSwitches(note_draft="Hello Ana, "),
    "made anew, text kept": LinkedInSwitches(remount="keeps"),
    "made anew, text lost once": LinkedInSwitches(remount="loses"),
    "heard at the document": LinkedInSwitches(listens="document"),
    "late dialog": LinkedInSwitches(dialog_delay_ms=300),
    "Connect under More": LinkedInSwitches(connect="more"),
    "Polish": LinkedInSwitches(language="pl"),
    "German": LinkedInSwitches(language="de"),
    "without the page's policy": LinkedInSwitches(csp=False),
}

#: Pressing Connect, and "Add a note" where there is one, leads to no note.
NO_NOTE: dict[str, LinkedInSwitches] = {
    "notes used up": LinkedInSwitches(quota=0),
    "notes used up, on a page of its own": LinkedInSwitches(quota=0, dialog_host="page"),
    "notes used up, Polish": LinkedInSwitches(quota=0, language="pl"),
    "weekly limit": LinkedInSwitches(gate="weekly"),
    "email asked for": LinkedInSwitches(gate="email"),
}

#: In each of these a message can be written from a profile.
MESSAGES: dict[str, LinkedInSwitches] = {
    "in the shadow root": LinkedInSwitches(),
    "in the frame": LinkedInSwitches(composer_host="frame"),
    "in the page": LinkedInSwitches(composer_host="overlay"),
    "old": OLD,
    "draft in the composer": LinkedInSwitches(composer_draft="Hello Ana,\n\nI"),
    "two other conversations open": LinkedInSwitches(open_bubbles=2),
    "with a subject": LinkedInSwitches(inmail=True),
    "rebuilt": LinkedInSwitches(messaging="rebuilt"),
    "Enter does not send": LinkedInSwitches(enter_sends=False),
    "Polish": LinkedInSwitches(language="pl"),
    "German": LinkedInSwitches(language="de"),
}

#: There is no editor.
NO_COMPOSER: dict[str, LinkedInSwitches] = {"Premium offer": LinkedInSwitches(messaging="wall")}

#: No part can be known any more; the field that has the focus is left.
UNKNOWN: dict[str, LinkedInSwitches] = {"anchors gone": LinkedInSwitches(naming="gone")}


def disguised(switches: LinkedInSwitches) -> LinkedInSwitches:
    """Return a variant with every class name scrambled and every word of the interface replaced."""
    return replace(switches, naming="scrambled", labels="replaced")

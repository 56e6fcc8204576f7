"""The stand-in LinkedIn as a person uses it, and what it noticed."""

from __future__ import annotations

from playwright.sync_api import FrameLocator, Locator, Page

from e2e.pages.linkedin_record import LinkedInRecord
from e2e.stand_ins.linkedin import ORIGIN
from e2e.stand_ins.linkedin_people import Member, find_member
from e2e.stand_ins.linkedin_switches import LinkedInSwitches


class LinkedInPage(LinkedInRecord):
    """One tab with the stand-in. Members are called by their key."""

    @property
    def switches(self) -> LinkedInSwitches:
        """The variant that is shown."""
        return self.stand_in.switches

    @property
    def labels(self) -> dict[str, str]:
        """The interface's words in this variant, made-up ones included."""
        return self.stand_in.labels

    # Going about

    def open(self, member: str = "ana", switches: LinkedInSwitches | None = None) -> Member:
        """Load a member's profile in a variant; return the member as the stand-in knows them."""
        found = find_member(member)
        self._load(found.path, switches)
        return found

    def go_to(self, member: str) -> Member:
        """Change to another profile without a load, by a link in the page."""
        found = find_member(member)
        self.page.locator(f".s-to-{member}").locator("visible=true").click()
        self.page.wait_for_url(f"{ORIGIN}{found.path}")
        return found

    def open_company(self, switches: LinkedInSwitches | None = None) -> None:
        """Load a company's page."""
        self._load("/company/northlight-labs/", switches)

    def open_search(self, switches: LinkedInSwitches | None = None) -> None:
        """Load the results of a search for people."""
        self._load("/search/results/people/", switches)

    def open_conversation(self, member: str = "ana", switches: LinkedInSwitches | None = None) -> Member:
        """Load the page of messages with the conversation with a member."""
        found = find_member(member)
        self._load(f"/messaging/thread/{found.number}/", switches)
        return found

    def _load(self, path: str, switches: LinkedInSwitches | None) -> None:
        if switches:
            self.stand_in.switches = switches
        # Behind the panel it would be drawn once a second, and each press would wait for that.
        self.page.bring_to_front()
        self.page.goto(f"{ORIGIN}{path}")
        self.page.wait_for_function("() => globalThis.standIn")

    # The profile

    def heading(self) -> Locator:
        """The name of the profile that is shown."""
        return self._shown("name")

    def headline(self) -> Locator:
        """The headline of the profile that is shown."""
        return self._shown("headline")

    def badges(self) -> list[str]:
        """Return what the badges of the top card say, in order."""
        return self.page.locator(".s-badge").locator("visible=true").all_inner_texts()

    def invite_address(self) -> str | None:
        """Return where Connect leads."""
        return self._shown("connect").get_attribute("href")

    def classes(self) -> set[str]:
        """Return every class name in the page, without the stand-in's own."""
        names: list[str] = self.page.evaluate(
            "[...document.querySelectorAll('[class]')].flatMap(node => [...node.classList])"
        )
        return {name for name in names if not name.startswith("s-")}

    # The invitation

    def open_invite(self) -> None:
        """Press Connect, as the person does, and wait for the dialog."""
        if self.switches.connect == "more":
            self._shown("more").click()
        self._shown("connect").click()
        self.dialog().wait_for()

    def open_invite_page(self, member: str = "ana", switches: LinkedInSwitches | None = None) -> Member:
        """Load the invitation as a page of its own, as a middle click does, and wait for the dialog."""
        found = find_member(member)
        self._load(f"/preload/custom-invite/?vanityName={found.slug}", switches)
        self.dialog().wait_for()
        return found

    def dialog(self) -> Locator:
        """The invitation, in whichever place this variant opens it."""
        return self._invite_place().locator(".s-dialog")

    def add_note(self) -> None:
        """Press "Add a note" and wait for what comes."""
        self._invite_place().locator(".s-add-note").click()
        self._invite_place().locator(".s-add-note").wait_for(state="detached")

    def open_note(self, member: str = "ana", switches: LinkedInSwitches | None = None) -> Member:
        """Load a profile and open the invitation up to its note."""
        found = self.open(member, switches)
        self.open_invite()
        self.add_note()
        self.note_box().wait_for()
        return found

    def note_box(self) -> Locator:
        """The text area of the note."""
        return self._invite_place().locator(".s-note-box")

    def note_text(self) -> str:
        """Return what stands in the note."""
        return self.note_box().input_value()

    def counter(self) -> str | None:
        """Return the counter beside the note, as the page shows it."""
        count: str | None = self.read("note")["count"]
        return count

    def type_note(self, words: str) -> None:
        """Type into the note, as a person does."""
        self.note_box().press_sequentially(words)

    def wait_until_settled(self) -> None:
        """Wait until the page has made its field anew, in the variants that do."""
        if self.switches.remount != "never":
            self.page.wait_for_function("() => standIn.read('note').isSettled")

    def send_without_note(self) -> None:
        """Press the first step's primary button, as only the person may."""
        self._invite_place().locator(".s-send-without-note").click()
        self.dialog().wait_for(state="detached")

    def connect_with_somebody_else(self) -> None:
        """Press Connect of the first other person on the profile."""
        self._shown("other-connect").click()

    def send_button(self) -> Locator:
        """The Send of the note."""
        return self._invite_place().locator(".s-send-note")

    def is_send_enabled(self, field: str = "note") -> bool:
        """Whether the page would let the person send now."""
        enabled: bool = self.read(field)["canSend"]
        return enabled

    # Messages

    def open_message(self, member: str = "ana", switches: LinkedInSwitches | None = None) -> Member:
        """Load a profile, press Message, and wait for the composer."""
        found = self.open(member, switches)
        self._shown("message").click()
        self._message_place().locator(".s-bubble").last.wait_for()
        return found

    def compose_to(self, member: str = "ana", switches: LinkedInSwitches | None = None) -> Member:
        """Load the page of a new message, as Message in a tab of its own does."""
        found = self.open(member, switches)
        address = self._shown("message").get_attribute("href")
        assert address
        self._load(address, None)
        return found

    def composer(self) -> Locator:
        """The editable of the message that the person opened."""
        return self._message_place().locator(".s-composer")

    def composer_text(self) -> str:
        """Return what stands in the composer, a line for each paragraph."""
        text: str = self.read("message")["text"]
        return text

    def type_message(self, words: str) -> None:
        """Type into the composer at its end, as a person does."""
        self.composer().focus()
        self.composer().press("ControlOrMeta+End")
        self.composer().press_sequentially(words)

    def message_send_button(self) -> Locator:
        """The Send of the composer."""
        return self._message_place().locator(".s-message-send")

    def _message_place(self) -> Page | FrameLocator:
        in_frame = self.switches.composer_host == "frame" and "/in/" in self.page.url
        return self._frame() if in_frame else self.page

    def _invite_place(self) -> Page | FrameLocator:
        in_frame = self.switches.dialog_host == "frame" and "/in/" in self.page.url
        return self._frame() if in_frame else self.page

    def _frame(self) -> FrameLocator:
        return self.page.frame_locator(".s-interop-frame")

    def _shown(self, part: str) -> Locator:
        return self.page.locator(f".s-{part}").locator("visible=true").first

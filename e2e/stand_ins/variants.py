"""The known variants of Gmail that the journeys run over, by name."""

from __future__ import annotations

from e2e.stand_ins.switches import Switches

#: In each of these the reply to the right message can be filled.
FILLABLE: dict[str, Switches] = {
    "usual": Switches(),
    "header buttons B": Switches(header_buttons="b"),
    "header buttons as text": Switches(header_buttons="text"),
    "a plain click is enough": Switches(plain_click_enough=True),
    "footer in a table": Switches(footer="table"),
    "no footer": Switches(footer="none"),
    "hidden second footer": Switches(footer_duplicate=True),
    "sticky footer": Switches(footer_sticky=True),
    "no header buttons": Switches(header_buttons="none"),
    "late compose": Switches(compose_delay_ms=500),
    "compose as the slot's first child": Switches(reply_first_child=False),
    "late id of the answered message": Switches(rm_delay_ms=400),
    "other form of that id": Switches(rm_form="perm"),
    "no second thread id": Switches(thread_perm_id="missing"),
    "second thread id undefined": Switches(thread_perm_id="undefined"),
    "other thread root": Switches(thread_root="UG"),
    "reading pane": Switches(reading_pane=True),
    "reading pane, late thread id": Switches(reading_pane=True, h2_id_delay_ms=1500),
    "conversation view off": Switches(conversation_view=False),
    "reply in a pop-up": Switches(reply_place="popup"),
    "reply in a pop-up with old title bar": Switches(reply_place="popup", title_bar="img"),
    "reply over the page": Switches(reply_place="full"),
    "two other composes open": Switches(open_composes=2),
    "reply open at load": Switches(open_at_load=True),
    "quote already open": Switches(quote="expanded"),
    "signature after the quote": Switches(signature="after_quote", quote="expanded"),
    "no signature": Switches(signature="none"),
    "no signature, empty line break": Switches(signature="none", empty_start="br"),
    "signature, empty line break": Switches(empty_start="br"),
    "plain text": Switches(plain_text=True),
    "old recipients": Switches(recipients="old"),
    "several senders": Switches(senders=2),
    "reply to all by default": Switches(reply_all_by_default=True),
    "old body class": Switches(body_class="aXjCH"),
    "one more wrapper in the body": Switches(body_wrapper=True),
    "messages made anew": Switches(rerender="message"),
    "German": Switches(language="de"),
    "Arabic": Switches(language="ar"),
    "Arabic, header buttons B": Switches(language="ar", header_buttons="b"),
    "dark": Switches(theme="dark"),
    "shortcuts on": Switches(shortcuts=True),
    "clicks swallowed": Switches(swallow_clicks=True),
    "without the page's policy": Switches(csp=False),
    "a large and restless page": Switches(churn_nodes=5000, churn_per_second=200),
}

#: Reply cannot be found or does not work, so nothing may be filled and the person is told, in these words.
NOT_FILLABLE: dict[str, tuple[Switches, str]] = {
    "no way to reply": (Switches(header_buttons="none", footer="none"), "Part 9 was not found"),
    "Reply does nothing": (Switches(reply_opens="nothing"), "The reply did not open"),
}

#: Attributes alone are left: the message is known, its text is not.
RENAMED: dict[str, Switches] = {"every class renamed": Switches(naming="renamed")}

#: No part can be known any more: nothing of ours stands in the page.
UNKNOWN: dict[str, Switches] = {"anchors gone": Switches(naming="gone")}

#: Reply answers the last message of the thread, whichever one was asked for.
ANSWERS_LAST: dict[str, Switches] = {
    "Reply answers the last": Switches(reply_opens="last"),
    "Reply answers the last, id comes late": Switches(reply_opens="last", rm_delay_ms=400),
    "Reply answers the last, without saying so": Switches(reply_opens="last", rm_form="missing"),
    "only a sticky footer": Switches(header_buttons="none", footer="none", footer_sticky=True),
}

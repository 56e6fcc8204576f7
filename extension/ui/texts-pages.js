/** The sentences of the options page and the side panel, by key. */

const texts = {
  "page.lead": "After a no: a thank-you with one good question, written with you. Nothing leaves this computer, and nothing is sent for you.",

  "setup.heading": "Three steps",
  "setup.done": "Done",
  "setup.next": "Next",
  "setup.later": "After that",
  "setup.now": "Next: {step}.",

  "start.heading": "Start the companion",
  "start.looking": "Looking for the companion…",
  "start.found": "It runs on this computer, on port {port}.",
  "start.found_version": "It runs on this computer, on port {port}. Version {version}.",
  "start.not_running": "The companion is not running. Start it in a terminal with one of these:",
  "start.commands": "make run\nafterword",
  "start.by_itself": "This page notices by itself.",
  "start.other_program": "Another program answers on port {port}. Nothing was given to it. Stop it, or start the companion on another port and set the same port below:",
  "start.other_commands": "afterword --port 8738",
  "start.blocked": "Your browser keeps Afterword from reaching this computer. It needs the address 127.0.0.1, and no other.",
  "start.allow": "Allow access",
  "start.not_allowed": "The browser kept it closed. Its page of extensions has the same choice, in Afterword's details.",
  "start.old_extension": "The companion is newer than this extension. Update the extension and load it again. What you have written is safe.",
  "start.old_companion": "The extension is newer than the companion. Stop the companion, update it and start it again. What you have written is safe.",
  "start.reload": "Afterword was updated. Reload this page.",

  "connect.heading": "Connect",
  "connect.later": "The companion asks you once whether this browser may talk to it.",
  "connect.ready": "The companion asks you once whether this browser may talk to it. Both show the same six digits.",
  "connect.button": "Connect",
  "connect.code": "The six digits",
  "connect.compare": "On the companion's page, compare the six digits and choose Allow.",
  "connect.no_page": "Is that page not open in this browser? A terminal does it too:",
  "connect.command": "afterword pair {code}",
  "connect.cancel": "Cancel",
  "connect.denied": "The companion's page said no. You can ask again.",
  "connect.expired": "That took a while, so the digits are no longer valid. Ask for new ones.",
  "connect.pairing_full": "Several requests wait already. Answer them on the companion's page first.",
  "connect.trouble": "That did not work out. Nothing was lost; you can try it again.",
  "connect.since": "Connected since {when}.",
  "connect.disconnect": "Disconnect",
  "connect.disconnect_ask": "Forget the key to the companion? What waits here stays.",
  "connect.disconnect_yes": "Forget the key",
  "connect.disconnect_no": "Keep it",

  "gmail.heading": "Open a mail in Gmail",
  "gmail.how": "Open the mail you were sent, then choose “Write a thank-you” beside it. Gmail pages that are open already need a reload.",
  "gmail.open": "Open Gmail",

  "linkedin.heading": "LinkedIn",
  "linkedin.terms": "LinkedIn's agreement forbids browser extensions that copy profiles, act for you, or add things to its pages. LinkedIn can close an account over it.",
  "linkedin.does": "Afterword adds nothing to its pages, presses nothing there, and asks LinkedIn for nothing. It looks at a page only when you press. Then it reads the open profile's name, headline and company, or fills the box you have open.",
  "linkedin.your_choice": "LinkedIn may still see that as against its terms. Whether you use it there is your choice; writing here and copying needs no page.",
  "linkedin.how": "On a profile, press Afterword's button in the browser's bar. “Suggest a note here” stands in the menu of a field, and {shortcut} does the same.",
  "linkedin.how_no_key": "On a profile, press Afterword's button in the browser's bar. “Suggest a note here” stands in the menu of a field too.",
  "linkedin.access_none": "Each of these opens one page to it. You can also allow LinkedIn's pages for good; it still looks only when you press.",
  "linkedin.access_given": "LinkedIn's pages are allowed for good. It still looks only when you press.",
  "linkedin.allow": "Allow LinkedIn pages",
  "linkedin.take_back": "Take it back",

  "companion.page": "Open the companion's page",

  "port.heading": "Port",
  "port.why": "Only needed when the companion was started on another port.",
  "port.label": "Port of the companion",
  "port.use": "Use this port",
  "port.saved": "Port {port} is used from now on.",
  "port.wrong": "A port is a number from 1 to 65535.",

  "outbox.heading": "Waiting for the companion",
  "outbox.one": "One note waits. It goes over by itself once the companion is there.",
  "outbox.many": "{count} notes wait. They go over by themselves, in order, once the companion is there.",
  "outbox.attention": "The companion did not take these. They stay here until you decide.",
  "outbox.problem": "The companion said: {message}",
  "outbox.try_again": "Try again",
  "outbox.remove": "Remove",
  "outbox.remove_ask": "Remove it for good?",
  "outbox.remove_yes": "Remove it",
  "outbox.remove_no": "Keep it",
  "outbox.no_company": "No company named",
  "entry.kept": "Kept in history",
  "entry.put_into_reply": "Put into the reply",
  "entry.copied": "Copied",
  "entry.marked_as_sent": "Marked as sent",
  "entry.closed": "Closed",
  "entry.reopened": "Opened again",
  "entry.corrected": "Corrected",
  "entry.rested_less": "Put in before the rest was over",
  "entry.parked": "Put off",
  "entry.not_sent": "Not sent",
  "entry.referrer_told": "Told the person who introduced you",
  "entry.reflected": "Looked back",
  "entry.reminder_stopped": "Reminder stopped",
  "entry.note_put_in": "Note put in",
  "entry.note_copied": "Note copied",
  "entry.note_sent": "Note marked as sent",
  "entry.note_not_sent": "Note not sent after all",
  "entry.message_put_in": "Message put in",
  "entry.message_copied": "Message copied",
  "entry.message_sent": "Message marked as sent",
  "entry.case": "Facts of a case",
  "entry.contact": "A person you saved",

  "stored.heading": "What is kept in this browser",
  "stored.key": "Key to the companion",
  "stored.key_none": "None",
  "stored.key_since": "Since {when}. No web page can read it.",
  "stored.key_renewed": "Renewed {when}. No web page can read it.",
  "stored.key_renew": "Renew the key",
  "stored.texts": "Texts for when the companion is off",
  "stored.texts_shipped": "The ones the extension came with",
  "stored.texts_kept": "{count} texts, fetched {when}",
  "stored.notes": "Notes for the companion",
  "stored.notes_none": "None waiting",
  "stored.notes_count": "{count} waiting",
  "stored.drafts": "Drafts you write",
  "stored.drafts_how": "Until you close the browser",
  "stored.history": "Your history is kept by the companion, on this computer.",

  "side.none": "No mail is open in this tab. Open one in Gmail, then choose “Read the open mail”. You can also write without one.",
  "side.read": "Read the open mail",
  "side.blank": "Write without a mail",
  "side.options": "Options",
};

/** The sentence of a key, with the values put into its {gaps}. */
export function sayOnPage(key, values = {}) {
  const sentence = texts[key];
  if (sentence === undefined) throw new Error(`No text for "${key}"`);
  return sentence.replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
}

export const hasPageText = (key) => Object.hasOwn(texts, key);

const moments = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

/** A moment as a person says it. */
export const sayMoment = (moment) => moments.format(new Date(moment));

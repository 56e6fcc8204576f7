"""Reads who wrote: a person, a mailbox that a team reads, an address that nobody reads, or an agency."""

from __future__ import annotations

import re

from afterword.domain import quoting
from afterword.domain.facts import naming, senders
from afterword.domain.facts.cues import know
from afterword.domain.facts.letter import Letter, letters_of

_NOBODY_READS = re.compile(
    r"\b(?:replies (?:to \S+ )?(?:go nowhere|are not (?:seen|read))|nobody reads this|mail sent to this address is discarded|staff never see|do not answer this|can['’]?t reply to this|system[- ]generated notif?ic\w*|(?:do not|don['’]t|please not|cannot) (?:\w+ )?(?:reply|respond) (?:directly )?to (?:this|the)|(?:please )?do not (?:reply|respond)\b|repl(?:y|ies) (?:to this [^.\n]{0,40})?(?:are|is|will|cannot)[^.\n]{0,20}(?:not|n['’]t|un)[^.\n]{0,20}(?:monitored|read|received|deliver\w*|reach)"
    r"|repl(?:y|ies) to this (?:e-?mail|message|address|mailbox) (?:are|is) (?:not |un)\w+|not (?:actively )?monitored|unmonitored|unattended (?:mailbox|inbox|e-?mail)|(?:notification|send|post)[- ]only|(?:cannot|can['’]?t|does(?:n['’]t| not)) (?:accept|receive|take) (?:incoming|replies|e-?mails?)|replies will not be read|for outgoing (?:messages|mail) only|cannot receive answers|replies to (?:this|our) [^.\n]{0,30}are (?:discarded|deleted|not kept)|sending address cannot receive|sends? (?:notices|notifications|messages) only|(?:messages|mail|e-?mails?) sent to (?:it|this (?:address|mailbox)) (?:is|are) not read|(?:mailbox|inbox|address|account) is not (?:read|checked|looked at)|no-?reply (?:e-?mail|address|mailbox)|(?:mailbox|address|inbox|account) only sends|(?:whatever|anything|everything) (?:that )?(?:is |you )?sen[dt] to it"
    r"|nicht auf diese (?:e-?mail|nachricht|mail) (?:antworten|zu antworten)|antwort\w* (?:sie )?(?:bitte )?nicht (?:auf diese|darauf)|(?:diese\w* )?(?:e-?mail|nachricht|mail)? ?wurde automatisch (?:generiert|erstellt|erzeugt|versendet|versandt)|automatisch (?:generierte|erstellte|erzeugte|versendete|versandte|verschickte|gesendete)|antworten (?:auf diese \S+ )?(?:werden|können) nicht (?:gelesen|bearbeitet|empfangen|zugestellt)"
    r"|no (?:responda|responder|contestar|conteste) a este|no admite respuestas|(?:merci de )?ne pas (?:y )?répondre|ne répondez pas|non rispondere a questa|não responda a est[ea]|niet (?:op|te) (?:dit|deze|beantwoorden)[^.\n]{0,20}(?:bericht|mail|reageren|antwoorden)?|bu e-?postayı yanıtlamayın|lütfen yanıtlamayın)"
)
_ASKS_FOR_REPLY = re.compile(
    r"\b(?:reply (?:directly )?to (?:this|me|us)|in a reply to this|by replying|reply directly|just reply|hit reply|auf diese (?:e-?mail|nachricht|mail) antworten|antworte(?:n sie)?(?: uns)?(?: bitte)?(?: kurz)? (?:einfach |gerne? )?auf(?! keinen)|respond to this (?:e-?mail|message)|(?:just|simply|please|or|and) answer this (?:e-?mail|mail|message))"
)
_INVITES = re.compile(
    r"\b(?:contact (?:me|us)|reach out(?: to (?:me|us))?|get in touch|let (?:me|us) know|(?:call|ring|write to) (?:me|us)|zur verfügung|melde(?:n sie|) (?:dich|sich)|schreib(?:en sie|e|) uns|(?:gib|geben sie) uns (?:bitte |kurz |gerne? )*bescheid"
    r"|ponerte en contacto|ponerme en contacto|contactarnos|contactez|indiquez|écrivez|nous restons à|contattarci|entrar em contato|neem contact)\b"
)
_AGENCY = re.compile(
    r"\b(?:(?:my|our) clients?\b(?! (?:base|work|service|project|-))|the client (?:has|have|decided|feels|felt|would|wants|chose)|on behalf of (?:my|our) client|(?:unser|unsere[ns]?|mein|meine[ns]?|dem|der|des) (?:kunden?|auftraggeber\w*|mandant\w*)\b(?=[^.!?\n]{0,80}\b(?:entschieden|position|stelle|gemeldet|möchte|will|hat|sucht))|nuestro cliente|notre client|il nostro cliente|nosso cliente|(?:onze|mijn) (?:klant|opdrachtgever))"
)

_SAYS_NO_REPLY = re.compile(
    r"\b(?:do not reply|no[- ]?reply|notifications?|nicht antworten)\b", re.IGNORECASE
)
_ANSWERING = know(
    (
        "repl",
        "nobody reads",
        "discarded",
        "sent to it",
        "is not",
        "answer this",
        "never see",
        "not answer",
        "system generated",
        "system-generated",
        "sending address",
        "respond",
        "monitor",
        "unattended",
        "-only",
        " only",
        "incoming",
        "outgoing",
        "no admite",
        "not read",
        "antwort",
        "automatisch",
        "répond",
        "rispond",
        "yanıtla",
        "beantwoord",
    )
)
_CLIENTS = know(("client", "kunde", "auftraggeber", "mandant", "klant", "opdrachtgever"))


def find_sender_kind(letter: Letter, contact: str | None) -> tuple[str, str] | None:
    """Return the kind of sender and the words or the address that tell."""
    text, address, cues = letter.lowered, letter.from_address, letter.cues_anywhere
    nobody = asked = None
    if not _ANSWERING.isdisjoint(cues):
        nobody, asked = _NOBODY_READS.search(text), _ASKS_FOR_REPLY.search(text)
    if nobody:
        return "no_reply", nobody[0]
    if address and senders.is_no_reply(address):
        return "no_reply", address
    if _SAYS_NO_REPLY.search(letter.from_name):
        return "no_reply", letter.from_name
    if asked and not contact:
        return "team_mailbox", asked[0]
    if address and senders.is_system(address) and not asked:
        return "no_reply", address
    agency = None if _CLIENTS.isdisjoint(cues) else _AGENCY.search(text)
    if agency:
        return "agency", agency[0]
    if contact:
        return "person", contact
    if address and senders.is_team_box(address):
        return "team_mailbox", address
    if letter.from_name and naming.has_team_word(letter.from_name) and address:
        return "team_mailbox", letter.from_name
    if quoting.is_answer(letter.subject):
        return "team_mailbox", letter.subject
    spoken = next((each for each in letter.sentences if each.has(letters_of("i"))), None)
    if spoken:
        return "person", " ".join(spoken.text.split())
    invites = _INVITES.search(text)
    return ("team_mailbox", invites[0]) if invites else None

"""Reads one mail: is it a decision, in which language, and what does it say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from afterword.domain.evidence import gathering, phrasing
from afterword.domain.evidence.mail_evidence import HIRING_SENDER, Evidence
from afterword.domain.evidence.whole_mail import ANY_DECISION
from afterword.domain.facts import Facts, Sources, read_facts, senders
from afterword.domain.facts.letter import Letter, open_letter
from afterword.domain.facts.pattern_text import write_as_in
from afterword.domain.kept import kept
from afterword.domain.kinds import name_kind
from afterword.domain.lexicon.lookup import load
from afterword.domain.mail import language, line_breaks, quoting
from afterword.domain.mail.html_text import to_text
from afterword.domain.mail.message import Message
from afterword.domain.mail.sentences import cut
from afterword.domain.other_side.find import find_other_side
from afterword.domain.verdict import Reason, Verdict, decide, own_mail

FALLBACK_LANGUAGE = "en"
FORWARDED = "is_forward"
# The score of what reads like a decision, and is another's.
_NO_DECISION = 0.1
# The least score of what is left of a mail: where a phrase in it says no, and where its words alone do.
_LEFT, _SURE = 0.1, 0.8
_LONGEST_REASON = 160
_MOST_OF_OLDER = 600


@dataclass(frozen=True)
class Reading:
    """What was read in a mail.

    Attributes:
        read_told: returns the facts and their sources. It takes twice as long as the verdict, and nobody asks
            for them of most mail: they are read when they are looked at first.
    """

    verdict: Verdict
    language: str | None
    read_told: Callable[[], tuple[Facts, Sources]]

    @kept
    def _told(self) -> tuple[Facts, Sources]:
        return self.read_told()

    @property
    def facts(self) -> Facts:
        """Return what the mail says."""
        return self._told[0]

    @property
    def sources(self) -> Sources:
        """Return the words each fact was read from."""
        return self._told[1]


def read_message(message: Message, text: str | None = None) -> Reading:
    """Read one mail.

    Args:
        text: that of `text_of`, where it was asked for before.
    """
    parts, languages, found, text = _look(message, text)
    if not message.text.strip():
        message = replace(message, text=text)
    verdicts = [decide(each) for each in found]
    best = max(range(len(found)), key=lambda index: verdicts[index].score)
    verdict = own_mail(message.from_address or "") if _is_own(message) else verdicts[best]
    spoken = (languages or [FALLBACK_LANGUAGE])[best]

    def open_it() -> Letter:
        return open_letter(message, parts, found[best].sentences)

    # What is none at the first look need not be opened for its verdict.
    letter = open_it() if verdict.is_rejection else None
    if letter:
        other = find_other_side(text, parts.own, letter, found[best], spoken, _says_no, _reads_no)
        if other:
            # It was found in small letters.
            name, words = other
            verdict = _doubt(verdict, found[best], name, write_as_in(text, words) or words)
    is_decision = verdict.is_rejection
    return Reading(
        verdict,
        languages[0] if languages else None,
        lambda: read_facts(message, parts, letter or open_it(), found[best], spoken, is_decision),
    )


def _doubt(verdict: Verdict, found: Evidence, name: str, words: str) -> Verdict:
    """Return that a mail is no decision, as it is not the employer's to its reader."""
    reason = Reason(" ".join(words.split())[:_LONGEST_REASON], "against", name)
    against = (each for each in verdict.reasons if each.speaks == "against")
    return Verdict(False, name_kind(found.features), _NO_DECISION, (reason, *against))


def _says_no(text: str) -> bool:
    """Tell whether a text, read as a mail by itself, is a decision."""
    return any(
        decide(each).is_rejection and ANY_DECISION in each.features for each in _look(Message(text))[2]
    )


def _reads_no(text: str) -> bool:
    """Tell whether what is left of a mail is a decision: by its words alone where they say it surely."""
    return any(
        decide(each).score > (_LEFT if ANY_DECISION in each.features else _SURE)
        for each in _look(Message(text))[2]
    )


def find_features(message: Message) -> set[str]:
    """Return what the verdict on a mail is weighed from."""
    return _look(message)[2][0].features


def open_mail(message: Message) -> tuple[Letter, str]:
    """Return the parts of a mail in which names stand, and its language."""
    parts, languages, found, _ = _look(message)
    return open_letter(message, parts, found[0].sentences), (languages or [FALLBACK_LANGUAGE])[0]


def list_phrases(message: Message) -> list[set[int]]:
    """Return the places in the tables of `evidence/phrasing.py` of each sentence of a mail."""
    text = text_of(message)
    parts = quoting.split(text, message.subject)
    subject = message.subject or ""
    spoken = (language.recognise(f"{subject}\n{parts.own}") or [FALLBACK_LANGUAGE])[0]
    lexicon = load(spoken)
    heading = "" if parts.is_forward or quoting.is_answer(subject) else subject
    return list(map(phrasing.list_places, (*cut(heading, lexicon), *cut(parts.own, lexicon))))


def _look(message: Message, text: str | None = None) -> tuple[quoting.Parts, list[str], list[Evidence], str]:
    """Take a mail apart and gather the evidence in its own words, once for each language it may be in.

    What it was taken from comes last: its whole text.
    """
    text = text_of(message) if text is None else text
    parts = quoting.split(text, message.subject)
    subject = message.subject or ""
    languages = language.recognise(f"{subject}\n{parts.own}")
    # The subject of an answer or of a forwarded mail is the older mail's.
    own_subject = "" if parts.is_forward or quoting.is_answer(subject) else subject
    # What it answers tells what it is about: that the reader applied may stand in their own mail alone.
    older = text[len(parts.own) :][:_MOST_OF_OLDER] if parts.is_reply else ""
    context = "" if own_subject else f"{subject}\n{older}".strip()
    is_hiring = senders.is_hiring(message.from_name or "", message.from_address or "")
    found = [
        gathering.gather(
            parts.own, own_subject, spoken, context, is_hiring=is_hiring, sender=message.from_name or ""
        )
        for spoken in languages or [FALLBACK_LANGUAGE]
    ]
    for each in found:
        if parts.is_forward:
            each.features.add(FORWARDED)
        if is_hiring:
            each.features.add(HIRING_SENDER)
    return parts, languages, found, text


def text_of(message: Message) -> str:
    """Return the text that a mail is read by: its plain text, or what its HTML shows, line by line."""
    return line_breaks.restore(message.text if message.text.strip() else to_text(message.html or ""))


def _is_own(message: Message) -> bool:
    if message.is_own:
        return True
    own, sender = message.own_address, message.from_address
    return bool(own and sender and own.strip().casefold() == sender.strip().casefold())

"""Gathers which signals a mail gives, each with the very words, and what the mail is about around them."""

from __future__ import annotations

import re

from afterword.domain import elsewhere, phrasing
from afterword.domain.another_thing import is_another_thing
from afterword.domain.applied_for import find_matter_of_no_job
from afterword.domain.around import (
    is_label,
    is_of_that_kind,
    is_of_work,
    is_said_without_you,
    look_around,
    tells_of_yours,
)
from afterword.domain.beyond_signals import HAS_JOB, THANKED, look_beyond_signals
from afterword.domain.facts import naming
from afterword.domain.facts.work_words import speaks_of_work
from afterword.domain.german_work import is_changed_since, is_short_answer, speaks_of_hiring
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.lexicon.lookup import load
from afterword.domain.mail_evidence import CLEAR_NO, Evidence
from afterword.domain.sent_in import take_as_of_work
from afterword.domain.sentences import Sentence, cut
from afterword.domain.signal_search import find_signals
from afterword.domain.signals import COMPANION, DECISION, FORWARD
from afterword.domain.still_wanted import is_reader_still_in
from afterword.domain.title_words import take_titles_as_names
from afterword.domain.to_everybody import is_to_everybody
from afterword.domain.void_words import find_what_voids_here
from afterword.domain.voids import CONDITIONAL, DENIED, PAST, QUOTED, YOUR_OWN
from afterword.domain.whole_mail import APPLICATION_LETTERS, look_at_the_whole

_YOU, _NEGATION, _JOB, _HOLD, _FOREIGN, _WITHDRAW = (
    CLASSES[name] for name in ("you", "negation", "job", "hold", "foreign", "withdraw")
)
_THE_JOB = re.compile(
    r"\b(?:job|role|position|vacancy|(?:appoint|hir|employ|recruit)\w* (?:\w+ ){0,2}(?:candidate|applicant)s?)\b",
    re.IGNORECASE,
)
_OF_APPLICANTS = re.compile(
    r"\b(?:back to|tell|told|write to) (?:the|our|all) (?:candidates|applicants)\b|\bden Bewerbern\b"
)
_REACH_OF_A_NO = 8
# "We talked about it" may be said among others.
_OURS = re.compile("our|unser|notre|nos|nuestr|nostr|noss|ons|görüş", re.IGNORECASE)
# What is applied for is no other matter where it is somebody's work: "Claims Adjuster", "Control Room Operator".
_OF_OTHER_MATTERS = frozenset(
    ("foreign_application", "foreign_subject", "foreign", "thanks_for_foreign", "shop")
)
_OF_AN_APPLICATION = frozenset(
    CLASSES[name]
    for name in "application apply decide find advance filled search thanks offer whose you".split()
)
PHRASING = "phrasing"
# Who leaves by a choice of their own is told no such thing.
_OWN_CHOICE = frozenset((YOUR_OWN, "my_application"))
# What a letter goes on with, once it has said no: other openings, the small print.
_OF_NO_MATTER_BEHIND = frozenset(
    (
        "alert",
        "article",
        "outreach",
        "my_application",
        "not_yet",
        "third_person",
        "soon",
        "contact_if_it_fits",
        "move_date",
    )
)
_OUTWEIGHED = frozenset(
    (
        "foreign_in_decision",
        "shop_in_decision",
        "third_person_in_decision",
        "foreign_application",
        CONDITIONAL,
        DENIED,
        PAST,
        "received",
    )
)
_OF_OTHERS = frozenset(("foreign_in_decision", "shop_in_decision", "third_person_in_decision"))
_OPENS_A_QUOTE = re.compile(':"[^"]*$')
_THANKED_BESIDE = frozenset(("thanks_for_foreign",))
_OF_A_JOB = APPLICATION_LETTERS | {CLASSES["job"], CLASSES["interview"]}
_PAUSED = frozenset(("hold",))
_DUE = frozenset(("due", "because", "owing", "wegen", "aufgrund"))
_ENDED = frozenset(("beenden", "beendet"))
_MAY_END_A_PAUSE = frozenset(("stopped", "turned_down"))
_QUOTE = '"'
_LOOKED_AT = frozenset(
    "geprüft gesichtet durchgesehen ausgewertet reviewed evaluated assessed étudié étudiée valutato valutata".split()
)
_AS_GOOD_AS_SAID = 6.0


def gather(body: str, subject: str, language: str, context: str = "") -> Evidence:
    """Return the evidence in a mail's own words, read in one language.

    Args:
        context: words that tell what the mail is about and are not its own: the subject of the mail it answers.
    """
    lexicon = load(language)
    evidence = Evidence(sentences=cut(body, lexicon))
    decisions: set[str] = set()
    places: dict[str, set[int]] = {}
    clear: set[int] = set()
    unclear: set[int] = set()
    number = -1
    is_quoted = is_ended = False
    heading = cut(subject, lexicon)
    all_sentences = [*heading, *evidence.sentences]
    if language == "en":
        take_titles_as_names(heading, evidence.sentences, lexicon)
    take_as_of_work(all_sentences, f"{subject}\n{body}")
    is_german = language == "de"
    if is_german and speaks_of_hiring(all_sentences):
        evidence.letters.add(_JOB)
    is_work = evidence.letters or any(each.has(_OF_A_JOB) for each in all_sentences)
    small_print = elsewhere.find_small_print(all_sentences)
    about = cut(context, lexicon)
    if any(not APPLICATION_LETTERS.isdisjoint(each.tags) for each in about):
        evidence.features.add("answers_application")
    for where, sentences in (("subject", heading), ("body", evidence.sentences)):
        for before, sentence in zip([None, *sentences], sentences, strict=False):
            number += 1
            evidence.letters.update(sentence.tags)
            is_quoted, was_quoted = _is_in_quotes(sentence.tags, is_quoted), is_quoted
            # A mark that closes may stand before the next sentence.
            is_quote = is_quoted or (was_quoted and sentence.tags[0] != _QUOTE)
            is_told = _JOB in evidence.letters or not sentence.has(_OF_AN_APPLICATION)
            if not is_told and speaks_of_work(sentence):
                evidence.letters.add(_JOB)
            for signal, first, last in find_signals(sentence, where, language):
                words = sentence.quote(first, last)
                if (
                    signal.group == FORWARD
                    and _NEGATION in sentence.tags[max(0, first - _REACH_OF_A_NO) : first]
                ):
                    continue
                if signal.name in _OF_OTHER_MATTERS and is_of_that_kind(sentence, language):
                    continue
                # "I liked your portfolio (the API guide)": what stands in brackets is an aside.
                if signal.name == "foreign_application" and "(" in sentence.tags[first:last]:
                    continue
                if signal.name == "pending" and _NEGATION in sentence.tags[max(0, first - 1) : first]:
                    continue
                # "Ihre Bewerbung haben wir erhalten und geprüft": no receipt.
                if signal.name == "received" and not _LOOKED_AT.isdisjoint(sentence.words):
                    continue
                if signal.name == "our_talk" and not _OURS.match(words):
                    continue
                if signal.name == "my_application" and (
                    is_label(sentence, first) or tells_of_yours(sentence)
                ):
                    continue
                if is_quote and signal.group == COMPANION:
                    continue
                if signal.name in _OF_NO_MATTER_BEHIND and CLEAR_NO in evidence.features:
                    continue
                if signal.group != DECISION:
                    evidence.add(signal.name, words)
                    places.setdefault(signal.name, set()).add(number)
                elif is_quote:
                    evidence.add(QUOTED, words)
                elif void := find_what_voids_here(
                    sentence, first, last, signal, language, before, bool(is_work)
                ):
                    evidence.add(void, words)
                else:
                    decisions.add(signal.name)
                    evidence.add(signal.name, words)
                    # "They have pulled the role, everything is frozen": why it is gone.
                    # "Due to a hiring freeze this position has been eliminated": so is what stands before it.
                    why = sentence.tags if not _DUE.isdisjoint(sentence.words) else sentence.tags[last:]
                    is_why = signal.name == "position_gone" and _HOLD in why
                    is_paused_before = _HOLD in sentence.tags[first:last]
                    # "Wir haben einen Einstellungsstopp. Ihr Verfahren wird beendet."
                    is_paused_before |= _HOLD in evidence.letters and not _ENDED.isdisjoint(sentence.words)
                    is_ended |= is_why or (is_paused_before and signal.name in _MAY_END_A_PAUSE)
                    # "Gave the job": a phrase that holds the word for a job; "it's a no for Sales Manager".
                    if _JOB not in evidence.letters and (
                        (language == "en" and _THE_JOB.search(words)) or speaks_of_work(sentence)
                    ):
                        evidence.letters.add(_JOB)
                    if look_around(sentence, (first, last), signal.name, evidence, language):
                        evidence.features.add(CLEAR_NO)
                        # In a subject it may be a headline.
                        if where == "body":
                            clear.add(number)
                    elif where == "body" and is_said_without_you(signal.name):
                        unclear.add(number)
    # "We've gone another way. I enjoyed our conversation": whom it is said to comes behind it.
    if unclear and not clear and "our_talk" in evidence.features and evidence.features.isdisjoint(_OF_OTHERS):
        evidence.features.add(CLEAR_NO)
        clear |= unclear
    # "We had nothing for you in spring. That has changed."
    has_changed = is_german and decisions and any(map(is_changed_since, evidence.sentences))
    # "Re: Withdrawing my application": the reader's own choice is what it answers.
    is_answer_to_hers = any(
        _WITHDRAW in each.tags and not APPLICATION_LETTERS.isdisjoint(each.tags) for each in about
    )
    if has_changed or is_answer_to_hers:
        evidence.drop(decisions | {CLEAR_NO})
        decisions.clear()
        evidence.features.add(PAST if has_changed else YOUR_OWN)
    withdrew = places.get("you_withdrew")
    if not evidence.features.isdisjoint(_OWN_CHOICE) or (withdrew and clear and min(withdrew) < min(clear)):
        evidence.features.discard(CLEAR_NO)
    is_named_so = not any(_FOREIGN in each.tags and not speaks_of_work(each) for each in heading)
    if _JOB not in evidence.letters and is_named_so and naming.is_role_like(subject or context):
        evidence.letters.add(_JOB)
    plain = look_beyond_signals(evidence, decisions, subject or context, language)
    clear.update(place for place, each in enumerate(all_sentences) if each is plain)
    # "A hiring freeze has forced us to cancel the position."
    is_ended |= plain is not None and _HOLD in plain.tags
    if CLEAR_NO in evidence.features:
        # What stands behind the no tells little of what was applied for.
        told = all_sentences[: max(clear, default=number) + 1]
        evidence.drop(_OUTWEIGHED if is_of_work(evidence, told) else frozenset((CLEAR_NO,)))
    # "To pause and ultimately close this search": it does not go on.
    # "I'd rather not go back to the candidates": those who hire tell each other what is paused.
    if is_ended or ("hold" in evidence.features and _OF_APPLICANTS.search(body)):
        evidence.drop(_PAUSED)
    if decisions:
        is_clear = CLEAR_NO in evidence.features
        elsewhere.set_apart(evidence, places, clear if is_clear else set(), small_print)
    # "Thanks for the chat, and for the pointer to that paper."
    if decisions and "thanks_for_talk" in evidence.features:
        evidence.drop(_THANKED_BESIDE)
    if is_to_everybody(body):
        evidence.features.add("to_everybody")
        evidence.features.discard(CLEAR_NO)
        # Colleagues are told how it went, or how it goes with all of them.
        if evidence.features.isdisjoint(THANKED):
            evidence.drop(decisions)
            decisions.clear()
    evidence.letters.update("".join(each.tags for each in about))
    if HAS_JOB.isdisjoint(evidence.letters):
        matter = find_matter_of_no_job(evidence.sentences, language)
        if matter and not any(map(speaks_of_work, evidence.sentences)):
            evidence.letters.add(_FOREIGN)
            evidence.add("foreign_application", matter)
    # "Bewerbung": "Danke, wir suchen niemanden. Gruß".
    if is_german and is_short_answer(heading, evidence.sentences, decisions):
        evidence.features |= {"answers_application", CLEAR_NO}
    # "Wir haben einen anderen Raum ausgewählt": worded like a no, of a thing.
    weighed = all_sentences
    if not decisions:
        weighed = [
            each
            for each in all_sentences
            if not (is_another_thing(each) or is_reader_still_in(each, language, is_said=False))
        ]
    if len(weighed) < len(all_sentences):
        evidence.features.add(DENIED)
    evidence.phrasing, find_telling = phrasing.weigh(weighed, small_print)
    # A sentence worded very much like a no is one: other openings behind it make no list of jobs of the mail.
    if not decisions and evidence.phrasing > _AS_GOOD_AS_SAID and not evidence.features.isdisjoint(THANKED):
        telling = find_telling()
        place = next(number for number, each in enumerate(all_sentences) if each is telling)
        evidence.drop(elsewhere.find_lists_behind(places, place))
    look_at_the_whole(evidence, decisions)
    # A phrase that says no says why; a whole sentence does where there is none.
    if evidence.phrasing > 0 and not decisions:
        evidence.hits[PHRASING] = find_telling().text
    return evidence


def _is_in_quotes(tags: str, is_open: bool) -> bool:
    """Tell whether a quotation that begins a sentence, or began before it, goes on behind it."""
    is_odd = tags.count(_QUOTE) % 2 == 1
    return (
        not is_odd if is_open else is_odd and (tags[0] == _QUOTE or _OPENS_A_QUOTE.search(tags) is not None)
    )


def says_no(sentence: Sentence, language: str) -> bool:
    """Tell whether a signal says no for good in a sentence."""
    return any(
        signal.group == DECISION and not find_what_voids_here(sentence, first, last, signal, language)
        for signal, first, last in find_signals(sentence, "body", language)
    )

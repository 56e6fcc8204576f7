"""Tells what is true of a mail as a whole: whom it speaks to, what about, and whether the matter is open."""

from __future__ import annotations

import re
from collections.abc import Set

from afterword.domain.evidence.mail_evidence import CLEAR_NO, MANY_SENTENCES, Evidence
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.voids.by_classes import CONDITIONAL, DATE, DENIED, PAST, QUOTED, YOUR_OWN

ANOTHER_MATTER, NOT_ABOUT_WORK, SAID_OF_ANOTHER = "another_matter", "not_about_work", "said_of_another"
ANY_DECISION = "any_decision"
_MANY = 8
_NO_MORE_THAN_SAID = frozenset((CONDITIONAL, QUOTED, DENIED, PAST, YOUR_OWN))
_QUESTION, _DAY, _YOU, _ARTICLE = "?", CLASSES["day"], CLASSES["you"], CLASSES["article"]
_MEETING = frozenset(CLASSES[name] for name in ("interview", "talk", "schedule"))
_JOB_LETTERS = frozenset(CLASSES[name] for name in ("job", "hiring", "interview"))
APPLICATION_LETTERS = frozenset(
    CLASSES[name] for name in ("application", "apply", "candidate", "rival", "winner")
)
_FOREIGN, _SHOP = CLASSES["foreign"], CLASSES["shop"]
_FOREIGN_LETTERS = frozenset((_FOREIGN, _SHOP))
_OF_WORK = _JOB_LETTERS | APPLICATION_LETTERS
# What says that the matter is still open.
_OPEN = frozenset(
    (
        "received",
        "pending",
        "soon",
        "invitation",
        "schedule",
        "move_date",
        "test",
        "offer",
        "congratulation",
        "withdraw",
    )
)
_OPEN_OR_ELSEWHERE = (
    _OPEN
    | frozenset(
        (
            "asks",
            "not_yet",
            "talk_wanted",
            "foreign",
            "shop",
            "hold",
            "good_progress",
            "glad_to",
            "my_application",
        )
    )
    | frozenset((CONDITIONAL, DATE, YOUR_OWN, QUOTED))
)
_SPOKEN_OF = frozenset((QUOTED, CONDITIONAL, "nobody_addressed"))
_OTHERS = frozenset(("third_person", "third_person_in_decision"))
_GOODBYE = frozenset(
    ("wish_luck", "keep_on_file", "apply_again", "future_jobs", "many_applicants", "hard_choice")
)
# What tells the reader of an application of theirs, a talk or an answer.
ADDRESSED = frozenset(
    (
        "you_in_decision",
        "thanks_for_applying",
        "thanks_for_talk",
        "our_talk",
        "your_application",
        "answers_application",
    )
)
_ABOUT_ANOTHER_MATTER = frozenset(("foreign_application", "foreign_considered", "thanks_for_foreign"))
# A no to a tenant or an author is worded like one to an applicant, so its wording tells nothing.
_WORDED_ALIKE = frozenset(("thanks_for_applying", "regret", "regret_to_inform", "wish_luck"))
_TALKED = frozenset(("thanks_for_talk", "our_talk"))
_CHOSEN = frozenset(("given_to_another", "someone_chosen", "others_chosen"))
_PLACEHOLDER = re.compile(
    r"\[(?:(?:[Ff]irst )?[Nn]ame|[Cc]andidate|[Cc]ompany|[Jj]ob [Tt]itle)\b[^\]]*\]|\{(?:first_)?name\}|\{company\}"
)
_LONG = 30
_OFTEN = 2
_ONE_IN = 6


def look_at_the_whole(evidence: Evidence, decisions: Set[str]) -> None:
    """Add to the features what is true of the mail around its signals.

    Args:
        decisions: the names of the signals that say no for good.
    """
    features = evidence.features
    if len(evidence.sentences) >= _MANY:
        features.add(MANY_SENTENCES)
    if decisions and _ARTICLE in evidence.letters and _is_template(evidence):
        # A newsletter shows how others might write it.
        evidence.drop({*decisions, CLEAR_NO})
        decisions = frozenset()
    if decisions:
        features.add(ANY_DECISION)
        if not features & ADDRESSED and not _is_spoken_to(evidence):
            features.add("nobody_addressed")
    if len(decisions) > 1:
        features.add("two_decisions")
    if len(evidence.sentences) > _LONG:
        features.add("long")
    _look_at_the_matter(features, evidence.letters)
    if ANOTHER_MATTER in features:
        evidence.drop(_WORDED_ALIKE)
    _look_at_the_questions(evidence)
    _look_at_whom_it_speaks_to(features)
    _look_at_how_it_parts(features)


def is_left_open(features: Set[str]) -> bool:
    """Tell whether what a mail says of a no is only possible, quoted, over or denied, and nothing else in it says one."""
    return ANY_DECISION not in features and not features.isdisjoint(_NO_MORE_THAN_SAID)


def _is_template(evidence: Evidence) -> bool:
    return any(_PLACEHOLDER.search(each.text) for each in evidence.sentences)


def _is_spoken_to(evidence: Evidence) -> bool:
    """Tell whether a mail about a job says "you" again and again."""
    if not evidence.letters & _OF_WORK:
        return False
    times = sum(_YOU in each.tags for each in evidence.sentences)
    return times >= _OFTEN and times * _ONE_IN >= len(evidence.sentences)


def _look_at_the_matter(features: set[str], letters: Set[str]) -> None:
    is_elsewhere = "foreign_subject" in features or (
        letters & _FOREIGN_LETTERS and not letters & _JOB_LETTERS
    )
    is_headed_so = "foreign_subject" in features and not letters & _JOB_LETTERS
    if is_headed_so or (is_elsewhere and not features.isdisjoint(_ABOUT_ANOTHER_MATTER)):
        features.add(ANOTHER_MATTER)
    if letters & _JOB_LETTERS:
        return
    features.add("no_job_words")
    if not letters & APPLICATION_LETTERS:
        features.add("no_application_words")
        if features.isdisjoint(_TALKED):
            features.add(NOT_ABOUT_WORK)
    # A workshop with an application before it may speak of its orders.
    is_shop = _SHOP in letters and ("shop_application" in features or not letters & APPLICATION_LETTERS)
    # "We made an offer to someone who has run a marketplace": what the one chosen has done.
    is_of_the_chosen = not features.isdisjoint(_CHOSEN) and not features.isdisjoint(_TALKED)
    if (_FOREIGN in letters and not is_of_the_chosen) or (is_shop and CLEAR_NO not in features):
        features.add("foreign_only")


def _look_at_the_questions(evidence: Evidence) -> None:
    questions = [each for each in evidence.sentences if each.tags.endswith(_QUESTION)]
    if questions:
        evidence.features.add("asks")
    if evidence.letters & _MEETING and any(_DAY in each.tags for each in questions):
        evidence.features.add("date_asked")


def _look_at_whom_it_speaks_to(features: set[str]) -> None:
    if "nobody_addressed" in features:
        if features & _OTHERS:
            features.add(SAID_OF_ANOTHER)
        if "no_job_words" in features:
            features.add("nobody_and_no_job")
        if "outreach" in features:
            features.add("outreach_to_many")
    if "article" in features and features & _SPOKEN_OF:
        features.add("article_about_it")


def _look_at_how_it_parts(features: set[str]) -> None:
    """See whether a mail parts from its reader without a word of what comes next."""
    is_addressed, is_open = features & ADDRESSED, features & _OPEN
    if (
        {ANY_DECISION, "regret"} & features == {"regret"}
        and is_addressed
        and not features & _OPEN_OR_ELSEWHERE
    ):
        features.add("sad_news")
        if features & _GOODBYE:
            features.add("sad_goodbye")
    if "wish_luck" in features and NOT_ABOUT_WORK not in features and is_addressed and not is_open:
        features.add("parting_words")
    if "keep_on_file" in features and not is_open:
        features.add("only_kept_on_file")

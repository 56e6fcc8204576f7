"""Decides whether a mail is a decision against the applicant, and of which kind it is otherwise."""

from __future__ import annotations

import json
from collections.abc import Set
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from math import exp, fsum
from pkgutil import get_data

from afterword.domain.evidence.gathering import PHRASING
from afterword.domain.evidence.mail_evidence import (
    ANOTHER_NAMED,
    CLEAR_NO,
    LITTLE_LEARNED,
    MANY_SENTENCES,
    NOT_HIRED,
    SAID_PLAINLY,
    Evidence,
)
from afterword.domain.evidence.whole_mail import (
    ADDRESSED,
    ANOTHER_MATTER,
    ANY_DECISION,
    NOT_ABOUT_WORK,
    SAID_OF_ANOTHER,
    is_left_open,
)
from afterword.domain.kinds import name_kind
from afterword.domain.voids.by_classes import QUOTED, YOUR_OWN

REJECTION = "rejection"
KINDS = (
    REJECTION,
    "hold",
    "confirmation",
    "interview",
    "assessment",
    "offer",
    "outreach",
    "job_alert",
    "withdrawal",
    "other",
)
THRESHOLD = 0.5
# How much the words of a mail count beside its signals, where they say no and where not, and the most of it.
PHRASING_COUNTS, MOST_OF_PHRASING = 0.625, 16.0
PHRASING_COUNTS_AGAINST, MOST_OF_PHRASING_AGAINST = 0.5, 8.0
# The surest that this can be, how much words count once more, and the most of that for a no and against one:
# neither a signal that was misread nor words that stand elsewhere outweigh all the rest.
SUREST_OF_SIGNALS, WORDS_COUNT, MOST_OF_WORDS, MOST_OF_WORDS_AGAINST = 6.2, 1.5, 6.0, 4.0
# How much surer than not a verdict has to be, as a false alarm is worse than a miss: more where no signal
# says no, and still more where it may be of another or of no work, where it invites or thanks for an
# application like a receipt, or where one leaves it open. All were chosen on mails that neither signals nor
# words were learned from.
CAUTION, CAUTION_WITHOUT_SIGNAL = 1.0, 2.0
DOUBT_OF_ANOTHER, DOUBT_LEFT_OPEN = 1.3, 3.5
# Where there were few mails to learn from, words have to be surer, and say less against a clear no.
DOUBT_OF_WORDS, LEAST_BESIDE_A_CLEAR_NO = 2.0, 1.0
# Of a mail of many sentences, words alone that say less than this are none: one of them sounds like it.
LEAST_OF_WORDS_ALONE, DOUBT_OF_FEW_WORDS = 3.0, 6.0
# How much more the words of a mail of many sentences weigh than the network says, and those of a short one,
# in which few sentences can sound like a no by chance. Chosen on mails that it had not learned from.
MORE_OF_MANY_SENTENCES, MORE_OF_FEW_SENTENCES = 0.25, 0.35
# What tells its reader of no application of theirs, no talk and no answer is read by its words alone, which
# have to outweigh this; more where it speaks of no work and no signal says no.
SUREST_WITHOUT_READER, SUREST_WITHOUT_WORK = -3.5, -5.0
# What was found as a whole clause is not outweighed by what the other sentences sound like.
LEAST_BESIDE_A_PLAIN_NO = 2.0
# Each of these together tells that the no is not the employer's to the reader.
_TOLD_BY_SIGNALS = (
    frozenset((SAID_OF_ANOTHER, "third_person_in_decision")),
    frozenset(("my_application", "invitation")),
    frozenset(("hold", "pending")),
)
# Beside a word of a job and words that say a no surely, these tell of a guide, or of what was sent in.
_OF_ANOTHER_MATTER = frozenset(("foreign_application", "foreign_in_decision"))
_ABOUT_A_JOB, _SURE_OF_A_JOB = "about_a_job", 4.0
_DOUBTFUL = frozenset((SAID_OF_ANOTHER, NOT_ABOUT_WORK))
# Where no signal says no, hardly a decision has one of these, whatever its words weigh.
_NO_DECISION_BESIDE = frozenset((YOUR_OWN, QUOTED)) | {
    "invitation",
    "pending",
    "date_asked",
    "alert",
    "congratulation",
    "you_withdrew",
    "outreach_twice",
}
# There few have one of these.
_FEW_DECISIONS_BESIDE = frozenset(
    ("received", "contact_if_it_fits", "talk_wanted", "glad_to", "offer", "soon", "schedule")
)
_SOUNDS_LIKE_A_NO = frozenset(("regret",))
_A_PLAIN_NO = frozenset((SAID_PLAINLY, CLEAR_NO))
_SAID_TWICE = frozenset(("two_decisions", CLEAR_NO))
_OF_THE_READER = frozenset((CLEAR_NO, "you_in_decision"))
_TELLS_THE_READER = ADDRESSED | {CLEAR_NO, "decided_against_you", "told_not"}
_MOST_REASONS = 3
_LONGEST_REASON = 160


@dataclass(frozen=True, slots=True)
class Reason:
    """A phrase of the mail that speaks for a decision or against it."""

    text: str
    speaks: str
    signal: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the mail is a decision against the applicant, of which kind it is, how sure, and why."""

    is_rejection: bool
    kind: str
    score: float
    reasons: tuple[Reason, ...]


@cache
def load_weights() -> tuple[float, dict[str, float]]:
    """Return what every mail starts from, and what each feature adds."""
    content = json.loads(get_data("afterword.domain", "data/verdict_weights.json") or b"{}")
    return content["bias"]["learned"], {name: each["learned"] for name, each in content["weights"].items()}


def count_phrasing(phrasing: float) -> float:
    """Return how much what the words of a mail weigh counts beside its signals."""
    if phrasing > 0:
        return PHRASING_COUNTS * min(phrasing, MOST_OF_PHRASING)
    return PHRASING_COUNTS_AGAINST * max(phrasing, -MOST_OF_PHRASING_AGAINST)


def count_words(phrasing: float) -> float:
    """Return how much what the words of a mail weigh counts once more, whatever its signals say."""
    return max(-MOST_OF_WORDS_AGAINST, min(MOST_OF_WORDS, WORDS_COUNT * phrasing))


def to_score(signals: float, phrasing: float, features: Set[str]) -> float:
    """Return how sure the verdict is, from 0 to 1.

    Args:
        signals: what they add up to.
        phrasing: what its words weigh.
        features: those of the mail.
    """
    caution = CAUTION if ANY_DECISION in features else CAUTION_WITHOUT_SIGNAL
    phrasing += MORE_OF_MANY_SENTENCES if MANY_SENTENCES in features else MORE_OF_FEW_SENTENCES
    # Whose no it is, and to what, words do not tell.
    if _is_none_by_signals(features, phrasing):
        phrasing = min(phrasing, 0.0)
    elif not features.isdisjoint(_DOUBTFUL) or _is_more_likely_another_kind(features):
        caution += DOUBT_OF_ANOTHER
    if ANY_DECISION not in features and MANY_SENTENCES in features and phrasing < LEAST_OF_WORDS_ALONE:
        caution += DOUBT_OF_FEW_WORDS
    if is_left_open(features):
        caution += DOUBT_LEFT_OPEN
    if LITTLE_LEARNED in features:
        if not features.isdisjoint(_OF_THE_READER) and "foreign_subject" not in features:
            phrasing = max(phrasing, LEAST_BESIDE_A_CLEAR_NO)
        else:
            caution += DOUBT_OF_WORDS
    if NOT_HIRED in features:
        phrasing = max(phrasing, LEAST_BESIDE_A_CLEAR_NO)
    words = phrasing
    if features >= _A_PLAIN_NO:
        phrasing = max(phrasing, LEAST_BESIDE_A_PLAIN_NO)
    told = signals + count_phrasing(phrasing) - caution
    if features.isdisjoint(_TELLS_THE_READER):
        is_of_work = NOT_ABOUT_WORK not in features or ANY_DECISION in features
        told = min(told, SUREST_WITHOUT_READER if is_of_work else SUREST_WITHOUT_WORK)
    elif words < 0 and not (features >= _A_PLAIN_NO or features >= _SAID_TWICE):
        # Signals that the words speak against count for nothing.
        told = min(told, 0.0)
    total = max(-SUREST_OF_SIGNALS, min(SUREST_OF_SIGNALS, told)) + count_words(words)
    return 1 / (1 + exp(-total))


def _is_none_by_signals(features: Set[str], phrasing: float) -> bool:
    """Tell whether the no is another's, to something else or the reader's own: all are worded alike."""
    is_of_a_job = _ABOUT_A_JOB in features and phrasing > _SURE_OF_A_JOB
    if features >= _OF_ANOTHER_MATTER and not is_of_a_job:
        return True
    if any(features >= each for each in _TOLD_BY_SIGNALS) or ANOTHER_MATTER in features:
        return True
    if ANY_DECISION not in features and not features.isdisjoint(_NO_DECISION_BESIDE):
        return True
    return _is_told_of_another(features)


def _is_told_of_another(features: Set[str]) -> bool:
    """Tell whether all that says no says so of somebody else, and nothing of the reader."""
    return ANOTHER_NAMED in features and features.isdisjoint(_OF_THE_READER)


def _is_more_likely_another_kind(features: Set[str]) -> bool:
    """Tell whether a mail in which no signal says no goes on, or thanks for an application like a receipt."""
    if ANY_DECISION in features:
        return False
    is_receipt = "thanks_for_applying" in features and features.isdisjoint(_SOUNDS_LIKE_A_NO)
    return is_receipt or not features.isdisjoint(_FEW_DECISIONS_BESIDE)


def decide(evidence: Evidence) -> Verdict:
    """Weigh the evidence in a mail."""
    bias, weights = load_weights()
    # Exact, and so the same in whatever order the features come.
    signals = bias + fsum(map(weights.get, evidence.features, repeat(0.0)))
    score = to_score(signals, evidence.phrasing, evidence.features)
    is_rejection = score >= THRESHOLD
    kind = REJECTION if is_rejection else name_kind(evidence.features)
    return Verdict(is_rejection, kind, round(score, 4), _explain(evidence, weights))


def own_mail(words: str) -> Verdict:
    """Return the verdict on a mail that the person wrote themselves."""
    reasons = (Reason(words, "against", "own_mail"),) if words else ()
    return Verdict(False, "other", 0.0, reasons)


def _explain(evidence: Evidence, weights: dict[str, float]) -> tuple[Reason, ...]:
    """Quote what weighed most on either side, each phrase once."""
    weighed = [
        (weights.get(name, 0.0) if name != PHRASING else evidence.phrasing, name) for name in evidence.hits
    ]
    # A phrase says more plainly why than a whole sentence does.
    weighed.sort(key=lambda each: (each[1] == PHRASING, -abs(each[0])))
    reasons: list[Reason] = []
    for speaks, sign in (("for", 1), ("against", -1)):
        quoted: list[str] = []
        for weight, name in weighed:
            if weight * sign <= 0:
                continue
            words = " ".join(evidence.hits[name].split())[:_LONGEST_REASON]
            if any(words in each or each in words for each in quoted):
                continue
            quoted.append(words)
            reasons.append(Reason(words, speaks, name))
            if len(quoted) == _MOST_REASONS:
                break
    return tuple(reasons)

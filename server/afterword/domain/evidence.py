"""Gathers which signals a mail gives, each with the very words, and what the mail is about around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from functools import cache

from afterword.domain import wording
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.lexicon.lookup import load
from afterword.domain.sentences import Sentence, cut
from afterword.domain.signals import DECISION, FORWARD, SIGNALS, Signal

CONDITIONAL = "only_under_a_condition"
QUOTED = "only_in_quotation_marks"
YOUR_OWN = "decided_by_you"
DATE = "only_about_a_date"

_IF, _YOU, _THEY, _WE = CLASSES["if"], CLASSES["you"], CLASSES["they"], CLASSES["we"]
_UNTIL, _DAY = CLASSES["until"], CLASSES["day"]
_FOREIGN, _SHOP, _APPLICATION = CLASSES["foreign"], CLASSES["shop"], CLASSES["application"]
_CANDIDATE, _DECIDE = CLASSES["candidate"], CLASSES["decide"]
_QUESTION, _QUOTE = "?", '"'
# "You have decided": the reader is the one who says no.
_NOT_THE_READER = "".join(
    CLASSES[name] for name in ("we", "i", "they", "client", "negation", "against", "candidate")
)
_READER_DECIDES = re.compile(f"(?<!{CLASSES['against']}){_YOU}[^{_NOT_THE_READER}]{{0,2}}{_DECIDE}")
_YOU_AGAINST_US = re.compile(f"{_YOU}.{{0,3}}{CLASSES['against']}.?{_WE}")
_MEETING = frozenset(CLASSES[name] for name in ("interview", "talk", "schedule"))
# "Not to continue with us": said of a person who leaves.
_WITH_US = re.compile(f"[{CLASSES['advance']}{CLASSES['onward']}]-?{CLASSES['whose']}{_WE}")
_TO_ALL = re.compile(r"\s*(?:all|team|everyone|everybody|folks|colleagues)\s*[,:–-]", re.IGNORECASE)
# "At Harbour Insurance": a word for other matters in the name of a company.
_COMPANY_OF_THAT_KIND = re.compile(f"{CLASSES['at']}.{{0,3}}{_FOREIGN}")
# "Applicants who are not selected": said of everybody.
_WHO = re.compile(f"{_CANDIDATE}-*{CLASSES['whose']}.?$")
_JOB_LETTERS = frozenset(CLASSES[name] for name in ("job", "hiring", "interview"))
_APPLICATION_LETTERS = frozenset(
    (_APPLICATION, CLASSES["apply"], _CANDIDATE, CLASSES["rival"], CLASSES["winner"])
)
_FOREIGN_LETTERS = frozenset((_FOREIGN, _SHOP))
# Signals in which "she" may be the one who was chosen.
_OF_THE_CHOSEN = frozenset(("others_chosen", "given_to_another", "someone_chosen", "others_fit_better"))
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
    | frozenset((CONDITIONAL, DATE, YOUR_OWN))
)
_SPOKEN_OF = frozenset((QUOTED, CONDITIONAL, "nobody_addressed"))
_OTHERS = frozenset(("third_person", "third_person_in_decision"))
_GOODBYE = frozenset(
    ("wish_luck", "keep_on_file", "apply_again", "future_jobs", "many_applicants", "hard_choice")
)
_ADDRESSED = frozenset(
    ("you_in_decision", "thanks_for_applying", "thanks_for_talk", "your_application", "answers_application")
)
_REACH_OF_A_CONDITION = 24
_REACH_OF_UNTIL = 8
_REACH_OF_A_NO = 8
_NEGATION, _OTHER = CLASSES["negation"], CLASSES["other"]
_LONG = 30


_IN_OTHER_WORDS = {
    "worded_like_a_no": "no_in_other_words",
    "worded_much_like_a_no": "clear_no_in_other_words",
}
_COUNTED = frozenset(("outreach", "alert", "foreign", "article"))


@dataclass
class Evidence:
    """What was found.

    Attributes:
        hits: the words of the first hit for each signal by name.
        features: the names the verdict weighs: those of the hits, and what is true of the mail around them.
        sentences: the sentences of the body.
        letters: the classes of all its words.
    """

    hits: dict[str, str] = field(default_factory=dict)
    features: set[str] = field(default_factory=set)
    sentences: list[Sentence] = field(default_factory=list)
    letters: set[str] = field(default_factory=set)

    def add(self, name: str, words: str) -> None:
        """Note a signal with its words, the first time it is seen."""
        if name not in self.features:
            self.features.add(name)
            self.hits[name] = words
        elif name in _COUNTED and words != self.hits.get(name):
            self.features.add(f"{name}_twice")


@cache
def _table(language: str) -> dict[str, tuple[Signal, ...]]:
    """Return the signals of a language by a letter that a sentence must have for them."""
    table: dict[str, list[Signal]] = {}
    for signal in SIGNALS:
        if not signal.languages or language in signal.languages:
            for letter in signal.needed:
                table.setdefault(letter, []).append(signal)
    return {letter: tuple(signals) for letter, signals in table.items()}


def gather(body: str, subject: str, language: str, context: str = "") -> Evidence:
    """Return the evidence in a mail's own words, read in one language.

    Args:
        context: words that tell what the mail is about and are not its own: the subject of the mail it answers.
    """
    lexicon = load(language)
    evidence = Evidence(sentences=cut(body, lexicon))
    decisions: set[str] = set()
    for where, sentences in (("subject", cut(subject, lexicon)), ("body", evidence.sentences)):
        for sentence in sentences:
            evidence.letters.update(sentence.tags)
            for signal, first, last in _match(sentence, where, language):
                words = sentence.quote(first, last)
                if (
                    signal.group == FORWARD
                    and _NEGATION in sentence.tags[max(0, first - _REACH_OF_A_NO) : first]
                ):
                    continue
                if signal.group != DECISION:
                    evidence.add(signal.name, words)
                elif void := _find_what_voids(sentence.tags, first, last):
                    evidence.add(void, words)
                else:
                    decisions.add(signal.name)
                    evidence.add(signal.name, words)
                    _look_around(sentence.tags, words, signal.name, evidence)
    if _TO_ALL.match(body):
        evidence.features.add("to_everybody")
    for sentence in cut(context, lexicon):
        evidence.letters.update(sentence.tags)
        if not _APPLICATION_LETTERS.isdisjoint(sentence.tags):
            evidence.features.add("answers_application")
    _look_at_the_whole(evidence, decisions)
    return evidence


def _match(sentence: Sentence, where: str, language: str) -> Iterator[tuple[Signal, int, int]]:
    tags, table = sentence.tags, _table(language)
    seen: set[int] = set()
    for letter in dict.fromkeys(tags):
        for signal in table.get(letter, ()):
            if signal.where not in ("any", where) or id(signal) in seen:
                continue
            seen.add(id(signal))
            match = signal.expression.search(tags)
            if match:
                yield signal, match.start(), match.end()


def says_no(sentence: Sentence, language: str) -> bool:
    """Tell whether a signal says no for good in a sentence."""
    return any(
        signal.group == DECISION and not _find_what_voids(sentence.tags, first, last)
        for signal, first, last in _match(sentence, "body", language)
    )


def _find_what_voids(tags: str, first: int, last: int) -> str | None:
    """Tell why a no is not said for good: it hangs on a condition, is asked, is quoted, or is the reader's own."""
    before = tags[max(0, first - _REACH_OF_A_CONDITION) : first]
    if _UNTIL in before or _UNTIL in tags[first : last + _REACH_OF_UNTIL]:
        return CONDITIONAL
    if _DAY in tags[first:] and not _MEETING.isdisjoint(tags[first:]):
        return DATE
    if _YOU_AGAINST_US.search(before + tags[first:last]):
        return YOUR_OWN
    if _READER_DECIDES.search(tags[max(0, first - 4) : last]):
        return YOUR_OWN
    if tags.count(_QUOTE, 0, first) % 2:
        return QUOTED
    if _IF in tags[first : last + 2] or tags.endswith(_QUESTION):
        return CONDITIONAL
    if _IF in before:
        return CONDITIONAL
    if _WITH_US.search(tags[first : last + 4]):
        return YOUR_OWN
    near = before[-6:]
    is_general = _CANDIDATE in near and _OTHER not in near and _YOU not in tags
    return CONDITIONAL if is_general or _WHO.search(before) else None


def _look_around(tags: str, words: str, name: str, evidence: Evidence) -> None:
    if _FOREIGN in tags and not _COMPANY_OF_THAT_KIND.search(tags):
        evidence.add("foreign_in_decision", words)
    if _SHOP in tags and _CANDIDATE not in tags:
        evidence.add("shop_in_decision", words)
    # "They" may be the agency's client, named a sentence before.
    is_of_others = _THEY in tags and name not in _OF_THE_CHOSEN
    if name == "turned_down" and _CANDIDATE in tags:
        is_of_others = True
    if is_of_others and _YOU not in tags and CLASSES["client"] not in evidence.letters:
        evidence.add("third_person_in_decision", words)
    if _YOU in tags or _APPLICATION in tags:
        evidence.features.add("you_in_decision")


def _look_at_the_wording(evidence: Evidence) -> None:
    likeness, sentence = wording.find_likest(evidence.sentences)
    for name in name_wording(likeness, evidence.features):
        if sentence and likeness > 0:
            evidence.add(name, sentence.text)
        evidence.features.add(name)


def name_wording(likeness: float, features: Set[str]) -> list[str]:
    """Return what the wording of a mail adds to its features: most where no signal says a no."""
    names = wording.name_likeness(likeness)
    if "any_decision" not in features and features & _ADDRESSED and not features & _OPEN_OR_ELSEWHERE:
        names += [_IN_OTHER_WORDS[name] for name in names if name in _IN_OTHER_WORDS]
    return names


def _look_at_the_whole(evidence: Evidence, decisions: set[str]) -> None:
    features, letters = evidence.features, evidence.letters
    if decisions:
        features.add("any_decision")
        if not features & _ADDRESSED:
            features.add("nobody_addressed")
    if len(decisions) > 1:
        features.add("two_decisions")
    if not letters & _JOB_LETTERS:
        features.add("no_job_words")
        if not letters & _APPLICATION_LETTERS:
            features.add("no_application_words")
            if "thanks_for_talk" not in features:
                features.add("not_about_work")
        if letters & _FOREIGN_LETTERS:
            features.add("foreign_only")
    if any(each.tags.endswith(_QUESTION) for each in evidence.sentences):
        features.add("asks")
        if (
            any(each.tags.endswith(_QUESTION) and _DAY in each.tags for each in evidence.sentences)
            and letters & _MEETING
        ):
            features.add("date_asked")
    if decisions and "nobody_addressed" in features:
        if features & _OTHERS:
            features.add("said_of_another")
        if "no_job_words" in features:
            features.add("nobody_and_no_job")
    if "article" in features and features & _SPOKEN_OF:
        features.add("article_about_it")
    if not decisions and "regret" in features and features & _ADDRESSED and not features & _OPEN_OR_ELSEWHERE:
        features.add("sad_news")
        if features & _GOODBYE:
            features.add("sad_goodbye")
    if (
        "wish_luck" in features
        and "not_about_work" not in features
        and features & _ADDRESSED
        and not features & _OPEN
    ):
        features.add("parting_words")
    if "keep_on_file" in features and not features & _OPEN:
        features.add("only_kept_on_file")
    if len(evidence.sentences) > _LONG:
        features.add("long")
    if letters & (_JOB_LETTERS | _APPLICATION_LETTERS):
        _look_at_the_wording(evidence)

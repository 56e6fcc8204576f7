"""Gathers which signals a mail gives, each with the very words, and what the mail is about around them."""

from __future__ import annotations

from collections.abc import Set

from afterword.domain.evidence import elsewhere, phrasing
from afterword.domain.evidence.applied_for import find_matter_of_no_job
from afterword.domain.evidence.around import (
    is_of_work,
    is_said_without_you,
    look_around,
    looks_for_work,
    names_the_job,
)
from afterword.domain.evidence.asides import take_asides_as_none
from afterword.domain.evidence.asked_on import is_asked_on
from afterword.domain.evidence.german_work import is_short_answer, speaks_of_hiring
from afterword.domain.evidence.mail_evidence import CLEAR_NO, LITTLE_LEARNED, SAID_PLAINLY, Evidence
from afterword.domain.evidence.names import take_names
from afterword.domain.evidence.pauses import ends_a_pause, is_told_of_applicants
from afterword.domain.evidence.quoted import take_quoted
from afterword.domain.evidence.sent_in import take_as_of_work
from afterword.domain.evidence.terms_for_all import find_terms
from afterword.domain.evidence.to_everybody import is_to_everybody, is_to_outsiders, is_to_staff
from afterword.domain.evidence.told_status import take_status
from afterword.domain.evidence.whole_mail import APPLICATION_LETTERS, look_at_the_whole
from afterword.domain.evidence.whose_choice import find_whose_choice
from afterword.domain.facts import naming
from afterword.domain.facts.work_words import speaks_of_work
from afterword.domain.kept import kept
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.sentences import Sentence, cut
from afterword.domain.plain_noes.beyond_signals import HAS_JOB, THANKED, look_beyond_signals
from afterword.domain.plain_noes.search import find_said_plainly
from afterword.domain.signals.counts import counts
from afterword.domain.signals.search import find_signals
from afterword.domain.signals.signal import DECISION
from afterword.domain.voids.by_classes import CONDITIONAL, DENIED, PAST, QUOTED, YOUR_OWN
from afterword.domain.voids.reasons import find_what_voids_here
from afterword.domain.voids.things import find_things

_JOB, _HOLD, _FOREIGN = (CLASSES[name] for name in ("job", "hold", "foreign"))
_OF_AN_APPLICATION = frozenset(
    map(
        CLASSES.__getitem__,
        "application apply decide find advance filled search thanks offer whose you".split(),
    )
)
PHRASING = "phrasing"
# Who leaves by a choice of their own is told no such thing.
_OWN_CHOICE = frozenset((YOUR_OWN, "my_application"))
_OF_OTHERS = frozenset(("foreign_in_decision", "shop_in_decision", "third_person_in_decision"))
_OUTWEIGHED = _OF_OTHERS | {"foreign_application", "received", CONDITIONAL, DENIED, PAST}
_THANKED_BESIDE = frozenset(("thanks_for_foreign",))
_OF_A_JOB = APPLICATION_LETTERS | {CLASSES["job"], CLASSES["interview"]}
_AS_GOOD_AS_SAID = 6.0
_MUCH_LEARNED = frozenset(("en", "de"))


def gather(
    body: str, subject: str, language: str, context: str = "", *, is_hiring: bool = False, sender: str = ""
) -> Evidence:
    """Return the evidence in a mail's own words, read in one language.

    Args:
        context: words that tell what the mail is about and are not its own: the subject of the mail it answers, and
            below it how that mail begins.
        is_hiring: whether the sender is one who hires.
        sender: the name of who sends.
    """
    return _Gathering(body, subject, language, context, sender, is_hiring).run()


class _Gathering:
    """What is known while the evidence in a mail is gathered, step by step.

    Attributes:
        decisions: the names of the signals that say no for good.
        places: the sentences by number in which each other signal stands.
        clear: the sentences that say no outright to the reader.
        unclear: those that say no without a word of whose it is.
        unsaid: those in which a no is void.
        quoted: those in a quotation.
        is_ended: whether what is paused is said to be over.
        is_open: whether a status is told that leaves it open.
    """

    def __init__(
        self, body: str, subject: str, language: str, context: str, sender: str, is_hiring: bool
    ) -> None:
        lexicon = load(language)
        self.body, self.language, self.title = body, language, subject or context.partition("\n")[0]
        self.is_german, self.is_hiring = language == "de", is_hiring
        self.evidence = Evidence(sentences=cut(body, lexicon))
        self.heading, self.about = cut(subject, lexicon), cut(context, lexicon)
        self.sentences = [*self.heading, *self.evidence.sentences]
        self.decisions: set[str] = set()
        self.places: dict[str, set[int]] = {}
        self.clear, self.unclear, self.unsaid = set[int](), set[int](), set[int]()
        self.quoted = take_quoted(self.sentences)
        self.is_ended = self.is_open = False
        take_names(self.heading, self.evidence.sentences, body, sender, language)
        take_as_of_work(self.sentences, f"{subject}\n{body}")
        take_asides_as_none(self.heading, self.evidence.sentences)
        if self.is_german and speaks_of_hiring(self.sentences):
            self.evidence.letters.add(_JOB)
        self.is_work = bool(self.evidence.letters) or any(each.has(_OF_A_JOB) for each in self.sentences)
        self.small_print = elsewhere.find_small_print(self.sentences)
        if any(not APPLICATION_LETTERS.isdisjoint(each.tags) for each in self.about):
            self.evidence.features.add("answers_application")

    @kept
    def terms(self) -> set[int]:
        """Return the sentences that are said of everybody."""
        return find_terms(self.sentences, self.language)

    def run(self) -> Evidence:
        """Take all the steps, in their order: what one finds the next may take back."""
        self._read_sentences()
        self._settle_whose_choice_it_is()
        self._look_beyond_signals()
        self._look_at_the_status()
        self._settle_what_it_outweighs()
        self._settle_the_matter()
        self._weigh_the_words()
        return self.evidence

    def _read_sentences(self) -> None:
        number = -1
        letters = self.evidence.letters
        for where, sentences in (("subject", self.heading), ("body", self.evidence.sentences)):
            for before, sentence in zip([None, *sentences], sentences, strict=False):
                number += 1
                letters.update(sentence.tags)
                if _JOB not in letters and sentence.has(_OF_AN_APPLICATION) and speaks_of_work(sentence):
                    letters.add(_JOB)
                for signal, first, last in find_signals(sentence, where, self.language):
                    is_clear = CLEAR_NO in self.evidence.features
                    if not counts(
                        signal, sentence, (first, last), self.language, number in self.quoted, is_clear
                    ):
                        continue
                    words = sentence.quote(first, last)
                    if signal.group != DECISION:
                        self.evidence.add(signal.name, words)
                        self.places.setdefault(signal.name, set()).add(number)
                    elif number in self.quoted:
                        self.evidence.add(QUOTED, words)
                    elif void := find_what_voids_here(
                        sentence, first, last, signal, self.language, before, self.is_work
                    ):
                        self.unsaid.add(number)
                        # Once it is said, a word of what is not said for good takes nothing back, nor do terms.
                        if not is_clear and number not in self.terms:
                            self.evidence.add(void, words)
                    else:
                        self._take_a_no(sentence, (first, last), signal.name, number, where == "body")

    def _take_a_no(
        self, sentence: Sentence, place: tuple[int, int], name: str, number: int, is_body: bool
    ) -> None:
        words, letters = sentence.quote(*place), self.evidence.letters
        self.decisions.add(name)
        self.evidence.add(name, words)
        self.is_ended |= ends_a_pause(sentence, place, name, letters)
        if _JOB not in letters and (names_the_job(words, self.language) or speaks_of_work(sentence)):
            letters.add(_JOB)
        if look_around(sentence, place, name, self.evidence, self.language):
            self.evidence.features.add(CLEAR_NO)
            # In a subject it may be a headline.
            if is_body:
                self.clear.add(number)
        elif is_body and is_said_without_you(name):
            self.unclear.add(number)

    def _settle_whose_choice_it_is(self) -> None:
        evidence, clear = self.evidence, self.clear
        # "We've gone another way. I enjoyed our conversation": whom it is said to comes behind it.
        is_ours = "our_talk" in evidence.features and evidence.features.isdisjoint(_OF_OTHERS)
        if self.unclear and not clear and is_ours:
            evidence.features.add(CLEAR_NO)
            clear |= self.unclear
        void, has_changed = find_whose_choice(
            evidence.sentences, self.about, self.language, is_said=bool(self.decisions)
        )
        if void:
            evidence.drop(self.decisions | {CLEAR_NO})
            self.decisions.clear()
            evidence.features.add(void)
            self.is_open |= has_changed
        withdrew = self.places.get("you_withdrew")
        is_before = withdrew and clear and min(withdrew) < min(clear)
        if is_before or not evidence.features.isdisjoint(_OWN_CHOICE):
            evidence.features.discard(CLEAR_NO)

    def _look_beyond_signals(self) -> None:
        letters = self.evidence.letters
        is_named_so = not any(_FOREIGN in each.tags and not speaks_of_work(each) for each in self.heading)
        is_job = (self.is_hiring and self.decisions) or (is_named_so and naming.is_role_like(self.title))
        if is_job and _JOB not in letters:
            letters.add(_JOB)
        if looks_for_work(self.evidence):
            letters.add(_JOB)
            self.evidence.features.add("your_application")
        numbered = enumerate(self.evidence.sentences, len(self.heading))
        said = [each for place, each in numbered if place not in self.quoted]
        plain = look_beyond_signals(self.evidence, said, self.decisions, self.title, self.language)
        self.clear.update(place for place, each in enumerate(self.sentences) if each is plain)
        # "A hiring freeze has forced us to cancel the position."
        self.is_ended |= plain is not None and _HOLD in plain.tags

    def _look_at_the_status(self) -> None:
        if self.is_work or self.evidence.features & THANKED:
            self.is_open |= take_status(self.evidence, self.decisions, f"{self.title}\n{self.body}")

    def _settle_what_it_outweighs(self) -> None:
        evidence = self.evidence
        # What stands behind the no tells little of what was applied for.
        if CLEAR_NO in evidence.features:
            told = self.sentences[: max(self.clear, default=len(self.sentences)) + 1]
            evidence.drop(_OUTWEIGHED if is_of_work(evidence, told) else frozenset((CLEAR_NO,)))
        # "To pause and ultimately close this search": it does not go on.
        if self.is_ended or ("hold" in evidence.features and is_told_of_applicants(self.body)):
            evidence.drop(frozenset(("hold",)))
        if self.decisions:
            clear = self.clear if CLEAR_NO in evidence.features else set()
            elsewhere.set_apart(evidence, self.places, clear, self.small_print)
        # "Thanks for the chat, and for the pointer to that paper."
        if self.decisions and "thanks_for_talk" in evidence.features:
            evidence.drop(_THANKED_BESIDE)

    def _settle_the_matter(self) -> None:
        evidence = self.evidence
        if is_to_everybody(self.body):
            evidence.features.add("to_everybody")
            evidence.features.discard(CLEAR_NO)
            # Colleagues are told how it went, or how it goes with all of them.
            if evidence.features.isdisjoint(THANKED) or is_to_staff(self.body):
                is_told = self.language not in _MUCH_LEARNED or is_to_outsiders(self.body)
                self.is_open |= bool(self.decisions) and is_told
                evidence.drop(self.decisions)
                self.decisions.clear()
        evidence.letters.update("".join(each.tags for each in self.about))
        has_job = not HAS_JOB.isdisjoint(evidence.letters)
        if not has_job and (matter := find_matter_of_no_job(evidence.sentences, self.language)):
            evidence.letters.add(_FOREIGN)
            evidence.add("foreign_application", matter)
        # "Bewerbung": "Danke, wir suchen niemanden. Gruß".
        if self.is_german and is_short_answer(self.heading, evidence.sentences, self.decisions):
            evidence.features |= {"answers_application", CLEAR_NO}

    def _weigh_the_words(self) -> None:
        """Weigh them all beside a signal that says no, else those said to the reader."""
        evidence, uncounted = self.evidence, self.small_print
        if not self.decisions:
            things = find_things(self.sentences, self.language)
            if things:
                evidence.features.add(DENIED)
            uncounted = uncounted | things | self.terms
        if self.language not in _MUCH_LEARNED:
            evidence.features.add(LITTLE_LEARNED)
        evidence.phrasing, find_telling = phrasing.weigh(self.sentences, uncounted)
        # Words that are seldom an employer's, as "rejected" is, take nothing back of a clause that says all.
        if evidence.phrasing < 0 and self.clear and CLEAR_NO in evidence.features:
            clear = [self.sentences[place] for place in sorted(self.clear)]
            evidence.features |= {SAID_PLAINLY} if find_said_plainly(clear, self.language) else set()
        if self.decisions and evidence.features.isdisjoint(_OF_OTHERS):
            is_clear, is_thanked = CLEAR_NO in evidence.features, THANKED & evidence.features
            said = self.clear if is_clear else self.unclear if is_thanked else set[int]()
            if far := elsewhere.find_far_from(said, self.terms | self.unsaid, len(self.sentences)):
                evidence.phrasing = max(evidence.phrasing, self._weigh_without(uncounted | far))
        # What is said of everybody may speak against a no, and never for one.
        if evidence.phrasing > 0 and not self.decisions and len(uncounted) > len(self.small_print):
            evidence.phrasing = min(evidence.phrasing, self._weigh_without(self.small_print))
        # Nor do the words of a letter that is shown to somebody else.
        if evidence.phrasing > 0 and not self.decisions and self.quoted:
            evidence.phrasing = min(evidence.phrasing, self._weigh_without(uncounted | self.quoted))
        # Thanks and terms alone say no to nobody, nor does what asks its reader on.
        if evidence.phrasing > 0 and not self.decisions:
            is_none = not elsewhere.has_matter(self.sentences, uncounted)
            if is_none or self.is_open or is_asked_on(self.sentences, self.language):
                evidence.phrasing = 0.0
        if evidence.phrasing > _AS_GOOD_AS_SAID and THANKED & evidence.features and not self.decisions:
            # It is a no as well: other openings behind it make no list of jobs of the mail.
            telling = find_telling()
            place = next(number for number, each in enumerate(self.sentences) if each is telling)
            evidence.drop(elsewhere.find_lists_behind(self.places, place))
        look_at_the_whole(evidence, self.decisions)
        # A phrase that says no says why; a whole sentence does where there is none.
        if evidence.phrasing > 0 and not self.decisions:
            evidence.hits[PHRASING] = find_telling().text

    def _weigh_without(self, uncounted: Set[int]) -> float:
        return phrasing.weigh(self.sentences, uncounted)[0]

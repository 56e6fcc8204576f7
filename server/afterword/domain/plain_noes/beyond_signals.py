"""Finds a no that no signal tells: by whom it names, by what was done with the reader, in plain words."""

from __future__ import annotations

from afterword.domain.evidence.mail_evidence import CLEAR_NO, NOT_HIRED, SAID_PLAINLY, Evidence
from afterword.domain.evidence.whole_mail import APPLICATION_LETTERS
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence
from afterword.domain.plain_noes.chosen_by_name import find_chosen
from afterword.domain.plain_noes.chosen_kin import find_chosen_kin
from afterword.domain.plain_noes.german_titles import find_title_gone
from afterword.domain.plain_noes.not_hired import find_not_hired
from afterword.domain.plain_noes.not_taken import find_not_taken
from afterword.domain.plain_noes.search import find_said_plainly
from afterword.domain.plain_noes.taken_on import find_taken_on
from afterword.domain.voids.by_classes import YOUR_OWN

THANKED = frozenset(("thanks_for_applying", "thanks_for_talk", "your_application"))
HAS_JOB = frozenset(CLASSES[name] for name in ("job", "hiring", "interview"))
_ANOTHER_NEEDED = frozenset(("someone_else_needed", "regret"))
# In these the one who is written to has taken part in a selection.
_OF_A_SELECTION = frozenset(("es", "it", "pt"))
_INTERVIEW = CLASSES["interview"]
# "Applicants with a score of 70 or better may sign the book": it may be said of others alone.
_OF_OTHERS = frozenset(("others_fit_better",))
_MET = frozenset(("our_talk", "thanks_for_talk"))


def look_beyond_signals(
    evidence: Evidence, sentences: list[Sentence], decisions: set[str], title: str, language: str
) -> Sentence | None:
    """Add to the evidence, and to the names of what says no, what no signal told.

    The sentence comes back that says it outright to the reader, where one does.

    Args:
        sentences: those that are looked at.
        title: the subject of the mail, or of the one that it answers.
    """
    is_applied_for = not APPLICATION_LETTERS.isdisjoint(evidence.letters)
    is_german = language == "de"
    # "After our call, we think we need someone more senior. I'm sorry."
    if not decisions and evidence.features >= _ANOTHER_NEEDED and not evidence.features.isdisjoint(_MET):
        _add(evidence, decisions, "others_fit_better", evidence.hits["someone_else_needed"])
    is_met = not evidence.features.isdisjoint(THANKED)
    if is_met:
        _add(
            evidence,
            decisions,
            "someone_chosen",
            find_chosen_kin(sentences, language),
            is_clear=True,
        )
    by_name = find_chosen(sentences, language)
    # In German a man may be elected, and a seat be filled, where nobody applied.
    if is_german and not is_applied_for:
        is_of_job = not HAS_JOB.isdisjoint(evidence.letters) or (
            by_name.endswith("entschieden") and " als " not in by_name
        )
        by_name = by_name if is_met and is_of_job else ""
    _add(evidence, decisions, "someone_chosen", by_name)
    if not decisions and is_german:
        _add(evidence, decisions, "not_accepted", find_not_taken(sentences), is_clear=True)
    if not decisions and is_german and (is_applied_for or is_met):
        _add(evidence, decisions, "not_accepted", find_title_gone(sentences), is_clear=True)
    if not decisions and (is_applied_for or (CLASSES["thanks"] in evidence.letters and language == "en")):
        _add(evidence, decisions, "someone_chosen", find_taken_on(sentences, title, language))
    # "You had an interview with us": applied for as well.
    is_applied_for |= _INTERVIEW in evidence.letters
    # "Gracias por participar en el proceso de selección": there none says that they applied.
    is_in_selection = language in _OF_A_SELECTION and CLASSES["hiring"] in evidence.letters
    is_in_selection |= language == "en" and not HAS_JOB.isdisjoint(evidence.letters)
    if YOUR_OWN not in evidence.features and (not_hired := find_not_hired(sentences, language)):
        _add(evidence, decisions, "not_accepted", not_hired[0], is_clear=True)
        evidence.features.add(NOT_HIRED)
        evidence.letters.add(CLASSES["job"])
        return not_hired[1]
    # "Thank you for telling us that you have decided otherwise": what follows from it is no no.
    if (
        not decisions <= _OF_OTHERS
        or YOUR_OWN in evidence.features
        or not (is_applied_for or is_met or is_in_selection)
    ):
        return None
    said = find_said_plainly(sentences, language)
    if not said:
        return None
    _add(evidence, decisions, "not_accepted", said[0], is_clear=True)
    return said[1]


def _add(evidence: Evidence, decisions: set[str], name: str, words: str, is_clear: bool = False) -> None:
    if words:
        decisions.add(name)
        evidence.add(name, words)
        if is_clear:
            evidence.features |= {CLEAR_NO, SAID_PLAINLY}

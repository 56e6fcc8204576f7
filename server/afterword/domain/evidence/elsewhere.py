"""Sets apart what speaks against a no from elsewhere in the mail: its small print, or another paragraph.

Beside a no that is said outright to the reader, the word for a shop in a footer or a name tells little. Such
signals count together and little, not each as loud as in a mail that says no such thing.
"""

from __future__ import annotations

from collections.abc import Set

from afterword.domain.evidence.mail_evidence import Evidence
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence

ELSEWHERE = "against_elsewhere"
OFTEN_ELSEWHERE = "against_elsewhere_often"
_OFTEN = 3
# Sentences at the top, which tell what a mail is about.
_LEAD = 3
_MAY_STAND_ELSEWHERE = frozenset(
    (
        "alert",
        "alert_twice",
        "article",
        "article_twice",
        "asks",
        "contact_if_it_fits",
        "foreign",
        "foreign_twice",
        "glad_to",
        "good_progress",
        "invitation",
        "move_date",
        "not_yet",
        "outreach",
        "outreach_twice",
        "pending",
        "received",
        "schedule",
        "shop",
        "soon",
        "talk_wanted",
        "test",
        "third_person",
        "withdraw",
        "you_withdrew",
    )
)
# A newsletter shows in its small print that it is one.
_OF_LISTS = frozenset(("alert", "alert_twice", "article", "article_twice"))
# "We are sorry that you have withdrawn": before the no it says whose it is.
_BEHIND_A_NO = frozenset(("withdraw", "you_withdrew"))
# What stands under a mail for everybody, and tells nothing of this one.
_SMALL_PRINT_WORDS = """
    unsubscribe confidential confidentiality privacy discriminate discrimination veteran veterans
    disability affirmative gender arrest unauthorized unauthorised recipient recipients phishing
    scam scams fraud preferences abmelden datenschutz vertraulich vertrauliche empfänger
    confidentiel confidencial destinataire destinatario destinatário désabonner confidentialité
    privacidad privacidade uitschrijven riservatezza
"""
_CLOSING_WORDS = """
    regards sincerely cheers thanks best warmly yours wishes warmest truly grüße grüßen gruß saludo
    saludos atentamente cordialement salutations saluti cumprimentos atenciosamente groet groeten
    saygılar saygılarımla saygılarımızla
"""
_SMALL_PRINT, _CLOSES = frozenset(_SMALL_PRINT_WORDS.split()), frozenset(_CLOSING_WORDS.split())
_LONGEST_CLOSING = 6
_FEW = 2
_THANKS = CLASSES["thanks"]
_RECEIPT = frozenset((CLASSES["receive"], CLASSES["application"]))
# "It was a pleasure to meet you": said after a talk, whatever came of it.
_MET, _COURTEOUS = CLASSES["met"], frozenset(("pleasure", "enjoyed", "pleasant", "lovely", "impressed"))
_LONGEST_COURTESY, _GOES_ON = 12, frozenset(("and", "but", "so", "yet", "though", "who"))
_SHORT, _BEGINNING, _LAST = 3, 4, 3
_SAYS_NO = frozenset(CLASSES[name] for name in ("negation", "regret", "other", "filled", "many"))


def find_small_print(sentences: list[Sentence]) -> set[int]:
    """Return the places of the sentences that stand under every mail of a sender."""
    found: set[int] = set()
    is_closed = False
    for place, sentence in enumerate(sentences):
        if not _SMALL_PRINT.isdisjoint(sentence.words):
            if is_closed or place * 2 >= len(sentences) > _FEW:
                return found.union(range(place, len(sentences)))
            found.add(place)
        elif len(sentence.words) <= _LONGEST_CLOSING and not _CLOSES.isdisjoint(sentence.words):
            is_closed = True
    return found


def has_matter(sentences: list[Sentence], uncounted: Set[int]) -> bool:
    """Tell whether a mail says anything beside greeting, thanks, parting and what does not count.

    Args:
        uncounted: the places of the sentences that tell nothing of this mail.
    """
    for place, each in enumerate(sentences):
        # Below it stands who signs.
        is_last = place + _LAST >= len(sentences)
        # "Thanks for applying" opens, wherever it stands.
        is_closing = len(each.words) <= _LONGEST_CLOSING and not _CLOSES.isdisjoint(each.words)
        if is_last and is_closing and "for" not in each.words:
            return False
        is_plain = _SAYS_NO.isdisjoint(each.tags)
        is_receipt = is_plain and place < _LAST and _RECEIPT.issubset(each.tags)
        is_opening = is_receipt or _THANKS in each.tags[:_BEGINNING]
        is_greeting = (is_plain and len(each.words) <= _SHORT) or each.text.rstrip().endswith(",")
        is_none = is_opening or is_greeting or (is_plain and _is_courtesy(each))
        if place not in uncounted and not is_none:
            return True
    return False


def _is_courtesy(sentence: Sentence) -> bool:
    words = sentence.words
    is_so = _MET in sentence.tags or not _COURTEOUS.isdisjoint(words)
    return is_so and len(words) <= _LONGEST_COURTESY and _GOES_ON.isdisjoint(words)


def find_lists_behind(places: dict[str, set[int]], no: int) -> set[str]:
    """Return the signals of lists and newsletters that stand nowhere but behind a sentence.

    Args:
        places: the sentences by number in which each signal stands.
        no: the number of the sentence.
    """
    found = {name for name, where in places.items() if name in _OF_LISTS and min(where) > no}
    return found | {f"{name}_twice" for name in found}


def set_apart(
    evidence: Evidence, places: dict[str, set[int]], clear: set[int], small_print: set[int]
) -> None:
    """Count together the signals that speak against a no from elsewhere.

    Args:
        places: the sentences by number in which each signal stands.
        clear: the sentences that say no outright to the reader.
        small_print: those of the small print.
    """
    apart = {
        name
        for name, found in places.items()
        if name in _MAY_STAND_ELSEWHERE
        and ((found <= small_print and name not in _OF_LISTS) or (clear and not found & clear))
        and (name not in _BEHIND_A_NO or (clear and min(found) > max(clear)))
    }
    if not apart:
        return
    evidence.drop(apart | {f"{name}_twice" for name in apart})
    evidence.features.add(ELSEWHERE)
    if len(apart) >= _OFTEN:
        evidence.features.add(OFTEN_ELSEWHERE)


def find_far_from(said: Set[int], open_ones: Set[int], count: int) -> set[int]:
    """Return the places of the sentences that take nothing back from those that say no outright; none where none does.

    Args:
        open_ones: those that are said of everybody, or not for good.
        count: how many sentences there are.
    """
    if not said:
        return set()
    near = {*said, *range(_LEAD), *(place - 1 for place in said)} - (open_ones - said)
    return set(range(count)) - near

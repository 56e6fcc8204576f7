"""Looks around a no: whom and what it is about, and whether it is said outright to the reader."""

from __future__ import annotations

import re

from afterword.domain.evidence.mail_evidence import ANOTHER_NAMED, Evidence
from afterword.domain.facts.work_words import speaks_of_work
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence
from afterword.domain.voids.said_of_another import OF_THE_CHOSEN, is_said_of_another

_THE_JOB = re.compile(
    r"(?i)\b(?:job|role|position|vacancy|(?:appoint|hir|employ|recruit)\w* (?:\w+ ){0,2}(?:candidate|applicant)s?)\b"
)
_THEY, _YOU, _WE, _COMMA = (CLASSES[name] for name in ("they", "you", "we", "comma"))
_FOREIGN, _SHOP, _JOB = CLASSES["foreign"], CLASSES["shop"], CLASSES["job"]
_APPLICATION, _CANDIDATE = CLASSES["application"], CLASSES["candidate"]
# "The Claims Handling vacancy": a word for other matters in the name of a job.
_JOB_OF_THAT_KIND = re.compile(f"{_FOREIGN}-*.{{0,2}}{_JOB}")
_YOU_APPLY = re.compile(f"{CLASSES['you']}.{{0,2}}{CLASSES['apply']}")
# "At Harbour Insurance": a word for other matters in the name of a company.
_COMPANY_OF_THAT_KIND = re.compile(f"{CLASSES['at']}.{{0,3}}{_FOREIGN}")
# "Who", "to somebody with": what stands behind it is told of the one who was chosen.
_WHOSE, _AWAY = CLASSES["whose"], CLASSES["away"]
# "We made an offer and she accepted, so that one is gone".
_CHOSEN_ACCEPTED = re.compile(f"{CLASSES['offer']}.*{_THEY}.?{CLASSES['accept']}")
# "They have closed the vacancy": the company of which an agency speaks.
_THEY_HAVE = re.compile(f"{_THEY}-*(?:{CLASSES['done']}-*)?$")
# "She mentioned that she had been a finalist": what follows is her own story.
_OWN_STORY = re.compile(
    r"\b(?:s?he|[Tt]hey|[A-Z]\w+)(?: (?:has|had|also|once|just|then))* (?:said|says|told (?:me|us)|tells (?:me|us)|mentioned|mentions|explained"
    r"|wrote|writes|recalls)(?: to (?:me|us))? (?:that )?(?:s?he|they)\b|\b[Aa]ccording to (?:him|her|them)\b"
    r"|\b(?:[Ee]r|sie|Herr \w+|Frau \w+) (?:sagte|erzählte|erwähnte|schrieb|erklärte|meinte|berichtete)(?: mir| uns)?,? (?:dass )?(?:er|sie)\b"
    r"|\b(?:[Ll]aut|[Nn]ach Angaben von) (?:ihm|ihr|Herrn \w+|Frau \w+)\b|\b[Nn]ach (?:seinen|ihren) Angaben\b"
)
_TOLD_ANOTHER = re.compile(f"{CLASSES['inform']}-*{_THEY}")
# "I write to tell you that we have gone another way for this role."
_TOLD_OF_THE_JOB = re.compile(f"{CLASSES['inform']}.*{_JOB}")
# "Den anderen Bewerber, er hat den Führerschein": what the one who is chosen has.
_QUALIFIES = frozenset(("führerschein", "staplerschein", "licence", "license", "degree", "diploma"))
# Within a phrase as well: "with my client".
_CLIENTS = frozenset(
    ("client", "clients", "kunde", "kunden", "kundin", "mandant", "mandanten", "auftraggeber")
)
# "Feedback from Halden: they won't be taking it to second stage": an agency passes it on.
_HEARD_FROM = re.compile(
    r"\b(?:[Ff]eedback|[Ww]ord(?: back)?|[Hh]eard back|[Nn]ews) from (?:the |[A-Z])"
    r"|\b[Cc]lient(?:['’]s| have| has)? (?:gone|went|decided|chosen|picked|passed|moved on|opted)\b"
    r"|\b(?:[Cc]lient|[A-Z]\w+)(?:['’]s| have| has)? (?:came|come) back (?:on|to me|with|about)\b"
    r"|\b[Tt]he (?:practice|school|hospital|company|firm|bank|trust|hotel|store|client|agency)(?: has| have)?(?: just)? (?:told|rung|called|emailed) me\b"
)
# "They liked you a lot", "they've read your CV".
_SAID_OF_THE_READER = re.compile(
    r"\b[Tt]hey(?:['’](?:ve|d|re))?(?: \w+){1,3} (?:you\b(?! know| can| will| should)|your (?:CV|cv|resume|profile|portfolio|reel|work|experience|interview|rate|background|skills|references)\b)"
    r"|\b(?:came|come) back on your\b"
)
# "J. Prentice was not selected": so one speaks of somebody else, and of nobody by her side.
_NAMED_FORMALLY = re.compile(r"\b(?:Mrs?|Ms|Miss|Dr|Prof)\b\.? [A-Z]|\b[A-Z]\. [A-Z][a-z]")
# "You have been rejected in the final round."
_YOU_TURNED_DOWN = re.compile(f"{_YOU}(?:{CLASSES['done']}.?){{1,2}}{CLASSES['turned_down']}")
# "Your interview is cancelled as the position has been filled."
_INTERVIEW = CLASSES["interview"]
_OF_YOURS = re.compile(r"\b(?:letting me know|telling me|informing me) (?:about|of) (?:your|the offer)\b")
_PRESSES = frozenset(
    ("delete", "choose", "click", "select", "under", "open", "see", "edit", "update", "view")
)
_HIRES = frozenset(("hire", "hiring", "hired"))
_YOUR_SEARCH = re.compile(
    r"\byour (?:(?:job|career) (?:search|hunt)|search for (?:a job|work|employment))\b|\bbei (?:der|Ihrer|deiner) (?:weiteren )?(?:Job|Stellen|Arbeits)?[Ss]uche\b"
)
_NEAR = 9
# Within a phrase that is one word together: "gegen Sie entschieden".
_YOU_WITHIN = re.compile(r" (?:you|Sie|Ihnen|dich|dir)\b")
# "No podremos ofrecerte", "non possiamo offrirti", "oferecer-lhe": at the end of a verb, or in its form.
_YOU_BEHIND = {
    "es": re.compile(r"[aei]r(?:te|le|os)\b|\bno (?:has|eres|fuiste|pasas|sigues|\w+[aei]rás)\b"),
    "it": re.compile(r"[aei]r(?:ti|vi|[Ll]e|La)\b|\bnon (?:sei|hai|rientri|\w+[aei]rai)\b"),
    "pt": re.compile(r"-(?:lhe|te|l[oa])\b|\bcon(?:sigo|tigo)\b|\bnão (?:foste|ficaste|\w+[aei]ste)\b"),
}
# A mail greets its reader in one of its first lines.
_GREETING = 2
_TWICE = 2
_SAID_OF_YOU = frozenset(
    (
        "not_going_on",
        "not_invited",
        "not_accepted",
        "not_among",
        "decided_against_you",
        "plain_no",
        "told_not",
    )
)
_SAID_OF_THE_JOB = frozenset(("others_chosen", "given_to_another", "someone_chosen", "position_gone"))
_THANKED = frozenset(("thanks_for_applying", "thanks_for_talk", "received"))
_SAID_WITHOUT_YOU = frozenset(("no_fit", "no_good_answer", "plain_no", "did_not_work_out"))
_TALKED = frozenset(("thanks_for_talk", "our_talk"))
_ANSWERED = _THANKED | {"your_application", "answers_application"}
_OF_WORK = tuple(CLASSES[name] for name in ("job", "hiring", "interview", "candidate"))


def is_label(sentence: Sentence, first: int) -> bool:
    """Tell whether "My Profile" is what a button or a page is called."""
    start = sentence.spans[first][0] - sentence.spans[0][0]
    words = sentence.text[:start].split()
    is_button = sentence.text[start : start + 2] == "My" and start > 0
    return is_button or (bool(words) and words[-1].lower() in _PRESSES)


def is_of_that_kind(sentence: Sentence, language: str) -> bool:
    """Tell whether a word for other matters, where a sentence has one, is part of the name of work."""
    is_job = language == "en" and _JOB_OF_THAT_KIND.search(sentence.tags)
    return bool(is_job) or speaks_of_work(sentence)


def is_said_without_you(name: str) -> bool:
    """Tell whether a signal says no without a word of the reader: of the job, or of the choice."""
    return name in _SAID_OF_THE_JOB or name in _SAID_WITHOUT_YOU


def tells_of_yours(sentence: Sentence) -> bool:
    """Tell whether the reader is thanked for what they told of themselves: "letting me know about your other offer"."""
    return _OF_YOURS.search(sentence.text) is not None


def _is_at_a_company(sentence: Sentence) -> bool:
    """Tell whether a word for other matters is part of a name: "at Harbour Insurance", but not "at this hackathon"."""
    found = _COMPANY_OF_THAT_KIND.search(sentence.tags)
    return found is not None and not sentence.quote(found.end() - 1, found.end()).islower()


def is_of_work(evidence: Evidence, told: list[Sentence]) -> bool:
    """Tell whether a mail speaks of jobs at least as often as of other matters that one applies for."""
    tags = "".join(each.tags for each in told)
    others = tags.count(_FOREIGN) + tags.count(_SHOP)
    if not others:
        return True
    of_work = sum(map(tags.count, _OF_WORK)) + sum(speaks_of_work(each) for each in told)
    # Whom one talked with is told of more than of an order.
    of_work += _TWICE * (not evidence.features.isdisjoint(_TALKED))
    is_subject = "foreign_subject" in evidence.features
    is_told = _JOB in evidence.letters or (_FOREIGN not in tags and "our_talk" in evidence.features)
    return is_told and of_work >= others * (_TWICE if is_subject else 1)


def looks_for_work(evidence: Evidence) -> bool:
    """Tell whether the reader is wished luck in a search, and no other matter is spoken of."""
    wish = evidence.hits.get("wish_luck", "")
    return _FOREIGN not in evidence.letters and _YOUR_SEARCH.search(wish) is not None


def _clause(tags: str, place: tuple[int, int]) -> str:
    """Return what stands between the commas around a place."""
    before = tags[: place[0]].rpartition(_COMMA)[2]
    return before + tags[place[0] : place[1]] + tags[place[1] :].partition(_COMMA)[0]


def _is_of_a_client(evidence: Evidence) -> bool:
    """Tell whether a mail speaks of somebody's client, whom "they" may be."""
    if CLASSES["client"] in evidence.letters:
        return True
    if _is_passed_on(evidence):
        return True
    return any(not _CLIENTS.isdisjoint(each.words) for each in evidence.sentences)


def _is_passed_on(evidence: Evidence) -> bool:
    """Tell whether a mail passes on to its reader what a company said."""
    is_to_you = any("your" in each.words or "you" in each.words for each in evidence.sentences)
    return is_to_you and any(_HEARD_FROM.search(each.text) for each in evidence.sentences)


def _is_news_of_the_reader(evidence: Evidence) -> bool:
    """Tell whether a mail passes on what a company said of its reader."""
    return _is_passed_on(evidence) and any(
        _SAID_OF_THE_READER.search(each.text) for each in evidence.sentences
    )


def look_around(
    sentence: Sentence, place: tuple[int, int], name: str, evidence: Evidence, language: str
) -> bool:
    """Add whom and what a no is about; tell whether it is about the reader's application and nothing else."""
    tags, words = sentence.tags, sentence.quote(*place)
    behind = tags[place[1] - 1 : place[1] + _NEAR].partition(_WHOSE)[0].partition(_AWAY)[0]
    near = tags[max(0, place[0] - _NEAR) : place[1] - 1] + behind
    is_work = (_FOREIGN in near or _SHOP in near) and (
        speaks_of_work(sentence)
        or (_CANDIDATE in tags and not _QUALIFIES.isdisjoint(sentence.words))
        # "To hire from inside the membership".
        or not _HIRES.isdisjoint(words.lower().split())
    )
    others: list[str] = []
    if _FOREIGN in near and not is_work and not _is_at_a_company(sentence):
        others.append("foreign_in_decision")
    # "We take nobody on, orders are down": beyond the comma stands why.
    if _SHOP in near and _SHOP in _clause(tags, place) and not is_work and _CANDIDATE not in tags:
        others.append("shop_in_decision")
    # "They" may be the agency's client, named a sentence before.
    # Outside English things are "he" and "she" too.
    is_thing = language != "en" and _WE in tags
    said = _clause(tags, place) if name in ("plain_no", "position_gone") else tags
    is_chosen = name in OF_THE_CHOSEN or (
        name == "position_gone" and (_CHOSEN_ACCEPTED.search(tags) or _THEY_HAVE.search(tags[: place[0]]))
    )
    is_of_others = _THEY in said and not is_chosen and not is_thing
    if name == "turned_down" and _CANDIDATE in _clause(tags, place):
        is_of_others = True
    # "I have told him that": the news is another person's.
    is_own_story = _THEY in tags and "you" not in sentence.words and _OWN_STORY.search(sentence.text)
    if (
        (is_of_others and _YOU not in tags and "you" not in sentence.words and not _is_of_a_client(evidence))
        or is_own_story
        or (_THEY in tags and _TOLD_ANOTHER.search(tags[: place[0]]))
    ):
        others.append("third_person_in_decision")
    is_another = is_said_of_another(sentence, place, name, evidence.sentences[:_GREETING], language)
    if is_another:
        others.append("third_person_in_decision")
        if _NAMED_FORMALLY.search(sentence.text):
            evidence.features.add(ANOTHER_NAMED)
    for other in others:
        evidence.add(other, words)
    is_passed_on = _THEY in tags or is_said_without_you(name)
    is_of_you = _YOU in tags or _APPLICATION in tags or (is_passed_on and _is_news_of_the_reader(evidence))
    if is_of_you and not is_another:
        evidence.features.add("you_in_decision")
    if others:
        return False
    if name == "others_fit_better":
        # "To find the candidate who fits best": said before the choice as well.
        return False
    if name in _SAID_OF_THE_JOB:
        if name == "position_gone" and _YOU in tags and _JOB in tags and _INTERVIEW in tags:
            return True
        return not evidence.features.isdisjoint(_THANKED) or _TOLD_OF_THE_JOB.search(tags) is not None
    if name in _SAID_WITHOUT_YOU and not evidence.features.isdisjoint(_ANSWERED):
        return True
    # "Thank you for your application. We will not be taking it forward."
    is_thanked_for = name == "not_going_on" and (
        not evidence.features.isdisjoint(_THANKED)
        or (is_of_others and _YOU not in tags and _is_passed_on(evidence))
    )
    is_to_you = _YOU in tags or _YOU_WITHIN.search(words) is not None or is_thanked_for
    is_to_you |= language in _YOU_BEHIND and _YOU_BEHIND[language].search(words) is not None
    is_of_yours = _APPLICATION in tags or name in _SAID_OF_YOU or bool(_YOU_APPLY.search(tags))
    if name == "turned_down" and not evidence.letters.isdisjoint(_OF_WORK):
        is_of_yours |= _YOU_TURNED_DOWN.search(tags) is not None
        # "Wir bedauern, Ihnen absagen zu müssen": to whoever applied.
        is_of_yours |= _YOU in tags[slice(*place)] and not evidence.features.isdisjoint(_ANSWERED)
    return is_to_you and is_of_yours


def names_the_job(words: str, language: str) -> bool:
    """Tell whether a no names what it is about: "gave the job", a phrase that holds the word for one."""
    return language == "en" and _THE_JOB.search(words) is not None

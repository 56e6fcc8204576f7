"""The table of signals: which order of words, by class, speaks for a decision or for something else.

A pattern is written in the names of word classes: `a/b` is either, `~5` is up to five words of any kind,
`~5!you` is up to five words without one of that class. A new signal is one line here and one mail in `tests/mail`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from afterword.domain.lexicon.classes import CLASSES, PART_OF_PHRASE

DECISION = "decision"
COMPANION = "companion"
AGAINST = "against"
FORWARD = "forward"


@dataclass(frozen=True)
class Signal:
    """One entry of the table.

    Attributes:
        group: DECISION says the no itself, and is void under a condition; COMPANION often stands beside a no;
            AGAINST speaks for a mail of another kind; FORWARD does so too, unless the sentence says no to it.
        where: "body", "subject" or "any".
        languages: the only languages it is meant for; None for all.
    """

    name: str
    group: str
    pattern: str
    where: str = "any"
    languages: frozenset[str] | None = None

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Return the pattern over the letters of a tagged sentence."""
        return re.compile("".join(_translate(part) for part in self.pattern.split()))

    @cached_property
    def says_not(self) -> bool:
        """Tell whether a "not" belongs to the words of the signal."""
        return any(word in self.pattern for word in ("negation", "refrain", "against", "plain_no"))

    @cached_property
    def needed(self) -> str:
        """Return letters of which a sentence must have one: the fewest that one place of the pattern takes."""
        return min((_letters(part) for part in self.pattern.split() if part[0] != "~"), key=len)


# Who is considered may go on; a thing considered already is no step forward.
_WIDER = {"advance": CLASSES["advance"] + CLASSES["consider"], "move_on": CLASSES["advance"]}


def _letters(names: str) -> str:
    return "".join(_WIDER.get(name) or CLASSES[name] for name in names.split("/"))


def _translate(part: str) -> str:
    if part[0] != "~":
        # The words of a phrase behind its first are no distance.
        return f"[{_letters(part)}]{PART_OF_PHRASE}*"
    length, _, barred = part[1:].partition("!")
    return (f"[^{_letters(barred)}]" if barred else ".") + f"{{0,{length}}}?"


_VERB_LAST = frozenset({"de", "nl", "tr"})

SIGNALS: tuple[Signal, ...] = (
    # The no itself.
    Signal("not_going_on", DECISION, "negation ~4 advance"),
    Signal("not_going_on", DECISION, "negation ~4 go ~6 onward"),
    Signal("not_going_on", DECISION, "negation ~8 stage"),
    Signal("not_going_on", DECISION, "negation ~4 application ~4 onward"),
    Signal("not_going_on", DECISION, "negation ~2 onward ~5 you/application"),
    Signal(
        "not_going_on",
        DECISION,
        "we/you/application ~10 negation ~1 onward",
        languages=frozenset({"de", "nl"}),
    ),
    Signal("not_going_on", DECISION, "stage ~4 negation", languages=_VERB_LAST),
    Signal("not_going_on", DECISION, "decide ~3 negation ~4 go/advance/onward"),
    Signal("not_going_on", DECISION, "decide ~2 negation ~2 decide ~2 you"),
    Signal("not_going_on", DECISION, "we ~2 negation ~4 job ~3 you"),
    Signal("not_going_on", DECISION, "advance ~4 negation", languages=_VERB_LAST),
    Signal("not_going_on", DECISION, "refrain ~5 invite/advance/application/onward/stage/job"),
    Signal("not_going_on", DECISION, "invite/application/advance ~3 refrain", languages=_VERB_LAST),
    Signal("not_invited", DECISION, "negation ~4 invite/offer ~5 you/interview/job/onward/stage/place"),
    Signal("not_invited", DECISION, "negation ~5 place ~2 you"),
    Signal("not_invited", DECISION, "you ~10 negation ~4 invite/offer", languages=_VERB_LAST),
    Signal("not_invited", DECISION, "invite ~6 can ~4 negation", languages=_VERB_LAST),
    Signal("not_invited", DECISION, "invite ~2 you ~2 negation", languages=_VERB_LAST),
    Signal("not_invited", DECISION, "negation ~3 offer ~2!feedback offer"),
    Signal("not_invited", DECISION, "negation ~3 schedule ~3 talk/interview"),
    Signal("not_invited", DECISION, "negation ~2 one ~1 offer"),
    Signal("decided_against_you", DECISION, "decide ~2 against"),
    Signal("decided_against_you", DECISION, "against ~4 decide"),
    Signal("not_going_on", DECISION, "job/advance ~3 refrain", languages=frozenset({"de"})),
    Signal("not_accepted", DECISION, "you/application ~6 negation ~3 accept"),
    Signal("not_accepted", DECISION, "negation ~2 accept ~6 you/application/job"),
    Signal("did_not_work_out", DECISION, "negation ~5 accept"),
    Signal("did_not_work_out", DECISION, "accept ~3 negation", languages=_VERB_LAST),
    Signal("not_among", DECISION, "you ~4 negation ~2 among"),
    Signal(
        "others_chosen",
        DECISION,
        "decide/advance/go/offer/invite/accept/give/filled ~8!you other ~2 candidate",
    ),
    Signal(
        "others_chosen",
        DECISION,
        "other ~3 candidate/application ~8 decide/advance/better/fit/filled/fill/accept",
    ),
    Signal("others_chosen", DECISION, "rival ~8 decide/advance/better/fit/filled/fill/accept"),
    Signal("others_chosen", DECISION, "decide/advance/go/offer/invite/accept/give/filled ~8!you rival"),
    Signal("others_chosen", DECISION, "go ~3 other ~2 application ~2 onward", languages=_VERB_LAST),
    Signal("others_chosen", DECISION, "other ~3 fill/find/give", languages=_VERB_LAST),
    Signal("others_chosen", DECISION, "fill ~6 other", languages=_VERB_LAST),
    Signal("others_chosen", DECISION, "winner ~3 done ~2!if decide/advance/inform/accept/filled/contact"),
    Signal("others_chosen", DECISION, "decide ~5!you/comma other"),
    Signal("others_chosen", DECISION, "decide ~1 comma ~4!you other", languages=_VERB_LAST),
    Signal("others_chosen", DECISION, "advance ~1 other"),
    Signal("others_chosen", DECISION, "find ~4!you other ~2 candidate"),
    Signal("others_chosen", DECISION, "find ~1 other"),
    Signal("others_chosen", DECISION, "other ~4 go/decide"),
    Signal("given_to_another", DECISION, "offer/give/decide ~4!you job ~4!you candidate/other"),
    Signal("given_to_another", DECISION, "give/offer ~3!you job ~1 to_other"),
    Signal("given_to_another", DECISION, "job ~4!you go/offer/give ~2!you to_other"),
    Signal("given_to_another", DECISION, "offer ~2!you candidate"),
    Signal("given_to_another", DECISION, "job ~5 offer/give ~4!you candidate/other"),
    Signal("someone_chosen", DECISION, "decide/advance/offer/accept ~5!you one/to_other ~2!you candidate"),
    Signal("someone_chosen", DECISION, "hiring ~1 someone"),
    Signal("given_to_another", DECISION, "other/someone ~3 receive/give/accept ~2 job"),
    Signal("someone_chosen", DECISION, "one ~2 candidate ~7 decide/offer/give/accept", languages=_VERB_LAST),
    Signal("someone_chosen", DECISION, "decide/advance/go/give/offer/find ~3!you someone"),
    Signal("someone_chosen", DECISION, "someone ~8!you decide/find", languages=_VERB_LAST),
    Signal("someone_chosen", DECISION, "decide ~1 one ~4!you/day whose"),
    Signal("came_second", DECISION, "you ~4!if/candidate runner_up"),
    Signal("others_fit_better", DECISION, "candidate/application ~10 better ~5 fit"),
    Signal("others_fit_better", DECISION, "candidate/job ~4 whose ~6 better"),
    Signal("others_fit_better", DECISION, "decide/advance/go ~4 candidate ~8 better/fit"),
    Signal("others_fit_better", DECISION, "other ~8 better ~5 fit/sought"),
    Signal("others_fit_better", DECISION, "other ~2 whose ~6 better/fit"),
    Signal("no_fit", DECISION, "negation ~7 fit"),
    Signal("no_fit", DECISION, "negation ~6 sought"),
    Signal("no_fit", DECISION, "fit ~7 negation", languages=_VERB_LAST),
    Signal("position_gone", DECISION, "job ~12!if/negation/not_yet filled"),
    Signal("position_gone", DECISION, "filled ~5 job"),
    Signal("position_gone", DECISION, "job ~12 can ~5 fill", languages=_VERB_LAST),
    Signal("position_gone", DECISION, "application ~4!if filled", languages=_VERB_LAST),
    Signal("position_gone", DECISION, "negation ~3 fill", languages=_VERB_LAST),
    Signal("position_gone", DECISION, "we ~3 withdraw ~2!you job"),
    Signal("position_gone", DECISION, "job ~6!you/my/application withdraw"),
    Signal("nobody_needed", DECISION, "negation ~2 need ~3!day candidate/someone"),
    Signal("nobody_needed", DECISION, "negation ~1 need ~1 you ~1!if"),
    Signal("position_gone", DECISION, "hiring ~3!if/negation filled"),
    Signal("stopped", DECISION, "stop ~3 application/hiring"),
    Signal("stopped", DECISION, "decide ~4 stop ~5 application/hiring/job/onward/you"),
    Signal("stopped", DECISION, "application ~4 stop"),
    Signal("stopped", DECISION, "application/hiring ~8!if stop", languages=_VERB_LAST),
    Signal("turned_down", DECISION, "turned_down ~5 application/you"),
    Signal("turned_down", DECISION, "application/you ~8 turned_down"),
    Signal("turned_down", DECISION, "we ~4 turned_down"),
    Signal("turned_down", DECISION, "turned_down", languages=frozenset({"tr"})),
    Signal("no_good_answer", DECISION, "negation ~3 positive/better/other ~2 answer"),
    Signal("plain_no", DECISION, "plain_no"),
    # What often stands beside a no.
    Signal("turned_down_subject", COMPANION, "turned_down", where="subject"),
    Signal("decided_against", COMPANION, "decide ~4 negation"),
    Signal("regret_to_inform", COMPANION, "regret ~6 inform"),
    Signal("regret_to_inform", COMPANION, "inform ~5 regret"),
    Signal("regret", COMPANION, "regret", where="body"),
    Signal("keep_on_file", COMPANION, "keep ~7 file/future"),
    Signal("apply_again", COMPANION, "apply ~6 future"),
    Signal("apply_again", COMPANION, "future ~3 apply"),
    Signal("future_jobs", COMPANION, "future ~2 job/chance"),
    Signal("wish_luck", COMPANION, "wish ~6 luck"),
    Signal("wish_luck", COMPANION, "luck ~6 search"),
    Signal("someone_else_needed", COMPANION, "need/sought ~2 someone ~5 better/whose"),
    Signal("hard_choice", COMPANION, "many ~3 decide"),
    Signal("hard_choice", COMPANION, "decide ~3 many"),
    Signal("many_applicants", COMPANION, "many ~5 candidate/application"),
    Signal("thanks_for_applying", COMPANION, "thanks ~8!negation/i apply/application/interest"),
    Signal("thanks_for_applying", COMPANION, "application/interest ~4 thanks", languages=frozenset({"tr"})),
    Signal("thanks_for_talk", COMPANION, "thanks ~8 interview/talk/test", where="body"),
    Signal("thanks_for_talk", COMPANION, "interview/talk ~6 thanks", where="body", languages=_VERB_LAST),
    Signal("your_application", COMPANION, "you ~2 application"),
    Signal("your_application", COMPANION, "you ~4 apply"),
    Signal("your_application", COMPANION, "you ~9 apply", languages=_VERB_LAST),
    # What speaks for a mail of another kind.
    Signal("received", AGAINST, "receive ~2 you ~2 application"),
    Signal("received", AGAINST, "you ~2 application ~7!many receive"),
    Signal("received", AGAINST, "application ~1 receive", where="subject"),
    Signal("pending", AGAINST, "pending"),
    Signal("not_yet", AGAINST, "not_yet"),
    Signal("asks", AGAINST, "ask"),
    Signal("soon", AGAINST, "soon"),
    Signal("contact_if_it_fits", AGAINST, "if ~8 fit"),
    Signal("invitation", FORWARD, "invite ~6 interview/talk"),
    Signal("talk_wanted", FORWARD, "want ~4!feedback/answer talk/interview/invite"),
    Signal("talk_wanted", FORWARD, "talk ~1 want", languages=_VERB_LAST),
    Signal("talk_wanted", FORWARD, "want ~3!comma/feedback/answer you ~6!feedback/answer talk/interview"),
    Signal("schedule", FORWARD, "schedule"),
    Signal("move_date", AGAINST, "move_date"),
    Signal("test", AGAINST, "test"),
    Signal("offer", FORWARD, "offer ~4!negation you ~4 job"),
    Signal("offer", FORWARD, "you ~8!negation offer", languages=_VERB_LAST),
    Signal("glad_to", AGAINST, "glad ~3 inform/offer/invite"),
    Signal("congratulation", FORWARD, "congratulation"),
    Signal("good_progress", FORWARD, "move_on ~2 you"),
    Signal("good_progress", FORWARD, "go/move_on ~2 you/application ~4 stage"),
    Signal("withdraw", AGAINST, "withdraw"),
    Signal("my_application", AGAINST, "my ~2 application"),
    Signal("my_application", AGAINST, "i ~3 apply"),
    Signal("my_application", AGAINST, "i ~8 withdraw"),
    Signal("my_application", AGAINST, "thanks ~3 invite ~1 i"),
    Signal("answers_a_mail", AGAINST, "thanks ~3 you ~1 answer"),
    Signal("answers_a_mail", AGAINST, "thanks ~1 answer"),
    Signal("you_withdrew", AGAINST, "you ~3!we/negation withdraw"),
    Signal("you_withdrew", AGAINST, "you ~8 withdraw ~2 you ~2 application"),
    Signal("outreach", AGAINST, "outreach"),
    Signal("alert", AGAINST, "alert"),
    Signal("article", AGAINST, "article"),
    Signal("shop", AGAINST, "shop"),
    Signal("foreign_subject", AGAINST, "foreign", where="subject"),
    Signal("foreign", AGAINST, "foreign", where="body"),
    Signal("thanks_for_foreign", AGAINST, "thanks ~6!job foreign"),
    Signal("foreign_application", AGAINST, "apply/application ~6!at foreign"),
    Signal("foreign_application", AGAINST, "foreign ~1 application"),
    Signal("third_person", AGAINST, "they"),
    Signal("hold", AGAINST, "hold"),
    Signal("to_everybody", AGAINST, "everybody"),
    # What the mail is about.
    Signal("about_a_job", COMPANION, "job"),
    Signal("about_hiring", COMPANION, "hiring/interview"),
    Signal("about_candidates", COMPANION, "candidate/rival/winner"),
)

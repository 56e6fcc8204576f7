"""A meeting of those who decide, a word at a fair and letters that come in are no talk with the reader."""

from __future__ import annotations

import pytest

from tests.mail_cases import NEIN, NO
from tests.mail_cases import read_facts as facts_of

_TALKS = {"interviewed", "screened"}


def stage_of(text: str) -> str | None:
    """Return the stage of a mail that says something in front of its no."""
    if text.endswith(" "):
        return facts_of(f"Hallo Tom,\n\ndanke für Ihre Bewerbung. {text}{NEIN}\n\nAna Ruiz").stage
    return facts_of(f"Hi Tom,\n\nThanks for your application. {text} {NO}\n\nAna Ruiz").stage


@pytest.mark.parametrize("body", ["committee", "Board of Trustees", "panel", "Parish Council", "partners"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Further to the meeting of the {} held on the 9th inst., I can now write to you.",
        "The {} held its last meeting yesterday.",
        "The {} considered all applications at their meeting on 3 June.",
        "At its meeting on 3 June the {} made its choice.",
        "After a long meeting yesterday the {} came to a decision.",
        "The {} held three meetings last month about this post.",
    ],
)
def test_a_meeting_of_those_who_decide_is_no_talk(sentence: str, body: str) -> None:
    assert stage_of(sentence.format(body)) == "applied"


@pytest.mark.parametrize(
    "text",
    [
        "We had a long meeting on Monday about all the applications.",
        "We all met on Friday and read the applications together.",
        "I had a call with our funder on Monday.",
        "My sister and I met in this bakery.",
        "At Monday's staff meeting we agreed on that.",
        "The minutes of the meeting held on 3 June say so.",
        "We're seeing six bakers next week and you aren't one of them.",
        "I'm meeting three people on Thursday, and I will not ask you in.",
        "Meeting you would have been a joy, but there were too many.",
        "Nach dem Treffen des Vorstands gestern steht es fest. ",
        "In unserem Treffen am Montag haben wir alle Bewerbungen besprochen. ",
        "Nach dem Besuch des Prüfers letzte Woche müssen wir schließen. ",
    ],
)
def test_a_talk_among_themselves_or_with_others_is_none(text: str) -> None:
    assert stage_of(text) == "applied"


@pytest.mark.parametrize(
    "text",
    [
        "It was great meeting you at the Baking Expo.",
        "It was great meeting so many talented people at the careers fair.",
        "Thank you for stopping by our booth at the job fair.",
        "I enjoyed our chat at the information evening.",
        "Since we met at the open day we have read your CV.",
        "Thank you for the interest you expressed during our recent visit to your campus.",
        "Danke für das nette Gespräch auf der Jobmesse. ",
        "Schön, dass Sie bei uns am Stand waren. ",
    ],
)
def test_a_word_at_a_fair_is_no_talk(text: str) -> None:
    assert stage_of(text) == "applied"


@pytest.mark.parametrize(
    "text",
    [
        "We read everything that came in for the job.",
        "All the notes that came in for the baker job were read.",
        "There are two or three round here who always need help.",
        "We had two rounds of cuts this year.",
        "If you fancy coming along on a Saturday, hit reply.",
        "Our neighbours interviewed somebody last week.",
        "A friend of the family came by and we gave it to him.",
        "Your name came up at our meeting on Tuesday.",
        "We met with our investors yesterday.",
        "We've met somebody who suits us.",
        "Interviews were held last week with those on the list.",
        "Sorry I missed your call on Tuesday.",
        "You asked on the phone whether there was news.",
        "This was decided at the meeting on 3 June.",
        "Wir haben schon jemanden kennengelernt, der passt. ",
    ],
)
def test_what_only_sounds_like_a_talk_is_none(text: str) -> None:
    assert stage_of(text) == "applied"


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for attending the meeting of the Staffing Committee on 3 June.",
        "Further to your meeting with the committee on 3 June I can now write to you.",
        "The committee enjoyed your presentation at its meeting on Thursday.",
        "The Board met with you last Thursday and liked you.",
        "Further to our meeting on 3 June I can now write to you.",
        "I enjoyed our conversation on Monday; my sister and I talked it over last night.",
        "Thanks for coming by our booth at the fair and for the phone chat on Tuesday.",
        "We interviewed you at the job fair on Monday.",
        "You came in on Monday and I liked you at once.",
        "Thank you for your coming.",
        "You coming by on Saturday meant a lot to us.",
        "Your three rounds went well.",
        "You did a trial with us on Saturday.",
        "You spent Saturday with us in the bakehouse.",
        "Both of you who came in were good.",
        "Hannah was impressed by you in the session.",
        "Nach dem Gespräch mit Ihnen am Montag haben wir beraten. ",
        "Vielen Dank für das Vorstellungsgespräch auf der Messe. ",
    ],
)
def test_a_talk_with_the_reader_stays_one(text: str) -> None:
    assert stage_of(text) in _TALKS

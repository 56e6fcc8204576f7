"""Ordinary sentences of employers that say no, each beside one that sounds like it and says none."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import find_features, read_message
from tests.languages import list_lines

_ANSWERS = {
    "nl": "Beste Femke,\n\nBedankt voor je sollicitatie als kok in onze opvang.\n\n{}\n\nGroet,\nAna Ruiz",
    "de": "Guten Tag Frau Kern,\n\nvielen Dank für Ihre Bewerbung als Schreinerin.\n\n{}\n\nGruß\nAna Ruiz",
    "en": "Dear Mina,\n\nThank you for applying for the night porter post.\n\n{}\n\nKind regards,\nAna Ruiz",
}
_VISITS = {
    "en": "Dear Mina,\n\nThank you for coming in on Tuesday about the night porter job.\n\n{}\n\nAna Ruiz",
}
_NOES = {
    "en": """
        We won't be needing you this summer.
        I shall not be needing you on this one.
        We won't be taking anyone on till spring.
        We're full up with hands now till May.
        The closing date was Friday. Yours has therefore not gone to the panel and will not be considered.
        It arrived after the closing date and interviews are already done so we cannot consider it.
        We haven't got a slot for you.
        We haven't any vacancies at the moment.
        There are no posts free at the present time.
        We cannot give a favourable answer to your request.
        We regret that we cannot give a positive follow-up to your application.
        We cannot comply with your request for a post.
        If you did not get a contract from us by today, we were not able to place you this term.
        There was only room for two, and you were the third.
        You don't have the licence we need.
        There is nothing we can offer you.
        I don't think that we are the right house for you.
        The desk needs a face people know, so we asked one of our Sunday people and won't be taking on anyone.
    """,
    "nl": """
        We spraken vijf mensen en jij hoort daar niet bij.
    """,
    "de": """
        Eine Schreinerin ist gefunden.
        Eine Schreinerin brauchen wir nun doch nicht.
        Wir können zurzeit keine Schreinerin bezahlen.
        Unsere alte Schreinerin bleibt nun doch.
        Schreinerin wird jetzt Frau Grün.
        Ich habe keine Stunden mehr zu vergeben.
        Alle Stellen sind inzwischen zugeteilt.
        Wir suchen im Moment niemanden.
        Ihrer Anfrage können wir nicht nachkommen.
        Bis zum Herbst stellen wir niemanden ein.
        Wir kommen ohne zweite Schreinerin aus.
        Mein Partner will keine weitere Schreinerin.
        Die Bank hat den Anbau abgelehnt, also gibt es keine Stelle.
    """,
}
_NONE = {
    "en": """
        I won't be needing you before Monday.
        I won't be needing your passport, just the licence.
        We won't be taking anyone on before the interviews in May.
        The other post has gone to somebody else, and yours is still open.
        We have found a porter for the mornings and would like you to do the evenings.
        We have appointed a new head of the team, who will read your application.
        Your place on the trial day is taken care of.
        No further interview is needed.
        We won't be carrying on with the old form, so please use the new one.
        Without a licence we cannot employ you, so please send us a copy.
        If you do not have the licence we need, tell us by Friday.
        We haven't got a slot for you on Monday yet.
        The advert has been taken down as we have enough applicants, and yours is among them.
        The second page of your letter did not come through.
        We are full of hope that you will say yes.
        The bank has said yes to the annex, so there is a job.
        The Tuesday place went to Ms Orr, and the Thursday one is for you.
        As you cannot do Saturdays, we will find you other days.
        No one has been offered the post so far.
        "Position filled" means that the department has chosen another candidate.
        I know you've already told me that the job went to somebody else.
    """,
    "nl": """
        We spreken vijf mensen en daar zit je bij.
        Op maandag ben ik er niet bij.
    """,
    "de": """
        Ich brauche Ihren Pass nicht, nur den Führerschein.
        Das Schulamt hat uns eine Dame zugewiesen, die mit Ihnen sprechen wird.
        Vor den Gesprächen im Mai stellen wir niemanden ein.
        Wir haben eine neue Leiterin, die Ihre Bewerbung lesen wird.
        Eine zweite Runde wird nicht nötig sein.
        Eine der anderen Bewerberinnen ist abgesprungen.
        Wir brauchen jemanden mit Schein, und Sie haben ihn.
        Zwei Stellen sind besetzt, die dritte halten wir für Sie frei.
        Mehr brauchen wir nicht von Ihnen.
        Die Bank hat zugestimmt, also gibt es die Stelle.
        Wir können Ihnen ein Angebot machen.
        Sie haben nicht geschrieben, wann Sie anfangen können.
        Eine Schreinerin wird Sie herumführen.
        Unsere Schreinerin bleibt am Freitag zu Hause.
        Eine Schreinerin suchen wir nicht nur für den Sommer.
        Unsere Schreinerin ist gefunden worden, als sie den Schlüssel suchte.
    """,
}
_NONE_TO_A_VISITOR = {
    "en": """
        All applicants have been assigned a number; yours is 41.
        We will not be taking up references before the interview.
        We can't wait to have you as night porter.
        We need a porter with a licence, and you have one.
        We can't afford to lose you, so here is our offer.
        One of the other candidates has dropped out.
        We only take people with a licence, which you have.
        We have filled two of the three posts and are keeping the third for you.
        We need somebody who can lift, and you said that you could.
        Your test result was above the pass mark.
    """,
}


_TAILS = {
    "en": """
        , so no further interviews are needed
        and we won't be needing your references any more
        before the interviews had even ended
        , but would like you to join our talent pool
        , though you said that you could start at once
        , and our manager is on leave until May
    """,
    "de": """
        , Ihre Unterlagen heben wir für Sie auf
        , eine zweite Runde wird also nicht nötig sein
        und brauchen Ihre Zeugnisse nicht mehr
        , auch wenn Sie den Schein haben
    """,
}
_BEFORE_TAILS = {
    "en": "We have decided to go with someone else",
    "de": "Wir haben uns für eine andere Bewerberin entschieden",
}


def _reads(letters: dict[str, str], language: str, said: str) -> bool:
    return read_message(Message(letters[language].format(said))).verdict.is_rejection


@pytest.mark.parametrize(("language", "said"), list_lines(_NOES))
def test_an_ordinary_no_is_found(language: str, said: str) -> None:
    assert _reads(_ANSWERS, language, said)


@pytest.mark.parametrize(("language", "tail"), list_lines(_TAILS))
def test_what_a_no_goes_on_with_takes_nothing_back(language: str, tail: str) -> None:
    assert _reads(_ANSWERS, language, f"{_BEFORE_TAILS[language]} {tail}.".replace(" ,", ","))


@pytest.mark.parametrize(("language", "said"), list_lines(_NONE))
def test_what_sounds_like_it_is_none(language: str, said: str) -> None:
    assert not _reads(_ANSWERS, language, said)


@pytest.mark.parametrize(("language", "said"), list_lines(_NONE_TO_A_VISITOR))
def test_what_a_visitor_is_told_is_none(language: str, said: str) -> None:
    assert not _reads(_VISITS, language, said)


@pytest.mark.parametrize(
    "text",
    [
        "Dear Proposer,\n\nThanks for your interest. Your firm was not selected for the list of suppliers.",
        "Hi there, the sofa is gone, sorry, someone picked it up this morning. I still have the lamp.",
        "Dear families,\n\nThe governors interviewed for the post of head and decided not to appoint.",
    ],
)
def test_what_others_are_told_is_none(text: str) -> None:
    assert not read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize(
    "said", ["Wir haben unsere Schreinerin gefunden.", "Eine Schreinerin brauchen wir nicht mehr."]
)
def test_colleagues_tell_each_other_of_a_title(said: str) -> None:
    mail = f"Hallo Jens,\n\n{said} Sagst du es den anderen?\n\nGruß\nAna"
    assert not read_message(Message(mail)).verdict.is_rejection


@pytest.mark.parametrize(
    "said",
    ["The job's covered now.", "The post is covered."],
)
def test_colleagues_tell_each_other_of_a_post(said: str) -> None:
    mail = f"Hi Marek,\n\n{said} Can you tell the others?\n\nAna"
    assert not read_message(Message(mail)).verdict.is_rejection


@pytest.mark.parametrize("said", ["It was a pleasure to meet you.", "The whole team enjoyed the talk."])
def test_courtesy_alone_is_none(said: str) -> None:
    mail = f"Hi Mina, thanks for coming in on Tuesday about the stock controller job. {said}\n\nOrla"
    assert not read_message(Message(mail)).verdict.is_rejection


@pytest.mark.parametrize(
    "said", ["Please do not be disheartened that we chose someone else.", "I have to turn you down."]
)
def test_who_is_wished_well_in_a_search_looks_for_work(said: str) -> None:
    mail = "Dear Mina,\n\nIt was good to see you on Friday. {}\n\nWith best wishes for your {},\nAna"
    assert read_message(Message(mail.format(said, "job search"))).verdict.is_rejection
    assert not read_message(Message(mail.format(said, "garden"))).verdict.is_rejection


@pytest.mark.parametrize("whom", ["three such candidates", "other applicants", "somebody with that record"])
def test_who_else_is_invited_invites_nobody(whom: str) -> None:
    invited = f"Thank you for your application. The committee has invited {whom} to interview."
    assert "invitation" not in find_features(Message(invited))
    assert "invitation" in find_features(
        Message("Thank you for your application. We invite you to interview.")
    )


def test_a_no_of_today_stands_behind_an_earlier_application() -> None:
    text = (
        "You applied to us last year as well. Unfortunately your application was not successful.\n\nMara Lind"
    )
    assert read_message(Message(text)).verdict.is_rejection

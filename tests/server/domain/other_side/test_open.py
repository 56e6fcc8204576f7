"""A no is none where the job is offered, where the reader has left, or where it was told by mistake."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.languages import list_lines

_LETTERS = {
    "en": "Dear Mina,\n\n{}\n\nKind regards,\nAna Ruiz",
    "de": "Guten Tag Frau Kern,\n\n{}\n\nViele Grüße\nAna Ruiz",
}
_ANSWERS = {
    "en": "Dear Mina,\n\nThank you for applying for the analyst position.\n\n{}\n\nKind regards,\nAna Ruiz",
    "de": "Guten Tag Frau Kern,\n\ndanke für Ihre Bewerbung als Analystin.\n\n{}\n\nViele Grüße\nAna Ruiz",
}
_IS_NONE = {
    "en": """
        I'm sorry that you won't be joining us after all, but I do understand you turning it down.
        You've got the job! Sadly we couldn't give you the corner office.
        Welcome aboard! I'm sorry that we cannot offer you flexible hours.
        The cook post is yours. HR won't let us take you on permanently from day one.
        We'd like to offer you the porter job. Unfortunately we are not able to take you on permanently.
        We can't offer you the senior grade, but we would be very happy to have you as an Engineer.
        You have declined our offer of the nurse job. The role has now gone to our second choice.
        You asked us to take you off the list. No further action will be taken on your application.
        Sorry we couldn't tempt you. Your application has been closed.
        Congratulations on your new job elsewhere. No further action will be taken on your application.
        I understand that the timing isn't right for you. The role has now gone to our second choice.
        Sorry to hear that the position has been filled.
        Sifting notes: Sadly your nephew didn't make it.
        I got your message that the job isn't for you. We won't be taking your application any further.
        Thanks for telling us you've changed your mind. You will not be considered for this role any longer.
        As you asked, we've taken you out of the process. Your application will not be taken further.
        I'm sorry to hear that the commute is too much. We will move ahead with the others.
        This confirms that you have decided to stay. We won't be taking your application any further.
        We have had second thoughts about turning you down. The job is yours if you want it.
        We told you that you weren't selected. That was wrong. The job is yours if you want it.
        I was too quick to say no to your application. The job is yours if you want it.
        I can't go any further with the process. I wish you and the team well.
        I'm afraid I have to say no to the position. It was a hard decision.
        I'd rather not go on to the next round. You have been so kind.
        I am not going to take the job. You've been wonderful and I feel awful about it.
        The vacancy on the committee has been filled. Thank you for standing.
        Notes from the panel: we've filled it, so please take the ad down.
    """,
    "de": """
        Sie haben die Stelle! Den Firmenwagen können wir leider nicht anbieten.
        Die Stelle gehört Ihnen. Homeoffice ist in der Probezeit leider nicht möglich.
        Wir möchten Ihnen die Stelle als Köchin anbieten. Ihrem Gehaltswunsch können wir nicht entsprechen.
        Gern nehmen wir Sie als Köchin. Den anderen haben wir abgesagt.
        Wie gewünscht haben wir Ihre Bewerbung gelöscht. Sie werden im Verfahren nicht mehr berücksichtigt.
        Danke für deine Offenheit, dass der Weg zu weit ist. Die Stelle besetzen wir nun anders.
        Die Nachricht, dass die Stelle besetzt sei, war falsch. Ihre Bewerbung wird weiter geprüft.
        Ich bestätige Ihre Einstellung als Köchin. Verzeihen Sie die Absage und das Hin und Her.
        Sie sind eingestellt! Verzeihen Sie die Absage und das Hin und Her.
        Sie haben unser Angebot abgelehnt. Ihre Bewerbung ist damit abgeschlossen.
        Sie haben uns gebeten, Sie von der Liste zu nehmen. Ihre Bewerbung ist damit abgeschlossen.
        Wir nehmen zur Kenntnis, dass Sie nicht weitermachen möchten. Die Stelle bieten wir jemand anderem an.
        Glückwunsch zur neuen Stelle! Ihre Bewerbung ist damit abgeschlossen.
        Schade, dass Sie jemand anderen genommen haben.
        Notizen zur Sichtung: Den Zweiten würde ich nicht einstellen.
        Dein Neffe hat es leider nicht geschafft. Die Stelle ist besetzt.
        Die Person, für die wir uns entschieden hatten, hat abgesagt. Die Stelle gehört nun Ihnen.
        Ich werde die Stelle leider nicht antreten. Ihnen und dem Team alles Gute.
        Kurzer Stand zur Stelle in der Küche: Mit Marta würde ich nicht weitermachen.
        Ich habe die Bewerbungen gelesen. Die Stelle ist besetzt, nimm bitte die Anzeige raus.
        Dein Bekannter ist es leider nicht geworden. Die Stelle ging an jemand anderen.
        Derzeit dürfen wir niemanden einstellen. Ihre Bewerbung bleibt aktiv.
    """,
}
_STANDS = {
    "en": """
        We would love to offer you the job, but the panel chose someone with more experience.
        I wish I could tell you that you've got the job. Unfortunately we have gone with another candidate.
        We had decided to hire you, but the budget was cut and so we cannot offer you the job.
        We must withdraw our offer: the contract attached is void and the position has been cancelled.
        I wish I could say that it's a yes, but we have chosen somebody else.
        We were sorry that we couldn't persuade the board; the job has been given to another candidate.
        The panel notes say that you did well, but another candidate was chosen.
        We would have liked to offer you the position, but it has been filled internally.
        We made an offer to another candidate. Her contract is attached to the file.
        You were not selected for the keeper job. We'd love to have you as a volunteer.
        Welcome to the team is what we had hoped to say, but you have not been selected.
        Thank you for letting us know that you accepted another date. We have decided not to move forward.
        Thank you for telling us about your other offer. We have decided to go with another candidate.
        I'm sorry to hear that you have been unwell. We have decided not to take your application further.
        As you asked for a quick answer: we will not be moving forward with your application.
        We had second thoughts about the role and have decided not to fill it, so your application is closed.
        I am sorry I was so slow to say no, but we have chosen another candidate.
        I have to say no to your application, I am afraid.
        I'd rather not keep you waiting: we have chosen someone else.
        You have not sold a service before, so I'm not going to take this further.
        I can't go any further with your application, as you have no licence.
        We have taken down the advert as the job has been filled, and your application was not successful.
    """,
    "de": """
        Gern würden wir Ihnen die Stelle anbieten, haben uns aber für eine andere Bewerberin entschieden.
        Die Stelle gehört Ihnen leider nicht, wir haben einen anderen Bewerber gewählt.
        Vielen Dank für die Nachricht, dass Sie weiter Interesse haben. Wir haben jemand anderen gewählt.
        Ihre Bewerbung war erfolgreich bis zur letzten Runde, aber wir haben uns anders entschieden.
        Ich habe die Bewerbungen alle gelesen und mich für eine andere Bewerberin entschieden.
        Wir müssen unser Angebot leider zurückziehen, die Stelle wurde gestrichen.
        Auf Ihren Wunsch teilen wir Ihnen unsere Entscheidung mit: Ihre Bewerbung war nicht erfolgreich.
        Ihre Einladung war ein Versehen, leider haben wir uns gegen Ihre Bewerbung entschieden.
        Derzeit dürfen wir niemanden einstellen, daher müssen wir Ihnen leider absagen.
    """,
}


@pytest.mark.parametrize(("language", "text"), list_lines(_IS_NONE))
def test_what_is_settled_in_another_way_is_no_decision(language: str, text: str) -> None:
    assert not read_message(Message(_LETTERS[language].format(text))).verdict.is_rejection


@pytest.mark.parametrize(("language", "text"), list_lines(_STANDS))
def test_a_no_stands_beside_the_same_words(language: str, text: str) -> None:
    assert read_message(Message(_ANSWERS[language].format(text))).verdict.is_rejection

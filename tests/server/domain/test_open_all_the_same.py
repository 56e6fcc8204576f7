"""What a mail says beside the matter, of a day or of another thing is no decision, and takes no no back."""

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
        Thanks for applying as a nurse. Where you have not heard by June, we have decided not to proceed.
        Your application is in. Should there be silence from us, take it that others were ahead of you.
        Thanks for your application as a florist. Roles close when filled.
        Head office has asked us to stop all recruitment for the moment. I'll ring you when that changes.
        The hiring process can't go ahead before April. Your application stays active.
        Thank you for applying as a nurse. The board turned down our first plan, so we're writing another.
        Your test for the driver job is ready. You did not pass part one but may take it again.
        Please do the test for the job. Your answers were not accepted as time ran out, so we've reset it.
        We won't be needing you on Saturday after all, as the wedding has been called off.
        You were our first choice for the job. We had to say no to your request to work from Spain.
        My client needs a cook. You applied here before and weren't selected; that was under another manager.
        Back in 2018 we didn't hire you. Now there's a new opening and I thought of you.
        I know you're not looking, but we've a sales lead opening. The other role I mentioned has gone.
        Your job alert for nurse in York. You were not a match for 3 jobs last week because of your place.
        Your nomination was not accepted as it came too late. Thank you for your vote.
        You were not picked in the draft. Training is on Tuesday.
        Your waiver claim was not successful. Keep training.
        We can't offer you this price any more. You will not be charged.
        This job has been cancelled by the runner. See the log.
        Your account application has been declined. We are not able to tell you why.
        Unfortunately your recipe was not chosen. Bring a friend next time.
    """,
    "de": """
        Danke für Ihre Bewerbung. Erhalten Sie bis Juni keine Rückmeldung, hat es diesmal nicht gereicht.
        Danke für Ihre Bewerbung. Melden wir uns nicht bis Ende Juni, ist die Stelle anderweitig besetzt.
        Danke für Ihre Bewerbung. Über Zu- oder Absage informieren wir Sie nach Sichtung aller Unterlagen.
        Ihre Bewerbung als Köchin liegt uns vor. Bald bekommen Sie Bescheid, auch wenn es eine Absage wird.
        Danke für Ihre Bewerbung. Abgelehnte Bewerbungen werden nicht begründet.
        Danke für Ihre Bewerbung. Interne Bewerbungen haben Vorrang.
        Danke für Ihre Bewerbung. Die Stelle wird besetzt, sobald jemand passt.
        Danke für Ihre Bewerbung. Nicht berücksichtigte Unterlagen werden nach sechs Monaten vernichtet.
        Danke für Ihre Geduld. Wir dürfen die Stelle zurzeit nicht besetzen. Sie hören in jedem Fall von mir.
        Danke für deine Bewerbung. In diesem Monat gibt es keine Zusagen. Sie liegt gut bei mir.
        Im Marketing stellen wir gerade niemanden ein, im Vertrieb aber schon. Ihre Bewerbung passt gut.
        Das Büro in Berlin hat seine Stelle besetzt, Hamburg aber nicht, und dort würde man Sie gern sprechen.
        Unser Telefonat klappt heute nicht. Nennen Sie mir bitte drei Zeiten.
        Drei Ihrer gemerkten Stellen sind nicht mehr verfügbar. Alle Stellen ansehen.
        Zum Kapitän wurde jemand anders gewählt. Bis zum Training!
        Ihr Rezept wurde nicht ausgewählt. Im Frühjahr geht es weiter.
        Ihr Abstract wurde leider nicht angenommen. Die Begründung liegt bei.
        Dein Urlaub wurde nicht genehmigt. Danke für alles.
    """,
}
_STANDS = {
    "en": """
        The board turned down the budget, so we cannot offer you the job.
        We are unable to meet you on Friday, as the position has been filled.
        You applied here before and were not selected then; this time too we have chosen another candidate.
        You applied here before the deadline and were not selected.
        We have to say no to your application.
        We won't be needing you for the trial on Friday, as the position has been filled.
        The other role has gone too, so we cannot offer you anything at the moment.
        We aren't hiring for this role any longer, so your application was unsuccessful.
        There is no way to take the test again, and you were not successful.
        Your nomination by a colleague helped, but you were not selected for the role.
        We have not selected you for the position of Scheduler.
    """,
    "de": """
        Interne Bewerbungen haben Vorrang, daher können wir Ihre Bewerbung leider nicht berücksichtigen.
        Wie beim letzten Mal hat es leider nicht gereicht.
        Wir können die Stelle derzeit nicht besetzen und müssen Ihnen daher absagen.
        Erhalten haben wir viele Bewerbungen, Ihre konnten wir leider nicht berücksichtigen.
        Melden wollten wir uns früher, leider haben wir uns für jemand anderen entschieden.
        Zu unserem Bedauern erhalten Sie heute eine Absage.
        Am Samstag brauchen wir Sie nicht zum Probetag, die Stelle ist besetzt.
        Das Pilotprojekt endet, daher können wir die Stelle nicht besetzen und müssen Ihnen absagen.
    """,
}


@pytest.mark.parametrize(("language", "text"), list_lines(_IS_NONE))
def test_what_leaves_it_open_is_no_decision(language: str, text: str) -> None:
    assert not read_message(Message(_LETTERS[language].format(text))).verdict.is_rejection


@pytest.mark.parametrize(("language", "text"), list_lines(_STANDS))
def test_a_no_stands_beside_the_same_words(language: str, text: str) -> None:
    assert read_message(Message(_ANSWERS[language].format(text))).verdict.is_rejection

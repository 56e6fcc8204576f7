"""A no stands, whatever is added to it: an offer of something else, a way to meet, a wish."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_LETTERS = {
    "en": "Dear Mina,\n\nThank you for applying for the analyst position.\n\n{}\n\nKind regards,\nAna Ruiz",
    "de": "Guten Tag Frau Kern,\n\ndanke für Ihre Bewerbung als Analystin.\n\n{}\n\nViele Grüße\nAna Ruiz",
    "es": "Estimada Marta:\n\nGracias por su candidatura al puesto de contable.\n\n{}\n\nUn saludo,\nAna",
    "it": "Gentile Marta,\n\ngrazie per la sua candidatura come contabile.\n\n{}\n\nCordiali saluti,\nAna",
    "pt": "Olá Marta,\n\nObrigado pela sua candidatura a contabilista.\n\n{}\n\nAtenciosamente,\nAna",
    "fr": "Madame,\n\nMerci de votre candidature au poste de comptable.\n\n{}\n\nCordialement,\nAna",
    "nl": "Beste Marta,\n\nBedankt voor je sollicitatie als boekhouder.\n\n{}\n\nGroetjes,\nAna",
    "tr": "Merhaba Elif,\n\nBaşvurunuz için teşekkür ederiz.\n\n{}\n\nSaygılarımızla,\nAyşe",
}
_NOES = {
    "en": """
        We have chosen another candidate. I would be happy to offer you some feedback.
        We have chosen another candidate. We are pleased to offer you a place on our reserve list.
        Unfortunately we will not be moving forward. We'd be delighted to offer you a free ticket.
        After our video call, we are unable to offer you the position.
        Thank you for the phone interview; unfortunately we cannot offer you the role.
        Unfortunately we can't offer you an interview for the Online Marketing role.
        As you asked for an honest answer, we have decided to go with another candidate.
        This time someone else was chosen, though you had asked for our decision by Friday.
        By the time you chose to apply, the position had been given to somebody else.
        We are still reviewing other openings, but you have not been selected for this role.
        We met you and two other candidates and have appointed one of the others.
        The successful candidate will start in May, and I'm sorry that it is not you.
        Please do not call us about this decision: your application was not successful.
        We are unable to sponsor visas for this role, so we cannot proceed with your application.
        Your application will remain active, but you were not selected for this position.
        You were one of our favourites, but we have given the job to someone else.
        We would love to meet you again some day, but this job has gone to another applicant.
        The role has been reopened under a new budget and we have hired someone internally.
        The candidates we saw when the role was advertised were strong and we picked another one.
        Interviews took place last week and you were not chosen.
    """,
    "de": """
        Passt leider nicht ganz, wir haben uns anders entschieden.
        Kommt für uns leider nicht in Frage, wir nehmen jemand anderen.
        Die Stelle ist besetzt, Sie können sich aber weiterhin bewerben.
        Leider haben wir uns anders entschieden, vielleicht wird eine andere Stelle gut zu Ihnen passen.
        Nach dem Telefoninterview können wir Ihnen die Stelle leider nicht anbieten.
        Wir haben uns anders entschieden und freuen uns, Ihnen einen Platz im Talentpool anbieten zu können.
        Wir müssen Ihnen und den anderen Bewerbern leider absagen.
        Die Gespräche fanden letzte Woche statt, und wir haben uns für eine andere Bewerberin entschieden.
        Auf Ihren Wunsch hin hier unsere Entscheidung: Wir haben jemand anderen ausgewählt.
        Ein Online-Gespräch hat stattgefunden, wir möchten aber mit anderen Bewerbern weitermachen.
    """,
    "es": """
        Tras entrevistarle a usted y a otros candidatos, hemos elegido a otra persona.
        Hemos valorado su perfil junto con otros y no ha sido seleccionada.
        El puesto es para otra persona; si surge otro que le iría muy bien, le escribiremos.
    """,
    "it": """
        Dopo aver incontrato lei e altri candidati, abbiamo scelto un'altra persona.
        Abbiamo scelto un altro candidato, ma vorremmo parlarle di altre posizioni.
        La posizione è stata assegnata a un altro candidato, ancora in valutazione altre sedi.
    """,
    "pt": """
        Depois de conhecer você e mais três candidatos, escolhemos outra pessoa.
        Escolhemos outro candidato, mas gostaríamos de conversar sobre outras vagas.
    """,
    "fr": """
        Nous avons retenu un autre candidat qui connaît mieux le marché.
        Nous avons choisi une autre personne, mais nous aimerions vous rencontrer un jour.
        À défaut de budget, nous ne donnerons pas suite à votre candidature.
    """,
    "nl": """
        Bedankt voor je bijdrage aan het gesprek, maar we hebben voor een andere kandidaat gekozen.
        Past helaas niet bij ons team, we gaan met iemand anders verder.
        De vacature is vervuld, al willen we je graag spreken over iets anders.
    """,
    "tr": """
        Fotoğrafçı pozisyonu için başka bir adayı seçtik.
        Maalesef başka bir adayla ilerlemeye karar verdik, herkese teşekkür ederiz.
    """,
}


@pytest.mark.parametrize(
    ("language", "text"),
    [(language, line.strip()) for language, lines in _NOES.items() for line in lines.strip().split("\n")],
)
def test_a_no_stands_beside_what_sounds_as_if_it_went_on(language: str, text: str) -> None:
    assert read_message(Message(_LETTERS[language].format(text))).verdict.is_rejection

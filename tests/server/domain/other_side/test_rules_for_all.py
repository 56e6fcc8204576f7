"""What becomes of those who are not chosen, and a vacancy that there is none now, are no answer."""

from __future__ import annotations

import pytest

from tests.letters_of_employers import is_no_in_letter

_MAILS = [
    (
        "en",
        (
            "Thank you for your application. Recruitment has now closed and we are starting to read. "
            "We'll be in touch in the week of the 12th."
        ),
    ),
    (
        "en",
        ("The posting has been taken down so that we can go through the applications. Yours is among them."),
    ),
    (
        "de",
        (
            "Vielen Dank für Ihre Bewerbung. Alle Bewerber erhalten eine Antwort, auch diejenigen, "
            "die nicht ausgewählt werden."
        ),
    ),
    (
        "de",
        (
            "Danke für Ihre Initiativbewerbung. Derzeit haben wir keine offene Stelle, aber die "
            "Werkstattleiterin möchte sich Ihre Mappe ansehen. Sie hören bis Ende des Monats von mir."
        ),
    ),
    (
        "de",
        (
            "Danke für Ihre Bewerbung. Die Bewerbungsfrist ist abgelaufen, die Ausschreibung ist "
            "geschlossen, und wir beginnen nun mit der Sichtung."
        ),
    ),
    (
        "de",
        (
            "Danke für die Bewerbung. Die Stelle ist jetzt für neue Bewerbungen gesperrt, Ihre liegt "
            "uns vor und wir lesen diese Woche."
        ),
    ),
    (
        "es",
        (
            "Hemos recibido su candidatura. Todos los candidatos recibirán respuesta, también los que"
            " no sean seleccionados."
        ),
    ),
    (
        "es",
        (
            "Gracias por su candidatura espontánea. En este momento no hay vacantes, pero la jefa de "
            "taller quiere ver su portafolio y le diremos algo antes de fin de mes."
        ),
    ),
    (
        "fr",
        (
            "Nous avons bien reçu votre candidature. Tous les candidats recevront une réponse, même "
            "ceux qui ne seront pas retenus."
        ),
    ),
    (
        "fr",
        (
            "Merci pour votre candidature spontanée. Nous n'avons pas de poste ouvert actuellement, "
            "mais la responsable souhaite étudier votre dossier et vous aurez une réponse avant la "
            "fin du mois."
        ),
    ),
    (
        "it",
        (
            "Abbiamo ricevuto la sua candidatura. Tutti i candidati riceveranno una risposta, anche "
            "chi non verrà selezionato."
        ),
    ),
    (
        "pt",
        "Recebemos a sua candidatura. Todos terão resposta, inclusive quem não for selecionado.",
    ),
    (
        "pt",
        (
            "Obrigada pela candidatura espontânea. De momento não temos vagas, mas a responsável quer"
            " ver o seu portfólio e terá notícias minhas até ao fim do mês."
        ),
    ),
    (
        "nl",
        ("We hebben je sollicitatie ontvangen. Iedereen krijgt antwoord, ook wie niet wordt uitgenodigd."),
    ),
    (
        "nl",
        (
            "Dank voor je open sollicitatie. Op dit moment hebben we geen vacature, maar het hoofd "
            "van het atelier wil je portfolio bekijken. Je hoort voor het eind van de maand van me."
        ),
    ),
    (
        "tr",
        (
            "Genel başvurunuz için teşekkürler. Şu anda açık pozisyonumuz yok, ancak atölye müdürümüz"
            " portfolyonuza bakmak istiyor; ay sonuna kadar size haber vereceğim."
        ),
    ),
    ("tr", "Başvurular kapandı ve okumaya başlıyoruz. Haftaya size yazacağız."),
    ("en", "The post you applied for closed last night, with 84 applications. Give us two weeks."),
    (
        "en",
        (
            "Your application has been received. We're sorry that, given the numbers, we can't offer "
            "feedback to applicants not selected for interview."
        ),
    ),
    (
        "es",
        (
            "El puesto de recepcionista ya está cubierto, pero su candidatura al de auxiliar sigue en"
            " revisión."
        ),
    ),
    (
        "fr",
        ("Merci d'avoir postulé. Chaque candidat recevra une réponse, qu'il soit retenu ou non retenu."),
    ),
    (
        "fr",
        (
            "Le poste d'accueil est pourvu, mais votre candidature à celui d'assistante est toujours "
            "à l'étude."
        ),
    ),
    (
        "nl",
        (
            "Bedankt voor je sollicitatie. Kandidaten die we niet uitnodigen, ontvangen uiterlijk 4 "
            "juni bericht."
        ),
    ),
    (
        "en",
        (
            "Congratulations, you have passed the online test for Trainee Signaller. The next stage "
            "is an interview. Candidates who did not pass may try again in a year."
        ),
    ),
    (
        "en",
        (
            "You've passed the first stage! Those who were not successful have been told today. Your "
            "assessment day is on 3 May."
        ),
    ),
    (
        "en",
        (
            "Well done, you scored 88% and go through to the next round. Applicants who did not reach"
            " the required score will not be considered further."
        ),
    ),
    (
        "en",
        (
            "You have been placed on our register with 91 points. Applicants not selected "
            "may be called up to the end of May."
        ),
    ),
    (
        "en",
        (
            "Good news: you are one of the six we'd like to meet. We had over 200 applications and "
            "have turned down the rest."
        ),
    ),
    (
        "en",
        (
            "I'm pleased to tell you that you have been shortlisted. The 40 candidates who were not "
            "shortlisted have been informed. Interviews are on the 9th."
        ),
    ),
    (
        "en",
        (
            "You have been successful at the first stage. If you are not selected on the day, you can"
            " apply again after 12 months."
        ),
    ),
    (
        "de",
        (
            "Herzlichen Glückwunsch, Sie haben den Einstellungstest bestanden. Bewerber, die den Test"
            " nicht bestanden haben, können sich im nächsten Jahr erneut bewerben. Ihr Gespräch ist "
            "am 3. Mai."
        ),
    ),
    (
        "de",
        (
            "Sie haben die erste Stufe erfolgreich absolviert. Wer die Mindestpunktzahl nicht "
            "erreicht hat, scheidet aus dem Verfahren aus; das gilt natürlich nicht für Sie."
        ),
    ),
    (
        "de",
        (
            "Sie sind in der engeren Wahl. Den übrigen Bewerbern haben wir heute abgesagt. Wir laden "
            "Sie für den 4. Mai ein."
        ),
    ),
    (
        "es",
        (
            "Enhorabuena, ha superado la prueba. Los candidatos que no han superado la nota de corte "
            "no podrán presentarse hasta el próximo año. La entrevista es el 3 de mayo."
        ),
    ),
    (
        "fr",
        (
            "Félicitations, vous avez réussi le test. Les candidats qui n'ont pas atteint le seuil ne"
            " pourront se représenter que dans un an. Votre entretien aura lieu le 3 mai."
        ),
    ),
    (
        "de",
        (
            'Ergebnis: bestanden. Als Nächstes: ärztliche Untersuchung am 3. Juni. (Bei "nicht '
            'bestanden" gilt: Wir können Ihnen diesmal leider keinen Platz anbieten.)'
        ),
    ),
    (
        "it",
        (
            "Gentile candidata, ha superato la prova scritta con 27/30. I candidati con meno di 21/30"
            " non sono ammessi all'orale. L'orale si terrà il 12 maggio."
        ),
    ),
]


@pytest.mark.parametrize(("language", "text"), _MAILS)
def test_what_is_said_of_others_is_none(language: str, text: str) -> None:
    assert not is_no_in_letter(language, text)

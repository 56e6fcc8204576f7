"""A no stands beside words that take others back."""

from __future__ import annotations

import pytest

from tests.letters_of_employers import is_no_in_letter

_MAILS = [
    ("de", "In unserer letzten Mail ist uns ein Fehler unterlaufen: Sie wurden nicht ausgewählt."),
    (
        "de",
        ("Bitte betrachten Sie unsere Einladung als gegenstandslos. Die Stelle wurde anderweitig besetzt."),
    ),
    (
        "de",
        (
            "Wie ich Ihnen in meiner Mail geschrieben habe, haben wir uns für eine andere Bewerberin "
            "entschieden. Die Verzögerung bitte ich zu entschuldigen."
        ),
    ),
    (
        "de",
        (
            "Bitte ignorieren Sie die letzte Mail, der Name war falsch. Leider können wir Ihnen keine"
            " Zusage geben."
        ),
    ),
    (
        "de",
        (
            "Leider konnten wir Sie nicht berücksichtigen. Bewerber, die nicht ausgewählt wurden, "
            "können sich im nächsten Jahr erneut bewerben."
        ),
    ),
    (
        "de",
        (
            "Die Stelle ist geschlossen und wurde intern besetzt. Ihre Bewerbung wird nicht weiter "
            "berücksichtigt."
        ),
    ),
    (
        "de",
        (
            "Derzeit haben wir keine offene Stelle und können Ihnen leider nichts anbieten. Ihre "
            "Unterlagen behalten wir gern hier."
        ),
    ),
    (
        "de",
        (
            "Danke für Ihre Initiativbewerbung. Leider haben wir zurzeit keine passende Stelle. "
            "Sollte sich etwas ergeben, hören Sie von uns."
        ),
    ),
    (
        "de",
        ("Die Stelle wird neu ausgeschrieben. Ihre Bewerbung konnte leider nicht berücksichtigt werden."),
    ),
    (
        "de",
        (
            "Wir schreiben neu aus, da keine der Bewerbungen den Anforderungen entsprach. Ihre "
            "Bewerbung wird nicht weiterverfolgt."
        ),
    ),
    (
        "de",
        (
            "Status Ihrer Bewerbung: Abgelehnt\n\nErläuterung der Status:\n- In Prüfung: wir lesen\n- "
            "Abgelehnt: wir haben uns für andere entschieden"
        ),
    ),
    (
        "de",
        ("Der Vorstand hat Ihrer Einstellung leider nicht zugestimmt, sodass wir Ihnen absagen müssen."),
    ),
    (
        "de",
        "Gern hätten wir Sie eingestellt, haben uns aber für einen anderen Bewerber entschieden.",
    ),
    (
        "de",
        (
            "Sie haben den Test leider nicht bestanden. Wer nicht bestanden hat, kann sich in einem "
            "Jahr erneut bewerben."
        ),
    ),
    (
        "de",
        (
            "Alle Bewerber erhalten eine Antwort. Ihre lautet leider: wir haben uns für jemand "
            "anderen entschieden."
        ),
    ),
    ("de", "Es lag nicht an Ihnen, aber wir haben uns für einen anderen Bewerber entschieden."),
    (
        "es",
        (
            "Lamentamos comunicarle que no ha sido seleccionada. Todos los candidatos reciben "
            "respuesta, también los no seleccionados."
        ),
    ),
    (
        "es",
        "El proceso está cerrado y la vacante cubierta por otra persona. Gracias por participar.",
    ),
    ("es", "La plaza vuelve a publicarse y su candidatura no ha sido seleccionada."),
    ("es", "En este momento no hay vacantes y no podemos ofrecerle nada. Guardamos su currículum."),
    (
        "es",
        (
            "Estado actual: No seleccionada\nSignificado de los estados:\nNo seleccionada - hemos "
            "elegido a otros candidatos"
        ),
    ),
    (
        "fr",
        (
            "Nous avons le regret de vous informer que votre candidature n'a pas été retenue. Tous "
            "les candidats reçoivent une réponse."
        ),
    ),
    ("fr", "Le recrutement est clos et le poste a été pourvu par un autre candidat."),
    ("fr", "Le poste est republié, mais votre candidature n'a pas été retenue."),
    (
        "fr",
        (
            "Nous n'avons pas de poste ouvert actuellement et ne pouvons donner suite à votre "
            "candidature. Nous conservons votre CV."
        ),
    ),
    (
        "fr",
        (
            "J'aurais eu plaisir à vous confirmer votre embauche, mais la direction a choisi une "
            "autre personne."
        ),
    ),
    (
        "fr",
        (
            "Vous n'avez pas réussi le test. Les candidats qui n'ont pas atteint le seuil pourront se"
            " représenter dans un an."
        ),
    ),
    (
        "it",
        (
            "Siamo spiacenti, la sua candidatura non è stata selezionata. Tutti i candidati ricevono "
            "una risposta."
        ),
    ),
    ("it", "L'invito le è stato inviato per errore. Purtroppo abbiamo scelto un altro candidato."),
    ("it", "La ricerca è chiusa e la posizione è stata coperta da un altro candidato."),
    (
        "it",
        (
            "Al momento non ci sono posizioni aperte e non possiamo offrirle nulla. Conserveremo il "
            "suo curriculum."
        ),
    ),
    ("it", "L'annuncio viene ripubblicato, ma la sua candidatura non è stata selezionata."),
    (
        "pt",
        ("Infelizmente a sua candidatura não foi selecionada. Todos os candidatos recebem resposta."),
    ),
    ("pt", "A vaga está encerrada e foi preenchida por outro candidato."),
    (
        "pt",
        "De momento não temos vagas e não podemos oferecer-lhe nada. Guardamos o seu currículo.",
    ),
    ("pt", "A vaga será republicada, mas a sua candidatura não foi aprovada."),
    (
        "nl",
        ("Helaas ben je niet geselecteerd. Iedereen krijgt antwoord, ook wie niet wordt uitgenodigd."),
    ),
    (
        "nl",
        ("De uitnodiging is per ongeluk verstuurd. Helaas hebben we voor een andere kandidaat gekozen."),
    ),
    ("nl", "De vacature is gesloten en vervuld door een andere kandidaat."),
    ("nl", "We hebben op dit moment geen vacature en kunnen je niets aanbieden. We bewaren je cv."),
    (
        "nl",
        (
            "De vacature wordt opnieuw opengesteld, maar jouw sollicitatie nemen we niet verder in "
            "behandeling."
        ),
    ),
    ("tr", "Maalesef başvurunuz olumsuz değerlendirilmiştir. Tüm adaylara dönüş yapılmaktadır."),
    ("tr", "Davet size yanlışlıkla gönderildi. Maalesef başka bir adayla ilerlemeye karar verdik."),
    ("tr", "Pozisyon kapandı, başka bir aday işe alındı."),
    (
        "tr",
        ("Şu anda açık pozisyonumuz yok ve size bir teklif sunamıyoruz. Özgeçmişinizi saklayacağız."),
    ),
    ("tr", "İlan yeniden yayımlanacak, ancak başvurunuz olumsuz sonuçlandı."),
    (
        "de",
        ("unser System hatte gestern eine Störung, daher erst jetzt: Sie wurden leider nicht ausgewählt."),
    ),
    (
        "de",
        (
            "meine Kollegin hat Ihnen gesagt, dass wir uns diese Woche entscheiden. Das haben wir, "
            "leider für einen anderen Bewerber."
        ),
    ),
    (
        "de",
        (
            "wir haben Ihnen letzte Woche versehentlich abgesagt, bevor die Kommission getagt hatte. "
            "Nun hat sie getagt und sich für eine andere Bewerberin entschieden."
        ),
    ),
    ("de", "wir konnten uns nicht für Sie entscheiden und haben einen anderen Bewerber gewählt."),
    ("de", "Ihre Gehaltsvorstellung können wir nicht erfüllen und müssen Ihnen daher absagen."),
    (
        "de",
        (
            "die Stunden, die Sie brauchen, können wir nicht anbieten. Deshalb haben wir uns für eine"
            " andere Bewerberin entschieden."
        ),
    ),
    (
        "de",
        ("das Verfahren wird wiederholt. Ihre Bewerbung wird dabei leider nicht mehr berücksichtigt."),
    ),
    (
        "de",
        (
            "die Bewerbungsfrist ist abgelaufen. Wir haben alle Unterlagen gesichtet und können Sie "
            "leider nicht zum Gespräch einladen."
        ),
    ),
    ("de", "Der Termin ist vorbei, die Stelle ist an eine andere Bewerberin vergeben."),
    (
        "de",
        ("Ihre Einstellung hat der Personalrat abgelehnt. Wir können Ihnen die Stelle daher nicht anbieten."),
    ),
    (
        "es",
        ("El portal indica que sigue en proceso por un fallo, pero su candidatura ha sido descartada."),
    ),
    ("es", "Mi compañera le dijo que decidiríamos esta semana. Hemos elegido a otro candidato."),
    (
        "fr",
        ("Le portail affiche « en cours » à la suite d'un bug, mais votre candidature n'a pas été retenue."),
    ),
    (
        "fr",
        ("Ma collègue vous a dit que nous déciderions cette semaine. Nous avons retenu un autre candidat."),
    ),
    ("it", "Non possiamo offrirle lo stipendio richiesto e abbiamo scelto un altro candidato."),
    (
        "pt",
        'Por uma falha o portal mostra "em análise", mas a sua candidatura não foi selecionada.',
    ),
    ("nl", 'Door een storing staat er "in behandeling", maar je bent niet geselecteerd.'),
    (
        "nl",
        ("We kunnen je het gevraagde salaris niet bieden en hebben voor een andere kandidaat gekozen."),
    ),
    (
        "tr",
        'Sistem hatası nedeniyle "inceleniyor" görünüyor, ancak başvurunuz olumsuz sonuçlandı.',
    ),
    ("tr", "İstediğiniz maaşı veremiyoruz ve başka bir adayla ilerlemeye karar verdik."),
]


@pytest.mark.parametrize(("language", "text"), _MAILS)
def test_a_no_stands(language: str, text: str) -> None:
    assert is_no_in_letter(language, text)

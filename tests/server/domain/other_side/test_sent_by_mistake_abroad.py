"""A no that an earlier mail told by mistake, and that is taken back, is none."""

from __future__ import annotations

import pytest

from tests.letters_of_employers import is_no_in_letter

_MAILS = [
    (
        "es",
        (
            "Ayer recibió un correo en el que le decíamos que no había sido seleccionada. Fue un "
            "error. Su candidatura sigue en proceso."
        ),
    ),
    (
        "es",
        (
            "Esta mañana le llegó un mensaje automático indicando que su candidatura había sido "
            "descartada. Iba dirigido a otra candidata; su entrevista del martes se mantiene."
        ),
    ),
    (
        "es",
        (
            "El correo anterior decía que hemos elegido a otra persona para el puesto. Le pedimos "
            "disculpas: no era para usted y la esperamos el lunes."
        ),
    ),
    (
        "es",
        (
            "Por favor, ignore el mensaje en el que le comunicábamos que no continúa en el proceso. "
            "Se envió por error y su solicitud sigue en estudio."
        ),
    ),
    (
        "fr",
        (
            "Vous avez reçu hier un message vous indiquant que votre candidature n'avait pas été "
            "retenue. C'était une erreur. Votre candidature est toujours à l'étude."
        ),
    ),
    (
        "fr",
        (
            "Ce matin, notre système vous a envoyé un courriel disant que nous avions choisi un autre"
            " candidat. Il était destiné à une autre candidate ; votre entretien de mardi est "
            "maintenu."
        ),
    ),
    (
        "it",
        (
            "Ieri ha ricevuto un messaggio in cui le comunicavamo che la sua candidatura non era "
            "stata selezionata. È stato un errore. La sua candidatura è ancora in valutazione."
        ),
    ),
    (
        "it",
        (
            "Stamattina il sistema le ha inviato una mail che diceva che abbiamo scelto un altro "
            "candidato. Era destinato a un'altra candidata; il colloquio di martedì è confermato."
        ),
    ),
    (
        "it",
        (
            "La nostra mail precedente diceva che la posizione era stata coperta. È stato inviato per"
            " errore e la aspettiamo giovedì."
        ),
    ),
    (
        "pt",
        (
            "Ontem recebeu um e-mail a dizer que a sua candidatura não tinha sido selecionada. Foi um"
            " engano. A sua candidatura continua em análise."
        ),
    ),
    (
        "pt",
        (
            "Hoje de manhã o sistema enviou uma mensagem informando que você não foi aprovada para a "
            "próxima fase. Era para outra candidata; a entrevista de terça está mantida."
        ),
    ),
    (
        "pt",
        (
            "A nossa mensagem anterior dizia que escolhemos outra pessoa. Era para outra candidata; a"
            " entrevista de terça está mantida."
        ),
    ),
    (
        "nl",
        (
            "Gisteren kreeg je een mail waarin stond dat je niet geselecteerd bent. Dat was een "
            "vergissing. Je sollicitatie loopt gewoon door."
        ),
    ),
    (
        "nl",
        (
            "In onze vorige mail stond dat we voor een andere kandidaat hebben gekozen. Die is per "
            "ongeluk verstuurd en we zien je graag donderdag."
        ),
    ),
    (
        "nl",
        (
            "Je kunt het bericht dat de functie al vervuld is negeren. Sorry, dat klopt niet. Je bent"
            " nog steeds in de race."
        ),
    ),
    (
        "tr",
        (
            "Dün size başvurunuzun olumsuz değerlendirildiğini belirten bir e-posta gönderildi. Bu "
            "bir hataydı. Başvurunuz hâlâ değerlendiriliyor."
        ),
    ),
    (
        "tr",
        (
            "Bu sabah sistemimiz size başka bir adayla ilerlediğimizi söyleyen bir mesaj gönderdi. "
            "Mesaj başka bir aday içindi; salı günkü görüşmeniz geçerli."
        ),
    ),
    (
        "es",
        (
            "El portal muestra su candidatura como descartada por un fallo informático. Sigue usted "
            "en el proceso."
        ),
    ),
    (
        "fr",
        (
            "Le portail affiche votre candidature comme refusée à la suite d'un bug. Elle est "
            "toujours en cours d'examen."
        ),
    ),
    (
        "pt",
        (
            "Por uma falha técnica, o portal mostra a sua candidatura como recusada. Na verdade ainda"
            " está em análise."
        ),
    ),
    (
        "nl",
        (
            "Door een storing staat je sollicitatie in het portaal op afgewezen. Dat klopt niet, we "
            "zijn nog aan het lezen."
        ),
    ),
    (
        "tr",
        "Sistem hatası nedeniyle başvurunuz reddedildi olarak görünüyor. Değerlendirme sürüyor.",
    ),
    (
        "es",
        (
            "Mi compañera le dijo por teléfono que no había sido seleccionada. Se equivocó de línea: "
            "está usted convocada el 3 de junio."
        ),
    ),
    (
        "fr",
        (
            "Ma collègue vous a dit au téléphone que votre candidature n'était pas retenue. Elle "
            "s'est trompée de ligne : vous êtes convoquée le 3 juin."
        ),
    ),
    (
        "it",
        (
            "La mia collega le ha detto al telefono che non era stata selezionata. Ha sbagliato riga:"
            " lei è convocata il 3 giugno."
        ),
    ),
    (
        "pt",
        (
            "A minha colega disse-lhe ao telefone que não tinha sido selecionada. Enganou-se na "
            "linha: está convocada para 3 de junho."
        ),
    ),
    (
        "nl",
        (
            "Mijn collega zei aan de telefoon dat je niet geselecteerd was. Ze keek op de verkeerde "
            "regel: je bent uitgenodigd op 3 juni."
        ),
    ),
    (
        "es",
        (
            "Le ruego que disculpe el correo del 5 de mayo con el resultado incorrecto (no "
            "seleccionada). El correcto es: seleccionada, pasa a la fase 2."
        ),
    ),
    (
        "fr",
        (
            "Veuillez excuser le courriel du 5 mai au résultat erroné (candidature non retenue). Le "
            "bon résultat est : retenue, passage à l'étape 2."
        ),
    ),
    (
        "fr",
        (
            "Vendredi soir vous avez reçu un courriel automatique vous informant que votre "
            "candidature n'était pas retenue. Il s'agit d'un problème technique. Nous aimerions vous "
            "parler la semaine prochaine."
        ),
    ),
    (
        "pt",
        (
            "Na sexta você recebeu um e-mail automático informando que não foi selecionado. Isso "
            "ocorreu por um problema técnico. Gostaríamos de conversar com você na próxima semana."
        ),
    ),
    (
        "nl",
        (
            "Vrijdagavond heb je een automatische mail ontvangen waarin stond dat we niet met je "
            "verdergaan. Dat kwam door een technisch probleem. We spreken je graag volgende week."
        ),
    ),
    (
        "tr",
        (
            "Cuma akşamı başvurunuzun olumsuz sonuçlandığını bildiren otomatik bir e-posta aldınız. "
            "Bu teknik bir sorundan kaynaklandı. Gelecek hafta sizinle görüşmek isteriz."
        ),
    ),
]


@pytest.mark.parametrize(("language", "text"), _MAILS)
def test_a_no_that_is_taken_back_is_none(language: str, text: str) -> None:
    assert not is_no_in_letter(language, text)

"""Plain noes in six more languages, and what is said beside a receipt."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_LETTERS = {
    "es": (
        (
            "Estimada Marta:\n\nGracias por tu candidatura al puesto de contable.\n\n{}\n\nUn "
            "saludo,\nAna Ruiz"
        ),
        "Hola Marta:\n\nGracias por venir a la entrevista del martes. {}\n\nSaludos,\nAna",
    ),
    "fr": (
        (
            "Madame,\n\nNous vous remercions de votre candidature au poste de "
            "comptable.\n\n{}\n\nCordialement,\nAna Ruiz"
        ),
        "Bonjour Marta,\n\nMerci d'être venue à l'entretien mardi. {}\n\nBien à vous,\nAna",
    ),
    "it": (
        (
            "Gentile Marta,\n\ngrazie per la tua candidatura al ruolo di "
            "contabile.\n\n{}\n\nCordiali saluti,\nAna Ruiz"
        ),
        "Ciao Marta,\n\ngrazie per essere venuta al colloquio martedì. {}\n\nUn saluto,\nAna",
    ),
    "pt": (
        (
            "Olá Marta,\n\nAgradecemos a sua candidatura à vaga de "
            "contabilista.\n\n{}\n\nAtenciosamente,\nAna Ruiz"
        ),
        "Olá Marta,\n\nObrigado por ter vindo à entrevista na terça. {}\n\nAbraço,\nAna",
    ),
    "nl": (
        (
            "Beste Marta,\n\nBedankt voor je sollicitatie naar de functie van "
            "boekhouder.\n\n{}\n\nMet vriendelijke groet,\nAna Ruiz"
        ),
        "Hoi Marta,\n\nBedankt voor het gesprek dinsdag. {}\n\nGroetjes,\nAna",
    ),
    "tr": (
        (
            "Merhaba Elif,\n\nMuhasebe uzmanı pozisyonuna başvurunuz için teşekkür "
            "ederiz.\n\n{}\n\nSaygılarımızla,\nAyşe Kaya"
        ),
        "Merhaba Elif,\n\nSalı günkü görüşme için teşekkürler. {}\n\nSevgiler,\nAyşe",
    ),
}
_NOES = {
    "es": """
        Después de valorar a todas las personas candidatas, hemos decidido seguir adelante con otro perfil.
        Hemos decidido continuar con otro candidato.
        Hemos elegido a otra persona.
        No has sido seleccionada para el puesto.
        No has sido elegida.
        Lamentamos comunicarte que no continuarás en el proceso.
        El puesto ya está cubierto.
        La vacante ha sido cubierta internamente.
        Hemos contratado a otra persona con más experiencia.
        Tu candidatura no ha sido aceptada.
        Tu perfil no encaja con lo que buscamos.
        No podemos ofrecerte el puesto.
        No vamos a seguir adelante con tu candidatura.
        Finalmente nos hemos decantado por otro perfil.
        Al final nos quedamos con otra candidata.
        La plaza ha sido adjudicada a otra persona.
        No superaste la prueba.
        No has pasado a la siguiente fase.
        Hemos descartado tu candidatura.
        Esta vez no ha podido ser.
        Sentimos decirte que no has sido la persona escogida.
        El proceso ha quedado desierto.
        Hemos cancelado el proceso de selección.
        Otros candidatos se ajustan mejor al perfil.
    """,
    "fr": """
        Après avoir examiné tous les candidats, avons décidé de retenir un autre profil.
        Nous avons décidé de poursuivre avec un autre candidat.
        Nous avons choisi une autre personne.
        Votre candidature n'a pas été retenue.
        Vous n'avez pas été retenue pour ce poste.
        Nous avons le regret de vous informer que nous ne donnerons pas suite à votre candidature.
        Le poste est désormais pourvu.
        Le poste a été pourvu en interne.
        Nous avons recruté quelqu'un de plus expérimenté.
        Votre profil ne correspond pas à nos attentes.
        Nous ne pouvons pas vous proposer ce poste.
        Nous ne pouvons donner une suite favorable à votre demande.
        Notre choix s'est porté sur une autre candidature.
        Nous avons retenu un autre profil.
        Le poste a été attribué à une autre personne.
        Vous n'avez pas réussi le test.
        Vous n'êtes pas retenue pour la suite du processus.
        Nous avons écarté votre candidature.
        Cette fois, ce sera non.
        Nous n'irons pas plus loin avec vous.
        Le recrutement a été annulé.
        Le poste est supprimé.
        Nous n'embaucherons finalement personne.
        D'autres candidats correspondent mieux au profil.
        Malheureusement, nous avons préféré une autre candidate.
    """,
    "it": """
        Dopo aver valutato tutti i candidati, abbiamo deciso di proseguire con un altro profilo.
        Abbiamo deciso di proseguire con un altro candidato.
        Abbiamo scelto un'altra persona.
        Non sei stata selezionata per la posizione.
        Non sei stata scelta.
        Siamo spiacenti di comunicarti che la tua candidatura non è stata accolta.
        La posizione è già stata coperta.
        Il posto è stato assegnato a un'altra persona.
        Abbiamo assunto una persona con più esperienza.
        Il tuo profilo non è in linea con quanto cerchiamo.
        Non possiamo offrirti il posto.
        Non procederemo con la tua candidatura.
        La scelta è ricaduta su un altro profilo.
        Abbiamo preferito un'altra candidata.
        Non hai superato la prova.
        Non sei passata alla fase successiva.
        Questa volta è un no.
        Purtroppo non andremo avanti.
        La selezione è stata annullata.
        La posizione è stata chiusa.
        Alla fine non assumeremo nessuno.
        Altri candidati sono più adatti al ruolo.
        La tua candidatura non è idonea.
    """,
    "pt": """
        Depois de avaliar todos os candidatos, decidimos seguir com outro perfil.
        Decidimos seguir com outro candidato.
        Escolhemos outra pessoa.
        Você não foi selecionada para a vaga.
        Não foi escolhida.
        Lamentamos informar que a sua candidatura não foi aceite.
        A vaga já foi preenchida.
        O lugar foi atribuído a outra pessoa.
        Contratámos alguém com mais experiência.
        O seu perfil não corresponde ao que procuramos.
        Não podemos oferecer-lhe a vaga.
        Não vamos avançar com a sua candidatura.
        A escolha recaiu sobre outro perfil.
        Optámos por outra candidata.
        Não passou no teste.
        Não passou à fase seguinte.
        Desta vez não foi possível.
        Infelizmente não seguiremos com você no processo.
        O processo foi cancelado.
        A vaga foi encerrada.
        Afinal não vamos contratar ninguém.
        Outros candidatos são mais adequados à função.
    """,
    "nl": """
        Na alle kandidaten te hebben beoordeeld, hebben we besloten verder te gaan met een ander profiel.
        We hebben besloten om met een andere kandidaat verder te gaan.
        We hebben voor iemand anders gekozen.
        Je bent niet geselecteerd voor deze functie.
        Je bent het niet geworden.
        Helaas moeten we je teleurstellen.
        De vacature is inmiddels vervuld.
        De functie is intern ingevuld.
        We hebben iemand met meer ervaring aangenomen.
        Je profiel sluit niet aan bij wat we zoeken.
        We kunnen je de baan niet aanbieden.
        We gaan niet verder met je sollicitatie.
        De keuze is op een andere kandidaat gevallen.
        De baan is naar iemand anders gegaan.
        Je hebt de test niet gehaald.
        Je bent niet door naar de volgende ronde.
        We wijzen je sollicitatie af.
        Het is een nee geworden.
        Deze keer is het niet gelukt.
        De procedure is stopgezet.
        De vacature is ingetrokken.
        We nemen toch niemand aan.
        Andere kandidaten passen beter bij het profiel.
    """,
    "tr": """
        Başka bir adayla devam etmeye karar verdik.
        Başka birini seçtik.
        Bu pozisyon için seçilmediniz.
        Başvurunuz olumsuz sonuçlanmıştır.
        Pozisyon dolmuştur.
        Pozisyon şirket içinden dolduruldu.
        Daha deneyimli birini işe aldık.
        Profiliniz aradığımız kriterlerle örtüşmüyor.
        Size bu pozisyonu teklif edemiyoruz.
        Başvurunuzla ilerlemeyeceğiz.
        Tercihimiz başka bir adaydan yana oldu.
        Maalesef sizinle devam edemeyeceğiz.
        İşe alım süreci iptal edildi.
        Pozisyon kapatıldı.
        Bu kez olmadı.
        Diğer adaylar pozisyona daha uygundu.
    """,
}
_OPEN = {
    "es": """
        Hemos recibido tu candidatura y te contactaremos pronto.
        Si no recibes respuesta en tres semanas, considera que no has sido seleccionada.
        Todavía no hemos tomado una decisión.
        Nos gustaría invitarte a una entrevista el jueves.
        Lamentablemente tenemos que cambiar la fecha de la entrevista.
        Solo contactaremos con los candidatos preseleccionados.
        Has pasado a la siguiente fase.
        Seguimos revisando las candidaturas.
    """,
    "fr": """
        Nous avons bien reçu votre candidature et reviendrons vers vous.
        Sans réponse sous trois semaines, veuillez considérer que votre candidature n'a pas été retenue.
        Nous n'avons pas encore pris de décision.
        Nous souhaitons vous rencontrer jeudi.
        Malheureusement, nous devons reporter l'entretien.
        Seuls les candidats retenus seront contactés.
        Vous êtes retenue pour la prochaine étape.
        Nous étudions encore les candidatures.
    """,
    "it": """
        Abbiamo ricevuto la tua candidatura e ti contatteremo presto.
        Se non ricevi risposta entro tre settimane, considera l'esito negativo.
        Non abbiamo ancora preso una decisione.
        Vorremmo invitarti a un colloquio giovedì.
        Purtroppo dobbiamo spostare il colloquio.
        Contatteremo solo i candidati selezionati.
        Sei passata alla fase successiva.
        Stiamo ancora valutando le candidature.
    """,
    "pt": """
        Recebemos a sua candidatura e entraremos em contacto em breve.
        Se não receber resposta em três semanas, considere que não foi selecionada.
        Ainda não tomámos uma decisão.
        Gostaríamos de a convidar para uma entrevista na quinta.
        Infelizmente temos de adiar a entrevista.
        Só contactaremos os candidatos selecionados.
        Passou à próxima fase.
        Ainda estamos a analisar as candidaturas.
    """,
    "nl": """
        We hebben je sollicitatie ontvangen en nemen snel contact op.
        Als je binnen drie weken niets hoort, ben je niet geselecteerd.
        We hebben nog geen besluit genomen.
        We nodigen je graag uit voor een gesprek op donderdag.
        Helaas moeten we het gesprek verzetten.
        Alleen geselecteerde kandidaten krijgen bericht.
        Je bent door naar de volgende ronde.
        We bekijken de sollicitaties nog.
    """,
    "tr": """
        Başvurunuzu aldık, kısa sürede dönüş yapacağız.
        Üç hafta içinde dönüş almazsanız başvurunuz olumsuz sonuçlanmış demektir.
        Henüz bir karar vermedik.
        Sizi perşembe günü görüşmeye davet etmek isteriz.
        Maalesef görüşmeyi ertelemek zorundayız.
        Sadece uygun adaylarla iletişime geçilecektir.
        Bir sonraki aşamaya geçtiniz.
        Başvuruları hâlâ değerlendiriyoruz.
    """,
}


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _read_as_no(letter: str, sentences: list[str]) -> list[str]:
    return [each for each in sentences if read_message(Message(letter.format(each))).verdict.is_rejection]


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("language", _LETTERS)
def test_a_plain_no_is_one(language: str, number: int) -> None:
    sentences = _lines(_NOES[language])
    assert _read_as_no(_LETTERS[language][number], sentences) == sentences


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("language", _LETTERS)
def test_what_leaves_it_open_is_none(language: str, number: int) -> None:
    assert _read_as_no(_LETTERS[language][number], _lines(_OPEN[language])) == []

"""A no is found in the ordinary turns of six languages; one about an order, a flat or a walk is none."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from tests.languages import APPLIED, is_no, write


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Ahora mismo no tenemos previsto incorporar a nadie más."),
        ("es", "Tu camino en este proceso termina aquí."),
        ("es", "Al final nos hemos decantado por una solución interna."),
        ("es", "La plantilla ya está completa para esta temporada."),
        ("es", "Este año no prevemos contrataciones."),
        ("es", "No vamos a coger a nadie por ahora."),
        ("es", "El puesto lo va a ocupar una persona de la casa."),
        ("es", "Se ha optado por una promoción interna."),
        ("es", "No hay hueco para ti en el equipo este verano."),
        ("es", "El cliente ha preferido otro perfil."),
        ("fr", "Nous n'avons pas de besoin en ce moment."),
        ("fr", "On ne prend personne cet été."),
        ("fr", "Nous n'embauchons personne cette année."),
        ("fr", "L'effectif est complet pour la saison."),
        ("fr", "Nous avons finalement opté pour une candidature interne."),
        ("fr", "Aucun recrutement n'est prévu dans nos ateliers."),
        ("fr", "Votre parcours chez nous s'arrête ici."),
        ("fr", "Le poste revient à une collègue en interne."),
        ("fr", "Nous ne recherchons pas ce profil actuellement."),
        ("fr", "Nous n'avons malheureusement rien pour vous."),
        ("it", "Al momento non prevediamo nuove assunzioni."),
        ("it", "Il nostro organico è al completo."),
        ("it", "Abbiamo optato per una soluzione interna."),
        ("it", "Non siamo in grado di offrirti un posto."),
        ("it", "Lo studio non ha in programma di ampliare l'organico."),
        ("it", "Il tuo percorso di selezione si conclude qui."),
        ("it", "Per quest'anno non prendiamo nessuno."),
        ("it", "Il cliente ha preferito un candidato interno."),
        ("it", "Non cerchiamo personale in questo periodo."),
        ("it", "Purtroppo non c'è spazio per una nuova figura."),
        ("pt", "A sua caminhada connosco termina por aqui."),
        ("pt", "O cliente optou por uma solução interna."),
        ("pt", "Eles optaram por um candidato interno."),
        ("pt", "De momento não estamos a recrutar."),
        ("pt", "Não vamos contratar ninguém este ano."),
        ("pt", "O nosso quadro está completo."),
        ("pt", "A sua participação no processo se encerra aqui."),
        ("pt", "A vaga ficou com uma pessoa da casa."),
        ("pt", "Não prevemos contratações este semestre."),
        ("pt", "Já não precisamos de ninguém."),
        ("nl", "Het is iemand anders geworden."),
        ("nl", "U behoort niet tot de kandidaten die worden uitgenodigd voor een gesprek."),
        ("nl", "We nemen voorlopig niemand aan."),
        ("nl", "De plek voor een kok is ingetrokken."),
        ("nl", "Tot onze spijt hoort u niet bij de vijf genodigden."),
        ("nl", "De keuze is op een interne kandidaat gevallen."),
        ("nl", "We hebben op dit moment geen mensen nodig."),
        ("nl", "Er waren twaalf plekken en je zit daar niet bij."),
        ("nl", "Het wordt een collega van binnenuit."),
        ("nl", "Dit jaar hebben we geen personeel nodig."),
        ("tr", "Bir arkadaşla anlaştık."),
        ("tr", "Firma başka bir adayda karar kılmış."),
        ("tr", "Müşterimiz deneyimli bir adayda karar kıldı."),
        ("tr", "Yedek listede yer almadığınızı bildiririz."),
        ("tr", "Asil ve yedek adaylar arasında yer almamaktasınız."),
        ("tr", "Şu anda eleman ihtiyacımız yok."),
        ("tr", "Kadromuz dolu."),
        ("tr", "Süreç sizin için burada sona eriyor."),
        ("tr", "Atanmaya hak kazanamadınız."),
        ("tr", "Pozisyonu içeriden bir adayla doldurduk."),
    ],
)
def test_a_no_is_found(language: str, sentence: str) -> None:
    assert is_no(write(language, APPLIED[language], sentence))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El curso de vela termina aquí, gracias a todos por venir."),
        ("es", "La plantilla ya está completa para el partido del domingo."),
        ("fr", "Nous n'avons pas de besoin en fournitures ce mois-ci, merci pour votre devis."),
        ("fr", "On ne prend personne en stop, c'est la règle du club."),
        ("fr", "La visite s'achève ici, merci d'avoir suivi le guide."),
        ("it", "Il corso di ceramica si conclude qui, grazie a tutti."),
        ("it", "Per la stampa abbiamo optato per una soluzione interna, quindi il preventivo non serve più."),
        ("it", "La nostra newsletter termina qui, buona settimana."),
        ("pt", "Para a impressão optámos por uma solução interna, por isso não precisamos do orçamento."),
        ("pt", "O passeio termina por aqui, obrigada a todos."),
        ("nl", "Een grote opdracht is binnen, dus we werken zaterdag door."),
        ("nl", "Dat boek hoort bij de derde kast."),
        ("nl", "Het is niet mijn fiets, het is iemand anders geworden die hem leende."),
        ("tr", "Toplantı tutanağında yer almadığınız için listeyi size yolluyorum."),
        ("tr", "Kira için bir arkadaşla anlaştık, ev artık dolu."),
        ("tr", "Düğün mekânında karar kıldık, haziranda bekleriz."),
        ("nl", "Tot na de zomer mogen we niemand aannemen, daarna plannen we het gesprek in."),
    ],
)
def test_what_sounds_like_a_no_is_none(language: str, sentence: str) -> None:
    assert not is_no(write(language, sentence))


@pytest.mark.parametrize(
    "head",
    [
        "----- Özgün İleti -----\nKimden: Ece Tan",
        "-----Özgün Mesaj-----",
        "Gönderen: Ece Tan\nGönderildi: 3 Nisan 2025\nKonu: Başvurunuz",
    ],
)
def test_an_answer_to_a_turkish_no_is_the_reader_s_own(head: str) -> None:
    own = (
        "Ece Hanım merhaba,\n\nDönüşünüz için teşekkür ederim. Üzüldüm ama süreç çok kıymetliydi.\n\nDeniz Ak"
    )
    no = "Deniz Hanım, aşçı pozisyonu için tercihimizi diğer adaydan yana kullandık. Başarılar dileriz."
    assert not is_no(Message(f"{own}\n\n{head}\n\n{no}"))


@pytest.mark.parametrize(
    ("own", "head", "no"),
    [
        (
            "Gracias por avisarme, lo entiendo.",
            "Remitente: Ana\nFecha: 3 abril",
            "Hemos elegido a otra candidata para el puesto.",
        ),
        (
            "Merci de votre réponse, je comprends.",
            "Expéditeur : Ana\nObjet : Poste",
            "Nous avons retenu une autre candidate pour le poste.",
        ),
        (
            "Grazie della risposta, capisco.",
            "Mittente: Ana\nOggetto: Posto",
            "Abbiamo scelto un'altra candidata per il posto.",
        ),
        (
            "Obrigada pela resposta, compreendo.",
            "Remetente: Ana\nAssunto: Vaga",
            "Escolhemos outra candidata para a vaga.",
        ),
        (
            "Dank voor je mail, ik snap het.",
            "Afzender: Ana\nOnderwerp: Functie",
            "We hebben voor de functie een andere kandidaat gekozen.",
        ),
    ],
)
def test_an_answer_stands_above_the_lines_of_a_quoted_mail(own: str, head: str, no: str) -> None:
    assert not is_no(Message(f"{own}\n\nMara\n\n{head}\n\n{no}"))

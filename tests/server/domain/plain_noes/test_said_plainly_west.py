"""A no may be said in plain words of French, Dutch and Turkish that no order of classes tells."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_FRENCH_LETTERS = (
    "Madame,\n\nNous avons reçu votre candidature au poste de comptable.\n\n{}\n\nCordialement,\nAna",
    "Bonjour,\n\nVous avez passé un entretien avec nous pour le poste de comptable. {} Cordialement,\n\nAna",
)
_DUTCH_LETTERS = (
    "Hoi Joris,\n\nWe hebben je sollicitatie voor de functie van boekhouder ontvangen.\n\n{}\n\nAna",
    "Beste Joris,\n\nBedankt voor het gesprek over de functie van boekhouder. {} Groeten,\n\nAna",
)
_TURKISH_LETTERS = (
    "Merhaba Elif,\n\nMuhasebe uzmanı pozisyonuna başvurunuz için teşekkür ederiz.\n\n{}\n\nSaygılar,\nAyşe",
    "Merhaba Elif,\n\nMuhasebe pozisyonu için görüşmeye katıldığınız için teşekkürler. {} Sevgiler,\n\nAyşe",
)


@pytest.mark.parametrize("letter", _FRENCH_LETTERS)
@pytest.mark.parametrize(
    "sentence",
    [
        "Votre parcours avec nous s'arrête donc ici.",
        "Malheureusement, votre dossier a été jugé non recevable.",
        "Nous ne vous convierons pas à un entretien.",
        "Le chef de chantier n'a pas validé ta candidature.",
        "Malheureusement, tu ne passes pas au deuxième tour.",
        "Vous n'avez pas été déclarée admise.",
        "L'issue n'est pas favorable.",
        "Nous nous tournons vers un profil plus expérimenté.",
        "Le contrat a été conclu avec une autre consultante.",
        "Une collègue de Lyon a été nommée à ce poste.",
        "Nous renonçons à te recruter.",
        "Le poste n'existe plus.",
        "Le projet de recrutement a été abandonné.",
        "On ne te prendra pas.",
    ],
)
def test_a_plain_french_no_is_one(sentence: str, letter: str) -> None:
    assert read_message(Message(letter.format(sentence))).verdict.is_rejection


@pytest.mark.parametrize("letter", _DUTCH_LETTERS)
@pytest.mark.parametrize(
    "sentence",
    [
        "Helaas heeft de raad uw kandidatuur verworpen.",
        "Helaas leidt je brief niet tot een vervolggesprek.",
        "Tegen je benoeming is gestemd.",
        "U maakt geen deel meer uit van de procedure.",
        "We zien af van een samenwerking met u.",
        "Je valt in deze ronde af.",
        "De procedure is voor jou afgelopen.",
        "Een medewerker van de vestiging in Breda krijgt de baan.",
        "Morgen start een andere sollicitant.",
        "Deze functie bestaat niet meer.",
        "Je achtergrond is te beperkt voor deze functie.",
        "Helaas bent u gezakt voor de test.",
        "Wij stellen u niet aan.",
    ],
)
def test_a_plain_dutch_no_is_one(sentence: str, letter: str) -> None:
    assert read_message(Message(letter.format(sentence))).verdict.is_rejection


@pytest.mark.parametrize("letter", _TURKISH_LETTERS)
@pytest.mark.parametrize(
    "sentence",
    [
        "Sizi takımımıza katamıyoruz.",
        "Kurul özgeçmişinizi başarılı bulmadı.",
        "İlk turda elendiniz.",
        "Adaylık süreciniz sonlandırılmıştır.",
        "Sizinle sözleşme yapmayacağız.",
        "Adınız kazananlar listesinde yok.",
        "İşe alınmanız söz konusu değil.",
        "Diğer finalist sözleşmeyi imzaladı.",
        "Kararımız senin lehine olmadı.",
        "Mağazadaki çalışanlarımızdan birini bu göreve atadık.",
        "Bu alımdan vazgeçildi.",
        "Yerinize başka biri alındı.",
        "Yolumuza sensiz devam edeceğiz.",
    ],
)
def test_a_plain_turkish_no_is_one(sentence: str, letter: str) -> None:
    assert read_message(Message(letter.format(sentence))).verdict.is_rejection


@pytest.mark.parametrize(
    ("sentence", "letter"),
    [
        ("Votre dossier n'a pas pu être validé, car il manque une copie du diplôme.", _FRENCH_LETTERS[0]),
        (
            "Nous avons retenu des profils ayant votre expérience, et vous en faites partie.",
            _FRENCH_LETTERS[0],
        ),
        ("Nous ne vous recevrons pas lundi, mais mardi à 10 heures.", _FRENCH_LETTERS[0]),
        ("Nous n'avons pas réussi à vous joindre ce matin.", _FRENCH_LETTERS[0]),
        ("Je profiel is nog niet goedgekeurd, dat duurt nog een week.", _DUTCH_LETTERS[0]),
        ("Wij zien af van een tweede gesprek met u en nemen u meteen aan.", _DUTCH_LETTERS[0]),
        ("U beschikt niet over een rijbewijs, maar dat is geen probleem.", _DUTCH_LETTERS[0]),
        ("De procedure met u wordt voortgezet.", _DUTCH_LETTERS[0]),
        ("Başvurunuz henüz onaylanmadı, süreç devam ediyor.", _TURKISH_LETTERS[0]),
        ("Sizi pazartesi değil salı günü bekliyoruz.", _TURKISH_LETTERS[0]),
        ("Diğer finalistle senin aranda karar veremedik, biraz daha bekle.", _TURKISH_LETTERS[0]),
    ],
)
def test_what_is_no_decision_is_none(sentence: str, letter: str) -> None:
    assert not read_message(Message(letter.format(sentence))).verdict.is_rejection

"""How people say no in French and Italian, and ordinary mail about jobs that has the same words."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_FRENCH = "Bonjour,\n\nMerci pour votre candidature au poste de comptable.\n\n{}\n\nCordialement,\nAna Morel"
_ITALIAN = (
    "Buongiorno,\n\ngrazie per la sua candidatura come contabile.\n\n{}\n\nCordiali saluti,\nAna Moretti"
)


def _is_no(letter: str, words: str) -> bool:
    return read_message(Message(letter.format(words))).verdict.is_rejection


@pytest.mark.parametrize(
    "sentence",
    [
        # What the reader's profile is too much or too little of.
        "Votre profil nous semble trop académique.",
        "Votre parcours est encore un peu tendre.",
        "Votre profil reste éloigné de la restauration.",
        # Who has it, told by a trade or by where they were.
        "Une collègue du service l'a emporté.",
        "Le jury a tranché pour un ancien apprenti.",
        # What became of the job.
        "La mission a trouvé preneur.",
        "Le remplacement ne se fera pas.",
        "Le job est parti.",
        # What one does not do.
        "Nous sommes dans l'impossibilité de satisfaire votre demande.",
        "Nous avons renoncé à vous présenter au client.",
        "Je dois mettre fin à nos échanges.",
        "Nous préférons laisser le poste vacant.",
        "Nous n'irons pas au-delà de ce premier appel.",
        "Ce sera sans vous.",
        "Votre CV ne colle pas avec ce que le client attend.",
        "Votre candidature arrive trop tard.",
    ],
)
def test_a_french_no_is_one(sentence: str) -> None:
    assert _is_no(_FRENCH, sentence)


@pytest.mark.parametrize(
    "sentences",
    [
        "Nous ne recrutons pas tous les mois mais nous gardons votre dossier.",
        "Nous ne prenons pas les appels pendant le recrutement.",
        "Aucune décision n'a encore été prise.",
        "Les frais de déplacement ne sont pas pris en charge.",
        "Le créneau de 10 h a été pris par une autre candidate.",
        "Répondez avant jeudi, faute de quoi la place sera proposée à quelqu'un d'autre.",
        "C'est d'accord, mais nous ne pourrons pas vous prendre avant septembre.",
        "Nous avons trouvé un collègue qui vous montrera l'atelier.",
        "L'équipe a choisi une personne qui vous servira de tutrice.",
        "Nous ne voulons pas vous prendre trop de temps.",
        "Nous avons écarté beaucoup de monde, mais pas vous.",
        "Votre profil nous a plu et nous aimerions vous revoir. Les autres ont été reçus hier.",
        # The words of the noes above, in mail that is none.
        "Votre CV est trop lourd pour notre serveur, merci de le renvoyer.",
        "Votre profil est encore un peu junior, mais nous aimerions vous rencontrer.",
        "Il nous manque votre RIB pour que nous puissions vous embaucher.",
        "La mission est prise en charge par notre agence.",
        "La place vient d'être attribuée à votre nom.",
        "Le vôtre n'est pas le seul dossier que nous lisons.",
        "Je préfère m'arrêter là pour aujourd'hui.",
    ],
)
def test_ordinary_french_mail_is_no_no(sentences: str) -> None:
    assert not _is_no(_FRENCH, sentences)


@pytest.mark.parametrize(
    "sentence",
    [
        "Il suo profilo ci sembra troppo accademico.",
        "Il suo percorso è ancora acerbo.",
        "Il suo profilo resta lontano dalla ristorazione.",
        "Alla fine ha prevalso un'altra infermiera.",
        "La titolare ha avuto un colpo di fulmine per una candidata bilingue.",
        "Andiamo avanti con chi ha già esperienza.",
        "Il tirocinio è sfumato.",
        "La supplenza andrà a una collega interna.",
        "Il contratto non si farà.",
        "Non ce la sentiamo di inserirla nel gruppo.",
        "Non riusciamo a presentarla al cliente.",
        "Preferiamo chiudere qui.",
        "Abbiamo deciso di fare a meno di un rinforzo.",
        "La sua domanda ha ricevuto un parere sfavorevole.",
        "Il suo CV non è piaciuto al direttore.",
        "Il suo percorso si è fermato alla preselezione.",
        "Non se ne fa nulla.",
        "Il suo CV non si sposa con il lavoro.",
        "La sua candidatura arriva tardi.",
        "Quest'anno non ci saranno assunzioni.",
        "Visto il numero di richieste non ci è possibile accoglierla come apprendista.",
    ],
)
def test_an_italian_no_is_one(sentence: str) -> None:
    assert _is_no(_ITALIAN, sentence)


def test_an_apprenticeship_is_a_job() -> None:
    letter = (
        "Buongiorno,\n\nla sua domanda di apprendistato ci è arrivata. {}\n\nCordiali saluti,\nAna Moretti"
    )
    assert _is_no(letter, "La sua candidatura non è stata selezionata.")


@pytest.mark.parametrize(
    "sentences",
    [
        "Non assumiamo tutti i mesi ma teniamo il suo profilo.",
        "Le scriveremo anche se la risposta sarà negativa.",
        "Non abbiamo finito i colloqui.",
        "Lo slot delle 10 è stato preso da un'altra candidata.",
        "Confermi entro giovedì, altrimenti il posto sarà proposto a qualcun altro.",
        "Questo annuncio che avevi salvato non è più disponibile.",
        "Abbiamo trovato un collega che le mostrerà il laboratorio.",
        "Abbiamo assunto un responsabile che sarà il suo referente.",
        "Abbiamo preferito un altro formato, la videochiamata.",
        "Non possiamo procedere senza il suo documento.",
        "Il suo profilo ci è piaciuto e vorremmo vederla. Il colloquio non durerà più di un'ora.",
        # The words of the noes above, in mail that is none.
        "Il suo CV è troppo pesante per il nostro server, lo rimandi.",
        "Il suo profilo è un po' junior, ma vorremmo incontrarla.",
        "Il suo profilo è proprio quello che cerchiamo.",
        "Non possiamo riceverla prima del 12.",
        "L'incarico è preso in carico dalla sede di Torino.",
        "Il contratto andrà a un indirizzo che ci deve dare.",
        "Preferisco fermarmi qui per oggi e richiamarla domani.",
        "Andiamo avanti con gli altri colloqui questa settimana.",
    ],
)
def test_ordinary_italian_mail_is_no_no(sentences: str) -> None:
    assert not _is_no(_ITALIAN, sentences)

"""An applicant withdraws, answers and tells of a no, in six more languages."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.languages import list_lines
from tests.server.domain.other_side.mail_lists import LETTERS

_SAID = {
    "fr": """
        Malheureusement, je dois décliner votre offre. Je reste chez mon employeur actuel.
        Je suis au regret de devoir refuser le poste, ma situation a changé.
        Je me désiste pour le poste de vendeuse, j'ai trouvé autre chose. Désolée.
        Merci de m'avoir prévenue. Dommage que vous ayez retenu quelqu'un d'autre.
        Vous m'avez écrit que le poste était pourvu, mais l'annonce est toujours en ligne.
        Ils ont pris quelqu'un d'autre, je suis dégoûtée. Tu peux m'appeler ce soir ?
        J'ai eu la réponse, c'est non. Ils ont choisi quelqu'un en interne. Tant pis.
        On m'a appelé ce matin : le poste est pourvu. Je continue à chercher.
        Je vous remercie pour la proposition mais je ne vais pas l'accepter, j'ai été prise ailleurs.
        Merci pour votre appel. Je suis triste que le poste ait été donné à quelqu'un d'autre.
        Le poste est pourvu selon votre mail, mais je le vois encore sur votre site. Est-ce une erreur ?
        Bon, c'est raté pour la boulangerie, ils ont embauché une autre. On se voit samedi ?
        Votre lettre m'a bien aidé, mais le musée a finalement retenu une autre candidate.
        J'ai changé d'avis, je ne prendrai pas le poste. Désolé, proposez-le à quelqu'un d'autre.
        Mamie, ils ont donné le poste à une autre. Je sais que tu as mis un cierge.
        Merci de m'avoir appelé vous-même pour me dire qu'un autre candidat a été retenu.
    """,
    "es": """
        Me dijo usted que el puesto ya estaba cubierto, pero el anuncio sigue publicado.
        El museo eligió a otra candidata. Gracias de todos modos por su carta de recomendación.
        Gracias por su llamada. Me da pena que el puesto sea para otra persona.
        Según su correo el puesto está cubierto, pero lo veo aún en su web. ¿Es un error?
        Su carta me ayudó mucho, pero al final el museo eligió a otra candidata.
        Gracias por llamarme usted mismo para decirme que habían elegido a otro candidato.
    """,
    "it": """
        Mi dispiace informarla che non accetterò il posto. Rimango nella mia azienda attuale.
        Ho deciso di non proseguire con la selezione. La posizione non fa per me.
        Non sono più interessata alla posizione, ho trovato un altro lavoro. Mi scusi.
        Capisco che abbiate scelto un'altra candidata. Resto a disposizione.
        Intendo fare ricorso contro la decisione di non selezionarmi per il posto.
        Hanno preso un altro, sono a terra. Mi chiami stasera?
        Mi hanno chiamato: il posto è già occupato. Continuo a cercare.
        Un altro no: "abbiamo deciso di proseguire con altri candidati". Sono dieci.
        Il museo ha scelto un'altra candidata. Grazie lo stesso per la sua lettera di referenze.
        L'anno scorso la mia candidatura non è stata selezionata. Ci riprovo con più esperienza.
        Grazie per la telefonata. Mi spiace che il posto sia andato a un'altra persona.
        La sua lettera mi ha aiutato, ma alla fine il museo ha scelto un'altra candidata.
        Ho cambiato idea, non prenderò il posto. Lo offra a un'altra persona.
        Nonna, hanno dato il posto a un'altra. Lo so che hai acceso un cero.
        Grazie di avermi chiamato per dirmi che è stato scelto un altro candidato.
    """,
    "pt": """
        Recebi a sua carta a informar que a minha candidatura não foi selecionada. Posso saber porquê?
        Ligaram hoje: a vaga já foi preenchida. Vou continuar à procura.
        Não passei na entrevista, a vaga ficou com outra pessoa. Tudo bem.
        Obrigada pela chamada. Tenho pena que a vaga vá para outra pessoa.
        A sua carta ajudou-me, mas o museu acabou por escolher outra candidata.
    """,
    "nl": """
        Na lang nadenken heb ik besloten jullie aanbod niet aan te nemen. Ik heb elders getekend.
        Ik heb besloten om niet verder te gaan met de procedure. De functie past niet bij mij.
        Ik heb uw brief ontvangen waarin u schrijft dat ik niet ben geselecteerd. Mag ik weten waarom?
        Jammer dat jullie voor iemand anders gekozen hebben. Bedankt voor het laten weten.
        U schreef mij dat de functie al vervuld is, maar de vacature staat nog online.
        Ze belden net: de vacature is al vervuld. Ik zoek verder.
        Het museum heeft een andere kandidaat gekozen. Toch bedankt voor uw referentie.
        Uw brief heeft me geholpen, maar het museum koos uiteindelijk een andere kandidaat.
        Oma, ze hebben de baan aan een ander gegeven. Ik weet dat je een kaars hebt gebrand.
    """,
    "tr": """
        Maalesef mülakata gelemeyeceğim, başka bir iş buldum.
        Başka bir adayı seçmenizi anlıyorum. İleride yine başvurmak isterim.
        Müze başka bir adayı seçmiş. Referans mektubunuz için yine de teşekkürler.
        Başka bir adayı seçme kararınıza saygı duyuyorum.
        Mektubunuz çok yardımcı oldu ama müze sonunda başka bir adayı seçti.
    """,
}


@pytest.mark.parametrize(("language", "text"), list_lines(_SAID))
def test_an_applicant_says_no_in_no_employers_name(language: str, text: str) -> None:
    assert not read_message(Message(LETTERS[language].format(text))).verdict.is_rejection

"""An applicant writes in six languages, of a no that was told and to decline; and an employer does."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_TOLD = {
    "fr": (
        "Chloé, je n'ai pas eu le poste, ils ont pris quelqu'un d'autre.",
        "Salut, je n'ai pas été retenue pour le poste, ils ont choisi une autre candidate.",
        "Salut, ils ne m'ont pas prise, dommage.",
        "Je n'ai pas été prise chez Brel, malheureusement.",
        "Ils m'ont dit non, ils ont retenu un autre profil.",
    ),
    "es": (
        "Lucía, no me han cogido, eligieron a otra persona.",
        "Hola, no conseguí el puesto, han elegido a otro candidato.",
        "Me han descartado, se han quedado con otra candidata.",
        "No me dieron el trabajo, lamentablemente.",
        "Me dijeron que no, buscaban otro perfil.",
    ),
    "it": (
        "Marta, non mi hanno preso, hanno scelto un altro.",
        "Ciao, non ho avuto il posto, hanno scelto un'altra candidata.",
        "Mi hanno scartato, peccato.",
        "Non sono stata selezionata, purtroppo.",
        "Mi hanno detto di no, cercavano un altro profilo.",
    ),
    "nl": (
        "Sanne, ik ben het niet geworden, ze hebben een ander gekozen.",
        "Hoi, ik heb de baan niet gekregen, ze kozen een andere kandidaat.",
        "Ze hebben me afgewezen, jammer.",
        "Ik ben helaas niet aangenomen.",
        "Ze zeiden nee, ze zochten een ander profiel.",
    ),
    "pt": (
        "Ana, não consegui a vaga, escolheram outra pessoa.",
        "Olá, não fiquei com o lugar, escolheram outro candidato.",
        "Não fui selecionada, infelizmente.",
        "Disseram-me que não, procuravam outro perfil.",
        "Fui rejeitada, ficaram com outra candidata.",
    ),
    "tr": (
        "Elif, işi alamadım, başka birini seçmişler.",
        "Merhaba, beni almadılar, başka bir adayı seçtiler.",
        "Maalesef işe alınmadım.",
        "Bana hayır dediler, başka bir profil arıyorlarmış.",
        "Reddedildim, başkasını almışlar.",
    ),
}
_DECLINED = {
    "fr": (
        "Je ne peux malheureusement pas accepter votre offre, j'ai choisi une autre entreprise.",
        "J'ai décidé de ne pas poursuivre ma candidature. Merci pour votre temps.",
        "Je préfère décliner, j'ai accepté un autre poste.",
    ),
    "es": (
        "Lamentablemente no puedo aceptar vuestra oferta, he elegido otra empresa.",
        "He decidido no continuar con mi candidatura. Gracias por su tiempo.",
        "Prefiero declinar, he aceptado otro puesto.",
    ),
    "it": (
        "Purtroppo non posso accettare la vostra offerta, ho scelto un'altra azienda.",
        "Ho deciso di non proseguire con la mia candidatura. Grazie del tempo.",
        "Preferisco declinare, ho accettato un altro posto.",
    ),
    "nl": (
        "Helaas kan ik jullie aanbod niet aannemen, ik heb voor een ander bedrijf gekozen.",
        "Ik heb besloten niet verder te gaan met mijn sollicitatie. Dank voor uw tijd.",
        "Ik zie ervan af, ik heb een andere baan aangenomen.",
    ),
    "pt": (
        "Infelizmente não posso aceitar a vossa proposta, escolhi outra empresa.",
        "Decidi não avançar com a minha candidatura. Obrigada pelo tempo.",
        "Prefiro recusar, aceitei outro lugar.",
    ),
    "tr": (
        "Maalesef teklifinizi kabul edemiyorum, başka bir şirketi seçtim.",
        "Başvuruma devam etmemeye karar verdim. Zamanınız için teşekkürler.",
        "Başka bir işi kabul ettim, bu yüzden geri çekiliyorum.",
    ),
}
_NOES = (
    "J'ai choisi une autre candidate pour le poste de serveuse. Merci pour votre candidature.",
    "Je ne peux malheureusement pas retenir votre candidature au poste de serveur.",
    "He elegido a otra candidata para el puesto de camarera. Gracias por tu candidatura.",
    "Ho scelto un'altra candidata per il posto di cameriera. Grazie della candidatura.",
    "Ik heb voor een andere kandidaat gekozen. Bedankt voor je sollicitatie als kok.",
    "Escolhi outra candidata para a vaga de cozinheira. Obrigado pela candidatura.",
    "Garson pozisyonu için başka bir adayı seçtim. Başvurunuz için teşekkürler.",
)


def _is_decision(text: str) -> bool:
    return read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize("language", _TOLD)
def test_a_friend_tells_of_a_no(language: str) -> None:
    assert not any(map(_is_decision, _TOLD[language]))


@pytest.mark.parametrize("language", _DECLINED)
def test_an_applicant_declines(language: str) -> None:
    assert not any(map(_is_decision, _DECLINED[language]))


@pytest.mark.parametrize("text", _NOES)
def test_who_hires_says_no_in_the_first_person(text: str) -> None:
    assert _is_decision(text)

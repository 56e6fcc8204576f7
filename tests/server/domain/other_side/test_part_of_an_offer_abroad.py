"""A wish that is turned down beside the job is no job that is."""

from __future__ import annotations

import pytest

from tests.letters_of_employers import is_no_in_letter

_MAILS = [
    (
        "fr",
        (
            "J'ai le plaisir de vous confirmer votre recrutement dès lundi. "
            "Malheureusement le parking est complet, toutes ces places sont "
            "pourvues."
        ),
    ),
    (
        "fr",
        (
            "Votre contrat de travail est joint. Malheureusement votre souhait de temps partiel n'a "
            "pas pu être retenu."
        ),
    ),
    (
        "it",
        (
            "Siamo felici di offrirle il posto di commessa. Purtroppo la sua richiesta di part-time "
            "non è stata accolta."
        ),
    ),
    (
        "nl",
        (
            "We nemen je graag aan vanaf mei. Helaas kunnen we je niet in de ochtendploeg "
            "plaatsen, die plekken zijn al vergeven."
        ),
    ),
    ("nl", "De baan is van jou! Helaas kunnen we je geen voltijds contract aanbieden."),
    (
        "tr",
        (
            "Mayıs başından itibaren işe alımınızı onaylamaktan mutluluk duyuyorum. Maalesef sabah "
            "vardiyası dolu olduğu için sizi orada değerlendiremiyoruz."
        ),
    ),
    (
        "fr",
        (
            "Vous commencez le 3 juin. La direction a refusé les 2 400 € que vous demandiez, nous "
            "restons à 2 300."
        ),
    ),
    (
        "nl",
        "Goed nieuws, je hebt de baan! Vrijdag vrij lukt helaas niet, die heeft een collega al.",
    ),
    (
        "es",
        (
            "Le hemos elegido a usted. Lamentablemente no podemos ofrecerle la vivienda, ya ha sido "
            "asignada a otra persona."
        ),
    ),
    (
        "fr",
        (
            "Nous vous avons choisie. Malheureusement nous ne pouvons pas vous proposer le logement, "
            "il a été attribué à une autre personne."
        ),
    ),
    (
        "it",
        (
            "Abbiamo scelto lei. Purtroppo non possiamo offrirle l'alloggio, è stato assegnato a "
            "un'altra persona."
        ),
    ),
    (
        "pt",
        ("Escolhemo-la a si. Infelizmente não podemos oferecer o alojamento, foi atribuído a outra pessoa."),
    ),
    (
        "nl",
        (
            "We hebben voor jou gekozen. Helaas kunnen we je de woning niet aanbieden, die is aan "
            "iemand anders vergeven."
        ),
    ),
    ("tr", "Sizi seçtik. Maalesef lojmanı size sunamıyoruz, başka birine verildi."),
    (
        "fr",
        (
            "Considérez-vous comme embauchée ! Le logement de fonction, hélas, est allé à une autre "
            "candidate qui a trois enfants."
        ),
    ),
    (
        "es",
        (
            "¡Considérese contratada! La vivienda, lamentablemente, se la ha quedado otra candidata "
            "con tres hijos."
        ),
    ),
    (
        "es",
        (
            "Nos alegra que se incorpore el 2 de mayo. Su petición de semana de cuatro días no ha "
            "sido aceptada, lamentablemente."
        ),
    ),
]


@pytest.mark.parametrize(("language", "text"), _MAILS)
def test_a_wish_that_is_turned_down_is_none(language: str, text: str) -> None:
    assert not is_no_in_letter(language, text)

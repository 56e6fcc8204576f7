"""Words for other matters in the names of houses and in titles, in German and in six more languages."""

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message


@pytest.mark.parametrize(
    ("subject", "lines"),
    [
        (
            "Proceso de selección Préstamos Atlántico",
            [
                "Hola Nerea:",
                "Gracias por venir a la entrevista. Lamentablemente, no podremos ofrecerte el puesto.",
                "Un saludo,",
                "Irene",
            ],
        ),
        (
            "Votre candidature chez Crédit Maritime du Nord",
            [
                "Madame,",
                "Merci pour votre candidature. Elle n'a malheureusement pas été retenue.",
                "Crédit Maritime du Nord",
            ],
        ),
        (
            "Fiorista - Vivaio Corso Fiorito",
            [
                "Gentile Elisa,",
                "grazie per il tempo dedicato. Abbiamo scelto un'altra persona.",
                "Vivaio Corso Fiorito",
            ],
        ),
        (
            "A sua candidatura",
            [
                "Bom dia,",
                "obrigado pela sua candidatura. Optámos por outro candidato para a vaga.",
                "Raquel Dias",
                "Seguros Crédito Vivo",
            ],
        ),
        (
            "Sollicitatie bij Uitgeverij Manuscript Noord",
            ["Beste Wout,", "Wij nemen uw sollicitatie niet verder in behandeling.", "Groetjes,", "Roos"],
        ),
        (
            "Doğa Sigorta iş başvurunuz",
            [
                "Merhaba Ece,",
                "Doğa Sigorta bünyesindeki pozisyon için maalesef başka bir adayı tercih ettik.",
                "Doğa Sigorta",
            ],
        ),
        (
            "Ihre Bewerbung",
            [
                "Guten Tag Frau Ott,",
                "Ihre Bewerbung als Köchin bei der Stipendienstiftung Wald war leider nicht erfolgreich.",
                "Viele Grüße",
                "Stipendienstiftung Wald",
            ],
        ),
    ],
)
def test_a_house_is_no_other_matter(subject, lines):
    assert read_message(Message("\n\n".join(lines), subject)).verdict.is_rejection


@pytest.mark.parametrize(
    ("subject", "lines"),
    [
        (
            "Su candidatura para Gestora de alquiler",
            ["Hola Inma:", "No pasas a la siguiente fase del proceso.", "Un saludo"],
        ),
        (
            "Votre candidature - Négociateur location",
            ["Bonjour,", "Merci de votre visite. Nous avons pourvu le poste.", "Bonne continuation"],
        ),
        (
            "Candidatura para Separadora de pedidos",
            ["Olá,", "Decidimos não dar continuidade ao seu processo.", "Um abraço"],
        ),
        (
            "Resim Kursu Eğitmeni başvurunuz",
            [
                "Merhaba Nil,",
                "Bize ayırdığınız zaman için teşekkürler. Başvurunuz reddedildi.",
                "İnsan Kaynakları",
            ],
        ),
        (
            "Cursusleider pottenbakken",
            ["Beste Lot,", "We hebben besloten de procedure met u niet voort te zetten.", "Groetjes"],
        ),
    ],
)
def test_a_title_is_no_other_matter(subject, lines):
    assert read_message(Message("\n\n".join(lines), subject)).verdict.is_rejection


@pytest.mark.parametrize(
    ("subject", "lines"),
    [
        (
            "Préstamos Atlántico",
            [
                "Estimada Nerea:",
                "Lamentamos comunicarle que su solicitud de préstamo ha sido denegada.",
                "Préstamos Atlántico",
            ],
        ),
        (
            None,
            [
                "Madame,",
                "Votre demande de crédit chez Crédit Maritime du Nord n'a pas été retenue.",
                "Crédit Maritime du Nord",
            ],
        ),
        (
            None,
            [
                "Gentile Elisa,",
                "la Sua iscrizione al corso presso Vivaio Corso Fiorito non è stata accolta.",
                "Cordiali saluti",
            ],
        ),
        (None, ["Bom dia,", "a sua solicitação de crédito foi recusada.", "Seguros Crédito Vivo"]),
        (None, ["Beste Wout,", "Uw manuscript is niet geselecteerd.", "Uitgeverij Manuscript Noord"]),
        (None, ["Sayın Ece Kaya,", "Kredi başvurunuz reddedilmiştir.", "Kuzey Kredi"]),
        (
            None,
            [
                "Guten Tag,",
                "Ihr Antrag auf ein Stipendium bei der Stipendienstiftung Wald wurde abgelehnt.",
                "Stipendienstiftung Wald",
            ],
        ),
        (
            "Solicitud",
            [
                "Hola:",
                "Tu solicitud para el piso de la Agente de alquiler ha sido rechazada, ya está alquilado.",
                "Un saludo",
            ],
        ),
    ],
)
def test_the_matter_itself_is_one(subject, lines):
    assert not read_message(Message("\n\n".join(lines), subject)).verdict.is_rejection

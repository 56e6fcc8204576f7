"""Further turns of six languages: noes, houses, roles, talks, feedback, and boxes that nobody reads."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.languages import APPLIED, NOES, facts_with, is_no, write


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "No podemos acogerte en prácticas este curso."),
        ("es", "La búsqueda se cerró la semana pasada."),
        ("es", "No encajas en lo que buscamos ahora."),
        ("fr", "Les deux places sont déjà prises."),
        ("fr", "Nous avons déjà nos deux stagiaires."),
        ("fr", "Nous n'accueillerons pas d'apprenti cette année."),
        ("it", "Non possiamo accoglierti in studio per lo stage."),
        ("it", "I posti di tirocinio sono già tutti presi."),
        ("pt", "As vagas de estágio já estão todas preenchidas."),
        ("nl", "Uw brief behoort niet tot de brieven die we verder bekijken."),
        ("nl", "We hebben een keuze gemaakt en daar hoor jij niet bij."),
        ("nl", "We hebben moeten kiezen en jij zit er dit keer niet bij."),
        ("nl", "Je valt niet binnen de selectie."),
        ("nl", "Je staat niet op de shortlist."),
        ("nl", "Momenteel hebben we geen plaats in de keuken."),
        ("nl", "Er is momenteel geen ruimte in het team."),
        ("nl", "De opdrachtgever liet weten dat ze niet met je verder willen."),
        ("nl", "Uw kandidatuur werd niet weerhouden."),
        ("nl", "We gaan niet in op je kandidatuur."),
        ("nl", "Je ervaring sluit onvoldoende aan."),
        ("nl", "Daarom stopt de procedure voor jou hier."),
        ("tr", "Kontenjanımız dolmuştur."),
        ("tr", "Bu dönem için alımlarımızı tamamladık."),
        ("nl", "Er zijn momenteel geen openstaande functies."),
        ("nl", "Op dit moment zijn we niet op zoek naar extra mensen."),
        ("it", "Abbiamo già completato il nostro organico."),
    ],
)
def test_a_no_is_found(language: str, sentence: str) -> None:
    assert is_no(write(language, APPLIED[language], sentence))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("tr", "Olumlu veya olumsuz size mutlaka dönüş yapacağız."),
        ("tr", "Sonuç olumlu da olsa olumsuz da olsa haber vereceğiz."),
        ("nl", "Het gesprek stopt hier rond vijf uur."),
        ("nl", "Je kunt kiezen tussen dinsdag en woensdag."),
        ("nl", "Er is nog geen plaats vergeven."),
        ("pt", "As vagas de estacionamento já estão todas ocupadas; venha de metro."),
        ("it", "Il colloquio si conclude verso le cinque."),
        ("es", "La dirección busca una solución interna para el horario, te avisaremos."),
    ],
)
def test_what_is_still_open_is_no_no(language: str, sentence: str) -> None:
    assert not is_no(write(language, APPLIED[language], sentence))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Hemos optado por una solución interna para las nóminas y no renovaremos la licencia."),
        (
            "it",
            "Abbiamo optato per una soluzione interna, quindi non rinnoveremo il contratto di manutenzione.",
        ),
        ("nl", "Je cadeau zit daar niet bij."),
        ("fr", "Nous ne pouvons pas vous accueillir au gîte en août, tout est complet."),
        ("nl", "Uw boot behoort niet tot de boten die worden toegelaten."),
    ],
)
def test_a_no_to_something_else_is_none(language: str, sentence: str) -> None:
    assert not is_no(write(language, sentence))


@pytest.mark.parametrize(
    ("language", "sentence", "house"),
    [
        ("es", "Gracias por tu confianza en Modas Alcorisa.", "Modas Alcorisa"),
        ("es", "Gracias por contactar con Nuvaria.", "Nuvaria"),
        ("fr", "Merci de l'intérêt que vous avez manifesté pour Orvalis.", "Orvalis"),
        ("it", "La ringraziamo per l'interesse dimostrato per Tessilnova.", "Tessilnova"),
        ("it", "Ti scrivo da Lavorabene Agenzia per il Lavoro.", "Lavorabene Agenzia per il Lavoro"),
        ("pt", "Agradecemos o interesse demonstrado pela Lusotronic.", "Lusotronic"),
        ("nl", "Namens Dijkwater veel geluk gewenst.", "Dijkwater"),
        ("tr", "Kuzgun Mobilya adına teşekkür ederiz.", "Kuzgun Mobilya"),
    ],
)
def test_a_house_is_named_in_a_sentence(language: str, sentence: str, house: str) -> None:
    assert facts_with(language, behind=sentence).company == house


@pytest.mark.parametrize(
    ("language", "last", "house"),
    [
        ("nl", "Femke Dolman\nTalent partner Vlinq", "Vlinq"),
        ("nl", "drs. A. Boersma\nrector Sint-Ludgercollege", "Sint-Ludgercollege"),
        ("it", "Studio legale Bressanelli", "Studio legale Bressanelli"),
        ("fr", "Cabinet d'architecture Morvel & Roy", "Cabinet d'architecture Morvel & Roy"),
        ("tr", "Derin Mühendislik", "Derin Mühendislik"),
        ("nl", "Femke Dolman\nRecruiter Noord", None),
    ],
)
def test_a_house_signs(language: str, last: str, house: str | None) -> None:
    text = f"{APPLIED[language]} {NOES[language]}"
    closing = {
        "nl": "Met vriendelijke groet",
        "it": "Cordiali saluti",
        "fr": "Cordialement",
        "tr": "Saygılarımla",
    }
    assert read_message(Message(f"{text}\n\n{closing[language]},\n{last}")).facts.company == house


def test_a_board_tells_which_house_decided() -> None:
    text = "Hola, Iván:\n\nLa empresa Suministros Belchite ha actualizado tu candidatura: Descartada."
    assert (
        read_message(
            Message(text, "Tu candidatura", "TrabajoFácil", "avisos@trabajofacil.example")
        ).facts.company
        == "Suministros Belchite"
    )


def test_an_office_beside_the_house_is_no_part_of_it() -> None:
    message = Message(f"Bonjour,\n\n{APPLIED['fr']} {NOES['fr']}\n\nCordialement", "", "Orvalis Carrières")
    assert read_message(message).facts.company == "Orvalis"


def test_what_a_subject_is_about_is_no_house() -> None:
    text = f"Geachte heer Pol,\n\n{NOES['nl']}\n\nHoogachtend,\nA. Boersma"
    assert read_message(Message(text, "Betreft: uw reactie op de vacature kok")).facts.company is None


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        (
            "pt",
            "Obrigado pela candidatura para a função de Técnico de Laboratório.",
            "Técnico de Laboratório",
        ),
        ("it", "Grazie per il ruolo di Data Analyst in Tessilnova Servizi.", "Data Analyst"),
        ("it", "Le scriviamo per la ricerca di un magazziniere mulettista.", "magazziniere mulettista"),
        ("fr", "Vous avez postulé à l'offre Chargé de mission H/F.", "Chargé de mission H/F"),
    ],
)
def test_a_role_is_read(language: str, sentence: str, role: str) -> None:
    assert read_message(write(language, sentence, NOES[language])).facts.role == role


@pytest.mark.parametrize(
    ("language", "subject", "role"),
    [
        ("es", "CV camarera", "camarera"),
        ("pt", "Sua inscrição na vaga Operador de Máquinas", "Operador de Máquinas"),
        ("fr", "Vendeur CDI", "Vendeur"),
        ("es", "Enfermero (turno noche)", "Enfermero"),
        ("tr", "Garson başvurunuz", "Garson"),
    ],
)
def test_a_subject_has_more_than_the_role(language: str, subject: str, role: str) -> None:
    assert read_message(Message(f"{NOES[language]}\n\nAna", subject)).facts.role == role


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Je vous remercie de vous être déplacée mardi."),
        ("it", "I colloqui con te e con gli altri sono stati interessanti."),
        ("pt", "Referente à entrevista realizada em 12/03 com a direção."),
        ("nl", "Bedankt dat je tijd maakte voor de call met Els."),
        ("tr", "Dünkü görüşmemiz için sağ olun."),
    ],
)
def test_a_talk_lies_behind(language: str, sentence: str) -> None:
    assert facts_with(language, sentence).stage == "interviewed"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Si te interesa que te contemos con más detalle la decisión, escríbeme."),
        ("it", "Se desidera un confronto su come è andata, mi scriva."),
        ("nl", "Ik licht dit graag aan de telefoon toe."),
    ],
)
def test_feedback_is_offered(language: str, sentence: str) -> None:
    assert facts_with(language, behind=sentence).feedback_stance == "offered"


@pytest.mark.parametrize(
    "sentence",
    ["Het is niet mogelijk om elke keuze toe te lichten.", "Wij lichten afwijzingen niet toe."],
)
def test_feedback_is_refused(sentence: str) -> None:
    assert facts_with("nl", behind=sentence).feedback_stance == "refused"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "No respondas a este correo: la dirección no admite mensajes."),
        ("tr", "Bu adres yalnızca gönderim içindir."),
        ("it", "La casella non è presidiata."),
        ("fr", "Cette adresse n'est pas relevée."),
        ("nl", "Berichten op dit adres worden niet gelezen."),
    ],
)
def test_nobody_reads(language: str, sentence: str) -> None:
    assert facts_with(language, behind=sentence).sender_kind == "no_reply"

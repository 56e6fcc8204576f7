"""A no in plain Spanish, Italian and Portuguese words that no order of classes tells."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_SPANISH = (
    "Hola Marta:\n\nGracias por tu candidatura al puesto de contable.\n\n{}\n\nUn saludo,\nAna Ruiz",
    "Estimada Marta:\n\nGracias por participar en la selección para contable. {}\n\nUn saludo,\nAna",
)
_ITALIAN = (
    "Gentile Marta,\n\ngrazie per la tua candidatura al ruolo di contabile.\n\n{}\n\nCordiali saluti,\nAna",
    "Gentile Marta,\n\nle scriviamo in merito alla selezione per contabile. {}\n\nCordiali saluti,\nAna Ruiz",
)
_PORTUGUESE = (
    "Olá Marta,\n\nAgradecemos a sua candidatura à vaga de contabilista.\n\n{}\n\nAtenciosamente,\nAna Ruiz",
    "Olá Marta,\n\nObrigado por participar do processo seletivo para caixa. {}\n\nAtenciosamente,\nAna",
)


def _is_no(letter: str, sentence: str) -> bool:
    return read_message(Message(letter.format(sentence))).verdict.is_rejection


@pytest.mark.parametrize("letter", _SPANISH)
@pytest.mark.parametrize(
    "sentence",
    [
        "No podemos darle el alta en la empresa.",
        "No lograste el puntaje requerido.",
        "Prescindimos de tu candidatura.",
        "Hemos tenido que descartarte.",
        "Ya tenemos el equipo completo.",
        "No serás tú quien ocupe el puesto.",
        "Queda usted excluida de la selección.",
        "No vamos a poder acogerte en nuestra empresa.",
        "Su perfil se ha quedado en el camino.",
        "Hemos tenido que dejarle fuera de la lista.",
    ],
)
def test_a_plain_spanish_no_is_one(sentence: str, letter: str) -> None:
    assert _is_no(letter, sentence)


@pytest.mark.parametrize("letter", _ITALIAN)
@pytest.mark.parametrize(
    "sentence",
    [
        "Abbiamo dovuto scartarti.",
        "Abbiamo dovuto lasciarti fuori dalla selezione.",
        "Purtroppo sei stata esclusa dalla procedura.",
        "La sua assunzione non è stata autorizzata.",
        "Abbiamo preferito puntare su chi vive in zona.",
        "Siamo costretti a escluderla dalla procedura.",
        "Non entrerai a far parte del nostro team.",
        "Rinunciamo alla sua candidatura.",
        "La direzione ha espresso parere contrario alla sua assunzione.",
    ],
)
def test_a_plain_italian_no_is_one(sentence: str, letter: str) -> None:
    assert _is_no(letter, sentence)


@pytest.mark.parametrize("letter", _PORTUGUESE)
@pytest.mark.parametrize(
    "sentence",
    [
        "Tivemos que te eliminar do processo.",
        "O concurso foi ganho por outro candidato.",
        "Já temos a equipa completa.",
        "A sua contratação não foi autorizada.",
        "O dono decidiu-se por alguém com mais prática.",
        "Tivemos de o deixar de fora da seleção.",
        "A sua inscrição foi indeferida.",
        "Preferimos apostar em quem mora perto.",
        "Você foi desclassificada por falta de diploma.",
        "Abdicamos da sua candidatura.",
    ],
)
def test_a_plain_portuguese_no_is_one(sentence: str, letter: str) -> None:
    assert _is_no(letter, sentence)


@pytest.mark.parametrize(
    ("letter", "sentence"),
    [
        (_SPANISH[0], "La plaza quedó cubierta ayer, y quien la ocupa es usted."),
        (_SPANISH[0], "Ya no buscamos a nadie más, te queremos a ti."),
        (_SPANISH[0], "La vacante no se le ha dado a nadie."),
        (_SPANISH[0], "El horario que elegiste ya lo tomó otra persona, escoge uno nuevo."),
        (_SPANISH[0], "No cumplo todos los requisitos del anuncio."),
        (_ITALIAN[0], "Non serve un altro colloquio, perché vogliamo assumerti."),
        (_ITALIAN[0], "La sala è già occupata da un altro gruppo."),
        (_ITALIAN[0], "Il posto è stato coperto lunedì, e a ricoprirla sarà lei."),
        (_ITALIAN[0], "Ho deciso di non proseguire con la mia candidatura."),
        (
            _ITALIAN[0],
            "È stato approvato un secondo posto, quindi non dobbiamo più scegliere tra lei e l'altro.",
        ),
        (_PORTUGUESE[0], "A vaga não foi dada a ninguém."),
        (_PORTUGUESE[0], "O e-mail que dizia que não tinha sido selecionada foi enviado por engano."),
        (_PORTUGUESE[0], "Não vai precisar de outra entrevista, porque queremos te contratar."),
        (_PORTUGUESE[0], "A entrevista fica para a próxima semana."),
        (_PORTUGUESE[0], "Acho que este candidato não se enquadra, mas quero ouvir a tua opinião."),
    ],
)
def test_what_leaves_the_reader_in_is_none(letter: str, sentence: str) -> None:
    assert not _is_no(letter, sentence)


@pytest.mark.parametrize(
    ("letter", "sentence"),
    [
        (_SPANISH[0], "Si queda usted excluida de la selección, se lo diremos."),
        (_SPANISH[0], "Tu candidatura ha sido retirada a petición tuya."),
        (_ITALIAN[0], "Se non la convocheremo per il colloquio, la avviseremo."),
        (_ITALIAN[0], "La sua candidatura è stata scartata per errore."),
        (_PORTUGUESE[0], "Se a sua inscrição for indeferida, avisaremos."),
        (_PORTUGUESE[0], "A sua candidatura foi retirada a seu pedido."),
    ],
)
def test_what_may_be_or_was_wished_is_none(letter: str, sentence: str) -> None:
    assert not _is_no(letter, sentence)

"""Spanish, Portuguese and Turkish noes that tell who was taken, what is lacking or what was not reached."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_LETTERS = {
    "es": (
        "Hola, Marta:\n\nGracias por venir a la entrevista.\n\n{}\n\nUn saludo,\nAna Ruiz",
        "Estimada Marta:\n\nGracias por tu candidatura al puesto de recepcionista.\n\n{}\n\nAna Ruiz",
    ),
    "pt": (
        "Olá, Marta,\n\nObrigado por teres vindo à entrevista.\n\n{}\n\nAbraço,\nAna",
        "Olá, Marta,\n\nAgradecemos a sua candidatura à vaga de recepcionista.\n\n{}\n\nAna Ruiz",
    ),
    "tr": (
        "Merhaba Elif,\n\nGörüşmeye geldiğin için teşekkürler.\n\n{}\n\nSevgiler,\nAyşe",
        "Merhaba Elif,\n\nResepsiyonist pozisyonuna başvurunuz için teşekkürler.\n\n{}\n\nAyşe Kaya",
    ),
}
_NOES = (
    # Somebody of whom it is told who it is.
    ("pt", "Vamos ficar com o estagiário deste verão."),
    ("pt", "Preferimos o rapaz que já cá trabalhava."),
    ("es", "Nos vamos a quedar con el chico que vino el martes."),
    ("es", "Lo hemos hablado con los socios y hemos cerrado con una vecina del pueblo."),
    ("es", "Se lo hemos ofrecido a un antiguo becario."),
    ("es", "Me quedo con la sobrina de una clienta."),
    ("pt", "Acabamos escolhendo uma vizinha da dona."),
    ("tr", "Öbür kızı aldık."),
    ("tr", "Mahalleden bir çocuğu aldık."),
    ("tr", "Eski bir stajyerimizle anlaştık."),
    ("tr", "Ortaklar diğer çocuğu istedi."),
    ("tr", "Kadroyu içeriden doldurduk."),
    ("tr", "Patron kendi yeğenini aldı."),
    # What a profile falls short of, or goes beyond.
    ("es", "Tu perfil es demasiado sénior para nosotros."),
    ("es", "Tu experiencia se queda corta para el puesto."),
    ("es", "Tu perfil nos ha gustado, pero queda lejos de lo que pedimos."),
    ("pt", "O seu perfil fica aquém do pretendido."),
    ("pt", "A sua pretensão salarial está acima do que podemos pagar."),
    ("tr", "Maaş beklentiniz bütçemizin üstünde kaldı."),
    ("tr", "Tecrübeniz bizim için biraz fazla."),
    # Who is wanted instead.
    ("pt", "Gostámos muito de ti, mas precisamos de alguém que possa entrar às seis."),
    ("tr", "Üzgünüm, daha tecrübeli birini arıyorduk."),
    # The step that was not reached, the place that was not given.
    ("es", "Te quedaste a las puertas de la final."),
    ("es", "No podemos hacerte un hueco."),
    ("es", "No podemos meterte en plantilla."),
    ("es", "Hemos elegido a otra persona y queremos ofrecerle nuestra ayuda en el futuro."),
    ("es", "El puesto ya tiene dueño."),
    ("es", "Este año las prácticas ya están asignadas."),
    ("es", "Te faltaron dos puntos para entrar en la bolsa."),
    ("pt", "Não chegaste à dinâmica de grupo."),
    ("pt", "Não conseguimos encaixar você na equipe."),
    ("pt", "O lugar já tem dono."),
    ("pt", "A escolha não caiu em ti."),
    ("pt", "Este ano os estágios já estão todos atribuídos."),
    ("pt", "Não podemos apresentá-la."),
    ("tr", "Uygun bulunmadınız."),
    ("tr", "Ön görüşmeyi geçemedin."),
    ("tr", "Başvurunuzla devam etmiyoruz."),
    ("tr", "Başvurduğunuz iş artık açık değil."),
    ("tr", "İş başkasına gitti."),
    ("tr", "Yolumuzu burada ayırıyoruz."),
    ("tr", "Bu yıl staj yerleri dağıtıldı."),
    ("tr", "Başka bir muhasebeciyle imzaladık."),
)
_NONE = (
    # Another thing was chosen, or the reader.
    ("es", "Te hemos elegido a ti entre más de cien."),
    ("es", "Hemos elegido otra plataforma de vídeo para la entrevista."),
    ("es", "Hemos elegido a los finalistas y eres uno de ellos."),
    ("es", "Hemos elegido a Marta como tu tutora."),
    ("es", "Hemos elegido a otra persona para la tienda, y a ti te queremos ver el lunes."),
    ("es", "Hemos contratado a una gestoría para preparar tu contrato."),
    ("pt", "A vaga é para uma pessoa com mais experiência, como você."),
    ("tr", "Görüşme için başka bir salon seçtik."),
    ("tr", "Başkasını değil sizi seçtik."),
    ("tr", "Depo için birini aldık, şimdi de kasaya sizi düşünüyoruz."),
    # An hour, a way, a place to park.
    ("es", "No va a poder ser el lunes, pero sí el martes."),
    ("es", "El hueco de las diez lo ha pedido otro candidato."),
    ("es", "La entrevista la hará otra persona."),
    ("es", "No podemos ofrecerte aparcamiento, pero te pagamos el transporte."),
    ("pt", "Na segunda não vai dar, mas na terça sim."),
    ("pt", "O horário das dez ficou com outro candidato."),
    ("pt", "Outra pessoa da equipa vai ligar-lhe."),
    ("pt", "O lugar de estacionamento já está ocupado, por isso venha de metro."),
    ("tr", "Saat onu başka bir aday aldı."),
    ("tr", "Bağlantıyı başka bir arkadaşım gönderecek."),
    ("tr", "Size otopark yeri veremiyoruz ama yol parasını ödüyoruz."),
    # What is still open, or may be handed in.
    ("es", "Aún no se ha cubierto el puesto."),
    ("es", "Nos faltan tus referencias, sin ellas no podemos continuar."),
    ("es", "Tu perfil no está completo: falta la fecha de nacimiento."),
    ("pt", "O lugar ainda não foi preenchido."),
    ("pt", "Faltam as suas referências, sem elas não podemos avançar."),
    ("pt", "A vaga de Braga já foi preenchida, mas a do Porto continua livre."),
    ("tr", "Referanslarınız eksik, onlar olmadan ilerleyemiyoruz."),
    # A rule for everybody, a hint, another matter.
    ("es", "Una vez cubierta la plaza se cerrará la convocatoria."),
    ("es", "La empresa se reserva el derecho de anular la vacante."),
    ("es", "No te pierdas estas vacantes antes de que se cubran."),
    ("es", "El otro candidato no ha superado el periodo de prueba y nos gustaría contar contigo."),
    ("pt", "Quem não passar na primeira prova não segue para a segunda."),
    ("pt", "Complete o seu perfil para não ser descartado."),
    ("tr", "Kurum ilanı iptal etme hakkını saklı tutar."),
    ("tr", "Mülakatta ret aldıysanız şunları okuyun."),
    ("tr", "İzin talebiniz reddedildi."),
)
# Beside a clear no they take nothing back; each was taken back for a while.
_NOES_THAT_STAND = (
    ("es", "Una vez cerrado el proceso, lamentamos comunicarte que no has sido seleccionada."),
    ("es", "No has sido elegida, aunque todavía no hemos cubierto la otra plaza."),
    ("es", "Hemos elegido a otra candidata, y a ti te queremos dar las gracias."),
    ("es", "El turno de la tarde se lo hemos dado a otra persona."),
    ("pt", "A sua candidatura não avança, mas a nossa porta continua aberta."),
    ("pt", "O horário da tarde ficou com outra candidata, lamento."),
    ("tr", "Profiliniz uygun değil, sizi işe alamıyoruz."),
    ("tr", "Aynı gün başka bir adayla anlaştık."),
    ("tr", "Pozisyon doldu, başka bir gün yine uğrayın."),
    ("tr", "Başvurunuz olumsuz sonuçlandı, başka bir ilanımız hâlâ açık."),
)


def _is_no(letter: str, sentence: str) -> bool:
    return read_message(Message(letter.format(sentence))).verdict.is_rejection


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize(("language", "sentence"), _NOES + _NOES_THAT_STAND)
def test_who_else_was_taken_or_what_is_lacking_is_a_no(language: str, sentence: str, number: int) -> None:
    assert _is_no(_LETTERS[language][number], sentence)


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize(("language", "sentence"), _NONE)
def test_what_sounds_like_it_is_none(language: str, sentence: str, number: int) -> None:
    assert not _is_no(_LETTERS[language][number], sentence)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Başvurunuz hakkında", "Merhaba Elif,\n\nGarson için eleman bulduk. Hayırlı işler.\n\nAyşe"),
        ("Başvurunuz hakkında", "Merhaba Elif,\n\nSizi aramıza katamadık, üzgünüz.\n\nAyşe"),
        ("Tu candidatura", "Hola, Marta:\n\nHemos tenido que descartarte por el horario.\n\nAna"),
        ("A sua candidatura", "Olá, Marta,\n\nO posto foi dado a outra concorrente.\n\nAna"),
    ],
)
def test_a_subject_tells_what_it_is_about(subject: str, text: str) -> None:
    assert read_message(Message(text, subject=subject)).verdict.is_rejection

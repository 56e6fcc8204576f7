"""Talks behind both, and feedback offered or refused, as they are put in six languages."""

from __future__ import annotations

import pytest

from tests.languages import facts_with


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Nos gustó mucho tu energía cuando viniste el martes."),
        ("es", "Gracias por el rato del jueves."),
        ("es", "En la entrevista que tuviste con Pablo hablaste muy claro."),
        ("es", "Una vez celebradas las entrevistas, ya hay decisión."),
        ("es", "Me caíste muy bien."),
        ("es", "Gracias por venir al día de prueba del sábado."),
        ("fr", "On a bien rigolé quand tu es passé mardi."),
        ("fr", "Vous avez été reçue par la commission le 4 mai."),
        ("fr", "Le client a vu quatre personnes, dont vous."),
        ("fr", "Vous nous avez fait très bonne impression."),
        ("fr", "J'ai eu grand plaisir à échanger avec vous."),
        ("fr", "Merci d'être venue jusqu'à Brest."),
        ("it", "Al colloquio di lunedì eri molto preparata."),
        ("it", "Sabato eri andata bene, davvero."),
        ("it", "Dopo la call di giovedì ne abbiamo parlato."),
        ("it", "Quando sei venuta in bottega ci sei piaciuta."),
        ("it", "È stato un piacere averti conosciuta."),
        ("it", "Grazie per aver partecipato all'Assessment Day."),
        ("pt", "Sei que se preparou bem para tudo e foi ótimo nas três entrevistas."),
        ("pt", "Concluída a etapa de entrevistas, já há decisão."),
        ("pt", "Ficou claro na conversa de segunda que tem jeito para isto."),
        ("pt", "Quando vieste cá ficámos com boa impressão."),
        ("pt", "Gostámos muito de te conhecer."),
        ("pt", "Obrigada pela disponibilidade para as duas conversas connosco."),
        ("nl", "We vonden je aardig toen je woensdag langskwam."),
        ("nl", "Fijn dat je vorige week op gesprek bent geweest."),
        ("nl", "Over je kennismaking van dinsdag was de klant te spreken."),
        ("nl", "Je deed goed mee op de meeloopdag."),
        ("nl", "Je hebt het heel goed gedaan."),
        ("nl", "Leuk dat je met het team hebt kennisgemaakt."),
        ("tr", "Müşterimizle yaptığınız görüşmenin ardından haber geldi."),
        ("tr", "Geçen hafta konuştuğumuz konuda dönüş yapıyorum."),
        ("tr", "Katıldığınız sözlü sınav değerlendirildi."),
        ("tr", "Ofisimize geldiğinizde çok keyifli sohbet ettik."),
        ("tr", "Sizi tanımaktan mutlu olduk."),
        ("tr", "Yaptığınız örnek ders çok beğenildi."),
    ],
)
def test_a_talk_lies_behind_both(language: str, sentence: str) -> None:
    assert facts_with(language, sentence).stage in ("interviewed", "screened", "final")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Si vienes por aquí, pasa a saludar."),
        ("es", "Cuando vengas a la ciudad, escríbenos."),
        ("fr", "Si tu passes par Brest, viens nous saluer."),
        ("fr", "Nous serions ravis de vous rencontrer un jour."),
        ("it", "Se passi in città, vieni a trovarci."),
        ("it", "Non sei stata ammessa al colloquio."),
        ("pt", "Se passares por cá, diz olá."),
        ("pt", "Não passou para a etapa de entrevistas."),
        ("nl", "Kom gerust eens langs als je in de buurt bent."),
        ("nl", "Je wordt niet uitgenodigd voor de selectiedag."),
        ("tr", "Mülakata davet edemiyoruz."),
        ("tr", "Yolunuz düşerse kahveye bekleriz."),
    ],
)
def test_a_talk_to_come_or_of_others_is_none(language: str, sentence: str) -> None:
    assert facts_with(language, sentence).stage == "applied"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Si te apetece, te cuento con calma qué echamos en falta."),
        ("es", "Si quieres, te explico por qué."),
        ("es", "Puedo contarte con más detalle los motivos si te ayuda."),
        ("es", "Encantada de darte feedback por teléfono."),
        ("es", "Si te sirve, te paso mis comentarios sobre la prueba."),
        ("fr", "Je peux vous expliquer notre choix de vive voix."),
        ("fr", "Si tu veux en parler, appelle-moi."),
        ("fr", "Je suis joignable si vous souhaitez un retour sur l'entretien."),
        ("fr", "Nous pouvons vous faire un retour plus complet par téléphone."),
        ("fr", "Si vous souhaitez en savoir plus, je vous envoie mes notes."),
        ("it", "Se vuoi, ti giro i commenti riga per riga."),
        ("it", "Posso spiegarti volentieri cosa ci è mancato e perché."),
        ("it", "Se ti serve un riscontro più dettagliato, scrivimi."),
        ("it", "Se preferisci parlarne a voce, chiamami."),
        ("it", "Sono disponibile a darle un feedback telefonico."),
        ("pt", "Se achares útil, marcamos uma chamada e dou-te feedback."),
        ("pt", "Se quiser, envio os comentários da equipa."),
        ("pt", "Posso dar-lhe um feedback mais completo por telefone."),
        ("pt", "Se tiver interesse, explico os motivos numa chamada."),
        ("pt", "Podemos marcar dez minutos se quiseres saber o porquê."),
        ("nl", "Ik bel je morgen om dit toe te lichten."),
        ("nl", "Wil je weten waarom? Bel me gerust."),
        ("nl", "Als je feedback wilt, laat het me weten."),
        ("nl", "Ik geef je graag een toelichting aan de telefoon."),
        ("nl", "Mocht je uitleg willen, bel dan even."),
        ("tr", "Detaylı geri bildirim almak istersen bu maili yanıtlaman yeterli."),
        ("tr", "İsterseniz nedenlerini telefonda konuşabiliriz."),
        ("tr", "Geri bildirim isterseniz memnuniyetle paylaşırım."),
        ("tr", "Dilerseniz değerlendirme notlarını size iletebilirim."),
        ("tr", "Geri bildirim için beni arayabilirsiniz."),
    ],
)
def test_feedback_is_offered(language: str, sentence: str) -> None:
    assert facts_with(language, behind=sentence).feedback_stance == "offered"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "No nos es posible dar devoluciones individuales."),
        ("es", "No facilitamos los motivos de la decisión."),
        ("es", "No podemos ofrecer feedback personalizado."),
        ("fr", "Nous ne pouvons pas vous faire de retour individuel."),
        ("fr", "Nous ne communiquons pas les motifs de nos décisions."),
        ("fr", "Aucune explication ne pourra être donnée."),
        ("it", "Non ci è possibile fornire riscontri personalizzati."),
        ("it", "Non vengono fornite motivazioni."),
        ("it", "Non possiamo dare feedback individuali."),
        ("pt", "Não serão fornecidas informações individuais sobre a avaliação."),
        ("pt", "Não conseguimos enviar feedbacks individuais."),
        ("pt", "Não divulgamos os motivos da decisão."),
        ("nl", "Over de uitslag kan niet worden gecorrespondeerd."),
        ("nl", "Over de afwijzing kunnen wij niet corresponderen."),
        ("nl", "Wij geven geen nadere toelichting."),
        ("tr", "Olumsuzluk gerekçesi adaylarla paylaşılamamaktadır."),
        ("tr", "Bireysel geri bildirim veremiyoruz."),
        ("tr", "Değerlendirme puanları açıklanmamaktadır."),
    ],
)
def test_feedback_is_refused(language: str, sentence: str) -> None:
    assert facts_with(language, behind=sentence).feedback_stance == "refused"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Si quieres, te cuento qué otras vacantes tenemos."),
        ("es", "Si te interesa, te llamo cuando salga otra cosa."),
        ("fr", "N'hésitez pas à consulter nos offres si vous souhaitez en savoir plus sur nos métiers."),
        ("fr", "Je vous rappelle si un autre poste s'ouvre."),
        ("it", "Se vuoi, ti mando i dettagli sulle altre posizioni."),
        ("it", "Le do riscontro in merito al colloquio."),
        ("pt", "Se quiser, envie o currículo para outras vagas."),
        ("pt", "Desculpe não ter dado retorno antes."),
        ("nl", "Als je wilt, mail ik je zodra er weer een plek is."),
        ("nl", "We nemen je feedback over de procedure mee."),
        ("tr", "Yoğunluk nedeniyle her başvuruya yanıt veremiyoruz."),
        ("tr", "İsterseniz ileride yeniden başvurabilirsiniz."),
    ],
)
def test_what_sounds_like_feedback_is_none(language: str, sentence: str) -> None:
    assert facts_with(language, behind=sentence).feedback_stance == "none"

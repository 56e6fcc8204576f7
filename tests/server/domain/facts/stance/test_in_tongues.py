"""Feedback is offered, kept and given in eight languages; what only sounds so is none."""

from __future__ import annotations

import pytest

from tests.stance_letters import stance_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Your agency has our notes on the tasting."),
        ("en", "I gave my comments on your loaf to Jo at your agency."),
        ("en", "If you're curious what the others had, ask me any time."),
        ("en", "I owe you a proper explanation and am free on Monday."),
        ("en", "You are welcome to ask for your scores."),
        ("en", "If you want to understand the decision better, my direct line is below."),
        ("de", "Bei Fragen zu unserer Entscheidung erreichen Sie mich unter 030 5550."),
        ("de", "Falls dich interessiert, warum wir uns so entschieden haben, melde dich."),
        ("de", "Eine schriftliche Begründung können Sie bis Freitag anfordern."),
        ("de", "Falls Sie erfahren möchten, wie Sie abgeschnitten haben, rufen Sie an."),
        ("de", "Ihre Beraterin bei der Agentur kennt unsere Einschätzung und spricht mit Ihnen darüber."),
        ("es", "Quedo a tu disposición para comentar los motivos."),
        ("es", "Tu consultora tiene nuestros comentarios y te los hará llegar."),
        ("es", "¿Quieres saber qué nos hizo decidir? Llámame."),
        ("fr", "Je vous propose un court appel pour vous faire part de nos remarques."),
        ("fr", "Les motifs peuvent vous être dits : vous pouvez demander un retour détaillé."),
        ("fr", "Souhaitez-vous connaître nos raisons ? Écrivez-moi."),
        ("it", "Ti chiamo domani per raccontarti le nostre impressioni."),
        ("it", "Siamo disponibili a fornirle maggiori dettagli sulla valutazione."),
        ("pt", "Se você quiser, posso te mandar um feedback por escrito."),
        ("pt", "Caso queira saber os motivos, é só me ligar."),
        ("nl", "Heb je behoefte aan feedback? Stuur me een berichtje."),
        ("nl", "Wil je weten wat de doorslag gaf? Laat het me weten."),
        ("tr", "Merak ederseniz sebebini telefonda konuşabiliriz."),
        ("tr", "Değerlendirmemizi sizinle paylaşmaktan memnuniyet duyarız."),
    ],
)
def test_feedback_may_be_had(language: str, text: str) -> None:
    assert stance_of(text, language) == "offered"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bakery policy prevents me from sharing the tasters' comments."),
        ("en", "I wish I could tell you why, but I am not permitted to."),
        ("en", "I'm sorry that I can't be more specific about the reasons."),
        ("en", "We keep our assessment to ourselves."),
        ("en", "No reasons are given."),
        ("en", "If you have not been shortlisted, we will not be able to give you feedback."),
        ("en", "Sadly we're too short-staffed to offer comments."),
        ("en", "The tasters' comments are not passed on."),
        ("de", "Mehr kann ich dazu leider nicht sagen."),
        ("de", "Warum wir so entschieden haben, können wir nicht mitteilen."),
        ("de", "Über die Gründe dürfen wir aus rechtlichen Gründen nicht sprechen."),
        ("de", "Bitte fragen Sie nicht nach."),
        ("es", "Por política interna, no comunicamos los motivos."),
        ("es", "Solo damos feedback a quienes han hecho la entrevista."),
        ("es", "Las valoraciones del tribunal son confidenciales."),
        ("fr", "Faute de temps, nous ne pouvons pas vous en dire plus."),
        ("fr", "Nos règles internes nous interdisent de commenter les candidatures."),
        ("it", "La commissione non rilascia commenti sulle prove."),
        ("it", "I motivi non vengono comunicati."),
        ("pt", "Só damos feedback a quem passou pela entrevista."),
        ("pt", "As notas são confidenciais."),
        ("nl", "Feedback geven we alleen na een gesprek."),
        ("nl", "De scores worden niet gedeeld."),
        ("tr", "Yalnızca mülakata katılan adaylara geri bildirim veriyoruz."),
        ("tr", "Ret nedenlerini bildiremiyoruz."),
    ],
)
def test_feedback_is_kept(language: str, text: str) -> None:
    assert stance_of(text, language) == "refused"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You asked us to say why: the crust was fine, the crumb was not."),
        ("en", "A few remarks, as promised: a lovely crust; a dense crumb."),
        ("en", "I would recommend that you take a course in costing."),
        ("en", "It would help you to get some practice with live audiences."),
        ("en", "On the plus side, you were well prepared."),
        ("en", "To be frank, your costing lacked detail."),
        ("en", "In the test you did well on crusts but less well on costs."),
        ("en", "You came across as nervous in the first half hour."),
        ("en", "Some thoughts:\n\n- Your crust was fine.\n- Your costing was thin.\n- Best of luck."),
        ("de", "Es liegt mir daran, dass Sie nicht ohne Begründung dastehen."),
        ("de", "Ich würde Ihnen raten, dazu einen Kurs zu besuchen."),
        ("de", "Nicht ganz überzeugt hat uns Ihre Probearbeit."),
        ("de", "Damit Sie wissen, woran es lag: Die Maße stimmten nicht."),
        ("es", "Te aconsejo que practiques más las masas."),
        ("es", "Lo que nos faltó fue experiencia con grupos grandes."),
        ("fr", "Je vous conseille de travailler l'anglais oral."),
        ("fr", "Quelques remarques : bonne écoute, mais des réponses trop longues."),
        ("it", "Le consiglio di fare esperienza in un forno più piccolo."),
        ("it", "Quello che ci è mancato è la conoscenza del tedesco."),
        ("pt", "Recomendo que você estude um pouco mais de panificação."),
        ("pt", "O que pesou foi a falta de prática com o forno."),
        ("nl", "Ik zou je aanraden om eerst een cursus te doen."),
        ("nl", "Wat we misten was ervaring met grote groepen."),
        ("tr", "Size önerim, örnek çalışmalarınızı da getirmeniz."),
    ],
)
def test_feedback_stands_in_the_mail(language: str, text: str) -> None:
    assert stance_of(text, language) == "included"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "If your phone didn't ring by noon, you were not among those chosen."),
        ("en", "We learned a lot about what the students are up to these days: more rye, less wheat."),
        ("en", "There are many reasons why a person isn't picked."),
        ("en", "After careful consideration of all the feedback we have chosen a baker."),
        ("en", "I would advise you to keep an eye on our website."),
        ("en", "As you asked, I'm returning your drawings."),
        ("en", "Please bring:\n\n- your badge\n- your keys\n- your tour sheet"),
        ("de", "Warum ich so spät schreibe: Wir hatten Inventur."),
        ("de", "Wir empfehlen Ihnen, unsere Stellenseite im Blick zu behalten."),
        ("de", "Achten Sie künftig auf unsere Stellenanzeigen."),
        ("de", "Ich rate Ihnen, den Mut nicht zu verlieren."),
        ("es", "Por motivos internos, el puesto no se cubrirá."),
        ("es", "Te aconsejamos visitar nuestra página de empleo."),
        ("fr", "C'est pourquoi nous ne pouvons pas vous retenir."),
        ("fr", "Je reviens vers vous pour vous faire un retour sur votre candidature."),
        ("it", "Mi dispiace perché ci sei piaciuta e non possiamo assumere due persone."),
        ("it", "Le consigliamo di visitare il nostro sito."),
        ("pt", "Passando para te dar um retorno sobre a vaga."),
        ("pt", "Recomendamos acompanhar as vagas em nosso site."),
        ("nl", "Om organisatorische redenen vervalt de vacature."),
        ("nl", "We raden je aan onze vacatures in de gaten te houden."),
        ("tr", "Bu nedenle sizinle devam edemiyoruz."),
        ("tr", "Değerlendirme sürecimiz tamamlandı."),
    ],
)
def test_what_sounds_like_feedback_is_none(language: str, text: str) -> None:
    assert stance_of(text, language) == "none"

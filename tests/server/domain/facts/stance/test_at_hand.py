"""What is told, kept or offered is feedback; another thing that is not given, or a wish for news, is none."""

from __future__ import annotations

import pytest

from tests.stance_letters import stance_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We simply cannot answer questions about why."),
        ("en", "Our marks are not shared with applicants."),
        ("en", "Kindly refrain from asking for the reasons."),
        ("en", "Nobody here has the time to tell you all why."),
        ("en", "We make it a rule never to discuss how we chose."),
        ("de", "Bitte verstehen Sie, dass wir unsere Entscheidung nicht einzeln begründen."),
        ("de", "Bitte fragen Sie nicht nach den Gründen."),
        ("en", "With so many of you it is simply not possible for us to tell you why."),
        ("en", "It isn't possible to tell each of you why, and we ask that you do not telephone the bakery."),
        ("en", "There are too many of you for us to say why."),
        ("en", "Please do not telephone to ask why."),
        ("en", "Please don't write back asking for reasons."),
        ("en", "We're unable to explain our choice to each applicant."),
        ("en", "Because of the numbers, we can't go into why."),
        ("de", "Leider ist es uns nicht möglich, Ihnen zu sagen, warum."),
        ("de", "Leider können wir nicht auf jede Bewerbung einzeln eingehen."),
        ("es", "No nos es posible decirte por qué."),
        ("fr", "Il ne nous est pas possible de vous dire pourquoi."),
        ("it", "Non ci è possibile dirle il perché."),
        ("pt", "Não nos é possível dizer por quê."),
        ("nl", "We kunnen niet iedereen vertellen waarom."),
        ("tr", "Nedenini tek tek açıklamamız mümkün değil."),
    ],
)
def test_why_is_not_told(language: str, text: str) -> None:
    assert stance_of(text, language) == "refused"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'd be glad to do a call where I tell you all we wrote down. Say the word."),
        ("en", "I can tell you everything we noted, good and bad."),
        ("en", "Let me know if you want to hear what the others thought of your bread."),
        ("en", "If you want a bit more than this, just reply."),
        ("en", "If you would like me to go into it, ring the bakery."),
        ("en", "If you have questions about the decision, I'm happy to answer them."),
        ("en", "Happy to talk about what might help for next time."),
        ("de", "Wenn Sie Fragen zur Entscheidung haben, beantworte ich sie gern."),
        ("de", "Ich sage dir gern, was gefehlt hat."),
        ("nl", "Ik vertel je graag wat er ontbrak."),
        ("de", "Ich nehme mir gern Zeit und erzähle Ihnen, was wir notiert haben."),
        ("es", "Si te apetece que te cuente algo más, respóndeme."),
        ("es", "Si quieres saber más sobre nuestra decisión, escríbeme."),
        ("fr", "Si tu veux que je t'en dise plus, réponds à ce mail."),
        ("it", "Se vuoi che ti racconti com'è andata, rispondimi."),
        ("pt", "Se quiser que eu conte um pouco mais, responda a este e-mail."),
        ("nl", "Als je meer wilt weten over hoe we hebben gekozen, lichten we dat graag toe."),
        ("tr", "Nedenini öğrenmek isterseniz beni arayabilirsiniz."),
    ],
)
def test_more_is_offered(language: str, text: str) -> None:
    assert stance_of(text, language) == "offered"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please reply to this with your new address, so I know what to send you and where."),
        ("en", "Drop me a line when you have settled in and tell me how it went."),
        (
            "en",
            "We had to cover the shifts that Dan will give up, which counted in what was a close choice.",
        ),
        ("en", "They both said you came across really well."),
        ("en", "Not a comment on your bread, which is good."),
        (
            "en",
            "We do not offer visas for this job, and for that reason we cannot go on with your application.",
        ),
        ("en", "We cannot offer you a place, and this decision was not an easy one."),
        ("en", "We can't give you better news; the decision was close."),
        ("en", "We can't take on more people, and the reasons are money and space."),
        ("en", "We cannot offer you work now, but the notes you sent made us laugh."),
        ("en", "We could not offer the job to both of you and the panel's decision was tight."),
        ("en", "He said you were the nicest of the lot."),
        ("en", "I can't tell you why this took so long."),
        ("de", "Schreiben Sie mir gern einmal, wie es Ihnen ergangen ist."),
        ("de", "Melde dich gern, wenn du wissen willst, wann wir wieder suchen."),
        ("de", "Ausschlaggebend war die Erfahrung mit Sauerteig."),
        ("es", "Si te apetece venir un sábado, respóndeme a este correo."),
        ("fr", "Pour cette raison, nous ne pouvons pas donner suite."),
        ("nl", "Als je meer wilt weten over onze winkel, bel dan gerust."),
    ],
)
def test_another_thing_is_no_feedback(language: str, text: str) -> None:
    assert stance_of(text, language) == "none"


@pytest.mark.parametrize(
    "text",
    [
        "They said you were lovely but too quiet for the counter.",
        "They said you came across well, but your answers were too short.",
    ],
)
def test_praise_with_a_but_is_feedback(text: str) -> None:
    assert stance_of(text, "en") == "included"


@pytest.mark.parametrize(
    "text",
    [
        "Ausschlaggebend war Ihre kurze Zeit am Ofen.",
        "Ausschlaggebend war die fehlende Erfahrung mit Sauerteig.",
    ],
)
def test_what_tipped_it_is_feedback_where_it_is_of_the_reader(text: str) -> None:
    assert stance_of(text, "de") == "included"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "If notes would be of use to you, tell me, and I'll record a short video going over your cakes.",
        ),
        ("en", "If a few pointers might help, say so."),
        ("en", "Happy to mark up your portfolio."),
        (
            "en",
            "Feedback, since I always wanted it and never got it: your bread is great, but you rushed it.",
        ),
        ("en", "Since you asked for specifics: the bread was strong, the icing less so."),
        ("en", "The icing is where it fell short."),
        ("en", "Your application was declined. Reason: the position requires a licence you do not hold."),
        ("en", "Twice we had to steer you back to the brief."),
        ("en", "Have a look at proving times and try us again in a year."),
        ("de", "Feedback, weil ich selbst nie eins bekam: dein Brot war gut, die Glasur zu dünn."),
        ("de", "Du hattest nach Details gefragt: Das Brot war stark."),
        ("de", "Bei der Glasur hat es etwas gehapert."),
        ("de", "Wenn dir ein paar Anmerkungen weiterhelfen, sag Bescheid."),
    ],
)
def test_notes_and_what_was_asked_for_are_feedback(language: str, text: str) -> None:
    assert stance_of(text, language) in ("offered", "included")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Notes from the day will be kept for six months."),
        ("en", "Have a look at our website and try us again in a year."),
        ("en", "You asked for details of the pay."),
        ("en", "Your application has been closed. Reason: position no longer available."),
        ("de", "Beim zweiten Mal hat es leider nicht gereicht."),
    ],
)
def test_notes_that_are_kept_are_none(language: str, text: str) -> None:
    assert stance_of(text, language) == "none"


def test_who_never_gives_feedback_refuses_it() -> None:
    assert stance_of("We never give feedback.", "en") == "refused"

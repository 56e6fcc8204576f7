"""Employers and agencies say "I", "me" and "you told me" too, and theirs is a no to the reader."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.languages import list_lines
from tests.server.domain.other_side.mail_lists import LETTERS

_NOES = {
    "en": """
        I chose somebody else for the job, I'm afraid. You were very good, though.
        I'm withdrawing the offer I made you on Monday. The position has been cut, I'm sorry.
        You told me on the phone that you have no licence, so I can't take you on for the job. Sorry.
        You asked me to be honest. I went with somebody else, she had more experience.
        You asked how the interview went. They liked you but they've decided to go with somebody else. Sorry!
        I heard from the client today. They went with somebody else, I'm afraid. I'll keep looking for you.
        The client wrote to say that you were not selected. I have another job that might suit you.
        We understand that you were not selected by our client. We will keep your CV on file.
        I understand that this is not the news you hoped for, but we have chosen another candidate.
        I'm sorry, I can't offer you the job. My brother is going to do it.
        I've decided against taking anybody on this year, so I can't offer you the job. Sorry.
        I've decided to keep the shop small, so I can't take you on for the position. Sorry about that.
        I've taken on a lad from the village for the job. Thanks for asking.
        I've found somebody closer to home for the job, so I won't need you. Sorry to mess you about.
        I went with the other applicant, as I need somebody who can drive. Thank you for your time.
        I will not be continuing with your application for the clerk position.
        I'm not going ahead with the position, so your application is closed. My circumstances have changed.
        I'm passing on your application this time. The role needs someone with more experience.
        I came to the conclusion that you are not the right person for the post. I wish you the best.
        I feel that you're not the person we need, so we will not be going further with your application.
        I regret that we are unable to accept you for the position at this time. Thank you for considering us.
        I must decline your application for the post of clerk, as it came too late.
        We have decided as a board not to appoint anybody, so we cannot offer you the position.
        You came second. The job went to a woman from Leeds. I thought you'd like to know soon.
        I read your letter twice. In the end I have given the post to somebody from inside.
        I received your application of 3 May. I'm sorry to say that the position has already been filled.
        I refer to your application of 3 May. The panel has not selected you for interview.
        Thank you for your patience. My manager has now told me that the job went to another candidate.
        As you did not get the licence, I can't give you the job. Sorry.
        Since you asked for feedback: the person I chose had run a shop before. I'm sorry it wasn't you.
        I told you that I'd be in touch: I've given the job to somebody else. Good luck!
        I said I'd ring, but it's easier to write. I've picked someone else for the job. Sorry.
        I've been told to stop hiring, so I can't go on with your application.
        Your reference was very good, but I've chosen somebody else for the post.
        Your referees spoke highly of you, but the museum has appointed another candidate. I'm sorry.
        Thank you for the references. Unfortunately the panel has appointed another candidate.
        I recommend that you apply again next year. For now we have chosen another candidate.
        I can't interview you, as the position is filled. I had ninety letters.
        It's a no, I'm afraid: they've gone for an internal candidate. I'll put you forward for the next one.
        No luck this time, the panel chose somebody else. I'll be sure to call you when there's another one.
        You were the runner-up for the clerk job. I'm sorry that I can't give you better news.
        I have no job for you at the moment, sorry. I've just filled the last position.
        I'm not hiring after all. Sorry, I know you were keen on the job.
        My wife is going to do the books herself, so I don't need anybody for the job after all.
        Can't offer you the job, mate. I need someone with a licence. Sorry.
        I applied to head office for a second post, but it was turned down. So I can't offer you the position.
        I had hoped to have you on my team but the panel decided against you. I'm sorry.
        The school rang me. They've given the post to someone internal, so that's that for this one. Onwards!
        My old assistant has asked to come back and I said yes, so the job is no longer open. Sorry.
        I've decided to go with an agency instead for the cleaning job, so I won't need you. Sorry!
        I've decided to take on an apprentice instead and so can't offer you the position.
        I never got to read your letter in time, and the job has gone to somebody else now. Sorry.
        You came second, I'm afraid, out of ninety. The panel gave the post to a man from York.
        Your interview was the one I enjoyed most, but my boss went for somebody with more experience.
        I've had forty letters for one job. Yours was good but I've picked someone who lives in the village.
        I no longer need anybody for the position, thanks. My sister is going to help me.
        We're no longer interested in taking on a trainee, so we can't offer you the place.
        I can't take up your kind offer to work for us this summer, as all positions are filled.
        I return your certificates with thanks. The post has been given to another applicant.
        I refer to your letter saying that you would like to join us. The post has been filled, I'm sorry.
        I've got to be honest with you: you're not what I need for the job. Sorry.
        I apply the same rule to everybody: no licence, no job. So I can't take your application further.
        I'm applying for more money next year. For now there's none, so I can't offer you the position.
        I would recommend you to anybody. But the job has gone to somebody with a licence.
        Shall I put you forward for another one? This client has decided to go with someone else.
        I've enclosed my notes from the interview. You were not selected, as you'll have guessed, I'm sorry.
        My application for a second post was rejected by the board, so I cannot give you the job, I'm sorry.
    """,
    "de": """
        ich muss Ihnen leider absagen, die Stelle habe ich meinem Neffen gegeben.
        ich muss Ihnen für die Stelle als Köchin leider absagen.
        leider muss ich Ihnen mitteilen, dass ich mich gegen Ihre Bewerbung entschieden habe.
        ich habe mich gegen eine Einstellung entschieden. Die Entscheidung ist mir nicht leicht gefallen.
        ich wurde gebeten, Ihnen mitzuteilen, dass die Stelle besetzt ist.
        du hast nach der Stelle gefragt: leider ist sie schon vergeben.
        mit Ihrer Mail vom 3. Mai haben Sie sich als Köchin beworben. Die Stelle wurde anderweitig vergeben.
        Ihre Bewerbung habe ich erhalten. Leider ist die Stelle schon vergeben.
        ich bleibe lieber allein im Laden und stelle niemanden ein. Tut mir leid wegen der Stelle.
        ich habe es mir überlegt und nehme jemanden aus dem Dorf für die Stelle. Tut mir leid.
        leider kann ich Ihnen die Stelle nicht geben. Mein Mann macht es nun selbst.
        aus der Stelle wird leider nichts, ich darf niemanden einstellen.
        das Angebot muss ich leider zurückziehen, die Stelle wurde gestrichen.
        ich habe mich für die andere Bewerberin entschieden. Es tut mir leid, ich wünsche Ihnen alles Gute.
        nach dem Probetag habe ich gemerkt, dass es mit uns nicht passt. Ich sage Ihnen daher leider ab.
        leider muss ich einen Rückzieher machen: ich kann Ihnen die Stelle nun doch nicht geben.
        ich kann die Stelle nicht mit Ihnen besetzen, der Chef will jemanden mit mehr Erfahrung.
        ich bleibe bei meinem Team, wie es ist, und stelle niemanden ein. Danke für Ihre Bewerbung.
        meine Frau hilft nun im Laden, darum kann ich Ihnen die Stelle leider nicht geben.
        das Museum hat mich gebeten, Ihnen abzusagen. Die Stelle ging an eine andere Bewerberin.
        sie haben den anderen genommen, tut mir leid. Ich halte die Augen für dich offen.
        mir wurde die Stelle gestrichen, darum kann ich Sie leider nicht einstellen.
        ich suche nicht mehr, die Stelle ist vergeben. Danke für Ihre Bewerbung.
        ich muss Ihnen für die Stelle absagen. Mein Chef möchte jemanden mit Führerschein.
        danke für Ihr Angebot, im Laden zu helfen. Leider ist die Stelle schon vergeben.
    """,
    "fr": """
        J'ai choisi quelqu'un d'autre pour le poste. Merci d'être venue.
        Je suis au regret de devoir refuser votre candidature.
        Vous m'avez écrit le 3 mai pour le poste de vendeuse. Le poste est malheureusement pourvu.
        Vous m'avez dit que vous n'aviez pas le permis : j'ai donc retenu une autre candidate.
        Je comprends que vous soyez déçue, mais nous avons retenu une autre candidate.
        Le client m'a appelé ce matin : il a retenu un autre candidat. Je continue à chercher pour vous.
        J'ai bien reçu votre courrier. Votre candidature n'a malheureusement pas été retenue.
        Dommage, mais j'ai pris quelqu'un d'autre pour le poste.
        Je ne peux pas accepter votre candidature, le poste est pourvu.
        Le directeur m'a dit non pour votre candidature, il a retenu quelqu'un d'autre.
        Ils ont choisi quelqu'un d'autre, je suis désolée pour vous.
        J'ai trouvé quelqu'un d'autre pour le poste, merci d'être venu.
    """,
    "es": """
        He decidido no continuar con su candidatura.
        Me dijo usted que no tiene carné, así que he elegido a otra candidata para el puesto.
        Lamento informarle de que he elegido a otro candidato para el puesto.
        El cliente me llamó hoy: ha elegido a otro candidato. Sigo buscando para usted.
        Entiendo que le decepcione, pero hemos elegido a otro candidato.
        El año pasado no fue usted seleccionada, y este año tampoco hemos podido elegirla.
        He encontrado a otra persona para el puesto, gracias por venir.
    """,
    "it": """
        Ho deciso di non proseguire con la sua candidatura.
        Ho scelto un'altra persona per il posto. Grazie di essere venuta.
        Mi hanno chiesto di comunicarle che la sua candidatura non è stata selezionata.
        Il cliente mi ha chiamato: ha scelto un altro candidato. Continuo a cercare per lei.
        Capisco che sia delusa, ma abbiamo scelto un'altra candidata.
        Ho ricevuto la sua lettera. Purtroppo il posto è già occupato.
        Non posso accettare la sua candidatura, il posto è già assegnato.
        Hanno scelto un'altra persona, mi dispiace per lei.
        Ho trovato un'altra persona per il posto, grazie di essere venuta.
    """,
    "pt": """
        Decidi não avançar com a sua candidatura.
        Escolhi outra pessoa para a vaga. Obrigado por ter vindo.
        Disse-me que não tem carta, por isso escolhi outro candidato para a vaga.
        Pediram-me para lhe dizer que a vaga já foi preenchida.
        Não posso aceitar a sua candidatura, a vaga está preenchida.
        Encontrei outra pessoa para a vaga, obrigado por ter vindo.
    """,
    "nl": """
        Ik heb besloten niet verder te gaan met uw sollicitatie.
        Ik heb voor iemand anders gekozen. Bedankt voor uw sollicitatie.
        Mij is gevraagd u te laten weten dat de vacature is vervuld.
        Ik heb uw brief ontvangen. Helaas is de functie al vervuld.
        Jammer dat het niet gelukt is: we hebben voor iemand anders gekozen.
        Ik kan uw sollicitatie niet aannemen, de functie is vervuld.
        Ze hebben voor iemand anders gekozen, sorry voor jou.
        Ik heb iemand anders gevonden voor de functie, bedankt voor je sollicitatie.
    """,
    "tr": """
        Başvurunuza devam etmemeye karar verdim.
        Pozisyon için başka birini seçtim. Geldiğiniz için teşekkürler.
        Müşteri bugün aradı: başka bir adayı seçmiş. Sizin için aramaya devam ediyorum.
        Üzüleceğinizi anlıyorum ama başka bir adayı seçtik.
        Başvurunuzu aldım. Maalesef pozisyon doldu.
        Başvurunuzu kabul edemiyorum, pozisyon doldu.
        Başka birini seçtiler, sizin için üzgünüm.
        Pozisyon için başka birini buldum, geldiğiniz için teşekkürler.
    """,
}


@pytest.mark.parametrize(("language", "text"), list_lines(_NOES))
def test_a_no_in_the_first_person_stands(language: str, text: str) -> None:
    assert read_message(Message(LETTERS[language].format(text))).verdict.is_rejection

"""A no to somebody the reader referred, vouched for, put forward or is fond of is none to the reader."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_OF_ANOTHER = (
    (
        "Hey Nate, heads up: your buddy Rashid didn't make it past the onsite. The panel liked him but "
        "we went with someone with more fintech. Feel free to tell him to try again next year. Gloria"
    ),
    (
        "Dear Prof. Haldane, you kindly wrote for Simon Oates. I'm afraid the committee has decided to "
        "offer the post to another candidate. Your letter was much appreciated and he was a close "
        "second. With best wishes, R. Mistry"
    ),
    (
        "Lieber Herr Professor Kranz, vielen Dank für Ihr Gutachten zu Herrn Dr. Seidel. Die Kommission "
        "hat sich für einen anderen Bewerber entschieden. Ihre Einschätzung war uns sehr hilfreich. Mit "
        "freundlichen Grüßen T. Albrecht"
    ),
    (
        "Sehr geehrte Frau Lindner, wir danken Ihnen für die Referenz zu Frau Kosse. Leider hat sie die "
        "Stelle nicht bekommen; wir haben uns für eine Bewerberin mit mehr Erfahrung entschieden. "
        "Freundliche Grüße, Kita Sonnenhügel"
    ),
    (
        "Hallo Frau Engel, Ihr Kandidat Herr Pohl hat uns leider nicht überzeugt, wir werden ihn nicht "
        "einstellen. Bitte schicken Sie uns weitere Profile. Gruß, Stahlbau Krex"
    ),
    "Hallo Tim, der Kunde hat deinen Kandidaten abgelehnt, zu teuer. Hast du noch wen bis 75? Gruß Lars",
    (
        "Bonjour Céline, votre candidat M. Adam n'a pas été retenu par notre client. Pouvez-vous nous "
        "proposer d'autres profils ? Cordialement, Paul"
    ),
    (
        "Hi Meera, thanks a million for passing on Yusuf's CV. Our hiring manager felt he's a bit junior "
        "and we won't be interviewing him this round. I'll keep him in mind for the grad intake. Tx, "
        "Louise"
    ),
    (
        "Bonjour Luc, j'ai reçu ton neveu. Sympathique, mais nous ne pouvons pas le prendre en "
        "apprentissage cette année. Désolé. Amitiés, Gérard"
    ),
    (
        "Hola Carmen, ya vi a tu sobrino. Buen chaval pero no lo podemos coger, no tiene carné. Lo "
        "siento. Un abrazo, Antonio"
    ),
    (
        "Caro Piero, ho visto tuo nipote. Bravo ragazzo ma non possiamo assumerlo, siamo al completo. Mi "
        "dispiace. Un saluto, Enzo"
    ),
    (
        "Merhaba Hasan abi, yeğeninle görüştük. İyi çocuk ama onu işe alamıyoruz, kadro yok. Kusura "
        "bakma. Selamlar, Veli"
    ),
    (
        "Hola Rocío, gracias por los perfiles. Ninguno encaja, los hemos descartado. ¿Tienes a alguien "
        "con inglés? Saludos, Compras Ríos"
    ),
    (
        "Bonjour, merci pour les trois CV. Aucun ne correspond à nos attentes, nous ne donnerons pas "
        "suite. Avez-vous d'autres profils ? Cdt, BTP Renou"
    ),
    (
        "Hoi Daphne, bedankt voor de cv's. Helaas gaan we met geen van de drie verder. Heb je nog "
        "iemand? Groet, Ton"
    ),
    (
        "Sehr geehrte Frau Vogel, als Klassenlehrerin von Dominik wollten wir Sie informieren: Er hat "
        "den Einstellungstest leider nicht bestanden und erhält von uns keinen Ausbildungsplatz. Mit "
        "freundlichen Grüßen, Ausbildung Rheinwerk"
    ),
    (
        "Chère collègue, vous aviez recommandé Mlle Prat pour le poste d'ATER. La commission a classé un "
        "autre candidat premier. Je tenais à vous en informer. Amicalement, B. Sorel"
    ),
    (
        "Hi Oli, danke fürs Vermitteln! Wir haben mit Sven gesprochen und uns am Ende für eine andere "
        "Kandidatin entschieden. Gib ihm einen Drücker von mir. Pia"
    ),
    (
        "Hola Javier, gracias por ponernos en contacto con Laura. Al final hemos decidido seguir con "
        "otro candidato. ¡Un abrazo! Mónica"
    ),
    (
        "Bonjour Didier, merci pour la mise en relation avec Inès. Nous avons finalement choisi une "
        "autre candidate. À bientôt, Maud"
    ),
    (
        "Sehr geehrter Herr Wink, zu Ihrem Vorschlag Frau Roth: Nach dem Gespräch haben wir entschieden, "
        "die Bewerbung nicht weiterzuverfolgen. Wir freuen uns auf weitere Vorschläge. Mit freundlichen "
        "Grüßen, Einkauf HR"
    ),
    (
        "Hi Priti, really appreciate you introducing me to Callum. Lovely guy. For now we've decided to "
        "hire someone with more hands-on experience. I've dropped him a note. Coffee soon? Anj"
    ),
    (
        "Liebe Frau Wolter, danke, dass Sie uns Herrn Sauter vorgestellt haben. Nach zwei Gesprächen "
        "haben wir uns doch für eine interne Lösung entschieden. Auf bald, R. Pauli"
    ),
    (
        "Hallo Rudi, dein Schwager hat sich gestern vorgestellt. Leider können wir ihm nichts anbieten, "
        "wir haben im Moment keine Stelle frei. Gruß Egon"
    ),
    (
        "Beste Marloes, dank dat je Kevin naar ons hebt doorgestuurd. We hebben met hem gesproken, maar "
        "kiezen toch voor een andere kandidaat. Groet, Peter"
    ),
    (
        "Hi Trudy, we met both of your people yesterday. Neither is right, I'm afraid, and so we won't "
        "be taking either forward. Could you widen the search? Regards, Quentin"
    ),
    (
        "Hello Mrs Keane, regarding Oliver, whom you taught: he wasn't successful with us on this "
        "occasion as other candidates scored higher. Thank you for writing on his behalf. Police Cadets "
        "HR"
    ),
    (
        "Joan, I'm sorry about your granddaughter. I did put in a word but the manager had already given "
        "the job to another girl. Next year maybe. Win"
    ),
    (
        "Bonjour Michel, concernant ton fils, nous avons finalement retenu un autre apprenti. Il a fait "
        "bonne impression, qu'il retente l'an prochain. Amicalement, Roland"
    ),
)
_OF_ANOTHER_HEADED = (
    (
        "Mitarbeiter werben Mitarbeiter",
        (
            "Hallo Herr Sander, die von Ihnen empfohlene Person (M. Yildiz) konnte im Auswahlverfahren "
            "leider nicht berücksichtigt werden. Eine Prämie fällt daher nicht an. Wir freuen uns über "
            "weitere Empfehlungen. Personalabteilung"
        ),
    ),
    (
        "Votre cooptation",
        (
            "Bonjour Marc, merci d'avoir recommandé Julie Morel. Après étude, sa candidature n'a pas été "
            "retenue. Nous l'avons informée. L'équipe recrutement"
        ),
    ),
    (
        "Tu referido",
        (
            "Hola Andrés, gracias por recomendar a Clara Soto. Lamentablemente su candidatura no ha sido "
            "seleccionada para el puesto. Ya se lo hemos comunicado. Equipo de talento"
        ),
    ),
    (
        "Je aanbeveling",
        (
            "Hoi Sanne, bedankt voor het aandragen van Ruben. We hebben besloten niet met hem verder te "
            "gaan. Hij heeft bericht gekregen. Team recruitment"
        ),
    ),
    (
        "Kandidaat Visser",
        (
            "Beste Anouk, jullie kandidaat de heer Visser is helaas afgewezen, te weinig ervaring met SAP. "
            "Graag nieuwe cv's. Groet, HR"
        ),
    ),
    (
        "Your nominee",
        (
            "Dear Rosalind, you nominated Theo Blake for our fellowship job in residence. The panel has made "
            "its choice and Theo was not among those selected. Thank you for the care you took. Yours, Ilse"
        ),
    ),
    (
        "Ihre Anfrage Pflegekräfte",
        (
            "Sehr geehrte Frau Dorn, Frau Petrescu haben wir auf Ihren Wunsch abgesagt. Ab dem 1. hätten wir "
            "Herrn Ilic für Sie, Profil anbei. Mit freundlichen Grüßen, MediZeit"
        ),
    ),
    (
        "Your colleague's application",
        (
            "Hello Simone, thanks for vouching for Peter. He came very close. In the end the partners "
            "preferred somebody from a big firm and he has been told. Lunch soon? Edmund"
        ),
    ),
    (
        "Re: Sofia Marin",
        (
            "Hi Tom, appreciate the recommendation. We spoke with Sofia, but ultimately decided to move "
            "forward with other candidates. Grateful you thought of us! Ella"
        ),
    ),
)


@pytest.mark.parametrize(("subject", "text"), [*((None, text) for text in _OF_ANOTHER), *_OF_ANOTHER_HEADED])
def test_a_no_to_somebody_else_is_none_to_the_reader(subject: str | None, text: str) -> None:
    assert not read_message(Message(text, subject)).verdict.is_rejection

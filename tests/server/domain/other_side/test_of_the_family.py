"""What a family or friends tell of somebody who was not taken is no decision on the reader."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_OF_FRIENDS = (
    (
        "Hi Jean, just a line to say Katie didn't get the nursery job. They went with someone who had "
        "more experience with babies. She's gutted but putting a brave face on. Speak Sunday, Mum x"
    ),
    (
        "Hi Liz, thanks for asking about Jack. He was on the shortlist but they have decided to appoint "
        "an internal candidate. He's gone fishing. xx Marie"
    ),
    (
        "Hi Moni, Lea hat heute die Absage von der Klinik gekriegt, sie haben sich für jemanden mit mehr "
        "Erfahrung entschieden. Sie ist total fertig. Kommst du heute Abend vorbei? Tine"
    ),
    (
        "Moin, Kevin hat den Job im Hafen nicht gekriegt. Die Stelle wurde intern besetzt, haben sie "
        "gesagt. Jetzt will er nach Bremen. Gruß Opa"
    ),
    (
        "Coucou Mamie, Théo n'a pas eu le poste à la mairie, ils ont pris quelqu'un d'autre. Il est un "
        "peu triste. On vient dimanche. Bises, Léa"
    ),
    (
        "Salut, tu as su pour Nadia ? Sa candidature n'a pas été retenue chez Airbus, malgré trois "
        "entretiens. Elle est dégoûtée. Appelle-la. Vincent"
    ),
    (
        "Ciao zia, Luca non ha avuto il posto in banca, hanno preso un altro. Ci è rimasto male. Noi "
        "stiamo bene. Un bacio, Sara"
    ),
    (
        "Ehi, hai sentito di Giulia? Dopo tre colloqui hanno scelto un'altra candidata. È a pezzi, "
        "chiamala. Marco"
    ),
    (
        "Hey Süße, mein Freund hat vorhin die Absage von der Bahn bekommen, der dritte Versuch. Sie "
        "hätten sich für einen Kandidaten mit mehr Praxis entschieden. Er sitzt nur rum. Was würdest du "
        "machen? Kuss Mel"
    ),
    (
        "Sehr geehrte Damen und Herren, unser Mandant Herr Idris hat sich am 2.2. bei Ihnen beworben und "
        "wurde mit Schreiben vom 1.3. abgelehnt. Wir machen Ansprüche nach § 15 AGG geltend. "
        "Rechtsanwälte Fromm"
    ),
    (
        "Ma chérie, ton frère n'a pas été pris à la SNCF. Ils ont choisi quelqu'un de plus jeune. Il "
        "fait semblant que tout va bien. Appelle-le. Bisous, Maman"
    ),
    (
        "Amiga, o meu marido não ficou com a vaga da Petrobras, escolheram outro. Ele está arrasado. "
        "Reza por nós. Beijos, Dani"
    ),
    (
        "Canım, kardeşim THY'den ret aldı, başka bir adayı seçmişler. Çok üzgün. Bu akşam bize gelir "
        "misin? Öpüyorum, Sibel"
    ),
    (
        "Salut les amis, petite nouvelle : Antoine n'a pas décroché le poste à Lyon, ils ont préféré un "
        "interne. Du coup on ne déménage pas ! Bises, Claire"
    ),
    (
        "Ragazzi, brutte notizie: Tommaso non è passato al colloquio della Ferrari, hanno scelto uno di "
        "Torino. Stasera birra per tirarlo su. Fede"
    ),
    (
        "Hallo buurvrouw, onze Daan is helaas afgewezen bij de marine, zijn ogen zijn niet goed genoeg. "
        "Bedankt voor het duimen! Groetjes Ineke"
    ),
    (
        "Lieber Onkel Heinz, danke für dein Paket. Leider hat Lukas die Stelle im Museum nicht bekommen, "
        "sie wurde intern vergeben. Er schreibt dir bald selbst. Deine Nichte Maren"
    ),
    (
        "Hoi Marieke, mijn dochter is het niet geworden bij de bakker, ze hebben voor een ander meisje "
        "gekozen. Ze is verdrietig. Weet jij nog iets? Groetjes Sandra"
    ),
)


@pytest.mark.parametrize(("subject", "text"), [(None, text) for text in _OF_FRIENDS])
def test_news_of_a_friend_is_no_decision(subject: str | None, text: str) -> None:
    assert not read_message(Message(text, subject)).verdict.is_rejection

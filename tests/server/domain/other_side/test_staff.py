"""What an employee is refused is no decision on an application."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_TO_STAFF = (
    (
        "Hi Ade, sorry, we won't be needing you for any shifts next month. It's dead. I'll let you know "
        "if it picks up. Shaz"
    ),
    (
        "Hi Craig, I asked about your pay rise and I'm afraid the answer is no this year. Budget. I "
        "argued for it. Let's talk in January. Moira"
    ),
    (
        "Hallo Tarek, wir müssen uns leider von dir trennen. Die Auftragslage gibt es nicht mehr her. "
        "Papiere kommen per Post. Gruß Chef"
    ),
    "Hola Toni, sintiéndolo mucho no te vamos a renovar. Gracias por estos meses. Administración",
    "Beste Rob, na je proeftijd willen we niet met je verder. Vrijdag is je laatste dag. HR",
    (
        "Dear Mr Noakes, I confirm that we are unable to offer you another season at the park. The "
        "concession has been sold. Thank you for six good summers. Parks Manager"
    ),
    (
        "Dear Yolanda, as discussed, the grant has ended and regrettably we are not in a position to "
        "continue your post beyond June. You have been a pleasure to work with. Prof. Dunne"
    ),
    (
        "Dear Mr Rao, your request to be moved to the day shift has been looked at. Unfortunately we "
        "cannot offer you this at present as all day places are taken. Shift office"
    ),
    (
        "Sehr geehrter Herr Lux, leider können wir Ihren Lehrauftrag im Sommersemester nicht fortführen. "
        "Wir danken für die Zusammenarbeit. Studiendekan"
    ),
)
_TO_STAFF_HEADED = (
    (
        "At risk",
        (
            "Dear Joanne, thank you for meeting with me on Tuesday. I'm sorry to tell you that your position "
            "has been removed from the structure and we have not been able to find a suitable alternative "
            "role for you. Your notice period starts today. Regards, Keith"
        ),
    ),
    (
        "Outcome of consultation",
        (
            "Dear Mr Patel, after careful consideration the company has decided to close the Derby depot. "
            "Unfortunately we are unable to offer you a role at Leicester. You'll be paid statutory "
            "redundancy. Yours sincerely, M. Lacey"
        ),
    ),
    (
        "Betriebsbedingte Kündigung",
        (
            "Sehr geehrter Herr Wolff, leider müssen wir Ihnen mitteilen, dass Ihr Arbeitsplatz zum 30.6. "
            "entfällt. Eine Weiterbeschäftigung auf einer anderen Stelle ist leider nicht möglich. Wir "
            "wünschen Ihnen für Ihren weiteren Weg alles Gute. Geschäftsleitung"
        ),
    ),
    (
        "Ihr befristeter Vertrag",
        (
            "Sehr geehrte Frau Dietz, Ihr Arbeitsvertrag endet zum 31.8. Leider können wir Ihnen keine "
            "Verlängerung anbieten. Wir danken Ihnen für Ihre Arbeit und wünschen alles Gute. "
            "Personalabteilung"
        ),
    ),
    (
        "Fin de période d'essai",
        (
            "Madame, nous vous informons que nous avons décidé de ne pas donner suite à votre période "
            "d'essai. Votre contrat prendra fin le 12 mars. La direction"
        ),
    ),
    (
        "Promotion round",
        (
            "Dear Sunil, the promotions committee has considered all cases for Grade 8. I'm sorry to let you "
            "know that your case was not successful this year. Your head of department can give you "
            "feedback. Well done on a strong year. Registrar"
        ),
    ),
    (
        "Gehaltserhöhung",
        (
            "Hallo Felix, ich habe mit der Geschäftsführung gesprochen. Leider können wir dir dieses Jahr "
            "keine Erhöhung anbieten. Im Januar reden wir neu. Gruß Birgit"
        ),
    ),
    (
        "Beförderung",
        (
            "Liebe Carolin, du warst auf der Liste für Senior, aber die Runde hat sich diesmal gegen dich "
            "entschieden. Lass uns am Montag reden, was dir bis zum Herbst noch fehlt. Jan"
        ),
    ),
    (
        "Solicitud de traslado",
        (
            "Estimado compañero: lamentamos comunicarle que su solicitud de traslado no ha sido aceptada. "
            "Podrá repetirla el próximo año. Personal"
        ),
    ),
    (
        "Restructure outcome",
        (
            "Dear Moira, I'm writing after our meeting on Friday. Unfortunately you were not successful in "
            "the selection for the two remaining Coordinator posts, and so your post will be deleted on 1 "
            "September. Support is available from the Employee Assistance line. Service Director"
        ),
    ),
    (
        "Casual contract",
        (
            "Dear Ivor, we have decided not to offer you further work under your zero-hours agreement. A P45 "
            "will follow. Payroll"
        ),
    ),
    (
        "Ausbildungsende",
        (
            "Liebe Nele, im Juli endet deine Ausbildung. Leider können wir dich danach nicht übernehmen, es "
            "ist keine Stelle frei. Wir wünschen dir alles Gute. Ausbildungsleitung"
        ),
    ),
    (
        "Apprenticeship levy funding",
        (
            "Dear Rhea, thank you for applying to do the Level 7 through work. We had more requests than "
            "money and I'm sorry to say yours was not one of those supported this year. Learning team"
        ),
    ),
    (
        "Visiting lecturer hours",
        (
            "Dear Ruth, student numbers are down and so we will not be able to offer you hours this autumn. "
            "I know you were counting on them. Thank you for ten years of teaching. Programme Leader"
        ),
    ),
    (
        "Führungskräfteprogramm",
        (
            "Liebe Judith, vielen Dank für dein Interesse am Führungskräfteprogramm. Wir konnten diesmal nur "
            "zwölf Mitarbeitende aufnehmen, und du bist leider nicht dabei. Dein Chef kennt die Gründe. "
            "People Development"
        ),
    ),
    (
        "Pay progression",
        (
            "Dear Colin, thank you for your application for pay progression to the Upper Pay Range. After "
            "careful consideration, the governors have decided that your application has not been "
            "successful. You may appeal. Head"
        ),
    ),
    (
        "Beurteilung",
        (
            'Sehr geehrte Frau Wirth, für die Stufe "sehr gut" haben Ihre Leistungen diesmal nicht '
            "ausgereicht. Leider können wir Ihnen die Prämie nicht gewähren. Personalstelle"
        ),
    ),
)


@pytest.mark.parametrize(("subject", "text"), [*((None, text) for text in _TO_STAFF), *_TO_STAFF_HEADED])
def test_what_is_refused_to_staff_is_no_decision(subject: str | None, text: str) -> None:
    assert not read_message(Message(text, subject)).verdict.is_rejection

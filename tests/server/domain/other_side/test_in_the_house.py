"""What those who hire write to each other, forms, drafts and elections are no decisions on the reader."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_IN_THE_HOUSE = (
    (
        "Guten Morgen Herr Busch, nach Rücksprache mit der Geschäftsführung kommt keiner der beiden "
        "Bewerber infrage. Wir schreiben die Stelle neu aus. Bitte teilen Sie den Herren mit, dass wir "
        "uns anders entschieden haben. Gruß Wagner"
    ),
    (
        "Luis, la candidata de Bilbao no ha sido seleccionada, el comité ha preferido a Iker. ¿Se lo "
        "comunicas tú? Gracias, Nerea"
    ),
    (
        "Salut Karim, pour le poste de comptable, M. Leroy n'est pas retenu, il demande trop. On prend "
        "Mme Bah. Tu peux envoyer la réponse négative ? Merci, Sylvie"
    ),
    (
        "Buongiorno, il candidato Rossi non è stato selezionato, la commissione ha preferito la dott.ssa "
        "Ferri. Potete avvisarlo entro venerdì? Grazie, Ufficio personale"
    ),
    (
        "Lieber Klaus, das Ergebnis der Vorstandswahl steht fest. Leider bist du diesmal nicht gewählt "
        "worden, es fehlten vier Stimmen. Danke für deine Kandidatur. Wahlausschuss TSV"
    ),
    (
        "Hi, hier der Text fürs Absagenrundmail: Vielen Dank für deine Bewerbung, leider hat es diesmal "
        "nicht geklappt. Bitte noch [Vorname] einsetzen und bis 17 Uhr raus. Danke! Svenja"
    ),
    (
        "Vic, I know you're keen on your nephew but he's not experienced enough for the forklift job and "
        "I've given it to the Polish lad. Hope that's not going to be awkward. Ted"
    ),
    (
        "Dear Sister Agnes, Father and I saw the two applicants for sacristan. We shall not be offering "
        "it to Mr Doran, whose knees would not stand the steps. Mrs Webb will begin at Advent. God "
        "bless, Maura"
    ),
    (
        "Hi Bob, following our chat I've taken a decision on the second storeman. I don't think Clive is "
        "suitable so we'll be rejecting him. Let's give Dwayne the job from Monday. Ken"
    ),
    (
        "Hola Silvia, el director ha decidido no contratar al candidato de ayer. Dice que le falta "
        "rodaje. Avísale tú, por favor. Gracias, Miguel"
    ),
    (
        "Cara Laura, la direzione ha deciso di non proseguire con la candidata di giovedì. Le scrivi tu "
        "due righe? Grazie, Fabio"
    ),
    (
        "Buenos días, Paco: el comité ha decidido no seguir adelante con la candidatura de Elena Sanz. "
        "¿Puedes avisarla hoy? Gracias. Toñi"
    ),
)
_IN_THE_HOUSE_HEADED = (
    (
        "Interview scorecard - Data Analyst",
        (
            "Candidate: Wei Zhang\nInterviewers: P. Cole, H. Amin\nTechnical: 2/5\nCommunication: 4/5\n"
            "Overall: No hire. Not a strong enough SQL background for this role. Suggest we do not proceed."
        ),
    ),
    (
        "Debrief: Staff Engineer loop",
        (
            "Summary of the debrief. 4 interviewers, 1 hire, 3 no hire. The team decided not to extend an "
            "offer. Main concern was system design depth. Recruiter to inform the candidate by Friday."
        ),
    ),
    (
        "Shortlisting form",
        (
            "Post: Teaching assistant\nApplicant no.: 22\nEssential criteria met: 5/9\nShortlisted: NO\n"
            "Reason: does not meet essential criteria 3 (phonics) and 7\nSigned: M. Abara"
        ),
    ),
    (
        "Fiche d'évaluation entretien",
        (
            "Candidat : M. Perrin\nPoste : technicien SAV\nPoints forts : autonomie\nPoints faibles : "
            "anglais, mobilité\nAvis : défavorable, candidature non retenue"
        ),
    ),
    (
        "Scheda colloquio",
        (
            "Candidata: E. Bruni\nPosizione: receptionist\nInglese: scarso\nEsito: non idonea, la "
            "candidatura non viene accolta"
        ),
    ),
    (
        "Election for staff governor",
        (
            "Dear Mr Yates, the ballot for staff governor closed on Friday. You received 31 votes and Ms "
            "Crowe 48. I regret to inform you that you were not elected. Thank you for standing. Returning "
            "officer"
        ),
    ),
    (
        "Nueva directora",
        (
            "Queridas familias, el consejo ha elegido a Dña. Carmen Rey como directora. El otro candidato no "
            "ha sido seleccionado. Un saludo."
        ),
    ),
    (
        "Template: regret letter v3",
        (
            "Dear [Name],\nThank you for your interest in the position of [Job title]. After careful "
            "consideration we regret to inform you that your application was unsuccessful.\nNotes for "
            "managers: use within 5 days of the decision; never mention age or health."
        ),
    ),
    (
        "Re: letter to the unsuccessful ones",
        (
            "I'd write: We regret that we are unable to offer you the position. Then a line on the number of "
            "applicants. Don't say we keep CVs because we don't. Otherwise fine by me. Helen"
        ),
    ),
    (
        "Vorlage Absage",
        (
            "Sehr geehrte/r Frau/Herr [Name],\nvielen Dank für Ihre Bewerbung als [Stelle]. Leider müssen "
            "wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.\nHinweis für "
            "Führungskräfte: Bitte keine Gründe nennen (AGG)."
        ),
    ),
    (
        "Candidate evaluation",
        (
            "Applicant: T. Brandt | Role: Warehouse supervisor | Evaluator: JM\nExperience: adequate\n"
            "Leadership: poor\nResult: rejected, does not meet the standard for this grade"
        ),
    ),
    (
        "Hiring committee packet 2231",
        (
            "Packet reviewed. Outcome: do not proceed. Rationale: mixed coding signals, no leadership "
            "evidence. The recruiter will share the decision. Appeals through your HC lead."
        ),
    ),
    (
        "Compte rendu entretien J. Morvan",
        (
            "Présentation correcte. Ne connaît pas Excel. Prétentions trop élevées. Conclusion : profil non "
            "retenu."
        ),
    ),
    (
        "Sollicitant T. de Boer",
        "Kwam te laat. Kent het vak. Wil geen avonddiensten. Conclusie: niet aannemen.",
    ),
    (
        "Your AI assistant result",
        (
            "Here is a polite rejection email you can send:\n\nDear [Candidate],\nThank you for your "
            "application. Unfortunately, we have decided to move forward with other candidates.\n\nWould you "
            "like it shorter?"
        ),
    ),
    (
        "Mock interview feedback",
        (
            "Well done on the practice session. As the \"employer\" we'd have said: sorry, we've decided not "
            "to offer you the job, because you didn't research the company. Try again on Thursday with Mr "
            "Lisle. Careers"
        ),
    ),
    (
        "Candidate 0017 - panel marks",
        (
            "Q1 3, Q2 2, Q3 1, presentation 2. Total 8/20. Below threshold. Not recommended for appointment. "
            "Panel: RW, TS, external."
        ),
    ),
    (
        "Rückmeldung aus dem Fachbereich",
        (
            "Bewerbung 20255: Studium passt, Berufserfahrung unter 2 Jahre. Muss-Kriterium nicht erfüllt. "
            "Empfehlung: nicht einladen."
        ),
    ),
    (
        "Test email - please ignore",
        (
            "TEST TEST\nDear Firstname Lastname, thank you for your application for Job Title. Unfortunately "
            "you were not selected on this occasion.\nThis is a test of the new applicant system. Please "
            "ignore."
        ),
    ),
    (
        "Testmail",
        (
            "Bitte ignorieren! Test der Absage: Leider können wir Ihre Bewerbung nicht weiter "
            "berücksichtigen. Kommt der Umlaut bei dir richtig an? Ole"
        ),
    ),
)


@pytest.mark.parametrize(
    ("subject", "text"), [*((None, text) for text in _IN_THE_HOUSE), *_IN_THE_HOUSE_HEADED]
)
def test_what_is_said_in_the_house_is_no_decision(subject: str | None, text: str) -> None:
    assert not read_message(Message(text, subject)).verdict.is_rejection
